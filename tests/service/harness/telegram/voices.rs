//! Voice messages: sent as bytes or by the id of a file that the server has, and fetched again.

use serde_json::{Map, json};

use super::BOT;
use super::answers::{Answer, Parameters, Refusal};
use super::messages::say;
use super::methods::chat_to_say_in;
use super::state::{Post, State};
use super::{html, keyboard};

/// The longest text below a voice message, after parsing.
const LONGEST_CAPTION: usize = 1024;

/// Above this Telegram shows a file instead of a voice message.
const LARGEST: usize = 1024 * 1024;

/// Methods about voices; `None` when it is about something else.
pub fn call(state: &mut State, method: &str, parameters: &Parameters) -> Option<Answer> {
    Some(match method {
        "sendvoice" => send(state, parameters),
        "getfile" => {
            let id = parameters.text("file_id").unwrap_or_default();
            match state.files.get(id) {
                Some(bytes) => Ok(json!({
                    "file_id": id, "file_unique_id": id, "file_size": bytes.len(), "file_path": format!("voice/{id}.oga"),
                })),
                None => Err(Refusal::bad(
                    "wrong file_id or the file is temporarily unavailable",
                )),
            }
        }
        _ => return None,
    })
}

fn send(state: &mut State, parameters: &Parameters) -> Answer {
    let chat = chat_to_say_in(state, parameters)?;
    let id = match (parameters.1.get("voice"), parameters.text("voice")) {
        (Some(bytes), _) => {
            if !bytes.starts_with(b"OggS") || bytes.len() > LARGEST {
                return Err(Refusal::bad("this would not be shown as a voice message"));
            }
            let id = format!("AwACAgQ{:04}", state.files.len());
            state.files.insert(id.clone(), bytes.clone());
            id
        }
        (None, Some(id)) if state.files.contains_key(id) => id.to_owned(),
        (None, Some(_)) => {
            let why = "wrong file identifier/HTTP URL specified";
            return Err(Refusal::bad(why));
        }
        (None, None) => return Err(Refusal::bad("there is no voice in the request")),
    };
    let caption = parameters.text("caption").unwrap_or_default();
    let caption = html::parse(caption)?;
    if caption.encode_utf16().count() > LONGEST_CAPTION {
        return Err(Refusal::bad("message caption is too long"));
    }
    let mut content = Map::new();
    let duration = parameters.int("duration");
    // By its id, the server knows how long it is.
    let known = || {
        let all = state.chats.values().flat_map(|chat| chat.posts.values());
        let mut voices = all.filter_map(|post| post.content.get("voice"));
        let known = voices.find(|voice| voice["file_id"] == json!(id));
        known.and_then(|voice| voice["duration"].as_i64())
    };
    let duration = duration.or_else(known).unwrap_or_default();
    content.insert(
        "voice".to_owned(),
        json!({ "file_id": id, "file_unique_id": id, "duration": duration, "mime_type": "audio/ogg" }),
    );
    content.insert("caption".to_owned(), json!(caption));
    let buttons = keyboard::parse(parameters.object("reply_markup").as_ref())?;
    let post = Post {
        content,
        buttons,
        ..Post::new(chat, BOT, caption)
    };
    Ok(say(state, post))
}
