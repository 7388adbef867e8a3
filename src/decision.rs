//! What to do with a question: answer, offer, ask, hand over, chat, or help in a crisis.
//!
//! Decided from numbers and a stated policy, never from a string. A decision says nothing about *how* it is carried
//! out; that is the conversation's business.

pub mod policy;

use serde::{Deserialize, Serialize};

use crate::knowledge::{Crisis, DeskId, EntryId, Smalltalk};
use crate::language::Language;
use crate::search::Hit;

/// What to do with a question.
#[derive(Debug, Clone, PartialEq)]
pub enum Decision {
    /// Send this entry.
    Answer(EntryId),
    /// "Did you mean": two to four entries as buttons.
    Offer(Vec<EntryId>, Reason),
    /// One clarifying question; then the entries it decides between.
    Ask(Clarify, Vec<EntryId>),
    /// To a desk.
    Escalate(Reason),
    /// Greeting, thanks, goodbye.
    Smalltalk(Smalltalk),
    /// The crisis card is sent and staff are told at once.
    Crisis(Crisis),
}

/// What a clarifying question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clarify {
    /// Where do you live?
    Place,
    /// What is your residence status?
    Status,
}

/// Why a question was not simply answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// No entry is likely enough.
    NoMatch,
    /// Several entries are about equally likely.
    Ambiguous,
    /// The entry is past its review date.
    Stale,
    /// The entry was taken back by an editor.
    Withdrawn,
    /// The entry has no text that may be sent in a language the newcomer reads.
    NoTranslation,
    /// It cannot be told which language this is.
    LanguageUnknown,
    /// The newcomer asked for a person.
    AskedForPerson,
    /// No entry is likely enough, and it may tell of danger: a person looks at once.
    PerhapsDanger,
    /// A photo, a voice note or another kind of message that only a person can read.
    Media,
    /// Something failed on our side.
    Failure,
    /// The newcomer said that the answer did not help.
    NotHelpful,
    /// Somebody else has told the newcomer something other than the answer says.
    Contradiction,
    /// An urgent entry was sent; staff look after it.
    Urgent,
    /// A crisis was recognised.
    Crisis,
}

/// Everything that is known about one question after the core has looked at it.
#[derive(Debug, Clone, PartialEq)]
pub struct Understanding {
    /// The language of the text; `None` when it cannot be told.
    pub language: Option<Language>,
    /// What to do.
    pub decision: Decision,
    /// Probability that the first hit, or the answer, is right.
    pub confidence: f32,
    /// Staff are told at once.
    pub urgent: bool,
    /// Who answers when a person is needed.
    pub desk: DeskId,
    /// The language in which an answer is sent.
    pub answer_language: Language,
    /// At most five, best first.
    pub hits: Vec<Hit>,
}
