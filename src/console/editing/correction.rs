//! "The answer was wrong": who received it in an earlier revision gets what is live now, after a look at whom and what.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::{Known, both_names};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::desk::{Corrected, Receivers};
use crate::pages::message_html;
use crate::store;

/// What was just done.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    sent: String,
}

/// What people of a language get.
struct Preview {
    name: String,
    count: usize,
    messages: Vec<String>,
    code: String,
    dir: &'static str,
}

/// A correction that was sent, in words.
struct Past {
    when: String,
    author: String,
    state: String,
    /// How many people it is for, and of how many it is known what came of it.
    people: i64,
    tried: i64,
    is_finished: bool,
}

#[derive(Template)]
#[template(path = "editing_correction.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    href: String,
    title: String,
    people: usize,
    /// Why nothing can be sent.
    nothing: Option<String>,
    previews: Vec<Preview>,
    past: Vec<Past>,
    is_under_way: bool,
    alert: Option<String>,
    note: Option<String>,
}

/// `GET /entries/{topic}/{slug}/correction`.
pub async fn page(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (frame, known) = Known::open_for_facts(&console, &headers, (&topic, &slug), "/correction")?;
    let sent = asked.sent.parse::<usize>().ok();
    let note = sent.map(|sent| frame.with("editor-correction-sent", "count", &sent.to_string()));
    show(&console, frame, &known, (None, note)).await
}

/// `POST /entries/{topic}/{slug}/correction`: sends it to as many people as the page said.
pub async fn send(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let form = Form::read(&body);
    let (frame, known) = Known::open_for_facts(&console, &headers, (&topic, &slug), "/correction")?;
    let refused = |id: &str, status: StatusCode| Some((status, frame.say(id)));
    let alert = if is_withdrawn(&frame, &known) {
        refused("editor-correction-withdrawn", StatusCode::CONFLICT)
    } else if !form.has("read") {
        refused("editor-correction-unread", StatusCode::UNPROCESSABLE_ENTITY)
    } else {
        let confirmed = form.get("people").parse().unwrap_or(0);
        let name = &console.account.name;
        match console
            .desk
            .send_correction(&known.id, confirmed, name)
            .await
        {
            Ok(Corrected::Sent(count)) => {
                let to = format!("{}/correction?sent={count}", known.href());
                return Ok(Redirect::to(&to).into_response());
            }
            Ok(Corrected::Otherwise) => {
                refused("editor-correction-otherwise", StatusCode::CONFLICT)
            }
            Err(error) => return Err(Error::store(frame, &error)),
        }
    };
    show(&console, frame, &known, (alert, None)).await
}

fn is_withdrawn(frame: &Frame, known: &Known) -> bool {
    let entry = frame.shelf.knowledge.entries.get(&known.id);
    entry.is_some_and(|entry| entry.withdrawn.is_some())
}

async fn show(
    console: &Console,
    frame: Frame,
    known: &Known,
    (alert, note): (Option<(StatusCode, String)>, Option<String>),
) -> Result<Response, Error> {
    let (receivers, past) = match read(console, known).await {
        Ok(read) => read,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let people = receivers.people();
    let nothing = if is_withdrawn(&frame, known) {
        Some(frame.say("editor-correction-withdrawn"))
    } else if people > 0 {
        None
    } else if receivers.current > 0 {
        let count = receivers.current.to_string();
        Some(frame.with("editor-correction-not-live", "count", &count))
    } else {
        Some(frame.say("editor-correction-nobody"))
    };
    let status = alert.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
    let past: Vec<Past> = past.iter().map(|one| told(&frame, one)).collect();
    let page = Page {
        href: known.href(),
        title: known.title.clone(),
        people,
        nothing,
        previews: previews(&frame, &receivers),
        is_under_way: past.iter().any(|one| !one.is_finished),
        past,
        alert: alert.map(|(_, said)| said),
        note,
        frame,
    };
    Ok((status, render(&page)).into_response())
}

async fn read(
    console: &Console,
    known: &Known,
) -> Result<(Receivers, Vec<store::Correction>), store::Error> {
    let receivers = console.desk.correction_receivers(&known.id).await?;
    let past = console.desk.store().corrections(&known.id).await?;
    Ok((receivers, past))
}

fn previews(frame: &Frame, receivers: &Receivers) -> Vec<Preview> {
    let one = |(language, count): (&crate::language::Language, &usize)| {
        let messages = receivers.previews.get(language).into_iter().flatten();
        Preview {
            name: both_names(frame, *language),
            count: *count,
            messages: messages.map(|html| message_html(html)).collect(),
            code: language.to_string(),
            dir: if frame.book().is_rtl(*language) {
                "rtl"
            } else {
                "ltr"
            },
        }
    };
    receivers.languages.iter().map(one).collect()
}

fn told(frame: &Frame, one: &store::Correction) -> Past {
    let waiting = (one.people - one.arrived - one.failed).max(0);
    let counts = [
        ("arrived", one.arrived),
        ("failed", one.failed),
        // After the end: of those who have erased everything since, nothing is known.
        (
            if one.finished_at.is_some() {
                "gone"
            } else {
                "waiting"
            },
            waiting,
        ),
    ];
    let words = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(what, count)| {
            frame.with(
                &format!("editor-correction-{what}"),
                "count",
                &count.to_string(),
            )
        });
    Past {
        when: frame.time(one.at),
        author: one.author.clone(),
        state: words.collect::<Vec<_>>().join(" · "),
        people: one.people,
        tried: one.people - waiting,
        is_finished: one.finished_at.is_some(),
    }
}
