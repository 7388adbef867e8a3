//! Many messages at once: one calm sentence, and then no more of it for a while. Each message is answered all the same.

use super::{Step, Turn, World, say};
use crate::case::Case;
use crate::conversation::{Conversation, Happening};
use crate::phrase::Phrase;

/// So many messages behind this one are more than somebody writes who waits for the answers.
const MANY: i64 = 20;

/// For so long it is said once.
const AGAIN_AFTER_MS: i64 = 60 * 60 * 1_000;

/// Says once that it takes a while; not where a person listens, and not before the numbers to call.
pub fn calm(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    steps: &mut Vec<Step>,
) {
    let now = world.now.as_millisecond();
    let said_lately = now - conversation.memory.calmed_at < AGAIN_AFTER_MS;
    let is_written = matches!(turn.happening, Happening::Text(_));
    let with_person = turn.cases.iter().any(Case::is_with_person);
    let in_danger = steps
        .iter()
        .any(|step| matches!(step, Step::Record(record) if record.decision == "crisis"));
    if turn.behind < MANY || said_lately || !is_written || with_person || in_danger {
        return;
    }
    conversation.memory.calmed_at = now;
    steps.insert(0, say(world, conversation, Phrase::ManyMessages));
}
