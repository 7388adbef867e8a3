//! Looking at a text with everything that is known of the newcomer.

use jiff::civil::Date;

use super::World;
use crate::conversation::Conversation;
use crate::decision::{Decision, Reason, Understanding};
use crate::knowledge::{DeskId, Place, ResidenceStatus, TopicId};
use crate::language::Language;
use crate::redaction::{names_a_case, without_placeholders};
use crate::understand::Asked;

/// A text that was understood before the turn began, with everything that bears on it: understanding takes longer than all the rest,
/// and while a turn is written nobody else's can be.
#[derive(Debug, Clone)]
pub struct Foreseen {
    text: String,
    chosen: Option<Language>,
    place: Option<Place>,
    status: Option<ResidenceStatus>,
    last_topic: Option<TopicId>,
    identified: bool,
    today: Date,
    understanding: Understanding,
}

impl Foreseen {
    /// Understands a text as [`super::advance`] will, if the conversation is still the same then.
    pub fn of(world: &World<'_>, conversation: &Conversation, text: &str) -> Foreseen {
        let plain = without_placeholders(text);
        let asked = asked(world, conversation, text, &plain);
        Foreseen {
            text: plain.clone().into_owned(),
            chosen: asked.chosen,
            place: asked.place.cloned(),
            status: asked.status,
            last_topic: asked.last_topic.cloned(),
            identified: asked.identified,
            today: asked.today,
            understanding: look(world, conversation, &asked),
        }
    }

    fn is_of(&self, asked: &Asked<'_>) -> bool {
        self.text == asked.text
            && self.chosen == asked.chosen
            && self.place.as_ref() == asked.place
            && self.status == asked.status
            && self.last_topic.as_ref() == asked.last_topic
            && self.identified == asked.identified
            && self.today == asked.today
    }
}

/// Looks at a text with everything that is known of the newcomer.
pub fn understand(world: &World<'_>, conversation: &Conversation, text: &str) -> Understanding {
    let plain = without_placeholders(text);
    let asked = asked(world, conversation, text, &plain);
    match &world.foreseen {
        Some(foreseen) if foreseen.is_of(&asked) => foreseen.understanding.clone(),
        _ => look(world, conversation, &asked),
    }
}

/// The question. A placeholder is a Swedish word that the newcomer did not write: `plain` is without.
fn asked<'a>(
    world: &World<'_>,
    conversation: &'a Conversation,
    text: &str,
    plain: &'a str,
) -> Asked<'a> {
    Asked {
        text: plain,
        chosen: conversation.language,
        place: conversation.place.as_ref(),
        status: conversation.residence,
        last_topic: conversation.current_topic(world.now),
        identified: names_a_case(text),
        today: world.today(),
    }
}

fn look(world: &World<'_>, conversation: &Conversation, asked: &Asked<'_>) -> Understanding {
    match &world.understander {
        Some(understander) => understander.understand(world.knowledge, asked),
        // Turns that need understanding wait for it; should one come all the same, it goes to a person.
        None => not_understood(world, asked.text, conversation.speaks()),
    }
}

/// A question that nothing is known of, except whether it is a crisis.
fn not_understood(world: &World<'_>, text: &str, language: Language) -> Understanding {
    let desk = world
        .knowledge
        .topics
        .first()
        .map(|topic| topic.desk.clone());
    let crisis = crate::understand::crisis(text);
    Understanding {
        language: None,
        decision: crisis.map_or(Decision::Escalate(Reason::Failure), Decision::Crisis),
        confidence: 0.0,
        urgent: crisis.is_some(),
        desk: desk.unwrap_or_else(|| DeskId::from("")),
        answer_language: language,
        hits: Vec::new(),
    }
}
