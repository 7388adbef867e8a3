//! What a machine translated of a case, as staff see it.

use super::view::{Line, Words};
use crate::language::Language;
use crate::store::{CaseTranslation, TranslationStatus};

impl Line {
    /// With the translation of it, if there is one.
    pub fn with_translation(mut self, line: i64, translations: &[CaseTranslation]) -> Line {
        let found = translations
            .iter()
            .find(|one| one.line == Some(line) && one.status == TranslationStatus::Done);
        self.translation = found.and_then(|one| words(one.translated.as_ref()?, one.target));
        self
    }
}

/// A reply that waits for its translation, or for a word about it.
pub struct Pending {
    /// The translation's id.
    pub id: i64,
    /// What staff wrote.
    pub original: String,
    /// The translation, once it is there.
    pub translated: Option<Words>,
    /// The translation translated back.
    pub back: Option<Words>,
}

impl Pending {
    /// The reply of a case that has not been sent yet.
    pub fn of(translations: &[CaseTranslation]) -> Option<Pending> {
        let open = [TranslationStatus::Waiting, TranslationStatus::Shown];
        let one = translations
            .iter()
            .rfind(|one| one.is_reply && open.contains(&one.status))?;
        Some(Pending {
            id: one.id,
            original: one.original.clone(),
            translated: one
                .translated
                .as_ref()
                .and_then(|text| words(text, one.target)),
            back: one.back.as_ref().and_then(|text| words(text, one.source)),
        })
    }
}

fn words(text: &str, language: Language) -> Option<Words> {
    (!text.is_empty()).then(|| Words {
        text: text.to_owned(),
        language: language.code().to_owned(),
        placeholder: false,
    })
}
