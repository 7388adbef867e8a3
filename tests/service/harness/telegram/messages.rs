//! Messages: sent, edited, copied, forwarded, deleted, reacted to.

use serde_json::{Value, json};

use super::BOT;
use super::answers::{Answer, Parameters, Refusal};
use super::methods::{chat_to_say_in, done, message_id};
use super::state::{Button, Event, Post, State};
use super::{html, keyboard, topics};

/// The longest text, in UTF-16 units after parsing.
const LONGEST_TEXT: usize = 4096;

/// The longest caption, in UTF-16 units after parsing.
const LONGEST_CAPTION: usize = 1024;

/// Signs that a bot may put on a message (a part of the list).
const REACTIONS: [&str; 14] = [
    "👍", "👎", "❤", "🔥", "🎉", "👏", "😁", "🤔", "😢", "🙏", "👌", "👀", "🤝", "✍",
];

/// Methods about messages; `None` when it is about something else.
pub fn call(state: &mut State, method: &str, parameters: &Parameters) -> Option<Answer> {
    Some(match method {
        "sendmessage" => send(state, parameters),
        "senddocument" => send_document(state, parameters),
        "editmessagetext" => edit(state, parameters),
        "editmessagereplymarkup" => edit_markup(state, parameters),
        "copymessage" => copy(state, parameters).map(|post| json!({ "message_id": post.id })),
        "forwardmessage" => copy(state, parameters).map(|post| state.message_json(&post, false)),
        "deletemessage" => chat_to_say_in(state, parameters).and_then(|chat| {
            match state.chat_mut(chat).posts.remove(&message_id(parameters)) {
                Some(_) => Ok(done()),
                None => Err(Refusal::bad("message to delete not found")),
            }
        }),
        "setmessagereaction" => react(state, parameters),
        _ => return None,
    })
}

fn send(state: &mut State, parameters: &Parameters) -> Answer {
    let chat = chat_to_say_in(state, parameters)?;
    let thread = topics::thread(state, chat, parameters)?;
    let (text, html, buttons) = content(parameters)?;
    let reply_to = reply_to(state, chat, parameters)?;
    let post = Post {
        thread,
        html,
        buttons,
        reply_to,
        ..Post::new(chat, BOT, text)
    };
    Ok(say(state, post))
}

/// A file with a caption, which stands in the place of a text.
fn send_document(state: &mut State, parameters: &Parameters) -> Answer {
    let chat = chat_to_say_in(state, parameters)?;
    let file = parameters.1.get("document");
    let file = file.ok_or_else(|| Refusal::bad("there is no document in the request"))?;
    let caption = parameters.text("caption").unwrap_or_default();
    let text = html::parse(caption)?;
    if text.encode_utf16().count() > LONGEST_CAPTION {
        return Err(Refusal::bad("message caption is too long"));
    }
    let mut post = Post {
        html: caption.to_owned(),
        buttons: keyboard::parse(parameters.object("reply_markup").as_ref())?,
        ..Post::new(chat, BOT, text)
    };
    // What the file holds is kept for whoever wants to look into it; the bot is not told.
    let id = format!("document-{}", state.files.len());
    state.files.insert(id.clone(), file.clone());
    let document = json!({ "file_id": id, "file_unique_id": id });
    post.content.insert("document".to_owned(), document);
    Ok(say(state, post))
}

fn edit(state: &mut State, parameters: &Parameters) -> Answer {
    let chat = chat_to_say_in(state, parameters)?;
    let id = own_message(state, chat, parameters)?;
    let (text, html, buttons) = content(parameters)?;
    let post = state
        .chat_mut(chat)
        .posts
        .get_mut(&id)
        .expect("it was found");
    if (&post.text, &post.html, &post.buttons) == (&text, &html, &buttons) {
        return Err(not_modified());
    }
    (post.text, post.html, post.buttons) = (text, html, buttons);
    Ok(edited(state, chat, id))
}

fn edit_markup(state: &mut State, parameters: &Parameters) -> Answer {
    let chat = chat_to_say_in(state, parameters)?;
    let id = own_message(state, chat, parameters)?;
    let buttons = keyboard::parse(parameters.object("reply_markup").as_ref())?;
    let post = state
        .chat_mut(chat)
        .posts
        .get_mut(&id)
        .expect("it was found");
    if post.buttons == buttons {
        return Err(not_modified());
    }
    post.buttons = buttons;
    Ok(edited(state, chat, id))
}

fn edited(state: &mut State, chat: i64, id: i64) -> Value {
    state.chat_mut(chat).events.push(Event::Edited(id));
    state.message_json(&state.chat(chat).posts[&id], false)
}

fn not_modified() -> Refusal {
    Refusal::bad(
        "message is not modified: specified new message content and reply markup are exactly the same as a current content \
         and reply markup of the message",
    )
}

fn copy(state: &mut State, parameters: &Parameters) -> Result<Post, Refusal> {
    let chat = chat_to_say_in(state, parameters)?;
    let thread = topics::thread(state, chat, parameters)?;
    let from = parameters.needed("from_chat_id")?;
    let original = state
        .chats
        .get(&from)
        .and_then(|chat| chat.posts.get(&message_id(parameters)));
    let original = original
        .ok_or_else(|| Refusal::bad("message to copy not found"))?
        .clone();
    let reply_to = reply_to(state, chat, parameters)?;
    let buttons = keyboard::parse(parameters.object("reply_markup").as_ref())?;
    let mut content = original.content.clone();
    // An album does not survive a copy.
    content.remove("media_group_id");
    content.remove("entities");
    // Given and empty, it takes the caption away.
    if let Some(caption) = parameters.text("caption") {
        content.remove("caption");
        content.remove("caption_entities");
        if !caption.is_empty() {
            content.insert("caption".to_owned(), json!(caption));
        }
    }
    let copied_from = Some((from, original.id));
    let mut post = Post {
        thread,
        content,
        buttons,
        reply_to,
        copied_from,
        ..Post::new(chat, BOT, original.text)
    };
    let said = say(state, post.clone());
    post.id = said["message_id"].as_i64().unwrap_or_default();
    Ok(post)
}

fn react(state: &mut State, parameters: &Parameters) -> Answer {
    let chat = chat_to_say_in(state, parameters)?;
    let id = message_id(parameters);
    if !state.chat(chat).posts.contains_key(&id) {
        return Err(Refusal::bad("message to react not found"));
    }
    let signs = parameters.object("reaction").unwrap_or(json!([]));
    for sign in signs.as_array().into_iter().flatten() {
        let emoji = sign
            .get("emoji")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if !REACTIONS.contains(&emoji) {
            return Err(Refusal::bad("REACTION_INVALID"));
        }
        state
            .chat_mut(chat)
            .events
            .push(Event::Reacted(id, emoji.to_owned()));
    }
    Ok(done())
}

/// Writes the bot's message down; everybody in the chat notices.
pub fn say(state: &mut State, post: Post) -> Value {
    let at = post.chat;
    let chat = state.chat_mut(at);
    let id = chat.add(post);
    chat.events.push(Event::Said(id));
    state.message_json(&state.chat(at).posts[&id], false)
}

/// A message of the bot's own, which it may change.
fn own_message(state: &State, chat: i64, parameters: &Parameters) -> Result<i64, Refusal> {
    match state.chat(chat).posts.get(&message_id(parameters)) {
        None => Err(Refusal::bad("message to edit not found")),
        Some(post) if post.from != BOT => Err(Refusal::bad("message can't be edited")),
        Some(post) => Ok(post.id),
    }
}

/// Text as people read it, text as it was sent, and buttons.
fn content(parameters: &Parameters) -> Result<(String, String, Vec<Vec<Button>>), Refusal> {
    let raw = parameters.text("text").unwrap_or_default();
    let text = match parameters
        .text("parse_mode")
        .map(str::to_ascii_lowercase)
        .as_deref()
    {
        None => raw.to_owned(),
        Some("html") => html::parse(raw)?,
        Some(_) => {
            return Err(Refusal::bad(
                "unsupported parse_mode: this server speaks HTML only",
            ));
        }
    };
    let text = text.trim().to_owned();
    if text.is_empty() {
        return Err(Refusal::bad("message text is empty"));
    }
    if text.contains('\0') {
        return Err(Refusal::bad("strings must be encoded in UTF-8"));
    }
    if text.encode_utf16().count() > LONGEST_TEXT {
        return Err(Refusal::bad("message is too long"));
    }
    let buttons = keyboard::parse(parameters.object("reply_markup").as_ref())?;
    Ok((text, raw.to_owned(), buttons))
}

/// What a message replies to; it must be there, unless the bot said that it need not.
fn reply_to(state: &State, chat: i64, parameters: &Parameters) -> Result<Option<i64>, Refusal> {
    let reply = parameters.object("reply_parameters");
    let named = |name: &str| reply.as_ref().and_then(|reply| reply.get(name));
    let id = named("message_id")
        .and_then(Value::as_i64)
        .or_else(|| parameters.int("reply_to_message_id"));
    let Some(id) = id else { return Ok(None) };
    if state.chat(chat).posts.contains_key(&id) {
        return Ok(Some(id));
    }
    let lenient = named("allow_sending_without_reply")
        .and_then(Value::as_bool)
        .unwrap_or(false)
        || parameters.flag("allow_sending_without_reply");
    if lenient {
        Ok(None)
    } else {
        Err(Refusal::bad("message to be replied not found"))
    }
}
