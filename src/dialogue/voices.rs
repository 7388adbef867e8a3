//! What newcomers say of what came of it, in the conversation: did you go, the three questions, and `/tell`.

mod outing;
mod pulse;
mod tell;

use jiff::Timestamp;

use super::{Step, Turn, World, message, say};
use crate::conversation::Conversation;
use crate::knowledge::ActivityKind;
use crate::language::Language;
use crate::outbound::{Button, Message};
use crate::phrase::{Phrase, VoicePhrase};
use crate::voices::{Counted, Kept, OutingStage, kind_code};

pub use outing::{begun as may_ask, question as outing_question, scheduled};
pub use pulse::{after as after_an_answer, again as pulse_again};
pub use tell::{amended, held as told, interrupted, medium, menu_button, start as tell, typed};

/// What is to be kept of a newcomer's voice.
#[derive(Debug, Clone)]
pub enum VoiceStep {
    /// The newcomer may be asked from a time on how an activity of this kind was.
    Follow(&'static str, Timestamp),
    /// An answer about an activity: counted if the questions still stand where they were seen.
    Answer {
        /// The activity's key.
        outing: i64,
        /// Where the questions stood.
        from: OutingStage,
        /// Where they stand now, and when the next is asked unasked; `None`: nothing more is asked, and nothing kept.
        to: Option<(OutingStage, Option<Timestamp>)>,
        /// What is counted.
        counted: Counted,
    },
    /// Nothing is asked about activities any more.
    StopOutings,
    /// An answer to be counted.
    Count(Counted),
    /// When the three questions are to be offered unasked; `None`: not any more.
    WatchPulse(Option<Timestamp>),
    /// Something was told.
    Tell {
        /// Its key.
        id: i64,
        /// The language.
        language: Language,
        /// What was written, if anything was.
        text: Option<String>,
        /// It was spoken, or is another medium.
        is_medium: bool,
    },
    /// What was told may be shown without a name, or may not.
    MayShow(i64, bool),
    /// What was told was changed.
    Amend(i64, String),
}

/// A button was pressed: `g` of activities, `q` of the three questions, `v` of what is told. `false`: it means nothing.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    (word, rest): (&str, &str),
    steps: &mut Vec<Step>,
) -> bool {
    match word {
        "g" => outing::press(world, conversation, turn, rest, steps),
        "q" => pulse::press(world, conversation, rest, steps),
        _ => tell::press(world, conversation, turn, rest, steps),
    }
}

/// The buttons below activities that were found: one for each that somebody may want to try.
pub fn try_button(
    world: &World<'_>,
    language: Language,
    (kind, name): (ActivityKind, &str),
) -> Button {
    /// Characters of a name on a button; phones cut longer ones.
    const LONGEST: usize = 40;
    let name = crate::outbound::shorten(name, LONGEST);
    let label = words(world, language, VoicePhrase::OutingTry { name: &name });
    Button::new(label, format!("g:c:{}", kind_code(kind)))
}

/// What is kept of it, a line each.
pub fn held(world: &World<'_>, conversation: &Conversation, kept: &Kept) -> Vec<String> {
    let mut lines = outing::held(world, conversation, kept);
    lines.extend(pulse::held(world, conversation));
    lines
}

fn words(world: &World<'_>, language: Language, phrase: VoicePhrase<'_>) -> String {
    world.phrasebook.say(language, Phrase::Voice(phrase))
}

fn sentence(
    world: &World<'_>,
    conversation: &Conversation,
    phrase: VoicePhrase<'_>,
    rows: Vec<Vec<Button>>,
) -> Step {
    Step::Say(with_rows(world, conversation, phrase, rows))
}

fn with_rows(
    world: &World<'_>,
    conversation: &Conversation,
    phrase: VoicePhrase<'_>,
    rows: Vec<Vec<Button>>,
) -> Message {
    let mut said = message(world, conversation.speaks(), Phrase::Voice(phrase));
    said.buttons = rows;
    said
}

fn button(
    world: &World<'_>,
    conversation: &Conversation,
    phrase: VoicePhrase<'_>,
    data: impl Into<String>,
) -> Button {
    Button::new(words(world, conversation.speaks(), phrase), data)
}

/// "Ask a person".
fn person_button(world: &World<'_>, conversation: &Conversation) -> Button {
    let label = world
        .phrasebook
        .say(conversation.speaks(), Phrase::ButtonPerson);
    Button::new(label, "person")
}

/// A button of a question that is no longer asked.
fn too_late(world: &World<'_>, conversation: &Conversation) -> Step {
    say(world, conversation, Phrase::Voice(VoicePhrase::VoiceLate))
}
