//! Runs of digits: groups with the signs that people put between them.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// Digits, and up to three signs between groups of them.
static RUN: LazyLock<Regex> = LazyLock::new(|| compile(r"[0-9]+(?:[ ./_()+\-]{1,3}[0-9]+)*"));

/// What makes a number before it an amount, a measure or a share.
static UNIT: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"^ ?(?:kr\b|kronor|sek\b|:-|€|eur|usd|\$|£|dollar|lira|%|procent|tkr|mkr|kvm|km\b|m2|kg|kwh|st\b|couronnes|koron|karoon|krone|крон|грн|руб|євро|евро|کرون|کرون|کرونه|افغانی|تومان|ریال|لیره|دینار|یورو|دولار|دلار|ክሮነር|ክሮና|ክሮን|ብር|birr|yuuro|doolar|kron|avro|tl\b|کرۆن|دۆلار|یۆرۆ)",
    )
});

/// A currency right before a number.
static CURRENCY_BEFORE: LazyLock<Regex> =
    LazyLock::new(|| compile(r"(?:\$|€|£|\bkr|\bsek|\beur|\busd) ?$"));

/// Letters, written `\p{L}` in patterns: everything that is no ASCII sign and none of the signs of Latin-1. The true class of letters would
/// make the compiled patterns a hundred times larger, for nothing.
const LETTER: &str = r"[^\x00-\x40\x5b-\x60\x7b-\xbf]";

/// Compiles a pattern of ours; a test runs them all.
pub fn compile(pattern: &str) -> Regex {
    Regex::new(&pattern.replace(r"\p{L}", LETTER)).expect("a pattern of ours is sound")
}

/// Groups of digits in a folded text.
pub struct Run<'t> {
    text: &'t str,
    /// The groups' places.
    pub groups: Vec<Range<usize>>,
}

/// All runs of a folded text.
pub fn runs(text: &str) -> impl Iterator<Item = Run<'_>> {
    RUN.find_iter(text).map(move |found| {
        let mut groups: Vec<Range<usize>> = Vec::new();
        for at in found.range() {
            if !text.as_bytes()[at].is_ascii_digit() {
                continue;
            }
            match groups.last_mut() {
                Some(group) if group.end == at => group.end += 1,
                _ => groups.push(at..at + 1),
            }
        }
        Run { text, groups }
    })
}

impl<'t> Run<'t> {
    pub fn len(&self) -> usize {
        self.groups.len()
    }

    pub fn group(&self, at: usize) -> &'t str {
        &self.text[self.groups[at].clone()]
    }

    pub fn groups(&self, from: usize, to: usize) -> Vec<&'t str> {
        (from..to).map(|at| self.group(at)).collect()
    }

    pub fn digits(&self, from: usize, to: usize) -> String {
        self.groups(from, to).concat()
    }

    /// What stands between a group and the next.
    pub fn after(&self, at: usize) -> &'t str {
        &self.text[self.groups[at].end..self.groups[at + 1].start]
    }

    /// What stands between the groups `from..to`.
    pub fn between(&self, from: usize, to: usize) -> Vec<&'t str> {
        (from..to.saturating_sub(1))
            .map(|at| self.after(at))
            .collect()
    }

    pub fn place(&self, from: usize, to: usize) -> Range<usize> {
        self.groups[from].start..self.groups[to - 1].end
    }

    /// Where a plus stands right before a group.
    pub fn plus(&self, at: usize) -> Option<usize> {
        let before = self.text[..self.groups[at].start].trim_end_matches([' ', '(']);
        before.ends_with('+').then(|| before.len() - 1)
    }

    /// Whether the groups `from..to` are an amount or a measure.
    pub fn is_amount(&self, from: usize, to: usize) -> bool {
        let place = self.place(from, to);
        UNIT.is_match(&self.text[place.end..])
            || CURRENCY_BEFORE.is_match(&self.text[..place.start])
    }
}

/// The check of card and personal numbers (ISO/IEC 7812-1, annex B): the last digit makes the weighted sum a multiple of ten.
pub fn is_luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, digit)| {
            let value = u32::from(digit - b'0') * if at % 2 == 1 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    sum.is_multiple_of(10)
}
