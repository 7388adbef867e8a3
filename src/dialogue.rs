//! The dialogue: what happened in a chat, in; what is to be done about it, out.
//!
//! Values in, values out: [`advance`] changes nothing but the [`Conversation`] it is given and returns [`Step`]s. The
//! [`desk`](crate::desk) carries them out in one transaction. So every sentence a newcomer reads is decided here.

mod answer;
mod asking;
mod belonging;
mod buttons;
pub mod calendar;
mod certificate;
mod clarify;
mod contradiction;
mod courses;
mod crisis;
pub(crate) mod handover;
mod hidden;
mod hurry;
mod leisure;
mod listening;
mod looking;
pub mod news;
mod offering;
mod personal;
pub mod plan;
mod schedule;
mod turn;
mod voice;
pub mod voices;
mod welcome;
mod yes_no;

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::case::{CaseHit, CaseId, LineKind, Move};
use crate::certificate::Sheet;
use crate::conversation::{Channel, Conversation, Expecting, Happening};
use crate::decision::Reason;
use crate::knowledge::{DeskId, EntryId, Knowledge, TopicId};
use crate::language::Language;
use crate::leisure::{Vocabulary, monday_of};
use crate::outbound::{Message, escape};
use crate::phrase::{Phrase, Phrasebook, stockholm};
use crate::signing::Signer;
use crate::sound::Voices;
use crate::understand::Understander;
use looking::understand;

pub use answer::{corrected, entry_message, entry_title, text_for};
pub use buttons::{named_row, short_id};
pub use contradiction::asked_alone;
pub use crisis::local_numbers;
pub use listening::spoken_text;
pub use looking::Foreseen;
pub use offering::{helped, offered};
pub use schedule::{Week, opened as opened_schedule, weeks};
pub use turn::{Earlier, Turn};
pub use voice::{VoiceNote, heard, unconfirmed};
pub use yes_no::{YesNoWords, asked_in, pressed};

/// What the dialogue knows of the world.
#[derive(Clone)]
pub struct World<'a> {
    /// The entries.
    pub knowledge: &'a Knowledge,
    /// The words in which people wish for leisure.
    pub vocabulary: &'a Vocabulary,
    /// How questions are understood; `None` in the first seconds after the start, when only what needs no understanding is done.
    pub understander: Option<Arc<Understander>>,
    /// What was understood before the turn began.
    pub foreseen: Option<Foreseen>,
    /// How things are said.
    pub phrasebook: &'a Phrasebook,
    /// How a bare yes and a bare no are typed.
    pub yes_no: &'a YesNoWords,
    /// The time.
    pub now: Timestamp,
    /// How many days texts are kept after a case is closed.
    pub retention_days: u32,
    /// Made-up activities are shown, and marked: in the demonstration only.
    pub examples: bool,
    /// The address at which browsers reach this service, if the operator said so.
    pub public_url: Option<String>,
    /// The languages that a machine speaks here.
    pub voices: Arc<Voices>,
    /// What is spoken can be written down by a service.
    pub listens: bool,
    /// The three questions are asked.
    pub pulse: bool,
    /// Signs links and certificates.
    pub signer: &'a Signer,
}

impl World<'_> {
    /// The date in Stockholm.
    pub fn today(&self) -> Date {
        self.now.to_zoned(stockholm()).date()
    }

    /// A desk's name in a language; its id where the desk has gone.
    pub fn desk_name(&self, desk: &DeskId, language: Language) -> String {
        let name = self
            .knowledge
            .desk(desk)
            .map(|desk| crate::knowledge::name_in(&desk.name, language));
        name.filter(|name| !name.is_empty())
            .map_or_else(|| desk.to_string(), str::to_owned)
    }
}

/// One thing to be done.
#[derive(Debug, Clone)]
pub enum Step {
    /// Say something to the newcomer.
    Say(Message),
    /// Hand the newcomer a certificate without a name, with these words.
    Certificate(Box<Sheet>, Message),
    /// Put a sign on the newcomer's message.
    React(&'static str),
    /// Write down a question and what was decided; the next `Say` is its answer.
    Record(Box<Record>),
    /// Write down what the newcomer said of an answer.
    Feedback(i64, &'static str),
    /// Open a case and say the promise.
    Open(Box<NewCase>, Promise),
    /// Add to a case.
    Append {
        /// The case.
        case: CaseId,
        /// What kind of line.
        kind: LineKind,
        /// The text; `None` for a medium without caption.
        text: Option<String>,
        /// From now on somebody should look at once.
        urgent: bool,
        /// The newcomer waits for an answer to it: an answered case waits again, a resting one is back.
        asks: bool,
    },
    /// Write down what the newcomer said after a case was closed: `up` or `down`.
    CaseFeedback(CaseId, &'static str),
    /// The newcomer moves a case: solved, withdrawn, reopened.
    Move(CaseId, Move),
    /// What the newcomer wishes to get news of has changed.
    WishNews,
    /// Write down a voice message for the service that listens; Telegram's name for its file.
    Listen(String),
    /// A voice message is done with.
    VoiceDone(i64),
    /// Keep what the newcomer wishes for of the calendar.
    Calendar(calendar::CalendarStep),
    /// Keep what the newcomer says of what came of it.
    Voice(voices::VoiceStep),
    /// Erase everything about the newcomer, then say this.
    Erase(Message),
}

/// A question and what was decided, to be written down.
#[derive(Debug, Clone)]
pub struct Record {
    /// Its id.
    pub id: i64,
    /// The question.
    pub question: String,
    /// The language it was written in.
    pub language: Option<Language>,
    /// The language of the answer.
    pub answer_language: Language,
    /// The decision's name.
    pub decision: &'static str,
    /// Why it was not simply answered.
    pub reason: Option<Reason>,
    /// The entry that was sent.
    pub entry: Option<EntryId>,
    /// Its topic.
    pub topic: Option<TopicId>,
    /// The desk that answers when a person is needed.
    pub desk: DeskId,
    /// How sure.
    pub confidence: f32,
    /// What was found, best first.
    pub hits: Vec<CaseHit>,
}

/// A case to be opened.
#[derive(Debug, Clone)]
pub struct NewCase {
    /// The question.
    pub question: String,
    /// A photo, voice note or the like belongs to it.
    pub medium: bool,
    /// The newcomer's language.
    pub language: Language,
    /// The desk.
    pub desk: DeskId,
    /// The topic, where one is known.
    pub topic: Option<TopicId>,
    /// Why.
    pub reason: Reason,
    /// Somebody should look at once.
    pub urgent: bool,
    /// What was found.
    pub hits: Vec<CaseHit>,
    /// The exchange it came from.
    pub exchange: Option<i64>,
}

/// What the newcomer is told when a case is opened. The number and the time are filled in once they are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    /// "I am not sure enough, a person answers."
    Unsure,
    /// "I have given it to a person", as asked.
    Asked,
    /// The same, and whom to call if somebody is in danger.
    PerhapsDanger,
    /// "I cannot read pictures."
    Media,
    /// "Something went wrong on our side."
    Failure,
    /// "My text is being checked again."
    Stale,
    /// "I could not tell which language this is."
    Language,
    /// "I have also told the staff": the answer has been sent already.
    Urgent,
    /// Said by the crisis card already.
    Silent,
}

impl Promise {
    /// The promise in words; `None` when it has been said already.
    pub fn phrase<'a>(self, desk: &'a str, due: &'a str, number: i64) -> Option<Phrase<'a>> {
        Some(match self {
            Promise::Unsure => Phrase::HandedOver { desk, due, number },
            Promise::Asked | Promise::PerhapsDanger => {
                Phrase::HandedOverAsked { desk, due, number }
            }
            Promise::Media => Phrase::HandedOverMedia { desk, due, number },
            Promise::Failure => Phrase::HandedOverFailure { desk, due, number },
            Promise::Stale => Phrase::HandedOverStale { desk, due, number },
            Promise::Language => Phrase::HandedOverLanguage { desk, due, number },
            Promise::Urgent => Phrase::AnswerUrgentStaffTold { desk, number, due },
            Promise::Silent => return None,
        })
    }
}

/// Works out what is to be done about what happened. `conversation` becomes what is remembered from now on.
pub fn advance(world: &World<'_>, conversation: &mut Conversation, turn: &Turn) -> Vec<Step> {
    let mut steps = Vec::new();
    match &turn.happening {
        Happening::Blocked => conversation.blocked = true,
        Happening::Unblocked => conversation.blocked = false,
        happening => {
            // Whoever writes has unblocked the bot, even if that word has not come yet.
            conversation.blocked = false;
            let monday = monday_of(world.today());
            conversation.memory.schedule.tidy(monday);
            react(world, conversation, turn, happening, &mut steps);
            voices::after_an_answer(world, conversation, turn, &mut steps);
            hidden::mention(world, conversation, turn, &mut steps);
            hurry::calm(world, conversation, turn, &mut steps);
        }
    }
    steps
}

/// Everything that gets a reaction.
fn react(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    happening: &Happening,
    steps: &mut Vec<Step>,
) {
    match happening {
        Happening::Command(name) => command(world, conversation, turn, name, steps),
        Happening::Press(data) => buttons::press(world, conversation, turn, data, steps),
        Happening::Text(text) if voices::typed(world, conversation, turn, text, steps) => {}
        Happening::Text(text) if plan::typed(world, conversation, turn, text, steps) => {}
        Happening::Text(text) if news::typed(world, conversation, turn, text, steps) => {}
        Happening::Text(text) => match yes_no::unasked(world, conversation, turn, text) {
            Some(step) => steps.push(step),
            None => asking::text(world, conversation, turn, text, steps),
        },
        Happening::Edited(text) if voices::amended(world, conversation, turn, text, steps) => {}
        Happening::Edited(text) => asking::edited(world, conversation, turn, text, steps),
        Happening::Media { caption, album } => {
            let (caption, album) = (caption.as_deref(), album.as_deref());
            if !voices::medium(world, conversation, turn, (caption, album), steps) {
                handover::medium(world, conversation, turn, caption, album, steps);
            }
        }
        Happening::Voice(file) => {
            if !voices::medium(world, conversation, turn, (None, None), steps) {
                voice::came(world, conversation, turn, file, steps);
            }
        }
        Happening::Location => steps.push(say(world, conversation, Phrase::LocationNotNeeded)),
        Happening::Contact => steps.push(say(world, conversation, Phrase::ContactNotNeeded)),
        Happening::Sticker | Happening::Unknown => {
            let person = turn.cases.iter().rev().find(|case| case.is_with_person());
            match person {
                // A sticker to a person is a word to that person.
                Some(case) => {
                    handover::to_person(world, conversation, case, LineKind::Media, None, steps);
                }
                None => steps.push(say(world, conversation, Phrase::StickerReaction)),
            }
        }
        Happening::Blocked | Happening::Unblocked => {}
    }
}

/// A command. An unknown one is answered like any other mistake: with a next step.
fn command(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    name: &str,
    steps: &mut Vec<Step>,
) {
    conversation.memory.expecting = Expecting::Question;
    conversation.memory.plan.talks_of_something_else();
    match name {
        "start" => welcome::start(world, conversation, steps),
        "language" => steps.push(welcome::choose_language(world, conversation)),
        "place" => steps.push(welcome::choose_place(world, conversation, 0)),
        "courses" => steps.push(courses::list(world, conversation)),
        "leisure" => steps.push(leisure::start(world, conversation)),
        "plan" => plan::start(world, conversation, steps),
        "news" => steps.push(news::start(world, conversation)),
        "today" => steps.push(calendar::start(world, conversation)),
        "tell" => steps.push(voices::tell(world, conversation)),
        "menu" => steps.push(welcome::menu(world, conversation)),
        "person" => {
            conversation.memory.expecting = Expecting::QuestionForPerson;
            steps.push(handover::ask_for_question(world, conversation));
        }
        "status" => personal::status(world, conversation, turn, steps),
        "mydata" => personal::held(world, conversation, turn, steps),
        "forget" => steps.push(personal::confirm_forget(world, conversation)),
        "privacy" => steps.push(say(world, conversation, Phrase::PrivacyText)),
        "help" => steps.push(say(world, conversation, Phrase::HelpText)),
        _ => steps.push(say(world, conversation, Phrase::UnknownCommand)),
    }
}

/// A sentence in the conversation's language.
fn say(world: &World<'_>, conversation: &Conversation, phrase: Phrase<'_>) -> Step {
    Step::Say(message(world, conversation.speaks(), phrase))
}

/// A sentence as a message.
fn message(world: &World<'_>, language: Language, phrase: Phrase<'_>) -> Message {
    Message::new(language, escape(&world.phrasebook.say(language, phrase)))
}

/// Whether a sign on a message can be shown: the phone page has none.
fn can_react(conversation: &Conversation) -> bool {
    conversation.channel == Channel::Telegram
}

/// A sign that a message has arrived, where the bot is otherwise silent.
fn seen(conversation: &Conversation, steps: &mut Vec<Step>) {
    if can_react(conversation) {
        steps.push(Step::React("👀"));
    }
}
