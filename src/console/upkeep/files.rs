//! The files of the knowledge that are no entries: topics, desks, municipalities, canned replies, small talk and crisis
//! phrases, activities. Each is a text with everything that is wrong in it beside its line; it is saved only when nothing is.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::difference::{Shown, shown};
use super::{Tab, author, tabs};
use crate::account::Role;
use crate::console::Console;
use crate::console::effect::{Way, weigh, with_note};
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::console::wording::{told, told_at};
use crate::knowledge::writing::{ContentHash, FilePath};
use crate::knowledge::{ActivityStatus, EVENTS, Knowledge, Problem, name_in};
use crate::library::{FileChange, FileState, Refused};

/// The address of the list.
const HERE: &str = "/settings/knowledge";

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// This file is to be changed.
    file: String,
    /// This file was just kept.
    kept: String,
}

/// A file in the list.
pub(super) struct Row {
    path: String,
    /// What it is called.
    pub(super) name: String,
    what: String,
    for_admins: bool,
}

/// A group of files: its name and they.
type Group = (String, Vec<Row>);

#[derive(Template)]
#[template(path = "upkeep_files.html", config = "src/pages/askama.toml")]
struct ListPage {
    frame: Frame,
    tabs: Vec<Tab>,
    /// What is changed by form: address and name.
    forms: Vec<(String, String)>,
    groups: Vec<Group>,
    note: Option<String>,
}

/// Something wrong in the text: the number of its line, the line itself, and what it is.
struct Wrong {
    line: Option<(String, String)>,
    what: String,
}

/// What somebody else has made of the file meanwhile.
struct Theirs {
    is_rtl: bool,
    code: String,
    lines: Vec<Shown>,
}

#[derive(Template)]
#[template(path = "upkeep_file.html", config = "src/pages/askama.toml")]
struct FilePage {
    frame: Frame,
    tabs: Vec<Tab>,
    path: String,
    name: String,
    what: String,
    text: String,
    hash: String,
    may_save: bool,
    alert: Option<String>,
    wrong: Vec<Wrong>,
    theirs: Option<Theirs>,
}

/// `GET /settings/knowledge`; with `file`, that file.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Query(wish): Query<Wish>,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    if wish.file.is_empty() {
        let known = path(&wish.kept).map(|path| named(&frame, &path).name);
        let note = known.map(|name| frame.with("upkeep-kept", "name", &name));
        return Ok(render(&ListPage {
            tabs: tabs(&frame, &console, HERE),
            forms: super::records::links(&frame),
            groups: groups(&frame),
            note,
            frame,
        }));
    }
    let state = path(&wish.file).map(|path| (console.desk.library().file(&path), path));
    let Some((Ok(Some(state)), path)) = state else {
        return Err(Error::not_found(frame));
    };
    Ok(render(&shown_file(&console, frame, &path, &state)))
}

fn shown_file(console: &Console, frame: Frame, path: &FilePath, state: &FileState) -> FilePage {
    let row = named(&frame, path);
    FilePage {
        tabs: tabs(&frame, console, HERE),
        may_save: !row.for_admins || console.account.is(Role::Admin),
        path: row.path,
        name: row.name,
        what: row.what,
        text: state.text.clone(),
        hash: state.hash.as_str().to_owned(),
        alert: None,
        wrong: Vec::new(),
        theirs: None,
        frame,
    }
}

/// One of the files of this page; entries and the glossary have pages of their own.
fn path(text: &str) -> Option<FilePath> {
    let path = FilePath::parse(text)?;
    let others =
        path.entry().is_some() || path.is_of_sound() || path == FilePath::Top("glossary.tsv");
    (!others).then_some(path)
}

/// The files that there are, in the order in which they depend on one another.
fn groups(frame: &Frame) -> Vec<Group> {
    let knowledge = &frame.shelf.knowledge;
    let top = [
        "topics.toml",
        "desks.toml",
        "municipalities.toml",
        "replies.toml",
        "helplines.toml",
    ];
    let row = |path: FilePath| named(frame, &path);
    // A calendar that nobody has begun is begun by form.
    let events = Some(EVENTS).filter(|_| !knowledge.events.is_empty());
    let top = top.into_iter().chain(events);
    let top = top.map(FilePath::Top).map(row).collect();
    let phrases = knowledge.phrases.keys().copied();
    let phrases = phrases.map(FilePath::Phrases).map(row).collect();
    let mut places: Vec<_> = knowledge
        .activities
        .iter()
        .map(|it| it.municipality.clone())
        .collect();
    places.sort();
    places.dedup();
    let activities = places
        .into_iter()
        .map(FilePath::Activities)
        .map(row)
        .collect();
    [
        ("upkeep-files-top", top),
        ("upkeep-files-activities", activities),
        ("upkeep-files-phrases", phrases),
    ]
    .into_iter()
    .map(|(id, rows): (&str, Vec<Row>)| (frame.say(id), rows))
    .filter(|(_, rows)| !rows.is_empty())
    .collect()
}

/// A file with its name.
pub(super) fn named(frame: &Frame, path: &FilePath) -> Row {
    let (name, what) = match path {
        FilePath::Top(name) => {
            let what = name.trim_end_matches(".toml");
            let name = frame.say(&format!("upkeep-file-{what}"));
            (name, frame.say(&format!("upkeep-about-{what}")))
        }
        FilePath::Phrases(language) => {
            let name = language_name(frame, *language);
            (name, frame.say("upkeep-about-phrases"))
        }
        FilePath::Activities(place) => {
            let known = frame.shelf.knowledge.municipality(place);
            let name = known.map_or_else(
                || place.to_string(),
                |place| name_in(&place.name, frame.language()).to_owned(),
            );
            (name, frame.say("upkeep-about-activities"))
        }
        FilePath::Facts(_) | FilePath::Text(..) | FilePath::Sound(..) | FilePath::SoundFacts(_) => {
            (path.to_string(), String::new())
        }
    };
    Row {
        path: path.to_string(),
        name,
        what,
        for_admins: matches!(path, FilePath::Top(name) if is_admins_file(name)),
    }
}

/// Whether only admins change this file at the top of the folder.
pub(super) fn is_admins_file(name: &str) -> bool {
    ["desks.toml", "helplines.toml"].contains(&name)
}

/// `POST /settings/knowledge`: saves a file, or says what is wrong with it; what was typed stays in any case.
pub async fn save(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    let form = Form::read(&body);
    let state = path(form.get("file")).map(|path| (console.desk.library().file(&path), path));
    let Some((Ok(Some(state)), path)) = state.filter(|_| console.account.approves()) else {
        return Err(Error::not_found(frame));
    };
    let mut text = form.get("text").to_owned();
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let why = form.get("why").trim().to_owned();
    let name = named(&frame, &path).name;
    let why = if why.is_empty() {
        frame.with("upkeep-file-why", "name", &name)
    } else {
        why
    };
    let change = FileChange {
        path: path.clone(),
        base: Some(ContentHash::brought(form.get("hash"))),
        text: Some(text.clone()),
    };
    let back = format!("{HERE}?file={path}");
    let way = Way {
        action: HERE,
        back: &back,
    };
    let changes = std::slice::from_ref(&change);
    let why = match weigh(&console, &frame, changes, &form, way).await {
        Ok(note) => with_note(&why, note.as_deref()),
        Err(page) => return Ok(page),
    };
    let Err(refusal) = keep(&console, change, why).await else {
        return Ok(Redirect::to(&format!("{HERE}?kept={path}")).into_response());
    };
    let mut page = shown_file(&console, frame, &path, &state);
    page.text.clone_from(&text);
    form.get("hash").clone_into(&mut page.hash);
    let status = match refusal {
        Refusal::ForAdmins => {
            page.alert = Some(page.frame.say("upkeep-for-admins"));
            StatusCode::FORBIDDEN
        }
        Refusal::Example => {
            page.alert = Some(page.frame.say("upkeep-no-examples"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refusal::Refused(Refused::Conflict(_)) => {
            // Saved once more, it takes the place of what is shown: the person has seen it then.
            page.alert = Some(page.frame.say("upkeep-file-conflict"));
            page.theirs = Some(Theirs {
                is_rtl: false,
                code: "mul".to_owned(),
                lines: shown(&state.text, &text),
            });
            state.hash.as_str().clone_into(&mut page.hash);
            StatusCode::CONFLICT
        }
        Refusal::Refused(Refused::Problems(problems)) => {
            let count = problems.len().to_string();
            page.alert = Some(page.frame.with("upkeep-file-problems", "count", &count));
            page.wrong = problems
                .iter()
                .map(|it| wrong(&page.frame, it, &path, &text))
                .collect();
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refusal::Refused(refused) => {
            let (status, said) = super::refused(&page.frame, &refused);
            page.alert = Some(said);
            status
        }
    };
    Ok((status, render(&page)).into_response())
}

/// Why a file is not saved.
pub enum Refusal {
    /// Only an admin may change this.
    ForAdmins,
    /// There would be a made-up activity that was not there.
    Example,
    /// It cannot be published.
    Refused(Refused),
}

/// Publishes a file that is no entry, as far as this person may.
pub async fn keep(console: &Console, change: FileChange, why: String) -> Result<(), Refusal> {
    let is_admin = console.account.is(Role::Admin);
    let is_demo = console.is_demo();
    let (library, author) = (console.desk.library().clone(), author(console, why));
    let work = move || {
        let before = library.shelf();
        let (after, ..) = library.try_out(std::slice::from_ref(&change));
        if !is_admin && is_for_admins(&before.knowledge, &after, &change.path) {
            return Err(Refusal::ForAdmins);
        }
        if !is_demo && has_new_example(&before.knowledge, &after) {
            return Err(Refusal::Example);
        }
        let published = library.publish(vec![change], &author);
        published.map(|_| ()).map_err(Refusal::Refused)
    };
    let done = tokio::task::spawn_blocking(work).await;
    let broken = |error| Refusal::Refused(std::io::Error::other(error).into());
    done.map_err(broken).and_then(|done| done)
}

/// Whether a change is for admins: who is told of what, whom one calls in danger, and what is heard as danger.
fn is_for_admins(before: &Knowledge, after: &Knowledge, path: &FilePath) -> bool {
    match path {
        FilePath::Top(name) => is_admins_file(name),
        FilePath::Phrases(language) => {
            let danger = |knowledge: &Knowledge| {
                let phrases = knowledge.phrases.get(language);
                phrases.map(|it| (it.crisis.clone(), it.not_crisis.clone()))
            };
            danger(before) != danger(after)
        }
        _ => false,
    }
}

/// Whether there is a made-up activity or event that was not there before: such rows are for the demonstration.
fn has_new_example(before: &Knowledge, after: &Knowledge) -> bool {
    let examples = |knowledge: &Knowledge| {
        let all = knowledge.activities.iter();
        let made_up = all.filter(|it| it.status == ActivityStatus::Example);
        let made_up = made_up.map(|it| it.id.clone());
        let events = knowledge.events.iter();
        let events = events.filter(|it| it.status == ActivityStatus::Example);
        let events = events.map(|it| format!("{EVENTS}: {}", it.id));
        made_up.chain(events).collect::<Vec<_>>()
    };
    let known = examples(before);
    examples(after).iter().any(|id| !known.contains(id))
}

fn wrong(frame: &Frame, problem: &Problem, path: &FilePath, text: &str) -> Wrong {
    let is_here = problem.path.as_os_str() == path.to_string().as_str();
    if !is_here {
        // Another file names something that would be gone.
        return Wrong {
            line: None,
            what: told_at(frame, problem),
        };
    }
    let line = problem.line.map(|number| {
        let words = text
            .lines()
            .nth(number.saturating_sub(1))
            .unwrap_or_default();
        let place = frame.with("upkeep-place-line", "number", &number.to_string());
        (place, words.chars().take(120).collect())
    });
    Wrong {
        line,
        what: told(frame, &problem.message),
    }
}
