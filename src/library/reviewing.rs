//! Two persons for each text, where the municipality wants that: who wrote it does not say that it has been read.

use std::io;
use std::sync::atomic::Ordering;

use super::Library;
use super::publishing::{Author, FileChange, FileState};
use crate::knowledge::TranslationState;
use crate::knowledge::writing::{EntryText, FilePath};

/// Under this name stands what a machine has translated. It is no person: whoever reads it first may say so.
pub const MACHINE: &str = "Lotsen (machine translation)";

impl Library {
    /// From now on a text is written by one person and read by another.
    pub fn require_two_persons(&self, required: bool) {
        self.inner.two_persons.store(required, Ordering::Relaxed);
    }

    /// Whether a text is written by one person and read by another.
    pub fn needs_two_persons(&self) -> bool {
        self.inner.two_persons.load(Ordering::Relaxed)
    }

    /// Whether somebody wrote what a file says now.
    ///
    /// # Errors
    /// The history cannot be read.
    pub fn is_writer(&self, path: &FilePath, name: &str) -> io::Result<bool> {
        let Some(entry) = path.entry() else {
            return Ok(false);
        };
        for past in self.history(entry)? {
            let files = past.files.iter().filter(|(file, ..)| file == path);
            for (_, before, after) in files {
                if writes(before.as_deref(), after.as_deref()) {
                    return Ok(past.who == name);
                }
            }
        }
        // Written on disk or in git: nobody here knows by whom.
        Ok(false)
    }

    /// The first text that its own writer would declare as read.
    pub(super) fn same_person(
        &self,
        changes: &[FileChange],
        before: &[Option<FileState>],
        author: &Author,
    ) -> io::Result<Option<FilePath>> {
        if !self.needs_two_persons() {
            return Ok(None);
        }
        for (change, before) in changes.iter().zip(before) {
            let before = before.as_ref().map(|state| state.text.as_str());
            if !matches!(change.path, FilePath::Text(..))
                || !declares_read(before, change.text.as_deref())
            {
                continue;
            }
            if writes(before, change.text.as_deref())
                || self.is_writer(&change.path, &author.name)?
            {
                return Ok(Some(change.path.clone()));
            }
        }
        Ok(None)
    }
}

fn read(text: Option<&str>) -> Option<EntryText> {
    text.and_then(|text| EntryText::read(text).ok())
}

/// Whether a change says something else than what was there.
fn writes(before: Option<&str>, after: Option<&str>) -> bool {
    match (read(before), read(after)) {
        (Some(before), Some(after)) => after.says_otherwise(&before),
        (None, after) => after.is_some(),
        (_, None) => false,
    }
}

/// Whether a change declares a text as read that was not, or that says something else now.
fn declares_read(before: Option<&str>, after: Option<&str>) -> bool {
    let is_read = |text: &EntryText| text.state == TranslationState::Reviewed;
    match (read(before), read(after)) {
        (Some(old), Some(new)) => is_read(&new) && (!is_read(&old) || new.says_otherwise(&old)),
        (None, Some(new)) => is_read(&new),
        (_, None) => false,
    }
}
