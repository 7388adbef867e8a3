//! What the nightly check found of the addresses of sources and films.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::Row as _;

use super::{Error, Store, time};

/// What was found of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkState {
    /// When it was last asked.
    pub checked_at: Timestamp,
    /// Why it is not there, and since when; `None` when it is.
    pub broken: Option<(String, Timestamp)>,
}

impl Store {
    /// Writes down what was found of an address. One that was broken before stays broken since then.
    pub async fn keep_source_link(
        &self,
        url: &str,
        reason: Option<&str>,
        now: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into source_link (url, checked_at, reason, broken_at) values ($1, $2, $3, $4) on conflict (url) do update set \
             checked_at = excluded.checked_at, reason = excluded.reason, broken_at = case when excluded.reason is null then null \
             else coalesce(source_link.broken_at, excluded.broken_at) end",
        )
        .bind(url)
        .bind(now.as_millisecond())
        .bind(reason)
        .bind(reason.map(|_| now.as_millisecond()))
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Forgets addresses that were last asked before a time: no entry has them any more.
    pub async fn forget_links(&self, before: Timestamp) -> Result<(), Error> {
        sqlx::query("delete from source_link where checked_at < $1")
            .bind(before.as_millisecond())
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// What is known of every address.
    pub async fn links(&self) -> Result<BTreeMap<String, LinkState>, Error> {
        let rows = sqlx::query("select url, checked_at, reason, broken_at from source_link")
            .fetch_all(&self.reader)
            .await?;
        let state = |row: &sqlx::any::AnyRow| {
            let reason: Option<String> = row.try_get("reason")?;
            let broken = match reason {
                Some(reason) => Some((reason, time(row, "broken_at")?)),
                None => None,
            };
            let checked_at = time(row, "checked_at")?;
            let url: String = row.try_get("url")?;
            Ok((url, LinkState { checked_at, broken }))
        };
        rows.iter().map(state).collect()
    }

    /// How often each entry was asked for since a time: sent by itself, chosen, or the first thing that came to mind when a
    /// person had to be asked. The most asked for first is up to who reads it.
    pub async fn demand(&self, since: Timestamp) -> Result<BTreeMap<String, i64>, Error> {
        let rows = sqlx::query(
            "select entry, count(*) as times from exchange where at >= $1 and entry is not null group by entry",
        )
        .bind(since.as_millisecond())
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| Ok((row.try_get("entry")?, row.try_get("times")?)))
            .collect()
    }
}
