//! Turns that lead to nothing but words, written down for several newcomers at once, together with what was delivered meanwhile: by itself,
//! each would hold the database for longer than it took to think it through.

use std::sync::{Arc, OnceLock};

use arc_swap::ArcSwapOption;
use jiff::Timestamp;

use super::receive::{Thought, closed_since};
use super::steps::{new_exchange, priority_of};
use super::{Desk, Incoming, Passing, learning};
use crate::dialogue::{Record, Step, World, asked_in};
use crate::gathering::Gathering;
use crate::outbound::Outbound;
use crate::store::{
    Address, Due, Error, InboxRow, NewOutbound, PlainTurn, Priority, Standing, Store, new_id,
};

/// Chats looked up in one statement.
const LOOKED_UP: usize = 8;

/// Turns and deliveries written in one transaction.
const WRITTEN: usize = 64;

/// Where plain turns are written down, and chats looked up. Ends with the desk.
#[derive(Default)]
pub(super) struct Together {
    /// Whether what is said is the courier's already.
    written: OnceLock<Gathering<Note, bool>>,
    looked_up: OnceLock<Gathering<(InboxRow, Address), Standing>>,
    /// While a courier runs.
    passing: ArcSwapOption<Passing>,
}

/// What is written down together.
enum Note {
    Turn(Box<PlainTurn>),
    /// A message that was delivered, and its id at the receiver.
    Delivered(i64, Option<i64>),
}

impl Desk {
    /// Writes a turn down together with others. `false`: nothing of it was written, since it rests on what no longer stands, or the engine
    /// failed; then it is to be written by itself, which knows what to do about either.
    ///
    /// A single message that may be sent at once is passed to the courier as it is written, and need not be looked for.
    pub(super) async fn write_together(&self, mut turn: PlainTurn) -> bool {
        let place = match turn.outbound.as_slice() {
            // Something to listen to is sent rather never than twice: it is marked before.
            [only] if only.priority == Priority::Answer => {
                let passing = self.inner.together.passing.load();
                let place = passing.as_ref().and_then(|passing| passing.place(&only.to));
                place.map(|place| (place, due(only)))
            }
            _ => None,
        };
        turn.has_place = place.is_some();
        let note = Note::Turn(Box::new(turn));
        let Some(is_passed) = self.notes().ask(note).await else {
            return false;
        };
        let passed = place.filter(|_| is_passed);
        if passed.is_some_and(|(place, row)| place.pass(row)) {
            self.show();
        } else {
            self.ring();
        }
        true
    }

    /// Writes down together with others that a message was delivered, and rings if something may be due behind it. `false`: it was not written,
    /// and whoever delivered it knows what to do about an error.
    pub(crate) async fn write_delivered(
        &self,
        id: i64,
        message: Option<i64>,
        was_passed: bool,
    ) -> bool {
        let note = Note::Delivered(id, message);
        let is_written = self.notes().ask(note).await.is_some();
        if is_written && was_passed {
            self.show();
        } else if is_written {
            self.ring();
        }
        is_written
    }

    fn notes(&self) -> &Gathering<Note, bool> {
        self.inner.together.written.get_or_init(|| {
            let (store, clock) = (self.store().clone(), self.inner.clock.clone());
            Gathering::open(WRITTEN, move |notes| {
                write(store.clone(), clock.now(), notes)
            })
        })
    }

    /// From now on single messages are passed to this courier, or to none.
    pub(crate) fn passes_to(&self, passing: Option<Passing>) {
        self.inner.together.passing.store(passing.map(Arc::new));
    }

    /// What stands for an update and the address it came from, looked up together with others. Before the first message the conversation has no
    /// key.
    pub(super) async fn standing_at(
        &self,
        from: &Address,
        row: &InboxRow,
    ) -> Result<Standing, Error> {
        let open = || {
            let (store, clock) = (self.store().clone(), self.inner.clock.clone());
            Gathering::open(LOOKED_UP, move |asked| {
                look_up(store.clone(), clock.now(), asked)
            })
        };
        let looked_up = self.inner.together.looked_up.get_or_init(open);
        let asked = (row.clone(), from.clone());
        if let Some(standing) = looked_up.ask(asked.clone()).await {
            return Ok(standing);
        }
        // Alone it hears why.
        let since = closed_since(self.now());
        let mut standings = self.store().standings_at(&[asked], since).await?;
        standings.pop().ok_or(Error::NotFound)
    }
}

/// A row as the courier would find it.
fn due(new: &NewOutbound) -> Due {
    Due {
        id: new.id,
        to: new.to.clone(),
        conversation: new.conversation,
        case: new.case,
        outbound: new.outbound.clone(),
        attempts: 0,
        at_most_once: false,
        is_news: false,
    }
}

async fn write(store: Store, now: Timestamp, notes: Vec<Note>) -> Vec<Option<bool>> {
    let (mut turns, mut delivered, mut is_turn) = (Vec::new(), Vec::new(), Vec::new());
    for note in notes {
        is_turn.push(matches!(note, Note::Turn(_)));
        match note {
            Note::Turn(turn) => turns.push(*turn),
            Note::Delivered(id, message) => delivered.push((id, message)),
        }
    }
    let (count, times) = (is_turn.len(), (now, closed_since(now)));
    match store.write_plain(turns, &delivered, times).await {
        Ok(written) => {
            let mut written = written.into_iter();
            let mut answer = |is_turn| {
                if is_turn {
                    Some(written.next()??.is_passed)
                } else {
                    Some(false)
                }
            };
            is_turn.into_iter().map(&mut answer).collect()
        }
        Err(error) => {
            tracing::warn!(%error, count, "turns and deliveries could not be written down together");
            Vec::new()
        }
    }
}

async fn look_up(
    store: Store,
    now: Timestamp,
    asked: Vec<(InboxRow, Address)>,
) -> Vec<Option<Standing>> {
    match store.standings_at(&asked, closed_since(now)).await {
        Ok(standings) => standings.into_iter().map(Some).collect(),
        Err(error) => {
            tracing::warn!(%error, count = asked.len(), "chats could not be looked up together");
            Vec::new()
        }
    }
}

/// Whether a turn leads to nothing but words, so that it can be written with others.
pub(super) fn is_plain(thought: &Thought) -> bool {
    let is_word = |step: &Step| matches!(step, Step::Say(_) | Step::React(_) | Step::Record(_));
    // With a plan, what it reminds of is to be looked at.
    thought.conversation.memory.plan.is_empty() && thought.steps.iter().all(is_word)
}

/// What is to be written for a plain turn.
pub(super) fn sheet(
    world: &World<'_>,
    incoming: &Incoming,
    row: &InboxRow,
    thought: Thought,
) -> PlainTurn {
    let mut turn = PlainTurn {
        row: row.clone(),
        from: incoming.from.clone(),
        standing: thought.standing,
        conversation: thought.conversation,
        outbound: Vec::new(),
        exchanges: Vec::new(),
        received: Vec::new(),
        tied: Vec::new(),
        has_place: false,
    };
    let mut pending: Option<Box<Record>> = None;
    for step in thought.steps {
        match step {
            Step::Say(message) => {
                turn.conversation.memory.asked = asked_in(&message);
                let said = say(&mut turn, Outbound::Say(message));
                record(world, incoming, &mut turn, pending.take(), Some(said));
            }
            Step::React(emoji) => {
                if let Some(message) = incoming.message {
                    let emoji = emoji.to_owned();
                    say(&mut turn, Outbound::React { message, emoji });
                }
            }
            Step::Record(new) => {
                record(world, incoming, &mut turn, pending.take(), None);
                pending = Some(new);
            }
            // `is_plain` has looked.
            _ => {}
        }
    }
    record(world, incoming, &mut turn, pending, None);
    turn
}

fn say(turn: &mut PlainTurn, outbound: Outbound) -> i64 {
    let id = new_id();
    turn.outbound.push(NewOutbound {
        id,
        to: Address {
            channel: turn.conversation.channel,
            address: turn.conversation.address.clone(),
        },
        conversation: Some(turn.conversation.id),
        case: None,
        priority: priority_of(&outbound),
        outbound,
    });
    id
}

fn record(
    world: &World<'_>,
    incoming: &Incoming,
    turn: &mut PlainTurn,
    record: Option<Box<Record>>,
    answer: Option<i64>,
) {
    let Some(record) = record else { return };
    let conversation = turn.conversation.id;
    turn.tied
        .extend(learning::chosen(world, conversation, &record));
    turn.received
        .extend(learning::received(world, conversation, &record));
    turn.exchanges.push(new_exchange(
        *record,
        conversation,
        incoming.message,
        answer,
    ));
}
