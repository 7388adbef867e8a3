//! Hiding: no personal number is left, whatever stands around it, and what was hidden once is not hidden again.

use lotsen::redaction::{Public, find, for_the_writer, redact, redact_staff, without_placeholders};

use super::{choice, text};

/// Personal numbers that fulfil the rule of their last digit. The Tax Agency gives out such numbers for tests only; their days are beyond 980.
const NUMBERS: [&str; 6] = [
    "189001019802",
    "900118+9811",
    "19900118-9811",
    "9001189811",
    "19 90 01 18 98 11",
    "٩٠٠١١٨-٩٨١١",
];

/// How a line begins that says nothing but a number.
const OWN_LINE: &str = "Mitt personnummer är ";

/// Whether ten digits are a personal number by day, month and the rule of their last digit (SKV 704).
fn is_personal(digits: &[u8]) -> bool {
    let two = |at: usize| u32::from(digits[at]) * 10 + u32::from(digits[at + 1]);
    let (month, day) = (two(2), two(4));
    let day = if day > 60 { day - 60 } else { day };
    let sum: u32 = digits
        .iter()
        .zip([2, 1].iter().cycle())
        .map(|(digit, weight)| u32::from(*digit) * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    (1..=12).contains(&month) && (1..=28).contains(&day) && sum.is_multiple_of(10)
}

/// A personal number in its plainest form, alone between blanks.
fn left(text: &str) -> Option<&str> {
    text.split_ascii_whitespace().find(|word| {
        let digits: Vec<u8> = word
            .bytes()
            .filter(u8::is_ascii_digit)
            .map(|digit| digit - b'0')
            .collect();
        let rest = word.bytes().filter(|byte| !byte.is_ascii_digit());
        let is_dashed = word.len() == 11 && word.as_bytes()[6] == b'-';
        let is_plain = rest.clone().count() == 0 || (is_dashed && rest.count() == 1);
        is_plain && digits.len() == 10 && is_personal(&digits)
    })
}

/// What has been mended stays the same when it is hidden again: a placeholder is no word that gives a number away.
fn placeholder_is_no_cue() {
    for text in [
        "[personnummer] 0701740635",
        "konto [kontonummer], kort 4111 1111 11gatan",
        "Ring 020-900 118, växel 040-900118",
    ] {
        assert_eq!(redact_staff(text).text, text);
    }
    let behind = redact_staff("020 900118-9811, +46 900118-9811");
    assert_eq!(behind.text, "020 [personnummer], +46 [personnummer]");
    let text = "konto [kontonummer], kort 4111 1111 11gatan";
    assert_eq!(redact(text, &Public::default()).text, text);
}

pub fn check(data: &[u8]) {
    placeholder_is_no_cue();
    let (chosen, rest) = choice(data);
    let source = text(rest);
    let public = Public::default();
    for found in find(&source, &public) {
        assert!(
            source
                .get(found.range.clone())
                .is_some_and(|it| !it.is_empty())
        );
    }
    let once = redact(&source, &public);
    assert_eq!(left(&once.text), None, "{source:?}");
    assert_eq!(redact(&once.text, &public).text, once.text, "{source:?}");
    let for_staff = redact_staff(&source);
    assert_eq!(
        redact_staff(&for_staff.text).text,
        for_staff.text,
        "{source:?}"
    );
    assert_eq!(left(&for_staff.text), None, "{source:?}");
    let _ = (without_placeholders(&once.text), for_the_writer(&once.text));
    // With a number on a line of its own: that one is never left, and its line is done with.
    let number = NUMBERS[usize::from(chosen) % NUMBERS.len()];
    let with = format!("{source}\n{OWN_LINE}{number}.\n{source}");
    for redacted in [redact(&with, &public), redact_staff(&with)] {
        let line = redacted
            .text
            .lines()
            .find(|line| line.starts_with(OWN_LINE));
        let line = line.expect("it is still there");
        assert!(line.contains("[personnummer]"), "{with:?}: {redacted:?}");
        assert!(!line.contains(number), "{with:?}: {redacted:?}");
        assert!(!redacted.hidden.is_empty(), "{with:?}");
        assert_eq!(redact(line, &public).text, line, "{with:?}");
        assert_eq!(redact_staff(line).text, line, "{with:?}");
    }
}
