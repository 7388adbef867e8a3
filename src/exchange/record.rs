//! One text of one entry, beside its original: what all formats have in common.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::fault::{Fault, Kind, Place};
use crate::knowledge::{Entry, EntryId, Knowledge, TopicId, Translation, TranslationState};
use crate::language::Language;

/// The parts of a text that are translated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fields {
    /// The title.
    pub title: String,
    /// The answer, in limited `CommonMark`.
    pub answer: String,
    /// How people ask.
    pub questions: Vec<String>,
    /// Words of authorities that people mix in.
    pub keywords: Vec<String>,
}

impl Fields {
    /// Those of a text.
    pub fn of(text: &Translation) -> Fields {
        Fields {
            title: text.title.clone(),
            answer: text.body.clone(),
            questions: text.questions.to_vec(),
            keywords: text.keywords.clone(),
        }
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        *self == Fields::default()
    }

    /// Every part with its name.
    pub(super) fn parts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let lists = [("questions", &self.questions), ("keywords", &self.keywords)];
        let lists = lists
            .into_iter()
            .flat_map(|(name, list)| list.iter().map(move |piece| (name, piece.as_str())));
        [("title", &*self.title), ("answer", &*self.answer)]
            .into_iter()
            .chain(lists)
    }
}

/// Which version of a text was exported: its revision, and a figure of all that it said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    revision: u32,
    figure: String,
}

impl Stamp {
    /// The stamp of a text as it is now.
    pub fn of(text: &Translation) -> Stamp {
        /// Four bytes: two versions of one text have the same figure once in four thousand million.
        const SHORT: usize = 4;
        let mut hasher = Sha256::new();
        let mut say = |piece: &str| {
            // The length before each piece keeps two neighbours apart.
            hasher.update(piece.len().to_le_bytes());
            hasher.update(piece.as_bytes());
        };
        for (name, piece) in Fields::of(text).parts() {
            say(name);
            say(piece);
        }
        say(state_code(text.state));
        say(&format!("{:?} {:?}", text.source, text.source_revision));
        let mut figure = String::new();
        for byte in hasher.finalize().iter().take(SHORT) {
            figure += &format!("{byte:02x}");
        }
        Stamp {
            revision: text.revision,
            figure,
        }
    }
}

impl fmt::Display for Stamp {
    /// `r3-9f2c1a7b`: nothing that a spreadsheet would take for a number or a date.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "r{}-{}", self.revision, self.figure)
    }
}

impl FromStr for Stamp {
    type Err = Kind;

    fn from_str(text: &str) -> Result<Self, Kind> {
        let parts = text.strip_prefix('r').and_then(|rest| rest.split_once('-'));
        let (revision, figure) = parts.ok_or(Kind::NotAVersion)?;
        let revision = revision.parse().map_err(|_| Kind::NotAVersion)?;
        let sound = figure.len() == 8 && figure.bytes().all(|byte| byte.is_ascii_hexdigit());
        let figure = figure.to_owned();
        sound
            .then_some(Stamp { revision, figure })
            .ok_or(Kind::NotAVersion)
    }
}

/// One text of one entry, beside its original.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Where it stands in the file that it was read from.
    pub place: Place,
    /// The entry.
    pub entry: EntryId,
    /// The language.
    pub language: Language,
    /// The entry's topic, for who sorts the file. Not read back.
    pub topic: Option<TopicId>,
    /// What is written in that language; empty where nothing is yet.
    pub text: Fields,
    /// Whether a speaker has read it; `None` where nothing is written yet.
    pub state: Option<TranslationState>,
    /// The version that was exported; `None` where there was no text.
    pub version: Option<Stamp>,
    /// The original's language and revision at the time of the export; `None` for the original itself.
    pub source: Option<(Language, u32)>,
    /// What the original says. Not read back.
    pub original: Fields,
    /// Facts that nobody could confirm. Not read back.
    pub notes: Vec<String>,
}

/// Which texts are exported.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// The languages; those without a text of an entry come as empty records, to be filled in. Empty: what there is.
    pub languages: Vec<Language>,
    /// Only this topic.
    pub topic: Option<TopicId>,
}

/// The records of a selection: entry by entry in the order of their ids, the original first, then the languages.
pub fn records(knowledge: &Knowledge, selection: &Selection) -> Vec<Record> {
    let chosen = knowledge
        .entries
        .values()
        .filter(|entry| selection.topic.as_ref().is_none_or(|it| entry.topic == *it));
    let mut records = Vec::new();
    for entry in chosen {
        let Some(original) = entry.original() else {
            continue;
        };
        let languages = if selection.languages.is_empty() {
            entry.translations.keys().copied().collect()
        } else {
            selection.languages.clone()
        };
        let first = |language: &&Language| **language == original.language;
        let others = languages.iter().filter(|it| !first(it));
        for language in languages.iter().filter(first).chain(others) {
            records.push(record(entry, original, *language));
        }
    }
    records
}

fn record(entry: &Entry, original: &Translation, language: Language) -> Record {
    let text = entry.translations.get(&language);
    // A text can be made from another one than the first original; then that is what it stands beside.
    let named = text
        .and_then(|text| entry.translations.get(&text.source?))
        .filter(|named| named.source.is_none());
    let named = named.or_else(|| entry.source_for(language).filter(|_| language.is_variant()));
    let from = named.unwrap_or(original);
    let from = text
        .is_none_or(|text| text.source.is_some())
        .then_some(from);
    Record {
        place: Place::File,
        entry: entry.id.clone(),
        language,
        topic: Some(entry.topic.clone()),
        text: text.map(Fields::of).unwrap_or_default(),
        state: text.map(|text| text.state),
        version: text.map(Stamp::of),
        source: from.map(|from| (from.language, from.revision)),
        original: from.map(Fields::of).unwrap_or_default(),
        notes: entry.unsure.clone(),
    }
}

impl Record {
    /// What it is about: `housing/queue-boplats-syd ar`.
    pub fn name(&self) -> String {
        format!("{} {}", self.entry, self.language)
    }

    /// What in it can stand in no file.
    pub(super) fn unwritable(&self) -> Vec<Fault> {
        let notes = self.notes.iter().map(|note| ("notes", note.as_str()));
        let parts = self.text.parts().chain(self.original.parts()).chain(notes);
        parts
            .filter(|(_, words)| words.chars().any(is_unwritable))
            .map(|(name, _)| {
                Fault::at(Place::Unit(self.name()), Kind::ControlCharacter).field(name)
            })
            .collect()
    }
}

/// What XML 1.0 has no place for (section 2.2), and a carriage return, which no file keeps for sure.
pub(super) fn is_unwritable(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// How a state is written in tables.
pub(super) fn state_code(state: TranslationState) -> &'static str {
    match state {
        TranslationState::Draft => "draft",
        TranslationState::Reviewed => "reviewed",
    }
}
