//! Reminders of the steps of newcomers' plans: whoever agreed to it is reminded, once of each occasion, at a sensible hour.
//!
//! What is said, the mark that it was said, and when to look again are one transaction. So a stop at any moment, a second process,
//! or a clock that is put back says nothing twice.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::Desk;
use crate::conversation::Conversation;
use crate::dialogue::{World, plan};
use crate::phrase::stockholm;
use crate::plan::{LOOK_BACK, Reminder, is_sensible, next_morning, reminders, steps};
use crate::store::{Error, NewOutbound, Priority, Store, Transaction};

/// Conversations in one look; the rest is for the next, a minute later.
const AT_ONCE: i64 = 200;

/// Reminders a day of what has no time limit: small steps, not a heap.
const A_DAY: i64 = 3;

/// Everybody who is reminded is looked at this often, whatever is planned: the steps' file may have changed.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_hours(24 * 7);

/// For so many days it is kept what somebody was reminded of; longer than a reminder can be late.
pub(super) const KEPT_DAYS: u32 = 60;

impl Desk {
    /// Reminds whoever is to be reminded now.
    pub(super) async fn remind_of_plans(&self) -> Result<(), Error> {
        let due = self.store().plans_due(self.now(), AT_ONCE).await?;
        if due.is_empty() {
            return Ok(());
        }
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut said = 0;
        for conversation in due {
            said += self.remind_one(&world, conversation).await?;
        }
        if said > 0 {
            tracing::info!(said, "newcomers were reminded of their plans");
            self.ring();
        }
        Ok(())
    }

    /// One newcomer's reminders that are due; how many were said.
    async fn remind_one(&self, world: &World<'_>, id: i64) -> Result<usize, Error> {
        let mut tx = self.store().begin().await?;
        if !Store::is_plan_due(&mut tx, id, world.now).await? {
            return Ok(0);
        }
        let mut conversation = match Store::conversation_by_id(&mut tx, id).await {
            Err(Error::NotFound) => {
                Store::watch_plan(&mut tx, id, None).await?;
                tx.commit().await?;
                return Ok(0);
            }
            other => other?,
        };
        let midnight = world.today().to_zoned(stockholm());
        let midnight = midnight.map_or(world.now, |at| at.timestamp());
        let mut left = A_DAY - Store::reminded_since(&mut tx, id, midnight).await?;
        let mut put_off = false;
        let mut said = 0;
        for reminder in late(world, &conversation) {
            let key = (reminder.step.id.as_str(), reminder.occasion.as_str());
            if Store::was_reminded(&mut tx, id, key).await? {
                continue;
            }
            if conversation.blocked {
                Store::keep_reminded(&mut tx, id, key, false, world.now).await?;
                continue;
            }
            let is_limited = reminder.deadline.is_some();
            if !is_sensible(world.now, reminder.deadline) || (left <= 0 && !is_limited) {
                put_off = true;
                continue;
            }
            if Store::keep_reminded(&mut tx, id, key, true, world.now).await? {
                self.say_reminder(&mut tx, world, &mut conversation, &reminder)
                    .await?;
                left -= 1;
                said += 1;
            }
        }
        let next = if put_off {
            Some(next_morning(world.now))
        } else {
            next_look(world, &conversation)
        };
        Store::watch_plan(&mut tx, id, next).await?;
        if said > 0 {
            Store::keep_conversation(&mut tx, &conversation).await?;
        }
        tx.commit().await?;
        Ok(said)
    }

    async fn say_reminder(
        &self,
        tx: &mut Transaction,
        world: &World<'_>,
        conversation: &mut Conversation,
        reminder: &Reminder<'_>,
    ) -> Result<(), Error> {
        let message = plan::reminder(world, conversation, reminder);
        // A bare "yes" is no longer meant for what was asked before; "done" is meant for this.
        conversation.memory.asked = None;
        plan::offered(&mut conversation.memory, &message);
        // Where it is not known whether it arrived, rather never than twice.
        let new = NewOutbound::unasked(conversation, Priority::Notice, message);
        Store::say(tx, &new, world.now).await
    }
}

/// Reminders whose time has come, as long as they make sense. Of a step of which several are late, the last.
fn late<'k>(world: &World<'k>, conversation: &Conversation) -> Vec<Reminder<'k>> {
    let today = world.today();
    let earliest = world.now - SignedDuration::from_hours(24 * i64::from(LOOK_BACK));
    let in_time = |deadline: Option<Date>| deadline.is_none_or(|last| last >= today);
    let late: Vec<Reminder<'k>> = own(world, conversation)
        .into_iter()
        .filter(|reminder| (earliest..=world.now).contains(&reminder.at))
        .filter(|reminder| in_time(reminder.deadline))
        .collect();
    let mut last = HashMap::new();
    for (at, reminder) in late.iter().enumerate() {
        last.insert(reminder.step.id.as_str(), at);
    }
    let mut kept: Vec<usize> = last.into_values().collect();
    kept.sort_unstable();
    // Time limits first: the others may have to wait for another day.
    kept.sort_by_key(|at| late[*at].deadline.unwrap_or(Date::MAX));
    kept.into_iter().map(|at| late[at].clone()).collect()
}

/// After a newcomer's turn: what changed in it may bring a reminder tomorrow. What is to be looked at before stays so.
pub(super) async fn watch(
    tx: &mut Transaction,
    world: &World<'_>,
    conversation: &Conversation,
) -> Result<(), Error> {
    if conversation.memory.plan.reminds() {
        Store::watch_plan_soon(tx, conversation.id, next_morning(world.now)).await
    } else {
        Store::watch_plan(tx, conversation.id, None).await
    }
}

/// When a newcomer's plan is to be looked at next; `None`: there is nothing to remind of.
fn next_look(world: &World<'_>, conversation: &Conversation) -> Option<Timestamp> {
    if !conversation.memory.plan.reminds() {
        return None;
    }
    let again = world.now + LOOK_AGAIN;
    let next = own(world, conversation)
        .into_iter()
        .map(|reminder| reminder.at)
        .find(|at| *at > world.now);
    Some(next.map_or(again, |next| next.min(again)))
}

fn own<'k>(world: &World<'k>, conversation: &Conversation) -> Vec<Reminder<'k>> {
    let place = conversation.place.as_ref();
    let steps = steps(world.knowledge, place, conversation.residence);
    reminders(steps, &conversation.memory.plan, world.today())
}
