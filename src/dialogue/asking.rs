//! A question: understood, decided, and answered, asked back, or handed over.

use super::{
    Promise, Record, Step, Turn, World, answer, clarify, crisis, handover, leisure, message, say,
    understand, welcome,
};
use crate::case::{CaseHit, LineKind};
use crate::conversation::{Conversation, Expecting};
use crate::decision::{Decision, Reason, Understanding};
use crate::knowledge::{Entry, EntryId, Smalltalk};
use crate::language::Language;
use crate::phrase::Phrase;

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
        return crisis::crisis(
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
            let (reason, promise) = if understanding.language.is_none() {
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

/// The language to speak about a text: the one it is written in (in the variant of it that was chosen), else the conversation's.
pub fn spoken(
    world: &World<'_>,
    conversation: &Conversation,
    understanding: &Understanding,
) -> Language {
    understanding
        .language
        .filter(|l| world.phrasebook.locale(*l).is_some())
        .map_or_else(|| conversation.speaks(), |l| conversation.reads(l))
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
                leisure::beside(world, conversation, text, language, steps);
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
            if *reason == Reason::PerhapsDanger {
                steps.push(handover::whom_to_call(world, language));
            }
            steps.push(Step::Say(answer::offer(
                world, &entries, language, exchange,
            )));
            leisure::beside(world, conversation, text, language, steps);
        }
        Decision::Ask(clarify, _) => {
            clarify::ask_back(
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
            clarify::ask_language(world, conversation, turn, text, understanding, steps);
        }
        Decision::Escalate(reason) => {
            let reason = *reason;
            unsure(
                world,
                conversation,
                turn,
                text,
                understanding,
                reason,
                steps,
            );
            // "Football for my daughter, 11": no entry says that, the directory may.
            leisure::beside(world, conversation, text, language, steps);
        }
        Decision::Smalltalk(kind) => smalltalk(world, conversation, *kind, language, steps),
        // Crises are taken care of before anything else; a repeated question can only be one if phrases changed meanwhile.
        Decision::Crisis(crisis) => {
            crisis::crisis(
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
        Reason::Stale | Reason::Withdrawn => Promise::Stale,
        Reason::AskedForPerson => Promise::Asked,
        Reason::PerhapsDanger => Promise::PerhapsDanger,
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
    ) && let Step::Say(menu) = welcome::menu(world, conversation)
    {
        word.buttons = menu.buttons;
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
