//! Languages: their codes, and which language a text is written in.

mod detect;
pub mod romanise;
pub mod script;
mod table;
pub mod training;

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use detect::detect;
pub use table::Class;

/// Bytes of the longest code: eight letters, a hyphen, and a variant of eight.
const LONGEST: usize = 17;

/// A language code as the folders of `locales/` use it: `sv`, `prs`, `ckb` (ISO 639, lower case, two to eight letters); or a **variant** of
/// a language: `sv-simple`, plain Swedish (BCP 47, a registered variant subtag of letters, here four to eight).
///
/// Small enough to be copied; comparing two is comparing a few bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language([u8; LONGEST]);

/// The text is not a language code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{0}' is not a language code: two to eight lower-case letters, such as sv or prs; a variant has a hyphen and four to eight more"
)]
pub struct NotALanguage(String);

impl Language {
    /// Swedish, the language of the originals and of staff.
    pub const SWEDISH: Language = Language(padded(*b"sv"));
    /// English, the first language to fall back to.
    pub const ENGLISH: Language = Language(padded(*b"en"));

    /// The code, for example `sv`.
    pub fn code(&self) -> &str {
        let end = self.0.iter().position(|&b| b == 0).unwrap_or(self.0.len());
        std::str::from_utf8(&self.0[..end]).unwrap_or("")
    }

    /// The language that names of files carry: a code of two or three letters (ISO 639), or a variant of such a language.
    pub fn of_file(code: &str) -> Option<Language> {
        let language: Language = code.parse().ok()?;
        (language.base().code().len() <= 3).then_some(language)
    }
}

const fn padded(code: [u8; 2]) -> [u8; LONGEST] {
    let mut bytes = [0; LONGEST];
    (bytes[0], bytes[1]) = (code[0], code[1]);
    bytes
}

/// A variant is read by whoever reads its language, and the other way round: only its texts are worded otherwise.
impl Language {
    /// The language without its variant: Swedish for plain Swedish, and every other one itself.
    #[must_use]
    pub fn base(self) -> Language {
        let Some(end) = self.0.iter().position(|&b| b == HYPHEN) else {
            return self;
        };
        let mut base = self;
        base.0[end..].fill(0);
        base
    }

    /// Whether it is a variant of another language.
    pub fn is_variant(self) -> bool {
        self.0.contains(&HYPHEN)
    }

    /// Whether both are one language, in whatever variant: who reads the one needs no translation from the other.
    pub fn shares_base(self, other: Language) -> bool {
        self.base() == other.base()
    }

    /// The language itself, and after a variant the language that it is one of.
    pub fn with_base(self) -> impl Iterator<Item = Language> {
        let base = Some(self.base()).filter(|base| *base != self);
        std::iter::once(self).chain(base)
    }

    /// Where a text for a reader of this language is looked for, in this order: the language, that of which it is a variant, English, Swedish.
    pub fn or_else_read(self) -> impl Iterator<Item = Language> {
        self.with_base().chain([Self::ENGLISH, Self::SWEDISH])
    }

    /// This language as it is read by somebody who chose one: the variant of it, where that is what was chosen.
    #[must_use]
    pub fn as_chosen(self, chosen: Option<Language>) -> Language {
        chosen
            .filter(|chosen| chosen.is_variant() && chosen.base() == self)
            .unwrap_or(self)
    }

    /// Whether texts in both are one written language, as Persian and Dari are: they cannot be told apart by letters,
    /// only by words and by what the newcomer chose.
    pub fn is_written_like(self, other: Language) -> bool {
        let persian = |language: Language| matches!(language.code(), "fa" | "prs");
        let (one, other) = (self.base(), other.base());
        one == other || (persian(one) && persian(other))
    }
}

/// Between a language and its variant.
const HYPHEN: u8 = b'-';

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(code: &str) -> Result<Self, NotALanguage> {
        let letters = |part: &str, length: RangeInclusive<usize>| {
            length.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_lowercase())
        };
        let (base, variant) = match code.split_once('-') {
            Some((base, variant)) => (base, Some(variant)),
            None => (code, None),
        };
        if !letters(base, 2..=8) || !variant.is_none_or(|variant| letters(variant, 4..=8)) {
            return Err(NotALanguage(code.to_owned()));
        }
        let mut bytes = [0; LONGEST];
        bytes[..code.len()].copy_from_slice(code.as_bytes());
        Ok(Language(bytes))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str) -> Language {
        code.parse().expect("a language code")
    }

    #[test]
    fn a_code_is_a_language_or_a_variant_of_one() {
        for code in ["sv", "ckb", "sv-simple", "abcdefgh-abcdefgh"] {
            assert_eq!(language(code).code(), code);
        }
        for wrong in [
            "",
            "s",
            "SV",
            "sv-",
            "sv-SE",
            "sv-se",
            "sv-simple-x",
            "-simple",
            "sv simple",
            "sv-simplest1",
            "abcdefghi",
            "sv-abcdefghi",
            "../sv",
            "sv_simple",
        ] {
            assert!(wrong.parse::<Language>().is_err(), "{wrong}");
        }
        assert_eq!(Language::of_file("sv-simple"), Some(language("sv-simple")));
        assert_eq!(Language::of_file("prs"), Some(language("prs")));
        assert_eq!(Language::of_file("entry"), None);
        assert_eq!(Language::of_file("entry-simple"), None);
    }

    #[test]
    fn a_variant_has_a_base_and_is_read_like_it() {
        let (swedish, simple) = (Language::SWEDISH, language("sv-simple"));
        assert_eq!(simple.base(), swedish);
        assert_eq!(swedish.base(), swedish);
        assert!(simple.is_variant() && !swedish.is_variant());
        assert!(simple.shares_base(swedish) && swedish.shares_base(simple));
        assert!(!simple.shares_base(Language::ENGLISH));
        assert!(simple.is_written_like(swedish) && language("fa").is_written_like(language("prs")));
        assert!(simple.with_base().eq([simple, swedish]) && swedish.with_base().eq([swedish]));
        assert_eq!(swedish.as_chosen(Some(simple)), simple);
        assert_eq!(Language::ENGLISH.as_chosen(Some(simple)), Language::ENGLISH);
        assert_eq!(simple.as_chosen(Some(swedish)), simple);
        assert_eq!(swedish.as_chosen(None), swedish);
        assert!(swedish < simple, "a language stands before its variants");
    }
}
