//! The learned part of the alarm: a linear classifier over what is seen of a text, seven kinds of crisis against none.
//!
//! Multinomial logistic regression. Learned by hand from the shipped phrases and questions ([`Trainer`]) into
//! `table.bin`, which holds figures only and is read where it lies: nothing is learned or unpacked at the start.

use crate::knowledge::Crisis;

use super::features::{Feature, GROUPS, features_of};

pub use super::training::Trainer;

/// The kinds, in the order of the classes; the class after them is "no crisis".
pub(super) const KINDS: [Crisis; 7] = [
    Crisis::Danger,
    Crisis::Violence,
    Crisis::Suicide,
    Crisis::Child,
    Crisis::Honour,
    Crisis::Homeless,
    Crisis::Hunger,
];

/// Kinds of crisis and, last, none.
pub(super) const CLASSES: usize = KINDS.len() + 1;

/// Weights of the groups of features, each of which has length one in a text. Cross-validation changed by less than a
/// point when any of them was halved or doubled.
const WORTH: [f32; GROUPS] = [1.0, 0.6, 1.0, 0.4, 1.0, 1.0, 1.0];

/// Magic number at the beginning of the table, with its version; then the step of a weight and that of a rarity.
pub(super) const MAGIC: &[u8; 4] = b"ALM2";

/// Bytes of a row: hash, rarity, a weight for each class. Rows are sorted by hash.
const ROW: usize = 4 + 1 + CLASSES;

/// A learned table.
#[derive(Debug, Clone, Copy)]
pub struct Model<'a> {
    rows: &'a [u8],
    step: f32,
    grain: f32,
}

impl<'a> Model<'a> {
    /// Reads a table; `None` if the bytes are none.
    pub fn read(bytes: &'a [u8]) -> Option<Model<'a>> {
        let (step, rest) = bytes.strip_prefix(MAGIC)?.split_first_chunk::<4>()?;
        let (grain, rows) = rest.split_first_chunk::<4>()?;
        rows.len().is_multiple_of(ROW).then_some(Model {
            rows,
            step: f32::from_le_bytes(*step),
            grain: f32::from_le_bytes(*grain),
        })
    }

    /// The likeliest kind of crisis, and the log odds that there is any. A text without a word says nothing.
    pub fn listen(&self, text: &str) -> (Crisis, f32) {
        let features = features_of(text);
        if features
            .iter()
            .all(|feature| self.row(feature.hash).is_none())
        {
            return (Crisis::Danger, f32::NEG_INFINITY);
        }
        let shares = self.shares(&features);
        let (none, kinds) = shares.split_last().unwrap_or((&1.0, &[]));
        let best = (0..kinds.len()).max_by(|&a, &b| kinds[a].total_cmp(&kinds[b]));
        let any: f32 = kinds.iter().sum();
        (
            KINDS[best.unwrap_or(0)],
            (any.max(1e-6) / none.max(1e-6)).ln(),
        )
    }

    /// The probability of every class.
    fn shares(&self, features: &[Feature]) -> [f32; CLASSES] {
        let known: Vec<(&[u8], usize)> = features
            .iter()
            .filter_map(|feature| Some((self.row(feature.hash)?, usize::from(feature.group))))
            .collect();
        let mut lengths = [0.0f32; GROUPS];
        for (row, group) in &known {
            lengths[*group] += self.rarity(row).powi(2);
        }
        let mut shares = [0.0f32; CLASSES];
        for (row, group) in known {
            let value = self.rarity(row) * worth(group, lengths[group]);
            for (share, &cell) in shares.iter_mut().zip(&row[5..]) {
                *share += value * f32::from(i8::from_le_bytes([cell])) * self.step;
            }
        }
        softmax(&mut shares);
        shares
    }

    fn rarity(&self, row: &[u8]) -> f32 {
        f32::from(row[4]) * self.grain
    }

    fn row(&self, hash: u32) -> Option<&'a [u8]> {
        let (mut low, mut high) = (0, self.rows.len() / ROW);
        while low < high {
            let middle = low.midpoint(high);
            let row = &self.rows[middle * ROW..(middle + 1) * ROW];
            match u32::from_le_bytes([row[0], row[1], row[2], row[3]]).cmp(&hash) {
                std::cmp::Ordering::Equal => return Some(row),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }
}

/// What a feature of a group counts, whose known features have the squares of their rarities summed up.
pub(super) fn worth(group: usize, squares: f32) -> f32 {
    WORTH[group] / squares.max(1e-6).sqrt()
}

/// Scores to probabilities.
pub(super) fn softmax(scores: &mut [f32; CLASSES]) {
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
