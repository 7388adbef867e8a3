//! Recognising danger for life, health or home, in any language, before anything else and without anything else.
//!
//! Learned from the example phrases: seven kinds of crisis against figures of speech, general questions, small talk
//! and everything that is out of scope. Needs no index, no store, no network; the phrases are part of the program.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

use crate::knowledge::{Crisis, Knowledge, Phrases};
use crate::language::Language;
use crate::search::corpus::group;
use crate::search::features::features;
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

/// Probability from which a text is treated as a crisis. A missed one costs far more than a false one, so it is below
/// one half; the figure is the lowest at which false alarms on development questions stay within 1 %.
pub const ALARM: f32 = 0.5;

/// Recognises a crisis.
pub struct Alarm {
    model: Linear,
    settings: Settings,
    exact: HashMap<String, Option<Crisis>>,
}

/// Recognises a crisis with nothing but the program itself.
pub fn crisis(text: &str) -> Option<Crisis> {
    static ALARM: OnceLock<Alarm> = OnceLock::new();
    ALARM
        .get_or_init(|| Alarm::learn(&embedded(), None))
        .hear(text)
}

/// The phrases that the program was built with; a file that cannot be read is as if it were not there (a test sees it).
pub fn embedded() -> BTreeMap<Language, Phrases> {
    EMBEDDED
        .files()
        .filter_map(|file| {
            let language = file.path().file_stem()?.to_str()?.parse().ok()?;
            Some((language, toml::from_str(file.contents_utf8()?).ok()?))
        })
        .collect()
}

impl Alarm {
    /// Learns from the phrases, and from the questions of a knowledge base as examples of what is no crisis; those of
    /// urgent entries are left out, because they may well be one.
    pub fn learn(phrases: &BTreeMap<Language, Phrases>, knowledge: Option<&Knowledge>) -> Alarm {
        let mut alarm = Alarm {
            model: Linear::learn(&[], 0, &SETTINGS),
            settings: SETTINGS,
            exact: HashMap::new(),
        };
        let mut examples = Vec::new();
        for (language, phrases) in phrases {
            for (kind, texts) in &phrases.crisis {
                let class = KINDS.iter().position(|k| k == kind).unwrap_or(KINDS.len());
                alarm.add(texts, Some(*kind), class, 1.0, *language, &mut examples);
            }
            alarm.add(
                &phrases.not_crisis.examples,
                None,
                KINDS.len(),
                1.0,
                *language,
                &mut examples,
            );
            alarm.add(
                &phrases.out_of_scope.examples,
                None,
                KINDS.len(),
                1.0,
                *language,
                &mut examples,
            );
            alarm.add(
                &phrases.person.phrases,
                None,
                KINDS.len(),
                1.0,
                *language,
                &mut examples,
            );
            for texts in phrases.smalltalk.values() {
                alarm.add(texts, None, KINDS.len(), 1.0, *language, &mut examples);
            }
        }
        for entry in knowledge.into_iter().flat_map(|k| k.entries.values()) {
            let weight = if entry.urgent {
                URGENT_QUESTION
            } else {
                QUESTION
            };
            for translation in entry.translations.values() {
                if weight > 0.0 {
                    alarm.add(
                        &translation.questions,
                        None,
                        KINDS.len(),
                        weight,
                        translation.language,
                        &mut examples,
                    );
                }
            }
        }
        alarm.model = Linear::learn(
            &examples.iter().collect::<Vec<_>>(),
            KINDS.len() + 1,
            &SETTINGS,
        );
        alarm
    }

    fn add(
        &mut self,
        texts: &[String],
        kind: Option<Crisis>,
        class: usize,
        weight: f32,
        language: Language,
        examples: &mut Vec<Example>,
    ) {
        for text in texts {
            if weight >= 1.0 {
                self.exact.entry(squeeze(text)).or_insert(kind);
            }
            let class = u32::try_from(class).unwrap_or(0);
            examples.push(Example {
                features: features(text),
                class,
                weight,
                group: group(language.code()),
            });
        }
    }

    /// The kind of crisis, if the text tells of one.
    pub fn hear(&self, text: &str) -> Option<Crisis> {
        let (kind, probability) = self.listen(text);
        (probability >= ALARM).then_some(kind)
    }

    /// The likeliest kind of crisis and the probability that there is any.
    pub fn listen(&self, text: &str) -> (Crisis, f32) {
        if let Some(exact) = self.exact.get(&squeeze(text)) {
            return (
                exact.unwrap_or(Crisis::Danger),
                if exact.is_some() { 1.0 } else { 0.0 },
            );
        }
        let mut shares = self.model.scores(&features(text), &self.settings);
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

fn squeeze(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

const QUESTION: f32 = 0.5;
const URGENT_QUESTION: f32 = 0.0;
const SETTINGS: Settings = Settings {
    rounds: 8,
    rate: 0.2,
    decay: 2e-3,
    kinds: [1.0, 0.6, 1.0, 0.4],
};
