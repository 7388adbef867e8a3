//! Files that are sent: certificates without a name.

use teloxide::types::Recipient;

use super::Telegram;
use super::api::SendError;
use super::outgoing::{Delivered, address, keyboard, message_id};
use crate::certificate::{Sheet, paper};
use crate::outbound::Message;

/// Sends a certificate with a line for the name, and words to it.
pub(super) async fn certificate(
    telegram: &Telegram,
    chat: &Recipient,
    sheet: &Sheet,
    message: &Message,
) -> Result<Delivered, SendError> {
    let sheet = sheet.clone();
    let made = tokio::task::spawn_blocking(move || paper(&sheet, None)).await;
    let Ok(Ok(bytes)) = made else {
        // A letter of a course's name, or of a municipality's, that no font has.
        return Err(SendError::Rejected(
            "the certificate cannot be printed".to_owned(),
        ));
    };
    let mut parameters = vec![
        ("chat_id", address(chat)),
        ("caption", message.html.clone()),
        ("parse_mode", "HTML".to_owned()),
    ];
    if let Some(keyboard) = keyboard(message) {
        let keyboard = serde_json::to_string(&keyboard).unwrap_or_default();
        parameters.push(("reply_markup", keyboard));
    }
    let file = ("intyg.pdf", "application/pdf", bytes);
    let sent = telegram.api.send_document(file, parameters).await?;
    Ok(Delivered {
        message: message_id(&sent),
        case: None,
    })
}
