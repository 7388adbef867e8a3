//! Entries from cases: what staff wish for, what has become live, and to whom it has been offered.

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::cases::{SELECT, case};
use super::{Error, Store, Transaction, time};
use crate::case::{Case, CaseId};
use crate::knowledge::{DeskId, EntryId};

/// What somebody wishes to become an entry.
#[derive(Debug, Clone)]
pub struct EntryWish {
    /// The case it comes from.
    pub case: CaseId,
    /// The newcomer's conversation, with which it goes.
    pub conversation: i64,
    /// When.
    pub at: Timestamp,
    /// Who wishes it.
    pub author: String,
    /// The desk that would keep the entry true.
    pub desk: DeskId,
    /// The form of a new entry, in JSON.
    pub typed: String,
}

impl Store {
    /// Keeps a wish in the place of an earlier one from the same case.
    pub async fn keep_entry_wish(&self, wish: &EntryWish) -> Result<(), Error> {
        sqlx::query(
            "insert into entry_wish (case_id, conversation, at, author, desk, typed) values ($1, $2, $3, $4, $5, $6) \
             on conflict (case_id) do update set at = excluded.at, author = excluded.author, desk = excluded.desk, typed = excluded.typed",
        )
        .bind(wish.case.0)
        .bind(wish.conversation)
        .bind(wish.at.as_millisecond())
        .bind(&wish.author)
        .bind(wish.desk.as_str())
        .bind(&wish.typed)
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Every wish, the latest first.
    pub async fn entry_wishes(&self) -> Result<Vec<EntryWish>, Error> {
        let rows = sqlx::query(
            "select case_id, conversation, at, author, desk, typed from entry_wish order by at desc",
        )
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(wish).collect()
    }

    /// The wish from a case.
    pub async fn entry_wish(&self, case: CaseId) -> Result<Option<EntryWish>, Error> {
        let row = sqlx::query(
            "select case_id, conversation, at, author, desk, typed from entry_wish where case_id = $1",
        )
        .bind(case.0)
        .fetch_optional(&self.reader)
        .await?;
        row.as_ref().map(wish).transpose()
    }

    /// It is fulfilled, or nobody wants it.
    pub async fn drop_entry_wish(&self, case: CaseId) -> Result<(), Error> {
        sqlx::query("delete from entry_wish where case_id = $1")
            .bind(case.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// An entry has become live, or got a wording.
    pub async fn note_fresh(&self, entry: &EntryId, now: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into fresh_entry (entry, at) values ($1, $2) on conflict (entry) do update set at = excluded.at",
        )
        .bind(entry.as_str())
        .bind(now.as_millisecond())
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// The entries that became live since a time, and when.
    pub async fn fresh_entries(
        &self,
        since: Timestamp,
    ) -> Result<Vec<(EntryId, Timestamp)>, Error> {
        let rows = sqlx::query("select entry, at from fresh_entry where at >= $1 order by entry")
            .bind(since.as_millisecond())
            .fetch_all(&self.reader)
            .await?;
        rows.iter()
            .map(|row| {
                let entry: String = row.try_get("entry")?;
                Ok((EntryId::from(entry.as_str()), time(row, "at")?))
            })
            .collect()
    }

    /// The cases that nobody has taken or answered, oldest first.
    pub async fn untouched_cases(&self) -> Result<Vec<Case>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where status = 'open' and answered_at is null and conversation <> 0 and question <> '' order by id"
        )))
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(case).collect()
    }

    /// Whether a case has been offered an entry.
    pub async fn was_offered(&self, case: CaseId, entry: &EntryId) -> Result<bool, Error> {
        let row = sqlx::query("select 1 from case_offer where case_id = $1 and entry = $2")
            .bind(case.0)
            .bind(entry.as_str())
            .fetch_optional(&self.reader)
            .await?;
        Ok(row.is_some())
    }

    /// Writes down that a case is offered an entry. `false`: it has been before.
    pub async fn keep_offer(
        tx: &mut Transaction,
        case: CaseId,
        entry: &EntryId,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let kept = sqlx::query(
            "insert into case_offer (case_id, entry, at) values ($1, $2, $3) on conflict (case_id, entry) do nothing",
        )
        .bind(case.0)
        .bind(entry.as_str())
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(kept.rows_affected() == 1)
    }
}

fn wish(row: &AnyRow) -> Result<EntryWish, Error> {
    Ok(EntryWish {
        case: CaseId(row.try_get("case_id")?),
        conversation: row.try_get("conversation")?,
        at: time(row, "at")?,
        author: row.try_get("author")?,
        desk: DeskId::from(row.try_get::<String, _>("desk")?.as_str()),
        typed: row.try_get("typed")?,
    })
}
