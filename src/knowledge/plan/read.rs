//! Reading the plan's files.

use std::collections::{BTreeMap, BTreeSet};

use super::{FACTS, PlanStep, PlanText, PlanTexts};
use crate::knowledge::TranslationState;
use crate::knowledge::catalogue::{Known, own_id};
use crate::knowledge::entry::{other_entry, places, statuses};
use crate::knowledge::fields::{self, Fields};
use crate::knowledge::problem::{Page, Problem, meant};
use crate::knowledge::translation::STATES;
use crate::language::Language;

/// Bytes of a step's id, so that a button's data (64 bytes) hold it with a date.
const LONGEST_ID: usize = 32;

/// Days before a step is due on which one is reminded, where the file does not say.
const REMIND: i64 = 7;

/// A reminder earlier than this many days before would be forgotten again.
const EARLIEST: i64 = 120;

/// Characters of a title: it stands on a button.
const LONGEST_TITLE: usize = 60;

/// Characters of a text: the whole answer is the entry's.
const LONGEST_TEXT: usize = 400;

/// Reads the steps; entries and topics have been read before, and `known` has the ids of all entries.
pub(in crate::knowledge) fn read(page: &Page<'_>, known: &Known<'_>) -> Vec<PlanStep> {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let mut steps = Vec::new();
    let mut seen = BTreeSet::new();
    for mut table in file.tables("step") {
        steps.extend(step(&mut table, known, &mut seen));
        table.finish();
    }
    file.finish();
    steps
}

fn step(
    table: &mut Fields<'_, '_>,
    known: &Known<'_>,
    seen: &mut BTreeSet<String>,
) -> Option<PlanStep> {
    let page = table.page();
    let id = own_id(table, seen);
    if let Some(id) = id.as_ref().filter(|id| id.value.len() > LONGEST_ID) {
        let message = format!(
            "the id '{}' is longer than {LONGEST_ID} characters",
            id.value
        );
        page.error(id.line, message);
    }
    let entry = table
        .required_text("entry")
        .and_then(|entry| other_entry(page, "", &known.entries, "entry", &entry));
    let topic = table
        .text("topic")
        .and_then(|topic| known.topic(page, &topic));
    let own_places = table.has("places");
    let own_places = Some(places(table, known)).filter(|_| own_places);
    let own_status = table.has("status");
    let own_status = Some(statuses(table)).filter(|_| own_status);
    let when = table.required_text("when").and_then(|when| {
        let read = when.value.parse().ok();
        if read.is_none() {
            page.error(
                when.line,
                format!(
                    "'when': '{}' is none of: week 1-2, month 18-21, monthly, monthly 1-14, yearly, yearly 11-30, expires 3 months",
                    when.value
                ),
            );
        }
        read
    });
    let days = |number: i64| i32::try_from(number).ok();
    let mut remind: Vec<i32> = [
        table.number("remind", 0..=EARLIEST).or(Some(REMIND)),
        table.number("again", 0..=EARLIEST),
    ]
    .into_iter()
    .flatten()
    .filter_map(days)
    .collect();
    remind.sort_unstable_by(|a, b| b.cmp(a));
    remind.dedup();
    // An entry with an error of its own is left out; its steps are, too.
    let entry = known.knowledge.entries.get(&entry?)?;
    Some(PlanStep {
        id: id?.value,
        topic: topic.unwrap_or_else(|| entry.topic.clone()),
        entry: entry.id.clone(),
        places: own_places.unwrap_or_else(|| entry.places.clone()),
        status: own_status.unwrap_or_else(|| entry.status.clone()),
        when: when?,
        remind,
    })
}

/// Reads the texts of every language; `ids` are the steps that the file of steps names.
pub(in crate::knowledge) fn read_texts(
    files: &[(&str, Language, &str)],
    ids: &BTreeSet<String>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<Language, PlanTexts> {
    let mut all = BTreeMap::new();
    for &(path, language, text) in files {
        let page = Page::new(path, text);
        let texts = texts_of(&page, language, ids);
        if page.errors() == 0 {
            all.insert(language, texts);
        }
        problems.extend(page.into_problems());
    }
    all
}

fn texts_of(page: &Page<'_>, language: Language, ids: &BTreeSet<String>) -> PlanTexts {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let state = file
        .choice("state", &STATES)
        .unwrap_or(TranslationState::Draft);
    let source = file.text("source").and_then(|source| {
        let read = source.value.parse::<Language>();
        match read {
            Ok(from) if from != language => Some(from),
            Ok(_) => {
                page.error(source.line, "'source' names the language itself");
                None
            }
            Err(error) => {
                page.error(source.line, format!("'source': {error}"));
                None
            }
        }
    });
    let mut revision = |key| {
        let number = file.number(key, 1..=i64::from(u32::MAX))?;
        u32::try_from(number).ok()
    };
    let source_revision = revision("source_revision");
    let revision = revision("revision").unwrap_or(1);
    let mut steps = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for mut table in file.tables("step") {
        let id = own_id(&mut table, &mut seen);
        let mut words = |key, longest: usize| {
            let words = table.required_text(key)?;
            if words.value.chars().count() > longest {
                let message = format!("'{key}' is longer than {longest} characters");
                page.error(words.line, message);
            }
            Some(words.value)
        };
        let (title, text) = (words("title", LONGEST_TITLE), words("text", LONGEST_TEXT));
        table.finish();
        let Some(id) = id else { continue };
        if !ids.contains(&id.value) {
            let near = meant(&id.value, ids.iter().map(String::as_str));
            page.error(id.line, format!("there is no step '{}'{near}", id.value));
        }
        if let (Some(title), Some(text)) = (title, text) {
            steps.insert(id.value, PlanText { title, text });
        }
    }
    file.finish();
    let base = language.base();
    if language.is_variant() && (source != Some(base) || source_revision.is_none()) {
        page.error(
            None,
            format!("the texts in '{language}' are made from those in '{base}': write source = \"{base}\" and its source_revision"),
        );
    }
    if source.is_none() && !language.is_variant() {
        for missing in ids.iter().filter(|id| !steps.contains_key(*id)) {
            page.error(None, format!("the step '{missing}' has no text"));
        }
    }
    PlanTexts {
        state,
        source,
        source_revision: source_revision.filter(|_| source.is_some()),
        revision,
        steps,
    }
}

/// The ids that a file of steps names, also of those that were left out for an error.
pub(in crate::knowledge) fn ids(text: &str) -> BTreeSet<String> {
    let page = Page::new(FACTS, text);
    let table = fields::parse(&page);
    let mut file = Fields::of_file(&page, &table);
    let tables = file.tables("step");
    let ids = tables.into_iter().filter_map(|mut table| table.text("id"));
    ids.map(|id| id.value).collect()
}
