//! The knowledge base as material for learning and retrieval.

use std::collections::BTreeMap;

use crate::knowledge::{EntryId, Knowledge, Phrases, Smalltalk};
use crate::language::Language;

use super::features::features_of_unknown;
use super::figure;
use super::linear::Example;
use super::retrieval::Document;

/// What a text can be about besides an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aside {
    /// Something that no entry answers.
    OutOfScope,
    /// A wish for a human.
    Person,
    /// Small talk of a kind.
    Smalltalk(Smalltalk),
}

/// Every aside, in the order of the classes that follow the entries.
pub const ASIDES: [Aside; 7] = [
    Aside::OutOfScope,
    Aside::Person,
    Aside::Smalltalk(Smalltalk::Greeting),
    Aside::Smalltalk(Smalltalk::Thanks),
    Aside::Smalltalk(Smalltalk::Goodbye),
    Aside::Smalltalk(Smalltalk::Wellbeing),
    Aside::Smalltalk(Smalltalk::Identity),
];

/// Weight of a keyword against a question, as an example: a word is less than a question.
const KEYWORD: f32 = 0.5;

/// One in so many questions is kept apart to see how far the rest can be trusted.
const APART: usize = 8;

/// One in so many entries is kept apart whole: its questions stand for what no entry answers.
const HIDDEN: usize = 12;

/// Entries that take part in the trial at most, so that its time is bounded.
const IN_TRIAL: usize = 2000;

/// Examples of what is out of scope from which no entry needs to be hidden to stand for it.
const ENOUGH: usize = 50;

/// A list of this many questions, each worded in its own way, leaves little unsaid.
const RICH: f32 = 25.0;

/// Everything that is learned from.
pub struct Corpus {
    /// The entries, in the order of their classes.
    pub entries: Vec<EntryId>,
    /// Examples with their place in the split.
    pub examples: Vec<(Example, String, Split)>,
    documents: Vec<(Document, Vec<String>)>,
    hides: bool,
}

/// On which side of the split an example stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Split {
    /// Learned from in the trial too.
    Learned,
    /// Kept apart in the trial, and right if the trial finds its class.
    Apart,
    /// Of an entry that the trial does not know.
    Hidden,
    /// Of an entry that has no part in the trial.
    Absent,
}

impl Corpus {
    /// Collects the knowledge base, and from the phrases what is no question. What is out of scope, only the knowledge
    /// base itself can say.
    pub fn collect(knowledge: &Knowledge, phrases: &BTreeMap<Language, Phrases>) -> Corpus {
        let mut corpus = Corpus {
            entries: knowledge.entries.keys().cloned().collect(),
            examples: Vec::new(),
            documents: Vec::new(),
            hides: hides(knowledge),
        };
        for (number, entry) in knowledge.entries.values().enumerate() {
            let class = u32::try_from(number).unwrap_or(u32::MAX);
            let in_trial = corpus.trial(number);
            for (language, translation) in &entry.translations {
                let group = group(language.code());
                let side = |apart: bool| {
                    if apart && in_trial == Split::Learned {
                        Split::Apart
                    } else {
                        in_trial
                    }
                };
                for (i, question) in translation.questions.iter().enumerate() {
                    corpus.add(question, class, 1.0, group, side((number + i) % APART == 2));
                }
                corpus.add(&translation.title, class, 1.0, group, side(false));
                for keyword in &translation.keywords {
                    corpus.add(keyword, class, KEYWORD, group, side(false));
                }
                let asked = format!("{} {}", translation.title, translation.keywords.join(" "));
                let document = Document {
                    entry: class,
                    asked,
                    said: translation.body.clone(),
                };
                corpus
                    .documents
                    .push((document, translation.questions.clone()));
            }
        }
        corpus.asides(knowledge, phrases);
        corpus
    }

    /// The part that an entry has in the trial.
    fn trial(&self, number: usize) -> Split {
        if !number.is_multiple_of(self.entries.len().div_ceil(IN_TRIAL).max(1)) {
            Split::Absent
        } else if self.hides && number % HIDDEN == HIDDEN / 2 {
            Split::Hidden
        } else {
            Split::Learned
        }
    }

    fn asides(&mut self, knowledge: &Knowledge, phrases: &BTreeMap<Language, Phrases>) {
        for (language, phrases) in phrases {
            let group = group(language.code());
            for (number, aside) in ASIDES.iter().enumerate() {
                let class = u32::try_from(self.entries.len() + number).unwrap_or(u32::MAX);
                let texts = match aside {
                    Aside::OutOfScope => {
                        let own = knowledge.phrases.get(language);
                        own.map(|own| &own.out_of_scope.examples)
                    }
                    Aside::Person => Some(&phrases.person.phrases),
                    Aside::Smalltalk(kind) => phrases.smalltalk.get(kind),
                };
                for (i, text) in texts.into_iter().flatten().enumerate() {
                    let side = if i % APART == 2 {
                        Split::Apart
                    } else {
                        Split::Learned
                    };
                    self.add(text, class, 1.0, group, side);
                }
            }
        }
    }

    fn add(&mut self, text: &str, class: u32, weight: f32, group: u8, side: Split) {
        let example = Example {
            features: features_of_unknown(text),
            class,
            weight,
            group,
        };
        if !example.features.is_empty() {
            self.examples.push((example, text.to_owned(), side));
        }
    }

    /// How varied the lists of questions are, 0–1: the mean length of a list against one that leaves little unsaid.
    pub fn richness(&self) -> f32 {
        let questions: usize = self
            .documents
            .iter()
            .map(|(_, questions)| questions.len())
            .sum();
        let lists = self.documents.len().max(1);
        (figure(questions) / figure(lists) / RICH).min(1.0)
    }

    /// How many classes there are: entries and asides.
    pub fn classes(&self) -> usize {
        self.entries.len() + ASIDES.len()
    }

    /// The documents for retrieval; in the trial without what is kept apart.
    pub fn documents(&self, trial: bool) -> impl Iterator<Item = Document> {
        self.documents
            .iter()
            .filter(move |(d, _)| !trial || self.trial(d.entry as usize) == Split::Learned)
            .map(move |(d, questions)| {
                let mut document = d.clone();
                for (i, question) in questions.iter().enumerate() {
                    if !(trial && (d.entry as usize + i) % APART == 2) {
                        document.asked.push(' ');
                        document.asked.push_str(question);
                    }
                }
                document
            })
    }
}

/// Whether entries are hidden in the trial: only where nothing else shows what is out of scope.
fn hides(knowledge: &Knowledge) -> bool {
    let examples: usize = knowledge
        .phrases
        .values()
        .map(|phrases| phrases.out_of_scope.examples.len())
        .sum();
    examples < ENOUGH && knowledge.entries.len() >= 2 * HIDDEN
}

/// The number of a language as a group of examples: how common a word is, is judged within a language.
pub fn group(code: &str) -> u8 {
    code.bytes()
        .fold(0, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte))
}
