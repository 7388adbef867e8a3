//! Counting in office hours.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};

use super::{OfficeHours, is_holiday};

/// Where the desks are.
const ZONE: &str = "Europe/Stockholm";

/// The days that are searched for the next office hour. No series of closed days is longer than a few weeks; a desk that
/// has not opened within a year has no hours.
const SEARCHED: i64 = 366;

/// Days in which a promise must be kept at the latest; only a bound for the search.
const LONGEST: i64 = 366 * 60;

/// When a reply is due: `reply_within_hours` office hours after a case was opened, counted in real time, so that an
/// office hour lasts an hour on the days when the clock is changed too. For a desk without hours, plain hours count.
pub fn due(opened: Timestamp, hours: &OfficeHours, reply_within_hours: u32) -> Timestamp {
    let mut left = SignedDuration::from_hours(i64::from(reply_within_hours));
    for (from, to) in hours.openings(opened, LONGEST) {
        let length = to.duration_since(from);
        if length >= left {
            return from.saturating_add(left).unwrap_or(to);
        }
        left -= length;
    }
    opened.saturating_add(left).unwrap_or(Timestamp::MAX)
}

impl OfficeHours {
    /// Whether somebody is there; an opening time belongs to the hours, a closing time no longer does.
    pub fn is_open(&self, at: Timestamp) -> bool {
        self.openings(at, 1)
            .next()
            .is_some_and(|(from, _)| from == at)
    }

    /// When somebody is there next: now, if it is open; `None` for a desk without hours.
    pub fn next_open(&self, at: Timestamp) -> Option<Timestamp> {
        self.openings(at, SEARCHED).next().map(|(from, _)| from)
    }

    /// The office hours from a moment on, in order; the first may have begun before and then starts at that moment.
    fn openings(&self, at: Timestamp, days: i64) -> impl Iterator<Item = (Timestamp, Timestamp)> {
        let zone = zone();
        let first = at.to_zoned(zone.clone()).date();
        let last = if self.spans.iter().all(Vec::is_empty) {
            0
        } else {
            days
        };
        (0..last)
            .filter_map(move |after| first.checked_add(after.days()).ok())
            .flat_map(move |day| {
                let zone = zone.clone();
                self.spans_on(day).iter().filter_map(move |&(from, to)| {
                    let (from, to) = (moment(&zone, day, from)?.max(at), moment(&zone, day, to)?);
                    (from < to).then_some((from, to))
                })
            })
    }

    /// The opening spans of a day in minutes after midnight; none on a public holiday, and on a day when the desk is closed.
    pub fn spans_on(&self, day: Date) -> &[(u16, u16)] {
        if is_holiday(day) || self.is_closed_on(day) {
            return &[];
        }
        self.on(day)
    }

    /// Whether nobody is there on a day for the desk's own reasons.
    fn is_closed_on(&self, day: Date) -> bool {
        let of = |(first, last): &(Date, Date)| (*first..=*last).contains(&day);
        self.closed.iter().any(of)
    }

    fn on(&self, day: Date) -> &[(u16, u16)] {
        let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
        self.spans.get(weekday).map_or(&[], Vec::as_slice)
    }
}

fn zone() -> TimeZone {
    TimeZone::get(ZONE).expect("the time zone database is built into the program")
}

/// The moment when the clock shows this many minutes after midnight; a time that the clock skips is the one after it.
fn moment(zone: &TimeZone, day: Date, minutes: u16) -> Option<Timestamp> {
    let (day, minutes) = if minutes < 24 * 60 {
        (day, minutes)
    } else {
        (day.tomorrow().ok()?, 0)
    };
    let (hour, minute) = (
        i8::try_from(minutes / 60).ok()?,
        i8::try_from(minutes % 60).ok()?,
    );
    let time = Time::new(hour, minute, 0, 0).ok()?;
    Some(
        DateTime::from_parts(day, time)
            .to_zoned(zone.clone())
            .ok()?
            .timestamp(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        let local: DateTime = text.parse().expect("a time");
        local
            .to_zoned(zone())
            .expect("a time in Stockholm")
            .timestamp()
    }

    fn shown(moment: Timestamp) -> String {
        moment.to_zoned(zone()).strftime("%F %H:%M").to_string()
    }

    fn office() -> OfficeHours {
        "mon-fri 09:00-16:00".parse().expect("office hours")
    }

    #[test]
    fn it_is_open_in_office_hours_only() {
        for (time, open) in [
            ("2026-11-23T09:00", true),
            ("2026-11-23T15:59", true),
            ("2026-11-23T16:00", false),
            ("2026-11-23T08:59", false),
            ("2026-11-22T12:00", false),
            ("2026-12-24T12:00", false),
        ] {
            assert_eq!(office().is_open(at(time)), open, "{time}");
        }
    }

    #[test]
    fn the_next_office_hour_is_after_nights_weekends_and_holidays() {
        for (time, next) in [
            ("2026-11-23T10:30", "2026-11-23 10:30"),
            ("2026-11-23T16:00", "2026-11-24 09:00"),
            ("2026-11-27T17:00", "2026-11-30 09:00"),
            ("2026-12-23T16:30", "2026-12-28 09:00"),
            ("2026-04-02T16:30", "2026-04-07 09:00"),
        ] {
            assert_eq!(
                office().next_open(at(time)).map(shown).as_deref(),
                Some(next),
                "{time}"
            );
        }
        assert_eq!(
            OfficeHours::default().next_open(at("2026-11-23T10:30")),
            None
        );
    }

    #[test]
    fn a_reply_is_due_after_so_many_office_hours() {
        for (opened, within, expected) in [
            ("2026-11-23T10:00", 4, "2026-11-23 14:00"),
            ("2026-11-23T10:00", 6, "2026-11-23 16:00"),
            ("2026-11-23T10:00", 7, "2026-11-24 10:00"),
            ("2026-11-23T02:00", 1, "2026-11-23 10:00"),
            ("2026-11-21T12:00", 16, "2026-11-25 11:00"),
            ("2026-12-23T15:00", 4, "2026-12-28 12:00"),
        ] {
            assert_eq!(
                shown(due(at(opened), &office(), within)),
                expected,
                "{opened} + {within}"
            );
        }
        let lunch: OfficeHours = "mon-thu 08:30-12:00, 13:00-16:00; fri 09:00-15:00"
            .parse()
            .expect("office hours");
        assert_eq!(
            shown(due(at("2026-11-23T11:00"), &lunch, 2)),
            "2026-11-23 14:00"
        );
        assert_eq!(
            shown(due(at("2026-11-23T11:00"), &OfficeHours::default(), 5)),
            "2026-11-23 16:00"
        );
    }

    #[test]
    fn on_the_days_when_a_desk_is_closed_nobody_is_there_and_no_promise_runs() {
        let mut hours = office();
        hours.closed = ["2026-11-24", "2026-11-26..2026-11-27"]
            .map(|days| crate::hours::closed_days(days).expect("days"))
            .to_vec();
        for (time, open) in [
            ("2026-11-23T12:00", true),
            ("2026-11-24T12:00", false),
            ("2026-11-25T12:00", true),
            ("2026-11-27T12:00", false),
        ] {
            assert_eq!(hours.is_open(at(time)), open, "{time}");
        }
        assert_eq!(
            shown(due(at("2026-11-23T15:00"), &hours, 9)),
            "2026-11-30 10:00"
        );
        for wrong in ["", "24/11", "2026-11-24..", "2026-11-31"] {
            assert!(crate::hours::closed_days(wrong).is_err(), "{wrong}");
        }
        let backwards = crate::hours::closed_days("2026-11-24..2026-11-23").expect_err("backwards");
        assert!(backwards.to_string().contains("ends before it starts"));
    }

    #[test]
    fn an_office_hour_lasts_an_hour_when_the_clock_is_changed() {
        let night: OfficeHours = "mon-sun 00:00-24:00".parse().expect("office hours");
        // 29 March 2026: 02:00 becomes 03:00. 25 October: 03:00 becomes 02:00.
        for opened in ["2026-03-28T20:00", "2026-10-24T20:00"] {
            let opened = at(opened);
            assert_eq!(
                due(opened, &night, 10).duration_since(opened),
                SignedDuration::from_hours(10)
            );
        }
    }

    #[test]
    fn through_a_whole_year_promises_are_in_order_and_fall_into_office_hours() {
        let (hours, mut last) = (office(), Timestamp::MIN);
        let mut opened = at("2026-01-01T00:17");
        while opened < at("2027-01-01T00:00") {
            let next = hours.next_open(opened).expect("it opens again");
            assert!(next >= opened && hours.is_open(next));
            assert_eq!(hours.is_open(opened), next == opened);
            let due = due(opened, &hours, 16);
            assert!(due >= last && due > next, "due times never go back");
            // A closing time is the end of an office hour, so look a second earlier.
            assert!(
                hours.is_open(due - SignedDuration::from_secs(1)),
                "{}",
                shown(due)
            );
            (last, opened) = (due, opened + SignedDuration::from_mins(613));
        }
    }
}
