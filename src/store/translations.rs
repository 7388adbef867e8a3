//! Translations: what waits for the translator, what waits for a person's word, and what came of both.

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Error, Seal, Store, Transaction, code, decode, new_id};
use crate::case::CaseId;
use crate::language::Language;

/// Where a translation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TranslationStatus {
    /// The translator has not been asked yet.
    Waiting,
    /// A reply whose translation staff are looking at.
    Shown,
    /// Used.
    Done,
    /// There is none.
    Failed,
    /// Staff decided otherwise.
    Dropped,
}

/// A text to be translated.
#[derive(Debug, Clone)]
pub struct NewTranslation {
    /// The case.
    pub case: CaseId,
    /// The line that holds the text: a newcomer's. `None`: a reply of staff, which is not a line before it is sent.
    pub line: Option<i64>,
    /// The language it is written in.
    pub source: Language,
    /// The language it is to be read in.
    pub target: Language,
    /// The text.
    pub original: String,
    /// Who wrote the reply.
    pub author: Option<String>,
    /// The chat of the staff's message; `None`: the staff group.
    pub staff_chat: Option<String>,
    /// The staff's message it came from.
    pub staff_message: Option<i64>,
}

/// A translation as it is kept.
#[derive(Debug, Clone)]
pub struct CaseTranslation {
    /// Its key.
    pub id: i64,
    /// The case.
    pub case: CaseId,
    /// The line whose text it is.
    pub line: Option<i64>,
    /// Whether it is a reply on its way to the newcomer.
    pub is_reply: bool,
    /// The language of the original.
    pub source: Language,
    /// The language of the translation.
    pub target: Language,
    /// What was written; empty after the retention time.
    pub original: String,
    /// The translation.
    pub translated: Option<String>,
    /// The translation translated back.
    pub back: Option<String>,
    /// Where it stands.
    pub status: TranslationStatus,
    /// Who wrote the reply.
    pub author: Option<String>,
    /// The chat of the staff's message; `None`: the staff group.
    pub staff_chat: Option<String>,
    /// The staff's message it came from.
    pub staff_message: Option<i64>,
}

const COLUMNS: &str = "id, case_id, line_id, way, source, target, original, translated, back, status, author, staff_chat, staff_message";

impl Store {
    /// Writes down that a text is to be translated. A reply takes the place of an earlier one that was not sent. Returns its id.
    pub async fn ask_translation(
        tx: &mut Transaction,
        new: &NewTranslation,
        now: Timestamp,
    ) -> Result<i64, Error> {
        let is_reply = new.line.is_none();
        if is_reply {
            sqlx::query(
                "update translation set status = 'dropped' where case_id = $1 and way = 'out' and status in ('waiting', 'shown')",
            )
            .bind(new.case.0)
            .execute(&mut **tx)
            .await?;
        }
        let id = new_id();
        let staff_chat = new.staff_chat.as_deref();
        let staff_chat = staff_chat.map(|chat| tx.seal.address(chat)).transpose()?;
        sqlx::query(
            "insert into translation (id, case_id, line_id, way, source, target, original, status, author, staff_chat, \
             staff_message, created_at) values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8, $9, $10, $11)",
        )
        .bind(id)
        .bind(new.case.0)
        .bind(new.line)
        .bind(if is_reply { "out" } else { "in" })
        .bind(code(&new.source))
        .bind(code(&new.target))
        .bind(&new.original)
        .bind(&new.author)
        .bind(staff_chat)
        .bind(new.staff_message)
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(id)
    }

    /// What waits for the translator, oldest first.
    pub async fn waiting_translations(&self, limit: i64) -> Result<Vec<CaseTranslation>, Error> {
        let query = format!(
            "select {COLUMNS} from translation where status = 'waiting' order by id limit $1"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(query))
            .bind(limit)
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(|row| read(row, &self.seal)).collect()
    }

    /// The translations of a case, oldest first.
    pub async fn translations(&self, case: CaseId) -> Result<Vec<CaseTranslation>, Error> {
        let query = format!("select {COLUMNS} from translation where case_id = $1 order by id");
        let rows = sqlx::query(sqlx::AssertSqlSafe(query))
            .bind(case.0)
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(|row| read(row, &self.seal)).collect()
    }

    /// One translation.
    pub async fn translation(
        tx: &mut Transaction,
        id: i64,
    ) -> Result<Option<CaseTranslation>, Error> {
        let query = format!("select {COLUMNS} from translation where id = $1");
        let row = sqlx::query(sqlx::AssertSqlSafe(query))
            .bind(id)
            .fetch_optional(&mut **tx)
            .await?;
        row.map(|row| read(&row, &tx.seal)).transpose()
    }

    /// The latest reply that was given to the translator from this message of staff.
    pub async fn translation_of_staff_message(
        tx: &mut Transaction,
        case: CaseId,
        chat: Option<&str>,
        message: i64,
    ) -> Result<Option<CaseTranslation>, Error> {
        let chat = chat.map(|chat| tx.seal.address(chat)).transpose()?;
        let query = format!(
            "select {COLUMNS} from translation where case_id = $1 and way = 'out' and staff_message = $2 \
             and coalesce(staff_chat, '') = $3 and status <> 'failed' order by id desc limit 1"
        );
        let row = sqlx::query(sqlx::AssertSqlSafe(query))
            .bind(case.0)
            .bind(message)
            .bind(chat.unwrap_or_default())
            .fetch_optional(&mut **tx)
            .await?;
        row.map(|row| read(&row, &tx.seal)).transpose()
    }

    /// Moves a translation on, if it still stands where it was seen. `false`: somebody was faster.
    pub async fn move_translation(
        tx: &mut Transaction,
        id: i64,
        from: TranslationStatus,
        to: TranslationStatus,
    ) -> Result<bool, Error> {
        let done = sqlx::query("update translation set status = $3 where id = $1 and status = $2")
            .bind(id)
            .bind(code(&from))
            .bind(code(&to))
            .execute(&mut **tx)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Keeps what the translator said.
    pub async fn keep_translated(
        tx: &mut Transaction,
        id: i64,
        translated: &str,
        back: Option<&str>,
    ) -> Result<(), Error> {
        sqlx::query("update translation set translated = $2, back = $3 where id = $1")
            .bind(id)
            .bind(translated)
            .bind(back)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// The reply was sent as this line.
    pub async fn tie_translation(tx: &mut Transaction, id: i64, line: i64) -> Result<(), Error> {
        sqlx::query("update translation set line_id = $2 where id = $1")
            .bind(id)
            .bind(line)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }
}

fn read(row: &AnyRow, seal: &Seal) -> Result<CaseTranslation, Error> {
    let text = |name: &str| -> Result<Option<String>, Error> { Ok(row.try_get(name)?) };
    Ok(CaseTranslation {
        id: row.try_get("id")?,
        case: CaseId(row.try_get("case_id")?),
        line: row.try_get("line_id")?,
        is_reply: text("way")?.as_deref() == Some("out"),
        source: decode(&text("source")?.unwrap_or_default())?,
        target: decode(&text("target")?.unwrap_or_default())?,
        original: text("original")?.unwrap_or_default(),
        translated: text("translated")?,
        back: text("back")?,
        status: decode(&text("status")?.unwrap_or_default())?,
        author: text("author")?,
        staff_chat: text("staff_chat")?.map(|chat| seal.opened_address(&chat)),
        staff_message: row.try_get("staff_message")?,
    })
}
