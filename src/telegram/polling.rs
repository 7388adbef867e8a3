//! Polling: updates are stored before they are acknowledged.
//!
//! The offset of the next poll acknowledges everything before it, so it only moves after the transaction that stored them.

use std::time::Duration;

use jiff::SignedDuration;
use tokio_util::sync::CancellationToken;

use super::{Telegram, api::SendError, hiding, update};
use crate::desk::Desk;
use crate::store::NewInboxRow;

/// After this long without updates Telegram may begin with new numbers (documentation of `Update.update_id`), so an old offset would
/// hide them.
const OFFSET_LIFETIME: SignedDuration = SignedDuration::from_hours(6 * 24);

/// The longest wait after errors.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Polls until it is told to stop.
pub async fn poll(telegram: Telegram, desk: Desk, stop: CancellationToken) {
    let mut offset = first_offset(&telegram, &desk).await;
    let mut failures = 0;
    loop {
        let polled = tokio::select! {
            () = stop.cancelled() => return,
            polled = telegram.api.updates(offset, &update::ALLOWED) => polled,
        };
        let accepted = match polled {
            Ok(updates) if updates.is_empty() => Ok(None),
            Ok(updates) => accept(&telegram, &desk, &updates).await,
            Err(error) => Err(error),
        };
        match accepted {
            Ok(Some(next)) => {
                offset = next;
                failures = 0;
                desk.ring_inbox();
            }
            Ok(None) => failures = 0,
            Err(error) => {
                failures += 1;
                tracing::warn!(%error, failures, "polling failed and is tried again");
                let wait = match error {
                    SendError::RetryAfter(wait) => wait,
                    _ => backoff(failures),
                };
                tokio::select! {
                    () = stop.cancelled() => return,
                    () = tokio::time::sleep(wait) => {}
                }
            }
        }
    }
}

/// Waits that double from half a second.
fn backoff(failures: u32) -> Duration {
    let millis = 250u64.saturating_mul(1 << failures.min(8));
    Duration::from_millis(millis).min(LONGEST_WAIT)
}

async fn first_offset(telegram: &Telegram, desk: &Desk) -> i64 {
    match desk.store().last_update(&telegram.origin).await {
        Ok(Some((last, at))) if desk.now().duration_since(at) < OFFSET_LIFETIME => last + 1,
        Ok(_) => 0,
        Err(error) => {
            tracing::warn!(%error, "the last update is not known; polling begins with what Telegram has");
            0
        }
    }
}

/// Stores a batch; the next offset.
async fn accept(
    telegram: &Telegram,
    desk: &Desk,
    updates: &[serde_json::Value],
) -> Result<Option<i64>, SendError> {
    let rows: Vec<NewInboxRow> = updates
        .iter()
        .map(|update| inbox_row(desk, update))
        .collect();
    desk.store()
        .accept(&telegram.origin, &rows, desk.now())
        .await
        .map_err(|error| SendError::Transient(format!("the inbox: {error}")))?;
    Ok(rows.iter().map(|row| row.update_id + 1).max())
}

/// An update as a row of the inbox, without what identifies a person.
pub fn inbox_row(desk: &Desk, update: &serde_json::Value) -> NewInboxRow {
    let mut update = update.clone();
    hiding::hide(desk, &mut update);
    let payload = update.to_string();
    let read = update::Update::read(&payload);
    NewInboxRow {
        update_id: read.update_id,
        chain: read.chain(),
        payload,
    }
}
