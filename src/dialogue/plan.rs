//! "My plan" in the conversation: what to ask first, the list, a step, and reminders.
//!
//! Everything can be done by button, and typed: the words on the last message's buttons, the number of a step, a day.

mod asking;
mod days;
mod showing;
mod typed;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Step, Turn, World, answer, message, say, welcome};
use crate::conversation::{Conversation, Memory};
use crate::knowledge::{Place, PlanStep, ResidenceStatus};
use crate::language::Language;
use crate::outbound::{Button, Message};
use crate::phrase::{Phrase, PlanPhrase};
use crate::plan::{Awaited, PlanQuestion, occasion};

pub use showing::{held, menu_button, reminder};
pub use typed::{squeezed, typed};

/// `/plan`: what has to be known first, then the list.
pub fn start(world: &World<'_>, conversation: &mut Conversation, steps: &mut Vec<Step>) {
    if world.knowledge.plan.steps.is_empty() {
        return steps.push(say(world, conversation, Phrase::Plan(PlanPhrase::PlanNone)));
    }
    let next = go_on(world, conversation);
    steps.push(next);
    remember(conversation, steps);
}

/// The first question that is still open, else the list.
fn go_on(world: &World<'_>, conversation: &mut Conversation) -> Step {
    let plan = &mut conversation.memory.plan;
    plan.awaits = None;
    let asks = |question| !plan.skipped.contains(&question);
    if plan.arrival.is_none() && asks(PlanQuestion::Arrival) {
        return asking::arrival(world, conversation);
    }
    let has_places = world.knowledge.municipalities.len() > 1;
    if conversation.place.is_none() && has_places && asks(PlanQuestion::Place) {
        return asking::place(world, conversation, 0);
    }
    if conversation.residence.is_none() && asks(PlanQuestion::Status) {
        return asking::status(world, conversation);
    }
    showing::list(world, conversation, 0)
}

/// A button of the plan was pressed. `false`: it means nothing.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    if world.knowledge.plan.steps.is_empty() {
        return false;
    }
    let (word, rest) = data.split_once(':').unwrap_or((data, ""));
    let step = match word {
        "" => Some(go_on(world, conversation)),
        "l" => Some(showing::list(
            world,
            conversation,
            rest.parse().unwrap_or(0),
        )),
        "a" => arrival(world, conversation, rest),
        "w" => place(world, conversation, rest),
        "wm" => Some(asking::place(
            world,
            conversation,
            rest.parse().unwrap_or(0),
        )),
        "u" => status(world, conversation, rest),
        "ra" => Some(remind_of_all(world, conversation)),
        "x" => Some(stop(world, conversation)),
        "e" => {
            let known = world.knowledge.plan.step(rest);
            let Some(entry) = known.and_then(|step| world.knowledge.entries.get(&step.entry))
            else {
                return false;
            };
            answer::chosen(world, conversation, turn, entry, steps);
            return true;
        }
        _ => of_step(world, conversation, word, rest),
    };
    let Some(step) = step else { return false };
    steps.push(step);
    remember(conversation, steps);
    true
}

/// A button that names a step: `<word>:<step>`, some with more behind it.
fn of_step(
    world: &World<'_>,
    conversation: &mut Conversation,
    word: &str,
    rest: &str,
) -> Option<Step> {
    let (id, more) = rest.split_once(':').unwrap_or((rest, ""));
    let step = world.knowledge.plan.step(id)?;
    let today = world.today();
    conversation.memory.plan.awaits = None;
    Some(match word {
        "s" => showing::step(world, conversation, step),
        "d" => {
            conversation.memory.plan.mark_done(step, today);
            showing::done(world, conversation, step)
        }
        "n" => {
            conversation.memory.plan.mark_open(id);
            showing::step(world, conversation, step)
        }
        "k" => match more {
            "" => showing::ask_later(world, conversation, step),
            "w" => put_off(world, conversation, step, today.saturating_add(1.week())),
            "m" => put_off(world, conversation, step, today.saturating_add(1.month())),
            _ => return None,
        },
        "r" => {
            conversation.memory.plan.remind_of(id, today);
            reminds(world, conversation, step)
        }
        "t" => day_of(world, conversation, step, more)?,
        _ => return None,
    })
}

/// The arrival: a month, `y` and a year, `skip`, or nothing yet.
fn arrival(world: &World<'_>, conversation: &mut Conversation, rest: &str) -> Option<Step> {
    let today = world.today();
    match rest {
        "" => return Some(asking::arrival(world, conversation)),
        "skip" => {
            let plan = &mut conversation.memory.plan;
            plan.skipped.insert(PlanQuestion::Arrival);
        }
        "y" => return Some(asking::arrival_year(world, conversation)),
        _ => {
            if let Some(year) = rest.strip_prefix("y:") {
                let year = year.parse().ok()?;
                return asking::arrival_month(world, conversation, year);
            }
            let day = days::of_code(rest).filter(|day| *day <= today)?;
            conversation.memory.plan.arrived(day, today);
        }
    }
    Some(go_on(world, conversation))
}

fn place(world: &World<'_>, conversation: &mut Conversation, rest: &str) -> Option<Step> {
    if rest == "skip" {
        let plan = &mut conversation.memory.plan;
        plan.skipped.insert(PlanQuestion::Place);
    } else {
        let place = world.knowledge.municipality(&Place::from(rest))?;
        conversation.place = Some(place.id.clone());
    }
    Some(go_on(world, conversation))
}

fn status(world: &World<'_>, conversation: &mut Conversation, rest: &str) -> Option<Step> {
    if rest == "skip" {
        let plan = &mut conversation.memory.plan;
        plan.skipped.insert(PlanQuestion::Status);
    } else {
        let code = serde_json::Value::String(rest.to_owned());
        let status = serde_json::from_value::<ResidenceStatus>(code).ok()?;
        conversation.residence = Some(status);
    }
    Some(go_on(world, conversation))
}

/// The day of a step: nothing yet, a year, a month, or a day (of the month, or a whole date).
fn day_of(
    world: &World<'_>,
    conversation: &mut Conversation,
    step: &PlanStep,
    code: &str,
) -> Option<Step> {
    if !step.when.is_chosen() {
        return None;
    }
    let today = world.today();
    if code.is_empty() {
        return Some(asking::day(world, conversation, step));
    }
    let day = match code.len() {
        4 => {
            let year = code.parse().ok()?;
            return asking::months(world, conversation, step, year);
        }
        7 => return asking::days_of_month(world, conversation, step, days::of_code(code)?),
        1 | 2 => days::next_with(code.parse().ok()?, today)?,
        _ => days::of_code(code)?,
    };
    chosen(world, conversation, step, day)
}

/// The newcomer has named a step's day.
fn chosen(
    world: &World<'_>,
    conversation: &mut Conversation,
    step: &PlanStep,
    day: Date,
) -> Option<Step> {
    let today = world.today();
    if day < today {
        return None;
    }
    let plan = &mut conversation.memory.plan;
    plan.awaits = None;
    plan.choose(&step.id, day, today);
    Some(showing::step(world, conversation, step))
}

/// Put off until a day; until the last day before it is due, where it has a time limit that would be missed.
fn put_off(
    world: &World<'_>,
    conversation: &mut Conversation,
    step: &PlanStep,
    until: Date,
) -> Step {
    let today = world.today();
    let plan = &mut conversation.memory.plan;
    let due = occasion(step, plan, today).and_then(|occasion| occasion.due);
    let last = due
        .filter(|due| !step.when.is_from_arrival() && *due > today)
        .map(|due| due.saturating_sub(1.day()).max(today));
    let until = last.map_or(until, |last| until.min(last));
    plan.later.insert(step.id.clone(), until);
    showing::was_put_off(world, conversation, step, until)
}

/// One is reminded of a step from now on; what has to be known for it is asked.
fn reminds(world: &World<'_>, conversation: &mut Conversation, step: &PlanStep) -> Step {
    let plan = &conversation.memory.plan;
    if step.when.is_from_arrival() && plan.arrival.is_none() {
        return asking::arrival(world, conversation);
    }
    if step.when.is_chosen() && !plan.dates.contains_key(&step.id) {
        return asking::day(world, conversation, step);
    }
    showing::reminds_of(world, conversation, step)
}

fn remind_of_all(world: &World<'_>, conversation: &mut Conversation) -> Step {
    let plan = &mut conversation.memory.plan;
    plan.remind_of_all(world.today());
    if plan.arrival.is_none() {
        return asking::arrival(world, conversation);
    }
    let buttons = vec![
        vec![button(
            world,
            conversation,
            PlanPhrase::PlanButtonStop,
            "p:x",
        )],
        vec![button(
            world,
            conversation,
            PlanPhrase::PlanCommand,
            "p:l:0",
        )],
    ];
    sentence(world, conversation, PlanPhrase::PlanRemindsOfAll, buttons)
}

/// No reminders any more, with one tap.
fn stop(world: &World<'_>, conversation: &mut Conversation) -> Step {
    conversation.memory.plan.stop();
    let buttons = vec![vec![button(
        world,
        conversation,
        PlanPhrase::PlanCommand,
        "p:l:0",
    )]];
    sentence(world, conversation, PlanPhrase::PlanStopped, buttons)
}

/// What a typed word or number would be the answer to, from the last message.
fn remember(conversation: &mut Conversation, steps: &[Step]) {
    if let Some(Step::Say(last)) = steps.last() {
        offered(&mut conversation.memory, last);
    }
}

/// The same of a message that is on its way.
pub fn offered(memory: &mut Memory, message: &Message) {
    memory.plan.choices = typed::choices(message);
}

fn words(world: &World<'_>, conversation: &Conversation, phrase: PlanPhrase<'_>) -> String {
    world
        .phrasebook
        .say(conversation.speaks(), Phrase::Plan(phrase))
}

fn button(
    world: &World<'_>,
    conversation: &Conversation,
    phrase: PlanPhrase<'_>,
    data: impl Into<String>,
) -> Button {
    Button::new(words(world, conversation, phrase), data)
}

/// A sentence with buttons.
fn sentence(
    world: &World<'_>,
    conversation: &Conversation,
    phrase: PlanPhrase<'_>,
    buttons: Vec<Vec<Button>>,
) -> Step {
    let mut said = message(world, conversation.speaks(), Phrase::Plan(phrase));
    said.buttons = buttons;
    Step::Say(said)
}

/// A step's title in the conversation's language, as far as there is one.
fn title(world: &World<'_>, language: Language, step: &PlanStep) -> String {
    let words = world.knowledge.plan.words(&step.id, language);
    words.map_or_else(|| step.id.clone(), |words| words.text.title.clone())
}
