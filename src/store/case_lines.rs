//! The history of cases, and which messages in the staff group belong to them.

use jiff::Timestamp;
use sqlx::Row;

use super::{Error, Store, Transaction, code, decode, new_id, time};
use crate::case::{CaseId, CaseLine, LineKind};

/// A line of a case's history to be written.
#[derive(Debug, Clone, Default)]
pub struct NewLine {
    /// Its key, where that has to be known beforehand.
    pub id: Option<i64>,
    /// Who wrote it; `None` for the newcomer and Lotsen.
    pub author: Option<String>,
    /// Its text.
    pub text: Option<String>,
    /// The outbound that delivers it.
    pub outbound: Option<i64>,
    /// The staff's message it came from.
    pub staff_message: Option<i64>,
    /// The chat of that message; `None`: the staff group.
    pub staff_chat: Option<String>,
    /// The newcomer's message it came from.
    pub newcomer_message: Option<i64>,
    /// The act of staff that it belongs to.
    pub act: Option<i64>,
}

impl Store {
    /// Writes a line of a case's history.
    pub async fn add_line(
        tx: &mut Transaction,
        case: CaseId,
        kind: LineKind,
        line: &NewLine,
        now: Timestamp,
    ) -> Result<(), Error> {
        let staff_chat = line.staff_chat.as_deref();
        let staff_chat = staff_chat.map(|chat| tx.seal.address(chat)).transpose()?;
        sqlx::query(
            "insert into case_line (id, case_id, at, kind, author, text, outbound, staff_message, newcomer_message, act, \
             staff_chat) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(line.id.unwrap_or_else(new_id))
        .bind(case.0)
        .bind(now.as_millisecond())
        .bind(code(&kind))
        .bind(&line.author)
        .bind(&line.text)
        .bind(line.outbound)
        .bind(line.staff_message)
        .bind(line.newcomer_message)
        .bind(line.act)
        .bind(staff_chat)
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// A case's history, oldest first, with that of the cases that were merged into it.
    pub async fn lines(&self, case: CaseId) -> Result<Vec<CaseLine>, Error> {
        let rows = sqlx::query(
            "select l.id, l.at, l.kind, l.author, l.text, l.act, l.undone, c.number, o.status as delivery from case_line l \
             join cases c on c.id = l.case_id left join outbound o on o.id = l.outbound \
             where l.case_id = $1 or c.merged_into = $1 order by l.id",
        )
        .bind(case.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(CaseLine {
                    id: row.try_get("id")?,
                    at: time(row, "at")?,
                    kind: decode(&row.try_get::<String, _>("kind")?)?,
                    author: row.try_get("author")?,
                    text: row.try_get("text")?,
                    delivery: row.try_get("delivery")?,
                    undone: row.try_get::<i64, _>("undone")? != 0,
                    act: row.try_get("act")?,
                    number: row.try_get("number")?,
                })
            })
            .collect()
    }

    /// The outbound of the reply that staff wrote with this message; `chat` is `None` in the staff group.
    pub async fn line_of_staff_message(
        tx: &mut Transaction,
        case: CaseId,
        chat: Option<&str>,
        message: i64,
    ) -> Result<Option<i64>, Error> {
        let chat = chat.map(|chat| tx.seal.address(chat)).transpose()?;
        let row = sqlx::query(
            "select outbound from case_line where case_id = $1 and staff_message = $2 and coalesce(staff_chat, '') = $3 \
             and outbound is not null and undone = 0 order by id desc limit 1",
        )
        .bind(case.0)
        .bind(message)
        .bind(chat.unwrap_or_default())
        .fetch_optional(&mut **tx)
        .await?;
        Ok(row.map(|row| row.try_get("outbound")).transpose()?)
    }

    /// The case that a newcomer's message went to, while it is not closed.
    pub async fn case_of_newcomer_message(
        tx: &mut Transaction,
        conversation: i64,
        message: i64,
    ) -> Result<Option<CaseId>, Error> {
        let row = sqlx::query(
            "select c.id from case_line l join cases f on f.id = l.case_id join cases c on c.id = coalesce(f.merged_into, f.id) \
             where c.conversation = $1 and l.newcomer_message = $2 and c.status <> 'closed' order by l.id desc limit 1",
        )
        .bind(conversation)
        .bind(message)
        .fetch_optional(&mut **tx)
        .await?;
        Ok(row.map(|row| row.try_get("id")).transpose()?.map(CaseId))
    }

    /// The line that an outbound delivers: its case, and the staff's message it came from with its chat (`None`: the staff group).
    pub async fn line_of_outbound(
        tx: &mut Transaction,
        outbound: i64,
    ) -> Result<Option<(CaseId, Option<i64>, Option<String>)>, Error> {
        let row = sqlx::query(
            "select case_id, staff_message, staff_chat from case_line where outbound = $1 and undone = 0 limit 1",
        )
        .bind(outbound)
        .fetch_optional(&mut **tx)
        .await?;
        row.map(|row| {
            Ok((
                CaseId(row.try_get("case_id")?),
                row.try_get("staff_message")?,
                row.try_get::<Option<String>, _>("staff_chat")?
                    .map(|chat| tx.seal.opened_address(&chat)),
            ))
        })
        .transpose()
    }

    /// The case that a message in the staff group belongs to: by the message it answers, or by its topic.
    pub async fn case_in_staff_chat(
        tx: &mut Transaction,
        chat: &str,
        reply_to: Option<i64>,
        thread: Option<i64>,
    ) -> Result<Option<CaseId>, Error> {
        if let Some(message) = reply_to {
            let chat = tx.seal.address(chat)?;
            let row =
                sqlx::query("select coalesce(c.merged_into, c.id) as case_id from staff_message s join cases c on c.id = s.case_id \
                 where s.chat = $1 and s.message = $2")
                    .bind(chat)
                    .bind(message)
                    .fetch_optional(&mut **tx)
                    .await?;
            if let Some(row) = row {
                return Ok(Some(CaseId(row.try_get("case_id")?)));
            }
        }
        let Some(thread) = thread else {
            return Ok(None);
        };
        let row = sqlx::query("select coalesce(merged_into, id) as id from cases where staff_chat = $1 and staff_thread = $2 order by id desc limit 1")
            .bind(chat)
            .bind(thread)
            .fetch_optional(&mut **tx)
            .await?;
        Ok(row.map(|row| row.try_get("id")).transpose()?.map(CaseId))
    }

    /// A message in the staff group belongs to a case; staff may reply to it.
    pub async fn tie_staff_message(
        tx: &mut Transaction,
        chat: &str,
        message: i64,
        case: CaseId,
    ) -> Result<(), Error> {
        let chat = tx.seal.address(chat)?;
        sqlx::query("insert into staff_message (chat, message, case_id) values ($1, $2, $3) on conflict (chat, message) do nothing")
            .bind(chat)
            .bind(message)
            .bind(case.0)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Whether a case has messages in a chat.
    pub async fn has_staff_message(
        tx: &mut Transaction,
        chat: &str,
        case: CaseId,
    ) -> Result<bool, Error> {
        let chat = tx.seal.address(chat)?;
        let row =
            sqlx::query("select count(*) as n from staff_message where chat = $1 and case_id = $2")
                .bind(chat)
                .bind(case.0)
                .fetch_one(&mut **tx)
                .await?;
        Ok(row.try_get::<i64, _>("n")? > 0)
    }

    /// The messages of a conversation's cases in the staff group, without the cards: chat and message.
    pub async fn staff_messages(
        tx: &mut Transaction,
        conversation: i64,
    ) -> Result<Vec<(String, i64)>, Error> {
        let rows = sqlx::query(
            "select s.chat, s.message from staff_message s join cases c on c.id = s.case_id where c.conversation = $1 \
             and s.message <> coalesce(c.staff_message, 0) order by s.message",
        )
        .bind(conversation)
        .fetch_all(&mut **tx)
        .await?;
        rows.iter()
            .map(|row| {
                let chat = tx.seal.opened_address(&row.try_get::<String, _>("chat")?);
                Ok((chat, row.try_get("message")?))
            })
            .collect()
    }
}
