//! Which language a file is in, as its name says.

use super::Severity;
use crate::language::Language;

/// The language that a file's name says; codes have two or three letters (ISO 639), and a variant's some more.
pub(super) fn language_of(file: &str, ending: &str) -> Result<Language, (Severity, String)> {
    let Some(code) = file.strip_suffix(ending) else {
        let message =
            format!("nobody reads this file; here, names are language codes such as sv{ending}");
        return Err((Severity::Warning, message));
    };
    let wrong = || {
        (
            Severity::Error,
            format!(
                "'{code}' is not a language code; the name must be such as sv{ending} or prs{ending}"
            ),
        )
    };
    Language::of_file(code).ok_or_else(wrong)
}

/// The same where words are recognised: people write a language, not a variant of it.
pub(super) fn whole_language_of(file: &str, ending: &str) -> Result<Language, (Severity, String)> {
    match language_of(file, ending)? {
        language if language.is_variant() => {
            let message = format!(
                "nobody reads this file; the words of '{language}' are those of {}{ending}",
                language.base()
            );
            Err((Severity::Warning, message))
        }
        language => Ok(language),
    }
}
