//! The outbox: what is to be said, in rows that the courier delivers.

use jiff::Timestamp;
use sqlx::{AnyConnection, Row};

use super::seal::{is_sealed, of_outbound};
use super::{Error, ROWS, Store, Transaction, from_json, rows_of, to_json};
use crate::case::CaseId;
use crate::conversation::{Channel, Conversation};
use crate::outbound::{Message, Outbound};

/// What goes first when much waits. Within an address the order of writing holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Priority {
    /// A newcomer waits for it.
    Answer = 0,
    /// Staff wait for it.
    Staff = 1,
    /// Nobody waits for it: a correction to many people.
    Notice = 2,
    /// Nobody has even asked for this: it goes when nothing else does, and nothing waits for it.
    News = 3,
}

/// A receiver on a channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address {
    /// How it is reached.
    pub channel: Channel,
    /// The chat id, or the phone page's key.
    pub address: String,
}

/// Something to be said.
#[derive(Debug, Clone)]
pub struct NewOutbound {
    /// Its id, made beforehand so that others can point at it.
    pub id: i64,
    /// To whom.
    pub to: Address,
    /// The newcomer's conversation, where it is said to a newcomer.
    pub conversation: Option<i64>,
    /// The case it belongs to.
    pub case: Option<CaseId>,
    /// What goes first.
    pub priority: Priority,
    /// What is said.
    pub outbound: Outbound,
}

impl NewOutbound {
    /// Something that a newcomer hears without having asked.
    pub fn unasked(to: &Conversation, priority: Priority, message: Message) -> NewOutbound {
        NewOutbound {
            id: super::new_id(),
            to: Address {
                channel: to.channel,
                address: to.address.clone(),
            },
            conversation: Some(to.id),
            case: None,
            priority,
            outbound: Outbound::Say(message),
        }
    }
}

/// A row whose turn it is.
#[derive(Debug, Clone)]
pub struct Due {
    /// Its id.
    pub id: i64,
    /// To whom.
    pub to: Address,
    /// The newcomer's conversation.
    pub conversation: Option<i64>,
    /// The case it belongs to.
    pub case: Option<CaseId>,
    /// What is said.
    pub outbound: Outbound,
    /// How often it has been tried.
    pub attempts: i64,
    /// It comes unasked: rather never than twice.
    pub at_most_once: bool,
    /// It is news: it leaves room for everything else.
    pub is_news: bool,
}

impl Due {
    /// Whether it was sealed with a key that is not here, so that it cannot be said to anybody.
    pub fn is_locked(&self) -> bool {
        self.outbound == Outbound::Locked || is_sealed(&self.to.address)
    }
}

impl Store {
    /// Writes a row in a transaction.
    pub async fn say(tx: &mut Transaction, new: &NewOutbound, now: Timestamp) -> Result<(), Error> {
        Store::say_all(tx, std::slice::from_ref(new), now).await
    }

    /// Writes rows in a transaction.
    pub async fn say_all(
        tx: &mut Transaction,
        new: &[NewOutbound],
        now: Timestamp,
    ) -> Result<(), Error> {
        Store::say_and_pass(tx, new, &[], now).await
    }

    /// Writes rows in a transaction, of which this process's courier has some from the start, as if it had looked for them and marked them.
    pub async fn say_and_pass(
        tx: &mut Transaction,
        new: &[NewOutbound],
        passed: &[i64],
        now: Timestamp,
    ) -> Result<(), Error> {
        /// The columns that are written.
        const COLUMNS: usize = 12;
        for some in new.chunks(ROWS) {
            let insert = format!(
                "insert into outbound (id, channel, address, conversation, case_id, priority, payload, due_at, created_at, status, attempts, \
                 holder) values {}",
                rows_of(some.len(), COLUMNS, 1)
            );
            let mut query = sqlx::query(sqlx::AssertSqlSafe(insert));
            for new in some {
                let payload = to_json(&new.outbound)?;
                let is_passed = passed.contains(&new.id);
                query = query
                    .bind(new.id)
                    .bind(super::code(&new.to.channel))
                    .bind(tx.seal.address(&new.to.address)?)
                    .bind(new.conversation)
                    .bind(new.case.map(|case| case.0))
                    .bind(new.priority as i64)
                    .bind(tx.seal.close(&payload, &of_outbound(new.id))?)
                    .bind(now.as_millisecond())
                    .bind(now.as_millisecond())
                    .bind(if is_passed { "sending" } else { "due" })
                    .bind(i64::from(is_passed))
                    .bind(is_passed.then_some(tx.me));
            }
            query.execute(&mut **tx).await?;
        }
        Ok(())
    }

    /// The first undelivered row of every address that is due, answers before the rest. News is among them only while people are
    /// `awake`; it waits for what was written before it, and nothing else waits for it.
    pub async fn due(&self, now: Timestamp, limit: i64, awake: bool) -> Result<Vec<Due>, Error> {
        let last = if awake {
            Priority::News
        } else {
            Priority::Notice
        };
        let rows = sqlx::query(
            "select id, channel, address, conversation, case_id, payload, attempts, priority from outbound o \
             where status = 'due' and due_at <= $1 and priority <= $3 and not exists (select 1 from outbound e where \
             e.status = 'due' and e.address = o.address and e.channel = o.channel and e.id < o.id \
             and (e.priority < $4 or o.priority = $4)) and not exists (select 1 from outbound e where \
             e.status = 'sending' and e.address = o.address and e.channel = o.channel and e.id < o.id \
             and (e.priority < $4 or o.priority = $4)) order by priority, id limit $2",
        )
        .bind(now.as_millisecond())
        .bind(limit)
        .bind(last as i64)
        .bind(Priority::News as i64)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let id = row.try_get("id")?;
                let payload: String = row.try_get("payload")?;
                let address: String = row.try_get("address")?;
                let priority: i64 = row.try_get("priority")?;
                Ok(Due {
                    id,
                    to: Address {
                        channel: super::decode(&row.try_get::<String, _>("channel")?)?,
                        address: self.seal.opened_address(&address),
                    },
                    conversation: row.try_get("conversation")?,
                    case: row.try_get::<Option<i64>, _>("case_id")?.map(CaseId),
                    outbound: match self.seal.open(&payload, &of_outbound(id)) {
                        Some(payload) => from_json(&payload, "payload")?,
                        None => Outbound::Locked,
                    },
                    attempts: row.try_get("attempts")?,
                    at_most_once: priority >= Priority::Notice as i64,
                    is_news: priority == Priority::News as i64,
                })
            })
            .collect()
    }

    /// Whether anything is due that nobody has in hand.
    pub async fn is_due(&self, now: Timestamp) -> Result<bool, Error> {
        let row =
            sqlx::query("select count(*) as n from outbound where status = 'due' and due_at <= $1")
                .bind(now.as_millisecond())
                .fetch_one(&self.reader)
                .await?;
        Ok(row.try_get::<i64, _>("n")? > 0)
    }

    /// When the next row is due; `None` when everything has been said.
    pub async fn next_due(&self) -> Result<Option<Timestamp>, Error> {
        let row = sqlx::query("select min(due_at) as due_at from outbound where status = 'due'")
            .fetch_one(&self.reader)
            .await?;
        let due: Option<i64> = row.try_get("due_at")?;
        Ok(due.and_then(|ms| Timestamp::from_millisecond(ms).ok()))
    }

    /// How many rows wait to be delivered.
    pub async fn undelivered(&self) -> Result<i64, Error> {
        let row = sqlx::query(
            "select (select count(*) from outbound where status = 'due') \
             + (select count(*) from outbound where status = 'sending') as n",
        )
        .fetch_one(&self.reader)
        .await?;
        Ok(row.try_get("n")?)
    }

    /// The id at the receiver of an outbound that has been delivered.
    pub async fn delivered_message(&self, id: i64) -> Result<Option<i64>, Error> {
        let row = sqlx::query("select message from outbound where id = $1")
            .bind(id)
            .fetch_optional(&self.reader)
            .await?;
        Ok(row.map(|row| row.try_get("message")).transpose()?.flatten())
    }

    /// A group became a supergroup: everything for the old address goes to the new one.
    pub async fn move_address(&self, old: &str, new: &str) -> Result<(), Error> {
        let mut tx = self.begin().await?;
        let (old_sealed, new_sealed) = (tx.seal.address(old)?, tx.seal.address(new)?);
        // The old topics and cards stay behind in the old group: cases get new cards with their next line.
        let statements = [
            (
                "update outbound set address = $2 where address = $1 and status = 'due'",
                (old_sealed.as_str(), new_sealed.as_str()),
            ),
            (
                "update outbound set address = $2 where address = $1 and status = 'sending'",
                (old_sealed.as_str(), new_sealed.as_str()),
            ),
            (
                "update cases set staff_chat = null, staff_thread = null, staff_message = null where staff_chat = $1 and $2 <> ''",
                (old, new),
            ),
        ];
        for (statement, (old, new)) in statements {
            sqlx::query(statement)
                .bind(old)
                .bind(new)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Takes back an outbound that has not been sent; `false` when it is too late.
    pub async fn take_back(connection: &mut AnyConnection, id: i64) -> Result<bool, Error> {
        let result = sqlx::query("delete from outbound where id = $1 and status = 'due'")
            .bind(id)
            .execute(connection)
            .await?;
        Ok(result.rows_affected() > 0)
    }
}
