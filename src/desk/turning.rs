//! What bears on a newcomer's turn, looked up in the store.

use super::{Desk, Incoming};
use crate::calendar::code_of;
use crate::case::{Case, CaseId};
use crate::conversation::{Conversation, Happening};
use crate::dialogue::{Earlier, Turn, VoiceNote, calendar, named_row, pressed};
use crate::knowledge::DeskId;
use crate::store::{Error, Exchange, Standing, Store, Transaction, new_id};
use crate::voices::Kept;

impl Desk {
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

    /// The first desk of the menu: where a question goes that belongs to no other.
    pub fn first_desk(&self) -> DeskId {
        let shelf = self.shelf();
        let topic = shelf
            .knowledge
            .topics
            .first()
            .map(|topic| topic.desk.clone());
        topic
            .or_else(|| shelf.knowledge.desks.first().map(|desk| desk.id.clone()))
            .unwrap_or_else(|| DeskId::from(""))
    }

    /// What happened, with what the phone says of itself.
    pub(super) fn happened(
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
}

/// A turn of a newcomer without cases.
pub(super) fn turn_of(happening: Happening, incoming: &Incoming, behind: i64) -> Turn {
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

/// Whether a turn is about what the newcomer says of what came of it, puts off when they are asked, or shows what is kept of it.
fn is_of_voices(happening: &Happening) -> bool {
    match happening {
        Happening::Command(name) => name == "mydata",
        Happening::Press(data) => ["g:", "v:", "f:h:", "f:s:"]
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
