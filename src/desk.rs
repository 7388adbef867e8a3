//! The desk: the use-cases. What comes in is worked out by the core and written in one transaction.
//!
//! [`Desk::receive`] is a newcomer's turn, [`Desk::staff_acts`] and the methods in [`staff`] are the staff's. Nothing here sends
//! anything: what is to be said becomes rows of the outbox, and the [`courier`](crate::courier) is rung.

mod acting;
mod card;
mod group;
mod receive;
mod staff;
mod steps;
mod tick;

use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use jiff::Timestamp;
use tokio::sync::{Notify, watch};

use crate::case::{Case, CaseId, CaseLine, NotAllowed};
use crate::clock::Clock;
use crate::conversation::{Channel, Happening};
use crate::dialogue::{World, entry_title};
use crate::knowledge::DeskId;
use crate::language::Language;
use crate::library::{Library, Shelf};
use crate::outbound::Message;
use crate::phrase::Phrasebook;
use crate::store::{self, Address, NewInboxRow, Store, WebLine, new_id};

pub use staff::{Staff, StaffAct};

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
}

/// Why staff could not do something.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// The case does not make this move from where it stands.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// There is no such case, desk or entry.
    #[error("there is no such case, desk or entry")]
    NotFound,
    /// There is nothing to send.
    #[error("the text is empty")]
    Empty,
    /// Somebody else moved the case in the same moment.
    #[error("the case has just been changed by somebody else")]
    Conflict,
    /// The store failed; nothing was done.
    #[error("the store failed: {0}")]
    Store(#[source] store::Error),
}

impl From<store::Error> for StaffError {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound => StaffError::NotFound,
            other => StaffError::Store(other),
        }
    }
}

/// A case with everything that staff see of it.
#[derive(Debug, Clone)]
pub struct CaseView {
    /// The case.
    pub case: Case,
    /// Its history, oldest first.
    pub lines: Vec<CaseLine>,
    /// What Lotsen found: entry id, Swedish title, confidence.
    pub hits: Vec<(String, String, f32)>,
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
    clock: Clock,
    /// The staff group, if there is one.
    staff_chat: std::sync::RwLock<Option<String>>,
    retention_days: u32,
    /// How many errors of the knowledge folder staff have been told of.
    told_problems: AtomicUsize,
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
        let inner = Inner {
            store,
            library,
            phrasebook,
            clock,
            staff_chat: std::sync::RwLock::new(staff_chat),
            retention_days,
            told_problems: AtomicUsize::new(0),
            inbox: Notify::new(),
            outbox: Notify::new(),
            fellows: Notify::new(),
            changes: watch::Sender::new(0),
        };
        Desk {
            inner: Arc::new(inner),
        }
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

    /// A newcomer wrote or pressed something on a phone page: stored before it is acknowledged. `phone` is the language of the
    /// newcomer's browser, for the greeting.
    pub async fn accept_web(
        &self,
        address: &str,
        phone: Option<Language>,
        happening: &Happening,
    ) -> Result<(), store::Error> {
        let (kind, text) = match happening {
            Happening::Text(text) => ("text", text.as_str()),
            Happening::Command(name) => ("command", name.as_str()),
            Happening::Press(data) => ("press", data.as_str()),
            _ => return Ok(()),
        };
        let payload = serde_json::json!({ "address": address, "kind": kind, "text": text, "language": phone });
        let row = NewInboxRow {
            update_id: new_id(),
            chain: format!("web:{address}"),
            payload: payload.to_string(),
        };
        let mut tx = self.inner.store.begin().await?;
        if let Happening::Text(text) = happening {
            let bubble = Message::new(Language::SWEDISH, crate::outbound::escape(text));
            Store::add_web_line(&mut tx, address, "newcomer", &bubble).await?;
        }
        Store::accept_in(&mut tx, WEB, &row, self.now()).await?;
        tx.commit().await?;
        self.inner.changes.send_modify(|count| *count += 1);
        self.ring_inbox();
        Ok(())
    }

    /// What stands on a phone page after a bubble (0: all).
    pub async fn web_lines(&self, address: &str, after: i64) -> Result<Vec<WebLine>, store::Error> {
        self.inner.store.web_lines(address, after).await
    }

    /// The language that is spoken on a phone page: the chosen one, else that of the browser.
    pub async fn web_language(&self, address: &str) -> Result<Option<Language>, store::Error> {
        let at = Address {
            channel: Channel::Web,
            address: address.to_owned(),
        };
        self.inner.store.language_at(&at).await
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
        Ok(CaseView { case, lines, hits })
    }

    /// The first desk of the menu: where a question goes that belongs to no other.
    pub fn first_desk(&self) -> DeskId {
        let shelf = self.shelf();
        let topic = shelf
            .knowledge
            .topics
            .first()
            .map(|topic| topic.desk.clone());
        topic
            .or_else(|| shelf.knowledge.desks.first().map(|desk| desk.id.clone()))
            .unwrap_or_else(|| DeskId::from(""))
    }

    /// The world as the core sees it.
    fn world<'a>(&'a self, shelf: &'a Shelf) -> World<'a> {
        World {
            knowledge: &shelf.knowledge,
            understander: shelf.understander(),
            phrasebook: &self.inner.phrasebook,
            now: self.now(),
            retention_days: self.inner.retention_days,
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
