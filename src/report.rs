//! The follow-up report: what was asked and what became of it in a period, in counts that point at nobody.
//!
//! Values in, values out: the store counts nothing, it hands over rows without texts, which outlive the retention time. Groups of
//! fewer than five are hidden everywhere, also where they could be told by subtraction (see [`suppressed`]).

mod csv;
mod groups;
mod naming;
mod period;
mod voices;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

pub use csv::to_csv;
pub use groups::{LEAST, Row, part, suppressed};
pub use naming::Reader;
pub use period::Period;
pub use voices::{Answers, Quote, ToldRow, VoiceCount, Voices};

/// A question that was written in the period. What is not known is `None`.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// The month it was asked in: `2026-09`.
    pub month: Option<String>,
    /// Its topic.
    pub topic: Option<String>,
    /// The language it was written in.
    pub language: Option<String>,
    /// The desk it belongs to.
    pub desk: Option<String>,
    /// Where the newcomer lives.
    pub place: Option<String>,
    /// What became of it.
    pub way: Way,
    /// The entry that was sent.
    pub entry: Option<String>,
    /// 👍 or 👎.
    pub helped: Option<bool>,
    /// Nothing in the knowledge answers it.
    pub without_entry: bool,
}

/// What became of a question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// An entry was sent at once.
    ByItself,
    /// The newcomer chose one of the entries that were offered.
    ByOffer,
    /// A person replied.
    ByPerson,
    /// In a crisis: the card with the numbers to call, and staff.
    Crisis,
    /// Nobody has answered.
    #[default]
    Unanswered,
}

/// A case that was opened in the period.
#[derive(Debug, Clone)]
pub struct CaseTimes {
    /// The id of the desk that has it.
    pub desk: String,
    /// When it was opened.
    pub opened: Timestamp,
    /// Until when an answer was promised.
    pub due: Timestamp,
    /// The first answer of a person.
    pub replied: Option<Timestamp>,
    /// The first thing that a person did with it.
    pub touched: Option<Timestamp>,
    /// Somebody should have looked at once.
    pub urgent: bool,
    /// How often it went to another desk.
    pub hand_overs: u64,
    /// How often it came back.
    pub returns: u64,
    /// It was opened again after it had been closed.
    pub reopened: bool,
}

/// The report. A number that is `None` is hidden or does not exist.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Questions in all.
    pub questions: Option<u64>,
    /// What became of them.
    pub ways: Vec<Row>,
    /// Questions per month, in their order.
    pub months: Vec<Row>,
    /// Questions per topic.
    pub topics: Vec<Row>,
    /// Questions per language.
    pub languages: Vec<Row>,
    /// Questions per desk.
    pub desks: Vec<Row>,
    /// Questions per place.
    pub places: Vec<Row>,
    /// Questions that no entry answers, per topic that they are nearest to.
    pub without_entry: Vec<Row>,
    /// Cases.
    pub cases: Cases,
    /// 👍 and 👎.
    pub feedback: Feedback,
    /// The entries that were sent most often.
    pub most_used: Vec<Row>,
    /// The entries with the smallest share of 👍.
    pub least_helpful: Vec<Helpful>,
    /// Entries that should have been looked through before the last day.
    pub stale: Vec<String>,
    /// What newcomers said of what came of it.
    pub voices: Voices,
}

/// Cases of the period.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Cases {
    /// How many were opened.
    pub opened: Option<u64>,
    /// How many a person has replied to.
    pub replied: Option<u64>,
    /// Minutes until the first reply: half had it by then.
    pub wait_median_minutes: Option<i64>,
    /// Minutes until the first reply: nine of ten had it by then.
    pub wait_p90_minutes: Option<i64>,
    /// How many were not replied to in time.
    pub overdue: Option<u64>,
    /// How many went to another desk.
    pub handed_over: Option<u64>,
    /// How many came back from there.
    pub returned: Option<u64>,
    /// How many were opened again.
    pub reopened: Option<u64>,
    /// How many were urgent.
    pub urgent: Option<u64>,
    /// Minutes until a person did something with an urgent one: half of them.
    pub urgent_median_minutes: Option<i64>,
}

/// What newcomers said of answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Feedback {
    /// How many said something.
    pub votes: Option<u64>,
    /// The share of 👍, in percent.
    pub up_percent: Option<u64>,
}

/// What newcomers said of one entry.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Helpful {
    /// The entry.
    pub name: String,
    /// How many said something.
    pub votes: u64,
    /// The share of 👍, in percent.
    pub up_percent: Option<u64>,
}

/// Entries in a list.
const LISTED: usize = 10;

/// Puts a report together. `now` decides which cases are overdue that nobody has replied to.
pub fn report(
    (from, to): (Date, Date),
    questions: &[Question],
    cases: &[CaseTimes],
    stale: Vec<String>,
    now: Timestamp,
) -> Report {
    let by = |key: fn(&Question) -> Option<String>| {
        let keys = questions
            .iter()
            .map(|question| key(question).unwrap_or_default());
        suppressed(count(keys))
    };
    let ways = questions
        .iter()
        .map(|question| way_name(question.way).to_owned());
    let without = questions.iter().filter(|question| question.without_entry);
    let sent = questions
        .iter()
        .filter_map(|question| question.entry.clone());
    let mut months = by(|question| question.month.clone());
    months.sort_by(|a, b| a.name.cmp(&b.name));
    let mut most_used = suppressed(count(sent));
    most_used.retain(|row| row.count.is_some());
    most_used.truncate(LISTED);
    Report {
        from,
        to,
        questions: shown(questions.len()),
        ways: suppressed(count(ways)),
        months,
        topics: by(|question| question.topic.clone()),
        languages: by(|question| question.language.clone()),
        desks: by(|question| question.desk.clone()),
        places: by(|question| question.place.clone()),
        without_entry: suppressed(count(
            without.map(|question| question.topic.clone().unwrap_or_default()),
        )),
        cases: case_figures(cases, now),
        feedback: feedback(questions),
        most_used,
        least_helpful: least_helpful(questions),
        stale,
        voices: Voices::default(),
    }
}

/// The name of a way in machine-readable reports.
pub fn way_name(way: Way) -> &'static str {
    match way {
        Way::ByItself => "by_itself",
        Way::ByOffer => "by_offer",
        Way::ByPerson => "by_person",
        Way::Crisis => "crisis",
        Way::Unanswered => "unanswered",
    }
}

fn case_figures(cases: &[CaseTimes], now: Timestamp) -> Cases {
    let all = cases.len();
    let of = |test: &dyn Fn(&CaseTimes) -> bool| {
        part(cases.iter().filter(|case| test(case)).count(), all)
    };
    let waits = minutes(cases, |case| case.replied);
    let urgent: Vec<CaseTimes> = cases.iter().filter(|case| case.urgent).cloned().collect();
    Cases {
        opened: shown(all),
        replied: of(&|case| case.replied.is_some()),
        wait_median_minutes: percentile(&waits, 50),
        wait_p90_minutes: percentile(&waits, 90),
        overdue: of(&|case| case.replied.unwrap_or(now) > case.due),
        handed_over: of(&|case| case.hand_overs > 0),
        returned: of(&|case| case.returns > 0),
        reopened: of(&|case| case.reopened),
        urgent: of(&|case| case.urgent),
        urgent_median_minutes: percentile(&minutes(&urgent, |case| case.touched), 50),
    }
}

/// Minutes from the opening to a moment, smallest first; cases without that moment are left out.
fn minutes(cases: &[CaseTimes], at: impl Fn(&CaseTimes) -> Option<Timestamp>) -> Vec<i64> {
    let minutes = cases
        .iter()
        .filter_map(|case| Some(at(case)?.duration_since(case.opened).as_mins().max(0)));
    let mut minutes: Vec<i64> = minutes.collect();
    minutes.sort_unstable();
    minutes
}

/// The value that so many percent do not exceed (nearest rank); hidden for fewer than five.
fn percentile(sorted: &[i64], percent: usize) -> Option<i64> {
    if sorted.len() < LEAST {
        return None;
    }
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

fn feedback(questions: &[Question]) -> Feedback {
    let up = questions
        .iter()
        .filter(|question| question.helped == Some(true))
        .count();
    let all = questions
        .iter()
        .filter(|question| question.helped.is_some())
        .count();
    Feedback {
        votes: shown(all),
        up_percent: up_percent(up, all),
    }
}

fn least_helpful(questions: &[Question]) -> Vec<Helpful> {
    let mut votes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for question in questions {
        if let (Some(entry), Some(helped)) = (&question.entry, question.helped) {
            let (up, all) = votes.entry(entry).or_default();
            *up += usize::from(helped);
            *all += 1;
        }
    }
    // Fewer than five 👎 say nothing of an entry, and too much of those who pressed.
    let mut rows: Vec<(usize, usize, &str)> = votes
        .into_iter()
        .filter(|(_, (up, all))| all - up >= LEAST)
        .map(|(name, (up, all))| (up, all, name))
        .collect();
    rows.sort_by(|a, b| {
        (a.0 * b.1)
            .cmp(&(b.0 * a.1))
            .then_with(|| b.1.cmp(&a.1))
            .then_with(|| a.2.cmp(b.2))
    });
    rows.into_iter()
        .take(LISTED)
        .map(|(up, all, name)| Helpful {
            name: name.to_owned(),
            votes: all as u64,
            up_percent: up_percent(up, all),
        })
        .collect()
}

/// A share, unless it tells of fewer than five.
fn up_percent(up: usize, all: usize) -> Option<u64> {
    part(up, all)?;
    (all >= LEAST).then(|| ((up * 100 + all / 2) / all) as u64)
}

fn shown(count: usize) -> Option<u64> {
    part(count, count)
}

fn count(keys: impl Iterator<Item = String>) -> Vec<(String, u64)> {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    for key in keys {
        *counts.entry(key).or_default() += 1;
    }
    counts.into_iter().collect()
}

#[cfg(test)]
mod tests;
