//! The staff group's side of the desk: what buttons mean, the queue in a message, and whether replies arrive.

use super::{Desk, Menu, StaffError, card, menus};
use crate::account::Account;
use crate::case::{CaseId, LineKind, Move};
use crate::conversation::Channel;
use crate::outbound::{Button, Message, Outbound, escape};
use crate::store::{Address, Error, NewLine, NewOutbound, Priority, Store, Transaction, new_id};

impl Desk {
    /// Shows a menu on a case's card in the staff group: where to hand over, how it ended, and so on.
    ///
    /// # Errors
    /// The store failed, or there is no such case.
    pub async fn show_menu(&self, id: CaseId, menu: Menu) -> Result<(), StaffError> {
        self.learn_people().await?;
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let case = self.store().read_case(id).await?;
        let outbound = menus::with_menu(self, &world, &case, menu);
        let mut tx = self.store().begin().await?;
        super::steps::tell_staff(self, &mut tx, id, outbound, &world).await?;
        tx.commit().await.map_err(Error::from)?;
        self.ring();
        Ok(())
    }

    /// A case's card with a menu, for a private chat.
    ///
    /// # Errors
    /// The store failed, or there is no such case.
    pub async fn card_message(&self, id: CaseId, menu: Menu) -> Result<Message, StaffError> {
        self.learn_people().await?;
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let case = self.store().read_case(id).await?;
        Ok(menus::message(self, &world, &case, menu))
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

    /// The queue of one person, for a private chat: the person's desks, urgent first, then the languages that the person reads. Each case
    /// has a button that opens it.
    ///
    /// # Errors
    /// The store failed.
    pub async fn own_queue(&self, account: &Account) -> Result<Message, Error> {
        /// As many as one looks through on a phone.
        const LINES: usize = 12;
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let scope = account.scope(&self.first_desk());
        let mut cases = self.store().queue(false, 200).await?;
        cases.retain(|case| {
            case.waits() && case.snoozed_until.is_none() && scope.includes(&case.desk)
        });
        cases.sort_by_key(|case| {
            let foreign = !account.reads(case.language);
            (!case.urgent, foreign, case.due_at)
        });
        let mut lines = vec![self.staff_text(if cases.is_empty() {
            "desk-queue-empty"
        } else {
            "desk-queue"
        })];
        cases.truncate(LINES);
        lines.extend(cases.iter().map(|case| {
            let language = world.phrasebook.name(case.language);
            format!("{} · {language}", card::queue_line(self, &world, case))
        }));
        let mut message = self.staff_message(&lines.join("\n"));
        for case in &cases {
            let number = card::number_line(self, case);
            message = message.row([Button::new(number, format!("c:open:{}", case.id))]);
        }
        Ok(message)
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
    pub async fn undeliverable(
        &self,
        tx: &mut Transaction,
        outbound: i64,
        blocked: bool,
    ) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let Some((id, ..)) = Store::line_of_outbound(tx, outbound).await? else {
            return Ok(());
        };
        let before = Store::case(tx, id).await?;
        // The case that it was merged into is the one that goes on.
        let id = before.merged_into.unwrap_or(id);
        let before = Store::case(tx, id).await?;
        if let Ok(after) = before.after(&Move::Release) {
            Store::keep_case(tx, &before, &after, world.now).await?;
            super::steps::tell_staff(self, tx, id, card::edit(self, &world, &after), &world)
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
        Store::add_line(tx, id, LineKind::Move, &line, world.now).await?;
        let line = card::line(id, format!("⚠️ <b>{}</b>", escape(&text)));
        super::steps::tell_staff(self, tx, id, line, &world).await
    }

    /// A reply arrived: the staff's message gets a sign, so that "sent" is only shown when it is true.
    pub async fn delivered(&self, tx: &mut Transaction, outbound: i64) -> Result<(), Error> {
        let line = Store::line_of_outbound(tx, outbound).await?;
        let Some((_, Some(message), chat)) = line else {
            return Ok(());
        };
        let to = chat.map_or_else(
            || self.staff_address(),
            |address| {
                Some(Address {
                    channel: Channel::Telegram,
                    address,
                })
            },
        );
        if let Some(to) = to {
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
            Store::say(tx, &new, self.now()).await?;
        }
        Ok(())
    }
}
