//! The courier: takes what is due from the outbox and delivers it. Nobody else sends.
//!
//! Each address is served in its own order; addresses side by side. A message is marked before the call, so that after a kill it is
//! known to be uncertain: then it is sent again, rather twice than never.

mod delivery;
mod pace;
mod web;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::conversation::Channel;
use crate::desk::{Desk, Passed, Passing};
use crate::news::is_awake;
use crate::store::{Address, Due, Error};
use crate::telegram::Telegram;

use delivery::{Outcome, deliver};
pub use pace::Limits;
use pace::Pace;

/// A look now and then, should a bell be missed or the clock have been stepped.
const IDLE: Duration = Duration::from_secs(1);

/// Deliveries at the same time. Telegram takes about 30 messages a second, and a call takes a tenth of one.
const AT_ONCE: usize = 32;

/// So many of them are kept free of news: an answer never waits until a piece of news has been delivered.
const KEPT_FREE: usize = 8;

/// Rows looked at in one go.
const BATCH: i64 = 128;

/// How long the courier finishes what it holds when the service stops.
const LAST_SENDS: Duration = Duration::from_secs(8);

/// How often rows are looked for that this process has marked and nobody has in hand: what broke off between the two.
const STRAYS_EVERY: Duration = Duration::from_secs(30);

/// A row that was written less than this ago may be on its way to the courier.
const STRAYS_AFTER: jiff::SignedDuration = jiff::SignedDuration::from_mins(1);

/// What the courier has with it on its way.
struct Bag {
    pace: Arc<Mutex<Pace>>,
    in_hand: HashMap<i64, Address>,
    /// Which of them were passed to it as they were written: they have their own room.
    passed: HashSet<i64>,
    sends: JoinSet<Outcome>,
    /// Rows that may be marked, since the database failed in that moment, and were certainly not sent.
    unsure: Vec<i64>,
    /// Whether the last look may have left out what a delivery makes room for.
    has_left_out: bool,
}

/// Delivers until it is told to stop; then it finishes what it holds.
pub async fn run(desk: Desk, telegram: Option<Telegram>, limits: Limits, stop: CancellationToken) {
    recover(&desk).await;
    let mut bag = Bag {
        pace: Arc::new(Mutex::new(Pace::new(limits))),
        in_hand: HashMap::new(),
        passed: HashSet::new(),
        sends: JoinSet::new(),
        unsure: Vec::new(),
        has_left_out: false,
    };
    let pace = bag.pace.clone();
    let may_send = move |to: &Address| {
        let costs = to.channel == Channel::Telegram;
        !costs
            || locked(&pace)
                .take(&to.address, Instant::now(), false)
                .is_ok()
    };
    let (passing, mut passed) = Passing::open(Box::new(may_send));
    desk.passes_to(Some(passing));
    let mut next_look = Instant::now();
    let mut next_strays = next_look + STRAYS_EVERY;
    while !stop.is_cancelled() {
        let now = Instant::now();
        if now >= next_strays {
            bag.find_strays(&desk).await;
            next_strays = now + STRAYS_EVERY;
        }
        if now >= next_look {
            let wait = bag.starts_due(&desk, telegram.as_ref()).await;
            let wait = wait.unwrap_or_else(|error| {
                tracing::error!(%error, "the outbox could not be read");
                IDLE
            });
            next_look = now + wait;
        }
        let is_time = tokio::select! {
            () = stop.cancelled() => break,
            () = desk.outbox_rung() => true,
            () = tokio::time::sleep_until(next_look) => true,
            Some(done) = bag.sends.join_next() => bag.settle(done),
            Some(passed) = passed.recv() => {
                bag.take(&desk, telegram.as_ref(), passed);
                false
            }
        };
        // A look waits for the database; what came meanwhile goes at once.
        while let Ok(passed) = passed.try_recv() {
            bag.take(&desk, telegram.as_ref(), passed);
        }
        let mut is_time = is_time;
        while let Some(done) = bag.sends.try_join_next() {
            is_time |= bag.settle(done);
        }
        if is_time {
            next_look = now;
        }
    }
    desk.passes_to(None);
    while let Ok(passed) = passed.try_recv() {
        bag.take(&desk, telegram.as_ref(), passed);
    }
    let finish = async { while bag.sends.join_next().await.is_some() {} };
    if tokio::time::timeout(LAST_SENDS, finish).await.is_err() {
        tracing::warn!(
            "some messages were still being sent; they are sent again at the next start"
        );
    }
}

/// Makes due again what a process that is gone had begun with.
pub async fn recover(desk: &Desk) {
    match desk.store().recover_sending().await {
        Ok(0) => {}
        Ok(count) => {
            tracing::info!(
                count,
                "messages of which it is not known whether they arrived are sent again"
            );
            desk.ring();
        }
        Err(error) => tracing::error!(%error, "the outbox could not be looked through"),
    }
}

impl Bag {
    /// Starts what is due and may be sent now. Returns how long to wait for the next look.
    async fn starts_due(
        &mut self,
        desk: &Desk,
        telegram: Option<&Telegram>,
    ) -> Result<Duration, Error> {
        while let Some(id) = self.unsure.last() {
            desk.store().unmark(*id).await?;
            self.unsure.pop();
        }
        let now = desk.now();
        let due = desk.store().due(now, BATCH, is_awake(now)).await?;
        let mut wait = IDLE;
        let mut chosen: Vec<Due> = Vec::new();
        for row in due {
            let found = self.in_hand.len() - self.passed.len() + chosen.len();
            let room = AT_ONCE - found;
            // News comes last among what is due.
            if room == 0 || (row.is_news && room <= KEPT_FREE) {
                break;
            }
            // One at a time for an address; a row that is being sent is not due, but the next of its address must wait too.
            let mut busy = self
                .in_hand
                .values()
                .chain(chosen.iter().map(|row| &row.to));
            if busy.any(|address| *address == row.to) {
                continue;
            }
            let costs = row.to.channel == Channel::Telegram;
            let to = &row.to.address;
            let may = || locked(&self.pace).take(to, Instant::now(), row.is_news);
            if let (true, Err(later)) = (costs, may()) {
                wait = wait.min(later);
                continue;
            }
            chosen.push(row);
        }
        let ids: Vec<i64> = chosen.iter().map(|row| row.id).collect();
        // Those that are not among the marked are another process's, or were taken back in the same moment.
        let may_repeat = chosen.iter().all(|row| !row.at_most_once);
        let marked = match desk.store().mark_sending(&ids, may_repeat).await {
            Ok(marked) => marked,
            Err(error) => {
                self.unsure = ids;
                return Err(error);
            }
        };
        chosen.retain(|row| marked.contains(&row.id));
        // What is due behind something that is being delivered shows only afterwards. Those that are marked go, whatever the answer is.
        self.has_left_out = desk.store().is_due(now).await.unwrap_or(true);
        for row in chosen {
            self.in_hand.insert(row.id, row.to.clone());
            let (desk, telegram) = (desk.clone(), telegram.cloned());
            self.sends
                .spawn(async move { deliver(&desk, telegram.as_ref(), row, false).await });
        }
        Ok(wait)
    }

    /// Delivers what was passed.
    fn take(&mut self, desk: &Desk, telegram: Option<&Telegram>, passed: Passed) {
        let Passed { row, room } = passed;
        // Refused for a while, it is due at once: nobody may take it again before its address is held.
        self.in_hand.insert(row.id, row.to.clone());
        self.passed.insert(row.id);
        let (desk, telegram) = (desk.clone(), telegram.cloned());
        self.sends.spawn(async move {
            let outcome = deliver(&desk, telegram.as_ref(), row, true).await;
            drop(room);
            outcome
        });
    }

    /// Whether it is time for a look.
    fn settle(&mut self, done: Result<Outcome, tokio::task::JoinError>) -> bool {
        match done {
            Ok(outcome) => {
                let (id, address) = (outcome.row.id, &outcome.row.to.address);
                self.in_hand.remove(&id);
                let was_passed = self.passed.remove(&id);
                if let Some(pause) = outcome.pause {
                    locked(&self.pace).hold(address, pause, Instant::now());
                }
                self.has_left_out || !was_passed || !outcome.is_done
            }
            // `deliver` catches panics itself, so this is the runtime going down.
            Err(error) => {
                tracing::error!(%error, "a delivery broke off");
                self.in_hand.clear();
                self.passed.clear();
                true
            }
        }
    }

    /// Makes due again what this process has marked a while ago and nobody has in hand. What is sent rather never than twice stays.
    async fn find_strays(&mut self, desk: &Desk) {
        let before = desk.now().checked_sub(STRAYS_AFTER);
        let Ok(before) = before else { return };
        match desk.store().marked_before(before).await {
            Ok(marked) => {
                let strays = marked
                    .into_iter()
                    .filter(|id| !self.in_hand.contains_key(id) && !self.unsure.contains(id));
                let strays: Vec<i64> = strays.collect();
                if !strays.is_empty() {
                    tracing::warn!(
                        count = strays.len(),
                        "messages that nobody has in hand are sent"
                    );
                }
                self.unsure.extend(strays);
            }
            Err(error) => tracing::error!(%error, "the outbox could not be looked through"),
        }
    }
}

fn locked(pace: &Mutex<Pace>) -> std::sync::MutexGuard<'_, Pace> {
    pace.lock().unwrap_or_else(PoisonError::into_inner)
}
