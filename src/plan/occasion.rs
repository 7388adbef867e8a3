//! When a step begins and when it is due, as it stands for one newcomer.

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::PlanState;
use crate::knowledge::{PlanStep, PlanTime};

/// A step that begins within so many days is next.
const NEXT: i32 = 31;

/// A chosen day of every month is worth a thought this long before.
const MONTHLY_BEGINS: i32 = 10;

/// A day of every year is, this long before.
const YEARLY_BEGINS: i32 = 60;

/// One time that a step comes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occasion {
    /// From when it is worth doing; `None`: that depends on a day that the newcomer has not named.
    pub begins: Option<Date>,
    /// Until when; `None` likewise.
    pub due: Option<Date>,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It has begun.
    Now,
    /// It begins soon.
    Next,
    /// It begins some time.
    Later,
}

/// The occasion of a step that is open on a day; `None` when it is done for good.
pub fn occasion(step: &PlanStep, state: &PlanState, today: Date) -> Option<Occasion> {
    let done = state.done.get(&step.id).copied();
    if done.is_some() && !step.when.recurs() {
        return None;
    }
    let mut open = match step.when {
        PlanTime::Weeks(..) | PlanTime::Months(..) | PlanTime::Expires(_) => single(step, state)
            .unwrap_or(Occasion {
                begins: None,
                due: None,
            }),
        _ => {
            let is_open = |occasion: &Occasion| {
                let after = |day: Date| occasion.due.is_some_and(|due| due > day);
                occasion.due.is_none_or(|due| due >= today) && done.is_none_or(after)
            };
            let all = recurring(step, state, today, 14);
            // Somebody has said "done" to a step whose day nobody has named: it is not for them.
            if all.is_empty() && done.is_some() {
                return None;
            }
            all.into_iter().find(is_open).unwrap_or(Occasion {
                begins: None,
                due: None,
            })
        }
    };
    let later = state.later.get(&step.id).copied();
    if let (Some(begins), Some(later)) = (open.begins, later) {
        open.begins = Some(begins.max(later));
    }
    Some(open)
}

/// Where a step stands on a day. Without the day of the arrival, as if that were today.
pub fn standing(step: &PlanStep, state: &PlanState, today: Date) -> Option<Standing> {
    let mut begins = occasion(step, state, today)?.begins;
    if begins.is_none() && step.when.is_from_arrival() {
        let supposed = PlanState {
            arrival: Some(today),
            ..state.clone()
        };
        begins = occasion(step, &supposed, today)?.begins;
    }
    let begins = begins
        .or(state.later.get(&step.id).copied())
        .unwrap_or(today);
    Some(if begins <= today {
        Standing::Now
    } else if begins <= plus(today, NEXT.days()) {
        Standing::Next
    } else {
        Standing::Later
    })
}

/// The only occasion of a step that does not come back; `None` while a day is not known.
pub(super) fn single(step: &PlanStep, state: &PlanState) -> Option<Occasion> {
    let (begins, due) = match step.when {
        PlanTime::Weeks(first, last) => {
            let arrival = state.arrival?;
            (
                plus(arrival, (first - 1).weeks()),
                plus(arrival, last.weeks()),
            )
        }
        PlanTime::Months(first, last) => {
            let arrival = state.arrival?;
            (
                plus(arrival, (first - 1).months()),
                plus(arrival, last.months()),
            )
        }
        PlanTime::Expires(months) => {
            let day = *state.dates.get(&step.id)?;
            (plus(day, (-months).months()), day)
        }
        _ => return None,
    };
    Some(Occasion {
        begins: Some(begins),
        due: Some(due),
    })
}

/// The occasions of a step that comes back, from the one before a day on; `count` months or years of them.
pub(super) fn recurring(
    step: &PlanStep,
    state: &PlanState,
    around: Date,
    count: i32,
) -> Vec<Occasion> {
    let chosen = state.dates.get(&step.id).copied();
    let months = || (-1..count).map(|month| plus(around.first_of_month(), month.months()));
    let years = || (-1..count).map(|year| plus(around.first_of_month(), year.years()).year());
    let until = |due: Date, days: i32| Occasion {
        begins: Some(plus(due, (-days).days())),
        due: Some(due),
    };
    match (step.when, chosen) {
        (PlanTime::Monthly(from, to), _) => months()
            .map(|month| Occasion {
                begins: Some(in_month(month, from)),
                due: Some(in_month(month, to)),
            })
            .collect(),
        (PlanTime::MonthlyChosen, Some(chosen)) => months()
            .map(|month| until(in_month(month, chosen.day()), MONTHLY_BEGINS))
            .collect(),
        (PlanTime::Yearly(month, day), _) => years()
            .filter_map(|year| Date::new(year, month, 1).ok())
            .map(|month| until(in_month(month, day), YEARLY_BEGINS))
            .collect(),
        (PlanTime::YearlyChosen, Some(chosen)) => years()
            .filter(|year| *year >= chosen.year())
            .filter_map(|year| Date::new(year, chosen.month(), 1).ok())
            .map(|month| until(in_month(month, chosen.day()), YEARLY_BEGINS))
            .collect(),
        _ => Vec::new(),
    }
}

/// A day of a month; the last one where the month is shorter.
fn in_month(month: Date, day: i8) -> Date {
    let day = day.clamp(1, month.days_in_month());
    month.with().day(day).build().unwrap_or(month)
}

/// A day and a span; the end of time where there is none.
pub(super) fn plus(day: Date, span: Span) -> Date {
    day.saturating_add(span)
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::knowledge::{EntryId, Place, TopicId};

    pub fn step(when: &str, remind: &[i32]) -> PlanStep {
        PlanStep {
            id: "s".to_owned(),
            topic: TopicId::from("t"),
            entry: EntryId::from("t/e"),
            places: vec![Place::from("se")],
            status: Vec::new(),
            when: when.parse().expect("a time"),
            remind: remind.to_vec(),
        }
    }

    fn days(occasion: Option<Occasion>) -> (Date, Date) {
        let occasion = occasion.expect("it is open");
        (
            occasion.begins.expect("it begins"),
            occasion.due.expect("it ends"),
        )
    }

    #[test]
    fn what_is_counted_from_the_arrival_is_counted_from_one() {
        let state = PlanState {
            arrival: Some(date(2026, 8, 31)),
            ..PlanState::default()
        };
        let today = date(2026, 9, 10);
        let open = |when| days(occasion(&step(when, &[7]), &state, today));
        assert_eq!(open("week 1-2"), (date(2026, 8, 31), date(2026, 9, 14)));
        // A month later, on the last day of a shorter month.
        assert_eq!(open("month 1"), (date(2026, 8, 31), date(2026, 9, 30)));
        assert_eq!(open("month 18-21"), (date(2028, 1, 31), date(2028, 5, 31)));
        let stands = |when| standing(&step(when, &[7]), &state, today);
        assert_eq!(stands("month 1"), Some(Standing::Now));
        assert_eq!(stands("month 2"), Some(Standing::Next));
        assert_eq!(stands("month 18-21"), Some(Standing::Later));
    }

    #[test]
    fn what_comes_back_is_open_until_it_is_done_and_then_the_next_time() {
        let report = step("monthly 1-14", &[7]);
        let mut state = PlanState::default();
        let on = |state: &PlanState, today| days(occasion(&report, state, today));
        assert_eq!(
            on(&state, date(2026, 12, 14)),
            (date(2026, 12, 1), date(2026, 12, 14))
        );
        assert_eq!(on(&state, date(2026, 12, 15)).1, date(2027, 1, 14));
        state.mark_done(&report, date(2026, 12, 3));
        assert_eq!(on(&state, date(2026, 12, 3)).1, date(2027, 1, 14));
        state.mark_open("s");
        assert_eq!(on(&state, date(2026, 12, 3)).1, date(2026, 12, 14));
    }

    #[test]
    fn a_chosen_day_is_the_last_of_a_shorter_month_and_an_unknown_one_is_asked_for() {
        let apply = step("monthly", &[7]);
        let mut state = PlanState::default();
        let open = occasion(&apply, &state, date(2027, 2, 1)).expect("it is open");
        assert_eq!((open.begins, open.due), (None, None));
        assert_eq!(
            standing(&apply, &state, date(2027, 2, 1)),
            Some(Standing::Now)
        );
        state.choose("s", date(2027, 1, 31), date(2027, 2, 1));
        assert_eq!(
            days(occasion(&apply, &state, date(2027, 2, 1))).1,
            date(2027, 2, 28)
        );
    }

    #[test]
    fn a_permit_is_renewed_before_it_expires_and_a_fee_paid_every_year() {
        let renew = step("expires 3 months", &[90]);
        let mut state = PlanState::default();
        state.choose("s", date(2027, 5, 31), date(2026, 12, 1));
        let today = date(2026, 12, 1);
        assert_eq!(
            days(occasion(&renew, &state, today)),
            (date(2027, 2, 28), date(2027, 5, 31))
        );
        state.mark_done(&renew, today);
        assert_eq!(occasion(&renew, &state, today), None);
        let fee = step("yearly", &[30]);
        let mut state = PlanState::default();
        state.choose("s", date(2027, 3, 1), today);
        assert_eq!(days(occasion(&fee, &state, today)).1, date(2027, 3, 1));
        state.mark_done(&fee, today);
        assert_eq!(days(occasion(&fee, &state, today)).1, date(2028, 3, 1));
        let card = step("yearly 11-30", &[30]);
        assert_eq!(
            days(occasion(&card, &PlanState::default(), today)).1,
            date(2027, 11, 30)
        );
    }
}
