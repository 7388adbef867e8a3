//! A calendar of somebody else's, taken as events: first a look at what is in it, then all of it or nothing.

use axum::body::Bytes;
use axum::extract::Multipart;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Weekday;

use super::{HERE, Page, TRIES};
use crate::calendar::{Fault, FaultKind, Taken, read};
use crate::console::Console;
use crate::console::editing::name_of;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::upkeep::files::{Refusal, keep};
use crate::console::upkeep::records::SESSION;
use crate::knowledge::writing::{Cell, FilePath, Records, Shape};
use crate::knowledge::{EVENT_KINDS, EVENTS, name_in};
use crate::library::{FileChange, Refused};
use crate::outbound::shorten;

/// Letters of an id before its number.
const ID: usize = 28;

/// Letters of what an event is about.
const TEXT: usize = 300;

/// What is in a file.
pub struct Found {
    /// What the file is called.
    pub name: String,
    /// The file itself, to be sent back with the wish to take it.
    pub text: String,
    /// The events: title, when, and whether one that was taken before is changed.
    pub rows: Vec<(String, String, bool)>,
    /// Where they can be: id and name.
    pub places: Vec<(String, String)>,
    /// What they can be.
    pub kinds: Vec<(&'static str, String)>,
}

/// `POST /events/upload`: reads a file and shows what is in it.
pub async fn upload(
    console: Console,
    headers: HeaderMap,
    mut form: Multipart,
) -> Result<Response, Error> {
    let mut page = Page::new(&console, &headers).await?;
    if !page.may_change {
        return Err(Error::forbidden(page.frame));
    }
    let (mut name, mut bytes) = (String::new(), Bytes::new());
    while let Ok(Some(field)) = form.next_field().await {
        if field.name() == Some("file") {
            let own = field.file_name().unwrap_or_default();
            name = own.chars().take(100).collect();
            bytes = field.bytes().await.unwrap_or_default();
        }
    }
    match read(&bytes) {
        Ok(taken) => {
            page.found = Some(found(&page.frame, name, &bytes, &taken));
            Ok(render(&page))
        }
        Err(faults) => Ok(refuse(page, &faults)),
    }
}

/// Says why the file is refused; nothing is changed then.
fn refuse(mut page: Page, faults: &[Fault]) -> Response {
    let count = faults.len().to_string();
    page.alert = Some(page.frame.with("upkeep-ics-refused", "count", &count));
    page.faults = faults.iter().map(|it| words(&page.frame, it)).collect();
    (StatusCode::UNPROCESSABLE_ENTITY, render(&page)).into_response()
}

fn found(frame: &Frame, name: String, bytes: &Bytes, taken: &[Taken]) -> Found {
    let knowledge = &frame.shelf.knowledge;
    let rows = taken.iter().map(|event| {
        let is_known = knowledge.events.iter().any(|it| it.uid == event.uid);
        (event.title.clone(), when(frame, event), is_known)
    });
    let places = knowledge.municipalities.iter().map(|place| {
        let name = name_in(&place.name, frame.language()).to_owned();
        (place.id.to_string(), name)
    });
    let kinds = EVENT_KINDS.iter().map(|(code, _)| {
        let name = frame.say(&format!("upkeep-event-kind-{code}"));
        (*code, name)
    });
    Found {
        name,
        text: String::from_utf8_lossy(bytes).into_owned(),
        rows: rows.collect(),
        places: places.collect(),
        kinds: kinds.collect(),
    }
}

/// When it takes place, in words.
fn when(frame: &Frame, event: &Taken) -> String {
    let (book, language) = (frame.book(), frame.language());
    let clock = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    let times = format!("{}–{}", clock(event.from), clock(event.to));
    let first = book.date(language, event.first);
    if event.weekdays.is_empty() {
        return format!("{first}, {times}");
    }
    let days = event.weekdays.iter();
    let days: Vec<String> = days.map(|day| book.weekday(language, *day)).collect();
    let last = event.last.map(|day| book.date(language, day));
    let last = last.unwrap_or_default();
    format!("{} {times}, {first} – {last}", days.join(", "))
}

/// `POST /events/import`: takes what was shown.
pub async fn import(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let page = Page::new(&console, &headers).await?;
    if !page.may_change {
        return Err(Error::forbidden(page.frame));
    }
    let form = Form::read(&body);
    let taken = match read(form.get("ics").as_bytes()) {
        Ok(taken) => taken,
        Err(faults) => return Ok(refuse(page, &faults)),
    };
    let why = page.frame.with("upkeep-ics-why", "name", form.get("name"));
    let mut tries = 0;
    loop {
        tries += 1;
        let Some(change) = taken_over(&console, &form, &taken) else {
            return Err(Error::not_found(page.frame));
        };
        match keep(&console, change, why.clone()).await {
            Ok(()) => {
                let count = taken.len();
                tracing::info!(count, by = console.account.id.0, "events were imported");
                let to = format!("{HERE}?imported={count}");
                return Ok(Redirect::to(&to).into_response());
            }
            Err(Refusal::Refused(Refused::Conflict(_))) if tries < TRIES => {}
            Err(refusal) => return Ok(page.refused(refusal)),
        }
    }
}

/// The file of events with those of the calendar: what was taken before is changed, everything else is new.
fn taken_over(console: &Console, form: &Form, taken: &[Taken]) -> Option<FileChange> {
    let path = FilePath::Top(EVENTS);
    let state = console.desk.library().file(&path).ok()?;
    let base = state.as_ref().map_or("", |state| state.text.as_str());
    let mut records = Records::read(base, Some("event")).ok()?;
    for event in taken {
        put(&mut records, form, event);
    }
    let text = records.write_over(base).ok()?;
    Some(FileChange {
        path,
        base: state.map(|state| state.hash),
        text: Some(text),
    })
}

fn put(records: &mut Records, form: &Form, event: &Taken) {
    let uid = Cell::Text(event.uid.clone());
    let known = (0..records.len()).find(|at| records.cell(*at, "uid", Shape::Text) == uid);
    let at = known.unwrap_or_else(|| {
        let id = free_id(records, &event.title);
        let at = records.add();
        for (key, value) in [
            ("id", id.as_str()),
            ("status", "seen_in_source"),
            ("kind", form.get("kind")),
            ("place", form.get("place")),
            ("source", form.get("name")),
            ("uid", event.uid.as_str()),
        ] {
            records.set(at, key, Shape::Text, &Cell::Text(value.to_owned()));
        }
        at
    });
    for (key, value) in [("name", &event.title), ("text", &event.text)] {
        // What stands there in other languages stays.
        let Cell::Names(mut names) = records.cell(at, key, Shape::Names) else {
            continue;
        };
        if value.is_empty() {
            names.remove("sv");
        } else {
            names.insert("sv".to_owned(), shorten(value, TEXT));
        }
        if known.is_some() || !names.is_empty() {
            records.set(at, key, Shape::Names, &Cell::Names(names));
        }
    }
    let venue = Cell::Text(event.venue.clone());
    records.set(at, "where", Shape::Text, &venue);
    times(records, at, event);
}

/// When it takes place; nothing of an earlier time stays but the days that are called off.
fn times(records: &mut Records, at: usize, event: &Taken) {
    let clock = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    let (from, to) = (clock(event.from), clock(event.to));
    let is_weekly = !event.weekdays.is_empty();
    let rows: Vec<Vec<String>> = event
        .weekdays
        .iter()
        .map(|day| vec![weekday(*day).to_owned(), from.clone(), to.clone()])
        .collect();
    records.set_rows(at, "days", SESSION, &rows);
    let date = format!("{} {from}-{to}", event.first);
    let dates = if is_weekly { Vec::new() } else { vec![date] };
    let day = |day: Option<jiff::civil::Date>| {
        let day = day.filter(|_| is_weekly);
        Cell::Text(day.map_or_else(String::new, |day| day.to_string()))
    };
    // What was called off here stays called off, whatever the other calendar knows of it.
    let mut off: Vec<String> = match records.cell(at, "cancelled", Shape::Texts) {
        Cell::Texts(days) => days,
        _ => Vec::new(),
    };
    let taken = event.cancelled.iter().map(ToString::to_string);
    let new: Vec<String> = taken.filter(|day| !off.contains(day)).collect();
    off.extend(new);
    records.set(at, "dates", Shape::Texts, &Cell::Texts(dates));
    records.set(at, "first", Shape::Text, &day(Some(event.first)));
    records.set(at, "last", Shape::Text, &day(event.last));
    records.set(at, "cancelled", Shape::Texts, &Cell::Texts(off));
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mån",
        Weekday::Tuesday => "tis",
        Weekday::Wednesday => "ons",
        Weekday::Thursday => "tors",
        Weekday::Friday => "fre",
        Weekday::Saturday => "lör",
        Weekday::Sunday => "sön",
    }
}

/// A name in small letters that no event has.
fn free_id(records: &Records, title: &str) -> String {
    let mut name: String = name_of(title).chars().take(ID).collect();
    if name.is_empty() {
        "event".clone_into(&mut name);
    }
    let name = name.trim_end_matches('-');
    let mut ids = std::iter::once(name.to_owned()).chain((2..).map(|it| format!("{name}-{it}")));
    ids.find(|id| records.find(id).is_none())
        .unwrap_or_default()
}

/// What is wrong, in words, with its line.
fn words(frame: &Frame, fault: &Fault) -> String {
    let (id, value) = match &fault.kind {
        FaultKind::TooLarge => ("upkeep-ics-large", String::new()),
        FaultKind::NotText => ("upkeep-ics-text", String::new()),
        FaultKind::NoCalendar => ("upkeep-ics-calendar", String::new()),
        FaultKind::Open(name) => ("upkeep-ics-open", name.clone()),
        FaultKind::NoProperty => ("upkeep-ics-property", String::new()),
        FaultKind::Empty => ("upkeep-ics-empty", String::new()),
        FaultKind::TooMany => ("upkeep-ics-many", String::new()),
        FaultKind::Missing(name) => ("upkeep-ics-missing", (*name).to_owned()),
        FaultKind::Twice(name) => ("upkeep-ics-twice", name.clone()),
        FaultKind::Time(value) => ("upkeep-ics-time", value.clone()),
        FaultKind::NoTime => ("upkeep-ics-no-time", String::new()),
        FaultKind::End => ("upkeep-ics-end", String::new()),
        FaultKind::Rule(value) => ("upkeep-ics-rule", value.clone()),
        FaultKind::SameUid(value) => ("upkeep-ics-uid", value.clone()),
    };
    let line = frame.with("upkeep-place-line", "number", &fault.line.to_string());
    let said = frame.with(id, "value", &shorten(&value, 80));
    format!("{line}: {said}")
}
