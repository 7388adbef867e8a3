//! Counting and correcting the votes.

use super::table::{Row, Table, index};
use super::{MOST_CLASSES, Seen, Votes, packed};
use crate::search::corpus::{Corpus, Role};
use crate::search::features::KINDS;
use crate::search::figure;

/// A feature that more classes share than this says little and costs most of the time: with all of them the figures
/// stay the same, with those of 50 classes and fewer they drop by a point.
const SHARED: usize = 90;

/// Examples' worth of doubt about every count.
const DOUBT: f32 = 0.5;

/// Nats of a count's logarithm that a vote is worth before the correction: features of a text say the same thing twice.
const SHARE: f32 = 0.4;

/// Step of the correction.
const RATE: f32 = 0.3;

/// An example that is missed by less than this is not corrected.
const RIGHT: f32 = 0.03;

/// Errors of a class smaller than this change nothing.
const NEGLIGIBLE: f32 = 0.008;

/// How an example was judged before anything of it was learned.
pub struct Judged {
    /// Number of the example.
    pub example: usize,
    /// The score of every class.
    pub scores: Vec<f32>,
    /// The share of its words that other examples have.
    pub known: f32,
}

/// How the votes are learned.
#[derive(Debug, Clone, Copy)]
pub struct Lesson {
    /// Judgements that are kept at most.
    pub judged: usize,
    /// Whether the counts are corrected; without, they stay as they are.
    pub corrected: bool,
    /// Weight of each kind of feature.
    pub weights: [f32; KINDS],
}

/// The state of learning.
struct Learning<'a> {
    corpus: &'a Corpus<'a>,
    weights: [f32; KINDS],
    table: Table,
    /// Classes and votes side by side: they are read together, and mostly from far memory.
    pairs: Vec<(u32, f32)>,
    /// How often the class of a pair has the feature, in halves.
    counts: Vec<u16>,
    scores: Vec<f32>,
}

impl Votes {
    /// Learns from a corpus; also tells how some of its questions were judged before they were learned.
    pub fn learn(corpus: &Corpus<'_>, lesson: Lesson) -> (Votes, Vec<Judged>) {
        let mut learning = Learning::count(corpus, lesson.weights);
        let mut order: Vec<usize> = (0..corpus.examples.len()).collect();
        shuffle(&mut order);
        let asked = kept(corpus, &order, lesson.judged);
        let mut judged = Vec::new();
        let mut seen = Vec::new();
        for (place, &example) in order.iter().enumerate() {
            let keep = asked[place];
            if !lesson.corrected && !keep {
                continue;
            }
            learning.judge(example, &mut seen);
            if keep {
                judged.push(learning.judged(example));
            }
            if lesson.corrected {
                learning.correct(example, &seen);
            }
        }
        (learning.finish(), judged)
    }
}

/// Which places of the order are judged: questions of entries and what is out of scope, evenly from the second half,
/// when most has been learned.
fn kept(corpus: &Corpus<'_>, order: &[usize], most: usize) -> Vec<bool> {
    let from = order.len() / 2;
    let fit = |example: usize| {
        let example = &corpus.examples[example];
        example.role == Role::Question && example.class as usize <= corpus.entries.len()
    };
    let candidates = order[from..].iter().filter(|e| fit(**e)).count();
    let step = candidates.div_ceil(most.max(1)).max(1);
    let mut nth = 0;
    let mut kept = vec![false; order.len()];
    for (place, example) in order.iter().enumerate().skip(from) {
        if fit(*example) {
            kept[place] = nth % step == 0;
            nth += 1;
        }
    }
    kept
}

impl<'a> Learning<'a> {
    fn count(corpus: &'a Corpus<'a>, weights: [f32; KINDS]) -> Self {
        let mut learning = Learning {
            corpus,
            weights,
            table: Table::default(),
            pairs: Vec::new(),
            counts: Vec::new(),
            scores: vec![0.0; corpus.classes()],
        };
        let mut groups = [0usize; 256];
        for example in &corpus.examples {
            groups[example.group as usize] += 1;
        }
        let mut classes: Vec<(u32, u16)> = Vec::new();
        for part in 0..PARTS {
            for feature in occurrences(corpus, part).chunk_by(|a, b| a.key() == b.key()) {
                gather(feature, &mut classes);
                if classes.len() <= SHARED {
                    learning.table.rows.push(Row {
                        key: feature[0].key(),
                        start: index(learning.pairs.len()),
                        rarity: rarity(feature, &groups),
                    });
                    let pairs = classes.iter().map(|&(class, count)| (class, vote(count)));
                    learning.pairs.extend(pairs);
                    learning.counts.extend(classes.iter().map(|c| c.1));
                }
            }
        }
        learning.table.rows.push(Row {
            start: index(learning.pairs.len()),
            ..Row::default()
        });
        learning.table.shelve();
        learning
    }

    /// Scores an example without its own count; the scores are probabilities minus one for its own class.
    fn judge(&mut self, example: usize, seen: &mut Vec<Seen>) {
        self.scores.fill(0.0);
        let own = self.corpus.examples[example].class;
        let halves = halves(self.corpus.examples[example].role);
        self.look_up(example, halves, seen);
        for &(row, weight) in &*seen {
            let span = self.table.span(row);
            let pairs = &self.pairs[span.clone()];
            for &(class, vote) in pairs {
                self.scores[class as usize] += weight * vote;
            }
            if let Ok(at) = pairs.binary_search_by_key(&own, |pair| pair.0) {
                let count = self.counts[span.start + at];
                self.scores[own as usize] -=
                    weight * (vote(count) - vote(count.saturating_sub(halves)));
            }
        }
    }

    /// The features of an example that other examples have too.
    fn look_up(&self, example: usize, halves: u16, seen: &mut Vec<Seen>) {
        let shared = |row: usize| {
            let span = self.table.span(row);
            span.len() > 1 || self.counts[span.start] > halves
        };
        let keys = self.corpus.keys(example);
        self.table.look_up(keys, &self.weights, shared, seen);
    }

    fn judged(&self, example: usize) -> Judged {
        let halves = halves(self.corpus.examples[example].role);
        let shared = |row: usize| {
            let span = self.table.span(row);
            span.len() > 1 || self.counts[span.start] > halves
        };
        Judged {
            example,
            scores: self.scores.clone(),
            known: self.table.known(self.corpus.keys(example), shared),
        }
    }

    /// Moves the votes so that the example would have been judged better.
    fn correct(&mut self, example: usize, seen: &[Seen]) {
        let own = self.corpus.examples[example].class;
        shares(&mut self.scores);
        self.scores[own as usize] -= 1.0;
        if self.scores[own as usize] > -RIGHT {
            return;
        }
        let rate = RATE * f32::from(halves(self.corpus.examples[example].role)) / 2.0;
        for &(row, weight) in seen {
            for pair in &mut self.pairs[self.table.span(row)] {
                let error = self.scores[pair.0 as usize];
                if error.abs() > NEGLIGIBLE {
                    pair.1 -= rate * weight * error;
                }
            }
        }
    }

    fn finish(self) -> Votes {
        let pairs = self.pairs.iter();
        Votes {
            pairs: pairs.map(|&(class, vote)| packed(class, vote)).collect(),
            table: self.table,
            classes: self.scores.len(),
            weights: self.weights,
        }
    }
}

/// Scores to probabilities. Classes that nothing speaks for are many and all alike: one logarithm serves them all.
fn shares(scores: &mut [f32]) {
    let top = scores.iter().copied().fold(0.0, f32::max);
    let none = (-top).exp();
    let mut sum = 0.0;
    for score in &mut *scores {
        *score = if *score == 0.0 {
            none
        } else {
            (*score - top).exp()
        };
        sum += *score;
    }
    for score in scores {
        *score /= sum;
    }
}

/// What a count is worth, in nats.
fn vote(halves: u16) -> f32 {
    SHARE * (1.0 + f32::from(halves) / (2.0 * DOUBT)).ln()
}

/// How much an example counts, in halves.
fn halves(role: Role) -> u16 {
    match role {
        Role::Question | Role::Title => 2,
        Role::Keyword => 1,
    }
}

/// That an example has a feature: key, language, class and weight in one number, so that they sort fast.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Occurrence(u64);

impl Occurrence {
    fn key(self) -> u32 {
        (self.0 >> 32) as u32
    }

    fn group(self) -> u8 {
        (self.0 >> 24 & 0xFF) as u8
    }

    fn class(self) -> u32 {
        (self.0 >> 2 & 0x3F_FFFF) as u32
    }

    fn halves(self) -> u16 {
        (self.0 & 3) as u16
    }
}

/// Parts in which the features are counted, by the first bits of their keys: an occurrence takes twice the memory of its key, and
/// all at once would be the most that the program ever needs.
const PARTS: u32 = 8;

/// Every feature of every example in a part, sorted.
fn occurrences(corpus: &Corpus<'_>, part: u32) -> Vec<Occurrence> {
    let is_in = |key: &u32| *key >> (u32::BITS - PARTS.ilog2()) == part;
    let mut all = Vec::new();
    for (number, example) in corpus.examples.iter().enumerate() {
        if example.class >= MOST_CLASSES {
            continue;
        }
        let low = u64::from(example.group) << 24
            | u64::from(example.class) << 2
            | u64::from(halves(example.role));
        let keys = corpus.keys(number).iter().filter(|key| is_in(key));
        all.extend(keys.map(|&key| Occurrence(u64::from(key) << 32 | low)));
    }
    all.sort_unstable();
    all
}

/// The classes of one feature, each with its count in halves.
fn gather(feature: &[Occurrence], classes: &mut Vec<(u32, u16)>) {
    classes.clear();
    classes.extend(feature.iter().map(|o| (o.class(), o.halves())));
    classes.sort_unstable();
    classes.dedup_by(|next, first| {
        let same = next.0 == first.0;
        if same {
            first.1 = first.1.saturating_add(next.1);
        }
        same
    });
}

/// How rare a feature is in the language where it is most common.
fn rarity(feature: &[Occurrence], groups: &[usize; 256]) -> f32 {
    let shares = feature
        .chunk_by(|a, b| a.group() == b.group())
        .map(|group| figure(group.len()) / figure(groups[group[0].group() as usize]).max(FEWEST));
    1.0 - shares.fold(0.0, f32::max).min(1.0).ln()
}

/// A language with fewer examples than this says nothing about how common a word is.
const FEWEST: f32 = 50.0;

/// A fixed order that looks random.
fn shuffle(order: &mut [usize]) {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    for i in (1..order.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let other = usize::try_from(state % (i as u64 + 1)).unwrap_or(i);
        order.swap(i, other);
    }
}
