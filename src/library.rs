//! The library: the knowledge that answers now, and its replacement while the service runs.
//!
//! Everybody who answers takes the current [`Shelf`] once and keeps it to the end of the turn. A reload reads the whole
//! folder, builds a new shelf beside the old one and swaps the two at once; a folder with new errors is reported and
//! changes nothing. So there is never a half-read state, and no edit can silence the service.
//!
//! Texts are live as soon as they are read. What is learned from them (the index and the classifiers) takes seconds and
//! follows: until then the shelf before lends what it had learned, and at the very start questions wait for it. What was
//! learned is kept ([`Cache`]), so that only the first start after a change waits.

mod cache;
mod earlier;
mod effects;
mod files;
mod git;
mod history;
mod importing;
mod publishing;
mod reviewing;
mod sounds;
mod trial;
mod watching;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arc_swap::{ArcSwap, ArcSwapOption};
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use tokio::sync::watch;

use crate::knowledge::{Folder, Knowledge, Loaded, Memory, Problem, Severity};
use crate::language::Language;
use crate::leisure::Vocabulary;
use crate::redaction::Public;
use crate::understand::Understander;

pub use cache::Cache;
pub use effects::{Effects, Labelled, Tried};
pub use git::Committed;
pub use history::Past;
pub use importing::{ImportError, Importing};
pub use publishing::{Author, Conflict, FileChange, FileState, Published, Refused, recover};
pub use reviewing::MACHINE;
pub use sounds::{EarlierSound, SoundChange};
pub use trial::{Trial, TrialState};

/// The knowledge and what was learned from it, together.
pub struct Shelf {
    /// The knowledge.
    pub knowledge: Knowledge,
    /// The words in which people wish for leisure.
    pub vocabulary: Vocabulary,
    /// The index and everything else that was learned from it, or from the shelf before.
    understander: ArcSwapOption<Understander>,
    /// The numbers and addresses in it: they are no person's, and are not hidden.
    pub public: Public,
    /// What was wrong in the folder and is therefore not here.
    pub problems: Vec<Problem>,
    /// When it was read.
    pub loaded_at: Timestamp,
}

/// Why there is no library to open.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There are no topics, no desks or no entry.
    #[error("questions cannot be answered from it:{}", list(.0))]
    Unusable(Vec<Problem>),
}

/// What a reload did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reload {
    /// The folder says what it said before.
    Unchanged,
    /// A new shelf is in use.
    Replaced,
    /// The folder has new errors, or the index could not be built: the shelf before is in use.
    Kept,
}

/// The current shelf, and the folder it comes from. Cheap to clone; all clones are the same library.
#[derive(Clone)]
pub struct Library {
    inner: Arc<Inner>,
}

struct Inner {
    dir: PathBuf,
    cache: Cache,
    opened: Date,
    shelf: ArcSwap<Shelf>,
    problems: ArcSwap<Vec<Problem>>,
    /// What the folder said when it was last read; also keeps two reloads apart.
    last: Mutex<u64>,
    /// The folder as it was last read, and what was understood of it: only what has changed is read again.
    read: Mutex<(Arc<Folder>, Memory)>,
    /// Two who learn at a time would only take each other's cores.
    learning: Mutex<()>,
    /// What is being tried out before it is published.
    trial: Mutex<Option<trial::Latest>>,
    /// What a change does to labelled questions.
    comparing: Mutex<effects::Comparing>,
    /// Two who publish at a time would each check without the other's change.
    publishing: Mutex<()>,
    /// A text is written by one person and read by another.
    two_persons: AtomicBool,
    /// Whether questions can be understood.
    learned: watch::Sender<bool>,
}

impl Library {
    /// Opens a folder. Problems do not stop it as long as there are topics, desks and an entry to answer from.
    ///
    /// # Errors
    /// The folder has no topics, desks or entry that can be used.
    pub fn open(dir: &Path, cache: Cache, today: Date) -> Result<Self, Error> {
        if let Err(error) = recover(dir) {
            tracing::warn!(%error, "a publication that was interrupted could not be finished");
        }
        let folder = Arc::new(Folder::read(dir));
        let last = fingerprint(&folder);
        let mut memory = Memory::default();
        let loaded = Knowledge::understand_again(&folder, &mut memory);
        if !loaded.is_usable() {
            return Err(Error::Unusable(loaded.problems));
        }
        let problems = loaded.problems.clone();
        let shelf = Shelf::new(loaded, None);
        report(&shelf.knowledge, &problems);
        let inner = Inner {
            dir: dir.to_owned(),
            cache,
            opened: today,
            shelf: ArcSwap::from_pointee(shelf),
            problems: ArcSwap::from_pointee(problems),
            last: Mutex::new(last),
            read: Mutex::new((folder.clone(), memory)),
            learning: Mutex::default(),
            publishing: Mutex::default(),
            two_persons: AtomicBool::new(false),
            trial: Mutex::default(),
            comparing: Mutex::default(),
            learned: watch::Sender::new(false),
        };
        let library = Self {
            inner: Arc::new(inner),
        };
        let (first, shelf) = (library.clone(), library.shelf());
        std::thread::spawn(move || first.learn(&folder, &shelf, today));
        Ok(library)
    }

    /// Waits until questions can be understood: a few seconds after the start, never again after that.
    pub async fn ready(&self) {
        // The sender lives as long as this library, so waiting cannot fail.
        self.inner
            .learned
            .subscribe()
            .wait_for(|learned| *learned)
            .await
            .ok();
    }

    /// Whether questions can be understood.
    pub fn is_ready(&self) -> bool {
        *self.inner.learned.borrow()
    }

    /// Learns from a shelf that is in use, and gives it what was learned. Where that fails, what was lent stays.
    fn learn(&self, folder: &Folder, shelf: &Arc<Shelf>, today: Date) {
        let _alone = self
            .inner
            .learning
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if !Arc::ptr_eq(shelf, &self.shelf()) && self.is_ready() {
            // Whoever put another one there learns from that.
            return;
        }
        match self
            .inner
            .cache
            .understander(folder, &shelf.knowledge, today)
        {
            Ok(understander) => {
                let understander = Arc::new(understander);
                shelf.understander.store(Some(understander.clone()));
                let current = self.shelf();
                if current.understander().is_none() {
                    current.understander.store(Some(understander));
                }
                self.inner.learned.send_replace(true);
            }
            Err(error) => tracing::error!(%error, "the index cannot be built"),
        }
    }

    /// The day, for what is learned.
    fn today(&self) -> Date {
        Zoned::now().date().max(self.inner.opened)
    }

    /// The shelf that is in use. Take it once a turn.
    pub fn shelf(&self) -> Arc<Shelf> {
        self.inner.shelf.load_full()
    }

    /// Everything that was wrong in the folder when it was last read, whether or not that shelf is in use.
    pub fn problems(&self) -> Arc<Vec<Problem>> {
        self.inner.problems.load_full()
    }

    /// The folder as it stands now.
    fn read_again(&self) -> Arc<Folder> {
        let before = self.read().0.clone();
        let now = Arc::new(Folder::read_again(self.dir(), &before));
        self.read().0 = now.clone();
        now
    }

    /// What a folder says; entries that have not changed are not read again.
    fn understand(&self, folder: &Folder) -> Loaded {
        Knowledge::understand_again(folder, &mut self.read().1)
    }

    fn read(&self) -> MutexGuard<'_, (Arc<Folder>, Memory)> {
        self.inner
            .read
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.inner.dir
    }

    /// Reads the folder again. Blocks while it reads and builds; questions are answered from the old shelf meanwhile.
    pub fn reload(&self) -> Reload {
        let mut last = self
            .inner
            .last
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let folder = self.read_again();
        let said = fingerprint(&folder);
        if *last == said {
            return Reload::Unchanged;
        }
        *last = said;
        let loaded = self.understand(&folder);
        self.inner.problems.store(Arc::new(loaded.problems.clone()));
        let errors = new_errors(&loaded, &self.shelf()).count();
        if errors > 0 || !loaded.is_usable() {
            tracing::warn!(
                errors,
                problems = loaded.problems.len(),
                "the knowledge has new errors; the state before is kept"
            );
            return Reload::Kept;
        }
        let next = Arc::new(Shelf::after(loaded, &self.shelf()));
        report(&next.knowledge, &next.problems);
        self.inner.shelf.store(next.clone());
        drop(last);
        self.learn(&folder, &next, self.today());
        Reload::Replaced
    }
}

impl Shelf {
    fn new(loaded: Loaded, understander: Option<Arc<Understander>>) -> Self {
        let Loaded {
            knowledge,
            problems,
        } = loaded;
        Self {
            public: Public::of(public_texts(&knowledge)),
            vocabulary: Vocabulary::of(&knowledge),
            knowledge,
            understander: ArcSwapOption::new(understander),
            problems,
            loaded_at: Timestamp::now(),
        }
    }

    /// The shelf after another one: until something is learned from it, that one lends what it has learned.
    fn after(loaded: Loaded, before: &Shelf) -> Self {
        let lent = before.understander();
        let lent = lent.map(|lent| Arc::new(lent.lent_to(&loaded.knowledge)));
        Self::new(loaded, lent)
    }

    /// What was learned from the knowledge; `None` in the first seconds after the start.
    pub fn understander(&self) -> Option<Arc<Understander>> {
        self.understander.load_full()
    }
}

/// The texts whose numbers and addresses are public. The Swedish ones are enough: a number is the same in every language.
pub fn public_texts(knowledge: &Knowledge) -> Vec<&str> {
    let entries = knowledge
        .entries
        .values()
        .filter_map(|entry| entry.translations.get(&Language::SWEDISH))
        .map(|text| text.body.as_str());
    let contacts = knowledge.municipalities.iter().flat_map(|place| {
        let contact = &place.contact;
        let local = [&contact.phone, &contact.web, &contact.address];
        local
            .into_iter()
            .chain([&contact.emergency])
            .map(Option::as_deref)
    });
    let helplines = &knowledge.helplines;
    let helplines = [
        &helplines.women,
        &helplines.men,
        &helplines.suicide,
        &helplines.children,
    ];
    let activities = knowledge.activities.iter().flat_map(|activity| {
        let (contact, venue) = (&activity.contact, &activity.venue);
        [&contact.phone, &contact.email, &contact.web, &venue.address].map(String::as_str)
    });
    entries
        .chain(contacts.flatten())
        .chain(helplines.map(String::as_str))
        .chain(activities)
        .collect()
}

/// Errors that the shelf in use did not come with. One that was there at the start must not hold up every later edit.
fn new_errors<'l>(loaded: &'l Loaded, shelf: &Shelf) -> impl Iterator<Item = &'l Problem> {
    let known = |problem: &&Problem| {
        shelf
            .problems
            .iter()
            .any(|old| old.path == problem.path && old.message == problem.message)
    };
    let errors = loaded
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error);
    errors.filter(move |problem| !known(problem))
}

fn report(knowledge: &Knowledge, problems: &[Problem]) {
    let errors = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .count();
    let (entries, languages) = (knowledge.entries.len(), knowledge.languages().len());
    tracing::info!(
        entries,
        languages,
        errors,
        warnings = problems.len() - errors,
        "the knowledge is read"
    );
}

fn fingerprint(folder: &Folder) -> u64 {
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    hasher.finish()
}

/// The first problems, each on a line of its own.
fn list(problems: &[Problem]) -> String {
    /// More would scroll the sentence that names the setting off the screen.
    const SHOWN: usize = 10;
    let mut list = String::new();
    for problem in problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .take(SHOWN)
    {
        list.push_str("\n  ");
        list.push_str(&problem.to_string());
    }
    list
}
