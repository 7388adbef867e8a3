//! Languages: their codes, and which language a text is written in.

mod detect;
pub mod romanise;
pub mod script;
mod table;
pub mod training;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use detect::detect;
pub use table::Class;

/// A language code as the folders of `locales/` use it: `sv`, `prs`, `ckb` (ISO 639, lower case, two to eight letters).
///
/// Small enough to be copied; comparing two is comparing eight bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language([u8; 8]);

/// The text is not a language code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a language code: two to eight lower-case letters, such as sv or prs")]
pub struct NotALanguage(String);

impl Language {
    /// Swedish, the language of the originals and of staff.
    pub const SWEDISH: Language = Language(*b"sv\0\0\0\0\0\0");
    /// English, the first language to fall back to.
    pub const ENGLISH: Language = Language(*b"en\0\0\0\0\0\0");

    /// The code, for example `sv`.
    pub fn code(&self) -> &str {
        let end = self.0.iter().position(|&b| b == 0).unwrap_or(self.0.len());
        std::str::from_utf8(&self.0[..end]).unwrap_or("")
    }
}

impl Language {
    /// Whether texts in both are one written language, as Persian and Dari are: they cannot be told apart by letters,
    /// only by words and by what the newcomer chose.
    pub fn is_written_like(self, other: Language) -> bool {
        let persian = |language: Language| matches!(language.code(), "fa" | "prs");
        self == other || (persian(self) && persian(other))
    }
}

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(code: &str) -> Result<Self, NotALanguage> {
        let bytes = code.as_bytes();
        if !(2..=8).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_lowercase) {
            return Err(NotALanguage(code.to_owned()));
        }
        let mut padded = [0; 8];
        padded[..bytes.len()].copy_from_slice(bytes);
        Ok(Language(padded))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

/// What can be said about the language of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Detected {
    /// The language, or `None` when it cannot be told (only emoji, one ambiguous word, an unknown language).
    pub language: Option<Language>,
    /// Written in Latin letters although the language has another script ("kayf al7al").
    pub romanised: bool,
}
