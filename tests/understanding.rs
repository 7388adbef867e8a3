//! From a text to a decision: the rules on a small knowledge base, and the figures on the shipped one.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "understanding/ablation.rs"]
mod ablation;
#[path = "understanding/crises.rs"]
mod crises;
#[path = "understanding/elsewhere.rs"]
mod elsewhere;
#[path = "understanding/figures.rs"]
mod figures;
#[path = "understanding/languages.rs"]
mod languages;
#[path = "understanding/own_case.rs"]
mod own_case;
#[path = "understanding/plain.rs"]
mod plain;
#[path = "understanding/rules.rs"]
mod rules;
#[path = "understanding/scale.rs"]
mod scale;
#[path = "understanding/topics.rs"]
mod topics;
