//! Which language a text is written in.

use super::script::Script;
use super::table::{Class, Table, softmax};
use super::{Detected, Language};

/// Probability from which a text is told without a prior.
const SURE: f32 = 0.75;

/// Nats that the chosen language has in advance.
const CHOSEN: f32 = 4.0;

/// The weights were learned from words of one line, which belong together; as evidence they are worth this much.
const INDEPENDENT: f32 = 1.0;

/// Tells the language of a text. The newcomer's chosen language is a prior: people write in another one.
pub fn detect(text: &str, prior: Option<Language>) -> Detected {
    let unknown = |language| Detected {
        language,
        romanised: false,
    };
    let Some(script) = Script::leading(text) else {
        return unknown(prior);
    };
    let Some(table) = Table::of(script) else {
        return unknown(None);
    };
    judge(table, text, prior).unwrap_or(unknown(None))
}

/// The likeliest class, if it is likely enough.
pub(super) fn judge(table: &Table, text: &str, prior: Option<Language>) -> Option<Detected> {
    let mut shares = table.score(text);
    for (share, class) in shares.iter_mut().zip(&table.classes) {
        *share *= INDEPENDENT;
        if prior.is_some_and(|prior| prior.is_written_like(class.language)) {
            *share += CHOSEN;
        }
    }
    softmax(&mut shares);
    let best = shares
        .iter()
        .zip(&table.classes)
        .max_by(|a, b| a.0.total_cmp(b.0))
        .map(|(_, class)| *class)?;
    // Persian and Dari are one written language with different words: judged against the others as one.
    let share: f32 = shares
        .iter()
        .zip(&table.classes)
        .filter(|(_, class)| class.language.is_written_like(best.language))
        .map(|(share, _)| share)
        .sum();
    let Class { language, romanised } = best;
    let language = prior
        .filter(|prior| prior.is_written_like(language))
        .unwrap_or(language);
    (prior.is_some() || share >= SURE).then_some(Detected {
        language: Some(language),
        romanised,
    })
}
