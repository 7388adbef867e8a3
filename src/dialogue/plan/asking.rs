//! What the plan asks: when the newcomer came, where, with which status; and the day of a step.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::days::month_code;
use super::{
    Awaited, Button, Conversation, Phrase, PlanPhrase, PlanStep, ResidenceStatus, Step, World,
    button, sentence, title, welcome, words,
};
use crate::dialogue::personal::status_phrase;
use crate::knowledge::PlanTime;

/// Months as buttons of their own; whoever came earlier chooses year and month.
const MONTHS: i32 = 3;

/// Years as buttons. The plan is about the first two.
const YEARS: i16 = 4;

/// Days in a row of buttons: a week.
const WEEK: usize = 7;

/// When the newcomer came.
pub fn arrival(world: &World<'_>, conversation: &mut Conversation) -> Step {
    conversation.memory.plan.awaits = Some(Awaited::Arrival);
    let today = world.today();
    let months = (0..MONTHS).map(|ago| today.first_of_month().saturating_sub(ago.months()));
    let mut rows: Vec<Vec<Button>> = months
        .map(|month| {
            let data = format!("p:a:{}", month_code(month));
            vec![Button::new(month_name(world, conversation, month), data)]
        })
        .collect();
    let other = PlanPhrase::PlanButtonOtherMonth;
    rows.push(vec![button(world, conversation, other, "p:a:y")]);
    rows.push(vec![skip(world, conversation, "p:a:skip")]);
    let example = today.saturating_sub(40.days()).to_string();
    let ask = PlanPhrase::PlanAskArrival { example: &example };
    sentence(world, conversation, ask, rows)
}

/// The years to choose from, this one first.
pub fn arrival_year(world: &World<'_>, conversation: &Conversation) -> Step {
    let this = world.today().year();
    let years = (0..YEARS).map(|ago| this - ago);
    let years = years.map(|year| Button::new(year.to_string(), format!("p:a:y:{year}")));
    let rows = vec![years.collect(), vec![skip(world, conversation, "p:a:skip")]];
    sentence(world, conversation, PlanPhrase::PlanAskYear, rows)
}

/// The months of a year that have begun; `None` for a year that has not.
pub fn arrival_month(world: &World<'_>, conversation: &Conversation, year: i16) -> Option<Step> {
    let today = world.today();
    let begun = |month: &Date| *month <= today;
    months_of(year, begun).map(|months| {
        let data = |month| format!("p:a:{}", month_code(month));
        let rows = month_rows(world, conversation, &months, data);
        sentence(world, conversation, PlanPhrase::PlanAskMonth, rows)
    })
}

/// Where the newcomer lives, a page of municipalities.
pub fn place(world: &World<'_>, conversation: &Conversation, page: usize) -> Step {
    let language = conversation.speaks();
    let say = |phrase| world.phrasebook.say(language, phrase);
    let mut ask = super::message(world, language, Phrase::ChoosePlace);
    ask.buttons = welcome::place_buttons(world, language, page, |id| format!("p:w:{id}"));
    let mut last = Vec::new();
    if let Some(next) = welcome::next_places(world, page) {
        let more = say(Phrase::ButtonMorePlaces);
        last.push(Button::new(more, format!("p:wm:{next}")));
    }
    last.push(skip(world, conversation, "p:w:skip"));
    Step::Say(ask.row(last))
}

/// With which status.
pub fn status(world: &World<'_>, conversation: &Conversation) -> Step {
    let statuses = [
        (ResidenceStatus::Permit, "permit"),
        (ResidenceStatus::TemporaryProtection, "temporary-protection"),
        (ResidenceStatus::Asylum, "asylum"),
        (ResidenceStatus::Eu, "eu"),
        (ResidenceStatus::Citizen, "citizen"),
    ];
    let name = |status| {
        let language = conversation.speaks();
        world.phrasebook.say(language, status_phrase(status))
    };
    let mut rows: Vec<Vec<Button>> = statuses
        .into_iter()
        .map(|(status, code)| vec![Button::new(name(status), format!("p:u:{code}"))])
        .collect();
    rows.push(vec![skip(world, conversation, "p:u:skip")]);
    sentence(world, conversation, PlanPhrase::PlanAskStatus, rows)
}

/// The day of a step: of every month, or in which year first.
pub fn day(world: &World<'_>, conversation: &mut Conversation, step: &PlanStep) -> Step {
    let today = world.today();
    let title = title(world, conversation.speaks(), step);
    if step.when == PlanTime::MonthlyChosen {
        let days: Vec<Button> = (1..=31)
            .map(|day| Button::new(day.to_string(), format!("p:t:{}:{day}", step.id)))
            .collect();
        let rows = days.chunks(WEEK).map(<[Button]>::to_vec).collect();
        let ask = PlanPhrase::PlanAskDay { title: &title };
        return sentence(world, conversation, ask, rows);
    }
    conversation.memory.plan.awaits = Some(Awaited::Step(step.id.clone()));
    // What comes back every year comes within one.
    let years = if step.when == PlanTime::YearlyChosen {
        2
    } else {
        YEARS
    };
    let years = (0..years).map(|after| today.year() + after);
    let years = years.map(|year| Button::new(year.to_string(), format!("p:t:{}:{year}", step.id)));
    let example = today.saturating_add(200.days()).to_string();
    let ask = PlanPhrase::PlanAskDate {
        title: &title,
        example: &example,
    };
    sentence(world, conversation, ask, vec![years.collect()])
}

/// The months of a year in which a step's day may be.
pub fn months(
    world: &World<'_>,
    conversation: &mut Conversation,
    step: &PlanStep,
    year: i16,
) -> Option<Step> {
    conversation.memory.plan.awaits = Some(Awaited::Step(step.id.clone()));
    let this = world.today().first_of_month();
    months_of(year, |month| *month >= this).map(|months| {
        let data = |month| format!("p:t:{}:{}", step.id, month_code(month));
        let rows = month_rows(world, conversation, &months, data);
        sentence(world, conversation, PlanPhrase::PlanAskMonth, rows)
    })
}

/// The days of a month in which a step's day may be; `None` when they are all over.
pub fn days_of_month(
    world: &World<'_>,
    conversation: &mut Conversation,
    step: &PlanStep,
    month: Date,
) -> Option<Step> {
    conversation.memory.plan.awaits = Some(Awaited::Step(step.id.clone()));
    let today = world.today();
    let days = (1..=month.days_in_month()).filter_map(|day| month.with().day(day).build().ok());
    let days: Vec<Button> = days
        .filter(|day| *day >= today)
        .map(|day| {
            let data = format!("p:t:{}:{day}", step.id);
            Button::new(day.day().to_string(), data)
        })
        .collect();
    let rows: Vec<_> = days.chunks(WEEK).map(<[Button]>::to_vec).collect();
    let title = title(world, conversation.speaks(), step);
    let example = month.last_of_month().to_string();
    let ask = PlanPhrase::PlanAskDate {
        title: &title,
        example: &example,
    };
    (!rows.is_empty()).then(|| sentence(world, conversation, ask, rows))
}

/// The months of a year that will do; `None` when none does.
fn months_of(year: i16, will_do: impl Fn(&Date) -> bool) -> Option<Vec<Date>> {
    let months = (1..=12).filter_map(|month| Date::new(year, month, 1).ok());
    let months: Vec<Date> = months.filter(will_do).collect();
    (!months.is_empty()).then_some(months)
}

fn month_rows(
    world: &World<'_>,
    conversation: &Conversation,
    months: &[Date],
    data: impl Fn(Date) -> String,
) -> Vec<Vec<Button>> {
    let buttons: Vec<Button> = months
        .iter()
        .map(|month| Button::new(month_name(world, conversation, *month), data(*month)))
        .collect();
    buttons.chunks(2).map(<[Button]>::to_vec).collect()
}

/// `March 2026`.
fn month_name(world: &World<'_>, conversation: &Conversation, month: Date) -> String {
    let id = format!("month-alone-{}", month.month());
    let name = world.phrasebook.text(conversation.speaks(), &id, &[]);
    let phrase = PlanPhrase::PlanMonth {
        month: &name,
        year: month.year().into(),
    };
    words(world, conversation, phrase)
}

fn skip(world: &World<'_>, conversation: &Conversation, data: &str) -> Button {
    let skip = Phrase::ButtonSkip;
    Button::new(world.phrasebook.say(conversation.speaks(), skip), data)
}
