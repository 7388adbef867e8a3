//! Recordings: `<lang>.ogg` beside `<lang>.md` in the folder of an entry or a lesson, and `sound.toml`, which says which revision of its text
//! each of them speaks:
//!
//! ```toml
//! [revision]
//! sv = 3
//! ar = 2
//! ```
//!
//! A recording is played while its text has that revision. Of an older one it stands in the list of recordings, like an outdated translation
//! in that of texts. The files themselves stay on the disk; here is only what they are.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;

use super::catalogue::is_id;
use super::fields::{self, Fields};
use super::problem::{Page, Problem, Severity};
use super::writing::{ContentHash, entry_id};
use super::{EntryId, Translation, film};
use crate::language::Language;
use crate::sound::{self, Sound, Unfit};

/// The name of the file that says what recordings speak.
pub(super) const FACTS: &str = "sound.toml";

/// Something that has texts and can be spoken, with a folder of its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Spoken {
    /// An entry.
    Entry(EntryId),
    /// A lesson: its course and its own name.
    Lesson(String, String),
}

impl Spoken {
    /// What a folder's path names: `entries/housing/queue` or `courses/home/contract`; `None` for any other.
    pub fn parse(folder: &str) -> Option<Spoken> {
        let parts: Vec<&str> = folder.split('/').collect();
        match parts[..] {
            ["entries", topic, slug] => entry_id(&format!("{topic}/{slug}")).map(Self::Entry),
            ["courses", course, lesson] if is_id(course) && is_id(lesson) => {
                Some(Self::Lesson(course.to_owned(), lesson.to_owned()))
            }
            _ => None,
        }
    }
}

impl fmt::Display for Spoken {
    /// The path of its folder.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entry(id) => write!(f, "entries/{id}"),
            Self::Lesson(course, lesson) => write!(f, "courses/{course}/{lesson}"),
        }
    }
}

/// A text that somebody has spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// The revision of the text that is heard.
    pub revision: u32,
    /// Its length and size.
    pub sound: Sound,
    /// The figure of its bytes.
    pub hash: ContentHash,
}

/// A file of sound as it was read.
#[derive(Debug, Clone, Hash)]
pub(super) struct Heard {
    sound: Result<Sound, Unfit>,
    hash: ContentHash,
}

impl Heard {
    pub(super) fn of(bytes: &[u8]) -> Heard {
        Heard {
            sound: sound::read(bytes),
            hash: ContentHash::of(bytes),
        }
    }
}

/// What stands beside the texts of a folder.
#[derive(Debug, Default)]
pub(super) struct Beside<'f> {
    /// `sound.toml`.
    pub(super) facts: Option<&'f str>,
    /// `<lang>.ogg`.
    pub(super) sounds: Vec<(Language, &'f Heard)>,
    /// `transcript.<lang>.md`.
    pub(super) transcripts: Vec<(&'f str, Language, &'f str)>,
}

impl<'f> Beside<'f> {
    /// Takes a file that is no text of the folder; `false` when it is one.
    pub(super) fn takes(&mut self, path: &'f str, file: &str, text: &'f str) -> bool {
        if file == FACTS {
            self.facts = Some(text);
            return true;
        }
        if let Some(language) = film::transcript(file) {
            self.transcripts.push((path, language, text));
            return true;
        }
        false
    }
}

impl Hash for Beside<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.facts, &self.sounds, &self.transcripts).hash(state);
    }
}

/// The language of a recording's file name.
pub(super) fn language_of(file: &str) -> Option<Language> {
    Language::of_file(file.strip_suffix(".ogg")?)
}

/// Reads the recordings of a folder, and says which of them belong to no text.
pub(super) fn read(
    folder: &str,
    beside: &Beside<'_>,
    texts: &BTreeMap<Language, Translation>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<Language, Recording> {
    let path = format!("{folder}/{FACTS}");
    let page = Page::new(&path, beside.facts.unwrap_or_default());
    let revisions = revisions(&page);
    let mut recordings = BTreeMap::new();
    for (language, heard) in &beside.sounds {
        let mut wrong = |severity, message: String| {
            problems.push(Problem {
                path: PathBuf::from(format!("{folder}/{language}.ogg")),
                line: None,
                severity,
                message,
                hint: None,
            });
        };
        let sound = match heard.sound {
            Ok(sound) => sound,
            Err(unfit) => {
                wrong(Severity::Error, format!("cannot be sent: {unfit}"));
                continue;
            }
        };
        let Some(&(revision, line)) = revisions.get(language) else {
            let message = format!("{FACTS} does not say which revision of the text it speaks");
            wrong(Severity::Warning, format!("is not played: {message}"));
            continue;
        };
        match texts.get(language) {
            None => wrong(
                Severity::Warning,
                format!("is not played: there is no {language}.md beside it that can be used"),
            ),
            Some(text) => {
                if text.revision < revision {
                    // Somebody has brought an older text back: that must not be refused.
                    let newest = text.revision;
                    let message = format!(
                        "'revision.{language}' is {revision}, but the text's revision is {newest}: it is not played"
                    );
                    page.warn(line, message);
                }
                let recording = Recording {
                    revision,
                    sound,
                    hash: heard.hash.clone(),
                };
                recordings.insert(*language, recording);
            }
        }
    }
    let missing = |language: &Language| !beside.sounds.iter().any(|(other, _)| other == language);
    for (language, (_, line)) in revisions.iter().filter(|(language, _)| missing(language)) {
        page.error(*line, format!("there is no {language}.ogg"));
    }
    problems.extend(page.into_problems());
    recordings
}

/// The revision that each language's recording speaks, and the line that says so.
fn revisions(page: &Page<'_>) -> BTreeMap<Language, (u32, usize)> {
    let mut revisions = BTreeMap::new();
    let table = fields::parse(page);
    let mut facts = Fields::of_file(page, &table);
    let list = facts.take("revision");
    for (code, number) in list
        .and_then(|list| list.get_ref().as_table())
        .into_iter()
        .flatten()
    {
        let line = page.line(&code.span());
        let revision = number.get_ref().as_integer();
        let revision = revision.and_then(|it| u32::from_str_radix(it.as_str(), it.radix()).ok());
        match (code.get_ref().parse::<Language>(), revision) {
            (Ok(language), Some(revision @ 1..)) => {
                revisions.insert(language, (revision, line));
            }
            (Err(error), _) => page.error(line, format!("'revision': {error}")),
            _ => page.error(line, format!("'revision.{code}' must be a whole number")),
        }
    }
    if let Some(list) = list.filter(|list| list.get_ref().as_table().is_none()) {
        facts.wrong("revision", &list.span(), "a table, such as [revision]");
    }
    facts.finish();
    revisions
}

impl super::Entry {
    /// The recording of a text, if what it says is what the text says.
    pub fn recording(&self, text: &Translation) -> Option<&Recording> {
        current(&self.recordings, text)
    }
}

impl super::Lesson {
    /// The recording of a text, if what it says is what the text says.
    pub fn recording(&self, text: &Translation) -> Option<&Recording> {
        current(&self.recordings, text)
    }
}

fn current<'r>(
    recordings: &'r BTreeMap<Language, Recording>,
    text: &Translation,
) -> Option<&'r Recording> {
    let recording = recordings.get(&text.language);
    recording.filter(|recording| recording.revision == text.revision)
}

/// Texts and recordings, by language.
pub type SpokenTexts<'k> = (
    &'k BTreeMap<Language, Translation>,
    &'k BTreeMap<Language, Recording>,
);

impl super::Knowledge {
    /// The texts and recordings of what can be spoken; `None` when it is not there.
    pub fn spoken(&self, of: &Spoken) -> Option<SpokenTexts<'_>> {
        match of {
            Spoken::Entry(id) => {
                let entry = self.entries.get(id)?;
                Some((&entry.translations, &entry.recordings))
            }
            Spoken::Lesson(course, lesson) => {
                let course = self.courses.iter().find(|it| it.id == *course)?;
                let lesson = course.lessons.iter().find(|it| it.id == *lesson)?;
                Some((&lesson.translations, &lesson.recordings))
            }
        }
    }

    /// The text of something that may be sent in a language, and so be heard.
    pub fn speakable(&self, of: &Spoken, language: Language) -> Option<&Translation> {
        match of {
            Spoken::Entry(id) => {
                let entry = self.entries.get(id)?;
                let text = entry.sendable(language);
                text.filter(|_| entry.withdrawn.is_none())
            }
            Spoken::Lesson(course, lesson) => {
                let course = self.courses.iter().find(|it| it.id == *course)?;
                let lesson = course.lessons.iter().find(|it| it.id == *lesson)?;
                let text = lesson.text_for(language);
                text.filter(|text| text.language == language)
            }
        }
    }

    /// Everything that can be spoken: the entries and then the lessons.
    pub fn all_spoken(&self) -> impl Iterator<Item = Spoken> {
        let entries = self.entries.keys().cloned().map(Spoken::Entry);
        let lessons = self.courses.iter().flat_map(|course| {
            let lessons = course.lessons.iter();
            lessons.map(|lesson| Spoken::Lesson(course.id.clone(), lesson.id.clone()))
        });
        entries.chain(lessons)
    }
}
