//! How alike two wordings are: questions that nothing answers are put together by it, so that an editor decides once.
//!
//! The rule: what is compared are the folded words of a text and the pieces of three to five letters that they are made of, as
//! the [index](crate::search) sees them; two wordings are alike when they share [`ALIKE`] of these (Dice's coefficient: twice the
//! shared ones by all of both). A group is what is alike to its first wording, of one language and one topic. The limits: the
//! same wish in quite other words makes two groups, and a group of long texts needs long texts.

use std::collections::HashMap;
use std::hash::Hash;

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::search::features::{Kind, features_of_unknown};

/// From this likeness on, two wordings are put together: of the shipped knowledge's wordings that are so alike, within a topic, six in
/// ten stand under the same entry, where any two of a topic do in one of twenty; the test below holds that it is more often than not.
pub const ALIKE: f32 = 0.55;

/// What is compared of a wording: figures of its words and of their pieces, sorted, each once. The wording cannot be read from them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Figures(Vec<u32>);

impl Figures {
    /// Of a wording.
    pub fn of(text: &str) -> Figures {
        let features = features_of_unknown(text).into_iter();
        let seen = features.filter(|it| matches!(it.kind, Kind::Word | Kind::Piece));
        let mut figures: Vec<u32> = seen.map(|it| it.hash).collect();
        figures.sort_unstable();
        figures.dedup();
        Figures(figures)
    }

    /// How alike two wordings are, from 0 to 1.
    pub fn likeness(&self, other: &Figures) -> f32 {
        let (mut shared, mut rest) = (0_usize, other.0.as_slice());
        for figure in &self.0 {
            let skipped = rest.partition_point(|it| it < figure);
            rest = &rest[skipped..];
            if rest.first() == Some(figure) {
                shared += 1;
            }
        }
        let all = self.0.len() + other.0.len();
        if all == 0 {
            return 0.0;
        }
        2.0 * crate::search::figure(shared) / crate::search::figure(all)
    }

    /// Whether two wordings ask the same.
    pub fn is_like(&self, other: &Figures) -> bool {
        // A short one and a long one cannot share enough: that needs no counting.
        let (own, others) = (self.0.len(), other.0.len());
        let most = 2.0 * crate::search::figure(own.min(others));
        most >= ALIKE * crate::search::figure(own + others) && self.likeness(other) >= ALIKE
    }
}

/// A wording to be put together with others.
#[derive(Debug, Clone)]
pub struct Wording<T> {
    /// Its topic, where one is known.
    pub topic: Option<T>,
    /// Its language, where that can be told.
    pub language: Option<Language>,
    /// What is compared.
    pub figures: Figures,
}

/// The groups of wordings, by their places: each wording joins the first group of its topic and language to whose first wording
/// it is alike, else it begins one.
pub fn groups<T: Eq + Hash>(wordings: &[Wording<T>]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut begun: HashMap<(Option<&T>, Option<Language>), Vec<usize>> = HashMap::new();
    for (place, wording) in wordings.iter().enumerate() {
        let near = begun
            .entry((wording.topic.as_ref(), wording.language))
            .or_default();
        let group = near.iter().copied().find(|group| {
            let first = groups[*group].first();
            first.is_some_and(|first| wordings[*first].figures.is_like(&wording.figures))
        });
        if let Some(group) = group {
            groups[group].push(place);
        } else {
            near.push(groups.len());
            groups.push(vec![place]);
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::knowledge::{Entry, Folder, Knowledge};

    /// Pairs in a hundred. The wordings of the knowledge are chosen to differ; people's own repeat each other more.
    const LEAST: u32 = 50;

    /// The wordings of a language in the shipped knowledge: the entry that each asks for, its topic, and what is compared of it.
    fn wordings<'k>(knowledge: &'k Knowledge, language: &str) -> Vec<(&'k Entry, Figures)> {
        let language: Language = language.parse().expect("a language");
        let texts = knowledge.entries.values().filter_map(|entry| {
            let text = entry.translations.get(&language)?;
            Some((entry, &text.questions))
        });
        texts
            .flat_map(|(entry, questions)| questions.iter().map(move |it| (entry, Figures::of(it))))
            .collect()
    }

    #[test]
    fn what_is_alike_mostly_asks_for_the_same_entry() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
        let knowledge = Knowledge::understand(&Folder::read(&folder)).knowledge;
        for language in ["sv", "ar"] {
            let wordings = wordings(&knowledge, language);
            let (mut same, mut alike) = (0, 0);
            for (at, (entry, figures)) in wordings.iter().enumerate() {
                let later = wordings[at + 1..].iter();
                for (other, others) in later.filter(|(other, _)| other.topic == entry.topic) {
                    if figures.is_like(others) {
                        alike += 1;
                        same += u32::from(entry.id == other.id);
                    }
                }
            }
            assert!(alike > 100, "{language}: only {alike} pairs are alike");
            assert!(same * 100 > alike * LEAST, "{language}: {same} of {alike}");
        }
    }

    #[test]
    fn groups_are_of_one_language_and_topic_and_alike_to_their_first() {
        let wording = |topic: &'static str, language: &str, text: &str| Wording {
            topic: Some(topic),
            language: language.parse().ok(),
            figures: Figures::of(text),
        };
        let found = groups(&[
            wording("leisure", "sv", "var kan man spela padel i Lomma"),
            wording("leisure", "sv", "vem lagar cykeln"),
            wording("leisure", "sv", "Var kan vi spela padel i lomma?"),
            wording("work", "sv", "var kan man spela padel i Lomma"),
            wording("leisure", "en", "var kan man spela padel i Lomma"),
        ]);
        assert_eq!(found, [vec![0, 2], vec![1], vec![3], vec![4]]);
        let nothing = Figures::of("");
        assert!(!nothing.is_like(&nothing));
    }
}
