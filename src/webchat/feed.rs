//! The calendar for other programs: `/events.ics`. Nobody has to be known for it, and it says nothing of anybody.

use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::Chat;
use crate::calendar::{Feed, write};
use crate::knowledge::{ActivityStatus, Event, Place, name_in};
use crate::language::Language;
use crate::phrase::{CalendarPhrase, Phrase, stockholm};

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    /// Only what takes place there: a municipality.
    place: Option<String>,
    /// Only this event.
    event: Option<String>,
    /// The language of the names.
    lang: Option<Language>,
}

/// `GET /events.ics?place=…&event=…&lang=…`: iCalendar. What is not there is not found.
pub async fn feed(State(chat): State<Chat>, Query(wanted): Query<Wanted>) -> Response {
    let shelf = chat.desk.shelf();
    let knowledge = &shelf.knowledge;
    let place = wanted.place.as_deref().map(Place::from);
    let known = place.as_ref().map(|place| knowledge.municipality(place));
    let is_there = |event: &&Event| {
        let is_near = place
            .as_ref()
            .is_none_or(|place| knowledge.place_covers(std::slice::from_ref(&event.place), place));
        let is_wanted = wanted.event.as_ref().is_none_or(|id| *id == event.id);
        let may_be_shown = event.status != ActivityStatus::Example || chat.desk.shows_examples();
        is_near && is_wanted && may_be_shown
    };
    let events: Vec<&Event> = knowledge.events.iter().filter(is_there).collect();
    if matches!(known, Some(None)) || (wanted.event.is_some() && events.is_empty()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let book = chat.desk.phrasebook();
    let language = wanted.lang.unwrap_or(Language::SWEDISH);
    let command = Phrase::Calendar(CalendarPhrase::TodayCommand);
    let place = known.flatten().map(|place| name_in(&place.name, language));
    let name = match place {
        Some(place) => format!("{} – {place}", book.say(language, command)),
        None => book.say(language, command),
    };
    let now = chat.desk.now();
    let feed = Feed {
        name: &name,
        language,
        now,
        today: now.to_zoned(stockholm()).date(),
    };
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"lotsen.ics\"",
        ),
    ];
    (headers, write(&feed, events.into_iter())).into_response()
}
