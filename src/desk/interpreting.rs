//! The interpreter: asks the translator, beside everybody's work, and goes on without it when it fails.

use std::collections::HashSet;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::acting::Acting;
use super::{Desk, Staff, StaffError, card, steps::Writing};
use crate::case::Case;
use crate::dialogue::asked_alone;
use crate::language::Language;
use crate::outbound::{Button, Message, Outbound, escape, shorten};
use crate::store::{CaseTranslation, Error, NewTranslation, Store, TranslationStatus, new_id};
use crate::translator::{Failure, Translated, Translator};

/// Translations in hand at the same time; the translator itself takes as many.
const AT_ONCE: usize = 4;

/// Rows looked at in one go.
const BATCH: i64 = 16;

/// Characters of a text on a preview: three of them and their headings fit into a message of 4,096 UTF-16 units.
const SHOWN: usize = 1_000;

/// The language in which staff read and write.
const STAFF: Language = card::STAFF_LANGUAGE;

/// Asks the translator for what waits, until it is told to stop. What was in hand then waits for the next start.
pub async fn run(desk: Desk, stop: CancellationToken) {
    /// A look now and then, should a bell be missed.
    const IDLE: Duration = Duration::from_secs(5);
    let mut in_hand: HashSet<i64> = HashSet::new();
    let mut turns: JoinSet<i64> = JoinSet::new();
    loop {
        match desk.store().waiting_translations(BATCH).await {
            Ok(rows) => {
                for row in rows {
                    if turns.len() < AT_ONCE && in_hand.insert(row.id) {
                        let desk = desk.clone();
                        turns.spawn(async move {
                            if let Err(error) = desk.interpret(&row).await {
                                tracing::error!(%error, translation = row.id, "a translation could not be kept");
                                tokio::time::sleep(IDLE).await;
                            }
                            row.id
                        });
                    }
                }
            }
            Err(error) => tracing::error!(%error, "the translations could not be read"),
        }
        match desk.store().waiting_voices(BATCH).await {
            Ok(voices) => {
                for voice in voices {
                    if turns.len() < AT_ONCE && in_hand.insert(voice.id) {
                        let desk = desk.clone();
                        turns.spawn(async move {
                            if let Err(error) = desk.interpret_voice(&voice).await {
                                tracing::error!(%error, voice = voice.id, "a translation could not be kept");
                                tokio::time::sleep(IDLE).await;
                            }
                            voice.id
                        });
                    }
                }
            }
            Err(error) => tracing::error!(%error, "what is to be translated could not be read"),
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = desk.inner.interpreter.notified() => {}
            () = tokio::time::sleep(IDLE) => {}
            Some(done) = turns.join_next() => match done {
                Ok(id) => {
                    in_hand.remove(&id);
                }
                Err(error) => {
                    tracing::error!(%error, "a translation broke off");
                    in_hand.clear();
                }
            },
        }
    }
}

impl Desk {
    /// With a translator from now on. Called once, before the service runs.
    pub fn use_translator(&self, translator: Translator) {
        self.inner.translator.store(std::sync::Arc::new(translator));
    }

    /// Whether there is a translator: then replies in another language go to it before they are sent.
    pub fn has_translator(&self) -> bool {
        self.inner.translator.load().is_there()
    }

    /// The translator.
    pub(super) fn translator(&self) -> Translator {
        Translator::clone(&self.inner.translator.load())
    }

    /// Something waits for the translator.
    pub(super) fn ring_interpreter(&self) {
        self.inner.interpreter.notify_one();
    }

    /// One row: asked, and done with what came of it.
    async fn interpret(&self, row: &CaseTranslation) -> Result<(), Error> {
        let translator = self.translator();
        let names: Vec<&str> = row
            .author
            .iter()
            .flat_map(|name| name.split_whitespace())
            .collect();
        let way = (row.source, row.target);
        if row.is_reply {
            let said = translator.there_and_back(&row.original, way, &names).await;
            return match said {
                Ok(said) => self.show_reply(row, &said).await,
                Err(failure) => self.send_untranslated(row, failure).await,
            };
        }
        let said = translator
            .translate(&row.original, way.0, way.1, &names)
            .await;
        self.keep_question(row, said).await
    }

    /// A newcomer's words in Swedish, below the card; or that there are none.
    async fn keep_question(
        &self,
        row: &CaseTranslation,
        said: Result<String, Failure>,
    ) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let status = if said.is_ok() {
            TranslationStatus::Done
        } else {
            TranslationStatus::Failed
        };
        if !Store::move_translation(&mut tx, row.id, TranslationStatus::Waiting, status).await? {
            return Ok(());
        }
        let line = match &said {
            Ok(text) => {
                Store::keep_translated(&mut tx, row.id, text, None).await?;
                let heading = card::text(self, "desk-machine-made", &[]);
                Some(format!(
                    "🔤 <i>{}</i>\n{}",
                    escape(&heading),
                    escape(&shorten(text, 3 * SHOWN))
                ))
            }
            // The card says which language it is; that the service does not have it is nothing new.
            Err(Failure::Unsupported) => None,
            Err(failure) => {
                tracing::warn!(%failure, "a question was not translated");
                let text = card::text(self, "desk-question-not-translated", &[]);
                Some(format!("<i>{}</i>", escape(&text)))
            }
        };
        if let Some(html) = line {
            let line = card::line(row.case, html);
            super::steps::tell_staff(self, &mut tx, row.case, line, &world).await?;
        }
        tx.commit().await?;
        self.ring();
        Ok(())
    }

    /// A reply in the newcomer's language, and back again, for staff to say yes or no to.
    async fn show_reply(&self, row: &CaseTranslation, said: &Translated) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let (waiting, shown) = (TranslationStatus::Waiting, TranslationStatus::Shown);
        if !Store::move_translation(&mut tx, row.id, waiting, shown).await? {
            return Ok(());
        }
        Store::keep_translated(&mut tx, row.id, &said.text, said.back.as_deref()).await?;
        let message = self.preview(row, said);
        let line = Outbound::CaseLine {
            case: row.case,
            message,
        };
        super::steps::tell_staff(self, &mut tx, row.case, line, &world).await?;
        tx.commit().await?;
        self.ring();
        Ok(())
    }

    fn preview(&self, row: &CaseTranslation, said: &Translated) -> Message {
        let word = |id: &str| card::text(self, id, &[]);
        let language = self.phrasebook().name(row.target).to_owned();
        let part = |heading: String, text: &str| {
            format!(
                "<b>{}</b>\n{}",
                escape(&heading),
                escape(&shorten(text, SHOWN))
            )
        };
        let mut parts = vec![part(
            card::text(
                self,
                "desk-reply-translated",
                &[("language", language.into())],
            ),
            &said.text,
        )];
        parts.push(match &said.back {
            Some(back) => part(word("desk-reply-back"), back),
            None => format!("<i>{}</i>", escape(&word("desk-reply-no-back"))),
        });
        let button =
            |id: &str, act: &str| Button::new(word(id), format!("c:{act}.{}:{}", row.id, row.case));
        Message::new(STAFF, parts.join("\n\n"))
            .row([
                button("desk-button-send-translated", "tsend"),
                button("desk-button-change", "tchange"),
            ])
            .row([button("desk-button-send-as-written", "tplain")])
    }

    /// The translator failed: the reply goes out as it was written, and both sides are told.
    async fn send_untranslated(
        &self,
        row: &CaseTranslation,
        failure: Failure,
    ) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let (waiting, failed) = (TranslationStatus::Waiting, TranslationStatus::Failed);
        if !Store::move_translation(&mut tx, row.id, waiting, failed).await? {
            return Ok(());
        }
        tracing::warn!(%failure, case.id = row.case.0, "a reply is sent without a translation");
        let case = Store::case(&mut tx, row.case).await?;
        let conversation = match Store::conversation_by_id(&mut tx, case.conversation).await {
            Ok(conversation) => conversation,
            // Erased meanwhile: there is nobody to write to.
            Err(Error::NotFound) => return Ok(tx.commit().await?),
            Err(error) => return Err(error),
        };
        let mut writing = Writing::new(self, &world, tx, conversation);
        let staff = Staff {
            name: row.author.clone().unwrap_or_default(),
        };
        let acting = Acting {
            desk: self,
            world: &world,
            case: &case,
            staff: &staff,
            act: new_id(),
        };
        let word = match acting.say_as_written(&mut writing, row).await {
            Ok(()) if failure == Failure::Unsupported => "desk-reply-language-not-translated",
            Ok(()) => "desk-reply-not-translated",
            Err(StaffError::Store(error)) => return Err(error),
            // Closed or claimed by somebody else meanwhile.
            Err(_) => "desk-reply-not-sent",
        };
        let line = format!("<i>{}</i>", escape(&card::text(self, word, &[])));
        writing.tell_staff(&case, card::line(case.id, line)).await?;
        writing.commit().await
    }
}

impl Writing<'_> {
    /// Has a newcomer's words translated for staff, if there is a translator and staff do not read the language anyway.
    pub(super) async fn ask_for_swedish(
        &mut self,
        case: &Case,
        line: i64,
        text: &str,
    ) -> Result<(), Error> {
        if !self.desk.has_translator() || case.language.shares_base(STAFF) || text.trim().is_empty()
        {
            return Ok(());
        }
        let new = NewTranslation {
            case: case.id,
            line: Some(line),
            source: case.language,
            target: STAFF,
            // The line that names another office is for staff, in Swedish already.
            original: asked_alone(text).to_owned(),
            author: None,
            staff_chat: None,
            staff_message: None,
        };
        Store::ask_translation(&mut self.tx, &new, self.world.now).await?;
        self.asks_interpreter = true;
        Ok(())
    }
}
