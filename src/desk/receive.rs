//! A newcomer's turn, from the inbox to the outbox in one transaction.

use jiff::Timestamp;

use super::{Desk, Incoming, steps::Writing};
use crate::calendar::code_of;
use crate::case::{Case, CaseId};
use crate::conversation::{Conversation, Happening};
use crate::dialogue::{
    Earlier, Foreseen, NewCase, Promise, Step, Turn, VoiceNote, World, advance, calendar, handover,
    named_row, pressed,
};
use crate::knowledge::Place;
use crate::store::{Address, Error, Exchange, InboxRow, Standing, Store, Transaction, new_id};
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
        let ahead = self.ahead(&mut world, incoming, row).await?;
        // After a power cut the update still waits, and nothing of this has been sent.
        let mut tx = self.store().begin_swift().await?;
        let standing = self.standing(&mut tx, ahead.id, incoming, row).await?;
        let (conversation, turn, steps) = match ahead.thought {
            Some(thought) if thought.standing == standing => {
                (thought.conversation, thought.turn, thought.steps)
            }
            _ => {
                let (mut conversation, turn) = self.turn(&mut tx, standing, incoming).await?;
                let steps = advance(&world, &mut conversation, &turn);
                (conversation, turn, steps)
            }
        };
        let mut writing = Writing::new(self, &world, tx, conversation);
        writing.message = incoming.message;
        writing.medium = matches!(
            incoming.happening,
            Happening::Media { .. } | Happening::Voice(_) | Happening::Sticker | Happening::Unknown
        );
        if let (Happening::Press(data), Some(voice)) = (&turn.happening, &turn.voice) {
            // What is said of a voice message is about that one, and whoever gets the question hears it.
            writing.message = voice.message;
            writing.medium = !data.starts_with("h:yes:");
        }
        writing.carry_out(steps).await?;
        self.mention_block(&mut writing, &turn, &incoming.happening)
            .await?;
        Store::finish_update(&mut writing.tx, row).await?;
        writing.commit().await
    }

    /// Thinks a text through before anything is locked: thinking takes longer than writing, and while a turn is written nobody
    /// else's can be. It holds if everything that it rests on still stands when the turn is written. With cases there is more to
    /// look up than is worth it: then only what the text means is understood ahead.
    async fn ahead(
        &self,
        world: &mut World<'_>,
        incoming: &Incoming,
        row: &InboxRow,
    ) -> Result<Ahead, Error> {
        let Happening::Text(text) = &incoming.happening else {
            return Ok(Ahead {
                id: new_id(),
                thought: None,
            });
        };
        let known = self
            .store()
            .standing_at(&incoming.from, row, self.closed_since())
            .await?;
        let standing = known.unwrap_or_else(|| Standing {
            conversation: Conversation {
                id: new_id(),
                ..Conversation::first(incoming.from.channel, &incoming.from.address)
            },
            has_cases: false,
            behind: 0,
        });
        let id = standing.conversation.id;
        world.foreseen = Some(Foreseen::of(world, &standing.conversation, text));
        if standing.has_cases {
            return Ok(Ahead { id, thought: None });
        }
        let mut conversation = standing.conversation.clone();
        let happening = self.happened(&mut conversation, &[], incoming);
        // What a button says may name a row, and that is looked up when it is written.
        let thought = matches!(happening, Happening::Text(_)).then(|| {
            let turn = turn_of(happening, incoming, standing.behind);
            let steps = advance(world, &mut conversation, &turn);
            Box::new(Thought {
                standing,
                conversation,
                turn,
                steps,
            })
        });
        Ok(Ahead { id, thought })
    }

    /// What is remembered of the chat, and what stands beside it.
    async fn standing(
        &self,
        tx: &mut Transaction,
        id: i64,
        incoming: &Incoming,
        row: &InboxRow,
    ) -> Result<Standing, Error> {
        let times = (self.now(), self.closed_since());
        Store::standing(tx, id, &incoming.from, row, times).await
    }

    /// Cases that were closed before this are not opened again.
    fn closed_since(&self) -> Timestamp {
        let now = self.now();
        now.checked_sub(handover::REOPEN_WITHIN).unwrap_or(now)
    }

    /// Our own failure, after every attempt: the newcomer hears one plain sentence, and a person gets the text.
    pub async fn receive_failed(&self, incoming: &Incoming, row: &InboxRow) -> Result<(), Error> {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let mut tx = self.store().begin().await?;
        let standing = self.standing(&mut tx, new_id(), incoming, row).await?;
        let (conversation, turn) = self.turn(&mut tx, standing, incoming).await?;
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
        writing.medium = matches!(
            incoming.happening,
            Happening::Media { .. } | Happening::Voice(_)
        );
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
    pub(super) async fn turn(
        &self,
        tx: &mut Transaction,
        standing: Standing,
        incoming: &Incoming,
    ) -> Result<(Conversation, Turn), Error> {
        let mut conversation = standing.conversation;
        let (mut cases, mut lately_closed) = (Vec::new(), Vec::new());
        if standing.has_cases {
            cases = Store::open_cases(tx, conversation.id).await?;
            let since = self.closed_since();
            lately_closed = Store::lately_closed(tx, conversation.id, since).await?;
        }
        let mut queue_places = Vec::with_capacity(cases.len());
        for case in &cases {
            queue_places.push(Store::place_in_queue(tx, case).await?);
        }
        let kept_questions = match &incoming.happening {
            Happening::Command(name) if name == "mydata" => {
                Store::kept_questions(tx, conversation.id).await?
            }
            _ => Vec::new(),
        };
        let happening = self.happened(&mut conversation, &cases, incoming);
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
        let voice = voice(tx, conversation.id, &happening).await?;
        let turn = Turn {
            cases,
            queue_places,
            lately_closed,
            case,
            exchange: exchange.map(Earlier::from),
            kept_questions,
            voice,
            calendar,
            voices,
            amends,
            ..turn_of(happening, incoming, standing.behind)
        };
        Ok((conversation, turn))
    }

    /// What happened, with what the phone says of itself.
    fn happened(
        &self,
        conversation: &mut Conversation,
        cases: &[Case],
        incoming: &Incoming,
    ) -> Happening {
        if incoming.phone_language.is_some() {
            conversation.phone_language = incoming.phone_language;
        }
        self.meant(conversation, cases, &incoming.happening)
    }

    /// What happened: a bare "yes" or "no" to a question of the bot's is the button that says so, and "what is on today?" is the
    /// calendar's, unless a person listens.
    fn meant(
        &self,
        conversation: &Conversation,
        cases: &[Case],
        happening: &Happening,
    ) -> Happening {
        match happening {
            Happening::Text(text) if !cases.iter().any(Case::is_with_person) => {
                pressed(&self.inner.yes_no, conversation, text)
                    .or_else(|| calendar::asked(self.phrasebook(), conversation, text))
                    .map_or_else(|| happening.clone(), Happening::Press)
            }
            _ => happening.clone(),
        }
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

/// What was thought through before the lock.
struct Ahead {
    /// The conversation's id, if this is its first update.
    id: i64,
    thought: Option<Box<Thought>>,
}

/// A turn thought through, and what it rests on.
struct Thought {
    standing: Standing,
    /// What will be remembered.
    conversation: Conversation,
    turn: Turn,
    steps: Vec<Step>,
}

/// A turn of a newcomer without cases.
fn turn_of(happening: Happening, incoming: &Incoming, behind: i64) -> Turn {
    Turn {
        happening,
        message: incoming.message,
        cases: Vec::new(),
        queue_places: Vec::new(),
        lately_closed: Vec::new(),
        case: None,
        exchange: None,
        kept_questions: Vec::new(),
        voice: None,
        voices: Kept::default(),
        amends: None,
        calendar: crate::calendar::Kept::default(),
        code: code_of(new_id()),
        new_exchange: new_id(),
        hidden: incoming.hidden.clone(),
        behind,
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
        Happening::Press(data) => ["langq:", "placeq:", "status:", "h:"]
            .iter()
            .any(|word| data.starts_with(word)),
        _ => false,
    }
}

/// The voice message that a button names, or one that is kept where somebody asks what is.
async fn voice(
    tx: &mut Transaction,
    conversation: i64,
    happening: &Happening,
) -> Result<Option<VoiceNote>, Error> {
    let id = match happening {
        Happening::Press(data) if data.starts_with("h:") => Some(named_row(data).unwrap_or(-1)),
        Happening::Command(name) if name == "mydata" => None,
        _ => return Ok(None),
    };
    let kept = Store::voice_note_of(tx, conversation, id).await?;
    Ok(kept.map(|kept| VoiceNote {
        id: kept.id,
        message: kept.message,
        text: kept.heard,
    }))
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
