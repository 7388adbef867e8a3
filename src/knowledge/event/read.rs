//! Reading `events.toml`.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time};

use super::{EVENT_KINDS, Event, EventKind};
use crate::hours::closed_days;
use crate::knowledge::activity::{GENDERS, STATUSES, ages, day, plain, sessions};
use crate::knowledge::catalogue::{Known, own_id};
use crate::knowledge::fields::{self, Fields};
use crate::knowledge::problem::Page;
use crate::knowledge::{ActivityStatus, DeskId, Place, TopicId};
use crate::language::Language;

/// Letters of an id: with the time it has to fit on a button.
const LONGEST_ID: usize = 32;

/// As many can come to nothing that one signs up for here.
const MOST_PLACES: i64 = 10_000;

/// Reads the calendar; an event with an error is left out.
pub(in crate::knowledge) fn read(page: &Page<'_>, known: &Known<'_>) -> Vec<Event> {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let mut seen = BTreeSet::new();
    let mut events = Vec::new();
    for row in file.tables("event") {
        let before = page.errors();
        let event = read_row(row, known, &mut seen);
        if page.errors() == before {
            events.push(event);
        }
    }
    file.finish();
    events
}

fn read_row(mut row: Fields<'_, '_>, known: &Known<'_>, seen: &mut BTreeSet<String>) -> Event {
    let id = id_of(&mut row, seen);
    let (status, kind) = (status(&mut row), kind(&mut row));
    let place = row.required_text("place");
    let place = place.and_then(|place| known.place(row.page(), &place));
    let name = row.names("name");
    if row.has("name") && !name.contains_key(&Language::SWEDISH) {
        let message = "'name.sv' is missing: other languages without a name get the Swedish one";
        row.page().error(row.line_of("name"), message);
    }
    let text = texts(&mut row);
    let (age_min, age_max) = ages(&mut row);
    let before = row.page().errors();
    let (sessions, dates) = (sessions(&mut row), dates(&mut row));
    let are_sound = row.page().errors() == before;
    let (first, last) = season(&mut row);
    if sessions.is_empty() && dates.is_empty() && are_sound {
        let message = "neither 'days' nor 'dates' is there: when does it take place?";
        row.page().error(row.line(), message);
    }
    let (sign_up, places, waiting_list) = seats(&mut row);
    let event = Event {
        id: id.unwrap_or_default(),
        status: status.unwrap_or(ActivityStatus::Example),
        kind: kind.unwrap_or(EventKind::Event),
        place: place.unwrap_or_else(|| Place::from("")),
        name,
        text,
        venue: plain(&mut row, "where"),
        address: plain(&mut row, "address"),
        languages: row.languages("languages"),
        topics: topics(&mut row, known),
        sessions,
        first,
        last,
        dates,
        on_holidays: row.flag("on_holidays").unwrap_or(false),
        cancelled: cancelled(&mut row),
        gender_focus: row.choice("gender_focus", &GENDERS).unwrap_or_default(),
        age_min,
        age_max,
        desk: desk(&mut row, known),
        sign_up,
        places,
        waiting_list,
        source: plain(&mut row, "source"),
        checked_on: day(&mut row, "checked_on"),
        checked_by: plain(&mut row, "checked_by"),
        uid: plain(&mut row, "uid"),
    };
    is_checked(&row, &event);
    row.finish();
    event
}

fn id_of(row: &mut Fields<'_, '_>, seen: &mut BTreeSet<String>) -> Option<String> {
    let id = own_id(row, seen)?;
    if id.value.len() > LONGEST_ID {
        let message = format!("the id '{}' is longer than {LONGEST_ID} letters", id.value);
        row.page().error(id.line, message);
    }
    Some(id.value)
}

fn status(row: &mut Fields<'_, '_>) -> Option<ActivityStatus> {
    if !row.has("status") {
        let message = "'status' is missing: example, seen_in_source or verified";
        row.page().error(row.line(), message);
    }
    row.choice("status", &STATUSES)
}

fn kind(row: &mut Fields<'_, '_>) -> Option<EventKind> {
    if !row.has("kind") {
        let message = "'kind' is missing: drop-in, language-cafe, parent-group or event";
        row.page().error(row.line(), message);
    }
    row.choice("kind", &EVENT_KINDS)
}

/// A text by language, where there is one.
fn texts(row: &mut Fields<'_, '_>) -> BTreeMap<Language, String> {
    if row.has("text") {
        row.names("text")
    } else {
        BTreeMap::new()
    }
}

fn topics(row: &mut Fields<'_, '_>, known: &Known<'_>) -> Vec<TopicId> {
    let page = row.page();
    let topics = row.texts("topics").into_iter();
    topics.filter_map(|id| known.topic(page, &id)).collect()
}

fn desk(row: &mut Fields<'_, '_>, known: &Known<'_>) -> Option<DeskId> {
    let desk = row.text("desk")?;
    known.desk(row.page(), &desk)
}

/// The first and the last day of the weekly times.
fn season(row: &mut Fields<'_, '_>) -> (Option<Date>, Option<Date>) {
    let (first, last) = (day(row, "first"), day(row, "last"));
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        let message = "'last' is before 'first'";
        row.page().error(row.line_of("last"), message);
    }
    (first, last)
}

/// `2026-12-20 14:00-16:00`: a day with beginning and end.
fn dates(row: &mut Fields<'_, '_>) -> Vec<(Date, Time, Time)> {
    let mut dates = Vec::new();
    for text in row.texts("dates") {
        match date_of(&text.value) {
            Some((_, from, to)) if from >= to => {
                let message = format!("'dates': '{}' ends before it starts", text.value);
                row.page().error(text.line, message);
            }
            Some(date) => dates.push(date),
            None => {
                let message = format!(
                    "'dates': '{}' is not a day with its times such as 2026-12-20 14:00-16:00",
                    text.value
                );
                row.page().error(text.line, message);
            }
        }
    }
    dates.sort_unstable();
    dates
}

fn date_of(text: &str) -> Option<(Date, Time, Time)> {
    let (day, times) = text.split_once(' ')?;
    let (from, to) = times.split_once(['-', '–'])?;
    let clock = |text: &str| -> Option<Time> {
        let (hour, minute) = text.trim().split_once(':')?;
        Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
    };
    Some((day.parse().ok()?, clock(from)?, clock(to)?))
}

fn cancelled(row: &mut Fields<'_, '_>) -> Vec<(Date, Date)> {
    let mut days = Vec::new();
    for text in row.texts("cancelled") {
        match closed_days(&text.value) {
            Ok(span) => days.push(span),
            Err(error) => {
                let message = format!("'cancelled': {error}");
                row.page().error(text.line, message);
            }
        }
    }
    days.sort_unstable();
    days
}

/// Whether one signs up, how many can come, and whether one may wait.
fn seats(row: &mut Fields<'_, '_>) -> (bool, Option<u32>, bool) {
    let sign_up = row.flag("sign_up").unwrap_or(false);
    let places = row.number("places", 1..=MOST_PLACES);
    let places = places.and_then(|places| u32::try_from(places).ok());
    let waiting_list = row.flag("waiting_list").unwrap_or(false);
    if places.is_some() && !sign_up {
        let message = "'places' counts only with 'sign_up = true'";
        row.page().error(row.line_of("places"), message);
    }
    if waiting_list && places.is_none() && !row.has("places") {
        let message = "'waiting_list' needs 'places': how many can come?";
        row.page().error(row.line_of("waiting_list"), message);
    }
    (sign_up, places, waiting_list)
}

fn is_checked(row: &Fields<'_, '_>, event: &Event) {
    let is_complete = event.checked_on.is_some() && !event.checked_by.is_empty();
    if event.status == ActivityStatus::Verified && !is_complete {
        let message = "'verified' needs 'checked_on' and 'checked_by': when, and by whom?";
        row.page().error(row.line_of("status"), message);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::knowledge::{Event, Folder, Knowledge};

    fn read(text: &str) -> (Vec<Event>, Vec<String>) {
        let mut folder = Folder::default();
        let places = "[[municipality]]\nid = \"lomma\"\nname.sv = \"Lomma\"\n";
        folder.put("municipalities.toml", places.as_bytes());
        folder.put("events.toml", text.as_bytes());
        let loaded = Knowledge::understand(&folder);
        let own = loaded.problems.iter();
        let own = own.filter(|problem| problem.path.ends_with("events.toml"));
        let own = own.map(ToString::to_string).collect();
        (loaded.knowledge.events, own)
    }

    const SOUND: &str = "[[event]]\nid = \"cafe\"\nstatus = \"seen_in_source\"\nkind = \"language-cafe\"\nplace = \"lomma\"\n\
        name.sv = \"Språkcafé\"\ndays = [{ day = \"tis\", from = \"17:00\", to = \"18:30\" }]\n";

    #[test]
    fn an_event_is_read() {
        let more = "dates = [\"2026-12-20 14:00-16:00\"]\ncancelled = [\"2026-12-08\"]\nsign_up = true\nplaces = 2\n";
        let (events, problems) = read(&format!("{SOUND}{more}"));
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(events[0].dates[0].0, date(2026, 12, 20));
        assert!(events[0].is_cancelled_on(date(2026, 12, 8)));
        assert_eq!(events[0].places, Some(2));
    }

    #[test]
    fn every_problem_is_named_and_the_event_is_left_out() {
        let wrong = "[[event]]\nid = \"Café\"\nstatus = \"verified\"\nkind = \"party\"\nplace = \"lmma\"\nname.en = \"Café\"\n\
            dates = [\"2026-12-20\", \"2026-12-20 16:00-14:00\"]\ncancelled = [\"jul\"]\nplaces = 3\nfirst = \"2026-12-02\"\n\
            last = \"2026-12-01\"\ndays = []\ncolour = \"red\"\n";
        let (events, problems) = read(&format!("{SOUND}\n{wrong}"));
        assert_eq!(events.len(), 1, "the other one stays");
        for part in [
            "the id 'Café' may have",
            "'kind': unknown word 'party'",
            "unknown place 'lmma'",
            "'name.sv' is missing",
            "'dates': '2026-12-20' is not a day with its times",
            "'dates': '2026-12-20 16:00-14:00' ends before it starts",
            "'places' counts only with 'sign_up = true'",
            "'last' is before 'first'",
        ] {
            let is_there = problems.iter().any(|problem| problem.contains(part));
            assert!(is_there, "{part}: {problems:?}");
        }
    }
}
