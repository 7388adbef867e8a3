//! What Lotsen sends: messages as the courier delivers them, on any channel.

use serde::{Deserialize, Serialize};

use crate::case::CaseId;
use crate::certificate::Sheet;
use crate::language::Language;

/// Something to be delivered. Its text is final: what stands here is what people read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Outbound {
    /// A message to a newcomer.
    Say(Message),
    /// A certificate without a name, as a file, with words to it.
    Certificate {
        /// What stands on it.
        sheet: Box<Sheet>,
        /// The words.
        message: Message,
    },
    /// Replaces the text of an earlier outbound (its id) to the same address, after the newcomer or staff edited theirs.
    Edit {
        /// The outbound whose message is changed.
        outbound: i64,
        /// The new text.
        message: Message,
    },
    /// A photo, voice note or document, copied from another chat without being stored here.
    Copy {
        /// Where it stands now.
        from: MessageRef,
        /// The case it belongs to, when it is copied to staff.
        case: Option<CaseId>,
    },
    /// A sign on somebody's message that it has been seen.
    React {
        /// The message.
        message: i64,
        /// The emoji.
        emoji: String,
    },
    /// The card of a case in the staff group, with a topic of its own where the group is a forum.
    CaseCard {
        /// The case.
        case: CaseId,
        /// Name of the topic, at most 128 characters.
        topic: String,
        /// The card.
        message: Message,
    },
    /// The card again, after the case has moved.
    CaseCardEdit {
        /// The case.
        case: CaseId,
        /// The card.
        message: Message,
    },
    /// A line below a case's card.
    CaseLine {
        /// The case.
        case: CaseId,
        /// The line.
        message: Message,
    },
    /// A message to staff that belongs to no case.
    StaffNotice {
        /// The message.
        message: Message,
        /// The topic of the forum it answers in.
        thread: Option<i64>,
    },
    /// Take an earlier outbound (its id) to the same address away: it was sent by mistake.
    TakeBack {
        /// The outbound whose message is taken away.
        outbound: i64,
        /// What is put in its place where it can no longer be deleted.
        instead: Message,
    },
    /// Replaces a message to staff that is known by its own id, such as a card in a private chat.
    Change {
        /// The message's id.
        id: i64,
        /// The new text.
        message: Message,
    },
    /// Closes the topic of a case in the staff group, or opens it again.
    Topic {
        /// The case.
        case: CaseId,
        /// Whether it is open from now on.
        open: bool,
    },
    /// Take a message away: what stood in it was erased.
    Delete {
        /// The message.
        message: i64,
    },
    /// Leave a group that is not the staff group.
    Leave,
    /// What is to be said cannot be read, since it was encrypted with a key that is not here. Never written.
    Locked,
}

/// A message with its buttons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Text in Telegram's HTML (`<b> <i> <a>`, line feeds), at most 4,096 UTF-16 units.
    pub html: String,
    /// The language of the text; decides the direction on the phone page.
    pub language: Language,
    /// Rows of buttons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Vec<Button>>,
    /// What is heard with it: then the text stands below a voice message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sound: Option<Heard>,
}

/// A text that is heard. It is fetched when it is sent: from the knowledge folder, or from the program that speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// The folder of the text: `entries/housing/queue`.
    pub of: String,
    /// The language of the text.
    pub language: Language,
    /// The figure of the recording's bytes, or of what the machine is to say.
    pub hash: String,
    /// A machine speaks it.
    pub by_machine: bool,
    /// What is said where it cannot be had, in Telegram's HTML.
    pub instead: String,
}

/// A button under a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What stands on it.
    pub text: String,
    /// What is sent when it is pressed; at most 64 bytes.
    pub data: String,
}

/// A message in a Telegram chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageRef {
    /// The chat's address.
    pub chat: String,
    /// The message's id in it.
    pub message: i64,
}

impl Message {
    /// A message without buttons.
    pub fn new(language: Language, html: impl Into<String>) -> Self {
        Message {
            html: html.into(),
            language,
            buttons: Vec::new(),
            sound: None,
        }
    }

    /// With one more row of buttons; an empty row is left out.
    #[must_use]
    pub fn row(mut self, buttons: impl IntoIterator<Item = Button>) -> Self {
        let row: Vec<_> = buttons.into_iter().collect();
        if !row.is_empty() {
            self.buttons.push(row);
        }
        self
    }
}

impl Button {
    /// A button.
    pub fn new(text: impl Into<String>, data: impl Into<String>) -> Self {
        Button {
            text: text.into(),
            data: data.into(),
        }
    }
}

/// Plain text as HTML: the one place where text from outside is escaped.
pub fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 16);
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            // Telegram refuses messages with NUL; other control characters have no meaning in a chat.
            c if c.is_control() && c != '\n' && c != '\t' => {}
            c => html.push(c),
        }
    }
    html
}

/// The beginning of a text, at most `limit` characters, with `…` where something was left out.
pub fn shorten(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(limit.saturating_sub(1)).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_outside_cannot_become_markup() {
        assert_eq!(escape("<b>&\"\u{0}x"), "&lt;b&gt;&amp;&quot;x");
    }

    #[test]
    fn a_shortened_text_says_so() {
        assert_eq!(shorten("abcdef", 4), "abc…");
        assert_eq!(shorten("abcd", 4), "abcd");
    }
}
