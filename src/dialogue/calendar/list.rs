//! The list: when the desks are open today, and what takes place, five at a time.

use std::collections::BTreeMap;

use jiff::ToSpan as _;

use super::view::{View, What};
use super::{
    Button, CalendarPhrase, Conversation, Language, Occurrence, Phrase, Step, World, about, data,
    is_shown, own_direction, said, title, words,
};
use crate::calendar::agenda;
use crate::hours::is_holiday;
use crate::knowledge::{EVENT_KINDS, Event, EventKind, name_in};
use crate::outbound::{escape, shorten};

/// Events at a time.
const AT_A_TIME: usize = 5;

/// Days that are looked at, today included.
const DAYS: i32 = 7;

/// Letters of a title on a button.
const TITLE_ON_BUTTON: usize = 48;

/// Bytes of a topic's id on a button; one that is longer is not offered.
const TOPIC_ON_BUTTON: usize = 40;

/// What takes place.
pub(super) fn list(world: &World<'_>, conversation: &Conversation, view: &View) -> Step {
    let language = conversation.speaks();
    let mut html = escape(&intro(world, conversation));
    if view.page == 0 {
        for line in desks(world, language) {
            html += &format!("\n🏢 {}", escape(&line));
        }
    }
    let found = found(world, conversation, view);
    if found.is_empty() {
        let nothing = if view.is_today {
            CalendarPhrase::TodayNothingNow
        } else {
            CalendarPhrase::TodayNothing
        };
        html += &format!("\n\n{}", escape(&words(world, language, nothing)));
    }
    let mut rows = Vec::new();
    let mut under = None;
    let shown = found.iter().skip(view.page * AT_A_TIME).take(AT_A_TIME);
    for (number, at) in (1..).zip(shown) {
        let is_today = at.day == world.today();
        if under != Some(is_today) {
            under = Some(is_today);
            let heading = if is_today {
                CalendarPhrase::TodayNow
            } else {
                CalendarPhrase::TodayLater
            };
            html += &format!("\n\n<b>{}</b>", escape(&words(world, language, heading)));
        }
        html += &format!("\n{number}. {}", line(world, language, at));
        let name = shorten(at.event.name_in(language).0, TITLE_ON_BUTTON);
        let button = Button::new(format!("{number}. {name}"), data("s", &at.slot()));
        rows.push(vec![button]);
    }
    rows.extend(filters(world, language, view, found.len()));
    Step::Say(about(language, html, rows))
}

fn intro(world: &World<'_>, conversation: &Conversation) -> String {
    let language = conversation.speaks();
    let date = world.phrasebook.date(language, world.today());
    let place = conversation.place.as_ref();
    let place = place.and_then(|place| world.knowledge.municipality(place));
    let said = match place.map(|place| name_in(&place.name, language)) {
        Some(place) => CalendarPhrase::TodayIntro { date: &date, place },
        None => CalendarPhrase::TodayEverywhere { date: &date },
    };
    words(world, language, said)
}

/// When the desks are open today; those with the same hours stand together.
fn desks(world: &World<'_>, language: Language) -> Vec<String> {
    let today = world.today();
    let mut by_hours: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for desk in &world.knowledge.desks {
        let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let spans = desk.hours.spans_on(today).iter();
        let spans: Vec<String> = spans
            .map(|(from, to)| format!("{}–{}", time(*from), time(*to)))
            .collect();
        let name = name_in(&desk.name, language);
        let mut hours = spans.join(", ");
        if !hours.is_empty() && world.phrasebook.is_rtl(language) {
            // From right to left, as the times of events stand: the beginning is read first.
            hours = format!("\u{2067}{hours}\u{2069}");
        }
        by_hours.entry(hours).or_default().push(name);
    }
    let closed = by_hours.remove("");
    let mut lines: Vec<String> = by_hours
        .iter()
        .map(|(hours, desks)| {
            let desks = desks.join(", ");
            let open = CalendarPhrase::TodayOpen {
                hours,
                desks: &desks,
            };
            words(world, language, open)
        })
        .collect();
    if let Some(closed) = closed {
        let desks = &closed.join(", ");
        let said = if is_holiday(today) {
            CalendarPhrase::TodayHoliday { desks }
        } else {
            CalendarPhrase::TodayClosed { desks }
        };
        lines.push(words(world, language, said));
    }
    lines
}

/// The events at the newcomer's place.
fn own<'k>(world: &World<'k>, conversation: &Conversation) -> Vec<&'k Event> {
    let place = conversation.place.as_ref();
    let is_near = |event: &Event| {
        let places = std::slice::from_ref(&event.place);
        place.is_none_or(|place| world.knowledge.place_covers(places, place))
    };
    let events = world.knowledge.events.iter();
    events
        .filter(|event| is_shown(world, event) && is_near(event))
        .collect()
}

/// What is shown, in the order of time; what is over is not.
fn found<'k>(world: &World<'k>, conversation: &Conversation, view: &View) -> Vec<Occurrence<'k>> {
    let language = conversation.speaks();
    let events = own(world, conversation).into_iter();
    let events = events.filter(|event| view.shows(event, language));
    let today = world.today();
    let last = if view.is_today {
        today
    } else {
        today.saturating_add((DAYS - 1).days())
    };
    let mut found = agenda(events, today, last);
    found.retain(|at| at.ends() > world.now);
    found
}

fn line(world: &World<'_>, language: Language, at: &Occurrence<'_>) -> String {
    let title = title(world, language, at.event);
    let time = said::time(world, language, at);
    let mut line = format!("{} – <i>{}</i>", escape(&title), escape(&time));
    if !at.event.venue.is_empty() {
        let venue = own_direction(&at.event.venue);
        line += &format!(", {}", escape(&venue));
    }
    line
}

/// The buttons below the list: more, today or seven days, kind, language.
fn filters(world: &World<'_>, language: Language, view: &View, count: usize) -> Vec<Vec<Button>> {
    let button = |phrase, word: &str, view: View| {
        Button::new(words(world, language, phrase), format!("d:{word}:{view}"))
    };
    let first = View {
        page: 0,
        ..view.clone()
    };
    let mut rows = Vec::new();
    if count > AT_A_TIME {
        let is_last = (view.page + 1) * AT_A_TIME >= count;
        let page = if is_last { 0 } else { view.page + 1 };
        let next = View {
            page,
            ..view.clone()
        };
        rows.push(vec![button(CalendarPhrase::EventButtonMore, "l", next)]);
    }
    let days = View {
        is_today: !view.is_today,
        ..first.clone()
    };
    let days_label = if view.is_today {
        CalendarPhrase::EventButtonWeek
    } else {
        CalendarPhrase::EventButtonToday
    };
    let languages = View {
        is_mine: !view.is_mine,
        ..first.clone()
    };
    let languages_label = if view.is_mine {
        CalendarPhrase::EventButtonAny
    } else {
        CalendarPhrase::EventButtonMine
    };
    rows.push(vec![
        button(days_label, "l", days),
        button(CalendarPhrase::EventButtonKind, "k", first),
    ]);
    rows.push(vec![button(languages_label, "l", languages)]);
    rows
}

/// What tells a kind to whoever does not read.
fn picture(kind: EventKind) -> &'static str {
    match kind {
        EventKind::DropIn => "🚪",
        EventKind::LanguageCafe => "☕",
        EventKind::ParentGroup => "🍼",
        EventKind::Event => "🎉",
    }
}

/// The kinds and topics that there is something of.
pub(super) fn choose_kind(world: &World<'_>, conversation: &Conversation, view: &View) -> Step {
    let language = conversation.speaks();
    let of = |label: String, what: What| {
        let view = View {
            page: 0,
            what,
            ..view.clone()
        };
        vec![Button::new(label, format!("d:l:{view}"))]
    };
    let events = own(world, conversation);
    let mut rows = Vec::new();
    for (code, kind) in EVENT_KINDS {
        if events.iter().any(|event| event.kind == kind) {
            let name = CalendarPhrase::EventKind { kind: code };
            let name = words(world, language, name);
            rows.push(of(format!("{} {name}", picture(kind)), What::Kind(kind)));
        }
    }
    for topic in &world.knowledge.topics {
        let is_there = events.iter().any(|event| event.topics.contains(&topic.id));
        if is_there && topic.id.as_str().len() <= TOPIC_ON_BUTTON {
            let name = format!("{} {}", topic.icon, name_in(&topic.name, language));
            rows.push(of(name, What::Topic(topic.id.clone())));
        }
    }
    let all = words(world, language, CalendarPhrase::EventButtonAll);
    rows.push(of(all, What::All));
    let ask = Phrase::Calendar(CalendarPhrase::EventButtonKind);
    let html = escape(&world.phrasebook.say(language, ask));
    Step::Say(about(language, html, rows))
}
