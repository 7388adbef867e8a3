//! The time, as a value that can be stepped.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// The system's clock, with a shift. The shift is zero except where time is stepped instead of slept.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    shift: Arc<AtomicI64>,
}

impl Clock {
    /// The time now.
    pub fn now(&self) -> Timestamp {
        let shift = SignedDuration::from_millis(self.shift.load(Ordering::Relaxed));
        Timestamp::now()
            .checked_add(shift)
            .unwrap_or(Timestamp::MAX)
    }

    /// Steps all holders of this clock forward.
    pub fn step(&self, by: std::time::Duration) {
        let millis = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.shift.fetch_add(millis, Ordering::Relaxed);
    }
}
