//! Who may publish what of an entry.

use crate::account::{Account, Role};

/// What somebody may do with entries: translators answer for the languages, editors for the facts and the originals,
/// admins for everything. Whoever may not publish hands a draft in for review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rights {
    editor: bool,
    translator: bool,
}

impl Rights {
    /// Of a person.
    pub fn of(account: &Account) -> Rights {
        let admin = account.is(Role::Admin);
        Rights {
            editor: admin || account.is(Role::Editor),
            translator: admin || account.is(Role::Translator),
        }
    }

    /// Publishes facts and new entries, withdraws entries and puts them back.
    pub fn facts(self) -> bool {
        self.editor
    }

    /// Publishes a text.
    pub fn text(self, is_original: bool) -> bool {
        self.editor || (self.translator && !is_original)
    }

    /// Says that a speaker has read a text.
    pub fn review(self, is_original: bool) -> bool {
        if is_original {
            self.editor
        } else {
            self.translator
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn translators_answer_for_languages_and_editors_for_facts() {
        let translator = Rights {
            editor: false,
            translator: true,
        };
        assert!(translator.text(false) && translator.review(false));
        assert!(!translator.text(true) && !translator.facts());
        let editor = Rights {
            editor: true,
            translator: false,
        };
        assert!(editor.facts() && editor.text(true) && editor.review(true) && editor.text(false));
        assert!(!editor.review(false));
    }
}
