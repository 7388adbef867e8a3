//! What staff do with a case: one form each. Afterwards the page shows where the case stands.

use axum::Form;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::Console;
use super::cases::{Draft, refused};
use crate::case::{CaseId, Outcome};
use crate::desk::{StaffAct, StaffError, To, time_to_come};
use crate::knowledge::DeskId;
use crate::redaction::redact_staff;

/// What a form of the case page says; every form fills in its own part.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// A reply, a note, or what is being typed.
    text: String,
    /// An entry, by its id.
    entry: String,
    /// A canned reply, by its id.
    reply: String,
    /// A reply with its translation, by its id.
    translation: String,
    /// `desk:` or `person:` and which.
    to: String,
    /// Why the case goes to somebody else.
    reason: String,
    /// When a resting case comes back: a time, or one of the card's words such as `1d`.
    until: String,
    /// A time of one's own, if one was written.
    at: String,
    /// The number of another case.
    number: String,
    /// How it ended.
    outcome: String,
}

impl Wish {
    /// Browsers send line ends as two characters; a message has one.
    fn text(&self) -> String {
        self.text.replace("\r\n", "\n")
    }

    /// To whom the case is to go.
    fn receiver(&self) -> Option<To> {
        match self.to.split_once(':')? {
            ("desk", id) => Some(To::Desk(DeskId::from(id))),
            ("person", name) => Some(To::Person(name.to_owned())),
            _ => None,
        }
    }
}

/// `POST /cases/{id}/{what}`: does it, and shows the case as it now stands, or the same page with what was written and why it was
/// not done.
pub async fn act(
    console: Console,
    Path((id, what)): Path<(String, String)>,
    headers: HeaderMap,
    Form(wish): Form<Wish>,
) -> Response {
    let key = key(&id);
    let done = match meant(&console, key, &what, &wish).await {
        Ok(act) => {
            console
                .desk
                .staff_acts(key, &console.staff, &act, None)
                .await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Redirect::to(&format!("/cases/{key}")).into_response(),
        Err(error) => {
            let text = wish.text();
            let draft = match what.as_str() {
                "note" => Draft {
                    note: text,
                    ..Draft::default()
                },
                _ => Draft {
                    reply: text,
                    ..Draft::default()
                },
            };
            refused(&console, &headers, &id, error, draft).await
        }
    }
}

/// What a form means.
async fn meant(
    console: &Console,
    case: CaseId,
    what: &str,
    wish: &Wish,
) -> Result<StaffAct, StaffError> {
    let text = wish.text().trim().to_owned();
    let id = wish.translation.parse().ok();
    let act = match what {
        "claim" => Some(StaffAct::Claim),
        "release" => Some(StaffAct::Release),
        "reopen" => Some(StaffAct::Reopen),
        "undo" => Some(StaffAct::Undo),
        "reply" => Some(StaffAct::Reply(text, None)),
        "send-translated" => id.map(StaffAct::SendTranslated),
        "send-as-written" => id.map(StaffAct::SendAsWritten),
        "change" => id.map(StaffAct::ChangeTranslated),
        "note" => Some(StaffAct::Note(text)),
        "entry" => Some(StaffAct::SendEntry(wish.entry.clone())),
        "canned" => Some(StaffAct::SendCanned(wish.reply.clone())),
        "hand-over" => wish.receiver().map(|to| {
            let reason = wish.reason.trim().to_owned();
            StaffAct::HandOver(to, Some(reason))
        }),
        "snooze" => return snooze(console, case, wish).await,
        "merge" => return merge(console, case, wish).await,
        "close" => Outcome::chosen(&wish.outcome).map(StaffAct::Close),
        _ => None,
    };
    act.ok_or(StaffError::NotFound)
}

/// Only with a case that the person may see too.
async fn merge(console: &Console, case: CaseId, wish: &Wish) -> Result<StaffAct, StaffError> {
    let number = wish.number.trim().parse();
    let number = number.map_err(|_| StaffError::NotFound)?;
    if console.desk.may_merge(case, number, &console.scope).await? {
        Ok(StaffAct::Merge(number))
    } else {
        Err(StaffError::NotFound)
    }
}

async fn snooze(console: &Console, case: CaseId, wish: &Wish) -> Result<StaffAct, StaffError> {
    let desk = &console.desk;
    let own = wish.at.trim();
    let at = if own.is_empty() {
        desk.rest(&wish.until)
    } else {
        time_to_come(own, desk.now())
    };
    let at = at.ok_or(StaffError::NotATime)?;
    Ok(StaffAct::Snooze(desk.snooze_time(case, at).await?))
}

/// `POST /cases/{id}/draft`: keeps what is being typed, and lets others who look at the case see that somebody writes.
pub async fn draft(console: Console, Path(id): Path<String>, Form(wish): Form<Wish>) -> Response {
    let (desk, case, name) = (&console.desk, key(&id), &console.staff.name);
    if desk.store().read_case(case).await.is_err() {
        return StatusCode::NOT_FOUND.into_response();
    }
    desk.types(case, name);
    let kept = desk
        .store()
        .keep_draft(case, name, &redact_staff(&wish.text()).text, desk.now())
        .await;
    match kept {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => {
            tracing::error!(%error, "a draft could not be kept");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

/// A case's key as it stands in an address; what is no number is nobody's key.
fn key(id: &str) -> CaseId {
    CaseId(id.parse().unwrap_or(-1))
}
