//! What staff say to the newcomer: replies, media, entries and canned replies.

use super::Acting;
use crate::case::{Case, LineKind, Move};
use crate::desk::correcting::received;
use crate::desk::{StaffError, learning, steps::Writing};
use crate::dialogue::{World, entry_message, helped};
use crate::knowledge::{CannedReply, Filling, name_in};
use crate::outbound::{Message, MessageRef, Outbound, escape};
use crate::phrase::Phrase;
use crate::store::{NewLine, Store};

/// The longest reply in one message; Telegram takes 4,096 UTF-16 units, and a reply carries a heading.
const REPLY_PART: usize = 3_500;

impl Acting<'_> {
    pub(super) async fn reply(
        self,
        writing: &mut Writing<'_>,
        text: &str,
        message: Option<&MessageRef>,
    ) -> Result<(), StaffError> {
        if text.trim().is_empty() {
            return Err(StaffError::Empty);
        }
        match self.foreign(text) {
            None => self.say(writing, text, message).await,
            Some(source) if self.desk.has_translator() => {
                self.ask_translation(writing, text, source, message).await
            }
            Some(source) => {
                let line = self.from(message);
                self.say_foreign(writing, text, source, line).await
            }
        }
    }

    /// A canned reply in the newcomer's language, with its words filled in.
    pub(super) async fn send_canned(
        self,
        writing: &mut Writing<'_>,
        reply: &str,
    ) -> Result<(), StaffError> {
        let text = canned_text(self.world, self.case, reply, self.first_name())
            .ok_or(StaffError::NotFound)?;
        self.say(writing, &text, None).await
    }

    /// A text as a reply, in as many messages as it takes.
    async fn say(
        self,
        writing: &mut Writing<'_>,
        text: &str,
        message: Option<&MessageRef>,
    ) -> Result<(), StaffError> {
        let line = self.from(message);
        self.say_with(writing, text, None, line).await
    }

    /// The same with one line of ours below the last message.
    pub(super) async fn say_with(
        self,
        writing: &mut Writing<'_>,
        text: &str,
        word: Option<&str>,
        line: NewLine,
    ) -> Result<(), StaffError> {
        self.make(writing, &Move::Reply(self.staff.name.clone()))
            .await?;
        let parts = parts(text);
        let last = parts.len().saturating_sub(1);
        for (at, part) in parts.into_iter().enumerate() {
            let mut reply = reply_message(self.world, self.case, &part);
            if let Some(word) = word.filter(|_| at == last) {
                reply.html += &format!("\n\n<i>{}</i>", escape(word));
            }
            let outbound = writing
                .send_newcomer(self.case, Outbound::Say(reply))
                .await?;
            let line = NewLine {
                text: Some(part),
                outbound: Some(outbound),
                ..line.clone()
            };
            self.write(writing, LineKind::Reply, line).await?;
        }
        Ok(Store::forget_draft(&mut writing.tx, self.case.id, &self.staff.name).await?)
    }

    pub(super) async fn reply_medium(
        self,
        writing: &mut Writing<'_>,
        from: &MessageRef,
    ) -> Result<(), StaffError> {
        self.make(writing, &Move::Reply(self.staff.name.clone()))
            .await?;
        let desk = self.desk_name(&self.case.desk);
        writing
            .tell_newcomer(self.case, Phrase::ReplyFrom { desk: &desk })
            .await?;
        let copy = Outbound::Copy {
            from: from.clone(),
            case: None,
        };
        let outbound = writing.send_newcomer(self.case, copy).await?;
        let line = NewLine {
            outbound: Some(outbound),
            ..self.from(Some(from))
        };
        self.write(writing, LineKind::Reply, line).await
    }

    /// An entry in the newcomer's language, as an answer that a person chose.
    pub(super) async fn send_entry(
        self,
        writing: &mut Writing<'_>,
        entry: &str,
    ) -> Result<(), StaffError> {
        let (world, case) = (self.world, self.case);
        let entry = world.knowledge.entry(entry).ok_or(StaffError::NotFound)?;
        if entry.withdrawn.is_some() {
            return Err(StaffError::Withdrawn);
        }
        let also = writing.conversation.language;
        let text =
            crate::dialogue::text_for(entry, case.language, also).ok_or(StaffError::NotFound)?;
        self.make(writing, &Move::Reply(self.staff.name.clone()))
            .await?;
        let desk = self.desk_name(&case.desk);
        writing
            .tell_newcomer(case, Phrase::ReplyEntryFrom { desk: &desk })
            .await?;
        let mut messages = entry_message(world, entry, text, case.language, None);
        if let Some(last) = messages.last_mut() {
            last.buttons = helped(world, case);
        }
        let mut outbound = None;
        for message in messages {
            outbound = Some(writing.send_newcomer(case, Outbound::Say(message)).await?);
        }
        let asked = (case.question.as_str(), Some(case.language));
        if let Some(tied) = learning::tied(world, (self.act, case.conversation), &entry.id, asked) {
            Store::tie_wording(&mut writing.tx, &tied).await?;
        }
        let sent = (entry, text.language);
        if let Some(received) = received(world, self.act, case.conversation, sent) {
            Store::receive(&mut writing.tx, &received).await?;
        }
        let line = NewLine {
            text: Some(text.title.clone()),
            outbound,
            ..self.line()
        };
        self.write(writing, LineKind::Entry, line).await
    }

    /// A line that came from a message of staff in Telegram.
    pub(super) fn from(self, message: Option<&MessageRef>) -> NewLine {
        let chat = message.and_then(|message| self.desk.private_chat(message));
        NewLine {
            staff_message: message.map(|message| message.message),
            staff_chat: chat.map(str::to_owned),
            ..self.line()
        }
    }
}

/// A canned reply as the newcomer of a case would read it. `None` when there is no such reply for the desk, or when it names a
/// place that is not known.
pub fn canned_text(
    world: &World<'_>,
    case: &Case,
    reply: &str,
    first_name: Option<&str>,
) -> Option<String> {
    let reply = world.knowledge.canned(reply)?;
    let (language, text) = reply.text_for(case.language)?;
    let place = case.place.as_ref();
    let place = place.and_then(|place| world.knowledge.municipality(place));
    let desk = world.desk_name(&case.desk, language);
    let filling = Filling {
        place: place.map(|place| name_in(&place.name, language)),
        desk: &desk,
        due: &world.phrasebook.due(language, world.now, case.due_at),
        name: first_name.unwrap_or(&desk),
    };
    CannedReply::fill(text, &filling).filter(|_| reply.is_for(&case.desk))
}

/// A reply with its heading and the newcomer's two buttons.
pub fn reply_message(world: &World<'_>, case: &Case, text: &str) -> Message {
    let desk = world.desk_name(&case.desk, case.language);
    let heading = world
        .phrasebook
        .say(case.language, Phrase::ReplyFrom { desk: &desk });
    let html = format!("<b>{}</b>\n{}", escape(&heading), escape(text));
    Message {
        html,
        language: case.language,
        buttons: helped(world, case),
        sound: None,
    }
}

/// A long reply in parts that fit into a message.
pub(super) fn parts(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    characters
        .chunks(REPLY_PART)
        .map(|part| part.iter().collect())
        .collect()
}
