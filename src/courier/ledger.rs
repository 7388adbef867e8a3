//! What was delivered, written down for many messages at once: each by itself would take the database longer than Telegram takes
//! to deliver it.

use crate::desk::Desk;
use crate::gathering::Gathering;
use crate::store::{Error, Store};

/// Messages written down in one transaction; no more are under way.
const AT_ONCE: usize = super::AT_ONCE;

/// Where deliveries are written down. Ends with its last clone.
#[derive(Clone)]
pub(super) struct Ledger(Gathering<Line, ()>);

/// A message that was delivered, and its id at the receiver.
type Line = (i64, Option<i64>);

impl Ledger {
    pub fn open(desk: Desk) -> Ledger {
        Ledger(Gathering::open(AT_ONCE, move |lines| {
            write(desk.clone(), lines)
        }))
    }

    /// Writes down that a message was delivered. `false`: it could not be written together with others; its own delivery knows what to do
    /// about an error.
    pub async fn write(&self, id: i64, message: Option<i64>) -> bool {
        self.0.ask((id, message)).await.is_some()
    }
}

async fn write(desk: Desk, lines: Vec<Line>) -> Vec<Option<()>> {
    match mark(&desk, &lines).await {
        Ok(()) => vec![Some(()); lines.len()],
        Err(error) => {
            tracing::warn!(%error, count = lines.len(), "deliveries could not be written down together");
            Vec::new()
        }
    }
}

async fn mark(desk: &Desk, sent: &[Line]) -> Result<(), Error> {
    // After a power cut it is not known whether they arrived, as after any other.
    let mut tx = desk.store().begin_swift().await?;
    Store::mark_all_sent(&mut tx, sent, desk.now()).await?;
    tx.commit().await?;
    desk.ring();
    Ok(())
}
