//! The moves of a case: what may become of it from where it stands.
//!
//! ```text
//! open ──claim──▶ claimed ──reply──▶ answered ──close──▶ closed
//!   └──────────────reply──────────────▲   ▲                 │
//!   ◀── hand over, release, reopen ───────┴─────────────────┘
//! ```
//!
//! A snoozed case keeps its status and rests. A merged case is closed as a duplicate and points at the one that goes on.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Case, CaseId, CaseStatus, Outcome};
use crate::knowledge::DeskId;

/// A move that staff or the newcomer want to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// "I take it."
    Claim(String),
    /// "Somebody else may take it."
    Release,
    /// A reply or an entry was sent by this person.
    Reply(String),
    /// The newcomer asked again after a reply.
    AskAgain,
    /// To another desk.
    HandOver(DeskId),
    /// To this person.
    HandTo(String),
    /// It rests until then.
    Snooze(Timestamp),
    /// It rests no longer.
    Wake,
    /// It goes on in another case of the same newcomer.
    Merge(CaseId),
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
    /// It goes on in another case.
    #[error("this case was merged into another")]
    Merged,
    /// The two cases are not the same newcomer's, or are the same case.
    #[error("these two cases cannot be merged")]
    OtherNewcomer,
    /// It is too late to take it back, or there is nothing to take back.
    #[error("there is nothing that can still be undone")]
    TooLate,
}

/// Where a case stands, as far as staff's acts change it: what an undo goes back to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The desk that answers.
    pub desk: DeskId,
    /// Where it stands.
    pub status: CaseStatus,
    /// Who works on it.
    pub claimed_by: Option<String>,
    /// The promise.
    pub due_at: Timestamp,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Until when it rests.
    pub snoozed_until: Option<Timestamp>,
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
            Move::Reopen if self.merged_into.is_some() => return Err(NotAllowed::Merged),
            Move::Reopen if !closed && self.status != CaseStatus::Answered => {
                return Err(NotAllowed::NotClosed);
            }
            Move::Reopen => {
                case.free();
                case.outcome = None;
            }
            _ if closed => return Err(NotAllowed::Closed),
            Move::Claim(person) => case.claim(person)?,
            Move::Release => {
                case.claimed_by = None;
                case.status = CaseStatus::Open;
            }
            Move::Reply(person) => {
                case.claimed_by.get_or_insert_with(|| person.clone());
                case.status = CaseStatus::Answered;
                case.snoozed_until = None;
            }
            Move::AskAgain => {
                case.snoozed_until = None;
                if self.status == CaseStatus::Answered {
                    case.status = case.waiting_status();
                }
            }
            Move::HandOver(desk) => {
                case.desk = desk.clone();
                case.free();
            }
            Move::HandTo(person) => {
                case.claimed_by = Some(person.clone());
                case.snoozed_until = None;
                case.offered_to = None;
                if self.status == CaseStatus::Open {
                    case.status = CaseStatus::Claimed;
                }
            }
            Move::Snooze(until) => case.snoozed_until = Some(*until),
            Move::Wake => case.snoozed_until = None,
            Move::Merge(into) => {
                case.close(Outcome::Duplicate);
                case.merged_into = Some(*into);
            }
            Move::Close(outcome) => case.close(*outcome),
        }
        Ok(case)
    }

    fn claim(&mut self, person: &str) -> Result<(), NotAllowed> {
        match &self.claimed_by {
            Some(other) if other != person => return Err(NotAllowed::ClaimedBy(other.clone())),
            _ => self.claimed_by = Some(person.to_owned()),
        }
        self.snoozed_until = None;
        self.offered_to = None;
        // Whoever claims an answered case keeps it answered: the newcomer has a reply already.
        if self.status == CaseStatus::Open {
            self.status = CaseStatus::Claimed;
        }
        Ok(())
    }

    /// Open again, for anybody at the desk; whoever takes it is told to the newcomer anew.
    fn free(&mut self) {
        self.status = CaseStatus::Open;
        self.claimed_by = None;
        self.snoozed_until = None;
        self.offered_to = None;
        self.told_taken = false;
    }

    fn close(&mut self, outcome: Outcome) {
        self.status = CaseStatus::Closed;
        self.outcome = Some(outcome);
        self.snoozed_until = None;
        self.offered_to = None;
    }

    /// What a case is while its newcomer waits: somebody's, or nobody's yet.
    fn waiting_status(&self) -> CaseStatus {
        if self.claimed_by.is_some() {
            CaseStatus::Claimed
        } else {
            CaseStatus::Open
        }
    }

    /// This case with `other` merged into it: the promise that was given first holds, and whoever waited still waits.
    ///
    /// # Errors
    /// [`NotAllowed`] when it is closed, or the other is somebody else's or this very case.
    pub fn joined_by(&self, other: &Case) -> Result<Case, NotAllowed> {
        if other.id == self.id || other.conversation != self.conversation || self.conversation == 0
        {
            return Err(NotAllowed::OtherNewcomer);
        }
        if self.status == CaseStatus::Closed {
            return Err(NotAllowed::Closed);
        }
        let mut case = self.clone();
        case.urgent |= other.urgent;
        if other.waits() {
            case.due_at = if self.waits() {
                self.due_at.min(other.due_at)
            } else {
                other.due_at
            };
            case.status = case.waiting_status();
            case.snoozed_until = None;
        }
        Ok(case)
    }

    /// Where it stands now.
    pub fn standing(&self) -> Standing {
        Standing {
            desk: self.desk.clone(),
            status: self.status,
            claimed_by: self.claimed_by.clone(),
            due_at: self.due_at,
            outcome: self.outcome,
            snoozed_until: self.snoozed_until,
        }
    }

    /// The case as it stood before.
    #[must_use]
    pub fn back_to(&self, standing: &Standing) -> Case {
        Case {
            desk: standing.desk.clone(),
            status: standing.status,
            claimed_by: standing.claimed_by.clone(),
            due_at: standing.due_at,
            outcome: standing.outcome,
            snoozed_until: standing.snoozed_until,
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claimed() -> Case {
        let claimed = Case::example().after(&Move::Claim("Anna".into()));
        claimed.expect("it is open")
    }

    #[test]
    fn the_second_to_claim_is_told_who_has_it() {
        let claimed = claimed();
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
        let answered = Case::example()
            .after(&Move::Reply("Anna".into()))
            .expect("it is open");
        assert_eq!(
            (answered.status, answered.claimed_by.as_deref()),
            (CaseStatus::Answered, Some("Anna"))
        );
        let again = answered.after(&Move::AskAgain).expect("it is answered");
        assert_eq!(
            (again.status, again.claimed_by.as_deref()),
            (CaseStatus::Claimed, Some("Anna"))
        );
    }

    #[test]
    fn a_closed_case_only_reopens() {
        let closed = Case::example()
            .after(&Move::Close(Outcome::Solved))
            .expect("it is open");
        for step in [
            Move::Claim("Anna".into()),
            Move::Close(Outcome::Answered),
            Move::Snooze(Timestamp::MAX),
            Move::HandTo("Bo".into()),
        ] {
            assert_eq!(closed.after(&step), Err(NotAllowed::Closed));
        }
        assert_eq!(
            closed.after(&Move::Reopen).map(|c| c.status),
            Ok(CaseStatus::Open)
        );
    }

    #[test]
    fn handing_over_frees_the_case_for_the_other_desk() {
        let moved = claimed()
            .after(&Move::HandOver(DeskId::from("work-coach")))
            .expect("it is claimed");
        assert_eq!(
            (moved.status, moved.claimed_by, moved.desk.as_str()),
            (CaseStatus::Open, None, "work-coach")
        );
        let to_bo = claimed()
            .after(&Move::HandTo("Bo".into()))
            .expect("it is claimed");
        assert_eq!(
            (to_bo.status, to_bo.claimed_by.as_deref()),
            (CaseStatus::Claimed, Some("Bo"))
        );
    }

    #[test]
    fn a_merged_case_goes_on_in_the_other_with_the_earlier_promise() {
        let second = |at| Timestamp::from_second(at).expect("a time");
        let first = Case {
            due_at: second(200),
            ..Case::example()
        };
        let other = Case {
            id: CaseId(2),
            due_at: second(100),
            urgent: true,
            ..Case::example()
        };
        let joined = first.joined_by(&other).expect("the same newcomer's");
        assert_eq!((joined.due_at, joined.urgent), (second(100), true));
        let merged = other.after(&Move::Merge(first.id)).expect("it is open");
        assert_eq!(
            (merged.status, merged.outcome, merged.merged_into),
            (CaseStatus::Closed, Some(Outcome::Duplicate), Some(first.id))
        );
        assert_eq!(merged.after(&Move::Reopen), Err(NotAllowed::Merged));
        assert_eq!(first.joined_by(&first), Err(NotAllowed::OtherNewcomer));
        let stranger = Case {
            conversation: 7,
            ..other
        };
        assert_eq!(first.joined_by(&stranger), Err(NotAllowed::OtherNewcomer));
    }

    #[test]
    fn an_undo_goes_back_to_where_the_case_stood() {
        let before = claimed();
        let after = before
            .after(&Move::Close(Outcome::NotOurs))
            .expect("it is claimed");
        assert_eq!(after.back_to(&before.standing()), before);
    }
}
