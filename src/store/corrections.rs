//! Who received which entry, and corrections of it.

use jiff::Timestamp;
use sqlx::{AnyConnection, Row};

use super::{
    Address, Error, ROWS, Seal, Store, Transaction, code, decode, optional, optional_time, rows_of,
    time,
};
use crate::knowledge::EntryId;
use crate::language::Language;

/// An entry that somebody received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The exchange, the act of staff, or a key of its own.
    pub id: i64,
    /// Who.
    pub conversation: i64,
    /// The entry.
    pub entry: EntryId,
    /// The language of the text.
    pub language: Language,
    /// The original's revision then.
    pub revision: u32,
    /// The text's revision.
    pub text_revision: u32,
    /// When.
    pub at: Timestamp,
}

/// Somebody who received an entry and can be reached: what they received last of it.
#[derive(Debug, Clone)]
pub struct Receiver {
    /// What and when.
    pub received: Received,
    /// Where.
    pub address: Address,
    /// The language that they chose, or else that of their app.
    pub speaks: Option<Language>,
}

/// A correction, and how far it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Its key.
    pub id: i64,
    /// When it was sent off.
    pub at: Timestamp,
    /// Who did.
    pub author: String,
    /// To how many people.
    pub people: i64,
    /// Whom it has reached.
    pub arrived: i64,
    /// Whom it could not reach, or of whom that is not known.
    pub failed: i64,
    /// When everything had been tried; `None`: it is on its way.
    pub finished_at: Option<Timestamp>,
}

impl Store {
    /// Writes down that somebody received an entry.
    pub async fn receive(tx: &mut Transaction, new: &Received) -> Result<(), Error> {
        Store::receive_all(tx, std::slice::from_ref(new)).await
    }

    /// The same for several.
    pub async fn receive_all(tx: &mut Transaction, new: &[Received]) -> Result<(), Error> {
        /// The columns of a row.
        const COLUMNS: usize = 7;
        for some in new.chunks(ROWS) {
            let insert = format!(
                "insert into received (id, conversation, entry, language, revision, text_revision, at) values {} \
                 on conflict (id) do nothing",
                rows_of(some.len(), COLUMNS, 1)
            );
            let mut query = sqlx::query(sqlx::AssertSqlSafe(insert));
            for new in some {
                query = query
                    .bind(new.id)
                    .bind(new.conversation)
                    .bind(new.entry.as_str())
                    .bind(code(&new.language))
                    .bind(i64::from(new.revision))
                    .bind(i64::from(new.text_revision))
                    .bind(new.at.as_millisecond());
            }
            query.execute(&mut **tx).await?;
        }
        Ok(())
    }

    /// Staff took back what they sent.
    pub async fn not_received(tx: &mut Transaction, id: i64) -> Result<(), Error> {
        sqlx::query("delete from received where id = $1")
            .bind(id)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Who received an entry since a time and can be reached, each with what they received last of it. Who erased everything, or
    /// has blocked the bot, is not among them.
    pub async fn receivers(
        tx: &mut Transaction,
        entry: &EntryId,
        since: Timestamp,
    ) -> Result<Vec<Receiver>, Error> {
        let seal = tx.seal.clone();
        Self::receivers_on(&mut *tx, &seal, entry, since).await
    }

    async fn receivers_on(
        connection: &mut AnyConnection,
        seal: &Seal,
        entry: &EntryId,
        since: Timestamp,
    ) -> Result<Vec<Receiver>, Error> {
        let rows = sqlx::query(
            "select r.id, r.conversation, r.language, r.revision, r.text_revision, r.at, c.channel, c.address, \
             coalesce(c.language, c.phone_language) as speaks from received r join conversation c on c.id = r.conversation \
             where r.entry = $1 and r.at >= $2 and c.blocked = 0 and not exists (select 1 from received l where \
             l.entry = r.entry and l.conversation = r.conversation and (l.at > r.at or (l.at = r.at and l.id > r.id))) order by r.id",
        )
        .bind(entry.as_str())
        .bind(since.as_millisecond())
        .fetch_all(connection)
        .await?;
        let figure = |row: &sqlx::any::AnyRow, column: &str| -> Result<u32, Error> {
            let value: i64 = row.try_get(column)?;
            Ok(u32::try_from(value).unwrap_or(u32::MAX))
        };
        rows.iter()
            .map(|row| {
                let received = Received {
                    id: row.try_get("id")?,
                    conversation: row.try_get("conversation")?,
                    entry: entry.clone(),
                    language: decode(&row.try_get::<String, _>("language")?)?,
                    revision: figure(row, "revision")?,
                    text_revision: figure(row, "text_revision")?,
                    at: time(row, "at")?,
                };
                Ok(Receiver {
                    received,
                    address: Address {
                        channel: decode(&row.try_get::<String, _>("channel")?)?,
                        address: seal.opened_address(&row.try_get::<String, _>("address")?),
                    },
                    speaks: optional(row, "speaks")?,
                })
            })
            .collect()
    }

    /// The same for reading.
    pub async fn read_receivers(
        &self,
        entry: &EntryId,
        since: Timestamp,
    ) -> Result<Vec<Receiver>, Error> {
        let mut connection = self.reader.acquire().await?;
        Self::receivers_on(&mut connection, &self.seal, entry, since).await
    }

    /// Writes down that a correction is sent off.
    pub async fn keep_correction(
        tx: &mut Transaction,
        entry: &EntryId,
        new: &Correction,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into correction (id, entry, at, author, people) values ($1, $2, $3, $4, $5)",
        )
        .bind(new.id)
        .bind(entry.as_str())
        .bind(new.at.as_millisecond())
        .bind(&new.author)
        .bind(new.people)
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// An outbound says a correction to somebody.
    pub async fn keep_correction_outbound(
        tx: &mut Transaction,
        (outbound, correction, conversation): (i64, i64, i64),
        is_last: bool,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into correction_outbound (outbound, correction, conversation, is_last) values ($1, $2, $3, $4)",
        )
        .bind(outbound)
        .bind(correction)
        .bind(conversation)
        .bind(i64::from(is_last))
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// The corrections of an entry, the latest first.
    pub async fn corrections(&self, entry: &EntryId) -> Result<Vec<Correction>, Error> {
        let rows = sqlx::query(
            "select id, at, author, people, arrived, failed, finished_at from correction where entry = $1 order by id desc limit 20",
        )
        .bind(entry.as_str())
        .fetch_all(&self.reader)
        .await?;
        let mut corrections = Vec::with_capacity(rows.len());
        for row in &rows {
            let mut correction = Correction {
                id: row.try_get("id")?,
                at: time(row, "at")?,
                author: row.try_get("author")?,
                people: row.try_get("people")?,
                arrived: row.try_get::<Option<i64>, _>("arrived")?.unwrap_or(0),
                failed: row.try_get::<Option<i64>, _>("failed")?.unwrap_or(0),
                finished_at: optional_time(row, "finished_at")?,
            };
            if correction.finished_at.is_none() {
                let (_, arrived, failed) = self.reached(correction.id).await?;
                (correction.arrived, correction.failed) = (arrived, failed);
            }
            corrections.push(correction);
        }
        Ok(corrections)
    }

    /// How far a correction has come: how many still wait, whom it has reached, whom it could not reach.
    async fn reached(&self, correction: i64) -> Result<(i64, i64, i64), Error> {
        let row = sqlx::query(
            "select count(case when o.status in ('due', 'sending') then 1 end) as waiting, \
             count(case when o.status = 'sent' and c.is_last = 1 then 1 end) as arrived, \
             count(case when o.status = 'undeliverable' and c.is_last = 1 then 1 end) as failed \
             from correction_outbound c join outbound o on o.id = c.outbound where c.correction = $1",
        )
        .bind(correction)
        .fetch_one(&self.reader)
        .await?;
        Ok((
            row.try_get("waiting")?,
            row.try_get("arrived")?,
            row.try_get("failed")?,
        ))
    }

    /// Keeps what came of corrections of which everything has been tried: their messages are erased some day.
    pub async fn finish_corrections(&self, now: Timestamp) -> Result<(), Error> {
        let rows = sqlx::query("select id from correction where finished_at is null")
            .fetch_all(&self.reader)
            .await?;
        for row in &rows {
            let id: i64 = row.try_get("id")?;
            let (0, arrived, failed) = self.reached(id).await? else {
                continue;
            };
            sqlx::query(
                "update correction set arrived = $2, failed = $3, finished_at = $4 where id = $1",
            )
            .bind(id)
            .bind(arrived)
            .bind(failed)
            .bind(now.as_millisecond())
            .execute(&self.writer)
            .await?;
        }
        Ok(())
    }
}
