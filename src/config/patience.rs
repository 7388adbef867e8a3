//! How much patience there is with whoever connects.

use std::time::Duration;

/// What a connection may take. Telegram, browsers and proxies stay far below all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Connections at the same time; more wait until one of these ends. Below the 1,024 open files that a process may have.
    pub connections: usize,
    /// How long the head of a request may take, and how long a connection may lie idle.
    pub head: Duration,
    /// How long the body of a request may pause.
    pub pause: Duration,
    /// How long the whole of a request may take until its answer begins; a large file over a slow line needs the most.
    pub answer: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Patience {
            connections: 800,
            head: Duration::from_secs(20),
            pause: Duration::from_secs(15),
            answer: Duration::from_mins(3),
        }
    }
}
