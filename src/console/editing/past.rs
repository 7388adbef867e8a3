//! An entry's history: who published what, when and why, what that changed, and the way back.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::rights::Rights;
use super::saving::{failure, outcome, publish};
use super::{Known, part_name};
use crate::console::Console;
use crate::console::effect::{Way, weigh, with_note};
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::knowledge::writing::{Change, FilePath, Line, difference};
use crate::library::{Committed, FileChange, Past};

/// A file of a publication.
struct Part {
    name: String,
    path: String,
    lines: Vec<Line>,
    /// The text before can be brought back.
    can_restore: bool,
}

/// A publication.
struct Row {
    id: String,
    who: String,
    when: String,
    at: String,
    why: String,
    git: Option<String>,
    parts: Vec<Part>,
}

#[derive(Template)]
#[template(path = "editing_history.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    frame: &'a Frame,
    href: String,
    title: String,
    rows: Vec<Row>,
    alert: Option<String>,
}

/// `GET /entries/{topic}/{slug}/history`.
pub async fn page(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (frame, known) = Known::open(&console, &headers, (&topic, &slug), "/history")?;
    show(&console, frame, &known, None)
}

/// `POST /entries/{topic}/{slug}/history`: publishes the text of a file as it was before a publication. That is a publication
/// itself, so nothing is lost by it.
pub async fn restore(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let form = Form::read(&body);
    let (frame, known) = Known::open(&console, &headers, (&topic, &slug), "/history")?;
    let library = console.desk.library();
    let past = match library.history(&known.id) {
        Ok(past) => past,
        Err(error) => return Err(Error::broken(frame, &error)),
    };
    let wanted = past.iter().find(|past| past.id == form.get("id"));
    let file = wanted.and_then(|past| {
        let file = past
            .files
            .iter()
            .find(|(path, ..)| path.to_string() == form.get("path"));
        Some((past, file?))
    });
    let Some((past, (path, Some(before), _))) = file else {
        return Err(Error::not_found(frame));
    };
    if path.is_of_sound() || !may_restore(&console, &frame, &known, path) {
        return Err(Error::forbidden(frame));
    }
    let now = match library.file(path) {
        Ok(now) => now,
        Err(error) => return Err(Error::broken(frame, &error)),
    };
    let change = FileChange {
        path: path.clone(),
        base: now.map(|now| now.hash),
        text: Some(before.clone()),
    };
    let (action, changes) = (format!("{}/history", known.href()), vec![change]);
    let way = Way {
        action: &action,
        back: &action,
    };
    let why = frame.with("editor-restored-why", "time", &frame.time(past.at));
    let why = match weigh(&console, &frame, &changes, &form, way).await {
        Ok(note) => with_note(&why, note.as_deref()),
        Err(page) => return Ok(page),
    };
    match publish(&console, changes, (&why, "")).await {
        Ok(published) => {
            let to = format!("{}?done={}", known.href(), outcome(&published));
            Ok(Redirect::to(&to).into_response())
        }
        Err(refused) => {
            let alert = Some(frame.say(failure(&refused)));
            let page = show(&console, frame, &known, alert)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

fn may_restore(console: &Console, frame: &Frame, known: &Known, path: &FilePath) -> bool {
    let rights = Rights::of(&console.account);
    let entry = frame.shelf.knowledge.entries.get(&known.id);
    let original = entry
        .and_then(|entry| entry.original())
        .map(|text| text.language);
    match path {
        FilePath::Text(_, language) => rights.text(original == Some(*language)),
        _ => rights.facts(),
    }
}

fn show(
    console: &Console,
    frame: Frame,
    known: &Known,
    alert: Option<String>,
) -> Result<Response, Error> {
    let past = match console.desk.library().history(&known.id) {
        Ok(past) => past,
        Err(error) => return Err(Error::broken(frame, &error)),
    };
    let rows = past
        .iter()
        .map(|past| row(console, &frame, known, past))
        .collect();
    Ok(render(&Page {
        href: known.href(),
        title: known.title.clone(),
        rows,
        alert,
        frame: &frame,
    }))
}

fn row(console: &Console, frame: &Frame, known: &Known, past: &Past) -> Row {
    let parts = past.files.iter().map(|(path, before, after)| Part {
        name: match path {
            FilePath::Text(_, language) => part_name(frame, language.code()),
            FilePath::Sound(_, language) => {
                let language = part_name(frame, language.code());
                frame.with("editor-sound-of", "language", &language)
            }
            FilePath::SoundFacts(_) => frame.say("editor-sound"),
            _ => frame.say("editor-facts"),
        },
        path: path.to_string(),
        lines: difference(
            before.as_deref().unwrap_or_default(),
            after.as_deref().unwrap_or_default(),
        ),
        can_restore: before.is_some()
            && !path.is_of_sound()
            && may_restore(console, frame, known, path),
    });
    Row {
        id: past.id.clone(),
        who: past.who.clone(),
        when: frame.time(past.at),
        at: past.at.to_string(),
        why: past.why.clone(),
        git: match &past.git {
            Committed::None => None,
            Committed::As(commit) => Some(frame.with(
                "editor-git-commit",
                "commit",
                &commit.chars().take(10).collect::<String>(),
            )),
            Committed::Failed(why) => Some(frame.with("editor-git-failed", "why", why)),
        },
        parts: parts.collect(),
    }
}
