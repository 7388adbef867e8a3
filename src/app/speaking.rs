//! What is optional about sound, as the settings say: a program that reads aloud, a service that writes down.

use std::path::PathBuf;

use anyhow::Context;

use crate::config::{SpeechConfig, TranscriberConfig};
use crate::desk::Desk;
use crate::speech::Speech;
use crate::transcriber::Transcriber;

/// A machine reads aloud, if there is a program for it.
///
/// # Errors
/// The program cannot be run.
pub(super) async fn speak(
    desk: &Desk,
    config: Option<SpeechConfig>,
    cache: Option<PathBuf>,
) -> anyhow::Result<()> {
    let Some(config) = config else {
        return Ok(());
    };
    let languages = desk.phrasebook().languages();
    let asked = move || Speech::new(&config, cache.as_deref(), &languages);
    let speech = tokio::task::spawn_blocking(asked)
        .await
        .context("the programs that read aloud could not be asked")??;
    desk.use_speech(speech);
    Ok(())
}

/// The service that writes down what is spoken, if there is one.
///
/// # Errors
/// The HTTP client cannot be built.
pub(super) fn transcriber(
    desk: &Desk,
    config: Option<TranscriberConfig>,
) -> anyhow::Result<Option<Transcriber>> {
    let transcriber = config.map(Transcriber::new).transpose();
    let transcriber = transcriber.context("cannot make an HTTP client")?;
    desk.listen_to_voices(transcriber.is_some());
    Ok(transcriber)
}
