//! What a service logs and whether it panics, kept apart for every story although they run side by side.
//!
//! Every service has a runtime of its own, whose threads know the log they write to.

use std::cell::RefCell;
use std::fmt::{self, Write};
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::{Layer, Registry};

thread_local! {
    /// The log that this thread writes to.
    static MINE: RefCell<Option<Log>> = const { RefCell::new(None) };
}

/// The lines of one service. Cheap to clone.
#[derive(Clone, Default)]
pub struct Log {
    lines: Arc<Mutex<Vec<Line>>>,
    is_deaf: Arc<AtomicBool>,
}

/// A line of the log.
#[derive(Debug, Clone)]
pub struct Line {
    pub level: Level,
    pub text: String,
}

impl Log {
    /// An empty log. The first one begins to listen.
    pub fn new() -> Self {
        static LISTEN: Once = Once::new();
        LISTEN.call_once(|| {
            let subscriber = Registry::default().with(Listener);
            tracing::subscriber::set_global_default(subscriber).expect("nobody else listens");
            let before = panic::take_hook();
            panic::set_hook(Box::new(move |info| {
                with_mine(|log| log.add(Level::ERROR, format!("a panic: {info}")));
                before(info);
            }));
        });
        Log::default()
    }

    /// From now on this thread writes here.
    pub fn adopt_this_thread(&self) {
        MINE.with(|mine| *mine.borrow_mut() = Some(self.clone()));
    }

    /// Nothing that is said meanwhile counts: the power is going.
    pub fn is_deaf_while(&self, power_goes: impl FnOnce()) {
        self.is_deaf.store(true, Ordering::SeqCst);
        power_goes();
        self.is_deaf.store(false, Ordering::SeqCst);
    }

    /// Everything that was logged.
    pub fn lines(&self) -> Vec<Line> {
        self.lines
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Errors and panics.
    pub fn errors(&self) -> Vec<String> {
        let errors = self
            .lines()
            .into_iter()
            .filter(|line| line.level == Level::ERROR);
        errors.map(|line| line.text).collect()
    }

    fn add(&self, level: Level, text: String) {
        if self.is_deaf.load(Ordering::SeqCst) {
            return;
        }
        self.lines
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Line { level, text });
    }
}

fn with_mine(write: impl FnOnce(&Log)) {
    // A thread that is ending has no log any more.
    let _ = MINE.try_with(|mine| {
        if let Ok(mine) = mine.try_borrow()
            && let Some(log) = &*mine
        {
            write(log);
        }
    });
}

struct Listener;

impl<S: Subscriber> Layer<S> for Listener {
    fn enabled(&self, metadata: &tracing::Metadata<'_>, _: Context<'_, S>) -> bool {
        // Lotsen at every level; what it is built on as an operator would see it.
        *metadata.level() <= Level::INFO || metadata.target().starts_with("lotsen")
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        with_mine(|log| {
            let mut text = Text(event.metadata().target().to_owned());
            event.record(&mut text);
            log.add(*event.metadata().level(), text.0);
        });
    }
}

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}
