//! Questions that nothing answered, and what was decided on them.

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Error, Store, code, json, new_id, optional, time, to_json};
use crate::knowledge::{EntryId, TopicId};
use crate::language::Language;
use crate::likeness::Figures;

/// A question that nothing answered, or whose answer did not help.
#[derive(Debug, Clone)]
pub struct Unanswered {
    /// Its exchange.
    pub exchange: i64,
    /// Who asked: to count people, never to be shown.
    pub conversation: i64,
    /// When.
    pub at: Timestamp,
    /// The question, redacted.
    pub question: String,
    /// The language it is written in.
    pub language: Option<Language>,
    /// The topic of what came to mind first.
    pub topic: Option<TopicId>,
    /// What the newcomer said: `down`, or `none` of what was offered. `None`: no entry matched.
    pub feedback: Option<String>,
}

/// What was decided on a group of such questions.
#[derive(Debug, Clone)]
pub struct GapDecision {
    /// Whose words the figures are of, where the group is small; forgotten with them.
    pub conversation: Option<i64>,
    /// When.
    pub at: Timestamp,
    /// Who decided.
    pub author: String,
    /// What: `added`, `entry` or `left`.
    pub decision: String,
    /// The entry that answers from now on.
    pub entry: Option<EntryId>,
    /// The language of the questions.
    pub language: Option<Language>,
    /// What is compared of the group's first wording.
    pub figures: Figures,
}

/// Texts are there for the retention time only; of more questions than these, the oldest wait.
const LIMIT: i64 = 3_000;

const SELECT: &str = "select id, conversation, at, question, language, topic, feedback from exchange \
     where question is not null and question <> '' and conversation <> 0 and \
     ((decision = 'escalate' and reason = 'no_match') or feedback = 'down' or feedback = 'none')";

impl Store {
    /// The questions that nothing answered and whose texts are still kept, oldest first.
    pub async fn unanswered(&self) -> Result<Vec<Unanswered>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} order by id desc limit $1"
        )))
        .bind(LIMIT)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().rev().map(unanswered).collect()
    }

    /// One of them; `None` when its text has been erased meanwhile.
    pub async fn unanswered_one(&self, exchange: i64) -> Result<Option<Unanswered>, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("{SELECT} and id = $1")))
            .bind(exchange)
            .fetch_optional(&self.reader)
            .await?;
        row.as_ref().map(unanswered).transpose()
    }

    /// Remembers what was decided on a group.
    pub async fn keep_gap_decision(&self, new: &GapDecision) -> Result<(), Error> {
        sqlx::query(
            "insert into gap_decision (id, conversation, at, author, decision, entry, language, figures) \
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(new_id())
        .bind(new.conversation)
        .bind(new.at.as_millisecond())
        .bind(&new.author)
        .bind(&new.decision)
        .bind(new.entry.as_ref().map(EntryId::as_str))
        .bind(new.language.as_ref().map(code))
        .bind(to_json(&new.figures)?)
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Everything that was decided.
    pub async fn gap_decisions(&self) -> Result<Vec<GapDecision>, Error> {
        let rows = sqlx::query(
            "select conversation, at, author, decision, entry, language, figures from gap_decision order by id",
        )
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(GapDecision {
                    conversation: row.try_get("conversation")?,
                    at: time(row, "at")?,
                    author: row.try_get("author")?,
                    decision: row.try_get("decision")?,
                    entry: optional(row, "entry")?,
                    language: optional(row, "language")?,
                    figures: json(row, "figures")?,
                })
            })
            .collect()
    }
}

fn unanswered(row: &AnyRow) -> Result<Unanswered, Error> {
    Ok(Unanswered {
        exchange: row.try_get("id")?,
        conversation: row.try_get("conversation")?,
        at: time(row, "at")?,
        question: row.try_get("question")?,
        language: optional(row, "language")?,
        topic: optional(row, "topic")?,
        feedback: row.try_get("feedback")?,
    })
}
