//! Wordings that use has tied to entries, and those that editors did not want.

use std::collections::BTreeSet;

use jiff::Timestamp;
use sqlx::Row;

use super::{Error, Store, Transaction, code, decode, time};
use crate::knowledge::EntryId;
use crate::language::Language;

/// A wording that somebody tied to an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TiedWording {
    /// The exchange of a newcomer's choice, or the act of staff.
    pub origin: i64,
    /// Whose words they are.
    pub conversation: i64,
    /// The entry.
    pub entry: EntryId,
    /// The language of the words.
    pub language: Language,
    /// The words, redacted.
    pub wording: String,
    /// When.
    pub at: Timestamp,
}

impl Store {
    /// Keeps a wording that was tied to an entry.
    pub async fn tie_wording(tx: &mut Transaction, new: &TiedWording) -> Result<(), Error> {
        sqlx::query(
            "insert into tied_wording (origin, conversation, at, entry, language, wording) values ($1, $2, $3, $4, $5, $6) \
             on conflict (origin) do nothing",
        )
        .bind(new.origin)
        .bind(new.conversation)
        .bind(new.at.as_millisecond())
        .bind(new.entry.as_str())
        .bind(code(&new.language))
        .bind(&new.wording)
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// The entry did not help after all, or staff took their act back.
    pub async fn untie_wording(tx: &mut Transaction, origin: i64) -> Result<(), Error> {
        sqlx::query("delete from tied_wording where origin = $1")
            .bind(origin)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Everything that was tied, oldest first.
    pub async fn tied_wordings(&self) -> Result<Vec<TiedWording>, Error> {
        /// More than editors look through before the first of them are past their time.
        const LIMIT: i64 = 5_000;
        let rows = sqlx::query(
            "select origin, conversation, at, entry, language, wording from tied_wording order by origin limit $1",
        )
        .bind(LIMIT)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(TiedWording {
                    origin: row.try_get("origin")?,
                    conversation: row.try_get("conversation")?,
                    entry: EntryId::from(row.try_get::<String, _>("entry")?.as_str()),
                    language: decode(&row.try_get::<String, _>("language")?)?,
                    wording: row.try_get("wording")?,
                    at: time(row, "at")?,
                })
            })
            .collect()
    }

    /// These have been decided on: they are no suggestions any more.
    pub async fn settle_wordings(&self, origins: &[i64]) -> Result<(), Error> {
        let mut tx = self.begin().await?;
        for origin in origins {
            Self::untie_wording(&mut tx, *origin).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// An editor does not want a wording under an entry. `figure` stands for the wording and does not tell it.
    pub async fn refuse_wording(
        &self,
        (entry, language, figure): (&EntryId, Language, &str),
        author: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into refused_wording (entry, language, figure, at, author) values ($1, $2, $3, $4, $5) \
             on conflict (entry, language, figure) do nothing",
        )
        .bind(entry.as_str())
        .bind(code(&language))
        .bind(figure)
        .bind(now.as_millisecond())
        .bind(author)
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// What editors did not want: entry, language and figure.
    pub async fn refused_wordings(&self) -> Result<BTreeSet<(String, String, String)>, Error> {
        let rows = sqlx::query("select entry, language, figure from refused_wording")
            .fetch_all(&self.reader)
            .await?;
        rows.iter()
            .map(|row| {
                Ok((
                    row.try_get("entry")?,
                    row.try_get("language")?,
                    row.try_get("figure")?,
                ))
            })
            .collect()
    }
}
