//! Files that somebody has sent to be imported, until they say yes.

use jiff::Timestamp;
use sqlx::Row as _;

use super::{Error, Store, json, to_json};
use crate::account::AccountId;
use crate::exchange::Record;

/// A file that waits for a yes.
#[derive(Debug, Clone)]
pub struct Upload {
    /// What the file was called.
    pub name: String,
    /// Its texts that differ from the knowledge.
    pub records: Vec<Record>,
}

impl Store {
    /// Keeps a file in the place of the one before; those of other people that were forgotten since `old` go.
    pub async fn keep_upload(
        &self,
        account: AccountId,
        upload: &Upload,
        (now, old): (Timestamp, Timestamp),
    ) -> Result<(), Error> {
        sqlx::query("delete from import_file where at < $1")
            .bind(old.as_millisecond())
            .execute(&self.writer)
            .await?;
        sqlx::query(
            "insert into import_file (account, name, at, records) values ($1, $2, $3, $4) \
             on conflict (account) do update set name = excluded.name, at = excluded.at, records = excluded.records",
        )
        .bind(account.0)
        .bind(&upload.name)
        .bind(now.as_millisecond())
        .bind(to_json(&upload.records)?)
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Somebody's file, with the time at which it came.
    pub async fn upload(&self, account: AccountId) -> Result<Option<(i64, Upload)>, Error> {
        let row = sqlx::query("select name, at, records from import_file where account = $1")
            .bind(account.0)
            .fetch_optional(&self.reader)
            .await?;
        row.map(|row| {
            let upload = Upload {
                name: row.try_get("name")?,
                records: json(&row, "records")?,
            };
            Ok((row.try_get("at")?, upload))
        })
        .transpose()
    }

    /// Lets somebody's file go.
    pub async fn drop_upload(&self, account: AccountId) -> Result<(), Error> {
        sqlx::query("delete from import_file where account = $1")
            .bind(account.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}
