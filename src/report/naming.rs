//! A report with names for ids, in the language of whoever reads it, about the desks that they may see.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::voices::voices;
use super::{CaseTimes, Period, Question, Report, ToldRow, VoiceCount, Voices, report};
use crate::knowledge::{DeskId, Entry, EntryId, Knowledge, name_in};
use crate::language::Language;
use crate::phrase::{Phrasebook, stockholm};
use crate::voices::ABOUT;

/// For whom a report is, and where its names come from.
pub struct Reader<'a> {
    /// What topics, desks, places and entries are called.
    pub knowledge: &'a Knowledge,
    /// What languages are called.
    pub book: &'a Phrasebook,
    /// The language of the names.
    pub language: Language,
    /// Only what belongs to these desks; `None`: everything, also what belongs to none.
    pub desks: Option<&'a BTreeSet<DeskId>>,
}

impl Reader<'_> {
    /// The report of a period, from what the store has of it. An id that has gone from the knowledge stays an id.
    pub fn report(
        &self,
        period: Period,
        mut questions: Vec<Question>,
        mut cases: Vec<CaseTimes>,
        now: Timestamp,
    ) -> Report {
        questions.retain(|question| self.sees(question.desk.as_deref()));
        cases.retain(|case| self.sees(Some(&case.desk)));
        for question in &mut questions {
            self.name(question);
        }
        let today = now.to_zoned(stockholm()).date();
        let entries = self.knowledge.entries.values();
        let stale = entries
            .filter(|entry| entry.is_stale(period.to.min(today)))
            .filter(|entry| self.sees(Some(entry.desk.as_str())));
        let stale = stale.map(|entry| self.title(entry)).collect();
        let end = period.bounds().map_or(now, |(_, end)| end.min(now));
        report((period.from, period.to), &questions, &cases, stale, end)
    }

    /// What newcomers said of what came of it. It belongs to no desk, so only whoever sees everything sees it.
    pub fn voices(&self, counts: &[VoiceCount], mut told: Vec<ToldRow>) -> Voices {
        if self.desks.is_some() {
            return Voices::default();
        }
        for row in &mut told {
            row.topic = row.topic.take().map(|topic| self.about(topic));
        }
        voices(counts, told)
    }

    /// The name of what something that was told is about.
    fn about(&self, id: String) -> String {
        let topic = self.knowledge.topic(&id.as_str().into());
        let name = topic.map(|topic| name_in(&topic.name, self.language));
        match name.filter(|name| !name.is_empty()) {
            Some(name) => name.to_owned(),
            None if ABOUT.contains(&id.as_str()) => {
                let word = format!("staff-report-about-{id}");
                self.book.text(self.language, &word, &[])
            }
            None => id,
        }
    }

    fn sees(&self, desk: Option<&str>) -> bool {
        match (self.desks, desk) {
            (None, _) => true,
            (Some(desks), Some(desk)) => desks.contains(&DeskId::from(desk)),
            (Some(_), None) => false,
        }
    }

    fn name(&self, question: &mut Question) {
        let (knowledge, language) = (self.knowledge, self.language);
        let named = |names: &BTreeMap<Language, String>| {
            let name = name_in(names, language);
            (!name.is_empty()).then(|| name.to_owned())
        };
        let change = |part: &mut Option<String>, find: &dyn Fn(&str) -> Option<String>| {
            if let Some(found) = part.as_deref().and_then(find) {
                *part = Some(found);
            }
        };
        change(&mut question.topic, &|id| {
            named(&knowledge.topic(&id.into())?.name)
        });
        change(&mut question.desk, &|id| {
            named(&knowledge.desk(&id.into())?.name)
        });
        change(&mut question.place, &|id| {
            named(&knowledge.municipality(&id.into())?.name)
        });
        change(&mut question.entry, &|id| {
            Some(self.title(knowledge.entries.get(&EntryId::from(id))?))
        });
        change(&mut question.language, &|code| {
            self.language_name(code.parse().ok()?)
        });
    }

    /// The reader's word for a language, else what it calls itself.
    fn language_name(&self, language: Language) -> Option<String> {
        let id = format!("staff-language-{language}");
        let word = self.book.text(self.language, &id, &[]);
        if word != id {
            return Some(word);
        }
        let own = self.book.name(language);
        (!own.is_empty()).then(|| own.to_owned())
    }

    fn title(&self, entry: &Entry) -> String {
        let translation = entry.translations.get(&self.language);
        let text = translation.or_else(|| entry.original());
        text.map_or_else(|| entry.id.to_string(), |text| text.title.clone())
    }
}
