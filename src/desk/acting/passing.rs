//! What staff pass on to other staff: a case to another desk or person, a case into another case.

use super::Acting;
use crate::case::{CaseStatus, LineKind, Move};
use crate::desk::{StaffError, To, card, steps::Writing};
use crate::knowledge::DeskId;
use crate::outbound::escape;
use crate::phrase::Phrase;
use crate::store::{NewHandOver, NewLine, Store};

impl Acting<'_> {
    pub(super) async fn hand_over(
        self,
        writing: &mut Writing<'_>,
        to: &To,
        reason: Option<&str>,
    ) -> Result<(), StaffError> {
        let (desk, person) = match to {
            To::Desk(desk) => {
                self.world
                    .knowledge
                    .desk(desk)
                    .ok_or(StaffError::NotFound)?;
                (desk.clone(), None)
            }
            To::Person(name) => (self.desk_for(name).await?, Some(name.as_str())),
        };
        let step = match person {
            Some(name) => Move::HandTo(name.to_owned()),
            None => Move::HandOver(desk.clone()),
        };
        let mut after = self.case.after(&step)?;
        let moves_desk = desk != self.case.desk;
        after.desk = desk.clone();
        if moves_desk {
            after.due_at = crate::dialogue::handover::due(self.world, &desk);
        }
        self.keep(writing, &step, after.clone(), reason).await?;
        let new = NewHandOver {
            to_person: person,
            reason,
            ..NewHandOver::between(&self.staff.name, &self.case.desk, &desk)
        };
        Store::keep_hand_over(&mut writing.tx, self.case.id, &new, self.world.now).await?;
        if moves_desk {
            let name = self.desk_name(&desk);
            let book = self.world.phrasebook;
            let due = book.due(self.case.language, self.world.now, after.due_at);
            let phrase = Phrase::HandedToDesk {
                desk: &name,
                due: &due,
                number: self.case.number,
            };
            writing.tell_newcomer(self.case, phrase).await?;
        }
        Ok(())
    }

    /// The desk at which a person gets the case: its own, where the person sees its cases, else one of the person's.
    async fn desk_for(self, name: &str) -> Result<DeskId, StaffError> {
        let accounts = self.desk.store().accounts().await?;
        let account = accounts
            .iter()
            .find(|account| account.name == name && account.disabled_at.is_none())
            .filter(|account| account.sees_cases())
            .ok_or(StaffError::NotFound)?;
        let reception = self.desk.first_desk();
        if account.scope(&reception).includes(&self.case.desk) {
            return Ok(self.case.desk.clone());
        }
        Ok(account.desks.first().cloned().unwrap_or(reception))
    }

    /// Lets this case go on in another one of the same newcomer: the earlier promise holds, and both histories stay.
    pub(super) async fn merge(
        self,
        writing: &mut Writing<'_>,
        number: i64,
    ) -> Result<(), StaffError> {
        let (desk, world, case) = (self.desk, self.world, self.case);
        let other = Store::case_numbered(&mut writing.tx, number).await?;
        let joined = other.joined_by(case)?;
        let closed = case.after(&Move::Merge(other.id))?;
        for (before, after) in [(case, &closed), (&other, &joined)] {
            if !Store::keep_case(&mut writing.tx, before, after, world.now).await? {
                return Err(StaffError::Conflict);
            }
        }
        Store::follow_merge(&mut writing.tx, case.id, other.id).await?;
        let text = card::merge_text(desk, &self.staff.name, case.number, other.number);
        for id in [case.id, other.id] {
            let line = NewLine {
                text: Some(text.clone()),
                ..self.line()
            };
            Store::add_line(&mut writing.tx, id, LineKind::Move, &line, world.now).await?;
        }
        for after in [&closed, &joined] {
            writing
                .tell_staff(after, card::edit(desk, world, after))
                .await?;
            let line = card::line(after.id, format!("<i>{}</i>", escape(&text)));
            writing.tell_staff(after, line).await?;
        }
        if closed.status == CaseStatus::Closed {
            writing.set_topic(&closed, false).await?;
        }
        let name = self.desk_name(&joined.desk);
        let due = world
            .phrasebook
            .due(joined.language, world.now, joined.due_at);
        let phrase = Phrase::CasesMerged {
            number: joined.number,
            other: case.number,
            desk: &name,
            due: &due,
        };
        if joined.waits() {
            writing.tell_newcomer(&joined, phrase).await?;
        }
        Ok(())
    }
}
