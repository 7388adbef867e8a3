//! What happened, with everything that the store remembers and that bears on it.

use jiff::Timestamp;

use super::VoiceNote;
use crate::calendar::Kept;
use crate::case::{Case, CaseHit, CaseId};
use crate::conversation::Happening;
use crate::knowledge::{DeskId, TopicId};
use crate::language::Language;
use crate::redaction::Kind;
use crate::voices::Told;

/// What happened, and what the store remembers that bears on it.
#[derive(Debug, Clone)]
pub struct Turn {
    /// What happened.
    pub happening: Happening,
    /// The newcomer's message in Telegram.
    pub message: Option<i64>,
    /// The newcomer's cases that are not closed, oldest first.
    pub cases: Vec<Case>,
    /// The place in the queue of each of these cases, where it has one.
    pub queue_places: Vec<Option<i64>>,
    /// The newcomer's cases that were closed a short while ago, the newest first.
    pub lately_closed: Vec<Case>,
    /// The case that a button names or that an edited message belongs to, closed or not; always this newcomer's.
    pub case: Option<Case>,
    /// The exchange that a button names or that an edited message asked; always this newcomer's.
    pub exchange: Option<Earlier>,
    /// The questions that are kept with their text, and when they were asked; only for `/mydata`.
    pub kept_questions: Vec<(Timestamp, String)>,
    /// The voice message that a button names, always this newcomer's; for `/mydata`, one that is kept.
    pub voice: Option<VoiceNote>,
    /// What is kept of the calendar, where the turn is about it.
    pub calendar: Kept,
    /// What is kept of the newcomer's voice, where the turn is about it.
    pub voices: crate::voices::Kept,
    /// What the newcomer had told, where this turn changes it.
    pub amends: Option<Told>,
    /// What the newcomer shows at an event, if this turn takes a place.
    pub code: String,
    /// The id of the exchange that this turn may write down; a turn has at most one.
    pub new_exchange: i64,
    /// What was hidden in the text before it was stored.
    pub hidden: Vec<Kind>,
    /// How many messages of the newcomer's wait behind this one.
    pub behind: i64,
}

/// An earlier question.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// The exchange's id.
    pub id: i64,
    /// The question; `None` after the retention time.
    pub question: Option<String>,
    /// The language it was written in.
    pub language: Option<Language>,
    /// Its topic.
    pub topic: Option<TopicId>,
    /// The desk that answers when a person is needed.
    pub desk: Option<DeskId>,
    /// What was found.
    pub hits: Vec<CaseHit>,
    /// The case it became.
    pub case: Option<CaseId>,
}
