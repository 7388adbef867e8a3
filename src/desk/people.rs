//! Who is at the desks: the accounts, who is at work, who looks at which case or writes in it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

use super::{Desk, StaffError, UNDO_SECONDS};
use crate::account::{Account, Scope};
use crate::case::{Case, CaseId};
use crate::knowledge::DeskId;
use crate::language::Language;
use crate::store::Error;

/// Whoever was seen within this time is at work: long enough for a talk or a coffee, short enough to notice who has gone home.
pub const AT_WORK: SignedDuration = SignedDuration::from_mins(20);

/// At work is written down about once in this time, not with every page.
const WRITTEN_EVERY: SignedDuration = SignedDuration::from_secs(60);

/// After the last key, somebody counts as writing for this long.
const WRITING: SignedDuration = SignedDuration::from_secs(8);

/// Who is where, in this process. Lost with a restart, and back with the next look at a page.
#[derive(Default)]
pub(super) struct Presence {
    /// Everybody with an account that may see cases.
    people: Mutex<Vec<Account>>,
    /// When it was last written that somebody is at work.
    written: Mutex<HashMap<String, Timestamp>>,
    cases: Mutex<HashMap<CaseId, HashMap<String, Looking>>>,
    bell: watch::Sender<u64>,
}

/// Somebody's open pages of a case, and when a key was last pressed in one.
#[derive(Debug, Default, Clone, Copy)]
struct Looking {
    pages: usize,
    typed: Option<Timestamp>,
}

/// Somebody else at a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// Who.
    pub name: String,
    /// Whether they write just now.
    pub writes: bool,
}

/// An open page of a case; dropped, the person has gone.
pub struct OpenPage {
    desk: Desk,
    case: CaseId,
    name: String,
}

impl Drop for OpenPage {
    fn drop(&mut self) {
        let presence = &self.desk.inner.presence;
        let mut cases = lock(&presence.cases);
        if let Some(people) = cases.get_mut(&self.case) {
            if let Some(looking) = people.get_mut(&self.name) {
                looking.pages = looking.pages.saturating_sub(1);
            }
            people.retain(|_, looking| looking.pages > 0);
            if people.is_empty() {
                cases.remove(&self.case);
            }
        }
        drop(cases);
        presence.ring();
    }
}

impl Presence {
    fn ring(&self) {
        self.bell.send_modify(|count| *count += 1);
    }
}

impl Desk {
    /// Reads the accounts again: who there is, which desks they answer for, what they read.
    ///
    /// # Errors
    /// The store failed.
    pub async fn learn_people(&self) -> Result<(), Error> {
        let mut accounts = self.store().accounts().await?;
        accounts.retain(|account| account.disabled_at.is_none() && account.sees_cases());
        *lock(&self.inner.presence.people) = accounts;
        Ok(())
    }

    /// Everybody who may see cases, as last read.
    pub fn people(&self) -> Vec<Account> {
        lock(&self.inner.presence.people).clone()
    }

    /// Those who answer for a desk.
    pub fn people_at(&self, desk: &DeskId) -> Vec<Account> {
        let reception = self.first_desk();
        let mut people = self.people();
        people.retain(|person| person.scope(&reception).includes(desk));
        people
    }

    /// Who reads a language without translation: those of the desk first.
    pub fn readers(&self, desk: &DeskId, language: Language) -> Vec<String> {
        let reception = self.first_desk();
        let mut people = self.people();
        people.retain(|person| person.reads(language));
        people.sort_by_key(|person| !person.scope(&reception).includes(desk));
        people.into_iter().map(|person| person.name).collect()
    }

    /// Somebody did something, so they are at work. Losing this does no harm.
    pub async fn seen_at_work(&self, name: &str) {
        let now = self.now();
        {
            let mut written = lock(&self.inner.presence.written);
            let fresh = written
                .get(name)
                .is_some_and(|at| now.duration_since(*at) < WRITTEN_EVERY);
            if fresh {
                return;
            }
            written.insert(name.to_owned(), now);
        }
        if let Err(error) = self.store().seen_at_work(name, now).await {
            tracing::warn!(%error, "who is at work could not be written down");
        }
    }

    /// For how many seconds somebody can still undo what they did last with a case.
    ///
    /// # Errors
    /// The store failed.
    pub async fn can_undo(&self, case: CaseId, name: &str) -> Result<Option<i64>, Error> {
        let at = self.store().last_act_at(case, name).await?;
        let left = at.map(|at| UNDO_SECONDS - self.now().duration_since(at).as_secs());
        Ok(left.filter(|left| *left > 0))
    }

    /// Whether the case with this number is one of the same newcomer's that somebody with this scope may see.
    ///
    /// # Errors
    /// The store failed.
    pub async fn may_merge(
        &self,
        case: CaseId,
        number: i64,
        scope: &Scope,
    ) -> Result<bool, StaffError> {
        let case = self.store().read_case(case).await?;
        let beside = self.store().cases_beside(&case).await?;
        Ok(beside
            .iter()
            .any(|other| other.number == number && scope.includes(&other.desk)))
    }

    /// What a canned reply would say to the newcomer of a case, as this person sends it, and in which language; `None` when the desk
    /// is not offered it or a word cannot be filled in.
    pub fn canned(&self, case: &Case, reply: &str, name: &str) -> Option<(Language, String)> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let first = name
            .split_whitespace()
            .next()
            .filter(|_| self.shows_names());
        let text = super::acting::canned_text(&world, case, reply, first)?;
        let (language, _) = shelf.knowledge.canned(reply)?.text_for(case.language)?;
        Some((language, text))
    }

    /// Whether newcomers hear the first names of staff.
    pub fn shows_names(&self) -> bool {
        self.inner
            .shows_names
            .load(std::sync::atomic::Ordering::Relaxed)
    }

    /// From now on newcomers hear the first names of staff, or they do not.
    pub fn show_names(&self, show: bool) {
        self.inner
            .shows_names
            .store(show, std::sync::atomic::Ordering::Relaxed);
    }

    /// Whether newcomers see activities that are made up; they are marked then.
    pub fn show_examples(&self, show: bool) {
        self.inner
            .shows_examples
            .store(show, std::sync::atomic::Ordering::Relaxed);
    }

    /// Whether newcomers see what is made up.
    pub fn shows_examples(&self) -> bool {
        self.inner
            .shows_examples
            .load(std::sync::atomic::Ordering::Relaxed)
    }

    /// From now on it is kept for so many days who opened which case.
    pub fn keep_log_for(&self, days: u32) {
        self.inner
            .log_days
            .store(days, std::sync::atomic::Ordering::Relaxed);
    }

    /// For how many days it is kept who opened which case.
    pub fn log_days(&self) -> u32 {
        self.inner
            .log_days
            .load(std::sync::atomic::Ordering::Relaxed)
    }

    /// Somebody has a case open on a page, until the answer is dropped.
    pub fn opens_page(&self, case: CaseId, name: &str) -> OpenPage {
        let mut cases = lock(&self.inner.presence.cases);
        let people = cases.entry(case).or_default();
        people.entry(name.to_owned()).or_default().pages += 1;
        drop(cases);
        self.inner.presence.ring();
        OpenPage {
            desk: self.clone(),
            case,
            name: name.to_owned(),
        }
    }

    /// Somebody types in a case.
    pub fn types(&self, case: CaseId, name: &str) {
        let now = self.now();
        let mut cases = lock(&self.inner.presence.cases);
        if let Some(looking) = cases.get_mut(&case).and_then(|people| people.get_mut(name)) {
            looking.typed = Some(now);
        }
        drop(cases);
        self.inner.presence.ring();
    }

    /// The others who have a case open.
    pub fn present(&self, case: CaseId, but: &str) -> Vec<Present> {
        let now = self.now();
        let cases = lock(&self.inner.presence.cases);
        let people = cases.get(&case).into_iter().flatten();
        let others = people.filter(|(name, _)| *name != but);
        let mut others: Vec<Present> = others
            .map(|(name, looking)| Present {
                name: name.clone(),
                writes: looking
                    .typed
                    .is_some_and(|at| now.duration_since(at) < WRITING),
            })
            .collect();
        others.sort_by(|a, b| (!a.writes, &a.name).cmp(&(!b.writes, &b.name)));
        others
    }

    /// Rings when somebody comes to a case, goes, or writes.
    pub fn presence_changes(&self) -> watch::Receiver<u64> {
        self.inner.presence.bell.subscribe()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
