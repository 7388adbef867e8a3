//! One row of the outbox becomes one call of the Bot API.

use serde::Serialize;
use serde_json::Value;
use teloxide::payloads::{
    CopyMessage, CopyMessageSetters, DeleteMessage, EditMessageText, EditMessageTextSetters,
    LeaveChat, SendMessage, SendMessageSetters, SetMessageReaction, SetMessageReactionSetters,
};
use teloxide::requests::Payload;
use teloxide::types::{
    ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageId, ParseMode,
    ReactionType, Recipient, ReplyParameters, ThreadId,
};

use super::{Telegram, api::SendError, cards, documents, voice};
use crate::case::CaseId;
use crate::desk::Desk;
use crate::outbound::{Message, Outbound};
use crate::store::Due;

/// What came of a delivery.
#[derive(Debug, Default)]
pub struct Delivered {
    /// The message's id at the receiver, where there is one.
    pub message: Option<i64>,
    /// The case whose staff message this is.
    pub case: Option<CaseId>,
}

/// Delivers a row.
///
/// # Errors
/// [`SendError`]; the courier decides what follows.
pub async fn deliver(telegram: &Telegram, desk: &Desk, due: &Due) -> Result<Delivered, SendError> {
    let chat = recipient(&due.to.address)?;
    match &due.outbound {
        Outbound::Say(message) => match &message.sound {
            Some(heard) => voice::say(telegram, desk, chat, message, heard).await,
            None => say(telegram, chat, message, None, None).await,
        },
        Outbound::Certificate { sheet, message } => {
            documents::certificate(telegram, &chat, sheet, message).await
        }
        Outbound::Edit { outbound, message } => {
            let id = desk
                .store()
                .delivered_message(*outbound)
                .await
                .map_err(store)?;
            match id {
                Some(id) => edit(telegram, chat, id, message).await,
                // What it would change was never delivered: then this is said instead.
                None => say(telegram, chat, message, None, None).await,
            }
        }
        Outbound::Copy { from, case } => match case {
            None => copy(telegram, chat, from, (None, None), true).await,
            Some(case) => {
                cards::in_case(telegram, desk, chat, *case, cards::CaseSaying::Copy(from)).await
            }
        },
        Outbound::React { message, emoji } => react(telegram, chat, *message, emoji).await,
        Outbound::CaseCard {
            case,
            topic,
            message,
        } => {
            // Delivered before a kill and not marked: the card is there already.
            let card = cards::card_of(desk, *case).await?;
            match card.filter(|card| card.message.is_some()) {
                Some(card) => Ok(Delivered {
                    message: card.message,
                    case: Some(*case),
                }),
                None => cards::place_card(telegram, desk, chat, *case, (topic, message)).await,
            }
        }
        Outbound::CaseCardEdit { case, message } => {
            cards::edit_card(telegram, desk, chat, *case, message).await
        }
        Outbound::CaseLine { case, message } => {
            cards::in_case(
                telegram,
                desk,
                chat,
                *case,
                cards::CaseSaying::Line(message),
            )
            .await
        }
        // A notice that belongs to a case may be replied to.
        Outbound::StaffNotice { message, thread } => notice(telegram, chat, message, *thread)
            .await
            .map(|delivered| Delivered {
                case: due.case,
                ..delivered
            }),
        Outbound::TakeBack { outbound, instead } => {
            let id = desk.store().delivered_message(*outbound).await;
            match id.map_err(store)? {
                Some(id) => take_back(telegram, chat, id, instead).await,
                // It never arrived, so there is nothing to take away.
                None => Ok(Delivered::default()),
            }
        }
        Outbound::Change { id, message } => edit(telegram, chat, *id, message).await,
        Outbound::Topic { case, open } => {
            cards::set_topic(telegram, desk, chat, *case, *open).await
        }
        Outbound::Delete { message } => call(telegram, &DeleteMessage::new(chat, narrow(*message)))
            .await
            .map(|_| Delivered::default()),
        // The courier has seen to it.
        Outbound::Locked => Err(SendError::Rejected("it cannot be read".to_owned())),
        Outbound::Leave => call(telegram, &LeaveChat::new(chat))
            .await
            .map(|_| Delivered::default()),
    }
}

/// A word to staff; where the topic that they wrote in is closed or gone, into the group.
async fn notice(
    telegram: &Telegram,
    chat: Recipient,
    message: &Message,
    thread: Option<i64>,
) -> Result<Delivered, SendError> {
    match say(telegram, chat.clone(), message, thread, None).await {
        Err(SendError::TopicClosed | SendError::TopicGone) if thread.is_some() => {
            say(telegram, chat, message, None, None).await
        }
        other => other,
    }
}

/// Takes a message away, or puts a plain sentence in its place where Telegram no longer deletes it.
async fn take_back(
    telegram: &Telegram,
    chat: Recipient,
    id: i64,
    instead: &Message,
) -> Result<Delivered, SendError> {
    match call(telegram, &DeleteMessage::new(chat.clone(), narrow(id))).await {
        Ok(_) => Ok(Delivered::default()),
        Err(SendError::NothingToChange(_) | SendError::Rejected(_)) => {
            edit(telegram, chat, id, instead).await
        }
        Err(error) => Err(error),
    }
}

/// Sends a text; into a topic, or as an answer to a message, where those are given.
pub(super) async fn say(
    telegram: &Telegram,
    chat: Recipient,
    message: &Message,
    thread: Option<i64>,
    answers: Option<i64>,
) -> Result<Delivered, SendError> {
    let mut send = SendMessage::new(chat, message.html.clone())
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview());
    if let Some(thread) = thread {
        send = send.message_thread_id(thread_id(thread));
    } else if let Some(answers) = answers {
        send = send.reply_parameters(answering(answers));
    }
    if let Some(keyboard) = keyboard(message) {
        send = send.reply_markup(keyboard);
    }
    let sent = match call(telegram, &send).await {
        Err(SendError::Markup(error)) => {
            // Our mistake must not silence an answer: once more as plain text.
            tracing::error!(%error, "markup was refused; the text is sent without it");
            send.parse_mode = None;
            send.text = plain(&message.html);
            call(telegram, &send).await
        }
        other => other,
    }?;
    Ok(Delivered {
        message: message_id(&sent),
        case: None,
    })
}

pub(super) async fn edit(
    telegram: &Telegram,
    chat: Recipient,
    id: i64,
    message: &Message,
) -> Result<Delivered, SendError> {
    let mut edit = EditMessageText::new(chat, narrow(id), message.html.clone())
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview());
    if let Some(keyboard) = keyboard(message) {
        edit = edit.reply_markup(keyboard);
    }
    call(telegram, &edit).await?;
    Ok(Delivered {
        message: Some(id),
        case: None,
    })
}

/// Copies a message. A newcomer's caption stays behind: it stands below the case, without what identifies a person.
pub(super) async fn copy(
    telegram: &Telegram,
    chat: Recipient,
    from: &crate::outbound::MessageRef,
    (thread, answers): (Option<i64>, Option<i64>),
    with_caption: bool,
) -> Result<Delivered, SendError> {
    let mut copy = CopyMessage::new(chat, recipient(&from.chat)?, narrow(from.message));
    if let Some(thread) = thread {
        copy = copy.message_thread_id(thread_id(thread));
    } else if let Some(answers) = answers {
        copy = copy.reply_parameters(answering(answers));
    }
    if !with_caption {
        copy = copy.caption("");
    }
    let sent = call(telegram, &copy).await?;
    Ok(Delivered {
        message: message_id(&sent),
        case: None,
    })
}

async fn react(
    telegram: &Telegram,
    chat: Recipient,
    message: i64,
    emoji: &str,
) -> Result<Delivered, SendError> {
    let reaction = ReactionType::Emoji {
        emoji: emoji.to_owned(),
    };
    call(
        telegram,
        &SetMessageReaction::new(chat, narrow(message)).reaction([reaction]),
    )
    .await?;
    Ok(Delivered::default())
}

pub(super) async fn call<P: Payload + Serialize>(
    telegram: &Telegram,
    payload: &P,
) -> Result<Value, SendError> {
    telegram.api.call(payload).await
}

pub(super) fn store(error: crate::store::Error) -> SendError {
    match error {
        crate::store::Error::NotFound => {
            SendError::Rejected("the case does not exist any more".to_owned())
        }
        other => SendError::Transient(format!("the store: {other}")),
    }
}

fn recipient(address: &str) -> Result<Recipient, SendError> {
    let id = address
        .parse()
        .map_err(|_| SendError::Rejected(format!("'{address}' is not a chat")))?;
    Ok(Recipient::Id(ChatId(id)))
}

pub(super) fn address(chat: &Recipient) -> String {
    match chat {
        Recipient::Id(id) => id.0.to_string(),
        Recipient::ChannelUsername(name) => name.clone(),
    }
}

/// A message id as teloxide holds it; Telegram's ids fit.
fn narrow(id: i64) -> MessageId {
    MessageId(i32::try_from(id).unwrap_or(i32::MAX))
}

pub(super) fn thread_id(thread: i64) -> ThreadId {
    ThreadId(narrow(thread))
}

fn answering(message: i64) -> ReplyParameters {
    ReplyParameters::new(narrow(message)).allow_sending_without_reply()
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

pub(super) fn message_id(sent: &Value) -> Option<i64> {
    sent.get("message_id").and_then(Value::as_i64)
}

pub(super) fn keyboard(message: &Message) -> Option<InlineKeyboardMarkup> {
    if message.buttons.is_empty() {
        return None;
    }
    let row = |row: &Vec<crate::outbound::Button>| -> Vec<InlineKeyboardButton> {
        row.iter()
            .map(|button| InlineKeyboardButton::callback(button.text.clone(), button.data.clone()))
            .collect()
    };
    Some(InlineKeyboardMarkup::new(message.buttons.iter().map(row)))
}

/// Our own HTML without its tags.
fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut in_tag = false;
    for character in html.chars() {
        match character {
            '<' => in_tag = true,
            '>' => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
