//! An answer that did not help, or that is not what somebody else has said: newcomers hear contradicting things from offices, and only
//! those who own the answer can find out who is right. So that is a case of theirs, which names the other office.

use super::{Earlier, Promise, Step, Turn, World, handover, message, personal, say};
use crate::conversation::Conversation;
use crate::decision::Reason;
use crate::outbound::{Button, Message, escape};
use crate::phrase::{FeedbackPhrase, Phrase};

/// Offices that newcomers have to do with, by the names that stand on their letters, with a word for the button.
const OFFICES: [(&str, &str); 6] = [
    ("af", "Arbetsförmedlingen"),
    ("fk", "Försäkringskassan"),
    ("mv", "Migrationsverket"),
    ("sv", "Skatteverket"),
    ("k", "kommunen"),
    ("x", "någon annan"),
];

/// Of so many answers it is remembered that somebody said something else, so that a button pressed twice does it once.
const REMEMBERED: usize = 8;

/// How the line begins that names the other office below the question. It is for staff, in Swedish, as what stands in the place of a hidden
/// number is.
const TOLD: &str = "\n[har fått ett annat svar av: ";

/// A question without the line that names another office: what the newcomer has asked.
pub fn asked_alone(question: &str) -> &str {
    question
        .split_once(TOLD)
        .map_or(question, |(asked, _)| asked)
}

/// 👎: sorry; the way to a person, and what to press when somebody has said something else.
pub fn sorry(world: &World<'_>, conversation: &Conversation, exchange: &Earlier) -> Step {
    let language = conversation.speaks();
    let say = |phrase| world.phrasebook.say(language, phrase);
    let sorry = Phrase::Feedback(FeedbackPhrase::FeedbackSorry);
    let mut sorry = message(world, language, sorry).row([
        Button::new(
            say(Phrase::ButtonYesPerson),
            format!("person:{}", exchange.id),
        ),
        Button::new(say(Phrase::ButtonNo), "no"),
    ]);
    // Only an answer can be contradicted.
    if !exchange.hits.is_empty() {
        let told = say(Phrase::Feedback(FeedbackPhrase::ButtonToldOtherwise));
        sorry = sorry.row([Button::new(told, format!("told:{}", exchange.id))]);
    }
    Step::Say(sorry)
}

/// "Somebody told me something else", and who that was. `false`: the button says nothing any more.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    rest: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let Some(exchange) = &turn.exchange else {
        return false;
    };
    let Some((word, _)) = rest.split_once(':') else {
        steps.push(by_whom(world, conversation, exchange.id));
        return true;
    };
    let Some((_, office)) = OFFICES.iter().find(|(known, _)| *known == word) else {
        return false;
    };
    contradicted(world, conversation, turn, (exchange, office), steps);
    true
}

fn by_whom(world: &World<'_>, conversation: &Conversation, exchange: i64) -> Step {
    let language = conversation.speaks();
    let button = |(word, office): &(&str, &str)| {
        let own = |phrase| world.phrasebook.say(language, Phrase::Feedback(phrase));
        let label = match *word {
            "k" => own(FeedbackPhrase::ButtonToldMunicipality),
            "x" => own(FeedbackPhrase::ButtonToldOther),
            _ => (*office).to_owned(),
        };
        Button::new(label, format!("told:{word}:{exchange}"))
    };
    let ask = Phrase::Feedback(FeedbackPhrase::ToldByWhom);
    let mut ask = message(world, language, ask);
    // The names are long: side by side they would break in the middle.
    for office in &OFFICES {
        ask = ask.row([button(office)]);
    }
    let no = world.phrasebook.say(language, Phrase::ButtonNo);
    ask = ask.row([Button::new(no, "no")]);
    Step::Say(ask)
}

/// The question goes to those who own the answer, with the other office's name. Pressed twice, the newcomer hears where it stands.
fn contradicted(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    (exchange, office): (&Earlier, &str),
    steps: &mut Vec<Step>,
) {
    let language = conversation.speaks();
    let entry = exchange.hits.first();
    let entry = entry.and_then(|hit| world.knowledge.entry(&hit.entry));
    let owner = entry.map(|entry| entry.owner.clone());
    let owner = owner.or_else(|| exchange.desk.clone());
    // Where a case waited at that desk, the question became part of it.
    let was_added = conversation.memory.contradicted.contains(&exchange.id);
    let is_known = |case: &&crate::case::Case| {
        let is_own = exchange.case == Some(case.id) && case.reason == Reason::Contradiction;
        is_own || (was_added && owner.as_ref() == Some(&case.desk))
    };
    if let Some(case) = turn.cases.iter().find(is_known) {
        let line = personal::status_line(world, language, case);
        return steps.push(Step::Say(Message::new(language, escape(&line))));
    }
    let asked = exchange.question.clone().filter(|it| !it.is_empty());
    let asked = asked.or_else(|| entry.map(|entry| super::entry_title(entry, language)));
    let Some(asked) = asked else {
        return steps.push(say(world, conversation, Phrase::ButtonTooOld));
    };
    let question = format!("{asked}{TOLD}{office}]");
    let exchange = Earlier {
        question: Some(question),
        desk: owner,
        ..exchange.clone()
    };
    let said = &mut conversation.memory.contradicted;
    said.push(exchange.id);
    let too_many = said.len().saturating_sub(REMEMBERED);
    said.drain(..too_many);
    let why = (Reason::Contradiction, Promise::Asked);
    handover::give(world, conversation, turn, &exchange, why, steps);
}
