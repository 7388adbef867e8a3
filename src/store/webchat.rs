//! What stands on a phone page.

use sqlx::Row;

use super::{Error, Store, Transaction, json, new_id, to_json};
use crate::outbound::Message;

/// A bubble on the phone page.
#[derive(Debug, Clone)]
pub struct WebLine {
    /// Its id; later ones are greater.
    pub id: i64,
    /// `newcomer` or `lotsen`.
    pub author: String,
    /// What it says.
    pub message: Message,
}

impl Store {
    /// Writes a bubble.
    pub async fn add_web_line(
        tx: &mut Transaction,
        address: &str,
        author: &str,
        message: &Message,
    ) -> Result<i64, Error> {
        let id = new_id();
        let address = tx.seal.address(address)?;
        sqlx::query("insert into web_line (id, address, author, payload) values ($1, $2, $3, $4)")
            .bind(id)
            .bind(address)
            .bind(author)
            .bind(to_json(message)?)
            .execute(&mut **tx)
            .await?;
        Ok(id)
    }

    /// Changes a bubble after an edit.
    pub async fn change_web_line(
        tx: &mut Transaction,
        id: i64,
        message: &Message,
    ) -> Result<(), Error> {
        sqlx::query("update web_line set payload = $2 where id = $1")
            .bind(id)
            .bind(to_json(message)?)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Takes a bubble away that was written by mistake.
    pub async fn remove_web_line(tx: &mut Transaction, id: i64) -> Result<(), Error> {
        sqlx::query("delete from web_line where id = $1")
            .bind(id)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// The bubbles of a page after one of them (0: all), oldest first.
    pub async fn web_lines(&self, address: &str, after: i64) -> Result<Vec<WebLine>, Error> {
        let rows = sqlx::query(
            "select id, author, payload from web_line where address = $1 and id > $2 order by id",
        )
        .bind(self.seal.address(address)?)
        .bind(after)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(WebLine {
                    id: row.try_get("id")?,
                    author: row.try_get("author")?,
                    message: json(row, "payload")?,
                })
            })
            .collect()
    }
}
