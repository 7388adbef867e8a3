//! The follow-up report as a page, and as files. Admins see every desk, others their own.

use askama::Template;
use axum::extract::Query;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::Console;
use super::error::{Error, render};
use super::page::Frame;
use super::queue::desk_name;
use crate::account::Scope;
use crate::pages::{month_name, report_figures, report_period};
use crate::phrase::stockholm;
use crate::report::{Period, Reader, Report, to_csv};
use crate::store;

/// Months that one can choose from: three years, as long as a project runs.
const CHOICE: i64 = 36;

/// The months that are asked for, as the form has them: `2026-08`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    from: String,
    to: String,
}

/// A month in the form, or a period as a link.
struct Choice {
    value: String,
    name: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "follow_up.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    /// The months that it may begin with, and end with.
    from: Vec<Choice>,
    to: Vec<Choice>,
    /// Periods that are asked for often.
    periods: Vec<Choice>,
    period: String,
    desks: String,
    alert: Option<String>,
    /// The end of the addresses of the files.
    query: String,
    figures: String,
}

/// `GET /report?from=2026-08&to=2026-11`.
pub async fn page(
    console: Console,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let today = today(&console);
    let asked = period(&wish, today);
    let shown = asked.unwrap_or_else(|| Period::latest(today));
    let query = query(shown);
    let frame = Frame::new(&console, &headers, format!("/report{query}"));
    let report = match read(&console, &frame, shown).await {
        Ok(report) => report,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let (book, language) = (frame.book(), frame.language());
    let figures = match report_figures(book, language, &report) {
        Ok(figures) => figures,
        Err(error) => return Err(Error::broken(frame, &error)),
    };
    let (from, to) = months(&frame, shown, today);
    Ok(render(&Page {
        from,
        to,
        periods: periods(&frame, shown, today),
        period: report_period(book, language, &report),
        desks: desks(&console, &frame),
        alert: asked.is_none().then(|| frame.say("staff-report-no-period")),
        query,
        figures,
        frame,
    }))
}

/// `GET /report.csv`: for a spreadsheet.
pub async fn csv(
    console: Console,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let report = asked_for(&console, &wish, &headers).await?;
    Ok(file(
        &report,
        "csv",
        "text/csv; charset=utf-8",
        to_csv(&report),
    ))
}

/// `GET /report.json`: for machines.
pub async fn json(
    console: Console,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let report = asked_for(&console, &wish, &headers).await?;
    match serde_json::to_string_pretty(&report) {
        Ok(text) => Ok(file(&report, "json", "application/json", text)),
        Err(error) => {
            let frame = Frame::new(&console, &headers, "/report".to_owned());
            Err(Error::broken(frame, &error))
        }
    }
}

fn file(report: &Report, ending: &str, kind: &'static str, text: String) -> Response {
    let name = format!("lotsen-{}-{}.{ending}", report.from, report.to);
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    (headers, text).into_response()
}

async fn asked_for(console: &Console, wish: &Wish, headers: &HeaderMap) -> Result<Report, Error> {
    let frame = Frame::new(console, headers, "/report".to_owned());
    let today = today(console);
    let period = period(wish, today).unwrap_or_else(|| Period::latest(today));
    match read(console, &frame, period).await {
        Ok(report) => Ok(report),
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// The report of a period, of the desks that somebody may see.
async fn read(console: &Console, frame: &Frame, period: Period) -> Result<Report, store::Error> {
    let now = console.desk.now();
    let (begin, end) = period.bounds().unwrap_or((now, now));
    let store = console.desk.store();
    let questions = store.report_questions(begin, end).await?;
    let cases = store.report_cases(begin, end).await?;
    let counts = store
        .voice_counts(&code(period.from), &code(period.to))
        .await?;
    let told = store.report_voices(begin, end).await?;
    let reader = Reader {
        knowledge: &frame.shelf.knowledge,
        book: frame.book(),
        language: frame.language(),
        desks: match &console.scope {
            Scope::All => None,
            Scope::Desks(desks) => Some(desks),
        },
    };
    let voices = reader.voices(&counts, told);
    Ok(Report {
        voices,
        ..reader.report(period, questions, cases, now)
    })
}

fn today(console: &Console) -> Date {
    console.desk.now().to_zoned(stockholm()).date()
}

/// The period that is asked for, the last four months when nothing is; `None` when it is none.
fn period(wish: &Wish, today: Date) -> Option<Period> {
    let latest = Period::latest(today);
    let month = |text: &str, otherwise: Date| match text.trim() {
        "" => Some(otherwise),
        text => format!("{text}-01").parse().ok(),
    };
    Period::of_months(month(&wish.from, latest.from)?, month(&wish.to, latest.to)?)
}

fn code(day: Date) -> String {
    day.strftime("%Y-%m").to_string()
}

fn query(period: Period) -> String {
    format!("?from={}&to={}", code(period.from), code(period.to))
}

/// The months to choose from, the latest first; those that are chosen are among them.
fn months(frame: &Frame, shown: Period, today: Date) -> (Vec<Choice>, Vec<Choice>) {
    let back = |months: i64| today.first_of_month().saturating_sub(months.months());
    let mut all: Vec<Date> = (0..CHOICE).map(back).collect();
    all.extend([shown.from, shown.to.first_of_month()]);
    all.sort_unstable_by(|a, b| b.cmp(a));
    all.dedup();
    let choices = |chosen: Date| {
        let choice = |month: &Date| Choice {
            value: code(*month),
            name: month_name(&code(*month), &|id| frame.say(id)),
            current: code(*month) == code(chosen),
        };
        all.iter().map(choice).collect()
    };
    (choices(shown.from), choices(shown.to))
}

fn periods(frame: &Frame, shown: Period, today: Date) -> Vec<Choice> {
    [
        ("staff-report-latest", Period::latest(today)),
        ("staff-report-tertial", Period::tertial(today, 0)),
        ("staff-report-tertial-before", Period::tertial(today, 1)),
        ("staff-report-year", Period::year(today)),
    ]
    .map(|(name, period)| Choice {
        value: format!("/report{}", query(period)),
        name: frame.say(name),
        current: period == shown,
    })
    .into()
}

/// Which desks the figures are about.
fn desks(console: &Console, frame: &Frame) -> String {
    match &console.scope {
        Scope::All => frame.say("staff-report-all-desks"),
        Scope::Desks(desks) => {
            let names: Vec<String> = desks.iter().map(|desk| desk_name(frame, desk)).collect();
            frame.with("staff-report-own-desks", "desks", &names.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn asked(from: &str, to: &str) -> Option<(String, String)> {
        let wish = Wish {
            from: from.to_owned(),
            to: to.to_owned(),
        };
        let period = period(&wish, date(2026, 11, 22))?;
        Some((period.from.to_string(), period.to.to_string()))
    }

    #[test]
    fn a_period_that_makes_no_sense_is_none() {
        let pair = |from: &str, to: &str| Some((from.to_owned(), to.to_owned()));
        assert_eq!(asked("", ""), pair("2026-08-01", "2026-11-30"));
        assert_eq!(
            asked("2026-02", "2026-02"),
            pair("2026-02-01", "2026-02-28")
        );
        assert_eq!(asked("2026-03", "2026-02"), None);
        assert_eq!(asked("2026-13", "2026-14"), None);
        assert_eq!(asked("2026-02-03", ""), None, "days are not asked for");
    }
}
