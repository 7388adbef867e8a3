//! Recordings at the console: per language what is spoken, what speaks an older text, and what nobody has spoken yet; and the page on which a text is
//! recorded.

mod earlier;
mod one;

use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Query};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::Console;
use super::error::{Error, render};
use super::page::Frame;
use super::upkeep::{self, ByLanguage, LanguageRow, Tab};
use super::view::language_name;
use crate::knowledge::{Spoken, name_in};
use crate::language::Language;
use crate::sound;

/// The address of the list.
pub const HERE: &str = "/sounds";

/// How much may be sent to the page of a recording. A browser records more than what is kept of it.
pub const MOST: usize = 4 * sound::LARGEST;

/// What is listed, as it stands in addresses; each has a word and is a column of the table.
const KINDS: [&str; 3] = ["there", "outdated", "missing"];

/// Texts on a page.
const SHOWN: usize = 200;

/// The pages.
pub fn routes() -> Router {
    let one = get(one::page).post(one::publish);
    Router::new()
        .route(HERE, get(page))
        .route(
            "/sounds/{kind}/{first}/{second}/{language}",
            one.layer(DefaultBodyLimit::max(MOST)),
        )
        .route(
            "/sounds/{kind}/{first}/{second}/{language}/remove",
            post(one::remove),
        )
        .route(
            "/sounds/{kind}/{first}/{second}/{language}/file",
            get(one::file),
        )
        .route(
            "/sounds/{kind}/{first}/{second}/{language}/restore",
            post(earlier::restore),
        )
        .route(
            "/sounds/{kind}/{first}/{second}/{language}/earlier/{hash}",
            get(earlier::file),
        )
}

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    language: String,
    kind: String,
}

/// A text on the list.
struct Item {
    href: String,
    title: String,
    topic: String,
    kind: (&'static str, String),
}

#[derive(Template)]
#[template(path = "sounds_list.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    tabs: Vec<Tab>,
    by: ByLanguage,
    items: Vec<Item>,
    more: Option<String>,
}

/// `GET /sounds`.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Query(wish): Query<Wish>,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    let languages = upkeep::languages(&frame);
    let own = &console.account.languages;
    let chosen = languages.iter().find(|it| it.code() == wish.language);
    let chosen = chosen.or_else(|| languages.iter().find(|it| own.contains(it)));
    let chosen = chosen.copied().unwrap_or(Language::SWEDISH);
    let wanted = |kind: &str| wish.kind.is_empty() || wish.kind == kind;
    let mut items: Vec<Item> = frame
        .shelf
        .knowledge
        .all_spoken()
        .filter_map(|of| Some((kind_of(&frame, &of, chosen)?, of)))
        .filter(|(kind, _)| wanted(kind))
        .filter_map(|(kind, of)| item(&frame, &of, chosen, kind))
        .collect();
    // What is heard no longer comes first, what has never been spoken last.
    items.sort_by_key(|item| match item.kind.0 {
        "outdated" => 0,
        "there" => 1,
        _ => 2,
    });
    let more = items.len().saturating_sub(SHOWN);
    items.truncate(SHOWN);
    let words = (&KINDS[..], "upkeep-sound-", "upkeep-sound-kind");
    let rows = languages.iter().map(|it| row(&frame, *it, chosen));
    let by = ByLanguage {
        rows: rows.collect(),
        ..ByLanguage::new(&frame, (&languages, chosen), words, wish.kind)
    };
    Ok(render(&Page {
        tabs: upkeep::tabs(&frame, &console, HERE),
        by,
        items,
        more: (more > 0).then(|| frame.with("upkeep-more", "count", &more.to_string())),
        frame,
    }))
}

/// Whether a text has a recording, has one of an older text, or has none; `None` where there is no text.
fn kind_of(frame: &Frame, of: &Spoken, language: Language) -> Option<&'static str> {
    let (texts, recordings) = frame.shelf.knowledge.spoken(of)?;
    let text = texts.get(&language)?;
    let sendable = frame.shelf.knowledge.speakable(of, language).is_some();
    match recordings.get(&language) {
        Some(recording) if recording.revision == text.revision => Some("there"),
        Some(_) => Some("outdated"),
        None => sendable.then_some("missing"),
    }
}

fn row(frame: &Frame, language: Language, chosen: Language) -> LanguageRow {
    let kinds: Vec<&str> = frame
        .shelf
        .knowledge
        .all_spoken()
        .filter_map(|of| kind_of(frame, &of, language))
        .collect();
    let count = |kind: &&str| {
        let href = format!("{HERE}?language={language}&kind={kind}");
        (kinds.iter().filter(|it| *it == kind).count(), href)
    };
    LanguageRow {
        name: language_name(frame, language),
        is_chosen: language == chosen,
        counts: KINDS.iter().map(count).collect(),
        percent: None,
    }
}

fn item(frame: &Frame, of: &Spoken, language: Language, kind: &'static str) -> Option<Item> {
    let knowledge = &frame.shelf.knowledge;
    let (texts, _) = knowledge.spoken(of)?;
    let shown = texts.get(&frame.language()).or(texts.get(&language))?;
    let topic = match of {
        Spoken::Entry(id) => {
            let entry = knowledge.entries.get(id)?;
            knowledge.topic(&entry.topic).map(|topic| &topic.name)
        }
        Spoken::Lesson(course, _) => {
            let course = knowledge.courses.iter().find(|it| it.id == *course);
            course.map(|course| &course.name)
        }
    };
    Some(Item {
        href: format!("{HERE}/{of}/{language}"),
        title: shown.title.clone(),
        topic: topic.map_or_else(String::new, |name| {
            name_in(name, frame.language()).to_owned()
        }),
        kind: (kind, frame.say(&format!("upkeep-sound-{kind}"))),
    })
}
