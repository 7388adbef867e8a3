//! The queue and a case, as pages.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::Console;
use super::error::{Error, render};
use super::page::Frame;
use super::view::{Hit, Line, Pending, Row, Words, code, facts, language_name, place, why};
use crate::case::{Case, CaseId, CaseStatus, NotAllowed};
use crate::desk::{CaseView, StaffError};
use crate::knowledge::name_in;

/// A part of the queue.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Nobody has answered yet.
    Waiting,
    /// Answered; the newcomer may write back.
    Answered,
    /// Done.
    Closed,
}

impl Part {
    const ALL: [Part; 3] = [Part::Waiting, Part::Answered, Part::Closed];

    fn of(case: &Case) -> Part {
        match case.status {
            CaseStatus::Open | CaseStatus::Claimed => Part::Waiting,
            CaseStatus::Answered => Part::Answered,
            CaseStatus::Closed => Part::Closed,
        }
    }

    /// The address of its page.
    fn href(self) -> String {
        match self {
            Part::Waiting => "/cases".to_owned(),
            other => format!("/cases?show={}", other.name()),
        }
    }

    /// The part of that name; what is not the name of one means the first.
    fn named(name: &str) -> Part {
        let part = Part::ALL.into_iter().find(|part| part.name() == name);
        part.unwrap_or(Part::Waiting)
    }

    fn name(self) -> &'static str {
        match self {
            Part::Waiting => "waiting",
            Part::Answered => "answered",
            Part::Closed => "closed",
        }
    }
}

/// Which part of the queue is asked for.
#[derive(Deserialize)]
pub struct Wish {
    #[serde(default)]
    show: String,
}

/// The queue: one part of it as rows, and how many there are in each.
struct Queue {
    part: &'static str,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    empty: String,
    waiting: usize,
}

struct Tab {
    href: String,
    name: String,
    /// How many; the closed ones are not counted.
    count: Option<usize>,
    current: bool,
}

#[derive(Template)]
#[template(path = "cases.html", config = "src/pages/askama.toml")]
struct ListPage {
    frame: Frame,
    queue: Queue,
}

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
    pending: Option<Pending>,
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

/// `GET /cases?show=waiting`.
pub async fn list(
    State(console): State<Console>,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let part = Part::named(&wish.show);
    let frame = Frame::new(&console, &headers, part.href());
    let queue = match queue(&console, &frame, part, None).await {
        Ok(queue) => queue,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    Ok(render(&ListPage { frame, queue }))
}

/// `GET /cases/{id}`.
pub async fn one(
    State(console): State<Console>,
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
    let beside = match queue(
        console,
        &frame,
        Part::of(&view.case),
        Some(view.case.number),
    )
    .await
    {
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
        StaffError::NotAllowed(NotAllowed::Merged) => {
            (StatusCode::CONFLICT, frame.say("staff-error-merged"))
        }
        StaffError::NotAllowed(NotAllowed::OtherNewcomer) => (
            StatusCode::CONFLICT,
            frame.say("staff-error-other-newcomer"),
        ),
        StaffError::NotAllowed(NotAllowed::TooLate) => {
            (StatusCode::CONFLICT, frame.say("staff-error-too-late"))
        }
        StaffError::NotATime => (
            StatusCode::UNPROCESSABLE_ENTITY,
            frame.say("staff-error-not-a-time"),
        ),
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

/// The part of the queue that is shown, beside the case with number `current` if there is one.
async fn queue(
    console: &Console,
    frame: &Frame,
    part: Part,
    current: Option<i64>,
) -> Result<Queue, crate::store::Error> {
    let open = console.desk.queue(false).await?;
    let closed = if part == Part::Closed {
        console.desk.queue(true).await?
    } else {
        Vec::new()
    };
    let now = console.desk.now();
    let count = |part| open.iter().filter(|case| Part::of(case) == part).count();
    let tab = |of: Part| Tab {
        href: of.href(),
        name: frame.say(&format!("staff-{}", of.name())),
        count: (of != Part::Closed).then(|| count(of)),
        current: of == part,
    };
    let shown = open
        .iter()
        .chain(&closed)
        .filter(|case| Part::of(case) == part);
    Ok(Queue {
        part: part.name(),
        tabs: Part::ALL.map(tab).into(),
        rows: shown
            .map(|case| Row::new(frame, case, now, current))
            .collect(),
        empty: frame.say(&format!("staff-empty-{}", part.name())),
        waiting: count(Part::Waiting),
    })
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
        row: Row::new(&frame, case, now, None),
        question: Words::question(&frame, case, usize::MAX),
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
            .map(|line| {
                let id = line.id;
                Line::new(&frame, case, line, now).with_translation(id, &view.translations)
            })
            .collect(),
        pending: Pending::of(&view.translations),
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
