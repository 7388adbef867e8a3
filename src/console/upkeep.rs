//! Keeping the knowledge true: files for translation agencies, the translators' list, the glossary, what has to be checked
//! again, and the files that are no entries. For editors and translators; everything is saved by publishing.

mod by_language;
mod clubs;
mod difference;
mod events;
mod exchange;
mod files;
mod freshness;
mod glossary;
mod records;
mod translation;
mod worklist;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::routing::{get, post};

use super::page::Frame;
use super::wording::told_at;
use super::{Console, body_limit};
use crate::account::Account;
use crate::language::Language;
use crate::library::{Author, Refused};

pub(super) use by_language::{ByLanguage, LanguageRow};

/// Where a file from a translation agency is sent to.
pub const UPLOAD: &str = "/exchange/upload";

/// Where the files that are no entries are changed.
pub const FILES: &str = "/settings/knowledge";

/// A link to one of the pages of this part, on all of them.
pub(super) struct Tab {
    pub(super) href: &'static str,
    pub(super) name: String,
    pub(super) current: bool,
}

/// The pages of this part: address, the id of its name, and whether it is for somebody.
type Part = (&'static str, &'static str, fn(&Account) -> bool);

const PARTS: [Part; 9] = [
    ("/gaps", "upkeep-gaps", Account::approves),
    ("/suggestions", "upkeep-suggestions", Account::approves),
    ("/translations", "upkeep-translations", Account::edits),
    ("/sounds", "upkeep-sounds", Account::edits),
    ("/freshness", "upkeep-freshness", Account::edits),
    ("/glossary", "upkeep-glossary", Account::edits),
    ("/exchange", "upkeep-exchange-short", Account::edits),
    (FILES, "upkeep-files", Account::approves),
    (clubs::HERE, "upkeep-clubs", Account::approves),
];

pub(super) fn tabs(frame: &Frame, console: &Console, here: &str) -> Vec<Tab> {
    let parts = PARTS.iter().filter(|(.., is_for)| is_for(&console.account));
    let tab = |(href, name, _): &Part| Tab {
        href,
        name: frame.say(name),
        current: *href == here,
    };
    parts.map(tab).collect()
}

/// Why nothing was published, for the person who tried.
pub(super) fn refused(frame: &Frame, refused: &Refused) -> (StatusCode, String) {
    match refused {
        Refused::Conflict(_) => (StatusCode::CONFLICT, frame.say("upkeep-changed-meanwhile")),
        Refused::Problems(problems) => {
            let first = problems.first().map(|problem| told_at(frame, problem));
            let first = first.unwrap_or_default();
            let said = frame.with("upkeep-has-problems", "problem", &first);
            (StatusCode::UNPROCESSABLE_ENTITY, said)
        }
        Refused::SamePerson(_) => (StatusCode::FORBIDDEN, frame.say("upkeep-own")),
        Refused::ReadOnly => (
            StatusCode::SERVICE_UNAVAILABLE,
            frame.say("upkeep-read-only"),
        ),
        Refused::Failed(error) => {
            tracing::error!(%error, "the knowledge could not be changed");
            (
                StatusCode::INTERNAL_SERVER_ERROR,
                frame.say("upkeep-failed"),
            )
        }
    }
}

/// The pages of this part of the console.
pub fn routes() -> Router {
    Router::new()
        .route("/exchange", get(exchange::page))
        .route("/exchange/file", get(exchange::file))
        .route(
            UPLOAD,
            post(exchange::upload).layer(DefaultBodyLimit::max(body_limit(UPLOAD))),
        )
        .route("/exchange/import", post(exchange::import))
        .route("/exchange/drop", post(exchange::drop))
        .route("/translations", get(worklist::page))
        .route(
            "/translations/{topic}/{slug}/{language}",
            get(translation::page).post(translation::act),
        )
        .route("/glossary", get(glossary::page).post(glossary::keep))
        .route("/settings/knowledge/{kind}", get(records::list))
        .route(
            "/settings/knowledge/{kind}/form",
            get(records::form).post(records::save),
        )
        .merge(clubs::routes())
        .route("/events", get(events::page))
        .route("/events/cancel", post(events::cancel))
        .route("/events/upload", post(events::upload))
        .route("/events/import", post(events::import))
        .route("/freshness", get(freshness::page))
        .route("/freshness/{topic}/{slug}", post(freshness::checked))
        .route(
            FILES,
            get(files::page)
                .post(files::save)
                .layer(DefaultBodyLimit::max(body_limit(FILES))),
        )
}

/// Whoever is at the desk, as the author of a publication.
pub(super) fn author(console: &Console, why: String) -> Author {
    Author {
        name: console.account.name.clone(),
        email: console.account.email.to_string(),
        why,
    }
}

/// The languages that there may be texts in: those that Lotsen speaks, and those that there are texts in already.
pub(super) fn languages(frame: &Frame) -> Vec<Language> {
    let mut languages = frame.book().languages();
    for language in frame.shelf.knowledge.languages() {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}
