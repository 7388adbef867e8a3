//! A new entry for those who wait with the question that it answers: offered once; the case stays with staff.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use jiff::{SignedDuration, Timestamp};

use super::{Desk, card, steps::Writing};
use crate::case::{Case, CaseStatus, LineKind};
use crate::decision::{Decision, Reason};
use crate::dialogue::{World, entry_title, offered};
use crate::knowledge::EntryId;
use crate::outbound::{Outbound, escape};
use crate::redaction::{names_a_case, without_placeholders};
use crate::store::{Error, NewLine, Store};
use crate::understand::{Asked, Understander};

/// For so long an entry counts as new. What is learned from it takes seconds; the rest is for a stop in between.
const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// Which new entries have been looked for, and by what: nothing else comes of the same look a minute later.
#[derive(Default)]
pub(super) struct Offered(Mutex<Option<(Weak<Understander>, Fresh)>>);

/// Entries, and when they became live.
type Fresh = Vec<(EntryId, Timestamp)>;

impl Offered {
    /// Whether these have been looked for with the same understanding.
    fn has(&self, understander: &Arc<Understander>, fresh: &[(EntryId, Timestamp)]) -> bool {
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        last.as_ref().is_some_and(|(with, done)| {
            Weak::ptr_eq(with, &Arc::downgrade(understander)) && done == fresh
        })
    }

    fn keep(&self, understander: &Arc<Understander>, fresh: Fresh) {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *last = Some((Arc::downgrade(understander), fresh));
    }
}

impl Desk {
    /// Offers entries that have just become live to newcomers whose question nobody has answered: where the entry now comes first
    /// and is sure. Everybody else hears nothing.
    pub(super) async fn offer_fresh(&self) -> Result<(), Error> {
        let since = self.now().checked_sub(FRESH).unwrap_or(self.now());
        let fresh = self.store().fresh_entries(since).await?;
        if fresh.is_empty() {
            return Ok(());
        }
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let Some(understander) = &world.understander else {
            return Ok(());
        };
        if self.inner.offered.has(understander, &fresh) {
            return Ok(());
        }
        for case in self.store().untouched_cases().await? {
            let Some(entry) = answer_to(&world, &case) else {
                continue;
            };
            let waited = fresh
                .iter()
                .any(|(id, at)| *id == entry && case.opened_at < *at);
            if waited && !self.store().was_offered(case.id, &entry).await? {
                self.offer(&world, &case, &entry).await?;
            }
        }
        self.inner.offered.keep(understander, fresh);
        Ok(())
    }

    /// One message with the entry as a button, a line for staff, and the mark that it has been done: all of it or nothing.
    async fn offer(&self, world: &World<'_>, case: &Case, entry: &EntryId) -> Result<(), Error> {
        let Some(entry) = world.knowledge.entries.get(entry) else {
            return Ok(());
        };
        let mut tx = self.store().begin().await?;
        let now = Store::case(&mut tx, case.id).await?;
        let is_new = Store::keep_offer(&mut tx, case.id, &entry.id, world.now).await?;
        let conversation = match Store::conversation_by_id(&mut tx, case.conversation).await {
            Err(Error::NotFound) => return Ok(()),
            other => other?,
        };
        // Somebody has taken it in the same moment, or nothing would arrive.
        if now.status != CaseStatus::Open || !is_new || conversation.blocked {
            return Ok(());
        }
        let mut writing = Writing::new(self, world, tx, conversation);
        let message = offered(world, entry, case);
        writing.send_newcomer(case, Outbound::Say(message)).await?;
        let title = entry_title(entry, card::STAFF_LANGUAGE);
        let text = card::text(self, "desk-offered", &[("title", title.into())]);
        let line = NewLine {
            text: Some(text.clone()),
            ..NewLine::default()
        };
        Store::add_line(&mut writing.tx, case.id, LineKind::Move, &line, world.now).await?;
        let line = card::line(case.id, format!("<i>{}</i>", escape(&text)));
        writing.tell_staff(case, line).await?;
        writing.commit().await?;
        tracing::info!(case.id = case.id.0, entry.id = %entry.id, "a new entry was offered");
        Ok(())
    }
}

/// The entry that would be sent if the case's question were asked now.
fn answer_to(world: &World<'_>, case: &Case) -> Option<EntryId> {
    // Whoever is in danger is not sent texts instead of a person.
    if case.reason == Reason::Crisis || case.urgent {
        return None;
    }
    let understander = world.understander.as_ref()?;
    let asked = Asked {
        text: &without_placeholders(&case.question),
        chosen: Some(case.language),
        place: case.place.as_ref(),
        status: case.residence,
        last_topic: None,
        identified: names_a_case(&case.question),
        today: world.today(),
    };
    match understander.understand(world.knowledge, &asked).decision {
        Decision::Answer(entry) => Some(entry),
        _ => None,
    }
}
