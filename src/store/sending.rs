//! What becomes of a row of the outbox: the courier has it in hand, it was delivered, is tried again, or is given up.

use std::collections::HashSet;
use std::fmt::Write as _;

use jiff::Timestamp;
use sqlx::Row;

use super::{Error, Priority, Store, Transaction};

impl Store {
    /// The courier begins with rows: from now on it is uncertain whether they were delivered. Those of them that are marked are
    /// returned; another process has begun with the others, or they were taken back in the same moment.
    ///
    /// `may_repeat`: all of them are sent again where that is uncertain. Then it does not matter whether a power cut leaves the mark.
    pub async fn mark_sending(&self, ids: &[i64], may_repeat: bool) -> Result<HashSet<i64>, Error> {
        if ids.is_empty() {
            return Ok(HashSet::new());
        }
        let ids = padded(ids);
        let mark = format!(
            "update outbound set status = 'sending', attempts = attempts + 1, holder = $1 where status = 'due' and id in ({}) \
             returning id",
            numbered(2..ids.len() + 2)
        );
        let mut tx = if may_repeat {
            self.begin_swift().await?
        } else {
            self.begin().await?
        };
        let mut query = sqlx::query(sqlx::AssertSqlSafe(mark)).bind(self.me);
        for id in ids {
            query = query.bind(id);
        }
        let marked = query.fetch_all(&mut *tx).await?;
        let marked = marked.iter().map(|row| row.try_get("id"));
        let marked = marked.collect::<Result<_, sqlx::Error>>()?;
        tx.commit().await?;
        Ok(marked)
    }

    /// Rows that were written before this and that this process has marked, as far as they may be sent twice.
    pub async fn marked_before(&self, before: Timestamp) -> Result<Vec<i64>, Error> {
        let rows = sqlx::query(
            "select id from outbound where status = 'sending' and holder = $1 and created_at < $2 and priority < $3",
        )
        .bind(self.me)
        .bind(before.as_millisecond())
        .bind(Priority::Notice as i64)
        .fetch_all(&self.reader)
        .await?;
        Ok(rows
            .iter()
            .map(|row| row.try_get("id"))
            .collect::<Result<_, _>>()?)
    }

    /// A row that this process may have marked, and certainly has not sent, is due again.
    pub async fn unmark(&self, id: i64) -> Result<(), Error> {
        sqlx::query("update outbound set status = 'due', holder = null where id = $1 and status = 'sending' and holder = $2")
            .bind(id)
            .bind(self.me)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Delivered. `message` is its id at the receiver. `false` when that is known already, or when the row was erased meanwhile.
    pub async fn mark_sent(
        tx: &mut Transaction,
        id: i64,
        message: Option<i64>,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let marked = sqlx::query(
            "update outbound set status = 'sent', sent_at = $2, message = $3 where id = $1 and status in ('due', 'sending')",
        )
        .bind(id)
        .bind(now.as_millisecond())
        .bind(message)
        .execute(&mut **tx)
        .await?;
        Ok(marked.rows_affected() == 1)
    }

    /// The same for several, each with its id at the receiver. Those that are known already, or were erased meanwhile, are left alone.
    pub async fn mark_all_sent(
        tx: &mut Transaction,
        sent: &[(i64, Option<i64>)],
        now: Timestamp,
    ) -> Result<(), Error> {
        if sent.is_empty() {
            return Ok(());
        }
        let sent = padded(sent);
        let messages = (0..sent.len()).fold(String::new(), |mut messages, at| {
            // Writing to a text cannot fail.
            let _ = write!(messages, " when ${} then ${}", 2 * at + 2, 2 * at + 3);
            messages
        });
        let mark = format!(
            "update outbound set status = 'sent', sent_at = $1, message = case id{messages} end \
             where status in ('due', 'sending') and id in ({})",
            numbered((2..2 * sent.len() + 2).step_by(2))
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(mark)).bind(now.as_millisecond());
        for (id, message) in &sent {
            query = query.bind(*id).bind(*message);
        }
        query.execute(&mut **tx).await?;
        Ok(())
    }

    /// Try again at `due`.
    pub async fn mark_retry(&self, id: i64, due: Timestamp, reason: &str) -> Result<(), Error> {
        sqlx::query("update outbound set status = 'due', due_at = $2, reason = $3 where id = $1 and status in ('due', 'sending')")
            .bind(id)
            .bind(due.as_millisecond())
            .bind(reason)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Give it up; what follows to the same address is no longer held back by it. `false` when that is known already.
    pub async fn mark_undeliverable(
        tx: &mut Transaction,
        id: i64,
        reason: &str,
    ) -> Result<bool, Error> {
        let marked = sqlx::query(
            "update outbound set status = 'undeliverable', reason = $2 where id = $1 and status in ('due', 'sending')",
        )
        .bind(id)
        .bind(reason)
        .execute(&mut **tx)
        .await?;
        Ok(marked.rows_affected() == 1)
    }
}

/// The same with its last repeated, up to a power of two: so there are few such statements, and the driver keeps them prepared.
fn padded<T: Copy>(values: &[T]) -> Vec<T> {
    let mut padded = values.to_vec();
    if let Some(last) = values.last() {
        padded.resize(values.len().next_power_of_two(), *last);
    }
    padded
}

/// The places of so many values in a statement: `$2, $3`.
fn numbered(places: impl Iterator<Item = usize>) -> String {
    let places: Vec<String> = places.map(|place| format!("${place}")).collect();
    places.join(", ")
}
