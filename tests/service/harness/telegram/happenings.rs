//! What people do, and the updates that it makes.

use serde_json::json;

use super::BOT;
use super::state::{Chat, Kind, Post, Press, State, unix_time};

impl State {
    /// Somebody writes; the message's id.
    pub fn write(&mut self, post: Post) -> i64 {
        let chat = post.chat;
        let id = self.chat_mut(chat).add(post);
        let body = self.message_json(&self.chat(chat).posts[&id], false);
        self.happen("message", body);
        id
    }

    /// Somebody changes a message.
    pub fn edit(&mut self, chat: i64, message: i64, text: &str) {
        let post = self
            .chat_mut(chat)
            .posts
            .get_mut(&message)
            .expect("the message is there");
        if post.content.contains_key("caption") {
            post.content.insert("caption".to_owned(), json!(text));
        } else {
            text.clone_into(&mut post.text);
        }
        let mut body = self.message_json(&self.chat(chat).posts[&message], false);
        body["edit_date"] = json!(unix_time());
        self.happen("edited_message", body);
    }

    /// Somebody presses a button under a message; the id of the press.
    pub fn press(&mut self, user: i64, chat: i64, message: i64, data: &str) -> String {
        let id = format!("{}{:05}", user, self.presses.len());
        self.presses.insert(id.clone(), Press { answer: None });
        let mut body = json!({
            "id": id, "from": self.user_json(user), "chat_instance": "-77", "data": data,
        });
        body["message"] = match self.chat(chat).posts.get(&message) {
            Some(post) => self.message_json(post, false),
            // Too old to be shown: only its place is known.
            None => json!({ "message_id": message, "date": 0, "chat": self.chat_json(chat) }),
        };
        self.happen("callback_query", body);
        id
    }

    /// A newcomer stops the bot, or starts it again.
    pub fn set_blocked(&mut self, user: i64, blocked: bool) {
        self.chat_mut(user).shut = blocked;
        let (old, new) = if blocked {
            ("member", "kicked")
        } else {
            ("kicked", "member")
        };
        self.change_membership(user, user, old, new);
    }

    /// What the bot is in a chat has changed.
    pub fn change_membership(&mut self, chat: i64, by: i64, old: &str, new: &str) {
        let bot = self.user_json(BOT);
        let body = json!({
            "chat": self.chat_json(chat), "from": self.user_json(by), "date": unix_time(),
            "old_chat_member": { "user": bot, "status": old },
            "new_chat_member": { "user": bot, "status": new },
        });
        self.happen("my_chat_member", body);
    }

    /// A group becomes a supergroup; its new id. `announced`: both chats say so before the bot writes.
    pub fn migrate(&mut self, old: i64, is_forum: bool, announced: bool) -> i64 {
        let title = self.chat(old).title.clone();
        let new = self.add_group(Kind::Supergroup, is_forum, &title);
        self.chat_mut(old).migrated_to = Some(new);
        if announced {
            for (chat, field, other) in [
                (old, "migrate_to_chat_id", new),
                (new, "migrate_from_chat_id", old),
            ] {
                let body = json!({
                    "message_id": 1, "date": unix_time(), "chat": self.chat_json(chat), "from": self.user_json(BOT), field: other,
                });
                self.happen("message", body);
            }
        }
        new
    }

    /// Lets the updates go that were kept back, in the order that a story wants.
    pub fn release(&mut self, order: impl FnOnce(&mut Vec<super::state::Update>)) {
        let mut held = self.held.take().unwrap_or_default();
        order(&mut held);
        self.updates.extend(held);
    }

    /// The chats that are one person's with the bot.
    pub fn private_chats(&self) -> impl Iterator<Item = &Chat> {
        self.chats
            .values()
            .filter(|chat| chat.kind == Kind::Private)
    }
}
