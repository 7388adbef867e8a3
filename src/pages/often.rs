//! How often something is done from one network address, so that a program cannot keep the service busy.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// Times from one address within [`WINDOW`]: a class or a shelter shares one, and all of them may begin at once.
const PER_ADDRESS: usize = 60;

/// For how long a time counts.
pub const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// Addresses are looked through for old ones when there are more.
const MANY: usize = 5_000;

/// When something was done, by network address.
#[derive(Default)]
pub struct Often(Mutex<HashMap<String, VecDeque<Timestamp>>>);

impl Often {
    /// Whether it may be done once more from here; if so it is counted.
    pub fn may(&self, address: &str, now: Timestamp) -> bool {
        let since = now.checked_sub(WINDOW).unwrap_or(Timestamp::UNIX_EPOCH);
        // Lists of times cannot be left half written.
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() > MANY {
            all.retain(|_, times| times.back().is_some_and(|last| *last > since));
        }
        let times = all.entry(address.to_owned()).or_default();
        while times.front().is_some_and(|first| *first <= since) {
            times.pop_front();
        }
        if times.len() >= PER_ADDRESS {
            return false;
        }
        times.push_back(now);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_does_it_so_many_times_and_again_after_a_while() {
        let often = Often::default();
        let now = Timestamp::UNIX_EPOCH;
        assert!((0..PER_ADDRESS).all(|_| often.may("192.0.2.1", now)));
        assert!(!often.may("192.0.2.1", now));
        assert!(often.may("192.0.2.2", now));
        let later = now.checked_add(WINDOW).expect("a time");
        assert!(often.may("192.0.2.1", later));
    }
}
