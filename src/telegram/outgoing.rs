//! One row of the outbox becomes one call of the Bot API.

use serde::Serialize;
use serde_json::Value;
use teloxide::payloads::{
    CopyMessage, CopyMessageSetters, CreateForumTopic, DeleteMessage, EditMessageText,
    EditMessageTextSetters, LeaveChat, ReopenForumTopic, SendMessage, SendMessageSetters,
    SetMessageReaction, SetMessageReactionSetters,
};
use teloxide::requests::Payload;
use teloxide::types::{
    ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageId, ParseMode,
    ReactionType, Recipient, ReplyParameters, ThreadId,
};

use super::{Telegram, api::SendError, profile};
use crate::case::{CaseId, StaffCard};
use crate::desk::Desk;
use crate::outbound::{Message, Outbound};
use crate::store::{Due, Store};

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
        Outbound::Say(message) => say(telegram, chat, message, None, None).await,
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
            None => copy(telegram, chat, from, None, None).await,
            Some(case) => in_case(telegram, desk, chat, *case, CaseSaying::Copy(from)).await,
        },
        Outbound::React { message, emoji } => react(telegram, chat, *message, emoji).await,
        Outbound::CaseCard {
            case,
            topic,
            message,
        } => {
            // Delivered before a kill and not marked: the card is there already.
            let card = card_of(desk, *case).await?;
            match card.filter(|card| card.message.is_some()) {
                Some(card) => Ok(Delivered {
                    message: card.message,
                    case: Some(*case),
                }),
                None => place_card(telegram, desk, chat, *case, (topic, message)).await,
            }
        }
        Outbound::CaseCardEdit { case, message } => {
            edit_card(telegram, desk, chat, *case, message).await
        }
        Outbound::CaseLine { case, message } => {
            in_case(telegram, desk, chat, *case, CaseSaying::Line(message)).await
        }
        Outbound::StaffNotice { message, thread } => {
            say(telegram, chat, message, *thread, None).await
        }
        Outbound::Delete { message } => call(telegram, &DeleteMessage::new(chat, narrow(*message)))
            .await
            .map(|_| Delivered::default()),
        Outbound::Leave => call(telegram, &LeaveChat::new(chat))
            .await
            .map(|_| Delivered::default()),
    }
}

/// What is put below a case's card.
#[derive(Clone, Copy)]
enum CaseSaying<'a> {
    Line(&'a Message),
    Copy(&'a crate::outbound::MessageRef),
}

/// Puts something below a case's card: in its topic, or as an answer to the card. A topic that is gone is made anew, a closed
/// one is opened, so that not a word is lost.
async fn in_case(
    telegram: &Telegram,
    desk: &Desk,
    chat: Recipient,
    case: CaseId,
    saying: CaseSaying<'_>,
) -> Result<Delivered, SendError> {
    let mut card = match card_of(desk, case).await? {
        Some(card) if card.message.is_some() => card,
        _ => renew_card(telegram, desk, chat.clone(), case).await?,
    };
    // Once as it is, once after mending.
    for attempt in 0..2 {
        let result = match saying {
            CaseSaying::Line(message) => {
                say(telegram, chat.clone(), message, card.thread, card.message).await
            }
            CaseSaying::Copy(from) => {
                copy(telegram, chat.clone(), from, card.thread, card.message).await
            }
        };
        match result {
            Ok(delivered) => {
                return Ok(Delivered {
                    case: Some(case),
                    ..delivered
                });
            }
            Err(SendError::TopicGone) if attempt == 0 => {
                card = renew_card(telegram, desk, chat.clone(), case).await?;
            }
            Err(SendError::TopicClosed) if attempt == 0 => {
                reopen(telegram, chat.clone(), card.thread).await?
            }
            Err(error) => return Err(error),
        }
    }
    Err(SendError::TopicGone)
}

async fn reopen(
    telegram: &Telegram,
    chat: Recipient,
    thread: Option<i64>,
) -> Result<(), SendError> {
    let Some(thread) = thread else { return Ok(()) };
    call(telegram, &ReopenForumTopic::new(chat, thread_id(thread)))
        .await
        .map(drop)
}

/// A case's card where it has none (any more).
async fn renew_card(
    telegram: &Telegram,
    desk: &Desk,
    chat: Recipient,
    case: CaseId,
) -> Result<StaffCard, SendError> {
    let mut tx = desk.store().begin().await.map_err(store)?;
    Store::keep_card(&mut tx, case, None).await.map_err(store)?;
    tx.commit().await.map_err(|error| store(error.into()))?;
    let Outbound::CaseCard { topic, message, .. } = desk.card(case).await.map_err(store)? else {
        return Err(SendError::Rejected("a card is no card".to_owned()));
    };
    place_card(telegram, desk, chat, case, (&topic, &message)).await?;
    card_of(desk, case)
        .await?
        .ok_or_else(|| SendError::Transient("the new card is not stored".to_owned()))
}

/// Sends a case's card, into a topic of its own where the group is a forum, and keeps where it stands.
async fn place_card(
    telegram: &Telegram,
    desk: &Desk,
    chat: Recipient,
    case: CaseId,
    (topic, message): (&str, &Message),
) -> Result<Delivered, SendError> {
    let address = address(&chat);
    if telegram.is_forum().is_none()
        && let Err(error) = profile::learn_staff_chat(telegram, &address).await
    {
        tracing::warn!(%error, "whether the staff group is a forum is not known; it counts as a plain group");
    }
    let mut thread = card_of(desk, case).await?.and_then(|card| card.thread);
    if thread.is_none() && telegram.is_forum() == Some(true) {
        thread = match call(telegram, &CreateForumTopic::new(chat.clone(), topic)).await {
            Ok(made) => made.get("message_thread_id").and_then(Value::as_i64),
            Err(error @ (SendError::Rejected(_) | SendError::TopicGone)) => {
                // Without the right to make topics the card still has to be seen.
                tracing::error!(%error, "the bot may not make topics in the staff group; cards go to its general topic");
                None
            }
            Err(error) => return Err(error),
        };
        // Kept before the card is sent: a kill in between must not make a second topic.
        keep_card(
            desk,
            case,
            &StaffCard {
                chat: address.clone(),
                thread,
                message: None,
            },
        )
        .await?;
    }
    let delivered = say(telegram, chat, message, thread, None).await?;
    keep_card(
        desk,
        case,
        &StaffCard {
            chat: address,
            thread,
            message: delivered.message,
        },
    )
    .await?;
    Ok(Delivered {
        case: Some(case),
        ..delivered
    })
}

async fn edit_card(
    telegram: &Telegram,
    desk: &Desk,
    chat: Recipient,
    case: CaseId,
    message: &Message,
) -> Result<Delivered, SendError> {
    let card = card_of(desk, case).await?;
    match card.and_then(|card| card.message) {
        Some(id) => edit(telegram, chat, id, message).await,
        None => renew_card(telegram, desk, chat, case)
            .await
            .map(|card| Delivered {
                message: card.message,
                case: Some(case),
            }),
    }
}

/// Sends a text; into a topic, or as an answer to a message, where those are given.
async fn say(
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

async fn edit(
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

async fn copy(
    telegram: &Telegram,
    chat: Recipient,
    from: &crate::outbound::MessageRef,
    thread: Option<i64>,
    answers: Option<i64>,
) -> Result<Delivered, SendError> {
    let mut copy = CopyMessage::new(chat, recipient(&from.chat)?, narrow(from.message));
    if let Some(thread) = thread {
        copy = copy.message_thread_id(thread_id(thread));
    } else if let Some(answers) = answers {
        copy = copy.reply_parameters(answering(answers));
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

async fn call<P: Payload + Serialize>(
    telegram: &Telegram,
    payload: &P,
) -> Result<Value, SendError> {
    telegram.api.call(payload).await
}

async fn card_of(desk: &Desk, case: CaseId) -> Result<Option<StaffCard>, SendError> {
    Ok(desk.store().read_case(case).await.map_err(store)?.card)
}

async fn keep_card(desk: &Desk, case: CaseId, card: &StaffCard) -> Result<(), SendError> {
    let mut tx = desk.store().begin().await.map_err(store)?;
    Store::keep_card(&mut tx, case, Some(card))
        .await
        .map_err(store)?;
    tx.commit().await.map_err(|error| store(error.into()))
}

fn store(error: crate::store::Error) -> SendError {
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

fn address(chat: &Recipient) -> String {
    match chat {
        Recipient::Id(id) => id.0.to_string(),
        Recipient::ChannelUsername(name) => name.clone(),
    }
}

/// A message id as teloxide holds it; Telegram's ids fit.
fn narrow(id: i64) -> MessageId {
    MessageId(i32::try_from(id).unwrap_or(i32::MAX))
}

fn thread_id(thread: i64) -> ThreadId {
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

fn message_id(sent: &Value) -> Option<i64> {
    sent.get("message_id").and_then(Value::as_i64)
}

fn keyboard(message: &Message) -> Option<InlineKeyboardMarkup> {
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
