//! Reminders of newcomers' plans: who is to be looked at when, and what has been said.

use jiff::Timestamp;
use sqlx::Row;

use super::watch::Watch;
use super::{Error, Store, Transaction};

impl Store {
    /// The conversations whose time has come, those who wait longest first.
    pub async fn plans_due(&self, now: Timestamp, limit: i64) -> Result<Vec<i64>, Error> {
        self.due_of(Watch::Plan, now, limit).await
    }

    /// Whether it is still this conversation's turn: another process may have looked at it in the same moment.
    pub async fn is_plan_due(
        tx: &mut Transaction,
        conversation: i64,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let row = sqlx::query("select 1 from plan_watch where conversation = $1 and next_at <= $2")
            .bind(conversation)
            .bind(now.as_millisecond())
            .fetch_optional(&mut **tx)
            .await?;
        Ok(row.is_some())
    }

    /// When a conversation is to be looked at next; `None`: not any more.
    pub async fn watch_plan(
        tx: &mut Transaction,
        conversation: i64,
        next: Option<Timestamp>,
    ) -> Result<(), Error> {
        Watch::Plan.keep(tx, conversation, next).await
    }

    /// A conversation is to be looked at by a time, if not before.
    pub async fn watch_plan_soon(
        tx: &mut Transaction,
        conversation: i64,
        by: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into plan_watch (conversation, next_at) values ($1, $2) on conflict (conversation) do update set \
             next_at = case when plan_watch.next_at < excluded.next_at then plan_watch.next_at else excluded.next_at end",
        )
        .bind(conversation)
        .bind(by.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// Writes down that somebody is reminded of an occasion, or was passed over. `false`: it has been written down before.
    pub async fn keep_reminded(
        tx: &mut Transaction,
        conversation: i64,
        (step, occasion): (&str, &str),
        said: bool,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let kept = sqlx::query(
            "insert into plan_reminded (conversation, step, occasion, at, said) values ($1, $2, $3, $4, $5) \
             on conflict (conversation, step, occasion) do nothing",
        )
        .bind(conversation)
        .bind(step)
        .bind(occasion)
        .bind(now.as_millisecond())
        .bind(i64::from(said))
        .execute(&mut **tx)
        .await?;
        Ok(kept.rows_affected() == 1)
    }

    /// Whether somebody has been reminded of an occasion.
    pub async fn was_reminded(
        tx: &mut Transaction,
        conversation: i64,
        (step, occasion): (&str, &str),
    ) -> Result<bool, Error> {
        let row = sqlx::query(
            "select 1 from plan_reminded where conversation = $1 and step = $2 and occasion = $3",
        )
        .bind(conversation)
        .bind(step)
        .bind(occasion)
        .fetch_optional(&mut **tx)
        .await?;
        Ok(row.is_some())
    }

    /// How often somebody has been reminded of anything since a time.
    pub async fn reminded_since(
        tx: &mut Transaction,
        conversation: i64,
        since: Timestamp,
    ) -> Result<i64, Error> {
        let row = sqlx::query(
            "select count(*) as n from plan_reminded where conversation = $1 and at >= $2 and said = 1",
        )
        .bind(conversation)
        .bind(since.as_millisecond())
        .fetch_one(&mut **tx)
        .await?;
        Ok(row.try_get("n")?)
    }

    /// Forgets what was said before a time: nobody could be reminded of it again by then.
    pub async fn purge_reminded(&self, before: Timestamp) -> Result<u64, Error> {
        let done = sqlx::query("delete from plan_reminded where at < $1")
            .bind(before.as_millisecond())
            .execute(&self.writer)
            .await?;
        Ok(done.rows_affected())
    }
}
