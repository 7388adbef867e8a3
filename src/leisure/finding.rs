//! Which activities fit: hard filters first, then points.

use jiff::civil::Date;

use super::wishes::{Ages, DayTime, Sex, Wishes};
use crate::knowledge::{
    Activity, ActivityKind, ActivityStatus, GenderFocus, Interest, Joining, Place, PlacesLeft,
    Session,
};
use crate::language::Language;

/// Most results: five are a choice, more are a list.
pub const MOST: usize = 5;

/// From this age on a group for women or men is meant, below it one for girls or boys.
const GROWN: u8 = 16;

/// An activity that fits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found<'k> {
    /// The activity.
    pub activity: &'k Activity,
    /// It is what was asked for, and not only something like it.
    pub exact: bool,
}

/// What is known of the newcomer besides the wishes.
#[derive(Debug, Clone, Copy)]
pub struct Asker<'a> {
    /// Where they live, if they have said so.
    pub place: Option<&'a Place>,
    /// The language they speak.
    pub language: Language,
    /// Made-up rows may be shown: in the demonstration only.
    pub examples: bool,
    /// The day.
    pub today: Date,
}

/// At most [`MOST`] activities, best first, one of them always a drop-in where there is one.
///
/// The rule is that of "Nyckel till fritid", as the directory's format has it: place, age, days and, if asked for, groups of one's own are
/// hard filters; then three points for every shared interest, two each for free, for trying first, for a leader with the same
/// language, and for child care where it is needed. What was asked for by name comes before what is only like it.
pub fn find<'k>(activities: &'k [Activity], wishes: &Wishes, asker: Asker<'_>) -> Vec<Found<'k>> {
    let found = find_with(activities, wishes, wishes, asker);
    let eased = Wishes {
        time: None,
        free: false,
        child_care: false,
        ..wishes.clone()
    };
    if eased == *wishes || found.iter().any(|found| found.exact) {
        return found;
    }
    // Nothing has everything: then rather the right thing at another hour, or for money, than something else.
    let eased = find_with(activities, &eased, wishes, asker);
    if eased.iter().any(|found| found.exact) {
        let near = |found: Found<'k>| Found {
            exact: false,
            ..found
        };
        return eased.into_iter().map(near).collect();
    }
    found
}

/// Filters by `must`, and counts points for all `wishes`.
fn find_with<'k>(
    activities: &'k [Activity],
    must: &Wishes,
    wishes: &Wishes,
    asker: Asker<'_>,
) -> Vec<Found<'k>> {
    let fitting: Vec<&Activity> = activities
        .iter()
        .filter(|activity| asker.examples || activity.status != ActivityStatus::Example)
        .filter(|activity| {
            asker
                .place
                .is_none_or(|place| *place == activity.municipality)
        })
        .filter(|activity| takes(activity, must))
        .collect();
    let interests = interests_of(wishes);
    let mut found: Vec<(i32, Found<'k>)> = fitting
        .iter()
        .filter_map(|activity| {
            let exact = wishes.kinds.contains(&activity.kind)
                || wishes.kinds.is_empty() && shared(activity, &wishes.interests) > 0
                || !wishes.names_something();
            let near = shared(activity, &interests);
            (exact || near > 0).then(|| {
                let found = Found { activity, exact };
                (points(activity, wishes, near, exact, asker), found)
            })
        })
        .collect();
    found.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.activity.id.cmp(&y.activity.id)));
    let mut found: Vec<Found<'k>> = found
        .into_iter()
        .map(|(_, found)| found)
        .take(MOST)
        .collect();
    with_a_drop_in(&mut found, &fitting, wishes, asker);
    found
}

/// Puts a drop-in last where there is none among the results: something that one can go to without asking anybody.
fn with_a_drop_in<'k>(
    found: &mut Vec<Found<'k>>,
    fitting: &[&'k Activity],
    wishes: &Wishes,
    asker: Asker<'_>,
) {
    let open = |activity: &Activity| activity.how_to_join == Joining::DropIn;
    if found.iter().any(|found| open(found.activity)) {
        return;
    }
    let best = fitting
        .iter()
        .filter(|activity| open(activity))
        .max_by_key(|activity| points(activity, wishes, 0, false, asker));
    if let Some(activity) = best {
        found.truncate(MOST - 1);
        found.push(Found {
            activity,
            exact: false,
        });
    }
}

/// The hard filters.
fn takes(activity: &Activity, wishes: &Wishes) -> bool {
    let ages = wishes.ages.is_empty() || wishes.ages.iter().any(|ages| takes_age(activity, *ages));
    let group = match (activity.gender_focus, wishes.sex) {
        (GenderFocus::All, _) | (GenderFocus::Boys | GenderFocus::Men, Some(Sex::Male)) => {
            !wishes.female_only
        }
        (GenderFocus::Girls, Some(Sex::Female)) => wishes.ages.iter().all(|(from, _)| *from < 20),
        (GenderFocus::Women, Some(Sex::Female)) => wishes.ages.iter().all(|(_, to)| *to >= GROWN),
        (_, Some(_)) => false,
        (GenderFocus::Girls | GenderFocus::Women, None) => true,
        (_, None) => !wishes.female_only,
    };
    let care = !wishes.child_care || activity.child_care || activity.with_parent;
    let cost = !wishes.free || activity.cost.kr == Some(0);
    ages && group && care && cost && takes_time(activity, wishes)
}

/// A single age has to be inside; of a span some of it.
fn takes_age(activity: &Activity, (from, to): Ages) -> bool {
    activity.age_min <= to && from <= activity.age_max
}

/// Days and part of the day; where nobody has written down the times, one has to ask.
fn takes_time(activity: &Activity, wishes: &Wishes) -> bool {
    activity.sessions.is_empty()
        || activity
            .sessions
            .iter()
            .any(|session| wishes.takes_day(session.day) && is_in(session, wishes.time))
}

fn is_in(session: &Session, time: Option<DayTime>) -> bool {
    match time {
        None => true,
        Some(DayTime::Morning) => session.from.hour() < 12,
        Some(DayTime::Afternoon) => session.to.hour() >= 13 && session.from.hour() < 17,
        Some(DayTime::Evening) => session.from.hour() >= 17 || session.to.hour() >= 19,
    }
}

fn points(activity: &Activity, wishes: &Wishes, near: i32, exact: bool, asker: Asker<'_>) -> i32 {
    /// More than everything else together can give.
    const ASKED_FOR: i32 = 100;
    let own_group = matches!(
        (activity.gender_focus, wishes.sex),
        (GenderFocus::Girls | GenderFocus::Women, Some(Sex::Female))
            | (GenderFocus::Boys | GenderFocus::Men, Some(Sex::Male))
    );
    let known_times = wishes.has_days() || wishes.time.is_some();
    [
        (exact && wishes.names_something(), ASKED_FOR),
        (own_group, 3),
        (activity.cost.kr == Some(0), 2),
        (wishes.free && activity.cost.kr == Some(0), 4),
        (
            wishes.time.is_some()
                && activity
                    .sessions
                    .iter()
                    .any(|session| is_in(session, wishes.time)),
            4,
        ),
        (activity.try_out.possible, 2),
        (
            activity
                .languages
                .iter()
                .any(|spoken| spoken.shares_base(asker.language)),
            2,
        ),
        (wishes.child_care && activity.child_care, 2),
        (known_times && activity.sessions.is_empty(), -6),
        (is_out_of_season(activity, asker.today), -2),
        (activity.places_left == PlacesLeft::No, -4),
    ]
    .into_iter()
    .filter(|(holds, _)| *holds)
    .map(|(_, points)| points)
    .sum::<i32>()
        + 3 * near
}

/// Whether the activity rests now.
pub fn is_out_of_season(activity: &Activity, today: Date) -> bool {
    let now = (today.month(), today.day());
    match activity.season {
        None => false,
        Some((from, to)) if from <= to => now < from || now > to,
        // Over the turn of the year.
        Some((from, to)) => now < from && now > to,
    }
}

fn shared(activity: &Activity, interests: &[Interest]) -> i32 {
    let shared = interests
        .iter()
        .filter(|interest| activity.interests.contains(interest));
    i32::try_from(shared.count()).unwrap_or(i32::MAX)
}

/// The interests that are named, and those that stand behind the kinds.
fn interests_of(wishes: &Wishes) -> Vec<Interest> {
    let mut interests = wishes.interests.clone();
    for kind in &wishes.kinds {
        for interest in behind(*kind) {
            if !interests.contains(interest) {
                interests.push(*interest);
            }
        }
    }
    interests
}

/// What somebody likes who asks for a kind of activity.
fn behind(kind: ActivityKind) -> &'static [Interest] {
    use ActivityKind as K;
    use Interest as I;
    match kind {
        K::Football | K::Basketball => &[I::BallSports],
        K::SwimmingSchool | K::SwimmingWomen => &[I::Water],
        K::Gymnastics | K::Gym | K::RunningWalking | K::Cycling => &[I::Training],
        K::Dance | K::MusicSchool => &[I::DanceAndMusic],
        K::MartialArts => &[I::FightingArts],
        K::Scouts | K::Outdoor | K::Gardening => &[I::Nature],
        K::Library => &[I::Reading],
        K::LanguageCafe | K::StudyCircle => &[I::Languages],
        K::HomeworkHelp => &[I::Reading, I::Languages],
        K::Theatre | K::CultureHouse => &[I::Theatre],
        K::ArtCraft => &[I::Handicraft, I::Painting],
        K::OpenPreschool | K::ParentCourse => &[I::SmallChildren],
        K::YouthCentre | K::WomensGroup | K::MensGroup | K::LeisureIntroduction => {
            &[I::MeetingPeople]
        }
        K::Volunteering => &[I::HelpingOthers],
        K::ChessGames => &[I::Quiet],
    }
}
