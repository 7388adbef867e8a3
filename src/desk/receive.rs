//! A newcomer's turn, from the inbox to the outbox in one transaction.

use super::{Desk, Incoming, steps::Writing};
use crate::calendar::code_of;
use crate::case::{Case, CaseId};
use crate::conversation::{Conversation, Happening};
use crate::dialogue::{
    Earlier, Foreseen, NewCase, Promise, Step, Turn, World, advance, calendar, handover, named_row,
    pressed,
};
use crate::knowledge::Place;
use crate::phrase::Phrasebook;
use crate::store::{Address, Error, Exchange, InboxRow, Store, Transaction, new_id};
use crate::voices::Kept;

impl Desk {
    /// Works out a newcomer's turn and writes everything it leads to, together with the mark that the update is handled. Done
    /// twice for the same update it would be done once: the second finds the mark.
    pub async fn receive(&self, incoming: &Incoming, row: &InboxRow) -> Result<(), Error> {
        let library = self.library();
        if !library.is_ready() && needs_understanding(&incoming.happening) {
            library.ready().await;
        }
        let shelf = self.shelf();
        let mut world = self.world(&shelf);
        world.foreseen = self.foresee(&world, incoming).await?;
        // After a power cut the update still waits, and nothing of this has been sent.
        let mut tx = self.store().begin_swift().await?;
        let (mut conversation, turn) = self.turn(&mut tx, incoming, row).await?;
        let steps = advance(&world, &mut conversation, &turn);
        let mut writing = Writing::new(self, &world, tx, conversation);
        writing.message = incoming.message;
        writing.medium = matches!(
            incoming.happening,
            Happening::Media { .. } | Happening::Sticker | Happening::Unknown
        );
        writing.carry_out(steps).await?;
        self.mention_block(&mut writing, &turn, &incoming.happening)
            .await?;
        Store::finish_update(&mut writing.tx, row).await?;
        writing.commit().await
    }

    /// Understands what was written before anything is locked, with what is remembered of the conversation until now.
    async fn foresee(
        &self,
        world: &World<'_>,
        incoming: &Incoming,
    ) -> Result<Option<Foreseen>, Error> {
        let Happening::Text(text) = &incoming.happening else {
            return Ok(None);
        };
        let known = self.store().conversation_at(&incoming.from).await?;
        let conversation = known
            .unwrap_or_else(|| Conversation::first(incoming.from.channel, &incoming.from.address));
        Ok(Some(Foreseen::of(world, &conversation, text)))
    }

    /// Our own failure, after every attempt: the newcomer hears one plain sentence, and a person gets the text.
    pub async fn receive_failed(&self, incoming: &Incoming, row: &InboxRow) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let (conversation, turn) = self.turn(&mut tx, incoming, row).await?;
        let text = match &incoming.happening {
            Happening::Text(text) | Happening::Edited(text) => text.clone(),
            Happening::Command(name) => format!("/{name}"),
            Happening::Media { caption, .. } => caption.clone().unwrap_or_default(),
            Happening::Press(_) => turn
                .exchange
                .as_ref()
                .and_then(|exchange| exchange.question.clone())
                .unwrap_or_default(),
            _ => String::new(),
        };
        let steps = handover::failure(&conversation, &turn, &text, self.first_desk());
        let mut writing = Writing::new(self, &world, tx, conversation);
        writing.message = incoming.message;
        writing.medium = matches!(incoming.happening, Happening::Media { .. });
        writing.carry_out(steps).await?;
        Store::finish_update(&mut writing.tx, row).await?;
        writing.commit().await
    }

    /// A question that is a case from the start: handed in at a counter, or waiting in the demo.
    pub async fn hand_in(
        &self,
        from: &Address,
        place: Option<Place>,
        case: NewCase,
    ) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let mut conversation = Store::conversation(&mut tx, from, world.now).await?;
        conversation.language = Some(case.language);
        conversation.place = place;
        let case = NewCase {
            question: self.redact(&case.question).text,
            ..case
        };
        let mut writing = Writing::new(self, &world, tx, conversation);
        writing
            .carry_out(vec![Step::Open(Box::new(case), Promise::Asked)])
            .await?;
        writing.commit().await
    }

    /// What the store remembers that bears on what happened. Rows that a button names are looked up among this newcomer's own.
    async fn turn(
        &self,
        tx: &mut Transaction,
        incoming: &Incoming,
        row: &InboxRow,
    ) -> Result<(Conversation, Turn), Error> {
        let mut conversation = Store::conversation(tx, &incoming.from, self.now()).await?;
        if incoming.phone_language.is_some() {
            conversation.phone_language = incoming.phone_language;
        }
        let cases = Store::open_cases(tx, conversation.id).await?;
        let mut queue_places = Vec::with_capacity(cases.len());
        for case in &cases {
            queue_places.push(Store::place_in_queue(tx, case).await?);
        }
        let since = self.now().checked_sub(handover::REOPEN_WITHIN);
        let since = since.unwrap_or_else(|_| self.now());
        let lately_closed = Store::lately_closed(tx, conversation.id, since).await?;
        let kept_questions = match &incoming.happening {
            Happening::Command(name) if name == "mydata" => {
                Store::kept_questions(tx, conversation.id).await?
            }
            _ => Vec::new(),
        };
        let happening = meant(
            self.phrasebook(),
            &conversation,
            &cases,
            &incoming.happening,
        );
        let calendar = if is_of_calendar(&happening) {
            Store::calendar(tx, conversation.id, self.now()).await?
        } else {
            crate::calendar::Kept::default()
        };
        let voices = if is_of_voices(&happening) {
            Kept {
                outings: Store::outings(tx, conversation.id).await?,
                told: Store::told(tx, conversation.id).await?,
            }
        } else {
            Kept::default()
        };
        let amends = match (&happening, incoming.message) {
            (Happening::Edited(_), Some(message)) => {
                Store::voice_of_message(tx, conversation.id, message).await?
            }
            _ => None,
        };
        let (case, exchange) = match (&happening, incoming.message) {
            (Happening::Press(data), _) => match named_row(data) {
                Some(id) => {
                    let exchange = Store::exchange(tx, conversation.id, id).await?;
                    (own_case(tx, conversation.id, CaseId(id)).await?, exchange)
                }
                None => (None, None),
            },
            (Happening::Edited(_), Some(message)) => {
                let case =
                    match Store::case_of_newcomer_message(tx, conversation.id, message).await? {
                        Some(id) => own_case(tx, conversation.id, id).await?,
                        None => None,
                    };
                (
                    case,
                    Store::exchange_of_message(tx, conversation.id, message).await?,
                )
            }
            _ => (None, None),
        };
        let turn = Turn {
            happening,
            message: incoming.message,
            cases,
            queue_places,
            lately_closed,
            case,
            exchange: exchange.map(Earlier::from),
            kept_questions,
            calendar,
            voices,
            amends,
            code: code_of(new_id()),
            new_exchange: new_id(),
            hidden: incoming.hidden.clone(),
            behind: Store::waiting_behind(tx, row).await?,
        };
        Ok((conversation, turn))
    }

    /// Staff hear when the newcomer of an open case blocks the bot or comes back.
    async fn mention_block(
        &self,
        writing: &mut Writing<'_>,
        turn: &Turn,
        happening: &Happening,
    ) -> Result<(), Error> {
        let id = match happening {
            Happening::Blocked => "desk-blocked",
            Happening::Unblocked => "desk-unblocked",
            _ => return Ok(()),
        };
        for case in &turn.cases {
            let text = super::card::text(self, id, &[]);
            let line = super::card::line(
                case.id,
                format!("<i>{}</i>", crate::outbound::escape(&text)),
            );
            writing.tell_staff(case, line).await?;
        }
        Ok(())
    }
}

/// What happened: a bare "yes" or "no" to a question of the bot's is the button that says so, and "what is on today?" is the calendar's,
/// unless a person listens.
fn meant(
    book: &Phrasebook,
    conversation: &Conversation,
    cases: &[Case],
    happening: &Happening,
) -> Happening {
    match happening {
        Happening::Text(text) if !cases.iter().any(Case::is_with_person) => {
            pressed(conversation, text)
                .or_else(|| calendar::asked(book, conversation, text))
                .map_or_else(|| happening.clone(), Happening::Press)
        }
        _ => happening.clone(),
    }
}

/// Whether a turn is about the calendar, or shows what is kept of it.
fn is_of_calendar(happening: &Happening) -> bool {
    match happening {
        Happening::Command(name) => name == "mydata",
        Happening::Press(data) => data.starts_with("d:"),
        _ => false,
    }
}

/// Whether a turn is about what the newcomer says of what came of it, or shows what is kept of it.
fn is_of_voices(happening: &Happening) -> bool {
    match happening {
        Happening::Command(name) => name == "mydata",
        Happening::Press(data) => ["g:", "v:"].iter().any(|word| data.starts_with(word)),
        _ => false,
    }
}

/// Whether a text has to be understood, which the first seconds after a start cannot do. A crisis is heard without.
fn needs_understanding(happening: &Happening) -> bool {
    match happening {
        Happening::Text(text) | Happening::Edited(text) => {
            crate::understand::crisis(text).is_none()
        }
        Happening::Media { caption, .. } => caption.is_some(),
        // "In this language", "in this place", "with this status": the question is looked at again.
        Happening::Press(data) => ["langq:", "placeq:", "status:"]
            .iter()
            .any(|word| data.starts_with(word)),
        _ => false,
    }
}

/// A case, if it is this newcomer's.
async fn own_case(
    tx: &mut Transaction,
    conversation: i64,
    id: CaseId,
) -> Result<Option<Case>, Error> {
    match Store::case(tx, id).await {
        // A merged case goes on in the other.
        Ok(case) if case.conversation == conversation && case.merged_into.is_some() => {
            let into = case.merged_into.unwrap_or(id);
            Store::case(tx, into).await.map(Some)
        }
        Ok(case) if case.conversation == conversation => Ok(Some(case)),
        Ok(_) | Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

impl From<Exchange> for Earlier {
    fn from(exchange: Exchange) -> Self {
        Earlier {
            id: exchange.id,
            question: exchange.question,
            language: exchange.language,
            topic: exchange.topic,
            desk: exchange.desk,
            hits: exchange.hits,
            case: exchange.case,
        }
    }
}
