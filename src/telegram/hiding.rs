//! Hiding in raw updates, before they are stored: an update that is never handled holds nothing that identifies a person either.

use serde_json::{Map, Value, json};

use super::tie;
use crate::desk::Desk;
use crate::gate::Token;
use crate::redaction::{Redacted, redact_staff};

/// Where an update says what was hidden in it.
pub const MARK: &str = "lotsen_hidden";

/// Strings that people write, wherever they stand in an update: also in the message that is answered, quoted or forwarded.
const WRITTEN: [&str; 8] = [
    "text",
    "caption",
    "question",
    "explanation",
    "file_name",
    "title",
    "address",
    "description",
];

/// Parts that are never read and tell where somebody lives or how to reach somebody. That they were there is enough.
const PARTS: [&str; 3] = ["contact", "location", "venue"];

/// Hides what newcomers wrote in private, and personal and card numbers in what staff wrote in their group, and says what was hidden
/// in the message's own text.
pub fn hide(desk: &Desk, update: &mut Value) {
    let mut hidden = Vec::new();
    for name in ["message", "edited_message", "callback_query"] {
        let Some(Value::Object(part)) = update.get_mut(name) else {
            continue;
        };
        let is_private = chat_kind(part) == Some("private");
        if is_private && carries_token(part) {
            continue;
        }
        let redact = |text: &str| {
            if is_private {
                desk.redact(text)
            } else {
                redact_staff(text)
            }
        };
        for name in ["text", "caption"] {
            if let Some(text) = part.get(name).and_then(Value::as_str) {
                hidden.extend(redact(text).hidden);
            }
        }
        walk(part, &redact);
    }
    if let (Value::Object(update), false) = (update, hidden.is_empty()) {
        update.insert(MARK.to_owned(), json!(hidden));
    }
}

/// Whether it is nothing but the command that ties an account: its token is random, and its digits may well look like a number.
fn carries_token(message: &Map<String, Value>) -> bool {
    let text = message.get("text").and_then(Value::as_str);
    text.is_some_and(|text| {
        text.split_whitespace().count() == 2
            && tie::brought(text).and_then(Token::brought).is_some()
    })
}

/// The kind of chat of a message or of the message under a button.
fn chat_kind(part: &Map<String, Value>) -> Option<&str> {
    let message = part.get("message").and_then(Value::as_object);
    message.unwrap_or(part).get("chat")?.get("type")?.as_str()
}

fn walk(object: &mut Map<String, Value>, redact: &impl Fn(&str) -> Redacted) {
    let mut changed = false;
    for (name, value) in object.iter_mut() {
        match value {
            Value::String(text) if WRITTEN.contains(&name.as_str()) => {
                let redacted = redact(text);
                changed |= !redacted.hidden.is_empty();
                *text = redacted.text;
            }
            Value::Object(_) if PARTS.contains(&name.as_str()) => *value = json!({}),
            Value::Object(inner) => walk(inner, redact),
            Value::Array(items) => items
                .iter_mut()
                .filter_map(Value::as_object_mut)
                .for_each(|item| walk(item, redact)),
            _ => {}
        }
    }
    if changed {
        // They point into the text as it was, and may hold what was hidden.
        object.retain(|name, _| !name.ends_with("entities"));
    }
}
