//! Writing the files of the knowledge folder: which file is meant, what its text becomes, and what became of it meanwhile.
//!
//! Everything here is text in, text out. What is not changed keeps its bytes: comments, the order of the keys, quotation
//! marks, blank lines, the ends of the lines. Where the files are kept, and how they are replaced, is the
//! [`library`](crate::library)'s business.

mod cells;
mod difference;
mod facts;
mod merging;
mod records;
mod recordings;
mod table;
mod text;

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::catalogue::is_id;
use super::entry::FACTS;
use super::recording;
use super::{EVENTS, EntryId, Place, Spoken};
use crate::language::Language;

pub use cells::{Cell, Shape};
pub use difference::{Change, Line, Piece, difference};
pub use facts::Facts;
pub use merging::{Merged, merge_lists, merge_texts};
pub use recordings::{revision_of, with_revision};
pub use records::Records;
pub use text::EntryText;

/// A file whose text cannot be changed key by key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(pub String);

/// A file of the knowledge folder, as the format names them. It cannot name anything outside the folder.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FilePath {
    /// `topics.toml` and the like: one of the files at the top.
    Top(&'static str),
    /// `phrases/<lang>.toml`.
    Phrases(Language),
    /// `activities/<municipality>.toml`.
    Activities(Place),
    /// `entries/<topic>/<slug>/entry.toml`.
    Facts(EntryId),
    /// `entries/<topic>/<slug>/<lang>.md`.
    Text(EntryId, Language),
    /// `<lang>.ogg` in the folder of an entry or a lesson: no text.
    Sound(Spoken, Language),
    /// `sound.toml` in such a folder.
    SoundFacts(Spoken),
}

/// The files at the top of the folder.
const TOP: [&str; 7] = [
    "topics.toml",
    "desks.toml",
    "municipalities.toml",
    "replies.toml",
    "helplines.toml",
    EVENTS,
    "glossary.tsv",
];

impl FilePath {
    /// The file that a path inside the folder names; `None` when the format has no such file.
    pub fn parse(path: &str) -> Option<FilePath> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts[..] {
            [top] => TOP.into_iter().find(|known| *known == top).map(Self::Top),
            ["phrases", file] => Some(Self::Phrases(language(file.strip_suffix(".toml")?)?)),
            ["activities", file] => {
                let place = file.strip_suffix(".toml").filter(|id| is_id(id))?;
                Some(Self::Activities(Place::from(place)))
            }
            [.., file] if file == recording::FACTS || recording::language_of(file).is_some() => {
                let folder = path.strip_suffix(file)?.strip_suffix('/')?;
                let of = Spoken::parse(folder)?;
                Some(match recording::language_of(file) {
                    Some(language) => Self::Sound(of, language),
                    None => Self::SoundFacts(of),
                })
            }
            ["entries", topic, slug, file] => {
                let id = entry_id(&format!("{topic}/{slug}"))?;
                match file.strip_suffix(".md") {
                    Some(code) => Some(Self::Text(id, language(code)?)),
                    None => (file == FACTS).then_some(Self::Facts(id)),
                }
            }
            _ => None,
        }
    }

    /// The entry that it belongs to.
    pub fn entry(&self) -> Option<&EntryId> {
        match self {
            Self::Facts(id)
            | Self::Text(id, _)
            | Self::Sound(Spoken::Entry(id), _)
            | Self::SoundFacts(Spoken::Entry(id)) => Some(id),
            _ => None,
        }
    }

    /// Whether it belongs to a recording.
    pub fn is_of_sound(&self) -> bool {
        matches!(self, Self::Sound(..) | Self::SoundFacts(_))
    }
}

impl fmt::Display for FilePath {
    /// The path inside the folder, with `/`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top(name) => f.write_str(name),
            Self::Phrases(language) => write!(f, "phrases/{language}.toml"),
            Self::Activities(place) => write!(f, "activities/{place}.toml"),
            Self::Facts(id) => write!(f, "entries/{id}/{FACTS}"),
            Self::Text(id, language) => write!(f, "entries/{id}/{language}.md"),
            Self::Sound(of, language) => write!(f, "{of}/{language}.ogg"),
            Self::SoundFacts(of) => write!(f, "{of}/{}", recording::FACTS),
        }
    }
}

/// An entry's id, if the text can be one: `topic/slug`, each of small letters a–z, digits and hyphens.
pub fn entry_id(text: &str) -> Option<EntryId> {
    /// Longer names are cut or refused by some file systems.
    const LONGEST: usize = 100;
    let (topic, slug) = text.split_once('/')?;
    let sound = |part: &str| is_id(part) && part.len() <= LONGEST;
    (sound(topic) && sound(slug)).then(|| EntryId::from(text))
}

/// The language of a file's name; codes have two or three letters there (ISO 639).
fn language(code: &str) -> Option<Language> {
    Language::of_file(code)
}

/// What a file says, as a figure: two files with the same figure are the same, byte for byte (SHA-256, hexadecimal).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContentHash(String);

impl ContentHash {
    /// Of a file's bytes.
    pub fn of(bytes: &[u8]) -> ContentHash {
        let halves = Sha256::digest(bytes)
            .into_iter()
            .flat_map(|byte| [byte >> 4, byte & 15]);
        ContentHash(
            halves
                .filter_map(|half| char::from_digit(u32::from(half), 16))
                .collect(),
        )
    }

    /// As it came back in a form. Anything is taken: what is no figure is simply no file's.
    pub fn brought(text: &str) -> ContentHash {
        ContentHash(text.to_owned())
    }

    /// The figure.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Changes a text with `\n` between its lines, and gives it back with the line ends and the byte order mark that it had.
fn keeping_line_ends(
    file: &str,
    change: impl FnOnce(&str) -> Result<String, Unreadable>,
) -> Result<String, Unreadable> {
    const MARK: char = '\u{feff}';
    let bare = file.strip_prefix(MARK).unwrap_or(file);
    if bare.len() == file.len() && !file.contains('\r') {
        return change(file);
    }
    let plain = bare.replace("\r\n", "\n");
    let changed = change(&plain)?;
    if changed == plain {
        return Ok(file.to_owned());
    }
    let lines = if bare.contains("\r\n") {
        changed.replace('\n', "\r\n")
    } else {
        changed
    };
    let mark = if bare.len() == file.len() {
        ""
    } else {
        "\u{feff}"
    };
    Ok(format!("{mark}{lines}"))
}

/// What somebody typed into a field of one line: without spaces around it and between its words only one.
pub fn one_line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What somebody typed into a field of a line each: the lines that are not empty, each once.
pub fn lines_of(typed: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in typed.lines().map(one_line).filter(|line| !line.is_empty()) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_a_file_of_the_format_or_nothing() {
        for path in [
            "topics.toml",
            "phrases/prs.toml",
            "activities/lomma.toml",
            "entries/housing/queue/entry.toml",
            "entries/housing/queue/sv.md",
            "entries/housing/queue/sv.ogg",
            "courses/home/contract/prs.ogg",
            "courses/home/contract/sound.toml",
        ] {
            let parsed = FilePath::parse(path).map(|file| file.to_string());
            assert_eq!(parsed.as_deref(), Some(path));
        }
        for stray in [
            "",
            "/etc/passwd",
            "../topics.toml",
            "entries/../../x/sv.md",
            "entries/housing/../sv.md",
            "entries/housing/queue/../sv.md",
            "entries/housing/queue/SV.md",
            "entries/housing/queue/SV.ogg",
            "entries/housing/../sv.ogg",
            "courses/../home/sv.ogg",
            "sound.toml",
            "entries/housing/queue/sv.md/x",
            "entries/housing/que ue/sv.md",
            "entries//queue/sv.md",
            "phrases/../sv.toml",
            ".history/x",
            "notes.md",
        ] {
            assert_eq!(FilePath::parse(stray), None, "{stray}");
        }
    }

    #[test]
    fn line_ends_and_the_mark_in_front_are_kept() {
        let add = |text: &str| Ok(format!("{text}b\n"));
        let file = "\u{feff}a\r\n";
        assert_eq!(
            keeping_line_ends(file, add).as_deref(),
            Ok("\u{feff}a\r\nb\r\n")
        );
        let same = |text: &str| Ok(text.to_owned());
        assert_eq!(keeping_line_ends(file, same).as_deref(), Ok(file));
    }

    #[test]
    fn lines_are_tidied_and_stand_once() {
        assert_eq!(
            lines_of("  Hur får jag   lägenhet? \r\n\r\nkö\nkö"),
            ["Hur får jag lägenhet?", "kö"]
        );
    }
}
