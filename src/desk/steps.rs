//! Carrying out the dialogue's steps in a transaction.

use super::{Desk, card};
use crate::case::{Case, CaseId, CaseStatus, LineKind, Move};
use crate::conversation::{Channel, Conversation};
use crate::dialogue::{NewCase, Promise, Record, Step, World, handover};
use crate::outbound::{Message, MessageRef, Outbound, escape};
use crate::phrase::Phrase;
use crate::store::{
    Address, Error, NewExchange, NewLine, NewOutbound, Priority, Store, Transaction, new_id,
};

/// One turn's transaction, and what has to be known while it is written.
pub(super) struct Writing<'a> {
    pub desk: &'a Desk,
    pub world: &'a World<'a>,
    pub tx: Transaction,
    pub conversation: Conversation,
    /// The newcomer's message that this turn is about.
    pub message: Option<i64>,
    /// A medium in that message, to be copied to staff.
    pub medium: bool,
    /// The exchange whose answer the next `Say` is.
    pending: Option<Box<Record>>,
    /// Ids from here on belong to this turn.
    since: i64,
    /// Something was erased: the files are to be scrubbed when it stands.
    erased: bool,
}

impl<'a> Writing<'a> {
    pub fn new(
        desk: &'a Desk,
        world: &'a World<'a>,
        tx: Transaction,
        conversation: Conversation,
    ) -> Self {
        Writing {
            desk,
            world,
            tx,
            conversation,
            message: None,
            medium: false,
            pending: None,
            since: new_id(),
            erased: false,
        }
    }

    /// Carries out the steps in their order.
    pub async fn carry_out(&mut self, steps: Vec<Step>) -> Result<(), Error> {
        for step in steps {
            match step {
                Step::Say(message) => {
                    self.say(message).await?;
                }
                Step::React(emoji) => {
                    if let Some(message) = self.message {
                        self.enqueue(
                            Outbound::React {
                                message,
                                emoji: emoji.to_owned(),
                            },
                            None,
                        )
                        .await?;
                    }
                }
                Step::Record(record) => {
                    self.flush(None).await?;
                    self.pending = Some(record);
                }
                Step::Feedback(exchange, word) => {
                    Store::keep_feedback(&mut self.tx, exchange, word).await?;
                }
                Step::Open(case, promise) => self.open(*case, promise).await?,
                Step::Append {
                    case,
                    kind,
                    text,
                    urgent,
                } => self.append(case, kind, text, urgent).await?,
                Step::Move(case, step) => {
                    self.newcomer_moves(case, &step).await?;
                }
                Step::Erase(word) => self.erase(word).await?,
            }
        }
        self.flush(None).await
    }

    /// Ends the transaction: what is remembered of the conversation, and everything else, at once.
    pub async fn commit(mut self) -> Result<(), Error> {
        Store::keep_conversation(&mut self.tx, &self.conversation).await?;
        self.tx.commit().await?;
        self.desk.ring();
        if self.erased {
            self.desk.scrub().await;
        }
        Ok(())
    }

    /// Says something to the newcomer; the answer of the exchange that was just recorded.
    async fn say(&mut self, message: Message) -> Result<i64, Error> {
        let id = self.enqueue(Outbound::Say(message), None).await?;
        self.flush(Some(id)).await?;
        Ok(id)
    }

    /// Writes down the exchange that waits for its answer.
    async fn flush(&mut self, answer: Option<i64>) -> Result<(), Error> {
        let Some(record) = self.pending.take() else {
            return Ok(());
        };
        let new = NewExchange {
            id: record.id,
            conversation: self.conversation.id,
            question: record.question,
            question_message: self.message,
            language: record.language,
            answer_language: Some(record.answer_language),
            decision: record.decision,
            reason: record.reason,
            entry: record.entry,
            topic: record.topic,
            desk: record.desk,
            confidence: record.confidence,
            hits: record.hits,
            case: None,
            answer_outbound: answer,
        };
        Store::record(&mut self.tx, &new, self.world.now).await
    }

    async fn enqueue(&mut self, outbound: Outbound, case: Option<CaseId>) -> Result<i64, Error> {
        let new = NewOutbound {
            id: new_id(),
            to: Address {
                channel: self.conversation.channel,
                address: self.conversation.address.clone(),
            },
            conversation: Some(self.conversation.id),
            case,
            priority: Priority::Answer,
            outbound,
        };
        Store::say(&mut self.tx, &new, self.world.now).await?;
        Ok(new.id)
    }

    /// Opens a case, says the promise, and tells staff.
    async fn open(&mut self, new: NewCase, promise: Promise) -> Result<(), Error> {
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
        };
        Store::open_case(&mut self.tx, &mut case).await?;
        let kind = if new.medium {
            LineKind::Media
        } else {
            LineKind::Question
        };
        let line = NewLine {
            text: (!case.question.is_empty()).then(|| case.question.clone()),
            newcomer_message: self.message,
            ..NewLine::default()
        };
        Store::add_line(&mut self.tx, case.id, kind, &line, self.world.now).await?;
        if let Some(exchange) = new.exchange {
            Store::tie_to_case(&mut self.tx, exchange, case.id).await?;
        }
        let desk = self.world.desk_name(&case.desk, case.language);
        let due = self
            .world
            .phrasebook
            .due(case.language, self.world.now, case.due_at);
        if let Some(phrase) = promise.phrase(&desk, &due, case.number) {
            let text = self.world.phrasebook.say(case.language, phrase);
            self.say(Message::new(case.language, escape(&text))).await?;
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

    /// Adds what the newcomer wrote to a case, in its history and in the staff group.
    async fn append(
        &mut self,
        id: CaseId,
        kind: LineKind,
        text: Option<String>,
        urgent: bool,
    ) -> Result<(), Error> {
        self.flush(None).await?;
        let before = Store::case(&mut self.tx, id).await?;
        let line = NewLine {
            text: text.clone(),
            newcomer_message: self.message,
            ..NewLine::default()
        };
        Store::add_line(&mut self.tx, id, kind, &line, self.world.now).await?;
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
            self.tell_staff(&before, Outbound::CaseLine { case: id, message })
                .await?;
        }
        if self.medium {
            self.copy_medium(&before).await?;
        }
        Ok(())
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
    async fn newcomer_moves(&mut self, id: CaseId, step: &Move) -> Result<bool, Error> {
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
            self.tell_staff(&after, card::edit(self.desk, self.world, &after))
                .await?;
            let message = Message::new(card::STAFF_LANGUAGE, format!("<i>{}</i>", escape(&text)));
            self.tell_staff(&after, Outbound::CaseLine { case: id, message })
                .await?;
        }
        Ok(moved)
    }

    async fn erase(&mut self, word: Message) -> Result<(), Error> {
        self.flush(None).await?;
        let (id, address) = (self.conversation.id, self.conversation.address.clone());
        // What the newcomer wrote stands in the staff group too; the cards say by now that it was erased.
        for (chat, message) in Store::staff_messages(&mut self.tx, id).await? {
            let delete = NewOutbound {
                id: new_id(),
                to: Address {
                    channel: Channel::Telegram,
                    address: chat,
                },
                conversation: None,
                case: None,
                priority: Priority::Staff,
                outbound: Outbound::Delete { message },
            };
            Store::say(&mut self.tx, &delete, self.world.now).await?;
        }
        Store::erase(&mut self.tx, id, &address, self.since).await?;
        self.erased = true;
        // Said without a conversation: nothing is remembered of it any more.
        let new = NewOutbound {
            id: new_id(),
            to: Address {
                channel: self.conversation.channel,
                address,
            },
            conversation: None,
            case: None,
            priority: Priority::Answer,
            outbound: Outbound::Say(word),
        };
        Store::say(&mut self.tx, &new, self.world.now).await
    }

    /// Something for the staff group, if there is one.
    pub async fn tell_staff(&mut self, case: &Case, outbound: Outbound) -> Result<(), Error> {
        tell_staff(self.desk, &mut self.tx, case.id, outbound, self.world).await
    }

    /// A word to the newcomer about a case, in the case's language.
    pub async fn tell_newcomer(&mut self, case: &Case, phrase: Phrase<'_>) -> Result<i64, Error> {
        let text = self.world.phrasebook.say(case.language, phrase);
        let message = Message::new(case.language, escape(&text));
        self.enqueue(Outbound::Say(message), Some(case.id)).await
    }

    /// A message to the newcomer about a case. Returns the outbound's id.
    pub async fn send_newcomer(&mut self, case: &Case, outbound: Outbound) -> Result<i64, Error> {
        self.enqueue(outbound, Some(case.id)).await
    }
}

/// Something for the staff group, if there is one.
pub(super) async fn tell_staff(
    desk: &Desk,
    tx: &mut Transaction,
    case: CaseId,
    outbound: Outbound,
    world: &World<'_>,
) -> Result<(), Error> {
    let Some(to) = desk.staff_address() else {
        return Ok(());
    };
    let new = NewOutbound {
        id: new_id(),
        to,
        conversation: None,
        case: Some(case),
        priority: Priority::Staff,
        outbound,
    };
    Store::say(tx, &new, world.now).await
}
