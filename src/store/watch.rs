//! Lists of conversations, each with the time at which it is looked at next: what plans remind of, and the three questions.

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Row as _};

use super::{Error, Store, Transaction};

/// Such a list. A row goes with its conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Watch {
    /// Reminders of the plan.
    Plan,
    /// The three questions.
    Pulse,
}

impl Watch {
    /// Its table, and the column with the time.
    pub(super) fn table(self) -> (&'static str, &'static str) {
        match self {
            Watch::Plan => ("plan_watch", "next_at"),
            Watch::Pulse => ("pulse_watch", "ask_at"),
        }
    }

    /// When a conversation is looked at next; `None`: not any more.
    pub(super) async fn keep(
        self,
        tx: &mut Transaction,
        conversation: i64,
        at: Option<Timestamp>,
    ) -> Result<(), Error> {
        let (table, time) = self.table();
        let Some(at) = at else {
            let delete = format!("delete from {table} where conversation = $1");
            sqlx::query(AssertSqlSafe(delete))
                .bind(conversation)
                .execute(&mut **tx)
                .await?;
            return Ok(());
        };
        let insert = format!(
            "insert into {table} (conversation, {time}) values ($1, $2) on conflict (conversation) do update set {time} = excluded.{time}"
        );
        sqlx::query(AssertSqlSafe(insert))
            .bind(conversation)
            .bind(at.as_millisecond())
            .execute(&mut **tx)
            .await?;
        Ok(())
    }
}

impl Store {
    /// The conversations whose time has come, those who wait longest first.
    pub(super) async fn due_of(
        &self,
        watch: Watch,
        now: Timestamp,
        limit: i64,
    ) -> Result<Vec<i64>, Error> {
        let (table, time) = watch.table();
        let select =
            format!("select conversation from {table} where {time} <= $1 order by {time} limit $2");
        let rows = sqlx::query(AssertSqlSafe(select))
            .bind(now.as_millisecond())
            .bind(limit)
            .fetch_all(&self.reader)
            .await?;
        rows.iter()
            .map(|row| Ok(row.try_get("conversation")?))
            .collect()
    }
}
