//! Handing over to a person: the case, the promise, and silence while a person has it.

use jiff::{SignedDuration, Timestamp};

use super::belonging::{closed_case, open_case};
use super::{
    Earlier, NewCase, Promise, Record, Step, Turn, World, asking, crisis, message, personal, say,
};
use crate::case::{Case, CaseStatus, LineKind, Move};
use crate::conversation::{Conversation, Expecting};
use crate::decision::{Decision, Reason};
use crate::hours;
use crate::knowledge::{DeskId, Smalltalk};
use crate::language::Language;
use crate::outbound::{Button, Message, escape};
use crate::phrase::{CrisisPhrase, Phrase};

/// Office hours until an answer when a desk has gone from the files while cases still name it.
const REPLY_HOURS_WITHOUT_DESK: u32 = 16;

/// A question within this time after a case was closed belongs to that case, where it is for the same desk or nobody knows for which: the newcomer writes again.
pub const REOPEN_WITHIN: SignedDuration = SignedDuration::from_hours(24);

/// When a desk's promise for a case opened now is due.
pub fn due(world: &World<'_>, desk: &DeskId) -> Timestamp {
    due_from(world, desk, world.now)
}

/// When a desk's promise for a case that comes back then is due.
pub fn due_from(world: &World<'_>, desk: &DeskId, from: Timestamp) -> Timestamp {
    match world.knowledge.desk(desk) {
        Some(desk) => hours::due(from, &desk.hours, desk.reply_within_hours),
        None => hours::due(
            from,
            &hours::OfficeHours::default(),
            REPLY_HOURS_WITHOUT_DESK,
        ),
    }
}

/// A question goes to a person: to the newcomer's waiting case at the same desk, or as a new one.
pub fn record_to_person(
    world: &World<'_>,
    turn: &Turn,
    record: Record,
    language: Language,
    promise: Promise,
    steps: &mut Vec<Step>,
) {
    let perhaps_danger = record.reason == Some(Reason::PerhapsDanger);
    if let Some((case, is_urgent)) = open_case(world, turn, &record) {
        let text = record.question.clone();
        if perhaps_danger {
            steps.push(whom_to_call(world, language));
        }
        steps.push(Step::Record(Box::new(record)));
        let mut line = append(case, LineKind::Question, Some(text), true);
        if let Step::Append { urgent, .. } = &mut line {
            *urgent = is_urgent;
        }
        steps.push(line);
        steps.push(added(world, case, language));
        return;
    }
    if let Some(case) = closed_case(turn, &record) {
        let text = record.question.clone();
        if perhaps_danger {
            steps.push(whom_to_call(world, language));
        }
        steps.push(Step::Record(Box::new(record)));
        steps.push(Step::Move(case.id, Move::Reopen));
        let mut line = append(case, LineKind::Question, Some(text), true);
        if let Step::Append { urgent, .. } = &mut line {
            *urgent = perhaps_danger;
        }
        steps.push(line);
        return steps.push(reopened(world, case, language));
    }
    let case = new_case(&record, language);
    steps.push(Step::Record(Box::new(record)));
    steps.push(Step::Open(Box::new(case), promise));
}

/// "If somebody is in danger, call …".
pub fn whom_to_call(world: &World<'_>, language: Language) -> Step {
    let phrase = Phrase::Crisis(CrisisPhrase::InDanger);
    Step::Say(message(world, language, phrase))
}

/// "I have opened your question number … again."
pub fn reopened(world: &World<'_>, case: &Case, language: Language) -> Step {
    let desk = world.desk_name(&case.desk, language);
    let due = world
        .phrasebook
        .due(language, world.now, due(world, &case.desk));
    let phrase = Phrase::CaseReopened {
        desk: &desk,
        due: &due,
        number: case.number,
    };
    Step::Say(message(world, language, phrase))
}

fn append(case: &Case, kind: LineKind, text: Option<String>, asks: bool) -> Step {
    Step::Append {
        case: case.id,
        kind,
        text,
        urgent: false,
        asks,
    }
}

/// "I have added this to your question number …".
fn added(world: &World<'_>, case: &Case, language: Language) -> Step {
    let desk = world.desk_name(&case.desk, language);
    let due = world.phrasebook.due(language, world.now, case.due_at);
    Step::Say(message(
        world,
        language,
        Phrase::AddedToCase {
            desk: &desk,
            due: &due,
            number: case.number,
        },
    ))
}

pub fn new_case(record: &Record, language: Language) -> NewCase {
    NewCase {
        question: record.question.clone(),
        medium: false,
        language,
        desk: record.desk.clone(),
        topic: record.topic.clone(),
        reason: record.reason.unwrap_or(Reason::NoMatch),
        urgent: matches!(
            record.reason,
            Some(Reason::Urgent | Reason::Crisis | Reason::PerhapsDanger)
        ),
        hits: record.hits.clone(),
        exchange: Some(record.id),
    }
}

/// An urgent entry was sent: staff are told as well, once for all urgent questions that wait.
pub fn urgent_entry_sent(turn: &Turn, record: Record, language: Language, steps: &mut Vec<Step>) {
    match turn.cases.iter().rev().find(|case| case.urgent) {
        Some(case) => {
            let text = Some(record.question);
            steps.push(Step::Append {
                case: case.id,
                kind: LineKind::Question,
                text,
                urgent: true,
                asks: true,
            });
        }
        None => steps.push(Step::Open(
            Box::new(new_case(&record, language)),
            Promise::Urgent,
        )),
    }
}

/// Somebody at a desk has the case: what the newcomer writes goes there, and the bot is silent.
pub fn to_person(
    world: &World<'_>,
    conversation: &mut Conversation,
    case: &Case,
    kind: LineKind,
    text: Option<&str>,
    steps: &mut Vec<Step>,
) {
    conversation.memory.expecting = Expecting::Question;
    let asks = asks_for_more(world, conversation, case, kind, text);
    steps.push(append(case, kind, text.map(str::to_owned), asks));
    if case.is_with_person() {
        super::seen(conversation, steps);
    } else {
        steps.push(added(world, case, conversation.speaks()));
    }
}

/// Whether what the newcomer writes in a case wants an answer: thanks and goodbyes after a reply do not.
fn asks_for_more(
    world: &World<'_>,
    conversation: &Conversation,
    case: &Case,
    kind: LineKind,
    text: Option<&str>,
) -> bool {
    if case.status != CaseStatus::Answered || kind != LineKind::Question {
        return kind != LineKind::Media || text.is_some();
    }
    let decision = text.map(|text| super::understand(world, conversation, text).decision);
    let polite = matches!(
        decision,
        Some(Decision::Smalltalk(Smalltalk::Thanks | Smalltalk::Goodbye))
    );
    !polite
}

/// A photo, a voice note or another medium: only a person can take it in.
pub fn medium(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    caption: Option<&str>,
    album: Option<&str>,
    steps: &mut Vec<Step>,
) {
    let understanding = super::understand(world, conversation, caption.unwrap_or_default());
    if let (Decision::Crisis(crisis), Some(_)) = (&understanding.decision, caption) {
        let crisis = *crisis;
        crisis::crisis_with(
            world,
            conversation,
            turn,
            (caption.unwrap_or_default(), true),
            &understanding,
            crisis,
            steps,
        );
        return;
    }
    let same_album = album.is_some() && conversation.memory.album.as_deref() == album;
    conversation.memory.album = album.map(str::to_owned);
    conversation.memory.expecting = Expecting::Question;
    if let Some(case) = turn.cases.last() {
        let text = caption.map(str::to_owned);
        steps.push(append(case, LineKind::Media, text, true));
        // One word for an album, however many pictures it has.
        if case.is_with_person() {
            super::seen(conversation, steps);
        } else if !same_album {
            steps.push(added(world, case, conversation.speaks()));
        } else {
            super::seen(conversation, steps);
        }
        return;
    }
    let language = asking::spoken(world, conversation, &understanding);
    let record = asking::record(
        world,
        conversation,
        turn,
        caption.unwrap_or_default(),
        &understanding,
        "escalate",
        Some(Reason::Media),
    );
    let mut case = new_case(&record, language);
    case.medium = true;
    steps.push(Step::Record(Box::new(record)));
    steps.push(Step::Open(Box::new(case), Promise::Media));
}

/// `/person` without a question: what is it about?
pub fn ask_for_question(world: &World<'_>, conversation: &Conversation) -> Step {
    let language = conversation.speaks();
    let cancel = world.phrasebook.say(language, Phrase::ButtonCancel);
    Step::Say(
        message(world, language, Phrase::PersonWriteQuestion).row([Button::new(cancel, "cancel")]),
    )
}

/// "Ask a person" under an answer: the question of that answer goes to its desk. Pressed twice, the newcomer hears where it stands.
pub fn exchange_to_person(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    exchange: &Earlier,
    steps: &mut Vec<Step>,
) {
    if let Some(case) = turn
        .cases
        .iter()
        .find(|case| exchange.case == Some(case.id))
    {
        let language = conversation.speaks();
        let line = personal::status_line(world, language, case);
        return steps.push(Step::Say(Message::new(language, escape(&line))));
    }
    give(
        world,
        conversation,
        turn,
        exchange,
        (Reason::AskedForPerson, Promise::Asked),
        steps,
    );
}

/// "None of these": then a person.
pub fn none_of_these(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    exchange: &Earlier,
    steps: &mut Vec<Step>,
) {
    if exchange.case.is_some() {
        return exchange_to_person(world, conversation, turn, exchange, steps);
    }
    give(
        world,
        conversation,
        turn,
        exchange,
        (Reason::Ambiguous, Promise::Unsure),
        steps,
    );
}

/// An earlier question goes to a person.
pub fn give(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    exchange: &Earlier,
    (reason, promise): (Reason, Promise),
    steps: &mut Vec<Step>,
) {
    let language = exchange
        .language
        .filter(|l| world.phrasebook.locale(*l).is_some())
        .map_or_else(|| conversation.speaks(), |l| conversation.reads(l));
    let question = exchange
        .question
        .clone()
        .filter(|question| !question.is_empty());
    let question = question.or_else(|| {
        // Chosen from the menu: the title is the question.
        let entry = exchange
            .hits
            .first()
            .and_then(|hit| world.knowledge.entry(&hit.entry))?;
        Some(super::entry_title(entry, language))
    });
    let (Some(question), Some(desk)) = (question, exchange.desk.clone()) else {
        conversation.memory.expecting = Expecting::QuestionForPerson;
        return steps.push(ask_for_question(world, conversation));
    };
    let waiting = turn.cases.iter().rev().find(|case| case.desk == desk);
    if let Some(case) = waiting {
        steps.push(append(case, LineKind::Question, Some(question), true));
        return if case.is_with_person() {
            let desk = world.desk_name(&case.desk, language);
            steps.push(say(world, conversation, Phrase::WithPerson { desk: &desk }));
        } else {
            steps.push(added(world, case, language));
        };
    }
    let case = NewCase {
        question,
        medium: false,
        language,
        desk,
        topic: exchange.topic.clone(),
        reason,
        urgent: false,
        hits: exchange.hits.clone(),
        exchange: Some(exchange.id),
    };
    steps.push(Step::Open(Box::new(case), promise));
}

/// Our own failure is a reason to hand over: the text goes to the first desk.
pub fn failure(conversation: &Conversation, turn: &Turn, text: &str, desk: DeskId) -> Vec<Step> {
    let language = conversation.speaks();
    let record = Record {
        id: turn.new_exchange,
        question: text.to_owned(),
        language: None,
        answer_language: language,
        decision: "escalate",
        reason: Some(Reason::Failure),
        entry: None,
        topic: None,
        desk,
        confidence: 0.0,
        hits: Vec::new(),
    };
    let case = new_case(&record, language);
    vec![
        Step::Record(Box::new(record)),
        Step::Open(Box::new(case), Promise::Failure),
    ]
}
