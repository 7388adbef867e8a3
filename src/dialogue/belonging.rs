//! Which case a question belongs to, where the newcomer has some already.

use jiff::SignedDuration;

use super::{Record, Turn, World};
use crate::case::{Case, Outcome};
use crate::decision::Reason;

/// Below this probability of the best hit, the desk is hardly more than a guess: then a question goes to where the newcomer
/// already has one, rather than to a second desk that would ask who is responsible.
const DESK_IS_A_GUESS: f32 = 0.2;

/// So long after a cry for help, whatever cannot be answered goes on with it: "can somebody come here?" is for whoever reads the cry.
const IN_NEED: SignedDuration = SignedDuration::from_hours(12);

/// A guess goes on with a case that was opened so short a while ago; later it is about something else.
const SAME_TALK: SignedDuration = SignedDuration::from_mins(60);

/// The newcomer's open case that a question goes to, and whether staff are to be told as of a cry.
pub fn open_case<'t>(
    world: &World<'_>,
    turn: &'t Turn,
    record: &Record,
) -> Option<(&'t Case, bool)> {
    let is_guess = is_guess(record);
    let newest = |fits: &dyn Fn(&Case) -> bool| turn.cases.iter().rev().find(|case| fits(case));
    let since = |case: &Case, long| world.now.duration_since(case.opened_at) < long;
    let asks_for_somebody = is_guess || record.reason == Some(Reason::AskedForPerson);
    let perhaps_danger = record.reason == Some(Reason::PerhapsDanger);
    let tells_of_danger =
        |case: &Case| matches!(case.reason, Reason::Crisis | Reason::PerhapsDanger);
    let cry = newest(&|case| case.urgent && tells_of_danger(case) && since(case, IN_NEED));
    if let Some(cry) = cry.filter(|_| asks_for_somebody) {
        return Some((cry, true));
    }
    let of_the_desk = newest(&|case| case.desk == record.desk);
    let lately = || newest(&|case| is_guess && !case.urgent && since(case, SAME_TALK));
    of_the_desk
        .or_else(lately)
        .map(|case| (case, perhaps_danger))
}

/// The case that was closed a short while ago and that a question goes on with: staff's own close, at the same desk or wherever the
/// desk would be a guess. What the newcomer took back or said to be solved stays closed.
pub fn closed_case<'t>(turn: &'t Turn, record: &Record) -> Option<&'t Case> {
    let is_guess = is_guess(record);
    turn.lately_closed.iter().find(|case| {
        (case.desk == record.desk || is_guess)
            && matches!(
                case.outcome,
                Some(Outcome::Answered | Outcome::NoAnswer | Outcome::Closed)
            )
    })
}

fn is_guess(record: &Record) -> bool {
    record.confidence < DESK_IS_A_GUESS
}
