//! Telling languages apart: an answer for every text, the same each time, and a language that there is.

use lotsen::language::{Language, detect};

use super::{choice, text};

/// The languages that somebody may have chosen.
const CHOSEN: [&str; 4] = ["sv", "ar", "prs", "ti"];

pub fn check(data: &[u8]) {
    let (chosen, rest) = choice(data);
    let source = text(rest);
    let code = CHOSEN.get(usize::from(chosen));
    let prior: Option<Language> = code.map(|code| code.parse().expect("a language"));
    let detected = detect(&source, prior);
    assert_eq!(detect(&source, prior).language, detected.language);
    if let Some(language) = detected.language {
        assert_eq!(language.code().parse(), Ok(language));
    }
    if source
        .chars()
        .all(|c| c.is_ascii() && !c.is_ascii_alphabetic())
    {
        assert_eq!(detected.language, prior, "{source:?}");
    }
    // A language that is named by its code is that language; anything else is refused.
    let _ = source.parse::<Language>();
}
