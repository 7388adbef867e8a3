//! Redaction: what identifies a person is taken out of a text before anything is stored, logged, shown or sent on.
//!
//! Personal numbers, telephone numbers, e-mail and street addresses, card, account and case numbers are found in every script and in
//! the ways that people write them, and a word in square brackets takes their place, in Swedish, since staff read it. What our
//! own texts contain ([`Public`]: the switchboard of a municipality) stays, and so do amounts, dates, times and links. Nothing can be
//! unmasked: staff who need a number ask for it by telephone or at a visit.

mod cues;
mod dates;
mod fold;
mod numbers;
mod places;
mod runs;

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use fold::Folded;
pub use fold::digit as ascii_digit;

/// What was hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A Swedish personal number, coordination number (day + 60) or reserve number (letters among the last four).
    PersonalNumber,
    /// The number of an LMA card, or of a case at an authority.
    CaseNumber,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A payment card, or its code.
    Card,
    /// A bank account, bankgiro or plusgiro.
    Account,
    /// A street address.
    Address,
    /// Another long number, such as that of a passport.
    Number,
}

/// All kinds.
pub const KINDS: [Kind; 8] = [
    Kind::PersonalNumber,
    Kind::CaseNumber,
    Kind::Phone,
    Kind::Email,
    Kind::Card,
    Kind::Account,
    Kind::Address,
    Kind::Number,
];

impl Kind {
    /// What stands in its place.
    pub fn placeholder(self) -> &'static str {
        match self {
            Kind::PersonalNumber => "[personnummer]",
            Kind::CaseNumber => "[ärendenummer]",
            Kind::Phone => "[telefonnummer]",
            Kind::Email => "[e-postadress]",
            Kind::Card => "[kortnummer]",
            Kind::Account => "[kontonummer]",
            Kind::Address => "[adress]",
            Kind::Number => "[nummer]",
        }
    }

    /// Whether staff must not write it into a case either. Telephone numbers and addresses they do write: those of their office.
    fn is_hidden_from_staff(self) -> bool {
        matches!(self, Kind::PersonalNumber | Kind::Card)
    }
}

/// A text without what identifies a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redacted {
    /// The text with placeholders.
    pub text: String,
    /// What was hidden, each kind once, in the order of the text.
    pub hidden: Vec<Kind>,
}

/// Something that identifies a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// Numbers and addresses that belong to offices and associations, since our own texts contain them: they are not hidden.
#[derive(Debug, Clone, Default)]
pub struct Public(HashSet<String>);

impl Public {
    /// Collects them from our own texts.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Public {
        let nothing = Public::default();
        let mut known = HashSet::new();
        for line in texts.into_iter().flat_map(str::lines) {
            if may_contain(line) {
                let found = find(line, &nothing).into_iter();
                known.extend(found.map(|found| key(&line[found.range], found.kind)));
            }
        }
        Public(known)
    }

    fn contains(&self, text: &str, kind: Kind) -> bool {
        !self.0.is_empty() && kind != Kind::PersonalNumber && self.0.contains(&key(text, kind))
    }
}

/// Hides everything that identifies a person in what a newcomer wrote.
pub fn redact(text: &str, public: &Public) -> Redacted {
    until_nothing_is_left(text, |text| find(text, public))
}

/// Hides personal and card numbers in what staff wrote.
pub fn redact_staff(text: &str) -> Redacted {
    until_nothing_is_left(text, |text| {
        let mut found = find(text, &Public::default());
        found.retain(|found| found.kind.is_hidden_from_staff());
        found
    })
}

/// Hides what is found, and then what is found in the rest: of two numbers that run into each other, the second is read only when the
/// first is gone. Every round takes digits away, so it ends.
fn until_nothing_is_left(text: &str, find: impl Fn(&str) -> Vec<Found>) -> Redacted {
    let mut redacted = Redacted {
        text: text.to_owned(),
        hidden: Vec::new(),
    };
    loop {
        let found = find(&redacted.text);
        if found.is_empty() {
            return redacted;
        }
        let again = hide(&redacted.text, &found);
        redacted.text = again.text;
        let new = again.hidden.into_iter();
        let new: Vec<Kind> = new.filter(|kind| !redacted.hidden.contains(kind)).collect();
        redacted.hidden.extend(new);
    }
}

/// What identifies a person in a text, in its order and without overlaps.
pub fn find(text: &str, public: &Public) -> Vec<Found> {
    if !may_contain(text) {
        return Vec::new();
    }
    let folded = Folded::new(&unread(text));
    let mut spans = places::find(&folded.text);
    // Links are no numbers: only a personal number is looked for in them.
    let links = places::links(&folded.text);
    spans.extend(cues::find(&folded.text));
    spans.extend(numbers::find(&folded.text));
    spans.retain(|span| {
        span.kind == Kind::PersonalNumber || !links.iter().any(|link| touch(link, &span.range))
    });
    spans.sort_by_key(|span| (span.range.start, std::cmp::Reverse(span.range.end)));
    let mut found: Vec<Found> = Vec::new();
    for span in spans {
        let range = folded.original(&span.range);
        match found.last_mut() {
            // Two readings of the same digits: everything that either covers is hidden, as what must be hidden from more people.
            Some(last) if range.start < last.range.end => {
                last.range.end = last.range.end.max(range.end);
                if span.kind.is_hidden_from_staff() && !last.kind.is_hidden_from_staff() {
                    last.kind = span.kind;
                }
            }
            _ => found.push(Found {
                range,
                kind: span.kind,
            }),
        }
    }
    found.retain(|found| !public.contains(&text[found.range.clone()], found.kind));
    found
}

/// A text with line ends for its placeholders, byte for byte: `[personnummer]` is no word that gives away the number behind it, such as that of the
/// office which staff name below a question that they quote; and no word reaches across it.
fn unread(text: &str) -> Cow<'_, str> {
    if !text.contains('[') {
        return Cow::Borrowed(text);
    }
    let unread = |text: String, kind: &Kind| {
        let placeholder = kind.placeholder();
        text.replace(placeholder, &"\n".repeat(placeholder.len()))
    };
    Cow::Owned(KINDS.iter().fold(text.to_owned(), unread))
}

/// A text without placeholders: what is left of it to be understood.
pub fn without_placeholders(text: &str) -> Cow<'_, str> {
    if !text.contains('[') {
        return Cow::Borrowed(text);
    }
    let mut text = text.to_owned();
    for kind in KINDS {
        text = text.replace(kind.placeholder(), " ");
    }
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether a number was hidden in a text that stands for its writer, or for a case of his.
pub fn names_a_case(text: &str) -> bool {
    [Kind::PersonalNumber, Kind::CaseNumber]
        .iter()
        .any(|kind| text.contains(kind.placeholder()))
}

/// The same text for the person who wrote it: the placeholders are Swedish words, and the writer knows what stood there.
pub fn for_the_writer(text: &str) -> String {
    KINDS.iter().fold(text.to_owned(), |text, kind| {
        text.replace(kind.placeholder(), "[•••]")
    })
}

/// A piece of a folded text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Span {
    range: Range<usize>,
    kind: Kind,
}

fn touch(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Most messages have neither a digit nor an @ in any script, and need no second look.
fn may_contain(text: &str) -> bool {
    text.chars()
        .any(|c| c == '@' || fold::digit(c).is_some() || c.is_numeric() || "＠﹫".contains(c))
        || text.contains("dot")
}

/// The same thing however it is written: telephone numbers by their digits without the country, others by letters and digits.
fn key(text: &str, kind: Kind) -> String {
    let folded = Folded::new(text).text;
    if matches!(kind, Kind::Phone | Kind::Number | Kind::Account) {
        let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
        let national = digits
            .strip_prefix("0046")
            .or_else(|| digits.strip_prefix("46"));
        let national = national.map(|rest| rest.trim_start_matches('0'));
        return national.map_or(digits.clone(), |rest| format!("0{rest}"));
    }
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn hide(text: &str, found: &[Found]) -> Redacted {
    let mut redacted = Redacted {
        text: String::with_capacity(text.len()),
        hidden: Vec::new(),
    };
    let mut at = 0;
    for found in found {
        redacted.text += &text[at..found.range.start];
        redacted.text += found.kind.placeholder();
        at = found.range.end;
        if !redacted.hidden.contains(&found.kind) {
            redacted.hidden.push(found.kind);
        }
    }
    redacted.text += &text[at..];
    redacted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(text: &str) -> String {
        redact(text, &Public::default()).text
    }

    #[test]
    fn a_personal_number_is_hidden_and_the_rest_stays() {
        assert_eq!(
            hidden("Jag heter Ali, 19850101-1236, och söker bostad."),
            "Jag heter Ali, [personnummer], och söker bostad."
        );
        assert_eq!(
            hidden("رقمي ١٩٨٥٠١٠١-١٢٣٦ شكرا"),
            "رقمي [personnummer] شكرا"
        );
    }

    #[test]
    fn what_our_own_texts_contain_stays() {
        let public = Public::of(["Ring kommunen: 046-359 50 00 eller info@lund.se"]);
        let text = "Is +46 46 359 50 00 the right number, or info@lund.se?";
        assert_eq!(redact(text, &public).text, text);
        assert_eq!(
            redact("046-359 50 01", &public).text,
            Kind::Phone.placeholder()
        );
    }

    #[test]
    fn staff_may_write_their_telephone_number() {
        let said = redact_staff("Ring 046-12 34 56 om 19850101-1236.");
        assert_eq!(said.text, "Ring 046-12 34 56 om [personnummer].");
    }

    #[test]
    fn a_hidden_word_is_no_word_of_the_question() {
        assert_eq!(
            without_placeholders("hur får jag bostad [personnummer] [adress]"),
            "hur får jag bostad"
        );
        assert_eq!(for_the_writer("[telefonnummer] ok"), "[•••] ok");
    }
}
