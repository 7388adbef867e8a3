//! What is passed to the courier in the moment it is written, instead of being looked for in the outbox: most answers wait for nothing.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};

use crate::store::{Address, Due};

/// Messages that the courier has with it in this way at the same time, besides what it finds in the outbox.
const AT_ONCE: usize = 64;

/// Whether a message may be sent to an address now; it is counted as sent.
type MaySend = Box<dyn Fn(&Address) -> bool + Send + Sync>;

/// The way to the courier.
pub struct Passing {
    to: mpsc::UnboundedSender<Passed>,
    room: Arc<Semaphore>,
    may_send: MaySend,
}

/// A place with the courier for one message.
pub(super) struct Place {
    to: mpsc::UnboundedSender<Passed>,
    room: OwnedSemaphorePermit,
}

/// A row that is the courier's since it was written; it takes its place until it is delivered.
pub struct Passed {
    /// The row.
    pub row: Due,
    /// Its place.
    pub room: OwnedSemaphorePermit,
}

impl Passing {
    /// Opens the way, and its end at the courier, who says what may be sent.
    pub fn open(may_send: MaySend) -> (Passing, mpsc::UnboundedReceiver<Passed>) {
        let (to, passed) = mpsc::unbounded_channel();
        let room = Arc::new(Semaphore::new(AT_ONCE));
        let passing = Passing { to, room, may_send };
        (passing, passed)
    }

    /// A place for a message to an address, where the courier has one and may send it now. What is not used of it is lost to the pace alone.
    pub(super) fn place(&self, to: &Address) -> Option<Place> {
        let room = self.room.clone().try_acquire_owned().ok()?;
        (!self.to.is_closed() && (self.may_send)(to)).then(|| Place {
            to: self.to.clone(),
            room,
        })
    }
}

impl Place {
    /// Passes a row that is written as being sent by this process. `false`: the courier has stopped; the next start finds the row.
    pub fn pass(self, row: Due) -> bool {
        let room = self.room;
        self.to.send(Passed { row, room }).is_ok()
    }
}
