//! Exchanges: one question and what became of it.

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Error, ROWS, Store, Transaction, code, json, optional, rows_of, time, to_json};
use crate::case::{CaseHit, CaseId};
use crate::decision::Reason;
use crate::knowledge::{DeskId, EntryId, TopicId};
use crate::language::Language;

/// A question that has just been decided.
#[derive(Debug, Clone)]
pub struct NewExchange {
    /// Its id, made beforehand so that buttons can point at it.
    pub id: i64,
    /// Whose.
    pub conversation: i64,
    /// The question in the newcomer's words.
    pub question: String,
    /// Its message in Telegram, to notice when it is edited.
    pub question_message: Option<i64>,
    /// The language it was written in.
    pub language: Option<Language>,
    /// The language of the answer.
    pub answer_language: Option<Language>,
    /// The decision's name: `answer`, `offer`, …
    pub decision: &'static str,
    /// Why it was not simply answered.
    pub reason: Option<Reason>,
    /// The entry that was sent.
    pub entry: Option<EntryId>,
    /// Its topic.
    pub topic: Option<TopicId>,
    /// The desk that answers when a person is needed.
    pub desk: DeskId,
    /// How sure it was.
    pub confidence: f32,
    /// What was found.
    pub hits: Vec<CaseHit>,
    /// The case it became.
    pub case: Option<CaseId>,
    /// The outbound that answers it.
    pub answer_outbound: Option<i64>,
}

/// A question that was decided earlier.
#[derive(Debug, Clone)]
pub struct Exchange {
    /// Its id.
    pub id: i64,
    /// The question; `None` after the retention time.
    pub question: Option<String>,
    /// Its message in Telegram.
    pub question_message: Option<i64>,
    /// The language it was written in.
    pub language: Option<Language>,
    /// The entry that was sent.
    pub entry: Option<EntryId>,
    /// Its topic.
    pub topic: Option<TopicId>,
    /// The desk that answers when a person is needed.
    pub desk: Option<DeskId>,
    /// What was found.
    pub hits: Vec<CaseHit>,
    /// The case it became.
    pub case: Option<CaseId>,
    /// The outbound that answers it.
    pub answer_outbound: Option<i64>,
}

/// A question that was dealt with without a person.
#[derive(Debug, Clone)]
pub struct AskedBefore {
    /// When.
    pub at: Timestamp,
    /// In the newcomer's words.
    pub question: String,
    /// The language it was written in.
    pub language: Option<Language>,
    /// The entry that was sent.
    pub entry: Option<EntryId>,
    /// Whether there were several to choose from.
    pub is_offer: bool,
}

/// So many questions before a case are read; with more, one would not read them.
const READ_BEFORE: i64 = 5;

impl Store {
    /// The last questions of a conversation in a span of time that Lotsen dealt with itself, oldest first: what went to a desk, as a case or
    /// added to one, is for that desk.
    pub async fn asked_before(
        &self,
        conversation: i64,
        (since, until): (Timestamp, Timestamp),
    ) -> Result<Vec<AskedBefore>, Error> {
        let rows = sqlx::query(
            "select at, question, language, entry, decision from exchange where conversation = $1 and at >= $2 and at < $3 \
             and case_id is null and decision in ('answer', 'offer', 'ask', 'chosen') and question is not null and question <> '' \
             order by at desc, id desc limit $4",
        )
        .bind(conversation)
        .bind(since.as_millisecond())
        .bind(until.as_millisecond())
        .bind(READ_BEFORE)
        .fetch_all(&self.reader)
        .await?;
        let read = |row: &AnyRow| {
            let decision: String = row.try_get("decision")?;
            Ok(AskedBefore {
                at: time(row, "at")?,
                question: row.try_get("question")?,
                language: optional(row, "language")?,
                entry: optional(row, "entry")?,
                is_offer: decision == "offer",
            })
        };
        rows.iter().rev().map(read).collect()
    }

    /// Writes an exchange.
    pub async fn record(
        tx: &mut Transaction,
        new: &NewExchange,
        now: Timestamp,
    ) -> Result<(), Error> {
        Store::record_all(tx, std::slice::from_ref(new), now).await
    }

    /// Writes exchanges.
    pub async fn record_all(
        tx: &mut Transaction,
        new: &[NewExchange],
        now: Timestamp,
    ) -> Result<(), Error> {
        /// The columns that are written.
        const COLUMNS: usize = 16;
        for some in new.chunks(ROWS) {
            let insert = format!(
                "insert into exchange (id, conversation, at, question, question_message, language, answer_language, decision, reason, \
                 entry, topic, desk, confidence, hits, case_id, answer_outbound) values {}",
                rows_of(some.len(), COLUMNS, 1)
            );
            let mut query = sqlx::query(sqlx::AssertSqlSafe(insert));
            for new in some {
                query = query
                    .bind(new.id)
                    .bind(new.conversation)
                    .bind(now.as_millisecond())
                    .bind(&new.question)
                    .bind(new.question_message)
                    .bind(new.language.as_ref().map(code))
                    .bind(new.answer_language.as_ref().map(code))
                    .bind(new.decision)
                    .bind(new.reason.as_ref().map(code))
                    .bind(new.entry.as_ref().map(code))
                    .bind(new.topic.as_ref().map(code))
                    .bind(code(&new.desk))
                    .bind(f64::from(new.confidence))
                    .bind(to_json(&new.hits)?)
                    .bind(new.case.map(|case| case.0))
                    .bind(new.answer_outbound);
            }
            query.execute(&mut **tx).await?;
        }
        Ok(())
    }

    /// An exchange of this conversation; a button that points at somebody else's finds nothing.
    pub async fn exchange(
        tx: &mut Transaction,
        conversation: i64,
        id: i64,
    ) -> Result<Option<Exchange>, Error> {
        let row = sqlx::query(
            "select id, question, question_message, language, entry, topic, desk, hits, case_id, answer_outbound from exchange \
             where conversation = $1 and id = $2",
        )
        .bind(conversation)
        .bind(id)
        .fetch_optional(&mut **tx)
        .await?;
        row.as_ref().map(exchange).transpose()
    }

    /// The exchange that a message of this conversation asked.
    pub async fn exchange_of_message(
        tx: &mut Transaction,
        conversation: i64,
        message: i64,
    ) -> Result<Option<Exchange>, Error> {
        let row = sqlx::query(
            "select id, question, question_message, language, entry, topic, desk, hits, case_id, answer_outbound from exchange \
             where conversation = $1 and question_message = $2 order by id desc limit 1",
        )
        .bind(conversation)
        .bind(message)
        .fetch_optional(&mut **tx)
        .await?;
        row.as_ref().map(exchange).transpose()
    }

    /// Keeps what the newcomer said of the answer: `up` or `down`.
    pub async fn keep_feedback(
        tx: &mut Transaction,
        exchange: i64,
        feedback: &str,
    ) -> Result<(), Error> {
        sqlx::query("update exchange set feedback = $2 where id = $1")
            .bind(exchange)
            .bind(feedback)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// The exchange became a case.
    pub async fn tie_to_case(
        tx: &mut Transaction,
        exchange: i64,
        case: CaseId,
    ) -> Result<(), Error> {
        sqlx::query("update exchange set case_id = $2 where id = $1")
            .bind(exchange)
            .bind(case.0)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }
}

fn exchange(row: &AnyRow) -> Result<Exchange, Error> {
    Ok(Exchange {
        id: row.try_get("id")?,
        question: row.try_get("question")?,
        question_message: row.try_get("question_message")?,
        language: optional(row, "language")?,
        entry: optional(row, "entry")?,
        topic: optional(row, "topic")?,
        desk: optional(row, "desk")?,
        hits: json(row, "hits")?,
        case: row.try_get::<Option<i64>, _>("case_id")?.map(CaseId),
        answer_outbound: row.try_get("answer_outbound")?,
    })
}
