//! A new entry for a newcomer who waits: what is offered, and what is said when it is opened. The case stays open until the
//! newcomer says that it helped.

use super::{Step, Turn, World, answer, buttons::short_id, message};
use crate::case::Case;
use crate::conversation::Conversation;
use crate::knowledge::Entry;
use crate::outbound::{Button, Message};
use crate::phrase::Phrase;

/// "There is now an answer that may fit", with the entry's title as its button.
pub fn offered(world: &World<'_>, entry: &Entry, case: &Case) -> Message {
    let phrase = Phrase::NewAnswer {
        number: case.number,
    };
    let data = format!("o:{}:{}", short_id(&entry.id), case.id);
    let title = answer::entry_title(entry, case.language);
    message(world, case.language, phrase).row([Button::new(title, data)])
}

/// The entry was opened from there: sent, with "that solved it" and "I still need help" below.
pub fn opened(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    (entry, case): (&Entry, &Case),
    steps: &mut Vec<Step>,
) {
    let record = answer::own_choice(turn, entry, case.question.clone(), case.language);
    let before = steps.len();
    answer::send(
        world,
        conversation,
        turn,
        entry,
        case.language,
        record,
        steps,
    );
    if entry.withdrawn.is_some() {
        return;
    }
    let said = steps[before..].iter_mut().rev();
    let last = said.filter_map(|step| match step {
        Step::Say(message) => Some(message),
        _ => None,
    });
    if let Some(last) = last.into_iter().next() {
        last.buttons = helped(world, case);
    }
}

/// "That solved it" and "I still need help".
pub fn helped(world: &World<'_>, case: &Case) -> Vec<Vec<Button>> {
    let say = |phrase| world.phrasebook.say(case.language, phrase);
    vec![vec![
        Button::new(say(Phrase::ButtonSolved), format!("solved:{}", case.id)),
        Button::new(say(Phrase::ButtonNotSolved), format!("reopen:{}", case.id)),
    ]]
}
