//! The translators' list: per language what is missing, outdated, or not read by a speaker yet, what is asked for most first.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::Response;
use jiff::{Timestamp, ToSpan as _};
use serde::Deserialize;

use super::by_language::{ByLanguage, LanguageRow};
use super::{Tab, tabs};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::knowledge::{Coverage, Entry, EntryId, coverage, name_in};
use crate::language::Language;
use crate::phrase::stockholm;
use crate::proof;

/// Questions of this many days say what is asked for most.
const DEMAND_DAYS: i64 = 90;

/// What a text lacks, as it stands in addresses; each has a word and is a column of the table.
pub const KINDS: [&str; 3] = ["missing", "outdated", "draft"];

/// Entries on a page; the filters lead to the rest.
const SHOWN: usize = 200;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    language: String,
    kind: String,
    topic: String,
}

/// An entry on the list.
struct Item {
    href: String,
    title: String,
    topic: String,
    /// What it lacks: code and word.
    kind: (&'static str, String),
    asked: Option<String>,
}

#[derive(Template)]
#[template(path = "upkeep_worklist.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    tabs: Vec<Tab>,
    by: ByLanguage,
    topic: String,
    topics: Vec<(String, String)>,
    items: Vec<Item>,
    more: Option<String>,
}

/// `GET /translations`.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Query(wish): Query<Wish>,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, "/translations".to_owned());
    let now = console.desk.now().to_zoned(stockholm());
    let since = now.checked_sub(DEMAND_DAYS.days()).unwrap_or(now);
    let demand = console.desk.store().demand(Timestamp::from(since)).await;
    let demand = match demand {
        Ok(demand) => demand,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let languages = super::languages(&frame);
    let coverage = coverage(&frame.shelf.knowledge, &languages, proof::is_wanted);
    let language = chosen(&console, &languages, &wish.language);
    let mut items = items(&frame, &coverage, language, &wish, &demand);
    let more = items.len().saturating_sub(SHOWN);
    items.truncate(SHOWN);
    let topics = frame.shelf.knowledge.topics.iter();
    let words = (&KINDS[..], "upkeep-kind-", "upkeep-lacks");
    let by = ByLanguage {
        rows: rows(&frame, &coverage, language, &wish.topic),
        percent: Some(frame.say("upkeep-sendable")),
        ..ByLanguage::new(&frame, (&languages, language), words, wish.kind)
    };
    Ok(render(&Page {
        tabs: tabs(&frame, &console, "/translations"),
        by,
        topics: topics
            .map(|it| {
                (
                    it.id.to_string(),
                    name_in(&it.name, frame.language()).to_owned(),
                )
            })
            .collect(),
        topic: wish.topic,
        items,
        more: (more > 0).then(|| frame.with("upkeep-more", "count", &more.to_string())),
        frame,
    }))
}

/// The language that is asked for, else the first that the person reads and that is no original, else the first of all.
fn chosen(console: &Console, languages: &[Language], wish: &str) -> Language {
    let asked = languages.iter().find(|it| it.code() == wish);
    let mut own = languages
        .iter()
        .filter(|it| console.account.reads(**it) && !it.shares_base(Language::SWEDISH));
    let other = || {
        let mut all = languages.iter();
        all.find(|it| !it.shares_base(Language::SWEDISH))
    };
    let found = asked.or_else(|| own.next()).or_else(other);
    found.copied().unwrap_or(Language::ENGLISH)
}

fn rows(frame: &Frame, coverage: &Coverage, chosen: Language, topic: &str) -> Vec<LanguageRow> {
    let row = coverage.languages.iter().map(|row| {
        let lists = [&row.missing, &row.outdated, &row.draft];
        let counts = KINDS.iter().zip(lists).map(|(kind, list)| {
            let href = address(row.language, kind, topic);
            let here = |id: &&EntryId| is_of(frame, id, topic);
            (list.iter().filter(here).count(), href)
        });
        let gone = row.missing.len() + row.outdated.len();
        let sendable = row.wanted.saturating_sub(gone);
        LanguageRow {
            name: language_name(frame, row.language),
            is_chosen: row.language == chosen,
            counts: counts.collect(),
            percent: Some((sendable * 100).checked_div(row.wanted).unwrap_or(100)),
        }
    });
    row.collect()
}

/// Ids and codes: nothing in them has to be escaped; a topic that is none leads to an empty list.
fn address(language: Language, kind: &str, topic: &str) -> String {
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let topic: String = topic.chars().filter(plain).collect();
    format!("/translations?language={language}&kind={kind}&topic={topic}")
}

fn is_of(frame: &Frame, id: &EntryId, topic: &str) -> bool {
    let entry = frame.shelf.knowledge.entries.get(id);
    topic.is_empty() || entry.is_some_and(|entry| entry.topic.as_str() == topic)
}

fn items(
    frame: &Frame,
    coverage: &Coverage,
    language: Language,
    wish: &Wish,
    demand: &BTreeMap<String, i64>,
) -> Vec<Item> {
    let Some(row) = coverage.languages.iter().find(|it| it.language == language) else {
        return Vec::new();
    };
    let lists = [&row.missing, &row.outdated, &row.draft];
    let asked = |id: &EntryId| demand.get(id.as_str()).copied().unwrap_or_default();
    let mut found: Vec<(&'static str, &EntryId)> = KINDS
        .into_iter()
        .zip(lists)
        .filter(|(kind, _)| wish.kind.is_empty() || wish.kind == *kind)
        .flat_map(|(kind, list)| list.iter().map(move |id| (kind, id)))
        .filter(|(_, id)| is_of(frame, id, &wish.topic))
        .collect();
    found.sort_by_key(|(_, id)| std::cmp::Reverse(asked(id)));
    let item = found.into_iter().filter_map(|(kind, id)| {
        let entry = frame.shelf.knowledge.entries.get(id)?;
        let times = asked(id);
        Some(Item {
            href: format!("/translations/{id}/{language}"),
            title: title(frame, entry),
            topic: frame
                .shelf
                .knowledge
                .topic(&entry.topic)
                .map_or_else(String::new, |it| {
                    name_in(&it.name, frame.language()).to_owned()
                }),
            kind: (kind, frame.say(&format!("upkeep-kind-{kind}"))),
            asked: (times > 0).then(|| frame.with("upkeep-asked", "count", &times.to_string())),
        })
    });
    item.collect()
}

/// An entry's title in the language of the page, else in the original's.
pub fn title(frame: &Frame, entry: &Entry) -> String {
    let own = entry.translations.get(&frame.language());
    own.or_else(|| entry.original())
        .map_or_else(|| entry.id.to_string(), |text| text.title.clone())
}
