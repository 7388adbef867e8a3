//! The index: which entries answer this text, and how surely.

pub mod concepts;
pub mod corpus;
pub mod features;
pub mod fold;
pub mod logistic;
pub mod ranker;
mod retrieval;
mod trust;
mod votes;

use crate::knowledge::{EntryId, Place, ResidenceStatus, TopicId};
use crate::language::Language;

/// The index cannot be built or read.
#[derive(Debug, thiserror::Error)]
#[error("the search index failed: {0}")]
pub struct Error(#[from] tantivy::TantivyError);

/// A count as a figure.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of questions and words are far below 2^24"
)]
pub(crate) fn figure(count: usize) -> f32 {
    count as f32
}

/// A question to the index.
#[derive(Debug, Clone, Copy)]
pub struct Query<'a> {
    /// What the newcomer wrote, untouched.
    pub text: &'a str,
    /// The language it is written in, where that can be told.
    pub language: Option<Language>,
    /// Where the newcomer lives; `None`: unknown, entries of every place are found.
    pub place: Option<&'a Place>,
    /// The newcomer's residence status; `None`: unknown, entries for every status are found.
    pub status: Option<ResidenceStatus>,
    /// The topic of the conversation so far, for short follow-ups; a slight preference only.
    pub topic: Option<&'a TopicId>,
}

/// An entry that may answer the question.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The entry.
    pub entry: EntryId,
    /// Calibrated probability (0–1) that the entry answers the question.
    pub confidence: f32,
}
