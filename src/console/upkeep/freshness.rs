//! What has to be checked again: entries past or near their date, by the desk that keeps them true, and sources and films whose
//! pages are gone. An entry past its date does not answer by itself any more, so the list warns some weeks before.

use std::collections::BTreeMap;

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;
use jiff::{Span, ToSpan as _};
use serde::Deserialize;

use super::worklist::title;
use super::{Tab, author, tabs};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::knowledge::writing::{Facts, FilePath, entry_id};
use crate::knowledge::{Course, DeskId, Entry, Film, Knowledge, name_in};
use crate::library::{FileChange, Published, Refused};
use crate::phrase::stockholm;
use crate::store::LinkState;

/// So many days before its date an entry comes onto the list.
pub const WARNING_DAYS: i64 = 30;

/// The address of the list.
const HERE: &str = "/freshness";

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    desk: String,
    done: String,
}

/// A source or a film of an entry, or a film of a course.
struct Link {
    title: String,
    url: String,
    /// Since when its page has not been there, and what its server says.
    broken: Option<String>,
}

/// An entry on the list.
struct Item {
    id: String,
    title: String,
    owner: String,
    checked: String,
    due: String,
    is_stale: bool,
    is_near: bool,
    has_broken: bool,
    notes: Vec<String>,
    links: Vec<Link>,
}

/// A course with a film that is gone.
struct CourseItem {
    title: String,
    links: Vec<Link>,
}

#[derive(Template)]
#[template(path = "upkeep_freshness.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    tabs: Vec<Tab>,
    desks: Vec<(String, String)>,
    desk: String,
    stale: usize,
    near: usize,
    broken: usize,
    asked: Option<String>,
    items: Vec<Item>,
    courses: Vec<CourseItem>,
    may_check: bool,
    note: Option<String>,
    alert: Option<String>,
}

/// The day after which an entry is stale; `None` where it is thousands of years away.
fn due(entry: &Entry) -> Option<Date> {
    let months: Span = i64::from(entry.review_months).months();
    entry.checked.checked_add(months).ok()
}

/// `GET /freshness`.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Query(wish): Query<Wish>,
) -> Result<Response, Error> {
    show(&console, &headers, &wish, None).await
}

async fn show(
    console: &Console,
    headers: &HeaderMap,
    wish: &Wish,
    alert: Option<(StatusCode, String)>,
) -> Result<Response, Error> {
    let frame = Frame::new(console, headers, HERE.to_owned());
    let links = match console.desk.store().links().await {
        Ok(links) => links,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let knowledge = &frame.shelf.knowledge;
    let today = console.desk.now().to_zoned(stockholm()).date();
    let soon = today.saturating_add(WARNING_DAYS.days());
    let mut found: Vec<(Date, Item)> = Vec::new();
    for entry in knowledge.entries.values() {
        let is_asked = wish.desk.is_empty() || entry.owner.as_str() == wish.desk;
        let Some(date) = due(entry).filter(|_| is_asked) else {
            continue;
        };
        let is_stale = entry.is_stale(today);
        let item = item(&frame, entry, date, &links);
        let item = Item {
            is_stale,
            is_near: !is_stale && date <= soon,
            ..item
        };
        if item.is_stale || item.is_near || item.has_broken {
            found.push((date, item));
        }
    }
    found.sort_by(|(a, one), (b, other)| (a, &one.id).cmp(&(b, &other.id)));
    let items: Vec<Item> = found.into_iter().map(|(_, item)| item).collect();
    let courses = courses(&frame, &wish.desk, &links);
    let count = |is: fn(&Item) -> bool| items.iter().filter(|item| is(item)).count();
    let last = links.values().map(|state| state.checked_at).max();
    let status = alert.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
    let note = knowledge
        .entry(&wish.done)
        .map(|entry| frame.with("upkeep-checked-done", "title", &title(&frame, entry)));
    let page = Page {
        tabs: tabs(&frame, console, HERE),
        desks: desks(knowledge, &frame),
        desk: wish.desk.clone(),
        stale: count(|item| item.is_stale),
        near: count(|item| item.is_near),
        broken: count(|item| item.has_broken) + courses.len(),
        asked: last.map(|at| frame.with("upkeep-links-asked", "time", &frame.time(at))),
        may_check: console.account.approves(),
        note,
        alert: alert.map(|(_, said)| said),
        items,
        courses,
        frame,
    };
    Ok((status, render(&page)).into_response())
}

/// The desks that keep an entry.
fn desks(knowledge: &Knowledge, frame: &Frame) -> Vec<(String, String)> {
    let owns = |id: &DeskId| knowledge.entries.values().any(|entry| entry.owner == *id);
    let desks = knowledge.desks.iter().filter(|desk| owns(&desk.id));
    desks
        .map(|desk| {
            let name = name_in(&desk.name, frame.language()).to_owned();
            (desk.id.to_string(), name)
        })
        .collect()
}

fn item(frame: &Frame, entry: &Entry, due: Date, known: &BTreeMap<String, LinkState>) -> Item {
    let (book, language) = (frame.book(), frame.language());
    let owner = frame.shelf.knowledge.desk(&entry.owner);
    let sources = entry.sources.iter();
    let mut links: Vec<Link> = sources
        .map(|source| link(frame, source.title.clone(), &source.url, known))
        .collect();
    links.extend(entry.films.iter().map(|film| film_link(frame, film, known)));
    Item {
        id: entry.id.to_string(),
        title: title(frame, entry),
        owner: owner.map_or_else(
            || entry.owner.to_string(),
            |desk| name_in(&desk.name, language).to_owned(),
        ),
        checked: frame.with(
            "upkeep-checked-on",
            "date",
            &book.date(language, entry.checked),
        ),
        due: book.date(language, due),
        is_stale: false,
        is_near: false,
        has_broken: links.iter().any(|link| link.broken.is_some()),
        notes: entry.unsure.clone(),
        links,
    }
}

/// A page and what was found of it.
fn link(frame: &Frame, title: String, url: &str, known: &BTreeMap<String, LinkState>) -> Link {
    let broken = known.get(url).and_then(|it| it.broken.as_ref());
    Link {
        title,
        url: url.to_owned(),
        broken: broken.map(|(reason, since)| {
            let since = since.to_zoned(stockholm()).date();
            let since = frame.book().date(frame.language(), since);
            let said = frame.with("upkeep-link-broken", "date", &since);
            format!("{said} ({reason})")
        }),
    }
}

fn film_link(frame: &Frame, film: &Film, known: &BTreeMap<String, LinkState>) -> Link {
    let title = format!("🎬 {}", name_in(&film.title, frame.language()));
    link(frame, title, &film.url, known)
}

/// The courses of a desk, or of all, in which a film is gone. They have no date by which they are checked.
fn courses(frame: &Frame, desk: &str, known: &BTreeMap<String, LinkState>) -> Vec<CourseItem> {
    let courses = frame.shelf.knowledge.courses.iter();
    let courses = courses.filter(|course| {
        let own = course.desk.as_ref().map(DeskId::as_str);
        desk.is_empty() || own == Some(desk)
    });
    let item = |course: &Course| CourseItem {
        title: name_in(&course.name, frame.language()).to_owned(),
        links: course
            .lessons
            .iter()
            .flat_map(|lesson| &lesson.films)
            .map(|film| film_link(frame, film, known))
            .collect(),
    };
    let items = courses.map(item);
    items
        .filter(|item| item.links.iter().any(|link| link.broken.is_some()))
        .collect()
}

/// `POST /freshness/{topic}/{slug}`: somebody has compared the facts with their sources today.
pub async fn checked(
    console: Console,
    headers: HeaderMap,
    Path((topic, slug)): Path<(String, String)>,
    body: Bytes,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    let known = |id: &crate::knowledge::EntryId| frame.shelf.knowledge.entries.contains_key(id);
    let Some(id) = entry_id(&format!("{topic}/{slug}")).filter(known) else {
        return Err(Error::not_found(frame));
    };
    let form = Form::read(&body);
    let mut why = frame.say("upkeep-checked-why");
    let note: String = form.get("note").trim().chars().take(300).collect();
    if !note.is_empty() {
        why = format!("{why}: {note}");
    }
    let today = console.desk.now().to_zoned(stockholm()).date();
    let (library, author) = (console.desk.library().clone(), author(&console, why));
    let path = FilePath::Facts(id.clone());
    let work = move || -> Result<Published, Refused> {
        let Some(state) = library.file(&path)? else {
            return Err(Refused::Failed(std::io::ErrorKind::NotFound.into()));
        };
        let facts = Facts::read(&state.text).map_err(std::io::Error::other)?;
        let facts = Facts {
            checked: Some(today),
            ..facts
        };
        let text = facts.write_over(&state.text);
        let change = FileChange {
            path,
            base: Some(state.hash),
            text: Some(text.map_err(std::io::Error::other)?),
        };
        library.publish(vec![change], &author)
    };
    let done = tokio::task::spawn_blocking(work).await;
    let done = done.unwrap_or_else(|error| Err(std::io::Error::other(error).into()));
    let wish = Wish {
        desk: form.get("desk").to_owned(),
        done: id.to_string(),
    };
    match done {
        Ok(_) => {
            let mut to = reqwest::Url::parse("http://here/freshness").map_err(|error| {
                // The address is a constant.
                Error::broken(Frame::new(&console, &headers, HERE.to_owned()), &error)
            })?;
            to.query_pairs_mut()
                .append_pair("desk", &wish.desk)
                .append_pair("done", &wish.done);
            let query = to.query().unwrap_or_default();
            Ok(Redirect::to(&format!("{HERE}?{query}")).into_response())
        }
        Err(error) => {
            let said = super::refused(&frame, &error);
            show(
                &console,
                &headers,
                &Wish {
                    done: String::new(),
                    ..wish
                },
                Some(said),
            )
            .await
        }
    }
}
