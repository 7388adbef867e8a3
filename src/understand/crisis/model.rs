//! The learned part of the alarm: what is seen of a text becomes a few figures, and these speak for a kind of crisis or for
//! what else people write about.
//!
//! A small network, learned by hand from the shipped phrases and questions ([`Trainer`]) into `table.bin`, which holds
//! figures only and is read where it lies: nothing is learned or unpacked at the start. It was taught to tell all the entries,
//! figures of speech, small talk and matters out of scope apart, not only crises from the rest: so it knows what is asked calmly
//! with the words of danger. Learned from the same phrases, and at 2 % false alarms on development / validation questions, a linear
//! classifier of crises and the rest heard 94 / 71 % of the cries, this one 97 / 78 %.

use crate::knowledge::Crisis;

use super::features::{Feature, GROUPS, features_of};

pub use super::training::{About, Trainer};

/// The kinds, in the order of the classes; all classes after them are no crisis.
pub(super) const KINDS: [Crisis; 7] = [
    Crisis::Danger,
    Crisis::Violence,
    Crisis::Suicide,
    Crisis::Child,
    Crisis::Honour,
    Crisis::Homeless,
    Crisis::Hunger,
];

/// Figures that a text becomes. With 48 a cry in a hundred more was heard, and the table was half as large again.
pub(super) const INNER: usize = 32;

/// Weights of the groups of features, each of which has length one in a text. Cross-validation changed by less than a
/// point when any of them was halved or doubled.
const WORTH: [f32; GROUPS] = [1.0, 0.6, 1.0, 0.4, 1.0, 1.0, 1.0];

/// Magic number at the beginning of the table, with its version. Then: the number of classes; for each class a constant and
/// the weights of the inner figures; the constants of these; the step of a weight and that of a rarity; the rows.
pub(super) const MAGIC: &[u8; 4] = b"ALM3";

/// Bytes of a row: hash, rarity, a weight for each inner figure. Rows are sorted by hash.
const ROW: usize = 4 + 1 + INNER;

/// A learned table.
#[derive(Debug, Clone, Copy)]
pub struct Model<'a> {
    classes: &'a [[[u8; 4]; INNER + 1]],
    constants: &'a [[u8; 4]],
    step: f32,
    grain: f32,
    rows: &'a [[u8; ROW]],
}

impl<'a> Model<'a> {
    /// Reads a table; `None` if the bytes are none.
    pub fn read(bytes: &'a [u8]) -> Option<Model<'a>> {
        let (classes, rest) = bytes.strip_prefix(MAGIC)?.split_first_chunk::<4>()?;
        let classes = usize::try_from(u32::from_le_bytes(*classes)).ok()?;
        let (outer, rest) = rest.split_at_checked(classes.checked_mul(4 * (INNER + 1))?)?;
        let (constants, rest) = rest.split_at_checked(4 * INNER)?;
        let (step, rest) = rest.split_first_chunk::<4>()?;
        let (grain, rows) = rest.split_first_chunk::<4>()?;
        let (rows, left) = rows.as_chunks::<ROW>();
        (classes > KINDS.len() && left.is_empty()).then_some(Model {
            classes: outer.as_chunks::<4>().0.as_chunks().0,
            constants: constants.as_chunks::<4>().0,
            step: f32::from_le_bytes(*step),
            grain: f32::from_le_bytes(*grain),
            rows,
        })
    }

    /// The likeliest kind of crisis, and the log odds that there is any. A text without a known word says nothing.
    pub fn listen(&self, text: &str) -> (Crisis, f32) {
        let features = features_of(text);
        let known: Vec<(&[u8; ROW], usize)> = features
            .iter()
            .filter_map(|feature: &Feature| {
                Some((self.row(feature.hash)?, usize::from(feature.group)))
            })
            .collect();
        if known.is_empty() {
            return (Crisis::Danger, f32::NEG_INFINITY);
        }
        let inner = self.inner(&known);
        let scores: Vec<f32> = self
            .classes
            .iter()
            .map(|[constant, weights @ ..]| {
                let terms = inner.iter().zip(weights);
                f32::from_le_bytes(*constant)
                    + terms.map(|(a, w)| a * f32::from_le_bytes(*w)).sum::<f32>()
            })
            .collect();
        let (crises, others) = scores.split_at(KINDS.len());
        let best = (0..KINDS.len()).max_by(|&a, &b| crises[a].total_cmp(&crises[b]));
        (KINDS[best.unwrap_or(0)], total(crises) - total(others))
    }

    /// What the known features make of a text.
    fn inner(&self, known: &[(&[u8; ROW], usize)]) -> [f32; INNER] {
        let mut lengths = [0.0f32; GROUPS];
        for (row, group) in known {
            lengths[*group] += self.rarity(row).powi(2);
        }
        let mut inner = [0.0f32; INNER];
        for (row, group) in known {
            let value = self.rarity(row) * worth(*group, lengths[*group]) * self.step;
            for (figure, &cell) in inner.iter_mut().zip(&row[5..]) {
                *figure += value * f32::from(i8::from_le_bytes([cell]));
            }
        }
        for (figure, constant) in inner.iter_mut().zip(self.constants) {
            *figure = (*figure + f32::from_le_bytes(*constant)).max(0.0);
        }
        inner
    }

    fn rarity(&self, row: &[u8; ROW]) -> f32 {
        f32::from(row[4]) * self.grain
    }

    fn row(&self, hash: u32) -> Option<&'a [u8; ROW]> {
        let key = |row: &[u8; ROW]| u32::from_le_bytes([row[0], row[1], row[2], row[3]]);
        let at = self.rows.binary_search_by_key(&hash, key).ok()?;
        self.rows.get(at)
    }
}

/// What a feature of a group counts, whose known features have the squares of their rarities summed up.
pub(super) fn worth(group: usize, squares: f32) -> f32 {
    WORTH[group] / squares.max(1e-6).sqrt()
}

/// The logarithm of the sum of what the scores are logarithms of.
fn total(scores: &[f32]) -> f32 {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    top + scores.iter().map(|s| (s - top).exp()).sum::<f32>().ln()
}
