//! Entries that a new one may repeat.

use super::title;
use super::typed::Typed;
use crate::console::page::Frame;
use crate::language::Language;
use crate::search::fold;

/// Entries whose titles share words with the title of a new one: it may be there already.
pub fn similar(frame: &Frame, typed: &Typed) -> Vec<(String, String)> {
    /// Words that a title must share with another one.
    const SHARED: usize = 2;
    let words = |text: &str| -> Vec<String> {
        let folded = fold::fold(text);
        folded
            .split_whitespace()
            .filter(|word| word.len() > 3)
            .map(str::to_owned)
            .collect()
    };
    let own = words(&typed.title);
    let entries = frame.shelf.knowledge.entries.values();
    let near = entries.filter(|entry| {
        let texts = entry.translations.get(&Language::SWEDISH);
        texts.is_some_and(|text| {
            let theirs = words(&text.title);
            own.iter().filter(|word| theirs.contains(word)).count() >= SHARED.min(own.len().max(1))
        })
    });
    near.take(4)
        .map(|entry| (format!("/entries/{}", entry.id), title(frame, entry)))
        .collect()
}
