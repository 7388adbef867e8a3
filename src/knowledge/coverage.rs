//! Which entry can be sent in which language: the translators' list.

use std::fmt;

use super::{Entry, EntryId, Knowledge, TranslationState};
use crate::language::Language;

/// For each language, what is not there, not up to date, or not read by a speaker yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// How many entries there are.
    pub entries: usize,
    /// How many steps the plan has.
    pub plan_steps: usize,
    /// One row a language, in the order that was asked for.
    pub languages: Vec<LanguageCoverage>,
}

/// One language's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageCoverage {
    /// The language.
    pub language: Language,
    /// Entries that have a text in it or should have one: all of them, of a variant only some.
    pub wanted: usize,
    /// Entries without a text, of those that should have one.
    pub missing: Vec<EntryId>,
    /// Entries whose text is behind the original: not sent by itself.
    pub outdated: Vec<EntryId>,
    /// Entries whose text is up to date and machine-made: sent, and marked as such.
    pub draft: Vec<EntryId>,
    /// Steps of the plan without a text, or all of them where the texts are behind the original.
    pub plan_missing: usize,
}

/// Draws up the translators' list for these languages. A text that is not there is missing where `is_wanted` says so of its entry.
pub fn coverage(
    knowledge: &Knowledge,
    languages: &[Language],
    is_wanted: impl Fn(&Entry, Language) -> bool,
) -> Coverage {
    let row = |&language: &Language| {
        let mut row = LanguageCoverage {
            language,
            wanted: 0,
            missing: Vec::new(),
            outdated: Vec::new(),
            draft: Vec::new(),
            plan_missing: plan_missing(knowledge, language),
        };
        for entry in knowledge.entries.values() {
            let text = entry.translations.get(&language);
            if text.is_none() && !is_wanted(entry, language) {
                continue;
            }
            row.wanted += 1;
            match text {
                None => row.missing.push(entry.id.clone()),
                Some(text) if entry.is_outdated(text) => row.outdated.push(entry.id.clone()),
                Some(text) if text.state == TranslationState::Draft => {
                    row.draft.push(entry.id.clone());
                }
                Some(_) => {}
            }
        }
        row
    };
    Coverage {
        entries: knowledge.entries.len(),
        plan_steps: knowledge.plan.steps.len(),
        languages: languages.iter().map(row).collect(),
    }
}

fn plan_missing(knowledge: &Knowledge, language: Language) -> usize {
    // What a variant does not say, its language does.
    let language = language.base();
    if knowledge.plan.is_outdated(language) {
        return knowledge.plan.steps.len();
    }
    knowledge.plan_missing(language).len()
}

impl Coverage {
    /// Whether every entry has an up-to-date text in each of the languages.
    pub fn is_complete(&self) -> bool {
        self.languages
            .iter()
            .all(|row| row.missing.is_empty() && row.outdated.is_empty())
    }
}

impl fmt::Display for Coverage {
    /// A table; a row a language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:<9} {:>8}{:>9}{:>9}{:>9}",
            "language", "current", "draft", "outdated", "missing"
        )?;
        if self.plan_steps > 0 {
            write!(f, "{:>9}", "plan")?;
        }
        for row in &self.languages {
            let (missing, outdated, draft) =
                (row.missing.len(), row.outdated.len(), row.draft.len());
            let current = row.wanted.saturating_sub(missing + outdated);
            write!(
                f,
                "\n{:<9} {current:>8}{draft:>9}{outdated:>9}{missing:>9}",
                row.language.code()
            )?;
            if self.plan_steps > 0 {
                let said = self.plan_steps.saturating_sub(row.plan_missing);
                write!(f, "{:>9}", format!("{said}/{}", self.plan_steps))?;
            }
        }
        Ok(())
    }
}
