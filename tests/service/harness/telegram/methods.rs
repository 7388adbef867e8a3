//! Which method does what.

use serde_json::{Value, json};

use super::answers::{Answer, Parameters, Refusal};
use super::state::{Kind, State};
use super::{BOT, messages, topics, updates, voices};

/// Carries out a call.
pub fn call(state: &mut State, method: &str, parameters: &Parameters) -> Answer {
    if let Some(answer) = state.profile.call(method, parameters) {
        return answer;
    }
    if let Some(answer) = updates::call(state, method, parameters) {
        return answer;
    }
    if let Some(answer) = topics::call(state, method, parameters) {
        return answer;
    }
    if let Some(answer) = messages::call(state, method, parameters) {
        return answer;
    }
    if let Some(answer) = voices::call(state, method, parameters) {
        return answer;
    }
    match method {
        "getme" => {
            let mut me = state.user_json(BOT);
            for (name, value) in [
                ("can_join_groups", true),
                ("can_read_all_group_messages", false),
                ("supports_inline_queries", false),
                ("can_connect_to_business", false),
                ("has_main_web_app", false),
            ] {
                me[name] = json!(value);
            }
            Ok(me)
        }
        "answercallbackquery" => answer_press(state, parameters),
        "getchat" => {
            let id = chat(state, parameters)?;
            let mut chat = state.chat_json(id);
            chat["accent_color_id"] = json!(1);
            chat["max_reaction_count"] = json!(11);
            Ok(chat)
        }
        "getchatmember" => get_member(state, parameters),
        "leavechat" => {
            let id = chat(state, parameters)?;
            state.chat_mut(id).shut = true;
            Ok(json!(true))
        }
        "sendchataction" => chat_to_say_in(state, parameters).map(|_| json!(true)),
        _ => Err(Refusal::new(404, "Not Found")),
    }
}

fn answer_press(state: &mut State, parameters: &Parameters) -> Answer {
    let id = parameters.text("callback_query_id").unwrap_or_default();
    let text = parameters.text("text").unwrap_or_default();
    if text.chars().count() > 200 {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    match state.presses.get_mut(id) {
        Some(press) if press.answer.is_none() => {
            press.answer = Some(text.to_owned());
            Ok(json!(true))
        }
        _ => Err(Refusal::bad(
            "query is too old and response timeout expired or query ID is invalid",
        )),
    }
}

fn get_member(state: &State, parameters: &Parameters) -> Answer {
    let id = chat(state, parameters)?;
    let user = parameters.needed("user_id")?;
    if user != BOT && !state.users.contains_key(&user) {
        return Err(Refusal::bad("PARTICIPANT_ID_INVALID"));
    }
    let chat = state.chat(id);
    let status = match (user == BOT, chat.kind) {
        (true, _) if chat.shut => "left",
        (true, Kind::Supergroup) => "administrator",
        _ => "member",
    };
    Ok(json!({
        "user": state.user_json(user), "status": status,
        "can_manage_topics": chat.may_create_topics,
    }))
}

/// The chat that a call is about.
pub fn chat(state: &State, parameters: &Parameters) -> Result<i64, Refusal> {
    let id = parameters
        .int("chat_id")
        .ok_or_else(|| Refusal::bad("chat_id is empty"))?;
    match state.chats.get(&id) {
        Some(chat) => match chat.migrated_to {
            Some(new) => Err(Refusal::bad("group chat was upgraded to a supergroup chat")
                .with(json!({ "migrate_to_chat_id": new }))),
            None => Ok(id),
        },
        None => Err(Refusal::bad("chat not found")),
    }
}

/// The chat that a call says something in.
pub fn chat_to_say_in(state: &State, parameters: &Parameters) -> Result<i64, Refusal> {
    let id = chat(state, parameters)?;
    let chat = state.chat(id);
    match (chat.shut, chat.kind) {
        (false, _) => Ok(id),
        (true, Kind::Private) => Err(Refusal::forbidden("bot was blocked by the user")),
        (true, Kind::Group) => Err(Refusal::forbidden("bot was kicked from the group chat")),
        (true, _) => Err(Refusal::forbidden(
            "bot was kicked from the supergroup chat",
        )),
    }
}

/// A message in a chat, if it is there.
pub fn message_id(parameters: &Parameters) -> i64 {
    parameters.int("message_id").unwrap_or_default()
}

/// True, as most methods answer.
pub fn done() -> Value {
    json!(true)
}
