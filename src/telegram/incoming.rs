//! Stored updates become happenings: who is it, and which door do they go through?

use teloxide::payloads::{AnswerCallbackQuery, AnswerCallbackQuerySetters};
use teloxide::types::CallbackQueryId;

use super::update::{CallbackQuery, Chat, Message, Update};
use super::{Telegram, private, staff, tie};
use crate::conversation::{Channel, Happening};
use crate::desk::{Desk, Incoming};
use crate::outbound::{Message as Saying, Outbound, escape};
use crate::phrase::Phrase;
use crate::store::{Address, Error, InboxRow, NewOutbound, Priority, Store, new_id};

/// A stored update, read.
#[derive(Debug)]
pub enum Event {
    /// In a private chat.
    Newcomer(Box<Incoming>),
    /// In the staff group.
    Staff(Box<Update>),
    /// The bot was added to a group that is not the staff group.
    StrangeGroup(i64),
    /// The staff group became a supergroup: old id, new id.
    Migrated(i64, i64),
    /// Nothing to do.
    Nothing,
}

/// Reads a stored update. Nothing is done yet.
pub fn read(desk: &Desk, row: &InboxRow) -> Event {
    let update = Update::read(&row.payload);
    let staff_chat = desk.staff_chat();
    let is_staff = |chat: &Chat| staff_chat.as_deref() == Some(chat.id.to_string().as_str());
    if let Some(member) = &update.my_chat_member {
        return match (
            member.chat.kind.as_str(),
            member.new_chat_member.status.as_str(),
        ) {
            ("private", "kicked") => newcomer(desk, member.from.id, None, Happening::Blocked, None),
            ("private", _) => newcomer(desk, member.from.id, None, Happening::Unblocked, None),
            ("group" | "supergroup", "member" | "administrator") if !is_staff(&member.chat) => {
                Event::StrangeGroup(member.chat.id)
            }
            _ => Event::Nothing,
        };
    }
    if let Some(query) = &update.callback_query {
        let chat = query.message.as_ref().map(|message| &message.chat);
        return match chat {
            Some(chat) if is_staff(chat) => Event::Staff(Box::new(update)),
            Some(chat) if chat.kind != "private" => Event::Nothing,
            // Telegram leaves out a message that is too old; the person is known all the same.
            _ => pressed(desk, query),
        };
    }
    let edited = update.edited_message.is_some();
    let Some(message) = update.message.as_ref().or(update.edited_message.as_ref()) else {
        return Event::Nothing;
    };
    if let Some(new) = message.migrate_to_chat_id {
        return Event::Migrated(message.chat.id, new);
    }
    if is_staff(&message.chat) {
        return Event::Staff(Box::new(update));
    }
    let by_bot = message.from.as_ref().is_some_and(|from| from.is_bot);
    if message.chat.kind != "private" || message.is_service() || by_bot {
        return Event::Nothing;
    }
    match written(desk, message, edited) {
        Event::Newcomer(mut incoming) => {
            incoming.hidden.clone_from(&update.hidden);
            Event::Newcomer(incoming)
        }
        other => other,
    }
}

fn written(desk: &Desk, message: &Message, edited: bool) -> Event {
    let happening = match message.happening() {
        Happening::Text(text) if edited => Happening::Edited(text),
        // Changing a caption or a command changes nothing that was done with it.
        Happening::Media {
            caption: Some(caption),
            ..
        } if edited => Happening::Edited(caption),
        _ if edited => return Event::Nothing,
        other => other,
    };
    let code = message
        .from
        .as_ref()
        .and_then(|from| from.language_code.as_deref());
    newcomer(
        desk,
        message.chat.id,
        code,
        happening,
        Some(message.message_id),
    )
}

fn pressed(desk: &Desk, query: &CallbackQuery) -> Event {
    let data = query.data.clone().unwrap_or_default();
    newcomer(
        desk,
        query.from.id,
        query.from.language_code.as_deref(),
        Happening::Press(data),
        None,
    )
}

fn newcomer(
    desk: &Desk,
    chat: i64,
    code: Option<&str>,
    happening: Happening,
    message: Option<i64>,
) -> Event {
    Event::Newcomer(Box::new(Incoming {
        from: Address {
            channel: Channel::Telegram,
            address: chat.to_string(),
        },
        phone_language: code.and_then(|code| desk.phrasebook().from_telegram(code)),
        happening,
        message,
        hidden: Vec::new(),
    }))
}

/// Takes the waiting sign off a pressed button, at once and as well as it goes: Telegram shows it for a while otherwise. The only
/// thing that is said past the courier.
pub fn acknowledge(telegram: &Telegram, desk: &Desk, row: &InboxRow) {
    // Staff's buttons are acknowledged with what came of them.
    let Event::Newcomer(_) = read(desk, row) else {
        return;
    };
    let Some(query) = Update::read(&row.payload).callback_query else {
        return;
    };
    if query
        .data
        .as_deref()
        .is_some_and(|data| data.starts_with("c:"))
    {
        return;
    }
    let telegram = telegram.clone();
    tokio::spawn(async move { toast(&telegram, &query.id, None).await });
}

/// Acknowledges a button, with a word at the top of the screen if there is one.
pub async fn toast(telegram: &Telegram, query: &str, text: Option<String>) {
    /// Telegram's limit for the word.
    const LONGEST: usize = 200;
    let mut answer = AnswerCallbackQuery::new(CallbackQueryId(query.to_owned()));
    if let Some(text) = text {
        answer = answer
            .text(crate::outbound::shorten(&text, LONGEST))
            .show_alert(true);
    }
    if let Err(error) = telegram.api.call(&answer).await {
        tracing::debug!(%error, "a button could not be acknowledged");
    }
}

/// Does what an update asks for, in one transaction with the mark that it is handled.
pub async fn handle(telegram: &Telegram, desk: &Desk, row: &InboxRow) -> Result<(), Error> {
    match read(desk, row) {
        Event::Newcomer(incoming) => {
            if tie::handle(desk, row).await? || private::handle(telegram, desk, row).await? {
                return Ok(());
            }
            desk.receive(&incoming, row).await
        }
        Event::Staff(update) => staff::handle(telegram, desk, &update, row).await,
        Event::StrangeGroup(chat) => leave(desk, chat, row).await,
        Event::Migrated(old, new) => {
            desk.move_staff_chat(&old.to_string(), &new.to_string())
                .await?;
            finish(desk, row).await
        }
        Event::Nothing => finish(desk, row).await,
    }
}

/// The bot speaks in private only: it says so, and leaves.
async fn leave(desk: &Desk, chat: i64, row: &InboxRow) -> Result<(), Error> {
    let language = crate::language::Language::SWEDISH;
    let text = desk.phrasebook().say(language, Phrase::GroupOnlyPrivate);
    let mut tx = desk.store().begin().await?;
    for outbound in [
        Outbound::Say(Saying::new(language, escape(&text))),
        Outbound::Leave,
    ] {
        let new = NewOutbound {
            id: new_id(),
            to: Address {
                channel: Channel::Telegram,
                address: chat.to_string(),
            },
            conversation: None,
            case: None,
            priority: Priority::Staff,
            outbound,
        };
        Store::say(&mut tx, &new, desk.now()).await?;
    }
    Store::finish_update(&mut tx, row).await?;
    tx.commit().await?;
    desk.ring();
    Ok(())
}

/// Marks an update as handled that leads to nothing.
pub async fn finish(desk: &Desk, row: &InboxRow) -> Result<(), Error> {
    let mut tx = desk.store().begin_swift().await?;
    match Store::finish_update(&mut tx, row).await {
        // What it led to has marked it already.
        Ok(()) | Err(Error::Taken) => {}
        Err(error) => return Err(error),
    }
    tx.commit().await?;
    Ok(())
}
