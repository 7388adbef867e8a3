//! The staff group: replies, commands and buttons on cases.

pub(super) mod commands;
mod finding;

use finding::{answers_lotsen, case_of};

use super::Telegram;
use super::incoming::{finish, toast};
use super::update::{CallbackQuery, Message, Update};
use crate::case::CaseId;
use crate::conversation::Channel;
use crate::desk::{Desk, Menu, Staff, StaffAct, StaffError};
use crate::outbound::{MessageRef, Outbound};
use crate::store::{Address, Error, InboxRow, NewOutbound, Priority, Store, new_id};

/// Does what staff did in their group.
pub async fn handle(
    telegram: &Telegram,
    desk: &Desk,
    update: &Update,
    row: &InboxRow,
) -> Result<(), Error> {
    if let Some(query) = &update.callback_query {
        return pressed(telegram, desk, query, row).await;
    }
    let edited = update.edited_message.is_some();
    let Some(message) = update.message.as_ref().or(update.edited_message.as_ref()) else {
        return finish(desk, row).await;
    };
    telegram.learn_forum(message.chat.is_forum || message.is_topic_message);
    // Only people's messages are replies; what the group itself says is not.
    let by_bot =
        message.sender_chat.is_none() && message.from.as_ref().is_some_and(|from| from.is_bot);
    if message.is_service() || by_bot {
        return finish(desk, row).await;
    }
    let case = case_of(desk, message).await?;
    let words = message.text.as_deref().or(message.caption.as_deref());
    if let Some((name, argument)) = words.and_then(commands::split) {
        return commanded(desk, message, case, (&name, argument), row).await;
    }
    match case {
        // Whoever answers Lotsen and belongs to no case must not believe that it went to somebody.
        None if !edited && answers_lotsen(message).is_some() => {
            notice(desk, message, desk.staff_text("desk-no-case"), row).await
        }
        // Talk in the group that belongs to no case is nobody's business here.
        None => finish(desk, row).await,
        Some(case) if edited => changed(desk, message, case, row).await,
        Some(case) => reply(desk, message, case, row).await,
    }
}

/// A command: about a case, or about the queue.
async fn commanded(
    desk: &Desk,
    message: &Message,
    case: Option<CaseId>,
    (name, argument): (&str, &str),
    row: &InboxRow,
) -> Result<(), Error> {
    if name == "queue" {
        let queue = desk.queue_message().await?;
        return notice(desk, message, queue, row).await;
    }
    let Some(case) = case else {
        // Other bots may share the group, so only our own words are answered.
        return match commands::needs_case(name) {
            Some(id) => notice(desk, message, desk.staff_text(id), row).await,
            None => finish(desk, row).await,
        };
    };
    match commands::act(desk, case, name, argument).await {
        Ok(act) => {
            let done = act_on(desk, message, case, &act, row).await?;
            if done && matches!(act, StaffAct::Note(_)) {
                notice_only(desk, message, desk.staff_text("desk-note-saved")).await?;
            }
            Ok(())
        }
        Err(StaffError::Store(error)) => Err(error),
        Err(_) => {
            let text = desk.staff_text(commands::help(name));
            notice(desk, message, text, row).await
        }
    }
}

/// Staff changed a message of theirs.
async fn changed(
    desk: &Desk,
    message: &Message,
    case: CaseId,
    row: &InboxRow,
) -> Result<(), Error> {
    let Some(text) = message.text.as_deref() else {
        tracing::debug!("a caption was changed; there is nothing to change at the newcomer's");
        return finish(desk, row).await;
    };
    match desk.staff_edited(case, &reference(message), text).await {
        Ok(_) => finish(desk, row).await,
        Err(StaffError::Store(error)) => Err(error),
        Err(error) => refused(desk, message, &error, row).await,
    }
}

/// A message of staff.
pub(super) fn reference(message: &Message) -> MessageRef {
    MessageRef {
        chat: message.chat.id.to_string(),
        message: message.message_id,
    }
}

/// A reply to a card or a line of a case, or a message in its topic.
async fn reply(desk: &Desk, message: &Message, case: CaseId, row: &InboxRow) -> Result<(), Error> {
    if let Some(act) = reply_act(message) {
        act_on(desk, message, case, &act, row).await.map(drop)
    } else {
        let text = desk.staff_text("desk-only-text-or-media");
        notice(desk, message, text, row).await
    }
}

/// A text, picture, sound or file as a reply; `None` for what cannot be passed on.
pub(super) fn reply_act(message: &Message) -> Option<StaffAct> {
    match &message.text {
        Some(text) => Some(StaffAct::Reply(text.clone(), Some(reference(message)))),
        None if message.is_medium() || message.has("sticker") || message.has("location") => {
            Some(StaffAct::ReplyMedium(reference(message)))
        }
        None => None,
    }
}

/// Acts, or says why not. `false` when it was refused (which has been said).
async fn act_on(
    desk: &Desk,
    message: &Message,
    case: CaseId,
    act: &StaffAct,
    row: &InboxRow,
) -> Result<bool, Error> {
    match desk.staff_acts(case, &who(message), act, Some(row)).await {
        Ok(()) => Ok(true),
        // The store may be back soon; the update waits.
        Err(StaffError::Store(error)) => Err(error),
        Err(error) => refused(desk, message, &error, row).await.map(|()| false),
    }
}

async fn refused(
    desk: &Desk,
    message: &Message,
    error: &StaffError,
    row: &InboxRow,
) -> Result<(), Error> {
    notice(desk, message, desk.refusal(error), row).await
}

/// A button on a card.
async fn pressed(
    telegram: &Telegram,
    desk: &Desk,
    query: &CallbackQuery,
    row: &InboxRow,
) -> Result<(), Error> {
    let data = query.data.clone().unwrap_or_default();
    let mut parts = data.splitn(3, ':');
    let (kind, word, id) = (parts.next(), parts.next().unwrap_or_default(), parts.next());
    let id = id.and_then(|id| id.parse().ok()).map(CaseId);
    let (Some("c"), Some(id)) = (kind, id) else {
        toast(telegram, &query.id, Some(desk.staff_text("desk-not-found"))).await;
        return finish(desk, row).await;
    };
    let staff = Staff {
        name: full_name(
            query.from.first_name.as_str(),
            query.from.last_name.as_deref(),
        ),
    };
    let result = match word {
        menu if Menu::named(menu).is_some() => {
            let menu = Menu::named(menu).unwrap_or(Menu::Main);
            desk.show_menu(id, menu).await
        }
        _ => match desk.button_act(id, word).await {
            Ok(act) => desk.staff_acts(id, &staff, &act, Some(row)).await,
            Err(error) => Err(error),
        },
    };
    let word = match result {
        Ok(()) => None,
        Err(StaffError::Store(error)) => return Err(error),
        Err(error) => Some(desk.refusal(&error)),
    };
    toast(telegram, &query.id, word).await;
    finish(desk, row).await
}

/// The name that colleagues know: an anonymous administrator has only the group's.
fn who(message: &Message) -> Staff {
    let name = match (&message.from, &message.sender_chat) {
        (Some(from), None) => full_name(&from.first_name, from.last_name.as_deref()),
        _ => message
            .rest
            .get("author_signature")
            .and_then(|v| v.as_str())
            .unwrap_or("Admin")
            .to_owned(),
    };
    Staff { name }
}

fn full_name(first: &str, last: Option<&str>) -> String {
    let name = format!("{first} {}", last.unwrap_or_default());
    let name = name.trim();
    if name.is_empty() {
        "Admin".to_owned()
    } else {
        name.to_owned()
    }
}

/// A word to staff below their message, with the mark that the update is handled.
async fn notice(desk: &Desk, message: &Message, text: String, row: &InboxRow) -> Result<(), Error> {
    notice_only(desk, message, text).await?;
    finish(desk, row).await
}

async fn notice_only(desk: &Desk, message: &Message, text: String) -> Result<(), Error> {
    let thread = message
        .message_thread_id
        .filter(|_| message.is_topic_message);
    let new = NewOutbound {
        id: new_id(),
        to: Address {
            channel: Channel::Telegram,
            address: message.chat.id.to_string(),
        },
        conversation: None,
        case: None,
        priority: Priority::Staff,
        outbound: Outbound::StaffNotice {
            message: desk.staff_message(&text),
            thread,
        },
    };
    let mut tx = desk.store().begin().await?;
    Store::say(&mut tx, &new, desk.now()).await?;
    tx.commit().await?;
    desk.ring();
    Ok(())
}
