//! Lotsen.

pub mod decision;
pub mod knowledge;
pub mod language;
pub mod phrase;
pub mod search;
