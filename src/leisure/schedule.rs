//! A family's schedule: which activity, for which child, in which weeks, and who goes along.
//!
//! A child is a number and an age, never a name. The schedule is part of what is remembered of the chat, so `/forget` erases it with the rest.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Children that a family can have here.
pub const MOST_CHILDREN: usize = 8;

/// Activities in a schedule: more would not be read.
const MOST: usize = 24;

/// What a family does in its free time. Every field has a default, so that what another version wrote can be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Schedule {
    /// The children's ages in full years; the first is child 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<u8>,
    /// What is planned, in the order in which it was put in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub planned: Vec<Planned>,
}

/// An activity in a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// The activity's id.
    pub activity: String,
    /// The child's number, from 1; 0 is an adult.
    pub child: u8,
    /// The Monday of the first week.
    pub from: Date,
    /// How many weeks.
    pub weeks: u8,
    /// Who goes along.
    pub along: Along,
}

/// Who goes along to an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Along {
    /// The newcomer.
    Me,
    /// Another parent.
    Parent,
    /// The guide to associations: a person of the desk is asked.
    Guide,
    /// Nobody yet: a person of the desk is asked.
    Nobody,
}

impl Along {
    /// All of them, in the order of the buttons, each with its letter there.
    pub const ALL: [(Along, char); 4] = [
        (Along::Me, 'm'),
        (Along::Parent, 'p'),
        (Along::Guide, 'g'),
        (Along::Nobody, 'n'),
    ];

    /// Whether somebody of the desk has to be asked.
    pub fn asks(self) -> bool {
        matches!(self, Along::Guide | Along::Nobody)
    }
}

impl Planned {
    /// Whether it takes place in the week that begins on this Monday.
    pub fn is_in(&self, monday: Date) -> bool {
        let end = self.from.saturating_add(i64::from(self.weeks).weeks());
        (self.from..end).contains(&monday)
    }
}

impl Schedule {
    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.children.is_empty() && self.planned.is_empty()
    }

    /// Whether there is no room for more.
    pub fn is_full(&self) -> bool {
        self.planned.len() >= MOST
    }

    /// The number of a new child of this age; `None`: there is no room.
    pub fn add_child(&mut self, age: u8) -> Option<u8> {
        if self.children.len() >= MOST_CHILDREN {
            return None;
        }
        self.children.push(age);
        u8::try_from(self.children.len()).ok()
    }

    /// Puts something in; the same for the same child from the same week takes the place of what stood there.
    pub fn put(&mut self, new: Planned) {
        let is_same = |old: &Planned| {
            (old.activity.as_str(), old.child, old.from)
                == (new.activity.as_str(), new.child, new.from)
        };
        self.planned.retain(|old| !is_same(old));
        self.planned.push(new);
    }

    /// Lets go of what was over before this Monday, and of the children for whom nothing is planned any more if nothing is planned at all.
    pub fn tidy(&mut self, monday: Date) {
        let is_over = |it: &Planned| it.from.saturating_add(i64::from(it.weeks).weeks()) <= monday;
        self.planned.retain(|it| !is_over(it));
        if self.planned.is_empty() {
            self.children.clear();
        }
    }

    /// The Mondays of the weeks from this one on in which something takes place.
    pub fn mondays(&self, monday: Date) -> Vec<Date> {
        let weeks = |it: &Planned| {
            let from = it.from;
            (0..i64::from(it.weeks)).map(move |week| from.saturating_add(week.weeks()))
        };
        let mut mondays: Vec<Date> = self.planned.iter().flat_map(weeks).collect();
        mondays.retain(|it| *it >= monday);
        mondays.sort_unstable();
        mondays.dedup();
        mondays
    }
}

/// The Monday of the week that a day is in.
pub fn monday_of(day: Date) -> Date {
    let since = i64::from(day.weekday().to_monday_zero_offset());
    day.saturating_sub(since.days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn planned(child: u8, from: Date, weeks: u8) -> Planned {
        Planned {
            activity: "lomma/simskola".to_owned(),
            child,
            from,
            weeks,
            along: Along::Me,
        }
    }

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!(monday_of(date(2026, 11, 22)), date(2026, 11, 16));
        assert_eq!(monday_of(date(2026, 11, 16)), date(2026, 11, 16));
    }

    #[test]
    fn what_is_over_goes_and_the_same_is_not_there_twice() {
        let (first, second) = (date(2026, 11, 16), date(2026, 11, 23));
        let mut schedule = Schedule::default();
        assert_eq!(schedule.add_child(9), Some(1));
        assert_eq!(schedule.add_child(6), Some(2));
        schedule.put(planned(1, first, 1));
        schedule.put(planned(1, first, 4));
        schedule.put(planned(2, first, 1));
        assert_eq!(schedule.planned.len(), 2);
        assert_eq!(schedule.mondays(first).len(), 4);
        schedule.tidy(second);
        assert_eq!(schedule.planned, [planned(1, first, 4)]);
        assert!(schedule.planned[0].is_in(second));
        schedule.tidy(date(2026, 12, 14));
        assert!(schedule.is_empty(), "{schedule:?}");
    }

    #[test]
    fn there_is_an_end_to_children() {
        let mut schedule = Schedule::default();
        for age in 0..20 {
            schedule.add_child(age);
        }
        assert_eq!(schedule.children.len(), MOST_CHILDREN);
        assert_eq!(schedule.children.last(), Some(&7));
        assert_eq!(schedule.add_child(3), None);
    }
}
