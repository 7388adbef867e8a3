//! Measures the understanding on labelled questions: per language, per kind of wording, and in all.

mod comparing;
mod figures;
mod report;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::decision::{Decision, Understanding};
use crate::knowledge::{Knowledge, Place, ResidenceStatus};
use crate::language::Language;
use crate::understand::{Asked, Understander};

pub use comparing::{Changed, State, Unusable, Verdict, compare, own_questions, read};
pub use figures::Figures;
pub use report::{Confusion, Point, Report};

use figures::Tally;

/// One labelled question: a line of a question file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelledQuestion {
    /// Its id.
    pub id: String,
    /// The language it is written in.
    pub language: Language,
    /// What was written.
    pub text: String,
    /// An entry's id, or `escalate`, `smalltalk`, `crisis`.
    pub expect: String,
    /// Entries that are right too.
    #[serde(default)]
    pub also: Vec<String>,
    /// The kind of wording.
    pub slice: String,
    /// Where the newcomer lives.
    #[serde(default)]
    pub place: Option<Place>,
    /// The newcomer's residence status.
    #[serde(default)]
    pub status: Option<ResidenceStatus>,
}

/// The line is not a labelled question.
#[derive(Debug, thiserror::Error)]
#[error("not a labelled question: {0}")]
pub struct NotAQuestion(#[from] serde_json::Error);

/// Reads one line of a question file.
pub fn parse(line: &str) -> Result<LabelledQuestion, NotAQuestion> {
    Ok(serde_json::from_str(line)?)
}

/// What is right for a labelled question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    /// One of the entries.
    Entry,
    /// A person.
    Person,
    /// Small talk.
    Smalltalk,
    /// Help in a crisis.
    Crisis,
}

impl LabelledQuestion {
    pub(crate) fn expected(&self) -> Expected {
        match self.expect.as_str() {
            "escalate" => Expected::Person,
            "smalltalk" => Expected::Smalltalk,
            "crisis" => Expected::Crisis,
            _ => Expected::Entry,
        }
    }

    pub(crate) fn is_right(&self, entry: &str) -> bool {
        self.expect == entry || self.also.iter().any(|also| also == entry)
    }
}

/// Asks every question, as a newcomer who has chosen no language, and counts.
pub fn evaluate(
    understander: &Understander,
    knowledge: &Knowledge,
    questions: &[LabelledQuestion],
    today: Date,
) -> Report {
    let mut all = Tally::default();
    let mut languages: BTreeMap<Language, Tally> = BTreeMap::new();
    let mut slices: BTreeMap<String, Tally> = BTreeMap::new();
    let mut confusions: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for question in questions {
        let understanding = understander.understand(knowledge, &asked(question, None, today));
        let chosen = other_language(question.language, knowledge);
        let left = crate::language::detect(&question.text, chosen)
            .language
            .is_some_and(|found| found.is_written_like(question.language));
        for tally in [
            &mut all,
            languages.entry(question.language).or_default(),
            slices.entry(question.slice.clone()).or_default(),
        ] {
            tally.count(question, &understanding, left);
        }
        if let Some(first) = wrong(question, &understanding) {
            confusions
                .entry((question.expect.clone(), first))
                .or_default()
                .push(question.id.clone());
        }
    }
    report::compile(&all, &languages, &slices, confusions)
}

fn asked(question: &LabelledQuestion, chosen: Option<Language>, today: Date) -> Asked<'_> {
    Asked {
        text: &question.text,
        chosen,
        place: question.place.as_ref(),
        status: question.status,
        last_topic: None,
        identified: false,
        today,
    }
}

/// A language that the newcomer might have chosen although he writes in this one: the next in the alphabet.
fn other_language(language: Language, knowledge: &Knowledge) -> Option<Language> {
    let languages = knowledge.languages();
    let others = || {
        languages
            .iter()
            .copied()
            .filter(|other| !other.is_variant() && !other.is_written_like(language))
    };
    others()
        .find(|other| *other > language)
        .or_else(|| others().next())
}

/// What stood first or was done where something else was right.
fn wrong(question: &LabelledQuestion, understanding: &Understanding) -> Option<String> {
    let done = match &understanding.decision {
        Decision::Crisis(_) => "crisis".to_owned(),
        Decision::Smalltalk(_) => "smalltalk".to_owned(),
        Decision::Escalate(_) if question.expected() != Expected::Entry => "escalate".to_owned(),
        _ => understanding.hits.first()?.entry.to_string(),
    };
    (!question.is_right(&done)).then_some(done)
}
