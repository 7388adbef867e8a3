//! Reminders of events, and what is called off.

use jiff::Timestamp;
use sqlx::Row;

use super::calendar::{of_slot, slot};
use super::{Error, Store, Transaction};
use crate::calendar::Slot;

/// Somebody who is to be reminded now.
#[derive(Debug, Clone)]
pub struct DueReminder {
    /// Who.
    pub conversation: i64,
    /// Of what.
    pub slot: Slot,
}

impl Store {
    /// Somebody is to be reminded at a time.
    pub async fn remind_of_event(
        tx: &mut Transaction,
        conversation: i64,
        slot: &Slot,
        at: Timestamp,
    ) -> Result<(), Error> {
        of_slot(
            "insert into event_reminder (event, slot, conversation, begins_at, remind_at, done) values ($1, $2, $3, $4, $5, 0) \
             on conflict (conversation, event, slot) do nothing",
            slot,
        )
        .bind(conversation)
        .bind(slot.begins().as_millisecond())
        .bind(at.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// Nobody is to be reminded any more, if that has not been done.
    pub async fn do_not_remind(
        tx: &mut Transaction,
        conversation: i64,
        slot: &Slot,
    ) -> Result<(), Error> {
        of_slot(
            "delete from event_reminder where event = $1 and slot = $2 and conversation = $3 and done = 0",
            slot,
        )
        .bind(conversation)
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// Who is to be reminded by now, those who wait longest first.
    pub async fn event_reminders_due(
        &self,
        now: Timestamp,
        limit: i64,
    ) -> Result<Vec<DueReminder>, Error> {
        let rows = sqlx::query(
            "select conversation, event, slot from event_reminder where done = 0 and remind_at <= $1 and begins_at > $1 \
             order by remind_at limit $2",
        )
        .bind(now.as_millisecond())
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(DueReminder {
                    conversation: row.try_get("conversation")?,
                    slot: slot(row)?,
                })
            })
            .collect()
    }

    /// A reminder is done with. `false`: it was before, or is not wished for any more.
    pub async fn finish_reminder(tx: &mut Transaction, due: &DueReminder) -> Result<bool, Error> {
        let done = of_slot(
            "update event_reminder set done = 1 where event = $1 and slot = $2 and conversation = $3 and done = 0",
            &due.slot,
        )
        .bind(due.conversation)
        .execute(&mut **tx)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// A reminder is put off.
    pub async fn put_off_reminder(
        tx: &mut Transaction,
        due: &DueReminder,
        until: Timestamp,
    ) -> Result<(), Error> {
        of_slot(
            "update event_reminder set remind_at = $4 where event = $1 and slot = $2 and conversation = $3 and done = 0",
            &due.slot,
        )
        .bind(due.conversation)
        .bind(until.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// The times to come that somebody has signed up for or is reminded of.
    pub async fn awaited(&self, now: Timestamp) -> Result<Vec<Slot>, Error> {
        let rows = sqlx::query(
            "select event, slot from event_seat where begins_at > $1 union select event, slot from event_reminder where begins_at > $1",
        )
        .bind(now.as_millisecond())
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(slot).collect()
    }

    /// Whether a time has been missing in the calendar since before a moment; that it is missing is written down.
    pub async fn is_gone(
        tx: &mut Transaction,
        slot: &Slot,
        now: Timestamp,
        before: Timestamp,
    ) -> Result<bool, Error> {
        of_slot(
            "insert into event_gone (event, slot, since) values ($1, $2, $3) on conflict (event, slot) do nothing",
            slot,
        )
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
        let row = of_slot(
            "select 1 from event_gone where event = $1 and slot = $2 and since <= $3",
            slot,
        )
        .bind(before.as_millisecond())
        .fetch_optional(&mut **tx)
        .await?;
        Ok(row.is_some())
    }

    /// The times that were missing.
    pub async fn missing(&self) -> Result<Vec<Slot>, Error> {
        let rows = sqlx::query("select event, slot from event_gone")
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(slot).collect()
    }

    /// A time is there again, or nobody asks for it any more.
    pub async fn is_back(tx: &mut Transaction, slot: &Slot) -> Result<(), Error> {
        of_slot(
            "delete from event_gone where event = $1 and slot = $2",
            slot,
        )
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// Everybody who wanted to come at a time; nothing of it is kept any more.
    pub async fn call_off(tx: &mut Transaction, slot: &Slot) -> Result<Vec<i64>, Error> {
        let rows = of_slot(
            "select conversation from event_seat where event = $1 and slot = $2 \
             union select conversation from event_reminder where event = $1 and slot = $2",
            slot,
        )
        .fetch_all(&mut **tx)
        .await?;
        for statement in [
            "delete from event_seat where event = $1 and slot = $2",
            "delete from event_reminder where event = $1 and slot = $2",
            "delete from event_gone where event = $1 and slot = $2",
        ] {
            of_slot(statement, slot).execute(&mut **tx).await?;
        }
        rows.iter()
            .map(|row| Ok(row.try_get("conversation")?))
            .collect()
    }
}
