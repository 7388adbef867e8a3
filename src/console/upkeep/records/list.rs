//! The records of a kind, with search.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;

use super::schema::Kind;
use super::shown::kind_name;
use super::{file_of, form_address, may_change, place_name, title};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::page::Frame;
use crate::console::upkeep::events::facts;
use crate::console::upkeep::{FILES, Tab, tabs};
use crate::knowledge::writing::{Cell, FilePath, Records, Shape};
use crate::knowledge::{KINDS, Place};
use crate::search::fold::fold;

/// Records that are shown; with more, one searches.
const SHOWN: usize = 100;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// Only records with these words.
    q: String,
    /// Only activities in this municipality.
    place: String,
    /// Only activities of this kind.
    what: String,
    /// This record was just kept.
    kept: String,
    /// This record was just removed.
    removed: String,
}

/// A record in the list.
struct Row {
    href: String,
    title: String,
    status: Option<String>,
    facts: String,
}

/// A choice above the list: its name, what it is called, and what can be chosen.
type Choice = (&'static str, String, Vec<(String, String, bool)>);

#[derive(Template)]
#[template(path = "upkeep_records.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    tabs: Vec<Tab>,
    href: String,
    name: String,
    /// The address of the form for a new one.
    new: Option<String>,
    q: String,
    choices: Vec<Choice>,
    rows: Vec<Row>,
    of: String,
    more: Option<String>,
    note: Option<String>,
}

/// `GET /settings/knowledge/{kind}`.
pub async fn list(
    console: Console,
    headers: HeaderMap,
    Path(kind): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, format!("{FILES}/{kind}"));
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    let Some(kind) = Kind::of(&kind) else {
        return Err(Error::not_found(frame));
    };
    let mut rows = Vec::new();
    for path in files(&frame, kind) {
        let state = match console.desk.library().file(&path) {
            Ok(state) => state,
            Err(error) => return Err(Error::broken(frame, &error)),
        };
        // A file that is one record can be filled in before it is there; one that cannot be read is mended on its own page.
        let text = match &state {
            Some(state) => state.text.as_str(),
            None if kind.list.is_none() => "",
            None => continue,
        };
        let records = Records::read(text, kind.list).ok();
        let Some(records) = records else { continue };
        let all = 0..records.len();
        rows.extend(all.filter_map(|at| row(&frame, kind, &wish, &path, (&records, at))));
    }
    if kind.code == "event" {
        let facts = match facts(&console, &frame).await {
            Ok(facts) => facts,
            Err(error) => return Err(Error::store(frame, &error)),
        };
        for row in &mut rows {
            // Until now a row says its id.
            if let Some(facts) = facts.get(&row.facts) {
                row.facts.clone_from(facts);
            }
        }
    }
    let count = rows.len();
    rows.truncate(SHOWN);
    let over = count.saturating_sub(SHOWN).to_string();
    let note = [
        ("upkeep-kept", &wish.kept),
        ("upkeep-record-removed", &wish.removed),
    ];
    let note = note.into_iter().find(|(_, name)| !name.is_empty());
    let can_add = kind.list.is_some() && may_change(&console, kind);
    Ok(render(&Page {
        tabs: tabs(&frame, &console, FILES),
        href: super::address(kind),
        name: frame.say(kind.name),
        new: can_add.then(|| form_address(kind, "", "")),
        choices: choices(&frame, kind, &wish),
        of: frame.with("upkeep-records-count", "count", &count.to_string()),
        more: (count > SHOWN).then(|| frame.with("upkeep-records-more", "count", &over)),
        note: note.map(|(id, name)| frame.with(id, "name", name)),
        q: wish.q,
        rows,
        frame,
    }))
}

/// The files with records of a kind.
pub(super) fn files(frame: &Frame, kind: &Kind) -> Vec<FilePath> {
    let knowledge = &frame.shelf.knowledge;
    match (kind.file, kind.code) {
        (Some(file), _) => file_of(kind, file).into_iter().collect(),
        (None, "phrases") => {
            let languages = knowledge.phrases.keys().copied();
            languages.map(FilePath::Phrases).collect()
        }
        _ => {
            let places = knowledge.municipalities.iter().map(|it| it.id.clone());
            let others = knowledge
                .activities
                .iter()
                .map(|it| it.municipality.clone());
            let mut places: Vec<Place> = places.chain(others).collect();
            places.sort();
            places.dedup();
            places.into_iter().map(FilePath::Activities).collect()
        }
    }
}

fn row(
    frame: &Frame,
    kind: &Kind,
    wish: &Wish,
    path: &FilePath,
    (records, at): (&Records, usize),
) -> Option<Row> {
    let text = |key: &str| match records.cell(at, key, Shape::Text) {
        Cell::Text(text) => text,
        _ => String::new(),
    };
    let id = text("id");
    let named = title(frame, kind, path, records, at);
    let mut status = None;
    let mut facts = id.clone();
    if let FilePath::Activities(place) = path {
        let what = text("kind");
        if (!wish.place.is_empty() && wish.place != place.as_str())
            || (!wish.what.is_empty() && wish.what != what)
        {
            return None;
        }
        let code = text("status").replace('_', "-");
        if ["verified", "seen-in-source", "example"].contains(&code.as_str()) {
            status = Some(frame.say(&format!("upkeep-status-{code}")));
        }
        let parts = [
            text("organiser"),
            kind_name(frame, &what),
            place_name(frame, place),
            text("area"),
        ];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        facts = parts.collect::<Vec<_>>().join(" · ");
    }
    let asked = fold(&wish.q);
    // What stands in the record in any language is found.
    let written = fold(&format!("{named} {facts} {}", records.source(at)));
    let found = asked.split_whitespace().all(|word| written.contains(word));
    found.then(|| Row {
        href: form_address(kind, &path.to_string(), &id),
        title: if named.is_empty() { id } else { named },
        status,
        facts,
    })
}

fn choices(frame: &Frame, kind: &Kind, wish: &Wish) -> Vec<Choice> {
    if kind.code != "activity" {
        return Vec::new();
    }
    let places = frame.shelf.knowledge.municipalities.iter().map(|it| {
        let id = it.id.to_string();
        let is = id == wish.place;
        (id, place_name(frame, &it.id), is)
    });
    let kinds = KINDS.iter().map(|(code, _)| {
        let name = kind_name(frame, code);
        ((*code).to_owned(), name, *code == wish.what)
    });
    vec![
        ("place", frame.say("upkeep-records-place"), places.collect()),
        ("what", frame.say("upkeep-records-kind"), kinds.collect()),
    ]
}
