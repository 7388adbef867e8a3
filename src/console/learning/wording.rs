//! Adding a wording to the questions of an entry: published like any other change, with its history.

use axum::http::StatusCode;

use crate::console::Console;
use crate::console::editing::saving::publish;
use crate::console::page::Frame;
use crate::console::upkeep;
use crate::desk::is_question_of;
use crate::knowledge::EntryId;
use crate::knowledge::writing::{EntryText, FilePath, one_line};
use crate::language::Language;
use crate::library::{FileChange, Refused};

/// Why a wording was not added.
pub enum NotAdded {
    /// There is nothing to add.
    Empty,
    /// There is no such entry, or it has no text in the language.
    NoText,
    /// The folder did not take it.
    Refused(Refused),
}

impl NotAdded {
    /// The same for the person who tried.
    pub fn told(&self, frame: &Frame) -> (StatusCode, String) {
        match self {
            NotAdded::Empty => (
                StatusCode::UNPROCESSABLE_ENTITY,
                frame.say("upkeep-wording-empty"),
            ),
            NotAdded::NoText => (
                StatusCode::UNPROCESSABLE_ENTITY,
                frame.say("upkeep-wording-no-text"),
            ),
            NotAdded::Refused(refused) => upkeep::refused(frame, refused),
        }
    }
}

impl From<std::io::Error> for NotAdded {
    fn from(error: std::io::Error) -> Self {
        NotAdded::Refused(error.into())
    }
}

/// Adds a wording to an entry's questions in a language, and from then on those who wait with it may be offered the entry.
pub async fn add(
    console: &Console,
    frame: &Frame,
    (id, language): (&EntryId, Language),
    wording: &str,
) -> Result<(), NotAdded> {
    let wording = one_line(wording);
    if wording.is_empty() {
        return Err(NotAdded::Empty);
    }
    let entry = frame.shelf.knowledge.entries.get(id);
    let entry = entry.ok_or(NotAdded::NoText)?;
    if !is_question_of(entry, language, &wording) {
        let path = FilePath::Text(id.clone(), language);
        let state = console.desk.library().file(&path)?;
        let state = state.ok_or(NotAdded::NoText)?;
        let mut text = EntryText::read(&state.text).map_err(std::io::Error::other)?;
        text.questions.push(wording.clone());
        let file = text
            .write_over(&state.text)
            .map_err(std::io::Error::other)?;
        let change = FileChange {
            path,
            base: Some(state.hash),
            text: Some(file),
        };
        let why = frame.with("upkeep-wording-why", "wording", &wording);
        let done = publish(console, vec![change], (&why, "")).await;
        done.map_err(NotAdded::Refused)?;
    }
    let noted = console.desk.store().note_fresh(id, console.desk.now());
    if let Err(error) = noted.await {
        // It is published; that nobody who waits is offered it is the smaller harm.
        tracing::error!(%error, "an entry could not be noted as new");
    }
    Ok(())
}
