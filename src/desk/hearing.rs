//! Voice messages that a service writes down: kept until it has, and until the newcomer has said whether it heard right.

use jiff::{SignedDuration, Timestamp};

use super::{Desk, Incoming, steps::Writing};
use crate::conversation::{Channel, Conversation, Happening};
use crate::dialogue::{heard, unconfirmed};
use crate::redaction::{Kind, Redacted};
use crate::store::{Address, Error, KeptVoice, Standing, Store};

/// Minutes for which the words of a voice message wait for a yes or no; then a person gets it, so that no question is lost because
/// somebody put the phone away.
const PATIENCE: i64 = 30;

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
        if !Store::keep_heard(&mut tx, voice.id, text.as_deref(), world.now).await? {
            return Ok(());
        }
        let known = Store::conversation_by_id(&mut tx, voice.conversation).await;
        let conversation = match known {
            Ok(conversation) => conversation,
            Err(Error::NotFound) => return Ok(()),
            Err(error) => return Err(error),
        };
        let incoming = of(voice, &conversation, hidden);
        let (mut conversation, turn) = self.turn(&mut tx, beside(conversation), &incoming).await?;
        let mut steps = Vec::new();
        let said = (voice.id, text.as_deref());
        heard(&world, &mut conversation, &turn, said, &mut steps);
        let mut writing = Writing::new(self, &world, tx, conversation);
        writing.message = voice.message;
        writing.medium = true;
        writing.carry_out(steps).await?;
        writing.commit().await
    }

    /// Whoever has said neither yes nor no to what was heard gets a person, and so does whoever nobody could listen to.
    pub(super) async fn hand_over_voices(&self) -> Result<(), Error> {
        let before = self
            .now()
            .checked_sub(SignedDuration::from_mins(PATIENCE))
            .unwrap_or(Timestamp::MIN);
        for voice in self.store().unconfirmed_voice_notes(before).await? {
            self.hand_over_voice(&voice).await?;
        }
        Ok(())
    }

    async fn hand_over_voice(&self, voice: &KeptVoice) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        if !Store::drop_voice_note(&mut tx, voice.id).await? {
            return Ok(());
        }
        let conversation = match Store::conversation_by_id(&mut tx, voice.conversation).await {
            Ok(conversation) => conversation,
            Err(Error::NotFound) => return Ok(()),
            Err(error) => return Err(error),
        };
        let incoming = of(voice, &conversation, Vec::new());
        let (mut conversation, turn) = self.turn(&mut tx, beside(conversation), &incoming).await?;
        let mut steps = Vec::new();
        unconfirmed(
            &world,
            &mut conversation,
            &turn,
            voice.heard.as_deref(),
            &mut steps,
        );
        let mut writing = Writing::new(self, &world, tx, conversation);
        writing.message = voice.message;
        writing.medium = true;
        writing.carry_out(steps).await?;
        writing.commit().await
    }
}

/// A voice message that came a while ago, as what happens now.
fn of(voice: &KeptVoice, conversation: &Conversation, hidden: Vec<Kind>) -> Incoming {
    Incoming {
        from: Address {
            channel: Channel::Telegram,
            address: conversation.address.clone(),
        },
        phone_language: None,
        happening: Happening::Voice(String::new()),
        message: voice.message,
        hidden,
    }
}

/// A conversation whose cases are looked up, whether there are any or not.
fn beside(conversation: Conversation) -> Standing {
    Standing {
        conversation,
        has_cases: true,
        behind: 0,
    }
}
