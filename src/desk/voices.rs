//! What newcomers say of what came of it: kept and counted, asked for at its time, translated, and listened to.
//!
//! What is asked and the mark that it was asked are one transaction, as with every reminder: a stop at any moment, a second process or a
//! clock that is put back asks nothing twice.

use jiff::Timestamp;

use super::steps::{Writing, tell_unasked};
use super::{Desk, card};
use crate::dialogue::World;
use crate::dialogue::voices::{VoiceStep, outing_question, pulse_again};
use crate::outbound::Outbound;
use crate::plan::{is_sensible, next_morning};
use crate::store::{Error, NewOutbound, NewVoice, Priority, Store, WaitingVoice, new_id};
use crate::voices::{Outing, OutingStage, VoiceState, morning};

/// Newcomers in one look; the rest is for the next, a minute later.
const AT_ONCE: i64 = 200;

impl Writing<'_> {
    /// Keeps what the newcomer says of what came of it.
    pub(super) async fn keep_voice(&mut self, step: VoiceStep) -> Result<(), Error> {
        let (id, now) = (self.conversation.id, self.world.now);
        match step {
            VoiceStep::Follow(kind, at) => Store::follow(&mut self.tx, id, kind, (at, now)).await,
            VoiceStep::Answer {
                outing,
                from,
                to,
                counted,
            } => {
                // Pressed twice, or in a moment in which it was asked about something else: it is counted once.
                if Store::move_outing(&mut self.tx, (outing, from), to, now).await? {
                    Store::count(&mut self.tx, &counted, now).await?;
                }
                Ok(())
            }
            VoiceStep::StopOutings => Store::stop_outings(&mut self.tx, id).await,
            VoiceStep::Count(counted) => Store::count(&mut self.tx, &counted, now).await,
            VoiceStep::WatchPulse(at) => Store::watch_pulse(&mut self.tx, id, at).await,
            VoiceStep::Tell {
                id: voice,
                language,
                text,
                is_medium,
            } => {
                let is_translated = text.is_some() && self.is_translated(language);
                let new = NewVoice {
                    id: voice,
                    conversation: id,
                    language,
                    text: text.as_deref(),
                    message: self.message,
                    is_medium,
                    is_translated,
                };
                self.asks_interpreter |= is_translated;
                Store::keep_voice(&mut self.tx, &new, now).await
            }
            VoiceStep::MayShow(voice, may_show) => {
                Store::may_show_voice(&mut self.tx, (voice, id), may_show).await
            }
            VoiceStep::Amend(voice, text) => {
                let told = Store::told(&mut self.tx, id).await?;
                let told = told.iter().find(|told| told.id == voice);
                let is_translated = told.is_some_and(|told| self.is_translated(told.language));
                self.asks_interpreter |= is_translated;
                Store::amend_voice(&mut self.tx, (voice, id), (&text, is_translated)).await
            }
        }
    }

    /// Whether a machine translates this language for staff.
    fn is_translated(&self, language: crate::language::Language) -> bool {
        self.desk.has_translator() && !language.shares_base(card::STAFF_LANGUAGE)
    }
}

impl Desk {
    /// Whether the three questions are asked. It is said once, at the start.
    pub fn asks_pulse(&self, is_on: bool) {
        self.inner
            .asks_pulse
            .store(is_on, std::sync::atomic::Ordering::Relaxed);
    }

    /// Asks whoever is to be asked now.
    pub(super) async fn ask_what_came_of_it(&self) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut asked = 0;
        for id in self.store().outings_due(world.now, AT_ONCE).await? {
            asked += usize::from(self.ask_of_outing(&world, id).await?);
        }
        if world.pulse {
            for id in self.store().pulses_due(world.now, AT_ONCE).await? {
                asked += usize::from(self.ask_pulse(&world, id).await?);
            }
        }
        if asked > 0 {
            tracing::info!(asked, "newcomers were asked what came of it");
            self.ring();
        }
        Ok(())
    }

    /// One question about an activity: asked, put off until the morning, or given up. `true`: it was asked.
    async fn ask_of_outing(&self, world: &World<'_>, id: i64) -> Result<bool, Error> {
        let mut tx = self.store().begin().await?;
        let Some((whose, outing)) = Store::outing(&mut tx, id).await? else {
            return Ok(false);
        };
        let is_due = outing.ask_at.is_some_and(|at| at <= world.now);
        let next = match outing.stage {
            OutingStage::Week => OutingStage::Went,
            OutingStage::Liked | OutingStage::Month => OutingStage::Still,
            OutingStage::Went | OutingStage::Still | OutingStage::Why => return Ok(false),
        };
        if !is_due {
            return Ok(false);
        }
        let here = (id, outing.stage);
        let mut conversation = match Store::conversation_by_id(&mut tx, whose).await {
            Ok(conversation) if !conversation.blocked => conversation,
            // Whoever has left is not asked, now or later.
            Ok(_) | Err(Error::NotFound) => {
                Store::move_outing(&mut tx, here, None, world.now).await?;
                tx.commit().await?;
                return Ok(false);
            }
            Err(error) => return Err(error),
        };
        let cases = Store::open_cases(&mut tx, whose).await?;
        if !is_sensible(world.now, None) || cases.iter().any(|case| case.urgent) {
            let later = Some((outing.stage, Some(next_morning(world.now))));
            Store::move_outing(&mut tx, here, later, world.now).await?;
            tx.commit().await?;
            return Ok(false);
        }
        let outing = Outing {
            stage: next,
            ..outing
        };
        let question = outing_question(world, &conversation, &outing);
        let is_mine = Store::move_outing(&mut tx, here, Some((next, None)), world.now).await?;
        let Some(question) = question.filter(|_| is_mine) else {
            return Ok(false);
        };
        tell_unasked(&mut tx, world, &mut conversation, question).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// The three questions, offered to somebody who has said yes to them before. `true`: they were.
    async fn ask_pulse(&self, world: &World<'_>, id: i64) -> Result<bool, Error> {
        let mut tx = self.store().begin().await?;
        if !Store::take_pulse(&mut tx, id, world.now).await? {
            return Ok(false);
        }
        let mut conversation = match Store::conversation_by_id(&mut tx, id).await {
            Ok(conversation) if !conversation.blocked => conversation,
            Ok(_) | Err(Error::NotFound) => {
                tx.commit().await?;
                return Ok(false);
            }
            Err(error) => return Err(error),
        };
        // Never beside a question that waits with a person.
        let is_calm = Store::open_cases(&mut tx, id).await?.is_empty();
        if !is_calm || !is_sensible(world.now, None) {
            let later = Some(next_morning(world.now));
            Store::watch_pulse(&mut tx, id, later).await?;
            tx.commit().await?;
            return Ok(false);
        }
        let offer = pulse_again(world, &mut conversation);
        let is_asked = offer.is_some();
        if let Some(offer) = offer {
            tell_unasked(&mut tx, world, &mut conversation, offer).await?;
        } else {
            // Since then the newcomer has said that they came on another day.
            let memory = &conversation.memory;
            let state = &memory.voices.pulse;
            let next = state.next(world.today(), memory.plan.arrival);
            if let Some((_, day)) = next.filter(|_| state.agreed) {
                Store::watch_pulse(&mut tx, id, Some(morning(day))).await?;
            }
        }
        tx.commit().await?;
        Ok(is_asked)
    }

    /// Has a text translated for staff, or finds out that it cannot be.
    pub(super) async fn interpret_voice(&self, voice: &WaitingVoice) -> Result<(), Error> {
        let translator = self.translator();
        let way = (voice.language, card::STAFF_LANGUAGE);
        let said = translator.translate(&voice.text, way.0, way.1, &[]).await;
        if let Err(failure) = &said {
            tracing::warn!(%failure, "what was told was not translated");
        }
        let translated = said.as_deref().ok();
        self.store().keep_voice_translation(voice, translated).await
    }

    /// How many voices nobody has read.
    ///
    /// # Errors
    /// The store failed.
    pub async fn unread_voices(&self) -> Result<i64, Error> {
        self.store().count_voices(VoiceState::New).await
    }

    /// Copies what somebody spoke into the staff group, once. `false`: there is no group, it has been copied before, or it is gone.
    ///
    /// # Errors
    /// The store failed; nothing has been copied.
    pub async fn play_voice(&self, id: i64) -> Result<bool, Error> {
        let Some(to) = self.staff_address() else {
            return Ok(false);
        };
        let now: Timestamp = self.now();
        let mut tx = self.store().begin().await?;
        let heading = new_id();
        let copy = new_id();
        let Some(from) = Store::copy_voice(&mut tx, id, copy).await? else {
            return Ok(false);
        };
        let text = card::text(self, "desk-voice", &[]);
        let heading = NewOutbound {
            id: heading,
            to,
            conversation: None,
            case: None,
            priority: Priority::Staff,
            outbound: Outbound::StaffNotice {
                message: self.staff_message(&text),
                thread: None,
            },
        };
        let copy = NewOutbound {
            id: copy,
            outbound: Outbound::Copy { from, case: None },
            ..heading.clone()
        };
        for new in [heading, copy] {
            Store::say(&mut tx, &new, now).await?;
        }
        tx.commit().await?;
        self.ring();
        Ok(true)
    }
}
