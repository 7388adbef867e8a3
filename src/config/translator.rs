//! Settings of the translator.

use std::time::Duration;

use clap::Args;
use secrecy::SecretString;

use super::{InvalidSetting, check_url, secret};

/// How the translator is reached, as it is written on the command line or in the environment.
#[derive(Debug, Clone, Args)]
pub struct TranslatorArgs {
    /// Base address of a LibreTranslate-compatible service; without it, replies go out as they are written
    #[arg(long, env = "LOTSEN_TRANSLATOR_URL", value_name = "URL")]
    pub translator_url: Option<String>,
    /// Seconds that the translator may take for one attempt, 1 to 120
    #[arg(
        long,
        env = "LOTSEN_TRANSLATOR_TIMEOUT",
        default_value_t = 10,
        value_parser = clap::value_parser!(u64).range(1..=120),
        value_name = "SECONDS"
    )]
    pub translator_timeout: u64,
}

/// Long enough to spare a service that is starting again, short enough that staff hardly notice.
const TRANSLATOR_PAUSE: Duration = Duration::from_mins(1);

/// How the translator is reached.
#[derive(Debug, Clone)]
pub struct TranslatorConfig {
    /// The base address of a LibreTranslate-compatible service, without `/translate`.
    pub url: String,
    /// Its key, where it wants one.
    pub key: Option<SecretString>,
    /// How long one attempt may take.
    pub timeout: Duration,
    /// How long it is left alone after it has failed a few times in a row.
    pub pause: Duration,
}

/// The translator's settings, checked together with its key.
pub(super) fn settings(args: &TranslatorArgs) -> Result<Option<TranslatorConfig>, InvalidSetting> {
    let Some(url) = args
        .translator_url
        .clone()
        .filter(|url| !url.trim().is_empty())
    else {
        return Ok(None);
    };
    check_url("LOTSEN_TRANSLATOR_URL", &url)?;
    Ok(Some(TranslatorConfig {
        url,
        key: secret("LOTSEN_TRANSLATOR_KEY")?,
        timeout: Duration::from_secs(args.translator_timeout),
        pause: TRANSLATOR_PAUSE,
    }))
}
