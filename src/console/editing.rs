//! Editing the knowledge: the list of entries, an entry's facts and texts, drafts and reviews, what was changed and when,
//! and taking an entry back at once. The files of the folder stay the one truth: every page begins with what they say,
//! and [`library`](crate::library) refuses what was begun on something else.

mod bench;
mod beside;
mod considering;
mod correction;
mod entry;
mod facts;
mod list;
mod new_entry;
pub(super) mod origin;
mod overview;
mod past;
pub(super) mod rights;
pub(super) mod saving;
mod similar;
mod text;
mod trial;
mod typed;
mod withdrawal;

use axum::Router;
use axum::http::HeaderMap;
use axum::routing::get;
use jiff::Timestamp;
use jiff::civil::DateTime;

use super::Console;
use super::error::Error;
use super::page::Frame;
use super::view::{language_name, own_name};
use crate::knowledge::writing::entry_id;
use crate::knowledge::{Entry, EntryId};
use crate::language::Language;
use crate::phrase::stockholm;

pub(super) use new_entry::name_of;
pub(super) use trial::decision;

/// The pages for editors.
pub fn routes() -> Router {
    Router::new()
        .route("/entries", get(list::page))
        .route("/entries/new", get(new_entry::page).post(new_entry::write))
        .route(
            "/entries/{topic}/{slug}",
            get(entry::page).post(entry::write),
        )
        .route(
            "/entries/{topic}/{slug}/withdrawal",
            get(withdrawal::page).post(withdrawal::act),
        )
        .route(
            "/entries/{topic}/{slug}/history",
            get(past::page).post(past::restore),
        )
        .route("/entries/{topic}/{slug}/trial", get(trial::page))
        .route(
            "/entries/{topic}/{slug}/correction",
            get(correction::page).post(correction::send),
        )
        .route(
            "/entries/{topic}/{slug}/{part}",
            get(text::page).post(text::write),
        )
}

/// An entry that is there.
struct Known {
    id: EntryId,
    /// Its title in the language of the page.
    title: String,
}

impl Known {
    /// The entry of an address.
    fn find(frame: &Frame, topic: &str, slug: &str) -> Option<Known> {
        let id = entry_id(&format!("{topic}/{slug}"))?;
        let entry = frame.shelf.knowledge.entries.get(&id)?;
        Some(Known {
            title: title(frame, entry),
            id,
        })
    }

    /// The entry of an address, and the frame of one of its pages; `page` is what follows the entry's own address.
    fn open(
        console: &Console,
        headers: &HeaderMap,
        (topic, slug): (&str, &str),
        page: &str,
    ) -> Result<(Frame, Known), Error> {
        let frame = Frame::new(console, headers, format!("/entries/{topic}/{slug}{page}"));
        match Known::find(&frame, topic, slug) {
            Some(known) => Ok((frame, known)),
            None => Err(Error::not_found(frame)),
        }
    }

    /// The same for those who approve facts.
    fn open_for_facts(
        console: &Console,
        headers: &HeaderMap,
        address: (&str, &str),
        page: &str,
    ) -> Result<(Frame, Known), Error> {
        let (frame, known) = Known::open(console, headers, address, page)?;
        if rights::Rights::of(&console.account).facts() {
            Ok((frame, known))
        } else {
            Err(Error::forbidden(frame))
        }
    }

    fn href(&self) -> String {
        format!("/entries/{}", self.id)
    }
}

/// An entry's title in the language of the page, else the original's.
pub(super) fn title(frame: &Frame, entry: &Entry) -> String {
    let here = entry.translations.get(&frame.language());
    let text = here.or_else(|| entry.original());
    text.map_or_else(|| entry.id.to_string(), |text| text.title.clone())
}

/// What staff call a language, and what it calls itself.
pub(super) fn both_names(frame: &Frame, language: Language) -> String {
    let (name, own) = (language_name(frame, language), own_name(frame, language));
    if name.to_lowercase() == own.to_lowercase() {
        name
    } else {
        format!("{name} ({own})")
    }
}

/// What stands in a field for a time (`2026-11-22T08:00`, Swedish time), if it is one to come.
fn time_of(typed: &str, now: Timestamp) -> Option<Timestamp> {
    let time: DateTime = typed.trim().parse().ok()?;
    let at = time.to_zoned(stockholm()).ok()?.timestamp();
    (at > now).then_some(at)
}

/// A draft's part in words: a language, or the facts.
fn part_name(frame: &Frame, part: &str) -> String {
    Language::of_file(part).map_or_else(
        || frame.say("editor-facts"),
        |language| language_name(frame, language),
    )
}
