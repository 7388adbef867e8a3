//! A first translation of an entry by the translation service, for a person to read.
//!
//! What must not change does not reach the service: numbers, links, and the authorities' words of the glossary are masked and
//! put back as they were. It is told line by line, so that steps stay steps.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::Desk;
use crate::knowledge::writing::EntryText;
use crate::knowledge::{Term, TranslationState};
use crate::language::Language;
use crate::translator::{Failure, Translator};

/// Links of the limited `CommonMark`, and numbers with what belongs to them: dates, times, telephone numbers.
static KEPT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\[[^\]\n]*\]\([^)\s]*\)|\d+(?:[ \u{a0}.,:–/-]?\d+)*").ok());

/// The mark before a step or a point of a list.
static MARK: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*(?:\d+[.)]|[-*])\s+").ok());

/// The endings of a Swedish noun.
const ENDINGS: [&str; 12] = [
    "", "n", "en", "et", "t", "na", "ar", "er", "or", "arna", "erna", "orna",
];

impl Desk {
    /// Whether there is a translation service that can draft.
    pub fn can_draft(&self) -> bool {
        self.has_translator()
    }

    /// A draft of a text in another language, made from this original.
    ///
    /// # Errors
    /// [`Failure`]: there is no service, it does not know the language, or it lost something that had to stay.
    pub async fn draft_text(
        &self,
        original: &EntryText,
        (from, to): (Language, Language),
    ) -> Result<EntryText, Failure> {
        let shelf = self.shelf();
        let drafting = Drafting {
            translator: self.translator(),
            languages: (from, to),
            glossary: &shelf.knowledge.glossary,
        };
        let title = drafting.line(&original.title, &mut BTreeSet::new()).await?;
        let mut explained = BTreeSet::new();
        let mut body = Vec::new();
        for line in original.body.lines() {
            body.push(drafting.line(line, &mut explained).await?);
        }
        let mut questions = Vec::new();
        for question in &original.questions {
            // How people ask is not what they read: what the service cannot do is left out.
            let mut nothing: BTreeSet<String> = explained.clone();
            if let Ok(question) = drafting.line(question, &mut nothing).await
                && !questions.contains(&question)
            {
                questions.push(question);
            }
        }
        Ok(EntryText {
            title,
            questions,
            keywords: original.keywords.clone(),
            state: TranslationState::Draft,
            source: Some(from),
            source_revision: Some(original.revision),
            revision: 1,
            body: body.join("\n"),
        })
    }
}

struct Drafting<'d> {
    translator: Translator,
    languages: (Language, Language),
    glossary: &'d [Term],
}

impl Drafting<'_> {
    /// One line. An authority's word stays Swedish; where it stands for the first time, the language's own word follows.
    async fn line(&self, line: &str, explained: &mut BTreeSet<String>) -> Result<String, Failure> {
        let mark = MARK.as_ref().and_then(|mark| mark.find(line));
        let mark = mark.map_or("", |mark| mark.as_str());
        let text = &line[mark.len()..];
        if text.trim().is_empty() {
            return Ok(line.to_owned());
        }
        let terms = terms(text, self.glossary, self.languages.1);
        let mut kept: Vec<&str> = terms.iter().map(|(word, _)| word.as_str()).collect();
        if let Some(pattern) = &*KEPT {
            kept.extend(pattern.find_iter(text).map(|found| found.as_str()));
        }
        let (from, to) = self.languages;
        let mut said = self.translator.translate(text, from, to, &kept).await?;
        // A bold mark that has lost its partner would be shown as it is.
        if said.matches("**").count() != text.matches("**").count() {
            said = said.replace("**", "");
        }
        for (word, own) in &terms {
            if explained.insert(word.to_lowercase()) {
                let place = said.find(word.as_str()).map(|at| at + word.len());
                if let Some(at) = place {
                    let at = at + if said[at..].starts_with("**") { 2 } else { 0 };
                    if !said[at..].trim_start().starts_with(['(', '（']) {
                        said.insert_str(at, &format!(" ({own})"));
                    }
                }
            }
        }
        Ok(format!("{mark}{said}"))
    }
}

/// The words of authorities in a text, as they stand there, each with the language's own word for it.
fn terms(text: &str, glossary: &[Term], to: Language) -> Vec<(String, String)> {
    let lower = text.to_lowercase();
    let mut found: Vec<(usize, String, String)> = Vec::new();
    for term in glossary {
        let Some(own) = term.words.get(&to).and_then(|words| words.first()) else {
            continue;
        };
        for form in term.forms() {
            found.extend(
                lower
                    .match_indices(&form.to_lowercase())
                    .filter_map(|(at, _)| Some((at, word_at(text, at, form)?, own.clone()))),
            );
        }
    }
    // Of two that stand at one place, the longer one is meant.
    found.sort_by_key(|(at, word, _)| (*at, std::cmp::Reverse(word.len())));
    let mut end = 0;
    found.retain(|(at, word, _)| {
        let is_free = *at >= end;
        if is_free {
            end = at + word.len();
        }
        is_free
    });
    found
        .into_iter()
        .map(|(_, word, own)| (word, own))
        .collect()
}

/// The word that stands at a place of a text, if it is this form with a Swedish ending: "hyresavin" for "hyresavi".
fn word_at(text: &str, at: usize, form: &str) -> Option<String> {
    let rest = text.get(at..)?;
    let stem: usize = rest
        .chars()
        .take(form.chars().count())
        .map(char::len_utf8)
        .sum();
    let ending = &rest[stem..];
    let ending = &ending[..ending
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(ending.len())];
    let begins = !text[..at].ends_with(char::is_alphabetic);
    (begins && ENDINGS.contains(&ending)).then(|| rest[..stem + ending.len()].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_of_the_glossary_is_found_with_its_ending() {
        let arabic: Language = "ar".parse().expect("a language");
        let term = |swedish: &str, own: &str| Term {
            swedish: swedish.to_owned(),
            words: [(arabic, vec![own.to_owned()])].into(),
            ..Term::default()
        };
        let glossary = [
            term("hyra", "إيجار"),
            term("hyresavi", "فاتورة"),
            term("kö", "طابور"),
        ];
        assert_eq!(
            terms("Betala hyresavin. Köp inget i kön.", &glossary, arabic),
            [
                ("hyresavin".to_owned(), "فاتورة".to_owned()),
                ("kön".to_owned(), "طابور".to_owned())
            ]
        );
    }
}
