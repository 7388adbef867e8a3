//! What the server remembers: chats, messages, topics, updates.

use std::collections::{BTreeMap, VecDeque};
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};

use super::control::Trouble;
use super::profile::Profile;
use super::{BOT, keyboard};

/// A person with Telegram on the phone.
#[derive(Debug, Clone)]
pub struct User {
    pub id: i64,
    pub first_name: String,
    pub language_code: Option<String>,
}

/// What kind of chat it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Private,
    Group,
    Supergroup,
    Channel,
}

/// A chat with everything in it.
#[derive(Debug, Clone)]
pub struct Chat {
    pub id: i64,
    pub kind: Kind,
    pub title: String,
    pub is_forum: bool,
    /// The newcomer has blocked the bot, or the bot is not in the group any more.
    pub shut: bool,
    pub may_create_topics: bool,
    pub migrated_to: Option<i64>,
    pub topics: BTreeMap<i64, Topic>,
    pub posts: BTreeMap<i64, Post>,
    pub events: Vec<Event>,
    pub next_message: i64,
}

/// A topic of a forum. A deleted one is not there.
#[derive(Debug, Clone)]
pub struct Topic {
    pub name: String,
    pub is_closed: bool,
}

/// A message.
#[derive(Debug, Clone)]
pub struct Post {
    pub chat: i64,
    pub id: i64,
    /// A person's id, or the bot's.
    pub from: i64,
    pub thread: Option<i64>,
    /// What people read.
    pub text: String,
    /// What the bot sent.
    pub html: String,
    /// Everything besides text that makes up the message, as the Bot API writes it.
    pub content: Map<String, Value>,
    pub buttons: Vec<Vec<Button>>,
    pub reply_to: Option<i64>,
    /// Chat and message that it was copied or forwarded from.
    pub copied_from: Option<(i64, i64)>,
}

/// A button under a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    pub text: String,
    pub data: String,
}

/// Something that the bot did and that a person in the chat notices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// It said this message.
    Said(i64),
    /// It changed this message.
    Edited(i64),
    /// It put a sign on this message.
    Reacted(i64, String),
}

/// A press that the bot should acknowledge.
#[derive(Debug, Clone)]
pub struct Press {
    /// What the phone shows for a moment; `None` until it is acknowledged.
    pub answer: Option<String>,
}

/// Something that happened, to be fetched or delivered.
#[derive(Debug, Clone)]
pub struct Update {
    pub id: i64,
    pub kind: &'static str,
    pub body: Value,
}

/// Where updates are posted to.
#[derive(Debug, Clone)]
pub struct Webhook {
    pub url: String,
    pub secret: Option<String>,
}

/// A call that the bot made.
#[derive(Debug, Clone)]
pub struct Call {
    pub method: String,
    pub chat: Option<i64>,
}

pub struct State {
    pub users: BTreeMap<i64, User>,
    pub chats: BTreeMap<i64, Chat>,
    pub updates: VecDeque<Update>,
    pub acknowledged: Vec<Update>,
    /// Updates that are kept back until a story lets them go.
    pub held: Option<Vec<Update>>,
    /// Updates that the next poll gets once more, whatever its offset.
    pub again: Vec<Update>,
    pub next_update: i64,
    pub allowed: Option<Vec<String>>,
    pub webhook: Option<Webhook>,
    /// What deliveries to the webhook were answered with.
    pub deliveries: Vec<u16>,
    /// Counts polls, so that an older one notices a newer.
    pub polls: u64,
    pub presses: BTreeMap<String, Press>,
    pub calls: Vec<Call>,
    /// The files that the bot has sent, in base 64.
    pub files: Vec<Value>,
    pub troubles: Vec<Trouble>,
    pub profile: Profile,
    next_user: i64,
    next_group: i64,
}

impl State {
    pub fn new() -> Self {
        State {
            users: BTreeMap::new(),
            chats: BTreeMap::new(),
            updates: VecDeque::new(),
            acknowledged: Vec::new(),
            held: None,
            again: Vec::new(),
            next_update: 710_000_001,
            allowed: None,
            webhook: None,
            deliveries: Vec::new(),
            polls: 0,
            presses: BTreeMap::new(),
            calls: Vec::new(),
            files: Vec::new(),
            troubles: Vec::new(),
            profile: Profile::default(),
            next_user: 7_100_000_001,
            next_group: -51_000_001,
        }
    }

    /// A new person, who has pressed "Start" in the bot's chat.
    pub fn add_user(&mut self, name: &str, language_code: Option<&str>) -> i64 {
        let id = self.next_user;
        self.next_user += 17;
        let user = User {
            id,
            first_name: name.to_owned(),
            language_code: language_code.map(str::to_owned),
        };
        self.users.insert(id, user);
        self.chats.insert(id, Chat::new(id, Kind::Private, name));
        id
    }

    /// A new group with the bot in it.
    pub fn add_group(&mut self, kind: Kind, is_forum: bool, title: &str) -> i64 {
        let id = match kind {
            Kind::Group => self.next_group,
            _ => self.next_group - 1_000_000_000_000,
        };
        self.next_group -= 13;
        let chat = Chat {
            is_forum,
            ..Chat::new(id, kind, title)
        };
        self.chats.insert(id, chat);
        id
    }

    pub fn chat(&self, id: i64) -> &Chat {
        self.chats.get(&id).expect("the chat is there")
    }

    pub fn chat_mut(&mut self, id: i64) -> &mut Chat {
        self.chats.get_mut(&id).expect("the chat is there")
    }

    /// Adds an update; the bot gets it with its next poll.
    pub fn happen(&mut self, kind: &'static str, body: Value) -> i64 {
        let id = self.next_update;
        self.next_update += 1;
        let wanted = match &self.allowed {
            Some(allowed) => allowed.iter().any(|name| name == kind),
            None => !["chat_member", "message_reaction", "message_reaction_count"].contains(&kind),
        };
        let update = Update { id, kind, body };
        match (&mut self.held, wanted) {
            (_, false) => {}
            (Some(held), true) => held.push(update),
            (None, true) => self.updates.push_back(update),
        }
        id
    }

    /// A person as the Bot API writes them.
    pub fn user_json(&self, id: i64) -> Value {
        if id == BOT {
            return json!({ "id": BOT, "is_bot": true, "first_name": "Lotsen", "username": "lotsen_test_bot" });
        }
        let user = self.users.get(&id).expect("the person is there");
        let mut json = json!({ "id": user.id, "is_bot": false, "first_name": user.first_name });
        if let Some(code) = &user.language_code {
            json["language_code"] = json!(code);
        }
        json
    }

    /// A chat as the Bot API writes it within a message.
    pub fn chat_json(&self, id: i64) -> Value {
        let chat = self.chat(id);
        let mut json = json!({ "id": id, "type": chat.kind.name() });
        match chat.kind {
            Kind::Private => json["first_name"] = json!(chat.title),
            _ => json["title"] = json!(chat.title),
        }
        if chat.is_forum {
            json["is_forum"] = json!(true);
        }
        json
    }

    /// A message as the Bot API writes it; `nested` ones leave out what they reply to.
    pub fn message_json(&self, post: &Post, nested: bool) -> Value {
        let mut json = json!({
            "message_id": post.id,
            "from": self.user_json(post.from),
            "chat": self.chat_json(post.chat),
            "date": unix_time(),
        });
        if !post.text.is_empty() && !post.content.contains_key("caption") {
            json["text"] = json!(post.text);
        }
        for (name, value) in &post.content {
            json[name] = value.clone();
        }
        if let Some(thread) = post.thread {
            json["message_thread_id"] = json!(thread);
            json["is_topic_message"] = json!(true);
        }
        if !post.buttons.is_empty() {
            json["reply_markup"] = keyboard::json(&post.buttons);
        }
        // In a topic, a message that answers nothing answers the topic's birth.
        let reply_to = post.reply_to.or(post.thread).filter(|_| !nested);
        if let Some(original) = reply_to.and_then(|id| self.chat(post.chat).posts.get(&id)) {
            json["reply_to_message"] = self.message_json(original, true);
        }
        json
    }
}

impl Chat {
    pub fn new(id: i64, kind: Kind, title: &str) -> Self {
        Chat {
            id,
            kind,
            title: title.to_owned(),
            is_forum: false,
            shut: false,
            may_create_topics: true,
            migrated_to: None,
            topics: BTreeMap::new(),
            posts: BTreeMap::new(),
            events: Vec::new(),
            next_message: 1,
        }
    }

    /// Writes a message down; its id.
    pub fn add(&mut self, post: Post) -> i64 {
        // The first message of a topic has the id of the topic, so ids are never used twice.
        let id = self.next_message;
        self.next_message += 1;
        self.posts.insert(id, Post { id, ..post });
        id
    }
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Private => "private",
            Kind::Group => "group",
            Kind::Supergroup => "supergroup",
            Kind::Channel => "channel",
        }
    }
}

impl Post {
    /// A message without anything but its text.
    pub fn new(chat: i64, from: i64, text: impl Into<String>) -> Self {
        Post {
            chat,
            id: 0,
            from,
            thread: None,
            text: text.into(),
            html: String::new(),
            content: Map::new(),
            buttons: Vec::new(),
            reply_to: None,
            copied_from: None,
        }
    }

    /// All buttons, row by row.
    pub fn all_buttons(&self) -> impl Iterator<Item = &Button> {
        self.buttons.iter().flatten()
    }
}

/// The time that messages carry.
pub fn unix_time() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("it is after 1970")
        .as_secs()
}
