//! One delivery, and what comes of it: it arrived, is tried again, goes somewhere else, or is given up.

use std::time::Duration;

use super::web;
use crate::conversation::Channel;
use crate::desk::Desk;
use crate::measure::{self, Sent};
use crate::store::{Due, Error, Store};
use crate::telegram::Telegram;
use crate::telegram::api::SendError;
use crate::telegram::outgoing::{self, Delivered};

/// A message that could not be delivered in this many attempts is given up. With the doubling wait that is about a day.
const ATTEMPTS: i64 = 30;

/// The longest wait between two attempts.
const LONGEST_WAIT: Duration = Duration::from_hours(1);

/// The waits between attempts to write down what came of a delivery, while the database fails.
const SHORTEST_WAIT: Duration = Duration::from_millis(100);
const LONGEST_WAIT_TO_WRITE: Duration = Duration::from_secs(5);

/// What became of one delivery.
pub(super) struct Outcome {
    /// The row.
    pub row: Due,
    /// The pause that its address needs.
    pub pause: Option<Duration>,
    /// It was delivered, and nothing follows from it.
    pub is_done: bool,
}

/// Delivers one row and writes down what came of it.
pub(super) async fn deliver(
    desk: &Desk,
    telegram: Option<&Telegram>,
    row: Due,
    was_passed: bool,
) -> Outcome {
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
        && is_plain(&row, delivered)
        && desk
            .write_delivered(row.id, delivered.message, was_passed)
            .await
    {
        return Outcome {
            row,
            pause: None,
            is_done: true,
        };
    }
    let pause = write_down(desk, &row, &result).await;
    Outcome {
        row,
        pause,
        is_done: false,
    }
}

/// Writes down what came of a delivery. Returns the pause that its address needs.
async fn write_down(
    desk: &Desk,
    row: &Due,
    result: &Result<Delivered, SendError>,
) -> Option<Duration> {
    // While it is not written down, the row stays in hand: what follows to the same address waits, and nothing is sent twice
    // because a disk was full.
    let mut wait = SHORTEST_WAIT;
    loop {
        let (written, pause) = match result {
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
