//! A question: understood, decided, and answered, asked back, or handed over.

use super::{
    Promise, Record, Step, Turn, World, answer, can_react, handover, message, personal, say,
    welcome,
};
use crate::case::{CaseHit, LineKind};
use crate::conversation::{Conversation, Expecting};
use crate::decision::{Clarify, Decision, Reason, Understanding};
use crate::knowledge::{Crisis, Entry, EntryId, ResidenceStatus, Smalltalk};
use crate::language::Language;
use crate::outbound::{Button, Message, escape};
use crate::phrase::Phrase;
use crate::understand::Asked;

/// Hits that staff see with a case.
const HITS_FOR_STAFF: usize = 3;

/// The newcomer wrote.
pub fn text(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    text: &str,
    steps: &mut Vec<Step>,
) {
    let understanding = understand(world, conversation, text);
    if conversation.language.is_none() {
        // Whoever begins by asking has chosen a language by writing in it.
        conversation.language = understanding
            .language
            .filter(|l| world.phrasebook.locale(*l).is_some());
    }
    let with_person = turn.cases.iter().rev().find(|case| case.is_with_person());
    if let Decision::Crisis(crisis) = understanding.decision {
        // Never wait for a person in a crisis, also when one has the case.
        return handover::crisis(
            world,
            conversation,
            turn,
            text,
            &understanding,
            crisis,
            steps,
        );
    }
    if let Some(case) = with_person {
        return handover::to_person(
            world,
            conversation,
            case,
            LineKind::Question,
            Some(text),
            steps,
        );
    }
    if conversation.memory.expecting == Expecting::QuestionForPerson {
        conversation.memory.expecting = Expecting::Question;
        let record = record(
            world,
            conversation,
            turn,
            text,
            &understanding,
            "escalate",
            Some(Reason::AskedForPerson),
        );
        let language = spoken(world, conversation, &understanding);
        return handover::record_to_person(world, turn, record, language, Promise::Asked, steps);
    }
    carry_out(world, conversation, turn, text, &understanding, steps);
}

/// The newcomer changed an earlier text.
pub fn edited(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    text: &str,
    steps: &mut Vec<Step>,
) {
    if let Some(case) = &turn.case {
        return handover::to_person(
            world,
            conversation,
            case,
            LineKind::Edited,
            Some(text),
            steps,
        );
    }
    match turn
        .exchange
        .as_ref()
        .and_then(|exchange| exchange.question.as_deref())
    {
        // Telegram also reports edits that nobody made, such as a link preview that arrived.
        Some(question) if question == text => {}
        Some(_) => {
            steps.push(say(world, conversation, Phrase::EditedAgain));
            self::text(world, conversation, turn, text, steps);
        }
        None => self::text(world, conversation, turn, text, steps),
    }
}

/// The same question once more, now that the language, place or status is known.
pub fn again(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    question: &str,
    steps: &mut Vec<Step>,
) {
    let understanding = understand(world, conversation, question);
    match understanding.decision {
        // Asked once is enough: now a person looks.
        Decision::Escalate(Reason::LanguageUnknown) | Decision::Ask(..) => {
            let unknown = understanding.language.is_none();
            let (reason, promise) = if unknown {
                (Reason::LanguageUnknown, Promise::Language)
            } else {
                (Reason::Ambiguous, Promise::Unsure)
            };
            let record = record(
                world,
                conversation,
                turn,
                question,
                &understanding,
                "escalate",
                Some(reason),
            );
            let language = spoken(world, conversation, &understanding);
            handover::record_to_person(world, turn, record, language, promise, steps);
        }
        _ => carry_out(world, conversation, turn, question, &understanding, steps),
    }
}

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
            again(world, conversation, turn, &question, steps);
        }
        // "I do not know": a person can tell.
        (Err(_), Some(exchange)) => {
            handover::exchange_to_person(world, conversation, turn, exchange, steps)
        }
        (Err(_), None) => steps.push(say(world, conversation, Phrase::ButtonTooOld)),
    }
}

/// Looks at a text with everything that is known of the newcomer.
pub fn understand(world: &World<'_>, conversation: &Conversation, text: &str) -> Understanding {
    let asked = Asked {
        text,
        chosen: conversation.language,
        place: conversation.place.as_ref(),
        status: conversation.residence,
        last_topic: conversation.current_topic(world.now),
        today: world.today(),
    };
    world.understander.understand(world.knowledge, &asked)
}

/// The language to speak about a text: the one it is written in, else the conversation's.
pub fn spoken(
    world: &World<'_>,
    conversation: &Conversation,
    understanding: &Understanding,
) -> Language {
    understanding
        .language
        .filter(|l| world.phrasebook.locale(*l).is_some())
        .unwrap_or_else(|| conversation.speaks())
}

/// Does what was decided.
fn carry_out(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    text: &str,
    understanding: &Understanding,
    steps: &mut Vec<Step>,
) {
    let language = spoken(world, conversation, understanding);
    match &understanding.decision {
        Decision::Answer(id) => match world.knowledge.entries.get(id) {
            Some(entry) => {
                let record = record(
                    world,
                    conversation,
                    turn,
                    text,
                    understanding,
                    "answer",
                    None,
                );
                answer::send(world, conversation, turn, entry, language, record, steps);
            }
            // The entry was withdrawn between the index and now.
            None => unsure(
                world,
                conversation,
                turn,
                text,
                understanding,
                Reason::NoMatch,
                steps,
            ),
        },
        Decision::Offer(ids, reason) => {
            let entries = entries(world, ids);
            if entries.is_empty() {
                return unsure(
                    world,
                    conversation,
                    turn,
                    text,
                    understanding,
                    *reason,
                    steps,
                );
            }
            let record = record(
                world,
                conversation,
                turn,
                text,
                understanding,
                "offer",
                Some(*reason),
            );
            let exchange = record.id;
            steps.push(Step::Record(Box::new(record)));
            steps.push(Step::Say(answer::offer(
                world, &entries, language, exchange,
            )));
        }
        Decision::Ask(clarify, _) => {
            ask_back(
                world,
                conversation,
                turn,
                text,
                understanding,
                *clarify,
                steps,
            );
        }
        Decision::Escalate(Reason::LanguageUnknown) => {
            ask_language(world, conversation, turn, text, understanding, steps)
        }
        Decision::Escalate(reason) => unsure(
            world,
            conversation,
            turn,
            text,
            understanding,
            *reason,
            steps,
        ),
        Decision::Smalltalk(kind) => smalltalk(world, conversation, *kind, language, steps),
        // Crises are taken care of before anything else; a repeated question can only be one if phrases changed meanwhile.
        Decision::Crisis(crisis) => {
            handover::crisis(
                world,
                conversation,
                turn,
                text,
                understanding,
                *crisis,
                steps,
            );
        }
    }
}

/// The entries that still exist, at most four: more buttons are no choice but a list.
fn entries<'k>(world: &World<'k>, ids: &[EntryId]) -> Vec<&'k Entry> {
    ids.iter()
        .filter_map(|id| world.knowledge.entries.get(id))
        .take(4)
        .collect()
}

/// To a person, because it was not understood well enough.
fn unsure(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    text: &str,
    understanding: &Understanding,
    reason: Reason,
    steps: &mut Vec<Step>,
) {
    let promise = match reason {
        Reason::Stale => Promise::Stale,
        Reason::AskedForPerson => Promise::Asked,
        Reason::LanguageUnknown => Promise::Language,
        _ => Promise::Unsure,
    };
    let record = record(
        world,
        conversation,
        turn,
        text,
        understanding,
        "escalate",
        Some(reason),
    );
    let language = spoken(world, conversation, understanding);
    handover::record_to_person(world, turn, record, language, promise, steps);
}

/// One clarifying question, with buttons, and a way out.
fn ask_back(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    text: &str,
    understanding: &Understanding,
    clarify: Clarify,
    steps: &mut Vec<Step>,
) {
    let language = spoken(world, conversation, understanding);
    let record = record(world, conversation, turn, text, understanding, "ask", None);
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
fn ask_language(
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
    let record = record(
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

/// A friendly word, and the menu where a question may follow.
fn smalltalk(
    world: &World<'_>,
    conversation: &Conversation,
    kind: Smalltalk,
    language: Language,
    steps: &mut Vec<Step>,
) {
    let phrase = match kind {
        Smalltalk::Greeting => Phrase::SmalltalkGreeting,
        Smalltalk::Thanks => Phrase::SmalltalkThanks,
        Smalltalk::Goodbye => Phrase::SmalltalkGoodbye,
        Smalltalk::Wellbeing => Phrase::SmalltalkWellbeing,
        Smalltalk::Identity => Phrase::SmalltalkIdentity,
    };
    let mut word = message(world, language, phrase);
    if matches!(
        kind,
        Smalltalk::Greeting | Smalltalk::Wellbeing | Smalltalk::Identity
    ) {
        if let Step::Say(menu) = welcome::menu(world, conversation) {
            word.buttons = menu.buttons;
        }
    }
    steps.push(Step::Say(word));
}

/// What is written down of a question.
pub fn record(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    text: &str,
    understanding: &Understanding,
    decision: &'static str,
    reason: Option<Reason>,
) -> Record {
    let first = understanding
        .hits
        .first()
        .and_then(|hit| world.knowledge.entries.get(&hit.entry));
    let entry = match &understanding.decision {
        Decision::Answer(entry) if decision == "answer" => Some(entry.clone()),
        _ => None,
    };
    Record {
        id: turn.new_exchange,
        question: text.to_owned(),
        language: understanding.language,
        answer_language: spoken(world, conversation, understanding),
        decision,
        reason,
        entry,
        topic: first.map(|entry| entry.topic.clone()),
        desk: understanding.desk.clone(),
        confidence: understanding.confidence,
        hits: understanding
            .hits
            .iter()
            .take(HITS_FOR_STAFF)
            .map(CaseHit::from)
            .collect(),
    }
}

/// The card of a crisis: fixed text, the numbers first, and the municipality's switchboard where it is known.
pub fn crisis_card(
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

/// A sign that a message has arrived, where the bot is otherwise silent.
pub fn seen(conversation: &Conversation, steps: &mut Vec<Step>) {
    if can_react(conversation) {
        steps.push(Step::React("👀"));
    }
}
