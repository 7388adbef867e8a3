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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::LANGUAGES;

    /// Where the console's words are used.
    const SOURCES: &[&str] = &[
        include_str!("cases.rs"),
        include_str!("error.rs"),
        include_str!("view.rs"),
        include_str!("../webchat/page.rs"),
        include_str!("templates/base.html"),
        include_str!("templates/case.html"),
        include_str!("templates/cases.html"),
        include_str!("templates/demo.html"),
        include_str!("templates/error.html"),
        include_str!("templates/queue.html"),
    ];

    /// Ids whose end is the code of a closed set.
    const SETS: &[(&str, &[&str])] = &[
        ("staff-status-", &["open", "claimed", "answered", "closed"]),
        (
            "staff-outcome-",
            &["closed", "solved", "withdrawn", "erased", "quiet"],
        ),
        (
            "staff-line-",
            &[
                "question", "edited", "media", "reply", "entry", "note", "move",
            ],
        ),
        ("staff-delivery-", &["due", "sent", "undeliverable"]),
        (
            "staff-residence-",
            &["asylum", "temporary-protection", "permit", "eu", "citizen"],
        ),
        ("staff-empty-", &["waiting", "answered", "closed"]),
        ("staff-", &["waiting", "answered", "closed"]),
        (
            "staff-reason-",
            &[
                "no-match",
                "ambiguous",
                "stale",
                "no-translation",
                "language-unknown",
                "asked-for-person",
                "media",
                "failure",
                "not-helpful",
                "urgent",
                "crisis",
            ],
        ),
    ];

    fn used() -> BTreeSet<String> {
        let mut used: BTreeSet<String> = SETS
            .iter()
            .flat_map(|(start, ends)| ends.iter().map(move |end| format!("{start}{end}")))
            .collect();
        for source in SOURCES {
            for (at, _) in source.match_indices("\"staff-") {
                let id: String = source[at + 1..]
                    .chars()
                    .take_while(|c| c.is_ascii_lowercase() || *c == '-')
                    .collect();
                // An id that ends in a hyphen is the start of a set.
                if !id.ends_with('-') {
                    used.insert(id);
                }
            }
        }
        // The error page adds this itself.
        used.extend(["staff-error-not-found-more", "staff-error-broken-more"].map(str::to_owned));
        used
    }

    #[test]
    fn every_word_of_the_console_is_there_in_both_languages_and_none_besides() {
        let files = [
            include_str!("../../locales/sv/staff.ftl"),
            include_str!("../../locales/en/staff.ftl"),
        ];
        for (language, file) in LANGUAGES.iter().zip(files) {
            let there: BTreeSet<String> = file
                .lines()
                .filter(|line| line.starts_with("staff-"))
                .map(|line| line.split(' ').next().unwrap_or_default().to_owned())
                .collect();
            assert_eq!(there, used(), "{language}");
        }
    }
}
