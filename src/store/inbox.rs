//! The inbox: updates as they came, stored before they are acknowledged.

use jiff::Timestamp;
use sqlx::Row;

use super::fellows::alive_since;
use super::seal::{is_sealed, of_inbox};
use super::{Error, Store, Transaction};

/// An update to be stored.
#[derive(Debug, Clone)]
pub struct NewInboxRow {
    /// The sender's number for it; the same number twice is the same update.
    pub update_id: i64,
    /// Updates of one chain are handled in order, chains side by side.
    pub chain: String,
    /// The update as it came.
    pub payload: String,
}

/// An update to be handled.
#[derive(Debug, Clone)]
pub struct InboxRow {
    /// The bot, or `web`.
    pub origin: String,
    /// The sender's number for it.
    pub update_id: i64,
    /// Its chain, as it stands in the store.
    pub chain: String,
    /// The update as it came.
    pub payload: String,
    /// How often it has been tried.
    pub attempts: i64,
}

impl InboxRow {
    /// Whether it was sealed with a key that is not here, so that nobody knows what it says.
    pub fn is_locked(&self) -> bool {
        is_sealed(&self.payload)
    }
}

impl Store {
    /// Stores updates in one transaction; those already there are left as they are. Returns how many were new.
    pub async fn accept(
        &self,
        origin: &str,
        rows: &[NewInboxRow],
        now: Timestamp,
    ) -> Result<u64, Error> {
        let mut tx = self.begin().await?;
        let mut new = 0;
        for row in rows {
            new += Store::accept_in(&mut tx, origin, row, now).await?;
        }
        tx.commit().await?;
        Ok(new)
    }

    /// Stores an update in a transaction, together with what belongs to it. Returns 0 when it was there already.
    pub async fn accept_in(
        tx: &mut Transaction,
        origin: &str,
        row: &NewInboxRow,
        now: Timestamp,
    ) -> Result<u64, Error> {
        let chain = tx.seal.address(&row.chain)?;
        let payload = tx
            .seal
            .close(&row.payload, &of_inbox(origin, row.update_id))?;
        let result = sqlx::query(
            "insert into inbox (origin, update_id, chain, payload, received_at, due_at) values ($1, $2, $3, $4, $5, $5) \
             on conflict (origin, update_id) do nothing",
        )
        .bind(origin)
        .bind(row.update_id)
        .bind(chain)
        .bind(payload)
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(result.rows_affected())
    }

    /// The first waiting update of every chain that is due, oldest first, without those that another process has in hand.
    pub async fn waiting(&self, now: Timestamp, limit: i64) -> Result<Vec<InboxRow>, Error> {
        let rows = sqlx::query(
            "select origin, update_id, chain, payload, attempts from inbox i where status = 'waiting' and due_at <= $1 \
             and not exists (select 1 from inbox e where e.status = 'waiting' and e.chain = i.chain and e.origin = i.origin \
             and e.update_id < i.update_id) and (holder is null or holder = $3 \
             or holder not in (select id from fellow where seen_at >= $4)) order by received_at, update_id limit $2",
        )
        .bind(now.as_millisecond())
        .bind(limit)
        .bind(self.me)
        .bind(alive_since())
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let (origin, update_id): (String, i64) =
                    (row.try_get("origin")?, row.try_get("update_id")?);
                let payload = row.try_get::<Option<String>, _>("payload")?;
                let payload = payload.unwrap_or_default();
                let opened = self.seal.open(&payload, &of_inbox(&origin, update_id));
                Ok(InboxRow {
                    origin,
                    update_id,
                    chain: row.try_get("chain")?,
                    payload: opened.unwrap_or(payload),
                    attempts: row.try_get("attempts")?,
                })
            })
            .collect()
    }

    /// When the next waiting update is due; `None` when nothing waits.
    pub async fn next_waiting(&self) -> Result<Option<Timestamp>, Error> {
        let row = sqlx::query("select min(due_at) as due_at from inbox where status = 'waiting'")
            .fetch_one(&self.reader)
            .await?;
        let due: Option<i64> = row.try_get("due_at")?;
        Ok(due.and_then(|ms| Timestamp::from_millisecond(ms).ok()))
    }

    /// Counts an attempt that failed; the update is tried again at `due`.
    pub async fn retry_update(&self, row: &InboxRow, due: Timestamp) -> Result<(), Error> {
        sqlx::query("update inbox set attempts = attempts + 1, due_at = $3 where origin = $1 and update_id = $2")
            .bind(&row.origin)
            .bind(row.update_id)
            .bind(due.as_millisecond())
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// The highest update of a bot that is stored, and when it came. `None` before the first.
    pub async fn last_update(&self, origin: &str) -> Result<Option<(i64, Timestamp)>, Error> {
        let row = sqlx::query(
            "select update_id, received_at from inbox where origin = $1 order by received_at desc, update_id desc limit 1",
        )
        .bind(origin)
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| Ok((row.try_get("update_id")?, super::time(&row, "received_at")?)))
            .transpose()
    }
}

/// Marks an update as handled, in the transaction of what it led to, and empties it. [`Error::Taken`] when that has been done
/// already: by a process that took this one for gone, and whose transaction came first.
pub(crate) async fn finish(
    tx: &mut Transaction,
    row: &InboxRow,
    status: &str,
) -> Result<(), Error> {
    let finished = sqlx::query(
        "update inbox set status = $3, payload = null where origin = $1 and update_id = $2 and status = 'waiting'",
    )
    .bind(&row.origin)
    .bind(row.update_id)
    .bind(status)
    .execute(&mut **tx)
    .await?;
    if finished.rows_affected() == 0 {
        return Err(Error::Taken);
    }
    Ok(())
}

impl Store {
    /// Marks an update as handled within a transaction.
    pub async fn finish_update(tx: &mut Transaction, row: &InboxRow) -> Result<(), Error> {
        finish(tx, row, "handled").await
    }

    /// Sets an update aside that cannot be handled; it stays for the operator to look at.
    pub async fn park_update(&self, row: &InboxRow) -> Result<(), Error> {
        sqlx::query("update inbox set status = 'parked' where origin = $1 and update_id = $2")
            .bind(&row.origin)
            .bind(row.update_id)
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}
