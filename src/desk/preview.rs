//! What a newcomer would read, before it is published.

use super::Desk;
use crate::dialogue::entry_message;
use crate::knowledge::Entry;
use crate::language::Language;

impl Desk {
    /// An entry in a language as a newcomer who speaks it would get it: messages in Telegram's HTML. Empty when the entry
    /// has no text in the language.
    pub fn entry_preview(&self, entry: &Entry, language: Language) -> Vec<String> {
        let shelf = self.shelf();
        let Some(text) = entry.translations.get(&language) else {
            return Vec::new();
        };
        let messages = entry_message(&self.world(&shelf), entry, text, language, None);
        messages.into_iter().map(|message| message.html).collect()
    }
}
