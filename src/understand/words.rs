//! Which words chat and which ask: naive Bayes over whole words, small talk against everything else.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hasher as _};

use crate::knowledge::{Knowledge, Phrases, Smalltalk};
use crate::language::Language;
use crate::search::figure;
use crate::search::fold::fold;

/// In how many small talk phrases of each kind, and in how many other texts, a word stands.
///
/// Words are known by a figure: a hundred thousand of them would take several times the room. Among so many, one or two share theirs with another.
pub(super) struct Words {
    counts: Vec<(u32, Counts)>,
    chat: usize,
    other: usize,
}

/// In how many phrases of each kind, and in how many other texts.
type Counts = ([u16; KINDS.len()], u16);

const KINDS: [Smalltalk; 5] = [
    Smalltalk::Greeting,
    Smalltalk::Thanks,
    Smalltalk::Goodbye,
    Smalltalk::Wellbeing,
    Smalltalk::Identity,
];

/// Questions of entries that are counted at most; more change nothing but the time.
const QUESTIONS: usize = 12_000;

/// Phrases of a long list that are counted at most: those that teach the alarm are many, and would make remarks look rarer than they are.
const PHRASES: usize = 1000;

/// A longer text is a question that begins politely.
const LONGEST: usize = 10;

/// Log odds, divided by the root of the number of words, from which a text is small talk: at this figure none of 2,600
/// questions was taken for it, and nine in ten remarks were recognised.
const CHATTY: f32 = 1.0;

/// Log odds below which words ask.
const ASKS: f32 = -1.0;

/// Words while they are counted.
#[derive(Default)]
struct Counting {
    counts: HashMap<u32, Counts>,
    chat: usize,
    other: usize,
}

impl Counting {
    fn add(&mut self, text: &str, kind: Option<Smalltalk>) {
        let folded = fold(text);
        let mut found: Vec<&str> = folded.split_whitespace().collect();
        found.sort_unstable();
        found.dedup();
        let kind = kind.and_then(|kind| KINDS.iter().position(|k| *k == kind));
        match kind {
            Some(_) => self.chat += 1,
            None => self.other += 1,
        }
        for word in found {
            let (chat, other) = self.counts.entry(figure_of(word)).or_default();
            match kind {
                Some(kind) => chat[kind] = chat[kind].saturating_add(1),
                None => *other = other.saturating_add(1),
            }
        }
    }
}

/// At most [`PHRASES`] of them, evenly chosen.
fn evenly(texts: Vec<&String>) -> impl Iterator<Item = &String> {
    let step = texts.len().div_ceil(PHRASES).max(1);
    texts.into_iter().step_by(step)
}

impl Words {
    /// Counts the words of the phrases and of the entries' questions.
    pub fn count(phrases: &BTreeMap<Language, &Phrases>, knowledge: &Knowledge) -> Words {
        let mut words = Counting::default();
        for phrases in phrases.values() {
            for (kind, texts) in &phrases.smalltalk {
                for text in texts {
                    words.add(text, Some(*kind));
                }
            }
            let others = [
                &phrases.person.phrases,
                &phrases.follow_up.markers,
                // Twice: "how much is it" has the words of small talk and is none.
                &phrases.follow_up.markers,
                &phrases.out_of_scope.examples,
            ];
            let cries: Vec<&String> = phrases.crisis.values().flatten().collect();
            let harmless: Vec<&String> = phrases.not_crisis.examples.iter().collect();
            let long = [cries, harmless].into_iter().flat_map(evenly);
            let others = others.into_iter().flatten().chain(long);
            others.for_each(|text| words.add(text, None));
        }
        let questions: Vec<&String> = knowledge
            .entries
            .values()
            .flat_map(|entry| entry.whole_texts().map(|(_, text)| text))
            .flat_map(|translation| translation.questions.iter())
            .collect();
        let step = questions.len().div_ceil(QUESTIONS).max(1);
        questions
            .into_iter()
            .step_by(step)
            .for_each(|question| words.add(question, None));
        let mut counts: Vec<(u32, Counts)> = words.counts.into_iter().collect();
        counts.sort_unstable_by_key(|(word, _)| *word);
        Words {
            counts,
            chat: words.chat,
            other: words.other,
        }
    }

    fn counts(&self, word: &str) -> Option<&Counts> {
        let wanted = figure_of(word);
        let at = self.counts.binary_search_by_key(&wanted, |(word, _)| *word);
        at.ok().map(|at| &self.counts[at].1)
    }

    /// The kind of small talk that a folded text is, if it is any.
    pub fn remark(&self, folded: &str) -> Option<Smalltalk> {
        let words: Vec<&str> = folded.split(' ').take(LONGEST + 1).collect();
        if words.len() > LONGEST {
            return None;
        }
        let odds: Vec<f32> = words.iter().map(|word| self.odds(word)).collect();
        let sum: f32 = odds.iter().sum();
        let best = odds.iter().copied().fold(f32::MIN, f32::max);
        // A greeting before a question does not make small talk of it.
        let rest = words.len() < 3 || sum - best >= ASKS;
        (rest && sum >= CHATTY * figure(words.len()).sqrt())
            .then(|| self.kind(&words))
            .flatten()
    }

    /// Whether the words of a folded text are those of a question.
    pub fn ask(&self, folded: &str) -> bool {
        let odds = folded.split(' ').map(|word| self.odds(word));
        odds.sum::<f32>() < ASKS
    }

    /// Log odds that a word chats; zero for one that is not known.
    fn odds(&self, word: &str) -> f32 {
        let Some((chat, other)) = self.counts(word) else {
            return 0.0;
        };
        let ratio = figure(self.other) / figure(self.chat.max(1));
        let all: f32 = chat.iter().copied().map(f32::from).sum();
        ((all + 0.05) / (f32::from(*other) + 0.5) * ratio).ln()
    }

    fn kind(&self, words: &[&str]) -> Option<Smalltalk> {
        let mut kinds = [0.0f32; KINDS.len()];
        for (chat, other) in words.iter().filter_map(|word| self.counts(word)) {
            let all: f32 = chat.iter().copied().map(f32::from).sum();
            for (sum, count) in kinds.iter_mut().zip(chat) {
                *sum += ((f32::from(*count) + 0.05) / (all + f32::from(*other) + 0.25)).ln();
            }
        }
        let best = (0..KINDS.len()).max_by(|&a, &b| kinds[a].total_cmp(&kinds[b]))?;
        Some(KINDS[best])
    }
}

fn figure_of(word: &str) -> u32 {
    let mut hasher = DefaultHasher::new();
    hasher.write(word.as_bytes());
    // The upper half is as good as the lower.
    u32::try_from(hasher.finish() >> 32).unwrap_or_default()
}
