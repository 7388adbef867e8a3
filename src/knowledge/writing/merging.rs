//! Joining two changes of the same thing.

/// Two changes as one value, and where they clash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged<T> {
    /// Both changes; where they clash, the first one.
    pub value: T,
    /// The keys of the file in which both changed the same thing differently.
    pub clashes: Vec<&'static str>,
}

impl<T> Merged<T> {
    pub(super) fn new(value: T) -> Self {
        Self {
            value,
            clashes: Vec::new(),
        }
    }
}

/// Takes whichever of two values is not the one before; where both are new and differ, `mine`, and the key is named.
pub(super) fn pick<T: PartialEq + Clone>(
    key: &'static str,
    (base, mine, theirs): (&T, &T, &T),
    to: &mut T,
    clashes: &mut Vec<&'static str>,
) {
    if mine == base {
        to.clone_from(theirs);
    } else if theirs != base && theirs != mine {
        clashes.push(key);
    }
}

/// Both changes of a list in which each value stands once: what either took away is gone, what either added is there.
pub fn merge_lists<T: PartialEq + Clone>(base: &[T], mine: &[T], theirs: &[T]) -> Vec<T> {
    let mut merged: Vec<T> = mine
        .iter()
        .filter(|value| theirs.contains(value) || !base.contains(value))
        .cloned()
        .collect();
    for value in theirs {
        if !base.contains(value) && !merged.contains(value) {
            merged.push(value.clone());
        }
    }
    merged
}

/// Both changes of a text, line by line; `None` where both changed the same lines differently.
pub fn merge_texts(base: &str, mine: &str, theirs: &str) -> Option<String> {
    if mine == base || mine == theirs {
        return Some(theirs.to_owned());
    }
    if theirs == base {
        return Some(mine.to_owned());
    }
    // Without a line end at the end, the last lines of two texts would seem to differ.
    let ended = |text: &str| format!("{}\n", text.trim_end());
    let merged = diffy::merge(&ended(base), &ended(mine), &ended(theirs)).ok()?;
    Some(merged.trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_what_either_added_and_lacks_what_either_took_away() {
        assert_eq!(
            merge_lists(&["a", "b", "c"], &["a", "c", "d"], &["a", "b", "e"]),
            ["a", "d", "e"]
        );
    }
}
