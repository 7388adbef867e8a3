//! What is heard: a recording from the knowledge folder, or a machine's voice.

use std::sync::Arc;

use super::Desk;
use crate::dialogue::spoken_text;
use crate::knowledge::Spoken;
use crate::language::Language;
use crate::outbound::Heard;
use crate::sound::{self, Voices};
use crate::speech::Speech;

impl Desk {
    /// A machine speaks from now on. Called once, before the service runs.
    pub fn use_speech(&self, speech: Speech) {
        self.inner.speech.store(Some(Arc::new(speech)));
    }

    /// The languages that a machine speaks.
    pub(super) fn voices(&self) -> Arc<Voices> {
        let speech = self.inner.speech.load();
        speech
            .as_ref()
            .map(|speech| speech.voices())
            .unwrap_or_default()
    }

    /// The bytes of what is heard with a message; `None` when it cannot be had (any more).
    pub async fn sound(&self, heard: &Heard) -> Option<Vec<u8>> {
        let of = Spoken::parse(&heard.of)?;
        if heard.by_machine {
            self.spoken_by_machine(&of, heard.language).await
        } else {
            self.recorded(&of, heard.language).await
        }
    }

    /// The recording of a text that may be sent, as long as it speaks what the text says now.
    pub async fn recorded(&self, of: &Spoken, language: Language) -> Option<Vec<u8>> {
        {
            let shelf = self.shelf();
            let text = shelf.knowledge.speakable(of, language)?;
            let (_, recordings) = shelf.knowledge.spoken(of)?;
            let recording = recordings.get(&language)?;
            if recording.revision != text.revision {
                return None;
            }
        }
        let (library, of) = (self.library().clone(), of.clone());
        let read = tokio::task::spawn_blocking(move || library.sound(&of, language)).await;
        match read {
            Ok(Ok(bytes)) => bytes.filter(|bytes| sound::read(bytes).is_ok()),
            Ok(Err(error)) => {
                tracing::error!(%error, "a recording could not be read");
                None
            }
            Err(error) => {
                tracing::error!(%error, "the reading of a recording broke off");
                None
            }
        }
    }

    /// A text that may be sent, spoken by a machine.
    pub async fn spoken_by_machine(&self, of: &Spoken, language: Language) -> Option<Vec<u8>> {
        let speech = self.inner.speech.load_full()?;
        let text = {
            let shelf = self.shelf();
            let world = self.world(&shelf);
            spoken_text(&world, shelf.knowledge.speakable(of, language)?)
        };
        match speech.speak(language, text).await {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                tracing::warn!(%error, %language, "a text could not be spoken");
                None
            }
        }
    }
}
