//! What one types instead of pressing a button of the plan.

use super::days::{self, Wanted};
use super::{asking, go_on, press, remember, showing, start, words};
use crate::case::Case;
use crate::conversation::Conversation;
use crate::dialogue::{Step, Turn, World};
use crate::outbound::Message;
use crate::phrase::PlanPhrase;
use crate::plan::Awaited;
use crate::search::fold::fold;

/// Letters of a typed choice; a label is no longer.
const LONGEST: usize = 80;

/// Whether a text is the name of the plan, one of its buttons, or a day that it has asked for; then that is done. Everything else is
/// a question, as ever, and so is everything that is written to a person.
pub fn typed(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    text: &str,
    steps: &mut Vec<Step>,
) -> bool {
    if turn.cases.iter().any(Case::is_with_person) || world.knowledge.plan.steps.is_empty() {
        return false;
    }
    if text.chars().count() > LONGEST {
        return false;
    }
    if day(world, conversation, text, steps) {
        return true;
    }
    let said = squeezed(text);
    let choices = conversation.memory.plan.choices.iter();
    let mut choices = choices.filter(|(label, _)| !label.is_empty());
    if let Some((_, data)) = choices.find(|(label, _)| *label == said) {
        let data = data.strip_prefix("p:").unwrap_or_default().to_owned();
        return press(world, conversation, turn, &data, steps);
    }
    let is = |phrase| squeezed(&words(world, conversation, phrase)) == said;
    if is(PlanPhrase::PlanButtonStop) && conversation.memory.plan.reminds() {
        return press(world, conversation, turn, "x", steps);
    }
    if is(PlanPhrase::PlanCommand) {
        start(world, conversation, steps);
        return true;
    }
    false
}

/// The day that was asked for.
fn day(
    world: &World<'_>,
    conversation: &mut Conversation,
    text: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let today = world.today();
    let language = conversation.speaks();
    let step = match conversation.memory.plan.awaits.clone() {
        None => return false,
        Some(Awaited::Arrival) => {
            let Some(day) = days::typed(world, language, text, Wanted::Past) else {
                return false;
            };
            if day > today {
                asking::arrival(world, conversation)
            } else {
                conversation.memory.plan.arrived(day, today);
                go_on(world, conversation)
            }
        }
        Some(Awaited::Step(id)) => {
            let Some(step) = world.knowledge.plan.step(&id) else {
                return false;
            };
            let Some(day) = days::typed(world, language, text, Wanted::Future) else {
                return false;
            };
            super::chosen(world, conversation, step, day)
                .unwrap_or_else(|| asking::day(world, conversation, step))
        }
    };
    steps.push(step);
    remember(conversation, steps);
    true
}

/// The words of a message's buttons as one may type them, and what they send. A numbered button is meant by its number alone: its words
/// may be a question.
pub fn choices(message: &Message) -> Vec<(String, String)> {
    let plans = |data: &str| data.starts_with("p:");
    let buttons = message.buttons.iter().flatten();
    buttons
        .filter(|button| plans(&button.data))
        .map(|button| {
            let number = button.text.split_once(". ").map(|(number, _)| number);
            let number = number.filter(|_| button.data.starts_with(showing::STEP));
            let label = number.unwrap_or(&button.text);
            (squeezed(label), button.data.clone())
        })
        .collect()
}

/// A text without pictures, signs and the finer shapes of letters.
pub fn squeezed(text: &str) -> String {
    let bare: String = fold(text)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}
