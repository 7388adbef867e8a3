//! What staff do with cases: acts that can be taken back, hand-overs, drafts, and who is at work.

use jiff::Timestamp;
use serde::Serialize;
use sqlx::Row;

use super::cases::{SELECT, case};
use super::{Error, Store, Transaction, json, new_id, time, to_json};
use crate::case::{Case, CaseId, CaseStatus, Standing};
use crate::knowledge::DeskId;

/// Something that staff did with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its id.
    pub id: i64,
    /// When it was done.
    pub at: Timestamp,
    /// Who did it.
    pub author: String,
    /// Where the case stood before.
    pub before: Standing,
    /// Where it stood afterwards.
    pub after: Standing,
}

/// A case that goes to another desk or person.
#[derive(Debug, Clone, Default)]
pub struct NewHandOver<'a> {
    /// Who gives it.
    pub author: &'a str,
    /// From which desk.
    pub from_desk: &'a str,
    /// To which desk.
    pub to_desk: &'a str,
    /// To whom, if it goes to a person.
    pub to_person: Option<&'a str>,
    /// Why, in the words of who gives it.
    pub reason: Option<&'a str>,
}

/// How often a case has changed hands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct HandOvers {
    /// How often it went to another desk or person.
    pub count: i64,
    /// How often it came back to a desk that had had it before.
    pub returns: i64,
}

impl Store {
    /// Writes down an act and what it said to the newcomer.
    pub async fn keep_act(
        tx: &mut Transaction,
        case: CaseId,
        act: &Act,
        outbound: &[i64],
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into act (id, case_id, at, author, before_state, after_state) values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(act.id)
        .bind(case.0)
        .bind(act.at.as_millisecond())
        .bind(&act.author)
        .bind(to_json(&act.before)?)
        .bind(to_json(&act.after)?)
        .execute(&mut **tx)
        .await?;
        for outbound in outbound {
            sqlx::query("insert into act_outbound (act, outbound) values ($1, $2)")
                .bind(act.id)
                .bind(outbound)
                .execute(&mut **tx)
                .await?;
        }
        Ok(())
    }

    /// What somebody did last with a case and has not taken back.
    pub async fn last_act(
        tx: &mut Transaction,
        case: CaseId,
        author: &str,
    ) -> Result<Option<Act>, Error> {
        let row = sqlx::query(
            "select id, at, author, before_state, after_state from act where case_id = $1 and author = $2 and undone = 0 \
             order by id desc limit 1",
        )
        .bind(case.0)
        .bind(author)
        .fetch_optional(&mut **tx)
        .await?;
        row.map(|row| {
            Ok(Act {
                id: row.try_get("id")?,
                at: time(&row, "at")?,
                author: row.try_get("author")?,
                before: json(&row, "before_state")?,
                after: json(&row, "after_state")?,
            })
        })
        .transpose()
    }

    /// Marks an act and its lines as taken back. Returns what it had said to the newcomer.
    pub async fn undo_act(tx: &mut Transaction, act: i64) -> Result<Vec<i64>, Error> {
        for statement in [
            "update act set undone = 1 where id = $1",
            "update case_line set undone = 1 where act = $1",
            // Nobody has answered as long as every reply was taken back.
            "update cases set answered_at = null where id = (select case_id from act where id = $1) and not exists (select 1 from \
             case_line l where l.case_id = cases.id and l.kind in ('reply', 'entry') and l.undone = 0)",
        ] {
            sqlx::query(statement).bind(act).execute(&mut **tx).await?;
        }
        let rows =
            sqlx::query("select outbound from act_outbound where act = $1 order by outbound")
                .bind(act)
                .fetch_all(&mut **tx)
                .await?;
        rows.iter()
            .map(|row| Ok(row.try_get("outbound")?))
            .collect()
    }

    /// Writes down a hand-over. Returns whether the case comes back to a desk that has had it before.
    pub async fn keep_hand_over(
        tx: &mut Transaction,
        case: CaseId,
        new: &NewHandOver<'_>,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let had = sqlx::query(
            "select count(*) as n from hand_over where case_id = $1 and from_desk = $2 and from_desk <> to_desk",
        )
        .bind(case.0)
        .bind(new.to_desk)
        .fetch_one(&mut **tx)
        .await?;
        let is_return = new.from_desk != new.to_desk && had.try_get::<i64, _>("n")? > 0;
        sqlx::query(
            "insert into hand_over (id, case_id, at, author, from_desk, to_desk, to_person, reason, is_return) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(new_id())
        .bind(case.0)
        .bind(now.as_millisecond())
        .bind(new.author)
        .bind(new.from_desk)
        .bind(new.to_desk)
        .bind(new.to_person)
        .bind(new.reason)
        .bind(i64::from(is_return))
        .execute(&mut **tx)
        .await?;
        Ok(is_return)
    }

    /// How often a case has changed hands.
    pub async fn hand_overs(&self, case: CaseId) -> Result<HandOvers, Error> {
        let row = sqlx::query(
            "select count(*) as n, count(case when is_return = 1 then 1 end) as r from hand_over where case_id = $1",
        )
        .bind(case.0)
        .fetch_one(&self.reader)
        .await?;
        Ok(HandOvers {
            count: row.try_get("n")?,
            returns: row.try_get("r")?,
        })
    }

    /// Keeps what somebody has begun to write; an empty text takes it away.
    pub async fn keep_draft(
        &self,
        case: CaseId,
        person: &str,
        text: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut tx = self.begin().await?;
        Self::keep_draft_in(&mut tx, case, person, text, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The same in a transaction.
    pub async fn keep_draft_in(
        tx: &mut Transaction,
        case: CaseId,
        person: &str,
        text: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        if text.trim().is_empty() {
            Self::forget_draft(tx, case, person).await?;
        } else {
            sqlx::query(
                "insert into draft (case_id, person, text, saved_at) values ($1, $2, $3, $4) \
                 on conflict (case_id, person) do update set text = excluded.text, saved_at = excluded.saved_at",
            )
            .bind(case.0)
            .bind(person)
            .bind(text)
            .bind(now.as_millisecond())
            .execute(&mut **tx)
            .await?;
        }
        Ok(())
    }

    /// What somebody has begun to write.
    pub async fn draft(&self, case: CaseId, person: &str) -> Result<Option<String>, Error> {
        let row = sqlx::query("select text from draft where case_id = $1 and person = $2")
            .bind(case.0)
            .bind(person)
            .fetch_optional(&self.reader)
            .await?;
        Ok(row.map(|row| row.try_get("text")).transpose()?)
    }

    /// It has been sent.
    pub async fn forget_draft(
        tx: &mut Transaction,
        case: CaseId,
        person: &str,
    ) -> Result<(), Error> {
        sqlx::query("delete from draft where case_id = $1 and person = $2")
            .bind(case.0)
            .bind(person)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// The other cases of a newcomer that are not closed, oldest first.
    pub async fn cases_beside(&self, of: &Case) -> Result<Vec<Case>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where conversation = $1 and conversation <> 0 and id <> $2 and status <> 'closed' order by id"
        )))
        .bind(of.conversation)
        .bind(of.id.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(case).collect()
    }

    /// The number of the first case of a case's newcomer; `None` after everything was erased.
    pub async fn first_number(&self, of: &Case) -> Result<Option<i64>, Error> {
        let row = sqlx::query(
            "select min(number) as n from cases where conversation = $1 and conversation <> 0",
        )
        .bind(of.conversation)
        .fetch_one(&self.reader)
        .await?;
        Ok(row.try_get("n")?)
    }

    /// When somebody did something with a case last that has not been taken back.
    pub async fn last_act_at(
        &self,
        case: CaseId,
        author: &str,
    ) -> Result<Option<Timestamp>, Error> {
        let row = sqlx::query(
            "select max(at) as at from act where case_id = $1 and author = $2 and undone = 0",
        )
        .bind(case.0)
        .bind(author)
        .fetch_one(&self.reader)
        .await?;
        let at: Option<i64> = row.try_get("at")?;
        Ok(at.and_then(|at| Timestamp::from_millisecond(at).ok()))
    }

    /// A case by the number that people see.
    pub async fn case_numbered(tx: &mut Transaction, number: i64) -> Result<Case, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("{SELECT} where number = $1")))
            .bind(number)
            .fetch_optional(&mut **tx)
            .await?
            .ok_or(Error::NotFound)?;
        case(&row)
    }

    /// What the newcomer asked in a case that was merged counts to the other from now on.
    pub async fn follow_merge(
        tx: &mut Transaction,
        merged: CaseId,
        into: CaseId,
    ) -> Result<(), Error> {
        for statement in [
            "update exchange set case_id = $2 where case_id = $1",
            "update cases set merged_into = $2 where merged_into = $1",
        ] {
            sqlx::query(statement)
                .bind(merged.0)
                .bind(into.0)
                .execute(&mut **tx)
                .await?;
        }
        Ok(())
    }

    /// How many cases of the same desk come before this one, plus one; `None` while nobody waits for it or it rests.
    pub async fn place_in_queue(tx: &mut Transaction, case: &Case) -> Result<Option<i64>, Error> {
        if case.status != CaseStatus::Open || case.snoozed_until.is_some() {
            return Ok(None);
        }
        let row = sqlx::query(
            "select count(*) as n from cases where desk = $1 and status = 'open' and snoozed_until is null and id <> $2 \
             and (urgent > $3 or (urgent = $3 and (due_at < $4 or (due_at = $4 and id < $2))))",
        )
        .bind(super::code(&case.desk))
        .bind(case.id.0)
        .bind(i64::from(case.urgent))
        .bind(case.due_at.as_millisecond())
        .fetch_one(&mut **tx)
        .await?;
        Ok(Some(row.try_get::<i64, _>("n")? + 1))
    }

    /// Newcomers' cases at a desk that were closed since a time, newest first: a new question may belong to one of them.
    pub async fn lately_closed(
        tx: &mut Transaction,
        conversation: i64,
        since: Timestamp,
    ) -> Result<Vec<Case>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where conversation = $1 and status = 'closed' and closed_at >= $2 and merged_into is null \
             order by closed_at desc"
        )))
        .bind(conversation)
        .bind(since.as_millisecond())
        .fetch_all(&mut **tx)
        .await?;
        rows.iter().map(case).collect()
    }

    /// Keeps what the newcomer says after the close: `up` or `down`.
    pub async fn keep_case_feedback(
        tx: &mut Transaction,
        case: CaseId,
        word: &str,
    ) -> Result<(), Error> {
        sqlx::query("update cases set feedback = $2 where id = $1")
            .bind(case.0)
            .bind(word)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Somebody is at work now.
    pub async fn seen_at_work(&self, person: &str, now: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into at_work (person, seen_at) values ($1, $2) on conflict (person) do update set seen_at = excluded.seen_at",
        )
        .bind(person)
        .bind(now.as_millisecond())
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Who was seen at work since a time; whoever got a case longest ago comes first.
    pub async fn at_work(tx: &mut Transaction, since: Timestamp) -> Result<Vec<String>, Error> {
        let rows =
            sqlx::query("select person from at_work where seen_at >= $1 order by dealt_at, person")
                .bind(since.as_millisecond())
                .fetch_all(&mut **tx)
                .await?;
        rows.iter().map(|row| Ok(row.try_get("person")?)).collect()
    }

    /// Somebody got a case.
    pub async fn dealt(tx: &mut Transaction, person: &str, now: Timestamp) -> Result<(), Error> {
        sqlx::query("update at_work set dealt_at = $2 where person = $1")
            .bind(person)
            .bind(now.as_millisecond())
            .execute(&mut **tx)
            .await?;
        Ok(())
    }
}

/// Desks are compared by their ids.
impl<'a> NewHandOver<'a> {
    /// From one desk to another.
    pub fn between(author: &'a str, from: &'a DeskId, to: &'a DeskId) -> Self {
        NewHandOver {
            author,
            from_desk: from.as_str(),
            to_desk: to.as_str(),
            ..NewHandOver::default()
        }
    }
}
