//! Settings that nobody may read over a shoulder: from the environment or from a file, never from a flag.

use std::env;

use secrecy::SecretString;

use super::InvalidSetting;

/// What the secrets are called, for the help.
pub const SECRETS_HELP: &str = "\
Secrets come from the environment, never from a flag; with _FILE added, from a file that holds nothing else:
  LOTSEN_TELEGRAM_TOKEN    the bot's token
  LOTSEN_WEBHOOK_SECRET    checked on every call of the webhook
  LOTSEN_TRANSLATOR_KEY    the translator's key, where it wants one
  LOTSEN_TRANSCRIBER_KEY   the transcriber's key, where it wants one
  LOTSEN_SECRET            encrypts chat ids and the secrets of second factors in the database; without it, SQLite has a key file beside it
  LOTSEN_SECRET_BEFORE     an earlier LOTSEN_SECRET: what was encrypted with it is encrypted anew at the start
  LOTSEN_OIDC_CLIENT_SECRET  proves to the municipality's own sign-in that we are the one
Logging: LOTSEN_LOG (default \"info\"; for example \"lotsen=debug\"), LOTSEN_LOG_FORMAT (text or json)";

/// A secret from the environment, or from the file that `…_FILE` names.
pub(super) fn secret(name: &str) -> Result<Option<SecretString>, InvalidSetting> {
    if let Ok(value) = env::var(name)
        && !value.trim().is_empty()
    {
        return Ok(Some(SecretString::from(value.trim().to_owned())));
    }
    let file_name = format!("{name}_FILE");
    let Ok(path) = env::var(&file_name) else {
        return Ok(None);
    };
    match std::fs::read_to_string(&path) {
        Ok(text) if !text.trim().is_empty() => Ok(Some(SecretString::from(text.trim().to_owned()))),
        Ok(_) => Err(InvalidSetting(format!(
            "{file_name}: the file '{path}' is empty"
        ))),
        Err(error) => Err(InvalidSetting(format!(
            "{file_name}: '{path}' cannot be read: {error}"
        ))),
    }
}
