//! Voice messages that a service writes down: kept until it has, and until the newcomer has said whether it heard right.

use super::{Desk, Incoming, steps::Writing};
use crate::conversation::{Channel, Happening};
use crate::dialogue::heard;
use crate::redaction::Redacted;
use crate::store::{Address, Error, KeptVoice, Store};

/// Days for which the words of a voice message wait for a yes or no.
pub(super) const KEPT_DAYS: u32 = 1;

impl Desk {
    /// Whether spoken questions are written down from now on. Called once, before the service runs.
    pub fn listen_to_voices(&self, listens: bool) {
        let flag = &self.inner.listens;
        flag.store(listens, std::sync::atomic::Ordering::Relaxed);
    }

    /// Waits until a voice message may wait to be listened to.
    pub async fn voice_rung(&self) {
        self.inner.voices_rung.notified().await;
    }

    /// A voice message waits to be listened to.
    pub(super) fn ring_voices(&self) {
        self.inner.voices_rung.notify_one();
    }

    /// What the service has heard, or that it could not: the newcomer is asked whether that is right, or a person gets the voice. One transaction;
    /// done twice it would be done once. Nothing happens where everything was erased meanwhile.
    pub async fn voice_was_heard(
        &self,
        voice: &KeptVoice,
        text: Option<&str>,
    ) -> Result<(), Error> {
        // The service answers long after the start.
        self.library().ready().await;
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let Redacted { text, hidden } = match text.map(str::trim).filter(|it| !it.is_empty()) {
            Some(text) => self.redact(text),
            None => Redacted {
                text: String::new(),
                hidden: Vec::new(),
            },
        };
        let text = (!text.is_empty()).then_some(text);
        let mut tx = self.store().begin().await?;
        if !Store::keep_heard(&mut tx, voice.id, text.as_deref()).await? {
            return Ok(());
        }
        let known = Store::conversation_by_id(&mut tx, voice.conversation).await;
        let conversation = match known {
            Ok(conversation) => conversation,
            Err(Error::NotFound) => return Ok(()),
            Err(error) => return Err(error),
        };
        let incoming = Incoming {
            from: Address {
                channel: Channel::Telegram,
                address: conversation.address.clone(),
            },
            phone_language: None,
            happening: Happening::Voice(String::new()),
            message: voice.message,
            hidden,
        };
        let (mut conversation, turn) = self.turn(&mut tx, &incoming, 0).await?;
        let mut steps = Vec::new();
        let said = (voice.id, text.as_deref());
        heard(&world, &mut conversation, &turn, said, &mut steps);
        let mut writing = Writing::new(self, &world, tx, conversation);
        writing.message = voice.message;
        writing.medium = true;
        writing.carry_out(steps).await?;
        writing.commit().await
    }
}
