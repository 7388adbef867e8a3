//! Cases: questions that a person answers. [`moves`] says what may become of them.

mod moves;

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::decision::Reason;
use crate::knowledge::{DeskId, Place, ResidenceStatus, TopicId};
use crate::language::Language;
use crate::search::Hit;

pub use moves::{Move, NotAllowed, Standing};

/// The key of a case in the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub i64);

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseStatus {
    /// Waiting for somebody at the desk.
    Open,
    /// Somebody works on it.
    Claimed,
    /// A reply has been sent; the newcomer may write back.
    Answered,
    /// Done.
    Closed,
}

/// How a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Staff closed it and did not say why: before outcomes were asked for.
    Closed,
    /// Staff answered it.
    Answered,
    /// Somebody else answers it: another authority, an association.
    Referred,
    /// The newcomer was asked something and did not answer.
    NoAnswer,
    /// Nothing that the municipality or this service does.
    NotOurs,
    /// The same question as another case, which goes on.
    Duplicate,
    /// The newcomer said that it is solved.
    Solved,
    /// The newcomer took it back.
    Withdrawn,
    /// The newcomer erased everything.
    Erased,
    /// Nobody wrote for a long time after the reply.
    Quiet,
}

impl Outcome {
    /// The outcomes that staff choose from when they close a case.
    pub const FOR_STAFF: [Outcome; 5] = [
        Outcome::Answered,
        Outcome::Referred,
        Outcome::NoAnswer,
        Outcome::NotOurs,
        Outcome::Duplicate,
    ];

    /// Its name in forms, buttons and the store: `no_answer`.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Closed => "closed",
            Outcome::Answered => "answered",
            Outcome::Referred => "referred",
            Outcome::NoAnswer => "no_answer",
            Outcome::NotOurs => "not_ours",
            Outcome::Duplicate => "duplicate",
            Outcome::Solved => "solved",
            Outcome::Withdrawn => "withdrawn",
            Outcome::Erased => "erased",
            Outcome::Quiet => "quiet",
        }
    }

    /// The outcome that staff chose by its name.
    pub fn chosen(code: &str) -> Option<Outcome> {
        let mut outcomes = Outcome::FOR_STAFF.into_iter();
        outcomes.find(|outcome| outcome.code() == code)
    }
}

/// A question that a person answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Its key.
    pub id: CaseId,
    /// The number that people see, 1 upwards.
    pub number: i64,
    /// The conversation it came from.
    pub conversation: i64,
    /// The desk that answers.
    pub desk: DeskId,
    /// Its topic, where one is known.
    pub topic: Option<TopicId>,
    /// The newcomer's language: what a reply should be in.
    pub language: Language,
    /// Where the newcomer lives.
    pub place: Option<Place>,
    /// The newcomer's residence status.
    pub residence: Option<ResidenceStatus>,
    /// Why it was opened.
    pub reason: Reason,
    /// Somebody should look at once.
    pub urgent: bool,
    /// Where it stands.
    pub status: CaseStatus,
    /// Who works on it.
    pub claimed_by: Option<String>,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// The promise: when the newcomer has an answer.
    pub due_at: Timestamp,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// The question in the newcomer's words.
    pub question: String,
    /// What Lotsen found, at most three.
    pub hits: Vec<CaseHit>,
    /// Its card in the staff group.
    pub card: Option<StaffCard>,
    /// It rests until then, or until the newcomer writes.
    pub snoozed_until: Option<Timestamp>,
    /// The case that it was merged into.
    pub merged_into: Option<CaseId>,
    /// The newcomer has been told that a person reads it.
    pub told_taken: bool,
    /// Whose turn it is, where a desk hands out its cases in turn. Anybody may still claim it.
    pub offered_to: Option<String>,
}

/// An entry that may answer a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseHit {
    /// The entry's id.
    pub entry: String,
    /// How surely it answers.
    pub confidence: f32,
}

impl From<&Hit> for CaseHit {
    fn from(hit: &Hit) -> Self {
        CaseHit {
            entry: hit.entry.to_string(),
            confidence: hit.confidence,
        }
    }
}

/// Where a case stands in the staff group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffCard {
    /// The group.
    pub chat: String,
    /// The topic of the forum, if it is one.
    pub thread: Option<i64>,
    /// The card's message.
    pub message: Option<i64>,
}

/// One line of a case's history.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseLine {
    /// Its key.
    pub id: i64,
    /// When it was written.
    pub at: Timestamp,
    /// What it is.
    pub kind: LineKind,
    /// Who wrote it; `None` for the newcomer and for Lotsen.
    pub author: Option<String>,
    /// Its text; `None` for a medium or after the retention time.
    pub text: Option<String>,
    /// Delivery of a reply: `due`, `sent` or `undeliverable`.
    pub delivery: Option<String>,
    /// It was taken back; the newcomer does not see it any more.
    pub undone: bool,
    /// The act it was written in, where staff did it.
    pub act: Option<i64>,
    /// The number of the case that it was written in: a merged case brings its history along.
    pub number: i64,
}

/// What a line of the history is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// The newcomer wrote.
    Question,
    /// The newcomer changed what was written.
    Edited,
    /// A photo, voice note or another medium from the newcomer.
    Media,
    /// Staff replied.
    Reply,
    /// Staff sent an entry.
    Entry,
    /// Seen by staff only.
    Note,
    /// The case moved.
    Move,
}

impl Case {
    /// Whether a person has the case: what the newcomer writes goes to that person, and the bot is silent.
    pub fn is_with_person(&self) -> bool {
        matches!(self.status, CaseStatus::Claimed | CaseStatus::Answered)
    }

    /// Whether the newcomer waits for a first answer or for another one.
    pub fn waits(&self) -> bool {
        matches!(self.status, CaseStatus::Open | CaseStatus::Claimed)
    }

    /// A case as tests begin with: open, at the housing coach's, in Swedish.
    #[cfg(test)]
    pub fn example() -> Case {
        Case {
            id: CaseId(1),
            number: 1,
            conversation: 1,
            desk: DeskId::from("housing-coach"),
            topic: None,
            language: Language::SWEDISH,
            place: None,
            residence: None,
            reason: Reason::NoMatch,
            urgent: false,
            status: CaseStatus::Open,
            claimed_by: None,
            opened_at: Timestamp::UNIX_EPOCH,
            due_at: Timestamp::UNIX_EPOCH,
            outcome: None,
            question: "?".to_owned(),
            hits: Vec::new(),
            card: None,
            snoozed_until: None,
            merged_into: None,
            told_taken: false,
            offered_to: None,
        }
    }
}
