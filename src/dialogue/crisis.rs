//! A crisis: fixed text with the numbers first, and staff at once, whoever has the case and whatever the hour.

use super::{Promise, Step, Turn, World, asking, handover};
use crate::case::LineKind;
use crate::conversation::{Conversation, Expecting};
use crate::decision::{Reason, Understanding};
use crate::knowledge::{Crisis, DeskId, Place};
use crate::language::Language;
use crate::outbound::{Message, escape};
use crate::phrase::{CrisisPhrase, Phrase};

/// A crisis: the card first, then staff at once.
pub fn crisis(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    text: &str,
    understanding: &Understanding,
    crisis: Crisis,
    steps: &mut Vec<Step>,
) {
    crisis_with(
        world,
        conversation,
        turn,
        (text, false),
        understanding,
        crisis,
        steps,
    );
}

pub fn crisis_with(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    (text, medium): (&str, bool),
    understanding: &Understanding,
    crisis: Crisis,
    steps: &mut Vec<Step>,
) {
    conversation.memory.expecting = Expecting::Question;
    // What comes next is about this, not about what was asked before.
    conversation.memory.last_topic = None;
    let language = asking::spoken(world, conversation, understanding);
    let record = asking::record(
        world,
        conversation,
        turn,
        text,
        understanding,
        "crisis",
        Some(Reason::Crisis),
    );
    let mut card = crisis_card(world, conversation, crisis, language);
    card.html = format!(
        "{}\n\n{}\n\n<i>{}</i>",
        card.html,
        escape(&staff_told(world, &record.desk, language)),
        escape(&say(world, language, CrisisPhrase::CrisisWrong))
    );
    let mut case = handover::new_case(&record, language);
    case.medium = medium;
    steps.push(Step::Record(Box::new(record)));
    steps.push(Step::Say(card));
    let person_or_urgent = turn
        .cases
        .iter()
        .rev()
        .find(|case| case.is_with_person() || case.urgent);
    match person_or_urgent {
        Some(case) => {
            let kind = if medium {
                LineKind::Media
            } else {
                LineKind::Question
            };
            steps.push(Step::Append {
                case: case.id,
                kind,
                text: Some(text.to_owned()),
                urgent: true,
                asks: true,
            });
        }
        None => steps.push(Step::Open(Box::new(case), Promise::Silent)),
    }
}

/// What is true about when a person reads it: nobody does outside office hours, and the card says so.
fn staff_told(world: &World<'_>, desk: &DeskId, language: Language) -> String {
    let hours = world
        .knowledge
        .desk(desk)
        .map(|desk| desk.hours.clone())
        .unwrap_or_default();
    if hours.is_open(world.now) {
        return say(world, language, CrisisPhrase::CrisisStaffToldOpen);
    }
    let open = hours.next_open(world.now).unwrap_or(world.now);
    let open = world.phrasebook.due(language, world.now, open);
    let closed = CrisisPhrase::CrisisStaffToldClosed { due: &open };
    say(world, language, closed)
}

/// The card of a crisis: fixed text, the numbers first, and the municipality's own where they are known.
fn crisis_card(
    world: &World<'_>,
    conversation: &Conversation,
    crisis: Crisis,
    language: Language,
) -> Message {
    let numbers = &world.knowledge.helplines;
    let (women, men) = (numbers.women.as_str(), numbers.men.as_str());
    let (suicide, children) = (numbers.suicide.as_str(), numbers.children.as_str());
    let phrase = match crisis {
        Crisis::Danger => CrisisPhrase::CrisisDanger,
        Crisis::Violence => CrisisPhrase::CrisisViolence { women, men },
        Crisis::Suicide => CrisisPhrase::CrisisSuicide { suicide, children },
        Crisis::Child => CrisisPhrase::CrisisChild { children },
        Crisis::Honour => CrisisPhrase::CrisisHonour { women, children },
        Crisis::Homeless => CrisisPhrase::CrisisHomeless { women },
        Crisis::Hunger => CrisisPhrase::CrisisHunger,
    };
    let mut text = say(world, language, phrase);
    for line in local_numbers(world, conversation.place.as_ref(), language) {
        text += "\n";
        text += &line;
    }
    Message::new(language, escape(&text))
}

/// The municipality's own numbers, a line each, as far as they are known: the switchboard, and the social services outside office hours.
pub fn local_numbers(world: &World<'_>, place: Option<&Place>, language: Language) -> Vec<String> {
    let Some(municipality) = place.and_then(|place| world.knowledge.municipality(place)) else {
        return Vec::new();
    };
    let place = crate::knowledge::name_in(&municipality.name, language);
    let contact = &municipality.contact;
    let switchboard = contact.phone.as_deref();
    let emergency = contact.emergency.as_deref();
    let switchboard = switchboard.map(|phone| CrisisPhrase::CrisisLocal { place, phone });
    let emergency = emergency.map(|phone| CrisisPhrase::CrisisLocalEmergency { place, phone });
    let lines = switchboard.into_iter().chain(emergency);
    lines.map(|line| say(world, language, line)).collect()
}

fn say(world: &World<'_>, language: Language, phrase: CrisisPhrase<'_>) -> String {
    world.phrasebook.say(language, Phrase::Crisis(phrase))
}
