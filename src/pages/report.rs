//! The follow-up report: its figures for a page of the console, and as a file of its own to keep, print or send, which needs
//! nothing beside it. The charts are drawn here, without script.

mod voices;

use askama::Template;

use crate::language::Language;
use crate::phrase::Phrasebook;
use crate::report::{Report, Row};

/// The longest bar, in the units of the drawing.
const BAR: u64 = 100;

#[derive(Template)]
#[template(path = "report.html", config = "src/pages/askama.toml")]
struct File<'a> {
    language: &'a str,
    style: &'a str,
    title: String,
    period: String,
    figures: String,
}

#[derive(Template)]
#[template(path = "report_figures.html", config = "src/pages/askama.toml")]
struct Figures {
    few: String,
    /// What is said where there is too little to count.
    too_few: Option<String>,
    hidden: String,
    facts: Vec<(String, Option<String>)>,
    tables: Vec<Table>,
    lists: Vec<(String, Vec<String>)>,
}

/// Groups and their counts, with a bar each.
struct Table {
    title: String,
    rows: Vec<Bar>,
}

struct Bar {
    name: String,
    count: Option<u64>,
    /// Of all questions, where that is shown.
    percent: Option<u64>,
    length: u64,
}

/// The report as a file in a language of the staff.
///
/// # Errors
/// The template cannot be filled in.
pub fn report_file(
    book: &Phrasebook,
    language: Language,
    report: &Report,
) -> Result<String, askama::Error> {
    let style = concat!(include_str!("lotsen.css"), include_str!("report.css"));
    let file = File {
        language: language.code(),
        style,
        title: book.text(language, "staff-report", &[]),
        period: report_period(book, language, report),
        figures: report_figures(book, language, report)?,
    };
    file.render()
}

/// The first and the last day in words.
pub fn report_period(book: &Phrasebook, language: Language, report: &Report) -> String {
    let days = [report.from, report.to].map(|day| book.date(language, day));
    days.join(" – ")
}

/// The figures as HTML, to stand on a page with `report.css`.
///
/// # Errors
/// The template cannot be filled in.
pub fn report_figures(
    book: &Phrasebook,
    language: Language,
    report: &Report,
) -> Result<String, askama::Error> {
    let say = |id: &str| book.text(language, id, &[]);
    let table = |id: &str, rows: &[Row], name: &dyn Fn(&str) -> String| Table {
        title: say(id),
        rows: bars(rows, name),
    };
    let unknown = say("staff-report-unknown");
    let plain = |name: &str| {
        if name.is_empty() {
            unknown.clone()
        } else {
            name.to_owned()
        }
    };
    let way = |name: &str| say(&format!("staff-report-way-{}", name.replace('_', "-")));
    let mut ways = table("staff-report-ways", &report.ways, &way);
    for row in &mut ways.rows {
        row.percent = percent(row.count, report.questions);
    }
    let month = |name: &str| month_name(name, &say);
    let least = report.least_helpful.iter().map(|entry| {
        let share = entry
            .up_percent
            .map_or_else(|| say("staff-report-few"), |share| format!("{share} %"));
        format!("{}: 👍 {share} ({})", entry.name, entry.votes)
    });
    let figures = Figures {
        few: say("staff-report-few"),
        too_few: report
            .questions
            .is_none_or(|questions| questions == 0)
            .then(|| say("staff-report-too-few")),
        hidden: say("staff-report-hidden"),
        facts: facts(report, &say),
        tables: [
            ways,
            table("staff-report-months", &report.months, &month),
            table("staff-report-topics", &report.topics, &plain),
            table("staff-report-languages", &report.languages, &plain),
            table("staff-report-desks", &report.desks, &plain),
            table("staff-report-places", &report.places, &plain),
            table("staff-report-without-entry", &report.without_entry, &plain),
            table("staff-report-most-used", &report.most_used, &plain),
        ]
        .into_iter()
        .chain(voices::tables(book, language, report))
        .collect(),
        lists: vec![
            (say("staff-report-quotes"), voices::quotes(report)),
            (say("staff-report-least-helpful"), least.collect()),
            (say("staff-report-stale"), report.stale.clone()),
        ],
    };
    figures.render()
}

/// "September 2026" for `2026-09`.
pub fn month_name(month: &str, say: &dyn Fn(&str) -> String) -> String {
    let Some((year, month)) = month.split_once('-') else {
        return month.to_owned();
    };
    let word = say(&format!("month-{}", month.trim_start_matches('0')));
    format!("{word} {year}")
}

fn bars(rows: &[Row], name: &dyn Fn(&str) -> String) -> Vec<Bar> {
    let most = rows
        .iter()
        .filter_map(|row| row.count)
        .max()
        .unwrap_or(1)
        .max(1);
    let bar = |row: &Row| Bar {
        name: name(&row.name),
        count: row.count,
        percent: None,
        length: row.count.unwrap_or_default() * BAR / most,
    };
    rows.iter().map(bar).collect()
}

/// A share of a whole, where both are shown.
fn percent(part: Option<u64>, whole: Option<u64>) -> Option<u64> {
    let (part, whole) = (part?, whole.filter(|whole| *whole > 0)?);
    Some((part * 100 + whole / 2) / whole)
}

/// What, and how much of it; nothing where that is hidden.
fn facts(report: &Report, say: &dyn Fn(&str) -> String) -> Vec<(String, Option<String>)> {
    let number = |value: Option<u64>| value.map(|value| value.to_string());
    // Half a working day is easier to read in hours.
    let time = |value: Option<i64>| {
        let minutes = value?;
        Some(if minutes < 120 {
            format!("{minutes} min")
        } else {
            format!("{} h {} min", minutes / 60, minutes % 60)
        })
    };
    let cases = &report.cases;
    // Of none there is nothing to hide.
    let of = |whole: Option<u64>, value: Option<String>| match whole {
        Some(0) => Some("–".to_owned()),
        _ => value,
    };
    let (votes, share) = (report.feedback.votes, report.feedback.up_percent);
    let (median, p90) = (cases.wait_median_minutes, cases.wait_p90_minutes);
    [
        ("staff-report-questions", number(report.questions)),
        ("staff-report-cases", number(cases.opened)),
        ("staff-report-replied", number(cases.replied)),
        ("staff-report-wait-median", of(cases.replied, time(median))),
        ("staff-report-wait-p90", of(cases.replied, time(p90))),
        ("staff-report-overdue", number(cases.overdue)),
        ("staff-report-handed-over", number(cases.handed_over)),
        ("staff-report-returned", number(cases.returned)),
        ("staff-report-reopened", number(cases.reopened)),
        ("staff-report-urgent", number(cases.urgent)),
        (
            "staff-report-urgent-median",
            of(cases.urgent, time(cases.urgent_median_minutes)),
        ),
        ("staff-report-votes", number(votes)),
        (
            "staff-report-up",
            of(votes, share.map(|share| format!("{share} %"))),
        ),
    ]
    .map(|(id, value)| (say(id), value))
    .into()
}
