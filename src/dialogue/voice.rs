//! Questions that somebody has spoken: written down by a service where there is one, shown back, and only after a yes treated as typed. Whatever
//! goes otherwise, the voice goes to a person, as it does without a service.

use super::{Step, Turn, World, asking, handover, hidden, say, understand};
use crate::conversation::{Conversation, Expecting};
use crate::decision::Decision;
use crate::outbound::{Button, Message, escape};
use crate::phrase::{Phrase, SoundPhrase};
use crate::redaction::for_the_writer;

/// A voice message that is listened to, or whose words the newcomer is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoiceNote {
    /// Its key in the store.
    pub id: i64,
    /// The newcomer's message in Telegram.
    pub message: Option<i64>,
    /// What was heard, with what identifies a person hidden; `None` until then.
    pub text: Option<String>,
}

/// A voice message came. `file` is Telegram's name for it.
pub fn came(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    file: &str,
    steps: &mut Vec<Step>,
) {
    let for_person = conversation.memory.expecting == Expecting::QuestionForPerson;
    if !world.listens || for_person || !turn.cases.is_empty() {
        return handover::medium(world, conversation, turn, None, None, steps);
    }
    steps.push(Step::Listen(file.to_owned()));
    let listens = Phrase::Sound(SoundPhrase::VoiceListens);
    steps.push(say(world, conversation, listens));
}

/// The service has written down what was said; `None`: it could not. A cry for help is heard at once, and so is whatever belongs to a question
/// that a person has by now.
pub fn heard(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    (note, text): (i64, Option<&str>),
    steps: &mut Vec<Step>,
) {
    let Some(text) = text.filter(|_| turn.cases.is_empty()) else {
        steps.push(Step::VoiceDone(note));
        return to_person(world, conversation, turn, None, steps);
    };
    let understanding = understand(world, conversation, text);
    if matches!(understanding.decision, Decision::Crisis(_)) {
        steps.push(Step::VoiceDone(note));
        to_person(world, conversation, turn, Some(text), steps);
        return hidden::mention(world, conversation, turn, steps);
    }
    let language = conversation.speaks();
    let words = |phrase| world.phrasebook.say(language, phrase);
    let shown = for_the_writer(text);
    let asked = Phrase::Sound(SoundPhrase::VoiceHeard { text: &shown });
    let yes = words(Phrase::Sound(SoundPhrase::ButtonVoiceYes));
    let no = words(Phrase::Sound(SoundPhrase::ButtonVoiceNo));
    let person = words(Phrase::ButtonPerson);
    let message = Message::new(language, escape(&words(asked)))
        .row([
            Button::new(yes, format!("h:yes:{note}")),
            Button::new(no, format!("h:no:{note}")),
        ])
        .row([Button::new(person, format!("h:person:{note}"))]);
    steps.push(Step::Say(message));
    hidden::mention(world, conversation, turn, steps);
}

/// A person gets the voice, some time after it came: what the newcomer is doing meanwhile goes on.
fn to_person(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    text: Option<&str>,
    steps: &mut Vec<Step>,
) {
    let expecting = conversation.memory.expecting;
    handover::medium(world, conversation, turn, text, None, steps);
    conversation.memory.expecting = expecting;
}

/// Nobody has said whether it was heard right: a person gets the voice, and the words with it.
pub fn unconfirmed(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    text: Option<&str>,
    steps: &mut Vec<Step>,
) {
    conversation.memory.asked = None;
    to_person(world, conversation, turn, text, steps);
}

/// What the newcomer says of what was heard. `false`: the button means nothing any more.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let Some(note) = &turn.voice else {
        return false;
    };
    let Some(text) = &note.text else {
        return false;
    };
    steps.push(Step::VoiceDone(note.id));
    match data.split(':').next() {
        Some("yes") => asking::text(world, conversation, turn, text, steps),
        // What was heard was not what was said: only the voice tells.
        Some("no") => handover::medium(world, conversation, turn, None, None, steps),
        _ => handover::medium(world, conversation, turn, Some(text), None, steps),
    }
    true
}
