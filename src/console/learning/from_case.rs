//! "Make this an entry": what a closed case has in it for a new entry, and the entries that say it already.

use std::collections::HashSet;

use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::{Alike, alike, direction, nearest, wording};
use crate::case::{Case, CaseId, CaseStatus, LineKind};
use crate::console::Console;
use crate::console::editing::origin::{self, Begun};
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::queue::desk_name;
use crate::console::view::language_name;
use crate::desk::CaseView;
use crate::knowledge::{DeskId, EntryId};
use crate::language::{Language, detect};
use crate::redaction::without_placeholders;
use crate::store::EntryWish;

#[derive(Template)]
#[template(path = "from_case.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    href: String,
    back: String,
    title: String,
    question: String,
    language: String,
    code: String,
    dir: &'static str,
    body: String,
    alike: Vec<Alike>,
    owner: String,
    /// The person may publish entries; others can wish for one.
    may_write: bool,
    /// Who has wished for it already.
    wished: Option<String>,
    alert: Option<String>,
    note: Option<String>,
}

/// What a case has in it for an entry.
struct Material {
    case: Case,
    question: String,
    /// The question in Swedish, where it was asked so or a machine has translated it.
    swedish: String,
    body: String,
    owner: DeskId,
}

/// `GET /cases/{id}/new-entry`.
pub async fn page(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (frame, view) = open(&console, &headers, &id).await?;
    show(&console, frame, &view, None, None).await
}

/// `POST /cases/{id}/new-entry`: adds the wording to an entry, begins a new one, or wishes for one.
pub async fn act(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let form = Form::read(&body);
    let (frame, view) = open(&console, &headers, &id).await?;
    let material = material(&console, &view);
    if form.get("do") == "wish" {
        return wish(&console, frame, &view, &material).await;
    }
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    let entry = form.get("entry");
    if !entry.is_empty() {
        let (id, language) = (EntryId::from(entry), view.case.language.base());
        let words = form.get("wording");
        return match wording::add(&console, &frame, (&id, language), words).await {
            Ok(()) => {
                // With the wording the entry says what somebody may have wished for.
                let settled = console.desk.store().drop_entry_wish(view.case.id).await;
                if let Err(error) = settled {
                    return Err(Error::store(frame, &error));
                }
                let note = frame.say("upkeep-wording-added");
                show(
                    &console,
                    fresh(&console, &headers, &view),
                    &view,
                    None,
                    Some(note),
                )
                .await
            }
            Err(error) => {
                let alert = error.told(&frame);
                show(&console, frame, &view, Some(alert), None).await
            }
        };
    }
    let begun = begun(&material);
    match origin::begin(&console, &begun).await {
        Ok(true) => Ok(Redirect::to("/entries/new").into_response()),
        Ok(false) => {
            let alert = (StatusCode::CONFLICT, frame.say("editor-new-begun"));
            show(&console, frame, &view, Some(alert), None).await
        }
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// The knowledge may be another by now.
fn fresh(console: &Console, headers: &HeaderMap, view: &CaseView) -> Frame {
    Frame::new(console, headers, here(view.case.id))
}

fn here(case: CaseId) -> String {
    format!("/cases/{case}/new-entry")
}

/// A closed case whose texts are still kept.
async fn open(
    console: &Console,
    headers: &HeaderMap,
    id: &str,
) -> Result<(Frame, CaseView), Error> {
    let key = CaseId(id.parse().unwrap_or(-1));
    let frame = Frame::new(console, headers, here(key));
    match console.desk.case(key).await {
        Ok(view) if may_become(&view.case) => Ok((frame, view)),
        Ok(_) => Err(Error::not_found(frame)),
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// Whether a case can become an entry: it is done with, and what was written in it has not been erased.
pub fn may_become(case: &Case) -> bool {
    case.status == CaseStatus::Closed && case.merged_into.is_none() && !case.question.is_empty()
}

fn material(console: &Console, view: &CaseView) -> Material {
    let case = view.case.clone();
    let hidden = |text: &str| console.desk.redact(text).text;
    let question = without_placeholders(&hidden(&case.question)).into_owned();
    let translated = view
        .translations
        .iter()
        .find(|it| !it.is_reply && it.target == Language::SWEDISH && it.original == case.question);
    let swedish = match translated.and_then(|it| it.translated.as_deref()) {
        Some(text) => without_placeholders(&hidden(text)).into_owned(),
        None if case.language.shares_base(Language::SWEDISH) => question.clone(),
        None => String::new(),
    };
    let replies = view
        .lines
        .iter()
        .filter(|line| line.kind == LineKind::Reply && !line.undone);
    let replies: Vec<&str> = replies.filter_map(|line| line.text.as_deref()).collect();
    let is_swedish =
        |text: &&&str| detect(text, Some(Language::SWEDISH)).language == Some(Language::SWEDISH);
    let mut own: Vec<&str> = replies.iter().filter(is_swedish).copied().collect();
    if own.is_empty() {
        own = replies;
    }
    Material {
        body: hidden(&own.join("\n\n")),
        owner: case.desk.clone(),
        question,
        swedish,
        case,
    }
}

fn begun(material: &Material) -> Begun {
    let case = &material.case;
    let topic = case.topic.as_ref().map(ToString::to_string);
    Begun {
        questions: material.swedish.clone(),
        body: material.body.clone(),
        topic: topic.unwrap_or_default(),
        owner: material.owner.to_string(),
        case: case.id.to_string(),
        gap: String::new(),
        asked: material.question.clone(),
        language: case.language.base().to_string(),
        wish: String::new(),
    }
}

async fn wish(
    console: &Console,
    frame: Frame,
    view: &CaseView,
    material: &Material,
) -> Result<Response, Error> {
    let begun = Begun {
        wish: "1".to_owned(),
        ..begun(material)
    };
    let wish = EntryWish {
        case: view.case.id,
        conversation: view.case.conversation,
        at: console.desk.now(),
        author: console.account.name.clone(),
        desk: material.owner.clone(),
        typed: begun.form().to_keep(),
    };
    match console.desk.store().keep_entry_wish(&wish).await {
        Ok(()) => {
            let note = frame.say("editor-wish-kept");
            show(console, frame, view, None, Some(note)).await
        }
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// The entries that say something alike: first what staff were shown with the case, then what would come to mind now.
fn alikes(console: &Console, frame: &Frame, material: &Material) -> Vec<Alike> {
    let asked = (
        material.question.as_str(),
        Some(material.case.language.base()),
    );
    let mut found = nearest(console, frame, asked.0, asked.1);
    let there: HashSet<String> = found.iter().map(|it| it.id.clone()).collect();
    let shown = material
        .case
        .hits
        .iter()
        .filter(|hit| !there.contains(&hit.entry));
    let known = shown.filter_map(|hit| {
        let entry = frame.shelf.knowledge.entry(&hit.entry)?;
        Some(alike(frame, entry, hit.confidence, asked))
    });
    found.extend(known);
    found
}

async fn show(
    console: &Console,
    frame: Frame,
    view: &CaseView,
    alert: Option<(StatusCode, String)>,
    note: Option<String>,
) -> Result<Response, Error> {
    let material = material(console, view);
    let case = &view.case;
    let wished = match console.desk.store().entry_wish(case.id).await {
        Ok(wished) => wished,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let status = alert.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
    let page = Page {
        href: here(case.id),
        back: format!("/cases/{}", case.id),
        title: frame.with("staff-case", "number", &case.number.to_string()),
        alike: alikes(console, &frame, &material),
        language: language_name(&frame, case.language),
        code: case.language.to_string(),
        dir: direction(&frame, Some(case.language)),
        owner: desk_name(&frame, &material.owner),
        may_write: console.account.approves(),
        wished: wished.map(|wish| frame.with("editor-wish-by", "name", &wish.author)),
        question: material.question,
        body: material.body,
        alert: alert.map(|(_, said)| said),
        note,
        frame,
    };
    Ok((status, render(&page)).into_response())
}
