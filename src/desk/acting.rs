//! Carrying out what staff do with a case.

use super::{Desk, Staff, StaffAct, StaffError, card, steps::Writing};
use crate::case::{Case, CaseStatus, LineKind, Move, Outcome};
use crate::dialogue::{World, entry_message, handover};
use crate::knowledge::DeskId;
use crate::outbound::{Button, Message, MessageRef, Outbound, escape};
use crate::phrase::Phrase;
use crate::store::{NewLine, Store};

/// The longest reply in one message; Telegram takes 4,096 UTF-16 units, and a reply carries a heading.
const REPLY_PART: usize = 3_500;

/// Who does something with which case.
#[derive(Clone, Copy)]
pub(super) struct Acting<'a> {
    pub desk: &'a Desk,
    pub world: &'a World<'a>,
    pub case: &'a Case,
    pub staff: &'a Staff,
}

impl Acting<'_> {
    pub async fn act(self, writing: &mut Writing<'_>, act: &StaffAct) -> Result<(), StaffError> {
        match act {
            StaffAct::Claim => self.claim(writing).await,
            StaffAct::Release => self.make(writing, &Move::Release).await,
            StaffAct::Reply(text, message) => self.reply(writing, text, *message).await,
            StaffAct::ReplyMedium(from) => self.reply_medium(writing, from).await,
            StaffAct::SendEntry(entry) => self.send_entry(writing, entry).await,
            StaffAct::HandOver(to) => self.hand_over(writing, to).await,
            StaffAct::Note(text) => self.note(writing, text).await,
            StaffAct::Close => self.close(writing).await,
        }
    }

    async fn claim(self, writing: &mut Writing<'_>) -> Result<(), StaffError> {
        let fresh = self.case.status == CaseStatus::Open;
        self.make(writing, &Move::Claim(self.staff.name.clone()))
            .await?;
        if fresh {
            let desk = self.desk_name(&self.case.desk);
            writing
                .tell_newcomer(self.case, Phrase::ClaimedNotice { desk: &desk })
                .await?;
        }
        Ok(())
    }

    async fn reply(
        self,
        writing: &mut Writing<'_>,
        text: &str,
        message: Option<i64>,
    ) -> Result<(), StaffError> {
        if text.trim().is_empty() {
            return Err(StaffError::Empty);
        }
        self.make(writing, &Move::Reply(self.staff.name.clone()))
            .await?;
        for part in parts(text) {
            let reply = Outbound::Say(reply_message(self.world, self.case, &part));
            let outbound = writing.send_newcomer(self.case, reply).await?;
            let line = NewLine {
                text: Some(part),
                outbound: Some(outbound),
                staff_message: message,
                ..self.line()
            };
            self.write(writing, LineKind::Reply, line).await?;
        }
        Ok(())
    }

    async fn reply_medium(
        self,
        writing: &mut Writing<'_>,
        from: &MessageRef,
    ) -> Result<(), StaffError> {
        self.make(writing, &Move::Reply(self.staff.name.clone()))
            .await?;
        let desk = self.desk_name(&self.case.desk);
        writing
            .tell_newcomer(self.case, Phrase::ReplyFrom { desk: &desk })
            .await?;
        let copy = Outbound::Copy {
            from: from.clone(),
            case: None,
        };
        let outbound = writing.send_newcomer(self.case, copy).await?;
        let line = NewLine {
            outbound: Some(outbound),
            staff_message: Some(from.message),
            ..self.line()
        };
        self.write(writing, LineKind::Reply, line).await
    }

    /// An entry in the newcomer's language, as an answer that a person chose.
    async fn send_entry(self, writing: &mut Writing<'_>, entry: &str) -> Result<(), StaffError> {
        let (world, case) = (self.world, self.case);
        let entry = world.knowledge.entry(entry).ok_or(StaffError::NotFound)?;
        let also = writing.conversation.language;
        let text =
            crate::dialogue::text_for(entry, case.language, also).ok_or(StaffError::NotFound)?;
        self.make(writing, &Move::Reply(self.staff.name.clone()))
            .await?;
        let desk = self.desk_name(&case.desk);
        writing
            .tell_newcomer(case, Phrase::ReplyEntryFrom { desk: &desk })
            .await?;
        let mut messages = entry_message(world, entry, text, case.language, None);
        if let Some(last) = messages.last_mut() {
            last.buttons = solved_buttons(world, case);
        }
        let mut outbound = None;
        for message in messages {
            outbound = Some(writing.send_newcomer(case, Outbound::Say(message)).await?);
        }
        let line = NewLine {
            text: Some(text.title.clone()),
            outbound,
            ..self.line()
        };
        self.write(writing, LineKind::Entry, line).await
    }

    async fn hand_over(self, writing: &mut Writing<'_>, to: &DeskId) -> Result<(), StaffError> {
        if self.world.knowledge.desk(to).is_none() {
            return Err(StaffError::NotFound);
        }
        self.make(writing, &Move::HandOver(to.clone())).await?;
        let language = self.case.language;
        let desk = self.desk_name(to);
        let due =
            self.world
                .phrasebook
                .due(language, self.world.now, handover::due(self.world, to));
        let phrase = Phrase::HandedToDesk {
            desk: &desk,
            due: &due,
            number: self.case.number,
        };
        writing.tell_newcomer(self.case, phrase).await?;
        Ok(())
    }

    async fn note(self, writing: &mut Writing<'_>, text: &str) -> Result<(), StaffError> {
        if text.trim().is_empty() {
            return Err(StaffError::Empty);
        }
        let line = NewLine {
            text: Some(text.to_owned()),
            ..self.line()
        };
        self.write(writing, LineKind::Note, line).await
    }

    async fn close(self, writing: &mut Writing<'_>) -> Result<(), StaffError> {
        self.make(writing, &Move::Close(Outcome::Closed)).await?;
        let case = self.case;
        let say = |phrase| self.world.phrasebook.say(case.language, phrase);
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
        Ok(())
    }

    /// Moves the case, writes the move down, and shows it on the card.
    async fn make(self, writing: &mut Writing<'_>, step: &Move) -> Result<(), StaffError> {
        let (desk, world, case) = (self.desk, self.world, self.case);
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
        let text = card::move_text(desk, step, Some(&self.staff.name));
        // A reply is a line of its own, so the move would only repeat it.
        if !matches!(step, Move::Reply(_)) {
            let line = NewLine {
                text: Some(text.clone()),
                ..self.line()
            };
            self.write(writing, LineKind::Move, line).await?;
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

    /// A line of the history by this person.
    fn line(self) -> NewLine {
        NewLine {
            author: Some(self.staff.name.clone()),
            ..NewLine::default()
        }
    }

    async fn write(
        self,
        writing: &mut Writing<'_>,
        kind: LineKind,
        line: NewLine,
    ) -> Result<(), StaffError> {
        Ok(Store::add_line(&mut writing.tx, self.case.id, kind, &line, self.world.now).await?)
    }

    /// A desk's name in the newcomer's language.
    fn desk_name(self, desk: &DeskId) -> String {
        self.world.desk_name(desk, self.case.language)
    }
}

/// A reply with its heading and the newcomer's two buttons.
pub(super) fn reply_message(world: &World<'_>, case: &Case, text: &str) -> Message {
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
