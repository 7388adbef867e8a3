//! What is optional about sound, as the settings say: a program that reads aloud, a service that writes down.

use std::path::PathBuf;

use anyhow::Context;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::config::{SpeechConfig, TranscriberConfig};
use crate::desk::Desk;
use crate::hearing;
use crate::speech::Speech;
use crate::telegram::Telegram;
use crate::transcriber::Transcriber;

use super::company::while_leading;

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

/// Voice messages are listened to for as long as this process leads.
pub(super) fn hear(
    (desk, telegram): (Desk, Telegram),
    transcriber: Option<Transcriber>,
    (leading, stop): (watch::Receiver<bool>, CancellationToken),
) -> JoinHandle<()> {
    tokio::spawn(while_leading(leading, stop, move |stop| {
        hearing::run(desk.clone(), telegram.clone(), transcriber.clone(), stop)
    }))
}
