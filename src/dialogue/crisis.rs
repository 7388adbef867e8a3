//! A crisis: fixed text with the numbers first, and staff at once, whoever has the case and whatever the hour.

use super::{Promise, Step, Turn, World, asking, handover};
use crate::case::LineKind;
use crate::conversation::{Conversation, Expecting};
use crate::decision::{Reason, Understanding};
use crate::knowledge::{Crisis, DeskId};
use crate::language::Language;
use crate::outbound::{Message, escape};
use crate::phrase::Phrase;

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
        escape(&world.phrasebook.say(language, Phrase::CrisisWrong))
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
        return world.phrasebook.say(language, Phrase::CrisisStaffToldOpen);
    }
    let open = hours.next_open(world.now).unwrap_or(world.now);
    let open = world.phrasebook.due(language, world.now, open);
    world
        .phrasebook
        .say(language, Phrase::CrisisStaffToldClosed { due: &open })
}

/// The card of a crisis: fixed text, the numbers first, and the municipality's switchboard where it is known.
fn crisis_card(
    world: &World<'_>,
    conversation: &Conversation,
    crisis: Crisis,
    language: Language,
) -> Message {
    let phrase = match crisis {
        Crisis::Danger => Phrase::CrisisDanger,
        Crisis::Violence => Phrase::CrisisViolence,
        Crisis::Suicide => Phrase::CrisisSuicide,
        Crisis::Child => Phrase::CrisisChild,
        Crisis::Honour => Phrase::CrisisHonour,
        Crisis::Homeless => Phrase::CrisisHomeless,
        Crisis::Hunger => Phrase::CrisisHunger,
    };
    let mut text = world.phrasebook.say(language, phrase);
    let place = conversation
        .place
        .as_ref()
        .and_then(|place| world.knowledge.municipality(place));
    if let Some((place, phone)) =
        place.and_then(|place| Some((place, place.contact.phone.as_deref()?)))
    {
        let place = crate::knowledge::name_in(&place.name, language);
        text += "\n";
        text += &world
            .phrasebook
            .say(language, Phrase::CrisisLocal { place, phone });
    }
    Message::new(language, escape(&text))
}
