//! Learning from use: which words people ask for an entry with, as staff and the newcomers themselves have shown.

use crate::dialogue::{Record, World, asked_alone};
use crate::knowledge::{Entry, EntryId};
use crate::language::Language;
use crate::redaction::without_placeholders;
use crate::search::fold::fold;
use crate::store::{Received, TiedWording};

/// A question that can stand among an entry's: longer ones tell a story, and nobody asks so a second time.
const LONGEST: usize = 200;

/// Shorter ones say nothing.
const SHORTEST: usize = 3;

/// The wording of a question whose answer the newcomer chose from what was offered.
pub(super) fn chosen(world: &World<'_>, conversation: i64, record: &Record) -> Option<TiedWording> {
    let entry = record.entry.as_ref()?;
    let was_sent = record.decision == "chosen" && record.reason.is_none();
    let asked = (record.question.as_str(), record.language);
    was_sent
        .then(|| tied(world, (record.id, conversation), entry, asked))
        .flatten()
}

/// The entry that was sent with an answer, to be known should it turn out to be wrong.
pub(super) fn received(world: &World<'_>, conversation: i64, record: &Record) -> Option<Received> {
    let was_sent = matches!(record.decision, "answer" | "chosen") && record.reason.is_none();
    let entry = record.entry.as_ref().filter(|_| was_sent)?;
    let entry = world.knowledge.entries.get(entry)?;
    let sent = (entry, record.answer_language);
    super::correcting::received(world, record.id, conversation, sent)
}

/// A wording as a suggestion for an entry; `None` when it cannot be a question of its own, or is one already. `origin` is where it
/// comes from, and whose it is.
pub(super) fn tied(
    world: &World<'_>,
    (origin, conversation): (i64, i64),
    entry: &EntryId,
    (question, language): (&str, Option<Language>),
) -> Option<TiedWording> {
    let wording = asked_alone(question)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let length = wording.chars().count();
    let is_whole = without_placeholders(&wording) == wording;
    if !is_whole || !(SHORTEST..=LONGEST).contains(&length) {
        return None;
    }
    let language = language?.base();
    let known = world.knowledge.entries.get(entry)?;
    (!is_question_of(known, language, &wording)).then(|| TiedWording {
        origin,
        conversation,
        entry: entry.clone(),
        language,
        wording,
        at: world.now,
    })
}

/// Whether a wording stands among an entry's questions in a language, without regard to case, marks and accents.
pub fn is_question_of(entry: &Entry, language: Language, wording: &str) -> bool {
    let words = |text: &str| fold(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let own = words(wording);
    entry.translations.get(&language).is_some_and(|text| {
        let known = text.questions.iter().chain([&text.title]);
        known.map(|known| words(known)).any(|known| known == own)
    })
}
