//! Which entries hold for the newcomer who asks: by place, by residence status, and by what replaces what.

use crate::decision::Clarify;
use crate::knowledge::{Entry, EntryId, Knowledge, Place, ResidenceStatus, TopicId};
use crate::search::Hit;
use crate::search::fold::fold;
use crate::search::ranker::Ranker;

/// The entries that may answer, by the ranker's numbers.
pub(super) struct Candidates<'a> {
    hidden: Vec<&'a EntryId>,
    entries: Vec<(Option<&'a Entry>, bool)>,
    place: Option<&'a Place>,
    status: Option<ResidenceStatus>,
}

/// The second entry of a pair is worth asking about when it is at least this likely against the first.
const CLOSE: f32 = 0.15;

impl<'a> Candidates<'a> {
    /// The entries that hold for this place and status; unknown ones exclude nothing.
    pub fn of(
        knowledge: &'a Knowledge,
        ranker: &Ranker,
        place: Option<&'a Place>,
        status: Option<ResidenceStatus>,
    ) -> Self {
        let holds = |entry: &Entry| {
            place.is_none_or(|place| knowledge.place_covers(&entry.places, place))
                && status
                    .is_none_or(|status| entry.status.is_empty() || entry.status.contains(&status))
        };
        let hidden: Vec<&EntryId> = match place {
            Some(_) => knowledge
                .entries
                .values()
                .filter(|entry| holds(entry))
                .filter_map(|entry| entry.replaces.as_ref())
                .collect(),
            None => Vec::new(),
        };
        let entries = ranker.entries().iter().map(|id| {
            let entry = knowledge.entries.get(id);
            (
                entry,
                entry.is_some_and(|entry| holds(entry) && !hidden.contains(&id)),
            )
        });
        let entries = entries.collect();
        Candidates {
            hidden,
            entries,
            place,
            status,
        }
    }

    /// Whether the entry may answer.
    pub fn allowed(&self, number: usize) -> bool {
        self.entries
            .get(number)
            .is_some_and(|(_, allowed)| *allowed)
    }

    /// Whether the entry with this id may answer; also one from which nothing has been learned yet.
    pub fn may_answer(&self, knowledge: &Knowledge, ranker: &Ranker, id: &EntryId) -> bool {
        let number = ranker.entries().iter().position(|entry| entry == id);
        match (number, knowledge.entries.get(id)) {
            (Some(number), _) => self.allowed(number),
            (None, Some(entry)) => self.holds(knowledge, entry) && !self.hidden.contains(&id),
            (None, None) => false,
        }
    }

    fn holds(&self, knowledge: &Knowledge, entry: &Entry) -> bool {
        self.place
            .is_none_or(|place| knowledge.place_covers(&entry.places, place))
            && self
                .status
                .is_none_or(|status| entry.status.is_empty() || entry.status.contains(&status))
    }

    /// The topic of an entry.
    pub fn topic(&self, number: usize) -> Option<&TopicId> {
        self.entries.get(number)?.0.map(|entry| &entry.topic)
    }

    /// Whether the entry holds in some municipalities only and nobody has said where the newcomer lives: what a municipality does is told
    /// to those who live there.
    pub fn needs_place(&self, knowledge: &Knowledge, id: &EntryId) -> bool {
        let is_local = |place: &Place| knowledge.municipality(place).is_some();
        let entry = knowledge.entries.get(id);
        self.place.is_none() && entry.is_some_and(|entry| entry.places.iter().all(is_local))
    }

    /// What to ask when the best two are variants of one another and close: they differ by place or status only.
    pub fn clarify(&self, knowledge: &Knowledge, first: &Hit, second: &Hit) -> Option<Clarify> {
        if second.confidence < first.confidence * CLOSE {
            return None;
        }
        let (first, second) = (
            knowledge.entries.get(&first.entry)?,
            knowledge.entries.get(&second.entry)?,
        );
        let related = first.replaces.as_ref() == Some(&second.id)
            || second.replaces.as_ref() == Some(&first.id)
            || (first.replaces.is_some() && first.replaces == second.replaces);
        if !related {
            None
        } else if self.place.is_none() && first.places != second.places {
            Some(Clarify::Place)
        } else if self.status.is_none() && first.status != second.status {
            Some(Clarify::Status)
        } else {
            None
        }
    }
}

/// The names of the municipalities, folded, with their place.
pub(super) fn names(knowledge: &Knowledge) -> Vec<(String, Place)> {
    let mut names: Vec<(String, Place)> = Vec::new();
    for municipality in &knowledge.municipalities {
        for name in municipality
            .name
            .values()
            .map(String::as_str)
            .chain([municipality.id.as_str()])
        {
            let folded = fold(name).split_whitespace().collect::<Vec<_>>().join(" ");
            // Shorter names would be found inside other words.
            if folded.chars().count() >= 3 {
                names.push((folded, municipality.id.clone()));
            }
        }
    }
    names.sort();
    names.dedup();
    names
}

/// The one municipality that the text names; a name may carry an ending ("Lunds", "Lundissa") or an article.
pub(super) fn named<'a>(names: &'a [(String, Place)], text: &str) -> Option<&'a Place> {
    let folded = fold(
        &text
            .chars()
            .take(crate::search::features::READ)
            .collect::<String>(),
    );
    let words: Vec<&str> = folded.split_whitespace().collect();
    let mut found: Option<&Place> = None;
    for (name, place) in names {
        let parts = name.split(' ').count();
        let here = words.windows(parts).any(|window| match window {
            [word] => {
                *word == name
                    || word
                        .strip_prefix(name.as_str())
                        .is_some_and(|ending| matches!(ending, "s" | "a" | "i" | "е" | "у" | "і"))
            }
            several => several.join(" ") == *name,
        });
        if here && found.is_some_and(|other| other != place) {
            return None;
        }
        if here {
            found = Some(place);
        }
    }
    found
}
