//! The knowledge base as material for learning and retrieval.

use std::collections::{BTreeMap, BTreeSet};

use crate::knowledge::{Entry, EntryId, Knowledge, Phrases, Smalltalk, Translation};
use crate::language::Language;
use crate::language::script::Script;

use super::concepts::Concepts;
use super::features::telling_features;
use super::figure;
use super::fold::fold;
use super::retrieval::Document;
use super::votes::key;

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

/// Fewest entries of a knowledge base from which one of them can stand for what none answers.
const HIDES: usize = 24;

/// Examples of what is out of scope from which no entry needs to be hidden to stand for it.
const ENOUGH: usize = 50;

/// A list of this many questions, each worded in its own way, leaves little unsaid.
const RICH: f32 = 25.0;

/// What an example is to its class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A text as people write it.
    Question,
    /// The title of an entry: counts as much, but nobody asks so.
    Title,
    /// A word that people mix in: counts half.
    Keyword,
}

/// One text that is learned from.
#[derive(Debug, Clone, Copy)]
pub struct Example<'a> {
    /// The text.
    pub text: &'a str,
    /// What it belongs to: the number of an entry, or of an aside after the entries.
    pub class: u32,
    /// What it is to it.
    pub role: Role,
    /// The number of its language.
    pub group: u8,
}

/// Everything that is learned from.
pub struct Corpus<'a> {
    /// The entries, in the order of their classes.
    pub entries: Vec<EntryId>,
    /// Every text with its class.
    pub examples: Vec<Example<'a>>,
    /// Whether entries are hidden in the trial, because too little else shows what is out of scope.
    pub hides: bool,
    keys: Vec<u32>,
    ends: Vec<usize>,
    translations: Vec<(u32, &'a Translation)>,
    /// The authority words that are recognised.
    pub concepts: Concepts,
}

impl<'a> Corpus<'a> {
    /// Collects the knowledge base, and from the phrases what is no question. What is out of scope, only the knowledge
    /// base itself can say.
    pub fn collect(
        knowledge: &'a Knowledge,
        phrases: &'a BTreeMap<Language, &'a Phrases>,
    ) -> Corpus<'a> {
        let mut corpus = Corpus {
            entries: knowledge.entries.keys().cloned().collect(),
            examples: Vec::new(),
            hides: hides(knowledge),
            keys: Vec::new(),
            ends: Vec::new(),
            translations: Vec::new(),
            concepts: Concepts::of(&knowledge.glossary),
        };
        for (number, entry) in knowledge.entries.values().enumerate() {
            corpus.entry(u32::try_from(number).unwrap_or(u32::MAX), entry);
        }
        corpus.asides(knowledge, phrases);
        corpus
    }

    fn entry(&mut self, class: u32, entry: &'a Entry) {
        // Plain texts are other words for what is there already: what is understood must not hang on whether they are.
        for (language, translation) in entry.whole_texts() {
            let native = is_native(&translation.title) || is_native(&translation.body);
            let mut add = |text, role| self.add(text, class, role, language, native);
            for question in translation.questions.iter() {
                add(question, Role::Question);
            }
            if !translation
                .questions
                .iter()
                .any(|q| alike(q, &translation.title))
            {
                add(&translation.title, Role::Title);
            }
            for keyword in &translation.keywords {
                add(keyword, Role::Keyword);
            }
            self.translations.push((class, translation));
        }
    }

    fn asides(&mut self, knowledge: &'a Knowledge, phrases: &'a BTreeMap<Language, &'a Phrases>) {
        for (language, phrases) in phrases {
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
                let native = texts.is_some_and(|texts| is_native(&texts.concat()));
                for text in texts.into_iter().flatten() {
                    self.add(text, class, Role::Question, *language, native);
                }
            }
        }
    }

    fn add(&mut self, text: &'a str, class: u32, role: Role, language: Language, native: bool) {
        let mut found = telling_features(text, native);
        found.extend(self.concepts.features(&fold(text)));
        if found.is_empty() {
            return;
        }
        self.keys.extend(found.into_iter().map(key));
        self.ends.push(self.keys.len());
        self.examples.push(Example {
            text,
            class,
            role,
            group: group(language.code()),
        });
    }

    /// The keys of an example's features, see [`key`].
    pub fn keys(&self, example: usize) -> &[u32] {
        let start = example.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.keys[start..self.ends[example]]
    }

    /// How many keys all examples have together.
    pub fn width(&self) -> usize {
        self.keys.len()
    }

    /// How varied the lists of questions are, 0–1: the mean length of a list against one that leaves little unsaid.
    pub fn richness(&self) -> f32 {
        let questions: usize = self.translations.iter().map(|t| t.1.questions.len()).sum();
        let lists = self.translations.len().max(1);
        (figure(questions) / figure(lists) / RICH).min(1.0)
    }

    /// How many classes there are: entries and asides.
    pub fn classes(&self) -> usize {
        self.entries.len() + ASIDES.len()
    }

    /// The documents for retrieval.
    pub fn documents(&self) -> impl Iterator<Item = Document<'a>> {
        self.translations.iter().map(|(entry, t)| Document {
            entry: *entry,
            asked: asked(t),
            said: &t.body,
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
    examples < ENOUGH && knowledge.entries.len() >= HIDES
}

/// Lists of more questions than this are left to the votes: there retrieval in them added nothing (85.0 with, 85.4 without, on
/// the development questions), where lists are short it finds five more of a hundred.
const SHORT: usize = 10;

/// How an entry is asked for, as far as retrieval sees it.
fn asked(t: &Translation) -> String {
    let questions = t.questions.iter().filter(|_| t.questions.len() <= SHORT);
    let all = [&t.title].into_iter().chain(&t.keywords).chain(questions);
    all.map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// Whether two texts have the same words, or nearly: where a question is also the title, it must not count twice, and the
/// trial must not find it again when it is taken away.
fn alike(question: &str, title: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        fold(text).split_whitespace().map(str::to_owned).collect()
    };
    let (question, title) = (words(question), words(title));
    let shared = question.intersection(&title).count();
    4 * shared >= 3 * question.union(&title).count()
}

/// Whether a text is written in other letters than Latin ones: then a Latin word of its language is a romanised one.
fn is_native(text: &str) -> bool {
    Script::leading(text).is_some_and(|script| script != Script::Latin)
}

/// The number of a language as a group of examples: how common a word is, is judged within a language.
pub fn group(code: &str) -> u8 {
    code.bytes()
        .fold(0, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte))
}
