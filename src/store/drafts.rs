//! Drafts of entries: what editors are writing, what waits for review, and what is to be published later.

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Error, Store, code, decode, optional_time, time};
use crate::account::AccountId;
use crate::knowledge::EntryId;

/// Where a draft stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftStatus {
    /// It is being written.
    Writing,
    /// Somebody else is to read it.
    Submitted,
    /// It is published when its time comes.
    Scheduled,
    /// It was to be published, and could not be.
    Refused,
}

/// What somebody is writing of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryDraft {
    /// Who writes.
    pub account: AccountId,
    /// The writer's name.
    pub writer: String,
    /// The writer's e-mail address.
    pub email: String,
    /// The entry.
    pub entry: EntryId,
    /// The part of it: a language's code, or `facts`.
    pub part: String,
    /// The form as it was typed, in JSON.
    pub typed: String,
    /// The file as it was when the writing began; `None` where there was none.
    pub base: Option<String>,
    /// Where it stands.
    pub status: DraftStatus,
    /// When it is to be published.
    pub publish_at: Option<Timestamp>,
    /// What the file is to say then.
    pub planned: Option<String>,
    /// The figure of what it said before.
    pub base_hash: Option<String>,
    /// Why a planned publication could not be done.
    pub refused: Option<String>,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

/// A draft as it is to be kept.
#[derive(Debug, Clone)]
pub struct NewDraft<'a> {
    /// Who writes.
    pub account: AccountId,
    /// The entry.
    pub entry: &'a EntryId,
    /// The part of it.
    pub part: &'a str,
    /// The form as it was typed, in JSON.
    pub typed: &'a str,
    /// The file as it was when the writing began.
    pub base: Option<&'a str>,
    /// Where it stands.
    pub status: DraftStatus,
    /// When it is to be published.
    pub publish_at: Option<Timestamp>,
    /// What the file is to say then.
    pub planned: Option<&'a str>,
    /// The figure of what it said before; `None` where it was not there.
    pub base_hash: Option<&'a str>,
    /// Why a planned publication could not be done.
    pub refused: Option<&'a str>,
}

const COLUMNS: &str = "d.account, a.name, a.email, d.entry, d.part, d.typed, d.base, d.status, d.publish_at, d.planned, d.base_hash, d.refused, d.changed_at";

impl Store {
    /// Keeps a draft in the place of the one before.
    pub async fn keep_entry_draft(
        &self,
        draft: &NewDraft<'_>,
        now: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into entry_draft (account, entry, part, typed, base, status, publish_at, planned, base_hash, refused, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
             on conflict (account, entry, part) do update set typed = excluded.typed, base = excluded.base, \
             status = excluded.status, publish_at = excluded.publish_at, planned = excluded.planned, base_hash = excluded.base_hash, refused = excluded.refused, changed_at = excluded.changed_at",
        )
        .bind(draft.account.0)
        .bind(draft.entry.as_str())
        .bind(draft.part)
        .bind(draft.typed)
        .bind(draft.base)
        .bind(code(&draft.status))
        .bind(draft.publish_at.map(Timestamp::as_millisecond))
        .bind(draft.planned)
        .bind(draft.base_hash)
        .bind(draft.refused)
        .bind(now.as_millisecond())
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Forgets a draft.
    pub async fn drop_entry_draft(
        &self,
        account: AccountId,
        entry: &EntryId,
        part: &str,
    ) -> Result<(), Error> {
        sqlx::query("delete from entry_draft where account = $1 and entry = $2 and part = $3")
            .bind(account.0)
            .bind(entry.as_str())
            .bind(part)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// What a person is writing of a part of an entry.
    pub async fn entry_draft(
        &self,
        account: AccountId,
        entry: &EntryId,
        part: &str,
    ) -> Result<Option<EntryDraft>, Error> {
        let drafts = self.drafts_of_entry(entry).await?;
        Ok(drafts
            .into_iter()
            .find(|draft| draft.account == account && draft.part == part))
    }

    /// What everybody is writing of an entry, the latest first.
    pub async fn drafts_of_entry(&self, entry: &EntryId) -> Result<Vec<EntryDraft>, Error> {
        let text = format!(
            "select {COLUMNS} from entry_draft d join account a on a.id = d.account where d.entry = $1 order by d.changed_at desc"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(entry.as_str())
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(draft).collect()
    }

    /// Drafts that are to be published by now, of people who may still sign in.
    pub async fn due_entry_drafts(&self, now: Timestamp) -> Result<Vec<EntryDraft>, Error> {
        let text = format!(
            "select {COLUMNS} from entry_draft d join account a on a.id = d.account \
             where d.status = 'scheduled' and d.publish_at <= $1 and a.disabled_at is null order by d.publish_at"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(now.as_millisecond())
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(draft).collect()
    }

    /// Writes down why a draft could not be published.
    pub async fn refuse_entry_draft(&self, draft: &EntryDraft, why: &str) -> Result<(), Error> {
        sqlx::query(
            "update entry_draft set status = 'refused', refused = $4 where account = $1 and entry = $2 and part = $3",
        )
        .bind(draft.account.0)
        .bind(draft.entry.as_str())
        .bind(&draft.part)
        .bind(why)
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Every draft, the latest first.
    pub async fn entry_drafts(&self) -> Result<Vec<EntryDraft>, Error> {
        let text = format!(
            "select {COLUMNS} from entry_draft d join account a on a.id = d.account order by d.changed_at desc"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(text))
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(draft).collect()
    }
}

fn draft(row: &AnyRow) -> Result<EntryDraft, Error> {
    let status: String = row.try_get("status")?;
    let entry: String = row.try_get("entry")?;
    Ok(EntryDraft {
        account: AccountId(row.try_get("account")?),
        writer: row.try_get("name")?,
        email: row.try_get("email")?,
        entry: EntryId::from(&*entry),
        part: row.try_get("part")?,
        typed: row.try_get("typed")?,
        base: row.try_get("base")?,
        status: decode(&status)?,
        publish_at: optional_time(row, "publish_at")?,
        planned: row.try_get("planned")?,
        base_hash: row.try_get("base_hash")?,
        refused: row.try_get("refused")?,
        changed_at: time(row, "changed_at")?,
    })
}
