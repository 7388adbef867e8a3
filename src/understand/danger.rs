//! What the entries say about danger: some are about it, and some help at once so that no card is needed.

use std::collections::BTreeMap;

use crate::knowledge::{Crisis, EntryId, Knowledge};
use crate::search::{Hit, figure};

use super::crisis::{Alarm, Hint, tells_of_a_child};

/// How much each urgent entry is about danger to somebody: the share of its own questions that raise the alarm.
pub(super) struct Danger(BTreeMap<EntryId, f32>);

/// Questions of an entry that are listened to.
const HEARD: usize = 60;

/// Confidence from which an urgent entry is sent to somebody without a bed or food, instead of the card.
const PROVIDED: f32 = 0.5;

impl Danger {
    /// Listens to the questions of the urgent entries.
    pub fn of(knowledge: &Knowledge, alarm: &Alarm) -> Danger {
        let urgent = knowledge.entries.values().filter(|entry| entry.urgent);
        Danger(
            urgent
                .map(|entry| {
                    let questions: Vec<&String> = entry
                        .translations
                        .values()
                        .flat_map(|translation| &translation.questions)
                        .collect();
                    let step = questions.len().div_ceil(HEARD).max(1);
                    let heard: Vec<bool> = questions
                        .into_iter()
                        .step_by(step)
                        .map(|question| {
                            let (kind, odds) = alarm.listen(question);
                            odds > 0.0 && !is_about_means(kind)
                        })
                        .collect();
                    let alarms = heard.iter().filter(|alarm| **alarm).count();
                    let share = figure(alarms) / figure(heard.len().max(1));
                    (entry.id.clone(), share)
                })
                .collect(),
        )
    }

    /// What the hits say about a text.
    pub fn hint(&self, hits: &[Hit]) -> Hint {
        let dangers = hits
            .iter()
            .filter_map(|hit| Some((hit, self.0.get(&hit.entry)?)));
        let danger = dangers
            // An entry a fifth of whose questions are cries for help is about danger.
            .map(|(hit, share)| hit.confidence * (share * 5.0).min(1.0))
            .sum();
        let calm = hits
            .first()
            .filter(|hit| !self.0.contains_key(&hit.entry))
            .map_or(0.0, |hit| hit.confidence);
        Hint::Entries { danger, calm }
    }
}

/// Whether the entry tells staff at once.
pub(super) fn is_urgent(knowledge: &Knowledge, id: &EntryId) -> bool {
    knowledge.entries.get(id).is_some_and(|entry| entry.urgent)
}

/// No bed or no food, and no child: the urgent entry says where to go, and staff are told as well.
pub(super) fn may_be_answered(
    kind: Crisis,
    text: &str,
    hits: &[Hit],
    knowledge: &Knowledge,
) -> bool {
    let provided = hits
        .first()
        .is_some_and(|hit| hit.confidence >= PROVIDED && is_urgent(knowledge, &hit.entry));
    is_about_means(kind) && provided && !tells_of_a_child(text)
}

fn is_about_means(kind: Crisis) -> bool {
    matches!(kind, Crisis::Homeless | Crisis::Hunger)
}
