//! The form of a record, and keeping what was typed.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::making::{Found, Made, make};
use super::problems::tell;
use super::schema::Kind;
use super::shown::{Shown, plain, typed};
use super::{address, file_name, form_address, may_change, may_fill, place_name, title};
use crate::console::Console;
use crate::console::effect::{Way, weigh, with_note};
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::upkeep::files::{Refusal, keep};
use crate::console::upkeep::{FILES, Tab, tabs};
use crate::knowledge::writing::{FilePath, Records, one_line};
use crate::library::Refused;

/// How often somebody else may be faster with another record of the file.
const TRIES: usize = 4;

/// Which record.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    file: String,
    id: String,
}

#[derive(Template)]
#[template(path = "upkeep_record.html", config = "src/pages/askama.toml")]
pub(super) struct Page {
    pub(super) frame: Frame,
    tabs: Vec<Tab>,
    list: String,
    list_name: String,
    href: String,
    title: String,
    /// The file; for a new record of one of several, nothing yet.
    file: String,
    /// Its id; empty for a new one.
    id: String,
    /// A figure of what stood there when the writing began.
    was: String,
    /// For a new one: where it can be, and the name that is typed.
    places: Vec<(String, String, bool)>,
    pub(super) new_id: Option<String>,
    pub(super) new_id_notes: Vec<String>,
    pub(super) fields: Vec<Shown>,
    may_save: bool,
    /// Something of it is for admins alone.
    partly: bool,
    can_remove: bool,
    raw: Option<String>,
    /// Of an activity: where its club is given a link.
    club: Option<String>,
    pub(super) alert: Option<String>,
    why: String,
}

/// `GET /settings/knowledge/{kind}/form`; without an id, for a new record.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Path(kind): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, format!("{FILES}/{kind}/form"));
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    let Some(kind) = Kind::of(&kind) else {
        return Err(Error::not_found(frame));
    };
    let file = file_for(&frame, kind, &wish.file, "");
    let Some(found) = Found::look(console.desk.library(), kind, &file, &wish.id) else {
        return Err(Error::not_found(frame));
    };
    Ok(render(&shown(&console, frame, kind, &found, &wish.id)))
}

/// The file of a record; of a new activity, that of the municipality that was chosen.
fn file_for(frame: &Frame, kind: &Kind, file: &str, place: &str) -> String {
    match kind.file {
        Some(file) => file.to_owned(),
        None if file.is_empty() && kind.code == "activity" => {
            let first = frame.shelf.knowledge.municipalities.first();
            let first = first.map_or("", |place| place.id.as_str());
            let place = if place.is_empty() { first } else { place };
            format!("activities/{place}.toml")
        }
        None => file.to_owned(),
    }
}

fn shown(console: &Console, frame: Frame, kind: &'static Kind, found: &Found, id: &str) -> Page {
    let mut blank = Records::read("", kind.list).ok();
    let at = found
        .at
        .unwrap_or_else(|| blank.as_mut().map_or(0, Records::add));
    let records = match (&blank, found.at) {
        (Some(blank), None) => blank,
        _ => &found.records,
    };
    let mine = kind.fields.iter().filter(|it| may_fill(console, it.key));
    let fields = mine
        .map(|field| {
            let cell = records.cell(at, field.key, field.control.shape());
            Shown::new(&frame, kind, field, &cell)
        })
        .collect::<Vec<_>>();
    let is_new = found.at.is_none();
    let named = title(&frame, kind, &found.path, records, at);
    Page {
        tabs: tabs(&frame, console, FILES),
        list: address(kind),
        list_name: frame.say(kind.name),
        href: format!("{}/form", address(kind)),
        title: if is_new {
            frame.say("upkeep-record-new")
        } else {
            named
        },
        file: if is_new && kind.file.is_none() {
            String::new()
        } else {
            found.path.to_string()
        },
        was: found.figure(),
        places: if is_new && kind.code == "activity" {
            places(&frame, "")
        } else {
            Vec::new()
        },
        new_id: is_new.then(String::new),
        new_id_notes: Vec::new(),
        partly: fields.len() < kind.fields.len(),
        fields,
        may_save: may_change(console, kind),
        can_remove: !is_new && kind.list.is_some() && may_change(console, kind),
        raw: found
            .file
            .is_some()
            .then(|| format!("{FILES}?file={}", found.path)),
        club: (!is_new && kind.code == "activity").then(|| super::super::clubs::address_for(id)),
        id: id.to_owned(),
        alert: None,
        why: String::new(),
        frame,
    }
}

fn places(frame: &Frame, chosen: &str) -> Vec<(String, String, bool)> {
    let places = frame.shelf.knowledge.municipalities.iter();
    places
        .map(|it| {
            let is = it.id.as_str() == chosen;
            (it.id.to_string(), place_name(frame, &it.id), is)
        })
        .collect()
}

/// `POST /settings/knowledge/{kind}/form`: keeps the record; what was typed stays in any case.
pub async fn save(
    console: Console,
    headers: HeaderMap,
    Path(kind): Path<String>,
    body: Bytes,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, format!("{FILES}/{kind}/form"));
    let form = Form::read(&body);
    let Some(kind) = Kind::of(&kind).filter(|kind| may_change(&console, kind)) else {
        return Err(Error::forbidden(frame));
    };
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    let file = file_for(&frame, kind, form.get("file"), form.get("place"));
    let mut tries = 0;
    loop {
        tries += 1;
        let (change, at, id) = match make(&console, kind, &file, &form) {
            Made::Change(change, at, id) => (change, at, id),
            Made::Gone => return Err(Error::not_found(frame)),
            Made::Conflict(found) => return Ok(meets(&console, frame, kind, &form, &found)),
            Made::Name(why, found) => {
                let mut page = again(&console, frame, kind, &form, &found);
                page.new_id_notes = vec![page.frame.say(why)];
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)).into_response());
            }
        };
        let removes = form.get("do") == "remove";
        let text = change.text.clone().unwrap_or_default();
        let name = called(&frame, kind, &change.path, (&text, at), &id);
        let (action, back) = (
            format!("{}/form", address(kind)),
            form_address(kind, form.get("file"), form.get("id")),
        );
        let way = Way {
            action: &action,
            back: &back,
        };
        let changes = std::slice::from_ref(&change);
        let why = match weigh(&console, &frame, changes, &form, way).await {
            Ok(note) => with_note(&reason(&frame, kind, &form, &name), note.as_deref()),
            Err(page) => return Ok(page),
        };
        let path = change.path.clone();
        match keep(&console, change, why).await {
            Ok(()) => {
                let what = if removes { "removed" } else { "kept" };
                let to = format!("http://here{}", address(kind));
                let to = reqwest::Url::parse_with_params(&to, [(what, &name)]);
                let query = to.ok().and_then(|to| to.query().map(str::to_owned));
                let to = format!("{}?{}", address(kind), query.unwrap_or_default());
                return Ok(Redirect::to(&to).into_response());
            }
            // Another record of the file: this one is looked at again.
            Err(Refusal::Refused(Refused::Conflict(_))) if tries < TRIES => {}
            Err(refusal) => {
                let found = Found::look(console.desk.library(), kind, &file, form.get("id"));
                let Some(found) = found else {
                    return Err(Error::not_found(frame));
                };
                let mut page = again(&console, frame, kind, &form, &found);
                form.get("was").clone_into(&mut page.was);
                let status = tell(&mut page, kind, refusal, (&path, &text, at));
                return Ok((status, render(&page)).into_response());
            }
        }
    }
}

/// Why, for the history.
fn reason(frame: &Frame, kind: &Kind, form: &Form, name: &str) -> String {
    let why = one_line(form.get("why"));
    if why.is_empty() {
        format!("{}: {name}", frame.say(kind.name))
    } else {
        why
    }
}

/// What the record is called once it is kept; a removed one by its id.
fn called(
    frame: &Frame,
    kind: &Kind,
    path: &FilePath,
    (text, at): (&str, usize),
    id: &str,
) -> String {
    let records = Records::read(text, kind.list).ok();
    let here = records.filter(|records| records.find(id) == Some(at) || kind.list.is_none());
    let named = here.map(|records| title(frame, kind, path, &records, at));
    named.filter(|it| !it.is_empty()).unwrap_or_else(|| {
        if id.is_empty() {
            file_name(frame, path)
        } else {
            id.to_owned()
        }
    })
}

/// The page with what was typed.
fn again(console: &Console, frame: Frame, kind: &'static Kind, form: &Form, found: &Found) -> Page {
    let id = form.get("id");
    let mut page = shown(console, frame, kind, found, id);
    for shown in &mut page.fields {
        let Some(field) = kind.fields.iter().find(|it| it.key == shown.key) else {
            continue;
        };
        let old = found.at.map_or_else(
            || Records::read("", None).map(|it| it.cell(0, field.key, field.control.shape())),
            |at| Ok(found.records.cell(at, field.key, field.control.shape())),
        );
        if let Ok(old) = old {
            *shown = Shown::new(&page.frame, kind, field, &typed(form, field, &old));
        }
    }
    form.get("why").clone_into(&mut page.why);
    if page.new_id.is_some() {
        page.new_id = Some(form.get("new-id").to_owned());
        page.places = if kind.code == "activity" {
            places(&page.frame, form.get("place"))
        } else {
            Vec::new()
        };
    }
    page
}

/// Somebody else has changed the record: what stands there now is shown beside what was typed, and the next save takes
/// its place.
fn meets(
    console: &Console,
    frame: Frame,
    kind: &'static Kind,
    form: &Form,
    found: &Found,
) -> Response {
    let mut page = again(console, frame, kind, form, found);
    page.alert = Some(page.frame.say("upkeep-record-conflict"));
    let nothing = page.frame.say("upkeep-record-nothing");
    for shown in &mut page.fields {
        let field = kind.fields.iter().find(|it| it.key == shown.key);
        let now = found.at.zip(field).map(|(at, field)| {
            let now = found.records.cell(at, field.key, field.control.shape());
            (plain(&now), now == typed(form, field, &now))
        });
        if let Some((now, false)) = now {
            shown.now = Some(if now.is_empty() { nothing.clone() } else { now });
        }
    }
    (StatusCode::CONFLICT, render(&page)).into_response()
}
