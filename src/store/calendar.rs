//! Places at events, waiting lists, and reminders of events. A writer holds the store alone, so two who take the last place at once do
//! so one after the other.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;
use sqlx::{Any, Row};

use super::{Error, Store, Transaction};
use crate::calendar::{Count, Kept, Seat, Slot};

/// A place that somebody takes.
#[derive(Debug, Clone)]
pub struct NewSeat<'a> {
    /// Its id; who came first has the smaller one.
    pub id: i64,
    /// Who.
    pub conversation: i64,
    /// What for.
    pub slot: &'a Slot,
    /// What one shows there.
    pub code: &'a str,
    /// It is a place in the waiting list.
    pub waits: bool,
}

/// Somebody's place, as staff see it: no more than that there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedUp {
    /// What for.
    pub slot: Slot,
    /// What the person shows.
    pub code: String,
    /// In the waiting list.
    pub waits: bool,
}

/// The time that a row names.
pub(super) fn slot(row: &AnyRow) -> Result<Slot, Error> {
    let (event, code): (String, String) = (row.try_get("event")?, row.try_get("slot")?);
    Slot::read(&event, &code)
        .ok_or_else(|| Error::Unreadable(format!("a time of an event: {code}")))
}

/// A statement about a time of an event: `$1` is the event, `$2` the time.
pub(super) fn of_slot(statement: &'static str, slot: &Slot) -> Query<'static, Any, AnyArguments> {
    sqlx::query(statement)
        .bind(slot.event.as_str())
        .bind(slot.code())
}

impl Store {
    /// What is kept of the calendar for a conversation, and how many have signed up for what is to come.
    pub async fn calendar(
        tx: &mut Transaction,
        conversation: i64,
        now: Timestamp,
    ) -> Result<Kept, Error> {
        let mut kept = Kept::default();
        let seats = sqlx::query(
            "select event, slot, code, waits, (select count(*) from event_seat o where o.event = s.event and o.slot = s.slot \
             and o.waits = 1 and o.id <= s.id) as place from event_seat s where conversation = $1 and begins_at > $2 order by begins_at",
        )
        .bind(conversation)
        .bind(now.as_millisecond())
        .fetch_all(&mut **tx)
        .await?;
        for row in &seats {
            let waits = row.try_get::<i64, _>("waits")? != 0;
            let place: i64 = row.try_get("place")?;
            kept.seats.push(Seat {
                slot: slot(row)?,
                code: row.try_get("code")?,
                waits: waits.then_some(place),
            });
        }
        let reminders = sqlx::query(
            "select event, slot, remind_at, done from event_reminder where conversation = $1 and begins_at > $2 order by begins_at",
        )
        .bind(conversation)
        .bind(now.as_millisecond())
        .fetch_all(&mut **tx)
        .await?;
        for row in &reminders {
            let is_done = row.try_get::<i64, _>("done")? != 0;
            let at = Timestamp::from_millisecond(row.try_get("remind_at")?).ok();
            kept.reminders.push((slot(row)?, at.filter(|_| !is_done)));
        }
        let counts = sqlx::query(COUNTS)
            .bind(now.as_millisecond())
            .fetch_all(&mut **tx)
            .await?;
        kept.counts = counted(&counts)?;
        Ok(kept)
    }

    /// How many have signed up for what is to come.
    pub async fn signed_up_counts(&self, now: Timestamp) -> Result<BTreeMap<Slot, Count>, Error> {
        let rows = sqlx::query(COUNTS)
            .bind(now.as_millisecond())
            .fetch_all(&self.reader)
            .await?;
        counted(&rows)
    }

    /// The places that are taken of what is to come: no word of who has them.
    pub async fn signed_up(&self, now: Timestamp) -> Result<Vec<SignedUp>, Error> {
        let rows = sqlx::query(
            "select event, slot, code, waits from event_seat where begins_at > $1 order by begins_at, event, waits, id",
        )
        .bind(now.as_millisecond())
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(SignedUp {
                    slot: slot(row)?,
                    code: row.try_get("code")?,
                    waits: row.try_get::<i64, _>("waits")? != 0,
                })
            })
            .collect()
    }

    /// Takes a place; who has one keeps it. `false`: there was one.
    pub async fn take_seat(tx: &mut Transaction, seat: &NewSeat<'_>) -> Result<bool, Error> {
        let done = of_slot(
            "insert into event_seat (event, slot, id, conversation, begins_at, code, waits) values ($1, $2, $3, $4, $5, $6, $7) \
             on conflict (conversation, event, slot) do nothing",
            seat.slot,
        )
        .bind(seat.id)
        .bind(seat.conversation)
        .bind(seat.slot.begins().as_millisecond())
        .bind(seat.code)
        .bind(i64::from(seat.waits))
        .execute(&mut **tx)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Gives a place back.
    pub async fn leave_seat(
        tx: &mut Transaction,
        conversation: i64,
        slot: &Slot,
    ) -> Result<(), Error> {
        of_slot(
            "delete from event_seat where event = $1 and slot = $2 and conversation = $3",
            slot,
        )
        .bind(conversation)
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// The first of the waiting list gets a place, if one of `places` is free: who that is, and the code. `None` for `places`: there
    /// is no limit any more.
    pub async fn fill_seat(
        tx: &mut Transaction,
        slot: &Slot,
        places: Option<u32>,
    ) -> Result<Option<(i64, String)>, Error> {
        let row = of_slot(
            "select id, conversation, code, (select count(*) from event_seat where event = $1 and slot = $2 and waits = 0) as taken \
             from event_seat where event = $1 and slot = $2 and waits = 1 order by id limit 1",
            slot,
        )
        .fetch_optional(&mut **tx)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let taken: i64 = row.try_get("taken")?;
        if places.is_some_and(|places| taken >= i64::from(places)) {
            return Ok(None);
        }
        sqlx::query("update event_seat set waits = 0 where id = $1")
            .bind(row.try_get::<i64, _>("id")?)
            .execute(&mut **tx)
            .await?;
        Ok(Some((row.try_get("conversation")?, row.try_get("code")?)))
    }

    /// The times for which somebody waits, of those to come.
    pub async fn waited_for(&self, now: Timestamp) -> Result<Vec<Slot>, Error> {
        let rows = sqlx::query(
            "select distinct event, slot from event_seat where waits = 1 and begins_at > $1",
        )
        .bind(now.as_millisecond())
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(slot).collect()
    }

    /// The times at which a conversation has a place: they become free when it is erased.
    pub async fn seats_of(tx: &mut Transaction, conversation: i64) -> Result<Vec<Slot>, Error> {
        let rows = sqlx::query("select event, slot from event_seat where conversation = $1")
            .bind(conversation)
            .fetch_all(&mut **tx)
            .await?;
        rows.iter().map(slot).collect()
    }

    /// Forgets who came to what began before a time.
    pub async fn purge_calendar(&self, before: Timestamp) -> Result<u64, Error> {
        let mut changed = 0;
        for statement in [
            "delete from event_seat where begins_at < $1",
            "delete from event_reminder where begins_at < $1",
            "delete from event_gone where since < $1",
        ] {
            changed += sqlx::query(statement)
                .bind(before.as_millisecond())
                .execute(&self.writer)
                .await?
                .rows_affected();
        }
        Ok(changed)
    }
}

/// How many have signed up for each time to come.
const COUNTS: &str = "select event, slot, cast(sum(1 - waits) as bigint) as taken, cast(sum(waits) as bigint) as waiting from event_seat \
                      where begins_at > $1 group by event, slot";

fn counted(rows: &[AnyRow]) -> Result<BTreeMap<Slot, Count>, Error> {
    rows.iter()
        .map(|row| {
            let count = Count {
                taken: row.try_get("taken")?,
                waiting: row.try_get("waiting")?,
            };
            Ok((slot(row)?, count))
        })
        .collect()
}
