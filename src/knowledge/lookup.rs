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

    /// Whether it answers by itself: it is neither stale nor withdrawn.
    pub fn answers(&self, today: Date) -> bool {
        self.withdrawn.is_none() && !self.is_stale(today)
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

impl super::Lesson {
    /// The lesson's text in a language, else in English, else in Swedish, else as it was written. A translation that is behind
    /// the original is not shown.
    pub fn text_for(&self, language: Language) -> Option<&Translation> {
        let original = self
            .translations
            .values()
            .find(|text| text.source.is_none());
        let current = |text: &&Translation| {
            text.source_revision.is_none()
                || text.source_revision == original.map(|original| original.revision)
        };
        [language, Language::ENGLISH, Language::SWEDISH]
            .iter()
            .find_map(|language| self.translations.get(language).filter(current))
            .or(original)
    }
}

impl Translation {
    /// A machine translated it, and no speaker has read it yet.
    pub fn is_machine_made(&self) -> bool {
        self.state == super::TranslationState::Draft && self.source.is_some()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::knowledge::{Folder, coverage};

    /// Lomma and Lund in Skåne, Värmdö in Stockholm, and one entry with three texts.
    fn knowledge() -> Knowledge {
        let mut folder = Folder::default();
        let text = |source: &str| {
            format!("+++\ntitle = \"t\"\nquestions = [\"q\"]\n{source}\n+++\nText.\n")
        };
        folder.put(
            "topics.toml",
            b"[[topic]]\nid = \"housing\"\ndesk = \"coach\"\nname = { sv = \"Bostad\", en = \"Housing\" }\n",
        );
        folder.put(
            "desks.toml",
            b"[[desk]]\nid = \"coach\"\nname = { sv = \"Coach\" }\nhours = \"mon 09:00-10:00\"\nreply_within_hours = 1\n",
        );
        let place = |id: &str, region: &str| {
            format!(
                "[[municipality]]\nid = \"{id}\"\nregion = \"{region}\"\nname = {{ sv = \"{id}\" }}\n"
            )
        };
        let places =
            place("lomma", "skane") + &place("lund", "skane") + &place("varmdo", "stockholm");
        folder.put("municipalities.toml", places.as_bytes());
        folder.put(
            "entries/housing/queue/entry.toml",
            b"checked = 2026-08-31\nreview_months = 6\n",
        );
        folder.put(
            "entries/housing/queue/sv.md",
            text("revision = 2\nstate = \"reviewed\"").as_bytes(),
        );
        folder.put(
            "entries/housing/queue/en.md",
            text("source = \"sv\"\nsource_revision = 2").as_bytes(),
        );
        folder.put(
            "entries/housing/queue/ar.md",
            text("source = \"sv\"\nsource_revision = 1").as_bytes(),
        );
        let loaded = Knowledge::understand(&folder);
        assert!(!loaded.has_errors(), "{:?}", loaded.problems);
        loaded.knowledge
    }

    fn language(code: &str) -> Language {
        code.parse().expect("a language code")
    }

    #[test]
    fn a_place_is_covered_by_itself_its_region_and_everywhere() {
        let knowledge = knowledge();
        let covers = |places: &[&str], newcomer: &str| {
            let places: Vec<Place> = places.iter().map(|id| Place::from(*id)).collect();
            knowledge.place_covers(&places, &Place::from(newcomer))
        };
        assert!(
            covers(&["se"], "lomma")
                && covers(&["skane"], "lomma")
                && covers(&["lund", "lomma"], "lomma")
        );
        assert!(!covers(&["lund"], "lomma") && !covers(&["skane"], "varmdo"));
        assert!(covers(&["se"], "unknown") && !covers(&["skane"], "unknown"));
    }

    #[test]
    fn an_entry_is_stale_the_day_after_its_review_was_due() {
        let knowledge = knowledge();
        let entry = knowledge
            .entry("housing/queue")
            .expect("the entry is there");
        // Six months after 31 August is the last day of February.
        assert!(!entry.is_stale(date(2027, 2, 28)) && entry.is_stale(date(2027, 3, 1)));
    }

    #[test]
    fn an_outdated_text_is_not_sendable_and_stands_in_the_translators_list() {
        let knowledge = knowledge();
        let entry = knowledge
            .entry("housing/queue")
            .expect("the entry is there");
        assert!(
            entry.sendable(language("en")).is_some() && entry.sendable(language("ar")).is_none()
        );
        let coverage = coverage(&knowledge, &["sv", "en", "ar", "fa"].map(language));
        assert!(!coverage.is_complete());
        assert_eq!(
            coverage.to_string(),
            "language   current    draft outdated  missing\n\
             sv               1        0        0        0\n\
             en               1        1        0        0\n\
             ar               0        0        1        0\n\
             fa               0        0        0        1"
        );
    }

    #[test]
    fn a_name_falls_back_to_english_then_swedish() {
        let knowledge = knowledge();
        assert_eq!(
            name_in(&knowledge.topics[0].name, language("ar")),
            "Housing"
        );
        assert_eq!(name_in(&knowledge.desks[0].name, language("ar")), "Coach");
        assert_eq!(name_in(&BTreeMap::new(), language("ar")), "");
    }
}
