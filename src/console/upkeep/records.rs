//! Desks, municipalities, activities and the like by form: a list with search, and a page with a control for every field.
//!
//! A form changes the one record that it is about; whatever else stands in the file keeps its bytes. Somebody else's change
//! of another record is no conflict; one of the same record is shown beside what was typed.

mod form;
mod list;
mod making;
mod problems;
mod schema;
mod shown;

pub use form::{page as form, save};
pub use list::list;
pub(super) use making::Found;
pub(super) use schema::{Control, Field, Kind, SESSION};
pub(super) use shown::{Shown, label, plain, put, typed};

use super::files::named;
use crate::console::Console;
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::knowledge::writing::{Cell, FilePath, Records, Shape};
use crate::knowledge::{Place, name_in};
use schema::KINDS;

/// The address of a kind's list.
fn address(kind: &Kind) -> String {
    format!("{}/{}", super::FILES, kind.code)
}

/// The kinds: address and name.
pub fn links(frame: &Frame) -> Vec<(String, String)> {
    let kinds = KINDS.iter();
    kinds
        .map(|kind| (address(kind), frame.say(kind.name)))
        .collect()
}

/// The address of a record's form; without an id, that of a new one.
fn form_address(kind: &Kind, file: &str, id: &str) -> String {
    let base = format!("http://here{}/form", address(kind));
    let values = [("file", file), ("id", id)];
    let url =
        reqwest::Url::parse_with_params(&base, values.iter().filter(|(_, it)| !it.is_empty()));
    url.map_or_else(
        |_| address(kind),
        |url| {
            let query = url.query().map(|query| format!("?{query}"));
            format!("{}/form{}", address(kind), query.unwrap_or_default())
        },
    )
}

/// The file that a form names, if it is one of this kind's.
fn file_of(kind: &Kind, file: &str) -> Option<FilePath> {
    let path = FilePath::parse(file)?;
    let fits = match &path {
        FilePath::Top(name) => kind.file == Some(*name),
        FilePath::Activities(_) => kind.code == "activity",
        FilePath::Phrases(_) => kind.code == "phrases",
        FilePath::Facts(_) | FilePath::Text(..) | FilePath::Sound(..) | FilePath::SoundFacts(_) => {
            false
        }
    };
    fits.then_some(path)
}

/// What a record is called.
fn title(frame: &Frame, kind: &Kind, path: &FilePath, records: &Records, at: usize) -> String {
    if let FilePath::Phrases(language) = path {
        return language_name(frame, *language);
    }
    if kind.list.is_none() {
        return frame.say(kind.name);
    }
    let text = |key: &str| match records.cell(at, key, Shape::Text) {
        Cell::Text(text) => text,
        _ => String::new(),
    };
    if kind.code == "activity" {
        return text("name_sv");
    }
    match records.cell(at, "name", Shape::Names) {
        Cell::Names(names) => {
            let own = names.get(frame.code()).or_else(|| names.get("sv"));
            own.cloned().unwrap_or_else(|| text("id"))
        }
        _ => text("id"),
    }
}

/// A municipality in the language of the page.
pub(super) fn place_name(frame: &Frame, place: &Place) -> String {
    let known = frame.shelf.knowledge.municipality(place);
    known.map_or_else(
        || place.to_string(),
        |place| name_in(&place.name, frame.language()).to_owned(),
    )
}

/// Whether this person may change a kind's records: who is told of what, and whom one calls in danger, is for admins.
fn may_change(console: &Console, kind: &Kind) -> bool {
    let is_for_admins = super::files::is_admins_file(kind.file.unwrap_or_default());
    !is_for_admins || console.account.is(crate::account::Role::Admin)
}

/// Whether this person may change a field: what is heard as danger is for admins.
fn may_fill(console: &Console, key: &str) -> bool {
    let is_danger = key.starts_with("crisis.") || key.starts_with("not_crisis.");
    !is_danger || console.account.is(crate::account::Role::Admin)
}

/// What a file of the knowledge is called.
fn file_name(frame: &Frame, path: &FilePath) -> String {
    named(frame, path).name
}
