//! What newcomers say of what came of it: whether they went to an activity and stayed, three questions now and then, and what they tell
//! in their own words.
//!
//! Values in, values out. Answers by button are counted per month and kept nowhere else, so that nothing leads from a figure to anybody;
//! what still has to be asked is kept with the conversation, and goes with it.

mod outing;
mod pulse;
mod told;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use crate::phrase::stockholm;
use crate::plan::on_or_after;

pub use outing::{Outing, OutingStage, WHYS, after_a_month, after_a_week, kind_code, kind_named};
pub use pulse::{GRADES, Point, PulseState, QUESTIONS};
pub use told::{ABOUT, Medium, Told, VoiceState};

/// The hour at which somebody is asked something unasked, on the clock in Stockholm.
const HOUR: i8 = 10;

/// What is remembered of a newcomer's consent to be asked. Every field has a default, so that what another version wrote can be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Consent {
    /// Whether one may be asked how activities were; `None`: that has not been said.
    pub outings: Option<bool>,
    /// The three questions.
    #[serde(skip_serializing_if = "PulseState::is_empty")]
    pub pulse: PulseState,
    /// When the newcomer pressed "tell us", unix milliseconds; 0 when what is written next is a question as ever.
    pub telling_since: i64,
    /// The album of which a picture was told with.
    pub album: Option<String>,
}

impl Consent {
    /// Whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        *self == Consent::default()
    }
}

/// An answer by button, to be counted: what is kept of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The question.
    pub question: &'static str,
    /// The kind of activity, or the time of the three questions.
    pub about: String,
    /// The answer.
    pub answer: &'static str,
}

/// What is kept of a newcomer's voice.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// The activities that one may be asked about.
    pub outings: Vec<Outing>,
    /// What was told.
    pub told: Vec<Told>,
}

/// The morning of the first day from one on, on which somebody may be asked: no Sunday and no holiday.
pub fn morning(day: Date) -> Timestamp {
    let day = on_or_after(day);
    let at = day.at(HOUR, 0, 0, 0).to_zoned(stockholm());
    at.map_or(Timestamp::MAX, |at| at.timestamp())
}

/// The morning after so many days.
fn in_days(today: Date, days: i64) -> Timestamp {
    morning(today.saturating_add(days.days()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn it_is_ten_in_the_morning_whatever_the_clocks_do() {
        // The clocks change on 28 March and on 31 October 2027; the days after the first are Easter.
        for (day, at) in [
            (date(2027, 3, 25), "2027-03-25T09:00:00Z"),
            (date(2027, 3, 28), "2027-03-30T08:00:00Z"),
            (date(2027, 10, 30), "2027-10-30T08:00:00Z"),
            (date(2027, 10, 31), "2027-11-01T09:00:00Z"),
        ] {
            assert_eq!(morning(day).to_string(), at, "{day}");
        }
    }
}
