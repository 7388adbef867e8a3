//! A phone with Telegram: what was said in a chat, and what can be done in it.

use std::fmt;

use serde_json::{Value, json};

use super::telegram::{Button, Event, FakeTelegram, Kind, Post};

/// A chat as somebody sees it on the phone: what was said in it, and what can be done in it.
#[derive(Clone)]
pub struct Phone {
    pub telegram: FakeTelegram,
    pub chat: i64,
    /// Who holds it.
    pub user: i64,
    /// Steps time and rings the bells of the service while somebody waits.
    pub meanwhile: std::sync::Arc<dyn Fn() + Send + Sync>,
}

/// A message as people see it.
#[derive(Debug, Clone)]
pub struct Heard {
    pub id: i64,
    pub text: String,
    pub html: String,
    pub thread: Option<i64>,
    pub reply_to: Option<i64>,
    /// Chat and message, where it is a copy.
    pub copied_from: Option<(i64, i64)>,
    pub buttons: Vec<Button>,
    /// Telegram's id of the file, where it is a voice message, and how long the phone says that it is.
    pub voice: Option<(String, u64)>,
}

impl Heard {
    pub fn from(post: &Post) -> Self {
        Heard {
            id: post.id,
            text: post.text.clone(),
            html: post.html.clone(),
            thread: post.thread,
            reply_to: post.reply_to,
            copied_from: post.copied_from,
            buttons: post.all_buttons().cloned().collect(),
            voice: post.content.get("voice").map(|voice| {
                let id = voice["file_id"].as_str().unwrap_or_default().to_owned();
                (id, voice["duration"].as_u64().unwrap_or_default())
            }),
        }
    }

    /// It must contain this.
    #[track_caller]
    pub fn says(&self, part: &str) -> &Self {
        assert!(
            self.text.contains(part),
            "this does not say {part:?}:\n{self}"
        );
        self
    }

    /// It must not contain this.
    #[track_caller]
    pub fn does_not_say(&self, part: &str) -> &Self {
        assert!(!self.text.contains(part), "this says {part:?}:\n{self}");
        self
    }

    /// It must have a button like this.
    #[track_caller]
    pub fn offers(&self, label: &str) -> &Self {
        assert!(
            self.button(label).is_some(),
            "this has no button {label:?}:\n{self}"
        );
        self
    }

    /// It must not have a button like this.
    #[track_caller]
    pub fn does_not_offer(&self, label: &str) -> &Self {
        assert!(
            self.button(label).is_none(),
            "this has a button {label:?}:\n{self}"
        );
        self
    }

    /// What stands on the buttons.
    pub fn labels(&self) -> Vec<&str> {
        self.buttons
            .iter()
            .map(|button| button.text.as_str())
            .collect()
    }

    /// The button with this text, or whose text contains it, or whose data begin with it.
    pub fn button(&self, label: &str) -> Option<&Button> {
        let exact = self.buttons.iter().find(|button| button.text == label);
        let like = |button: &&Button| button.text.contains(label) || button.data.starts_with(label);
        exact.or_else(|| self.buttons.iter().find(like))
    }
}

impl fmt::Display for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        for button in &self.buttons {
            writeln!(f, "  [{}] {}", button.text, button.data)?;
        }
        Ok(())
    }
}

impl Phone {
    /// The next message that the bot sends here.
    #[track_caller]
    pub fn hears(&self) -> Heard {
        let next = self.next(|event| match event {
            Event::Said(id) => Some(*id),
            _ => None,
        });
        match next {
            Some(id) => self.message(id),
            None => panic!("nothing was said. The chat so far:\n{}", self.so_far()),
        }
    }

    /// Everything that the bot has sent here and nobody has read.
    pub fn heard_so_far(&self) -> Vec<Heard> {
        self.telegram.change(|state| {
            let chat = state.chat_mut(self.chat);
            let said = chat.events.iter().filter_map(|event| match event {
                Event::Said(id) => chat.posts.get(id).map(Heard::from),
                _ => None,
            });
            let said = said.collect();
            chat.events.retain(|event| !matches!(event, Event::Said(_)));
            said
        })
    }

    /// The next message that the bot changes here, as it is now.
    #[track_caller]
    pub fn sees_changed(&self) -> Heard {
        let next = self.next(|event| match event {
            Event::Edited(id) => Some(*id),
            _ => None,
        });
        match next {
            Some(id) => self.message(id),
            None => panic!("nothing was changed. The chat so far:\n{}", self.so_far()),
        }
    }

    /// The next sign that the bot puts on a message here.
    #[track_caller]
    pub fn sees_sign(&self) -> (i64, String) {
        let next = self.next(|event| match event {
            Event::Reacted(id, sign) => Some((*id, sign.clone())),
            _ => None,
        });
        match next {
            Some(sign) => sign,
            None => panic!(
                "no sign was put on a message. The chat so far:\n{}",
                self.so_far()
            ),
        }
    }

    /// A message as it is now.
    #[track_caller]
    pub fn message(&self, id: i64) -> Heard {
        self.telegram.look(|state| {
            Heard::from(
                state
                    .chat(self.chat)
                    .posts
                    .get(&id)
                    .expect("the message is there"),
            )
        })
    }

    /// What the bot did here and nobody has looked at. In the staff group only messages count: a card that changes, or a sign, asks
    /// nothing of anybody.
    pub fn unread(&self) -> Vec<String> {
        self.telegram.look(|state| {
            let chat = state.chat(self.chat);
            let text = |id: &i64| chat.posts.get(id).map_or("(deleted)", |post| &post.text);
            let tell = |event: &Event| match event {
                Event::Said(id) => Some(format!("said: {}", text(id))),
                _ if chat.kind != Kind::Private => None,
                Event::Edited(id) => Some(format!("changed: {}", text(id))),
                Event::Reacted(_, sign) => Some(format!("sign: {sign}")),
            };
            chat.events.iter().filter_map(tell).collect()
        })
    }

    /// Whatever was done here until now is of no interest to the story.
    pub fn forgets_the_rest(&self) {
        self.telegram
            .change(|state| state.chat_mut(self.chat).events.clear());
    }

    /// Presses a button under the newest message that has it; the id of the press.
    #[track_caller]
    pub fn presses(&self, label: &str) -> Pressed {
        let found = self.telegram.look(|state| {
            let posts = state.chat(self.chat).posts.values().rev().map(Heard::from);
            let mut with_button =
                posts.filter_map(|post| Some((post.id, post.button(label)?.data.clone())));
            with_button.next()
        });
        match found {
            Some((message, data)) => self.presses_data(message, &data),
            None => panic!(
                "there is no button {label:?}. The chat so far:\n{}",
                self.so_far()
            ),
        }
    }

    /// Presses a button with these data under a message, whether it has one or not.
    pub fn presses_data(&self, message: i64, data: &str) -> Pressed {
        let id = self
            .telegram
            .change(|state| state.press(self.user, self.chat, message, data));
        Pressed {
            phone: self.clone(),
            id,
        }
    }

    /// Sends a message made of these fields of the Bot API; its id.
    pub fn sends(&self, content: Value) -> i64 {
        self.sends_with(content, None, None)
    }

    /// Sends a message into a topic, or as a reply.
    pub fn sends_with(&self, content: Value, thread: Option<i64>, reply_to: Option<i64>) -> i64 {
        let Value::Object(mut content) = content else {
            panic!("a message is an object")
        };
        let text = match content.remove("text") {
            Some(Value::String(text)) => text,
            _ => String::new(),
        };
        if text.starts_with('/') {
            let length = text
                .split_whitespace()
                .next()
                .map_or(0, |word| word.encode_utf16().count());
            content.insert(
                "entities".to_owned(),
                json!([{ "type": "bot_command", "offset": 0, "length": length }]),
            );
        }
        let post = Post {
            thread,
            content,
            reply_to,
            ..Post::new(self.chat, self.user, text)
        };
        self.telegram.change(|state| state.write(post))
    }

    /// Changes a message of one's own.
    pub fn edits(&self, message: i64, text: &str) {
        self.telegram
            .change(|state| state.edit(self.chat, message, text));
    }

    /// Everything that stands in the chat.
    pub fn so_far(&self) -> String {
        self.telegram.look(|state| {
            let chat = state.chat(self.chat);
            let line = |post: &Post| {
                let who = state
                    .users
                    .get(&post.from)
                    .map_or("Lotsen", |user| &user.first_name);
                format!("{} {who}: {}", post.id, Heard::from(post))
            };
            chat.posts.values().map(line).collect()
        })
    }

    /// Takes the first event of a kind, waiting for it.
    fn next<T>(&self, pick: impl Fn(&Event) -> Option<T>) -> Option<T> {
        self.telegram.wait(
            || (self.meanwhile)(),
            |state| {
                let events = &mut state.chat_mut(self.chat).events;
                let at = events.iter().position(|event| pick(event).is_some())?;
                pick(&events.remove(at))
            },
        )
    }
}

/// A pressed button.
pub struct Pressed {
    phone: Phone,
    id: String,
}

impl Pressed {
    /// The word that the phone shows for a moment; empty when the press was only acknowledged.
    #[track_caller]
    pub fn word(&self) -> String {
        let answer = self.phone.telegram.wait(
            || (self.phone.meanwhile)(),
            |state| {
                state
                    .presses
                    .get(&self.id)
                    .and_then(|press| press.answer.clone())
            },
        );
        answer.expect("the press was never acknowledged: the button would blink for minutes")
    }
}
