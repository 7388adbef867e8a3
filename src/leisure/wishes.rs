//! What somebody wishes for, and its short form for a button.

use jiff::civil::Weekday;

use crate::knowledge::{ActivityKind, INTERESTS, Interest, KINDS};

/// Ages in full years, both included.
pub type Ages = (u8, u8);

/// For whom: a group for others is not shown then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// A girl or a woman.
    Female,
    /// A boy or a man.
    Male,
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayTime {
    /// Before noon.
    Morning,
    /// From noon to five.
    Afternoon,
    /// From five on.
    Evening,
}

/// What somebody wishes for. Empty means: anything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The ages of those who want to take part, one range each.
    pub ages: Vec<Ages>,
    /// For whom.
    pub sex: Option<Sex>,
    /// Only a group for girls or women will do.
    pub female_only: bool,
    /// What they want to do, any of it.
    pub kinds: Vec<ActivityKind>,
    /// What they like.
    pub interests: Vec<Interest>,
    /// The days that are possible, Monday first; none set: every day.
    pub days: [bool; 7],
    /// The part of the day.
    pub time: Option<DayTime>,
    /// It must cost nothing.
    pub free: bool,
    /// Small children have to be looked after meanwhile.
    pub child_care: bool,
}

/// Most of each in a button, whose data may have 64 bytes.
const MOST_LISTED: usize = 4;

impl Wishes {
    /// Whether something is said of what to do.
    pub fn names_something(&self) -> bool {
        !self.kinds.is_empty() || !self.interests.is_empty()
    }

    /// Whether something is said that only the directory of activities can answer: for whom, when, at what price.
    pub fn is_particular(&self) -> bool {
        !self.ages.is_empty()
            || self.sex.is_some()
            || self.has_days()
            || self.time.is_some()
            || self.free
            || self.child_care
    }

    /// Whether some days are asked for.
    pub fn has_days(&self) -> bool {
        self.days.contains(&true)
    }

    /// Asks for a day.
    pub fn set_day(&mut self, day: Weekday) {
        if let Ok(index) = usize::try_from(day.to_monday_zero_offset()) {
            self.days[index] = true;
        }
    }

    /// Whether this day is possible.
    pub fn takes_day(&self, day: Weekday) -> bool {
        let index = usize::try_from(day.to_monday_zero_offset()).unwrap_or_default();
        !self.has_days() || self.days[index]
    }

    /// The short form: `6-9.12-12;f;3,4;1;60;e;xc`, at most 48 bytes.
    pub fn code(&self) -> String {
        let ages: Vec<String> = self
            .ages
            .iter()
            .take(2)
            .map(|(from, to)| format!("{from}-{to}"))
            .collect();
        let sex = match self.sex {
            Some(Sex::Female) => "f",
            Some(Sex::Male) => "m",
            None => "",
        };
        let days = self
            .days
            .iter()
            .enumerate()
            .filter(|(_, wanted)| **wanted)
            .map(|(day, _)| day.to_string())
            .collect::<String>();
        let time = match self.time {
            Some(DayTime::Morning) => "m",
            Some(DayTime::Afternoon) => "a",
            Some(DayTime::Evening) => "e",
            None => "",
        };
        let mut needs = String::new();
        for (wanted, letter) in [
            (self.female_only, 'o'),
            (self.free, 'x'),
            (self.child_care, 'c'),
        ] {
            if wanted {
                needs.push(letter);
            }
        }
        let kinds = places(&self.kinds, &KINDS);
        let interests = places(&self.interests, &INTERESTS);
        format!(
            "{};{sex};{kinds};{interests};{days};{time};{needs}",
            ages.join(".")
        )
    }

    /// Reads the short form. What is not understood is left out: a forged button wishes for less.
    pub fn from_code(code: &str) -> Wishes {
        let mut parts = code.split(';');
        let mut part = || parts.next().unwrap_or_default();
        let ages = part()
            .split('.')
            .filter_map(|ages| ages.split_once('-'))
            .filter_map(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)))
            .take(2)
            .collect();
        let sex = match part() {
            "f" => Some(Sex::Female),
            "m" => Some(Sex::Male),
            _ => None,
        };
        let kinds = named(part(), &KINDS);
        let interests = named(part(), &INTERESTS);
        let mut days = [false; 7];
        for day in part().chars().filter_map(|digit| digit.to_digit(10)) {
            if let Some(wanted) = usize::try_from(day).ok().and_then(|day| days.get_mut(day)) {
                *wanted = true;
            }
        }
        let time = match part() {
            "m" => Some(DayTime::Morning),
            "a" => Some(DayTime::Afternoon),
            "e" => Some(DayTime::Evening),
            _ => None,
        };
        let needs = part();
        Wishes {
            ages,
            sex,
            female_only: needs.contains('o'),
            kinds,
            interests,
            days,
            time,
            free: needs.contains('x'),
            child_care: needs.contains('c'),
        }
    }
}

/// The places of some values in a closed list.
fn places<T: PartialEq>(values: &[T], list: &[(&str, T)]) -> String {
    values
        .iter()
        .take(MOST_LISTED)
        .filter_map(|value| list.iter().position(|(_, listed)| listed == value))
        .map(|place| place.to_string())
        .collect::<Vec<_>>()
        .join(",")
}

/// The values at some places of a closed list.
fn named<T: Copy>(places: &str, list: &[(&str, T)]) -> Vec<T> {
    places
        .split(',')
        .filter_map(|place| place.parse::<usize>().ok())
        .filter_map(|place| list.get(place))
        .map(|(_, value)| *value)
        .take(MOST_LISTED)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_holds_every_wish_and_fits_a_button() {
        let mut wishes = Wishes {
            ages: vec![(10, 12), (120, 120)],
            sex: Some(Sex::Female),
            female_only: true,
            kinds: KINDS[25..].iter().map(|(_, kind)| *kind).collect(),
            interests: INTERESTS[16..]
                .iter()
                .map(|(_, interest)| *interest)
                .collect(),
            days: [true; 7],
            time: Some(DayTime::Evening),
            free: true,
            child_care: true,
        };
        let code = wishes.code();
        assert!(code.len() <= 56, "{code} has {} bytes", code.len());
        assert_eq!(Wishes::from_code(&code), wishes);
        wishes = Wishes::default();
        assert_eq!(Wishes::from_code(&wishes.code()), wishes);
    }

    #[test]
    fn a_forged_code_wishes_for_less() {
        assert_eq!(
            Wishes::from_code("999-1;q;77,x;-1;89z;t;?"),
            Wishes::default()
        );
        assert_eq!(Wishes::from_code(""), Wishes::default());
    }
}
