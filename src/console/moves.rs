//! What staff do with a case: one form each. Afterwards the page shows where the case stands.

use axum::Form;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::Console;
use super::cases::{Draft, refused};
use crate::case::CaseId;
use crate::desk::StaffError;

/// A reply or a note.
#[derive(Deserialize)]
pub struct Written {
    #[serde(default)]
    text: String,
}

/// Which entry is sent.
#[derive(Deserialize)]
pub struct Chosen {
    #[serde(default)]
    entry: String,
}

/// To which desk it goes.
#[derive(Deserialize)]
pub struct To {
    #[serde(default)]
    desk: String,
}

/// `POST /cases/{id}/claim`.
pub async fn claim(console: Console, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let done = console.desk.claim(key(&id), &console.staff).await;
    finish(&console, &headers, &id, done, Draft::default()).await
}

/// `POST /cases/{id}/release`.
pub async fn release(console: Console, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let done = console.desk.release(key(&id), &console.staff).await;
    finish(&console, &headers, &id, done, Draft::default()).await
}

/// `POST /cases/{id}/reply`.
pub async fn reply(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(written): Form<Written>,
) -> Response {
    // Browsers send line ends as two characters; a message has one.
    let text = written.text.replace("\r\n", "\n");
    let done = console
        .desk
        .reply(key(&id), &console.staff, text.trim())
        .await;
    finish(
        &console,
        &headers,
        &id,
        done,
        Draft {
            reply: text,
            ..Draft::default()
        },
    )
    .await
}

/// `POST /cases/{id}/entry`.
pub async fn entry(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(chosen): Form<Chosen>,
) -> Response {
    let done = console
        .desk
        .send_entry(key(&id), &console.staff, &chosen.entry)
        .await;
    finish(&console, &headers, &id, done, Draft::default()).await
}

/// `POST /cases/{id}/desk`.
pub async fn hand_over(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(to): Form<To>,
) -> Response {
    let done = console
        .desk
        .hand_over(key(&id), &console.staff, &to.desk)
        .await;
    finish(&console, &headers, &id, done, Draft::default()).await
}

/// `POST /cases/{id}/note`.
pub async fn note(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(written): Form<Written>,
) -> Response {
    let text = written.text.replace("\r\n", "\n");
    let done = console
        .desk
        .note(key(&id), &console.staff, text.trim())
        .await;
    finish(
        &console,
        &headers,
        &id,
        done,
        Draft {
            note: text,
            ..Draft::default()
        },
    )
    .await
}

/// `POST /cases/{id}/close`.
pub async fn close(console: Console, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let done = console.desk.close_case(key(&id), &console.staff).await;
    finish(&console, &headers, &id, done, Draft::default()).await
}

/// A case's key as it stands in an address; what is no number is nobody's key.
fn key(id: &str) -> CaseId {
    CaseId(id.parse().unwrap_or(-1))
}

/// The case as it now stands, or the same page with what was written and why it was not done.
async fn finish(
    console: &Console,
    headers: &HeaderMap,
    id: &str,
    done: Result<(), StaffError>,
    draft: Draft,
) -> Response {
    match done {
        Ok(()) => Redirect::to(&format!("/cases/{}", key(id))).into_response(),
        Err(error) => refused(console, headers, id, error, draft).await,
    }
}
