//! An event as it is shown, and what one hears of it: a reminder, a place that became free, that it is called off.

use super::{
    Button, CalendarPhrase, Conversation, Event, Language, Message, Occurrence, Phrase, Slot, Step,
    Turn, World, about, data, marked, of, own_direction, title, to_the_list, words,
};
use crate::calendar::{Kept, Standing, remind_at, standing};
use crate::knowledge::{ActivityStatus, GenderFocus, Municipality, name_in};
use crate::outbound::escape;
use crate::phrase::PlanPhrase;

/// From here on no upper age is said.
const NO_LIMIT: u8 = 99;

/// An event at one time: what, when, where, for whom, and what one can do.
pub(super) fn event(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    at: &Occurrence<'_>,
) -> Step {
    let language = conversation.speaks();
    let event = at.event;
    let say = |phrase: CalendarPhrase<'_>| words(world, language, phrase);
    let kind = say(CalendarPhrase::EventKind {
        kind: event.kind.code(),
    });
    let mut lines = vec![format!(
        "<b>{}</b> · {}",
        escape(&title(world, language, event)),
        escape(&kind)
    )];
    let mut line = |icon: &str, text: &str| {
        if !text.trim().is_empty() {
            lines.push(format!("{icon} {}", escape(text)));
        }
    };
    line("🕒", &time(world, language, at));
    line("📍", &place(world, event));
    line("👤", &for_whom(world, language, event));
    line("💬", &spoken(world, language, event));
    if let Some((text, own)) = event.text_in(language) {
        line("ℹ️", &marked(world, language, text, own));
    }
    line("✍️", &seats(world, language, &turn.calendar, at));
    if let Some(desk) = &event.desk {
        let desk = world.desk_name(desk, language);
        line("❓", &say(CalendarPhrase::EventDesk { desk: &desk }));
    }
    for caution in cautions(world, language, event) {
        line("⚠️", &caution);
    }
    if let Some(link) = link(world, language, event) {
        lines.push(link);
    }
    let rows = buttons(world, conversation, turn, at);
    Step::Say(about(language, lines.join("\n"), rows))
}

/// Weekday, day, beginning and end.
pub(super) fn time(world: &World<'_>, language: Language, at: &Occurrence<'_>) -> String {
    let book = world.phrasebook;
    let weekday = book.weekday(language, at.day.weekday());
    let month = book.text(language, &format!("month-{}", at.day.month()), &[]);
    let clock = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    let (from, to) = (clock(at.from), clock(at.to));
    let phrase = CalendarPhrase::EventTime {
        weekday: &weekday,
        day: at.day.day().into(),
        month: &month,
        from: &from,
        to: &to,
    };
    words(world, language, phrase)
}

fn place(world: &World<'_>, event: &Event) -> String {
    let place = world.knowledge.municipality(&event.place);
    let name = |place: &Municipality| name_in(&place.name, Language::SWEDISH).to_owned();
    let name = place.map(name).unwrap_or_default();
    let mut parts = vec![event.venue.as_str(), event.address.as_str()];
    if !event.address.contains(&name) && !event.venue.contains(&name) {
        parts.push(&name);
    }
    parts.retain(|part| !part.is_empty());
    own_direction(&parts.join(", "))
}

fn for_whom(world: &World<'_>, language: Language, event: &Event) -> String {
    let say = |phrase: Phrase<'_>| world.phrasebook.say(language, phrase);
    let group = match event.gender_focus {
        GenderFocus::All => None,
        GenderFocus::Girls => Some("girls"),
        GenderFocus::Women => Some("women"),
        GenderFocus::Boys => Some("boys"),
        GenderFocus::Men => Some("men"),
    };
    let mut parts: Vec<String> = Vec::new();
    parts.extend(group.map(|group| say(Phrase::ActivityGroup { group })));
    let (from, to) = (i64::from(event.age_min), i64::from(event.age_max));
    if event.age_max < NO_LIMIT {
        parts.push(say(Phrase::ActivityAges { from, to }));
    } else if from > 0 {
        parts.push(say(Phrase::ActivityAgesFrom { from }));
    }
    parts.join(" · ")
}

fn spoken(world: &World<'_>, language: Language, event: &Event) -> String {
    let names = event.languages.iter();
    let names = names.map(|spoken| world.phrasebook.name(*spoken));
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return String::new();
    }
    let languages = names.join(", ");
    let phrase = CalendarPhrase::EventLanguages {
        languages: &languages,
    };
    words(world, language, phrase)
}

/// One's own place, else how many are free.
fn seats(world: &World<'_>, language: Language, kept: &Kept, at: &Occurrence<'_>) -> String {
    if !at.event.sign_up {
        return String::new();
    }
    let slot = at.slot();
    let phrase = match kept.seat(&slot) {
        Some(seat) => match seat.waits {
            Some(rank) => CalendarPhrase::EventWaits { rank },
            None => CalendarPhrase::EventSeat { code: &seat.code },
        },
        None => match at.event.free(kept.count(&slot)) {
            Some(0) if at.event.waiting_list => CalendarPhrase::EventFullWait,
            Some(0) => CalendarPhrase::EventFull,
            Some(count) => CalendarPhrase::EventFree { count },
            None => return String::new(),
        },
    };
    words(world, language, phrase)
}

/// How far it can be trusted, and when it was checked.
fn cautions(world: &World<'_>, language: Language, event: &Event) -> Vec<String> {
    let say = |phrase: Phrase<'_>| world.phrasebook.say(language, phrase);
    match event.status {
        ActivityStatus::Example => vec![say(Phrase::ActivityMadeUp)],
        ActivityStatus::SeenInSource => vec![say(Phrase::ActivityUnchecked)],
        ActivityStatus::Verified => {
            let date = event
                .checked_on
                .map(|day| world.phrasebook.date(language, day));
            let checked = date.map(|date| say(Phrase::AnswerChecked { date: &date }));
            checked.into_iter().collect()
        }
    }
}

/// The event as a file for other calendars, where the service has an address.
fn link(world: &World<'_>, language: Language, event: &Event) -> Option<String> {
    let start = world.public_url.as_deref()?.trim_end_matches('/');
    let label = words(world, language, CalendarPhrase::EventFile);
    let address = format!("{start}/events.ics?event={}&lang={language}", event.id);
    Some(format!(
        "📥 <a href=\"{}\">{}</a>",
        escape(&address),
        escape(&label)
    ))
}

fn buttons(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    at: &Occurrence<'_>,
) -> Vec<Vec<Button>> {
    let slot = at.slot();
    let kept = &turn.calendar;
    let button = |phrase, word: &str| vec![of(world, conversation, phrase, word, at)];
    let mut rows = Vec::new();
    if kept.reminder(&slot).is_some() {
        rows.push(button(CalendarPhrase::EventButtonNoReminder, "x"));
    } else if !kept.reminders.iter().any(|(own, _)| *own == slot)
        && remind_at(&slot, world.now).is_some()
    {
        rows.push(button(CalendarPhrase::EventButtonRemind, "r"));
    }
    let has_begun = slot.begins() <= world.now;
    if kept.seat(&slot).is_some() {
        rows.push(button(CalendarPhrase::EventButtonLeave, "y"));
    } else if at.event.sign_up && !has_begun {
        let is_free = at.event.free(kept.count(&slot)).is_none_or(|free| free > 0);
        if is_free {
            rows.push(button(CalendarPhrase::EventButtonSignUp, "u"));
        } else if at.event.waiting_list {
            rows.push(button(CalendarPhrase::EventButtonWait, "u"));
        }
    }
    rows.push(to_the_list(world, conversation));
    rows
}

/// A time as people say it.
fn due(world: &World<'_>, language: Language, slot: &Slot) -> String {
    world.phrasebook.due(language, world.now, slot.begins())
}

/// A reminder, as it is sent.
pub fn reminder(world: &World<'_>, conversation: &Conversation, at: &Occurrence<'_>) -> Message {
    let language = conversation.speaks();
    let slot = at.slot();
    let (title, due) = (
        title(world, language, at.event),
        due(world, language, &slot),
    );
    let said = words(
        world,
        language,
        CalendarPhrase::EventReminder {
            title: &title,
            due: &due,
        },
    );
    let mut html = format!("🔔 {}", escape(&said));
    let place = place(world, at.event);
    html += &format!("\n📍 {}", escape(&place));
    let more = Phrase::Plan(PlanPhrase::PlanButtonMore);
    let more = world.phrasebook.say(language, more);
    let rows = vec![vec![Button::new(more, data("s", &slot))]];
    about(language, html, rows)
}

/// A place has become free: who waited longest has it.
pub fn given(
    world: &World<'_>,
    conversation: &Conversation,
    at: &Occurrence<'_>,
    code: &str,
) -> Message {
    let language = conversation.speaks();
    let slot = at.slot();
    let (title, due) = (
        title(world, language, at.event),
        due(world, language, &slot),
    );
    let said = CalendarPhrase::EventGiven {
        title: &title,
        due: &due,
        code,
    };
    let html = format!("✍️ {}", escape(&words(world, language, said)));
    let rows = vec![
        vec![of(
            world,
            conversation,
            CalendarPhrase::EventButtonLeave,
            "y",
            at,
        )],
        to_the_list(world, conversation),
    ];
    about(language, html, rows)
}

/// It does not take place.
pub fn cancelled(world: &World<'_>, conversation: &Conversation, slot: &Slot) -> Message {
    let language = conversation.speaks();
    let due = due(world, language, slot);
    let html = match standing(world.knowledge, slot) {
        Standing::On(at) | Standing::Cancelled(at) => {
            let title = title(world, language, at.event);
            let said = CalendarPhrase::EventCancelled {
                title: &title,
                due: &due,
            };
            words(world, language, said)
        }
        Standing::Gone => words(world, language, CalendarPhrase::EventGone { due: &due }),
    };
    let html = format!("❌ {}", escape(&html));
    about(language, html, vec![to_the_list(world, conversation)])
}

/// What is kept of the calendar, a line each.
pub fn held(world: &World<'_>, conversation: &Conversation, kept: &Kept) -> Vec<String> {
    let language = conversation.speaks();
    let name = |slot: &Slot| {
        let event = world.knowledge.event(&slot.event);
        event.map_or_else(|| slot.event.clone(), |event| title(world, language, event))
    };
    let mut lines = Vec::new();
    for seat in &kept.seats {
        let (title, due) = (&name(&seat.slot), &due(world, language, &seat.slot));
        let code = &seat.code;
        let said = match seat.waits {
            Some(_) => CalendarPhrase::EventMydataWaits { title, due },
            None => CalendarPhrase::EventMydataSeat { title, due, code },
        };
        lines.push(words(world, language, said));
    }
    for (slot, _) in &kept.reminders {
        let (title, due) = (&name(slot), &due(world, language, slot));
        let said = CalendarPhrase::EventMydataReminder { title, due };
        lines.push(words(world, language, said));
    }
    lines
}
