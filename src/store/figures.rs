//! Counts: for the newcomer's `/mydata`, for metrics, and for the follow-up report.

use jiff::Timestamp;
use sqlx::Row;

use super::{Error, Store, Transaction};

/// How things stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Cases waiting for somebody.
    pub open_cases: i64,
    /// Cases somebody works on.
    pub claimed_cases: i64,
    /// Updates waiting to be handled.
    pub waiting_updates: i64,
    /// Updates set aside after three attempts.
    pub parked_updates: i64,
    /// Messages waiting to be delivered.
    pub undelivered: i64,
}

impl Store {
    /// How things stand.
    pub async fn figures(&self) -> Result<Figures, Error> {
        let row = sqlx::query(
            "select (select count(*) from cases where status = 'open') as open_cases, \
             (select count(*) from cases where status = 'claimed') as claimed_cases, \
             (select count(*) from inbox where status = 'waiting') as waiting_updates, \
             (select count(*) from inbox where status = 'parked') as parked_updates, \
             (select count(*) from outbound where status = 'due') \
             + (select count(*) from outbound where status = 'sending') as undelivered",
        )
        .fetch_one(&self.reader)
        .await?;
        Ok(Figures {
            open_cases: row.try_get("open_cases")?,
            claimed_cases: row.try_get("claimed_cases")?,
            waiting_updates: row.try_get("waiting_updates")?,
            parked_updates: row.try_get("parked_updates")?,
            undelivered: row.try_get("undelivered")?,
        })
    }

    /// The questions of a conversation that are kept with their text, oldest first, and when they were asked.
    pub async fn kept_questions(
        tx: &mut Transaction,
        conversation: i64,
    ) -> Result<Vec<(Timestamp, String)>, Error> {
        let rows = sqlx::query(
            "select at, question from exchange where conversation = $1 and question is not null order by id",
        )
        .bind(conversation)
        .fetch_all(&mut **tx)
        .await?;
        rows.iter()
            .map(|row| Ok((super::time(row, "at")?, row.try_get("question")?)))
            .collect()
    }
}
