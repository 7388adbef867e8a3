//! What becomes due in cases: reminders, alerts, the end of a rest, the silence after an answer.

use jiff::Timestamp;

use super::cases::{SELECT, case};
use super::{Error, Store, Transaction};
use crate::case::{Case, CaseId};

/// Past the due time `$1`, not answered, awake, and nobody was reminded since `$2`.
const OVERDUE: &str = "status in ('open', 'claimed') and due_at < $1 and snoozed_until is null and coalesce(reminded_at, 0) <= $2";

impl Store {
    /// Cases past their due time that nobody has answered and nobody was reminded of since `before`; they count as reminded from
    /// now. Those that rest are left alone.
    pub async fn remind_overdue(
        tx: &mut Transaction,
        now: Timestamp,
        before: Timestamp,
    ) -> Result<Vec<Case>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where {OVERDUE} order by due_at"
        )))
        .bind(now.as_millisecond())
        .bind(before.as_millisecond())
        .fetch_all(&mut **tx)
        .await?;
        sqlx::query(sqlx::AssertSqlSafe(format!(
            "update cases set reminded_at = $1 where {OVERDUE}"
        )))
        .bind(now.as_millisecond())
        .bind(before.as_millisecond())
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

    /// Urgent cases that nobody has, opened before a time, of which staff were not told since another.
    pub async fn urgent_unclaimed(
        tx: &mut Transaction,
        opened: Timestamp,
        alerted: Timestamp,
    ) -> Result<Vec<Case>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where urgent = 1 and status = 'open' and opened_at <= $1 and coalesce(alerted_at, 0) <= $2 order by id"
        )))
        .bind(opened.as_millisecond())
        .bind(alerted.as_millisecond())
        .fetch_all(&mut **tx)
        .await?;
        rows.iter().map(case).collect()
    }

    /// Staff are told now that a case is urgent and nobody has it.
    pub async fn mark_alerted(
        tx: &mut Transaction,
        id: CaseId,
        now: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query("update cases set alerted_at = $2 where id = $1")
            .bind(id.0)
            .bind(now.as_millisecond())
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Cases that have rested long enough.
    pub async fn rested(tx: &mut Transaction, now: Timestamp) -> Result<Vec<Case>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where status <> 'closed' and snoozed_until <= $1 order by id"
        )))
        .bind(now.as_millisecond())
        .fetch_all(&mut **tx)
        .await?;
        rows.iter().map(case).collect()
    }
}
