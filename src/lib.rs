//! Lotsen.

pub mod decision;
pub mod hours;
pub mod knowledge;
pub mod language;
pub mod markdown;
pub mod phrase;
pub mod search;
