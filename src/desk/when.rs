//! Times as staff write them, for a case that is to rest.

use jiff::civil::{Date, DateTime, Time};
use jiff::{Span, Timestamp};

use crate::phrase::stockholm;

/// A time to come: `3h`, `2d`, `1w` from now; `13:30` today or tomorrow; `2026-12-01`, also with a time after a space or `T`. Days
/// begin in the morning: the desk's hours say when. `None` when it is none of these.
pub fn time(text: &str, now: Timestamp) -> Option<Timestamp> {
    let text = text.trim();
    let here = now.to_zoned(stockholm());
    if let Some(span) = span(text) {
        let at = if text.ends_with(['h', 'H', 't']) {
            here.checked_add(span).ok()?
        } else {
            here.start_of_day().ok()?.checked_add(span).ok()?
        };
        return Some(at.timestamp());
    }
    if let Ok(time) = text.parse::<Time>()
        && text.contains(':')
        && !text.contains('-')
    {
        let today = here.with().time(time).build().ok()?;
        let at = if today > here {
            today
        } else {
            today.checked_add(Span::new().days(1)).ok()?
        };
        return Some(at.timestamp());
    }
    let text = text.replacen(' ', "T", 1);
    let at = match text.parse::<DateTime>() {
        Ok(at) => at,
        Err(_) => text.parse::<Date>().ok()?.to_datetime(Time::midnight()),
    };
    Some(at.to_zoned(stockholm()).ok()?.timestamp())
}

/// `3h`, `2d`, `1w`; Swedish `t` and `v` too.
fn span(text: &str) -> Option<Span> {
    /// A case does not rest longer than two years.
    const MOST: i64 = 730;
    let unit = text.chars().last()?;
    let number: i64 = text.strip_suffix(unit)?.trim().parse().ok()?;
    if !(1..=MOST).contains(&number) {
        return None;
    }
    Some(match unit.to_ascii_lowercase() {
        'h' | 't' => Span::new().hours(number),
        'd' => Span::new().days(number),
        'w' | 'v' => Span::new().days(number.checked_mul(7).filter(|days| *days <= MOST)?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        let at = |text: &str| {
            let local: DateTime = text.parse().expect("a time");
            local.to_zoned(stockholm()).expect("a time").timestamp()
        };
        let now = at("2026-11-23T10:00");
        for (text, then) in [
            ("3h", "2026-11-23T13:00"),
            ("2d", "2026-11-25T00:00"),
            ("1 v", "2026-11-30T00:00"),
            ("13:30", "2026-11-23T13:30"),
            ("09:00", "2026-11-24T09:00"),
            ("2026-12-01", "2026-12-01T00:00"),
            ("2026-12-01 13:00", "2026-12-01T13:00"),
            ("2026-12-01T13:00", "2026-12-01T13:00"),
        ] {
            assert_eq!(time(text, now), Some(at(then)), "{text}");
        }
        for text in [
            "",
            "snart",
            "0d",
            "-1d",
            "99999d",
            "5x",
            "25:00",
            "2026-13-01",
        ] {
            assert_eq!(time(text, now), None, "{text}");
        }
    }
}
