//! Three questions at the start, after about four months, and before the two years end.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// After so many answered questions somebody knows what Lotsen is, and is asked.
const USED: u8 = 3;

/// Months between the first time and the second.
const UNTIL_SECOND: i64 = 4;

/// Months between the second time and the last, at least.
const UNTIL_LAST: i64 = 2;

/// Months after somebody came (or, where that is not known, after the first time) when the two years are about to end.
const UNTIL_END: i64 = 23;

/// The questions, as they are counted: ready to work or study, people to ask, knowing where to turn.
pub const QUESTIONS: [&str; 3] = ["ready", "people", "turn"];

/// The answers, as they are counted, from "not at all" to "yes, very much".
pub const GRADES: [&str; 5] = ["1", "2", "3", "4", "5"];

/// A time at which the questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Point {
    /// After some use.
    Start,
    /// About four months later.
    Months,
    /// Before the two years end.
    End,
}

impl Point {
    /// All of them, in their order.
    pub const ALL: [Point; 3] = [Point::Start, Point::Months, Point::End];

    /// Its name in buttons and counts.
    pub fn code(self) -> &'static str {
        match self {
            Point::Start => "start",
            Point::Months => "months",
            Point::End => "end",
        }
    }
}

/// What is remembered of the three questions: when they were asked, and nothing of the answers. Every field has a default, so that what
/// another version wrote can be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PulseState {
    /// Answered questions, as long as they matter.
    pub answered: u8,
    /// The day on which it was first offered.
    pub since: Option<Date>,
    /// The time at which it was last offered.
    pub last: Option<Point>,
    /// The newcomer has said yes: one may ask again unasked.
    pub agreed: bool,
    /// The newcomer wishes never to be asked again.
    pub never: bool,
    /// The question of [`Self::last`] that waits for its answer.
    pub question: Option<u8>,
    /// The time whose questions have all been answered or skipped.
    pub done: Option<Point>,
}

impl PulseState {
    /// Whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        *self == PulseState::default()
    }

    /// One more question was answered.
    pub fn used(&mut self) {
        self.answered = (self.answered + 1).min(USED);
    }

    /// The next time, and the day from which on it may be asked. `arrival` is when the newcomer came, where that is known.
    pub fn next(&self, today: Date, arrival: Option<Date>) -> Option<(Point, Date)> {
        let later = |from: Date, months: i64| from.saturating_add(months.months());
        let since = self.since.unwrap_or(today);
        match self.last {
            _ if self.never || self.answered < USED => None,
            None => Some((Point::Start, today)),
            Some(Point::Start) => Some((Point::Months, later(since, UNTIL_SECOND))),
            Some(Point::Months) => {
                let end = later(arrival.unwrap_or(since), UNTIL_END);
                let earliest = later(since, UNTIL_SECOND + UNTIL_LAST);
                Some((Point::End, end.max(earliest)))
            }
            Some(Point::End) => None,
        }
    }

    /// The questions are offered at this time.
    pub fn offered(&mut self, point: Point, today: Date) {
        // A yes to this offer says it anew.
        self.agreed = false;
        self.since = self.since.or(Some(today));
        self.last = Some(point);
        self.question = None;
    }

    /// No more questions, and none of those that were asked can be answered any more.
    pub fn stop(&mut self) {
        self.never = true;
        self.agreed = false;
        self.question = None;
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn it_is_asked_three_times_and_never_of_somebody_who_said_no() {
        let today = date(2026, 11, 30);
        let mut state = PulseState::default();
        assert_eq!(state.next(today, None), None, "nobody has asked anything");
        (0..3).for_each(|_| state.used());
        assert_eq!(state.next(today, None), Some((Point::Start, today)));
        state.offered(Point::Start, today);
        let second = state.next(today, None);
        assert_eq!(second, Some((Point::Months, date(2027, 3, 30))));
        state.offered(Point::Months, date(2027, 3, 30));
        let last = |arrival| state.next(today, arrival).map(|(_, day)| day);
        assert_eq!(last(None), Some(date(2028, 10, 30)));
        assert_eq!(last(Some(date(2026, 6, 1))), Some(date(2028, 5, 1)));
        // Whoever came long ago is not asked twice within a few weeks.
        assert_eq!(last(Some(date(2025, 1, 1))), Some(date(2027, 5, 30)));
        state.offered(Point::End, date(2028, 5, 1));
        assert_eq!(state.next(today, None), None);
        state.last = Some(Point::Start);
        state.stop();
        assert_eq!(state.next(today, None), None);
    }
}
