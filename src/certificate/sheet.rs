//! What stands on a certificate, in words.

use fluent_bundle::FluentValue;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::Certificate;
use crate::knowledge::{Knowledge, Place, name_in};
use crate::language::Language;
use crate::phrase::Phrasebook;

/// Letters of a name on a certificate.
pub const LONGEST_NAME: usize = 80;

/// Everything that stands on a certificate but the name. It is final: it can be kept until it is delivered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The heading, and the same in English.
    pub heading: (String, String),
    /// What stands below the name.
    pub took_part: String,
    /// The course's name.
    pub course: String,
    /// Lessons and day.
    pub facts: String,
    /// Who issues it.
    pub issuer: String,
    /// Its number, in words.
    pub number: String,
    /// What one does with the picture beside it.
    pub how: String,
    /// What the picture holds: the address at which it is proven, or the token alone.
    pub proof: String,
    /// What it says and what it does not.
    pub note: String,
}

/// The sheet of a certificate, with the token that proves it. `address` is that of the service for browsers; without it the token stands
/// there alone.
pub fn sheet(
    book: &Phrasebook,
    knowledge: &Knowledge,
    certificate: &Certificate,
    (token, address): (&str, Option<&str>),
) -> Sheet {
    let words = |id: &str, args: &[(&str, FluentValue<'_>)]| book.text(Language::SWEDISH, id, args);
    let date = book.date(Language::SWEDISH, certificate.finished);
    let facts = [
        ("lessons", FluentValue::from(i64::from(certificate.lessons))),
        ("date", date.into()),
    ];
    let proof = address.map_or_else(
        || token.to_owned(),
        |start| format!("{}/verify/{token}", start.trim_end_matches('/')),
    );
    let how = if address.is_some() {
        "paper-how-scan"
    } else {
        "paper-how-ask"
    };
    Sheet {
        heading: (
            words("paper-heading", &[]),
            book.text(Language::ENGLISH, "paper-heading", &[]),
        ),
        took_part: words("paper-took-part", &[]),
        course: course_name(knowledge, certificate, Language::SWEDISH),
        facts: words("paper-facts", &facts),
        issuer: issuer(book, knowledge, certificate, Language::SWEDISH),
        number: words(
            "paper-number",
            &[("number", certificate.number.as_str().into())],
        ),
        how: words(how, &[]),
        proof,
        note: words("paper-note", &[]),
    }
}

/// The name of a certificate's course; its id, where the course has gone.
pub fn course_name(knowledge: &Knowledge, certificate: &Certificate, language: Language) -> String {
    let mut courses = knowledge.courses.iter();
    let course = courses.find(|course| course.id == certificate.course);
    let name = course.map_or("", |course| name_in(&course.name, language));
    let name = if name.is_empty() {
        &certificate.course
    } else {
        name
    };
    name.to_owned()
}

/// What is true of a certificate: names and values, for whoever is shown one.
pub fn proven_facts(
    book: &Phrasebook,
    knowledge: &Knowledge,
    certificate: &Certificate,
    language: Language,
) -> Vec<(String, String)> {
    let named = |id: &str, value: String| (book.text(language, id, &[]), value);
    vec![
        named(
            "paper-fact-course",
            course_name(knowledge, certificate, language),
        ),
        named("paper-fact-lessons", certificate.lessons.to_string()),
        named(
            "paper-fact-finished",
            book.date(language, certificate.finished),
        ),
        named("paper-fact-number", certificate.number.clone()),
        named(
            "paper-fact-issuer",
            issuer(book, knowledge, certificate, language),
        ),
    ]
}

/// The service and the municipality in which it was used.
fn issuer(
    book: &Phrasebook,
    knowledge: &Knowledge,
    certificate: &Certificate,
    language: Language,
) -> String {
    let only = match knowledge.municipalities.as_slice() {
        [only] => Some(only),
        _ => None,
    };
    let chosen = certificate.place.as_deref().map(Place::from);
    let chosen = chosen.and_then(|place| knowledge.municipality(&place));
    match chosen.or(only) {
        Some(place) => {
            let place = name_in(&place.name, language).to_owned();
            book.text(language, "paper-issuer-place", &[("place", place.into())])
        }
        None => book.text(language, "paper-issuer", &[]),
    }
}

/// A name as it is printed: one line, at most [`LONGEST_NAME`] letters, without signs that cannot be seen. `None`: nothing is left.
pub fn name_on_paper(typed: &str) -> Option<String> {
    // Letters are joined or kept apart by two signs without a shape of their own.
    let is_joiner = |c: char| matches!(c, '\u{200c}' | '\u{200d}');
    let visible = |c: char| !c.is_control() && !('\u{200b}'..='\u{200f}').contains(&c);
    let visible = |c: &char| c.is_whitespace() || is_joiner(*c) || visible(*c) && !is_mark(*c);
    let typed: String = typed.nfc().filter(visible).collect();
    let words: Vec<&str> = typed.split_whitespace().collect();
    let name: String = words.join(" ").chars().take(LONGEST_NAME).collect();
    name.chars().any(char::is_alphanumeric).then_some(name)
}

/// Whether a sign turns the direction of what stands around it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_of_letters() {
        let name = |typed| name_on_paper(typed);
        assert_eq!(name(" Amina \n\t Åberg ").as_deref(), Some("Amina Åberg"));
        assert_eq!(name("\u{202e}Amina\0").as_deref(), Some("Amina"));
        assert_eq!(name("علی\u{200c}رضا").as_deref(), Some("علی\u{200c}رضا"));
        assert_eq!(name(" \u{200f}\n"), None);
        assert_eq!(name("\u{200c}\u{200d}"), None);
        let long = name(&"å".repeat(200)).expect("a name");
        assert_eq!(long.chars().count(), LONGEST_NAME);
    }
}
