//! What every page of the console is framed by.

use std::sync::Arc;

use axum::http::HeaderMap;
use fluent_bundle::FluentValue;

use super::{Console, LANGUAGES, language};
use crate::desk::Desk;
use crate::language::Language;
use crate::library::Shelf;
use crate::pages::version;
use crate::phrase::Phrasebook;

/// The frame of a page: its words, who is at the desk, and what the knowledge base calls things.
pub struct Frame {
    /// The version of the style sheet and scripts.
    pub version: &'static str,
    /// Who is at the desk.
    pub staff: String,
    /// The address of this page, to come back to.
    pub here: String,
    /// It is shown inside another page, which has the bar at the top.
    pub framed: bool,
    /// The knowledge base.
    pub shelf: Arc<Shelf>,
    language: Language,
    desk: Desk,
}

impl Frame {
    /// The frame for a request to `here`.
    pub fn new(console: &Console, headers: &HeaderMap, here: String) -> Frame {
        Frame {
            version: version(),
            staff: console.staff.name.clone(),
            here,
            framed: headers
                .get("sec-fetch-dest")
                .is_some_and(|shown| shown == "iframe"),
            shelf: console.desk.shelf(),
            language: language(headers),
            desk: console.desk.clone(),
        }
    }

    /// The phrases.
    pub fn book(&self) -> &Phrasebook {
        self.desk.phrasebook()
    }

    /// The language of the page.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Its code.
    pub fn code(&self) -> &str {
        self.language.code()
    }

    /// The code of the language that the page can be switched to.
    pub fn other_code(&self) -> &str {
        let other = LANGUAGES.iter().find(|other| **other != self.language);
        other.map_or("", Language::code)
    }

    /// The first letter of the name, for the badge.
    pub fn initial(&self) -> String {
        self.staff.chars().take(1).collect()
    }

    /// A phrase.
    pub fn say(&self, id: &str) -> String {
        self.book().text(self.language, id, &[])
    }

    /// A phrase with one argument.
    pub fn with(&self, id: &str, name: &str, value: &str) -> String {
        self.book()
            .text(self.language, id, &[(name, FluentValue::from(value))])
    }
}
