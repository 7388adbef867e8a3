//! The queue as the list shows it, and the cases as the search reads them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Error, Store, code, decode, optional, time};
use crate::account::Scope;
use crate::case::{CaseId, CaseStatus};
use crate::knowledge::{DeskId, Place, TopicId};
use crate::language::Language;

/// Characters of a question that the list can show.
const EXCERPT: i64 = 240;

/// More open cases than this no municipality has at once; the page stays quick with them.
const MOST_OPEN: i64 = 5_000;

/// The columns of [`Queued`].
const COLUMNS: &str = "c.id, c.number, c.desk, c.topic, c.language, c.place, c.urgent, c.status, c.claimed_by, c.opened_at, c.due_at, \
     case when c.conversation = 0 then null else (select min(f.number) from cases f where f.conversation = c.conversation) end as newcomer, \
     (select substr(t.translated, 1, 240) from translation t where t.case_id = c.id and t.way = 'in' and t.status = 'done' \
     order by t.id limit 1) as translated";

/// A case as a list shows it.
#[derive(Debug, Clone)]
pub struct Queued {
    /// Its key.
    pub id: CaseId,
    /// Its number.
    pub number: i64,
    /// The newcomer's number: that of their first case, so that it is stable and says nothing of the person. `None` after
    /// they erased everything.
    pub newcomer: Option<i64>,
    /// The desk.
    pub desk: DeskId,
    /// The topic, where one is known.
    pub topic: Option<TopicId>,
    /// The newcomer's language.
    pub language: Language,
    /// Where the newcomer lives.
    pub place: Option<Place>,
    /// Somebody should look at once.
    pub urgent: bool,
    /// Where it stands.
    pub status: CaseStatus,
    /// Who works on it.
    pub claimed_by: Option<String>,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// The promise.
    pub due_at: Timestamp,
    /// The first words of the question.
    pub question: String,
    /// What a machine made of them in the staff's language.
    pub translated: Option<String>,
}

impl Queued {
    /// Whether the newcomer waits for an answer longer than promised.
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        matches!(self.status, CaseStatus::Open | CaseStatus::Claimed) && self.due_at < now
    }
}

/// A case with all that the search looks into.
#[derive(Debug, Clone)]
pub struct Searched {
    /// The case.
    pub case: Queued,
    /// Everything that was written: the question, what a machine made of it, then replies and notes.
    pub texts: Vec<String>,
}

impl Store {
    /// All open cases that somebody may see, in one query: urgent first, then by due time; those that
    /// rest after the waiting ones, and answered ones last.
    pub async fn open_queue(&self, scope: &Scope) -> Result<Vec<Queued>, Error> {
        let order = "case when c.status = 'answered' then 1 else 0 end, \
             case when c.snoozed_until is null then 0 else 1 end, c.urgent desc, c.due_at, c.id";
        self.queued("c.status <> 'closed'", order, scope, (MOST_OPEN, 0))
            .await
    }

    /// The closed cases that somebody may see, the latest first: at most `limit` of them after the first `offset`.
    pub async fn closed_queue(
        &self,
        scope: &Scope,
        limit: i64,
        offset: i64,
    ) -> Result<Vec<Queued>, Error> {
        let order = "c.closed_at desc, c.id desc";
        self.queued("c.status = 'closed'", order, scope, (limit, offset))
            .await
    }

    async fn queued(
        &self,
        which: &str,
        order: &str,
        scope: &Scope,
        (limit, offset): (i64, i64),
    ) -> Result<Vec<Queued>, Error> {
        let (seen, desks) = visible(scope);
        let (limits, offsets) = (desks.len() + 1, desks.len() + 2);
        let sql = format!(
            "select {COLUMNS}, substr(c.question, 1, {EXCERPT}) as question from cases c where {which}{seen} \
             order by {order} limit ${limits} offset ${offsets}"
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for desk in &desks {
            query = query.bind(desk);
        }
        let rows = query
            .bind(limit)
            .bind(offset)
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(queued).collect()
    }

    /// The latest cases that somebody may see, open and closed, with everything that was written in them: two queries.
    pub async fn searched(&self, scope: &Scope, limit: i64) -> Result<Vec<Searched>, Error> {
        let (seen, desks) = visible(scope);
        let limits = desks.len() + 1;
        let sql = format!(
            "select {COLUMNS}, c.question from cases c where 1 = 1{seen} order by c.id desc limit ${limits}"
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for desk in &desks {
            query = query.bind(desk);
        }
        let rows = query.bind(limit).fetch_all(&self.reader).await?;
        let cases: Vec<Queued> = rows.iter().map(queued).collect::<Result<_, _>>()?;
        let mut texts = self.texts(&seen, &desks, limit).await?;
        let with_texts = |case: Queued| {
            let mut all = vec![case.question.clone()];
            all.extend(case.translated.clone());
            all.extend(texts.remove(&case.id).unwrap_or_default());
            Searched { case, texts: all }
        };
        Ok(cases.into_iter().map(with_texts).collect())
    }

    async fn texts(
        &self,
        seen: &str,
        desks: &[String],
        limit: i64,
    ) -> Result<BTreeMap<CaseId, Vec<String>>, Error> {
        let limits = desks.len() + 1;
        let sql = format!(
            "select l.case_id, l.text from case_line l where l.text is not null and l.kind in ('question', 'edited', 'reply', 'entry', 'note') \
             and l.case_id in (select c.id from cases c where 1 = 1{seen} order by c.id desc limit ${limits}) order by l.id"
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for desk in desks {
            query = query.bind(desk);
        }
        let mut texts: BTreeMap<CaseId, Vec<String>> = BTreeMap::new();
        for row in query.bind(limit).fetch_all(&self.reader).await? {
            let case = CaseId(row.try_get("case_id")?);
            texts.entry(case).or_default().push(row.try_get("text")?);
        }
        Ok(texts)
    }

    /// The newcomer's number of a conversation: that of its first case; see [`Queued::newcomer`].
    pub async fn newcomer_number(&self, conversation: i64) -> Result<Option<i64>, Error> {
        if conversation == 0 {
            return Ok(None);
        }
        let row = sqlx::query("select min(number) as n from cases where conversation = $1")
            .bind(conversation)
            .fetch_one(&self.reader)
            .await?;
        Ok(row.try_get("n")?)
    }
}

/// The part of a condition that keeps to what somebody may see, and what is to be bound in it, from `$1` on.
fn visible(scope: &Scope) -> (String, Vec<String>) {
    match scope {
        Scope::All => (String::new(), Vec::new()),
        Scope::Desks(desks) if desks.is_empty() => (" and 1 = 0".to_owned(), Vec::new()),
        Scope::Desks(desks) => {
            let places: Vec<String> = (1..=desks.len()).map(|n| format!("${n}")).collect();
            let condition = format!(" and c.desk in ({})", places.join(", "));
            (condition, desks.iter().map(code).collect())
        }
    }
}

fn queued(row: &AnyRow) -> Result<Queued, Error> {
    Ok(Queued {
        id: CaseId(row.try_get("id")?),
        number: row.try_get("number")?,
        newcomer: row.try_get("newcomer")?,
        desk: decode(&row.try_get::<String, _>("desk")?)?,
        topic: optional(row, "topic")?,
        language: decode(&row.try_get::<String, _>("language")?)?,
        place: optional(row, "place")?,
        urgent: row.try_get::<i64, _>("urgent")? != 0,
        status: decode(&row.try_get::<String, _>("status")?)?,
        claimed_by: row.try_get("claimed_by")?,
        opened_at: time(row, "opened_at")?,
        due_at: time(row, "due_at")?,
        question: row.try_get("question")?,
        translated: row.try_get("translated")?,
    })
}
