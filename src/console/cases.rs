//! A case, as a page.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::Console;
use super::error::{Error, render};
use super::page::Frame;
use super::queue::{self, Queue};
use super::view::{Hit, Line, Row, Words, code, facts, language_name, place, why};
use crate::case::{CaseId, CaseStatus, NotAllowed};
use crate::desk::{CaseView, StaffError};
use crate::knowledge::name_in;

#[derive(Template)]
#[template(path = "case.html", config = "src/pages/askama.toml")]
struct CasePage {
    frame: Frame,
    queue: Queue,
    href: String,
    title: String,
    row: Row,
    question: Words,
    reply_hint: String,
    outcome: Option<String>,
    place: Option<String>,
    why: String,
    facts: Vec<(String, String)>,
    lines: Vec<Line>,
    hits: Vec<Hit>,
    desks: Vec<(String, String)>,
    closed: bool,
    can_claim: bool,
    can_release: bool,
    with: Option<String>,
    draft: Draft,
}

/// What was written in a form that could not be carried out, and why not.
#[derive(Default)]
pub struct Draft {
    /// Why, in words.
    pub alert: Option<String>,
    /// The reply.
    pub reply: String,
    /// The note.
    pub note: String,
}

/// `GET /cases/{id}`.
pub async fn one(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    show(&console, &headers, &id, Draft::default()).await
}

/// The page of a case, with what could not be carried out.
pub async fn show(
    console: &Console,
    headers: &HeaderMap,
    id: &str,
    draft: Draft,
) -> Result<Response, Error> {
    let frame = Frame::new(console, headers, format!("/cases/{id}"));
    let Ok(key) = id.parse() else {
        return Err(Error::not_found(frame));
    };
    let view = match console.desk.case(CaseId(key)).await {
        Ok(view) => view,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let beside = match queue::beside(console, &frame, &view.case).await {
        Ok(queue) => queue,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    Ok(render(&case_page(console, frame, beside, &view, draft)))
}

/// The page again, saying why a move was not carried out. What was written is still there.
pub async fn refused(
    console: &Console,
    headers: &HeaderMap,
    id: &str,
    error: StaffError,
    mut draft: Draft,
) -> Response {
    let frame = Frame::new(console, headers, format!("/cases/{id}"));
    let (status, alert) = match error {
        StaffError::NotAllowed(NotAllowed::ClaimedBy(name)) => (
            StatusCode::CONFLICT,
            frame.with("staff-error-claimed", "name", &name),
        ),
        StaffError::NotAllowed(NotAllowed::Closed) => {
            (StatusCode::CONFLICT, frame.say("staff-error-closed"))
        }
        StaffError::NotAllowed(NotAllowed::NotClosed) => {
            (StatusCode::CONFLICT, frame.say("staff-error-not-closed"))
        }
        StaffError::Conflict => (StatusCode::CONFLICT, frame.say("staff-error-conflict")),
        StaffError::Empty => (
            StatusCode::UNPROCESSABLE_ENTITY,
            frame.say("staff-error-empty"),
        ),
        StaffError::NotFound => return Error::not_found(frame).into_response(),
        StaffError::Store(error) => {
            tracing::error!(%error, "a move of staff failed");
            (
                StatusCode::INTERNAL_SERVER_ERROR,
                frame.say("staff-error-failed"),
            )
        }
    };
    draft.alert = Some(alert);
    match show(console, headers, id, draft).await {
        Ok(page) => (status, page).into_response(),
        Err(error) => error.into_response(),
    }
}

fn case_page(
    console: &Console,
    frame: Frame,
    queue: Queue,
    view: &CaseView,
    draft: Draft,
) -> CasePage {
    let case = &view.case;
    let now = console.desk.now();
    let mine = case.claimed_by.as_deref() == Some(frame.staff.as_str());
    let with = case.claimed_by.as_ref().map(|name| {
        if mine {
            frame.say("staff-with-you")
        } else {
            frame.with("staff-with", "name", name)
        }
    });
    let closed = case.status == CaseStatus::Closed;
    let desks = frame
        .shelf
        .knowledge
        .desks
        .iter()
        .filter(|desk| desk.id != case.desk);
    CasePage {
        href: format!("/cases/{}", case.id),
        title: frame.with("staff-case", "number", &case.number.to_string()),
        row: Row::new(&frame, case, now),
        question: Words::question(&frame, case),
        reply_hint: frame.with(
            "staff-reply-hint",
            "language",
            &language_name(&frame, case.language),
        ),
        outcome: case
            .outcome
            .map(|outcome| frame.say(&format!("staff-outcome-{}", code(&outcome)))),
        place: place(&frame, case),
        why: why(&frame, case),
        facts: facts(&frame, case, now),
        lines: view
            .lines
            .iter()
            .map(|line| Line::new(&frame, case, line, now))
            .collect(),
        hits: view
            .hits
            .iter()
            .take(3)
            .map(|hit| Hit::new(&frame, case, hit))
            .collect(),
        desks: desks
            .map(|desk| {
                (
                    desk.id.to_string(),
                    name_in(&desk.name, frame.language()).to_owned(),
                )
            })
            .collect(),
        closed,
        can_claim: !closed && case.claimed_by.is_none(),
        can_release: !closed && mine,
        with,
        draft,
        queue,
        frame,
    }
}
