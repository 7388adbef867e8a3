//! From use back to the entries: a closed case becomes an entry, questions that nothing answers are put together, and wordings
//! that use has tied to an entry are suggested for it. For editors; staff can wish for an entry.

mod from_case;
mod gaps;
mod suggestions;
mod wording;

use axum::Router;
use axum::http::HeaderMap;
use axum::routing::get;

use super::Console;
use super::editing::title;
use super::error::Error;
use super::page::Frame;
use crate::desk::is_question_of;
use crate::knowledge::Entry;
use crate::language::Language;
use crate::phrase::stockholm;
use crate::redaction::without_placeholders;
use crate::understand::Asked;

pub use from_case::may_become;
pub use suggestions::waiting_for;

/// The pages of this part of the console.
pub fn routes() -> Router {
    Router::new()
        .route(
            "/cases/{id}/new-entry",
            get(from_case::page).post(from_case::act),
        )
        .route("/gaps", get(gaps::page).post(gaps::act))
        .route(
            "/suggestions",
            get(suggestions::page).post(suggestions::act),
        )
}

/// The frame of a page for those who approve entries.
fn approving(console: &Console, headers: &HeaderMap, here: &str) -> Result<Frame, Error> {
    let frame = Frame::new(console, headers, here.to_owned());
    if console.account.approves() {
        Ok(frame)
    } else {
        Err(Error::forbidden(frame))
    }
}

/// An entry that may answer a question already.
struct Alike {
    id: String,
    href: String,
    title: String,
    /// How surely, from 0 to 100.
    percent: i64,
    /// It has a text in the language of the question, to which the wording can be added.
    has_text: bool,
    /// The wording stands there already.
    has_wording: bool,
}

/// Entries shown beside a question: those that staff see with a case.
const NEAREST: usize = 3;

/// What comes to mind first when a question is asked today.
fn nearest(
    console: &Console,
    frame: &Frame,
    question: &str,
    language: Option<Language>,
) -> Vec<Alike> {
    let Some(understander) = frame.shelf.understander() else {
        return Vec::new();
    };
    let knowledge = &frame.shelf.knowledge;
    let asked = Asked {
        text: &without_placeholders(question),
        chosen: language,
        place: None,
        status: None,
        last_topic: None,
        identified: false,
        today: console.desk.now().to_zoned(stockholm()).date(),
    };
    let hits = understander.understand(knowledge, &asked).hits;
    let known = hits
        .iter()
        .filter_map(|hit| Some((knowledge.entries.get(&hit.entry)?, hit.confidence)));
    known
        .take(NEAREST)
        .map(|(entry, confidence)| alike(frame, entry, confidence, (question, language)))
        .collect()
}

fn alike(
    frame: &Frame,
    entry: &Entry,
    confidence: f32,
    (question, language): (&str, Option<Language>),
) -> Alike {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a confidence is between 0 and 1"
    )]
    let percent = (confidence.clamp(0.0, 1.0) * 100.0).round() as i64;
    Alike {
        id: entry.id.to_string(),
        href: format!("/entries/{}", entry.id),
        title: title(frame, entry),
        percent,
        has_text: language.is_some_and(|it| entry.translations.contains_key(&it)),
        has_wording: language.is_some_and(|it| is_question_of(entry, it, question)),
    }
}

/// `ltr` or `rtl`, as the language is written.
fn direction(frame: &Frame, language: Option<Language>) -> &'static str {
    match language {
        Some(language) if frame.book().is_rtl(language) => "rtl",
        Some(_) => "ltr",
        None => "auto",
    }
}
