//! `topics.toml`, `desks.toml`, `municipalities.toml`: the shelves, the staff desks, the places.
//!
//! A shelf, desk or place with a problem is kept wherever its id can be read, with a plain default in place of the
//! bad value: otherwise one misspelt opening hour would take every entry of the desk away from newcomers.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::fields::{self, At, Fields};
use super::helplines;
use super::problem::{Page, meant};
use super::{
    Contact, Desk, DeskId, EntryId, Knowledge, Municipality, OfficeHours, Place, Topic, TopicId,
};
use crate::language::Language;

/// Hours of a desk whose own cannot be read.
const PLAIN_HOURS: &str = "mon-fri 09:00-16:00";

/// Promise of a desk whose own cannot be read: three days of seven hours.
const PLAIN_PROMISE: u32 = 21;

/// The longest promise that makes sense: a working year of office hours.
const LONGEST_PROMISE: i64 = 2_000;

/// The place that is everywhere.
pub const EVERYWHERE: &str = "se";

/// Whether a text can be an id: small letters, digits and hyphens, beginning with a letter or digit.
pub(super) fn is_id(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && text.chars().all(allowed)
}

/// What other files may refer to; `None` where the file that lists it is missing or unreadable, so that one broken
/// file does not make every reference to it a problem too.
pub(super) struct Known<'k> {
    /// What has been read before.
    pub(super) knowledge: &'k Knowledge,
    /// Every entry's id, also of those that will be left out.
    pub(super) entries: BTreeSet<EntryId>,
    topics: Option<BTreeSet<TopicId>>,
    desks: Option<BTreeSet<DeskId>>,
    places: Option<BTreeSet<Place>>,
}

impl<'k> Known<'k> {
    /// What the three files list, once they have been read.
    pub(super) fn of(knowledge: &'k Knowledge) -> Self {
        let ids = knowledge
            .municipalities
            .iter()
            .flat_map(|place| [Some(place.id.clone()), place.region.clone()]);
        let places: BTreeSet<Place> = ids.flatten().chain([Place::from(EVERYWHERE)]).collect();
        let topics: BTreeSet<TopicId> = knowledge
            .topics
            .iter()
            .map(|topic| topic.id.clone())
            .collect();
        let desks: BTreeSet<DeskId> = knowledge.desks.iter().map(|desk| desk.id.clone()).collect();
        Self {
            knowledge,
            entries: BTreeSet::new(),
            topics: (!topics.is_empty()).then_some(topics),
            desks: (!desks.is_empty()).then_some(desks),
            places: (!knowledge.municipalities.is_empty()).then_some(places),
        }
    }

    /// Reads a reference to a topic.
    pub(super) fn topic(&self, page: &Page<'_>, id: &At<String>) -> Option<TopicId> {
        refer(page, "topic", "topics.toml", id, self.topics.as_ref())
    }

    /// Reads a reference to a desk.
    pub(super) fn desk(&self, page: &Page<'_>, id: &At<String>) -> Option<DeskId> {
        refer(page, "desk", "desks.toml", id, self.desks.as_ref())
    }

    /// Reads a reference to a place: `se`, a region or a municipality.
    pub(super) fn place(&self, page: &Page<'_>, id: &At<String>) -> Option<Place> {
        refer(
            page,
            "place",
            "municipalities.toml",
            id,
            self.places.as_ref(),
        )
    }
}

fn refer<I>(
    page: &Page<'_>,
    what: &str,
    file: &str,
    id: &At<String>,
    known: Option<&BTreeSet<I>>,
) -> Option<I>
where
    I: for<'a> From<&'a str> + Ord + std::borrow::Borrow<str>,
{
    let unknown = known.is_some_and(|known| !known.contains(id.value.as_str()));
    if unknown {
        let near = meant(
            &id.value,
            known.into_iter().flatten().map(std::borrow::Borrow::borrow),
        );
        page.error(
            id.line,
            format!(
                "unknown {what} '{}': {file} does not list it{near}",
                id.value
            ),
        );
        return None;
    }
    Some(I::from(&id.value))
}

/// Reads the id of a table and refuses one that is malformed or was there before.
pub(super) fn own_id(
    table: &mut Fields<'_, '_>,
    seen: &mut BTreeSet<String>,
) -> Option<At<String>> {
    let id = table.required_text("id")?;
    if !is_id(&id.value) {
        let message = format!(
            "the id '{}' may have only small letters a-z, digits and hyphens",
            id.value
        );
        table.page().error(id.line, message);
        return None;
    }
    if !seen.insert(id.value.clone()) {
        table
            .page()
            .error(id.line, format!("the id '{}' is there twice", id.value));
        return None;
    }
    Some(id)
}

/// Reads `topics.toml`; the desks have been read before.
pub(super) fn topics(page: &Page<'_>, known: &Known<'_>) -> Vec<Topic> {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let mut topics = Vec::new();
    let mut seen = BTreeSet::new();
    for mut table in file.tables("topic") {
        let id = own_id(&mut table, &mut seen);
        let icon = table
            .text("icon")
            .map(|icon| icon.value)
            .unwrap_or_default();
        let desk = table
            .required_text("desk")
            .and_then(|desk| known.desk(page, &desk));
        let name = table.names("name");
        table.finish();
        let desk = desk.or_else(|| known.desks.as_ref()?.first().cloned());
        if let (Some(id), Some(desk)) = (id, desk) {
            topics.push(Topic {
                id: TopicId::from(&*id.value),
                icon,
                desk,
                name,
            });
        }
    }
    file.finish();
    if topics.is_empty() && page.errors() == 0 {
        page.error(None, "lists no topic; each is written as [[topic]]");
    }
    topics
}

/// Reads `desks.toml`.
pub(super) fn desks(page: &Page<'_>) -> Vec<Desk> {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let mut desks = Vec::new();
    let mut seen = BTreeSet::new();
    for mut table in file.tables("desk") {
        let id = own_id(&mut table, &mut seen);
        let name = table.names("name");
        let mut languages = table.languages("languages");
        if languages.is_empty() {
            languages = vec![Language::SWEDISH];
        }
        let mut hours = hours_of(&mut table);
        hours.closed = closed_on(&mut table);
        let reply_within_hours =
            if let Some(hours) = table.number("reply_within_hours", 1..=LONGEST_PROMISE) {
                u32::try_from(hours).unwrap_or(PLAIN_PROMISE)
            } else {
                if !table.has("reply_within_hours") {
                    page.error(table.line(), "'reply_within_hours' is missing");
                }
                PLAIN_PROMISE
            };
        let round_robin = table.flag("round_robin").unwrap_or(false);
        table.finish();
        if let Some(id) = id {
            desks.push(Desk {
                id: DeskId::from(&*id.value),
                name,
                languages,
                hours,
                reply_within_hours,
                round_robin,
            });
        }
    }
    file.finish();
    if desks.is_empty() && page.errors() == 0 {
        page.error(None, "lists no desk; each is written as [[desk]]");
    }
    desks
}

fn hours_of(table: &mut Fields<'_, '_>) -> OfficeHours {
    let read = table
        .required_text("hours")
        .map(|text| (text.line, text.value.parse::<OfficeHours>()));
    match read {
        Some((_, Ok(hours))) => hours,
        Some((line, Err(error))) => {
            table.page().error(line, format!("'hours': {error}"));
            PLAIN_HOURS.parse().unwrap_or_default()
        }
        None => PLAIN_HOURS.parse().unwrap_or_default(),
    }
}

/// The days on which a desk is closed besides public holidays: `2026-12-23` or `2026-07-06..2026-07-17`, first and last day.
fn closed_on(table: &mut Fields<'_, '_>) -> Vec<(Date, Date)> {
    let mut days = Vec::new();
    for text in table.texts("closed") {
        match crate::hours::closed_days(&text.value) {
            Ok(span) => days.push(span),
            Err(error) => table.page().error(text.line, format!("'closed': {error}")),
        }
    }
    days.sort_unstable();
    days
}

/// Reads `municipalities.toml`.
pub(super) fn municipalities(page: &Page<'_>) -> Vec<Municipality> {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let mut municipalities = Vec::new();
    let mut seen = BTreeSet::from([EVERYWHERE.to_owned()]);
    for mut table in file.tables("municipality") {
        let id = own_id(&mut table, &mut seen);
        let region = table.text("region").and_then(|region| {
            let right = is_id(&region.value);
            if !right {
                page.error(
                    region.line,
                    format!(
                        "the region '{}' may have only small letters a-z, digits and hyphens",
                        region.value
                    ),
                );
            }
            right.then(|| Place::from(&*region.value))
        });
        let name = table.names("name");
        let contact = table.table("contact").map(contact_of).unwrap_or_default();
        table.finish();
        if let Some(id) = id {
            municipalities.push(Municipality {
                id: Place::from(&*id.value),
                region,
                name,
                contact,
            });
        }
    }
    file.finish();
    municipalities
}

fn contact_of(mut table: Fields<'_, '_>) -> Contact {
    let mut text = |key| table.text(key).map(|text| text.value);
    let (phone, address, hours) = (text("phone"), text("address"), text("hours"));
    let web = table.address("web");
    let emergency = helplines::number(&mut table, "emergency");
    table.finish();
    Contact {
        phone,
        web,
        address,
        hours,
        emergency,
    }
}
