//! A Bot API server on loopback: stateful, over real HTTP, as strict as Telegram's own.
//!
//! It keeps chats, messages, topics and updates, answers the bot's calls with the documented errors, and can be made to
//! misbehave: throttle, fail, break connections, repeat or reorder updates.

mod answers;
mod control;
mod delivery;
mod happenings;
mod html;
mod keyboard;
mod messages;
mod methods;
mod profile;
mod server;
mod state;
mod topics;
mod updates;
mod voices;

use std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

pub use control::{Fault, Where};
pub use state::{Button, Event, Kind, Post, State, Update};

/// The token of the bot; a story that greps for secrets looks for its second half.
pub const TOKEN: &str = "4242:FAKE-token-that-nobody-may-ever-print";

/// The id of the bot: the first half of the token.
pub const BOT: i64 = 4242;

/// How long a story waits for something that must happen. Reached only when it does not.
const PATIENCE: Duration = Duration::from_secs(10);

/// The servers of all stories share one runtime, which outlives every service that is started and stopped.
static SERVERS: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .thread_name("fake-telegram")
        .build()
        .expect("a runtime can be built")
});

/// The server and its state. Cheap to clone.
#[derive(Clone)]
pub struct FakeTelegram {
    inner: Arc<Inner>,
}

struct Inner {
    state: Mutex<State>,
    /// Rings for stories that wait on their own thread.
    changed: Condvar,
    /// Rings for polls and the webhook's delivery.
    rung: watch::Sender<u64>,
    address: Mutex<String>,
}

impl FakeTelegram {
    /// Starts a server on a free port.
    pub fn start() -> Self {
        let telegram = FakeTelegram {
            inner: Arc::new(Inner {
                state: Mutex::new(State::new()),
                changed: Condvar::new(),
                rung: watch::Sender::new(0),
                address: Mutex::default(),
            }),
        };
        let address = server::serve(&SERVERS, telegram.clone());
        *telegram
            .inner
            .address
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = address;
        SERVERS.spawn(delivery::deliver(telegram.clone()));
        telegram
    }

    /// Where the bot finds it.
    pub fn address(&self) -> String {
        self.inner
            .address
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Looks at the state.
    pub fn look<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.lock())
    }

    /// Changes the state, and wakes whoever waits for a change.
    pub fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = change(&mut self.lock());
        self.inner.changed.notify_all();
        self.inner.rung.send_modify(|count| *count += 1);
        changed
    }

    /// Changes the state where only stories have to hear of it: a poll must not wake itself.
    fn change_quietly<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = change(&mut self.lock());
        self.inner.changed.notify_all();
        changed
    }

    /// Waits until the state has something, at most [`PATIENCE`]. `meanwhile` runs now and then without the lock.
    pub fn wait<T>(
        &self,
        mut meanwhile: impl FnMut(),
        mut look: impl FnMut(&mut State) -> Option<T>,
    ) -> Option<T> {
        /// Often enough that a story is not slowed down by it.
        const TURN: Duration = Duration::from_millis(20);
        let end = Instant::now() + PATIENCE;
        loop {
            {
                let mut state = self.lock();
                if let Some(found) = look(&mut state) {
                    return Some(found);
                }
                if Instant::now() > end {
                    return None;
                }
                let (mut state, _) = self
                    .inner
                    .changed
                    .wait_timeout(state, TURN)
                    .unwrap_or_else(PoisonError::into_inner);
                if let Some(found) = look(&mut state) {
                    return Some(found);
                }
            }
            meanwhile();
        }
    }

    fn rung(&self) -> watch::Receiver<u64> {
        self.inner.rung.subscribe()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.inner
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
