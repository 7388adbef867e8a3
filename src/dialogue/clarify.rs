//! Asking back: which status, which place, which language. Once; then a person looks.

use super::{Step, Turn, World, asking, handover, message, personal, say, welcome};
use crate::conversation::Conversation;
use crate::decision::{Clarify, Reason, Understanding};
use crate::knowledge::ResidenceStatus;
use crate::language::Language;
use crate::outbound::Button;
use crate::phrase::Phrase;

/// "The answer depends on your status": chosen, kept, and the question is looked at again.
pub fn status_chosen(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    rest: &str,
    steps: &mut Vec<Step>,
) {
    let code = rest.split(':').next().unwrap_or_default();
    let question = turn
        .exchange
        .as_ref()
        .and_then(|exchange| exchange.question.clone());
    let Some(question) = question else {
        return steps.push(say(world, conversation, Phrase::ButtonTooOld));
    };
    let status =
        serde_json::from_value::<ResidenceStatus>(serde_json::Value::String(code.to_owned()));
    match (status, &turn.exchange) {
        (Ok(status), _) => {
            conversation.residence = Some(status);
            asking::again(world, conversation, turn, &question, steps);
        }
        // "I do not know": a person can tell.
        (Err(_), Some(exchange)) => {
            handover::exchange_to_person(world, conversation, turn, exchange, steps);
        }
        (Err(_), None) => steps.push(say(world, conversation, Phrase::ButtonTooOld)),
    }
}

/// One clarifying question, with buttons, and a way out.
pub fn ask_back(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    text: &str,
    understanding: &Understanding,
    clarify: Clarify,
    steps: &mut Vec<Step>,
) {
    let language = asking::spoken(world, conversation, understanding);
    let record = asking::record(world, conversation, turn, text, understanding, "ask", None);
    let exchange = record.id;
    let mut ask = match clarify {
        Clarify::Status => {
            let mut ask = message(world, language, Phrase::AskStatus);
            for status in [
                ResidenceStatus::Asylum,
                ResidenceStatus::TemporaryProtection,
                ResidenceStatus::Permit,
                ResidenceStatus::Eu,
                ResidenceStatus::Citizen,
            ] {
                let code = serde_json::to_value(status)
                    .ok()
                    .and_then(|v| v.as_str().map(str::to_owned));
                let text = world
                    .phrasebook
                    .say(language, personal::status_phrase(status));
                ask = ask.row([Button::new(
                    text,
                    format!("status:{}:{exchange}", code.unwrap_or_default()),
                )]);
            }
            let unknown = world.phrasebook.say(language, Phrase::ButtonDoNotKnow);
            ask.row([Button::new(unknown, format!("status:unknown:{exchange}"))])
        }
        Clarify::Place => {
            let mut ask = message(world, language, Phrase::AskPlace);
            ask.buttons = place_choices(world, language, &understanding.hits, exchange);
            ask
        }
    };
    let person = world.phrasebook.say(language, Phrase::ButtonPerson);
    ask = ask.row([Button::new(person, format!("person:{exchange}"))]);
    steps.push(Step::Record(Box::new(record)));
    steps.push(Step::Say(ask));
}

/// The municipalities as buttons: those that the found entries are about first.
fn place_choices(
    world: &World<'_>,
    language: Language,
    hits: &[crate::search::Hit],
    exchange: i64,
) -> Vec<Vec<Button>> {
    /// As many as fit on a phone beside the other buttons.
    const CHOICES: usize = 12;
    let named = |id: &crate::knowledge::Place| {
        hits.iter().any(|hit| {
            world
                .knowledge
                .entries
                .get(&hit.entry)
                .is_some_and(|entry| entry.places.contains(id))
        })
    };
    let mut places: Vec<_> = world.knowledge.municipalities.iter().collect();
    places.sort_by_key(|place| !named(&place.id));
    places.truncate(CHOICES);
    let button = |place: &&crate::knowledge::Municipality| {
        let name = crate::knowledge::name_in(&place.name, language);
        Button::new(name, format!("placeq:{}:{exchange}", place.id))
    };
    places
        .chunks(2)
        .map(|pair| pair.iter().map(button).collect())
        .collect()
}

/// It cannot be told which language this is: the languages as buttons, and a way to a person. Without any letters there is nothing to ask.
pub fn ask_language(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    text: &str,
    understanding: &Understanding,
    steps: &mut Vec<Step>,
) {
    let language = conversation.speaks();
    if !text.chars().any(char::is_alphabetic) {
        return steps.push(Step::Say(message(
            world,
            language,
            Phrase::AskWriteQuestion,
        )));
    }
    let record = asking::record(
        world,
        conversation,
        turn,
        text,
        understanding,
        "escalate",
        Some(Reason::LanguageUnknown),
    );
    let exchange = record.id;
    let mut ask = message(world, language, Phrase::AskLanguage);
    ask.buttons = welcome::language_buttons(world, |code| format!("langq:{code}:{exchange}"));
    let person = world.phrasebook.say(language, Phrase::ButtonPerson);
    steps.push(Step::Record(Box::new(record)));
    steps.push(Step::Say(
        ask.row([Button::new(person, format!("person:{exchange}"))]),
    ));
}
