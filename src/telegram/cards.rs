//! Cases in the staff group: their cards, their topics, and what is put below them.

use serde_json::Value;
use teloxide::payloads::{CloseForumTopic, CreateForumTopic, ReopenForumTopic};
use teloxide::types::Recipient;

use super::outgoing::{Delivered, address, call, copy, edit, say, store, thread_id};
use super::{Telegram, api::SendError, profile};
use crate::case::{CaseId, StaffCard};
use crate::desk::Desk;
use crate::outbound::{Message, MessageRef, Outbound};
use crate::store::Store;

/// What is put below a case's card.
#[derive(Clone, Copy)]
pub enum CaseSaying<'a> {
    Line(&'a Message),
    Copy(&'a MessageRef),
}

/// Puts something below a case's card: in its topic, or as an answer to the card. A topic that is gone is made anew, a closed
/// one is opened, so that not a word is lost.
pub async fn in_case(
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
                copy(
                    telegram,
                    chat.clone(),
                    from,
                    (card.thread, card.message),
                    false,
                )
                .await
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
                reopen(telegram, chat.clone(), card.thread).await?;
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

/// Closes or opens the topic of a case, where it has one. A topic that is gone needs neither.
pub async fn set_topic(
    telegram: &Telegram,
    desk: &Desk,
    chat: Recipient,
    case: CaseId,
    open: bool,
) -> Result<Delivered, SendError> {
    let Some(thread) = card_of(desk, case).await?.and_then(|card| card.thread) else {
        return Ok(Delivered::default());
    };
    let done = if open {
        reopen(telegram, chat, Some(thread)).await
    } else {
        let close = CloseForumTopic::new(chat, thread_id(thread));
        call(telegram, &close).await.map(drop)
    };
    match done {
        // The card says the same; without the right to manage topics it has to be enough.
        Err(SendError::TopicGone | SendError::NothingToChange(_) | SendError::Rejected(_)) => {
            Ok(Delivered::default())
        }
        other => other.map(|()| Delivered::default()),
    }
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
pub async fn place_card(
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

pub async fn edit_card(
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

pub async fn card_of(desk: &Desk, case: CaseId) -> Result<Option<StaffCard>, SendError> {
    Ok(desk.store().read_case(case).await.map_err(store)?.card)
}

async fn keep_card(desk: &Desk, case: CaseId, card: &StaffCard) -> Result<(), SendError> {
    let mut tx = desk.store().begin().await.map_err(store)?;
    Store::keep_card(&mut tx, case, Some(card))
        .await
        .map_err(store)?;
    tx.commit().await.map_err(|error| store(error.into()))
}
