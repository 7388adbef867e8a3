//! Which case a message in the staff group belongs to.

use crate::case::CaseId;
use crate::desk::Desk;
use crate::store::{Error, Store};
use crate::telegram::update::Message;

/// The case that a message in the group belongs to.
pub async fn case_of(desk: &Desk, message: &Message) -> Result<Option<CaseId>, Error> {
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
pub fn answers_lotsen(message: &Message) -> Option<&Message> {
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
