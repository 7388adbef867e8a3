//! What was delivered, written down for many messages at once: each by itself would take the database longer than Telegram takes
//! to deliver it.

use tokio::sync::{mpsc, oneshot};

use crate::desk::Desk;
use crate::store::{Error, Store};

/// Messages written down in one transaction; no more are under way.
const AT_ONCE: usize = super::AT_ONCE;

/// Where deliveries are written down. Ends with its last clone.
#[derive(Clone)]
pub(super) struct Ledger(mpsc::UnboundedSender<Line>);

/// A message that was delivered.
struct Line {
    id: i64,
    /// Its id at the receiver.
    message: Option<i64>,
    written: oneshot::Sender<()>,
}

impl Ledger {
    pub fn open(desk: Desk) -> Ledger {
        let (to, mut from) = mpsc::unbounded_channel::<Line>();
        tokio::spawn(async move {
            let mut lines = Vec::with_capacity(AT_ONCE);
            while from.recv_many(&mut lines, AT_ONCE).await > 0 {
                match write(&desk, &lines).await {
                    // Whoever does not wait any more has no use for it.
                    Ok(()) => lines.drain(..).for_each(|line| {
                        line.written.send(()).ok();
                    }),
                    // Each is then written by its own delivery, which knows what to do about an error.
                    Err(error) => {
                        tracing::warn!(%error, count = lines.len(), "deliveries could not be written down together");
                        lines.clear();
                    }
                }
            }
        });
        Ledger(to)
    }

    /// Writes down that a message was delivered. `false`: it could not be written together with others.
    pub async fn write(&self, id: i64, message: Option<i64>) -> bool {
        let (written, answer) = oneshot::channel();
        let line = Line {
            id,
            message,
            written,
        };
        self.0.send(line).is_ok() && answer.await.is_ok()
    }
}

async fn write(desk: &Desk, lines: &[Line]) -> Result<(), Error> {
    let sent: Vec<(i64, Option<i64>)> = lines.iter().map(|line| (line.id, line.message)).collect();
    // After a power cut it is not known whether they arrived, as after any other.
    let mut tx = desk.store().begin_swift().await?;
    Store::mark_all_sent(&mut tx, &sent, desk.now()).await?;
    tx.commit().await?;
    desk.ring();
    Ok(())
}
