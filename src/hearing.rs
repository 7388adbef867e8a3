//! Hearing: takes voice messages that wait, fetches them from Telegram, has them written down, and tells the desk what was heard, or that it could not
//! be: then a person hears them.

use std::collections::HashSet;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::desk::Desk;
use crate::store::{Error, KeptVoice, Store};
use crate::telegram::Telegram;
use crate::transcriber::{Failure, Transcriber};

/// Voice messages in hand at the same time; the transcriber itself takes as many.
const AT_ONCE: usize = 2;

/// Rows looked at in one go.
const BATCH: i64 = 16;

/// Attempts of the service: the newcomer waits meanwhile.
const ATTEMPTS: u32 = 2;

/// The wait between them.
const WAIT: Duration = Duration::from_secs(1);

/// Listens until it is told to stop. What was in hand then waits for the next start.
pub async fn run(
    desk: Desk,
    telegram: Telegram,
    transcriber: Option<Transcriber>,
    stop: CancellationToken,
) {
    /// A look now and then, should a bell be missed.
    const IDLE: Duration = Duration::from_secs(5);
    let mut in_hand: HashSet<i64> = HashSet::new();
    let mut turns: JoinSet<i64> = JoinSet::new();
    loop {
        match desk.store().waiting_voice_notes(BATCH).await {
            Ok(rows) => {
                for voice in rows {
                    if turns.len() < AT_ONCE && in_hand.insert(voice.id) {
                        let (desk, telegram) = (desk.clone(), telegram.clone());
                        let transcriber = transcriber.clone();
                        turns.spawn(async move {
                            let transcriber = transcriber.as_ref();
                            if let Err(error) = hear(&desk, &telegram, transcriber, &voice).await {
                                tracing::error!(%error, voice = voice.id, "what was heard could not be kept");
                                tokio::time::sleep(IDLE).await;
                            }
                            voice.id
                        });
                    }
                }
            }
            Err(error) => tracing::error!(%error, "the voice messages could not be read"),
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = desk.voice_rung() => {}
            () = tokio::time::sleep(IDLE) => {}
            Some(done) = turns.join_next() => match done {
                Ok(id) => {
                    in_hand.remove(&id);
                }
                Err(error) => {
                    tracing::error!(%error, "the hearing of a voice message broke off");
                    in_hand.clear();
                    tokio::time::sleep(IDLE).await;
                }
            },
        }
    }
}

async fn hear(
    desk: &Desk,
    telegram: &Telegram,
    transcriber: Option<&Transcriber>,
    voice: &KeptVoice,
) -> Result<(), Error> {
    let mut tx = desk.store().begin().await?;
    let known = Store::conversation_by_id(&mut tx, voice.conversation).await;
    tx.rollback().await?;
    let language = match known {
        Ok(conversation) => conversation.language,
        // Erased meanwhile.
        Err(Error::NotFound) => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut heard = None;
    // Where there is none any more, what waits is for a person.
    for attempt in 1..=transcriber.map_or(0, |_| ATTEMPTS) {
        let Some(transcriber) = transcriber else {
            break;
        };
        match written_down(telegram, transcriber, voice, language).await {
            Ok(text) => {
                heard = Some(text);
                break;
            }
            Err(failure) => {
                tracing::warn!(%failure, voice = voice.id, attempt, "a voice message was not written down");
                if failure == Failure::Wrong {
                    break;
                }
                if attempt < ATTEMPTS {
                    tokio::time::sleep(WAIT).await;
                }
            }
        }
    }
    desk.voice_was_heard(voice, heard.as_deref()).await
}

async fn written_down(
    telegram: &Telegram,
    transcriber: &Transcriber,
    voice: &KeptVoice,
    language: Option<crate::language::Language>,
) -> Result<String, Failure> {
    let file = voice.file.as_deref().ok_or(Failure::Wrong)?;
    let fetched = telegram.api.file(file, transcriber.timeout()).await;
    let bytes = fetched.map_err(|error| {
        tracing::warn!(%error, voice = voice.id, "a voice message could not be fetched");
        Failure::Down
    })?;
    transcriber.write_down(bytes, language).await
}
