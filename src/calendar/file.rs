//! The calendar as a file that other programs read: iCalendar (RFC 5545). It says what takes place, and nothing of anybody.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::{Timestamp, ToSpan as _};

use super::{moment, planned};
use crate::hours::is_holiday;
use crate::knowledge::{Event, Session};
use crate::language::Language;

/// The octets of a line, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// Weekly times without a last day are told for so long; whoever follows the calendar fetches it again.
const YEAR: i32 = 366;

/// The clock of Stockholm: the rules of the European Union since 1996 (directive 2000/84/EC).
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

/// What a file of the calendar is about.
#[derive(Debug, Clone, Copy)]
pub struct Feed<'a> {
    /// What the calendar is called.
    pub name: &'a str,
    /// The language of the names, where there are any in it.
    pub language: Language,
    /// The time.
    pub now: Timestamp,
    /// The day from which on.
    pub today: Date,
}

/// The file.
pub fn write<'k>(feed: &Feed<'_>, events: impl Iterator<Item = &'k Event>) -> String {
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    line(&mut file, "PRODID", "-//Lotsen//Calendar//SV");
    line(&mut file, "CALSCALE", "GREGORIAN");
    line(&mut file, "METHOD", "PUBLISH");
    line(&mut file, "X-WR-CALNAME", &escaped(feed.name));
    file.push_str(ZONE);
    for event in events {
        for (number, session) in (1..).zip(&event.sessions) {
            weekly(&mut file, feed, event, (number, session));
        }
        for (day, from, to) in &event.dates {
            if *day >= feed.today && !event.is_cancelled_on(*day) {
                let name = day.strftime("%Y%m%d").to_string() + &from.strftime("T%H%M").to_string();
                let times = (day.to_datetime(*from), day.to_datetime(*to));
                component(&mut file, feed, event, &name, times, |_| {});
            }
        }
    }
    file.push_str("END:VCALENDAR\r\n");
    file
}

/// A time in every week: a rule, and the days on which it does not hold.
fn weekly(file: &mut String, feed: &Feed<'_>, event: &Event, (number, session): (u32, &Session)) {
    let horizon = feed.today.saturating_add(YEAR.days());
    let last = event.last.map_or(horizon, |last| last.min(horizon));
    let begins = event
        .first
        .map_or(feed.today, |first| first.max(feed.today));
    let mut own = event.clone();
    own.sessions = vec![*session];
    own.dates.clear();
    own.on_holidays = true;
    let all = planned(&own, begins, last);
    let Some(first) = all.first() else { return };
    let is_off = |day: Date| {
        let rests = is_holiday(day) && !event.on_holidays;
        rests || event.is_cancelled_on(day)
    };
    let off = all.iter().filter(|it| is_off(it.day));
    let off: Vec<String> = off
        .map(|it| local(it.day.to_datetime(session.from)))
        .collect();
    let until = last.to_datetime(session.from);
    let until = moment(until).strftime("%Y%m%dT%H%M%SZ").to_string();
    let rule = format!("FREQ=WEEKLY;UNTIL={until};BYDAY={}", weekday(session.day));
    if off.len() == all.len() {
        return;
    }
    let times = (
        first.day.to_datetime(session.from),
        first.day.to_datetime(session.to),
    );
    component(file, feed, event, &format!("w{number}"), times, |file| {
        line(file, "RRULE", &rule);
        for day in &off {
            line(file, "EXDATE;TZID=Europe/Stockholm", day);
        }
    });
}

fn component(
    file: &mut String,
    feed: &Feed<'_>,
    event: &Event,
    name: &str,
    (from, to): (DateTime, DateTime),
    rules: impl FnOnce(&mut String),
) {
    file.push_str("BEGIN:VEVENT\r\n");
    line(
        file,
        "UID",
        &escaped(&format!("{}.{name}@lotsen", event.id)),
    );
    let stamp = feed.now.strftime("%Y%m%dT%H%M%SZ").to_string();
    line(file, "DTSTAMP", &stamp);
    line(file, "DTSTART;TZID=Europe/Stockholm", &local(from));
    line(file, "DTEND;TZID=Europe/Stockholm", &local(to));
    rules(file);
    let (title, _) = event.name_in(feed.language);
    line(file, "SUMMARY", &escaped(title));
    if let Some((text, _)) = event.text_in(feed.language) {
        line(file, "DESCRIPTION", &escaped(text));
    }
    let place = [event.venue.as_str(), event.address.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    if !place.is_empty() {
        line(file, "LOCATION", &escaped(&place.join(", ")));
    }
    line(file, "CATEGORIES", event.kind.code());
    file.push_str("END:VEVENT\r\n");
}

fn local(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

/// A text with its signs as RFC 5545, 3.3.11 writes them.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' => written.push_str("\\\\"),
            ';' => written.push_str("\\;"),
            ',' => written.push_str("\\,"),
            '\n' => written.push_str("\\n"),
            other if other.is_control() => {}
            other => written.push(other),
        }
    }
    written
}

/// Adds a line, folded so that no part has more than 75 octets and no letter is cut.
fn line(file: &mut String, name: &str, value: &str) {
    let mut left = LINE;
    for sign in name.chars().chain([':']).chain(value.chars()) {
        if sign.len_utf8() > left {
            file.push_str("\r\n ");
            left = LINE - 1;
        }
        file.push(sign);
        left -= sign.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_folded_between_letters_and_signs_are_escaped() {
        let mut file = String::new();
        let text = "سوق; اللغة, \\ ".repeat(20);
        line(&mut file, "SUMMARY", &escaped(&text));
        assert!(file.split("\r\n").all(|part| part.len() <= LINE), "{file}");
        let unfolded = file.replace("\r\n ", "");
        assert!(
            unfolded.starts_with("SUMMARY:سوق\\; اللغة\\, \\\\ سوق"),
            "{unfolded}"
        );
        assert!(unfolded.ends_with("\r\n"));
    }
}
