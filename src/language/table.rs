//! The table that tells languages of one script apart: a linear classifier over hashed words and character 1–5-grams.
//!
//! `table.bin` is derived from TICO-19 (the CC0 part), the Common Voice sentence collector (CC0), the Universal
//! Declaration of Human Rights (public domain) and the questions of this project's own knowledge base; it holds
//! figures only, no sentence. [`training`](super::training) makes it again.

use std::sync::OnceLock;

use super::Language;
use super::script::Script;

/// One language as it is written in one script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Class {
    /// The language.
    pub language: Language,
    /// Written in Latin letters although the language has another script.
    pub romanised: bool,
}

/// The table of one script: for each bucket of features a weight in one byte for every class.
pub(super) struct Table {
    /// The columns.
    pub classes: Vec<Class>,
    script: Script,
    bits: u32,
    step: f32,
    cells: &'static [u8],
}

/// Characters of a text that are read; more does not change the outcome.
const READ: usize = 600;

/// Letters of a word that are read. Longer ones are no words, and a cry drawn out over a line is one word.
const WORD: usize = 24;

/// Magic number at the beginning of the table, with its version.
pub(super) const MAGIC: &[u8; 4] = b"LNG2";

/// The byte that stands for a weight of zero.
pub(super) const ZERO: f32 = 128.0;

impl Table {
    /// The shipped table of a script.
    pub fn of(script: Script) -> Option<&'static Table> {
        static TABLES: OnceLock<Vec<Table>> = OnceLock::new();
        let tables = TABLES.get_or_init(|| read(include_bytes!("table.bin")).unwrap_or_default());
        tables.iter().find(|table| table.script == script)
    }

    /// For every class its log odds, up to a common constant.
    pub fn score(&self, text: &str) -> Vec<f32> {
        let mut sums = vec![0.0f32; self.classes.len()];
        words_of(text, self.script, |word| {
            for &hash in word {
                let row = bucket(hash, self.bits) * self.classes.len();
                for (sum, &cell) in sums.iter_mut().zip(&self.cells[row..]) {
                    *sum += (f32::from(cell) - ZERO) * self.step;
                }
            }
        });
        sums
    }
}

/// The bucket of a feature in a table of 2^`bits` rows.
pub(super) fn bucket(hash: u64, bits: u32) -> usize {
    usize::try_from(hash >> (64 - bits)).unwrap_or(0)
}

/// Calls `seen` with the features of each word in a script: the word, and its character 1–5-grams with the word's
/// borders. Swedish words inside a language of another script say nothing about that language.
pub(super) fn words_of(text: &str, script: Script, mut seen: impl FnMut(&[u64])) {
    let mut word: Vec<char> = vec![' '];
    let mut features = Vec::new();
    let mut flush = |word: &mut Vec<char>| {
        if word.iter().any(|c| Script::of(*c) == Some(script)) {
            word.push(' ');
            features.clear();
            features.push(hash(word, 7));
            for n in 1..=5 {
                let grams = word.windows(n).filter(|gram| *gram != [' ']);
                features.extend(grams.map(|gram| hash(gram, n as u64)));
            }
            seen(&features);
        }
        word.truncate(1);
    };
    for c in text.chars().take(READ).flat_map(char::to_lowercase) {
        // Digits inside a word are letters in Arabic chats (3omri, 7ammam); alone they say nothing.
        if Script::of(c) == Some(script) || c.is_ascii_digit() || is_mark(c) {
            if word.len() <= WORD {
                word.push(c);
            }
        } else if !matches!(c, '\'' | '’' | 'ʼ' | '\u{200C}') {
            flush(&mut word);
        }
    }
    flush(&mut word);
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{655}')
}

fn hash(chars: &[char], salt: u64) -> u64 {
    let mut h = 0xcbf2_9ce4_8422_2325 ^ salt;
    for &c in chars {
        h = (h ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
        h ^= h >> 29;
    }
    h.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Scores to probabilities.
pub(super) fn softmax(scores: &mut [f32]) {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in &mut *scores {
        *score = (*score - top).exp();
        sum += *score;
    }
    for score in scores {
        *score /= sum;
    }
}

/// Reads the file: per script its number, the number of classes, bits, step, the classes, then the rows.
pub(super) fn read(mut bytes: &'static [u8]) -> Option<Vec<Table>> {
    bytes = bytes.strip_prefix(MAGIC)?;
    let mut tables = Vec::new();
    while let [script, count, bits, rest @ ..] = bytes {
        let (step, mut rest) = rest.split_first_chunk::<4>()?;
        let mut classes = Vec::new();
        for _ in 0..*count {
            let (code, tail) = rest.split_first_chunk::<9>()?;
            let end = code[..8].iter().position(|&b| b == 0).unwrap_or(8);
            let language = std::str::from_utf8(&code[..end]).ok()?.parse().ok()?;
            classes.push(Class {
                language,
                romanised: code[8] == 1,
            });
            rest = tail;
        }
        let (cells, tail) = rest.split_at_checked(classes.len() << bits)?;
        tables.push(Table {
            script: *Script::ALL.get(usize::from(*script))?,
            classes,
            bits: u32::from(*bits),
            step: f32::from_le_bytes(*step),
            cells,
        });
        bytes = tail;
    }
    Some(tables)
}
