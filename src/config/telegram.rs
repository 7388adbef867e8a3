//! Settings of the bot.

use secrecy::{ExposeSecret, SecretString};

use super::{InvalidSetting, ServeArgs, check_url, secret};

/// The webhook's public address and secret.
pub(super) fn webhook(args: &ServeArgs) -> Result<(String, SecretString), InvalidSetting> {
    let url = args.webhook_url.clone().ok_or_else(|| {
        InvalidSetting("LOTSEN_WEBHOOK_URL is missing: where should Telegram post to?".to_owned())
    })?;
    check_url("LOTSEN_WEBHOOK_URL", &url)?;
    let secret = secret("LOTSEN_WEBHOOK_SECRET")?.ok_or_else(|| {
        InvalidSetting(
            "LOTSEN_WEBHOOK_SECRET is missing: without it anybody could post updates".to_owned(),
        )
    })?;
    let plain = secret.expose_secret();
    // Telegram's own rule for secret_token.
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if plain.is_empty() || plain.len() > 256 || !plain.chars().all(allowed) {
        let sentence =
            "LOTSEN_WEBHOOK_SECRET may only have letters, digits, _ and -, at most 256 of them";
        return Err(InvalidSetting(sentence.to_owned()));
    }
    Ok((url, secret))
}

/// `123456:letters`, without showing it.
pub(super) fn check_token(token: &SecretString) -> Result<(), InvalidSetting> {
    let plain = token.expose_secret();
    let (id, rest) = plain.split_once(':').unwrap_or((plain, ""));
    let sound = !id.is_empty()
        && id.chars().all(|c| c.is_ascii_digit())
        && !rest.is_empty()
        && !rest.contains(['/', ' ']);
    if sound {
        return Ok(());
    }
    let sentence = "LOTSEN_TELEGRAM_TOKEN is not a bot token: it should look like 123456789:AA…";
    Err(InvalidSetting(sentence.to_owned()))
}
