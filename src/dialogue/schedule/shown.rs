//! The schedule as it is shown: week by week, in the chat and on the page to print.

use jiff::{SignedDuration, Timestamp};

use super::super::leisure::found::{isolated, place, times};
use super::super::{Step, World};
use super::{named, say, short_of};
use crate::conversation::{Channel, Conversation};
use crate::knowledge::Activity;
use crate::language::Language;
use crate::leisure::{Along, Planned, Schedule, monday_of};
use crate::outbound::{Button, Message, escape, shorten};
use crate::phrase::{Phrase, SchedulePhrase};
use crate::signing::{Purpose, Signer};

/// For how long a link to the page works.
const PAGE_WORKS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Letters of an activity's name on a button.
const TITLE: usize = 30;

/// Characters of the list in one message; the page has all of it.
const LONGEST: usize = 3_200;

/// A week of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Its number and first day.
    pub title: String,
    /// What takes place, each in a few lines of plain text: the activity, for whom and who goes along, when, where.
    pub items: Vec<Vec<String>>,
}

/// The weeks of a schedule from the present one on.
pub fn weeks(world: &World<'_>, language: Language, schedule: &Schedule) -> Vec<Week> {
    let week = |monday: jiff::civil::Date| {
        let number = i64::from(monday.iso_week_date().week());
        let date = world.phrasebook.date(language, monday);
        let phrase = SchedulePhrase::ScheduleWeek {
            number,
            date: &date,
        };
        let items = schedule.planned.iter().filter(|it| it.is_in(monday));
        Week {
            title: say(world, language, phrase),
            items: items
                .map(|it| lines(world, language, schedule, it))
                .collect(),
        }
    };
    let mondays = schedule.mondays(monday_of(world.today()));
    mondays.into_iter().map(week).collect()
}

fn lines(
    world: &World<'_>,
    language: Language,
    schedule: &Schedule,
    planned: &Planned,
) -> Vec<String> {
    let who = format!(
        "👤 {} · {}",
        child(world, language, schedule, planned.child),
        say(world, language, along(planned.along))
    );
    match named(world, &short_of(&planned.activity)) {
        Some(activity) => {
            let place = isolated(world, language, &place(world, activity));
            vec![
                title(world, language, activity),
                who,
                format!("🕒 {}", times(world, language, activity)),
                format!("📍 {place}"),
            ]
        }
        None => vec![
            isolated(world, language, &planned.activity),
            who,
            format!("⚠️ {}", say(world, language, SchedulePhrase::ScheduleGone)),
        ],
    }
}

/// `/leisure`, "Our schedule": the weeks, a button to take each out, and the page.
pub fn list(world: &World<'_>, conversation: &Conversation) -> Step {
    let language = conversation.speaks();
    let schedule = &conversation.memory.schedule;
    let weeks = weeks(world, language, schedule);
    if weeks.is_empty() {
        let empty = Phrase::Schedule(SchedulePhrase::ScheduleEmpty);
        return super::super::say(world, conversation, empty);
    }
    let heading = say(world, language, SchedulePhrase::ScheduleTitle);
    let mut html = format!("<b>{}</b>", escape(&heading));
    for week in weeks {
        let mut part = format!("\n\n<b>🗓 {}</b>", escape(&week.title));
        for item in week.items {
            let (first, rest) = item
                .split_first()
                .map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
            part += &format!("\n\n<b>{}</b>\n{}", escape(first), escape(&rest.join("\n")));
        }
        if html.chars().count() + part.chars().count() > LONGEST {
            html += "\n\n…";
            break;
        }
        html += &part;
    }
    html += &link(world, conversation);
    let mut list = Message::new(language, html);
    for planned in &schedule.planned {
        let id = short_of(&planned.activity);
        let name = named(world, &id).map_or(planned.activity.as_str(), |it| it.name.as_str());
        let child = child(world, language, schedule, planned.child);
        let label = format!("✖️ {} · {child}", shorten(name, TITLE));
        let data = format!("f:x:{}:{}:{id}", planned.child, planned.from);
        list = list.row([Button::new(label, data)]);
    }
    Step::Say(list)
}

/// The link to the page, where there is a way to it.
fn link(world: &World<'_>, conversation: &Conversation) -> String {
    let language = conversation.speaks();
    let start = match conversation.channel {
        Channel::Web => Some(""),
        Channel::Telegram => world.public_url.as_deref(),
    };
    let until = world.now.checked_add(PAGE_WORKS);
    let until = until.unwrap_or(world.now).as_second().to_be_bytes();
    let body = [until, conversation.id.to_be_bytes()].concat();
    let token = world.signer.sign(Purpose::Schedule, &body);
    let Some((start, token)) = start.zip(token) else {
        return String::new();
    };
    let start = start.trim_end_matches('/');
    let address = format!("{start}/schedule/{token}?lang={language}");
    format!(
        "\n\n🖨 <a href=\"{}\">{}</a>\n<i>{}</i>",
        escape(&address),
        escape(&say(world, language, SchedulePhrase::SchedulePage)),
        escape(&say(world, language, SchedulePhrase::ScheduleLink))
    )
}

/// The conversation whose schedule a link opens; `None`: it is too old, or not ours.
pub fn opened(signer: &Signer, token: &str, now: Timestamp) -> Option<i64> {
    let body = signer.open(Purpose::Schedule, token)?;
    let (until, id) = body.split_first_chunk::<8>()?;
    let is_open = now.as_second() < i64::from_be_bytes(*until);
    let id = i64::from_be_bytes(id.try_into().ok()?);
    is_open.then_some(id)
}

/// Who goes along, in words.
pub(super) fn along(along: Along) -> SchedulePhrase<'static> {
    match along {
        Along::Me => SchedulePhrase::ScheduleMe,
        Along::Parent => SchedulePhrase::ScheduleParent,
        Along::Guide => SchedulePhrase::ScheduleGuide,
        Along::Nobody => SchedulePhrase::ScheduleNobody,
    }
}

/// A child as it is called here.
pub(super) fn child_name(world: &World<'_>, language: Language, number: usize, age: u8) -> String {
    let phrase = SchedulePhrase::ScheduleChild {
        number: i64::try_from(number).unwrap_or(i64::MAX),
        age: i64::from(age),
    };
    say(world, language, phrase)
}

fn child(world: &World<'_>, language: Language, schedule: &Schedule, number: u8) -> String {
    let at = usize::from(number);
    match at.checked_sub(1).and_then(|at| schedule.children.get(at)) {
        Some(age) => child_name(world, language, at, *age),
        None => say(world, language, SchedulePhrase::ScheduleAdult),
    }
}

/// An activity's name, in its own direction.
pub(super) fn title(world: &World<'_>, language: Language, activity: &Activity) -> String {
    isolated(world, language, &activity.name)
}

/// The wish as the desk reads it, in Swedish.
pub(super) fn wish(
    world: &World<'_>,
    conversation: &Conversation,
    activity: &Activity,
    planned: &Planned,
) -> String {
    let language = Language::SWEDISH;
    let schedule = &conversation.memory.schedule;
    let monday = world.phrasebook.date(language, planned.from);
    let week = SchedulePhrase::ScheduleWeek {
        number: i64::from(planned.from.iso_week_date().week()),
        date: &monday,
    };
    let weeks = if planned.weeks > 1 {
        say(world, language, SchedulePhrase::ScheduleFourWeeks)
    } else {
        String::new()
    };
    let parts = [
        format!("{} ({})", activity.name, activity.id),
        times(world, language, activity),
        child(world, language, schedule, planned.child),
        say(world, language, week),
        weeks,
    ];
    let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    format!(
        "{} {}\n{}",
        say(world, language, SchedulePhrase::ScheduleAlong),
        say(world, language, along(planned.along)),
        parts.join(" · ")
    )
}

/// For `/mydata`.
pub fn held(world: &World<'_>, conversation: &Conversation) -> Vec<String> {
    let language = conversation.speaks();
    let schedule = &conversation.memory.schedule;
    if schedule.is_empty() {
        return Vec::new();
    }
    let count = SchedulePhrase::ScheduleMydata {
        count: i64::try_from(schedule.planned.len()).unwrap_or(i64::MAX),
    };
    let mut held = vec![say(world, language, count)];
    held.extend(schedule.planned.iter().map(|planned| {
        let lines = lines(world, language, schedule, planned);
        let number = i64::from(planned.from.iso_week_date().week());
        let date = world.phrasebook.date(language, planned.from);
        let week = SchedulePhrase::ScheduleWeek {
            number,
            date: &date,
        };
        let week = say(world, language, week);
        let lines: Vec<&str> = lines.iter().take(2).map(String::as_str).collect();
        format!("{} · {week}", lines.join(" · "))
    }));
    held
}
