//! The calendar: reminders of events, places that become free, and telling of what is called off.
//!
//! What is said and the mark that it was said are one transaction, so that a stop at any moment or a second process says nothing twice.

use jiff::{SignedDuration, Timestamp};

use super::Desk;
use super::steps::{Writing, tell_unasked};
use crate::calendar::{Slot, Standing, is_sensible, morning_after, standing};
use crate::dialogue::World;
use crate::dialogue::calendar::{self, CalendarStep};
use crate::knowledge::{EVENTS, Severity};
use crate::store::{DueReminder, Error, NewSeat, Store, Transaction, new_id};

/// Reminders in one look; the rest is for the next, a minute later.
const AT_ONCE: i64 = 200;

/// A time that is not in the calendar any more is gone after this long: editors, and programs that keep files, put one in the place of
/// another.
const GONE_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// For so many days after it has begun it is kept who has come.
pub(super) const KEPT_DAYS: u32 = 1;

impl Writing<'_> {
    /// Keeps what the newcomer wishes for.
    pub(super) async fn keep_calendar(&mut self, step: CalendarStep) -> Result<(), Error> {
        let id = self.conversation.id;
        match step {
            CalendarStep::Remind(slot, at) => {
                Store::remind_of_event(&mut self.tx, id, &slot, at).await
            }
            CalendarStep::DoNotRemind(slot) => Store::do_not_remind(&mut self.tx, id, &slot).await,
            CalendarStep::SignUp { slot, code, waits } => {
                let seat = NewSeat {
                    id: new_id(),
                    conversation: id,
                    slot: &slot,
                    code: &code,
                    waits,
                };
                Store::take_seat(&mut self.tx, &seat).await.map(drop)
            }
            CalendarStep::Leave(slot) => {
                Store::leave_seat(&mut self.tx, id, &slot).await?;
                fill(&mut self.tx, self.world, &slot).await.map(drop)
            }
        }
    }
}

/// Who waits for a place gets one, as long as any is free, and is told; how many.
pub(super) async fn fill(
    tx: &mut Transaction,
    world: &World<'_>,
    slot: &Slot,
) -> Result<usize, Error> {
    let Standing::On(at) = standing(world.knowledge, slot) else {
        return Ok(0);
    };
    // With what has begun nobody can be surprised any more.
    if slot.begins() <= world.now {
        return Ok(0);
    }
    let mut told = 0;
    while let Some((id, code)) = Store::fill_seat(tx, slot, at.event.places).await? {
        let mut conversation = Store::conversation_by_id(tx, id).await?;
        if conversation.blocked {
            // Nobody would hear of it; the place is for the next.
            Store::leave_seat(tx, id, slot).await?;
            continue;
        }
        let message = calendar::given(world, &conversation, &at, &code);
        tell_unasked(tx, world, &mut conversation, message).await?;
        told += 1;
    }
    Ok(told)
}

impl Desk {
    /// The address at which browsers reach this service. It is said once, at the start.
    pub fn is_reached_at(&self, public_url: Option<&str>) {
        if let Some(url) = public_url {
            // Only the first one counts.
            let _ = self.inner.public_url.set(url.to_owned());
        }
    }

    /// Does what is due in the calendar.
    pub(super) async fn tend_calendar(&self) -> Result<(), Error> {
        let said =
            self.remind_of_events().await? + self.call_off().await? + self.fill_places().await?;
        if said > 0 {
            tracing::info!(said, "newcomers were told of what takes place");
            self.ring();
        }
        Ok(())
    }

    /// Reminds whoever is to be reminded now.
    async fn remind_of_events(&self) -> Result<usize, Error> {
        let due = self
            .store()
            .event_reminders_due(self.now(), AT_ONCE)
            .await?;
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut said = 0;
        for due in due {
            said += usize::from(self.remind_of_event(&world, &due).await?);
        }
        Ok(said)
    }

    /// One reminder: said, put off until the morning, or passed over. `true`: it was said.
    async fn remind_of_event(&self, world: &World<'_>, due: &DueReminder) -> Result<bool, Error> {
        let mut tx = self.store().begin().await?;
        let Standing::On(at) = standing(world.knowledge, &due.slot) else {
            // Whether it is called off is looked at next.
            return Ok(false);
        };
        let is_night = !is_sensible(world.now);
        if is_night {
            let morning = morning_after(world.now);
            if morning < due.slot.begins() {
                Store::put_off_reminder(&mut tx, due, morning).await?;
                tx.commit().await?;
                return Ok(false);
            }
        }
        if !Store::finish_reminder(&mut tx, due).await? {
            return Ok(false);
        }
        let mut conversation = Store::conversation_by_id(&mut tx, due.conversation).await?;
        let is_said = !is_night && !conversation.blocked;
        if is_said {
            let message = calendar::reminder(world, &conversation, &at);
            tell_unasked(&mut tx, world, &mut conversation, message).await?;
        }
        tx.commit().await?;
        Ok(is_said)
    }

    /// Tells everybody who wanted to come that it does not take place.
    async fn call_off(&self) -> Result<usize, Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let awaited = self.store().awaited(world.now).await?;
        let mut said = 0;
        for slot in self.store().missing().await? {
            let is_there = !matches!(standing(world.knowledge, &slot), Standing::Gone);
            if is_there || !awaited.contains(&slot) {
                let mut tx = self.store().begin().await?;
                Store::is_back(&mut tx, &slot).await?;
                tx.commit().await?;
            }
        }
        // What cannot be read is not gone.
        let problems = self.library().problems();
        let is_unreadable = problems
            .iter()
            .any(|problem| problem.severity == Severity::Error && problem.path.ends_with(EVENTS));
        for slot in awaited {
            let stands = standing(world.knowledge, &slot);
            let is_hidden = is_unreadable && matches!(stands, Standing::Gone);
            if is_hidden || matches!(stands, Standing::On(_)) {
                continue;
            }
            let mut tx = self.store().begin().await?;
            let is_off = matches!(stands, Standing::Cancelled(_))
                || Store::is_gone(&mut tx, &slot, world.now, ago(world.now)).await?;
            if is_off {
                for id in Store::call_off(&mut tx, &slot).await? {
                    let mut conversation = Store::conversation_by_id(&mut tx, id).await?;
                    if !conversation.blocked {
                        let message = calendar::cancelled(&world, &conversation, &slot);
                        tell_unasked(&mut tx, &world, &mut conversation, message).await?;
                        said += 1;
                    }
                }
            }
            tx.commit().await?;
        }
        Ok(said)
    }

    /// Gives places that an editor has added to those who wait.
    async fn fill_places(&self) -> Result<usize, Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut said = 0;
        for slot in self.store().waited_for(world.now).await? {
            let mut tx = self.store().begin().await?;
            said += fill(&mut tx, &world, &slot).await?;
            tx.commit().await?;
        }
        Ok(said)
    }
}

fn ago(now: Timestamp) -> Timestamp {
    now.checked_sub(GONE_AFTER).unwrap_or(now)
}
