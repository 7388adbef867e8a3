//! What the entries say about danger: some are about it, and some help at once so that no card is needed.

use std::collections::BTreeMap;

use crate::decision::{Decision, Reason};
use crate::knowledge::{Crisis, Entry, EntryId, Knowledge};
use crate::search::{Hit, figure};

use super::crisis::{Alarm, Hint, cannot_wait, excess};

/// What was heard in the questions of the knowledge base itself.
pub(super) struct Danger {
    /// How much each urgent entry is about danger to somebody: the share of its own questions that raise the alarm.
    shares: BTreeMap<EntryId, f32>,
    /// Log odds by which the alarm must be louder than where it was learned.
    raised: f32,
}

/// Questions of an entry that are listened to.
const HEARD: usize = 60;

/// Questions of the other entries that are listened to.
const CALM: usize = 1200;

/// One in so many of them may raise the alarm.
const FALSE: usize = 100;

/// Log odds by which the alarm is raised at most: among the questions of an entry that nobody marked as urgent may be cries.
const RAISED: f32 = 1.5;

/// Confidence from which an urgent entry surely answers.
const SURE: f32 = 0.9;

/// Confidence from which an urgent entry is sent to somebody without a bed or food, instead of the card.
const PROVIDED: f32 = 0.5;

impl Danger {
    /// Listens to the questions of the entries.
    pub fn of(knowledge: &Knowledge, alarm: &Alarm) -> Danger {
        let (urgent, calm): (Vec<&Entry>, Vec<&Entry>) =
            knowledge.entries.values().partition(|entry| entry.urgent);
        let shares = urgent.into_iter().map(|entry| {
            let heard = questions(&[entry], HEARD).map(|question| {
                let (kind, odds) = alarm.listen(question);
                odds > 0.0 && !is_about_means(kind)
            });
            let heard: Vec<bool> = heard.collect();
            let alarms = heard.iter().filter(|alarm| **alarm).count();
            let share = figure(alarms) / figure(heard.len().max(1));
            (entry.id.clone(), share)
        });
        Danger {
            shares: shares.collect(),
            raised: raised(&calm, alarm),
        }
    }

    /// What the hits say about a text.
    pub fn hint(&self, hits: &[Hit]) -> Hint {
        let dangers = hits
            .iter()
            .filter_map(|hit| Some((hit, self.shares.get(&hit.entry)?)));
        let danger = dangers
            // An entry a fifth of whose questions are cries for help is about danger.
            .map(|(hit, share)| hit.confidence * (share * 5.0).min(1.0))
            .sum();
        let first = hits.first().map_or(0.0, |hit| hit.confidence);
        let urgent = hits
            .first()
            .is_some_and(|hit| self.shares.contains_key(&hit.entry));
        Hint::Entries {
            danger,
            calm: if urgent { 0.0 } else { first },
            helped: urgent && first >= SURE,
            raised: self.raised,
        }
    }
}

/// How much louder the alarm must be here: the table knows the shipped questions, those of another field it has never seen.
fn raised(calm: &[&Entry], alarm: &Alarm) -> f32 {
    let mut heard: Vec<f32> = questions(calm, CALM)
        .map(|question| alarm.listen(question).1)
        .filter(|odds| odds.is_finite())
        .collect();
    // Fewer say nothing about one in so many.
    if heard.len() < FALSE {
        return 0.0;
    }
    heard.sort_by(|a, b| b.total_cmp(a));
    let loudest = heard.get(heard.len() / FALSE).copied();
    loudest.map_or(0.0, |odds| excess(odds).clamp(0.0, RAISED))
}

/// Questions of entries, evenly chosen; where an entry has none, its title.
fn questions<'a>(entries: &[&'a Entry], most: usize) -> impl Iterator<Item = &'a String> + use<'a> {
    let all: Vec<&String> = entries
        .iter()
        .flat_map(|entry| entry.whole_texts().map(|(_, text)| text))
        .flat_map(|translation| {
            let title = translation
                .questions
                .is_empty()
                .then_some(&translation.title);
            translation.questions.iter().chain(title)
        })
        .collect();
    let step = all.len().div_ceil(most).max(1);
    all.into_iter().step_by(step)
}

/// Whether the entry tells staff at once.
pub(super) fn is_urgent(knowledge: &Knowledge, id: &EntryId) -> bool {
    knowledge.entries.get(id).is_some_and(|entry| entry.urgent)
}

/// What may tell of danger and has no answer goes to a person who looks at once; where entries are offered, whom to call is said as well.
pub(super) fn in_doubt(decision: Decision) -> Decision {
    match decision {
        Decision::Escalate(Reason::NoMatch | Reason::Ambiguous) => {
            Decision::Escalate(Reason::PerhapsDanger)
        }
        Decision::Offer(entries, _) => Decision::Offer(entries, Reason::PerhapsDanger),
        other => other,
    }
}

/// No bed or no food, and nobody who cannot wait: the urgent entry says where to go, and staff are told as well.
pub(super) fn may_be_answered(
    kind: Crisis,
    text: &str,
    hits: &[Hit],
    knowledge: &Knowledge,
) -> bool {
    let provided = hits
        .first()
        .is_some_and(|hit| hit.confidence >= PROVIDED && is_urgent(knowledge, &hit.entry));
    is_about_means(kind) && provided && !cannot_wait(kind, text)
}

fn is_about_means(kind: Crisis) -> bool {
    matches!(kind, Crisis::Homeless | Crisis::Hunger)
}
