//! What the page of an entry shows.

use super::beside::{Note, field_of};
use super::facts::{FactsForm, place_name};
use super::rights::Rights;
use super::saving::FACTS;
use super::{Known, both_names, part_name, title};
use crate::account::AccountId;
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::learning::waiting_for;
use crate::console::page::Frame;
use crate::console::wording;
use crate::knowledge::writing::{ContentHash, Facts, FilePath};
use crate::knowledge::{Entry, Severity, TranslationState, read_entry};
use crate::language::Language;
use crate::phrase::stockholm;
use crate::proof;
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;

/// A language of the entry.
struct Row {
    href: String,
    code: String,
    name: String,
    /// The text's title, or nothing where there is no text.
    title: Option<String>,
    chip: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "editing_entry.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    frame: &'a Frame,
    href: String,
    id: String,
    title: String,
    chips: Vec<(&'static str, String)>,
    withdrawn: Option<String>,
    rows: Vec<Row>,
    variants: Vec<(String, String)>,
    drafts: Vec<(String, String)>,
    /// Wordings that use has tied to it, where there are some.
    suggestions: Option<String>,
    form: FactsForm,
    notes: Vec<Note>,
    hash: String,
    base: String,
    other: Option<AccountId>,
    why: String,
    may_publish: bool,
    has_draft: bool,
    alert: Option<String>,
    note: Option<String>,
    demo: bool,
}

impl Page<'_> {
    fn of<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a Note> {
        self.notes.iter().filter(move |note| note.field == field)
    }
}

/// The facts on the page.
pub(super) struct Sheet {
    pub(super) facts: Facts,
    pub(super) hash: Option<ContentHash>,
    pub(super) base: String,
    pub(super) why: String,
    /// Whose draft is looked at, where it is somebody else's.
    pub(super) other: Option<AccountId>,
}

/// What a page says besides.
#[derive(Default)]
pub(super) struct Said {
    pub(super) alert: Option<String>,
    pub(super) note: Option<String>,
    pub(super) has_draft: bool,
}

pub(super) async fn show(
    console: &Console,
    frame: &Frame,
    known: &Known,
    sheet: Sheet,
    said: Said,
) -> Result<Response, Error> {
    let Some(entry) = frame.shelf.knowledge.entries.get(&known.id) else {
        return Err(Error::not_found(again(console, frame)));
    };
    let drafts = match console.desk.store().drafts_of_entry(&known.id).await {
        Ok(drafts) => drafts,
        Err(error) => return Err(Error::store(again(console, frame), &error)),
    };
    let suggestions = match waiting_for(console, frame, &known.id).await {
        Ok(count) => count,
        Err(error) => return Err(Error::store(again(console, frame), &error)),
    };
    let suggestions = (suggestions > 0).then(|| {
        let count = suggestions.to_string();
        frame.with("upkeep-suggestions-of-entry", "count", &count)
    });
    let drafts = drafts
        .iter()
        .filter(|draft| draft.account != console.account.id)
        .map(|draft| {
            let part = if draft.part == FACTS {
                String::new()
            } else {
                format!("/{}", draft.part)
            };
            let status = crate::console::view::code(&draft.status);
            let told = format!(
                "{}: {}, {}, {}",
                part_name(frame, &draft.part),
                frame.say(&format!("editor-draft-{status}")),
                draft.writer,
                frame.time(draft.publish_at.unwrap_or(draft.changed_at))
            );
            (
                format!("{}{part}?draft={}", known.href(), draft.account),
                told,
            )
        });
    let today = console.desk.now().to_zoned(stockholm()).date();
    let mut chips = Vec::new();
    if entry.answers(today) {
        chips.push(("answered", frame.say("editor-state-live")));
    }
    if entry.withdrawn.is_some() {
        chips.push(("danger", frame.say("editor-state-withdrawn")));
    }
    if entry.is_stale(today) {
        chips.push(("danger", frame.say("editor-state-stale")));
    }
    Ok(render(&Page {
        href: known.href(),
        id: known.id.to_string(),
        title: known.title.clone(),
        chips,
        withdrawn: entry
            .withdrawn
            .map(|day| frame.with("editor-withdrawn-since", "day", &day.to_string())),
        rows: rows(frame, entry),
        variants: variants(frame, entry),
        drafts: drafts.collect(),
        suggestions,
        form: FactsForm::new(frame, &known.id, &sheet.facts),
        notes: notes(console, frame, known, &sheet),
        hash: sheet
            .hash
            .map(|hash| hash.as_str().to_owned())
            .unwrap_or_default(),
        base: sheet.base,
        other: sheet.other,
        why: sheet.why,
        may_publish: Rights::of(&console.account).facts(),
        has_draft: said.has_draft,
        alert: said.alert,
        note: said.note,
        demo: console.is_demo(),
        frame,
    }))
}

/// The frame once more, for a page that says what went wrong.
fn again(console: &Console, frame: &Frame) -> Frame {
    let shared = &console.visitor.shared;
    Frame::outside(shared, &HeaderMap::new(), frame.here.clone())
}

/// What is not right in the facts, beside their fields.
fn notes(console: &Console, frame: &Frame, known: &Known, sheet: &Sheet) -> Vec<Note> {
    let Ok(file) = sheet.facts.write_over(&sheet.base) else {
        return Vec::new();
    };
    let path = FilePath::Facts(known.id.clone());
    let files = console
        .desk
        .library()
        .entry_files(&known.id)
        .unwrap_or_default();
    let mut files: Vec<(FilePath, String)> = files
        .into_iter()
        .map(|(path, state)| (path, state.text))
        .filter(|(other, _)| *other != path)
        .collect();
    files.push((path.clone(), file.clone()));
    let (_, problems) = read_entry(&frame.shelf.knowledge, &known.id, &files);
    let own = path.to_string();
    // The keys of a TOML file stand between fences for whoever looks for a line's field.
    let fenced = format!(
        "+++\n{}",
        file.replace("[[source]]", "source =")
            .replace("[[unsure]]", "unsure =")
    );
    let notes = problems
        .iter()
        .filter(|problem| problem.path.as_os_str() == own.as_str())
        .map(|problem| {
            let field = field_of(&fenced, problem.line.map(|line| line + 1));
            let field = match field.as_str() {
                "title" | "url" => "source".to_owned(),
                _ if problem.message.starts_with("no source") => "source".to_owned(),
                _ if problem.message.starts_with("'checked'") => "checked".to_owned(),
                "note" => "unsure".to_owned(),
                _ => field,
            };
            Note {
                field,
                is_error: problem.severity == Severity::Error,
                text: wording::told(frame, &problem.message),
            }
        });
    notes.collect()
}

/// The languages that Lotsen speaks and those that the entry has beyond them.
fn rows(frame: &Frame, entry: &Entry) -> Vec<Row> {
    let mut languages = frame.book().languages();
    languages.extend(
        entry
            .translations
            .keys()
            .filter(|it| frame.book().locale(**it).is_none()),
    );
    let original = entry.original().map(|text| text.language);
    languages.sort_by_key(|language| Some(*language) != original);
    languages
        .into_iter()
        .map(|language| language_row(frame, entry, language, original))
        .collect()
}

fn language_row(
    frame: &Frame,
    entry: &Entry,
    language: Language,
    original: Option<Language>,
) -> Row {
    let text = entry.translations.get(&language);
    let (chip, state) = match text {
        None if !proof::is_wanted(entry, language) => ("", "base"),
        None => ("", "missing"),
        Some(text) if entry.is_outdated(text) => ("open", "outdated"),
        Some(text) if text.state == TranslationState::Reviewed => ("answered", "reviewed"),
        Some(_) if original == Some(language) => ("", "original"),
        Some(_) => ("", "machine"),
    };
    Row {
        href: format!("/entries/{}/{language}", entry.id),
        code: language.to_string(),
        name: both_names(frame, language),
        title: text.map(|text| text.title.clone()),
        chip,
        state: frame.say(&format!("editor-text-{state}")),
    }
}

/// The entries that this one replaces somewhere or is replaced by, with where.
fn variants(frame: &Frame, entry: &Entry) -> Vec<(String, String)> {
    let general = entry.replaces.as_ref().unwrap_or(&entry.id);
    let family = frame.shelf.knowledge.entries.values().filter(|other| {
        other.id != entry.id && (other.id == *general || other.replaces.as_ref() == Some(general))
    });
    family
        .map(|other| {
            let places: Vec<String> = other
                .places
                .iter()
                .map(|it| place_name(frame, it))
                .collect();
            (
                format!("/entries/{}", other.id),
                format!("{} ({})", title(frame, other), places.join(", ")),
            )
        })
        .collect()
}
