//! What is passed to the courier in the moment it is written, instead of being looked for in the outbox: most answers wait for nothing.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::time::Instant;

use super::Pace;
use crate::conversation::Channel;
use crate::store::{Address, Due};

/// Messages that the courier has with it in this way at the same time, besides what it finds in the outbox.
const AT_ONCE: usize = 64;

/// The way to the courier.
pub struct Passing {
    to: mpsc::UnboundedSender<Passed>,
    room: Arc<Semaphore>,
    pace: Arc<Mutex<Pace>>,
}

/// A place with the courier for one message.
pub struct Place {
    to: mpsc::UnboundedSender<Passed>,
    room: OwnedSemaphorePermit,
}

/// A row that is the courier's since it was written; it takes its place until it is delivered.
pub(super) struct Passed {
    pub row: Due,
    pub room: OwnedSemaphorePermit,
}

impl Passing {
    /// Opens the way, and its end at the courier.
    pub(super) fn open(pace: Arc<Mutex<Pace>>) -> (Passing, mpsc::UnboundedReceiver<Passed>) {
        let (to, passed) = mpsc::unbounded_channel();
        let room = Arc::new(Semaphore::new(AT_ONCE));
        (Passing { to, room, pace }, passed)
    }

    /// A place for a message to an address, where the courier has one and may send it now. What is not used of it is lost to the pace alone.
    pub fn place(&self, to: &Address) -> Option<Place> {
        let room = self.room.clone().try_acquire_owned().ok()?;
        if to.channel == Channel::Telegram {
            let mut pace = self.pace.lock().unwrap_or_else(PoisonError::into_inner);
            pace.take(&to.address, Instant::now(), false).ok()?;
        }
        let to = self.to.clone();
        (!to.is_closed()).then_some(Place { to, room })
    }
}

impl Place {
    /// Passes a row that is written as being sent by this process. `false`: the courier has stopped; the next start finds the row.
    pub fn pass(self, row: Due) -> bool {
        let passed = Passed {
            row,
            room: self.room,
        };
        self.to.send(passed).is_ok()
    }
}
