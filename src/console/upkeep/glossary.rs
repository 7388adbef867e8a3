//! The glossary: the authorities' words, and what each language calls them.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::{Tab, author, tabs};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::knowledge::writing::{ContentHash, FilePath};
use crate::knowledge::{GlossaryRows, RowError};
use crate::language::Language;
use crate::library::{FileChange, FileState};

/// The address of the list.
const HERE: &str = "/glossary";

/// The file.
const FILE: FilePath = FilePath::Top("glossary.tsv");

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// Only terms with these words.
    q: String,
    /// This term's row is to be changed.
    term: Option<String>,
    /// This term's row was just kept.
    kept: String,
    /// This term's row was just removed.
    removed: String,
}

/// A term in the list.
struct Row {
    term: String,
    href: String,
    plain: String,
    /// How many languages have a word for it.
    languages: usize,
    is_reviewed: bool,
}

/// A cell of the form.
struct Cell {
    column: String,
    label: String,
    /// The language of its words, where it has one.
    language: Option<String>,
    is_rtl: bool,
    value: String,
}

#[derive(Template)]
#[template(path = "upkeep_glossary.html", config = "src/pages/askama.toml")]
struct ListPage {
    frame: Frame,
    tabs: Vec<Tab>,
    q: String,
    rows: Vec<Row>,
    of: String,
    note: Option<String>,
}

#[derive(Template)]
#[template(path = "upkeep_term.html", config = "src/pages/askama.toml")]
struct TermPage {
    frame: Frame,
    tabs: Vec<Tab>,
    /// The term as it stands in the file; nothing for a new one.
    term: Option<String>,
    hash: String,
    cells: Vec<Cell>,
    is_reviewed: bool,
    alert: Option<String>,
}

/// `GET /glossary`; with `term`, the form of a row, empty for a new one.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Query(wish): Query<Wish>,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    if let Some(term) = wish.term {
        let Some(state) = file(&console) else {
            return Err(Error::not_found(frame));
        };
        let rows = GlossaryRows::read(&state.text);
        let term = Some(term).filter(|term| !term.is_empty());
        let cells = match &term {
            Some(term) => rows.cells(term),
            None => Some(vec![String::new(); rows.columns().len()]),
        };
        let Some(cells) = cells else {
            return Err(Error::not_found(frame));
        };
        let known: Vec<(String, String)> = rows.columns().iter().cloned().zip(cells).collect();
        let value = |column: &str| {
            let found = known.iter().find(|(name, _)| name == column);
            found.map_or_else(String::new, |(_, value)| value.clone())
        };
        let is_reviewed = term.is_some() && value("check") == GlossaryRows::check(true);
        let cells = form(&frame, rows.columns(), value);
        return Ok(render(&TermPage {
            tabs: tabs(&frame, &console, HERE),
            hash: state.hash.as_str().to_owned(),
            term,
            cells,
            is_reviewed,
            alert: None,
            frame,
        }));
    }
    let q = wish.q.trim().to_lowercase();
    let glossary = &frame.shelf.knowledge.glossary;
    let found = glossary.iter().filter(|term| {
        let words = term.words.values().flatten().chain(&term.spellings);
        let mut all = words.chain(term.plain.values()).chain([&term.swedish]);
        q.is_empty() || all.any(|word| word.to_lowercase().contains(&q))
    });
    let rows: Vec<Row> = found
        .map(|term| {
            let plain = term.plain.get(&frame.language());
            Row {
                href: address("term", &term.swedish),
                plain: plain.cloned().unwrap_or_default(),
                languages: term.words.len(),
                is_reviewed: term.reviewed,
                term: term.swedish.clone(),
            }
        })
        .collect();
    let done = [
        ("upkeep-kept", &wish.kept),
        ("upkeep-term-removed", &wish.removed),
    ];
    let done = done.into_iter().find(|(_, term)| !term.is_empty());
    let note = done.map(|(id, term)| frame.with(id, "name", term));
    let of = frame.with("upkeep-terms", "count", &rows.len().to_string());
    Ok(render(&ListPage {
        tabs: tabs(&frame, &console, HERE),
        q: wish.q,
        rows,
        of,
        note,
        frame,
    }))
}

/// An address of this page with one value, whatever letters it has.
fn address(name: &str, value: &str) -> String {
    let url = reqwest::Url::parse_with_params("http://here/glossary", [(name, value)]);
    url.map_or_else(
        |_| HERE.to_owned(),
        |url| format!("{HERE}?{}", url.query().unwrap_or_default()),
    )
}

fn file(console: &Console) -> Option<FileState> {
    console.desk.library().file(&FILE).ok().flatten()
}

fn form(frame: &Frame, columns: &[String], value: impl Fn(&str) -> String) -> Vec<Cell> {
    let shown = columns.iter().filter(|column| *column != "check");
    shown
        .map(|column| {
            let language: Option<Language> = match column.as_str() {
                "term_sv" | "plain_sv" => Some(Language::SWEDISH),
                "plain_en" => Some(Language::ENGLISH),
                other => Language::of_file(other),
            };
            let label = match column.as_str() {
                "term_sv" => frame.say("upkeep-term-sv"),
                "plain_sv" => frame.say("upkeep-plain-sv"),
                "plain_en" => frame.say("upkeep-plain-en"),
                "spellings" => frame.say("upkeep-spellings"),
                other => language.map_or_else(|| other.to_owned(), |it| language_name(frame, it)),
            };
            Cell {
                value: value(column),
                column: column.clone(),
                label,
                language: language.map(|it| it.to_string()),
                is_rtl: language.is_some_and(|it| frame.book().is_rtl(it)),
            }
        })
        .collect()
}

/// `POST /glossary`: keeps a row.
pub async fn keep(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let written = Form::read(&body);
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    let Some(state) = file(&console) else {
        return Err(Error::not_found(frame));
    };
    let mut rows = GlossaryRows::read(&state.text);
    let term = Some(written.get("term").to_owned()).filter(|term| !term.is_empty());
    let is_reviewed = written.has("reviewed");
    let cell = |column: &str| match column {
        "check" => GlossaryRows::check(is_reviewed).to_owned(),
        other => written.get(other).to_owned(),
    };
    let again = |frame: Frame, (status, alert): (StatusCode, String)| {
        let page = TermPage {
            tabs: tabs(&frame, &console, HERE),
            cells: form(&frame, GlossaryRows::read(&state.text).columns(), cell),
            // What is sent next is sent with the file as it is now in sight.
            hash: state.hash.as_str().to_owned(),
            term: term.clone(),
            is_reviewed,
            alert: Some(alert),
            frame,
        };
        (status, render(&page)).into_response()
    };
    let removes = written.get("do") == "remove";
    let done = match &term {
        Some(term) if removes => rows.remove(term),
        _ => rows.put(term.as_deref(), cell),
    };
    if let Err(error) = done {
        let id = match error {
            RowError::NoTerm => "upkeep-term-missing",
            RowError::Taken => "upkeep-term-taken",
            RowError::Gone => "upkeep-term-gone",
        };
        let alert = frame.say(id);
        return Ok(again(frame, (StatusCode::UNPROCESSABLE_ENTITY, alert)));
    }
    let (name, why, kept) = match &term {
        Some(term) if removes => (term.clone(), "upkeep-term-removed", "removed"),
        _ => {
            let name = written.get("term_sv").trim().to_owned();
            (name, "upkeep-term-why", "kept")
        }
    };
    let why = frame.with(why, "name", &name);
    let (library, author) = (console.desk.library().clone(), author(&console, why));
    let change = FileChange {
        path: FILE,
        base: Some(ContentHash::brought(written.get("hash"))),
        text: Some(rows.write()),
    };
    let work = move || library.publish(vec![change], &author);
    let done = tokio::task::spawn_blocking(work).await;
    let done = done.unwrap_or_else(|error| Err(std::io::Error::other(error).into()));
    match done {
        Ok(_) => Ok(Redirect::to(&address(kept, &name)).into_response()),
        Err(refused) => {
            let said = super::refused(&frame, &refused);
            Ok(again(frame, said))
        }
    }
}
