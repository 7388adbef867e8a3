//! Carrying out the dialogue's steps in a transaction. What they do to cases is in [`cases`].

mod cases;

use jiff::Timestamp;

use super::{Desk, calendar, learning, reminding};
use crate::case::{Case, CaseId};
use crate::conversation::{Channel, Conversation};
use crate::dialogue::{Record, Step, World, asked_in};
use crate::outbound::{Message, Outbound, escape};
use crate::phrase::Phrase;
use crate::store::{
    Address, Error, NewExchange, NewOutbound, Priority, Store, Transaction, new_id,
};

/// One turn's transaction, and what has to be known while it is written.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is one thing to be done when the transaction stands"
)]
pub(super) struct Writing<'a> {
    pub desk: &'a Desk,
    pub world: &'a World<'a>,
    pub tx: Transaction,
    pub conversation: Conversation,
    /// The newcomer's message that this turn is about.
    pub message: Option<i64>,
    /// A medium in that message, to be copied to staff.
    pub medium: bool,
    /// What was said to the newcomer about a case in this transaction, so that it can be taken back.
    pub said: Vec<i64>,
    /// The exchange whose answer the next `Say` is.
    pending: Option<Box<Record>>,
    /// Ids from here on belong to this turn.
    since: i64,
    /// Something waits for the translator.
    pub asks_interpreter: bool,
    /// A voice message waits to be listened to.
    asks_to_listen: bool,
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
            said: Vec::new(),
            pending: None,
            since: new_id(),
            asks_interpreter: false,
            asks_to_listen: false,
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
                Step::Certificate(sheet, message) => {
                    let certificate = Outbound::Certificate { sheet, message };
                    self.enqueue(certificate, None).await?;
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
                    let language = record.language.map(|language| language.code().to_owned());
                    crate::measure::decided(record.decision, language);
                    self.flush(None).await?;
                    self.pending = Some(record);
                }
                Step::Feedback(exchange, word) => {
                    Store::keep_feedback(&mut self.tx, exchange, word).await?;
                    if word == "down" {
                        Store::untie_wording(&mut self.tx, exchange).await?;
                    }
                }
                Step::Open(case, promise) => self.open(*case, promise).await?,
                Step::Append {
                    case,
                    kind,
                    text,
                    urgent,
                    asks,
                } => {
                    self.append(case, kind, text, urgent).await?;
                    if asks {
                        self.asked_again(case).await?;
                    }
                }
                Step::Move(case, step) => {
                    self.newcomer_moves(case, &step).await?;
                }
                Step::CaseFeedback(case, word) => {
                    Store::keep_case_feedback(&mut self.tx, case, word).await?;
                }
                Step::Listen(file) => self.listen(&file).await?,
                Step::VoiceDone(voice) => {
                    Store::drop_voice_note(&mut self.tx, voice).await?;
                }
                Step::WishNews => self.wish_news().await?,
                Step::Calendar(step) => self.keep_calendar(step).await?,
                Step::Voice(step) => self.keep_voice(step).await?,
                Step::Erase(word) => self.erase(word).await?,
            }
        }
        self.flush(None).await
    }

    /// Ends the transaction: what is remembered of the conversation, and everything else, at once.
    pub async fn commit(mut self) -> Result<(), Error> {
        Store::keep_conversation(&mut self.tx, &self.conversation).await?;
        if !self.erased && !self.conversation.memory.plan.is_empty() {
            reminding::watch(&mut self.tx, self.world, &self.conversation).await?;
        }
        self.tx.commit().await?;
        self.desk.ring();
        if self.asks_interpreter {
            self.desk.ring_interpreter();
        }
        if self.asks_to_listen {
            self.desk.ring_voices();
        }
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
        if let Some(tied) = learning::chosen(self.world, self.conversation.id, &record) {
            Store::tie_wording(&mut self.tx, &tied).await?;
        }
        if let Some(received) = learning::received(self.world, self.conversation.id, &record) {
            Store::receive(&mut self.tx, &received).await?;
        }
        let new = new_exchange(*record, self.conversation.id, self.message, answer);
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
            priority: priority_of(&outbound),
            outbound,
        };
        match &new.outbound {
            Outbound::Say(message) | Outbound::Certificate { message, .. } => {
                self.conversation.memory.asked = asked_in(message);
            }
            Outbound::React { .. } => {}
            // A person has written, or something was changed: a yes is no longer meant for us.
            _ => self.conversation.memory.asked = None,
        }
        Store::say(&mut self.tx, &new, self.world.now).await?;
        if case.is_some() {
            self.said.push(new.id);
        }
        Ok(new.id)
    }

    /// Writes down a voice message for the service that listens.
    async fn listen(&mut self, file: &str) -> Result<(), Error> {
        let voice = (new_id(), self.conversation.id, self.message);
        self.asks_to_listen = true;
        Store::keep_voice_note(&mut self.tx, voice, file, self.world.now).await
    }

    /// Writes down what the newcomer wishes to get news of; of the rest, what waits is not sent.
    async fn wish_news(&mut self) -> Result<(), Error> {
        let keys = self.conversation.memory.news.keys();
        Store::wish_news(&mut self.tx, self.conversation.id, &keys).await
    }

    async fn erase(&mut self, word: Message) -> Result<(), Error> {
        self.flush(None).await?;
        let (id, address) = (self.conversation.id, self.conversation.address.clone());
        // What the newcomer wrote stands in the staff group too; the cards say by now that it was erased.
        let mut copies = Store::staff_messages(&mut self.tx, id).await?;
        copies.extend(Store::voice_copies(&mut self.tx, id).await?);
        for (chat, message) in copies {
            delete_for_staff(&mut self.tx, chat, message, self.world.now).await?;
        }
        let seats = Store::seats_of(&mut self.tx, id).await?;
        Store::erase(&mut self.tx, id, &address, self.since).await?;
        for slot in &seats {
            calendar::fill(&mut self.tx, self.world, slot).await?;
        }
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

    /// The topic of a case in the staff group is closed with it and opened with it; in a plain group there is none.
    pub async fn set_topic(&mut self, case: &Case, open: bool) -> Result<(), Error> {
        let case = case.id;
        let topic = Outbound::Topic { case, open };
        tell_staff(self.desk, &mut self.tx, case, topic, self.world).await
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

/// A question and what was decided as it is written down: whose, in which message it was asked, and which outbound answers it.
pub(super) fn new_exchange(
    record: Record,
    conversation: i64,
    message: Option<i64>,
    answer: Option<i64>,
) -> NewExchange {
    NewExchange {
        id: record.id,
        conversation,
        question: record.question,
        question_message: message,
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
    }
}

/// Whoever wishes to listen again presses again: what is heard comes rather never than twice.
pub(super) fn priority_of(outbound: &Outbound) -> Priority {
    match outbound {
        Outbound::Say(message) if message.sound.is_some() => Priority::Notice,
        _ => Priority::Answer,
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

/// Takes a message back out of a staff chat.
pub(super) async fn delete_for_staff(
    tx: &mut Transaction,
    chat: String,
    message: i64,
    now: Timestamp,
) -> Result<(), Error> {
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
    Store::say(tx, &delete, now).await
}

/// Something that a newcomer hears unasked.
pub(super) async fn tell_unasked(
    tx: &mut Transaction,
    world: &World<'_>,
    conversation: &mut Conversation,
    message: Message,
) -> Result<(), Error> {
    // A bare "yes" is no longer meant for what was asked before.
    conversation.memory.asked = None;
    Store::keep_conversation(tx, conversation).await?;
    // Where it is not known whether it arrived, rather never than twice.
    let new = NewOutbound::unasked(conversation, Priority::Notice, message);
    Store::say(tx, &new, world.now).await
}
