//! `/events`: what takes place in the next weeks, how many have signed up, and calling a day off. For staff and editors; only editors
//! change anything.

mod import;

use std::collections::BTreeMap;

use askama::Template;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use fluent_bundle::FluentValue;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;

use super::files::{Refusal, keep};
use crate::calendar::{Count, Occurrence, Slot, Standing, moment, planned, standing};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::knowledge::writing::{Cell, FilePath, Records, Shape};
use crate::knowledge::{EVENTS, Event, name_in};
use crate::library::{FileChange, Refused};
use crate::phrase::stockholm;
use crate::store::SignedUp;

pub use import::{import, upload};

/// The address of the page.
pub const HERE: &str = "/events";

/// The form of an event.
const FORM: &str = "/settings/knowledge/event/form";

/// Days that are shown.
const DAYS: i32 = 28;

/// Times that are shown; with more, the page would be slow to read.
const SHOWN: usize = 100;

/// How often somebody else may be faster with another event of the file.
const TRIES: usize = 4;

/// What was just done.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Done {
    /// This was called off.
    cancelled: String,
    /// So many events were taken from a file.
    imported: String,
}

/// One time of an event.
struct Row {
    title: String,
    time: String,
    /// Place, house, kind.
    facts: String,
    form: Option<String>,
    event: String,
    slot: String,
    is_cancelled: bool,
    signed_up: Option<String>,
    /// What those show who have a place.
    codes: Vec<String>,
    /// What those show who wait.
    waiting: Vec<String>,
}

impl Row {
    /// For those who do not stand at the door.
    fn without_codes(self) -> Row {
        Row {
            codes: Vec::new(),
            waiting: Vec::new(),
            ..self
        }
    }
}

#[derive(Template)]
#[template(path = "upkeep_events.html", config = "src/pages/askama.toml")]
pub(super) struct Page {
    frame: Frame,
    may_change: bool,
    rows: Vec<Row>,
    more: Option<String>,
    /// The calendar of each place: address and name.
    feeds: Vec<(String, String)>,
    alert: Option<String>,
    faults: Vec<String>,
    note: Option<String>,
    found: Option<import::Found>,
}

/// `GET /events`.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Query(done): Query<Done>,
) -> Result<Response, Error> {
    let mut page = Page::new(&console, &headers).await?;
    let notes = [
        ("upkeep-event-cancelled", "name", &done.cancelled),
        ("upkeep-event-imported", "count", &done.imported),
    ];
    let note = notes.into_iter().find(|(.., value)| !value.is_empty());
    page.note = note.map(|(id, name, value)| page.frame.with(id, name, value));
    Ok(render(&page))
}

impl Page {
    pub(super) async fn new(console: &Console, headers: &HeaderMap) -> Result<Page, Error> {
        let frame = Frame::new(console, headers, HERE.to_owned());
        let now = console.desk.now();
        let taken = match console.desk.store().signed_up(now).await {
            Ok(taken) => taken,
            Err(error) => return Err(Error::store(frame, &error)),
        };
        let today = now.to_zoned(stockholm()).date();
        let may_change = console.account.approves();
        // Those who only translate do not stand at the door.
        let sees_codes = may_change || console.account.sees_cases();
        let knowledge = &frame.shelf.knowledge;
        let last = today.saturating_add(DAYS.days());
        let events = knowledge.events.iter();
        let mut all: Vec<_> = events.flat_map(|it| planned(it, today, last)).collect();
        all.retain(|it| it.ends() > now);
        all.sort_by_key(|it| (it.day, it.from, it.event.id.as_str()));
        let over = all.len().saturating_sub(SHOWN).to_string();
        let is_more = all.len() > SHOWN;
        let shown = all.iter().take(SHOWN);
        let rows = shown
            .map(|at| row(&frame, at, &taken, may_change))
            .map(|row| if sees_codes { row } else { row.without_codes() })
            .collect();
        let places = knowledge.municipalities.iter();
        let feeds = places
            .filter(|place| knowledge.events.iter().any(|it| it.place == place.id))
            .map(|place| {
                let name = name_in(&place.name, frame.language());
                (format!("/events.ics?place={}", place.id), name.to_owned())
            })
            .collect();
        Ok(Page {
            may_change,
            rows,
            more: is_more.then(|| frame.with("upkeep-events-more", "count", &over)),
            feeds,
            alert: None,
            faults: Vec::new(),
            note: None,
            found: None,
            frame,
        })
    }

    /// The page with why nothing was changed.
    fn refused(mut self, refusal: Refusal) -> Response {
        let (status, said) = match refusal {
            Refusal::ForAdmins => (StatusCode::FORBIDDEN, self.frame.say("upkeep-for-admins")),
            Refusal::Example => (
                StatusCode::UNPROCESSABLE_ENTITY,
                self.frame.say("upkeep-no-examples"),
            ),
            Refusal::Refused(refused) => super::refused(&self.frame, &refused),
        };
        self.alert = Some(said);
        (status, render(&self)).into_response()
    }
}

fn row(frame: &Frame, at: &Occurrence<'_>, taken: &[SignedUp], may_change: bool) -> Row {
    let event = at.event;
    let slot = at.slot();
    let own: Vec<&SignedUp> = taken.iter().filter(|it| it.slot == slot).collect();
    let codes = |waits: bool| {
        let own = own.iter().filter(|it| it.waits == waits);
        own.map(|it| it.code.clone()).collect::<Vec<_>>()
    };
    let (codes, waiting) = (codes(false), codes(true));
    let count = Count {
        taken: i64::try_from(codes.len()).unwrap_or(i64::MAX),
        waiting: i64::try_from(waiting.len()).unwrap_or(i64::MAX),
    };
    let place = frame.shelf.knowledge.municipality(&event.place);
    let place = place.map_or_else(
        || event.place.to_string(),
        |place| name_in(&place.name, frame.language()).to_owned(),
    );
    let kind = frame.say(&format!("upkeep-event-kind-{}", event.kind.code()));
    let parts = [kind, place, event.venue.clone()];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    Row {
        title: event.name_in(frame.language()).0.to_owned(),
        time: time(frame, at),
        facts: parts.collect::<Vec<_>>().join(" · "),
        form: may_change.then(|| format!("{FORM}?file={EVENTS}&id={}", event.id)),
        event: event.id.clone(),
        slot: slot.code(),
        is_cancelled: event.is_cancelled_on(at.day),
        signed_up: event.sign_up.then(|| signed_up(frame, event, count)),
        codes,
        waiting,
    }
}

/// Weekday, day and times.
fn time(frame: &Frame, at: &Occurrence<'_>) -> String {
    let (book, language) = (frame.book(), frame.language());
    let weekday = book.weekday(language, at.day.weekday());
    let date = book.date(language, at.day);
    let clock = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    format!("{weekday} {date}, {}–{}", clock(at.from), clock(at.to))
}

/// How many have signed up, in words.
fn signed_up(frame: &Frame, event: &Event, count: Count) -> String {
    let arguments = [
        ("taken", FluentValue::from(count.taken.to_string())),
        ("waiting", FluentValue::from(count.waiting.to_string())),
        (
            "places",
            FluentValue::from(event.places.unwrap_or_default().to_string()),
        ),
    ];
    let id = if event.places.is_some() {
        "upkeep-event-taken-of"
    } else {
        "upkeep-event-taken"
    };
    frame.book().text(frame.language(), id, &arguments)
}

/// For the list of events: when each takes place next, where, and how many have signed up for that time; by the event's id.
pub(super) async fn facts(
    console: &Console,
    frame: &Frame,
) -> Result<BTreeMap<String, String>, crate::store::Error> {
    let now = console.desk.now();
    let counts = console.desk.store().signed_up_counts(now).await?;
    let today = now.to_zoned(stockholm()).date();
    let last = today.saturating_add(366.days());
    let mut facts = BTreeMap::new();
    for event in &frame.shelf.knowledge.events {
        let mut parts = vec![super::records::place_name(frame, &event.place)];
        match next(event, today, last, now) {
            Some(at) => {
                parts.push(time(frame, &at));
                if event.sign_up {
                    let count = counts.get(&at.slot()).copied().unwrap_or_default();
                    parts.push(signed_up(frame, event, count));
                }
            }
            None => parts.push(frame.say("upkeep-event-over")),
        }
        facts.insert(event.id.clone(), parts.join(" · "));
    }
    Ok(facts)
}

fn next(event: &Event, today: Date, last: Date, now: jiff::Timestamp) -> Option<Occurrence<'_>> {
    let all = crate::calendar::occurrences(event, today, last).into_iter();
    all.filter(|at| moment(at.day.to_datetime(at.to)) > now)
        .min_by_key(|at| (at.day, at.from))
}

/// `POST /events/cancel`: a day is called off. Whoever wanted to come is told within a minute.
pub async fn cancel(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    let form = Form::read(&body);
    let slot = Slot::read(form.get("event"), form.get("slot"));
    let stands = slot.as_ref().map(|it| standing(&frame.shelf.knowledge, it));
    let Some((slot, Standing::On(at))) = slot.as_ref().zip(stands) else {
        return Err(Error::not_found(frame));
    };
    let title = at.event.name_in(frame.language()).0.to_owned();
    let mut tries = 0;
    loop {
        tries += 1;
        let Some(change) = called_off(&console, slot) else {
            return Err(Error::not_found(frame));
        };
        let why = frame.with("upkeep-event-cancel-why", "name", &title);
        match keep(&console, change, why).await {
            Ok(()) => {
                let to = reqwest::Url::parse_with_params(
                    &format!("http://here{HERE}"),
                    [("cancelled", &title)],
                );
                let query = to.ok().and_then(|to| to.query().map(str::to_owned));
                let to = format!("{HERE}?{}", query.unwrap_or_default());
                return Ok(Redirect::to(&to).into_response());
            }
            // Another event of the file: it is looked at again.
            Err(Refusal::Refused(Refused::Conflict(_))) if tries < TRIES => {}
            Err(refusal) => return Ok(Page::new(&console, &headers).await?.refused(refusal)),
        }
    }
}

/// The file with a day that is called off.
fn called_off(console: &Console, slot: &Slot) -> Option<FileChange> {
    let path = FilePath::Top(EVENTS);
    let state = console.desk.library().file(&path).ok()??;
    let mut records = Records::read(&state.text, Some("event")).ok()?;
    let at = records.find(&slot.event)?;
    let Cell::Texts(mut days) = records.cell(at, "cancelled", Shape::Texts) else {
        return None;
    };
    days.push(slot.at.date().to_string());
    records.set(at, "cancelled", Shape::Texts, &Cell::Texts(days));
    let text = records.write_over(&state.text).ok()?;
    Some(FileChange {
        path,
        base: Some(state.hash),
        text: Some(text),
    })
}
