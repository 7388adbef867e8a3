//! The people of the stories: newcomers and staff, with Telegram on their phones.

use std::ops::Deref;

use serde_json::{Map, Value, json};

use super::phone::{Heard, Phone};

/// A person who is new in Sweden, in the private chat with the bot.
#[derive(Clone)]
pub struct Newcomer {
    pub phone: Phone,
}

impl Deref for Newcomer {
    type Target = Phone;

    fn deref(&self) -> &Phone {
        &self.phone
    }
}

impl Newcomer {
    /// Writes; the id of the message.
    pub fn says(&self, text: &str) -> i64 {
        self.sends(json!({ "text": text }))
    }

    /// Writes and reads what comes back.
    #[track_caller]
    pub fn asks(&self, text: &str) -> Heard {
        self.says(text);
        self.hears()
    }

    /// Goes through the first meeting: language, no place, menu.
    #[track_caller]
    pub fn starts_in(&self, language: &str) {
        self.asks("/start");
        self.presses(&format!("lang:{language}"));
        self.hears();
        self.hears();
        self.presses("place:skip");
        self.hears();
        self.hears();
    }

    pub fn sends_photo(&self, caption: Option<&str>) -> i64 {
        self.sends_photo_of_album(caption, None)
    }

    /// One of several photos that were sent together.
    pub fn sends_photo_of_album(&self, caption: Option<&str>, album: Option<&str>) -> i64 {
        let mut content = Map::new();
        let size = |id: &str, side: u32| json!({ "file_id": id, "file_unique_id": id, "width": side, "height": side });
        content.insert(
            "photo".to_owned(),
            json!([size("small", 90), size("large", 1280)]),
        );
        if let Some(caption) = caption {
            content.insert("caption".to_owned(), json!(caption));
        }
        if let Some(album) = album {
            content.insert("media_group_id".to_owned(), json!(album));
        }
        self.sends(Value::Object(content))
    }

    pub fn sends_voice(&self) -> i64 {
        // `mime_type` is optional, and left out by some apps.
        self.sends(
            json!({ "voice": { "file_id": "voice", "file_unique_id": "voice", "duration": 7 } }),
        )
    }

    /// Sends a voice message with this in it.
    pub fn speaks(&self, sound: &[u8]) -> i64 {
        let id = format!("spoken-{}", sound.len());
        let voice =
            json!({ "file_id": id, "file_unique_id": id, "duration": 3, "mime_type": "audio/ogg" });
        self.telegram
            .change(|state| state.files.insert(id, sound.to_vec()));
        self.sends(json!({ "voice": voice }))
    }

    pub fn sends_sticker(&self) -> i64 {
        self.sends(json!({ "sticker": {
            "file_id": "sticker", "file_unique_id": "sticker", "type": "regular", "width": 512, "height": 512,
            "is_animated": false, "is_video": false, "emoji": "🙂",
        } }))
    }

    /// Stops the bot; Telegram tells it so.
    pub fn blocks(&self) {
        self.telegram
            .change(|state| state.set_blocked(self.chat, true));
    }

    /// Starts it again.
    pub fn unblocks(&self) {
        self.telegram
            .change(|state| state.set_blocked(self.chat, false));
    }
}

/// One of the staff, in the staff group.
#[derive(Clone)]
pub struct Staff {
    pub phone: Phone,
}

impl Deref for Staff {
    type Target = Phone;

    fn deref(&self) -> &Phone {
        &self.phone
    }
}

impl Staff {
    /// Answers a message in the group; the id of the answer.
    pub fn replies_to(&self, message: &Heard, text: &str) -> i64 {
        self.sends_with(json!({ "text": text }), message.thread, Some(message.id))
    }

    /// Writes into a topic of the forum, without answering a message.
    pub fn writes_in_topic(&self, thread: i64, text: &str) -> i64 {
        self.sends_with(json!({ "text": text }), Some(thread), None)
    }

    /// Talks in the group.
    pub fn says(&self, text: &str) -> i64 {
        self.sends(json!({ "text": text }))
    }
}
