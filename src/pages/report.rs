//! The follow-up report as a page of its own: to read, to print, or to keep as a PDF. It needs nothing beside it.

use askama::Template;

use crate::language::Language;
use crate::phrase::Phrasebook;
use crate::report::{Report, Row};

/// The longest bar, in the units of the drawing.
const BAR: u64 = 100;

#[derive(Template)]
#[template(path = "report.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    language: &'a str,
    style: &'a str,
    title: String,
    period: String,
    hidden: String,
    fewer: String,
    facts: Vec<(String, String)>,
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
    length: u64,
}

/// The page in a language of the staff.
///
/// # Errors
/// The template cannot be filled in.
pub fn report_page(
    book: &Phrasebook,
    language: Language,
    report: &Report,
) -> Result<String, askama::Error> {
    let say = |id: &str| book.text(language, id, &[]);
    let period = [report.from, report.to].map(|day| book.date(language, day));
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
    let least = report.least_helpful.iter().map(|entry| {
        let share = entry
            .up_percent
            .map_or_else(|| say("staff-report-few"), |share| format!("{share} %"));
        format!("{}: 👍 {share} ({})", entry.name, entry.votes)
    });
    let page = Page {
        language: language.code(),
        style: include_str!("report.css"),
        title: say("staff-report"),
        period: period.join(" – "),
        hidden: say("staff-report-hidden"),
        fewer: say("staff-report-few"),
        facts: facts(report, &say),
        tables: vec![
            table("staff-report-ways", &report.ways, &way),
            table("staff-report-topics", &report.topics, &plain),
            table("staff-report-languages", &report.languages, &plain),
            table("staff-report-desks", &report.desks, &plain),
            table("staff-report-places", &report.places, &plain),
            table("staff-report-without-entry", &report.without_entry, &plain),
            table("staff-report-most-used", &report.most_used, &plain),
        ],
        lists: vec![
            (say("staff-report-least-helpful"), least.collect()),
            (say("staff-report-stale"), report.stale.clone()),
        ],
    };
    page.render()
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
        length: row.count.unwrap_or_default() * BAR / most,
    };
    rows.iter().map(bar).collect()
}

fn facts(report: &Report, say: &dyn Fn(&str) -> String) -> Vec<(String, String)> {
    let few = say("staff-report-few");
    let number = |value: Option<u64>| value.map_or_else(|| few.clone(), |value| value.to_string());
    // Half a working day is easier to read in hours.
    let time = |value: Option<i64>| match value {
        None => few.clone(),
        Some(minutes) if minutes < 120 => format!("{minutes} min"),
        Some(minutes) => format!("{} h {} min", minutes / 60, minutes % 60),
    };
    let cases = &report.cases;
    let share = report.feedback.up_percent;
    [
        ("staff-report-questions", number(report.questions)),
        ("staff-report-cases", number(cases.opened)),
        ("staff-report-replied", number(cases.replied)),
        ("staff-report-wait-median", time(cases.wait_median_minutes)),
        ("staff-report-wait-p90", time(cases.wait_p90_minutes)),
        ("staff-report-overdue", number(cases.overdue)),
        ("staff-report-handed-over", number(cases.handed_over)),
        ("staff-report-returned", number(cases.returned)),
        ("staff-report-reopened", number(cases.reopened)),
        ("staff-report-urgent", number(cases.urgent)),
        (
            "staff-report-urgent-median",
            time(cases.urgent_median_minutes),
        ),
        ("staff-report-votes", number(report.feedback.votes)),
        (
            "staff-report-up",
            share.map_or(few.clone(), |share| format!("{share} %")),
        ),
    ]
    .map(|(id, value)| (say(id), value))
    .into()
}
