//! What is heard, as a voice message. The first time its bytes are sent; from then on Telegram's own name for them.

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use teloxide::types::Recipient;

use super::outgoing::{self, Delivered, address, keyboard, message_id, store};
use super::{Telegram, api::SendError};
use crate::desk::Desk;
use crate::knowledge::writing::ContentHash;
use crate::outbound::{Heard, Message};
use crate::sound;

/// Sends a voice message with the text below it. Where the sound cannot be had, or the newcomer takes no voice messages, the text says so instead.
pub(super) async fn say(
    telegram: &Telegram,
    desk: &Desk,
    chat: Recipient,
    message: &Message,
    heard: &Heard,
) -> Result<Delivered, SendError> {
    let sent = match desk.sound(heard).await {
        Some(bytes) => send(telegram, desk, &chat, message, bytes).await,
        None => Err(SendError::Rejected("there is no sound".to_owned())),
    };
    match sent {
        Err(SendError::Rejected(error)) => {
            tracing::warn!(error, "a text could not be heard and is said");
            let instead = Message {
                html: format!("{}\n\n{}", message.html, heard.instead),
                sound: None,
                ..message.clone()
            };
            outgoing::say(telegram, chat, &instead, None, None).await
        }
        other => other,
    }
}

async fn send(
    telegram: &Telegram,
    desk: &Desk,
    chat: &Recipient,
    message: &Message,
    bytes: Vec<u8>,
) -> Result<Delivered, SendError> {
    let hash = ContentHash::of(&bytes);
    let (bot, hash) = (&*telegram.origin, hash.as_str());
    let known = desk.store().voice_file(bot, hash).await.map_err(store)?;
    if let Some(file) = known {
        let mut fields = fields(chat, message);
        fields.push(("voice", file));
        let mut form = Form::new();
        for (name, value) in fields {
            form = form.text(name, value);
        }
        match telegram.api.call_with_file("sendVoice", form).await {
            // Telegram may forget files; then it gets the bytes again.
            Err(SendError::Rejected(_)) => {
                let forgotten = desk.store().keep_voice_file(bot, hash, None).await;
                forgotten.map_err(store)?;
            }
            other => return other.map(|sent| delivered(&sent)),
        }
    }
    let seconds = sound::read(&bytes).map_or(1, sound::Sound::seconds);
    let part = Part::bytes(bytes).file_name("voice.ogg");
    let part = part.mime_str("audio/ogg");
    let part = part.map_err(|error| SendError::Rejected(error.to_string()))?;
    let mut form = Form::new().part("voice", part);
    for (name, value) in fields(chat, message) {
        form = form.text(name, value);
    }
    form = form.text("duration", seconds.to_string());
    let sent = telegram.api.call_with_file("sendVoice", form).await?;
    let file = sent.get("voice").and_then(|voice| voice.get("file_id"));
    if let Some(file) = file.and_then(Value::as_str) {
        // It has been sent; that the next one is sent in full again is all that follows.
        if let Err(error) = desk.store().keep_voice_file(bot, hash, Some(file)).await {
            tracing::warn!(%error, "Telegram's name for a recording could not be kept");
        }
    }
    Ok(delivered(&sent))
}

/// The fields of `sendVoice` besides the voice.
fn fields(chat: &Recipient, message: &Message) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("chat_id", address(chat)),
        ("caption", message.html.clone()),
        ("parse_mode", "HTML".to_owned()),
    ];
    if let Some(keyboard) = keyboard(message) {
        fields.push(("reply_markup", json!(keyboard).to_string()));
    }
    fields
}

fn delivered(sent: &Value) -> Delivered {
    Delivered {
        message: message_id(sent),
        case: None,
    }
}
