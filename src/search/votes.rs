//! Which entry a text speaks for: every word and piece of a word votes for the entries that were asked for with it.
//!
//! The weights are first counted in one pass (how much more often than chance a feature stands in the examples of a
//! class) and then corrected in a second one, in which every example is judged as if it had never been seen: its own
//! count is taken away, and what is wrong then is put right. So learning costs two passes whatever the size, and the
//! judgements of the second pass are an honest trial for free.
//!
//! Measured on the shipped knowledge (top-1 on development / independent questions): multinomial logistic regression in
//! six rounds 83.0 / 91.1, counts alone 84.8 / 90.2, counts and correction 85.3 / 92.2, at a tenth of the time.

mod exact;
mod learning;
mod table;

use serde::{Deserialize, Serialize};

use super::features::{Feature, KINDS, Kind};
use exact::exactly;
pub use learning::{Judged, Lesson};
use table::Table;

/// What a feature is filed under: its hash with its kind in the last bits.
pub fn key(feature: Feature) -> u32 {
    feature.hash << KIND_BITS | feature.kind as u32
}

/// Bits of a key that hold the kind.
const KIND_BITS: u32 = 3;

/// Weight of each kind of feature: halving or doubling any of them changed less than a point.
pub const WEIGHTS: [f32; KINDS] = [1.0, 0.6, 1.0, 0.4, 0.6];

/// Weight of a word that no example has, in the share of known words.
const UNKNOWN: f32 = 3.0;

/// The learned votes.
#[derive(Serialize, Deserialize)]
pub struct Votes {
    table: Table,
    #[serde(deserialize_with = "exactly")]
    pairs: Vec<u32>,
    classes: usize,
    weights: [f32; KINDS],
}

/// A row of the table with its weight in one text.
type Seen = (usize, f32);

impl Votes {
    /// The score of every class, in nats; zero where nothing speaks for it.
    pub fn scores(&self, features: &[Feature]) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes];
        let keys: Vec<u32> = features.iter().copied().map(key).collect();
        let mut seen = Vec::with_capacity(keys.len());
        self.table
            .look_up(&keys, &self.weights, |_| true, &mut seen);
        for (row, weight) in seen {
            for &pair in &self.pairs[self.table.span(row)] {
                let (class, vote) = unpacked(pair);
                if let Some(score) = scores.get_mut(class) {
                    *score += weight * vote;
                }
            }
        }
        scores
    }

    /// The share of the words, by rarity, that some example has.
    pub fn known(&self, features: &[Feature]) -> f32 {
        let keys: Vec<u32> = features.iter().copied().map(key).collect();
        self.table.known(&keys, |_| true)
    }
}

/// Whether a key is that of a whole word.
fn is_word(key: u32) -> bool {
    kind(key) == Kind::Word as usize
}

fn kind(key: u32) -> usize {
    (key & ((1 << KIND_BITS) - 1)) as usize
}

/// Bits of a pair that hold its vote; the others hold its class.
const VOTE_BITS: u32 = 12;

/// A vote is kept in steps of this many nats, from -8 to 8: finer ones change no figure.
const STEP: f32 = 1.0 / 256.0;

/// Classes that can be told apart; the entries beyond are only found by retrieval.
const MOST_CLASSES: u32 = 1 << (32 - VOTE_BITS);

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to twelve bits"
)]
fn packed(class: u32, vote: f32) -> u32 {
    let middle = f32::from(1u16 << (VOTE_BITS - 1));
    let level = (vote / STEP + middle)
        .round()
        .clamp(0.0, 2.0 * middle - 1.0);
    class << VOTE_BITS | level as u32
}

fn unpacked(pair: u32) -> (usize, f32) {
    let level = u16::try_from(pair & ((1 << VOTE_BITS) - 1)).unwrap_or(0);
    let middle = f32::from(1u16 << (VOTE_BITS - 1));
    (
        (pair >> VOTE_BITS) as usize,
        (f32::from(level) - middle) * STEP,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_keeps_its_class_and_nearly_its_vote() {
        for (class, vote) in [(0, 0.0), (5, 1.337), (99_999, -3.2), (7, 40.0)] {
            let (found, kept) = unpacked(packed(class, vote));
            assert_eq!(found, class as usize);
            assert!(
                (kept - vote.clamp(-8.0, 8.0)).abs() <= STEP,
                "{vote}: {kept}"
            );
        }
    }
}
