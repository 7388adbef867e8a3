//! Finding things in the knowledge base, and what can be said about an entry without its text.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::{
    Desk, DeskId, EVERYWHERE, Entry, Knowledge, Municipality, Place, Topic, TopicId, Translation,
};
use crate::language::Language;

impl Knowledge {
    /// The entry with this id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.get(id)
    }

    /// The desk with this id.
    pub fn desk(&self, id: &DeskId) -> Option<&Desk> {
        self.desks.iter().find(|desk| desk.id == *id)
    }

    /// The topic with this id.
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == *id)
    }

    /// The municipality with this id.
    pub fn municipality(&self, id: &Place) -> Option<&Municipality> {
        self.municipalities
            .iter()
            .find(|municipality| municipality.id == *id)
    }

    /// The region that a municipality belongs to.
    pub fn region_of(&self, place: &Place) -> Option<&Place> {
        self.municipality(place)?.region.as_ref()
    }

    /// Whether something that holds in `places` holds where the newcomer lives.
    pub fn place_covers(&self, places: &[Place], newcomer: &Place) -> bool {
        let region = self.region_of(newcomer);
        places
            .iter()
            .any(|place| place.as_str() == EVERYWHERE || place == newcomer || Some(place) == region)
    }

    /// Every language that some entry has a text in.
    pub fn languages(&self) -> BTreeSet<Language> {
        self.entries
            .values()
            .flat_map(|entry| entry.translations.keys().copied())
            .collect()
    }
}

impl Entry {
    /// Whether its review is overdue: it no longer answers by itself.
    pub fn is_stale(&self, today: Date) -> bool {
        let months: Span = i64::from(self.review_months).months();
        // A date that cannot be computed is thousands of years away.
        self.checked
            .checked_add(months)
            .is_ok_and(|due| due < today)
    }

    /// The text that the others are translations of. Where several claim to be it, the Swedish one, else the English.
    pub fn original(&self) -> Option<&Translation> {
        let original = |language| {
            self.translations
                .get(&language)
                .filter(|text: &&Translation| text.source.is_none())
        };
        original(Language::SWEDISH)
            .or_else(|| original(Language::ENGLISH))
            .or_else(|| {
                self.translations
                    .values()
                    .find(|text| text.source.is_none())
            })
    }

    /// Whether a text is behind the original it was translated from.
    pub fn is_outdated(&self, text: &Translation) -> bool {
        let named = text
            .source
            .and_then(|source| self.translations.get(&source))
            .filter(|t| t.source.is_none());
        match (text.source_revision, named.or_else(|| self.original())) {
            (Some(translated), Some(original)) => translated < original.revision,
            _ => false,
        }
    }

    /// The text in a language, if it may be sent by itself: it is there and not outdated.
    pub fn sendable(&self, language: Language) -> Option<&Translation> {
        self.translations
            .get(&language)
            .filter(|text| !self.is_outdated(text))
    }
}

/// A name in a language, else in English, else in Swedish, else in any; empty only where there is none at all.
pub fn name_in(names: &BTreeMap<Language, String>, language: Language) -> &str {
    [language, Language::ENGLISH, Language::SWEDISH]
        .iter()
        .find_map(|language| names.get(language))
        .or_else(|| names.values().next())
        .map_or("", String::as_str)
}
