//! Taking an entry back at once, and putting it back.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::Known;
use super::saving::{failure, publish};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::queue::desk_name;
use crate::console::wording;
use crate::knowledge::writing::{Facts, FilePath};
use crate::library::{FileChange, Refused};
use crate::phrase::stockholm;

#[derive(Template)]
#[template(path = "editing_withdrawal.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    frame: &'a Frame,
    href: String,
    title: String,
    desk: String,
    is_withdrawn: bool,
    why: String,
    alert: Option<String>,
}

/// `GET /entries/{topic}/{slug}/withdrawal`.
pub async fn page(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (frame, known) = Known::open_for_facts(&console, &headers, (&topic, &slug), "/withdrawal")?;
    Ok(show(&frame, &known, String::new(), None))
}

/// `POST /entries/{topic}/{slug}/withdrawal`.
pub async fn act(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let form = Form::read(&body);
    let (frame, known) = Known::open_for_facts(&console, &headers, (&topic, &slug), "/withdrawal")?;
    let why = form.get("why").trim().to_owned();
    let withdraws = form.get("do") == "withdraw";
    if withdraws && why.is_empty() {
        let alert = Some(frame.say("editor-withdraw-no-reason"));
        return Ok((
            StatusCode::UNPROCESSABLE_ENTITY,
            show(&frame, &known, why, alert),
        )
            .into_response());
    }
    let today = console.desk.now().to_zoned(stockholm()).date();
    // What somebody else changes in the same moment is no reason to leave a wrong answer where it is.
    for _ in 0..TRIES {
        let path = FilePath::Facts(known.id.clone());
        let state = match console.desk.library().file(&path) {
            Ok(Some(state)) => state,
            Ok(None) => return Err(Error::not_found(frame)),
            Err(error) => return Err(Error::broken(frame, &error)),
        };
        let text = Facts::read(&state.text).and_then(|facts| {
            Facts {
                withdrawn: withdraws.then_some(today),
                ..facts
            }
            .write_over(&state.text)
        });
        let text = match text {
            Ok(text) => text,
            Err(error) => {
                let alert = Some(frame.with(
                    "editor-unreadable",
                    "why",
                    &wording::unreadable(&frame, &error.to_string()),
                ));
                return Ok((
                    StatusCode::UNPROCESSABLE_ENTITY,
                    show(&frame, &known, why, alert),
                )
                    .into_response());
            }
        };
        let change = FileChange {
            path,
            base: Some(state.hash),
            text: Some(text),
        };
        let done = if withdraws { "withdrawn" } else { "put-back" };
        let what = format!("{}: {done}", known.id);
        match publish(&console, vec![change], (&what, &why)).await {
            Ok(_) => {
                tracing::info!(entry.id = %known.id, by = console.account.id.0, done, "an entry was withdrawn or put back");
                return Ok(Redirect::to(&format!("{}?done={done}", known.href())).into_response());
            }
            Err(Refused::Conflict(_)) => {}
            Err(refused) => {
                let alert = Some(frame.say(failure(&refused)));
                return Ok((
                    StatusCode::UNPROCESSABLE_ENTITY,
                    show(&frame, &known, why, alert),
                )
                    .into_response());
            }
        }
    }
    let alert = Some(frame.say("editor-conflict"));
    Ok((StatusCode::CONFLICT, show(&frame, &known, why, alert)).into_response())
}

/// How often somebody else may be faster.
const TRIES: usize = 5;

fn show(frame: &Frame, known: &Known, why: String, alert: Option<String>) -> Response {
    let entry = frame.shelf.knowledge.entries.get(&known.id);
    render(&Page {
        href: known.href(),
        title: known.title.clone(),
        desk: entry
            .map(|entry| desk_name(frame, &entry.desk))
            .unwrap_or_default(),
        is_withdrawn: entry.is_some_and(|entry| entry.withdrawn.is_some()),
        why,
        alert,
        frame,
    })
}
