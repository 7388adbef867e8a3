//! Conversations: what is remembered of a chat between two messages.

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Address, Error, InboxRow, Seal, Store, Transaction, code, decode, new_id, optional};
use crate::conversation::{Conversation, Memory};
use crate::language::Language;

/// The columns of a conversation. Named one by one: a prepared statement must not change what it returns when a newer program adds a column.
pub(super) const COLUMNS: &str = "conversation.id, conversation.channel, conversation.address, conversation.language, \
                                  conversation.phone_language, conversation.place, conversation.residence, conversation.state, \
                                  conversation.blocked";

/// Makes a conversation with an id ($1) at an address ($2, $3), or notes that it was seen ($4).
const MAKE: &str = "insert into conversation (id, channel, address, state, created_at, seen_at) values ($1, $2, $3, '{}', $4, $4) \
                    on conflict (channel, address) do update set seen_at = excluded.seen_at";

/// What stands beside a conversation, as columns: the cases that are not closed or were closed after a time, and how many updates
/// of a chain wait behind one. The time, the chain, its origin and the update are placeholders, or columns of what is asked for.
pub(super) fn beside(since: &str, chain: &str, origin: &str, update: &str) -> String {
    format!(
        "(select count(*) from cases k where k.conversation = conversation.id and (k.status <> 'closed' or k.closed_at >= {since})) as cases, \
         (select count(*) from inbox i where i.status = 'waiting' and i.chain = {chain} and i.origin = {origin} and i.update_id > {update}) \
         as behind"
    )
}

/// A conversation, and what stands beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// What is remembered of the chat.
    pub conversation: Conversation,
    /// There are cases that are not closed, or were closed a short while ago.
    pub has_cases: bool,
    /// How many updates of the chat wait behind the one that is looked at.
    pub behind: i64,
}

impl Standing {
    /// Before the first message at an address, when nothing else waits. The conversation has no key yet.
    pub fn first(at: &Address) -> Standing {
        Standing {
            conversation: Conversation::first(at.channel, &at.address),
            has_cases: false,
            behind: 0,
        }
    }
}

pub(super) fn standing(row: &AnyRow, seal: &Seal) -> Result<Standing, Error> {
    Ok(Standing {
        conversation: conversation(row, seal)?,
        has_cases: row.try_get::<i64, _>("cases")? > 0,
        behind: row.try_get("behind")?,
    })
}

impl Store {
    /// The conversation at an address, made when it is the first time.
    pub async fn conversation(
        tx: &mut Transaction,
        at: &Address,
        now: Timestamp,
    ) -> Result<Conversation, Error> {
        let address = tx.seal.address(&at.address)?;
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("{MAKE} returning {COLUMNS}")))
            .bind(new_id())
            .bind(code(&at.channel))
            .bind(address)
            .bind(now.as_millisecond())
            .fetch_one(&mut **tx)
            .await?;
        conversation(&row, &tx.seal)
    }

    /// The conversation that an update belongs to, made with this id when it is the first time, and what stands beside it: in one
    /// statement, because nobody else can write meanwhile. Cases closed before `since` are not looked for.
    pub async fn standing(
        tx: &mut Transaction,
        id: i64,
        at: &Address,
        row: &InboxRow,
        (now, since): (Timestamp, Timestamp),
    ) -> Result<Standing, Error> {
        let address = tx.seal.address(&at.address)?;
        let row = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{MAKE} returning {COLUMNS}, {}",
            beside("$5", "$6", "$7", "$8")
        )))
        .bind(id)
        .bind(code(&at.channel))
        .bind(address)
        .bind(now.as_millisecond())
        .bind(since.as_millisecond())
        .bind(&row.chain)
        .bind(&row.origin)
        .bind(row.update_id)
        .fetch_one(&mut **tx)
        .await?;
        standing(&row, &tx.seal)
    }

    /// The conversation at an address as it is at the moment; `None` before the first message.
    pub async fn conversation_at(&self, at: &Address) -> Result<Option<Conversation>, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from conversation where channel = $1 and address = $2"
        )))
        .bind(code(&at.channel))
        .bind(self.seal.address(&at.address)?)
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| conversation(&row, &self.seal)).transpose()
    }

    /// The language to speak at an address: the chosen one, else that of the app. `None` where neither is known.
    pub async fn language_at(&self, at: &Address) -> Result<Option<Language>, Error> {
        let row = sqlx::query(
            "select coalesce(language, phone_language) as language from conversation where channel = $1 and address = $2",
        )
        .bind(code(&at.channel))
        .bind(self.seal.address(&at.address)?)
        .fetch_optional(&self.reader)
        .await?;
        row.map_or(Ok(None), |row| optional(&row, "language"))
    }

    /// A conversation by its id.
    pub async fn conversation_by_id(tx: &mut Transaction, id: i64) -> Result<Conversation, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from conversation where id = $1"
        )))
        .bind(id)
        .fetch_optional(&mut **tx)
        .await?
        .ok_or(Error::NotFound)?;
        conversation(&row, &tx.seal)
    }

    /// A conversation as it is at the moment, by its key.
    pub async fn conversation_with(&self, id: i64) -> Result<Conversation, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from conversation where id = $1"
        )))
        .bind(id)
        .fetch_optional(&self.reader)
        .await?
        .ok_or(Error::NotFound)?;
        conversation(&row, &self.seal)
    }

    /// Keeps what the conversation now is.
    pub async fn keep_conversation(
        tx: &mut Transaction,
        conversation: &Conversation,
    ) -> Result<(), Error> {
        sqlx::query(
            "update conversation set language = $2, phone_language = $3, place = $4, residence = $5, state = $6, blocked = $7 \
             where id = $1",
        )
        .bind(conversation.id)
        .bind(conversation.language.as_ref().map(code))
        .bind(conversation.phone_language.as_ref().map(code))
        .bind(conversation.place.as_ref().map(code))
        .bind(conversation.residence.as_ref().map(code))
        .bind(super::to_json(&conversation.memory)?)
        .bind(i64::from(conversation.blocked))
        .execute(&mut **tx)
        .await?;
        Ok(())
    }
}

pub(super) fn conversation(row: &AnyRow, seal: &Seal) -> Result<Conversation, Error> {
    let state: String = row.try_get("state")?;
    let id: i64 = row.try_get("id")?;
    // Memory that an older or newer program wrote must not lock anybody out: it becomes a fresh start.
    let memory: Memory = serde_json::from_str(&state).unwrap_or_else(|error| {
        tracing::warn!(conversation.id = id, %error, "the conversation's memory cannot be read and begins anew");
        Memory::default()
    });
    Ok(Conversation {
        id,
        channel: decode(&row.try_get::<String, _>("channel")?)?,
        address: seal.opened_address(&row.try_get::<String, _>("address")?),
        language: optional(row, "language")?,
        phone_language: optional(row, "phone_language")?,
        place: optional(row, "place")?,
        residence: optional(row, "residence")?,
        memory,
        blocked: row.try_get::<i64, _>("blocked")? != 0,
    })
}
