//! What is not right in a text of news.

use std::collections::BTreeSet;

use crate::language::Language;
use crate::markdown::{Document, TELEGRAM_LIMIT};
use crate::proof::{hardest, lix, numbers_in};

/// Characters of a title: one line or two on a phone.
pub const LONGEST_TITLE: usize = 90;

/// Characters of a text. News is one message, read at once; whatever is longer is an entry.
pub const LONGEST: usize = 1_500;

/// Room in Telegram's message for what stands around the text: the title, why one gets it, and how to stop.
const AROUND: usize = 700;

/// Something that is not right.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// There is no title.
    NoTitle,
    /// The title is longer than [`LONGEST_TITLE`].
    LongTitle,
    /// There is no text.
    NoText,
    /// The text is longer than [`LONGEST`], or would not fit into one message.
    LongText,
    /// The text goes beyond the limited `CommonMark`: what, as the check of entries says it.
    Beyond(String),
    /// The Swedish is hard to read: its LIX. Only a warning.
    Hard(f64),
    /// A number of the original is missing. Only a warning.
    Number(String),
}

impl Fault {
    /// Whether it may not be sent so.
    pub fn is_error(&self) -> bool {
        !matches!(self, Fault::Hard(_) | Fault::Number(_))
    }

    /// The field of the form that it is about.
    pub fn field(&self) -> &'static str {
        match self {
            Fault::NoTitle | Fault::LongTitle => "title",
            _ => "body",
        }
    }
}

/// What is not right in a text, by the rules of entries' texts where they are the same.
pub fn faults(language: Language, title: &str, body: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    match title.trim().chars().count() {
        0 => faults.push(Fault::NoTitle),
        length if length > LONGEST_TITLE => faults.push(Fault::LongTitle),
        _ => {}
    }
    let (document, beyond) = Document::parse(body);
    let shown = document.to_telegram_html().encode_utf16().count();
    match body.trim().chars().count() {
        0 => faults.push(Fault::NoText),
        length if length > LONGEST || shown + AROUND > TELEGRAM_LIMIT => {
            faults.push(Fault::LongText);
        }
        _ => {}
    }
    faults.extend(beyond.into_iter().map(|it| Fault::Beyond(it.message)));
    let hard = lix(&document).filter(|lix| hardest(language).is_some_and(|most| *lix > most));
    faults.extend(hard.map(Fault::Hard));
    faults
}

/// The numbers of an original that its translation lacks: most likely mistakes.
pub fn numbers_missing(original: &str, body: &str) -> Vec<Fault> {
    let numbers = |text: &str| -> BTreeSet<String> {
        numbers_in(&Document::parse(text).0).into_iter().collect()
    };
    let here = numbers(body);
    let there = numbers(original).into_iter();
    let missing = there.filter(|number| !here.contains(number));
    missing.map(Fault::Number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_one_message_with_links_that_hold() {
        let said = |title: &str, body: &str| faults(Language::SWEDISH, title, body);
        assert_eq!(said("Simskola", "Anmäl dig **nu**."), []);
        assert_eq!(said(" ", ""), [Fault::NoTitle, Fault::NoText]);
        assert_eq!(said(&"a".repeat(91), "Hej."), [Fault::LongTitle]);
        assert_eq!(said("Hej", &"Ja. ".repeat(376)), [Fault::LongText]);
        let link = said("Hej", "[här](javascript:alert(1))");
        assert!(matches!(link.as_slice(), [Fault::Beyond(_)]), "{link:?}");
    }

    #[test]
    fn a_number_that_was_lost_is_named() {
        let missing = numbers_missing("Ring 040-641 10 00 före klockan 16.", "Ring 040-641 10 00.");
        assert_eq!(missing, [Fault::Number("16".to_owned())]);
    }
}
