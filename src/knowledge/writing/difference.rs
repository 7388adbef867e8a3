//! What changed between two texts, line by line and within a line word by word.

use similar::{ChangeTag, TextDiff};

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It stands in both texts.
    Same,
    /// It stands in the first text only.
    Removed,
    /// It stands in the second text only.
    Added,
}

/// A stretch of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// They are what differs from the line on the other side.
    pub differs: bool,
}

/// A line of the difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What became of it.
    pub change: Change,
    /// Its words, without the line end.
    pub pieces: Vec<Piece>,
}

/// The lines of two texts, those that are the same only near a difference: at most this many before and after.
const AROUND: usize = 2;

/// What one must read to see what changed; nothing when nothing did.
pub fn difference(before: &str, after: &str) -> Vec<Line> {
    let ended = |text: &str| {
        if text.is_empty() {
            String::new()
        } else {
            format!("{}\n", text.trim_end())
        }
    };
    let (before, after) = (ended(before), ended(after));
    let compared = TextDiff::from_lines(&before, &after);
    let groups = compared.grouped_ops(AROUND);
    let changes = groups
        .iter()
        .flatten()
        .flat_map(|operation| compared.iter_inline_changes(operation));
    changes
        .map(|change| Line {
            change: match change.tag() {
                ChangeTag::Equal => Change::Same,
                ChangeTag::Delete => Change::Removed,
                ChangeTag::Insert => Change::Added,
            },
            pieces: change
                .iter_strings_lossy()
                .map(|(differs, text)| Piece {
                    text: text.trim_end_matches('\n').to_owned(),
                    differs,
                })
                .filter(|piece| !piece.text.is_empty())
                .collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_that_differ_are_told() {
        let lines = difference("Ring 040.\nTa med kort.", "Ring 041.\nTa med kort.");
        let changes: Vec<Change> = lines.iter().map(|line| line.change).collect();
        assert_eq!(changes, [Change::Removed, Change::Added, Change::Same]);
        let differing: Vec<&str> = lines[1]
            .pieces
            .iter()
            .filter(|piece| piece.differs)
            .map(|piece| piece.text.as_str())
            .collect();
        assert_eq!(differing, ["041."]);
        assert_eq!(difference("a\n", "a"), []);
    }
}
