//! A case, as a page.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::before::{Before, Pressing, before, pressing};
use super::choices::Choices;
use super::error::{Error, render};
use super::hits::Hit;
use super::page::Frame;
use super::queue::{self, Queue};
use super::translations::Pending;
use super::view::{Line, Row, Words, code, facts, language_name, place, why};
use super::{Console, presence};
use crate::case::{Case, CaseId, CaseStatus, NotAllowed, Outcome};
use crate::desk::{CaseView, StaffError};
use crate::language::Language;
use crate::store;

#[derive(Template)]
#[template(path = "case.html", config = "src/pages/askama.toml")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question that the template asks"
)]
struct CasePage {
    frame: Frame,
    queue: Queue,
    href: String,
    title: String,
    row: Row,
    question: Words,
    reply_hint: String,
    /// Where a picture is to be seen, and what is not done with it.
    media_hint: String,
    outcome: Option<String>,
    place: Option<String>,
    why: String,
    facts: Vec<(String, String)>,
    /// What the person asked before.
    before: Vec<Before>,
    /// Urgent cases of the same person.
    pressing: Vec<Pressing>,
    lines: Vec<Line>,
    pending: Option<Pending>,
    hits: Vec<Hit>,
    choices: Choices,
    newcomer: String,
    closed: bool,
    can_claim: bool,
    can_release: bool,
    can_reopen: bool,
    may_become_entry: bool,
    /// For how many seconds the person can take back what they did last.
    undo: Option<i64>,
    with: Option<String>,
    /// Where it stands, where that is more than a status: it rests, it went on in another case.
    standing: Option<Standing>,
    /// Others who look at it or write in it.
    others: Vec<String>,
    draft: Draft,
}

/// A sentence on where a case stands, with the page that it leads to.
struct Standing {
    text: String,
    href: Option<String>,
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
    mut draft: Draft,
) -> Result<Response, Error> {
    let frame = Frame::new(console, headers, format!("/cases/{id}"));
    let Ok(key) = id.parse().map(CaseId) else {
        return Err(Error::not_found(frame));
    };
    let (view, beside, undo, asked) = match read(console, &frame, key, &mut draft).await {
        Ok(read) => read,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let mut page = case_page(console, frame, beside, &view, draft);
    page.undo = undo;
    page.before = asked;
    Ok(render(&page))
}

/// What the page shows, from the store. What was typed before and not sent is in the draft again.
async fn read(
    console: &Console,
    frame: &Frame,
    key: CaseId,
    draft: &mut Draft,
) -> Result<(CaseView, Queue, Option<i64>, Vec<Before>), store::Error> {
    let (desk, name) = (&console.desk, &console.staff.name);
    desk.learn_people().await?;
    let view = desk.case(key).await?;
    let beside = queue::beside(console, frame, &view.case).await?;
    let undo = desk.can_undo(key, name).await?;
    if draft.reply.is_empty() {
        draft.reply = desk.store().draft(key, name).await?.unwrap_or_default();
    }
    let asked = before(console, frame, &view).await?;
    Ok((view, beside, undo, asked))
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
        StaffError::Withdrawn => (StatusCode::CONFLICT, frame.say("staff-error-withdrawn")),
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
    CasePage {
        href: format!("/cases/{}", case.id),
        title: frame.with("staff-case", "number", &case.number.to_string()),
        row: Row::new(&frame, case, now),
        question: Words::question(&frame, case),
        reply_hint: reply_hint(console, &frame, case),
        media_hint: frame.say(if console.desk.staff_chat().is_some() {
            "staff-media-telegram"
        } else {
            "staff-media-nowhere"
        }),
        outcome: case
            .outcome
            .map(|outcome| frame.say(&format!("staff-outcome-{}", code(&outcome)))),
        place: place(&frame, case),
        why: why(&frame, case),
        facts: facts(&frame, view, now),
        before: Vec::new(),
        pressing: pressing(console, &frame, view),
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
        choices: Choices::new(console, &frame, view),
        newcomer: frame.newcomer(view.newcomer),
        closed,
        can_claim: !closed && case.claimed_by.is_none(),
        can_release: !closed && mine,
        can_reopen: closed && view.merged_into.is_none() && case.outcome != Some(Outcome::Erased),
        may_become_entry: super::learning::may_become(case),
        undo: None,
        standing: standing(&frame, view),
        others: presence::words(&frame, &console.desk.present(case.id, &frame.staff)),
        with,
        draft,
        queue,
        frame,
    }
}

/// What becomes of a reply, before it is written.
fn reply_hint(console: &Console, frame: &Frame, case: &Case) -> String {
    let is_translated =
        console.desk.has_translator() && !case.language.shares_base(Language::SWEDISH);
    let id = if is_translated {
        "staff-reply-hint-translated"
    } else {
        "staff-reply-hint"
    };
    frame.with(id, "language", &language_name(frame, case.language))
}

/// Where a case stands, where that is more than its status says.
fn standing(frame: &Frame, view: &CaseView) -> Option<Standing> {
    if let Some((number, id)) = view.merged_into {
        return Some(Standing {
            text: frame.with("staff-merged-into", "number", &number.to_string()),
            href: Some(format!("/cases/{id}")),
        });
    }
    if let Some(until) = view.case.snoozed_until {
        return Some(Standing {
            text: frame.with("staff-rests-until", "time", &frame.time(until)),
            href: None,
        });
    }
    let next = view.case.offered_to.as_ref()?;
    Some(Standing {
        text: frame.with("staff-offered-to", "name", next),
        href: None,
    })
}
