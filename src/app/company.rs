//! Several processes on one database: which of them leads, and what only that one does.

use std::future::Future;

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::courier;
use crate::desk::Desk;
use crate::store::ANNOUNCE_EVERY;

/// Says that this process is alive, finds out whether it leads, and takes over what a process that is gone had in hand.
pub(super) async fn keep_company(
    desk: Desk,
    leading: watch::Sender<bool>,
    stop: CancellationToken,
) {
    let alive = async {
        loop {
            let leads = async {
                desk.store().announce().await?;
                desk.store().leads().await
            };
            match leads.await {
                Ok(leads) => {
                    leading.send_if_modified(|now| std::mem::replace(now, leads) != leads);
                }
                Err(error) => tracing::warn!(%error, "the other processes could not be reached"),
            }
            courier::recover(&desk).await;
            tokio::time::sleep(ANNOUNCE_EVERY).await;
        }
    };
    tokio::select! {
        () = stop.cancelled() => {}
        () = alive => {}
        () = desk.keep_company() => {}
    }
    if let Err(error) = desk.store().leave().await {
        tracing::warn!(%error, "the other processes will notice only later that this one has gone");
    }
}

/// Does what only one process does, for as long as this one leads.
pub(super) async fn while_leading<F: Future<Output = ()>>(
    mut leading: watch::Receiver<bool>,
    stop: CancellationToken,
    work: impl Fn(CancellationToken) -> F,
) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            // The sender lives as long as the service.
            leads = leading.wait_for(|leads| *leads) => if leads.is_err() { return },
        }
        let until = stop.child_token();
        tokio::select! {
            () = work(until.clone()) => return,
            _ = leading.wait_for(|leads| !*leads) => until.cancel(),
        }
    }
}
