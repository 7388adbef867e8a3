//! The topics of a forum.

use serde_json::{Map, json};

use super::BOT;
use super::answers::{Answer, Parameters, Refusal};
use super::methods::{chat_to_say_in, done};
use super::state::{Post, State, Topic};

/// The topic that every forum has; messages in it carry no thread.
const GENERAL: i64 = 1;

/// Methods about topics; `None` when it is about something else.
pub fn call(state: &mut State, method: &str, parameters: &Parameters) -> Option<Answer> {
    Some(match method {
        "createforumtopic" => create(state, parameters),
        "editforumtopic" => change(state, parameters, |topic| {
            match parameters.text("name") {
                Some(name) if name == topic.name => return false,
                Some(name) => name.clone_into(&mut topic.name),
                None => {}
            }
            true
        }),
        "closeforumtopic" => change(state, parameters, |topic| {
            !std::mem::replace(&mut topic.is_closed, true)
        }),
        "reopenforumtopic" => change(state, parameters, |topic| {
            std::mem::replace(&mut topic.is_closed, false)
        }),
        "deleteforumtopic" => forum(state, parameters).and_then(|chat| {
            let thread = parameters.needed("message_thread_id")?;
            match state.chat_mut(chat).topics.remove(&thread) {
                Some(_) => Ok(done()),
                None => Err(Refusal::bad("TOPIC_ID_INVALID")),
            }
        }),
        _ => return None,
    })
}

/// The thread that a message goes to, which must be open.
pub fn thread(state: &State, chat: i64, parameters: &Parameters) -> Result<Option<i64>, Refusal> {
    let Some(thread) = parameters.int("message_thread_id") else {
        return Ok(None);
    };
    // The general topic is not addressed by its number.
    match state
        .chat(chat)
        .topics
        .get(&thread)
        .filter(|_| thread != GENERAL)
    {
        None => Err(Refusal::bad("message thread not found")),
        Some(topic) if topic.is_closed => Err(Refusal::bad("TOPIC_CLOSED")),
        Some(_) => Ok(Some(thread)),
    }
}

fn create(state: &mut State, parameters: &Parameters) -> Answer {
    let chat = forum(state, parameters)?;
    let name = parameters
        .text("name")
        .unwrap_or_default()
        .trim()
        .to_owned();
    if !(1..=128).contains(&name.chars().count()) {
        return Err(Refusal::bad("TOPIC_TITLE_INVALID"));
    }
    let mut content = Map::new();
    content.insert(
        "forum_topic_created".to_owned(),
        json!({ "name": name, "icon_color": 7_322_096 }),
    );
    let chat = state.chat_mut(chat);
    // Message 1 is the birth of the forum itself.
    chat.next_message = chat.next_message.max(GENERAL + 1);
    let thread = chat.add(Post {
        content,
        ..Post::new(chat.id, BOT, "")
    });
    chat.topics.insert(
        thread,
        Topic {
            name: name.clone(),
            is_closed: false,
        },
    );
    Ok(json!({ "message_thread_id": thread, "name": name, "icon_color": 7_322_096 }))
}

/// `change` says whether it changed anything.
fn change(
    state: &mut State,
    parameters: &Parameters,
    change: impl FnOnce(&mut Topic) -> bool,
) -> Answer {
    let chat = forum(state, parameters)?;
    let thread = parameters.needed("message_thread_id")?;
    match state.chat_mut(chat).topics.get_mut(&thread).map(change) {
        None => Err(Refusal::bad("TOPIC_ID_INVALID")),
        Some(true) => Ok(done()),
        Some(false) => Err(Refusal::bad("TOPIC_NOT_MODIFIED")),
    }
}

fn forum(state: &State, parameters: &Parameters) -> Result<i64, Refusal> {
    let chat = chat_to_say_in(state, parameters)?;
    match state.chat(chat) {
        chat if !chat.is_forum => Err(Refusal::bad("the chat is not a forum")),
        chat if !chat.may_create_topics => Err(Refusal::bad("not enough rights to create a topic")),
        chat => Ok(chat.id),
    }
}
