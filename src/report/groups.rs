//! Hiding small groups, also where they could be told by subtraction.

use serde::Serialize;

/// Groups below this are hidden: the steering group's own rule for what may be shown.
pub const LEAST: usize = 5;

/// A group and its count; `None`: hidden. The name is empty where it is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What the group has in common.
    pub name: String,
    /// How many.
    pub count: Option<u64>,
}

/// The groups of a whole whose size is shown beside them, largest first. A group of fewer than five is hidden; so is the next
/// smallest one, until the hidden ones together are at least two groups and five, so that the whole less the others tells nothing.
pub fn suppressed(mut groups: Vec<(String, u64)>) -> Vec<Row> {
    groups.retain(|(_, count)| *count > 0);
    groups.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let least = LEAST as u64;
    let mut visible = groups
        .iter()
        .take_while(|(_, count)| *count >= least)
        .count();
    let hidden = |visible: usize| {
        (
            groups.len() - visible,
            groups[visible..]
                .iter()
                .map(|(_, count)| count)
                .sum::<u64>(),
        )
    };
    while visible > 0
        && visible < groups.len()
        && (hidden(visible).0 < 2 || hidden(visible).1 < least)
    {
        visible -= 1;
    }
    groups
        .into_iter()
        .enumerate()
        .map(|(at, (name, count))| Row {
            name,
            count: (at < visible).then_some(count),
        })
        .collect()
}

/// A part of a whole whose size is shown: hidden when it or the rest is fewer than five.
pub fn part(part: usize, whole: usize) -> Option<u64> {
    let small = |count: usize| (1..LEAST).contains(&count);
    let known = !small(part) && !small(whole) && !small(whole - part);
    known.then_some(part as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(groups: &[(&str, u64)]) -> Vec<Option<u64>> {
        let groups = groups
            .iter()
            .map(|(name, count)| ((*name).to_owned(), *count));
        suppressed(groups.collect())
            .into_iter()
            .map(|row| row.count)
            .collect()
    }

    #[test]
    fn a_small_group_takes_the_next_one_with_it() {
        assert_eq!(
            counts(&[("a", 30), ("b", 9), ("c", 3)]),
            [Some(30), None, None]
        );
        assert_eq!(
            counts(&[("a", 30), ("b", 4), ("c", 3)]),
            [Some(30), None, None]
        );
        assert_eq!(
            counts(&[("a", 30), ("b", 9), ("c", 1), ("d", 1)]),
            [Some(30), None, None, None]
        );
        assert_eq!(counts(&[("a", 9), ("b", 7)]), [Some(9), Some(7)]);
        assert_eq!(counts(&[("a", 3)]), [None]);
    }

    #[test]
    fn nothing_hidden_can_be_told_by_subtraction() {
        for seed in 0..2_000u64 {
            let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
            let mut roll = |top: u64| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                state % top
            };
            let groups: Vec<(String, u64)> =
                (0..=roll(8)).map(|n| (n.to_string(), roll(14))).collect();
            let all: u64 = groups.iter().map(|(_, count)| count).sum();
            let rows = suppressed(groups);
            let hidden = rows.iter().filter(|row| row.count.is_none()).count();
            let told: u64 = rows.iter().filter_map(|row| row.count).sum();
            assert!(
                rows.iter()
                    .all(|row| row.count.is_none_or(|count| count >= 5)),
                "seed {seed}: {rows:?}"
            );
            let rest = all - told;
            let few = hidden < rows.len() && (rest < 5 || hidden == 1);
            assert!(hidden == 0 || !few, "seed {seed}: {rows:?} of {all}");
        }
    }

    #[test]
    fn a_part_and_its_rest_are_hidden_together() {
        assert_eq!(
            (part(3, 20), part(17, 20), part(5, 20), part(0, 20)),
            (None, None, Some(5), Some(0))
        );
        assert_eq!(part(4, 4), None);
    }
}
