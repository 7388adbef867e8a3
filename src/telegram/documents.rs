//! Files that are sent: certificates without a name.

use reqwest::multipart::{Form, Part};
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
    let file = Part::bytes(bytes).file_name("intyg.pdf");
    let file = file.mime_str("application/pdf");
    let file = file.map_err(|error| SendError::Rejected(error.to_string()))?;
    let mut form = Form::new()
        .part("document", file)
        .text("chat_id", address(chat))
        .text("caption", message.html.clone())
        .text("parse_mode", "HTML");
    if let Some(keyboard) = keyboard(message) {
        let keyboard = serde_json::to_string(&keyboard).unwrap_or_default();
        form = form.text("reply_markup", keyboard);
    }
    let sent = telegram.api.call_with_file("sendDocument", form).await?;
    Ok(Delivered {
        message: message_id(&sent),
        case: None,
    })
}
