//! A text in its own language and letters, in a direction that a phone shows rightly.

use std::collections::BTreeSet;

use super::Finding;
use crate::knowledge::Translation;
use crate::language::script::Script;
use crate::language::{Language, detect};
use crate::markdown::{Document, reads_right_to_left};

/// Letters that a keyboard of a neighbouring language leaves in a text: the language, and the letters it does not have
/// (Unicode CLDR's exemplar characters).
const FOREIGN: [(&str, &str); 5] = [
    ("ru", "іїєґІЇЄҐ"),
    ("uk", "ыэъёЫЭЪЁ"),
    ("fa", "يكة"),
    ("prs", "يكة"),
    ("ar", "پچژکیۀ"),
];

/// Marks that change the direction of what follows; isolates are put in when a text is shown.
const DIRECTION_MARKS: std::ops::RangeInclusive<char> = '\u{202A}'..='\u{202E}';

pub(super) fn check(text: &Translation, document: &Document) -> Vec<Finding> {
    let plain = document.to_plain();
    let mut findings = Vec::new();
    if let Some(read) = detect(&plain, None)
        .language
        .filter(|read| !read.is_written_like(text.language))
    {
        findings.push(Finding::whole(format!(
            "the text reads as '{read}', not as '{}'",
            text.language
        )));
    }
    let Some(own) = Script::leading(&plain) else {
        return findings;
    };
    for part in [&text.title, &plain] {
        findings.extend(mixed(part, own));
        findings.extend(letters(text.language, part));
    }
    findings.extend(
        text.questions
            .iter()
            .filter_map(|question| mixed(question, own)),
    );
    findings.extend(direction(text, document));
    findings
}

/// Letters that do not belong into the title or answer.
fn letters(language: Language, text: &str) -> Vec<Finding> {
    let foreign = FOREIGN
        .iter()
        .find(|(code, _)| *code == language.base().code())
        .map_or("", |(_, letters)| letters);
    let strays: BTreeSet<char> = text.chars().filter(|c| foreign.contains(*c)).collect();
    strays
        .into_iter()
        .map(|stray| Finding {
            at: Some(stray.to_string()),
            message: format!("the letter '{stray}' is not one of '{language}'"),
        })
        .collect()
}

/// Letters of a third script beside the language's own and Latin ones.
fn mixed(text: &str, own: Script) -> Option<Finding> {
    let stray = text
        .chars()
        .find(|c| Script::of(*c).is_some_and(|script| script != own && script != Script::Latin))?;
    Some(Finding {
        at: Some(text.to_owned()),
        message: format!("the letter '{stray}' of another script stands in '{text}'"),
    })
}

/// What a phone would show in a wrong order.
fn direction(text: &Translation, document: &Document) -> Vec<Finding> {
    let mut findings = Vec::new();
    let written = [&text.title, &text.body];
    if written
        .iter()
        .any(|part| part.contains(|c| DIRECTION_MARKS.contains(&c)))
    {
        findings.push(Finding::whole(
            "an invisible mark changes the direction; it is put in when the text is shown, take it out".to_owned(),
        ));
    }
    let first = text.title.chars().find_map(Script::of);
    if document.is_right_to_left()
        && first.is_some_and(|script| script != Script::Arabic)
        && reads_right_to_left([text.title.as_str()])
    {
        findings.push(Finding {
            at: Some(text.title.clone()),
            message:
                "the title begins with a Latin word; on a button it would run from left to right"
                    .to_owned(),
        });
    }
    for part in written {
        let count = |c: char| part.matches(c).count();
        if count('(') != count(')') {
            findings.push(Finding::whole(
                "a bracket is opened and not closed, or closed and not opened".to_owned(),
            ));
        }
    }
    findings
}
