//! Small talk, wishes for a person, and short follow-ups: recognised from the phrase files.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::knowledge::{Knowledge, Phrases, Smalltalk};
use crate::language::Language;
use crate::search::corpus::Aside;
use crate::search::fold::fold;
use crate::search::ranker::Evidence;

use super::words::Words;

/// Recognises what is not a question.
pub(super) struct Chat {
    exact: HashMap<String, Remark>,
    follow_ups: HashSet<String>,
    words: Words,
}

/// Something that is said rather than asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Remark {
    /// Small talk of a kind.
    Smalltalk(Smalltalk),
    /// A wish for a human.
    Person,
}

/// Share of the probability from which a text that stands in no list word for word is believed to be small talk. It is
/// low because small talk is short and the entries share out what is left: no development question reached 0.11.
const SMALLTALK: f32 = 0.15;

/// The same for a wish for a human, which may be part of a question.
const PERSON: f32 = 0.3;

/// More words than this are a question that begins politely.
const WORDS: usize = 12;

impl Chat {
    /// Takes the phrases of every language: people greet in another language than they ask in.
    pub fn new(phrases: &BTreeMap<Language, &Phrases>, knowledge: &Knowledge) -> Chat {
        let mut chat = Chat {
            exact: HashMap::new(),
            follow_ups: HashSet::new(),
            words: Words::count(phrases, knowledge),
        };
        for phrases in phrases.values() {
            for (kind, texts) in &phrases.smalltalk {
                for text in texts {
                    chat.exact.insert(squeeze(text), Remark::Smalltalk(*kind));
                }
            }
            chat.exact.extend(
                phrases
                    .person
                    .phrases
                    .iter()
                    .map(|text| (squeeze(text), Remark::Person)),
            );
            chat.follow_ups
                .extend(phrases.follow_up.markers.iter().map(|text| squeeze(text)));
        }
        chat.exact.remove("");
        chat
    }

    /// What the text is, if it is no question.
    pub fn remark(&self, text: &str, evidence: &Evidence) -> Option<Remark> {
        let squeezed = squeeze(text);
        if squeezed.is_empty() {
            return text
                .chars()
                .any(is_pictogram)
                .then_some(Remark::Smalltalk(of_pictograms(text)));
        }
        if let Some(remark) = self.exact.get(&squeezed) {
            return Some(*remark);
        }
        if squeezed.split(' ').count() > WORDS {
            return None;
        }
        if !self.follow_ups.contains(&squeezed)
            && let Some(kind) = self.words.remark(&squeezed)
        {
            return Some(Remark::Smalltalk(kind));
        }
        let kinds = evidence
            .asides
            .iter()
            .filter_map(|(aside, share)| match aside {
                Aside::Smalltalk(kind) => Some((*kind, *share)),
                Aside::Person | Aside::OutOfScope => None,
            });
        let smalltalk: f32 = kinds.clone().map(|(_, share)| share).sum();
        let person: f32 = evidence
            .asides
            .iter()
            .filter(|(aside, _)| *aside == Aside::Person)
            .map(|(_, share)| share)
            .sum();
        if smalltalk >= SMALLTALK && smalltalk > person && !self.words.ask(&squeezed) {
            return kinds
                .max_by(|a, b| a.1.total_cmp(&b.1))
                .map(|(kind, _)| Remark::Smalltalk(kind));
        }
        (person >= PERSON).then_some(Remark::Person)
    }

    /// Whether the text is one of the follow-ups that have no topic of their own.
    pub fn is_follow_up(&self, text: &str) -> bool {
        self.follow_ups.contains(&squeeze(text))
    }
}

fn squeeze(text: &str) -> String {
    let cut: String = text.chars().take(200).collect();
    fold(&cut).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_pictogram(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{A9}' | '\u{AE}')
}

/// A waving hand greets; everything else that is sent alone says thank you, more or less.
fn of_pictograms(text: &str) -> Smalltalk {
    if text.contains('👋') {
        Smalltalk::Greeting
    } else {
        Smalltalk::Thanks
    }
}
