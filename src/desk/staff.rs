//! What staff do with a case, from the console or from Telegram: the same moves on the same state.

use super::{Desk, StaffError, card, steps::Writing};
use crate::case::{Case, CaseId, CaseStatus, LineKind, Move, Outcome};
use crate::dialogue::{World, entry_message, handover};
use crate::knowledge::DeskId;
use crate::outbound::{Button, Message, MessageRef, Outbound, escape};
use crate::phrase::Phrase;
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

/// The longest reply in one message; Telegram takes 4,096 UTF-16 units, and a reply carries a heading.
const REPLY_PART: usize = 3_500;

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
        act_on(self, &world, &mut writing, &case, staff, act).await?;
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
        let message = reply_message(&world, &case, text);
        let line = NewLine {
            text: Some(text.to_owned()),
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

async fn act_on(
    desk: &Desk,
    world: &World<'_>,
    writing: &mut Writing<'_>,
    case: &Case,
    staff: &Staff,
    act: &StaffAct,
) -> Result<(), StaffError> {
    match act {
        StaffAct::Claim => {
            let fresh = case.status == CaseStatus::Open;
            make(
                desk,
                world,
                writing,
                case,
                (&Move::Claim(staff.name.clone()), staff),
            )
            .await?;
            if fresh {
                let name = world.desk_name(&case.desk, case.language);
                writing
                    .tell_newcomer(case, Phrase::ClaimedNotice { desk: &name })
                    .await?;
            }
        }
        StaffAct::Release => make(desk, world, writing, case, (&Move::Release, staff)).await?,
        StaffAct::Reply(text, message) => {
            if text.trim().is_empty() {
                return Err(StaffError::Empty);
            }
            make(
                desk,
                world,
                writing,
                case,
                (&Move::Reply(staff.name.clone()), staff),
            )
            .await?;
            for part in parts(text) {
                let outbound = writing
                    .send_newcomer(case, Outbound::Say(reply_message(world, case, &part)))
                    .await?;
                let line = NewLine {
                    author: Some(staff.name.clone()),
                    text: Some(part),
                    outbound: Some(outbound),
                    staff_message: *message,
                    ..NewLine::default()
                };
                Store::add_line(&mut writing.tx, case.id, LineKind::Reply, &line, world.now)
                    .await?;
            }
        }
        StaffAct::ReplyMedium(from) => {
            make(
                desk,
                world,
                writing,
                case,
                (&Move::Reply(staff.name.clone()), staff),
            )
            .await?;
            let name = world.desk_name(&case.desk, case.language);
            writing
                .tell_newcomer(case, Phrase::ReplyFrom { desk: &name })
                .await?;
            let outbound = writing
                .send_newcomer(
                    case,
                    Outbound::Copy {
                        from: from.clone(),
                        case: None,
                    },
                )
                .await?;
            let line = NewLine {
                author: Some(staff.name.clone()),
                outbound: Some(outbound),
                staff_message: Some(from.message),
                ..NewLine::default()
            };
            Store::add_line(&mut writing.tx, case.id, LineKind::Reply, &line, world.now).await?;
        }
        StaffAct::SendEntry(entry) => {
            send_entry(desk, world, writing, case, (entry, staff)).await?
        }
        StaffAct::HandOver(to) => {
            if world.knowledge.desk(to).is_none() {
                return Err(StaffError::NotFound);
            }
            make(
                desk,
                world,
                writing,
                case,
                (&Move::HandOver(to.clone()), staff),
            )
            .await?;
            let name = world.desk_name(to, case.language);
            let due = world
                .phrasebook
                .due(case.language, world.now, handover::due(world, to));
            let phrase = Phrase::HandedToDesk {
                desk: &name,
                due: &due,
                number: case.number,
            };
            writing.tell_newcomer(case, phrase).await?;
        }
        StaffAct::Note(text) => {
            if text.trim().is_empty() {
                return Err(StaffError::Empty);
            }
            let line = NewLine {
                author: Some(staff.name.clone()),
                text: Some(text.clone()),
                ..NewLine::default()
            };
            Store::add_line(&mut writing.tx, case.id, LineKind::Note, &line, world.now).await?;
        }
        StaffAct::Close => {
            make(
                desk,
                world,
                writing,
                case,
                (&Move::Close(Outcome::Closed), staff),
            )
            .await?;
            let say = |phrase| world.phrasebook.say(case.language, phrase);
            let closed = Message::new(
                case.language,
                escape(&say(Phrase::CaseClosed {
                    number: case.number,
                })),
            )
            .row([
                Button::new(say(Phrase::ButtonSolved), format!("good:{}", case.id)),
                Button::new(say(Phrase::ButtonNotSolved), format!("reopen:{}", case.id)),
            ]);
            writing.send_newcomer(case, Outbound::Say(closed)).await?;
        }
    }
    Ok(())
}

/// Moves the case, writes the move down, and shows it on the card.
async fn make(
    desk: &Desk,
    world: &World<'_>,
    writing: &mut Writing<'_>,
    case: &Case,
    (step, staff): (&Move, &Staff),
) -> Result<(), StaffError> {
    let mut after = case.after(step)?;
    if let Move::HandOver(to) = step {
        after.due_at = handover::due(world, to);
    }
    if !Store::keep_case(&mut writing.tx, case, &after, world.now).await? {
        return Err(StaffError::Conflict);
    }
    if after == *case {
        return Ok(());
    }
    let text = card::move_text(desk, step, Some(&staff.name));
    // A reply is a line of its own, so the move would only repeat it.
    if !matches!(step, Move::Reply(_)) {
        let line = NewLine {
            author: Some(staff.name.clone()),
            text: Some(text.clone()),
            ..NewLine::default()
        };
        Store::add_line(&mut writing.tx, case.id, LineKind::Move, &line, world.now).await?;
    }
    writing
        .tell_staff(&after, card::edit(desk, world, &after))
        .await?;
    if matches!(step, Move::HandOver(_) | Move::Close(_) | Move::Claim(_)) {
        writing
            .tell_staff(
                &after,
                card::line(case.id, format!("<i>{}</i>", escape(&text))),
            )
            .await?;
    }
    Ok(())
}

/// An entry in the newcomer's language, as an answer that a person chose.
async fn send_entry(
    desk: &Desk,
    world: &World<'_>,
    writing: &mut Writing<'_>,
    case: &Case,
    (entry, staff): (&str, &Staff),
) -> Result<(), StaffError> {
    let entry = world.knowledge.entry(entry).ok_or(StaffError::NotFound)?;
    let also = writing.conversation.language;
    let text = crate::dialogue::text_for(entry, case.language, also).ok_or(StaffError::NotFound)?;
    make(
        desk,
        world,
        writing,
        case,
        (&Move::Reply(staff.name.clone()), staff),
    )
    .await?;
    let name = world.desk_name(&case.desk, case.language);
    writing
        .tell_newcomer(case, Phrase::ReplyEntryFrom { desk: &name })
        .await?;
    let mut messages = entry_message(world, entry, text, case.language, None);
    if let Some(last) = messages.last_mut() {
        last.buttons = solved_buttons(world, case);
    }
    let mut last = None;
    for message in messages {
        last = Some(writing.send_newcomer(case, Outbound::Say(message)).await?);
    }
    let line = NewLine {
        author: Some(staff.name.clone()),
        text: Some(text.title.clone()),
        outbound: last,
        ..NewLine::default()
    };
    Store::add_line(&mut writing.tx, case.id, LineKind::Entry, &line, world.now).await?;
    Ok(())
}

/// A reply with its heading and the newcomer's two buttons.
fn reply_message(world: &World<'_>, case: &Case, text: &str) -> Message {
    let desk = world.desk_name(&case.desk, case.language);
    let heading = world
        .phrasebook
        .say(case.language, Phrase::ReplyFrom { desk: &desk });
    let html = format!("<b>{}</b>\n{}", escape(&heading), escape(text));
    Message {
        html,
        language: case.language,
        buttons: solved_buttons(world, case),
    }
}

fn solved_buttons(world: &World<'_>, case: &Case) -> Vec<Vec<Button>> {
    let say = |phrase| world.phrasebook.say(case.language, phrase);
    vec![vec![
        Button::new(say(Phrase::ButtonSolved), format!("solved:{}", case.id)),
        Button::new(say(Phrase::ButtonNotSolved), format!("reopen:{}", case.id)),
    ]]
}

/// A long reply in parts that fit into a message.
fn parts(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    characters
        .chunks(REPLY_PART)
        .map(|part| part.iter().collect())
        .collect()
}
