//! A linear classifier learned from examples: multinomial logistic regression over sparse features.
//!
//! Weights exist only for pairs of a feature and a class that occur together, so that memory and time grow with the
//! number of examples, not with examples times classes. Learning is deterministic: fixed order, one thread.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::features::{Feature, KINDS, Kind};
use super::figure;
use super::hash::Quick;

/// One example: what was seen, which class it belongs to, how much it counts, and which group of texts it is from
/// (a language; how common a feature is, is judged within a group).
#[derive(Debug, Clone)]
pub struct Example {
    /// The features of the text.
    pub features: Vec<Feature>,
    /// The class, from zero.
    pub class: u32,
    /// 1 for a question as people ask it; less for text that is only about the class.
    pub weight: f32,
    /// Number of the group.
    pub group: u8,
}

/// The learned weights.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Linear {
    rows: HashMap<u32, Row, Quick>,
    classes: Vec<u32>,
    weights: Vec<f32>,
    /// How many classes there are.
    pub count: usize,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Row {
    start: u32,
    end: u32,
    idf: f32,
}

/// How learning is done. The defaults were chosen on held-out questions of the knowledge base itself.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Times that every example is seen.
    pub rounds: usize,
    /// Step of the first update of a weight (Adagrad).
    pub rate: f32,
    /// Pull of every weight towards zero.
    pub decay: f32,
    /// Weight of each kind of feature.
    pub kinds: [f32; KINDS],
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            rounds: 6,
            rate: 0.2,
            decay: 2e-3,
            kinds: [1.0, 0.6, 1.0, 0.4, 0.0, 0.0],
        }
    }
}

/// A feature that more classes share than this says nothing and would only cost time.
const MOST_CLASSES: usize = 90;

/// Examples seen in all, from which fewer rounds are made: many examples need fewer.
const WORK: usize = 120_000;

/// An example that is missed by less than this has been learned; going over it again would only take time.
const LEARNED: f32 = 0.03;

/// Errors of a class smaller than this change nothing.
const NEGLIGIBLE: f32 = 0.008;

type Vector = Vec<(Row, f32)>;

impl Linear {
    /// Learns from the examples.
    pub fn learn(examples: &[&Example], count: usize, settings: &Settings) -> Linear {
        let mut model = Linear::pairs(examples, count);
        let vectors: Vec<Vector> = examples
            .iter()
            .map(|e| model.vector(&e.features, settings))
            .collect();
        let mut squares = vec![1e-3f32; model.weights.len()];
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut logits = vec![0.0f32; count];
        for round in 0..settings.rounds.min(WORK / examples.len().max(1)).max(3) {
            shuffle(&mut order, round as u64);
            for &i in &order {
                model.logits(&vectors[i], &mut logits);
                softmax(&mut logits);
                logits[examples[i].class as usize] -= 1.0;
                if logits[examples[i].class as usize] > -LEARNED {
                    continue;
                }
                for &(row, value) in &vectors[i] {
                    for at in row.start as usize..row.end as usize {
                        let error = logits[model.classes[at] as usize];
                        if error.abs() > NEGLIGIBLE {
                            let slope = error * value * examples[i].weight
                                + settings.decay * model.weights[at];
                            squares[at] += slope * slope;
                            model.weights[at] -= settings.rate * slope / squares[at].sqrt();
                        }
                    }
                }
            }
        }
        model
    }

    /// The score of every class, in nats; zero where nothing speaks for or against it.
    pub fn scores(&self, features: &[Feature], settings: &Settings) -> Vec<f32> {
        let mut logits = vec![0.0; self.count];
        self.logits(&self.vector(features, settings), &mut logits);
        logits
    }

    /// The share of the words, by weight, that some example has.
    pub fn known(&self, features: &[Feature]) -> f32 {
        let mut known = 0.0;
        let mut all = 0.0;
        for feature in features.iter().filter(|f| f.kind == Kind::Word) {
            let row = self.rows.get(&feature.hash);
            all += row.map_or(UNKNOWN, |row| row.idf);
            known += row.map_or(0.0, |row| row.idf);
        }
        if all > 0.0 { known / all } else { 0.0 }
    }

    fn logits(&self, vector: &Vector, logits: &mut [f32]) {
        logits.fill(0.0);
        for &(row, value) in vector {
            let span = row.start as usize..row.end as usize;
            for (&class, &weight) in self.classes[span.clone()].iter().zip(&self.weights[span]) {
                logits[class as usize] += value * weight;
            }
        }
    }

    /// Known features with their values; each kind of feature together has the length that its weight says.
    fn vector(&self, features: &[Feature], settings: &Settings) -> Vector {
        let mut known: Vec<(Row, f32, Kind)> = Vec::with_capacity(features.len());
        let mut lengths = [0.0f32; KINDS];
        for feature in features {
            if let Some(row) = self.rows.get(&feature.hash) {
                lengths[feature.kind as usize] += row.idf * row.idf;
                known.push((*row, row.idf, feature.kind));
            }
        }
        known
            .iter()
            .map(|&(row, value, kind)| {
                (
                    row,
                    value * settings.kinds[kind as usize] / lengths[kind as usize].sqrt(),
                )
            })
            .collect()
    }

    /// How many pairs there are so far.
    fn width(&self) -> u32 {
        u32::try_from(self.classes.len()).unwrap_or(u32::MAX)
    }

    /// The table of pairs that occur, weights zero.
    fn pairs(examples: &[&Example], count: usize) -> Linear {
        let mut groups = [0.0f32; 256];
        let mut seen: Vec<(u32, u8, u32)> = Vec::new();
        for example in examples {
            groups[example.group as usize] += 1.0;
            seen.extend(
                example
                    .features
                    .iter()
                    .map(|f| (f.hash, example.group, example.class)),
            );
        }
        seen.sort_unstable();
        let mut model = Linear {
            rows: HashMap::default(),
            classes: Vec::new(),
            weights: Vec::new(),
            count,
        };
        for feature in seen.chunk_by(|a, b| a.0 == b.0) {
            let common = feature
                .chunk_by(|a, b| a.1 == b.1)
                .map(|group| figure(group.len()) / groups[group[0].1 as usize].max(50.0))
                .fold(0.0, f32::max);
            let mut classes: Vec<u32> = feature.iter().map(|f| f.2).collect();
            classes.sort_unstable();
            classes.dedup();
            if classes.len() > MOST_CLASSES {
                continue;
            }
            let start = model.width();
            model.classes.extend(classes);
            let end = model.width();
            model.rows.insert(
                feature[0].0,
                Row {
                    start,
                    end,
                    idf: (1.0 / common).ln() + 1.0,
                },
            );
        }
        model.weights = vec![0.0; model.classes.len()];
        model
    }
}

/// Weight of a word that no example has, in the share of known words.
const UNKNOWN: f32 = 3.0;

/// Scores to probabilities.
pub fn softmax(scores: &mut [f32]) {
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

/// A fixed order that looks random.
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
