//! Carrying out what staff do with a case: claim, note, rest, close, reopen. What goes to the newcomer is in [`saying`], what goes
//! to other staff in [`passing`], what is taken back in [`undoing`].

mod passing;
mod saying;
mod translating;
mod undoing;

use jiff::Timestamp;

pub use saying::{canned_text, reply_message};

use super::{Desk, Staff, StaffAct, StaffError, card, steps::Writing};
use crate::case::{Case, CaseStatus, LineKind, Move, NotAllowed, Outcome};
use crate::dialogue::{World, handover};
use crate::knowledge::DeskId;
use crate::outbound::{Button, Message, Outbound, escape};
use crate::phrase::Phrase;
use crate::store::{NewLine, Store};

/// Who does something with which case.
#[derive(Clone, Copy)]
pub(super) struct Acting<'a> {
    pub desk: &'a Desk,
    pub world: &'a World<'a>,
    pub case: &'a Case,
    pub staff: &'a Staff,
    /// The id of what is done.
    pub act: i64,
}

impl Acting<'_> {
    pub async fn act(self, writing: &mut Writing<'_>, act: &StaffAct) -> Result<(), StaffError> {
        match act {
            StaffAct::Claim => self.claim(writing).await,
            StaffAct::Release => self.make(writing, &Move::Release).await,
            StaffAct::Reply(text, message) => match note_in(text) {
                // Whatever begins with /note is for staff, wherever it was written.
                Some(note) => self.note(writing, note).await,
                None => self.reply(writing, text, message.as_ref()).await,
            },
            StaffAct::ReplyMedium(from) => self.reply_medium(writing, from).await,
            StaffAct::SendEntry(entry) => self.send_entry(writing, entry).await,
            StaffAct::SendCanned(reply) => self.send_canned(writing, reply).await,
            StaffAct::HandOver(to, reason) => {
                let reason = reason.as_deref().map(str::trim);
                let reason = reason.filter(|reason| !reason.is_empty());
                self.hand_over(writing, to, reason).await
            }
            StaffAct::SendTranslated(id) => self.send_translated(writing, *id).await,
            StaffAct::SendAsWritten(id) => self.send_as_written(writing, *id).await,
            StaffAct::ChangeTranslated(id) => self.change_translated(writing, *id).await,
            StaffAct::Note(text) => self.note(writing, text).await,
            StaffAct::Snooze(until) => self.snooze(writing, *until).await,
            StaffAct::Merge(number) => self.merge(writing, *number).await,
            StaffAct::Close(outcome) => self.close(writing, *outcome).await,
            StaffAct::Reopen => self.reopen(writing).await,
            StaffAct::Undo => self.undo(writing).await,
        }
    }

    /// Takes the case. The newcomer is told once that somebody has.
    async fn claim(self, writing: &mut Writing<'_>) -> Result<(), StaffError> {
        let fresh = self.case.status == CaseStatus::Open && !self.case.told_taken;
        self.make(writing, &Move::Claim(self.staff.name.clone()))
            .await?;
        if !fresh {
            return Ok(());
        }
        let desk = self.desk_name(&self.case.desk);
        let phrase = match self.first_name() {
            Some(name) => Phrase::ClaimedByName { name, desk: &desk },
            None => Phrase::ClaimedNotice { desk: &desk },
        };
        writing.tell_newcomer(self.case, phrase).await?;
        Ok(())
    }

    async fn note(self, writing: &mut Writing<'_>, text: &str) -> Result<(), StaffError> {
        if text.trim().is_empty() {
            return Err(StaffError::Empty);
        }
        let line = NewLine {
            text: Some(text.trim().to_owned()),
            ..self.line()
        };
        self.write(writing, LineKind::Note, line).await
    }

    /// Lets the case rest. Should it rest longer than was promised, the newcomer hears the new time.
    async fn snooze(self, writing: &mut Writing<'_>, until: Timestamp) -> Result<(), StaffError> {
        let desk = self.world.knowledge.desk(&self.case.desk);
        let until = desk
            .and_then(|desk| desk.hours.next_open(until))
            .unwrap_or(until);
        if until <= self.world.now {
            return Err(StaffError::NotATime);
        }
        self.make(writing, &Move::Snooze(until)).await?;
        let after = Store::case(&mut writing.tx, self.case.id).await?;
        if after.waits() && after.due_at > self.case.due_at {
            let desk = self.desk_name(&after.desk);
            let book = self.world.phrasebook;
            let due = book.due(after.language, self.world.now, after.due_at);
            let phrase = Phrase::CaseDelayed {
                desk: &desk,
                due: &due,
                number: after.number,
            };
            writing.tell_newcomer(self.case, phrase).await?;
        }
        Ok(())
    }

    async fn close(self, writing: &mut Writing<'_>, outcome: Outcome) -> Result<(), StaffError> {
        self.make(writing, &Move::Close(outcome)).await?;
        let case = self.case;
        let book = self.world.phrasebook;
        let button = |word: Phrase<'_>, data: &str| {
            let word = book.say(case.language, word);
            Button::new(word, format!("{data}:{}", case.id))
        };
        let phrase = Phrase::CaseClosed {
            number: case.number,
        };
        let closed = Message::new(case.language, escape(&book.say(case.language, phrase)))
            .row([button(Phrase::ButtonSolved, "good")])
            .row([button(Phrase::ButtonNotSolved, "reopen")]);
        writing.send_newcomer(case, Outbound::Say(closed)).await?;
        Ok(())
    }

    /// Staff open a closed case again; the newcomer hears until when an answer comes.
    async fn reopen(self, writing: &mut Writing<'_>) -> Result<(), StaffError> {
        if self.case.status != CaseStatus::Closed {
            return Err(NotAllowed::NotClosed.into());
        }
        self.make(writing, &Move::Reopen).await?;
        let after = Store::case(&mut writing.tx, self.case.id).await?;
        let desk = self.desk_name(&after.desk);
        let book = self.world.phrasebook;
        let due = book.due(after.language, self.world.now, after.due_at);
        let phrase = Phrase::CaseReopened {
            desk: &desk,
            due: &due,
            number: after.number,
        };
        writing.tell_newcomer(self.case, phrase).await?;
        Ok(())
    }

    /// Moves the case, writes the move down, and shows it on the card.
    async fn make(self, writing: &mut Writing<'_>, step: &Move) -> Result<(), StaffError> {
        let after = self.case.after(step)?;
        self.keep(writing, step, after, None).await
    }

    /// Keeps the case after a move, with a reason that staff gave for it.
    async fn keep(
        self,
        writing: &mut Writing<'_>,
        step: &Move,
        mut after: Case,
        reason: Option<&str>,
    ) -> Result<(), StaffError> {
        let (desk, world, case) = (self.desk, self.world, self.case);
        match step {
            Move::HandOver(_) | Move::Reopen => after.due_at = handover::due(world, &after.desk),
            Move::Snooze(until) if after.waits() => {
                after.due_at = after
                    .due_at
                    .max(handover::due_from(world, &after.desk, *until));
            }
            Move::Claim(_) if case.status == CaseStatus::Open => after.told_taken = true,
            _ => {}
        }
        if !Store::keep_case(&mut writing.tx, case, &after, world.now).await? {
            return Err(StaffError::Conflict);
        }
        if after == *case {
            return Ok(());
        }
        let mut text = card::move_text(desk, step, Some(&self.staff.name));
        if let Some(reason) = reason {
            text = format!("{text} {reason}");
        }
        // A reply is a line of its own, so the move would only repeat it.
        if !matches!(step, Move::Reply(_)) {
            let line = NewLine {
                text: Some(text.clone()),
                ..self.line()
            };
            self.write(writing, LineKind::Move, line).await?;
        }
        if after.status != CaseStatus::Closed && case.status == CaseStatus::Closed {
            writing.set_topic(&after, true).await?;
        }
        writing
            .tell_staff(&after, card::edit(desk, world, &after))
            .await?;
        if !matches!(step, Move::Reply(_) | Move::Release) {
            writing
                .tell_staff(
                    &after,
                    card::line(case.id, format!("<i>{}</i>", escape(&text))),
                )
                .await?;
        }
        if after.status == CaseStatus::Closed {
            writing.set_topic(&after, false).await?;
        }
        Ok(())
    }

    /// A line of the history by this person.
    fn line(self) -> NewLine {
        NewLine {
            author: Some(self.staff.name.clone()),
            act: Some(self.act),
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

    /// The first name, where the service is set to show newcomers names.
    fn first_name(&self) -> Option<&str> {
        let first = self.staff.name.split_whitespace().next();
        first.filter(|_| self.desk.shows_names())
    }
}

/// What follows `/note`, if a text begins with it.
fn note_in(text: &str) -> Option<&str> {
    let rest = text.trim_start().strip_prefix("/note")?;
    let begins_a_word =
        rest.starts_with(|c: char| c.is_whitespace() || c == '@') || rest.is_empty();
    begins_a_word.then(|| {
        let bot = rest.strip_prefix('@').map(|rest| {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            &rest[end..]
        });
        bot.unwrap_or(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::note_in;

    #[test]
    fn whatever_begins_with_the_word_is_a_note() {
        for (text, note) in [
            ("/note ring", Some(" ring")),
            ("  /note\nring", Some("\nring")),
            ("/note@LotsenBot ring", Some(" ring")),
            ("/note", Some("")),
            ("/notes ring", None),
            ("se /note", None),
        ] {
            assert_eq!(note_in(text), note, "{text:?}");
        }
    }
}
