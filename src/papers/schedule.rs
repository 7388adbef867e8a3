//! A family's schedule as a page to read and to print.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::{Around, Papers, Wanted, answer};
use crate::dialogue::Week;
use crate::phrase::{Phrase, SchedulePhrase};

#[derive(Template)]
#[template(path = "paper_schedule.html", config = "src/pages/askama.toml")]
struct Page {
    around: Around,
    weeks: Vec<Week>,
    /// Why there is nothing.
    nothing: Option<String>,
    note: String,
}

/// `GET /schedule/{token}`.
pub(super) async fn page(
    State(papers): State<Papers>,
    Path(token): Path<String>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Response {
    let language = papers.language(&wanted, &headers);
    let book = papers.desk.phrasebook();
    let say = |phrase| book.say(language, Phrase::Schedule(phrase));
    let weeks = match papers.desk.schedule_of(&token, language).await {
        Ok(weeks) => weeks,
        Err(error) => {
            tracing::error!(%error, "a schedule could not be read");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let is_open = weeks.is_some();
    let nothing = match &weeks {
        None => Some(say(SchedulePhrase::ScheduleExpired)),
        Some(weeks) if weeks.is_empty() => Some(say(SchedulePhrase::ScheduleEmpty)),
        Some(_) => None,
    };
    let (path, languages) = if is_open {
        (format!("/schedule/{token}"), book.languages())
    } else {
        (String::new(), Vec::new())
    };
    let page = Page {
        around: papers.around(
            &path,
            say(SchedulePhrase::ScheduleTitle),
            language,
            &languages,
        ),
        weeks: weeks.unwrap_or_default(),
        nothing,
        note: book.say(language, Phrase::LeisureAskAlways),
    };
    let status = if is_open {
        StatusCode::OK
    } else {
        StatusCode::GONE
    };
    answer(status, &page)
}
