//! Sound in the store: what Telegram calls recordings that it has got, and voice messages that are listened to.

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Error, Store, Transaction};

/// A voice message that is to be written down, or whose words the newcomer is asked about.
#[derive(Debug, Clone)]
pub struct KeptVoice {
    /// Its key.
    pub id: i64,
    /// The newcomer's conversation.
    pub conversation: i64,
    /// The newcomer's message.
    pub message: Option<i64>,
    /// Telegram's name for the file; `None` when it was sealed with a key that is not here.
    pub file: Option<String>,
    /// What was heard.
    pub heard: Option<String>,
}

const COLUMNS: &str = "id, conversation, message, file, heard";

/// What the file of a voice message is sealed for.
fn of_voice(id: i64) -> String {
    format!("voice:{id}")
}

impl Store {
    /// What Telegram calls a recording that this bot has sent before.
    pub async fn voice_file(&self, bot: &str, hash: &str) -> Result<Option<String>, Error> {
        let row = sqlx::query("select file from voice_file where bot = $1 and hash = $2")
            .bind(bot)
            .bind(hash)
            .fetch_optional(&self.reader)
            .await?;
        Ok(row.map(|row| row.try_get("file")).transpose()?)
    }

    /// Keeps what Telegram calls a recording; `None`: it does not know it any more.
    pub async fn keep_voice_file(
        &self,
        bot: &str,
        hash: &str,
        file: Option<&str>,
    ) -> Result<(), Error> {
        let mut tx = self.begin_swift().await?;
        sqlx::query("delete from voice_file where bot = $1 and hash = $2")
            .bind(bot)
            .bind(hash)
            .execute(&mut *tx)
            .await?;
        if let Some(file) = file {
            sqlx::query("insert into voice_file (bot, hash, file) values ($1, $2, $3)")
                .bind(bot)
                .bind(hash)
                .bind(file)
                .execute(&mut *tx)
                .await?;
        }
        Ok(tx.commit().await?)
    }

    /// Writes down that a voice message is to be listened to.
    pub async fn keep_voice_note(
        tx: &mut Transaction,
        (id, conversation, message): (i64, i64, Option<i64>),
        file: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        let file = tx.seal.close(file, &of_voice(id))?;
        sqlx::query(
            "insert into voice_note (id, conversation, message, file, at) values ($1, $2, $3, $4, $5)",
        )
        .bind(id)
        .bind(conversation)
        .bind(message)
        .bind(file)
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// Voice messages that nobody has listened to yet, oldest first.
    pub async fn waiting_voice_notes(&self, limit: i64) -> Result<Vec<KeptVoice>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from voice_note where heard is null order by id limit $1"
        )))
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| self.voice(row)).collect()
    }

    /// A conversation's voice message by its key, or its last one.
    pub async fn voice_note_of(
        tx: &mut Transaction,
        conversation: i64,
        id: Option<i64>,
    ) -> Result<Option<KeptVoice>, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from voice_note where conversation = $1 and (id = $2 or $2 = 0) order by id desc limit 1"
        )))
        .bind(conversation)
        .bind(id.unwrap_or(0))
        .fetch_optional(&mut **tx)
        .await?;
        // The file is of no interest any more.
        row.map(|row| voice(&row, None)).transpose()
    }

    /// What was heard is kept until the newcomer has said yes or no; the time for that begins now. `false`: somebody was faster, or everything was erased meanwhile.
    pub async fn keep_heard(
        tx: &mut Transaction,
        id: i64,
        heard: Option<&str>,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let done = sqlx::query(
            "update voice_note set heard = $2, at = $3 where id = $1 and heard is null",
        )
        .bind(id)
        .bind(heard.unwrap_or_default())
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// A voice message is done with. `false`: it was already.
    pub async fn drop_voice_note(tx: &mut Transaction, id: i64) -> Result<bool, Error> {
        let done = sqlx::query("delete from voice_note where id = $1")
            .bind(id)
            .execute(&mut **tx)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Voice messages from before a time that nobody has listened to, or whose words nobody has said yes or no to, oldest first.
    pub async fn unconfirmed_voice_notes(
        &self,
        before: Timestamp,
    ) -> Result<Vec<KeptVoice>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from voice_note where at < $1 order by id"
        )))
        .bind(before.as_millisecond())
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| self.voice(row)).collect()
    }

    fn voice(&self, row: &AnyRow) -> Result<KeptVoice, Error> {
        let id = row.try_get("id")?;
        let sealed: String = row.try_get("file")?;
        voice(row, self.seal.open(&sealed, &of_voice(id)))
    }
}

fn voice(row: &AnyRow, file: Option<String>) -> Result<KeptVoice, Error> {
    Ok(KeptVoice {
        id: row.try_get("id")?,
        conversation: row.try_get("conversation")?,
        message: row.try_get("message")?,
        file,
        heard: row.try_get("heard")?,
    })
}
