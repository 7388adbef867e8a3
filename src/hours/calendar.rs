//! The days on which Swedish public offices are closed.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};

/// Whether a day is a public holiday in Sweden, or one of the eves that count as one.
///
/// The holidays are those of lag (1989:253) om allmänna helgdagar; Midsummer Eve, Christmas Eve and New Year's Eve are
/// equated with them by 2 § lag (1930:173) om beräkning av lagstadgad tid and are closed in practice. Sundays are
/// holidays by that law too, but a desk says itself on which weekdays it is open.
pub fn is_holiday(day: Date) -> bool {
    is_fixed(day) || is_midsummer(day) || is_all_saints(day) || is_of_easter(day)
}

/// New Year's Day, Epiphany, 1 May, the National Day, Christmas Eve to Boxing Day, New Year's Eve.
fn is_fixed(day: Date) -> bool {
    matches!(
        (day.month(), day.day()),
        (1, 1 | 6) | (5, 1) | (6, 6) | (12, 24..=26 | 31)
    )
}

/// Midsummer Day is the Saturday from 20 to 26 June; its eve is the day before.
fn is_midsummer(day: Date) -> bool {
    day.month() == 6
        && match day.weekday() {
            Weekday::Saturday => (20..=26).contains(&day.day()),
            Weekday::Friday => (19..=25).contains(&day.day()),
            _ => false,
        }
}

/// All Saints' Day is the Saturday from 31 October to 6 November.
fn is_all_saints(day: Date) -> bool {
    day.weekday() == Weekday::Saturday && matches!((day.month(), day.day()), (10, 31) | (11, 1..=6))
}

/// Good Friday, Easter Day, Easter Monday, Ascension Day, Whit Sunday.
fn is_of_easter(day: Date) -> bool {
    let Some(easter) = easter(day.year()) else {
        return false;
    };
    let after = |days: i32| -> Span { days.days() };
    [-2, 0, 1, 39, 49].into_iter().any(|days| {
        easter
            .checked_add(after(days))
            .is_ok_and(|holiday| holiday == day)
    })
}

/// Easter Day in the Gregorian calendar (Oudin's algorithm, as in the U.S. Naval Observatory's notes).
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (golden, century) = (year % 19, year / 100);
    let epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    let days = moon - weekday;
    let month = 3 + (days + 40) / 44;
    let day = days + 28 - 31 * (month / 4);
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_falls_where_the_calendar_says() {
        for (year, month, day) in [
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (2285, 3, 22),
        ] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn the_closed_days_of_two_years() {
        let closed = |year: i16| -> Vec<String> {
            let days = date(year, 1, 1)
                .series(1.day())
                .take_while(|day| day.year() == year);
            days.filter(|day| is_holiday(*day))
                .map(|day| day.strftime("%m-%d").to_string())
                .collect()
        };
        assert_eq!(
            closed(2026),
            [
                "01-01", "01-06", "04-03", "04-05", "04-06", "05-01", "05-14", "05-24", "06-06",
                "06-19", "06-20", "10-31", "12-24", "12-25", "12-26", "12-31"
            ]
        );
        assert_eq!(
            closed(2027),
            [
                "01-01", "01-06", "03-26", "03-28", "03-29", "05-01", "05-06", "05-16", "06-06",
                "06-25", "06-26", "11-06", "12-24", "12-25", "12-26", "12-31"
            ]
        );
    }
}
