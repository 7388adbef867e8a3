//! Wordings that editors have written down: a text that stands under an entry word for word is that entry's question.
//!
//! What is learned from all wordings together may judge one of them differently, since others speak against it. An editor who
//! adds a wording expects that it is found from then on, whatever else is written.

use crate::knowledge::{EntryId, Knowledge};
use crate::search::Hit;
use crate::search::fold::figure;

/// How sure a wording makes: one in fifty people means something else by the same words.
const SURE: f32 = 0.98;

/// The entries that a wording stands under.
pub(super) struct Curated {
    /// A figure of each wording with the number of its entry, sorted: a folder may have a million of them.
    wordings: Vec<(u64, u32)>,
    entries: Vec<EntryId>,
}

impl Curated {
    /// Collects the titles and questions of every entry in every whole language.
    pub(super) fn of(knowledge: &Knowledge) -> Self {
        let mut wordings = Vec::new();
        for (number, entry) in (0_u32..).zip(knowledge.entries.values()) {
            for (_, text) in entry.whole_texts() {
                let own = text.questions.iter().chain([&text.title]);
                wordings.extend(own.map(|wording| (figure(wording), number)));
            }
        }
        wordings.sort_unstable();
        wordings.dedup();
        wordings.shrink_to_fit();
        Curated {
            wordings,
            entries: knowledge.entries.keys().cloned().collect(),
        }
    }

    /// The entries that a text stands under word for word, without regard to case, marks and accents.
    pub(super) fn entries(&self, text: &str) -> impl Iterator<Item = &EntryId> {
        let wanted = figure(text);
        let first = self.wordings.partition_point(|(of, _)| *of < wanted);
        self.wordings[first..]
            .iter()
            .take_while(move |(of, _)| *of == wanted)
            .filter_map(|(_, number)| self.entries.get(*number as usize))
    }
}

/// Puts the entries of a wording first, together as sure as a wording makes, and lets the others share what is left.
pub(super) fn put_first(hits: &mut Vec<Hit>, entries: &[&EntryId]) {
    let Some(count) = u16::try_from(entries.len()).ok().filter(|count| *count > 0) else {
        return;
    };
    let most = hits.len().max(entries.len());
    let before: f32 = hits.iter().map(|hit| hit.confidence).sum();
    let mut first: Vec<Hit> = entries
        .iter()
        .map(|entry| Hit {
            entry: (*entry).clone(),
            confidence: SURE / f32::from(count),
        })
        .collect();
    // Among several, what was learned says which is the likelier.
    first.sort_by_key(|hit| hits.iter().position(|other| other.entry == hit.entry));
    let left = (1.0 - SURE) / before.max(1.0);
    first.extend(
        hits.drain(..)
            .filter(|hit| !entries.contains(&&hit.entry))
            .map(|hit| Hit {
                confidence: hit.confidence * left,
                ..hit
            }),
    );
    first.truncate(most);
    *hits = first;
}
