//! Staff who tie their Telegram user to their account: `/start staff_…` from the link of their account page, or `/link …`.

use super::update::{Message, Update};
use crate::conversation::Channel;
use crate::desk::Desk;
use crate::gate::Token;
use crate::language::Language;
use crate::outbound::{Message as Saying, Outbound, escape};
use crate::store::{Address, Error, InboxRow, LinkPurpose, NewOutbound, Priority, Store, new_id};

/// Ties a user to an account, if the update asks for it. `false` when it was something else.
pub async fn handle(desk: &Desk, row: &InboxRow) -> Result<bool, Error> {
    let Some(message) = Update::read(&row.payload).message else {
        return Ok(false);
    };
    let Some(brought) = link(&message) else {
        return Ok(false);
    };
    let now = desk.now();
    let mut tx = desk.store().begin().await?;
    let owner = match Token::brought(brought) {
        Some(link) => Store::use_link(&mut tx, &link.hash(), LinkPurpose::Telegram, now).await?,
        None => None,
    };
    let id = match owner {
        Some(id) => {
            Store::keep_telegram(&mut tx, id, Some(message.chat.id)).await?;
            tracing::info!(account.id = id.0, "a Telegram user was tied to an account");
            "desk-tied"
        }
        None => "desk-tie-dead",
    };
    let language = Language::SWEDISH;
    let text = desk.phrasebook().text(language, id, &[]);
    let answer = NewOutbound {
        id: new_id(),
        to: Address {
            channel: Channel::Telegram,
            address: message.chat.id.to_string(),
        },
        conversation: None,
        case: None,
        priority: Priority::Staff,
        outbound: Outbound::Say(Saying::new(language, escape(&text))),
    };
    Store::say(&mut tx, &answer, now).await?;
    Store::finish_update(&mut tx, row).await?;
    tx.commit().await?;
    desk.ring();
    Ok(true)
}

/// What somebody brings from their account page, if this is such a message.
fn link(message: &Message) -> Option<&str> {
    let text = message.text.as_deref()?;
    (message.chat.kind == "private").then(|| brought(text))?
}

/// What stands behind the command that ties an account; it need not be a token of ours.
pub(super) fn brought(text: &str) -> Option<&str> {
    let mut words = text.split_whitespace();
    let (command, word) = (words.next()?, words.next()?);
    match command.split('@').next()? {
        "/start" => word.strip_prefix("staff_"),
        "/link" => Some(word),
        _ => None,
    }
}
