//! The calendar: when events take place, when one is reminded of them, and the calendar as a file for other programs.
//!
//! Values in, values out. The events are [`knowledge`](crate::knowledge)'s; all times are those of the clock in Stockholm. Who has a
//! place and who is to be reminded is kept by the store, under a [`Slot`].

mod file;
mod ics;
mod remind;

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime, Time};
use jiff::{Timestamp, ToSpan as _};

use crate::hours::is_holiday;
use crate::knowledge::{Event, Knowledge};
use crate::phrase::stockholm;

pub use file::{Feed, write};
pub use ics::{Fault, FaultKind, LARGEST, Taken, read};
pub use remind::{is_sensible, morning_after, remind_at};

/// One time of an event, as buttons and the store name it. It is its beginning that counts: an event that is moved to another hour is
/// another one, and whoever wanted to come is told.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot {
    /// The event's id.
    pub event: String,
    /// When it begins.
    pub at: DateTime,
}

impl Slot {
    /// The beginning as buttons and the store write it: `20261204T1700`.
    pub fn code(&self) -> String {
        self.at.strftime("%Y%m%dT%H%M").to_string()
    }

    /// Reads an event's id and what [`code`](Self::code) wrote.
    pub fn read(event: &str, code: &str) -> Option<Slot> {
        let at = DateTime::strptime("%Y%m%dT%H%M", code).ok()?;
        let event = event.to_owned();
        Some(Slot { event, at }).filter(|slot| slot.code() == code)
    }

    /// The beginning as a point in time.
    pub fn begins(&self) -> Timestamp {
        moment(self.at)
    }
}

/// A time on the clock of Stockholm as a point in time; one that is skipped in spring is an hour later.
pub fn moment(at: DateTime) -> Timestamp {
    let zoned = at.to_zoned(stockholm());
    zoned.map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}

/// An event taking place once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Occurrence<'k> {
    /// The event.
    pub event: &'k Event,
    /// The day.
    pub day: Date,
    /// Its beginning.
    pub from: Time,
    /// Its end.
    pub to: Time,
}

impl Occurrence<'_> {
    /// What names it.
    pub fn slot(&self) -> Slot {
        Slot {
            event: self.event.id.clone(),
            at: self.day.to_datetime(self.from),
        }
    }

    /// When it is over.
    pub fn ends(&self) -> Timestamp {
        moment(self.day.to_datetime(self.to))
    }
}

/// When an event takes place from one day to another, both included, in order; what is called off is left out.
pub fn occurrences(event: &Event, first: Date, last: Date) -> Vec<Occurrence<'_>> {
    let mut found = planned(event, first, last);
    found.retain(|it| !event.is_cancelled_on(it.day));
    found
}

/// The same with what is called off.
pub fn planned(event: &Event, first: Date, last: Date) -> Vec<Occurrence<'_>> {
    let begins = event.first.map_or(first, |day| day.max(first));
    let ends = event.last.map_or(last, |day| day.min(last));
    let days = begins
        .series(1.day())
        .take_while(|day| *day <= ends)
        .filter(|day| event.on_holidays || !is_holiday(*day));
    let weekly = days.flat_map(|day| {
        let own = event.sessions.iter();
        let own = own.filter(move |session| session.day == day.weekday());
        own.map(move |session| (day, session.from, session.to))
    });
    let single = event.dates.iter().copied();
    let single = single.filter(|(day, ..)| (first..=last).contains(day));
    let mut times: Vec<(Date, Time, Time)> = weekly.chain(single).collect();
    times.sort_unstable();
    // A single day may be one of the weekly ones; it takes place once.
    times.dedup_by_key(|(day, from, _)| (*day, *from));
    let occurrence = |(day, from, to)| Occurrence {
        event,
        day,
        from,
        to,
    };
    times.into_iter().map(occurrence).collect()
}

/// All that takes place from one day to another, in the order of time.
pub fn agenda<'k>(
    events: impl Iterator<Item = &'k Event>,
    first: Date,
    last: Date,
) -> Vec<Occurrence<'k>> {
    let mut found: Vec<_> = events
        .flat_map(|event| occurrences(event, first, last))
        .collect();
    found.sort_by_key(|it| (it.day, it.from, it.to, it.event.id.as_str()));
    found
}

/// How one time of an event stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Standing<'k> {
    /// It takes place.
    On(Occurrence<'k>),
    /// It is called off.
    Cancelled(Occurrence<'k>),
    /// There is no such event, or not at this time.
    Gone,
}

/// How one time of an event stands in the calendar.
pub fn standing<'k>(knowledge: &'k Knowledge, slot: &Slot) -> Standing<'k> {
    let day = slot.at.date();
    let event = knowledge.event(&slot.event);
    let found = event.and_then(|event| {
        let mut all = planned(event, day, day).into_iter();
        all.find(|it| it.from == slot.at.time())
    });
    match found {
        Some(it) if it.event.is_cancelled_on(day) => Standing::Cancelled(it),
        Some(it) => Standing::On(it),
        None => Standing::Gone,
    }
}

/// Somebody's place, or place in the waiting list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// What for.
    pub slot: Slot,
    /// What one shows there: nobody gives a name.
    pub code: String,
    /// How many wait before, and oneself; `None`: one has a place.
    pub waits: Option<i64>,
}

/// How many have signed up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// With a place.
    pub taken: i64,
    /// In the waiting list.
    pub waiting: i64,
}

/// What the store knows of the calendar that bears on a newcomer's turn.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// The newcomer's places.
    pub seats: Vec<Seat>,
    /// What the newcomer is to be reminded of, and when; without a time, the reminder has been sent.
    pub reminders: Vec<(Slot, Option<Timestamp>)>,
    /// How many have signed up for what is to come.
    pub counts: BTreeMap<Slot, Count>,
}

impl Kept {
    /// The newcomer's place.
    pub fn seat(&self, slot: &Slot) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.slot == *slot)
    }

    /// When the newcomer is to be reminded.
    pub fn reminder(&self, slot: &Slot) -> Option<Timestamp> {
        let found = self.reminders.iter().find(|(other, _)| other == slot)?;
        found.1
    }

    /// How many have signed up.
    pub fn count(&self, slot: &Slot) -> Count {
        self.counts.get(slot).copied().unwrap_or_default()
    }
}

impl Event {
    /// How many places are free; `None`: as many as wish can come.
    pub fn free(&self, count: Count) -> Option<i64> {
        let places = self.places?;
        Some((i64::from(places) - count.taken).max(0))
    }
}

/// How many signs a code has: enough that two of one event hardly ever have the same, and short enough to say.
const CODE: usize = 4;

/// What one shows at an event, made of a number that nobody else has. Signs that look alike are left out.
pub fn code_of(number: i64) -> String {
    const SIGNS: &[u8] = b"ABCDEFGHJKLMNPQRTUVWXYZ2346789";
    /// The 64-bit finalizer of `SplitMix64`: numbers that follow one another have codes that do not.
    fn mixed(number: u64) -> u64 {
        let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^ (number >> 31)
    }
    let signs = SIGNS.len() as u64;
    let mut rest = mixed(number.cast_unsigned());
    let mut code = String::with_capacity(CODE);
    for _ in 0..CODE {
        let at = usize::try_from(rest % signs).unwrap_or_default();
        code.push(char::from(SIGNS[at]));
        rest /= signs;
    }
    code
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date, time};

    use super::*;
    use crate::knowledge::{Folder, Session};

    fn cafe() -> Event {
        let file = "[[event]]\nid = \"cafe\"\nstatus = \"example\"\nkind = \"event\"\nplace = \"se\"\nname.sv = \"Café\"\n\
            dates = [\"2026-12-24 10:00-11:00\"]\n";
        let mut folder = Folder::default();
        folder.put("events.toml", file.as_bytes());
        let mut events = Knowledge::understand(&folder).knowledge.events;
        let mut event = events.remove(0);
        event.sessions = vec![Session {
            day: Weekday::Thursday,
            from: time(17, 0, 0, 0),
            to: time(18, 0, 0, 0),
        }];
        event
    }

    fn days(event: &Event) -> Vec<String> {
        let found = occurrences(event, date(2026, 12, 1), date(2027, 1, 8));
        found.iter().map(|it| it.slot().code()).collect()
    }

    #[test]
    fn weekly_times_rest_on_holidays_and_single_days_do_not() {
        let mut event = cafe();
        let weeks = [
            "20261203T1700",
            "20261210T1700",
            "20261217T1700",
            "20261224T1000",
            "20270107T1700",
        ];
        assert_eq!(
            days(&event),
            weeks,
            "Christmas Eve and New Year's Eve are Thursdays"
        );
        event.on_holidays = true;
        assert_eq!(days(&event).len(), 7);
        event.cancelled = vec![(date(2026, 12, 10), date(2026, 12, 31))];
        assert_eq!(days(&event), ["20261203T1700", "20270107T1700"]);
        event.first = Some(date(2026, 12, 4));
        event.last = Some(date(2026, 12, 31));
        assert!(days(&event).is_empty());
    }

    #[test]
    fn the_beginning_is_the_same_on_the_clock_in_summer_and_winter() {
        let at = |code: &str| {
            let slot = Slot::read("cafe", code).expect("a slot");
            slot.begins().to_string()
        };
        assert_eq!(at("20270325T1700"), "2027-03-25T16:00:00Z");
        assert_eq!(at("20270401T1700"), "2027-04-01T15:00:00Z");
        assert_eq!(Slot::read("cafe", "20270401"), None);
        assert_eq!(Slot::read("cafe", "20270231T1700"), None);
    }

    #[test]
    fn codes_of_numbers_that_follow_one_another_differ() {
        let codes: std::collections::BTreeSet<String> = (0..500).map(code_of).collect();
        assert!(codes.len() > 498, "{}", codes.len());
        assert!(codes.iter().all(|code| code.len() == CODE));
    }
}
