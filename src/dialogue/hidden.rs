//! The word that something was hidden in the newcomer's text.

use super::{Step, Turn, World};
use crate::conversation::Conversation;
use crate::outbound::{Message, escape};
use crate::phrase::Phrase;
use crate::redaction::Kind;

/// Says once what was hidden in this message: before the answer, so that its buttons stay the last thing on the screen, but after
/// the card of a crisis, which nothing may push down.
pub fn mention(world: &World<'_>, conversation: &Conversation, turn: &Turn, steps: &mut Vec<Step>) {
    let phrase = match *turn.hidden.as_slice() {
        [] => return,
        [kind] => phrase(kind),
        [Kind::Card, Kind::Account] | [Kind::Account, Kind::Card] => Phrase::HiddenMoney,
        _ => Phrase::HiddenSeveral,
    };
    // The language of what is said in this turn is that of the question.
    let language = steps.iter().find_map(|step| match step {
        Step::Say(message) => Some(message.language),
        Step::Open(case, _) => Some(case.language),
        _ => None,
    });
    let language = language.map_or_else(
        || conversation.speaks(),
        |language| conversation.reads(language),
    );
    let said = [phrase, Phrase::HiddenWhy].map(|phrase| world.phrasebook.say(language, phrase));
    let word = Step::Say(Message::new(language, escape(&said.join(" "))));
    let is_crisis = steps
        .iter()
        .any(|step| matches!(step, Step::Record(record) if record.decision == "crisis"));
    // A `Say` after a `Record` is its answer, so the word never comes between the two.
    if is_crisis {
        steps.push(word);
    } else {
        steps.insert(0, word);
    }
}

fn phrase(kind: Kind) -> Phrase<'static> {
    match kind {
        Kind::PersonalNumber => Phrase::HiddenPersonalNumber,
        Kind::Phone => Phrase::HiddenPhone,
        Kind::Email => Phrase::HiddenEmail,
        Kind::Card | Kind::Account => Phrase::HiddenMoney,
        Kind::Address => Phrase::HiddenAddress,
        Kind::CaseNumber | Kind::Number => Phrase::HiddenNumber,
    }
}
