//! The rows of the votes: a sorted table of keys, found through their first sixteen bits.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::exact::exactly;

use super::{KIND_BITS, Seen, UNKNOWN, is_word, kind};
use crate::search::features::KINDS;

/// The keys that are known, each with its rarity and its span of pairs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Table {
    /// For every value of a key's first sixteen bits, the first row; one more at the end.
    #[serde(deserialize_with = "exactly")]
    pub shelves: Vec<u32>,
    /// What is known of every key, sorted by key; one more at the end, where the last one's pairs end.
    #[serde(deserialize_with = "exactly")]
    pub rows: Vec<Row>,
}

/// A known key. What is read together stands together: most of the time goes into waiting for memory.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Row {
    /// The key.
    pub key: u32,
    /// Where its pairs begin.
    pub start: u32,
    /// How rare it is: 1 for what every text has, one more for every factor of e.
    pub rarity: f32,
}

/// Bits of a key below those that name its shelf.
const REST: u32 = 16;

const _: () = assert!(KIND_BITS < REST);

impl Table {
    /// Makes the shelves for keys that are in place.
    pub fn shelve(&mut self) {
        self.shelves = Vec::with_capacity((1 << REST) + 1);
        let mut row = 0;
        for shelf in 0..=u32::from(u16::MAX) {
            self.shelves.push(index(row));
            let keys = self.rows.len().saturating_sub(1);
            while row < keys && self.rows[row].key >> REST <= shelf {
                row += 1;
            }
        }
        self.shelves.push(index(row));
    }

    /// The row of a key.
    pub fn row(&self, key: u32) -> Option<usize> {
        let shelf = (key >> REST) as usize;
        let (from, to) = (
            self.shelves[shelf] as usize,
            self.shelves[shelf + 1] as usize,
        );
        let found = self.rows[from..to].iter().position(|row| row.key == key)?;
        Some(from + found)
    }

    /// The pairs of a row.
    pub fn span(&self, row: usize) -> Range<usize> {
        self.rows[row].start as usize..self.rows[row + 1].start as usize
    }

    /// The known keys among these with their weights; each kind together has the length that its weight says.
    pub fn look_up(
        &self,
        keys: &[u32],
        weights: &[f32; KINDS],
        counts: impl Fn(usize) -> bool,
        seen: &mut Vec<Seen>,
    ) {
        seen.clear();
        let mut lengths = [0.0f32; KINDS];
        let mut kinds = Vec::with_capacity(keys.len());
        for &key in keys {
            if let Some(row) = self.row(key).filter(|row| counts(*row)) {
                let rarity = self.rows[row].rarity;
                lengths[kind(key)] += rarity * rarity;
                seen.push((row, rarity));
                kinds.push(kind(key));
            }
        }
        let scales: Vec<f32> = (0..KINDS)
            .map(|kind| weights[kind] / lengths[kind].sqrt().max(1e-6))
            .collect();
        for (seen, kind) in seen.iter_mut().zip(kinds) {
            seen.1 *= scales[kind];
        }
    }

    /// The share of the words, by rarity, that are known.
    pub fn known(&self, keys: &[u32], counts: impl Fn(usize) -> bool) -> f32 {
        let (mut known, mut all) = (0.0, 0.0);
        for &key in keys.iter().filter(|key| is_word(**key)) {
            let row = self.row(key).filter(|row| counts(*row));
            all += row.map_or(UNKNOWN, |row| self.rows[row].rarity);
            known += row.map_or(0.0, |row| self.rows[row].rarity);
        }
        if all > 0.0 { known / all } else { 0.0 }
    }
}

/// A place in a list as it is kept.
pub(super) fn index(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
