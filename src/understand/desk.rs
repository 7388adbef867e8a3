//! Who answers when a person is needed.

use crate::decision::Decision;
use crate::knowledge::{DeskId, EntryId, Knowledge, TopicId};
use crate::search::Hit;

/// A hit below this says too little to choose the desk.
const WEIGHTY: f32 = 0.2;

/// A hit below this does not even tell the topic.
const HINT: f32 = 0.05;

/// Who answers when a person is needed.
pub(super) fn desk(
    knowledge: &Knowledge,
    decision: &Decision,
    hits: &[Hit],
    last_topic: Option<&TopicId>,
) -> DeskId {
    let of = |id: &EntryId| knowledge.entries.get(id);
    let entry = match decision {
        Decision::Answer(id) => of(id),
        Decision::Crisis(_) => hits
            .iter()
            .filter_map(|hit| of(&hit.entry))
            .chain(knowledge.entries.values())
            .find(|entry| entry.urgent),
        _ => hits
            .first()
            .filter(|hit| hit.confidence >= WEIGHTY)
            .and_then(|hit| of(&hit.entry)),
    };
    let topic = || {
        let hinted = hits
            .iter()
            .find(|hit| hit.confidence >= HINT)
            .and_then(|hit| of(&hit.entry));
        let topic = last_topic.or(hinted.map(|entry| &entry.topic));
        let known = knowledge.topics.iter().find(|t| Some(&t.id) == topic);
        known
            .or(knowledge.topics.first())
            .map(|topic| topic.desk.clone())
    };
    entry
        .map(|entry| entry.desk.clone())
        .or_else(topic)
        .unwrap_or_else(|| DeskId::from(""))
}
