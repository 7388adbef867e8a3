//! The desk: the use-cases. What comes in is worked out by the core and written in one transaction.
//!
//! [`Desk::receive`] is a newcomer's turn, [`Desk::staff_acts`] and the methods in [`staff`] are the staff's. Nothing here sends
//! anything: what is to be said becomes rows of the outbox, and the [`courier`](crate::courier) is rung.

mod acting;
mod calendar;
mod card;
mod correcting;
mod group;
mod hearing;
mod drafting;
mod failing;
pub mod interpreting;
mod learning;
mod menus;
pub mod news;
mod offering;
mod papers;
mod passing;
mod people;
mod phone_page;
mod planned;
mod preview;
mod receive;
mod reminding;
mod sounding;
mod staff;
mod steps;
mod tick;
mod together;
mod turning;
mod voices;
mod when;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};

use jiff::Timestamp;
use tokio::sync::{Notify, watch};

use crate::case::{Case, CaseId, CaseLine};
use crate::clock::Clock;
use crate::conversation::{Channel, Happening};
use crate::dialogue::{World, YesNoWords, entry_title};
use crate::language::Language;
use crate::library::{Library, Shelf};
use crate::phrase::Phrasebook;
use crate::redaction::{self, Kind, Redacted};
use crate::signing::Signer;
use crate::speech::Speech;
use crate::store::{self, Address, CaseTranslation, Store};
use crate::translator::Translator;

pub use correcting::{Corrected, Receivers};
pub use failing::StaffError;
pub use learning::is_question_of;
pub use menus::Menu;
pub use passing::{Passed, Passing};
pub use people::{AT_WORK, OpenPage, Present};
pub use staff::{Staff, StaffAct, To};
pub use when::time as time_to_come;

/// For how many seconds staff can take back what they did by mistake.
pub const UNDO_SECONDS: i64 = 10;

/// The inbox's origin of what is written on phone pages.
pub const WEB: &str = "web";

/// Something that happened in a chat with a newcomer.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The newcomer's address.
    pub from: Address,
    /// The language of the newcomer's app.
    pub phone_language: Option<Language>,
    /// What happened.
    pub happening: Happening,
    /// The message's id in Telegram.
    pub message: Option<i64>,
    /// What was hidden in it before it was stored.
    pub hidden: Vec<Kind>,
}

/// A case with everything that staff see of it.
#[derive(Debug, Clone)]
pub struct CaseView {
    /// The case.
    pub case: Case,
    /// Its history, oldest first.
    pub lines: Vec<CaseLine>,
    /// What a machine translated of it, oldest first.
    pub translations: Vec<CaseTranslation>,
    /// What Lotsen found: entry id, Swedish title, confidence.
    pub hits: Vec<(String, String, f32)>,
    /// The newcomer's other cases that are not closed.
    pub beside: Vec<Case>,
    /// The number of the newcomer's first case: what the newcomer is called. `None` after everything was erased.
    pub newcomer: Option<i64>,
    /// The number of the case that this one was merged into, and its key.
    pub merged_into: Option<(i64, CaseId)>,
    /// How often it has changed hands.
    pub hand_overs: store::HandOvers,
}

/// The use-cases, over the store and the library. Cheap to clone.
#[derive(Clone)]
pub struct Desk {
    inner: Arc<Inner>,
}

struct Inner {
    store: Store,
    library: Library,
    phrasebook: Phrasebook,
    yes_no: YesNoWords,
    clock: Clock,
    together: together::Together,
    /// The staff group, if there is one.
    staff_chat: std::sync::RwLock<Option<String>>,
    /// The bot's name in Telegram, once it is known.
    bot_name: std::sync::RwLock<Option<String>>,
    retention_days: u32,
    /// How many days it is kept who opened which case.
    log_days: AtomicU32,
    /// Newcomers hear the first names of staff.
    shows_names: AtomicBool,
    /// Made-up activities are shown, in the demonstration.
    shows_examples: AtomicBool,
    /// The three questions are asked.
    asks_pulse: AtomicBool,
    /// The address at which browsers reach this service, if the operator said so.
    public_url: std::sync::OnceLock<String>,
    /// Signs links and certificates; without a key until it is told one.
    signer: std::sync::OnceLock<Signer>,
    presence: people::Presence,
    offered: offering::Offered,
    /// How many errors of the knowledge folder staff have been told of.
    told_problems: AtomicUsize,
    /// Something was erased and may still stand in the database's files.
    unscrubbed: AtomicBool,
    translator: arc_swap::ArcSwap<Translator>,
    /// Rings when something waits for the translator.
    interpreter: Notify,
    /// The machine's voice, if there is one.
    speech: arc_swap::ArcSwapOption<Speech>,
    /// Spoken questions are written down.
    listens: AtomicBool,
    /// Rings when a voice message waits to be listened to.
    voices_rung: Notify,
    /// Rings when something waits in the inbox.
    inbox: Notify,
    /// Rings when something is to be said.
    outbox: Notify,
    /// Rings when other processes are to be told of a change.
    fellows: Notify,
    /// Counts what people can see changing.
    changes: watch::Sender<u64>,
}

impl Desk {
    /// A desk over a store and a library. `staff_chat` is the staff group's chat id.
    pub fn new(
        store: Store,
        library: Library,
        phrasebook: Phrasebook,
        clock: Clock,
        staff_chat: Option<String>,
        retention_days: u32,
    ) -> Desk {
        let inner = Arc::new(Inner {
            store,
            library,
            yes_no: YesNoWords::of(&phrasebook),
            phrasebook,
            clock,
            together: together::Together::default(),
            staff_chat: std::sync::RwLock::new(staff_chat),
            bot_name: std::sync::RwLock::default(),
            retention_days,
            log_days: AtomicU32::new(u32::MAX),
            shows_names: AtomicBool::new(false),
            shows_examples: AtomicBool::new(false),
            asks_pulse: AtomicBool::new(false),
            public_url: std::sync::OnceLock::new(),
            signer: std::sync::OnceLock::new(),
            presence: people::Presence::default(),
            offered: offering::Offered::default(),
            told_problems: AtomicUsize::new(0),
            // A stop may have come between an erasing and the scrubbing.
            unscrubbed: AtomicBool::new(true),
            translator: arc_swap::ArcSwap::from_pointee(Translator::None),
            interpreter: Notify::new(),
            speech: arc_swap::ArcSwapOption::empty(),
            listens: AtomicBool::new(false),
            voices_rung: Notify::new(),
            inbox: Notify::new(),
            outbox: Notify::new(),
            fellows: Notify::new(),
            changes: watch::Sender::new(0),
        });
        Desk { inner }
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.inner.store
    }

    /// The library.
    pub fn library(&self) -> &Library {
        &self.inner.library
    }

    /// The current entries and their index.
    pub fn shelf(&self) -> Arc<Shelf> {
        self.inner.library.shelf()
    }

    /// The phrases.
    pub fn phrasebook(&self) -> &Phrasebook {
        &self.inner.phrasebook
    }

    /// Hides what identifies a person in what a newcomer wrote.
    pub fn redact(&self, text: &str) -> Redacted {
        let redacted = redaction::redact(text, &self.shelf().public);
        crate::measure::hidden(redacted.hidden.len());
        redacted
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        self.inner.clock.now()
    }

    /// The staff group's chat id.
    pub fn staff_chat(&self) -> Option<String> {
        self.inner
            .staff_chat
            .read()
            .map_or(None, |chat| chat.clone())
    }

    /// The bot's name in Telegram, once Telegram has said it.
    pub fn bot_name(&self) -> Option<String> {
        self.inner.bot_name.read().map_or(None, |name| name.clone())
    }

    /// Telegram has said the bot's name.
    pub fn learn_bot_name(&self, name: &str) {
        if let Ok(mut known) = self.inner.bot_name.write() {
            *known = Some(name.to_owned());
        }
    }

    /// The staff group got a new id when it became a supergroup.
    pub async fn move_staff_chat(&self, old: &str, new: &str) -> Result<(), store::Error> {
        if self.staff_chat().as_deref() != Some(old) {
            return Ok(());
        }
        self.inner
            .store
            .keep_setting(&format!("staff_chat:{old}"), new)
            .await?;
        self.inner.store.move_address(old, new).await?;
        if let Ok(mut chat) = self.inner.staff_chat.write() {
            *chat = Some(new.to_owned());
        }
        self.ring();
        Ok(())
    }

    /// Waits until something may wait in the inbox.
    pub async fn inbox_rung(&self) {
        self.inner.inbox.notified().await;
    }

    /// Waits until something may have to be said.
    pub async fn outbox_rung(&self) {
        self.inner.outbox.notified().await;
    }

    /// Something waits in the inbox.
    pub fn ring_inbox(&self) {
        self.inner.inbox.notify_one();
    }

    /// Something is to be said, or people can see something new.
    pub fn ring(&self) {
        self.ring_here();
        self.inner.fellows.notify_one();
    }

    /// The same, told by another process that serves the same database.
    fn ring_here(&self) {
        self.inner.outbox.notify_one();
        self.inner.changes.send_modify(|count| *count += 1);
    }

    /// People can see something new, and nothing new is to be said.
    pub(crate) fn show(&self) {
        self.inner.changes.send_modify(|count| *count += 1);
        self.inner.fellows.notify_one();
    }

    /// Keeps in touch with the other processes for as long as it is polled: tells them of changes, and hears of theirs.
    pub async fn keep_company(&self) {
        let tell = async {
            loop {
                self.inner.fellows.notified().await;
                if let Err(error) = self.store().tell_fellows().await {
                    tracing::warn!(%error, "the other processes could not be told of a change");
                }
            }
        };
        let listen = self.store().listen_to_fellows(|| {
            self.ring_here();
            self.ring_inbox();
        });
        tokio::join!(tell, listen);
    }

    /// Rings when something was delivered or a case has moved.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.inner.changes.subscribe()
    }

    /// The queue, or the latest closed cases.
    pub async fn queue(&self, closed: bool) -> Result<Vec<Case>, store::Error> {
        /// As many as a page shows.
        const LIMIT: i64 = 200;
        self.inner.store.queue(closed, LIMIT).await
    }

    /// A case with its history.
    pub async fn case(&self, id: CaseId) -> Result<CaseView, store::Error> {
        let case = self.inner.store.read_case(id).await?;
        let lines = self.inner.store.lines(id).await?;
        let shelf = self.shelf();
        let title = |entry: &str| {
            shelf
                .knowledge
                .entry(entry)
                .map_or(entry.to_owned(), |entry| {
                    entry_title(entry, Language::SWEDISH)
                })
        };
        let hits = case
            .hits
            .iter()
            .map(|hit| (hit.entry.clone(), title(&hit.entry), hit.confidence))
            .collect();
        let beside = self.inner.store.cases_beside(&case).await?;
        let merged_into = match case.merged_into {
            Some(id) => Some((self.inner.store.read_case(id).await?.number, id)),
            None => None,
        };
        let translations = self.inner.store.translations(id).await?;
        Ok(CaseView {
            translations,
            hand_overs: self.inner.store.hand_overs(id).await?,
            newcomer: self.inner.store.first_number(&case).await?,
            beside,
            case,
            lines,
            hits,
            merged_into,
        })
    }

    /// The world as the core sees it.
    fn world<'a>(&'a self, shelf: &'a Shelf) -> World<'a> {
        World {
            knowledge: &shelf.knowledge,
            vocabulary: &shelf.vocabulary,
            understander: shelf.understander(),
            foreseen: None,
            phrasebook: &self.inner.phrasebook,
            yes_no: &self.inner.yes_no,
            now: self.now(),
            retention_days: self.inner.retention_days,
            examples: self.inner.shows_examples.load(Ordering::Relaxed),
            public_url: self.inner.public_url.get().cloned(),
            voices: self.voices(),
            listens: self.inner.listens.load(Ordering::Relaxed),
            pulse: self.inner.asks_pulse.load(Ordering::Relaxed),
            signer: self.signer(),
        }
    }

    /// Where staff are told, in Telegram.
    fn staff_address(&self) -> Option<Address> {
        self.staff_chat().map(|address| Address {
            channel: Channel::Telegram,
            address,
        })
    }
}
