//! Publishing: files of the knowledge folder are replaced, all of a change or none of it, and are live at once.
//!
//! Nothing is written before everything is sure: no file has become another one meanwhile, and the folder with the
//! changes has no new error. Then the new files are staged, a journal says what is to be done (this is the moment from
//! which the change stands), and the files are moved to their places. A stop before that moment leaves the old files, a
//! stop after it is made good by the next start ([`recover`]).

use std::io;
use std::path::Path;
use std::sync::{Arc, PoisonError};

use jiff::Timestamp;

use super::files::{self, Journal, Staged};
use super::git::{self, Committed};
use super::history::{self, Record};
use super::{Library, Shelf, fingerprint, new_errors, report};
use crate::knowledge::writing::{ContentHash, FilePath};
use crate::knowledge::{EntryId, Folder, Knowledge, Problem};

pub use super::files::recover;

/// What a file is to become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// The file.
    pub path: FilePath,
    /// What it said when the change was begun; `None`: it was not there.
    pub base: Option<ContentHash>,
    /// What it says from now on; `None`: it is taken away.
    pub text: Option<String>,
}

/// Who publishes, and why: the history says so, and the commit where the folder is a git work tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// The name that colleagues see.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// Why, in one line.
    pub why: String,
}

/// A file as it stands in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileState {
    /// What it says.
    pub text: String,
    /// The figure of its bytes.
    pub hash: ContentHash,
}

/// A file that somebody else changed meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The file.
    pub path: FilePath,
    /// What was to be published.
    pub ours: Option<String>,
    /// What it says now.
    pub theirs: Option<FileState>,
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Files have become others since the change was begun.
    #[error("{} has been changed by somebody else meanwhile", .0.first().map(|it| it.path.to_string()).unwrap_or_default())]
    Conflict(Vec<Conflict>),
    /// The folder would have errors that it has not now.
    #[error("the change has errors: {}", .0.first().map(ToString::to_string).unwrap_or_default())]
    Problems(Vec<Problem>),
    /// Two persons are needed, and this is the one who wrote the text.
    #[error("who has written {0} cannot declare it as read as well: somebody else has to")]
    SamePerson(FilePath),
    /// The folder may not be written to.
    #[error(
        "the knowledge folder cannot be written to; it must be on a volume that the program may change"
    )]
    ReadOnly,
    /// The disk or the operating system failed.
    #[error("the knowledge folder could not be changed: {0}")]
    Failed(#[source] io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Refused::ReadOnly
            }
            _ => Refused::Failed(error),
        }
    }
}

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The files that became others; none when every file said this already.
    pub files: Vec<FilePath>,
    /// What is not quite right in them all the same.
    pub problems: Vec<Problem>,
    /// What git made of it.
    pub git: Committed,
}

impl Library {
    /// A file as it stands in the folder now; `None` when it is not there.
    ///
    /// # Errors
    /// It cannot be read, or is not UTF-8 text.
    pub fn file(&self, path: &FilePath) -> io::Result<Option<FileState>> {
        read(self.dir(), path)
    }

    /// The files of an entry as they stand in the folder now, in the order of their names.
    ///
    /// # Errors
    /// One of them cannot be read, or is not UTF-8 text.
    pub fn entry_files(&self, id: &EntryId) -> io::Result<Vec<(FilePath, FileState)>> {
        let list = match std::fs::read_dir(self.dir().join("entries").join(id.as_str())) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            list => list?,
        };
        let mut files = Vec::new();
        for item in list {
            let name = item?.file_name();
            let path = FilePath::parse(&format!("entries/{id}/{}", name.to_string_lossy()));
            // Recordings are no texts.
            let path = path.filter(|path| !path.is_of_sound());
            if let Some(path) = path
                && let Some(state) = self.file(&path)?
            {
                files.push((path, state));
            }
        }
        files.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(files)
    }

    /// What the whole folder would be with some files changed, and the errors that it has not now. Changes nothing.
    pub fn try_out(&self, changes: &[FileChange]) -> (Knowledge, Vec<Problem>, Vec<Problem>) {
        let loaded = self.understand(&self.laid_over(changes));
        let errors = new_errors(&loaded, &self.shelf()).cloned().collect();
        (loaded.knowledge, loaded.problems, errors)
    }

    fn laid_over(&self, changes: &[FileChange]) -> Folder {
        let mut folder = (*self.read_again()).clone();
        for change in changes {
            match &change.text {
                Some(text) => folder.put(&change.path.to_string(), text.as_bytes()),
                None => folder.remove(&change.path.to_string()),
            }
        }
        folder
    }

    /// Replaces files, all of them or none, and is live with them: texts, and wordings word for word, at once; what is
    /// learned from them some seconds later. Blocks while it reads, writes and asks git.
    ///
    /// # Errors
    /// Nothing was written.
    pub fn publish(&self, changes: Vec<FileChange>, author: &Author) -> Result<Published, Refused> {
        let _one_at_a_time = self
            .inner
            .publishing
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let dir = self.dir().canonicalize()?;
        let _lock = files::lock(&dir)?;
        files::recover_locked(&dir)?;
        let before = unchanged_since(&dir, &changes)?;
        let (changes, before): (Vec<FileChange>, Vec<Option<FileState>>) = changes
            .into_iter()
            .zip(before)
            .filter(|(change, before)| {
                change.text.as_deref() != before.as_ref().map(|it| it.text.as_str())
            })
            .unzip();
        if changes.is_empty() {
            return Ok(Published {
                files: Vec::new(),
                problems: Vec::new(),
                git: Committed::None,
            });
        }
        if let Some(path) = self.same_person(&changes, &before, author)? {
            return Err(Refused::SamePerson(path));
        }
        let folder = self.laid_over(&changes);
        let loaded = self.understand(&folder);
        let errors: Vec<Problem> = new_errors(&loaded, &self.shelf()).cloned().collect();
        if !errors.is_empty() || !loaded.is_usable() {
            return Err(Refused::Problems(errors));
        }
        let record = Record::new(author, Timestamp::now(), &changes, &before);
        let texts = changes.iter().map(|change| {
            let text = change.text.clone().map(String::into_bytes);
            (&change.path, text)
        });
        write(&dir, texts, &record)?;

        let files: Vec<FilePath> = changes.into_iter().map(|change| change.path).collect();
        let problems = loaded.problems.iter().filter(|problem| {
            files
                .iter()
                .any(|file| Path::new(&file.to_string()) == problem.path)
        });
        let problems = problems.cloned().collect();
        self.show(&folder, loaded);
        self.forget_trials();
        let git = git::commit(&dir, &files, author);
        if let Err(error) = history::note_git(&dir, &files, &record.id, &git) {
            tracing::warn!(%error, "what git said could not be written into the history");
        }
        tracing::info!(files = files.len(), "published");
        Ok(Published {
            files,
            problems,
            git,
        })
    }

    /// Puts what was read in the place of the shelf; what is learned from it follows on a thread of its own.
    pub(super) fn show(&self, folder: &Folder, loaded: crate::knowledge::Loaded) {
        let mut last = self
            .inner
            .last
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *last = fingerprint(folder);
        self.inner.problems.store(Arc::new(loaded.problems.clone()));
        let next = Arc::new(Shelf::after(loaded, &self.shelf()));
        report(&next.knowledge, &next.problems);
        self.inner.shelf.store(next.clone());
        drop(last);
        let (library, folder) = (self.clone(), folder.clone());
        std::thread::spawn(move || library.learn(&folder, &next, library.today()));
    }
}

/// What the files say, if none is another than the one a change was begun with.
fn unchanged_since(dir: &Path, changes: &[FileChange]) -> Result<Vec<Option<FileState>>, Refused> {
    let mut before = Vec::new();
    let mut conflicts = Vec::new();
    for change in changes {
        let now = read(dir, &change.path)?;
        if now.as_ref().map(|state| &state.hash) != change.base.as_ref() {
            conflicts.push(Conflict {
                path: change.path.clone(),
                ours: change.text.clone(),
                theirs: now.clone(),
            });
        }
        before.push(now);
    }
    // What is already there need not be written again.
    conflicts.retain(|conflict| {
        conflict.ours.as_deref() != conflict.theirs.as_ref().map(|it| it.text.as_str())
    });
    if conflicts.is_empty() {
        Ok(before)
    } else {
        Err(Refused::Conflict(conflicts))
    }
}

fn read(dir: &Path, path: &FilePath) -> io::Result<Option<FileState>> {
    match std::fs::read(dir.join(path.to_string())) {
        Ok(bytes) => {
            let hash = ContentHash::of(&bytes);
            let text = String::from_utf8(bytes).map_err(|_| {
                io::Error::new(
                    io::ErrorKind::InvalidData,
                    format!("{path} is not UTF-8 text"),
                )
            })?;
            Ok(Some(FileState { text, hash }))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Stages, commits to the journal, and carries out: every file with its new bytes, or taken away.
pub(super) fn write<'f>(
    dir: &Path,
    changes: impl IntoIterator<Item = (&'f FilePath, Option<Vec<u8>>)>,
    record: &Record,
) -> io::Result<()> {
    let mut staged = Vec::new();
    for (number, (path, bytes)) in changes.into_iter().enumerate() {
        let path = path.to_string();
        files::may_write(dir, &path)?;
        let file = match bytes {
            Some(bytes) => Some(files::stage(dir, number, &bytes)?),
            None => None,
        };
        staged.push(Staged { path, file });
    }
    let journal = Journal {
        files: staged,
        history: record.lines()?,
    };
    journal.commit(dir)?;
    journal.carry_out(dir)
}
