//! The three questions: offered once after some use, again after some months and before the two years end. Answers are counted and kept
//! nowhere else; where somebody stands in them is remembered only so that nobody is asked or counted twice.

use super::{Counted, Step, Turn, VoiceStep, World, button, sentence, too_late, with_rows, words};
use crate::conversation::Conversation;
use crate::outbound::{Button, Message};
use crate::phrase::{Phrase, VoicePhrase};
use crate::voices::{GRADES, Point, QUESTIONS, morning};

/// What ends the questions for good.
const NEVER: &str = "q:x";

/// The faces of the answers, from "not at all" to "yes, very much".
const FACES: [&str; 5] = ["😞", "🙁", "😐", "🙂", "😀"];

/// After a turn: whoever has got an answer to a question, and has nothing that waits with a person, may be asked now.
pub fn after(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    steps: &mut Vec<Step>,
) {
    if !world.pulse || !is_answered(world, steps) {
        return;
    }
    let state = &mut conversation.memory.voices.pulse;
    state.used();
    // Whoever has said yes is asked at a sensible hour, by itself.
    if !turn.cases.is_empty() || state.agreed {
        return;
    }
    let today = world.today();
    let arrival = conversation.memory.plan.arrival;
    let due = conversation.memory.voices.pulse.next(today, arrival);
    if let Some((point, day)) = due
        && day <= today
    {
        steps.push(Step::Say(offer(world, conversation, point)));
    }
}

/// Whether the turn answered a question by itself, and nothing in it is urgent or goes to a person.
fn is_answered(world: &World<'_>, steps: &[Step]) -> bool {
    let with_person = |step: &Step| matches!(step, Step::Open(..) | Step::Append { .. });
    let mut records = steps.iter().filter_map(|step| match step {
        Step::Record(record) => Some(record),
        _ => None,
    });
    let is_calm = |entry: &crate::knowledge::EntryId| {
        let entry = world.knowledge.entries.get(entry);
        entry.is_some_and(|entry| !entry.urgent)
    };
    let is_answer = records.any(|record| {
        matches!(record.decision, "answer" | "chosen") && record.entry.as_ref().is_some_and(is_calm)
    });
    is_answer && !steps.iter().any(with_person)
}

/// The offer, unasked, to somebody who has said yes before; `None`: it is not the time.
pub fn again(world: &World<'_>, conversation: &mut Conversation) -> Option<Message> {
    let today = world.today();
    let arrival = conversation.memory.plan.arrival;
    let state = &conversation.memory.voices.pulse;
    let (point, day) = state.next(today, arrival)?;
    (state.agreed && day <= today).then(|| offer(world, conversation, point))
}

fn offer(world: &World<'_>, conversation: &mut Conversation, point: Point) -> Message {
    let today = world.today();
    conversation.memory.voices.pulse.offered(point, today);
    let offer = match point {
        Point::Start => VoicePhrase::PulseOffer,
        Point::Months | Point::End => VoicePhrase::PulseAgain,
    };
    let rows = vec![
        vec![
            button(world, conversation, VoicePhrase::PulseButtonYes, "q:y"),
            button(world, conversation, VoicePhrase::PulseButtonNotNow, "q:n"),
        ],
        vec![never(world, conversation)],
    ];
    with_rows(world, conversation, offer, rows)
}

fn never(world: &World<'_>, conversation: &Conversation) -> Button {
    button(world, conversation, VoicePhrase::PulseButtonNever, NEVER)
}

/// A button of the three questions was pressed. `false`: it means nothing.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let (word, rest) = data.split_once(':').unwrap_or((data, ""));
    match word {
        "y" => begin(world, conversation, steps),
        "n" => {
            let said = VoicePhrase::PulseNotNow;
            steps.push(sentence(world, conversation, said, Vec::new()));
        }
        "x" => {
            conversation.memory.voices.pulse.stop();
            steps.push(Step::Voice(VoiceStep::WatchPulse(None)));
            let said = VoicePhrase::PulseNever;
            steps.push(sentence(world, conversation, said, Vec::new()));
        }
        "a" => return answered(world, conversation, rest, steps),
        _ => return false,
    }
    true
}

/// Yes: the first question, and when the next time is.
fn begin(world: &World<'_>, conversation: &mut Conversation, steps: &mut Vec<Step>) {
    let today = world.today();
    let arrival = conversation.memory.plan.arrival;
    let state = &mut conversation.memory.voices.pulse;
    let is_begun = state.question.is_some();
    // Begun before, or ended: pressed again, it says where one is, and counts nobody twice.
    if state.never || state.last.is_none() || (!is_begun && state.done == state.last) {
        return steps.push(too_late(world, conversation));
    }
    if !is_begun {
        state.question = Some(0);
        state.agreed = true;
        let next = state.next(today, arrival);
        let next = next.map(|(_, day)| morning(day));
        steps.push(Step::Voice(VoiceStep::WatchPulse(next)));
    }
    let next = conversation.memory.voices.pulse.question.unwrap_or(0);
    steps.extend(ask(world, conversation, next));
}

/// A question with its five faces; `None` after the last.
fn ask(world: &World<'_>, conversation: &Conversation, number: u8) -> Option<Step> {
    let asked = match number {
        0 => VoicePhrase::PulseReady,
        1 => VoicePhrase::PulsePeople,
        2 => VoicePhrase::PulseTurn,
        _ => return None,
    };
    let point = conversation.memory.voices.pulse.last?.code();
    let data = |grade: &str| format!("q:a:{point}:{number}:{grade}");
    let faces = FACES.iter().zip(GRADES);
    let faces = faces.map(|(face, grade)| Button::new(format!("{face} {grade}"), data(grade)));
    let skip = world
        .phrasebook
        .say(conversation.speaks(), Phrase::ButtonSkip);
    let rows = vec![
        faces.collect(),
        vec![Button::new(skip, data("skip"))],
        vec![never(world, conversation)],
    ];
    Some(sentence(world, conversation, asked, rows))
}

/// An answer, or none: counted if it is to the question that waits, and the next one.
fn answered(
    world: &World<'_>,
    conversation: &mut Conversation,
    rest: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let mut parts = rest.split(':');
    let (point, number, answer) = (parts.next(), parts.next(), parts.next());
    let state = &mut conversation.memory.voices.pulse;
    let waits = state.last.zip(state.question).filter(|(last, question)| {
        point == Some(last.code()) && number == Some(question.to_string().as_str())
    });
    let Some((last, question)) = waits else {
        steps.push(too_late(world, conversation));
        return true;
    };
    let grade = GRADES.iter().find(|grade| answer == Some(**grade));
    let name = QUESTIONS.get(usize::from(question));
    match (grade, name) {
        (Some(grade), Some(name)) => steps.push(Step::Voice(VoiceStep::Count(Counted {
            question: name,
            about: last.code().to_owned(),
            answer: grade,
        }))),
        _ if answer == Some("skip") => {}
        _ => return false,
    }
    state.question = Some(question + 1);
    if let Some(next) = ask(world, conversation, question + 1) {
        steps.push(next);
        return true;
    }
    let state = &mut conversation.memory.voices.pulse;
    state.question = None;
    state.done = Some(last);
    let thanks = VoicePhrase::PulseThanks;
    steps.push(sentence(world, conversation, thanks, Vec::new()));
    true
}

/// What is kept of it, a line.
pub fn held(world: &World<'_>, conversation: &Conversation) -> Option<String> {
    let state = &conversation.memory.voices.pulse;
    let line = match (state.never, state.agreed) {
        (true, _) => VoicePhrase::PulseMydataNever,
        (false, true) => VoicePhrase::PulseMydata,
        (false, false) => return None,
    };
    Some(words(world, conversation.speaks(), line))
}
