//! The staff group: replies and buttons on cases.

use super::Telegram;
use super::incoming::{finish, toast};
use super::update::{CallbackQuery, Message, Update, command};
use crate::case::CaseId;
use crate::conversation::Channel;
use crate::desk::{Desk, Staff, StaffAct, StaffError};
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
    let name = message.text.as_deref().and_then(command);
    match (name.as_deref(), case) {
        (Some("queue"), _) => {
            let queue = desk.queue_message().await?;
            notice(desk, message, queue, row).await
        }
        (Some("note"), Some(case)) => {
            let text = message
                .text
                .as_deref()
                .and_then(|text| text.split_once(char::is_whitespace));
            let act = StaffAct::Note(text.map(|(_, note)| note.to_owned()).unwrap_or_default());
            let done = act_on(desk, message, case, &act, row).await?;
            let id = if done {
                "desk-note-saved"
            } else {
                return Ok(());
            };
            notice_only(desk, message, desk.staff_text(id)).await
        }
        (Some("note"), None) => {
            notice(desk, message, desk.staff_text("desk-note-needs-case"), row).await
        }
        (Some(_), Some(_)) => {
            notice(desk, message, desk.staff_text("desk-unknown-command"), row).await
        }
        // Whoever answers Lotsen and belongs to no case must not believe that it went to somebody.
        (None, None) if !edited && answers_lotsen(message).is_some() => {
            notice(desk, message, desk.staff_text("desk-no-case"), row).await
        }
        // Talk in the group that belongs to no case is nobody's business here.
        (_, None) => finish(desk, row).await,
        (None, Some(case)) if edited => {
            if let Some(text) = message.text.as_deref() {
                if let Err(error) = desk.staff_edited(case, message.message_id, text).await {
                    return refused(desk, message, &error, row).await;
                }
            } else {
                tracing::debug!(
                    "a caption was changed; there is nothing to change at the newcomer's"
                );
            }
            finish(desk, row).await
        }
        (None, Some(case)) => reply(desk, message, case, row).await,
    }
}

/// A reply to a card or a line of a case, or a message in its topic.
async fn reply(desk: &Desk, message: &Message, case: CaseId, row: &InboxRow) -> Result<(), Error> {
    let act = match &message.text {
        Some(text) => StaffAct::Reply(text.clone(), Some(message.message_id)),
        None if message.is_medium() || message.has("sticker") || message.has("location") => {
            let from = MessageRef {
                chat: message.chat.id.to_string(),
                message: message.message_id,
            };
            StaffAct::ReplyMedium(from)
        }
        None => {
            return notice(
                desk,
                message,
                desk.staff_text("desk-only-text-or-media"),
                row,
            )
            .await;
        }
    };
    act_on(desk, message, case, &act, row).await.map(drop)
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

/// The case that a message in the group belongs to.
async fn case_of(desk: &Desk, message: &Message) -> Result<Option<CaseId>, Error> {
    let thread = message
        .message_thread_id
        .filter(|_| message.is_topic_message);
    let reply_to = message
        .reply_to_message
        .as_ref()
        .map(|message| message.message_id);
    let chat = message.chat.id.to_string();
    let mut tx = desk.store().begin().await?;
    let mut case = Store::case_in_staff_chat(&mut tx, &chat, reply_to, thread).await?;
    if let (None, Some(original)) = (case, answers_lotsen(message)) {
        tx.rollback().await?;
        case = case_of_unwritten(desk, &chat, original).await?;
        tx = desk.store().begin().await?;
    }
    if let Some(case) = case {
        // A colleague may answer this message in turn.
        Store::tie_staff_message(&mut tx, &chat, message.message_id, case).await?;
    }
    tx.commit().await?;
    Ok(case)
}

/// What a message answers, where that was sent by Lotsen. A topic's birth is what every message in it answers.
fn answers_lotsen(message: &Message) -> Option<&Message> {
    let original = message.reply_to_message.as_deref()?;
    let by_bot = original.from.as_ref().is_some_and(|from| from.is_bot);
    (by_bot && !original.is_service()).then_some(original)
}

/// The case of a message that Lotsen has sent and not written down: it was sent a moment ago, or the connection broke and it was sent
/// once more. A card names its case on its buttons; for anything else the courier gets a moment.
async fn case_of_unwritten(
    desk: &Desk,
    chat: &str,
    original: &Message,
) -> Result<Option<CaseId>, Error> {
    /// Writing a delivery down takes milliseconds; a slow disk may need longer.
    const LOOKS: u32 = 20;
    const BETWEEN: std::time::Duration = std::time::Duration::from_millis(100);
    for look in 0..LOOKS {
        let mut tx = desk.store().begin().await?;
        let mut case =
            Store::case_in_staff_chat(&mut tx, chat, Some(original.message_id), None).await?;
        if let (None, Some(named)) = (case, case_on_buttons(original)) {
            case = match Store::case(&mut tx, named).await {
                Ok(_) => Some(named),
                Err(Error::NotFound) => None,
                Err(error) => return Err(error),
            };
        }
        if let Some(case) = case {
            Store::tie_staff_message(&mut tx, chat, original.message_id, case).await?;
        }
        tx.commit().await?;
        if case.is_some() || look + 1 == LOOKS {
            return Ok(case);
        }
        tokio::time::sleep(BETWEEN).await;
    }
    Ok(None)
}

/// The case that the buttons of a card name.
fn case_on_buttons(card: &Message) -> Option<CaseId> {
    let rows = card.rest.get("reply_markup")?.get("inline_keyboard")?;
    let buttons = rows.as_array()?.iter().filter_map(|row| row.as_array());
    let data = buttons
        .flatten()
        .filter_map(|button| button.get("callback_data")?.as_str());
    data.filter_map(|data| data.strip_prefix("c:")?.split(':').nth(1)?.parse().ok())
        .map(CaseId)
        .next()
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
        "desks" => desk.show_desks(id, true).await,
        "back" => desk.show_desks(id, false).await,
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
