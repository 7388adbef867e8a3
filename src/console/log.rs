//! Who opened which case, and when. For admins; a person in a case may ask who has read it.

use askama::Template;
use axum::extract::Query;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

use super::Console;
use super::error::{Error, render};
use super::page::Frame;
use super::queue::desk_name;
use crate::knowledge::DeskId;
use crate::phrase::stockholm;
use crate::store::{Access, AccessFilter};

/// Rows on a page.
const PER_PAGE: i64 = 100;

/// Rows in a file: more than a spreadsheet opens well.
const IN_FILE: i64 = 100_000;

/// Which rows are asked for, as they stand in the form.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    name: String,
    number: String,
    from: String,
    until: String,
    page: String,
}

impl Wish {
    fn filter(&self) -> AccessFilter {
        AccessFilter {
            name: self.name.trim().to_owned(),
            number: self.number.trim().trim_start_matches('#').parse().ok(),
            from: midnight(&self.from, 0),
            // The day itself belongs to it.
            until: midnight(&self.until, 1),
        }
    }

    /// From 0 on.
    fn page(&self) -> i64 {
        /// More pages than there can be rows for.
        const MOST: i64 = 100_000;
        self.page.parse().unwrap_or(1_i64).clamp(1, MOST) - 1
    }

    /// The rest of an address.
    fn query(&self, page: i64) -> String {
        let Ok(mut url) = reqwest::Url::parse("http://log/") else {
            return String::new();
        };
        let pairs = [
            ("name", self.name.as_str()),
            ("number", &self.number),
            ("from", &self.from),
            ("until", &self.until),
        ];
        for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
            url.query_pairs_mut().append_pair(name, value);
        }
        if page > 0 {
            let page = (page + 1).to_string();
            url.query_pairs_mut().append_pair("page", &page);
        }
        url.query()
            .map_or_else(String::new, |query| format!("?{query}"))
    }
}

/// The beginning of a day in Stockholm, so many days later.
fn midnight(day: &str, later: i64) -> Option<Timestamp> {
    let day: Date = day.trim().parse().ok()?;
    let day = day.checked_add(jiff::Span::new().days(later)).ok()?;
    Some(day.to_zoned(stockholm()).ok()?.timestamp())
}

struct Row {
    at: String,
    at_machine: String,
    name: String,
    href: String,
    number: i64,
    desk: String,
}

#[derive(Template)]
#[template(path = "log.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    wish: Wish,
    names: Vec<String>,
    rows: Vec<Row>,
    before: Option<String>,
    after: Option<String>,
    csv: String,
    /// For how long it is kept, in words.
    days: String,
}

/// `GET /log?name=Anna&number=17&from=2026-11-01&until=2026-11-30`.
pub async fn page(
    console: Console,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let frame = Frame::new(
        &console,
        &headers,
        format!("/log{}", wish.query(wish.page())),
    );
    let store = console.desk.store();
    let (filter, page) = (wish.filter(), wish.page());
    let found = store.accesses(&filter, PER_PAGE + 1, page * PER_PAGE).await;
    let (found, accounts) = match (found, store.accounts().await) {
        (Ok(found), Ok(accounts)) => (found, accounts),
        (Err(error), _) | (_, Err(error)) => return Err(Error::store(frame, &error)),
    };
    let shown = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let rows = found.iter().take(shown).map(|access| Row {
        at: clock(access.at),
        at_machine: access.at.to_string(),
        name: access.name.clone(),
        href: format!("/cases/{}", access.case),
        number: access.number,
        desk: desk_name(&frame, &DeskId::from(access.desk.as_str())),
    });
    let link = |page: i64| format!("/log{}", wish.query(page));
    Ok(render(&Page {
        names: accounts.into_iter().map(|account| account.name).collect(),
        rows: rows.collect(),
        before: (page > 0).then(|| link(page - 1)),
        after: (found.len() > shown).then(|| link(page + 1)),
        csv: format!("/log.csv{}", wish.query(0)),
        days: frame.with(
            "staff-log-days",
            "days",
            &console.desk.log_days().to_string(),
        ),
        wish,
        frame,
    }))
}

/// `GET /log.csv`: the same for a spreadsheet.
pub async fn csv(
    console: Console,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let found = console
        .desk
        .store()
        .accesses(&wish.filter(), IN_FILE, 0)
        .await;
    let found = match found {
        Ok(found) => found,
        Err(error) => {
            let frame = Frame::new(&console, &headers, "/log".to_owned());
            return Err(Error::store(frame, &error));
        }
    };
    // The mark at the start tells Excel that it is UTF-8.
    let mut file = "\u{feff}time,name,case,desk\r\n".to_owned();
    for Access {
        at,
        name,
        number,
        desk,
        ..
    } in &found
    {
        let fields = [clock(*at), name.clone(), number.to_string(), desk.clone()];
        let fields: Vec<String> = fields.iter().map(|field| cell(field)).collect();
        file.push_str(&fields.join(","));
        file.push_str("\r\n");
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"lotsen-log.csv\"",
        ),
    ];
    Ok((headers, file).into_response())
}

/// A field of a CSV file (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it.
fn cell(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let text = if risky {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Day and time in Stockholm, as a log has them.
fn clock(at: Timestamp) -> String {
    at.to_zoned(stockholm())
        .strftime("%Y-%m-%d %H:%M:%S")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(cell("=1+1"), "\"'=1+1\"");
        assert_eq!(cell("@SUM(A1)"), "\"'@SUM(A1)\"");
        assert_eq!(cell("Anna \"A\" Ek"), "\"Anna \"\"A\"\" Ek\"");
    }

    #[test]
    fn the_last_day_belongs_to_the_time_asked_for() {
        let wish = Wish {
            from: "2026-11-01".to_owned(),
            until: "2026-11-01".to_owned(),
            ..Wish::default()
        };
        let filter = wish.filter();
        let hours = filter
            .until
            .map(|until| until.duration_since(filter.from.unwrap_or(until)));
        assert_eq!(hours.map(|hours| hours.as_hours()), Some(24));
        assert_eq!(wish.query(1), "?from=2026-11-01&until=2026-11-01&page=2");
    }
}
