//! Makes `table.bin` from labelled texts; used by a test that developers run by hand.

use std::collections::{BTreeMap, HashMap};

use crate::knowledge::Crisis;
use crate::language::Language;
use crate::search::corpus::group;
use crate::search::figure;

use super::features::{Feature, GROUPS, features_of};
use super::model::{INNER, KINDS, MAGIC, worth};

/// Labelled texts.
#[derive(Default)]
pub struct Trainer {
    examples: Vec<Example>,
    others: BTreeMap<String, usize>,
}

/// What a text is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A crisis of a kind.
    Crisis(Crisis),
    /// Something else: an entry, or a kind of phrase.
    Other(String),
}

struct Example {
    features: Vec<Feature>,
    class: usize,
    weight: f32,
    /// The language: how rare a feature is, is judged within it.
    group: u8,
}

/// Step of the first update of a weight (Adagrad).
const RATE: f32 = 0.05;

/// Times that every example is seen.
const ROUNDS: u64 = 4;

/// Share of the features that are overlooked each time, so that none is relied on alone.
const OVERLOOKED: f32 = 0.5;

/// A class whose error is smaller than this learns nothing from an example.
const NEGLIGIBLE: f32 = 0.004;

/// Texts in which a feature must stand: when some of them tell of a crisis, and when none does.
///
/// No row is left out for weighing little: with the heaviest half of them alone five of a hundred cries fewer were heard.
const SEEN: [usize; 2] = [5, 2];

type Vector = Vec<(usize, f32)>;

/// The weights while they are learned; each row and each class also has the sum of its squared slopes.
struct Draft {
    rows: HashMap<u32, usize>,
    rarity: Vec<f32>,
    inner: Vec<([f32; INNER], f32)>,
    constants: ([f32; INNER], f32),
    outer: Vec<([f32; INNER], f32, f32)>,
    chance: Chance,
}

impl Trainer {
    /// Takes a text, what it is about, and how much it counts.
    pub fn add(&mut self, text: &str, language: Language, about: &About, weight: f32) {
        let class = match about {
            About::Crisis(kind) => KINDS.iter().position(|k| k == kind).unwrap_or(0),
            About::Other(name) => {
                let next = KINDS.len() + self.others.len();
                *self.others.entry(name.clone()).or_insert(next)
            }
        };
        self.examples.push(Example {
            features: features_of(text),
            class,
            weight,
            group: group(language.code()),
        });
    }

    /// Learns the table.
    pub fn table(&self) -> Vec<u8> {
        let mut draft = self.meet();
        let vectors: Vec<Vector> = self
            .examples
            .iter()
            .map(|example| draft.vector(&example.features))
            .collect();
        let mut order: Vec<usize> = (0..vectors.len()).collect();
        for _ in 0..ROUNDS {
            draft.chance.shuffle(&mut order);
            for &at in &order {
                draft.learn(&vectors[at], &self.examples[at]);
            }
        }
        draft.bytes()
    }

    /// A row for every feature that is seen often enough.
    fn meet(&self) -> Draft {
        let mut sizes = [0.0f32; 256];
        let mut seen: Vec<(u32, u8, bool)> = Vec::new();
        for example in &self.examples {
            sizes[usize::from(example.group)] += 1.0;
            let crisis = example.class < KINDS.len();
            let features = example.features.iter();
            seen.extend(features.map(|f| (f.hash, example.group, crisis)));
        }
        seen.sort_unstable();
        let mut draft = Draft::new(KINDS.len() + self.others.len());
        for feature in seen.chunk_by(|a, b| a.0 == b.0) {
            let crisis = feature.iter().any(|f| f.2);
            if feature.len() < SEEN[usize::from(crisis)] {
                continue;
            }
            let common = feature
                .chunk_by(|a, b| a.1 == b.1)
                .map(|own| figure(own.len()) / sizes[usize::from(own[0].1)].max(50.0))
                .fold(0.0, f32::max);
            draft.rows.insert(feature[0].0, draft.rarity.len());
            draft.rarity.push((1.0 / common).ln() + 1.0);
            let start = draft.chance.weights(0.05);
            draft.inner.push((start, 1e-4));
        }
        draft
    }
}

impl Draft {
    fn new(classes: usize) -> Self {
        let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
        Draft {
            rows: HashMap::new(),
            rarity: Vec::new(),
            inner: Vec::new(),
            constants: ([0.0; INNER], 1e-4),
            outer: (0..classes)
                .map(|_| (chance.weights(0.2), 0.0, 1e-4))
                .collect(),
            chance,
        }
    }

    /// Known features with their values; each group together has the length that its worth says.
    fn vector(&self, features: &[Feature]) -> Vector {
        let known: Vec<(usize, usize)> = features
            .iter()
            .filter_map(|f| Some((*self.rows.get(&f.hash)?, usize::from(f.group))))
            .collect();
        let mut lengths = [0.0f32; GROUPS];
        for &(row, group) in &known {
            lengths[group] += self.rarity[row].powi(2);
        }
        known
            .into_iter()
            .map(|(row, group)| (row, self.rarity[row] * worth(group, lengths[group])))
            .collect()
    }

    /// One step towards judging an example better.
    fn learn(&mut self, vector: &Vector, example: &Example) {
        let mut seen = Vec::with_capacity(vector.len());
        let mut figures = self.constants.0;
        for &(row, value) in vector {
            if self.chance.share() < OVERLOOKED {
                continue;
            }
            let value = value / (1.0 - OVERLOOKED);
            add(&mut figures, &self.inner[row].0, value);
            seen.push((row, value));
        }
        let active = figures.map(|figure| figure.max(0.0));
        let mut errors: Vec<f32> = self
            .outer
            .iter()
            .map(|(weights, constant, _)| constant + dot(weights, &active))
            .collect();
        softmax(&mut errors);
        errors[example.class] -= 1.0;
        let mut back = [0.0f32; INNER];
        for (error, (weights, constant, squares)) in errors.iter().zip(&mut self.outer) {
            if error.abs() < NEGLIGIBLE {
                continue;
            }
            let error = error * example.weight;
            add(&mut back, weights, error);
            let length = dot(&active, &active) / figure(INNER);
            *squares += error * error * length;
            let step = RATE / squares.sqrt();
            *constant -= step * error;
            add(weights, &active, -step * error);
        }
        for (slope, figure) in back.iter_mut().zip(&figures) {
            if *figure <= 0.0 {
                *slope = 0.0;
            }
        }
        let length = dot(&back, &back) / figure(INNER);
        for (row, value) in seen {
            let (weights, squares) = &mut self.inner[row];
            *squares += value * value * length;
            add(weights, &back, -RATE * value / squares.sqrt());
        }
        self.constants.1 += length;
        let step = RATE / self.constants.1.sqrt();
        add(&mut self.constants.0, &back, -step);
    }

    /// The weights as bytes; see [`MAGIC`].
    fn bytes(&self) -> Vec<u8> {
        let mut rows: Vec<(u32, usize)> =
            self.rows.iter().map(|(&hash, &row)| (hash, row)).collect();
        rows.sort_unstable();
        let weights = self.inner.iter().flat_map(|row| row.0);
        let step = weights.fold(f32::MIN_POSITIVE, |most, w| most.max(w.abs())) / 127.0;
        let rarest = self.rarity.iter().copied();
        let grain = rarest.fold(f32::MIN_POSITIVE, f32::max) / 255.0;
        let mut bytes = MAGIC.to_vec();
        let classes = u32::try_from(self.outer.len()).unwrap_or(u32::MAX);
        bytes.extend(classes.to_le_bytes());
        let outer = self.outer.iter();
        let outer =
            outer.flat_map(|(weights, constant, _)| [*constant].into_iter().chain(*weights));
        let figures = outer.chain(self.constants.0).chain([step, grain]);
        bytes.extend(figures.flat_map(f32::to_le_bytes));
        for (hash, row) in rows {
            bytes.extend(hash.to_le_bytes());
            bytes.push(cell(self.rarity[row] / grain).to_le_bytes()[0]);
            let weights = self.inner[row].0;
            bytes.extend(weights.map(|weight| cell(weight / step).to_le_bytes()[0]));
        }
        bytes
    }
}

fn dot(a: &[f32; INNER], b: &[f32; INNER]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Adds `times` as much of `more`.
fn add(sum: &mut [f32; INNER], more: &[f32; INNER], times: f32) {
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum += times * more;
    }
}

/// Scores to probabilities.
fn softmax(scores: &mut [f32]) {
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

/// A figure between -127 and 255, rounded.
fn cell(figure: f32) -> i16 {
    #[expect(clippy::cast_possible_truncation, reason = "between -127 and 255")]
    let cell = figure.round() as i16;
    cell
}

/// Figures that look random and are the same each time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Between zero and one.
    fn share(&mut self) -> f32 {
        f32::from(u16::try_from(self.next() >> 48).unwrap_or(u16::MAX)) / f32::from(u16::MAX)
    }

    /// Weights around zero, spread like this.
    fn weights(&mut self, spread: f32) -> [f32; INNER] {
        // Three even figures make nearly a normal one, of variance a quarter.
        std::array::from_fn(|_| (self.share() + self.share() + self.share() - 1.5) * 2.0 * spread)
    }

    fn shuffle(&mut self, order: &mut [usize]) {
        for i in (1..order.len()).rev() {
            let other = usize::try_from(self.next() % (i as u64 + 1)).unwrap_or(i);
            order.swap(i, other);
        }
    }
}
