//! Recognising danger for life, health or home, in any language, before anything else and without anything else.
//!
//! Learned from the example phrases: seven kinds of crisis against figures of speech, general questions, small talk
//! and everything that is out of scope. Needs no index, no store, no network; the phrases are part of the program.

mod lexicon;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};

use crate::knowledge::{Crisis, Knowledge, Phrases};
use crate::language::Language;
use crate::search::corpus::group;
use crate::search::features::{Feature, features_of_unknown};
use crate::search::fold::fold;
use crate::search::linear::{Example, Linear, Settings, softmax};

/// The phrases that the program was built with.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/knowledge/phrases");

/// The kinds, in the order of the classes; the class after them is "no crisis".
const KINDS: [Crisis; 7] = [
    Crisis::Danger,
    Crisis::Violence,
    Crisis::Suicide,
    Crisis::Child,
    Crisis::Honour,
    Crisis::Homeless,
    Crisis::Hunger,
];

/// Probability from which a text is treated as a crisis: of up to three words, of four or five, of more.
///
/// A missed crisis costs far more than a card that nobody needed, so the last is low. One to three words ("noisy
/// neighbour") say too little: there the model mostly repeats how frequent crises are among the phrases, and a cry of
/// that length stands in the lists word for word. At these figures nine in ten crises of the development questions
/// were heard, with 2 % false alarms, half of them on questions that an urgent entry answers.
const ALARM: [f32; 3] = [0.6, 0.3, 0.12];

/// The same without a knowledge base: fewer harmless examples, so everything sounds more dangerous.
const ALARM_ALONE: [f32; 3] = [0.9, 0.8, 0.65];

/// The same with a small knowledge base: between the two, nearer to hearing.
const ALARM_FEW: [f32; 3] = [0.8, 0.6, 0.5];

/// Harmless questions from which [`ALARM`] fits. A small knowledge base of another field shows too little of what is harmless:
/// with 900 questions of one, [`ALARM`] was false for every eighth plain question of that field.
const CALM: usize = 5_000;

/// Weight of a question of a knowledge base against a phrase, as an example of what is no crisis.
const QUESTION: f32 = 0.5;

/// Questions that are learned at most; more change nothing but the time.
const QUESTIONS: usize = 20_000;

/// How the classifier learns: words and meanings count alike.
const SETTINGS: Settings = Settings {
    rounds: 6,
    rate: 0.2,
    decay: 2e-3,
    kinds: [1.0, 0.6, 1.0, 0.4, 1.0, 1.0],
};

/// Recognises a crisis.
#[derive(Serialize, Deserialize)]
pub struct Alarm {
    model: Linear,
    exact: HashMap<String, Option<Crisis>>,
    thresholds: [f32; 3],
}

/// Recognises a crisis with nothing but the program itself.
pub fn crisis(text: &str) -> Option<Crisis> {
    static ALONE: OnceLock<Alarm> = OnceLock::new();
    ALONE
        .get_or_init(|| Alarm::learn(&embedded(), None))
        .hear(text, false)
}

/// The phrases that the program was built with; a file that cannot be read is as if it were not there (a test sees it).
pub fn embedded() -> BTreeMap<Language, Phrases> {
    let read = |file: &include_dir::File<'_>| {
        let language = file.path().file_stem()?.to_str()?.parse().ok()?;
        Some((language, toml::from_str(file.contents_utf8()?).ok()?))
    };
    EMBEDDED.files().filter_map(read).collect()
}

impl Alarm {
    /// Learns from the phrases, and from the questions of a knowledge base as examples of what is no crisis; those of
    /// urgent entries are left out, because they may well be one.
    pub fn learn(phrases: &BTreeMap<Language, Phrases>, knowledge: Option<&Knowledge>) -> Alarm {
        let mut exact = HashMap::new();
        let mut examples = Vec::new();
        let mut add = |text: &str, kind: Option<Crisis>, language: Language, weight: f32| {
            let class = kind
                .and_then(|kind| KINDS.iter().position(|k| *k == kind))
                .unwrap_or(KINDS.len());
            let class = u32::try_from(class).unwrap_or(0);
            examples.push(Example {
                features: heard(text),
                class,
                weight,
                group: group(language.code()),
            });
        };
        for (language, phrases) in phrases {
            for (kind, text) in labelled(phrases) {
                exact.entry(squeeze(text)).or_insert(kind);
                add(text, kind, *language, 1.0);
            }
        }
        let questions: Vec<(Language, &str)> = knowledge.map(harmless).unwrap_or_default();
        let calm = questions.len();
        let step = calm.div_ceil(QUESTIONS).max(1);
        for (language, question) in questions.into_iter().step_by(step) {
            add(question, None, language, QUESTION);
        }
        let model = Linear::learn(
            &examples.iter().collect::<Vec<_>>(),
            KINDS.len() + 1,
            &SETTINGS,
        );
        Alarm {
            model,
            exact,
            thresholds: match knowledge {
                Some(_) if calm >= CALM => ALARM,
                Some(_) => ALARM_FEW,
                None => ALARM_ALONE,
            },
        }
    }

    /// The kind of crisis, if the text tells of one. Where it looks like a mere `remark`, the alarm must be surer.
    pub fn hear(&self, text: &str, remark: bool) -> Option<Crisis> {
        let (kind, probability) = self.listen(text);
        let length = match text.split_whitespace().take(6).count() {
            _ if remark => 0,
            0..=3 => 0,
            4..=5 => 1,
            _ => 2,
        };
        (probability >= self.thresholds[length]).then_some(kind)
    }

    /// The likeliest kind of crisis and the probability that there is any.
    pub fn listen(&self, text: &str) -> (Crisis, f32) {
        match self.exact.get(&squeeze(text)) {
            Some(Some(kind)) => return (*kind, 1.0),
            Some(None) => return (Crisis::Danger, 0.0),
            None => {}
        }
        let heard = heard(text);
        if heard.is_empty() {
            return (Crisis::Danger, 0.0);
        }
        let mut shares = self.model.scores(&heard, &SETTINGS);
        softmax(&mut shares);
        let best = (0..KINDS.len())
            .max_by(|&a, &b| shares[a].total_cmp(&shares[b]))
            .unwrap_or(0);
        (
            KINDS[best],
            1.0 - shares.get(KINDS.len()).copied().unwrap_or(1.0),
        )
    }
}

/// Every phrase with the kind of crisis that it tells of, if any.
fn labelled(phrases: &Phrases) -> impl Iterator<Item = (Option<Crisis>, &str)> {
    let crises = phrases
        .crisis
        .iter()
        .flat_map(|(kind, texts)| texts.iter().map(|text| (Some(*kind), text.as_str())));
    let lists = [
        &phrases.not_crisis.examples,
        &phrases.out_of_scope.examples,
        &phrases.person.phrases,
    ];
    let harmless = lists
        .into_iter()
        .chain(phrases.smalltalk.values())
        .flatten();
    crises.chain(harmless.map(|text| (None, text.as_str())))
}

/// Questions that are no cry for help.
fn harmless(knowledge: &Knowledge) -> Vec<(Language, &str)> {
    let calm = knowledge.entries.values().filter(|entry| !entry.urgent);
    let translations = calm.flat_map(|entry| entry.translations.values());
    translations
        .flat_map(|t| {
            t.questions
                .iter()
                .map(|question| (t.language, question.as_str()))
        })
        .collect()
}

/// Everything about a text that tells of danger.
fn heard(text: &str) -> Vec<Feature> {
    let mut all = features_of_unknown(text);
    all.extend(lexicon::meanings(text));
    all
}

fn squeeze(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
