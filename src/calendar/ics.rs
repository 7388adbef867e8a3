//! Reading a calendar of somebody else's: iCalendar (RFC 5545), as far as an event here can say the same. Whatever cannot be said is a
//! [`Fault`] with its line, and then nothing of the file is taken.

mod lines;
mod rule;

use std::collections::BTreeSet;

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;

use crate::phrase::stockholm;
use lines::{Line, lines, unescaped};
use rule::weeks;

/// The largest file, in bytes: a calendar of a house has a few thousand lines.
pub const LARGEST: usize = 64 * 1024;

/// Events in a file.
const MOST: usize = 200;

/// An event of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// Its name among all calendars.
    pub uid: String,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub text: String,
    /// Where it is.
    pub venue: String,
    /// The time in every week: the weekdays, and the first and last day. Empty for a single day.
    pub weekdays: Vec<Weekday>,
    /// The first day.
    pub first: Date,
    /// The last day; `None`: it has no end.
    pub last: Option<Date>,
    /// Its beginning.
    pub from: Time,
    /// Its end.
    pub to: Time,
    /// The days on which it does not take place.
    pub cancelled: BTreeSet<Date>,
}

/// Something that stops a file from being taken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultKind {
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// It is not UTF-8.
    NotText,
    /// It does not begin with `BEGIN:VCALENDAR`.
    NoCalendar,
    /// A part is begun and not ended, or ended and not begun: its name.
    Open(String),
    /// A line is no property: it has no colon.
    NoProperty,
    /// There is no event in it.
    Empty,
    /// There are more than can be taken at once.
    TooMany,
    /// A property is missing: its name.
    Missing(&'static str),
    /// A property is there twice: its name.
    Twice(String),
    /// A time cannot be read, or names a time zone that nobody knows.
    Time(String),
    /// It has a day, but no time of the day.
    NoTime,
    /// It ends before it begins, or on another day.
    End,
    /// It comes back in a way that an event here cannot.
    Rule(String),
    /// Two events have the same name among all calendars.
    SameUid(String),
}

/// Reads a file; everything that is wrong with it, if anything is.
///
/// # Errors
/// The faults, in the order of their lines.
pub fn read(bytes: &[u8]) -> Result<Vec<Taken>, Vec<Fault>> {
    let of_file = |kind| vec![Fault { line: 1, kind }];
    if bytes.len() > LARGEST {
        return Err(of_file(FaultKind::TooLarge));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| of_file(FaultKind::NotText))?;
    let mut faults = Vec::new();
    let lines = lines(text, &mut faults);
    let is_calendar = |line: &Line| line.is("BEGIN") && line.value == "VCALENDAR";
    if !lines.first().is_some_and(is_calendar) {
        return Err(of_file(FaultKind::NoCalendar));
    }
    let events = parts(&lines, &mut faults);
    let mut taken = Vec::new();
    for (begin, own) in &events {
        match event(*begin, own) {
            Ok(event) => taken.push(event),
            Err(found) => faults.extend(found),
        }
    }
    if events.is_empty() && faults.is_empty() {
        return Err(of_file(FaultKind::Empty));
    }
    if events.len() > MOST {
        return Err(of_file(FaultKind::TooMany));
    }
    let mut seen = BTreeSet::new();
    for event in &taken {
        if !seen.insert(event.uid.as_str()) {
            let kind = FaultKind::SameUid(event.uid.clone());
            let line = event.line;
            faults.push(Fault { line, kind });
        }
    }
    faults.sort();
    if faults.is_empty() {
        Ok(taken)
    } else {
        Err(faults)
    }
}

/// The events' own lines, each with the line on which it begins; what stands inside an event's parts, such as an alarm, is left out.
fn parts<'l>(lines: &'l [Line], faults: &mut Vec<Fault>) -> Vec<(usize, Vec<&'l Line>)> {
    let mut open: Vec<(&str, usize)> = Vec::new();
    let mut events: Vec<(usize, Vec<&Line>)> = Vec::new();
    for line in lines {
        if line.is("BEGIN") {
            open.push((&line.value, line.number));
            if line.value == "VEVENT" {
                events.push((line.number, Vec::new()));
            }
        } else if line.is("END") {
            let begun = open.pop();
            if begun.is_none_or(|(name, _)| name != line.value) {
                let kind = FaultKind::Open(line.value.clone());
                let line = line.number;
                faults.push(Fault { line, kind });
                return events;
            }
        } else if open.last().is_some_and(|(name, _)| *name == "VEVENT")
            && let Some((_, own)) = events.last_mut()
        {
            own.push(line);
        }
    }
    for (name, line) in open {
        let kind = FaultKind::Open(name.to_owned());
        faults.push(Fault { line, kind });
    }
    events
}

/// The properties of an event that may stand there once.
const ONCE: [&str; 9] = [
    "UID",
    "SUMMARY",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "LOCATION",
    "DESCRIPTION",
    "STATUS",
];

fn event(begin: usize, lines: &[&Line]) -> Result<Taken, Vec<Fault>> {
    let mut part = Part {
        begin,
        lines,
        faults: Vec::new(),
    };
    part.has_no_doubles();
    let (uid, title) = (part.required("UID"), part.required("SUMMARY"));
    let times = part.times();
    let (weekdays, last) = part.weeks(times.map(|(at, _)| at));
    let mut cancelled = part.left_out();
    if part.plain("STATUS") == "CANCELLED" {
        match times {
            Some((at, _)) if weekdays.is_empty() => {
                cancelled.insert(at.date());
            }
            _ => part.fault(begin, FaultKind::Rule("STATUS:CANCELLED".to_owned())),
        }
    }
    let (text, venue) = (part.plain("DESCRIPTION"), part.plain("LOCATION"));
    let Some((at, to)) = times.filter(|_| part.faults.is_empty()) else {
        return Err(part.faults);
    };
    Ok(Taken {
        line: begin,
        uid,
        title,
        text,
        venue,
        weekdays,
        first: at.date(),
        last,
        from: at.time(),
        to: to.time(),
        cancelled,
    })
}

/// The properties of an event, and what is wrong with them.
struct Part<'l> {
    /// The line on which it begins.
    begin: usize,
    lines: &'l [&'l Line],
    faults: Vec<Fault>,
}

impl<'l> Part<'l> {
    fn fault(&mut self, line: usize, kind: FaultKind) {
        self.faults.push(Fault { line, kind });
    }

    fn find(&self, name: &str) -> Option<&'l Line> {
        self.lines.iter().find(|line| line.is(name)).copied()
    }

    /// A text in one line; empty where there is none.
    fn plain(&self, name: &str) -> String {
        let text = self.find(name).map(|line| unescaped(&line.value));
        let text = text.unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn required(&mut self, name: &'static str) -> String {
        let text = self.plain(name);
        if text.is_empty() {
            self.fault(self.begin, FaultKind::Missing(name));
        }
        text
    }

    /// What stands there twice, and single times of a series that differ from it: here each has the times of its series.
    fn has_no_doubles(&mut self) {
        for line in self.lines {
            if ["RECURRENCE-ID", "RDATE"].iter().any(|name| line.is(name)) {
                self.fault(line.number, FaultKind::Rule(line.value.clone()));
            }
        }
        for name in ONCE {
            for line in self.lines.iter().filter(|line| line.is(name)).skip(1) {
                self.fault(line.number, FaultKind::Twice(name.to_owned()));
            }
        }
    }

    /// Beginning and end.
    fn times(&mut self) -> Option<(DateTime, DateTime)> {
        let Some(start) = self.find("DTSTART") else {
            self.fault(self.begin, FaultKind::Missing("DTSTART"));
            return None;
        };
        let begins = time_of(start);
        if let Err(kind) = &begins {
            self.fault(start.number, kind.clone());
        }
        let at = begins.ok();
        let to = match (self.find("DTEND"), self.find("DURATION")) {
            (Some(line), _) => match time_of(line) {
                Ok(to) => Some(to),
                Err(kind) => {
                    self.fault(line.number, kind);
                    None
                }
            },
            (None, Some(line)) => self.after(line, at),
            (None, None) => {
                self.fault(self.begin, FaultKind::Missing("DTEND"));
                None
            }
        };
        let (at, to) = (at?, to?);
        if to.date() != at.date() || to <= at {
            self.fault(start.number, FaultKind::End);
        }
        Some((at, to))
    }

    /// The end, by how long it takes.
    fn after(&mut self, line: &Line, at: Option<DateTime>) -> Option<DateTime> {
        let long = line.value.parse::<SignedDuration>().ok();
        let to = long.map(|long| at.and_then(|at| at.checked_add(long).ok()));
        // Why the beginning cannot be read is said of it.
        if long.is_none() || (at.is_some() && to == Some(None)) {
            self.fault(line.number, FaultKind::Time(line.value.clone()));
        }
        to.flatten()
    }

    /// The weekdays of what comes back, and the last day.
    fn weeks(&mut self, at: Option<DateTime>) -> (Vec<Weekday>, Option<Date>) {
        let (Some(rule), Some(at)) = (self.find("RRULE"), at) else {
            return (Vec::new(), None);
        };
        // In another zone the rule would not be a weekly one when the clocks change.
        let is_here = self.find("DTSTART").is_some_and(is_local);
        let found = weeks(&rule.value, at).filter(|_| is_here);
        if found.is_none() {
            self.fault(rule.number, FaultKind::Rule(rule.value.clone()));
        }
        found.unwrap_or_default()
    }

    /// The days on which it does not take place.
    fn left_out(&mut self) -> BTreeSet<Date> {
        let mut days = BTreeSet::new();
        for line in self.lines.iter().filter(|line| line.is("EXDATE")) {
            for value in line.value.split(',') {
                match day_of(line, value) {
                    Ok(day) => {
                        days.insert(day);
                    }
                    Err(kind) => self.fault(line.number, kind),
                }
            }
        }
        days
    }
}

/// Whether a time is one of the clock here, in words or without any zone.
fn is_local(line: &Line) -> bool {
    let zone = line.parameter("TZID");
    !line.value.ends_with('Z') && zone.is_none_or(|zone| zone == "Europe/Stockholm")
}

/// The time of a property on the clock of Stockholm.
fn time_of(line: &Line) -> Result<DateTime, FaultKind> {
    time_in(line, &line.value)
}

fn time_in(line: &Line, value: &str) -> Result<DateTime, FaultKind> {
    let value = value.trim();
    if line.parameter("VALUE") == Some("DATE") || value.len() == 8 {
        return Err(FaultKind::NoTime);
    }
    let wrong = || FaultKind::Time(value.to_owned());
    let (text, zone) = match (value.strip_suffix('Z'), line.parameter("TZID")) {
        (Some(text), _) => (text, TimeZone::UTC),
        (None, Some(name)) => {
            let zone = TimeZone::get(name).map_err(|_| FaultKind::Time(name.to_owned()))?;
            (value, zone)
        }
        (None, None) => (value, stockholm()),
    };
    let at = DateTime::strptime("%Y%m%dT%H%M%S", text).map_err(|_| wrong())?;
    let zoned = at.to_zoned(zone).map_err(|_| wrong())?;
    let local = zoned.with_time_zone(stockholm()).datetime();
    // An event here begins and ends on a full minute.
    let minute = Time::new(local.hour(), local.minute(), 0, 0).map_err(|_| wrong())?;
    Ok(local.date().to_datetime(minute))
}

/// A day that is left out: as a day, or as the time at which it would begin.
fn day_of(line: &Line, value: &str) -> Result<Date, FaultKind> {
    let value = value.trim();
    if line.parameter("VALUE") == Some("DATE") || value.len() == 8 {
        let day = Date::strptime("%Y%m%d", value);
        return day.map_err(|_| FaultKind::Time(value.to_owned()));
    }
    time_in(line, value).map(DateTime::date)
}
