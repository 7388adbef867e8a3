//! When one is reminded: in the morning, not on Sundays and holidays, and of each occasion once or twice.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan as _};

use super::PlanState;
use super::occasion::{Occasion, plus, recurring, single};
use crate::hours::is_holiday;
use crate::knowledge::PlanStep;
use crate::phrase::stockholm;

/// A reminder that could not be sent for so many days, since the service stood still, is not sent any more.
pub const LOOK_BACK: i32 = 14;

/// So many days ahead reminders are looked for; the earliest that a file may ask for, and a month more.
const LOOK_AHEAD: i32 = 151;

/// The hour of a reminder on the clock in Stockholm.
const HOUR: i8 = 10;

/// Nobody is reminded before this hour, nor from the other on.
const AWAKE: std::ops::Range<i8> = 8..20;

/// One reminder.
#[derive(Debug, Clone, PartialEq)]
pub struct Reminder<'k> {
    /// Of what.
    pub step: &'k PlanStep,
    /// What tells it from every other reminder of this step.
    pub occasion: String,
    /// When.
    pub at: Timestamp,
    /// The last day on which it makes sense; `None`: there is no time limit.
    pub deadline: Option<Date>,
    /// The day that the step is due.
    pub due: Option<Date>,
}

/// Every reminder of these steps from [`LOOK_BACK`] days before a day on, the earliest first. What is done is not reminded of.
pub fn reminders<'k>(
    steps: impl Iterator<Item = &'k PlanStep>,
    state: &PlanState,
    today: Date,
) -> Vec<Reminder<'k>> {
    let mut all: Vec<Reminder<'k>> = steps
        .filter(|step| state.reminds_of(&step.id))
        .flat_map(|step| of_step(step, state, today))
        .collect();
    all.sort_by(|a, b| (a.at, a.deadline, &a.step.id).cmp(&(b.at, b.deadline, &b.step.id)));
    all
}

fn of_step<'k>(step: &'k PlanStep, state: &PlanState, today: Date) -> Vec<Reminder<'k>> {
    let from = plus(today, (-LOOK_BACK).days());
    let to = plus(today, LOOK_AHEAD.days());
    let done = state.done.get(&step.id).copied();
    let occasions: Vec<Occasion> = if step.when.recurs() {
        recurring(step, state, from, 14)
    } else if done.is_none() {
        single(step, state).into_iter().collect()
    } else {
        Vec::new()
    };
    let since = state.since(&step.id);
    let later = state.later.get(&step.id).copied();
    let mut found = Vec::new();
    for due in occasions.iter().filter_map(|occasion| occasion.due) {
        if step.when.recurs() && done.is_some_and(|done| done >= due) {
            continue;
        }
        let deadline = (!step.when.is_from_arrival()).then_some(due);
        // By the day: what was put off, or agreed to late, can fall on the day of another reminder of the same occasion.
        let mut days = BTreeMap::new();
        for before in &step.remind {
            let mut wanted = plus(due, (-before).days());
            if later.is_some_and(|later| wanted <= later && later <= due) {
                continue;
            }
            if let Some(since) = since.filter(|since| wanted <= *since) {
                let is_wished = deadline.is_none() && state.each.contains(&step.id);
                if due <= since && !is_wished {
                    continue;
                }
                wanted = plus(since, 1.day());
            }
            days.insert(sensible(wanted, deadline), format!("{due}/{before}"));
        }
        let put_off = later.filter(|later| {
            since.is_none_or(|since| *later > since) && deadline.is_none_or(|last| *later <= last)
        });
        let first = occasions.iter().filter_map(|occasion| occasion.due);
        let is_next = first
            .into_iter()
            .find(|due| later.is_none_or(|later| *due >= later));
        if let Some(later) = put_off.filter(|_| !step.when.recurs() || is_next == Some(due)) {
            days.entry(sensible(later, deadline))
                .or_insert_with(|| format!("later/{later}"));
        }
        let in_time = days
            .into_iter()
            .filter(|(day, _)| (from..=to).contains(day));
        found.extend(in_time.map(|(day, occasion)| Reminder {
            step,
            occasion,
            at: morning(day),
            deadline,
            due: Some(due),
        }));
    }
    found
}

/// Whether one may be reminded on a day: not on a Sunday or a holiday.
fn is_open(day: Date) -> bool {
    day.weekday() != Weekday::Sunday && !is_holiday(day)
}

/// The first day from one on, on which one may be reminded; that day itself where the time limit comes before.
fn sensible(wanted: Date, deadline: Option<Date>) -> Date {
    let open = on_or_after(wanted);
    if deadline.is_some_and(|last| open > last && wanted <= last) {
        wanted
    } else {
        open
    }
}

/// The first day from one on that is no Sunday and no holiday.
pub fn on_or_after(day: Date) -> Date {
    /// Christmas, with Sundays around it, is the longest row of them.
    const LONGEST: i32 = 10;
    let mut days = (0..LONGEST).map(|after| plus(day, after.days()));
    days.find(|day| is_open(*day)).unwrap_or(day)
}

/// Ten in the morning of a day in Stockholm.
fn morning(day: Date) -> Timestamp {
    day.at(HOUR, 0, 0, 0)
        .to_zoned(stockholm())
        .map_or(Timestamp::MAX, |at| at.timestamp())
}

/// Whether somebody may be reminded now: by day, and on Sundays and holidays only of what cannot wait until the next day after them.
pub fn is_sensible(now: Timestamp, deadline: Option<Date>) -> bool {
    let now = now.to_zoned(stockholm());
    let cannot_wait = deadline.is_some_and(|last| on_or_after(now.date()) > last);
    AWAKE.contains(&now.hour()) && (is_open(now.date()) || cannot_wait)
}

/// Ten o'clock on this day, or when that is over on the next.
pub fn next_morning(now: Timestamp) -> Timestamp {
    let today = now.to_zoned(stockholm()).date();
    let at = morning(today);
    if at > now {
        at
    } else {
        morning(plus(today, 1.day()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::occasion::tests::step;
    use super::*;

    fn told(step: &PlanStep, state: &PlanState, today: Date) -> Vec<String> {
        let found = reminders(std::iter::once(step), state, today);
        found
            .iter()
            .map(|reminder| reminder.at.to_string())
            .collect()
    }

    #[test]
    fn it_is_ten_in_the_morning_before_and_after_the_clocks_change() {
        let mut state = PlanState::default();
        let apply = step("monthly", &[0]);
        state.remind_of_all(date(2027, 3, 1));
        // 28 March and 31 October 2027 are the Sundays on which the clocks change; Easter Monday follows the first.
        state.choose("s", date(2027, 3, 27), date(2027, 3, 1));
        assert_eq!(
            told(&apply, &state, date(2027, 3, 20))[..2],
            ["2027-03-27T09:00:00Z", "2027-04-27T08:00:00Z"]
        );
        state.choose("s", date(2027, 10, 30), date(2027, 10, 1));
        assert_eq!(
            told(&apply, &state, date(2027, 10, 20))[..2],
            ["2027-10-30T08:00:00Z", "2027-11-30T09:00:00Z"]
        );
    }

    #[test]
    fn a_sunday_or_a_holiday_waits_for_the_next_day_unless_that_is_too_late() {
        let mut state = PlanState::default();
        state.remind_of_all(date(2027, 1, 1));
        // Good Friday to Easter Monday 2027 are 26 to 29 March; the Saturday between is an ordinary one.
        state.choose("s", date(2027, 4, 2), date(2027, 1, 1));
        assert_eq!(
            told(&step("monthly", &[7]), &state, date(2027, 3, 20))[0],
            "2027-03-27T09:00:00Z"
        );
        state.choose("s", date(2027, 3, 28), date(2027, 1, 1));
        assert_eq!(
            told(&step("monthly", &[0]), &state, date(2027, 3, 20))[0],
            "2027-03-28T08:00:00Z"
        );
        assert!(is_sensible(
            "2027-03-28T08:00:00Z".parse().expect("a time"),
            Some(date(2027, 3, 28))
        ));
        for (at, deadline) in [
            ("2027-03-28T08:00:00Z", Some(date(2027, 4, 2))),
            ("2027-03-30T05:59:00Z", Some(date(2027, 3, 30))),
            ("2027-03-30T18:00:00Z", None),
        ] {
            let at = at.parse().expect("a time");
            assert!(!is_sensible(at, deadline), "{at}");
        }
        assert!(is_sensible(
            "2027-03-30T17:59:00Z".parse().expect("a time"),
            None
        ));
    }

    #[test]
    fn what_lay_before_the_consent_is_not_made_up_for_in_a_heap() {
        let mut state = PlanState {
            arrival: Some(date(2026, 1, 1)),
            ..PlanState::default()
        };
        let today = date(2026, 11, 23);
        state.remind_of_all(today);
        assert!(told(&step("month 1", &[7]), &state, today).is_empty());
        // Two reminders that both lie before become one, on the day after.
        assert_eq!(
            told(&step("yearly 11-30", &[30, 8]), &state, today)[0],
            "2026-11-24T09:00:00Z"
        );
        // Whoever wishes for it is reminded of what is late, too.
        state.remind_of("s", today);
        assert_eq!(
            told(&step("month 1", &[7]), &state, today),
            ["2026-11-24T09:00:00Z"]
        );
        state.stop();
        assert!(told(&step("month 1", &[7]), &state, today).is_empty());
    }

    #[test]
    fn what_was_put_off_comes_back_on_its_day_and_not_before() {
        let mut state = PlanState {
            arrival: Some(date(2026, 11, 1)),
            ..PlanState::default()
        };
        state.remind_of_all(date(2026, 11, 1));
        let bank = step("month 1", &[7]);
        let today = date(2026, 11, 23);
        assert_eq!(told(&bank, &state, today), ["2026-11-24T09:00:00Z"]);
        state.later.insert("s".to_owned(), date(2026, 11, 30));
        assert_eq!(told(&bank, &state, today), ["2026-11-30T09:00:00Z"]);
        let report = step("monthly 1-14", &[7, 1]);
        state.later.insert("s".to_owned(), date(2026, 12, 9));
        assert_eq!(
            told(&report, &state, date(2026, 12, 2))[..3],
            [
                "2026-12-09T09:00:00Z",
                "2026-12-14T09:00:00Z",
                "2027-01-07T09:00:00Z"
            ]
        );
        state.mark_done(&report, date(2026, 12, 10));
        assert_eq!(
            told(&report, &state, date(2026, 12, 10))[0],
            "2027-01-07T09:00:00Z"
        );
    }
}
