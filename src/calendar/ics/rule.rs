//! What comes back every week.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;

use crate::phrase::stockholm;

/// More often nothing takes place: ten years of every day.
const MOST_TIMES: u32 = 3_660;

/// The weekdays of a rule and its last day; `None` for a rule that is not a weekly one.
pub(super) fn weeks(rule: &str, begins: DateTime) -> Option<(Vec<Weekday>, Option<Date>)> {
    let mut is_weekly = false;
    let mut weekdays = vec![begins.weekday()];
    let (mut last, mut count) = (None, None);
    for part in rule.split(';') {
        let (name, value) = part.split_once('=')?;
        match name.to_ascii_uppercase().as_str() {
            "FREQ" => is_weekly = value.eq_ignore_ascii_case("WEEKLY"),
            "INTERVAL" if value == "1" => {}
            "WKST" => {}
            "BYDAY" => {
                weekdays = value.split(',').map(weekday).collect::<Option<_>>()?;
                weekdays.sort_by_key(|day| day.to_monday_zero_offset());
                weekdays.dedup();
            }
            "UNTIL" => last = Some(until(value, begins)?),
            "COUNT" => count = Some(value.parse().ok().filter(|it| *it <= MOST_TIMES)?),
            _ => return None,
        }
    }
    // Where it begins on another day than those that it comes back on, nobody agrees what that means.
    if !is_weekly || !weekdays.contains(&begins.weekday()) {
        return None;
    }
    if let Some(count) = count {
        last = Some(after(begins.date(), &weekdays, count)?);
    }
    Some((weekdays, last))
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text.trim().to_ascii_uppercase().as_str() {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    })
}

/// The last day on which it may begin.
fn until(value: &str, begins: DateTime) -> Option<Date> {
    if value.len() == 8 {
        return Date::strptime("%Y%m%d", value).ok();
    }
    let (text, zone) = match value.strip_suffix('Z') {
        Some(text) => (text, TimeZone::UTC),
        None => (value, stockholm()),
    };
    let at = DateTime::strptime("%Y%m%dT%H%M%S", text).ok()?;
    let at = at.to_zoned(zone).ok()?.with_time_zone(stockholm());
    let is_early = at.time() < begins.time();
    let day = at.date();
    Some(if is_early {
        day.saturating_sub(1.day())
    } else {
        day
    })
}

/// The day on which it takes place for the last time.
fn after(first: Date, weekdays: &[Weekday], count: u32) -> Option<Date> {
    let days = first.series(1.day());
    let mut own = days.filter(|day| weekdays.contains(&day.weekday()));
    own.nth(usize::try_from(count.checked_sub(1)?).ok()?)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_weekly_rule_has_weekdays_and_an_end_and_others_are_refused() {
        let begins = date(2026, 12, 1).at(17, 0, 0, 0);
        let read = |rule: &str| weeks(rule, begins);
        assert_eq!(read("FREQ=WEEKLY"), Some((vec![Weekday::Tuesday], None)));
        let both = vec![Weekday::Tuesday, Weekday::Thursday];
        assert_eq!(
            read("FREQ=WEEKLY;BYDAY=TH,TU;COUNT=3;WKST=MO"),
            Some((both, Some(date(2026, 12, 8))))
        );
        for (until, day) in [
            ("20261215", 15),
            ("20261215T160000Z", 15),
            ("20261215T100000Z", 14),
        ] {
            let found = read(&format!("FREQ=WEEKLY;UNTIL={until}"));
            assert_eq!(
                found.map(|it| it.1),
                Some(Some(date(2026, 12, day))),
                "{until}"
            );
        }
        for other in [
            "FREQ=DAILY",
            "FREQ=WEEKLY;INTERVAL=2",
            "FREQ=WEEKLY;BYDAY=2TU",
            "FREQ=WEEKLY;BYDAY=MO",
            "FREQ=WEEKLY;COUNT=0",
            "FREQ=MONTHLY;BYDAY=TU",
            "weekly",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
