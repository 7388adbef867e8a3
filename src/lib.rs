//! Lotsen.

pub mod decision;
pub mod hours;
pub mod knowledge;
pub mod language;
pub mod phrase;
pub mod search;
