//! What the dialogue's steps do to cases: they are opened, added to, and moved by the newcomer.

use super::Writing;
use crate::case::{Case, CaseId, CaseStatus, LineKind, Move};
use crate::conversation::Channel;
use crate::desk::card;
use crate::dialogue::{NewCase, Promise, handover, local_numbers};
use crate::outbound::{Button, Message, MessageRef, Outbound, escape};
use crate::phrase::{CrisisPhrase, Phrase};
use crate::store::{Address, Error, NewLine, NewOutbound, Priority, Store, new_id};

impl Writing<'_> {
    /// Opens a case, says the promise, and tells staff.
    pub(super) async fn open(&mut self, new: NewCase, promise: Promise) -> Result<(), Error> {
        self.flush(None).await?;
        let mut case = Case {
            id: CaseId(0),
            number: 0,
            conversation: self.conversation.id,
            due_at: handover::due(self.world, &new.desk),
            desk: new.desk,
            topic: new.topic,
            language: new.language,
            place: self.conversation.place.clone(),
            residence: self.conversation.residence,
            reason: new.reason,
            urgent: new.urgent,
            status: CaseStatus::Open,
            claimed_by: None,
            opened_at: self.world.now,
            outcome: None,
            question: new.question,
            hits: new.hits,
            card: None,
            snoozed_until: None,
            merged_into: None,
            told_taken: false,
            offered_to: None,
        };
        Store::open_case(&mut self.tx, &mut case).await?;
        self.deal(&mut case).await?;
        let kind = if new.medium {
            LineKind::Media
        } else {
            LineKind::Question
        };
        let line_id = new_id();
        let line = NewLine {
            id: Some(line_id),
            text: (!case.question.is_empty()).then(|| case.question.clone()),
            newcomer_message: self.message,
            ..NewLine::default()
        };
        Store::add_line(&mut self.tx, case.id, kind, &line, self.world.now).await?;
        self.ask_for_swedish(&case, line_id, &case.question).await?;
        if let Some(exchange) = new.exchange {
            Store::tie_to_case(&mut self.tx, exchange, case.id).await?;
        }
        let desk = self.world.desk_name(&case.desk, case.language);
        let due = self
            .world
            .phrasebook
            .due(case.language, self.world.now, case.due_at);
        if let Some(phrase) = promise.phrase(&desk, &due, case.number) {
            let mut text = self.world.phrasebook.say(case.language, phrase);
            if promise == Promise::PerhapsDanger {
                let call = Phrase::Crisis(CrisisPhrase::InDanger);
                text = format!("{}\n{text}", self.world.phrasebook.say(case.language, call));
            }
            let take_back = Phrase::ButtonWithdraw {
                number: case.number,
            };
            let take_back = self.world.phrasebook.say(case.language, take_back);
            let promise = Message::new(case.language, escape(&text))
                .row([Button::new(take_back, format!("withdraw:{}", case.id))]);
            self.say(promise).await?;
        }
        if promise == Promise::Urgent {
            self.say_what_to_call(&case).await?;
        }
        self.tell_staff(&case, card::outbound(self.desk, self.world, &case))
            .await?;
        for part in card::question_rest(&case) {
            self.tell_staff(
                &case,
                Outbound::CaseLine {
                    case: case.id,
                    message: part,
                },
            )
            .await?;
        }
        if new.medium {
            self.copy_medium(&case).await?;
        }
        tracing::info!(case.id = case.id.0, desk = %case.desk, reason = ?case.reason, "a case was opened");
        Ok(())
    }

    /// An urgent question while nobody is at work: when somebody is, and whom to call until then.
    async fn say_what_to_call(&mut self, case: &Case) -> Result<(), Error> {
        let world = self.world;
        let desk = world.knowledge.desk(&case.desk);
        let next = desk.and_then(|desk| desk.hours.next_open(world.now));
        let Some(next) = next.filter(|next| *next > world.now) else {
            return Ok(());
        };
        let name = world.desk_name(&case.desk, case.language);
        let due = world.phrasebook.due(case.language, world.now, next);
        let phrase = Phrase::UrgentNobodyNow {
            desk: &name,
            due: &due,
        };
        let mut text = world.phrasebook.say(case.language, phrase);
        for line in local_numbers(world, case.place.as_ref(), case.language) {
            text += "\n";
            text += &line;
        }
        self.say(Message::new(case.language, escape(&text))).await?;
        Ok(())
    }

    /// Where a desk hands out its cases in turn: the next of those at work gets it offered, readers of its language first.
    async fn deal(&mut self, case: &mut Case) -> Result<(), Error> {
        let desk = self.world.knowledge.desk(&case.desk);
        if !desk.is_some_and(|desk| desk.round_robin) {
            return Ok(());
        }
        self.desk.learn_people().await?;
        let since = self.world.now.checked_sub(crate::desk::AT_WORK);
        let since = since.unwrap_or(self.world.now);
        let people = self.desk.people_at(&case.desk);
        let at_work = Store::at_work(&mut self.tx, since).await?;
        let mut fit: Vec<_> = at_work
            .iter()
            .filter_map(|name| people.iter().find(|person| person.name == *name))
            .collect();
        fit.sort_by_key(|person| !person.reads(case.language));
        let Some(next) = fit.first() else {
            return Ok(());
        };
        let before = case.clone();
        case.offered_to = Some(next.name.clone());
        Store::keep_case(&mut self.tx, &before, case, self.world.now).await?;
        Store::dealt(&mut self.tx, &next.name, self.world.now).await
    }

    /// Adds what the newcomer wrote to a case, in its history and in the staff group.
    pub(super) async fn append(
        &mut self,
        id: CaseId,
        kind: LineKind,
        text: Option<String>,
        urgent: bool,
    ) -> Result<(), Error> {
        self.flush(None).await?;
        let before = Store::case(&mut self.tx, id).await?;
        let line_id = new_id();
        let line = NewLine {
            id: Some(line_id),
            text: text.clone(),
            newcomer_message: self.message,
            ..NewLine::default()
        };
        Store::add_line(&mut self.tx, id, kind, &line, self.world.now).await?;
        self.ask_for_swedish(&before, line_id, text.as_deref().unwrap_or_default())
            .await?;
        if urgent && !before.urgent {
            let after = Case {
                urgent: true,
                ..before.clone()
            };
            Store::keep_case(&mut self.tx, &before, &after, self.world.now).await?;
            self.tell_staff(&before, card::edit(self.desk, self.world, &after))
                .await?;
        }
        for message in card::newcomer_line(self.desk, kind, text.as_deref(), urgent) {
            self.tell_owner(&before, &message).await?;
            self.tell_staff(&before, Outbound::CaseLine { case: id, message })
                .await?;
        }
        if self.medium {
            self.copy_medium(&before).await?;
        }
        Ok(())
    }

    /// The newcomer waits for another answer: an answered case waits again, a resting one is back.
    pub(super) async fn asked_again(&mut self, id: CaseId) -> Result<(), Error> {
        let before = Store::case(&mut self.tx, id).await?;
        let Ok(mut after) = before.after(&Move::AskAgain) else {
            return Ok(());
        };
        if before.status == CaseStatus::Answered {
            after.due_at = handover::due(self.world, &after.desk);
        }
        if after == before {
            return Ok(());
        }
        Store::keep_case(&mut self.tx, &before, &after, self.world.now).await?;
        self.tell_staff(&after, card::edit(self.desk, self.world, &after))
            .await
    }

    /// The newcomer's photo or voice note, copied into the staff group. On a phone page there is none.
    async fn copy_medium(&mut self, case: &Case) -> Result<(), Error> {
        let (Some(message), true) = (self.message, self.medium) else {
            return Ok(());
        };
        let from = MessageRef {
            chat: self.conversation.address.clone(),
            message,
        };
        self.tell_staff(
            case,
            Outbound::Copy {
                from,
                case: Some(case.id),
            },
        )
        .await
    }

    /// The newcomer moves a case; staff see it.
    pub(super) async fn newcomer_moves(&mut self, id: CaseId, step: &Move) -> Result<bool, Error> {
        let before = Store::case(&mut self.tx, id).await?;
        let Ok(mut after) = before.after(step) else {
            return Ok(false);
        };
        if matches!(step, Move::Reopen) {
            after.due_at = handover::due(self.world, &after.desk);
        }
        let moved = Store::keep_case(&mut self.tx, &before, &after, self.world.now).await?;
        if moved {
            let text = card::move_text(self.desk, step, None);
            let line = NewLine {
                text: Some(text.clone()),
                ..NewLine::default()
            };
            Store::add_line(&mut self.tx, id, LineKind::Move, &line, self.world.now).await?;
            if before.status == CaseStatus::Closed {
                self.set_topic(&after, true).await?;
            }
            self.tell_staff(&after, card::edit(self.desk, self.world, &after))
                .await?;
            let message = Message::new(card::STAFF_LANGUAGE, format!("<i>{}</i>", escape(&text)));
            self.tell_owner(&before, &message).await?;
            self.tell_staff(&after, Outbound::CaseLine { case: id, message })
                .await?;
            if after.status == CaseStatus::Closed {
                self.set_topic(&after, false).await?;
            }
        }
        Ok(moved)
    }

    /// Whoever has the case and answers in a private chat hears there too what the newcomer writes.
    async fn tell_owner(&mut self, case: &Case, message: &Message) -> Result<(), Error> {
        let Some(owner) = &case.claimed_by else {
            return Ok(());
        };
        let people = self.desk.people();
        let chat = people.iter().find(|person| person.name == *owner);
        let Some(chat) = chat.and_then(|person| person.telegram) else {
            return Ok(());
        };
        let address = chat.to_string();
        if !Store::has_staff_message(&mut self.tx, &address, case.id).await? {
            return Ok(());
        }
        let heading = card::number_line(self.desk, case);
        let message = Message {
            html: format!("<b>{}</b>\n{}", escape(&heading), message.html),
            ..message.clone()
        };
        let new = NewOutbound {
            id: new_id(),
            to: Address {
                channel: Channel::Telegram,
                address,
            },
            conversation: None,
            case: Some(case.id),
            priority: Priority::Staff,
            outbound: Outbound::StaffNotice {
                message,
                thread: None,
            },
        };
        Store::say(&mut self.tx, &new, self.world.now).await
    }
}
