//! Amounts, dates, times and telephone numbers: the same in every language of an answer.

use std::collections::BTreeMap;

use super::{Finding, pieces};
use crate::language::Language;
use crate::markdown::Document;

/// Swedish words for numbers that translations rightly write as digits, and what is said in whole days or hours.
const SPELT: [(&str, &str); 16] = [
    ("två", "2"),
    ("båda", "2"),
    ("tre", "3"),
    ("fyra", "4"),
    ("fem", "5"),
    ("sex", "6"),
    ("sju", "7"),
    ("åtta", "8"),
    ("nio", "9"),
    ("tio", "10"),
    ("elva", "11"),
    ("tolv", "12"),
    ("dygnet", "24"),
    ("dygn", "24"),
    ("en", "1"),
    ("ett", "1"),
];

/// The numbers of a text, each with how often it is there: digits of any script as ASCII, groups of three joined
/// (`1 500`, `1.500` and `1,500` are one number), zeros in front left out except in telephone numbers' own groups.
pub fn numbers(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let signs: Vec<char> = text.chars().map(plain).collect();
    let mut at = 0;
    while at < signs.len() {
        if !signs[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let mut number = String::new();
        let first = at;
        while at < signs.len() && signs[at].is_ascii_digit() {
            number.push(signs[at]);
            at += 1;
        }
        // "040-641 10 00" is a telephone number: its groups are not thousands.
        let telephone = number.starts_with('0')
            || first
                .checked_sub(1)
                .is_some_and(|before| signs[before] == '-');
        while !telephone && number.len() <= 3 + 3 && is_thousand(&signs[at..]) {
            number.extend(&signs[at + 1..at + 4]);
            at += 4;
        }
        *found.entry(number).or_insert(0) += 1;
    }
    found
}

/// A sign between groups and then exactly three digits.
fn is_thousand(rest: &[char]) -> bool {
    matches!(
        rest.first(),
        Some(' ' | '\u{A0}' | '\u{202F}' | '.' | ',' | '٬' | '’')
    ) && rest.len() >= 4
        && rest[1..4].iter().all(char::is_ascii_digit)
        && rest.get(4).is_none_or(|c| !c.is_ascii_digit())
}

/// A digit of the scripts we write in as its ASCII digit; any other sign as it is.
fn plain(c: char) -> char {
    let digit = match c {
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        '-' | '‑' | '–' => return '-',
        _ => return c,
    };
    char::from_digit(digit, 10).unwrap_or(c)
}

/// The numbers of an answer, without those of its lists.
pub fn numbers_in(document: &Document) -> Vec<String> {
    all(document).into_keys().collect()
}

fn all(document: &Document) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for piece in pieces(document) {
        for (number, times) in numbers(&piece) {
            *all.entry(number).or_insert(0) += times;
        }
    }
    all
}

/// Numbers that one text has and the other has not. How often does not matter: a translation may repeat or join.
pub(super) fn compare(
    original: &Document,
    translation: &Document,
    language: Language,
) -> Vec<Finding> {
    let (there, here) = (all(original), all(translation));
    let spelt: Vec<&str> = pieces(original)
        .flat_map(|piece| {
            let words = piece.to_lowercase();
            SPELT
                .iter()
                .filter(|(word, _)| {
                    language == Language::SWEDISH
                        && words
                            .split(|c: char| !c.is_alphabetic())
                            .any(|w| w == *word)
                })
                .map(|(_, digits)| *digits)
                .collect::<Vec<_>>()
        })
        .collect();
    let lost = there.keys().filter(|number| !here.contains_key(*number));
    let added = here
        .keys()
        .filter(|number| !there.contains_key(*number) && !spelt.contains(&number.as_str()));
    lost.map(|number| Finding::whole(format!("the number {number} of the original is missing")))
        .chain(added.map(|number| Finding {
            at: Some(number.clone()),
            message: format!("the number {number} is not in the original"),
        }))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(original: &str, translation: &str) -> Vec<String> {
        let read = |text| Document::parse(text).0;
        compare(&read(original), &read(translation), Language::SWEDISH)
            .into_iter()
            .map(|finding| finding.message)
            .collect()
    }

    #[test]
    fn a_number_is_the_same_in_every_script_and_grouping() {
        for same in [
            "5 000 kr",
            "5.000 kr",
            "5,000",
            "٥٠٠٠",
            "۵٬۰۰۰",
            "5\u{A0}000",
        ] {
            assert_eq!(numbers(same).keys().collect::<Vec<_>>(), ["5000"], "{same}");
        }
        assert_eq!(
            numbers("Ring 040-641 10 00 före 14 december 2026")
                .keys()
                .collect::<Vec<_>>(),
            ["00", "040", "10", "14", "2026", "641"]
        );
    }

    #[test]
    fn a_number_that_changed_is_found_from_both_sides() {
        assert_eq!(
            compared("Betala 250 kr.", "ادفع ٢٠٥ كرونة."),
            [
                "the number 250 of the original is missing",
                "the number 205 is not in the original"
            ]
        );
    }

    #[test]
    fn list_numbers_and_number_words_are_no_difference() {
        assert_eq!(
            compared("1. Vänta två år.\n2. Ring.", "Wait 2 years, then call."),
            Vec::<String>::new()
        );
    }
}
