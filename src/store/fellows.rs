//! Several processes on one `PostgreSQL` database: who is alive, who leads, who has what in hand, and word of changes.
//!
//! Each process holds a lock of its own on a connection of its own, and says every [`ANNOUNCE_EVERY`] that it is alive. A process
//! that ends, however it ends, loses its connection and with it the lock: whoever looks next knows it at once. One whose machine
//! has gone without a word is known by its silence of [`GONE_AFTER`]. What a process that is gone had in hand is anybody's again.
//! A `SQLite` file has one process, which is always alone and leads.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use sqlx::postgres::PgListener;
use sqlx::{Connection, PgConnection, Row};
use tokio::sync::Mutex;

use super::{Error, InboxRow, Store};

/// How often a process says that it is alive, and looks for those that are gone.
pub const ANNOUNCE_EVERY: Duration = Duration::from_secs(1);

/// Silent for so long, a process is gone, whatever became of its connection.
pub const GONE_AFTER: Duration = Duration::from_secs(10);

/// The lead that there is: taking updates from Telegram, reminders, erasing.
const LEAD: &str = "service";

/// The channel on which processes tell each other that something changed.
const CHANNEL: &str = "lotsen";

/// How long the database may take to say that the own lock is held; longer, and the connection is made anew.
const LOCK_WITHIN: Duration = Duration::from_secs(5);

/// Between two attempts to listen to the others again.
const LISTEN_AGAIN: Duration = Duration::from_secs(1);

/// The connection on which this process holds its own lock; `None` while there is none.
#[derive(Clone, Default)]
pub(super) struct OwnLock(Arc<Mutex<Option<PgConnection>>>);

impl OwnLock {
    /// Takes the lock, or makes sure that it is still held.
    async fn hold(&self, address: &str, me: i64) -> Result<(), Error> {
        let mut held = self.0.lock().await;
        let mut connection = match held.take() {
            Some(connection) => connection,
            None => PgConnection::connect(address).await?,
        };
        // A session may take its own lock again and again; it goes with the session.
        let taken = sqlx::query("select pg_try_advisory_lock($1)::text")
            .bind(me)
            .execute(&mut connection);
        match tokio::time::timeout(LOCK_WITHIN, taken).await {
            Ok(taken) => taken?,
            Err(_) => return Err(Error::Engine(sqlx::Error::PoolTimedOut)),
        };
        *held = Some(connection);
        Ok(())
    }

    /// Lets go of it.
    pub(super) async fn let_go(&self) {
        if let Some(connection) = self.0.lock().await.take() {
            // The server notices a connection that breaks off too.
            let _ = connection.close().await;
        }
    }
}

impl Store {
    /// Says that this process is alive, and forgets those that are gone.
    pub async fn announce(&self) -> Result<(), Error> {
        let Some(address) = &self.fellows else {
            return Ok(());
        };
        self.own_lock.hold(address, self.me).await?;
        let now = Timestamp::now().as_millisecond();
        sqlx::query("insert into fellow (id, seen_at) values ($1, $2) on conflict (id) do update set seen_at = excluded.seen_at")
            .bind(self.me)
            .bind(now)
            .execute(&self.writer)
            .await?;
        // Whoever can take another's lock knows that nobody holds it. It is given back with the statement.
        sqlx::query(
            "delete from fellow where id <> $1 and (seen_at < $2 or pg_try_advisory_xact_lock(id))",
        )
        .bind(self.me)
        .bind(now - millis(GONE_AFTER))
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Whether this process leads. One does; when it is gone, the first that asks takes its place.
    pub async fn leads(&self) -> Result<bool, Error> {
        if self.fellows.is_none() {
            return Ok(true);
        }
        let mut tx = self.begin().await?;
        let row = sqlx::query(
            "select l.holder, f.seen_at from lead l left join fellow f on f.id = l.holder where l.name = $1",
        )
        .bind(LEAD)
        .fetch_optional(&mut *tx)
        .await?;
        if let Some(row) = row {
            let holder: i64 = row.try_get("holder")?;
            let seen: Option<i64> = row.try_get("seen_at")?;
            if holder == self.me {
                return Ok(true);
            }
            if seen.is_some_and(|at| at >= alive_since()) {
                return Ok(false);
            }
        }
        sqlx::query("insert into lead (name, holder) values ($1, $2) on conflict (name) do update set holder = excluded.holder")
            .bind(LEAD)
            .bind(self.me)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        tracing::info!("this process leads from now on");
        Ok(true)
    }

    /// Steps down in order, so that another need not wait until this process counts as gone.
    pub async fn leave(&self) -> Result<(), Error> {
        if self.fellows.is_some() {
            sqlx::query("delete from fellow where id = $1")
                .bind(self.me)
                .execute(&self.writer)
                .await?;
            self.own_lock.let_go().await;
        }
        Ok(())
    }

    /// Takes an update in hand; `false` when another living process has it, or it is handled.
    pub async fn take_up(&self, row: &InboxRow) -> Result<bool, Error> {
        if self.fellows.is_none() {
            return Ok(true);
        }
        let taken = sqlx::query(
            "update inbox set holder = $3 where origin = $1 and update_id = $2 and status = 'waiting' and (holder is null \
             or holder = $3 or holder not in (select id from fellow where seen_at >= $4))",
        )
        .bind(&row.origin)
        .bind(row.update_id)
        .bind(self.me)
        .bind(alive_since())
        .execute(&self.writer)
        .await?;
        Ok(taken.rows_affected() == 1)
    }

    /// Rows that a process had begun with and that is gone are due again: rather said twice than never. What this process has in
    /// hand stays marked: it could be taken back otherwise while it is on its way.
    ///
    /// A correction, a reminder or news is the exception: it comes unasked, so rather never than twice. Of those that were on their way it is said that
    /// they did not arrive.
    pub async fn recover_sending(&self) -> Result<u64, Error> {
        sqlx::query(
            "update outbound set status = 'undeliverable', holder = null, reason = 'it is not known whether it arrived' \
             where status = 'sending' and priority >= $3 and (holder is null or (holder <> $1 \
             and holder not in (select id from fellow where seen_at >= $2)))",
        )
        .bind(self.me)
        .bind(alive_since())
        .bind(super::Priority::Notice as i64)
        .execute(&self.writer)
        .await?;
        let result = sqlx::query(
            "update outbound set status = 'due', holder = null where status = 'sending' and (holder is null or (holder <> $1 \
             and holder not in (select id from fellow where seen_at >= $2)))",
        )
        .bind(self.me)
        .bind(alive_since())
        .execute(&self.writer)
        .await?;
        Ok(result.rows_affected())
    }

    /// Tells the other processes that something changed that people can see.
    pub async fn tell_fellows(&self) -> Result<(), Error> {
        if self.fellows.is_some() {
            sqlx::query("select pg_notify($1, $2)::text")
                .bind(CHANNEL)
                .bind(self.me.to_string())
                .execute(&self.writer)
                .await?;
        }
        Ok(())
    }

    /// Listens to the other processes for as long as it is polled; calls `heard` each time one tells of a change.
    pub async fn listen_to_fellows(&self, heard: impl Fn()) {
        let Some(address) = &self.fellows else {
            return std::future::pending().await;
        };
        loop {
            if let Err(error) = self.listen(address, &heard).await {
                tracing::warn!(%error, "the other processes are not heard; changes show up a little later");
            }
            tokio::time::sleep(LISTEN_AGAIN).await;
        }
    }

    async fn listen(&self, address: &str, heard: &impl Fn()) -> Result<(), Error> {
        let mut listener = PgListener::connect(address).await?;
        listener.listen(CHANNEL).await?;
        loop {
            if listener.recv().await?.payload() != self.me.to_string() {
                heard();
            }
        }
    }
}

/// Whoever has been seen since then is alive.
pub(super) fn alive_since() -> i64 {
    Timestamp::now().as_millisecond() - millis(GONE_AFTER)
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
