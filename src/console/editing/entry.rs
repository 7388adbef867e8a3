//! An entry's page: its languages, its facts, its variants, and what can be done with it.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::beside::{Note, field_of};
use super::facts::{FactsForm, place_name, typed};
use super::rights::Rights;
use super::saving::{FACTS, failure, keep, outcome, publish};
use super::{Known, part_name, title, wording};
use crate::account::AccountId;
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::view::{language_name, own_name};
use crate::knowledge::writing::{ContentHash, Facts, FilePath};
use crate::knowledge::{Entry, Severity, TranslationState, read_entry};
use crate::language::Language;
use crate::library::{FileChange, Refused};
use crate::phrase::stockholm;
use crate::store::DraftStatus;

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
    form: FactsForm,
    notes: Vec<Note>,
    hash: String,
    base: String,
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

/// What was just done, and whose draft is to be looked at.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    done: String,
    draft: Option<i64>,
}

/// The facts on the page.
struct Sheet {
    facts: Facts,
    hash: Option<ContentHash>,
    base: String,
    why: String,
}

/// What a page says besides.
#[derive(Default)]
struct Said {
    alert: Option<String>,
    note: Option<String>,
    has_draft: bool,
}

/// `GET /entries/{topic}/{slug}`.
pub async fn page(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (frame, known) = open(&console, &headers, &topic, &slug)?;
    let path = FilePath::Facts(known.id.clone());
    let state = match console.desk.library().file(&path) {
        Ok(Some(state)) => state,
        Ok(None) => return Err(Error::not_found(frame)),
        Err(error) => return Err(Error::broken(frame, &error)),
    };
    let account = asked.draft.map_or(console.account.id, AccountId);
    let draft = match console
        .desk
        .store()
        .entry_draft(account, &known.id, FACTS)
        .await
    {
        Ok(draft) => draft,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    const DONE: [&str; 7] = [
        "published",
        "published-no-commit",
        "unchanged",
        "submitted",
        "scheduled",
        "withdrawn",
        "put-back",
    ];
    let done = DONE
        .contains(&asked.done.as_str())
        .then(|| frame.say(&format!("editor-done-{}", asked.done)));
    let mut said = Said {
        note: done,
        ..Said::default()
    };
    let mut sheet = match Facts::read(&state.text) {
        Ok(facts) => Sheet {
            facts,
            hash: Some(state.hash),
            base: state.text,
            why: String::new(),
        },
        Err(error) => {
            said.alert = Some(frame.with("editor-unreadable", "why", &error.to_string()));
            Sheet {
                facts: Facts::default(),
                hash: Some(state.hash),
                base: state.text,
                why: String::new(),
            }
        }
    };
    if let Some(draft) = draft {
        let form = Form::kept(&draft.typed);
        let before = draft
            .base
            .as_deref()
            .and_then(|base| Facts::read(base).ok());
        let before = before.unwrap_or_else(|| sheet.facts.clone());
        let merged = Facts::merge(&before, &typed(&form, &known.id, &before), &sheet.facts);
        if !merged.clashes.is_empty() {
            said.alert = Some(frame.say("editor-joined-clash"));
        }
        sheet.facts = merged.value;
        form.get("why").clone_into(&mut sheet.why);
        let (own, time) = (account == console.account.id, frame.time(draft.changed_at));
        said.has_draft = own;
        let note = if own {
            frame.with("editor-draft-yours", "time", &time)
        } else {
            frame.with("editor-draft-theirs", "name", &draft.writer)
        };
        said.note = Some(
            said.note
                .map_or(note.clone(), |done| format!("{done} {note}")),
        );
    }
    show(&console, &frame, &known, sheet, said).await
}

/// `POST /entries/{topic}/{slug}`: `do` says what with the facts that were typed. Whatever is done, they are kept first.
pub async fn write(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let form = Form::read(&body);
    let (frame, known) = open(&console, &headers, &topic, &slug)?;
    let store = console.desk.store();
    let wish = form.get("do");
    if wish == "drop" {
        if let Err(error) = store
            .drop_entry_draft(console.account.id, &known.id, FACTS)
            .await
        {
            return Err(Error::store(frame, &error));
        }
        return Ok(Redirect::to(&known.href()).into_response());
    }
    let base = form.get("base").to_owned();
    let status = if wish == "submit" {
        DraftStatus::Submitted
    } else {
        DraftStatus::Writing
    };
    let kept = form.to_keep();
    if let Err(error) = keep(
        &console,
        &known.id,
        FACTS,
        (&kept, Some(&base)),
        status,
        None,
    )
    .await
    {
        return Err(Error::store(frame, &error));
    }
    let before = match Facts::read(&base) {
        Ok(before) => before,
        Err(error) => return Err(Error::broken(frame, &error)),
    };
    let facts = typed(&form, &known.id, &before);
    let mut sheet = Sheet {
        hash: Some(ContentHash::brought(form.get("hash"))),
        why: form.get("why").to_owned(),
        facts,
        base,
    };
    let mut said = Said {
        has_draft: true,
        ..Said::default()
    };
    match wish {
        "submit" => {
            return Ok(Redirect::to(&format!("{}?done=submitted", known.href())).into_response());
        }
        "publish" if Rights::of(&console.account).facts() => {
            let text = match sheet.facts.write_over(&sheet.base) {
                Ok(text) => text,
                Err(error) => return Err(Error::broken(frame, &error)),
            };
            let path = FilePath::Facts(known.id.clone());
            let change = FileChange {
                path,
                base: sheet.hash.clone(),
                text: Some(text),
            };
            let what = format!("{}: {FACTS}", known.id);
            match publish(&console, vec![change], (&what, &sheet.why)).await {
                Ok(published) => {
                    if let Err(error) = store
                        .drop_entry_draft(console.account.id, &known.id, FACTS)
                        .await
                    {
                        return Err(Error::store(frame, &error));
                    }
                    let to = format!("{}?done={}", known.href(), outcome(&published));
                    return Ok(Redirect::to(&to).into_response());
                }
                Err(Refused::Conflict(conflicts)) => {
                    let theirs = conflicts.into_iter().find_map(|conflict| conflict.theirs);
                    said.alert = Some(frame.say("editor-joined"));
                    if let Some(theirs) = theirs
                        && let Ok(now) = Facts::read(&theirs.text)
                    {
                        let merged = Facts::merge(&before, &sheet.facts, &now);
                        if !merged.clashes.is_empty() {
                            said.alert = Some(frame.say("editor-joined-clash"));
                        }
                        sheet.facts = merged.value;
                        sheet.hash = Some(theirs.hash);
                        sheet.base = theirs.text;
                    }
                    let page = show(&console, &frame, &known, sheet, said).await?;
                    return Ok((StatusCode::CONFLICT, page).into_response());
                }
                Err(refused) => {
                    let mut alert = frame.say(failure(&refused));
                    if let Refused::Problems(problems) = &refused {
                        let told = problems.iter().map(|it| wording::told(&frame, &it.message));
                        alert = format!("{alert} {}", told.collect::<Vec<_>>().join("; "));
                    }
                    said.alert = Some(alert);
                    let page = show(&console, &frame, &known, sheet, said).await?;
                    return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
                }
            }
        }
        "check" => said.note = Some(frame.say("editor-checked")),
        _ => said.note = Some(frame.say("editor-kept")),
    }
    show(&console, &frame, &known, sheet, said).await
}

fn open(
    console: &Console,
    headers: &HeaderMap,
    topic: &str,
    slug: &str,
) -> Result<(Frame, Known), Error> {
    let frame = Frame::new(console, headers, format!("/entries/{topic}/{slug}"));
    match Known::find(&frame, topic, slug) {
        Some(known) => Ok((frame, known)),
        None => Err(Error::not_found(frame)),
    }
}

async fn show(
    console: &Console,
    frame: &Frame,
    known: &Known,
    sheet: Sheet,
    said: Said,
) -> Result<Response, Error> {
    let Some(entry) = frame.shelf.knowledge.entries.get(&known.id) else {
        return Err(Error::not_found(Frame::outside(
            &console.visitor.shared,
            &HeaderMap::new(),
            frame.here.clone(),
        )));
    };
    let drafts = match console.desk.store().drafts_of_entry(&known.id).await {
        Ok(drafts) => drafts,
        Err(error) => {
            let frame = Frame::outside(
                &console.visitor.shared,
                &HeaderMap::new(),
                frame.here.clone(),
            );
            return Err(Error::store(frame, &error));
        }
    };
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
        form: FactsForm::new(frame, &known.id, &sheet.facts),
        notes: notes(console, frame, known, &sheet),
        hash: sheet
            .hash
            .map(|hash| hash.as_str().to_owned())
            .unwrap_or_default(),
        base: sheet.base,
        why: sheet.why,
        may_publish: Rights::of(&console.account).facts(),
        has_draft: said.has_draft,
        alert: said.alert,
        note: said.note,
        demo: console.is_demo(),
        frame,
    }))
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
        None => ("", "missing"),
        Some(text) if entry.is_outdated(text) => ("open", "outdated"),
        Some(text) if text.state == TranslationState::Reviewed => ("answered", "reviewed"),
        Some(_) if original == Some(language) => ("", "original"),
        Some(_) => ("", "machine"),
    };
    let name = language_name(frame, language);
    let own = own_name(frame, language);
    Row {
        href: format!("/entries/{}/{language}", entry.id),
        code: language.to_string(),
        name: if name == own {
            name
        } else {
            format!("{name} ({own})")
        },
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
