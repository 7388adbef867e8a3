//! Cases: questions that a person answers, and the moves they may make.
//!
//! ```text
//! open ──claim──▶ claimed ──reply──▶ answered ──close──▶ closed
//!   └──────────────reply──────────────▲   ▲                 │
//!   ◀── hand over, release, reopen ───────┴─────────────────┘
//! ```

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::decision::Reason;
use crate::knowledge::{DeskId, Place, ResidenceStatus, TopicId};
use crate::language::Language;
use crate::search::Hit;

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
    /// Staff closed it.
    Closed,
    /// The newcomer said that it is solved.
    Solved,
    /// The newcomer took it back.
    Withdrawn,
    /// The newcomer erased everything.
    Erased,
    /// Nobody wrote for a long time after the reply.
    Quiet,
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

/// A move that staff or the newcomer want to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// "I take it."
    Claim(String),
    /// "Somebody else may take it."
    Release,
    /// A reply or an entry was sent by this person.
    Reply(String),
    /// To another desk.
    HandOver(DeskId),
    /// It is done.
    Close(Outcome),
    /// The newcomer still needs help.
    Reopen,
}

/// The move is not possible where the case stands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAllowed {
    /// Somebody else has it.
    #[error("{0} has this case")]
    ClaimedBy(String),
    /// It is closed.
    #[error("this case is closed")]
    Closed,
    /// It is not closed.
    #[error("this case is not closed")]
    NotClosed,
}

impl Case {
    /// The case after a move.
    ///
    /// # Errors
    /// [`NotAllowed`] when the case cannot make this move; the case is unchanged.
    pub fn after(&self, step: &Move) -> Result<Case, NotAllowed> {
        let closed = self.status == CaseStatus::Closed;
        let mut case = self.clone();
        match step {
            Move::Reopen if !closed && self.status != CaseStatus::Answered => {
                return Err(NotAllowed::NotClosed);
            }
            Move::Reopen => {
                case.status = CaseStatus::Open;
                case.claimed_by = None;
                case.outcome = None;
            }
            _ if closed => return Err(NotAllowed::Closed),
            Move::Claim(person) => match &self.claimed_by {
                Some(other) if other != person => return Err(NotAllowed::ClaimedBy(other.clone())),
                _ => {
                    case.claimed_by = Some(person.clone());
                    // Whoever claims an answered case keeps it answered: the newcomer has a reply already.
                    if self.status == CaseStatus::Open {
                        case.status = CaseStatus::Claimed;
                    }
                }
            },
            Move::Release => {
                case.claimed_by = None;
                case.status = CaseStatus::Open;
            }
            Move::Reply(person) => {
                case.claimed_by.get_or_insert_with(|| person.clone());
                case.status = CaseStatus::Answered;
            }
            Move::HandOver(desk) => {
                case.desk = desk.clone();
                case.claimed_by = None;
                case.status = CaseStatus::Open;
            }
            Move::Close(outcome) => {
                case.status = CaseStatus::Closed;
                case.outcome = Some(*outcome);
            }
        }
        Ok(case)
    }

    /// Whether a person has the case: what the newcomer writes goes to that person, and the bot is silent.
    pub fn is_with_person(&self) -> bool {
        matches!(self.status, CaseStatus::Claimed | CaseStatus::Answered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case() -> Case {
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
        }
    }

    #[test]
    fn the_second_to_claim_is_told_who_has_it() {
        let claimed = case()
            .after(&Move::Claim("Anna".into()))
            .expect("it is open");
        assert_eq!(
            claimed.after(&Move::Claim("Bo".into())),
            Err(NotAllowed::ClaimedBy("Anna".into()))
        );
        assert!(
            claimed.after(&Move::Claim("Anna".into())).is_ok(),
            "claiming twice is no mistake"
        );
    }

    #[test]
    fn a_reply_to_an_unclaimed_case_claims_it() {
        let answered = case()
            .after(&Move::Reply("Anna".into()))
            .expect("it is open");
        assert_eq!(
            (answered.status, answered.claimed_by.as_deref()),
            (CaseStatus::Answered, Some("Anna"))
        );
    }

    #[test]
    fn a_closed_case_only_reopens() {
        let closed = case()
            .after(&Move::Close(Outcome::Solved))
            .expect("it is open");
        assert_eq!(
            closed.after(&Move::Claim("Anna".into())),
            Err(NotAllowed::Closed)
        );
        assert_eq!(
            closed.after(&Move::Close(Outcome::Closed)),
            Err(NotAllowed::Closed)
        );
        assert_eq!(
            closed.after(&Move::Reopen).map(|c| c.status),
            Ok(CaseStatus::Open)
        );
    }

    #[test]
    fn handing_over_frees_the_case_for_the_other_desk() {
        let claimed = case()
            .after(&Move::Claim("Anna".into()))
            .expect("it is open");
        let moved = claimed
            .after(&Move::HandOver(DeskId::from("work-coach")))
            .expect("it is claimed");
        assert_eq!(
            (moved.status, moved.claimed_by, moved.desk.as_str()),
            (CaseStatus::Open, None, "work-coach")
        );
    }
}
