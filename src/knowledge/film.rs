//! Films: links in the facts of an entry or, with the lesson's name, of a course.
//!
//! ```toml
//! [[film]]
//! title = { sv = "Så står du i kö", en = "How to queue" }
//! url = "https://…"
//! language = "sv"             # the language that is spoken in it
//! captions = ["sv", "ar"]     # optional: the languages that can be read below it
//! lesson = "the-market"       # in course.toml only
//! ```
//!
//! What is said in it stands in `transcript.<lang>.md`, plain limited `CommonMark` beside the texts.

use std::collections::BTreeMap;

use super::fields::Fields;
use super::problem::{Page, Problem};
use crate::language::Language;
use crate::markdown::Document;

/// Characters of a transcript: a quarter of an hour of talk.
const LONGEST: usize = 20_000;

/// A film that shows what an entry or a lesson tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Film {
    /// Its title by language.
    pub title: BTreeMap<Language, String>,
    /// Its address (https).
    pub url: String,
    /// The language that is spoken in it.
    pub language: Language,
    /// The languages that can be read below it.
    pub captions: Vec<Language>,
}

/// The language of a transcript's file name; `None` for any other file.
pub(super) fn transcript(file: &str) -> Option<Language> {
    let code = file.strip_prefix("transcript.")?.strip_suffix(".md")?;
    Language::of_file(code)
}

/// The films of a file, each with the lesson it belongs to where `of_lessons`.
pub(super) fn read(facts: &mut Fields<'_, '_>, of_lessons: bool) -> Vec<(Option<String>, Film)> {
    let page = facts.page();
    let mut films = Vec::new();
    for mut table in facts.tables("film") {
        let title = table.names("title");
        let url = table.address("url");
        if !table.has("url") {
            page.error(table.line(), "'url' is missing");
        }
        let lesson = if of_lessons {
            table.required_text("lesson").map(|lesson| lesson.value)
        } else {
            None
        };
        let language = table.required_text("language").and_then(|code| {
            let read = code.value.parse::<Language>();
            read.map_err(|error| page.error(code.line, format!("'language': {error}")))
                .ok()
        });
        let mut captions = Vec::new();
        for code in table.texts("captions") {
            match code.value.parse::<Language>() {
                Ok(language) => captions.push(language),
                Err(error) => page.error(code.line, format!("'captions': {error}")),
            }
        }
        table.finish();
        if let (Some(url), Some(language)) = (url, language) {
            let film = Film {
                title,
                url,
                language,
                captions,
            };
            films.push((lesson, film));
        }
    }
    films
}

/// What is said in the films of a folder, by language.
pub(super) fn transcripts(
    files: &[(&str, Language, &str)],
    problems: &mut Vec<Problem>,
) -> BTreeMap<Language, String> {
    let mut transcripts = BTreeMap::new();
    for (path, language, text) in files {
        let page = Page::new(path, text);
        let length = text.trim().chars().count();
        if length == 0 {
            page.error(1, "the transcript is empty");
        } else if length > LONGEST {
            let message = format!("the transcript has {length} characters; at most {LONGEST}");
            page.error(1, message);
        }
        for beyond in Document::parse(text).1 {
            page.error(beyond.line, beyond.message);
        }
        if page.errors() == 0 {
            transcripts.insert(*language, text.trim().to_owned());
        }
        problems.extend(page.into_problems());
    }
    transcripts
}
