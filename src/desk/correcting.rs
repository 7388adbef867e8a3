//! Corrections: who received a wrong answer gets the right one, once.
//!
//! An answer counts as wrong for somebody when what they received last of it is of an earlier revision than what is live: of the
//! original, or of the text in their language. So nothing can be sent before the correction is live, and nobody gets it twice.

use std::collections::{BTreeMap, HashMap};

use jiff::{SignedDuration, Timestamp};

use super::Desk;
use crate::dialogue::{World, corrected};
use crate::knowledge::{Entry, EntryId};
use crate::language::Language;
use crate::outbound::{Message, Outbound};
use crate::store::{Correction, Error, NewOutbound, Priority, Received, Receiver, Store, new_id};

/// For so many days. Whoever received an answer longer ago has acted on it or asked again.
pub(super) const DAYS: u32 = 30;

/// Who would get a correction now.
#[derive(Debug, Clone, Default)]
pub struct Receivers {
    /// How many people in each language.
    pub languages: BTreeMap<Language, usize>,
    /// What they get in each language: messages in Telegram's HTML.
    pub previews: BTreeMap<Language, Vec<String>>,
    /// How many received the answer as it is now: there is nothing else to be sent to them.
    pub current: usize,
}

impl Receivers {
    /// How many people.
    pub fn people(&self) -> usize {
        self.languages.values().sum()
    }
}

/// What became of the wish to send a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Corrected {
    /// It is on its way to so many people.
    Sent(usize),
    /// It would go to another number of people than was confirmed: nothing was sent.
    Otherwise,
}

impl Desk {
    /// Who would get a correction of an entry now, and what they would read.
    ///
    /// # Errors
    /// The store failed.
    pub async fn correction_receivers(&self, entry: &EntryId) -> Result<Receivers, Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let Some(entry) = world.knowledge.entries.get(entry) else {
            return Ok(Receivers::default());
        };
        let all = self
            .store()
            .read_receivers(&entry.id, reach(world.now))
            .await?;
        let mut found = Receivers::default();
        for receiver in &all {
            let language = spoken(&world, receiver);
            if !gets_it(entry, receiver, language) {
                found.current += 1;
                continue;
            }
            *found.languages.entry(language).or_default() += 1;
            found.previews.entry(language).or_insert_with(|| {
                let messages = corrected(&world, entry, language).into_iter();
                messages.map(|message| message.html).collect()
            });
        }
        Ok(found)
    }

    /// Sends a correction to everybody who received the entry in an earlier revision, if they are as many as was `confirmed`. All
    /// messages are written together; the courier sends them after everything that somebody waits for.
    ///
    /// # Errors
    /// The store failed; nothing is sent then.
    pub async fn send_correction(
        &self,
        entry: &EntryId,
        confirmed: usize,
        author: &str,
    ) -> Result<Corrected, Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let entry = world.knowledge.entries.get(entry).ok_or(Error::NotFound)?;
        let mut tx = self.store().begin().await?;
        let mut receivers = Store::receivers(&mut tx, &entry.id, reach(world.now)).await?;
        receivers.retain(|receiver| gets_it(entry, receiver, spoken(&world, receiver)));
        if receivers.is_empty() || receivers.len() != confirmed {
            return Ok(Corrected::Otherwise);
        }
        let correction = Correction {
            id: new_id(),
            at: world.now,
            author: author.to_owned(),
            people: i64::try_from(receivers.len()).unwrap_or(i64::MAX),
            arrived: 0,
            failed: 0,
            finished_at: None,
        };
        Store::keep_correction(&mut tx, &entry.id, &correction).await?;
        let mut written: HashMap<Language, Vec<Message>> = HashMap::new();
        for receiver in &receivers {
            let language = spoken(&world, receiver);
            let messages = written
                .entry(language)
                .or_insert_with(|| corrected(&world, entry, language));
            let conversation = receiver.received.conversation;
            let last = messages.len().saturating_sub(1);
            for (at, message) in messages.iter().enumerate() {
                let new = NewOutbound {
                    id: new_id(),
                    to: receiver.address.clone(),
                    conversation: Some(conversation),
                    case: None,
                    priority: Priority::Notice,
                    outbound: Outbound::Say(message.clone()),
                };
                Store::say(&mut tx, &new, world.now).await?;
                let said = (new.id, correction.id, conversation);
                Store::keep_correction_outbound(&mut tx, said, at == last).await?;
            }
            // A "yes" after this is no answer to what was asked before it.
            let mut remembered = Store::conversation_by_id(&mut tx, conversation).await?;
            remembered.memory.asked = None;
            Store::keep_conversation(&mut tx, &remembered).await?;
            if let Some(received) = received(&world, new_id(), conversation, (entry, language)) {
                Store::receive(&mut tx, &received).await?;
            }
        }
        tx.commit().await?;
        tracing::info!(entry.id = %entry.id, people = receivers.len(), "a correction is sent");
        self.ring();
        Ok(Corrected::Sent(receivers.len()))
    }
}

/// What somebody who speaks a language receives of an entry now.
pub(super) fn received(
    world: &World<'_>,
    id: i64,
    conversation: i64,
    (entry, language): (&Entry, Language),
) -> Option<Received> {
    let text = crate::dialogue::text_for(entry, language, None)?;
    Some(Received {
        id,
        conversation,
        entry: entry.id.clone(),
        language: text.language,
        revision: entry.original().map_or(text.revision, |it| it.revision),
        text_revision: text.revision,
        at: world.now,
    })
}

/// Whether somebody gets a correction: what they received is not what is live, and there is a text of that which may be sent.
fn gets_it(entry: &Entry, receiver: &Receiver, language: Language) -> bool {
    entry.withdrawn.is_none()
        && is_wrong(entry, &receiver.received)
        && crate::dialogue::text_for(entry, language, None).is_some()
}

/// Whether what somebody received is of an earlier revision than what is live.
fn is_wrong(entry: &Entry, received: &Received) -> bool {
    let newer = |revision: u32, text: Option<u32>| text.is_some_and(|now| now > revision);
    let original = entry.original().map(|text| text.revision);
    let own = entry.translations.get(&received.language);
    newer(received.revision, original)
        || newer(received.text_revision, own.map(|text| text.revision))
}

/// The language in which somebody gets a correction: their own where Lotsen speaks it, else that of what they received.
fn spoken(world: &World<'_>, receiver: &Receiver) -> Language {
    let own = receiver.speaks;
    own.filter(|language| world.phrasebook.locale(*language).is_some())
        .unwrap_or(receiver.received.language)
}

fn reach(now: Timestamp) -> Timestamp {
    let back = SignedDuration::from_hours(i64::from(DAYS) * 24);
    now.checked_sub(back).unwrap_or(Timestamp::MIN)
}
