//! What the newcomer's buttons mean.
//!
//! A button carries a short word and an id. Ids are looked up among this newcomer's own rows (the desk did that before
//! the turn), so a forged button finds nothing.

use super::{
    Step, Turn, World, answer, asking, calendar, clarify, contradiction, courses, handover,
    leisure, listening, news, offering, personal, plan, say, voice, voices, welcome,
};
use crate::case::{CaseStatus, Move, Outcome};
use crate::conversation::{Conversation, Expecting};
use crate::knowledge::{Entry, EntryId, Place};
use crate::language::Language;
use crate::phrase::{FeedbackPhrase, Phrase};

/// A short, stable stand-in for an entry's id, which may be too long for a button: 64-bit FNV-1a in hexadecimal.
pub fn short_id(entry: &EntryId) -> String {
    /// Offset basis and prime: <http://www.isthe.com/chongo/tech/comp/fnv/>.
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let hash = entry.as_str().bytes().fold(BASIS, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(PRIME)
    });
    format!("{hash:016x}")
}

/// The exchange or case that a button names: the last part of its data, if that is a number.
pub fn named_row(data: &str) -> Option<i64> {
    data.rsplit(':').next()?.parse().ok()
}

/// A button was pressed.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    data: &str,
    steps: &mut Vec<Step>,
) {
    let (word, rest) = data.split_once(':').unwrap_or((data, ""));
    voices::interrupted(conversation);
    match word {
        "lang" => match rest.parse::<Language>() {
            Ok(language) if world.phrasebook.locale(language).is_some() => {
                welcome::language_chosen(world, conversation, language, steps);
            }
            _ => too_old(world, conversation, steps),
        },
        "langq" => question_language(world, conversation, turn, rest, steps),
        "place" => place(world, conversation, rest, steps),
        "placeq" => question_place(world, conversation, turn, rest, steps),
        "places" => {
            let page = rest.parse().unwrap_or(0);
            steps.push(welcome::choose_place(world, conversation, page));
        }
        "menu" => steps.push(welcome::menu(world, conversation)),
        "t" => {
            let (topic, page) = rest.split_once(':').unwrap_or((rest, "0"));
            match welcome::topic(world, conversation, topic, page.parse().unwrap_or(0)) {
                Some(step) => steps.push(step),
                None => too_old(world, conversation, steps),
            }
        }
        "c" | "f" | "p" | "n" | "d" | "s" | "h" | "told" | "g" | "q" | "v" => {
            if !of_a_room(world, conversation, turn, (word, rest), steps) {
                too_old(world, conversation, steps);
            }
        }
        "e" => entry(world, conversation, turn, rest, steps),
        "o" => offered(world, conversation, turn, rest, steps),
        "up" => match &turn.exchange {
            Some(exchange) => {
                steps.push(Step::Feedback(exchange.id, "up"));
                steps.push(say(
                    world,
                    conversation,
                    Phrase::Feedback(FeedbackPhrase::FeedbackThanks),
                ));
            }
            None => too_old(world, conversation, steps),
        },
        "down" => match &turn.exchange {
            Some(exchange) => {
                steps.push(Step::Feedback(exchange.id, "down"));
                steps.push(contradiction::sorry(world, conversation, exchange));
            }
            None => too_old(world, conversation, steps),
        },
        "person" => {
            if let Some(exchange) = &turn.exchange {
                handover::exchange_to_person(world, conversation, turn, exchange, steps);
            } else {
                conversation.memory.expecting = Expecting::QuestionForPerson;
                steps.push(handover::ask_for_question(world, conversation));
            }
        }
        "none" => match &turn.exchange {
            Some(exchange) => {
                steps.push(Step::Feedback(exchange.id, "none"));
                handover::none_of_these(world, conversation, turn, exchange, steps);
            }
            None => too_old(world, conversation, steps),
        },
        "status" => clarify::status_chosen(world, conversation, turn, rest, steps),
        "no" => steps.push(say(world, conversation, Phrase::NoIsFine)),
        "cancel" => {
            conversation.memory.expecting = Expecting::Question;
            steps.push(say(world, conversation, Phrase::Cancelled));
        }
        "forget" => match rest {
            "yes" => personal::forget(world, conversation, turn, steps),
            _ => steps.push(say(world, conversation, Phrase::Cancelled)),
        },
        "solved" | "withdraw" | "withdrawn" | "keep" | "reopen" | "good" => {
            case_button(world, conversation, turn, word, steps);
        }
        _ => too_old(world, conversation, steps),
    }
}

/// A button of the courses, the finder, the plan, the news, the calendar, of what is heard or was spoken, of what others have said, or
/// of what the newcomer says of what came of it. `false`: it says nothing any more.
fn of_a_room(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    (word, rest): (&str, &str),
    steps: &mut Vec<Step>,
) -> bool {
    match word {
        "c" => courses::press(world, conversation, turn, rest, steps),
        "f" => leisure::press(world, conversation, turn, rest, steps),
        "p" => plan::press(world, conversation, turn, rest, steps),
        "n" => news::press(world, conversation, rest, steps),
        "d" => calendar::press(world, conversation, turn, rest, steps),
        "s" => listening::press(world, conversation, rest, steps),
        "h" => voice::press(world, conversation, turn, rest, steps),
        "g" | "q" | "v" => voices::press(world, conversation, turn, (word, rest), steps),
        _ => contradiction::press(world, conversation, turn, rest, steps),
    }
}

fn too_old(world: &World<'_>, conversation: &Conversation, steps: &mut Vec<Step>) {
    steps.push(say(world, conversation, Phrase::ButtonTooOld));
}

/// "This language is my question in": chosen for good, and the question is looked at again.
fn question_language(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    rest: &str,
    steps: &mut Vec<Step>,
) {
    let code = rest.split(':').next().unwrap_or_default();
    let language = code
        .parse::<Language>()
        .ok()
        .filter(|language| world.phrasebook.locale(*language).is_some());
    let question = turn
        .exchange
        .as_ref()
        .and_then(|exchange| exchange.question.as_deref());
    match (language, question) {
        (Some(language), Some(question)) => {
            conversation.language = Some(language);
            asking::again(world, conversation, turn, question, steps);
        }
        _ => too_old(world, conversation, steps),
    }
}

/// A municipality was chosen, or skipped.
fn place(world: &World<'_>, conversation: &mut Conversation, rest: &str, steps: &mut Vec<Step>) {
    if rest == "skip" {
        welcome::place_chosen(world, conversation, None, steps);
    } else if world.knowledge.municipality(&Place::from(rest)).is_some() {
        welcome::place_chosen(world, conversation, Some(Place::from(rest)), steps);
    } else {
        too_old(world, conversation, steps);
    }
}

/// A municipality was chosen because the answer depends on it: kept, and the question is looked at again.
fn question_place(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    rest: &str,
    steps: &mut Vec<Step>,
) {
    let id = Place::from(rest.split(':').next().unwrap_or_default());
    let known = world.knowledge.municipality(&id).is_some();
    let question = turn
        .exchange
        .as_ref()
        .and_then(|exchange| exchange.question.as_deref());
    match question.filter(|_| known) {
        Some(question) => {
            conversation.place = Some(id);
            asking::again(world, conversation, turn, question, steps);
        }
        None => too_old(world, conversation, steps),
    }
}

/// An entry was chosen from the menu or from "did you mean".
fn entry(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    rest: &str,
    steps: &mut Vec<Step>,
) {
    match named_entry(world, rest) {
        Some(entry) => answer::chosen(world, conversation, turn, entry, steps),
        None => too_old(world, conversation, steps),
    }
}

/// The entry that a button names before its row.
fn named_entry<'k>(world: &World<'k>, rest: &str) -> Option<&'k Entry> {
    let id = rest.split(':').next().unwrap_or_default();
    let mut entries = world.knowledge.entries.values();
    entries.find(|entry| short_id(&entry.id) == id)
}

/// A new entry was opened that had been offered to the newcomer of a case.
fn offered(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    rest: &str,
    steps: &mut Vec<Step>,
) {
    let open = turn.case.as_ref();
    let open = open.filter(|case| case.status != CaseStatus::Closed);
    match (named_entry(world, rest), open) {
        (Some(entry), Some(case)) => {
            offering::opened(world, conversation, turn, (entry, case), steps);
        }
        _ => entry(world, conversation, turn, rest, steps),
    }
}

/// What the newcomer says of a case.
fn case_button(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    word: &str,
    steps: &mut Vec<Step>,
) {
    let Some(case) = &turn.case else {
        return too_old(world, conversation, steps);
    };
    let closed = case.status == CaseStatus::Closed;
    let language = conversation.speaks();
    match word {
        // After the close: "did you get the help you needed?" — yes.
        "good" => {
            steps.push(Step::CaseFeedback(case.id, "up"));
            steps.push(say(world, conversation, Phrase::CaseSolvedThanks));
        }
        "solved" if closed => steps.push(say(world, conversation, Phrase::CaseSolvedThanks)),
        "solved" => {
            steps.push(Step::Move(case.id, Move::Close(Outcome::Solved)));
            steps.push(say(world, conversation, Phrase::CaseSolvedThanks));
        }
        "withdraw" | "withdrawn" | "keep" if closed => {
            steps.push(say(world, conversation, Phrase::CaseClosedAlready));
        }
        "withdraw" => steps.push(personal::confirm_withdraw(world, conversation, case)),
        "keep" => steps.push(personal::keep(world, conversation, case)),
        "withdrawn" => {
            steps.push(Step::Move(case.id, Move::Close(Outcome::Withdrawn)));
            steps.push(say(
                world,
                conversation,
                Phrase::CaseWithdrawn {
                    number: case.number,
                },
            ));
        }
        _ if closed || case.status == CaseStatus::Answered => {
            if closed {
                steps.push(Step::CaseFeedback(case.id, "down"));
            }
            steps.push(Step::Move(case.id, Move::Reopen));
            steps.push(handover::reopened(world, case, language));
        }
        _ => personal::status(world, conversation, turn, steps),
    }
}
