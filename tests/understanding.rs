//! From a text to a decision: the rules on a small knowledge base, and the figures on the shipped one.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "understanding/crises.rs"]
mod crises;
#[path = "understanding/figures.rs"]
mod figures;
#[path = "understanding/languages.rs"]
mod languages;
#[path = "understanding/rules.rs"]
mod rules;
