//! A newcomer's turn, from the inbox to the outbox in one transaction.

use jiff::Timestamp;

use super::together::{is_plain, sheet};
use super::turning::turn_of;
use super::{Desk, Incoming, steps::Writing};
use crate::conversation::{Conversation, Happening};
use crate::dialogue::{Foreseen, NewCase, Promise, Step, Turn, World, advance, handover};
use crate::knowledge::Place;
use crate::store::{Address, Error, InboxRow, Standing, Store, Transaction, new_id};

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
        let mut ahead = self.ahead(&mut world, incoming, row).await?;
        if let Some(thought) = ahead.thought.take_if(|thought| is_plain(thought)) {
            let decided: Vec<_> = thought.steps.iter().filter_map(decided).collect();
            if self
                .write_together(sheet(&world, incoming, row, *thought))
                .await
            {
                for (decision, language) in decided {
                    crate::measure::decided(decision, language);
                }
                return Ok(());
            }
        }
        // After a power cut the update would still wait, but what staff have seen of a case by then must not be another one's.
        let mut tx = self.store().begin().await?;
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
        let mut standing = self.standing_at(&incoming.from, row).await?;
        if standing.conversation.id == 0 {
            standing.conversation.id = new_id();
        }
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
    pub(super) fn closed_since(&self) -> Timestamp {
        closed_since(self.now())
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

/// Cases that were closed before this are not opened again.
pub(super) fn closed_since(now: Timestamp) -> Timestamp {
    now.checked_sub(handover::REOPEN_WITHIN).unwrap_or(now)
}

/// What was thought through before the lock.
struct Ahead {
    /// The conversation's id, if this is its first update.
    id: i64,
    thought: Option<Box<Thought>>,
}

/// A turn thought through, and what it rests on.
pub(super) struct Thought {
    pub standing: Standing,
    /// What will be remembered.
    pub conversation: Conversation,
    turn: Turn,
    pub steps: Vec<Step>,
}

/// What is counted of a step: the decision, and the language of the question.
fn decided(step: &Step) -> Option<(&'static str, Option<String>)> {
    let Step::Record(record) = step else {
        return None;
    };
    let language = record.language.map(|language| language.code().to_owned());
    Some((record.decision, language))
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
