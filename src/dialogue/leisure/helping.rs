//! "Help me to begin", and who goes along: a case for whoever looks after the directory, with the wish in Swedish.

use super::super::{Promise, Record, Step, Turn, World, handover};
use super::{Found, Wishes, found};
use crate::decision::Reason;
use crate::knowledge::{Activity, DeskId, TopicId};
use crate::language::Language;

/// "Help me to begin".
pub fn to_start(
    world: &World<'_>,
    turn: &Turn,
    language: Language,
    (wishes, found): (&Wishes, &[Found<'_>]),
    steps: &mut Vec<Step>,
) {
    let desk = desk_of(world, found.iter().map(|found| found.activity));
    let wish = found::in_swedish(world, wishes, found);
    ask(world, turn, language, (desk, wish), steps);
}

/// Hands a wish to a desk.
pub fn ask(
    world: &World<'_>,
    turn: &Turn,
    language: Language,
    (desk, wish): (DeskId, String),
    steps: &mut Vec<Step>,
) {
    let record = Record {
        id: turn.new_exchange,
        question: wish,
        language: Some(language.base()),
        answer_language: language,
        decision: "escalate",
        reason: Some(Reason::AskedForPerson),
        entry: None,
        topic: topic_of(world, &desk),
        desk,
        confidence: 1.0,
        hits: Vec::new(),
    };
    handover::record_to_person(world, turn, record, language, Promise::Asked, steps);
}

/// The desk that looks after the first of some activities that has one; else that of the directory, else the first of all.
pub fn desk_of<'k>(
    world: &World<'_>,
    mut activities: impl Iterator<Item = &'k Activity>,
) -> DeskId {
    activities
        .find_map(|activity| activity.owner_desk.clone())
        .or_else(|| {
            let mut all = world.knowledge.activities.iter();
            all.find_map(|activity| activity.owner_desk.clone())
        })
        .or_else(|| {
            let topic = world.knowledge.topics.first();
            topic.map(|topic| topic.desk.clone())
        })
        .unwrap_or_else(|| DeskId::from(""))
}

/// The first topic whose questions this desk answers.
fn topic_of(world: &World<'_>, desk: &DeskId) -> Option<TopicId> {
    let mut topics = world.knowledge.topics.iter();
    topics
        .find(|topic| topic.desk == *desk)
        .map(|topic| topic.id.clone())
}
