//! Who opened which case, and when.

use jiff::Timestamp;
use sqlx::Row;

use super::{Error, Store, new_id, time};
use crate::account::Account;
use crate::case::{Case, CaseId};

/// A case that was opened.
#[derive(Debug, Clone)]
pub struct Access {
    /// When.
    pub at: Timestamp,
    /// Who: the name as it was then.
    pub name: String,
    /// Which case.
    pub case: CaseId,
    /// Its number.
    pub number: i64,
    /// Its desk then.
    pub desk: String,
}

/// Which rows of the log are asked for.
#[derive(Debug, Clone, Default)]
pub struct AccessFilter {
    /// Only this person's, by name; empty: everybody's.
    pub name: String,
    /// Only this case's, by number.
    pub number: Option<i64>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Before.
    pub until: Option<Timestamp>,
}

impl Store {
    /// Writes down that somebody has opened a case; not again when they have since `since`: a page that stays open asks
    /// for itself again and again.
    pub async fn log_access(
        &self,
        account: &Account,
        case: &Case,
        (now, since): (Timestamp, Timestamp),
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into access_log (id, at, account, name, case_id, case_number, desk) select $1, $2, $3, $4, $5, $6, $7 \
             where not exists (select 1 from access_log where account = $3 and case_id = $5 and at > $8)",
        )
        .bind(new_id())
        .bind(now.as_millisecond())
        .bind(account.id.0)
        .bind(&account.name)
        .bind(case.id.0)
        .bind(case.number)
        .bind(case.desk.as_str())
        .bind(since.as_millisecond())
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Forgets who opened which case before a time. Returns how many rows there were.
    pub async fn purge_log(&self, before: Timestamp) -> Result<u64, Error> {
        let done = sqlx::query("delete from access_log where at < $1")
            .bind(before.as_millisecond())
            .execute(&self.writer)
            .await?;
        Ok(done.rows_affected())
    }

    /// The log, the latest first: at most `limit` rows after the first `offset`.
    pub async fn accesses(
        &self,
        filter: &AccessFilter,
        limit: i64,
        offset: i64,
    ) -> Result<Vec<Access>, Error> {
        let rows = sqlx::query(
            "select at, name, case_id, case_number, desk from access_log where ($1 = '' or name = $1) \
             and ($2 = 0 or case_number = $2) and at >= $3 and at < $4 order by at desc, id desc limit $5 offset $6",
        )
        .bind(&filter.name)
        .bind(filter.number.unwrap_or(0))
        .bind(filter.from.map_or(i64::MIN, Timestamp::as_millisecond))
        .bind(filter.until.map_or(i64::MAX, Timestamp::as_millisecond))
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Access {
                    at: time(row, "at")?,
                    name: row.try_get("name")?,
                    case: CaseId(row.try_get("case_id")?),
                    number: row.try_get("case_number")?,
                    desk: row.try_get("desk")?,
                })
            })
            .collect()
    }
}
