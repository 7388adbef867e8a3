//! What newcomers tell in their own words.

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Row, any::AnyRow};

use super::{Error, Store, Transaction, code, decode, time};
use crate::conversation::Conversation;
use crate::language::Language;
use crate::outbound::MessageRef;
use crate::report::ToldRow;
use crate::voices::{Medium, Told, VoiceState};

/// Something that was told.
#[derive(Debug, Clone)]
pub struct NewVoice<'a> {
    /// Its id.
    pub id: i64,
    /// Who told it.
    pub conversation: i64,
    /// The language.
    pub language: Language,
    /// What was written.
    pub text: Option<&'a str>,
    /// The message in the newcomer's chat.
    pub message: Option<i64>,
    /// It was spoken, or is another medium.
    pub is_medium: bool,
    /// It is to be translated for staff.
    pub is_translated: bool,
}

/// A text that waits for the translator.
#[derive(Debug, Clone)]
pub struct WaitingVoice {
    /// Its id.
    pub id: i64,
    /// The language it is written in.
    pub language: Language,
    /// The text.
    pub text: String,
}

/// What somebody at the console decides about it; `None` leaves a thing as it is.
#[derive(Debug, Clone, Default)]
pub struct VoiceChange<'a> {
    /// What it is about; empty: nobody has said.
    pub topic: Option<&'a str>,
    /// Read, hidden, or new again.
    pub state: Option<VoiceState>,
    /// Fit to quote. Only what may be shown can be.
    pub is_quotable: Option<bool>,
}

const COLUMNS: &str = "id, at, language, text, message, is_medium, may_show, topic, state, is_quotable, translated, copied";

impl Store {
    /// Keeps what was told.
    pub async fn keep_voice(
        tx: &mut Transaction,
        new: &NewVoice<'_>,
        now: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into voice (id, conversation, at, language, text, message, is_medium, translation) \
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(new.id)
        .bind(new.conversation)
        .bind(now.as_millisecond())
        .bind(code(&new.language))
        .bind(new.text)
        .bind(new.message)
        .bind(i64::from(new.is_medium))
        .bind(new.is_translated.then_some("waiting"))
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// What somebody has told, oldest first.
    pub async fn told(tx: &mut Transaction, conversation: i64) -> Result<Vec<Told>, Error> {
        let query = format!("select {COLUMNS} from voice where conversation = $1 order by id");
        let rows = sqlx::query(AssertSqlSafe(query))
            .bind(conversation)
            .fetch_all(&mut **tx)
            .await?;
        rows.iter().map(read).collect()
    }

    /// What was told with a message in the newcomer's chat.
    pub async fn voice_of_message(
        tx: &mut Transaction,
        conversation: i64,
        message: i64,
    ) -> Result<Option<Told>, Error> {
        let query = format!("select {COLUMNS} from voice where conversation = $1 and message = $2");
        let row = sqlx::query(AssertSqlSafe(query))
            .bind(conversation)
            .bind(message)
            .fetch_optional(&mut **tx)
            .await?;
        row.as_ref().map(read).transpose()
    }

    /// The newcomer has changed what they told. What was read or marked before was another text.
    pub async fn amend_voice(
        tx: &mut Transaction,
        (id, conversation): (i64, i64),
        (text, is_translated): (&str, bool),
    ) -> Result<(), Error> {
        sqlx::query(
            "update voice set text = $3, translated = null, translation = $4, state = 'new', is_quotable = 0 \
             where id = $1 and conversation = $2 and (text is null or text <> $3)",
        )
        .bind(id)
        .bind(conversation)
        .bind(text)
        .bind(is_translated.then_some("waiting"))
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// It may be shown without a name, or may not: then it is not quoted any more.
    pub async fn may_show_voice(
        tx: &mut Transaction,
        (id, conversation): (i64, i64),
        may_show: bool,
    ) -> Result<(), Error> {
        sqlx::query(
            "update voice set may_show = $3, is_quotable = case when $3 = 1 then is_quotable else 0 end \
             where id = $1 and conversation = $2",
        )
        .bind(id)
        .bind(conversation)
        .bind(i64::from(may_show))
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// What was told in a state, the latest first. What has no text any more, and cannot be listened to, is not among them.
    pub async fn voices(&self, state: VoiceState, limit: i64) -> Result<Vec<Told>, Error> {
        let query = format!(
            "select {COLUMNS} from voice where state = $1 and (text is not null or message is not null) order by id desc limit $2"
        );
        let rows = sqlx::query(AssertSqlSafe(query))
            .bind(code(&state))
            .bind(limit)
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(read).collect()
    }

    /// How many there are in a state that can still be read.
    pub async fn count_voices(&self, state: VoiceState) -> Result<i64, Error> {
        let row = sqlx::query(
            "select count(*) as voices from voice where state = $1 and (text is not null or message is not null)",
        )
        .bind(code(&state))
        .fetch_one(&self.reader)
        .await?;
        Ok(row.try_get("voices")?)
    }

    /// Keeps what was decided. `false`: there is no such text any more.
    pub async fn change_voice(&self, id: i64, change: &VoiceChange<'_>) -> Result<bool, Error> {
        let done = sqlx::query(
            "update voice set topic = case when $2 = '' then topic when $2 = '-' then null else $2 end, \
             state = case when $3 = '' then state else $3 end, \
             is_quotable = case when $3 = 'hidden' or may_show = 0 then 0 when $4 < 0 then is_quotable else $4 end \
             where id = $1 and (text is not null or message is not null)",
        )
        .bind(id)
        .bind(match change.topic {
            None => "",
            Some("") => "-",
            Some(topic) => topic,
        })
        .bind(change.state.map_or("", VoiceState::code))
        .bind(change.is_quotable.map_or(-1, i64::from))
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// What was spoken, where it can be copied from, as long as it has not been; a mark that this outbound does so is kept with it.
    pub async fn copy_voice(
        tx: &mut Transaction,
        id: i64,
        outbound: i64,
    ) -> Result<Option<MessageRef>, Error> {
        let row = sqlx::query(
            "select conversation, message from voice where id = $1 and is_medium = 1 and message is not null and copied is null",
        )
        .bind(id)
        .fetch_optional(&mut **tx)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let done = sqlx::query("update voice set copied = $2 where id = $1 and copied is null")
            .bind(id)
            .bind(outbound)
            .execute(&mut **tx)
            .await?;
        if done.rows_affected() != 1 {
            return Ok(None);
        }
        let whose: Conversation =
            Store::conversation_by_id(tx, row.try_get("conversation")?).await?;
        Ok(Some(MessageRef {
            chat: whose.address,
            message: row.try_get("message")?,
        }))
    }

    /// Where what somebody spoke was copied to: the chat, and the message in it.
    pub async fn voice_copies(
        tx: &mut Transaction,
        conversation: i64,
    ) -> Result<Vec<(String, i64)>, Error> {
        let rows = sqlx::query(
            "select o.address, o.message from voice v join outbound o on o.id = v.copied \
             where v.conversation = $1 and o.message is not null order by o.id",
        )
        .bind(conversation)
        .fetch_all(&mut **tx)
        .await?;
        copies(tx, &rows)
    }

    /// Where the copies of what was told before a time stand in the staff group: chat and message.
    pub async fn old_voice_copies(
        tx: &mut Transaction,
        before: Timestamp,
    ) -> Result<Vec<(String, i64)>, Error> {
        let rows = sqlx::query(
            "select o.address, o.message from voice v join outbound o on o.id = v.copied \
             where v.conversation <> 0 and v.at < $1 and o.message is not null order by o.id",
        )
        .bind(before.as_millisecond())
        .fetch_all(&mut **tx)
        .await?;
        copies(tx, &rows)
    }

    /// What waits for the translator, oldest first.
    pub async fn waiting_voices(&self, limit: i64) -> Result<Vec<WaitingVoice>, Error> {
        let rows = sqlx::query(
            "select id, language, text from voice where translation = 'waiting' and text is not null order by id limit $1",
        )
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(WaitingVoice {
                    id: row.try_get("id")?,
                    language: decode(&row.try_get::<String, _>("language")?)?,
                    text: row.try_get("text")?,
                })
            })
            .collect()
    }

    /// Keeps what the translator made of a text, if it is still that text.
    pub async fn keep_voice_translation(
        &self,
        voice: &WaitingVoice,
        translated: Option<&str>,
    ) -> Result<(), Error> {
        sqlx::query(
            "update voice set translated = $3, translation = $4 where id = $1 and text = $2 and translation = 'waiting'",
        )
        .bind(voice.id)
        .bind(&voice.text)
        .bind(translated)
        .bind(if translated.is_some() { "done" } else { "failed" })
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// What was told from one moment until another, without what is hidden: what it is about, and what may be quoted of it.
    pub async fn report_voices(
        &self,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<ToldRow>, Error> {
        let rows = sqlx::query(
            "select topic, language, text, translated, is_quotable, may_show from voice \
             where at >= $1 and at < $2 and state <> 'hidden' order by id",
        )
        .bind(from.as_millisecond())
        .bind(until.as_millisecond())
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let is =
                    |name: &str| -> Result<bool, Error> { Ok(row.try_get::<i64, _>(name)? != 0) };
                let is_quotable = is("is_quotable")? && is("may_show")?;
                let text: Option<String> = row.try_get("text")?;
                Ok(ToldRow {
                    topic: row.try_get("topic")?,
                    language: row.try_get("language")?,
                    quote: text.filter(|_| is_quotable),
                    translated: row.try_get("translated")?,
                })
            })
            .collect()
    }
}

fn read(row: &AnyRow) -> Result<Told, Error> {
    let is = |name: &str| -> Result<bool, Error> { Ok(row.try_get::<i64, _>(name)? != 0) };
    let there =
        |name: &str| -> Result<bool, Error> { Ok(row.try_get::<Option<i64>, _>(name)?.is_some()) };
    let medium = match (is("is_medium")?, there("message")?, there("copied")?) {
        (false, ..) => Medium::None,
        (true, _, true) => Medium::Copied,
        (true, true, false) => Medium::There,
        (true, false, false) => Medium::Gone,
    };
    Ok(Told {
        id: row.try_get("id")?,
        at: time(row, "at")?,
        language: decode(&row.try_get::<String, _>("language")?)?,
        text: row.try_get("text")?,
        medium,
        may_show: is("may_show")?,
        topic: row.try_get("topic")?,
        state: decode(&row.try_get::<String, _>("state")?)?,
        is_quotable: is("is_quotable")?,
        translated: row.try_get("translated")?,
    })
}

fn copies(tx: &Transaction, rows: &[AnyRow]) -> Result<Vec<(String, i64)>, Error> {
    let copy = |row: &AnyRow| {
        let address = row.try_get::<String, _>("address")?;
        Ok((tx.seal.opened_address(&address), row.try_get("message")?))
    };
    rows.iter().map(copy).collect()
}
