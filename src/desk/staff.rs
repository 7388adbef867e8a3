//! What staff do with a case, from the console or from Telegram: the same moves on the same state.

use jiff::Timestamp;

use super::acting::{Acting, reply_message};
use super::{Desk, StaffError, steps::Writing};
use crate::case::{CaseId, LineKind, NotAllowed, Outcome};
use crate::knowledge::DeskId;
use crate::outbound::{MessageRef, Outbound};
use crate::redaction::redact_staff;
use crate::store::{Act, Error, InboxRow, NewLine, NewTranslation, Store, new_id};

/// Somebody of the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// The name that colleagues see.
    pub name: String,
}

/// To whom a case is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum To {
    /// To a desk, for anybody there.
    Desk(DeskId),
    /// To a person with an account, by name.
    Person(String),
}

/// What staff do with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StaffAct {
    /// Take it.
    Claim,
    /// Let somebody else take it.
    Release,
    /// Write to the newcomer; the staff's message in Telegram, where it came from one.
    Reply(String, Option<MessageRef>),
    /// Pass a picture, sound or file on to the newcomer.
    ReplyMedium(MessageRef),
    /// Send an entry in the newcomer's language.
    SendEntry(String),
    /// Send a reply with the translation that was shown; by the translation's id.
    SendTranslated(i64),
    /// Send the reply as it was written, without that translation.
    SendAsWritten(i64),
    /// Do not send it: it is to be written differently.
    ChangeTranslated(i64),
    /// Send a canned reply in the newcomer's language.
    SendCanned(String),
    /// Give it to another desk or to a person, and why.
    HandOver(To, Option<String>),
    /// Write something only staff see.
    Note(String),
    /// Let it rest until then; a time when the desk is closed becomes the next at which it is open.
    Snooze(Timestamp),
    /// Let it go on in the case with this number, which is the same newcomer's.
    Merge(i64),
    /// It is done.
    Close(Outcome),
    /// It is not done after all.
    Reopen,
    /// Take back what the same person did last with the case, within [`UNDO_SECONDS`](super::UNDO_SECONDS).
    Undo,
}

impl Desk {
    /// Does what staff want with a case, in one transaction; `update` is what they did in Telegram, marked as handled with it.
    ///
    /// # Errors
    /// [`StaffError`]; nothing was done then.
    pub async fn staff_acts(
        &self,
        id: CaseId,
        staff: &Staff,
        act: &StaffAct,
        update: Option<&InboxRow>,
    ) -> Result<(), StaffError> {
        /// Whoever lost a race looks again: then there is an owner to be named. More rounds are not needed by people.
        const ROUNDS: u32 = 4;
        let mut done = Err(StaffError::Conflict);
        for _ in 0..ROUNDS {
            done = self.acts_once(id, staff, act, update).await;
            if !matches!(done, Err(StaffError::Conflict)) {
                break;
            }
        }
        done?;
        self.seen_at_work(&staff.name).await;
        tracing::info!(case.id = id.0, "staff acted on a case");
        Ok(())
    }

    async fn acts_once(
        &self,
        id: CaseId,
        staff: &Staff,
        act: &StaffAct,
        update: Option<&InboxRow>,
    ) -> Result<(), StaffError> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let case = Store::case(&mut tx, id).await?;
        let conversation = match Store::conversation_by_id(&mut tx, case.conversation).await {
            Ok(conversation) => conversation,
            // The newcomer erased everything: there is nobody to write to.
            Err(Error::NotFound) => return Err(NotAllowed::Closed.into()),
            Err(error) => return Err(error.into()),
        };
        let mut writing = Writing::new(self, &world, tx, conversation);
        let acting = Acting {
            desk: self,
            world: &world,
            case: &case,
            staff,
            act: new_id(),
        };
        acting.act(&mut writing, &without_numbers(act)).await?;
        if !matches!(act, StaffAct::Undo | StaffAct::Merge(_)) {
            let done = Act {
                id: acting.act,
                at: world.now,
                author: staff.name.clone(),
                before: case.standing(),
                after: Store::case(&mut writing.tx, id).await?.standing(),
            };
            let said = std::mem::take(&mut writing.said);
            Store::keep_act(&mut writing.tx, id, &done, &said).await?;
        }
        if let Some(row) = update {
            Store::finish_update(&mut writing.tx, row).await?;
        }
        writing.commit().await?;
        Ok(())
    }

    /// Takes a case.
    ///
    /// # Errors
    /// [`StaffError`]; nothing was done then.
    pub async fn claim(&self, id: CaseId, staff: &Staff) -> Result<(), StaffError> {
        self.staff_acts(id, staff, &StaffAct::Claim, None).await
    }

    /// Staff changed a message they had sent: the newcomer's copy changes too. `false` when there is none to change.
    pub async fn staff_edited(
        &self,
        id: CaseId,
        message: &MessageRef,
        text: &str,
    ) -> Result<bool, StaffError> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let case = Store::case(&mut tx, id).await?;
        let chat = self.private_chat(message);
        if let Some(earlier) =
            Store::translation_of_staff_message(&mut tx, id, chat, message.message).await?
        {
            // Changed words need a new translation, and a new look at it.
            let new = NewTranslation {
                case: id,
                line: None,
                source: earlier.source,
                target: earlier.target,
                original: redact_staff(text).text,
                author: earlier.author,
                staff_chat: earlier.staff_chat,
                staff_message: earlier.staff_message,
            };
            Store::ask_translation(&mut tx, &new, world.now).await?;
            tx.commit().await.map_err(Error::from)?;
            self.ring_interpreter();
            return Ok(true);
        }
        let Some(outbound) =
            Store::line_of_staff_message(&mut tx, id, chat, message.message).await?
        else {
            return Ok(false);
        };
        let conversation = Store::conversation_by_id(&mut tx, case.conversation).await?;
        let mut writing = Writing::new(self, &world, tx, conversation);
        let text = redact_staff(text).text;
        let message = reply_message(&world, &case, &text);
        let line = NewLine {
            text: Some(text),
            ..NewLine::default()
        };
        Store::add_line(&mut writing.tx, id, LineKind::Reply, &line, world.now).await?;
        writing
            .send_newcomer(&case, Outbound::Edit { outbound, message })
            .await?;
        writing.commit().await?;
        Ok(true)
    }

    /// The chat of a staff's message where it is not the staff group.
    pub(super) fn private_chat<'m>(&self, message: &'m MessageRef) -> Option<&'m str> {
        let in_group = self.staff_chat().as_deref() == Some(message.chat.as_str());
        (!in_group).then_some(message.chat.as_str())
    }

    /// The moment at which a case that is to rest until `at` comes back: the next at which its desk is open.
    ///
    /// # Errors
    /// The store failed, or there is no such case.
    pub async fn snooze_time(&self, id: CaseId, at: Timestamp) -> Result<Timestamp, StaffError> {
        let shelf = self.shelf();
        let case = self.store().read_case(id).await?;
        let desk = shelf.knowledge.desk(&case.desk);
        Ok(desk.and_then(|desk| desk.hours.next_open(at)).unwrap_or(at))
    }
}

/// What staff write is kept as well: no personal and no card numbers in it.
fn without_numbers(act: &StaffAct) -> StaffAct {
    match act {
        StaffAct::Reply(text, message) => StaffAct::Reply(redact_staff(text).text, message.clone()),
        StaffAct::Note(text) => StaffAct::Note(redact_staff(text).text),
        StaffAct::HandOver(to, Some(reason)) => {
            StaffAct::HandOver(to.clone(), Some(redact_staff(reason).text))
        }
        other => other.clone(),
    }
}
