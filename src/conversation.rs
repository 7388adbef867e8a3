//! The conversation: what is remembered of a chat, and what is done with what happens in it.
//!
//! [`Conversation`] is plain data. [`dialogue`](crate::dialogue) turns what happened into steps; the
//! [`desk`](crate::desk) carries them out in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::knowledge::{Place, ResidenceStatus, TopicId};
use crate::language::Language;
use crate::leisure::Schedule;
use crate::news::NewsWishes;
use crate::plan::PlanState;
use crate::voices::Consent;

/// How a newcomer is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// Telegram.
    Telegram,
    /// The phone page in the browser.
    Web,
}

/// What is remembered of a chat.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversation {
    /// Its key in the store.
    pub id: i64,
    /// How the newcomer is reached.
    pub channel: Channel,
    /// The chat id, or the phone page's key.
    pub address: String,
    /// The language that the newcomer chose.
    pub language: Option<Language>,
    /// The language of the newcomer's Telegram app: a first guess only.
    pub phone_language: Option<Language>,
    /// Where the newcomer lives.
    pub place: Option<Place>,
    /// The newcomer's residence status.
    pub residence: Option<ResidenceStatus>,
    /// What the conversation is in the middle of.
    pub memory: Memory,
    /// The newcomer has blocked the bot.
    pub blocked: bool,
}

/// What a conversation is in the middle of. Every field has a default, so that what another version wrote can be read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// What the next message is expected to be.
    pub expecting: Expecting,
    /// The topic of the last answer, for short follow-ups.
    pub last_topic: Option<TopicId>,
    /// When that was, unix milliseconds.
    pub last_topic_at: i64,
    /// When it was last said that many messages take a while, unix milliseconds.
    pub calmed_at: i64,
    /// The album whose first picture has been taken care of.
    pub album: Option<String>,
    /// Whether the first meeting (language, place, menu) is over.
    pub welcomed: bool,
    /// The question to which one says yes or no, if that was the last thing that was said here.
    pub asked: Option<YesNo>,
    /// The lessons that have been read, by course.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub lessons_read: BTreeMap<String, BTreeSet<String>>,
    /// The day on which a course was finished, by course.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub courses_done: BTreeMap<String, Date>,
    /// What the family does in its free time.
    #[serde(skip_serializing_if = "Schedule::is_empty")]
    pub schedule: Schedule,
    /// The newcomer's own plan.
    #[serde(skip_serializing_if = "PlanState::is_empty")]
    pub plan: PlanState,
    /// What the newcomer wishes to get news of.
    #[serde(skip_serializing_if = "NewsWishes::is_empty")]
    pub news: NewsWishes,
    /// What the newcomer may be asked, and tells.
    #[serde(skip_serializing_if = "Consent::is_empty")]
    pub voices: Consent,
    /// The exchanges of which the newcomer has said that somebody told them otherwise, the latest last.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contradicted: Vec<i64>,
}

/// The buttons of a question to which one says yes or no: what each of them sends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct YesNo {
    /// The one that says yes.
    pub yes: String,
    /// The one that says no.
    pub no: String,
}

/// What the next message is expected to be. Anything else is always possible.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expecting {
    /// A question.
    #[default]
    Question,
    /// A question for a person, after `/person`.
    QuestionForPerson,
    /// What somebody wants to tell, after `/tell`.
    Telling,
}

impl Conversation {
    /// A conversation before its first message. It has no key yet.
    pub fn first(channel: Channel, address: &str) -> Self {
        Conversation {
            id: 0,
            channel,
            address: address.to_owned(),
            language: None,
            phone_language: None,
            place: None,
            residence: None,
            memory: Memory::default(),
            blocked: false,
        }
    }

    /// How long the topic of an answer is taken for granted in a short follow-up, in minutes.
    const TOPIC_MINUTES: i64 = 30;

    /// The language to speak when nothing is known of the text: chosen, the app's, else Swedish.
    pub fn speaks(&self) -> Language {
        self.language
            .or(self.phone_language)
            .unwrap_or(Language::SWEDISH)
    }

    /// A language that something was written in, as the newcomer reads it: in the variant of it that they chose.
    pub fn reads(&self, written: Language) -> Language {
        written.as_chosen(self.language)
    }

    /// The topic that a short follow-up now would be about.
    pub fn current_topic(&self, now: Timestamp) -> Option<&TopicId> {
        let age = now.as_millisecond() - self.memory.last_topic_at;
        self.memory
            .last_topic
            .as_ref()
            .filter(|_| age < Self::TOPIC_MINUTES * 60_000)
    }

    /// Remembers the topic of an answer.
    pub fn remember_topic(&mut self, topic: &TopicId, now: Timestamp) {
        self.memory.last_topic = Some(topic.clone());
        self.memory.last_topic_at = now.as_millisecond();
    }
}

/// What happened in a chat with a newcomer.
#[derive(Debug, Clone, PartialEq)]
pub enum Happening {
    /// A command, without the slash: `start`, `language`, ….
    Command(String),
    /// Text.
    Text(String),
    /// A text that had been sent before was changed.
    Edited(String),
    /// A button was pressed.
    Press(String),
    /// A photo, voice note, video, document: something only a person can take in. With its caption.
    Media {
        /// Its caption.
        caption: Option<String>,
        /// The album it is part of.
        album: Option<String>,
    },
    /// A voice message without a caption: Telegram's name for its file.
    Voice(String),
    /// A place on the map.
    Location,
    /// A telephone number.
    Contact,
    /// A sticker, a die, a game: a sign without words.
    Sticker,
    /// Something that this program does not know.
    Unknown,
    /// The newcomer blocked the bot.
    Blocked,
    /// The newcomer unblocked it.
    Unblocked,
}
