//! `entries/<topic>/<slug>/`: one unit of knowledge, its facts and its texts.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::catalogue::{EVERYWHERE, Known, is_id};
use super::fields::{self, At, Fields};
use super::problem::{Page, Problem, meant};
use super::recording::{self, Beside};
use super::translation::{self, Texts};
use super::{DeskId, Entry, EntryId, Place, ResidenceStatus, Source, film};

/// The name of the file with an entry's facts.
pub(super) const FACTS: &str = "entry.toml";

/// How the residence statuses are written; `any` stands for all of them.
pub(super) const STATUSES: [(&str, Option<ResidenceStatus>); 6] = [
    ("any", None),
    ("asylum", Some(ResidenceStatus::Asylum)),
    (
        "temporary-protection",
        Some(ResidenceStatus::TemporaryProtection),
    ),
    ("permit", Some(ResidenceStatus::Permit)),
    ("eu", Some(ResidenceStatus::Eu)),
    ("citizen", Some(ResidenceStatus::Citizen)),
];

/// Months after which an entry that does not say is stale: half a year, as in the format's own example.
pub(super) const REVIEW_MONTHS: i64 = 6;

/// More than ten years of trust is a typing error rather than a plan.
const LONGEST_REVIEW: i64 = 120;

/// An entry's files as they stand in the folder.
#[derive(Debug, Default)]
pub(super) struct Files<'f> {
    /// `entry.toml`.
    pub(super) facts: Option<&'f str>,
    /// `<lang>.md`.
    pub(super) texts: Texts<'f>,
    /// Recordings and transcripts.
    pub(super) beside: Beside<'f>,
}

impl Files<'_> {
    /// A figure of everything that stands in them.
    pub(super) fn figure(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.facts.hash(&mut hasher);
        for (path, language, text) in &self.texts.0 {
            (path, language, text).hash(&mut hasher);
        }
        self.beside.hash(&mut hasher);
        hasher.finish()
    }
}

/// Reads one entry. It is `None` when its facts have an error or no text is left; its problems come in any case.
pub(super) fn read(
    id: &str,
    files: &Files<'_>,
    known: &Known<'_>,
    problems: &mut Vec<Problem>,
) -> Option<Entry> {
    let path = format!("entries/{id}/{FACTS}");
    let page = Page::new(&path, files.facts.unwrap_or_default());
    let entry = if files.facts.is_some() {
        read_facts(id, &page, known)
    } else {
        page.error(
            None,
            "the file is missing; without it the texts in this folder are not used",
        );
        None
    };
    let translations = translation::read_all(&files.texts, translation::Kind::Answer, problems);
    let usable = !translations.is_empty();
    if files.texts.0.is_empty() {
        page.error(None, "the entry has no text in any language");
    }
    let broken = page.errors() > 0;
    problems.extend(page.into_problems());
    let folder = format!("entries/{id}");
    let recordings = recording::read(&folder, &files.beside, &translations, problems);
    let transcripts = film::transcripts(&files.beside.transcripts, problems);
    let mut entry = entry.filter(|_| usable && !broken)?;
    (entry.translations, entry.recordings) = (translations, recordings);
    entry.transcripts = transcripts;
    Some(entry)
}

fn read_facts(id: &str, page: &Page<'_>, known: &Known<'_>) -> Option<Entry> {
    let table = fields::parse(page);
    let mut facts = Fields::of_file(page, &table);
    let (shelf, slug) = id.split_once('/').unwrap_or((id, id));
    if !is_id(shelf) || !is_id(slug) {
        page.error(
            None,
            format!("the id '{id}' may have only small letters a-z, digits and hyphens"),
        );
    }
    let topic = facts.text("topic").unwrap_or(At {
        value: shelf.to_owned(),
        line: facts.line_of("topic"),
    });
    let topic = known.topic(page, &topic);
    let default_desk = topic
        .as_ref()
        .and_then(|topic| Some(known.knowledge.topic(topic)?.desk.clone()));
    let mut desk = |key| facts.text(key).map(|desk| known.desk(page, &desk));
    let (own_desk, owner): (Option<Option<DeskId>>, Option<Option<DeskId>>) =
        (desk("desk"), desk("owner"));
    let desk = own_desk.flatten().or(default_desk);
    let owner = owner.flatten().or_else(|| desk.clone());
    let places = places(&mut facts, known);
    let status = statuses(&mut facts);
    let urgent = facts.flag("urgent").unwrap_or(false);
    let checked = facts.date("checked");
    if !facts.has("checked") {
        page.error(
            facts.line(),
            "'checked' is missing: when were the facts last compared with the sources?",
        );
    }
    let review_months = facts
        .number("review_months", 1..=LONGEST_REVIEW)
        .unwrap_or(REVIEW_MONTHS);
    let withdrawn = facts.date("withdrawn");
    let replaces = facts
        .text("replaces")
        .and_then(|other| other_entry(page, id, &known.entries, "replaces", &other));
    let related: Vec<_> = facts
        .texts("related")
        .iter()
        .filter_map(|other| other_entry(page, id, &known.entries, "related", other))
        .collect();
    let (sources, unsure) = (sources(&mut facts), unsure(&mut facts));
    let films = film::read(&mut facts, false);
    facts.finish();
    Some(Entry {
        id: EntryId::from(id),
        topic: topic?,
        desk: desk?,
        places,
        replaces,
        status,
        urgent,
        owner: owner?,
        checked: checked?,
        review_months: u32::try_from(review_months).ok()?,
        withdrawn,
        related,
        sources,
        unsure,
        translations: BTreeMap::new(),
        recordings: BTreeMap::new(),
        films: films.into_iter().map(|(_, film)| film).collect(),
        transcripts: BTreeMap::new(),
    })
}

pub(super) fn places(facts: &mut Fields<'_, '_>, known: &Known<'_>) -> Vec<Place> {
    let page = facts.page();
    let written = facts.texts("places");
    if facts.has("places") && written.is_empty() {
        page.error(
            facts.line_of("places"),
            "'places' is empty: write [\"se\"] for everywhere",
        );
    }
    let mut places: Vec<_> = written
        .iter()
        .filter_map(|place| known.place(page, place))
        .collect();
    if places.is_empty() {
        places.push(Place::from(EVERYWHERE));
    }
    places
}

pub(super) fn statuses(facts: &mut Fields<'_, '_>) -> Vec<ResidenceStatus> {
    let page = facts.page();
    let line = facts.line_of("status");
    let written = facts.choices("status", &STATUSES);
    let statuses: Vec<_> = written.iter().copied().flatten().collect();
    if statuses.len() < written.len() && !statuses.is_empty() {
        page.error(line, "'status': 'any' stands alone");
    }
    statuses
}

pub(super) fn other_entry(
    page: &Page<'_>,
    id: &str,
    ids: &BTreeSet<EntryId>,
    key: &str,
    other: &At<String>,
) -> Option<EntryId> {
    if other.value == id {
        page.error(other.line, format!("'{key}' names the entry itself"));
        return None;
    }
    if !ids.contains(other.value.as_str()) {
        let near = meant(&other.value, ids.iter().map(EntryId::as_str));
        page.error(
            other.line,
            format!("'{key}': there is no entry '{}'{near}", other.value),
        );
        return None;
    }
    Some(EntryId::from(&*other.value))
}

fn sources(facts: &mut Fields<'_, '_>) -> Vec<Source> {
    let page = facts.page();
    let mut sources = Vec::new();
    for mut table in facts.tables("source") {
        let title = table.required_text("title");
        let url = table.address("url");
        if !table.has("url") {
            page.error(table.line(), "'url' is missing");
        }
        table.finish();
        if let (Some(title), Some(url)) = (title, url) {
            sources.push(Source {
                title: title.value,
                url,
            });
        }
    }
    if sources.is_empty() && !facts.has("source") {
        page.warn(None, "no source: nobody can check the facts again");
    }
    sources
}

fn unsure(facts: &mut Fields<'_, '_>) -> Vec<String> {
    let mut notes = Vec::new();
    for mut table in facts.tables("unsure") {
        notes.extend(table.required_text("note").map(|note| note.value));
        table.finish();
    }
    notes
}
