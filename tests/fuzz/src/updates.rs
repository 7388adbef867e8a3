//! Updates from Telegram, as the webhook gets them: nothing stops their reading, and what a person wrote is not lost by what is not known.

use lotsen::telegram::update::{Message, Update, command};
use serde_json::Value;

use super::text;

pub fn check(data: &[u8]) {
    let raw = text(data);
    let update = Update::read(&raw);
    assert!(!update.chain().is_empty());
    for message in [&update.message, &update.edited_message]
        .into_iter()
        .flatten()
    {
        let _ = (
            message.happening(),
            message.is_service(),
            message.is_medium(),
        );
    }
    let _ = command(&raw);
    let Ok(value) = serde_json::from_str::<Value>(&raw) else {
        return;
    };
    // As it was stored, it says the same.
    let stored = Update::read(&value.to_string());
    let said = |update: &Update| {
        let messages = [&update.message, &update.edited_message].map(|message| {
            let happening = message.as_ref().map(Message::happening);
            (happening, message.as_ref().map(|it| it.message_id))
        });
        let pressed = update.callback_query.as_ref();
        let pressed = pressed.map(|query| (query.from.id, query.data.clone()));
        (update.update_id, update.chain(), messages, pressed)
    };
    assert_eq!(said(&stored), said(&update), "{raw}");
    let Some(fields) = value.as_object() else {
        return;
    };
    if let Some(number) = fields.get("update_id").and_then(Value::as_i64) {
        assert_eq!(update.update_id, number, "{raw}");
    }
    let pairs = [
        ("message", &update.message),
        ("edited_message", &update.edited_message),
    ];
    for (name, message) in pairs {
        let Some(written) = fields.get(name).and_then(Value::as_object) else {
            continue;
        };
        let message = message.as_ref().expect("a message is read");
        if let Some(text) = written.get("text").and_then(Value::as_str) {
            assert_eq!(message.text, Some(text.replace('\0', "")), "{raw}");
        }
        let chat = written.get("chat").and_then(|chat| chat.get("id"));
        if let Some(id) = chat.and_then(Value::as_i64) {
            assert_eq!(message.chat.id, id, "{raw}");
        }
    }
}
