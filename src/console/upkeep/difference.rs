//! What changed between two texts, for reading.

use crate::knowledge::writing::{Change, Line, difference};

/// A line of a difference on a page.
pub struct Shown {
    /// `same`, `removed` or `added`: the class, and the end of the id of what is said to who cannot see it.
    pub kind: &'static str,
    /// Its words, and whether they differ from the line on the other side.
    pub pieces: Vec<(String, bool)>,
}

/// What one must read to see what changed.
pub fn shown(before: &str, after: &str) -> Vec<Shown> {
    let line = |line: Line| Shown {
        kind: match line.change {
            Change::Same => "same",
            Change::Removed => "removed",
            Change::Added => "added",
        },
        pieces: line
            .pieces
            .into_iter()
            .map(|piece| (piece.text, piece.differs))
            .collect(),
    };
    difference(before, after).into_iter().map(line).collect()
}
