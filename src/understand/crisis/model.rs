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

/// Figures that a text becomes in one network.
pub(super) const WIDTH: usize = 16;

/// Networks that are learned in different orders and speak together: what one of them took from the order in which it saw the
/// examples, the others do not share.
pub(super) const NETWORKS: usize = 4;

/// Figures that a text becomes in all of them.
pub(super) const INNER: usize = WIDTH * NETWORKS;

/// Weights of the groups of features, each of which has length one in a text. Cross-validation changed by less than a
/// point when any of them was halved or doubled.
const WORTH: [f32; GROUPS] = [1.0, 0.6, 1.0, 0.4, 1.0, 1.0, 1.0];

/// Magic number at the beginning of the table, with its version. Then: the number of classes; for each class a constant and
/// the weights of the inner figures; the constants of these; the step of a weight and that of a rarity; for every value of a hash's first
/// sixteen bits the first row, and the number of rows; the other sixteen bits of every row's hash; the rows, sorted by hash.
pub(super) const MAGIC: &[u8; 4] = b"ALM4";

/// Values of a hash's first sixteen bits. Searched through as a whole, most of the time went into waiting for memory.
pub(super) const SHELVES: usize = 1 << REST;

/// Bits of a hash after those that name its shelf.
pub(super) const REST: u32 = 16;

/// Bytes of a row: rarity, a weight for each inner figure.
const ROW: usize = 1 + INNER;

/// A learned table.
#[derive(Debug, Clone, Copy)]
pub struct Model<'a> {
    classes: &'a [[[u8; 4]; INNER + 1]],
    constants: &'a [[u8; 4]],
    step: f32,
    grain: f32,
    shelves: &'a [[u8; 4]],
    rests: &'a [[u8; 2]],
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
        let (grain, rest) = rest.split_first_chunk::<4>()?;
        let (shelves, rest) = rest.split_at_checked(4 * (SHELVES + 1))?;
        let shelves = shelves.as_chunks::<4>().0;
        let count = place(*shelves.last()?);
        let (rests, rows) = rest.split_at_checked(count.checked_mul(2)?)?;
        let (rows, left) = rows.as_chunks::<ROW>();
        let is_whole = left.is_empty() && rows.len() == count;
        (classes > KINDS.len() && is_whole).then_some(Model {
            classes: outer.as_chunks::<4>().0.as_chunks().0,
            constants: constants.as_chunks::<4>().0,
            step: f32::from_le_bytes(*step),
            grain: f32::from_le_bytes(*grain),
            shelves,
            rests: rests.as_chunks::<2>().0,
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
            for (figure, &cell) in inner.iter_mut().zip(&row[1..]) {
                *figure += value * f32::from(i8::from_le_bytes([cell]));
            }
        }
        for (figure, constant) in inner.iter_mut().zip(self.constants) {
            *figure = (*figure + f32::from_le_bytes(*constant)).max(0.0);
        }
        inner
    }

    fn rarity(&self, row: &[u8; ROW]) -> f32 {
        f32::from(row[0]) * self.grain
    }

    fn row(&self, hash: u32) -> Option<&'a [u8; ROW]> {
        let (shelf, rest) = (hash >> REST, hash & ((1 << REST) - 1));
        let shelf = usize::try_from(shelf).ok()?;
        let (from, to) = (place(self.shelves[shelf]), place(self.shelves[shelf + 1]));
        let mut rests = self.rests.get(from..to)?.iter();
        let at = rests.position(|other| u32::from(u16::from_le_bytes(*other)) == rest)?;
        self.rows.get(from + at)
    }
}

/// A number of rows as it is kept.
fn place(bytes: [u8; 4]) -> usize {
    usize::try_from(u32::from_le_bytes(bytes)).unwrap_or(usize::MAX)
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
