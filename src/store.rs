//! The store: the only SQL in Lotsen. One SQL text serves `SQLite` (the default) and `PostgreSQL`.
//!
//! Times are unix milliseconds, ids are made here, truth values are 0 and 1. Whatever belongs together is written in
//! one [`Transaction`]; `SQLite` has a single writer, so a transaction there begins with the write lock.

mod access;
mod accounts;
mod acts;
mod calendar;
mod case_lines;
mod case_times;
mod cases;
mod clubs;
mod conversations;
mod corrections;
mod drafts;
mod event_reminders;
mod exchanges;
mod fellows;
mod figures;
mod gaps;
mod inbox;
mod links;
mod news;
mod offers;
mod outbox;
mod outings;
mod plans;
mod queue;
mod report;
mod retention;
mod schema;
mod seal;
mod sealing;
mod sending;
mod sessions;
mod spreading;
mod together;
mod transaction;
mod translations;
mod uploads;
#[cfg(test)]
mod upgrading;
mod voice_notes;
mod voices;
mod watch;
mod webchat;
mod wordings;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use sqlx::any::{AnyPoolOptions, AnyRow};
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{AnyPool, Connection, Row};

pub use access::{Access, AccessFilter};
pub use accounts::{LinkPurpose, Secrets};
pub use acts::{Act, HandOvers, NewHandOver};
pub use calendar::{NewSeat, SignedUp};
pub use case_lines::NewLine;
pub use clubs::{ClubLink, NewClubLink, NewProposal, Proposal, ProposalState};
pub use conversations::Standing;
pub use corrections::{Correction, Received, Receiver};
pub use drafts::{DraftStatus, EntryDraft, NewDraft};
pub use event_reminders::DueReminder;
pub use exchanges::{AskedBefore, Exchange, NewExchange};
pub use fellows::ANNOUNCE_EVERY;
pub use figures::Figures;
pub use gaps::{GapDecision, Unanswered};
pub use inbox::{InboxRow, NewInboxRow};
pub use links::LinkState;
pub use offers::EntryWish;
pub use outbox::{Address, Due, NewOutbound, Priority};
pub use queue::{Queued, Searched};
pub use seal::Seal;
pub use sealing::Sealed;
pub use sessions::{ProviderSignIn, Session};
pub use together::{PlainTurn, Written};
pub use transaction::Transaction;
pub use translations::{CaseTranslation, NewTranslation, TranslationStatus};
pub use uploads::Upload;
pub use voice_notes::KeptVoice;
pub use voices::{NewVoice, VoiceChange, WaitingVoice};
pub use webchat::WebLine;
pub use wordings::TiedWording;

/// The lock that a writing transaction holds in `PostgreSQL`: there too one writes at a time, in whatever process, so that what
/// a transaction read before it wrote still stands when it commits, as in `SQLite`.
const WRITER_LOCK: i64 = 7_105;

/// How long a writer waits for another process that holds the database, such as a backup.
const BUSY_TIMEOUT_MS: u32 = 5_000;

/// Connections for reading; writing has its own.
const READERS: u32 = 4;

/// Memory in which each connection to `SQLite` keeps pages of the file, in kilobytes; the system keeps them too.
const CACHE_KB: u32 = 1_000;

/// Connections for writing in `PostgreSQL`. `SQLite` has one writer at a time, so there it is 1.
const POSTGRES_WRITERS: u32 = 8;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such row.
    #[error("no such row")]
    NotFound,
    /// The engine failed.
    #[error("the database failed: {0}")]
    Engine(sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("the database could not be brought up to date: {0}")]
    Migration(MigrateError),
    /// A newer program has changed the schema already.
    #[error(
        "the database was made by a newer Lotsen (step {0}), which this one does not know: use the newer program, or restore the backup \
         from before the upgrade"
    )]
    Newer(i64),
    /// Somebody else has done it in the meantime; nothing was written.
    #[error("somebody else has done it in the meantime")]
    Taken,
    /// A row cannot be read, since it was written by something else.
    #[error("a row cannot be read: {0}")]
    Unreadable(String),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        Error::Engine(error)
    }
}

/// The people's data.
#[derive(Clone)]
pub struct Store {
    reader: AnyPool,
    writer: AnyPool,
    /// The address of the database where other processes may serve it too; `None` for a `SQLite` file, which has one.
    fellows: Option<String>,
    /// This process among them.
    me: i64,
    own_lock: fellows::OwnLock,
    /// On what leads to a person.
    seal: Arc<Seal>,
}

impl Store {
    /// Opens `sqlite:PATH` or `postgres://…` and brings its schema up to date. `SQLite` makes the file and its folder. Addresses are
    /// written and read as they stand until it is given a seal.
    pub async fn open(address: &str) -> Result<Store, Error> {
        sqlx::any::install_default_drivers();
        let sqlite = address.starts_with("sqlite:");
        let url = if sqlite {
            sqlite_url(address)?
        } else {
            address.to_owned()
        };
        let pool = |connections: u32| {
            AnyPoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(Duration::from_secs(10))
                // A server may have gone since the last statement; a file cannot, and asking it first would be every fifth thing
                // that it is asked.
                .test_before_acquire(!sqlite)
                // A full disk ends SQLite's transaction by itself, and the driver goes on believing in it: such a connection can
                // never begin another one.
                .before_acquire(|connection, _| {
                    let is_usable = !connection.is_in_transaction();
                    Box::pin(async move { Ok(is_usable) })
                })
                .after_connect(move |connection, _| {
                    Box::pin(async move {
                        if sqlite {
                            // WAL lets readers and the writer work side by side; FULL keeps every commit through a power cut;
                            // secure_delete overwrites what is erased.
                            let pragmas = format!(
                                "pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = {BUSY_TIMEOUT_MS}; \
                                 pragma foreign_keys = on; pragma secure_delete = on; pragma cache_size = -{CACHE_KB}"
                            );
                            sqlx::raw_sql(sqlx::AssertSqlSafe(pragmas)).execute(connection).await?;
                        }
                        Ok(())
                    })
                })
        };
        let writers = if sqlite { 1 } else { POSTGRES_WRITERS };
        let writer = match pool(writers).connect(&url).await {
            Ok(writer) => writer,
            // The pool has tried again and again, and does not say what was wrong: one more attempt tells.
            Err(sqlx::Error::PoolTimedOut) => {
                sqlx::AnyConnection::connect(&url).await?;
                return Err(sqlx::Error::PoolTimedOut.into());
            }
            Err(error) => return Err(error.into()),
        };
        let schema = Migrator::new(schema::Schema)
            .await
            .map_err(Error::Migration)?;
        schema.run(&writer).await.map_err(|error| match error {
            MigrateError::VersionMissing(step) => Error::Newer(step),
            error => Error::Migration(error),
        })?;
        let reader = pool(READERS).connect(&url).await?;
        let store = Store {
            reader,
            writer,
            fellows: (!sqlite).then_some(url),
            me: new_id(),
            own_lock: fellows::OwnLock::default(),
            seal: Arc::default(),
        };
        store.announce().await?;
        Ok(store)
    }

    /// With a seal on what leads to a person; [`Store::seal_rows`] puts it on what stands there already.
    #[must_use]
    pub fn with_seal(self, seal: Seal) -> Store {
        Store {
            seal: Arc::new(seal),
            ..self
        }
    }

    /// Begins a transaction. One at a time writes, on either engine. When it is committed, it and everything before it has
    /// reached the disk.
    pub async fn begin(&self) -> Result<Transaction, Error> {
        self.begin_as("full").await
    }

    /// Begins a transaction that reaches `SQLite`'s disk with the next one of [`Store::begin`]: waiting for the disk is most of
    /// what a small transaction takes. For what a process that ends with the power does again in the same way: an answer is then sent
    /// once more, and nothing is lost.
    /// `PostgreSQL` may crash alone, and what it forgot then this process would still believe; there it is like the other.
    pub async fn begin_swift(&self) -> Result<Transaction, Error> {
        self.begin_as("normal").await
    }

    async fn begin_as(&self, synchronous: &'static str) -> Result<Transaction, Error> {
        if self.fellows.is_none() {
            let begin = format!("pragma synchronous = {synchronous}; begin immediate");
            let tx = self.writer.begin_with(sqlx::AssertSqlSafe(begin)).await?;
            return Ok(Transaction::new(tx, &self.seal, self.me));
        }
        let mut tx = self.writer.begin().await?;
        sqlx::query("select pg_advisory_xact_lock($1)::text")
            .bind(WRITER_LOCK)
            .execute(&mut *tx)
            .await?;
        Ok(Transaction::new(tx, &self.seal, self.me))
    }

    /// Whether the database answers.
    pub async fn is_reachable(&self) -> bool {
        sqlx::query("select 1").execute(&self.reader).await.is_ok()
    }

    /// Closes the connections; what was committed stands.
    pub async fn close(&self) {
        self.own_lock.let_go().await;
        self.reader.close().await;
        self.writer.close().await;
    }

    /// A value kept between starts, such as the staff group's new id after it became a supergroup.
    pub async fn setting(&self, name: &str) -> Result<Option<String>, Error> {
        let row = sqlx::query("select value from setting where name = $1")
            .bind(name)
            .fetch_optional(&self.reader)
            .await?;
        Ok(row.map(|row| row.try_get("value")).transpose()?)
    }

    /// Keeps a value between starts.
    pub async fn keep_setting(&self, name: &str, value: &str) -> Result<(), Error> {
        sqlx::query("insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value")
            .bind(name)
            .bind(value)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Copies the whole database into a new `SQLite` file, while it is in use. `PostgreSQL` has `pg_dump` for this.
    pub async fn backup(&self, file: &str) -> Result<(), Error> {
        sqlx::query("vacuum into $1")
            .bind(file)
            .execute(&self.reader)
            .await?;
        Ok(())
    }
}

/// A new id: microseconds and a count, so that ids of one process grow and those of two do not meet.
pub fn new_id() -> i64 {
    static LAST: AtomicI64 = AtomicI64::new(0);
    /// 1 January 2024 in unix microseconds; keeps the ids shorter.
    const EPOCH: i64 = 1_704_067_200_000_000;
    /// Room for the digits that tell processes apart.
    const PROCESSES: i64 = 512;
    let now = (Timestamp::now().as_microsecond() - EPOCH) * PROCESSES
        + i64::from(std::process::id()) % PROCESSES;
    let next = |last: i64| if now > last { now } else { last + PROCESSES };
    // `fetch_update` only fails when the closure says None, which it never does.
    LAST.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| {
        Some(next(last))
    })
    .map_or(now, next)
}

/// `sqlite:PATH` as an address that makes the file.
fn sqlite_url(address: &str) -> Result<String, Error> {
    let path = address
        .trim_start_matches("sqlite:")
        .trim_start_matches("//");
    if let Some(folder) = std::path::Path::new(path).parent() {
        std::fs::create_dir_all(folder).map_err(|e| Error::Engine(sqlx::Error::Io(e)))?;
    }
    Ok(format!("sqlite://{path}?mode=rwc"))
}

/// Rows that one statement writes. Each number of rows is a statement of its own, and the driver keeps a hundred of them prepared.
const ROWS: usize = 8;

/// The placeholders of so many rows of so many columns, from `$first` on: `($1, $2), ($3, $4)`.
fn rows_of(rows: usize, columns: usize, first: usize) -> String {
    let row = |row: usize| {
        let places: Vec<String> = (0..columns)
            .map(|column| format!("${}", first + row * columns + column))
            .collect();
        format!("({})", places.join(", "))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

/// A closed set as it is written in a column.
fn code<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

/// A closed set as it was written by [`code`].
fn decode<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_value(serde_json::Value::String(text.to_owned()))
        .map_err(|e| Error::Unreadable(format!("'{text}': {e}")))
}

/// A column that holds JSON.
fn json<T: DeserializeOwned>(row: &AnyRow, column: &str) -> Result<T, Error> {
    from_json(&row.try_get::<String, _>(column)?, column)
}

/// JSON from a column that has been read.
fn from_json<T: DeserializeOwned>(text: &str, column: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|e| Error::Unreadable(format!("{column}: {e}")))
}

/// JSON for a column.
fn to_json<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|e| Error::Unreadable(e.to_string()))
}

/// An optional text column as a typed value.
fn optional<T: DeserializeOwned>(row: &AnyRow, column: &str) -> Result<Option<T>, Error> {
    let text: Option<String> = row.try_get(column)?;
    text.as_deref().map(decode).transpose()
}

/// A time column.
fn time(row: &AnyRow, column: &str) -> Result<Timestamp, Error> {
    let millis: i64 = row.try_get(column)?;
    Timestamp::from_millisecond(millis).map_err(|e| Error::Unreadable(format!("{column}: {e}")))
}

/// A time column that may be empty.
fn optional_time(row: &AnyRow, column: &str) -> Result<Option<Timestamp>, Error> {
    let millis: Option<i64> = row.try_get(column)?;
    let at = millis.map(Timestamp::from_millisecond).transpose();
    at.map_err(|e| Error::Unreadable(format!("{column}: {e}")))
}
