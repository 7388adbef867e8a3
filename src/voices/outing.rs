//! Whether somebody went to an activity, liked it, stayed, or stopped and why.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::in_days;
use crate::knowledge::{ActivityKind, KINDS};

/// After so many days one is asked whether one went.
const WEEK: i64 = 7;

/// After so many more days one is asked whether one still goes.
const MONTH: i64 = 28;

/// Why somebody stopped, as it is counted.
pub const WHYS: [&str; 6] = ["far", "cost", "time", "welcome", "language", "other"];

/// Where the questions about an activity stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutingStage {
    /// "Did you go?" will be asked.
    Week,
    /// It has been asked.
    Went,
    /// "How was it?" has been asked; "do you still go?" will be.
    Liked,
    /// How it was has been said; "do you still go?" will be asked.
    Month,
    /// It has been asked.
    Still,
    /// "Why did you stop?" has been asked.
    Why,
}

/// An activity that somebody wants to try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outing {
    /// Its key in the store.
    pub id: i64,
    /// What kind of activity, as the directory writes it.
    pub kind: String,
    /// Where the questions stand.
    pub stage: OutingStage,
    /// When the next is asked unasked.
    pub ask_at: Option<Timestamp>,
}

/// When somebody is asked who wants to try it today.
pub fn after_a_week(today: Date) -> Timestamp {
    in_days(today, WEEK)
}

/// When somebody is asked again who said today that they went.
pub fn after_a_month(today: Date) -> Timestamp {
    in_days(today, MONTH)
}

/// A kind as the directory writes it.
pub fn kind_code(kind: ActivityKind) -> &'static str {
    let named = KINDS.iter().find(|(_, listed)| *listed == kind);
    named.map_or("", |(name, _)| name)
}

/// The kind that the directory writes so, in the program's own letters.
pub fn kind_named(code: &str) -> Option<&'static str> {
    let named = KINDS.iter().find(|(name, _)| *name == code);
    named.map(|(name, _)| *name)
}
