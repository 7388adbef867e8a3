//! The days that a report is about.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::phrase::stockholm;

/// Months without other words: a third of a year, as the steering groups meet.
const MONTHS: i64 = 4;

/// Months of a tertial: January to April, May to August, September to December.
const TERTIAL: i8 = 4;

/// The first and the last day, both of them whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

impl Period {
    /// Whole months, from that of one day to that of another; `None` when the last comes before the first. Two reports on periods that
    /// differ by a few days would tell what happened in those days, and of whom; whole months do not.
    pub fn of_months(first: Date, last: Date) -> Option<Period> {
        let (from, to) = (first.first_of_month(), last.last_of_month());
        (from <= to).then_some(Period { from, to })
    }

    /// The month of a day and the three before it.
    pub fn latest(today: Date) -> Period {
        let first = today.saturating_sub((MONTHS - 1).months());
        Period {
            from: first.first_of_month(),
            to: today.last_of_month(),
        }
    }

    /// The four months that end with a day.
    pub fn until(last: Date) -> Period {
        let before = last.saturating_sub(MONTHS.months());
        Period {
            from: before.saturating_add(1.day()),
            to: last,
        }
    }

    /// The tertial that a day is in, or one so many before it.
    pub fn tertial(today: Date, before: i64) -> Period {
        let first_month = (today.month() - 1) / TERTIAL * TERTIAL + 1;
        let back = before * i64::from(TERTIAL);
        let first = today.first_of_month();
        let first = first.saturating_sub(i64::from(today.month() - first_month).months());
        let from = first.saturating_sub(back.months());
        let last = from.saturating_add(i64::from(TERTIAL - 1).months());
        Period {
            from,
            to: last.last_of_month(),
        }
    }

    /// The year of a day, until the end of its month.
    pub fn year(today: Date) -> Period {
        Period {
            from: today.first_of_year(),
            to: today.last_of_month(),
        }
    }

    /// Its first moment, and the first one after it, in Stockholm; `None` at the end of the calendar.
    pub fn bounds(self) -> Option<(Timestamp, Timestamp)> {
        let midnight = |day: Date| Some(day.to_zoned(stockholm()).ok()?.timestamp());
        Some((midnight(self.from)?, midnight(self.to.tomorrow().ok()?)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn days(period: Period) -> (String, String) {
        (period.from.to_string(), period.to.to_string())
    }

    fn pair(from: &str, to: &str) -> (String, String) {
        (from.to_owned(), to.to_owned())
    }

    #[test]
    fn periods_are_whole_months() {
        let today = date(2026, 11, 22);
        assert_eq!(
            days(Period::latest(today)),
            pair("2026-08-01", "2026-11-30")
        );
        assert_eq!(
            days(Period::tertial(today, 0)),
            pair("2026-09-01", "2026-12-31")
        );
        assert_eq!(
            days(Period::tertial(date(2026, 2, 28), 1)),
            pair("2025-09-01", "2025-12-31")
        );
        assert_eq!(days(Period::year(today)), pair("2026-01-01", "2026-11-30"));
        let months = Period::of_months(date(2026, 2, 9), date(2026, 2, 3));
        assert_eq!(months.map(days), Some(pair("2026-02-01", "2026-02-28")));
        assert_eq!(Period::of_months(date(2026, 3, 1), date(2026, 2, 28)), None);
    }

    #[test]
    fn a_period_begins_and_ends_at_midnight_in_stockholm() {
        let period = Period::until(date(2026, 7, 31));
        assert_eq!(days(period), pair("2026-04-01", "2026-07-31"));
        let bounds = period.bounds().map(|(a, b)| (a.to_string(), b.to_string()));
        assert_eq!(
            bounds,
            Some(pair("2026-03-31T22:00:00Z", "2026-07-31T22:00:00Z"))
        );
    }
}
