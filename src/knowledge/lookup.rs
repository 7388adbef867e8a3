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

    /// Every language that some entry has a text in; variants among them.
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

    /// Its texts in whole languages, without those in variants: what questions are understood and learned from.
    pub fn whole_texts(&self) -> impl Iterator<Item = (Language, &Translation)> {
        let texts = self.translations.iter();
        texts
            .filter(|(language, _)| !language.is_variant())
            .map(|(language, text)| (*language, text))
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

    /// The text that one in a language is made from: that of its own language for a variant, else the original. `None` for the original.
    pub fn source_for(&self, language: Language) -> Option<&Translation> {
        let base = self.translations.get(&language.base());
        base.filter(|_| language.is_variant())
            .or_else(|| self.original())
            .filter(|source| source.language != language)
    }

    /// Whether a text is behind the one it was made from: a translation behind the original, a variant's text behind that of its language,
    /// which may itself be behind the original.
    pub fn is_outdated(&self, text: &Translation) -> bool {
        let named = text
            .source
            .and_then(|source| self.translations.get(&source));
        if let Some(base) = named.filter(|_| text.language.is_variant()) {
            return text.is_behind(base) || self.is_outdated(base);
        }
        let named = named.filter(|t| t.source.is_none());
        named
            .or_else(|| self.original())
            .is_some_and(|original| text.is_behind(original))
    }

    /// The text in a language, if it may be sent by itself: it is there and not outdated.
    pub fn sendable(&self, language: Language) -> Option<&Translation> {
        self.translations
            .get(&language)
            .filter(|text| !self.is_outdated(text))
    }
}

/// A name in a language (a variant's is that of its base where it has none), else in English, else in Swedish, else in any; empty only where there is none at all.
pub fn name_in(names: &BTreeMap<Language, String>, language: Language) -> &str {
    language
        .or_else_read()
        .find_map(|language| names.get(&language))
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
        language
            .or_else_read()
            .filter_map(|language| self.translations.get(&language))
            .find(|text| self.is_current(text, original))
            .or(original)
    }

    /// Whether a text is of the revision of what it was made from: of the original, or a variant's of that in its language.
    fn is_current(&self, text: &Translation, original: Option<&Translation>) -> bool {
        let base = self
            .translations
            .get(&text.language.base())
            .filter(|_| text.language.is_variant());
        let made_from = base.or(original).map(|text| text.revision);
        (text.source_revision.is_none() || text.source_revision == made_from)
            && base.is_none_or(|base| self.is_current(base, original))
    }
}

impl Translation {
    /// Whether it was made from an earlier revision of another text.
    fn is_behind(&self, other: &Translation) -> bool {
        self.source_revision
            .is_some_and(|translated| translated < other.revision)
    }

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
        let coverage = coverage(
            &knowledge,
            &["sv", "en", "ar", "fa"].map(language),
            |_, _| true,
        );
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
    fn a_variant_is_behind_when_its_language_is() {
        let mut folder = Folder::default();
        folder.put(
            "topics.toml",
            b"[[topic]]\nid = \"housing\"\ndesk = \"coach\"\nname = { sv = \"Bostad\" }\n",
        );
        folder.put("desks.toml", b"[[desk]]\nid = \"coach\"\nname = { sv = \"Coach\" }\nhours = \"mon 09:00-10:00\"\nreply_within_hours = 1\n");
        folder.put(
            "entries/housing/queue/entry.toml",
            b"checked = 2026-08-31\n",
        );
        for (code, front) in [
            ("sv", "revision = 2"),
            ("en", "source = \"sv\"\nsource_revision = 2\nrevision = 7"),
            ("en-simple", "source = \"en\"\nsource_revision = 7"),
            ("sv-simple", "source = \"sv\"\nsource_revision = 1"),
            ("ar", "source = \"sv\"\nsource_revision = 1\nrevision = 3"),
            ("ar-simple", "source = \"ar\"\nsource_revision = 3"),
        ] {
            let text = format!("+++\ntitle = \"t\"\n{front}\n+++\nText.\n");
            folder.put(&format!("entries/housing/queue/{code}.md"), text.as_bytes());
        }
        let loaded = Knowledge::understand(&folder);
        assert!(!loaded.has_errors(), "{:?}", loaded.problems);
        let entry = loaded
            .knowledge
            .entry("housing/queue")
            .expect("it is there");
        let sent = |code: &str| entry.sendable(language(code)).is_some();
        assert!(sent("en-simple"), "it is made from the English");
        assert!(!sent("sv-simple"), "it is behind the Swedish");
        assert!(!sent("ar-simple"), "the Arabic is behind");
        let made_from = |code: &str| entry.source_for(language(code)).map(|text| text.language);
        assert_eq!(made_from("en-simple"), Some(Language::ENGLISH));
        assert_eq!(made_from("so-simple"), Some(Language::SWEDISH));
        assert_eq!(
            (made_from("en"), made_from("sv")),
            (Some(Language::SWEDISH), None)
        );
        assert_eq!(entry.whole_texts().count(), 3);
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
