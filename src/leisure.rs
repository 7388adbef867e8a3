//! The leisure finder: what somebody wishes for, read from a text or from buttons, and the activities that fit.
//!
//! Values in, values out. The wishes travel in the buttons themselves ([`Wishes::code`]), so nothing is remembered of them.

mod finding;
mod reading;
mod schedule;
mod vocabulary;
mod wishes;

pub use finding::{Asker, Found, MOST, find, is_out_of_season};
pub use reading::read;
pub use schedule::{Along, MOST_CHILDREN, Planned, Schedule, monday_of};
pub use vocabulary::Vocabulary;
pub use wishes::{Ages, DayTime, Sex, Wishes};
