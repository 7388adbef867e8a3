//! How the bot presents itself to Telegram when the service starts.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::config::TelegramConfig;
use crate::desk::Desk;
use crate::telegram::{Telegram, profile, webhook};

/// Tells Telegram where updates go, and registers commands and descriptions. Tried until it succeeds: the bot works meanwhile.
pub async fn present(
    telegram: Telegram,
    desk: Desk,
    settings: TelegramConfig,
    stop: CancellationToken,
) {
    /// Between two attempts.
    const WAIT: Duration = Duration::from_secs(20);
    let mut placed = false;
    loop {
        let result = async {
            if !placed {
                match &settings.webhook {
                    Some((url, secret)) => {
                        profile::use_webhook(&telegram, &webhook::public_address(url), secret)
                            .await?;
                    }
                    None => profile::use_polling(&telegram).await?,
                }
                placed = true;
            }
            if let Some(name) = profile::name(&telegram).await? {
                desk.learn_bot_name(&name);
            }
            if let Some(chat) = desk.staff_chat() {
                profile::learn_staff_chat(&telegram, &chat).await?;
                profile::register_staff(&telegram, &desk, &chat).await?;
            }
            profile::register(&telegram, desk.phrasebook()).await
        };
        tokio::select! {
            () = stop.cancelled() => return,
            result = result => match result {
                Ok(()) => return,
                Err(error) => tracing::warn!(%error, "the bot's profile could not be set and is tried again"),
            }
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(WAIT) => {}
        }
    }
}
