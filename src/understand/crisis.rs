//! Recognising danger for life, health or home, in any language, before anything else and without anything else.
//!
//! A phrase of the phrase files is recognised word for word; everything else is judged by a table that was learned
//! from them: seven kinds of crisis against figures of speech, general questions, small talk and everything that is
//! out of scope. Needs no index, no store, no network; phrases and table are part of the program.

mod features;
mod lexicon;
pub mod model;
mod training;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

use crate::knowledge::{Crisis, Phrases};
use crate::language::Language;
use crate::search::fold;

use model::Model;

/// The phrases that the program was built with.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/knowledge/phrases");

/// The table that was learned from them.
static TABLE: &[u8] = include_bytes!("crisis/table.bin");

/// Recognises a crisis.
pub struct Alarm {
    /// A figure of each phrase with what it tells of, sorted.
    exact: Vec<(u64, Option<Crisis>)>,
}

/// What else is known about a text when it is listened to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Hint {
    /// Nothing.
    Unknown,
    /// It looks like small talk or a wish for a person.
    Remark,
    /// What the index found.
    Entries {
        /// Probability that an entry about danger answers it.
        danger: f32,
        /// Probability that the first entry answers it, where that one is not about danger.
        calm: f32,
        /// Whether an urgent entry surely answers it.
        helped: bool,
        /// Log odds that this knowledge base's own harmless questions reach above those that the table was learned from.
        raised: f32,
    },
}

/// What was heard in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// A crisis of this kind.
    Crisis(Crisis),
    /// It may tell of danger: a person looks at once where no entry answers it.
    Perhaps,
    /// Nothing of the kind.
    Calm,
}

/// Log odds from which a text is treated as a crisis when the index has been asked too. A missed crisis costs far more
/// than a card that nobody needed. This and the figures below were chosen together on the three sets of labelled
/// questions and the first of cries, so that one harmless question in a hundred raises the alarm.
const ALARM: f32 = 0.0;

/// The same without an index.
const ALONE: f32 = 0.0;

/// Log odds that must be there when the text looks like a mere remark.
const REMARK: f32 = 0.5;

/// So far below the threshold a text may still tell of danger: so are one in forty harmless questions that have no sure answer, and half of the
/// cries that are missed.
const DOUBT: f32 = 1.0;

/// Nats that a certain hit about danger adds, and that a certain hit about something else takes.
const DANGER: f32 = 0.5;

/// See [`DANGER`]. In a small knowledge base of another field a sure hit is soon had, and a fire must be heard there too: more would have
/// been a little better on the labelled questions.
const CALM: f32 = 1.3;

/// Nats that are missing when an urgent entry surely answers: it says what to do now, and staff are told as well.
const HELPED: f32 = 2.0;

/// Recognises a crisis with nothing but the program itself.
pub fn crisis(text: &str) -> Option<Crisis> {
    static ALONE: OnceLock<Alarm> = OnceLock::new();
    ALONE
        .get_or_init(|| {
            let phrases = embedded();
            Alarm::new(
                &phrases
                    .iter()
                    .map(|(language, own)| (*language, own))
                    .collect(),
            )
        })
        .hear(text, Hint::Unknown)
}

/// The phrases that the program was built with; a file that cannot be read is as if it were not there (a test sees it).
pub fn embedded() -> BTreeMap<Language, Phrases> {
    embedded_in(|_| true)
}

/// The same in some languages.
pub(super) fn embedded_in(is_wanted: impl Fn(Language) -> bool) -> BTreeMap<Language, Phrases> {
    let read = |file: &include_dir::File<'_>| {
        let language = file.path().file_stem()?.to_str()?.parse().ok()?;
        let text = file.contents_utf8().filter(|_| is_wanted(language))?;
        Some((language, toml::from_str(text).ok()?))
    };
    EMBEDDED.files().filter_map(read).collect()
}

impl Alarm {
    /// Takes the phrases; they are recognised word for word.
    pub fn new(phrases: &BTreeMap<Language, &Phrases>) -> Alarm {
        let all = phrases.values().flat_map(|phrases| labelled(phrases));
        let mut exact: Vec<(u64, Option<Crisis>)> =
            all.map(|(kind, text)| (figure(text), kind)).collect();
        // Of two that read alike the first counts.
        exact.sort_by_key(|(figure, _)| *figure);
        exact.dedup_by_key(|(figure, _)| *figure);
        exact.shrink_to_fit();
        Alarm { exact }
    }

    /// The kind of crisis, if the text tells of one.
    pub fn hear(&self, text: &str, hint: Hint) -> Option<Crisis> {
        match self.judge(text, hint) {
            Heard::Crisis(kind) => Some(kind),
            Heard::Perhaps | Heard::Calm => None,
        }
    }

    /// Whether the text tells of a crisis, or may.
    pub fn judge(&self, text: &str, hint: Hint) -> Heard {
        let (kind, odds) = self.listen(text);
        let above = odds - threshold(hint);
        if above >= 0.0 {
            Heard::Crisis(kind)
        } else if above >= -DOUBT {
            Heard::Perhaps
        } else {
            Heard::Calm
        }
    }

    /// The likeliest kind of crisis and the log odds that there is any.
    pub fn listen(&self, text: &str) -> (Crisis, f32) {
        let wanted = figure(text);
        if let Ok(at) = self.exact.binary_search_by_key(&wanted, |(of, _)| *of) {
            return match self.exact[at].1 {
                Some(kind) => (kind, f32::INFINITY),
                None => (Crisis::Danger, f32::NEG_INFINITY),
            };
        }
        // Reading it checks eight bytes; a table that is none hears nothing, which a test sees.
        match Model::read(TABLE) {
            Some(model) => model.listen(text),
            None => (Crisis::Danger, f32::NEG_INFINITY),
        }
    }
}

/// How far log odds of a text lie above those from which it is a crisis, as far as only the text says so.
pub fn excess(odds: f32) -> f32 {
    odds - ALARM
}

/// Whether somebody is spoken of who cannot wait for a bed or food: a child, one that is about to be born, an infant that is fed; without a
/// bed, anybody out in frost. (With food, frost is mostly in the freezer.)
pub fn cannot_wait(kind: Crisis, text: &str) -> bool {
    let tables: &[&str] = match kind {
        Crisis::Homeless => &["child", "baby_food", "frost"],
        _ => &["child", "baby_food"],
    };
    features::tells_of(text, tables)
}

fn threshold(hint: Hint) -> f32 {
    match hint {
        Hint::Unknown => ALONE,
        Hint::Remark => REMARK,
        Hint::Entries {
            danger,
            calm,
            helped,
            raised,
        } => {
            let helped = if helped { HELPED } else { 0.0 };
            ALARM + raised + helped - DANGER * danger + CALM * calm
        }
    }
}

/// Every phrase with the kind of crisis that it tells of, if any.
pub fn labelled(phrases: &Phrases) -> impl Iterator<Item = (Option<Crisis>, &str)> {
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

/// A figure of a text with drawn-out letters as one.
fn figure(text: &str) -> u64 {
    fold::figure(&features::undrawn(text))
}
