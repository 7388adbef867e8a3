//! What happens when nobody does anything: reminders, quiet cases, erasing after the retention time.

use std::sync::atomic::Ordering;

use jiff::{SignedDuration, Timestamp};

use super::{Desk, card, steps::Writing};
use crate::case::{LineKind, Move, Outcome};
use crate::dialogue::Step;
use crate::knowledge::Severity;
use crate::outbound::{Outbound, escape, shorten};
use crate::phrase::stockholm;
use crate::store::{Error, NewLine, NewOutbound, Priority, Store, new_id};

/// Problems of the knowledge that staff are told in one message.
const PROBLEMS_TOLD: usize = 10;

/// After this long without a word, an answered case is closed: the bot speaks again, and the newcomer can reopen it.
const QUIET: SignedDuration = SignedDuration::from_hours(72);

/// Staff are reminded of an overdue case again after this long.
const REMIND_AGAIN: SignedDuration = SignedDuration::from_hours(24);

/// An urgent case that nobody has taken for this long is mentioned, while its desk is open.
const URGENT_AFTER: SignedDuration = SignedDuration::from_mins(15);

/// And mentioned again after this long.
const URGENT_AGAIN: SignedDuration = SignedDuration::from_hours(1);

impl Desk {
    /// Does what is due. Called every minute; doing it twice does nothing more.
    pub async fn tick(&self) -> Result<(), Error> {
        self.learn_people().await?;
        self.wake().await?;
        self.remind().await?;
        self.remind_of_plans().await?;
        self.spread_news().await?;
        self.tend_calendar().await?;
        self.hand_over_voices().await?;
        self.ask_what_came_of_it().await?;
        self.mention_urgent().await?;
        self.close_quiet().await?;
        self.publish_due().await?;
        self.offer_fresh().await?;
        self.store().finish_corrections(self.now()).await?;
        if self.inner.unscrubbed.load(Ordering::Relaxed) {
            self.scrub().await;
        }
        self.mention_problems().await
    }

    /// Takes what was erased out of the files; what could not be taken out now is with the next tick.
    pub(super) async fn scrub(&self) {
        let done = self.store().scrub().await;
        if let Err(error) = &done {
            tracing::warn!(%error, "what was erased could not be taken out of the files yet");
        }
        self.inner
            .unscrubbed
            .store(!done.unwrap_or(false), Ordering::Relaxed);
    }

    /// Tells staff once when the knowledge folder has errors, so that an edit that does not go live is not a riddle.
    async fn mention_problems(&self) -> Result<(), Error> {
        let problems = self.library().problems();
        let errors = problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .count();
        let told = self.inner.told_problems.swap(errors, Ordering::Relaxed);
        let (true, Some(to)) = (errors > 0 && errors != told, self.staff_address()) else {
            return Ok(());
        };
        let count = i64::try_from(errors).unwrap_or(i64::MAX);
        let mut text = card::text(self, "desk-knowledge-problem", &[("count", count.into())]);
        for problem in problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .take(PROBLEMS_TOLD)
        {
            text += &format!("\n{problem}");
        }
        let new = NewOutbound {
            id: new_id(),
            to,
            conversation: None,
            case: None,
            priority: Priority::Staff,
            outbound: Outbound::StaffNotice {
                message: self.staff_message(&shorten(&text, 3_500)),
                thread: None,
            },
        };
        let mut tx = self.store().begin().await?;
        Store::say(&mut tx, &new, self.now()).await?;
        tx.commit().await?;
        self.ring();
        Ok(())
    }

    /// Cases that have rested long enough are back.
    async fn wake(&self) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let rested = Store::rested(&mut tx, world.now).await?;
        for case in &rested {
            let Ok(after) = case.after(&Move::Wake) else {
                continue;
            };
            Store::keep_case(&mut tx, case, &after, world.now).await?;
            let text = card::move_text(self, &Move::Wake, None);
            let line = NewLine {
                text: Some(text.clone()),
                ..NewLine::default()
            };
            Store::add_line(&mut tx, case.id, LineKind::Move, &line, world.now).await?;
            let edit = card::edit(self, &world, &after);
            super::steps::tell_staff(self, &mut tx, case.id, edit, &world).await?;
            let line = card::line(case.id, format!("⏰ <b>{}</b>", escape(&text)));
            super::steps::tell_staff(self, &mut tx, case.id, line, &world).await?;
        }
        tx.commit().await?;
        if !rested.is_empty() {
            self.ring();
        }
        Ok(())
    }

    /// Tells staff about urgent cases that nobody has taken, while somebody could: once, and again every hour.
    async fn mention_urgent(&self) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let ago = |time| world.now.checked_sub(time).unwrap_or(world.now);
        let mut tx = self.store().begin().await?;
        let waiting =
            Store::urgent_unclaimed(&mut tx, ago(URGENT_AFTER), ago(URGENT_AGAIN)).await?;
        let mut told = false;
        for case in &waiting {
            let desk = shelf.knowledge.desk(&case.desk);
            if desk.is_some_and(|desk| !desk.hours.is_open(world.now)) {
                continue;
            }
            Store::mark_alerted(&mut tx, case.id, world.now).await?;
            let args = [("number", case.number.into())];
            let text = card::text(self, "desk-urgent-waits", &args);
            let line = card::line(case.id, format!("🔴 <b>{}</b>", escape(&text)));
            super::steps::tell_staff(self, &mut tx, case.id, line, &world).await?;
            told = true;
        }
        tx.commit().await?;
        if told {
            self.ring();
        }
        Ok(())
    }

    /// Tells staff about cases past their due time, and again after a day.
    async fn remind(&self) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let again = world.now.checked_sub(REMIND_AGAIN).unwrap_or(world.now);
        let mut tx = self.store().begin().await?;
        let overdue = Store::remind_overdue(&mut tx, world.now, again).await?;
        for case in &overdue {
            let due = self
                .phrasebook()
                .due(card::STAFF_LANGUAGE, world.now, case.due_at);
            let text = card::text(
                self,
                "desk-overdue",
                &[("number", case.number.into()), ("due", due.into())],
            );
            let line = card::line(case.id, format!("⏰ <b>{}</b>", escape(&text)));
            super::steps::tell_staff(self, &mut tx, case.id, line, &world).await?;
        }
        tx.commit().await?;
        if !overdue.is_empty() {
            tracing::warn!(count = overdue.len(), "cases are overdue");
            self.ring();
        }
        Ok(())
    }

    /// Closes answered cases in which nobody has written for a long time.
    async fn close_quiet(&self) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let since = world.now.checked_sub(QUIET).unwrap_or(world.now);
        let mut tx = self.store().begin().await?;
        let quiet = Store::quiet_cases(&mut tx, since).await?;
        tx.rollback().await?;
        for case in quiet {
            let mut tx = self.store().begin().await?;
            let Ok(conversation) = Store::conversation_by_id(&mut tx, case.conversation).await
            else {
                continue;
            };
            let mut writing = Writing::new(self, &world, tx, conversation);
            let step = Step::Move(case.id, Move::Close(Outcome::Quiet));
            writing.carry_out(vec![step]).await?;
            writing.commit().await?;
        }
        Ok(())
    }

    /// Erases what is past the retention time. Returns how many rows were changed.
    pub async fn purge(&self) -> Result<u64, Error> {
        let now = self.now().to_zoned(stockholm());
        let before = |days: u32| {
            let at = now.checked_sub(jiff::Span::new().days(i64::from(days)));
            at.map_or(Timestamp::MIN, |at| at.timestamp())
        };
        let texts = before(self.inner.retention_days);
        let accesses = before(self.log_days());
        let received = before(super::correcting::DAYS);
        let reminded = before(super::reminding::KEPT_DAYS);
        self.take_back_copies(texts).await?;
        let changed = self.store().purge(texts).await?
            + self.store().purge_log(accesses).await?
            + self.store().purge_received(received).await?
            + self.store().purge_reminded(reminded).await?
            + self.store().purge_receivers(texts).await?
            + self.store().purge_outings(self.now()).await?
            + self
                .store()
                .purge_calendar(before(super::calendar::KEPT_DAYS))
                .await?;
        if changed > 0 {
            self.scrub().await;
        }
        Ok(changed)
    }

    /// What was told with a voice and copied into the staff group is deleted there when its time is over.
    async fn take_back_copies(&self, before: Timestamp) -> Result<(), Error> {
        let mut tx = self.store().begin().await?;
        for (chat, message) in Store::old_voice_copies(&mut tx, before).await? {
            super::steps::delete_for_staff(&mut tx, chat, message, self.now()).await?;
        }
        tx.commit().await?;
        self.ring();
        Ok(())
    }
}
