//! The family's schedule in the conversation: an activity is put in with four buttons, and the weeks are shown.
//!
//! What was chosen stands in the buttons until the last of them. A button's data are `f:s:<activity>:<child>:<weeks>:<who>`; an activity is named by a
//! short form of its id, a new child by `+`, its age, and how many children there were when the age was chosen: `+9.1`.

mod shown;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::leisure::helping;
use super::{Step, Turn, World, message, voices};
use crate::conversation::Conversation;
use crate::knowledge::{Activity, EntryId};
use crate::language::Language;
use crate::leisure::{Along, MOST_CHILDREN, Planned, Wishes, monday_of};
use crate::outbound::Button;
use crate::phrase::{Phrase, SchedulePhrase};

pub use shown::{Week, held, list, opened, weeks};

/// Ages that can be chosen: a child is under 18.
const AGES: u8 = 18;

/// Buttons with an age in one row.
const ROW: usize = 6;

/// The weeks that can be chosen: the word on the button, in how many weeks it begins, and for how many it lasts.
const WEEKS: [(&str, SchedulePhrase<'static>, i64, u8); 3] = [
    ("t", SchedulePhrase::ScheduleThisWeek, 0, 1),
    ("n", SchedulePhrase::ScheduleNextWeek, 1, 1),
    ("4", SchedulePhrase::ScheduleFourWeeks, 0, 4),
];

/// The button to the schedule, where there is something in it.
pub fn button(world: &World<'_>, conversation: &Conversation) -> Option<Button> {
    let is_there = !conversation.memory.schedule.planned.is_empty();
    let label = say(world, conversation.speaks(), SchedulePhrase::ScheduleButton);
    is_there.then(|| Button::new(label, "f:l"))
}

/// The button below results: put one of them into the schedule.
pub fn put_button(world: &World<'_>, language: Language, wishes: &Wishes) -> Button {
    let label = say(world, language, SchedulePhrase::SchedulePut);
    Button::new(label, format!("f:k:{}", wishes.code()))
}

/// "Put into our schedule": which of the activities that were found.
pub fn choose<'k>(
    world: &World<'k>,
    conversation: &Conversation,
    found: impl Iterator<Item = &'k Activity>,
) -> Step {
    let language = conversation.speaks();
    let phrase = Phrase::Schedule(SchedulePhrase::ScheduleWhich);
    let mut choose = message(world, language, phrase);
    for activity in found {
        let data = format!("f:s:{}", short(activity));
        choose = choose.row([Button::new(activity.name.clone(), data)]);
    }
    Step::Say(choose)
}

/// A button of the schedule was pressed: the stage `s`, `l` or `x` of the finder's. `false`: it means nothing.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    (stage, rest): (&str, &str),
    steps: &mut Vec<Step>,
) -> bool {
    match stage {
        "l" => {
            steps.push(list(world, conversation));
            true
        }
        "x" => remove(world, conversation, rest, steps),
        _ => put(world, conversation, turn, rest, steps),
    }
}

/// The next question about an activity, or, after the last, putting it in.
fn put(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let language = conversation.speaks();
    let mut parts = data.split(':');
    let activity = parts.next().and_then(|id| named(world, id));
    let Some(activity) = activity else {
        return false;
    };
    if conversation.memory.schedule.is_full() {
        let full = Phrase::Schedule(SchedulePhrase::ScheduleFull);
        steps.push(super::say(world, conversation, full));
        return true;
    }
    let id = short(activity);
    let children = conversation.memory.schedule.children.len();
    let asked = match (parts.next(), parts.next(), parts.next()) {
        (None, ..) => for_whom(world, conversation, &id),
        (Some("+"), None, _) if children < MOST_CHILDREN => how_old(world, language, &id, children),
        (Some(child), None, _) if is_child(conversation, child) => {
            // An age that is chosen on an old message is another child: a twin of the one who was put in with it.
            let child = new_child(child)
                .map_or_else(|| child.to_owned(), |(age, _)| format!("+{age}.{children}"));
            let begins = format!("f:s:{id}:{child}");
            let weeks = WEEKS.iter().map(|(word, phrase, ..)| (*word, *phrase));
            of_choices(
                world,
                language,
                SchedulePhrase::ScheduleWhen,
                &begins,
                weeks,
            )
        }
        (Some(child), Some(weeks), None) if is_child(conversation, child) => {
            let begins = format!("f:s:{id}:{child}:{weeks}");
            let who = Along::ALL.map(|(along, letter)| (letter, shown::along(along)));
            of_choices(
                world,
                language,
                SchedulePhrase::ScheduleAlong,
                &begins,
                who.into_iter(),
            )
        }
        // A new child whose button is pressed again may have taken the last room.
        (Some(child), Some(weeks), Some(who))
            if is_child(conversation, child) || new_child(child).is_some() =>
        {
            let weeks = WEEKS.iter().find(|(word, ..)| *word == weeks);
            let along = Along::ALL.iter().find(|(_, it)| who == it.to_string());
            let Some(((_, _, begins, weeks), (along, _))) = weeks.zip(along) else {
                return false;
            };
            let Some(number) = number_of(conversation, child) else {
                return false;
            };
            let planned = Planned {
                activity: activity.id.clone(),
                child: number,
                from: monday_of(world.today()).saturating_add((*begins).weeks()),
                weeks: *weeks,
                along: *along,
            };
            put_in(world, conversation, turn, (activity, planned), steps);
            return true;
        }
        _ => return false,
    };
    steps.push(asked);
    true
}

fn for_whom(world: &World<'_>, conversation: &Conversation, id: &str) -> Step {
    let language = conversation.speaks();
    let phrase = Phrase::Schedule(SchedulePhrase::ScheduleForWhom);
    let mut choose = message(world, language, phrase);
    let children = &conversation.memory.schedule.children;
    for (at, age) in children.iter().enumerate() {
        let label = shown::child_name(world, language, at + 1, *age);
        let data = format!("f:s:{id}:{}", at + 1);
        choose = choose.row([Button::new(label, data)]);
    }
    let more = say(world, language, SchedulePhrase::ScheduleAnotherChild);
    let more = Button::new(more, format!("f:s:{id}:+"));
    let adult = say(world, language, SchedulePhrase::ScheduleAdult);
    let room = children.len() < MOST_CHILDREN;
    Step::Say(
        choose
            .row(room.then_some(more))
            .row([Button::new(adult, format!("f:s:{id}:0"))]),
    )
}

fn how_old(world: &World<'_>, language: Language, id: &str, children: usize) -> Step {
    let phrase = Phrase::Schedule(SchedulePhrase::ScheduleAge);
    let mut choose = message(world, language, phrase);
    let ages: Vec<Button> = (0..AGES)
        .map(|age| Button::new(age.to_string(), format!("f:s:{id}:+{age}.{children}")))
        .collect();
    choose.buttons = ages.chunks(ROW).map(<[Button]>::to_vec).collect();
    Step::Say(choose)
}

fn of_choices(
    world: &World<'_>,
    language: Language,
    question: SchedulePhrase<'_>,
    begins: &str,
    choices: impl Iterator<Item = (impl std::fmt::Display, SchedulePhrase<'static>)>,
) -> Step {
    let mut choose = message(world, language, Phrase::Schedule(question));
    for (word, phrase) in choices {
        let label = say(world, language, phrase);
        choose = choose.row([Button::new(label, format!("{begins}:{word}"))]);
    }
    Step::Say(choose)
}

/// Puts it in, says so, and asks the desk where somebody has to go along.
fn put_in(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    (activity, planned): (&Activity, Planned),
    steps: &mut Vec<Step>,
) {
    let language = conversation.speaks();
    let asks = planned.along.asks();
    let kind = activity.kind;
    let schedule = &mut conversation.memory.schedule;
    let stood = schedule.planned.contains(&planned);
    schedule.put(planned.clone());
    let title = shown::title(world, language, activity);
    let kept = SchedulePhrase::ScheduleKept { title: &title };
    let kept = message(world, language, Phrase::Schedule(kept));
    steps.push(Step::Say(kept.row(button(world, conversation))));
    voices::scheduled(world, conversation, turn, kind, steps);
    // Pressed twice, the wish is with the desk already.
    if asks && !stood {
        let wish = shown::wish(world, conversation, activity, &planned);
        let desk = helping::desk_of(world, std::iter::once(activity));
        helping::ask(world, turn, language, (desk, wish), steps);
    }
}

/// `<child>:<from>:<activity>`: takes it out, if it is there.
fn remove(
    world: &World<'_>,
    conversation: &mut Conversation,
    rest: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let mut parts = rest.splitn(3, ':');
    let child = parts.next().and_then(|it| it.parse::<u8>().ok());
    let from = parts.next().and_then(|it| it.parse::<Date>().ok());
    let id = parts.next().unwrap_or_default();
    let planned = &mut conversation.memory.schedule.planned;
    let at = planned.iter().position(|it| {
        Some(it.child) == child && Some(it.from) == from && short_of(&it.activity) == id
    });
    let Some(at) = at else {
        return false;
    };
    planned.remove(at);
    conversation.memory.schedule.tidy(monday_of(world.today()));
    let removed = Phrase::Schedule(SchedulePhrase::ScheduleRemoved);
    steps.push(super::say(world, conversation, removed));
    if !conversation.memory.schedule.planned.is_empty() {
        steps.push(list(world, conversation));
    }
    true
}

/// Whether a button names an adult, a child that is there, or a new one for whom there is room.
fn is_child(conversation: &Conversation, child: &str) -> bool {
    let children = conversation.memory.schedule.children.len();
    if child.starts_with('+') {
        return new_child(child).is_some() && children < MOST_CHILDREN;
    }
    child
        .parse::<usize>()
        .is_ok_and(|number| number <= children)
}

/// The age of a new child in a button, `+<age>.<children>`, and how many children there were when it was shown.
fn new_child(child: &str) -> Option<(u8, usize)> {
    let (age, children) = child.strip_prefix('+')?.split_once('.')?;
    let age = age.parse().ok().filter(|age| *age < AGES)?;
    Some((age, children.parse().ok()?))
}

/// The number of the child that a button names; a new one gets its own. Where the buttons after the age are pressed again, the child is not
/// new: it is the first of its age that came after those who were there when the age was chosen, so a sibling of the same age is told from
/// it. `None`: there is no room, or what was there has been erased meanwhile.
fn number_of(conversation: &mut Conversation, child: &str) -> Option<u8> {
    let schedule = &mut conversation.memory.schedule;
    if !child.starts_with('+') {
        return child.parse().ok();
    }
    let (age, before) = new_child(child)?;
    let later = schedule.children.get(before..)?;
    match later.iter().position(|other| *other == age) {
        Some(at) => u8::try_from(before + at + 1).ok(),
        None => schedule.add_child(age),
    }
}

fn say(world: &World<'_>, language: Language, phrase: SchedulePhrase<'_>) -> String {
    world.phrasebook.say(language, Phrase::Schedule(phrase))
}

/// A stand-in for an activity's id that fits into a button.
fn short(activity: &Activity) -> String {
    short_of(&activity.id)
}

fn short_of(id: &str) -> String {
    super::short_id(&EntryId::from(id))
}

/// The activity that a button names. What is made up is there in the demonstration only.
fn named<'k>(world: &World<'k>, id: &str) -> Option<&'k Activity> {
    let shown = |activity: &&Activity| {
        let is_example = activity.status == crate::knowledge::ActivityStatus::Example;
        (!is_example || world.examples) && short(activity) == id
    };
    world.knowledge.activities.iter().find(shown)
}
