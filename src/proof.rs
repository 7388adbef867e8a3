//! Proofreading: what is allowed in the files and is most likely a mistake all the same.
//!
//! [`Knowledge::load`] refuses what cannot be read. This compares what was read: each translation with its original
//! (numbers, authorities' words), each text with its language (script, direction), the Swedish with plain language, and
//! the questions of all entries with one another. Every finding is a warning: a person decides.

mod alike;
mod numbers;
mod readability;
mod script;
mod terms;

use std::path::PathBuf;

use crate::knowledge::{Entry, Folder, Knowledge, Problem, Severity, Term, Translation};
use crate::language::Language;
use crate::markdown::{Block, Document};

pub use numbers::{numbers, numbers_in};
pub use readability::lix;

/// Above this readability index (LIX, Björnsson 1968) Swedish is no longer easy: 30–40 is fiction, 40–50 newspapers.
pub const HARDEST: f64 = 40.0;

/// Above this index a text is more than very easy (Björnsson 1968: below 30 is children's books), and somebody who has begun to learn
/// Swedish is better served by a plain text.
pub const EASY: f64 = 30.0;

/// The highest index with which a text in a language is readable enough; `None` where the index, which was made for Swedish, says nothing.
pub fn hardest(language: Language) -> Option<f64> {
    let limit = if language.is_variant() { EASY } else { HARDEST };
    language.shares_base(Language::SWEDISH).then_some(limit)
}

/// Whether a text in a language is wanted of an entry. In a whole language always; in a variant where the text that stands for it is
/// harder than [`EASY`].
pub fn is_wanted(entry: &Entry, language: Language) -> bool {
    if !language.is_variant() {
        return true;
    }
    let base = entry.translations.get(&language.base());
    base.filter(|text| hardest(text.language).is_some())
        .and_then(|text| lix(&Document::parse(&text.body).0))
        .is_some_and(|lix| lix > EASY)
}

/// The entries whose plain text is wanted and is not there, a warning each; in the variants that the folder has texts in.
pub fn plain_texts_wanted(knowledge: &Knowledge) -> Vec<Problem> {
    let variants = knowledge.languages();
    let variants = variants.into_iter().filter(|it| it.is_variant());
    let wanted = variants.flat_map(|variant| {
        let entries = knowledge.entries.values();
        let without = entries.filter(move |entry| {
            entry.withdrawn.is_none()
                && !entry.translations.contains_key(&variant)
                && is_wanted(entry, variant)
        });
        without.map(move |entry| Problem {
            path: PathBuf::from(format!("entries/{}/{}.md", entry.id, variant.base())),
            line: None,
            severity: Severity::Warning,
            message: format!(
                "the text is above LIX {EASY:.0}, and there is no {variant}.md beside it"
            ),
            hint: None,
        })
    });
    wanted.collect()
}

/// Reads every text; findings in the order of the entries, a finding a problem.
pub fn proofread(knowledge: &Knowledge, folder: &Folder) -> Vec<Problem> {
    let mut problems = Vec::new();
    for entry in knowledge.entries.values() {
        for text in entry.translations.values() {
            let sheet = Sheet {
                entry,
                text,
                folder,
            };
            problems.extend(
                findings(entry, text, &knowledge.glossary)
                    .into_iter()
                    .map(|finding| sheet.problem(finding)),
            );
        }
    }
    for pair in alike::pairs(knowledge) {
        let sheet = Sheet {
            entry: pair.entry,
            text: pair.text,
            folder,
        };
        problems.push(sheet.problem(Finding {
            at: Some(pair.question.to_owned()),
            message: format!(
                "the question '{}' is nearly the same as '{}' under {}",
                pair.question, pair.other, pair.under
            ),
        }));
    }
    problems.sort();
    problems
}

/// What one text makes a proofreader stop at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The words of the file that it is about; `None` when it is about the text as a whole.
    pub at: Option<String>,
    /// What it is, in one sentence without a full stop.
    pub message: String,
}

impl Finding {
    fn whole(message: String) -> Self {
        Self { at: None, message }
    }
}

/// Reads one text of an entry against its original and its language.
pub fn findings(entry: &Entry, text: &Translation, glossary: &[Term]) -> Vec<Finding> {
    let (document, _) = Document::parse(&text.body);
    let mut findings = script::check(text, &document);
    match entry.source_for(text.language) {
        // An outdated translation differs from its original as a matter of course; it stands in the translators' list.
        Some(original) if !entry.is_outdated(text) => {
            let (source, _) = Document::parse(&original.body);
            findings.extend(numbers::compare(&source, &document, original.language));
            findings.extend(terms::check(&source, &text.body, glossary));
        }
        _ => {}
    }
    if let Some(hardest) = hardest(text.language)
        && let Some(hardness) = lix(&document).filter(|lix| *lix > hardest)
    {
        findings.push(Finding::whole(format!(
            "the Swedish is hard to read: LIX {hardness:.0}; write shorter sentences and words, {hardest:.0} at most"
        )));
    }
    if text.body.contains("http://") {
        findings.push(Finding {
            at: Some("http://".to_owned()),
            message: "an address begins with http://; write https://".to_owned(),
        });
    }
    findings
}

/// Where a finding stands.
struct Sheet<'k> {
    entry: &'k Entry,
    text: &'k Translation,
    folder: &'k Folder,
}

impl Sheet<'_> {
    fn problem(&self, finding: Finding) -> Problem {
        let path = format!("entries/{}/{}.md", self.entry.id, self.text.language);
        let line = finding.at.and_then(|words| {
            let text = self.folder.text(&path)?;
            let at = text
                .find(&words)
                .or_else(|| text.to_lowercase().find(&words))?;
            Some(text.get(..at)?.matches('\n').count() + 1)
        });
        Problem {
            path: PathBuf::from(path),
            line,
            severity: Severity::Warning,
            message: finding.message,
            hint: None,
        }
    }
}

/// The stretches of an answer that are read without a stop: its paragraphs and list items, without list numbers.
fn pieces(document: &Document) -> impl Iterator<Item = String> {
    let joined = |runs: &Vec<crate::markdown::Run>| {
        runs.iter().map(|run| run.text.as_str()).collect::<String>()
    };
    document.blocks.iter().flat_map(move |block| match block {
        Block::Paragraph(runs) => vec![joined(runs)],
        Block::List { items, .. } => items.iter().map(joined).collect(),
    })
}
