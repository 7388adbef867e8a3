//! What every page of the console is framed by.

use std::sync::Arc;

use axum::http::HeaderMap;
use fluent_bundle::FluentValue;
use jiff::Timestamp;

use super::preferences::{LANGUAGES, THEMES, language, theme};
use super::{Console, Shared};
use crate::account::{Account, Role};
use crate::desk::Desk;
use crate::language::Language;
use crate::library::Shelf;
use crate::pages::version;
use crate::phrase::Phrasebook;

/// The frame of a page: its words, who is at the desk, and what the knowledge base calls things.
pub struct Frame {
    /// The version of the style sheet and scripts.
    pub version: &'static str,
    /// Who is at the desk; nobody on the pages outside.
    pub staff: String,
    /// The address of this page, to come back to.
    pub here: String,
    /// It is shown inside another page, which has the bar at the top.
    pub framed: bool,
    /// The knowledge base.
    pub shelf: Arc<Shelf>,
    /// `system`, `light` or `dark`.
    pub theme: &'static str,
    /// Where one can go from here.
    pub nav: Vec<NavLink>,
    /// The visitor can sign out: not in the demonstration.
    pub can_leave: bool,
    language: Language,
    desk: Desk,
}

/// A link in the bar at the top.
pub struct NavLink {
    /// Its address.
    pub href: &'static str,
    /// Its name.
    pub name: String,
    /// It leads to this page or the ones below it.
    pub current: bool,
}

/// Who may go where: the address, the id of its name, and whether it is for somebody.
type Place = (&'static str, &'static str, fn(&Account) -> bool);

/// The links in the bar at the top, in their order. The door guards the pages; this only shows what is there.
const PLACES: [Place; 12] = [
    ("/cases", "staff-title", Account::sees_cases),
    ("/search", "staff-search", Account::sees_cases),
    ("/desks", "staff-desks", Account::sees_cases),
    ("/entries", "editor-entries", Account::edits),
    ("/translations", "upkeep-place", Account::edits),
    ("/news", "editor-news", Account::edits),
    ("/events", "upkeep-events", |_| true),
    ("/voices", "editor-voices", Account::reads_voices),
    ("/certificates", "staff-certificates", |_| true),
    ("/report", "staff-report-short", Account::sees_cases),
    ("/people", "staff-people", |account| account.is(Role::Admin)),
    ("/log", "staff-log", |account| account.is(Role::Admin)),
];

impl Frame {
    /// The frame for a request to `here` by somebody who is signed in.
    pub fn new(console: &Console, headers: &HeaderMap, here: String) -> Frame {
        let mut frame = Frame::outside(&console.visitor.shared, headers, here);
        frame.staff.clone_from(&console.staff.name);
        frame.can_leave = !console.is_demo();
        let places = PLACES
            .iter()
            .filter(|(.., is_for)| is_for(&console.account));
        let nav = places.map(|(href, name, _)| NavLink {
            href,
            name: frame.say(name),
            current: frame.here.starts_with(href),
        });
        frame.nav = nav.collect();
        frame
    }

    /// The frame of a page for anybody, such as the sign-in.
    pub fn outside(shared: &Shared, headers: &HeaderMap, here: String) -> Frame {
        Frame {
            version: version(),
            staff: String::new(),
            here,
            framed: headers
                .get("sec-fetch-dest")
                .is_some_and(|shown| shown == "iframe"),
            shelf: shared.desk.shelf(),
            theme: theme(headers),
            nav: Vec::new(),
            can_leave: false,
            language: language(headers),
            desk: shared.desk.clone(),
        }
    }

    /// Light, dark and as the system has it: code, name, and whether it is chosen.
    pub fn themes(&self) -> Vec<(&'static str, String, bool)> {
        let named = |theme: &'static str| {
            let name = self.say(&format!("staff-theme-{theme}"));
            (theme, name, theme == self.theme)
        };
        THEMES.map(named).into()
    }

    /// A time as people say it.
    pub fn time(&self, at: Timestamp) -> String {
        self.book().due(self.language, self.desk.now(), at)
    }

    /// What a newcomer is called: never by name. The number is that of their first case, `None` after they erased everything.
    pub fn newcomer(&self, number: Option<i64>) -> String {
        match number {
            Some(number) => self.with("staff-newcomer-number", "number", &number.to_string()),
            None => self.say("staff-newcomer"),
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
    use super::LANGUAGES;
    use crate::phrase::Phrasebook;

    /// Ids whose end is the code of a closed set; the tests of the locales see only where they begin.
    const SETS: &[(&str, &[&str])] = &[
        ("staff-status-", &["open", "claimed", "answered", "closed"]),
        (
            "staff-outcome-",
            &[
                "closed",
                "answered",
                "referred",
                "no-answer",
                "not-ours",
                "duplicate",
                "solved",
                "withdrawn",
                "erased",
                "quiet",
            ],
        ),
        (
            "staff-line-",
            &[
                "question", "edited", "media", "reply", "entry", "note", "move",
            ],
        ),
        ("staff-delivery-", &["due", "sent", "undeliverable"]),
        ("upkeep-gap-", &["added", "left"]),
        ("upkeep-sound-", &["there", "outdated", "missing"]),
        (
            "upkeep-event-kind-",
            &["drop-in", "language-cafe", "parent-group", "event"],
        ),
        ("upkeep-suggestion-", &["accepted", "refused"]),
        ("upkeep-clubs-done-", &["withdrawn", "approved", "declined"]),
        (
            "editor-news-stage-",
            &["draft", "sending", "stopped", "done"],
        ),
        (
            "editor-news-count-",
            &[
                "sent",
                "waiting",
                "under-way",
                "blocked",
                "failed",
                "stopped",
                "late",
                "forgotten",
            ],
        ),
        (
            "editor-news-text-",
            &["original", "reviewed", "draft", "missing"],
        ),
        (
            "editor-news-act-",
            &[
                "written",
                "changed",
                "proposed",
                "translated",
                "drafted",
                "reviewed",
                "sent",
                "stopped",
            ],
        ),
        ("editor-voices-", &["new", "read", "hidden"]),
        ("editor-voices-do-", &["read", "keep", "hide", "back"]),
        ("staff-report-about-", &crate::voices::ABOUT),
        ("staff-report-outing-", &["went", "liked", "still", "why"]),
        (
            "staff-report-answer-",
            &[
                "went",
                "not-yet",
                "not-out",
                "liked",
                "so-so",
                "not-for-us",
                "still",
                "stopped",
                "far",
                "cost",
                "time",
                "welcome",
                "language",
                "other",
            ],
        ),
        (
            "staff-report-pulse-",
            &["start", "months", "end", "ready", "people", "turn"],
        ),
        ("staff-report-grade-", &crate::voices::GRADES),
        (
            "editor-correction-",
            &["arrived", "failed", "waiting", "gone"],
        ),
        (
            "staff-residence-",
            &["asylum", "temporary-protection", "permit", "eu", "citizen"],
        ),
        ("staff-empty-", &["waiting", "answered", "closed"]),
        ("staff-part-", &["waiting", "answered", "closed"]),
        ("staff-role-", &["staff", "editor", "translator", "admin"]),
        ("staff-theme-", &["system", "light", "dark"]),
        (
            "staff-reason-",
            &[
                "no-match",
                "ambiguous",
                "stale",
                "withdrawn",
                "no-translation",
                "language-unknown",
                "asked-for-person",
                "perhaps-danger",
                "media",
                "failure",
                "not-helpful",
                "contradiction",
                "urgent",
                "crisis",
            ],
        ),
        (
            "staff-error-",
            &[
                "not-found",
                "not-found-more",
                "forbidden",
                "forbidden-more",
                "stale",
                "stale-more",
                "too-large",
                "too-large-more",
                "broken",
                "broken-more",
            ],
        ),
    ];

    #[test]
    fn every_code_has_a_word_in_both_languages() {
        let book = Phrasebook::load().expect("the locales are sound");
        for language in LANGUAGES {
            for (start, ends) in SETS {
                for end in *ends {
                    let id = format!("{start}{end}");
                    let said = book.text(language, &id, &[]);
                    assert!(!said.is_empty() && said != id, "{language}: {id}");
                }
            }
        }
    }
}
