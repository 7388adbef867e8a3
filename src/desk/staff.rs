//! What staff do with a case, from the console or from Telegram: the same moves on the same state.

use super::acting::{self, Acting};
use super::{Desk, StaffError, steps::Writing};
use crate::case::{CaseId, LineKind};
use crate::knowledge::DeskId;
use crate::outbound::{MessageRef, Outbound};
use crate::redaction::redact_staff;
use crate::store::{Error, InboxRow, NewLine, Store};

/// Somebody of the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// The name that colleagues see.
    pub name: String,
}

/// What staff do with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StaffAct {
    /// Take it.
    Claim,
    /// Let somebody else take it.
    Release,
    /// Write to the newcomer; the staff's message in Telegram, where it came from one.
    Reply(String, Option<i64>),
    /// Pass a picture, sound or file on to the newcomer.
    ReplyMedium(MessageRef),
    /// Send an entry in the newcomer's language.
    SendEntry(String),
    /// Give it to another desk.
    HandOver(DeskId),
    /// Write something only staff see.
    Note(String),
    /// It is done.
    Close,
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
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let case = Store::case(&mut tx, id).await?;
        let conversation = match Store::conversation_by_id(&mut tx, case.conversation).await {
            Ok(conversation) => conversation,
            // The newcomer erased everything: there is nobody to write to.
            Err(Error::NotFound) => return Err(crate::case::NotAllowed::Closed.into()),
            Err(error) => return Err(error.into()),
        };
        let mut writing = Writing::new(self, &world, tx, conversation);
        let acting = Acting {
            desk: self,
            world: &world,
            case: &case,
            staff,
        };
        acting.act(&mut writing, &without_numbers(act)).await?;
        if let Some(row) = update {
            Store::finish_update(&mut writing.tx, row).await?;
        }
        writing.commit().await?;
        tracing::info!(case.id = id.0, "staff acted on a case");
        Ok(())
    }

    /// Takes a case.
    pub async fn claim(&self, id: CaseId, staff: &Staff) -> Result<(), StaffError> {
        self.staff_acts(id, staff, &StaffAct::Claim, None).await
    }

    /// Lets somebody else take it.
    pub async fn release(&self, id: CaseId, staff: &Staff) -> Result<(), StaffError> {
        self.staff_acts(id, staff, &StaffAct::Release, None).await
    }

    /// Writes to the newcomer.
    pub async fn reply(&self, id: CaseId, staff: &Staff, text: &str) -> Result<(), StaffError> {
        self.staff_acts(id, staff, &StaffAct::Reply(text.to_owned(), None), None)
            .await
    }

    /// Sends an entry in the newcomer's language.
    pub async fn send_entry(
        &self,
        id: CaseId,
        staff: &Staff,
        entry: &str,
    ) -> Result<(), StaffError> {
        self.staff_acts(id, staff, &StaffAct::SendEntry(entry.to_owned()), None)
            .await
    }

    /// Gives it to another desk.
    pub async fn hand_over(&self, id: CaseId, staff: &Staff, desk: &str) -> Result<(), StaffError> {
        self.staff_acts(id, staff, &StaffAct::HandOver(DeskId::from(desk)), None)
            .await
    }

    /// Writes something only staff see.
    pub async fn note(&self, id: CaseId, staff: &Staff, text: &str) -> Result<(), StaffError> {
        self.staff_acts(id, staff, &StaffAct::Note(text.to_owned()), None)
            .await
    }

    /// Closes it.
    pub async fn close_case(&self, id: CaseId, staff: &Staff) -> Result<(), StaffError> {
        self.staff_acts(id, staff, &StaffAct::Close, None).await
    }

    /// Staff changed a message they had sent: the newcomer's copy changes too. `false` when there is none to change.
    pub async fn staff_edited(
        &self,
        id: CaseId,
        message: i64,
        text: &str,
    ) -> Result<bool, StaffError> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let case = Store::case(&mut tx, id).await?;
        let Some(outbound) = Store::line_of_staff_message(&mut tx, id, message).await? else {
            return Ok(false);
        };
        let conversation = Store::conversation_by_id(&mut tx, case.conversation).await?;
        let mut writing = Writing::new(self, &world, tx, conversation);
        let text = redact_staff(text).text;
        let message = acting::reply_message(&world, &case, &text);
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
}

/// What staff write is kept as well: no personal and no card numbers in it.
fn without_numbers(act: &StaffAct) -> StaffAct {
    match act {
        StaffAct::Reply(text, message) => StaffAct::Reply(redact_staff(text).text, *message),
        StaffAct::Note(text) => StaffAct::Note(redact_staff(text).text),
        other => other.clone(),
    }
}
