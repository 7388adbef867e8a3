//! A circuit breaker: a service that is down is left alone for a while, so that nobody waits for it again and again.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// So many failures in a row open the circuit.
const FAILURES: u32 = 3;

/// The breaker. Times are given in, so that it needs no clock.
#[derive(Debug)]
pub struct Breaker {
    /// How long the circuit stays open; then one request may try.
    pause: Duration,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    failures: u32,
    open_until: Option<Instant>,
}

impl Breaker {
    /// A closed circuit.
    pub fn new(pause: Duration) -> Breaker {
        Breaker {
            pause,
            state: Mutex::default(),
        }
    }

    /// Whether the service may be asked now. After the pause one request is let through; the next waits for what comes of it.
    pub fn allows(&self, now: Instant) -> bool {
        let mut state = self.state();
        match state.open_until {
            Some(until) if now < until => false,
            Some(_) => {
                state.open_until = Some(now + self.pause);
                true
            }
            None => true,
        }
    }

    /// The service answered.
    pub fn succeeded(&self) {
        *self.state() = State::default();
    }

    /// The service failed.
    pub fn failed(&self, now: Instant) {
        let mut state = self.state();
        state.failures += 1;
        if state.failures >= FAILURES {
            state.open_until = Some(now + self.pause);
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        // Two numbers cannot be left half written.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_three_failures_nobody_asks_until_a_pause_is_over_and_one_has_tried() {
        let pause = Duration::from_mins(1);
        let breaker = Breaker::new(pause);
        let start = Instant::now();
        for _ in 0..FAILURES {
            assert!(breaker.allows(start));
            breaker.failed(start);
        }
        assert!(!breaker.allows(start));
        let later = start + pause;
        assert!(breaker.allows(later), "one may try");
        assert!(!breaker.allows(later), "the others wait for it");
        breaker.succeeded();
        assert!(breaker.allows(later));
    }
}
