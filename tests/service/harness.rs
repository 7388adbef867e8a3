//! The stage: the real service, a Bot API server, and the people.

pub mod people;
pub mod telegram;
