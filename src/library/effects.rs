//! What a change does to labelled questions, before it is published.
//!
//! The knowledge with the change is learned beside what is live, and the questions are asked of both, on a thread of its own:
//! whoever publishes is told how far that is. One comparison runs at a time, and only the latest that was asked for; its
//! time is bounded.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::publishing::FileChange;
use super::trial::Trial;
use super::{Library, Shelf};
use crate::eval::{Changed, LabelledQuestion, State, Verdict, compare, own_questions};
use crate::knowledge::writing::{EntryText, FilePath};

/// Questions that are asked at most. The shipped knowledge answers some hundred a second and core in a debug build, two
/// thousand in a release: more would not make the editor's picture clearer, only later.
const MOST: usize = 1_200;

/// How long the questions may be asked; what is left then is not asked.
const ASKING: Duration = Duration::from_secs(20);

/// After this long, whoever publishes need not wait any longer.
const LONGEST: Duration = Duration::from_mins(1);

/// Above so many texts, learning takes longer than somebody waits: then what was learned before is lent to the change,
/// as it is in the first moments after it is published.
const LARGE: usize = 12_000;

/// Which questions are asked before something is published.
#[derive(Debug, Clone, Default)]
pub enum Labelled {
    /// None.
    Off,
    /// Those of the knowledge itself, sampled.
    #[default]
    Own,
    /// These.
    These(Arc<Vec<LabelledQuestion>>),
}

/// What a change does.
pub struct Effects {
    /// Its figure: another change, or another live state, has another one.
    pub figure: String,
    /// The knowledge with the change.
    pub trial: Arc<Trial>,
    /// Questions that were asked.
    pub asked: usize,
    /// Questions that were to be asked.
    pub of: usize,
    /// Those that are decided in another way, the worse ones first.
    pub changed: Vec<Changed>,
}

impl Effects {
    /// How many questions of a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        let same = self.changed.iter().filter(|it| it.verdict == verdict);
        same.count()
    }
}

/// How far the trying of a change is.
#[derive(Clone)]
pub enum Tried {
    /// It cannot change what is done with a question, or no question is to be asked.
    Nothing,
    /// So many questions of so many have been asked; 0 of 0 while the change is being learned.
    Running(usize, usize),
    /// They have been asked.
    Ready(Arc<Effects>),
    /// It takes too long, or could not be done. The figure is that of the change.
    Untried(String),
}

/// The comparison that was asked for last.
#[derive(Default)]
pub(super) struct Comparing {
    labelled: Labelled,
    latest: Option<Job>,
    /// A thread is at work.
    working: bool,
}

struct Job {
    of: u64,
    changes: Vec<FileChange>,
    began: Instant,
    count: Arc<AtomicUsize>,
    total: usize,
    outcome: Option<Result<Arc<Effects>, ()>>,
}

impl Library {
    /// Says which questions are asked before something is published.
    pub fn ask_before_publishing(&self, labelled: Labelled) {
        self.comparing().labelled = labelled;
    }

    /// What changes do to the labelled questions. It is begun when somebody asks for it the first time; ask again to hear
    /// how far it is.
    pub fn effects(&self, changes: &[FileChange]) -> Tried {
        let shelf = self.shelf();
        let mut comparing = self.comparing();
        if matches!(comparing.labelled, Labelled::Off) || !changes.iter().any(|it| bears(self, it))
        {
            return Tried::Nothing;
        }
        let of = self.figure_of(changes);
        if let Some(job) = comparing.latest.as_ref().filter(|job| job.of == of) {
            return match &job.outcome {
                Some(Ok(effects)) => Tried::Ready(effects.clone()),
                Some(Err(())) => Tried::Untried(name(of)),
                None if job.began.elapsed() > LONGEST => Tried::Untried(name(of)),
                None => Tried::Running(job.count.load(Ordering::Relaxed), job.total),
            };
        }
        if shelf.understander().is_none() {
            // In the first seconds after the start there is nothing to compare with.
            return Tried::Running(0, 0);
        }
        comparing.latest = Some(Job {
            of,
            changes: changes.to_vec(),
            began: Instant::now(),
            count: Arc::default(),
            total: 0,
            outcome: None,
        });
        if !comparing.working {
            comparing.working = true;
            let library = self.clone();
            std::thread::spawn(move || library.compare_latest());
        }
        Tried::Running(0, 0)
    }

    /// What was tried was tried on another state; an index of it takes as much memory as the live one.
    pub(super) fn forget_trials(&self) {
        self.comparing().latest = None;
        *lock(&self.inner.trial) = None;
    }

    fn comparing(&self) -> MutexGuard<'_, Comparing> {
        lock(&self.inner.comparing)
    }

    /// Works until the latest comparison is done; what was asked for before it is no longer wanted.
    fn compare_latest(&self) {
        loop {
            let mut comparing = self.comparing();
            let labelled = comparing.labelled.clone();
            let next = comparing.latest.as_ref();
            let Some(job) = next.filter(|job| job.outcome.is_none()) else {
                comparing.working = false;
                return;
            };
            let (of, changes, count) = (job.of, job.changes.clone(), job.count.clone());
            drop(comparing);
            let work = || self.compare_one(&labelled, of, &changes, &count);
            let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
            let outcome = done.unwrap_or_default().ok_or(());
            let mut comparing = self.comparing();
            if let Some(job) = comparing.latest.as_mut().filter(|job| job.of == of) {
                job.outcome = Some(outcome.map(Arc::new));
            }
        }
    }

    fn compare_one(
        &self,
        labelled: &Labelled,
        of: u64,
        changes: &[FileChange],
        count: &AtomicUsize,
    ) -> Option<Effects> {
        let shelf = self.shelf();
        let live = shelf.understander()?;
        let questions = self.questions(labelled, &shelf, changes);
        let trial = self.learned_with(of, changes, &shelf)?;
        {
            let mut comparing = self.comparing();
            if let Some(job) = comparing.latest.as_mut().filter(|job| job.of == of) {
                job.total = questions.len();
            }
        }
        let before = State {
            knowledge: &shelf.knowledge,
            understander: &live,
        };
        let after = State {
            knowledge: &trial.knowledge,
            understander: &trial.understander,
        };
        let until = Instant::now() + ASKING;
        let changed = compare(&questions, (before, after), self.today(), (count, until));
        Some(Effects {
            figure: name(of),
            asked: count.load(Ordering::Relaxed),
            of: questions.len(),
            changed,
            trial,
        })
    }

    /// The knowledge with the changes, learned as it would be once they are published.
    fn learned_with(&self, of: u64, changes: &[FileChange], shelf: &Shelf) -> Option<Arc<Trial>> {
        let texts = shelf.knowledge.entries.values();
        let texts: usize = texts.map(|entry| entry.translations.len()).sum();
        if texts > LARGE {
            let (knowledge, ..) = self.try_out(changes);
            let understander = shelf.understander()?.lent_to(&knowledge);
            return Some(Arc::new(Trial {
                knowledge,
                understander,
            }));
        }
        self.learn_trial(of, changes)
    }

    /// The questions to ask: all of the entries that are changed, and of the others as many as there is time for.
    fn questions(
        &self,
        labelled: &Labelled,
        shelf: &Shelf,
        changes: &[FileChange],
    ) -> Vec<LabelledQuestion> {
        let all = match labelled {
            Labelled::Off => Vec::new(),
            Labelled::Own => own_questions(&shelf.knowledge, self.today()),
            Labelled::These(questions) => questions.to_vec(),
        };
        let concerned = |question: &LabelledQuestion| {
            let entries = changes.iter().filter_map(|it| it.path.entry());
            entries
                .map(crate::knowledge::EntryId::as_str)
                .any(|id| question.is_right(id))
        };
        let (mut asked, others): (Vec<_>, Vec<_>) = all.into_iter().partition(concerned);
        asked.truncate(MOST);
        let left = MOST.saturating_sub(asked.len()).max(1);
        let step = others.len().div_ceil(left).max(1);
        asked.extend(others.into_iter().step_by(step));
        asked
    }
}

/// Whether a change can bear on what is done with a question.
fn bears(library: &Library, change: &FileChange) -> bool {
    let FilePath::Text(..) = &change.path else {
        return match &change.path {
            FilePath::Top(name) => ["topics.toml", "municipalities.toml"].contains(name),
            FilePath::Phrases(_) | FilePath::Facts(_) => true,
            FilePath::Activities(_)
            | FilePath::Text(..)
            | FilePath::Sound(..)
            | FilePath::SoundFacts(_) => false,
        };
    };
    let now = library.file(&change.path).ok().flatten();
    let read = |file: Option<&str>| file.and_then(|file| EntryText::read(file).ok());
    let (before, after) = (
        read(now.as_ref().map(|state| state.text.as_str())),
        read(change.text.as_deref()),
    );
    match (before, after) {
        (Some(before), Some(after)) => {
            let said = |text: &EntryText| {
                let words = (text.title.clone(), text.body.clone());
                (words, text.questions.clone(), text.keywords.clone())
            };
            said(&before) != said(&after)
                || (before.source, before.source_revision) != (after.source, after.source_revision)
                || before.revision != after.revision
        }
        _ => true,
    }
}

/// A figure as it is sent with a form.
fn name(of: u64) -> String {
    format!("{of:016x}")
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Library {
    /// A figure of changes and of the state that they are made on.
    pub(super) fn figure_of(&self, changes: &[FileChange]) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.shelf().loaded_at.hash(&mut hasher);
        for change in changes {
            (&change.path, &change.text).hash(&mut hasher);
        }
        hasher.finish()
    }
}
