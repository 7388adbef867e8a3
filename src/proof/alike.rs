//! Questions that stand under two entries in nearly the same words: the search cannot know which one is meant.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::knowledge::{Entry, Knowledge, Translation};
use crate::language::Language;
use crate::search::fold::fold;

/// From this share of common three-letter pieces (Jaccard) two questions are nearly the same: a plural or a full stop
/// apart. One other word of six letters in a sentence of sixty leaves 0.76.
const ALIKE: f64 = 0.85;

/// A question and its likeness under an entry before it.
pub(super) struct Pair<'k> {
    pub(super) entry: &'k Entry,
    pub(super) text: &'k Translation,
    pub(super) question: &'k str,
    pub(super) other: &'k str,
    pub(super) under: &'k str,
}

struct Question<'k> {
    entry: &'k Entry,
    text: &'k Translation,
    words: &'k str,
    /// Its three-letter pieces, rarest first.
    pieces: Vec<u32>,
}

/// Every pair over two entries, except over an entry and its local variant.
pub(super) fn pairs(knowledge: &Knowledge) -> Vec<Pair<'_>> {
    let mut by_language: BTreeMap<Language, Vec<(&Entry, &Translation)>> = BTreeMap::new();
    for entry in knowledge.entries.values() {
        for (_, text) in entry.whole_texts() {
            by_language
                .entry(text.language)
                .or_default()
                .push((entry, text));
        }
    }
    by_language.into_values().flat_map(in_language).collect()
}

fn in_language<'k>(texts: Vec<(&'k Entry, &'k Translation)>) -> Vec<Pair<'k>> {
    let questions = questions(texts);
    // Two sets with a Jaccard of at least t share one of the first |set| - ceil(t * |set|) + 1 pieces, if both are in
    // the same order (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006); rarest first leaves few to compare.
    let mut holders: HashMap<u32, Vec<usize>> = HashMap::new();
    let mut pairs = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        let size = question.pieces.len();
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a question has a few dozen pieces"
        )]
        let prefix = size + 1 - (ALIKE * size as f64).ceil() as usize;
        let mut seen = HashSet::new();
        for piece in &question.pieces[..prefix.min(size)] {
            let others = holders.entry(*piece).or_default();
            for &other in others.iter().filter(|other| seen.insert(**other)) {
                let other = &questions[other];
                // The very same question has been found when the folder was read.
                let same = fold(question.words) == fold(other.words);
                if !same && !is_variant(question.entry, other.entry) && is_alike(question, other) {
                    pairs.push(Pair {
                        entry: question.entry,
                        text: question.text,
                        question: question.words,
                        other: other.words,
                        under: other.entry.id.as_str(),
                    });
                }
            }
            others.push(at);
        }
    }
    pairs
}

fn questions<'k>(texts: Vec<(&'k Entry, &'k Translation)>) -> Vec<Question<'k>> {
    let mut ids: HashMap<[char; 3], u32> = HashMap::new();
    let mut often: Vec<usize> = Vec::new();
    let mut questions = Vec::new();
    for (entry, text) in texts {
        for words in text.questions.iter() {
            let mut letters: Vec<char> = vec![' '];
            for word in fold(words).split_whitespace() {
                letters.extend(word.chars());
                letters.push(' ');
            }
            let mut pieces: Vec<u32> = letters
                .windows(3)
                .map(|window| {
                    let next = u32::try_from(ids.len()).unwrap_or(u32::MAX);
                    *ids.entry([window[0], window[1], window[2]]).or_insert(next)
                })
                .collect();
            pieces.sort_unstable();
            pieces.dedup();
            often.resize(ids.len(), 0);
            for piece in &pieces {
                often[*piece as usize] += 1;
            }
            questions.push(Question {
                entry,
                text,
                words,
                pieces,
            });
        }
    }
    for question in &mut questions {
        question
            .pieces
            .sort_unstable_by_key(|piece| (often[*piece as usize], *piece));
    }
    questions
}

fn is_variant(one: &Entry, other: &Entry) -> bool {
    let base = |entry: &Entry| entry.replaces.clone().unwrap_or_else(|| entry.id.clone());
    base(one) == base(other)
}

fn is_alike(one: &Question<'_>, other: &Question<'_>) -> bool {
    let pieces: HashSet<u32> = other.pieces.iter().copied().collect();
    let common = one
        .pieces
        .iter()
        .filter(|piece| pieces.contains(piece))
        .count();
    let all = one.pieces.len() + other.pieces.len() - common;
    #[expect(
        clippy::cast_precision_loss,
        reason = "a question has a few dozen pieces"
    )]
    let share = common as f64 / all as f64;
    share >= ALIKE
}
