//! Cases: written, moved, looked for. Their history is in [`case_lines`](super::case_lines), what staff do in [`acts`](super::acts).

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{
    Error, Store, Transaction, code, decode, json, new_id, optional, optional_time, time, to_json,
};
use crate::case::{Case, CaseId, CaseStatus, StaffCard};

/// Every case with the columns of [`case`].
pub(super) const SELECT: &str = "select id, number, conversation, desk, topic, language, place, residence, reason, urgent, status, claimed_by, \
     opened_at, due_at, outcome, question, hits, staff_chat, staff_thread, staff_message, snoozed_until, merged_into, told_taken, offered_to \
     from cases";

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
             answered_at = coalesce($8, answered_at), closed_at = $9, urgent = $10, snoozed_until = $13, merged_into = $14, \
             told_taken = $15, offered_to = $16, reopened = reopened + $17, \
             reminded_at = case when due_at <> $5 then null else reminded_at end \
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
        .bind(after.snoozed_until.map(Timestamp::as_millisecond))
        .bind(after.merged_into.map(|case| case.0))
        .bind(i64::from(after.told_taken))
        .bind(&after.offered_to)
        .bind(i64::from(
            before.status == CaseStatus::Closed && after.status != CaseStatus::Closed,
        ))
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
                "case when status = 'answered' then 1 else 0 end, case when snoozed_until is null then 0 else 1 end, urgent desc, due_at",
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

/// A row of [`SELECT`].
pub(super) fn case(row: &AnyRow) -> Result<Case, Error> {
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
        snoozed_until: optional_time(row, "snoozed_until")?,
        merged_into: row.try_get::<Option<i64>, _>("merged_into")?.map(CaseId),
        told_taken: row.try_get::<i64, _>("told_taken")? != 0,
        offered_to: row.try_get("offered_to")?,
    })
}
