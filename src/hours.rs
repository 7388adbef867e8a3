//! Office hours: when a desk has somebody there.
//!
//! Written as `mon-fri 09:00-16:00`, several spans separated by commas or semicolons
//! (`mon-thu 08:30-12:00, 13:00-16:00; fri 09:00-15:00`); times are those of the clock in Europe/Stockholm.
//! Public holidays, and the three eves on which public offices are closed, are closed for every desk.

mod calendar;
mod count;

use std::fmt;
use std::str::FromStr;

pub use calendar::is_holiday;
pub use count::due;

use jiff::civil::Date;

/// Weekly office hours in Europe/Stockholm; Swedish public holidays are closed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfficeHours {
    /// Opening spans of each weekday, Monday first; minutes after midnight, start before end, in order, not overlapping.
    pub spans: [Vec<(u16, u16)>; 7],
    /// First and last day of each time when nobody is there, besides public holidays.
    pub closed: Vec<(Date, Date)>,
}

/// The text does not say office hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotOfficeHours {
    /// Not a weekday.
    #[error("'{0}' is not a weekday: mon, tue, wed, thu, fri, sat or sun")]
    Weekday(String),
    /// Not a span of time.
    #[error("'{0}' is not a span of time such as 09:00-16:00")]
    Span(String),
    /// A span that ends before it starts.
    #[error("'{0}' ends before it starts")]
    Backwards(String),
    /// Two spans of a day overlap.
    #[error("'{0}' overlaps another span of the same day")]
    Overlap(String),
    /// A time without a day in front of it.
    #[error("'{0}' needs a weekday in front of it, such as mon-fri 09:00-16:00")]
    NoDay(String),
    /// Not a day, nor days.
    #[error("'{0}' is neither a day such as 2026-12-23 nor days such as 2026-07-06..2026-07-17")]
    Day(String),
    /// Nothing at all.
    #[error("no opening time is given")]
    Never,
}

/// The weekdays as they are written, Monday first.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl FromStr for OfficeHours {
    type Err = NotOfficeHours;

    fn from_str(text: &str) -> Result<Self, NotOfficeHours> {
        let mut hours = Self::default();
        let mut days: Vec<usize> = Vec::new();
        let parts = text
            .split([',', ';'])
            .map(str::trim)
            .filter(|part| !part.is_empty());
        for part in parts {
            // "mon-fri 09:00-16:00", or "13:00-16:00" for the days of the part before, or "mon" with its times to follow.
            let (named, times) = part
                .split_once(char::is_whitespace)
                .map_or((part, ""), |(a, b)| (a, b.trim()));
            let times = if named.starts_with(|c: char| c.is_ascii_digit()) {
                part
            } else {
                days = days_of(named)?;
                times
            };
            if days.is_empty() {
                return Err(NotOfficeHours::NoDay(part.to_owned()));
            }
            let span = span_of(times)?;
            for &day in &days {
                let spans = &mut hours.spans[day];
                if spans
                    .iter()
                    .any(|other| span.0 < other.1 && other.0 < span.1)
                {
                    return Err(NotOfficeHours::Overlap(times.to_owned()));
                }
                spans.push(span);
                spans.sort_unstable();
            }
        }
        if hours.spans.iter().all(Vec::is_empty) {
            Err(NotOfficeHours::Never)
        } else {
            Ok(hours)
        }
    }
}

/// `2026-12-23`, or `2026-07-06..2026-07-17`: the first and the last day.
///
/// # Errors
/// It is neither, or ends before it starts.
pub fn closed_days(text: &str) -> Result<(Date, Date), NotOfficeHours> {
    let day = |day: &str| day.trim().parse::<Date>().ok();
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    let (Some(first), Some(last)) = (day(first), day(last)) else {
        return Err(NotOfficeHours::Day(text.to_owned()));
    };
    if last < first {
        return Err(NotOfficeHours::Backwards(text.to_owned()));
    }
    Ok((first, last))
}

/// `mon` or `mon-fri`; a range may run over the weekend (`fri-mon`).
fn days_of(text: &str) -> Result<Vec<usize>, NotOfficeHours> {
    let day = |name: &str| {
        let name = name.trim().to_ascii_lowercase();
        WEEKDAYS
            .iter()
            .position(|known| *known == name)
            .ok_or(NotOfficeHours::Weekday(name))
    };
    let Some((first, last)) = text.split_once(['-', '–']) else {
        return Ok(vec![day(text)?]);
    };
    let (first, last) = (day(first)?, day(last)?);
    let length = (last + 7 - first) % 7 + 1;
    Ok((first..first + length).map(|day| day % 7).collect())
}

/// `09:00-16:00` in minutes after midnight; `24:00` is the end of the day.
fn span_of(text: &str) -> Result<(u16, u16), NotOfficeHours> {
    let wrong = || NotOfficeHours::Span(text.to_owned());
    let minute = |time: &str| {
        let (hour, minute) = time.trim().split_once([':', '.'])?;
        let digits = |part: &str, length: std::ops::RangeInclusive<usize>| {
            (length.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())?
        };
        let (hour, minute) = (digits(hour, 1..=2)?, digits(minute, 2..=2)?);
        (minute < 60 && hour * 60 + minute <= 24 * 60).then_some(hour * 60 + minute)
    };
    let (from, to) = text.split_once(['-', '–']).ok_or_else(wrong)?;
    let (from, to) = (
        minute(from).ok_or_else(wrong)?,
        minute(to).ok_or_else(wrong)?,
    );
    if from < to {
        Ok((from, to))
    } else {
        Err(NotOfficeHours::Backwards(text.to_owned()))
    }
}

impl fmt::Display for OfficeHours {
    /// In the form of the files; days with the same hours are drawn together.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut day = 0;
        let mut separator = "";
        while day < 7 {
            let alike = self.spans[day..]
                .iter()
                .take_while(|spans| **spans == self.spans[day])
                .count();
            if !self.spans[day].is_empty() {
                write!(f, "{separator}{}", WEEKDAYS[day])?;
                if alike > 1 {
                    write!(f, "-{}", WEEKDAYS[day + alike - 1])?;
                }
                for (index, (from, to)) in self.spans[day].iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(
                        f,
                        "{comma} {:02}:{:02}-{:02}:{:02}",
                        from / 60,
                        from % 60,
                        to / 60,
                        to % 60
                    )?;
                }
                separator = "; ";
            }
            day += alike;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, String> {
        text.parse::<OfficeHours>()
            .map(|hours| hours.to_string())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn hours_are_read_and_written_in_the_form_of_the_files() {
        for text in [
            "mon-fri 09:00-16:00",
            "mon-thu 08:30-12:00, 13:00-16:00; fri 09:00-15:00",
            "tue 10:00-12:00; thu 13:00-17:00",
            "mon-sun 00:00-24:00",
        ] {
            assert_eq!(read(text).as_deref(), Ok(text));
        }
        assert_eq!(
            read("Mon 9:00–16.00, Tue 9:00-16:00").as_deref(),
            Ok("mon-tue 09:00-16:00")
        );
        assert_eq!(
            read("fri-mon 10:00-11:00").as_deref(),
            Ok("mon 10:00-11:00; fri-sun 10:00-11:00")
        );
    }

    #[test]
    fn what_is_wrong_with_hours_is_named() {
        for (text, part) in [
            ("", "no opening time"),
            ("mån 09:00-16:00", "'mån' is not a weekday"),
            ("mon 9-16", "'9-16' is not a span"),
            ("mon", "'' is not a span"),
            ("mon 16:00-09:00", "ends before it starts"),
            ("mon 09:00-25:00", "not a span"),
            ("mon 09:00-12:00, 11:00-13:00", "overlaps"),
            ("09:00-16:00", "needs a weekday"),
        ] {
            let error = read(text).expect_err(text);
            assert!(error.contains(part), "{text}: {error}");
        }
    }
}
