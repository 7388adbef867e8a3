//! Searching in open and closed cases.
//!
//! The store gives the latest cases that somebody may see, and the words are compared here, folded as questions are. So
//! it finds the same on `SQLite` and `PostgreSQL` (whose `like` and `lower` do not agree beyond ASCII) and in every
//! script, and there is no index beside the store that could still know what has been erased.

use askama::Template;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;

use super::Console;
use super::error::{Error, render};
use super::page::Frame;
use super::queue::{Row, desk_name};
use super::view::{language_name, own_name};
use crate::knowledge::name_in;
use crate::outbound::shorten;
use crate::search::fold;
use crate::store::Searched;

/// Cases that are looked through, the latest: several years of a municipality, or the last months of a city.
const CASES: i64 = 10_000;

/// Cases that are shown.
const SHOWN: usize = 50;

/// Characters around the words that were found.
const AROUND: usize = 120;

/// What is looked for.
#[derive(Deserialize)]
pub struct Wish {
    #[serde(default)]
    q: String,
}

/// A case that was found.
struct Found {
    row: Row,
    /// The text with the words, where it is not the question.
    text: Option<String>,
}

#[derive(Template)]
#[template(path = "search.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    q: String,
    /// Something was looked for.
    asked: bool,
    found: Vec<Found>,
    summary: String,
}

/// `GET /search?q=`.
pub async fn page(
    console: Console,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, "/search".to_owned());
    let words = words(&wish.q);
    let mut found = Vec::new();
    let mut count = 0;
    if !words.is_empty() {
        let cases = match console.desk.store().searched(&console.scope, CASES).await {
            Ok(cases) => cases,
            Err(error) => return Err(Error::store(frame, &error)),
        };
        let now = console.desk.now();
        for case in cases {
            let Some(text) = look(&frame, &case, &words) else {
                continue;
            };
            count += 1;
            if found.len() < SHOWN {
                let row = Row::new(&frame, &case.case, now);
                found.push(Found { row, text });
            }
        }
    }
    let summary = match count {
        0 => frame.say("staff-search-none"),
        _ => frame.with("staff-search-found", "number", &count.to_string()),
    };
    Ok(render(&Page {
        asked: !words.is_empty(),
        q: wish.q,
        found,
        summary,
        frame,
    }))
}

/// The words that are looked for, folded.
fn words(text: &str) -> Vec<String> {
    /// More than a sentence is pasted by mistake.
    const MOST: usize = 12;
    let folded = fold::fold(&text.replace('#', " "));
    let words = folded.split_whitespace().take(MOST);
    words.map(str::to_owned).collect()
}

#[expect(
    clippy::option_option,
    reason = "found or not; where found, a text to show or none"
)]
/// Whether every word begins a word of the case. Where it does, the text that shows it, if that is not the question.
fn look(frame: &Frame, case: &Searched, words: &[String]) -> Option<Option<String>> {
    let texts: Vec<String> = case.texts.iter().map(|text| fold::fold(text)).collect();
    let facts = fold::fold(&facts(frame, case));
    let number = case.case.number.to_string();
    let has = |text: &str, word: &str| text.split(' ').any(|other| other.starts_with(word));
    let all = words.iter().all(|word| {
        *word == number || has(&facts, word) || texts.iter().any(|text| has(text, word))
    });
    if !all {
        return None;
    }
    let in_question = texts
        .first()
        .is_some_and(|text| words.iter().any(|word| has(text, word)));
    if in_question {
        return Some(None);
    }
    let at = texts
        .iter()
        .position(|text| words.iter().any(|word| has(text, word)));
    let text = at.and_then(|at| case.texts.get(at));
    Some(text.map(|text| {
        shorten(
            &text.split_whitespace().collect::<Vec<_>>().join(" "),
            AROUND,
        )
    }))
}

/// What else a case is looked for by: desk, topic, place, language, who has it, what the newcomer is called.
fn facts(frame: &Frame, case: &Searched) -> String {
    let knowledge = &frame.shelf.knowledge;
    let own = frame.language();
    let case = &case.case;
    let topic = case.topic.as_ref().and_then(|id| knowledge.topic(id));
    let place = case
        .place
        .as_ref()
        .and_then(|id| knowledge.municipality(id));
    [
        desk_name(frame, &case.desk),
        topic.map_or_else(String::new, |it| name_in(&it.name, own).to_owned()),
        place.map_or_else(String::new, |it| name_in(&it.name, own).to_owned()),
        language_name(frame, case.language),
        own_name(frame, case.language),
        case.claimed_by.clone().unwrap_or_default(),
        frame.newcomer(case.newcomer),
    ]
    .join(" ")
}
