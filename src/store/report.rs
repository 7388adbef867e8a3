//! What the follow-up report counts: rows without texts, which outlive the retention time.

use std::collections::HashMap;

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Error, Store, time};
use crate::phrase::stockholm;
use crate::report::{CaseTimes, Question, Way};

impl Store {
    /// The questions that were asked from one moment until another, with ids for names.
    ///
    /// A choice from what was offered belongs to the question before it; a choice from the menu is a question that was answered by
    /// itself. A question that was asked back about is counted once, when it was asked again.
    pub async fn report_questions(
        &self,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Question>, Error> {
        let rows = sqlx::query(
            "select e.at, e.conversation, e.decision, e.reason, e.entry, e.topic, e.desk, e.language, e.feedback, e.case_id, c.place, \
             (select min(l.at) from case_line l where l.case_id = e.case_id and l.kind in ('reply', 'entry') and l.undone = 0) \
             as replied from exchange e left join conversation c on c.id = e.conversation where e.at >= $1 and e.at < $2 \
             and e.decision <> 'ask' order by e.id",
        )
        .bind(from.as_millisecond())
        .bind(until.as_millisecond())
        .fetch_all(&self.reader)
        .await?;
        let mut questions: Vec<Question> = Vec::new();
        let mut offered: HashMap<i64, usize> = HashMap::new();
        for row in &rows {
            let (conversation, decision): (i64, String) =
                (row.try_get("conversation")?, row.try_get("decision")?);
            let question = question(row, &decision)?;
            if decision == "chosen"
                && let Some(before) = offered.remove(&conversation)
                && let Some(before) = questions.get_mut(before)
            {
                before.way = Way::ByOffer;
                before.entry = question.entry;
                before.helped = question.helped;
                continue;
            }
            // Who was erased has no conversation: choices cannot be told apart there.
            if decision == "offer" && conversation != 0 && question.way == Way::Unanswered {
                offered.insert(conversation, questions.len());
            } else {
                offered.remove(&conversation);
            }
            questions.push(question);
        }
        Ok(questions)
    }

    /// The cases that were opened from one moment until another; one that was merged is counted where it went on.
    pub async fn report_cases(
        &self,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<CaseTimes>, Error> {
        let rows = sqlx::query(
            "select c.desk, c.opened_at, c.due_at, c.urgent, c.reopened, \
             (select min(l.at) from case_line l where l.case_id = c.id and l.kind in ('reply', 'entry') and l.undone = 0) as replied, \
             (select min(l.at) from case_line l where l.case_id = c.id and l.author is not null) as touched, \
             (select count(*) from hand_over h where h.case_id = c.id) as hand_overs, \
             (select count(*) from hand_over h where h.case_id = c.id and h.is_return = 1) as returns \
             from cases c where c.opened_at >= $1 and c.opened_at < $2 and c.merged_into is null order by c.id",
        )
        .bind(from.as_millisecond())
        .bind(until.as_millisecond())
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let count = |name: &str| -> Result<u64, Error> {
                    Ok(u64::try_from(row.try_get::<i64, _>(name)?).unwrap_or_default())
                };
                Ok(CaseTimes {
                    desk: row.try_get("desk")?,
                    opened: time(row, "opened_at")?,
                    due: time(row, "due_at")?,
                    replied: moment(row, "replied")?,
                    touched: moment(row, "touched")?,
                    urgent: count("urgent")? > 0,
                    hand_overs: count("hand_overs")?,
                    returns: count("returns")?,
                    reopened: count("reopened")? > 0,
                })
            })
            .collect()
    }
}

fn question(row: &AnyRow, decision: &str) -> Result<Question, Error> {
    let text = |name: &str| -> Result<Option<String>, Error> { Ok(row.try_get(name)?) };
    let case: Option<i64> = row.try_get("case_id")?;
    let way = match (decision, case) {
        ("crisis", _) => Way::Crisis,
        (_, Some(_)) if moment(row, "replied")?.is_some() => Way::ByPerson,
        ("answer" | "chosen", None) => Way::ByItself,
        _ => Way::Unanswered,
    };
    let month = time(row, "at")?.to_zoned(stockholm()).date();
    Ok(Question {
        month: Some(month.strftime("%Y-%m").to_string()),
        topic: text("topic")?,
        language: text("language")?,
        desk: text("desk")?,
        place: text("place")?,
        way,
        entry: text("entry")?,
        helped: text("feedback")?.and_then(|word| match word.as_str() {
            "up" => Some(true),
            "down" => Some(false),
            _ => None,
        }),
        without_entry: text("reason")?.as_deref() == Some("no_match"),
    })
}

fn moment(row: &AnyRow, column: &str) -> Result<Option<Timestamp>, Error> {
    let millis: Option<i64> = row.try_get(column)?;
    Ok(millis.and_then(|millis| Timestamp::from_millisecond(millis).ok()))
}
