//! `/today`: what takes place today and in the next days, opening hours, reminders, and signing up.
//!
//! What is to be shown stands in the buttons, so nothing is remembered but what somebody wishes for: a reminder, a place.

mod list;
mod said;
mod view;

use super::{Step, Turn, World, message, welcome};
use crate::calendar::{Occurrence, Slot, Standing, remind_at, standing};
use crate::conversation::Conversation;
use crate::knowledge::{ActivityStatus, Event, Place};
use crate::language::Language;
use crate::outbound::{Button, Message};
use crate::phrase::{CalendarPhrase, Phrase, Phrasebook};
use crate::search::fold::fold;
use view::View;

pub use said::{cancelled, given, held, reminder};

/// What is to be kept of the calendar.
#[derive(Debug, Clone)]
pub enum CalendarStep {
    /// The newcomer is to be reminded at a time.
    Remind(Slot, jiff::Timestamp),
    /// The newcomer is not to be reminded.
    DoNotRemind(Slot),
    /// The newcomer takes a place, or one in the waiting list.
    SignUp {
        /// What for.
        slot: Slot,
        /// What is shown there.
        code: String,
        /// There is no place free.
        waits: bool,
    },
    /// The newcomer gives the place back: the next gets it.
    Leave(Slot),
}

/// Letters of a question that may be one for the calendar.
const LONGEST: usize = 60;

/// The button that a text stands for: it asks what takes place, in so many words, in the newcomer's language, Swedish or English.
/// Everything else is a question, as ever.
pub fn asked(book: &Phrasebook, conversation: &Conversation, text: &str) -> Option<String> {
    if text.chars().count() > LONGEST {
        return None;
    }
    let said = squeezed(text);
    let languages = [conversation.speaks(), Language::SWEDISH, Language::ENGLISH];
    let is_asked = languages.into_iter().any(|language| {
        let say = |phrase| book.say(language, Phrase::Calendar(phrase));
        let ways = say(CalendarPhrase::TodayAsked);
        let mut ways = ways.split(';').map(squeezed);
        ways.any(|way| way == said) || squeezed(&say(CalendarPhrase::TodayCommand)) == said
    });
    is_asked.then(|| "d:".to_owned())
}

/// A text without signs and the finer shapes of letters.
fn squeezed(text: &str) -> String {
    let bare: String = fold(text)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `/today`: where, if that is not known, then the list.
pub fn start(world: &World<'_>, conversation: &Conversation) -> Step {
    let has_places = world.knowledge.municipalities.len() > 1;
    if conversation.place.is_none() && has_places {
        return ask_place(world, conversation, 0);
    }
    list::list(world, conversation, &View::default())
}

fn ask_place(world: &World<'_>, conversation: &Conversation, page: usize) -> Step {
    let language = conversation.speaks();
    let mut ask = message(world, language, Phrase::ChoosePlace);
    ask.buttons = welcome::place_buttons(world, language, page, |id| format!("d:w:{id}"));
    let mut last = Vec::new();
    if let Some(next) = welcome::next_places(world, page) {
        let more = world.phrasebook.say(language, Phrase::ButtonMorePlaces);
        last.push(Button::new(more, format!("d:wm:{next}")));
    }
    let skip = world.phrasebook.say(language, Phrase::ButtonSkip);
    last.push(Button::new(skip, "d:w:skip"));
    Step::Say(ask.row(last))
}

/// A button of the calendar was pressed. `false`: it means nothing.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let (word, rest) = data.split_once(':').unwrap_or((data, ""));
    let step = match word {
        "" => Some(start(world, conversation)),
        "w" => place(world, conversation, rest),
        "wm" => Some(ask_place(world, conversation, rest.parse().unwrap_or(0))),
        "l" => View::read(rest).map(|view| list::list(world, conversation, &view)),
        "k" => View::read(rest).map(|view| list::choose_kind(world, conversation, &view)),
        _ => {
            let slot = rest.split_once(':');
            let slot = slot.and_then(|(event, at)| Slot::read(event, at));
            return slot
                .is_some_and(|slot| of_event(world, conversation, turn, (word, slot), steps));
        }
    };
    let is_known = step.is_some();
    steps.extend(step);
    is_known
}

fn place(world: &World<'_>, conversation: &mut Conversation, rest: &str) -> Option<Step> {
    if rest != "skip" {
        let place = world.knowledge.municipality(&Place::from(rest))?;
        conversation.place = Some(place.id.clone());
    }
    Some(list::list(world, conversation, &View::default()))
}

/// A button that names a time of an event: show it, remind, do not remind, sign up, give back.
fn of_event(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    (word, slot): (&str, Slot),
    steps: &mut Vec<Step>,
) -> bool {
    let at = match standing(world.knowledge, &slot) {
        Standing::On(at) if at.ends() > world.now && is_shown(world, at.event) => at,
        // What no longer takes place can be given back all the same.
        _ if word == "y" && turn.calendar.seat(&slot).is_some() => {
            steps.push(Step::Calendar(CalendarStep::Leave(slot)));
            steps.push(past(world, conversation));
            return true;
        }
        _ => {
            steps.push(past(world, conversation));
            return true;
        }
    };
    let has_begun = slot.begins() <= world.now;
    match word {
        "r" if !has_begun && !turn.calendar.reminders.iter().any(|(own, _)| *own == slot) => {
            return remind(world, conversation, (slot, at), steps);
        }
        "x" if turn.calendar.reminder(&slot).is_some() => {
            steps.push(Step::Calendar(CalendarStep::DoNotRemind(slot)));
            let rows = vec![to_the_list(world, conversation)];
            let said = CalendarPhrase::EventNoReminder;
            steps.push(sentence(world, conversation, said, rows));
            return true;
        }
        "u" if at.event.sign_up && !has_begun && turn.calendar.seat(&slot).is_none() => {
            return sign_up(world, conversation, turn, (slot, at), steps);
        }
        "y" if turn.calendar.seat(&slot).is_some() => {
            // Whoever has no place is not called there.
            if turn.calendar.reminder(&slot).is_some() {
                steps.push(Step::Calendar(CalendarStep::DoNotRemind(slot.clone())));
            }
            steps.push(Step::Calendar(CalendarStep::Leave(slot)));
            let title = title(world, conversation.speaks(), at.event);
            let rows = vec![to_the_list(world, conversation)];
            let said = CalendarPhrase::EventLeft { title: &title };
            steps.push(sentence(world, conversation, said, rows));
            return true;
        }
        "s" | "r" | "x" | "u" | "y" => {}
        _ => return false,
    }
    steps.push(said::event(world, conversation, turn, &at));
    true
}

fn past(world: &World<'_>, conversation: &Conversation) -> Step {
    let rows = vec![to_the_list(world, conversation)];
    sentence(world, conversation, CalendarPhrase::EventPast, rows)
}

fn remind(
    world: &World<'_>,
    conversation: &Conversation,
    (slot, at): (Slot, Occurrence<'_>),
    steps: &mut Vec<Step>,
) -> bool {
    let language = conversation.speaks();
    let Some(when) = remind_at(&slot, world.now) else {
        let rows = vec![to_the_list(world, conversation)];
        let said = CalendarPhrase::EventSoon;
        steps.push(sentence(world, conversation, said, rows));
        return true;
    };
    let due = world.phrasebook.due(language, world.now, when);
    let rows = vec![
        vec![of(
            world,
            conversation,
            CalendarPhrase::EventButtonNoReminder,
            "x",
            &at,
        )],
        to_the_list(world, conversation),
    ];
    let said = CalendarPhrase::EventReminds { due: &due };
    let said = sentence(world, conversation, said, rows);
    steps.push(Step::Calendar(CalendarStep::Remind(slot, when)));
    steps.push(said);
    true
}

/// A place where one is free; else one in the waiting list, where there is one.
fn sign_up(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    (slot, at): (Slot, Occurrence<'_>),
    steps: &mut Vec<Step>,
) -> bool {
    let count = turn.calendar.count(&slot);
    let is_free = at.event.free(count).is_none_or(|free| free > 0);
    if !is_free && !at.event.waiting_list {
        let rows = vec![to_the_list(world, conversation)];
        let said = CalendarPhrase::EventFull;
        steps.push(sentence(world, conversation, said, rows));
        return true;
    }
    let mut rows = Vec::new();
    let is_reminded = turn.calendar.reminders.iter().any(|(own, _)| *own == slot);
    if !is_reminded && remind_at(&slot, world.now).is_some() {
        let remind = CalendarPhrase::EventButtonRemind;
        rows.push(vec![of(world, conversation, remind, "r", &at)]);
    }
    let leave = CalendarPhrase::EventButtonLeave;
    rows.push(vec![of(world, conversation, leave, "y", &at)]);
    rows.push(to_the_list(world, conversation));
    let said = if is_free {
        CalendarPhrase::EventSeat { code: &turn.code }
    } else {
        let rank = count.waiting + 1;
        CalendarPhrase::EventWaits { rank }
    };
    let said = sentence(world, conversation, said, rows);
    steps.push(Step::Calendar(CalendarStep::SignUp {
        slot,
        code: turn.code.clone(),
        waits: !is_free,
    }));
    steps.push(said);
    true
}

/// Whether an event is shown: made-up ones in the demonstration only.
fn is_shown(world: &World<'_>, event: &Event) -> bool {
    world.examples || event.status != ActivityStatus::Example
}

/// The calendar's button in the menu of topics; `None` where there is no calendar.
pub fn menu_button(world: &World<'_>, language: Language) -> Option<Button> {
    let name = Phrase::Calendar(CalendarPhrase::TodayCommand);
    let label = world.phrasebook.say(language, name);
    let is_there = world.knowledge.events.iter().any(|it| is_shown(world, it));
    is_there.then(|| Button::new(format!("📅 {label}"), "d:"))
}

/// A sentence in the conversation's language.
fn words(world: &World<'_>, language: Language, phrase: CalendarPhrase<'_>) -> String {
    world.phrasebook.say(language, Phrase::Calendar(phrase))
}

fn sentence(
    world: &World<'_>,
    conversation: &Conversation,
    phrase: CalendarPhrase<'_>,
    rows: Vec<Vec<Button>>,
) -> Step {
    let mut said = message(world, conversation.speaks(), Phrase::Calendar(phrase));
    said.buttons = rows;
    Step::Say(said)
}

/// A button that does something with a time of an event.
fn of(
    world: &World<'_>,
    conversation: &Conversation,
    phrase: CalendarPhrase<'_>,
    word: &str,
    at: &Occurrence<'_>,
) -> Button {
    let label = words(world, conversation.speaks(), phrase);
    Button::new(label, data(word, &at.slot()))
}

fn data(word: &str, slot: &Slot) -> String {
    format!("d:{word}:{}:{}", slot.event, slot.code())
}

fn to_the_list(world: &World<'_>, conversation: &Conversation) -> Vec<Button> {
    let name = words(world, conversation.speaks(), CalendarPhrase::TodayCommand);
    let list = format!("d:l:{}", View::default());
    vec![Button::new(format!("📅 {name}"), list)]
}

/// What an event is called, in its own direction; a Swedish name in another language is marked as such.
fn title(world: &World<'_>, language: Language, event: &Event) -> String {
    let (name, own) = event.name_in(language);
    marked(world, language, name, own)
}

/// A text in its own direction; one in another language is marked as such.
fn marked(world: &World<'_>, language: Language, text: &str, own: Language) -> String {
    let text = own_direction(text);
    if own.shares_base(language) {
        return text;
    }
    let mark = words(world, language, CalendarPhrase::EventSwedish);
    format!("{text} {mark}")
}

/// A text of any language inside a sentence of another.
fn own_direction(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A message about an event, with buttons for it.
fn about(language: Language, html: String, rows: Vec<Vec<Button>>) -> Message {
    let mut message = Message::new(language, html);
    message.buttons = rows;
    message
}
