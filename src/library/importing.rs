//! A file from outside becomes changes of the folder, all of them or none.

use std::collections::BTreeMap;
use std::io;

use super::Library;
use super::git::Committed;
use super::publishing::{Author, FileChange, FileState, Published, Refused};
use crate::exchange::{Change, Fault, Plan, Record, plan};
use crate::knowledge::writing::{FilePath, Unreadable};
use crate::knowledge::{Problem, TranslationState};
use crate::language::Language;

/// What an import would do, before it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Importing {
    /// The texts that would be other than they are.
    pub plan: Plan,
    /// What their files would say.
    pub files: Vec<FileChange>,
}

/// Why a file cannot be imported. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It does not fit the knowledge.
    #[error("{} faults", .0.len())]
    Faults(Vec<Fault>),
    /// With it the knowledge would have errors that it has not now.
    #[error("{} errors", .0.len())]
    Problems(Vec<Problem>),
    /// A file of the knowledge cannot be changed field by field.
    #[error("{0}: {1}")]
    Unreadable(FilePath, Unreadable),
    /// A file of the knowledge cannot be read.
    #[error("the knowledge folder cannot be read: {0}")]
    Folder(#[from] io::Error),
    /// It could not be published.
    #[error(transparent)]
    Refused(#[from] Refused),
}

impl Library {
    /// Compares records with the folder as it stands on disk. `languages` are those that there may be texts in.
    ///
    /// # Errors
    /// Everything that is wrong with the file.
    pub fn plan_import(
        &self,
        records: &[Record],
        languages: &[Language],
    ) -> Result<Importing, ImportError> {
        // The files first: what is changed on disk after this has another figure when it is published, and is a conflict.
        let shelf = self.shelf();
        let mut states: BTreeMap<FilePath, Option<FileState>> = BTreeMap::new();
        for record in records {
            // Ids come from outside: only those of entries that there are name files.
            if shelf.knowledge.entry(record.entry.as_str()).is_some() {
                let path = FilePath::Text(record.entry.clone(), record.language);
                let state = self.file(&path)?;
                states.insert(path, state);
            }
        }
        let knowledge = self.understand(&self.read_again()).knowledge;
        let mut plan = plan(records, &knowledge, languages).map_err(ImportError::Faults)?;
        if self.needs_two_persons() {
            // Whoever imports a text has written it, as far as anybody here knows: somebody else says that it has been read.
            let written = |change: &&mut Change| change.title.is_some() || change.answer.is_some();
            for change in plan.changes.iter_mut().filter(written) {
                change.state = TranslationState::Draft;
            }
        }
        let mut files = Vec::new();
        for change in &plan.changes {
            let path = change.path();
            let state = states.remove(&path).flatten();
            let text = change.write(state.as_ref().map(|state| state.text.as_str()));
            let text = text.map_err(|error| ImportError::Unreadable(path.clone(), error))?;
            files.push(FileChange {
                path,
                base: state.map(|state| state.hash),
                text: Some(text),
            });
        }
        let (_, _, errors) = self.try_out(&files);
        if errors.is_empty() {
            Ok(Importing { plan, files })
        } else {
            Err(ImportError::Problems(errors))
        }
    }

    /// Changes the folder as a file says.
    ///
    /// # Errors
    /// Nothing was changed.
    pub fn import(
        &self,
        records: &[Record],
        languages: &[Language],
        author: &Author,
    ) -> Result<(Plan, Published), ImportError> {
        self.import_planned(self.plan_import(records, languages)?, author)
    }

    /// Changes the folder as it was planned; what has changed on disk since is a conflict.
    ///
    /// # Errors
    /// Nothing was changed.
    pub fn import_planned(
        &self,
        importing: Importing,
        author: &Author,
    ) -> Result<(Plan, Published), ImportError> {
        if importing.files.is_empty() {
            let nothing = Published {
                files: Vec::new(),
                problems: Vec::new(),
                git: Committed::None,
            };
            return Ok((importing.plan, nothing));
        }
        let published = self.publish(importing.files, author)?;
        Ok((importing.plan, published))
    }
}
