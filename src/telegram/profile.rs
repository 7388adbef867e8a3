//! How the bot presents itself: commands and descriptions in every language, and where updates go.

use secrecy::{ExposeSecret, SecretString};
use teloxide::payloads::{
    DeleteWebhook, GetChat, GetMe, SetMyCommands, SetMyCommandsSetters, SetMyDescription,
    SetMyDescriptionSetters, SetMyShortDescription, SetMyShortDescriptionSetters,
};
use teloxide::types::{BotCommand, BotCommandScope, ChatId, Recipient};

use super::staff::commands::COMMANDS as COMMANDS_OF_STAFF;
use super::{Telegram, api::SendError, update};
use crate::desk::Desk;
use crate::language::Language;
use crate::phrase::{CalendarPhrase, NewsPhrase, Phrase, Phrasebook, PlanPhrase, VoicePhrase};

/// The commands in the order of the menu.
const COMMANDS: [(&str, Phrase<'static>); 16] = [
    ("start", Phrase::CommandStart),
    ("menu", Phrase::CommandMenu),
    ("plan", Phrase::Plan(PlanPhrase::PlanCommand)),
    ("today", Phrase::Calendar(CalendarPhrase::TodayCommand)),
    ("news", Phrase::News(NewsPhrase::NewsCommand)),
    ("leisure", Phrase::CommandLeisure),
    ("courses", Phrase::CommandCourses),
    ("person", Phrase::CommandPerson),
    ("tell", Phrase::Voice(VoicePhrase::TellCommand)),
    ("status", Phrase::CommandStatus),
    ("language", Phrase::CommandLanguage),
    ("place", Phrase::CommandPlace),
    ("mydata", Phrase::CommandMydata),
    ("forget", Phrase::CommandForget),
    ("privacy", Phrase::CommandPrivacy),
    ("help", Phrase::CommandHelp),
];

/// Registers commands and descriptions, in English for everybody and in every language that Telegram has a code for.
///
/// # Errors
/// The first call that did not succeed; the rest was not tried.
pub async fn register(telegram: &Telegram, book: &Phrasebook) -> Result<(), SendError> {
    register_in(telegram, book, Language::ENGLISH, None).await?;
    for language in book.languages() {
        let code = book
            .locale(language)
            .and_then(|locale| locale.telegram.clone());
        if let Some(code) = code {
            register_in(telegram, book, language, Some(code)).await?;
        }
    }
    Ok(())
}

/// Registers the commands of staff in their group.
///
/// # Errors
/// [`SendError`].
pub async fn register_staff(telegram: &Telegram, desk: &Desk, chat: &str) -> Result<(), SendError> {
    let id = chat_id(chat)?;
    let commands = COMMANDS_OF_STAFF
        .iter()
        .map(|(name, words)| BotCommand::new(*name, desk.staff_text(words)));
    let scope = BotCommandScope::Chat {
        chat_id: Recipient::Id(id),
    };
    let set = SetMyCommands::new(commands).scope(scope);
    telegram.api.call(&set).await.map(drop)
}

fn chat_id(chat: &str) -> Result<ChatId, SendError> {
    let wrong = || SendError::Rejected("the staff chat is not a number".to_owned());
    chat.parse().map(ChatId).map_err(|_| wrong())
}

async fn register_in(
    telegram: &Telegram,
    book: &Phrasebook,
    language: Language,
    code: Option<String>,
) -> Result<(), SendError> {
    let commands = COMMANDS
        .iter()
        .map(|(name, phrase)| BotCommand::new(*name, book.say(language, *phrase)));
    let mut set = SetMyCommands::new(commands);
    let mut description =
        SetMyDescription::new().description(book.say(language, Phrase::BotDescription));
    let mut short = SetMyShortDescription::new()
        .short_description(book.say(language, Phrase::BotShortDescription));
    if let Some(code) = code {
        set = set.language_code(code.clone());
        description = description.language_code(code.clone());
        short = short.language_code(code);
    }
    telegram.api.call(&set).await?;
    telegram.api.call(&description).await?;
    telegram.api.call(&short).await?;
    Ok(())
}

/// Polling begins: a webhook that is still set would get the updates instead.
///
/// # Errors
/// [`SendError`].
pub async fn use_polling(telegram: &Telegram) -> Result<(), SendError> {
    telegram.api.call(&DeleteWebhook::new()).await.map(drop)
}

/// Telegram posts to this address from now on.
///
/// # Errors
/// [`SendError`].
pub async fn use_webhook(
    telegram: &Telegram,
    address: &str,
    secret: &SecretString,
) -> Result<(), SendError> {
    telegram
        .api
        .set_webhook(address, secret.expose_secret(), &update::ALLOWED)
        .await
}

/// Asks what the bot is called, without the sign before it.
///
/// # Errors
/// [`SendError`].
pub async fn name(telegram: &Telegram) -> Result<Option<String>, SendError> {
    let answer = telegram.api.call(&GetMe::new()).await?;
    let name = answer.get("username").and_then(serde_json::Value::as_str);
    Ok(name.map(str::to_owned))
}

/// Asks whether the staff group is a forum.
///
/// # Errors
/// [`SendError`].
pub async fn learn_staff_chat(telegram: &Telegram, chat: &str) -> Result<(), SendError> {
    let id = chat_id(chat)?;
    let answer = telegram.api.call(&GetChat::new(Recipient::Id(id))).await?;
    telegram.learn_forum(
        answer
            .get("is_forum")
            .and_then(serde_json::Value::as_bool)
            .unwrap_or(false),
    );
    Ok(())
}
