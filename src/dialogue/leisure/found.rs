//! An activity as the newcomer sees it: a picture before every line, for whoever does not read.

use super::{Found, Wishes, World, kind_name};
use crate::knowledge::{
    Activity, ActivityStatus, GenderFocus, Interest, Joining, PlacesLeft, name_in,
};
use crate::language::Language;
use crate::leisure::{DayTime, is_out_of_season};
use crate::outbound::escape;
use crate::phrase::Phrase;

/// Adults: no upper age is said from here on.
const NO_LIMIT: u8 = 99;

/// One activity, a few lines of Telegram's HTML.
pub fn html(world: &World<'_>, language: Language, activity: &Activity) -> String {
    let say = |phrase| world.phrasebook.say(language, phrase);
    let mut lines = vec![format!(
        "<b>{}</b> · {}",
        escape(&isolated(world, language, &activity.name)),
        escape(&kind_name(world, language, activity))
    )];
    let mut line = |icon: &str, parts: Vec<String>| {
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|part| !part.trim().is_empty())
            .collect();
        if !parts.is_empty() {
            lines.push(format!("{icon} {}", escape(&parts.join(" · "))));
        }
    };
    line(
        "👤",
        vec![
            ages(world, language, activity),
            group(world, language, activity),
            flag(activity.with_parent, &say, Phrase::ActivityWithParent),
        ],
    );
    let rests = is_out_of_season(activity, world.today());
    line(
        "🕒",
        vec![
            times(world, language, activity),
            flag(rests, &say, Phrase::ActivityRestsNow),
        ],
    );
    line(
        "📍",
        vec![
            isolated(world, language, &place(world, activity)),
            bus(world, language, activity),
        ],
    );
    line("💰", cost(world, language, activity));
    line(
        "💬",
        vec![
            languages(world, language, activity),
            flag(activity.child_care, &say, Phrase::ActivityChildCare),
        ],
    );
    line("👉", joining(world, language, activity));
    let caution = match activity.status {
        ActivityStatus::Example => Some(Phrase::ActivityMadeUp),
        ActivityStatus::SeenInSource => Some(Phrase::ActivityUnchecked),
        ActivityStatus::Verified => None,
    };
    line("⚠️", caution.map(say).into_iter().collect());
    lines.join("\n")
}

fn flag(holds: bool, say: &impl Fn(Phrase<'static>) -> String, phrase: Phrase<'static>) -> String {
    if holds { say(phrase) } else { String::new() }
}

/// A Swedish name between words of a right-to-left language keeps its own direction.
pub(in crate::dialogue) fn isolated(world: &World<'_>, language: Language, text: &str) -> String {
    if world.phrasebook.is_rtl(language) && !text.is_empty() {
        format!("\u{2068}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}

fn ages(world: &World<'_>, language: Language, activity: &Activity) -> String {
    let from = i64::from(activity.age_min);
    let phrase = if activity.age_max >= NO_LIMIT {
        Phrase::ActivityAgesFrom { from }
    } else {
        Phrase::ActivityAges {
            from,
            to: i64::from(activity.age_max),
        }
    };
    world.phrasebook.say(language, phrase)
}

fn group(world: &World<'_>, language: Language, activity: &Activity) -> String {
    let group = match activity.gender_focus {
        GenderFocus::All => return String::new(),
        GenderFocus::Girls => "girls",
        GenderFocus::Women => "women",
        GenderFocus::Boys => "boys",
        GenderFocus::Men => "men",
    };
    world
        .phrasebook
        .say(language, Phrase::ActivityGroup { group })
}

pub(in crate::dialogue) fn times(
    world: &World<'_>,
    language: Language,
    activity: &Activity,
) -> String {
    if activity.sessions.is_empty() {
        return world.phrasebook.say(language, Phrase::ActivityTimesUnknown);
    }
    let times: Vec<String> = activity
        .sessions
        .iter()
        .map(|session| {
            let weekday = world.phrasebook.weekday(language, session.day);
            let (from, to) = (
                session.from.strftime("%H:%M").to_string(),
                session.to.strftime("%H:%M").to_string(),
            );
            let phrase = Phrase::ActivityTime {
                weekday: &weekday,
                from: &from,
                to: &to,
            };
            world.phrasebook.say(language, phrase)
        })
        .collect();
    times.join(", ")
}

pub(in crate::dialogue) fn place(world: &World<'_>, activity: &Activity) -> String {
    let municipality = world.knowledge.municipality(&activity.municipality);
    let name = municipality.map_or("", |place| name_in(&place.name, Language::SWEDISH));
    let venue = &activity.venue;
    let mut parts = vec![venue.name.as_str(), venue.address.as_str()];
    if !venue.address.contains(name) {
        parts.push(name);
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

fn bus(world: &World<'_>, language: Language, activity: &Activity) -> String {
    if activity.venue.bus.is_empty() {
        return String::new();
    }
    let stop = &activity.venue.bus;
    world.phrasebook.say(language, Phrase::ActivityBus { stop })
}

fn cost(world: &World<'_>, language: Language, activity: &Activity) -> Vec<String> {
    let say = |phrase| world.phrasebook.say(language, phrase);
    let mut parts = vec![match activity.cost.kr {
        Some(0) => say(Phrase::ActivityFree),
        Some(kr) => {
            let per = isolated(world, language, &activity.cost.per);
            let cost = say(Phrase::ActivityCost { kr: i64::from(kr) });
            if per.is_empty() {
                cost
            } else {
                format!("{cost} / {per}")
            }
        }
        None => say(Phrase::ActivityCostUnknown),
    }];
    if activity.cost.kr != Some(0) {
        if activity.try_out.possible {
            parts.push(say(Phrase::ActivityTry {
                times: i64::from(activity.try_out.times.max(1)),
            }));
        }
        if activity.cost.fritidskortet == Some(true) {
            parts.push(say(Phrase::ActivityFritidskortet));
        }
    }
    parts
}

fn languages(world: &World<'_>, language: Language, activity: &Activity) -> String {
    let names: Vec<&str> = activity
        .languages
        .iter()
        .map(|spoken| world.phrasebook.name(*spoken))
        .filter(|name| !name.is_empty())
        .collect();
    if names.is_empty() {
        return String::new();
    }
    let languages = names.join(", ");
    world.phrasebook.say(
        language,
        Phrase::ActivityLanguages {
            languages: &languages,
        },
    )
}

fn joining(world: &World<'_>, language: Language, activity: &Activity) -> Vec<String> {
    let say = |phrase| world.phrasebook.say(language, phrase);
    // Nobody can just come while it rests.
    let rests = is_out_of_season(activity, world.today());
    let how = match activity.how_to_join {
        Joining::DropIn if rests => "unknown",
        Joining::Unknown => "unknown",
        Joining::DropIn => "drop-in",
        Joining::Call => "call",
        Joining::Form => "form",
        Joining::Queue => "queue",
    };
    let mut parts = vec![say(Phrase::ActivityJoin { how })];
    match activity.places_left {
        PlacesLeft::No => parts.push(say(Phrase::ActivityFull { left: "no" })),
        PlacesLeft::Queue => parts.push(say(Phrase::ActivityFull { left: "queue" })),
        PlacesLeft::Unknown | PlacesLeft::Yes => {}
    }
    for contact in [
        &activity.contact.phone,
        &activity.contact.email,
        &activity.contact.web,
    ] {
        if !contact.is_empty() {
            parts.push(isolated(world, language, contact));
        }
    }
    parts
}

/// The wish as the desk reads it, in Swedish, with what Lotsen has shown.
pub fn in_swedish(world: &World<'_>, wishes: &Wishes, found: &[Found<'_>]) -> String {
    let say = |phrase| world.phrasebook.say(Language::SWEDISH, phrase);
    let mut parts: Vec<String> = Vec::new();
    let kinds = wishes
        .kinds
        .iter()
        .filter_map(|kind| crate::knowledge::KINDS.iter().find(|(_, k)| k == kind));
    parts.extend(kinds.map(|(name, _)| say(Phrase::ActivityName { kind: name })));
    parts.extend(
        wishes
            .interests
            .iter()
            .map(|interest| interest_name(world, *interest)),
    );
    for (from, to) in &wishes.ages {
        parts.push(if from == to {
            format!("{from} år")
        } else {
            format!("{from}–{to} år")
        });
    }
    if wishes.female_only {
        parts.push(say(Phrase::ButtonFemaleOnly));
    }
    let days = wishes
        .days
        .iter()
        .enumerate()
        .filter(|(_, wanted)| **wanted);
    parts.extend(days.filter_map(|(day, _)| {
        let day = jiff::civil::Weekday::from_monday_zero_offset(i8::try_from(day).ok()?).ok()?;
        Some(world.phrasebook.weekday(Language::SWEDISH, day))
    }));
    if wishes.time == Some(DayTime::Evening) {
        parts.push(say(Phrase::ButtonEvening));
    }
    if wishes.free {
        parts.push(say(Phrase::ButtonFreeOnly));
    }
    if wishes.child_care {
        parts.push(say(Phrase::ButtonChildCare));
    }
    let shown: Vec<String> = found
        .iter()
        .map(|found| format!("{} ({})", found.activity.name, found.activity.id))
        .collect();
    let mut text = format!("{}: {}", say(Phrase::ButtonHelpStart), parts.join(", "));
    if !shown.is_empty() {
        text += &format!("\n{}", shown.join("\n"));
    }
    text
}

fn interest_name(world: &World<'_>, interest: Interest) -> String {
    let named = crate::knowledge::INTERESTS
        .iter()
        .find(|(_, listed)| *listed == interest);
    let name = named.map_or(String::new(), |(name, _)| name.replace(' ', "-"));
    world
        .phrasebook
        .say(Language::SWEDISH, Phrase::InterestName { interest: &name })
}
