//! Reading `activities/<municipality>.toml`.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};

use super::words::{
    EQUIPMENT, FRITIDSKORTET, GENDERS, HOLIDAYS, INTERESTS, JOINING, KINDS, ORGANISERS,
    PLACES_LEFT, STATUSES, WEEKDAYS,
};
use super::{
    Activity, ActivityContact, ActivityKind, ActivityStatus, Cost, Session, TryOut, Venue,
};
use crate::knowledge::catalogue::{Known, is_id};
use crate::knowledge::fields::{self, At, Fields};
use crate::knowledge::problem::{Page, meant};
use crate::knowledge::{DeskId, Place};

/// The oldest age that can be written; it stands for "no upper limit".
const OLDEST: i64 = 120;

/// Reads one file of the directory; a row with an error is left out.
pub(in crate::knowledge) fn read(page: &Page<'_>, known: &Known<'_>) -> Vec<Activity> {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let mut seen = BTreeSet::new();
    let mut activities = Vec::new();
    for row in file.tables("activity") {
        let before = page.errors();
        let activity = read_row(row, known, &mut seen);
        if page.errors() == before {
            activities.push(activity);
        }
    }
    // The format's own page carries the closed lists along; a copy of it is a directory too.
    file.table("kinds");
    file.table("interests");
    file.finish();
    activities
}

fn read_row(mut row: Fields<'_, '_>, known: &Known<'_>, seen: &mut BTreeSet<String>) -> Activity {
    let page = row.page();
    let id = id_of(&mut row, seen);
    let status = row.choice("status", &STATUSES);
    if !row.has("status") {
        page.error(
            row.line(),
            "'status' is missing: example, seen_in_source or verified",
        );
    }
    let municipality = row
        .required_text("municipality")
        .and_then(|name| municipality(page, &name, known));
    let name = row.required_text("name_sv");
    let kind = row.choice("kind", &KINDS);
    if !row.has("kind") {
        page.error(row.line(), "'kind' is missing: what does one do there?");
    }
    let (age_min, age_max) = ages(&mut row);
    let (checked_on, checked_by) = (day(&mut row, "checked_on"), plain(&mut row, "checked_by"));
    if status == Some(ActivityStatus::Verified) && (checked_on.is_none() || checked_by.is_empty()) {
        page.error(
            row.line_of("status"),
            "'verified' needs 'checked_on' and 'checked_by': when, and by whom?",
        );
    }
    let activity = Activity {
        id: id.unwrap_or_default(),
        status: status.unwrap_or(ActivityStatus::Example),
        municipality: municipality.unwrap_or_else(|| Place::from("")),
        name: name.map(|name| name.value).unwrap_or_default(),
        kind: kind.unwrap_or(ActivityKind::LeisureIntroduction),
        area: plain(&mut row, "area"),
        organiser: plain(&mut row, "organiser"),
        organiser_kind: row.choice("organiser_kind", &ORGANISERS),
        interests: row.choices("interests", &INTERESTS),
        age_min,
        age_max,
        gender_focus: row.choice("gender_focus", &GENDERS).unwrap_or_default(),
        with_parent: row.flag("with_parent").unwrap_or(false),
        swedish_needed: small(&mut row, "swedish_needed", 3, 0),
        languages: row.languages("languages"),
        cost: cost(&mut row),
        try_out: TryOut {
            possible: row.flag("try_out").unwrap_or(false),
            times: small(&mut row, "try_out_times", 99, 0),
        },
        sessions: sessions(&mut row),
        season: season(&mut row),
        holiday: row.choice("holiday", &HOLIDAYS).unwrap_or_default(),
        venue: Venue {
            name: plain(&mut row, "place"),
            address: plain(&mut row, "address"),
            bus: plain(&mut row, "bus"),
            access: row
                .texts("access")
                .into_iter()
                .map(|text| text.value)
                .collect(),
        },
        child_care: row.flag("child_care").unwrap_or(false),
        bring: plain(&mut row, "bring"),
        equipment: row.choice("equipment", &EQUIPMENT).unwrap_or_default(),
        contact: contact(&mut row),
        how_to_join: row.choice("how_to_join", &JOINING).unwrap_or_default(),
        places_left: row.choice("places_left", &PLACES_LEFT).unwrap_or_default(),
        safe: row.flag("safe").unwrap_or(false),
        source: plain(&mut row, "source"),
        owner_desk: owner(&mut row, known),
        checked_on,
        checked_by,
        next_check: day(&mut row, "next_check"),
    };
    row.finish();
    activity
}

/// A text, empty where there is none.
pub(in crate::knowledge) fn plain(row: &mut Fields<'_, '_>, key: &'static str) -> String {
    row.text(key).map(|text| text.value).unwrap_or_default()
}

fn small(row: &mut Fields<'_, '_>, key: &'static str, most: i64, default: u8) -> u8 {
    row.number(key, 0..=most)
        .and_then(|number| u8::try_from(number).ok())
        .unwrap_or(default)
}

fn id_of(row: &mut Fields<'_, '_>, seen: &mut BTreeSet<String>) -> Option<String> {
    let id = row.required_text("id")?;
    let (municipality, name) = id.value.split_once('/').unwrap_or_default();
    if !is_id(municipality) || !is_id(name) {
        let message = format!(
            "the id '{}' must be municipality/short-name in small letters a-z, digits and hyphens",
            id.value
        );
        row.page().error(id.line, message);
    } else if !seen.insert(id.value.clone()) {
        row.page()
            .error(id.line, format!("the id '{}' is there twice", id.value));
    } else {
        return Some(id.value);
    }
    None
}

/// A municipality by its id or by its name in any language: editors of a directory write "Höganäs".
fn municipality(page: &Page<'_>, name: &At<String>, known: &Known<'_>) -> Option<Place> {
    let written = name.value.to_lowercase();
    let by_name = known.knowledge.municipalities.iter().find(|place| {
        place.id.as_str() == written
            || place
                .name
                .values()
                .any(|known| known.to_lowercase() == written)
    });
    match by_name {
        Some(place) => Some(place.id.clone()),
        None => known.place(page, name),
    }
}

/// The youngest and the oldest.
pub(in crate::knowledge) fn ages(row: &mut Fields<'_, '_>) -> (u8, u8) {
    let (youngest, oldest) = (
        small(row, "age_min", OLDEST, 0),
        small(row, "age_max", OLDEST, 120),
    );
    if youngest > oldest {
        row.page().error(
            row.line_of("age_min"),
            format!("'age_min' is {youngest}, but 'age_max' is {oldest}"),
        );
    }
    (youngest, oldest)
}

fn cost(row: &mut Fields<'_, '_>) -> Cost {
    /// No activity of a club costs this much; it would be a typing error.
    const MOST: i64 = 100_000;
    Cost {
        kr: row
            .number("cost_kr", -1..=MOST)
            .and_then(|kr| u32::try_from(kr).ok()),
        per: plain(row, "cost_per"),
        note: plain(row, "cost_note"),
        fritidskortet: row.choice("fritidskortet", &FRITIDSKORTET).flatten(),
        majblomman_hint: row.flag("majblomman_hint").unwrap_or(false),
    }
}

fn contact(row: &mut Fields<'_, '_>) -> ActivityContact {
    ActivityContact {
        role: plain(row, "contact_role"),
        phone: plain(row, "phone"),
        email: plain(row, "email"),
        web: row.address("web").unwrap_or_default(),
        languages: row.languages("contact_language"),
    }
}

fn owner(row: &mut Fields<'_, '_>, all: &Known<'_>) -> Option<DeskId> {
    let desk = row.text("owner_desk")?;
    let found = all
        .knowledge
        .desks
        .iter()
        .find(|known| known.id.as_str() == desk.value);
    if found.is_none() {
        let near = meant(
            &desk.value,
            all.knowledge.desks.iter().map(|known| known.id.as_str()),
        );
        row.page().warn(
            desk.line,
            format!(
                "'owner_desk': desks.toml does not list '{}'{near}",
                desk.value
            ),
        );
    }
    found.map(|known| known.id.clone())
}

/// The times in a week.
pub(in crate::knowledge) fn sessions(row: &mut Fields<'_, '_>) -> Vec<Session> {
    let mut sessions = Vec::new();
    for mut table in row.tables("days") {
        let day = table.choice("day", &WEEKDAYS);
        let (from, to) = (clock(&mut table, "from"), clock(&mut table, "to"));
        if let (Some(day), Some(from), Some(to)) = (day, from, to) {
            if from < to {
                sessions.push(Session { day, from, to });
            } else {
                table
                    .page()
                    .error(table.line_of("from"), "'from' is not before 'to'");
            }
        }
        table.finish();
    }
    sessions
}

fn clock(table: &mut Fields<'_, '_>, key: &'static str) -> Option<Time> {
    let text = table.required_text(key)?;
    let parts = text
        .value
        .split_once(':')
        .and_then(|(hour, minute)| Some((hour.parse().ok()?, minute.parse().ok()?)));
    let time = parts.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
    if time.is_none() {
        table.page().error(
            text.line,
            format!("'{key}' must be a time such as \"17:30\""),
        );
    }
    time
}

fn season(row: &mut Fields<'_, '_>) -> Option<((i8, i8), (i8, i8))> {
    let (from, to) = (month_day(row, "season_from"), month_day(row, "season_to"));
    Some((from?, to?))
}

fn month_day(row: &mut Fields<'_, '_>, key: &'static str) -> Option<(i8, i8)> {
    let text = row.text(key)?;
    // A leap year, so that 29 February can be written.
    let date: Option<Date> = format!("2024-{}", text.value).parse().ok();
    if date.is_none() {
        row.page().error(
            text.line,
            format!("'{key}' must be month and day such as \"08-20\""),
        );
    }
    date.map(|date| (date.month(), date.day()))
}

/// A day in quotation marks, or empty.
pub(in crate::knowledge) fn day(row: &mut Fields<'_, '_>, key: &'static str) -> Option<Date> {
    if !row.is_text(key) {
        return row.date(key);
    }
    let text = row.text(key)?;
    let date = text.value.parse().ok();
    if date.is_none() {
        row.page().error(
            text.line,
            format!("'{key}' must be a day such as 2026-11-20"),
        );
    }
    date
}
