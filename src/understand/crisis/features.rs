//! What the alarm sees of a text: words, pairs of words, pieces of words, consonants, and meanings.

use crate::language::romanise::{romanise, skeleton};
use crate::language::script::Script;
use crate::language::{Language, detect};
use crate::search::fold::fold;

use super::lexicon;

/// What was seen: a hash of it, and the group that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Feature {
    /// Hash of group and content.
    pub hash: u32,
    /// Number of the group: words, pairs, pieces, consonants, meanings, pairs of meanings, length.
    pub group: u8,
}

/// How many groups there are.
pub(super) const GROUPS: usize = 7;

/// Characters that are read; who needs help says so before.
const READ: usize = 1500;

/// Letters of a word that are read.
const WORD: usize = 24;

/// The features of a text, sorted, each once.
pub(super) fn features_of(text: &str) -> Vec<Feature> {
    let Read {
        text,
        folded,
        native,
        romanised,
        latin,
    } = read(text);
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    words.dedup();
    if words.is_empty() {
        return Vec::new();
    }
    let mut groups: [Vec<u32>; GROUPS] = Default::default();
    for (at, word) in words.iter().enumerate() {
        groups[0].push(hash(1, word.chars()));
        if let Some(next) = words.get(at + 1) {
            groups[1].push(hash(2, word.chars().chain([' ']).chain(next.chars())));
        }
        pieces(word, &mut groups[2]);
        if latin || Script::leading(word) != Some(Script::Latin) {
            let bones = skeleton(&romanise(word));
            if bones.len() > 1 {
                groups[3].push(hash(4, bones.chars()));
            }
        }
    }
    let found = lexicon::meanings(&text, &folded, native, romanised);
    for (at, &a) in found.iter().enumerate() {
        groups[4].push(hash(5, [char::from(a)].into_iter()));
        let pairs = found[at + 1..].iter();
        groups[5].extend(pairs.map(|&b| hash(6, [char::from(a), char::from(b)].into_iter())));
    }
    let length = u8::try_from(words.len().min(12)).unwrap_or(12);
    groups[6].push(hash(7, [char::from(length)].into_iter()));
    groups[6].push(hash(8, std::iter::empty()));
    let mut features: Vec<Feature> = (0..)
        .zip(groups)
        .flat_map(|(group, hashes)| hashes.into_iter().map(move |hash| Feature { hash, group }))
        .collect();
    features.sort_unstable();
    features.dedup();
    features
}

/// Whether a word of one of these tables of the lexicon is in the text.
pub(super) fn tells_of(text: &str, tables: &[&str]) -> bool {
    let Read {
        text,
        folded,
        native,
        romanised,
        ..
    } = read(text);
    let found = lexicon::meanings(&text, &folded, native, romanised);
    let mut numbers = tables.iter().filter_map(|table| lexicon::number(table));
    numbers.any(|number| found.contains(&number))
}

/// A text as it is read.
struct Read {
    text: String,
    folded: String,
    /// The language, if it can be told and is written in its own letters.
    native: Option<Language>,
    /// The language that is typed in Latin letters for want of its own.
    romanised: Option<Language>,
    /// Its Latin words may be those of a language with other letters.
    latin: bool,
}

fn read(text: &str) -> Read {
    let text: String = undrawn(text).chars().take(READ).collect();
    let detected = detect(&text, None);
    let latin = detected.romanised || detected.language.is_none();
    Read {
        folded: fold(&text),
        text,
        native: detected.language.filter(|_| !detected.romanised),
        romanised: detected.language.filter(|_| detected.romanised),
        latin,
    }
}

/// Pieces of three to five letters, the word's borders included; in Ethiopic script, where a letter is a syllable, two
/// to four.
fn pieces(word: &str, found: &mut Vec<u32>) {
    let bordered: Vec<char> = [' ']
        .into_iter()
        .chain(word.chars().take(WORD))
        .chain([' '])
        .collect();
    let sizes = if bordered.get(1).and_then(|c| Script::of(*c)) == Some(Script::Ethiopic) {
        2..=4
    } else {
        3..=5
    };
    for n in sizes {
        let grams = bordered
            .windows(n)
            .filter(|gram| gram.len() < bordered.len());
        found.extend(grams.map(|gram| hash(3, gram.iter().copied())));
    }
}

/// The text with drawn-out letters as one: heeeelp is help, and a key that was leant on says nothing.
pub(super) fn undrawn(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(4 * READ));
    let mut run: Option<(char, usize)> = None;
    for c in text.chars().take(20 * READ) {
        match &mut run {
            Some((last, length)) if *last == c && c.is_alphabetic() => *length += 1,
            _ => {
                close(run.take(), &mut out);
                run = Some((c, 1));
            }
        }
    }
    close(run, &mut out);
    out
}

fn close(run: Option<(char, usize)>, out: &mut String) {
    if let Some((letter, length)) = run {
        let kept = if length == 2 { 2 } else { 1 };
        out.extend(std::iter::repeat_n(letter, kept));
    }
}

fn hash(salt: u32, chars: impl Iterator<Item = char>) -> u32 {
    let mut h = 0x811c_9dc5 ^ salt.wrapping_mul(0x9e37_79b9);
    for c in chars {
        h = (h ^ u32::from(c)).wrapping_mul(0x0100_0193);
        h ^= h >> 15;
    }
    h = h.wrapping_mul(0x85eb_ca6b);
    (h ^ (h >> 13)).wrapping_mul(0xc2b2_ae35)
}
