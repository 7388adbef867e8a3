//! A record of a file, and the file with what was typed into its form.

use super::schema::Kind;
use super::shown::{put, typed};
use super::{file_of, may_fill};
use crate::console::Console;
use crate::console::editing::name_of;
use crate::console::forms::Form;
use crate::knowledge::writing::{Cell, ContentHash, FilePath, Records, Shape, one_line};
use crate::library::{FileChange, Library};

/// A record of a file as it stands now, or a new one.
pub struct Found {
    /// The file.
    pub path: FilePath,
    /// The file's text and its figure; nothing where the file is new.
    pub file: Option<(String, ContentHash)>,
    /// What stands in it.
    pub records: Records,
    /// Where it stands; `None`: it is new.
    pub at: Option<usize>,
}

impl Found {
    /// Reads the file and looks for the record. `None`: there is no such file, it cannot be read, or the record is gone.
    pub fn look(library: &Library, kind: &Kind, file: &str, id: &str) -> Option<Found> {
        let path = file_of(kind, file)?;
        let state = library.file(&path).ok()?;
        let text = state.as_ref().map_or("", |state| state.text.as_str());
        let records = Records::read(text, kind.list).ok()?;
        let is_new = id.is_empty() && kind.list.is_some();
        let at = if is_new {
            None
        } else {
            Some(records.find(id)?)
        };
        Some(Found {
            path,
            records,
            at,
            file: state.map(|state| (state.text, state.hash)),
        })
    }

    /// A figure of the record as it stands.
    pub fn figure(&self) -> String {
        let source = self.at.map(|at| self.records.source(at));
        ContentHash::of(source.unwrap_or_default().as_bytes())
            .as_str()
            .to_owned()
    }
}

/// What is to be published, or why it cannot be.
pub(super) enum Made {
    /// The file with the change, where the record stands in it, and its id.
    Change(FileChange, usize, String),
    /// Somebody else has changed the record, or taken it away.
    Conflict(Found),
    /// The name of a new record is missing or taken: the id of the sentence.
    Name(&'static str, Found),
    /// There is no such record.
    Gone,
}

/// The file with what was typed.
pub(super) fn make(console: &Console, kind: &'static Kind, file: &str, form: &Form) -> Made {
    let Some(mut found) = Found::look(console.desk.library(), kind, file, form.get("id")) else {
        return Made::Gone;
    };
    if found.at.is_some() && found.figure() != form.get("was") {
        return Made::Conflict(found);
    }
    let mut id = form.get("id").to_owned();
    if found.at.is_none() {
        id = new_id(kind, &found.path, form);
        if id.is_empty() {
            return Made::Name("upkeep-record-no-id", found);
        }
        if found.records.find(&id).is_some() {
            return Made::Name("upkeep-record-taken", found);
        }
    }
    let removes = form.get("do") == "remove";
    let at = match found.at {
        Some(at) if removes => {
            found.records.remove(at);
            at
        }
        Some(at) => at,
        None => {
            let at = found.records.add();
            found
                .records
                .set(at, "id", Shape::Text, &Cell::Text(id.clone()));
            if let FilePath::Activities(place) = &found.path {
                let place = Cell::Text(place.to_string());
                found.records.set(at, "municipality", Shape::Text, &place);
            }
            at
        }
    };
    let mine = kind.fields.iter().filter(|it| may_fill(console, it.key));
    for field in mine.filter(|_| !removes) {
        let old = found.records.cell(at, field.key, field.control.shape());
        put(&mut found.records, at, field, &typed(form, field, &old));
    }
    let base = found.file.as_ref().map_or("", |(text, _)| text.as_str());
    let Ok(text) = found.records.write_over(base) else {
        return Made::Gone;
    };
    let change = FileChange {
        path: found.path,
        base: found.file.map(|(_, hash)| hash),
        text: Some(text),
    };
    Made::Change(change, at, id)
}

/// The id of a new record: what was typed, or a name in small letters of what it is called.
fn new_id(kind: &Kind, path: &FilePath, form: &Form) -> String {
    let own = one_line(form.get("new-id"));
    let called = if kind.code == "activity" {
        form.get("name_sv")
    } else {
        form.get("name:sv")
    };
    let name = if own.is_empty() { name_of(called) } else { own };
    match path {
        FilePath::Activities(place) if !name.is_empty() => format!("{place}/{name}"),
        _ => name,
    }
}
