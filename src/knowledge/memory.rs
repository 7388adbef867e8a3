//! What was read of entries before: of a large folder, only what has changed is read again.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::catalogue::Known;
use super::entry::{self, Files};
use super::problem::Problem;
use super::{Entry, EntryId, Knowledge};

/// Entries as they were read, by id. Forgets what is no longer there.
#[derive(Debug, Default)]
pub struct Memory {
    /// A figure of what entries refer to besides one another.
    around: u64,
    entries: HashMap<String, Remembered>,
}

#[derive(Debug)]
struct Remembered {
    /// A figure of its files.
    of: u64,
    entry: Option<Entry>,
    problems: Vec<Problem>,
}

impl Memory {
    /// Forgets everything if topics, desks or places are others than before.
    pub(super) fn enter(&mut self, knowledge: &Knowledge) {
        let mut hasher = DefaultHasher::new();
        for topic in &knowledge.topics {
            (&topic.id, &topic.desk).hash(&mut hasher);
        }
        for desk in &knowledge.desks {
            desk.id.hash(&mut hasher);
        }
        for place in &knowledge.municipalities {
            (&place.id, &place.region).hash(&mut hasher);
        }
        let around = hasher.finish();
        if self.around != around {
            self.entries.clear();
            self.around = around;
        }
    }

    /// Reads an entry, or remembers it.
    pub(super) fn read(
        &mut self,
        id: &str,
        files: &Files<'_>,
        known: &Known<'_>,
        problems: &mut Vec<Problem>,
    ) -> Option<Entry> {
        let of = files.figure();
        let remembered = self.entries.get(id);
        let remembered = remembered.filter(|it| it.of == of && it.holds(known));
        if let Some(remembered) = remembered {
            problems.extend(remembered.problems.iter().cloned());
            return remembered.entry.clone();
        }
        let mut own = Vec::new();
        let entry = entry::read(id, files, known, &mut own);
        problems.extend(own.iter().cloned());
        let remembered = Remembered {
            of,
            entry: entry.clone(),
            problems: own,
        };
        self.entries.insert(id.to_owned(), remembered);
        entry
    }

    /// Forgets entries that are gone.
    pub(super) fn leave(&mut self, is_there: impl Fn(&str) -> bool) {
        self.entries.retain(|id, _| is_there(id));
    }
}

impl Remembered {
    /// Whether the entries that it names are still there, and those that it missed may still be missing.
    fn holds(&self, known: &Known<'_>) -> bool {
        let is_there = |id: &EntryId| known.entries.contains(id);
        let mut named = self
            .entry
            .iter()
            .flat_map(|it| it.related.iter().chain(&it.replaces));
        let misses = |it: &Problem| it.message.contains("there is no entry");
        named.all(is_there) && !self.problems.iter().any(misses)
    }
}
