//! Settings of the service that writes down what is spoken.

use std::time::Duration;

use clap::Args;
use secrecy::SecretString;

use super::{InvalidSetting, check_url, secret};

/// How the service is reached, as it is written on the command line or in the environment.
#[derive(Debug, Clone, Args)]
pub struct TranscriberArgs {
    /// Base address of a service that writes down speech (POST /v1/audio/transcriptions); without it voice messages go to a person
    #[arg(long, env = "LOTSEN_TRANSCRIBER_URL", value_name = "URL")]
    pub transcriber_url: Option<String>,
    /// The name of the model that the service is to use
    #[arg(
        long,
        env = "LOTSEN_TRANSCRIBER_MODEL",
        default_value = "whisper-1",
        value_name = "NAME"
    )]
    pub transcriber_model: String,
    /// Seconds that it may take for a voice message, 1 to 300
    #[arg(
        long,
        env = "LOTSEN_TRANSCRIBER_TIMEOUT",
        default_value_t = 60,
        value_parser = clap::value_parser!(u64).range(1..=300),
        value_name = "SECONDS"
    )]
    pub transcriber_timeout: u64,
}

/// How the service is reached.
#[derive(Debug, Clone)]
pub struct TranscriberConfig {
    /// Its base address, without `/v1/audio/transcriptions`.
    pub url: String,
    /// Its key, where it wants one.
    pub key: Option<SecretString>,
    /// The name of the model.
    pub model: String,
    /// How long it may take for one voice message.
    pub timeout: Duration,
}

/// The service's settings, checked together with its key.
pub(super) fn settings(
    args: &TranscriberArgs,
) -> Result<Option<TranscriberConfig>, InvalidSetting> {
    let url = args.transcriber_url.clone();
    let Some(url) = url.filter(|url| !url.trim().is_empty()) else {
        return Ok(None);
    };
    check_url("LOTSEN_TRANSCRIBER_URL", &url)?;
    Ok(Some(TranscriberConfig {
        url,
        key: secret("LOTSEN_TRANSCRIBER_KEY")?,
        model: args.transcriber_model.clone(),
        timeout: Duration::from_secs(args.transcriber_timeout),
    }))
}
