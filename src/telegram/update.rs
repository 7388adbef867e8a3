//! Updates as they come, read tolerantly: what this program does not know is no reason to lose what it does know.
//!
//! Only what Lotsen uses is here. Everything is optional, unknown fields are passed over.

use serde::Deserialize;
use serde_json::Value;

use crate::conversation::Happening;
use crate::redaction::Kind;

/// One update.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Update {
    /// Its number.
    pub update_id: i64,
    /// A new message.
    pub message: Option<Message>,
    /// A changed message.
    pub edited_message: Option<Message>,
    /// A button was pressed.
    pub callback_query: Option<CallbackQuery>,
    /// The bot was blocked, unblocked, or added to a group.
    pub my_chat_member: Option<ChatMemberUpdated>,
    /// What was hidden in the text before the update was stored; written by `hiding`.
    #[serde(rename = "lotsen_hidden")]
    pub hidden: Vec<Kind>,
}

/// A message.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Message {
    /// Its id in the chat.
    pub message_id: i64,
    /// The forum topic it is in.
    pub message_thread_id: Option<i64>,
    /// Whether the thread is a forum's topic; otherwise it is only a chain of replies.
    pub is_topic_message: bool,
    /// Who wrote it.
    pub from: Option<User>,
    /// An anonymous administrator writes as the group.
    pub sender_chat: Option<Chat>,
    /// The chat.
    pub chat: Chat,
    /// What it answers.
    pub reply_to_message: Option<Box<Message>>,
    /// Text.
    pub text: Option<String>,
    /// Text below a medium.
    pub caption: Option<String>,
    /// The album.
    pub media_group_id: Option<String>,
    /// The group's new id after it became a supergroup.
    pub migrate_to_chat_id: Option<i64>,
    /// Everything else, to see what kind of message it is.
    #[serde(flatten)]
    pub rest: serde_json::Map<String, Value>,
}

/// A person or a bot.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct User {
    /// Its id.
    pub id: i64,
    /// Whether it is a bot.
    pub is_bot: bool,
    /// First name; for staff only.
    pub first_name: String,
    /// Last name; for staff only.
    pub last_name: Option<String>,
    /// The language of the app.
    pub language_code: Option<String>,
}

/// A chat.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Chat {
    /// Its id.
    pub id: i64,
    /// `private`, `group`, `supergroup`, `channel`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Whether it is a forum.
    pub is_forum: bool,
}

/// A pressed button.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CallbackQuery {
    /// Its id, to acknowledge it.
    pub id: String,
    /// Who pressed it.
    pub from: User,
    /// The message it was under.
    pub message: Option<Message>,
    /// What the button carries.
    pub data: Option<String>,
}

/// The bot's place in a chat has changed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChatMemberUpdated {
    /// The chat.
    pub chat: Chat,
    /// Who changed it.
    pub from: User,
    /// What the bot is now.
    pub new_chat_member: ChatMember,
}

/// What somebody is in a chat.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChatMember {
    /// `member`, `administrator`, `left`, `kicked`, ….
    pub status: String,
}

/// The kinds of update that Lotsen asks for.
pub const ALLOWED: [&str; 4] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
];

/// Media that only a person can take in.
const MEDIA: [&str; 8] = [
    "photo",
    "voice",
    "audio",
    "video",
    "video_note",
    "document",
    "animation",
    "story",
];

/// Signs without words.
const SIGNS: [&str; 4] = ["sticker", "dice", "game", "poll"];

/// Messages that the chat itself makes (somebody joined, a title was changed): no person wrote them.
const SERVICE: [&str; 12] = [
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "group_chat_created",
    "supergroup_chat_created",
    "pinned_message",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
];

impl Update {
    /// Reads an update; what is not understood at all is empty.
    pub fn read(raw: &str) -> Update {
        let Ok(mut value) = serde_json::from_str::<Value>(raw) else {
            return Update::default();
        };
        drop_nul(&mut value);
        serde_json::from_value(value.clone()).unwrap_or_else(|_| Update::salvage(&value))
    }

    /// A field of an unexpected type must not cost the text: the parts that matter are picked out one by one.
    fn salvage(value: &Value) -> Update {
        fn part<T: serde::de::DeserializeOwned>(value: &Value, name: &str) -> Option<T> {
            serde_json::from_value(value.get(name)?.clone()).ok()
        }
        let message =
            |name: &str| part(value, name).or_else(|| value.get(name).map(Message::salvage));
        Update {
            update_id: value
                .get("update_id")
                .and_then(Value::as_i64)
                .unwrap_or_default(),
            message: message("message"),
            edited_message: message("edited_message"),
            callback_query: part(value, "callback_query"),
            my_chat_member: part(value, "my_chat_member"),
            hidden: part(value, super::hiding::MARK).unwrap_or_default(),
        }
    }

    /// Updates of one chain are handled in order: a chat, and in a group a topic of it.
    pub fn chain(&self) -> String {
        let message = self.message.as_ref().or(self.edited_message.as_ref());
        let pressed = self.callback_query.as_ref();
        if let Some(message) = message.or_else(|| pressed.and_then(|query| query.message.as_ref()))
        {
            let thread = message
                .message_thread_id
                .filter(|_| message.is_topic_message);
            return match thread {
                Some(thread) => format!("{}:{thread}", message.chat.id),
                None => message.chat.id.to_string(),
            };
        }
        if let Some(query) = pressed {
            return query.from.id.to_string();
        }
        self.my_chat_member
            .as_ref()
            .map_or_else(|| "other".to_owned(), |member| member.chat.id.to_string())
    }
}

impl Message {
    fn salvage(value: &Value) -> Message {
        let chat = value.get("chat").cloned().unwrap_or_default();
        let number = |name: &str| value.get(name).and_then(Value::as_i64);
        let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        Message {
            message_id: number("message_id").unwrap_or_default(),
            message_thread_id: number("message_thread_id"),
            chat: Chat {
                id: chat.get("id").and_then(Value::as_i64).unwrap_or_default(),
                kind: chat
                    .get("type")
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_owned(),
                is_forum: chat
                    .get("is_forum")
                    .and_then(Value::as_bool)
                    .unwrap_or_default(),
            },
            from: value
                .get("from")
                .and_then(|from| serde_json::from_value(from.clone()).ok()),
            text: text("text"),
            caption: text("caption"),
            rest: value.as_object().cloned().unwrap_or_default(),
            ..Message::default()
        }
    }

    /// Whether a field is there.
    pub fn has(&self, field: &str) -> bool {
        self.rest.get(field).is_some_and(|value| !value.is_null())
    }

    /// Whether the chat itself made it.
    pub fn is_service(&self) -> bool {
        self.migrate_to_chat_id.is_some()
            || self.has("migrate_from_chat_id")
            || SERVICE.iter().any(|field| self.has(field))
    }

    /// Whether it is a medium that can be copied to somebody.
    pub fn is_medium(&self) -> bool {
        MEDIA.iter().any(|field| self.has(field))
    }

    /// Telegram's name for the file of a voice message that stands alone.
    fn voice(&self) -> Option<String> {
        let file = self.rest.get("voice")?.get("file_id")?.as_str()?;
        (self.caption.is_none() && self.media_group_id.is_none()).then(|| file.to_owned())
    }

    /// What a private message means.
    pub fn happening(&self) -> Happening {
        if let Some(text) = &self.text {
            return command(text).map_or_else(|| Happening::Text(text.clone()), Happening::Command);
        }
        if let Some(file) = self.voice() {
            return Happening::Voice(file);
        }
        if self.is_medium() {
            return Happening::Media {
                caption: self.caption.clone(),
                album: self.media_group_id.clone(),
            };
        }
        if self.has("location") || self.has("venue") {
            return Happening::Location;
        }
        if self.has("contact") {
            return Happening::Contact;
        }
        if SIGNS.iter().any(|field| self.has(field)) {
            return Happening::Sticker;
        }
        Happening::Unknown
    }
}

/// Takes the character NUL out of every text: `PostgreSQL` cannot keep it, and nobody can read it.
fn drop_nul(value: &mut Value) {
    match value {
        Value::String(text) => text.retain(|c| c != '\0'),
        Value::Array(values) => values.iter_mut().for_each(drop_nul),
        Value::Object(fields) => fields.values_mut().for_each(drop_nul),
        _ => {}
    }
}

/// The command in a text: `/menu`, `/menu@lotsen_bot`, `/start payload`. Only the word counts, in lower case.
pub fn command(text: &str) -> Option<String> {
    let word = text.strip_prefix('/')?.split(char::is_whitespace).next()?;
    let name = word.split('@').next()?;
    let is_command =
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    is_command.then(|| name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_does_not_cost_the_text() {
        let raw = r#"{"update_id":7,"message":{"message_id":1,"date":0,"chat":{"id":5,"type":"private"},
            "from":{"id":5,"is_bot":false,"first_name":"x"},"text":"hej","entities":[{"type":"date_time","offset":0,"length":3}],
            "sender_tag":{"new":true},"reply_to_message":{"message_id":"not a number"}}}"#;
        let update = Update::read(raw);
        let message = update.message.expect("the message is read");
        assert_eq!(
            (message.chat.id, message.happening()),
            (5, Happening::Text("hej".to_owned()))
        );
    }

    #[test]
    fn broken_json_is_an_empty_update() {
        assert!(Update::read("{\"update_id\": ").message.is_none());
    }

    #[test]
    fn a_voice_note_without_a_type_is_a_medium() {
        let raw = r#"{"update_id":1,"message":{"message_id":1,"chat":{"id":5,"type":"private"},"voice":{"file_id":"x"}}}"#;
        let message = Update::read(raw).message.expect("a message");
        assert_eq!(message.happening(), Happening::Voice("x".to_owned()));
        assert!(message.is_medium());
    }

    #[test]
    fn commands_are_only_words() {
        assert_eq!(command("/menu@lotsen_bot"), Some("menu".to_owned()));
        assert_eq!(command("/Start abc"), Some("start".to_owned()));
        assert_eq!(command("/ what"), None);
        assert_eq!(command("5/3"), None);
    }
}
