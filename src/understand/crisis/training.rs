//! Makes `table.bin` from labelled texts; used by a test that developers run by hand.

use std::collections::HashMap;

use crate::knowledge::Crisis;
use crate::language::Language;
use crate::search::corpus::group;
use crate::search::figure;

use super::features::{Feature, GROUPS, features_of};
use super::model::{CLASSES, KINDS, MAGIC, softmax, worth};

/// Labelled texts.
#[derive(Default)]
pub struct Trainer {
    examples: Vec<Example>,
}

struct Example {
    features: Vec<Feature>,
    class: usize,
    weight: f32,
    /// The language: how rare a feature is, is judged within it.
    group: u8,
}

/// Step of the first update of a weight (Adagrad).
const RATE: f32 = 0.2;

/// Pull of every touched weight towards zero.
const DECAY: f32 = 2e-3;

/// Times that every example is seen. Ten changed nothing in cross-validation.
const ROUNDS: usize = 4;

/// A class whose error is smaller than this learns nothing from an example, and one that is missed by less teaches nothing.
const NEGLIGIBLE: f32 = 0.008;
const LEARNED: f32 = 0.02;

/// Texts in which a feature must stand: when some of them tell of a crisis, and when none does.
const SEEN: [usize; 2] = [4, 2];

/// Rows that are kept, those that weigh most: half of them cost four points of recall, twice as many gain one.
const ROWS: usize = 80_000;

/// Rarity of what stands in almost every text: it says how frequent crises are, and is always kept.
const EVERYWHERE: f32 = 1.2;

type Vector = Vec<(usize, f32)>;

/// The weights while they are learned.
struct Draft {
    rows: HashMap<u32, usize>,
    rarity: Vec<f32>,
    weights: Vec<f32>,
}

impl Trainer {
    /// Takes a text that tells of a kind of crisis, or of none.
    pub fn add(&mut self, text: &str, language: Language, kind: Option<Crisis>, weight: f32) {
        let class = kind
            .and_then(|kind| KINDS.iter().position(|k| *k == kind))
            .unwrap_or(KINDS.len());
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
        let mut squares = vec![1e-3f32; draft.weights.len()];
        let mut order: Vec<usize> = (0..vectors.len()).collect();
        for round in 0..ROUNDS {
            shuffle(&mut order, round as u64);
            for &at in &order {
                draft.learn(&vectors[at], &self.examples[at], &mut squares);
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
        let mut draft = Draft {
            rows: HashMap::new(),
            rarity: Vec::new(),
            weights: Vec::new(),
        };
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
        }
        draft.weights = vec![0.0; draft.rarity.len() * CLASSES];
        draft
    }
}

impl Draft {
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

    fn learn(&mut self, vector: &Vector, example: &Example, squares: &mut [f32]) {
        let mut errors = [0.0f32; CLASSES];
        for &(row, value) in vector {
            let weights = &self.weights[row * CLASSES..(row + 1) * CLASSES];
            for (error, weight) in errors.iter_mut().zip(weights) {
                *error += value * weight;
            }
        }
        softmax(&mut errors);
        errors[example.class] -= 1.0;
        if errors[example.class] > -LEARNED {
            return;
        }
        for &(row, value) in vector {
            for (at, error) in (row * CLASSES..).zip(errors) {
                if error.abs() > NEGLIGIBLE {
                    let slope = error * value * example.weight + DECAY * self.weights[at];
                    squares[at] += slope * slope;
                    self.weights[at] -= RATE * slope / squares[at].sqrt();
                }
            }
        }
    }

    /// The heaviest rows as bytes.
    fn bytes(&self) -> Vec<u8> {
        let mut rows: Vec<(f32, u32, usize)> = self
            .rows
            .iter()
            .map(|(&hash, &row)| (self.importance(row), hash, row))
            .collect();
        rows.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        rows.truncate(ROWS);
        rows.sort_by_key(|row| row.1);
        let largest = |values: &[f32]| values.iter().fold(f32::MIN_POSITIVE, |m, v| m.max(v.abs()));
        let step = largest(&self.weights) / 127.0;
        let grain = largest(&self.rarity) / 255.0;
        let mut bytes = MAGIC.to_vec();
        bytes.extend(step.to_le_bytes());
        bytes.extend(grain.to_le_bytes());
        for (_, hash, row) in rows {
            bytes.extend(hash.to_le_bytes());
            bytes.push(cell(self.rarity[row] / grain).to_le_bytes()[0]);
            let weights = &self.weights[row * CLASSES..(row + 1) * CLASSES];
            bytes.extend(
                weights
                    .iter()
                    .map(|weight| cell(weight / step).to_le_bytes()[0]),
            );
        }
        bytes
    }

    /// How far a row can move the odds of any crisis.
    fn importance(&self, row: usize) -> f32 {
        let weights = &self.weights[row * CLASSES..(row + 1) * CLASSES];
        let none = weights[CLASSES - 1];
        let farthest = weights.iter().map(|w| (w - none).abs()).fold(0.0, f32::max);
        if self.rarity[row] < EVERYWHERE {
            f32::INFINITY
        } else {
            farthest * self.rarity[row]
        }
    }
}

/// A figure between -127 and 255, rounded.
fn cell(figure: f32) -> i16 {
    #[expect(clippy::cast_possible_truncation, reason = "between -127 and 255")]
    let cell = figure.round() as i16;
    cell
}

fn shuffle(order: &mut [usize], round: u64) {
    let mut state = 0x9e37_79b9_7f4a_7c15u64 ^ (round + 1).wrapping_mul(0x2545_f491_4f6c_dd1d);
    for i in (1..order.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let other = usize::try_from(state % (i as u64 + 1)).unwrap_or(i);
        order.swap(i, other);
    }
}
