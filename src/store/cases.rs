//! Cases and their history.

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Error, Store, Transaction, code, decode, json, new_id, optional, time, to_json};
use crate::case::{Case, CaseId, CaseLine, CaseStatus, LineKind, StaffCard};

/// Every case with the columns of [`case`].
const SELECT: &str = "select id, number, conversation, desk, topic, language, place, residence, reason, urgent, status, claimed_by, \
     opened_at, due_at, outcome, question, hits, staff_chat, staff_thread, staff_message from cases";

/// A line of a case's history to be written.
#[derive(Debug, Clone, Default)]
pub struct NewLine {
    /// Who wrote it; `None` for the newcomer and Lotsen.
    pub author: Option<String>,
    /// Its text.
    pub text: Option<String>,
    /// The outbound that delivers it.
    pub outbound: Option<i64>,
    /// The staff's message it came from.
    pub staff_message: Option<i64>,
    /// The newcomer's message it came from.
    pub newcomer_message: Option<i64>,
}

impl Store {
    /// Writes a new case and gives it its number. `case.id` and `case.number` are set here.
    pub async fn open_case(tx: &mut Transaction, case: &mut Case) -> Result<(), Error> {
        let row =
            sqlx::query("update counter set value = value + 1 where name = 'case' returning value")
                .fetch_one(&mut **tx)
                .await?;
        case.number = row.try_get("value")?;
        case.id = CaseId(new_id());
        sqlx::query(
            "insert into cases (id, number, conversation, desk, topic, language, place, residence, reason, urgent, status, opened_at, \
             due_at, moved_at, question, hits) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $12, $14, $15)",
        )
        .bind(case.id.0)
        .bind(case.number)
        .bind(case.conversation)
        .bind(code(&case.desk))
        .bind(case.topic.as_ref().map(code))
        .bind(code(&case.language))
        .bind(case.place.as_ref().map(code))
        .bind(case.residence.as_ref().map(code))
        .bind(code(&case.reason))
        .bind(i64::from(case.urgent))
        .bind(code(&case.status))
        .bind(case.opened_at.as_millisecond())
        .bind(case.due_at.as_millisecond())
        .bind(&case.question)
        .bind(to_json(&case.hits)?)
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// Keeps a case after a move. Returns `false` when it has meanwhile moved otherwise: nothing was written then.
    pub async fn keep_case(
        tx: &mut Transaction,
        before: &Case,
        after: &Case,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let answered = (after.status == CaseStatus::Answered).then(|| now.as_millisecond());
        let closed = (after.status == CaseStatus::Closed).then(|| now.as_millisecond());
        let result = sqlx::query(
            "update cases set desk = $2, status = $3, claimed_by = $4, due_at = $5, outcome = $6, moved_at = $7, \
             answered_at = coalesce($8, answered_at), closed_at = $9, urgent = $10 \
             where id = $1 and status = $11 and coalesce(claimed_by, '') = $12",
        )
        .bind(after.id.0)
        .bind(code(&after.desk))
        .bind(code(&after.status))
        .bind(&after.claimed_by)
        .bind(after.due_at.as_millisecond())
        .bind(after.outcome.as_ref().map(code))
        .bind(now.as_millisecond())
        .bind(answered)
        .bind(closed)
        .bind(i64::from(after.urgent))
        .bind(code(&before.status))
        .bind(before.claimed_by.clone().unwrap_or_default())
        .execute(&mut **tx)
        .await?;
        Ok(result.rows_affected() == 1)
    }

    /// A case, in a transaction.
    pub async fn case(tx: &mut Transaction, id: CaseId) -> Result<Case, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("{SELECT} where id = $1")))
            .bind(id.0)
            .fetch_optional(&mut **tx)
            .await?
            .ok_or(Error::NotFound)?;
        case(&row)
    }

    /// A case as it stands, for reading.
    pub async fn read_case(&self, id: CaseId) -> Result<Case, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("{SELECT} where id = $1")))
            .bind(id.0)
            .fetch_optional(&self.reader)
            .await?
            .ok_or(Error::NotFound)?;
        case(&row)
    }

    /// The cases of a conversation that are not closed, oldest first.
    pub async fn open_cases(tx: &mut Transaction, conversation: i64) -> Result<Vec<Case>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where conversation = $1 and status <> 'closed' order by opened_at"
        )))
        .bind(conversation)
        .fetch_all(&mut **tx)
        .await?;
        rows.iter().map(case).collect()
    }

    /// The queue: cases that are not closed (urgent first, then by due time), or the latest closed ones.
    pub async fn queue(&self, closed: bool, limit: i64) -> Result<Vec<Case>, Error> {
        let (which, order) = if closed {
            ("status = 'closed'", "closed_at desc")
        } else {
            (
                "status <> 'closed'",
                "case when status = 'answered' then 1 else 0 end, urgent desc, due_at",
            )
        };
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where {which} order by {order} limit $1"
        )))
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(case).collect()
    }

    /// Cases past their due time that nobody has answered and nobody was reminded of; they count as reminded from now.
    pub async fn remind_overdue(tx: &mut Transaction, now: Timestamp) -> Result<Vec<Case>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where status in ('open', 'claimed') and due_at < $1 and reminded_at is null order by due_at"
        )))
        .bind(now.as_millisecond())
        .fetch_all(&mut **tx)
        .await?;
        sqlx::query(
            "update cases set reminded_at = $1 where status in ('open', 'claimed') and due_at < $1 and reminded_at is null",
        )
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
        rows.iter().map(case).collect()
    }

    /// Answered cases in which nobody has written since a time.
    pub async fn quiet_cases(tx: &mut Transaction, since: Timestamp) -> Result<Vec<Case>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where status = 'answered' and moved_at < $1 \
             and not exists (select 1 from case_line l where l.case_id = cases.id and l.at >= $1) order by id"
        )))
        .bind(since.as_millisecond())
        .fetch_all(&mut **tx)
        .await?;
        rows.iter().map(case).collect()
    }

    /// Writes a line of a case's history.
    pub async fn add_line(
        tx: &mut Transaction,
        case: CaseId,
        kind: LineKind,
        line: &NewLine,
        now: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into case_line (id, case_id, at, kind, author, text, outbound, staff_message, newcomer_message) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(new_id())
        .bind(case.0)
        .bind(now.as_millisecond())
        .bind(code(&kind))
        .bind(&line.author)
        .bind(&line.text)
        .bind(line.outbound)
        .bind(line.staff_message)
        .bind(line.newcomer_message)
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// A case's history, oldest first.
    pub async fn lines(&self, case: CaseId) -> Result<Vec<CaseLine>, Error> {
        let rows = sqlx::query(
            "select l.id, l.at, l.kind, l.author, l.text, o.status as delivery from case_line l \
             left join outbound o on o.id = l.outbound where l.case_id = $1 order by l.id",
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
                })
            })
            .collect()
    }

    /// The case and the outbound that a line came from, found by the staff's message.
    pub async fn line_of_staff_message(
        tx: &mut Transaction,
        case: CaseId,
        message: i64,
    ) -> Result<Option<i64>, Error> {
        let row = sqlx::query(
            "select outbound from case_line where case_id = $1 and staff_message = $2 and outbound is not null order by id desc limit 1",
        )
        .bind(case.0)
        .bind(message)
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
            "select c.id from case_line l join cases c on c.id = l.case_id where c.conversation = $1 and l.newcomer_message = $2 \
             and c.status <> 'closed' order by l.id desc limit 1",
        )
        .bind(conversation)
        .bind(message)
        .fetch_optional(&mut **tx)
        .await?;
        Ok(row.map(|row| row.try_get("id")).transpose()?.map(CaseId))
    }

    /// The line that an outbound delivers: its case and the staff's message it came from.
    pub async fn line_of_outbound(
        tx: &mut Transaction,
        outbound: i64,
    ) -> Result<Option<(CaseId, Option<i64>)>, Error> {
        let row =
            sqlx::query("select case_id, staff_message from case_line where outbound = $1 limit 1")
                .bind(outbound)
                .fetch_optional(&mut **tx)
                .await?;
        row.map(|row| {
            Ok((
                CaseId(row.try_get("case_id")?),
                row.try_get("staff_message")?,
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
            let row =
                sqlx::query("select case_id from staff_message where chat = $1 and message = $2")
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
        let row = sqlx::query("select id from cases where staff_chat = $1 and staff_thread = $2 order by id desc limit 1")
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
        sqlx::query("insert into staff_message (chat, message, case_id) values ($1, $2, $3) on conflict (chat, message) do nothing")
            .bind(chat)
            .bind(message)
            .bind(case.0)
            .execute(&mut **tx)
            .await?;
        Ok(())
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
            .map(|row| Ok((row.try_get("chat")?, row.try_get("message")?)))
            .collect()
    }

    /// Keeps where a case stands in the staff group; `None` when its topic is gone and a new one is needed.
    pub async fn keep_card(
        tx: &mut Transaction,
        case: CaseId,
        card: Option<&StaffCard>,
    ) -> Result<(), Error> {
        sqlx::query(
            "update cases set staff_chat = $2, staff_thread = $3, staff_message = $4 where id = $1",
        )
        .bind(case.0)
        .bind(card.map(|card| card.chat.as_str()))
        .bind(card.and_then(|card| card.thread))
        .bind(card.and_then(|card| card.message))
        .execute(&mut **tx)
        .await?;
        Ok(())
    }
}

fn case(row: &AnyRow) -> Result<Case, Error> {
    let chat: Option<String> = row.try_get("staff_chat")?;
    let (thread, message) = (row.try_get("staff_thread")?, row.try_get("staff_message")?);
    Ok(Case {
        id: CaseId(row.try_get("id")?),
        number: row.try_get("number")?,
        conversation: row.try_get("conversation")?,
        desk: decode(&row.try_get::<String, _>("desk")?)?,
        topic: optional(row, "topic")?,
        language: decode(&row.try_get::<String, _>("language")?)?,
        place: optional(row, "place")?,
        residence: optional(row, "residence")?,
        reason: decode(&row.try_get::<String, _>("reason")?)?,
        urgent: row.try_get::<i64, _>("urgent")? != 0,
        status: decode(&row.try_get::<String, _>("status")?)?,
        claimed_by: row.try_get("claimed_by")?,
        opened_at: time(row, "opened_at")?,
        due_at: time(row, "due_at")?,
        outcome: optional(row, "outcome")?,
        question: row.try_get("question")?,
        hits: json(row, "hits")?,
        card: chat.map(|chat| StaffCard {
            chat,
            thread,
            message,
        }),
    })
}
