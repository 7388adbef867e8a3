//! Masks: what identifies a person stays on this machine, as `[1]`, `[2]`, … in the text that leaves it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::redaction::{KINDS, Public, find};

/// A text with masks, and what stands behind them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masked {
    /// The text as it may leave.
    pub text: String,
    hidden: Vec<String>,
}

/// Links: a translator breaks them.
static LINK: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:https?://|www\.)[^\s<>]+").ok());

/// Who somebody is: the words after "my name is" and below "kind regards", in the languages of newcomers and staff.
static NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i:\bheter|\bmvh|hälsningar,?|\bmy name is|\bi am called|je m'appelle|mon nom est|меня зовут|мене звати|моє ім'я|magacaygu waa|magacaygu|",
        r"اسمي(?: هو)?|نام من|اسم من|زما نوم|ስሜ|ስመይ)[ \n]+((?:[^\s\d.,!?;:()]+)(?: \p{Lu}[^\s\d.,!?;:()]*)?)"
    ))
    .ok()
});

/// A mask as it comes back: perhaps with spaces, perhaps with the digits of another script.
static MASK: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[\[［]\s*(\p{Nd}+)\s*[\]］]").ok());

/// Masks a text. `names` are names that are known.
pub fn mask(text: &str, names: &[&str]) -> Masked {
    let mut spans: Vec<Range<usize>> = find(text, &Public::default())
        .into_iter()
        .map(|found| found.range)
        .collect();
    spans.extend(
        KINDS
            .iter()
            .flat_map(|kind| places(text, kind.placeholder())),
    );
    for name in names.iter().filter(|name| !name.trim().is_empty()) {
        spans.extend(places(text, name).filter(|place| is_word(text, place)));
    }
    if let Some(link) = &*LINK {
        spans.extend(link.find_iter(text).map(|found| found.range()));
    }
    if let Some(name) = &*NAME {
        spans.extend(
            name.captures_iter(text)
                .filter_map(|found| Some(found.get(1)?.range())),
        );
    }
    // Square brackets with a number of the writer's own would be taken for masks.
    if let Some(own) = &*MASK {
        spans.extend(own.find_iter(text).map(|found| found.range()));
    }
    spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    let mut masked = Masked {
        text: String::with_capacity(text.len()),
        hidden: Vec::new(),
    };
    let mut at = 0;
    for span in spans {
        if span.start < at {
            continue;
        }
        masked.text += &text[at..span.start];
        masked.hidden.push(text[span.clone()].to_owned());
        masked.text += &format!("[{}]", masked.hidden.len());
        at = span.end;
    }
    masked.text += &text[at..];
    masked
}

impl Masked {
    /// Puts back what was masked. `None` when a mask is missing, there twice, or new.
    pub fn put_back(&self, translated: &str) -> Option<String> {
        let mut seen = vec![false; self.hidden.len()];
        let mut text = String::with_capacity(translated.len());
        let mut at = 0;
        for found in MASK.as_ref()?.captures_iter(translated) {
            let (whole, number) = (found.get(0)?, found.get(1)?);
            let digits: String = number
                .as_str()
                .chars()
                .filter_map(crate::redaction::ascii_digit)
                .collect();
            let index = digits.parse::<usize>().ok()?.checked_sub(1)?;
            if std::mem::replace(seen.get_mut(index)?, true) {
                return None;
            }
            text += &translated[at..whole.start()];
            text += &self.hidden[index];
            at = whole.end();
        }
        text += &translated[at..];
        seen.iter().all(|seen| *seen).then_some(text)
    }
}

/// Whether a service gave a text back as it was. One word may well be the same in two languages.
pub fn is_same(text: &str, translated: &str) -> bool {
    let words = |text: &str| {
        text.split_whitespace()
            .map(str::to_lowercase)
            .collect::<Vec<_>>()
    };
    let (before, after) = (words(text), words(translated));
    let said = translated.chars().any(char::is_alphabetic);
    !said || before == after && before.len() > 1
}

fn places<'t>(text: &'t str, part: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    text.match_indices(part)
        .map(|(at, part)| at..at + part.len())
}

/// Whether a piece stands alone, so that "Eva" is not found in "evakuering".
fn is_word(text: &str, place: &Range<usize>) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !letter(text[..place.start].chars().next_back()) && !letter(text[place.end..].chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_identifies_somebody_does_not_leave_and_comes_back() {
        let text = "Hej Anna, jag heter Omar Ali. Ring 070-123 45 67 eller se https://lomma.se/bo. [personnummer]";
        let masked = mask(text, &["Anna"]);
        assert_eq!(
            masked.text,
            "Hej [1], jag heter [2]. Ring [3] eller se [4] [5]"
        );
        let back = masked.put_back("مرحبا [١]، اسمي [ 2 ]. اتصل [3] أو [4] [5]");
        assert_eq!(
            back.as_deref(),
            Some(
                "مرحبا Anna، اسمي Omar Ali. اتصل 070-123 45 67 أو https://lomma.se/bo. [personnummer]"
            )
        );
    }

    #[test]
    fn a_lost_or_doubled_mask_spoils_the_translation() {
        let masked = mask("Ring 070-123 45 67.", &[]);
        assert_eq!(masked.text, "Ring [1].");
        assert_eq!(masked.put_back("Call us."), None);
        assert_eq!(masked.put_back("Call [1] or [1]."), None);
        assert_eq!(masked.put_back("Call [2]."), None);
    }

    #[test]
    fn brackets_of_the_writer_are_no_masks() {
        let masked = mask("Se punkt [1].", &[]);
        assert_eq!(
            masked.put_back("See point [1].").as_deref(),
            Some("See point [1].")
        );
    }

    #[test]
    fn the_same_text_is_no_translation() {
        assert!(is_same("Hur mår du", "hur  mår du"));
        assert!(is_same("Hej", ""));
        assert!(!is_same("OK", "OK"));
        assert!(!is_same("Hur mår du", "How are you"));
    }
}
