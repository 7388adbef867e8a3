//! Taking back what was done by mistake.

use jiff::SignedDuration;

use super::Acting;
use crate::case::{CaseStatus, LineKind, NotAllowed};
use crate::desk::{StaffError, UNDO_SECONDS, card, steps::Writing};
use crate::outbound::{Message, Outbound, escape};
use crate::phrase::Phrase;
use crate::store::{NewLine, Store};

impl Acting<'_> {
    /// Takes back what the same person did last, if that was a moment ago. What has not been sent is withdrawn, what has been sent is
    /// deleted at the newcomer's; the case goes back to where it stood, unless it has moved since.
    pub(super) async fn undo(self, writing: &mut Writing<'_>) -> Result<(), StaffError> {
        let (desk, world, case) = (self.desk, self.world, self.case);
        let act = Store::last_act(&mut writing.tx, case.id, &self.staff.name)
            .await?
            .ok_or(NotAllowed::TooLate)?;
        let age = world.now.duration_since(act.at);
        if age > SignedDuration::from_secs(UNDO_SECONDS) {
            return Err(NotAllowed::TooLate.into());
        }
        Store::untie_wording(&mut writing.tx, act.id).await?;
        Store::not_received(&mut writing.tx, act.id).await?;
        for outbound in Store::undo_act(&mut writing.tx, act.id).await? {
            if Store::take_back(&mut writing.tx, outbound).await? {
                continue;
            }
            let word = world
                .phrasebook
                .say(case.language, Phrase::MessageTakenBack);
            let take_back = Outbound::TakeBack {
                outbound,
                instead: Message::new(case.language, escape(&word)),
            };
            writing.send_newcomer(case, take_back).await?;
        }
        let mut after = case.clone();
        if case.standing() == act.after {
            after = case.back_to(&act.before);
            after.told_taken &= act.before.claimed_by.is_some();
        }
        if !Store::keep_case(&mut writing.tx, case, &after, world.now).await? {
            return Err(StaffError::Conflict);
        }
        let text = card::undo_text(desk, &self.staff.name);
        let line = NewLine {
            text: Some(text.clone()),
            ..self.line()
        };
        self.write(writing, LineKind::Move, line).await?;
        let is_closed = |status| status == CaseStatus::Closed;
        if is_closed(case.status) && !is_closed(after.status) {
            writing.set_topic(&after, true).await?;
        }
        writing
            .tell_staff(&after, card::edit(desk, world, &after))
            .await?;
        let line = card::line(case.id, format!("<i>{}</i>", escape(&text)));
        writing.tell_staff(&after, line).await?;
        if !is_closed(case.status) && is_closed(after.status) {
            writing.set_topic(&after, false).await?;
        }
        Ok(())
    }
}
