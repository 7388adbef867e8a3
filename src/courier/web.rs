//! On a phone page, delivering is writing the bubble.

use crate::desk::Desk;
use crate::outbound::Outbound;
use crate::store::{Due, Error, Store};
use crate::telegram::api::SendError;
use crate::telegram::outgoing::Delivered;

/// Writes, changes or removes the bubble that a row says.
pub(super) async fn deliver(desk: &Desk, row: &Due) -> Result<Delivered, SendError> {
    let failed = |error: Error| SendError::Transient(format!("the store: {error}"));
    let mut tx = desk.store().begin().await.map_err(failed)?;
    let message = match &row.outbound {
        Outbound::Say(message) => Some(
            Store::add_web_line(&mut tx, &row.to.address, "lotsen", message)
                .await
                .map_err(failed)?,
        ),
        Outbound::Edit { outbound, message } => {
            let line = desk
                .store()
                .delivered_message(*outbound)
                .await
                .map_err(failed)?;
            match line {
                Some(line) => Store::change_web_line(&mut tx, line, message)
                    .await
                    .map_err(failed)?,
                None => {
                    Store::add_web_line(&mut tx, &row.to.address, "lotsen", message)
                        .await
                        .map_err(failed)?;
                }
            }
            line
        }
        Outbound::TakeBack { outbound, .. } => {
            let line = desk
                .store()
                .delivered_message(*outbound)
                .await
                .map_err(failed)?;
            if let Some(line) = line {
                Store::remove_web_line(&mut tx, line)
                    .await
                    .map_err(failed)?;
            }
            None
        }
        Outbound::React { .. } => None,
        _ => {
            return Err(SendError::Rejected(
                "the phone page shows only text".to_owned(),
            ));
        }
    };
    tx.commit().await.map_err(|error| failed(error.into()))?;
    Ok(Delivered {
        message,
        case: None,
    })
}
