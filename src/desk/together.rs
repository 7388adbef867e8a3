//! Turns that lead to nothing but words, written down for several newcomers at once: by itself, each would hold the database for longer
//! than it took to think it through.

use std::sync::OnceLock;

use jiff::Timestamp;

use super::receive::{Thought, closed_since};
use super::steps::{new_exchange, priority_of};
use super::{Desk, Incoming, learning};
use crate::dialogue::{Record, Step, World, asked_in};
use crate::gathering::Gathering;
use crate::outbound::Outbound;
use crate::store::{Address, Error, InboxRow, NewOutbound, PlainTurn, Standing, Store, new_id};

/// Turns written in one transaction, and chats looked up in one statement: as many as a statement writes rows.
const AT_ONCE: usize = 8;

/// Where plain turns are written down, and chats looked up. Ends with the desk.
#[derive(Default)]
pub(super) struct Together {
    written: OnceLock<Gathering<PlainTurn, ()>>,
    looked_up: OnceLock<Gathering<(InboxRow, Address), Standing>>,
}

impl Desk {
    /// Writes a turn down together with others. `false`: nothing of it was written, since it rests on what no longer stands, or the engine
    /// failed; then it is to be written by itself, which knows what to do about either.
    pub(super) async fn write_together(&self, turn: PlainTurn) -> bool {
        let open = || {
            let (store, clock) = (self.store().clone(), self.inner.clock.clone());
            Gathering::open(AT_ONCE, move |turns| {
                write(store.clone(), clock.now(), turns)
            })
        };
        let written = self.inner.together.written.get_or_init(open);
        let is_written = written.ask(turn).await.is_some();
        if is_written {
            self.ring();
        }
        is_written
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
            Gathering::open(AT_ONCE, move |asked| {
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

async fn write(store: Store, now: Timestamp, turns: Vec<PlainTurn>) -> Vec<Option<()>> {
    let count = turns.len();
    match store.write_plain(turns, (now, closed_since(now))).await {
        Ok(written) => written.into_iter().map(|is| is.then_some(())).collect(),
        Err(error) => {
            tracing::warn!(%error, count, "turns could not be written down together");
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
