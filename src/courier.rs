//! The courier: takes what is due from the outbox and delivers it. Nobody else sends.
//!
//! Each address is served in its own order; addresses side by side. A message is marked before the call, so that after a kill it is
//! known to be uncertain: then it is sent again, rather twice than never.

mod ledger;
mod pace;
mod web;

use std::collections::HashMap;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::conversation::Channel;
use crate::desk::Desk;
use crate::measure::{self, Sent};
use crate::news::is_awake;
use crate::store::{Address, Due, Error, Store};
use crate::telegram::Telegram;
use crate::telegram::api::SendError;
use crate::telegram::outgoing::{self, Delivered};

use ledger::Ledger;
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

/// A message that could not be delivered in this many attempts is given up. With the doubling wait that is about a day.
const ATTEMPTS: i64 = 30;

/// The longest wait between two attempts.
const LONGEST_WAIT: Duration = Duration::from_hours(1);

/// The waits between attempts to write down what came of a delivery, while the database fails.
const SHORTEST_WAIT: Duration = Duration::from_millis(100);
const LONGEST_WAIT_TO_WRITE: Duration = Duration::from_secs(5);

/// How long the courier finishes what it holds when the service stops.
const LAST_SENDS: Duration = Duration::from_secs(8);

/// What became of one delivery: the row, and the pause its address needs.
type Outcome = (Due, Option<Duration>);

/// What the courier has with it on its way.
struct Bag {
    pace: Pace,
    ledger: Ledger,
    in_hand: HashMap<i64, Address>,
    sends: JoinSet<Outcome>,
    /// Rows that may be marked, since the database failed in that moment, and were certainly not sent.
    unsure: Vec<i64>,
}

/// Delivers until it is told to stop; then it finishes what it holds.
pub async fn run(desk: Desk, telegram: Option<Telegram>, limits: Limits, stop: CancellationToken) {
    recover(&desk).await;
    let mut bag = Bag {
        pace: Pace::new(limits),
        ledger: Ledger::open(desk.clone()),
        in_hand: HashMap::new(),
        sends: JoinSet::new(),
        unsure: Vec::new(),
    };
    while !stop.is_cancelled() {
        let wait = match bag.starts_due(&desk, telegram.as_ref()).await {
            Ok(wait) => wait,
            Err(error) => {
                tracing::error!(%error, "the outbox could not be read");
                IDLE
            }
        };
        tokio::select! {
            () = stop.cancelled() => break,
            () = desk.outbox_rung() => {}
            () = tokio::time::sleep(wait) => {}
            Some(done) = bag.sends.join_next() => bag.settle(done),
        }
        while let Some(done) = bag.sends.try_join_next() {
            bag.settle(done);
        }
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
            let room = AT_ONCE - self.in_hand.len() - chosen.len();
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
            let may = |pace: &mut Pace| pace.take(to, Instant::now(), row.is_news);
            if let (true, Err(later)) = (costs, may(&mut self.pace)) {
                wait = wait.min(later);
                continue;
            }
            chosen.push(row);
        }
        let ids: Vec<i64> = chosen.iter().map(|row| row.id).collect();
        // Those that are not among the marked are another process's, or were taken back in the same moment.
        let marked = match desk.store().mark_sending(&ids).await {
            Ok(marked) => marked,
            Err(error) => {
                self.unsure = ids;
                return Err(error);
            }
        };
        chosen.retain(|row| marked.contains(&row.id));
        for row in chosen {
            self.in_hand.insert(row.id, row.to.clone());
            let (desk, telegram) = (desk.clone(), telegram.cloned());
            let ledger = self.ledger.clone();
            self.sends.spawn(async move {
                let pause = deliver(&desk, telegram.as_ref(), &ledger, &row).await;
                (row, pause)
            });
        }
        Ok(wait)
    }

    fn settle(&mut self, done: Result<Outcome, tokio::task::JoinError>) {
        match done {
            Ok((row, pause)) => {
                self.in_hand.remove(&row.id);
                if let Some(pause) = pause {
                    self.pace.hold(&row.to.address, pause, Instant::now());
                }
            }
            // `deliver` catches panics itself, so this is the runtime going down.
            Err(error) => {
                tracing::error!(%error, "a delivery broke off");
                self.in_hand.clear();
            }
        }
    }
}

/// Delivers one row and writes down what came of it. Returns the pause that its address needs.
async fn deliver(
    desk: &Desk,
    telegram: Option<&Telegram>,
    ledger: &Ledger,
    row: &Due,
) -> Option<Duration> {
    let begun = std::time::Instant::now();
    let attempt = {
        let (desk, telegram, row) = (desk.clone(), telegram.cloned(), row.clone());
        tokio::spawn(async move { attempt(&desk, telegram.as_ref(), &row).await })
    };
    let result = attempt
        .await
        .unwrap_or_else(|panic| Err(SendError::Transient(format!("a panic: {panic}"))));
    measure::sent(outcome(&result, row.attempts), begun.elapsed());
    if let Ok(delivered) = &result
        && is_plain(row, delivered)
        && ledger.write(row.id, delivered.message).await
    {
        return None;
    }
    // While it is not written down, the row stays in hand: what follows to the same address waits, and nothing is sent twice
    // because a disk was full.
    let mut wait = SHORTEST_WAIT;
    loop {
        let (written, pause) = match &result {
            Ok(delivered) => (sent(desk, row, delivered).await, None),
            Err(error) => failed(desk, row, error).await,
        };
        match written {
            Err(error @ Error::Engine(_)) => {
                tracing::error!(%error, outbound.id = row.id, "what came of a delivery could not be written down yet");
                tokio::time::sleep(wait).await;
                wait = (wait * 2).min(LONGEST_WAIT_TO_WRITE);
            }
            Err(error) => {
                tracing::error!(%error, outbound.id = row.id, "what came of a delivery cannot be written down");
                return pause;
            }
            Ok(()) => return pause,
        }
    }
}

async fn attempt(
    desk: &Desk,
    telegram: Option<&Telegram>,
    row: &Due,
) -> Result<Delivered, SendError> {
    if row.is_locked() {
        let reason = "it was encrypted with a key that is not here (LOTSEN_SECRET)";
        return Err(SendError::Rejected(reason.to_owned()));
    }
    match (row.to.channel, telegram) {
        (Channel::Web, _) => web::deliver(desk, row).await,
        (Channel::Telegram, Some(telegram)) => outgoing::deliver(telegram, desk, row).await,
        (Channel::Telegram, None) => Err(SendError::Rejected("there is no bot token".to_owned())),
    }
}

/// What is counted of an attempt.
fn outcome(result: &Result<Delivered, SendError>, attempts: i64) -> Sent {
    match result {
        Ok(_) | Err(SendError::NothingToChange(_)) => Sent::Delivered,
        Err(SendError::RetryAfter(_)) => Sent::Throttled,
        Err(SendError::Migrated(_)) => Sent::Retried,
        Err(SendError::Transient(_) | SendError::Uncertain(_)) if attempts < ATTEMPTS => {
            Sent::Retried
        }
        Err(_) => Sent::Undeliverable,
    }
}

/// Whether nothing follows from the delivery but that it is written down: most answers.
fn is_plain(row: &Due, delivered: &Delivered) -> bool {
    row.case.is_none() && delivered.case.is_none()
}

async fn sent(desk: &Desk, row: &Due, delivered: &Delivered) -> Result<(), Error> {
    // After a power cut it is not known whether it arrived, as after any other.
    let mut tx = desk.store().begin_swift().await?;
    if !Store::mark_sent(&mut tx, row.id, delivered.message, desk.now()).await? {
        return Ok(());
    }
    if let (Some(case), Some(message)) = (delivered.case, delivered.message) {
        Store::tie_staff_message(&mut tx, &row.to.address, message, case).await?;
    }
    if row.case.is_some() && row.conversation.is_some() {
        desk.delivered(&mut tx, row.id).await?;
    }
    tx.commit().await?;
    desk.ring();
    Ok(())
}

/// Sorts a failure: again later, never, or somewhere else.
async fn failed(
    desk: &Desk,
    row: &Due,
    error: &SendError,
) -> (Result<(), Error>, Option<Duration>) {
    let store = desk.store();
    let reason = error.to_string();
    let retry = |wait: Duration| {
        let due = desk
            .now()
            .checked_add(jiff::SignedDuration::try_from(wait).unwrap_or_default());
        let (due, reason) = (due.unwrap_or_else(|_| desk.now()), reason.clone());
        async move { store.mark_retry(row.id, due, &reason).await }
    };
    match error {
        // The pause belongs to the address, so the row itself is due at once.
        SendError::RetryAfter(wait) => {
            tracing::warn!(
                outbound.id = row.id,
                seconds = wait.as_secs(),
                "Telegram asks for patience"
            );
            (retry(Duration::ZERO).await, Some(*wait))
        }
        SendError::Migrated(new) => {
            let moved = desk
                .move_staff_chat(&row.to.address, &new.to_string())
                .await;
            (moved.and(retry(Duration::ZERO).await), None)
        }
        SendError::Uncertain(_) if row.at_most_once => (give_up(desk, row, error).await, None),
        SendError::Transient(_) | SendError::Uncertain(_) if row.attempts < ATTEMPTS => {
            tracing::warn!(outbound.id = row.id, attempts = row.attempts, %error, "a message is tried again");
            (retry(backoff(row.attempts)).await, None)
        }
        SendError::NothingToChange(_) => (sent(desk, row, &Delivered::default()).await, None),
        _ => (give_up(desk, row, error).await, None),
    }
}

/// It will not arrive: the row no longer holds up others, and staff hear of a reply that was lost.
async fn give_up(desk: &Desk, row: &Due, error: &SendError) -> Result<(), Error> {
    let blocked = matches!(error, SendError::Blocked(_));
    if blocked {
        tracing::info!(outbound.id = row.id, "the newcomer has blocked the bot");
    } else if row.at_most_once {
        tracing::warn!(outbound.id = row.id, %error, "a correction or a piece of news did not arrive, or that is not known");
    } else {
        tracing::error!(outbound.id = row.id, %error, "a message cannot be delivered");
    }
    let mut tx = desk.store().begin().await?;
    if !Store::mark_undeliverable(&mut tx, row.id, &error.to_string()).await? {
        return Ok(());
    }
    if let (true, Some(id)) = (blocked, row.conversation)
        && let Ok(mut conversation) = Store::conversation_by_id(&mut tx, id).await
    {
        conversation.blocked = true;
        Store::keep_conversation(&mut tx, &conversation).await?;
    }
    if row.conversation.is_some() {
        desk.undeliverable(&mut tx, row.id, blocked).await?;
    }
    tx.commit().await?;
    desk.ring();
    Ok(())
}

/// Waits that double from one second.
fn backoff(attempts: i64) -> Duration {
    let seconds = 1u64 << u32::try_from(attempts).unwrap_or(0).min(12);
    Duration::from_secs(seconds).min(LONGEST_WAIT)
}
