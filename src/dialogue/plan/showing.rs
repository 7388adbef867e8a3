//! The plan as it is shown: the list, a step, a reminder, and what of it is kept.

use jiff::civil::Date;

use super::{
    Button, Conversation, Language, Message, Phrase, PlanPhrase, PlanStep, Step, World, button,
    sentence, title, words,
};
use crate::outbound::{escape, shorten};
use crate::phrase::stockholm;
use crate::plan::{PlanState, Reminder, Standing, occasion, reminders, standing, steps};

/// Steps shown at a time.
const AT_A_TIME: usize = 5;

/// Letters of a title on a button.
const TITLE_ON_BUTTON: usize = 48;

/// How the data of a button begin that opens a step.
pub const STEP: &str = "p:s:";

/// The steps that are open, at most five, under what they are: now, next, later.
pub fn list(world: &World<'_>, conversation: &Conversation, page: usize) -> Step {
    let language = conversation.speaks();
    let open = open(world, conversation);
    let say = |phrase| words(world, conversation, phrase);
    let mut html = escape(&say(PlanPhrase::PlanIntro));
    if open.is_empty() {
        html = escape(&say(PlanPhrase::PlanAllDone));
    }
    let mut rows = Vec::new();
    let mut under = None;
    let shown = open.iter().skip(page * AT_A_TIME).take(AT_A_TIME);
    for (number, (stands, step)) in (1..).zip(shown) {
        if under != Some(*stands) {
            under = Some(*stands);
            let heading = match stands {
                Standing::Now => PlanPhrase::PlanNow,
                Standing::Next => PlanPhrase::PlanNext,
                Standing::Later => PlanPhrase::PlanLater,
            };
            html += &format!("\n\n<b>{}</b>", escape(&say(heading)));
        }
        let title = title(world, language, step);
        html += &format!("\n{number}. {}", escape(&own_direction(&title)));
        if let Some(when) = when(world, conversation, step) {
            html += &format!(" – <i>{}</i>", escape(&when));
        }
        let label = format!("{number}. {}", shorten(&title, TITLE_ON_BUTTON));
        rows.push(vec![Button::new(label, format!("{STEP}{}", step.id))]);
    }
    if open.len() > AT_A_TIME {
        let next = if (page + 1) * AT_A_TIME < open.len() {
            page + 1
        } else {
            0
        };
        let label = PlanPhrase::PlanButtonPage;
        rows.push(vec![button(
            world,
            conversation,
            label,
            format!("p:l:{next}"),
        )]);
    }
    let plan = &conversation.memory.plan;
    if plan.all.is_none() {
        let all = PlanPhrase::PlanButtonRemindAll;
        rows.push(vec![button(world, conversation, all, "p:ra")]);
    }
    if plan.reminds() {
        let stop = PlanPhrase::PlanButtonStop;
        rows.push(vec![button(world, conversation, stop, "p:x")]);
    }
    let arrival = PlanPhrase::PlanButtonArrival;
    rows.push(vec![button(world, conversation, arrival, "p:a")]);
    let mut list = Message::new(language, html);
    list.buttons = rows;
    Step::Say(list)
}

/// What is open for this newcomer: what stands first, then what is due first.
fn open<'k>(world: &World<'k>, conversation: &Conversation) -> Vec<(Standing, &'k PlanStep)> {
    let plan = &conversation.memory.plan;
    let today = world.today();
    let mut open: Vec<_> = own_steps(world, conversation)
        .filter_map(|step| {
            let due = occasion(step, plan, today)?.due;
            Some((standing(step, plan, today)?, due, step))
        })
        .collect();
    // The order of the file holds among those without a day.
    open.sort_by_key(|(stands, due, _)| (*stands, due.unwrap_or(Date::MAX)));
    open.into_iter()
        .map(|(stands, _, step)| (stands, step))
        .collect()
}

fn own_steps<'k>(
    world: &World<'k>,
    conversation: &Conversation,
) -> impl Iterator<Item = &'k PlanStep> + use<'k> {
    let place = conversation.place.as_ref();
    steps(world.knowledge, place, conversation.residence)
}

/// A step: what to do, until when, and what one can do with it.
pub fn step(world: &World<'_>, conversation: &Conversation, step: &PlanStep) -> Step {
    let language = conversation.speaks();
    let book = world.phrasebook;
    let Some(text) = world.knowledge.plan.words(&step.id, language) else {
        return list(world, conversation, 0);
    };
    let mut html = format!(
        "<b>{}</b>\n\n{}",
        escape(&text.text.title),
        escape(&text.text.text)
    );
    if !text.language.shares_base(language) {
        let note = Phrase::AnswerOtherLanguage {
            language: book.name(text.language),
        };
        let note = escape(&book.say(language, note));
        html = format!("<i>{note}</i>\n\n{html}");
    }
    let next = next_reminder(world, conversation, step)
        .map(|day| book.date(language, day))
        .map(|date| {
            words(
                world,
                conversation,
                PlanPhrase::PlanReminded { date: &date },
            )
        });
    let lines = [when(world, conversation, step), next];
    for line in lines.into_iter().flatten() {
        html += &format!("\n\n<i>{}</i>", escape(&line));
    }
    if text.is_machine_made {
        let made = book.made_by_machine(text.language, language);
        html += &format!("\n\n<i>{}</i>", escape(&made));
    }
    let mut shown = Message::new(text.language, html);
    shown.buttons = buttons(world, conversation, step);
    Step::Say(shown)
}

/// Done, later, more, remind me; the day, where the newcomer names it.
fn buttons(world: &World<'_>, conversation: &Conversation, step: &PlanStep) -> Vec<Vec<Button>> {
    let id = &step.id;
    let press = |phrase, word: &str| button(world, conversation, phrase, format!("p:{word}:{id}"));
    let mut rows = vec![vec![
        press(PlanPhrase::PlanButtonDone, "d"),
        press(PlanPhrase::PlanButtonLater, "k"),
    ]];
    let mut more = vec![press(PlanPhrase::PlanButtonMore, "e")];
    if !conversation.memory.plan.reminds_of(id) {
        more.push(press(PlanPhrase::PlanButtonRemind, "r"));
    }
    rows.push(more);
    if step.when.is_chosen() {
        rows.push(vec![press(PlanPhrase::PlanButtonDay, "t")]);
    }
    rows.push(vec![button(
        world,
        conversation,
        PlanPhrase::PlanCommand,
        "p:l:0",
    )]);
    rows
}

/// "Done", and the way back from a slip of the finger.
pub fn done(world: &World<'_>, conversation: &Conversation, step: &PlanStep) -> Step {
    let title = title(world, conversation.speaks(), step);
    let undo = PlanPhrase::PlanButtonNotDone;
    let rows = vec![
        vec![button(
            world,
            conversation,
            undo,
            format!("p:n:{}", step.id),
        )],
        to_the_plan(world, conversation),
    ];
    let done = PlanPhrase::PlanDone { title: &title };
    sentence(world, conversation, done, rows)
}

/// Until when it is to be put off.
pub fn ask_later(world: &World<'_>, conversation: &Conversation, step: &PlanStep) -> Step {
    let title = title(world, conversation.speaks(), step);
    let until = |phrase, word: &str| {
        let data = format!("p:k:{}:{word}", step.id);
        button(world, conversation, phrase, data)
    };
    let rows = vec![vec![
        until(PlanPhrase::PlanButtonWeek, "w"),
        until(PlanPhrase::PlanButtonMonth, "m"),
    ]];
    let ask = PlanPhrase::PlanAskLater { title: &title };
    sentence(world, conversation, ask, rows)
}

/// It was put off.
pub fn was_put_off(
    world: &World<'_>,
    conversation: &Conversation,
    step: &PlanStep,
    until: Date,
) -> Step {
    let language = conversation.speaks();
    let title = title(world, language, step);
    let date = world.phrasebook.date(language, until);
    let mut rows = Vec::new();
    if !conversation.memory.plan.reminds_of(&step.id) {
        let remind = PlanPhrase::PlanButtonRemind;
        let data = format!("p:r:{}", step.id);
        rows.push(vec![button(world, conversation, remind, data)]);
    }
    rows.push(to_the_plan(world, conversation));
    let put_off = PlanPhrase::PlanPutOff {
        title: &title,
        date: &date,
    };
    sentence(world, conversation, put_off, rows)
}

/// One is reminded of a step, and when next.
pub fn reminds_of(world: &World<'_>, conversation: &Conversation, step: &PlanStep) -> Step {
    let language = conversation.speaks();
    let title = title(world, language, step);
    let next = next_reminder(world, conversation, step);
    let date = next.map(|day| world.phrasebook.date(language, day));
    let said = match &date {
        Some(date) => PlanPhrase::PlanRemindsOf {
            title: &title,
            date,
        },
        // It is too far away to name the day, or already taken care of.
        None => PlanPhrase::PlanRemindsWhenKnown { title: &title },
    };
    let stop = PlanPhrase::PlanButtonStop;
    let rows = vec![
        vec![button(world, conversation, stop, "p:x")],
        to_the_plan(world, conversation),
    ];
    sentence(world, conversation, said, rows)
}

fn to_the_plan(world: &World<'_>, conversation: &Conversation) -> Vec<Button> {
    let plan = PlanPhrase::PlanCommand;
    vec![button(world, conversation, plan, "p:l:0")]
}

/// The day of the next reminder of a step.
fn next_reminder(world: &World<'_>, conversation: &Conversation, step: &PlanStep) -> Option<Date> {
    let plan: &PlanState = &conversation.memory.plan;
    let own = world.knowledge.plan.step(&step.id).into_iter();
    let found = reminders(own, plan, world.today());
    let next = found.iter().find(|reminder| reminder.at > world.now)?;
    Some(next.at.to_zoned(stockholm()).date())
}

/// Until or from when, in words; `None` where there is nothing to say.
fn when(world: &World<'_>, conversation: &Conversation, step: &PlanStep) -> Option<String> {
    let today = world.today();
    let open = occasion(step, &conversation.memory.plan, today)?;
    let date = |day| world.phrasebook.date(conversation.speaks(), day);
    let Some(due) = open.due else {
        let is_open = step.when.is_chosen();
        return is_open.then(|| words(world, conversation, PlanPhrase::PlanNoDay));
    };
    let begins = open.begins.filter(|begins| *begins > today);
    let (by, from) = (date(due), begins.map(date));
    let phrase = match &from {
        Some(date) if step.when.is_from_arrival() => PlanPhrase::PlanFrom { date },
        _ if matches!(
            step.when,
            crate::knowledge::PlanTime::Monthly(..) | crate::knowledge::PlanTime::MonthlyChosen
        ) =>
        {
            PlanPhrase::PlanMonthly { date: &by }
        }
        _ if step.when.recurs() => PlanPhrase::PlanYearly { date: &by },
        _ => PlanPhrase::PlanBy { date: &by },
    };
    Some(words(world, conversation, phrase))
}

/// A text of any language inside a sentence of another, in its own direction.
fn own_direction(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A reminder, as it is sent.
pub fn reminder(
    world: &World<'_>,
    conversation: &Conversation,
    reminder: &Reminder<'_>,
) -> Message {
    let language = conversation.speaks();
    let title = title(world, language, reminder.step);
    let say = |phrase| words(world, conversation, phrase);
    let first = say(PlanPhrase::PlanReminder { title: &title });
    let mut html = format!("🔔 {}", escape(&first));
    if let Some(due) = reminder.due {
        let date = world.phrasebook.date(language, due);
        html += &format!("\n{}", escape(&say(PlanPhrase::PlanBy { date: &date })));
    }
    let id = &reminder.step.id;
    let press = |phrase, word: &str| button(world, conversation, phrase, format!("p:{word}:{id}"));
    Message::new(language, html)
        .row([
            press(PlanPhrase::PlanButtonDone, "d"),
            press(PlanPhrase::PlanButtonLater, "k"),
        ])
        .row([press(PlanPhrase::PlanButtonMore, "e")])
        .row([button(
            world,
            conversation,
            PlanPhrase::PlanButtonStop,
            "p:x",
        )])
}

/// The plan's button in the menu of topics; `None` where there is no plan.
pub fn menu_button(world: &World<'_>, language: Language) -> Option<Button> {
    let plan = Phrase::Plan(PlanPhrase::PlanCommand);
    let label = world.phrasebook.say(language, plan);
    let is_there = !world.knowledge.plan.steps.is_empty();
    is_there.then(|| Button::new(format!("📋 {label}"), "p:"))
}

/// What is kept of the plan, a line each.
pub fn held(world: &World<'_>, conversation: &Conversation) -> Vec<String> {
    let language = conversation.speaks();
    let plan = &conversation.memory.plan;
    let date = |day: Date| world.phrasebook.date(language, day);
    let name = |id: &String| {
        let step = world.knowledge.plan.step(id);
        step.map_or_else(|| id.clone(), |step| title(world, language, step))
    };
    let named = |(id, day): (&String, &Date)| (name(id), date(*day));
    let mut lines = Vec::new();
    let mut say = |phrase: PlanPhrase<'_>| lines.push(words(world, conversation, phrase));
    if let Some(arrival) = plan.arrival {
        let date = date(arrival);
        say(PlanPhrase::PlanMydata { date: &date });
    }
    if !plan.done.is_empty() {
        let titles: Vec<String> = plan.done.keys().map(name).collect();
        let titles = titles.join("; ");
        say(PlanPhrase::PlanMydataDone { titles: &titles });
    }
    for (title, date) in plan.dates.iter().map(named) {
        let (title, date) = (title.as_str(), date.as_str());
        say(PlanPhrase::PlanMydataDate { title, date });
    }
    for (title, date) in plan.later.iter().map(named) {
        let (title, date) = (title.as_str(), date.as_str());
        say(PlanPhrase::PlanMydataLater { title, date });
    }
    if plan.reminds() {
        say(PlanPhrase::PlanMydataReminders);
    }
    lines
}
