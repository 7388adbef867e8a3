//! When one is reminded of an event: the evening before, or on the same day, and never by night.

use jiff::civil::{Date, DateTime, Time, time};
use jiff::{Timestamp, ToSpan as _};

use super::{Slot, moment};
use crate::phrase::stockholm;

/// The evening before, for what begins early.
const EVENING: Time = time(18, 0, 0, 0);

/// The same morning, for what begins later.
const MORNING: Time = time(9, 0, 0, 0);

/// What begins from now on is not early.
const NOON: Time = time(12, 0, 0, 0);

/// The first and the last hour at which somebody is written to unasked.
const DAY: (Time, Time) = (time(8, 0, 0, 0), time(20, 0, 0, 0));

/// At the latest so long before it begins: one has to get there.
const ON_THE_WAY: i64 = 1;

/// When somebody who asks now is reminded; `None`: it begins so soon that there is no sensible time in between.
pub fn remind_at(slot: &Slot, now: Timestamp) -> Option<Timestamp> {
    let day = slot.at.date();
    let eve = day.saturating_sub(1.day());
    let is_early = slot.at.time() < NOON;
    let best = if is_early {
        eve.to_datetime(EVENING)
    } else {
        day.to_datetime(MORNING)
    };
    let before = |hours: i64| slot.at.saturating_sub(hours.hours());
    // Whoever asks late is reminded on the day, two hours before or, if that is over, one.
    let wanted = [best, day.to_datetime(DAY.0), before(2), before(ON_THE_WAY)];
    wanted.into_iter().find_map(|at| {
        let is_day = at.date() <= day && is_by_day(at);
        let is_before = at <= before(ON_THE_WAY);
        Some(moment(at)).filter(|at| is_day && is_before && *at > now)
    })
}

/// Whether somebody may be written to now.
pub fn is_sensible(now: Timestamp) -> bool {
    is_by_day(now.to_zoned(stockholm()).datetime())
}

fn is_by_day(at: DateTime) -> bool {
    (DAY.0..DAY.1).contains(&at.time())
}

/// The next morning on which somebody may be written to.
pub fn morning_after(now: Timestamp) -> Timestamp {
    let local = now.to_zoned(stockholm()).datetime();
    let is_before = local.time() < DAY.0;
    let today: Date = local.date();
    let day = if is_before {
        today
    } else {
        today.saturating_add(1.day())
    };
    moment(day.to_datetime(DAY.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reminded(code: &str, now: &str) -> String {
        let slot = Slot::read("cafe", code).expect("a slot");
        let now = now.parse().expect("a time");
        remind_at(&slot, now).map_or_else(String::new, |at| at.to_string())
    }

    #[test]
    fn of_the_morning_in_the_evening_before_and_of_the_evening_in_the_morning() {
        let now = "2027-03-01T10:00:00Z";
        assert_eq!(reminded("20270310T1000", now), "2027-03-09T17:00:00Z");
        assert_eq!(reminded("20270310T1700", now), "2027-03-10T08:00:00Z");
        // The clocks are put forward in the night to 28 March 2027.
        assert_eq!(reminded("20270328T1000", now), "2027-03-27T17:00:00Z");
        assert_eq!(reminded("20270328T1700", now), "2027-03-28T07:00:00Z");
        assert_eq!(reminded("20271031T1700", now), "2027-10-31T08:00:00Z");
    }

    #[test]
    fn who_asks_late_is_reminded_on_the_day_and_never_by_night() {
        assert_eq!(
            reminded("20270310T1000", "2027-03-09T19:00:00Z"),
            "2027-03-10T07:00:00Z"
        );
        assert_eq!(
            reminded("20270310T1700", "2027-03-10T09:00:00Z"),
            "2027-03-10T14:00:00Z"
        );
        assert_eq!(
            reminded("20270310T1700", "2027-03-10T14:30:00Z"),
            "2027-03-10T15:00:00Z"
        );
        assert_eq!(reminded("20270310T1700", "2027-03-10T15:30:00Z"), "");
        assert_eq!(reminded("20270310T0830", "2027-03-09T20:00:00Z"), "");
    }

    #[test]
    fn nobody_is_written_to_by_night() {
        for (at, may) in [
            ("2027-03-10T06:59:00Z", false),
            ("2027-03-10T07:00:00Z", true),
            ("2027-03-10T18:59:00Z", true),
            ("2027-03-10T19:00:00Z", false),
        ] {
            let at: Timestamp = at.parse().expect("a time");
            assert_eq!(is_sensible(at), may, "{at}");
        }
        let late: Timestamp = "2027-03-27T21:00:00Z".parse().expect("a time");
        assert_eq!(morning_after(late).to_string(), "2027-03-28T06:00:00Z");
    }
}
