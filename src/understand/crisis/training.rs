//! Makes `table.bin` from labelled texts; used by a test that developers run by hand.

use std::collections::{BTreeMap, HashMap};

use crate::knowledge::Crisis;
use crate::language::Language;
use crate::search::corpus::group;
use crate::search::figure;

use super::features::{Feature, GROUPS, features_of};
use super::model::{KINDS, MAGIC, NETWORKS, REST, SHELVES, WIDTH, worth};

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

/// Where the chance of each network begins.
const SEEDS: [u64; NETWORKS] = [
    0x9e37_79b9_7f4a_7c15,
    0xc2b2_ae3d_27d4_eb4f,
    0x1656_67b1_9e37_79f9,
    0x27d4_eb2f_1656_67c5,
];

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

/// What is seen of texts often enough to be learned from.
struct Seen {
    rows: HashMap<u32, usize>,
    rarity: Vec<f32>,
}

/// The weights of one network while they are learned; each row and each class also has the sum of its squared slopes.
struct Draft {
    inner: Vec<([f32; WIDTH], f32)>,
    constants: ([f32; WIDTH], f32),
    outer: Vec<([f32; WIDTH], f32, f32)>,
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
        let seen = self.meet();
        let vectors: Vec<Vector> = self
            .examples
            .iter()
            .map(|example| seen.vector(&example.features))
            .collect();
        let drafts: Vec<Draft> = std::thread::scope(|scope| {
            let learners: Vec<_> = SEEDS
                .map(|seed| {
                    let (rows, vectors) = (seen.rarity.len(), &vectors);
                    scope.spawn(move || self.network(seed, rows, vectors))
                })
                .into_iter()
                .collect();
            // A thread that panicked has said so; the table is then made of the others, which a test sees.
            learners.into_iter().filter_map(|l| l.join().ok()).collect()
        });
        bytes(&seen, &drafts)
    }

    /// Learns one network.
    fn network(&self, seed: u64, rows: usize, vectors: &[Vector]) -> Draft {
        let mut draft = Draft::new(seed, rows, KINDS.len() + self.others.len());
        let mut order: Vec<usize> = (0..vectors.len()).collect();
        for _ in 0..ROUNDS {
            draft.chance.shuffle(&mut order);
            for &at in &order {
                draft.learn(&vectors[at], &self.examples[at]);
            }
        }
        draft
    }

    /// A row for every feature that is seen often enough.
    fn meet(&self) -> Seen {
        let mut sizes = [0.0f32; 256];
        let mut seen: Vec<(u32, u8, bool)> = Vec::new();
        for example in &self.examples {
            sizes[usize::from(example.group)] += 1.0;
            let crisis = example.class < KINDS.len();
            let features = example.features.iter();
            seen.extend(features.map(|f| (f.hash, example.group, crisis)));
        }
        seen.sort_unstable();
        let (mut rows, mut rarity) = (HashMap::new(), Vec::new());
        for feature in seen.chunk_by(|a, b| a.0 == b.0) {
            let crisis = feature.iter().any(|f| f.2);
            if feature.len() < SEEN[usize::from(crisis)] {
                continue;
            }
            let common = feature
                .chunk_by(|a, b| a.1 == b.1)
                .map(|own| figure(own.len()) / sizes[usize::from(own[0].1)].max(50.0))
                .fold(0.0, f32::max);
            rows.insert(feature[0].0, rarity.len());
            rarity.push((1.0 / common).ln() + 1.0);
        }
        Seen { rows, rarity }
    }
}

impl Seen {
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
}

impl Draft {
    fn new(seed: u64, rows: usize, classes: usize) -> Self {
        let mut chance = Chance(seed);
        Draft {
            inner: (0..rows).map(|_| (chance.weights(0.05), 1e-4)).collect(),
            constants: ([0.0; WIDTH], 1e-4),
            outer: (0..classes)
                .map(|_| (chance.weights(0.2), 0.0, 1e-4))
                .collect(),
            chance,
        }
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
        let mut back = [0.0f32; WIDTH];
        for (error, (weights, constant, squares)) in errors.iter().zip(&mut self.outer) {
            if error.abs() < NEGLIGIBLE {
                continue;
            }
            let error = error * example.weight;
            add(&mut back, weights, error);
            let length = dot(&active, &active) / figure(WIDTH);
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
        let length = dot(&back, &back) / figure(WIDTH);
        for (row, value) in seen {
            let (weights, squares) = &mut self.inner[row];
            *squares += value * value * length;
            add(weights, &back, -RATE * value / squares.sqrt());
        }
        self.constants.1 += length;
        let step = RATE / self.constants.1.sqrt();
        add(&mut self.constants.0, &back, -step);
    }
}

/// The networks as one, whose classes score what these score on average; see [`MAGIC`].
fn bytes(seen: &Seen, drafts: &[Draft]) -> Vec<u8> {
    let mut rows: Vec<(u32, usize)> = seen.rows.iter().map(|(&hash, &row)| (hash, row)).collect();
    rows.sort_unstable();
    let weights = drafts
        .iter()
        .flat_map(|draft| draft.inner.iter().flat_map(|row| row.0));
    let step = weights.fold(f32::MIN_POSITIVE, |most, w| most.max(w.abs())) / 127.0;
    let rarest = seen.rarity.iter().copied();
    let grain = rarest.fold(f32::MIN_POSITIVE, f32::max) / 255.0;
    let mut bytes = MAGIC.to_vec();
    let classes = drafts.first().map_or(0, |draft| draft.outer.len());
    bytes.extend(u32::try_from(classes).unwrap_or(u32::MAX).to_le_bytes());
    let share = 1.0 / figure(drafts.len().max(1));
    for class in 0..classes {
        let constant: f32 = drafts.iter().map(|draft| draft.outer[class].1).sum();
        bytes.extend((constant * share).to_le_bytes());
        let weights = drafts.iter().flat_map(|draft| draft.outer[class].0);
        bytes.extend(weights.flat_map(|weight| (weight * share).to_le_bytes()));
    }
    let constants = drafts.iter().flat_map(|draft| draft.constants.0);
    bytes.extend(constants.chain([step, grain]).flat_map(f32::to_le_bytes));
    for shelf in 0..=SHELVES {
        let before = rows.partition_point(|(hash, _)| ((*hash >> REST) as usize) < shelf);
        bytes.extend(u32::try_from(before).unwrap_or(u32::MAX).to_le_bytes());
    }
    bytes.extend(rows.iter().flat_map(|(hash, _)| {
        let [low, high, ..] = hash.to_le_bytes();
        [low, high]
    }));
    for (_, row) in rows {
        bytes.push(cell(seen.rarity[row] / grain).to_le_bytes()[0]);
        let weights = drafts.iter().flat_map(|draft| draft.inner[row].0);
        bytes.extend(weights.map(|weight| cell(weight / step).to_le_bytes()[0]));
    }
    bytes
}

fn dot(a: &[f32; WIDTH], b: &[f32; WIDTH]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Adds `times` as much of `more`.
fn add(sum: &mut [f32; WIDTH], more: &[f32; WIDTH], times: f32) {
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
    fn weights(&mut self, spread: f32) -> [f32; WIDTH] {
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
