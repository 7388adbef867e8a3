//! The entries that may answer a case, as its page shows them.

use super::page::Frame;
use super::view::language_name;
use crate::case::Case;
use crate::knowledge::{EntryId, TranslationState};
use crate::markdown::Document;
use crate::pages::message_html;

/// An entry that may answer the case.
pub struct Hit {
    /// Its id.
    pub id: String,
    /// Its title in the staff's language.
    pub title: String,
    /// How surely, 0 to 100.
    pub percent: i64,
    /// The answer in the staff's language, as HTML.
    pub body: String,
    /// In which language it goes out, and whether a speaker has read it.
    pub sent_in: String,
    /// It was taken back: nobody can send it.
    pub is_withdrawn: bool,
}

impl Hit {
    /// An entry that was found for a case; its title is `swedish` where the knowledge base no longer has it.
    pub fn new(
        frame: &Frame,
        case: &Case,
        (id, swedish, confidence): &(String, String, f32),
    ) -> Hit {
        let entry = frame
            .shelf
            .knowledge
            .entries
            .get(&EntryId::from(id.as_str()));
        let here = entry.and_then(|entry| {
            entry
                .translations
                .get(&frame.language())
                .or_else(|| entry.original())
        });
        let mut read = case.language.with_base();
        let sent = entry.and_then(|entry| read.find_map(|language| entry.sendable(language)));
        let name = language_name(frame, sent.map_or(case.language, |text| text.language));
        let is_withdrawn = entry.is_some_and(|entry| entry.withdrawn.is_some());
        let sent_in = match sent {
            _ if is_withdrawn => frame.say("staff-reason-withdrawn"),
            None => frame.with("staff-entry-other-language", "language", &name),
            Some(text) => {
                let state = match text.state {
                    TranslationState::Reviewed => "staff-entry-reviewed",
                    TranslationState::Draft if text.source.is_none() => "staff-entry-unapproved",
                    TranslationState::Draft => "staff-entry-draft",
                };
                format!(
                    "{}. {}.",
                    frame.with("staff-entry-language", "language", &name),
                    frame.say(state)
                )
            }
        };
        #[allow(
            clippy::cast_possible_truncation,
            reason = "a confidence is between 0 and 1"
        )]
        let percent = (confidence.clamp(0.0, 1.0) * 100.0).round() as i64;
        Hit {
            id: id.clone(),
            title: here.map_or_else(|| swedish.clone(), |text| text.title.clone()),
            percent,
            body: here.map_or_else(String::new, |text| answer_html(&text.body)),
            sent_in,
            is_withdrawn,
        }
    }
}

/// An answer as a newcomer would see it.
fn answer_html(body: &str) -> String {
    let (document, _) = Document::parse(body);
    message_html(&document.to_telegram_html())
}
