//! What an editor types into the form of a text, and what becomes of it in the file.

use crate::console::forms::Form;
use crate::knowledge::writing::{EntryText, lines_of, one_line};
use crate::knowledge::{Translation, TranslationState};

/// The form of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The title.
    pub title: String,
    /// The questions, a line each, as typed.
    pub questions: String,
    /// The keywords, with commas or line ends between them, as typed.
    pub keywords: String,
    /// The answer, as typed.
    pub body: String,
    /// A speaker has read it.
    pub reviewed: bool,
    /// In an original: the meaning changed, so translations are to be looked at again. In a translation: it says what the
    /// original says now.
    pub counts: bool,
    /// Why, for the history.
    pub why: String,
}

impl Typed {
    /// What was sent.
    pub fn of(form: &Form) -> Typed {
        Typed {
            title: form.get("title").to_owned(),
            questions: form.get("questions").to_owned(),
            keywords: form.get("keywords").to_owned(),
            body: form.get("body").to_owned(),
            reviewed: form.has("reviewed"),
            counts: form.has("counts"),
            why: form.get("why").to_owned(),
        }
    }

    /// The form of a text as it stands.
    pub fn from(text: &EntryText) -> Typed {
        Typed {
            title: text.title.clone(),
            questions: text.questions.join("\n"),
            keywords: text.keywords.join(", "),
            body: text.body.clone(),
            reviewed: text.state == TranslationState::Reviewed,
            // Forgotten, it would leave an old amount standing in eleven languages: so it is there until it is taken away.
            counts: true,
            why: String::new(),
        }
    }

    /// The text that the file is to hold. `base` is what it held when the writing began; `original` is the text that this one
    /// translates, `None` for an original.
    pub fn text(&self, base: Option<&EntryText>, original: Option<&Translation>) -> EntryText {
        let before = base.cloned().unwrap_or_default();
        let keywords = self.keywords.replace([',', '،', '፣'], "\n");
        let mut text = EntryText {
            title: one_line(&self.title),
            questions: lines_of(&self.questions),
            keywords: lines_of(&keywords),
            state: if self.reviewed {
                TranslationState::Reviewed
            } else {
                TranslationState::Draft
            },
            body: self.body.trim().to_owned(),
            ..before
        };
        let is_new = base.is_none();
        if let Some(original) = original {
            text.source = text.source.or(Some(original.language));
            if self.counts || is_new {
                text.source_revision = Some(original.revision);
            }
            if base.is_some_and(|base| text.says_otherwise(base)) {
                text.revision += 1;
            }
        } else if self.counts
            && base.is_some_and(|base| base.title != text.title || base.body != text.body)
        {
            // Whoever only adds a question has changed nothing that a translation has to say too.
            text.revision += 1;
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::language::Language;

    fn original() -> Translation {
        Translation {
            language: Language::SWEDISH,
            title: "Kö".to_owned(),
            questions: Arc::default(),
            keywords: Vec::new(),
            state: TranslationState::Reviewed,
            source: None,
            source_revision: None,
            revision: 4,
            body: "Ställ dig i kö.".to_owned(),
            check: None,
        }
    }

    #[test]
    fn a_translation_says_which_original_it_translates() {
        let base = EntryText {
            source: Some(Language::SWEDISH),
            source_revision: Some(3),
            revision: 2,
            body: "Join.".to_owned(),
            ..EntryText::default()
        };
        let mut typed = Typed::from(&base);
        typed.body = "Join the queue.".to_owned();
        let text = typed.text(Some(&base), Some(&original()));
        assert_eq!((text.source_revision, text.revision), (Some(4), 3));
        // Only a spelling was mended: it is still behind.
        typed.counts = false;
        assert_eq!(
            typed.text(Some(&base), Some(&original())).source_revision,
            Some(3)
        );
    }

    #[test]
    fn an_original_grows_when_the_meaning_changed() {
        let base = EntryText {
            revision: 4,
            ..EntryText::default()
        };
        let mut typed = Typed::from(&base);
        typed.questions = "hur".to_owned();
        assert_eq!(
            typed.text(Some(&base), None).revision,
            4,
            "it answers as before"
        );
        typed.body = "Ställ dig i kö i dag.".to_owned();
        assert_eq!(typed.text(Some(&base), None).revision, 5);
        typed.counts = false;
        assert_eq!(
            typed.text(Some(&base), None).revision,
            4,
            "only the spelling"
        );
        assert_eq!(typed.text(None, None).revision, 1, "a new one begins at 1");
    }

    #[test]
    fn keywords_are_parted_by_commas_of_any_script() {
        let typed = Typed {
            keywords: "kö, hyra،  bostad".to_owned(),
            ..Typed::from(&EntryText::default())
        };
        assert_eq!(typed.text(None, None).keywords, ["kö", "hyra", "bostad"]);
    }
}
