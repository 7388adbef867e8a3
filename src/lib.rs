//! Lotsen.

pub mod decision;
pub mod knowledge;
pub mod language;
pub mod search;
