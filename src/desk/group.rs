//! The staff group's side of the desk: what buttons mean, the queue in a message, and whether replies arrive.

use super::{Desk, StaffAct, StaffError, card};
use crate::case::{CaseId, LineKind, Move};
use crate::outbound::{Message, Outbound, escape};
use crate::store::{Error, NewLine, NewOutbound, Priority, Store, new_id};

impl Desk {
    /// What a button on a card means.
    ///
    /// # Errors
    /// [`StaffError::NotFound`] when the entry or desk it names is gone.
    pub async fn button_act(&self, id: CaseId, word: &str) -> Result<StaffAct, StaffError> {
        match word {
            "claim" => return Ok(StaffAct::Claim),
            "release" => return Ok(StaffAct::Release),
            "close" => return Ok(StaffAct::Close),
            _ => {}
        }
        if let Some(rank) = word
            .strip_prefix("send")
            .and_then(|rank| rank.parse::<usize>().ok())
        {
            let case = self.store().read_case(id).await?;
            let hit = rank.checked_sub(1).and_then(|rank| case.hits.get(rank));
            return hit
                .map(|hit| StaffAct::SendEntry(hit.entry.clone()))
                .ok_or(StaffError::NotFound);
        }
        let to = word.strip_prefix("to").and_then(|to| to.split_once('.'));
        let (index, check) = to.ok_or(StaffError::NotFound)?;
        let shelf = self.shelf();
        let desk = index
            .parse::<usize>()
            .ok()
            .and_then(|index| shelf.knowledge.desks.get(index));
        let desk = desk
            .filter(|desk| desk.id.as_str().starts_with(check))
            .ok_or(StaffError::NotFound)?;
        Ok(StaffAct::HandOver(desk.id.clone()))
    }

    /// Shows the desks on a case's card, to hand it over, or the usual buttons again.
    pub async fn show_desks(&self, id: CaseId, desks: bool) -> Result<(), StaffError> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let case = self.store().read_case(id).await?;
        let outbound = if desks {
            card::with_desks(self, &world, &case)
        } else {
            card::edit(self, &world, &case)
        };
        let mut tx = self.store().begin().await?;
        super::steps::tell_staff(self, &mut tx, id, outbound, &world).await?;
        tx.commit().await.map_err(Error::from)?;
        self.ring();
        Ok(())
    }

    /// A case's card as it is now, for a group in which it is missing.
    pub async fn card(&self, id: CaseId) -> Result<Outbound, Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let case = self.store().read_case(id).await?;
        Ok(card::outbound(self, &world, &case))
    }

    /// The queue in a few lines, for the group.
    pub async fn queue_message(&self) -> Result<String, Error> {
        /// As many as fit into a message.
        const LINES: usize = 30;
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let cases = self.store().queue(false, 200).await?;
        if cases.is_empty() {
            return Ok(self.staff_text("desk-queue-empty"));
        }
        let mut lines = vec![self.staff_text("desk-queue")];
        lines.extend(
            cases
                .iter()
                .take(LINES)
                .map(|case| card::queue_line(self, &world, case)),
        );
        Ok(lines.join("\n"))
    }

    /// A sentence for staff without arguments.
    pub fn staff_text(&self, id: &str) -> String {
        card::text(self, id, &[])
    }

    /// A plain text as a message to staff.
    pub fn staff_message(&self, text: &str) -> Message {
        Message::new(card::STAFF_LANGUAGE, escape(text))
    }

    /// Why something was not done, in the staff's language.
    pub fn refusal(&self, error: &StaffError) -> String {
        card::error_text(self, error)
    }

    /// A reply did not arrive: staff hear it, and the case waits for somebody again.
    pub async fn undeliverable(&self, outbound: i64, blocked: bool) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let Some((id, _)) = Store::line_of_outbound(&mut tx, outbound).await? else {
            return Ok(());
        };
        let before = Store::case(&mut tx, id).await?;
        if let Ok(after) = before.after(&Move::Release) {
            Store::keep_case(&mut tx, &before, &after, world.now).await?;
            super::steps::tell_staff(self, &mut tx, id, card::edit(self, &world, &after), &world)
                .await?;
        }
        let text = self.staff_text(if blocked {
            "desk-undeliverable-blocked"
        } else {
            "desk-undeliverable"
        });
        let line = NewLine {
            text: Some(text.clone()),
            ..NewLine::default()
        };
        Store::add_line(&mut tx, id, LineKind::Move, &line, world.now).await?;
        let line = card::line(id, format!("⚠️ <b>{}</b>", escape(&text)));
        super::steps::tell_staff(self, &mut tx, id, line, &world).await?;
        tx.commit().await?;
        self.ring();
        Ok(())
    }

    /// A reply arrived: the staff's message gets a sign, so that "sent" is only shown when it is true.
    pub async fn delivered(&self, outbound: i64) -> Result<(), Error> {
        let mut tx = self.store().begin().await?;
        let line = Store::line_of_outbound(&mut tx, outbound).await?;
        if let (Some((_, Some(message))), Some(to)) = (line, self.staff_address()) {
            let new = NewOutbound {
                id: new_id(),
                to,
                conversation: None,
                case: None,
                priority: Priority::Staff,
                outbound: Outbound::React {
                    message,
                    emoji: "👌".to_owned(),
                },
            };
            Store::say(&mut tx, &new, self.now()).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
