//! Recordings in the folder: heard, put in the place of one another, and taken away, all as a publication like any other.
//!
//! A recording changes together with `sound.toml`, which says what it speaks. The history tells of it in words; the bytes that were there
//! before stay in `.history/sounds/`, named after their figure.

mod earlier;

use std::fs;
use std::io;
use std::path::Path;
use std::sync::PoisonError;

use jiff::Timestamp;

use super::files::{self, ASIDE};
use super::git;
use super::history::{self, Record};
use super::publishing::write;
use super::{Author, Conflict, FileChange, FileState, Library, Published, Refused, new_errors};
use crate::knowledge::Spoken;
use crate::knowledge::writing::{ContentHash, FilePath, with_revision};
use crate::language::Language;
use crate::sound;

pub use earlier::EarlierSound;

/// The folder of earlier recordings, in that of the history.
const EARLIER: &str = "sounds";

/// A recording that is to take the place of another.
#[derive(Debug, Clone)]
pub struct SoundChange {
    /// What is spoken.
    pub of: Spoken,
    /// In which language.
    pub language: Language,
    /// What was there when the change was begun; `None`: nothing.
    pub base: Option<ContentHash>,
    /// The recording, and the revision of the text that it speaks; `None`: it is taken away.
    pub recording: Option<(Vec<u8>, u32)>,
}

impl Library {
    /// The bytes of a recording as it stands in the folder now; `None` when it is not there.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn sound(&self, of: &Spoken, language: Language) -> io::Result<Option<Vec<u8>>> {
        read(self.dir(), &FilePath::Sound(of.clone(), language))
    }

    /// Puts a recording in the place of another, or takes it away. It is live when this returns. Blocks while it reads and writes.
    ///
    /// # Errors
    /// Nothing was written.
    pub fn publish_sound(
        &self,
        change: SoundChange,
        author: &Author,
    ) -> Result<Published, Refused> {
        let _one_at_a_time = self
            .inner
            .publishing
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let dir = self.dir().canonicalize()?;
        let _lock = files::lock(&dir)?;
        files::recover_locked(&dir)?;
        let path = FilePath::Sound(change.of.clone(), change.language);
        let facts = FilePath::SoundFacts(change.of.clone());
        let before = read(&dir, &path)?;
        if before.as_deref().map(ContentHash::of) != change.base {
            let conflict = Conflict {
                path,
                ours: None,
                theirs: None,
            };
            return Err(Refused::Conflict(vec![conflict]));
        }
        let said = self.file(&facts)?;
        let text = said.as_ref().map_or("", |said| said.text.as_str());
        let revision = change.recording.as_ref().map(|(_, revision)| *revision);
        let text = with_revision(text, change.language, revision).map_err(io::Error::other)?;
        let text = (!text.trim().is_empty()).then_some(text);
        let bytes = change.recording.map(|(bytes, _)| bytes);

        let mut folder = (*self.read_again()).clone();
        match &bytes {
            Some(bytes) => folder.put_sound(&path.to_string(), bytes),
            None => folder.remove(&path.to_string()),
        }
        match &text {
            Some(text) => folder.put(&facts.to_string(), text.as_bytes()),
            None => folder.remove(&facts.to_string()),
        }
        let loaded = self.understand(&folder);
        let errors: Vec<_> = new_errors(&loaded, &self.shelf()).cloned().collect();
        if !errors.is_empty() || !loaded.is_usable() {
            return Err(Refused::Problems(errors));
        }

        keep(&dir, before.as_deref())?;
        let told = |bytes: Option<&[u8]>| bytes.map(in_words);
        let changes = [
            FileChange {
                path: path.clone(),
                base: None,
                text: told(bytes.as_deref()),
            },
            FileChange {
                path: facts.clone(),
                base: None,
                text: text.clone(),
            },
        ];
        let was = before.as_deref().map(|bytes| FileState {
            text: in_words(bytes),
            hash: ContentHash::of(bytes),
        });
        let record = Record::new(author, Timestamp::now(), &changes, &[was, said]);
        let text = text.map(String::into_bytes);
        write(&dir, [(&path, bytes), (&facts, text)], &record)?;

        self.show(&folder, loaded);
        let files = vec![path, facts];
        let git = git::commit(&dir, &files, author);
        if let Err(error) = history::note_git(&dir, &files, &record.id, &git) {
            tracing::warn!(%error, "what git said could not be written into the history");
        }
        tracing::info!(files = files.len(), "published");
        Ok(Published {
            files,
            problems: Vec::new(),
            git,
        })
    }
}

/// What the history tells of a recording.
fn in_words(bytes: &[u8]) -> String {
    let seconds = sound::read(bytes).map_or(0, |sound| sound.millis / 1000);
    let hash = ContentHash::of(bytes);
    format!("{seconds} s, {} bytes\n{}", bytes.len(), hash.as_str())
}

fn read(dir: &Path, path: &FilePath) -> io::Result<Option<Vec<u8>>> {
    match fs::read(dir.join(path.to_string())) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Keeps the recording that was there, before anything is changed.
fn keep(dir: &Path, before: Option<&[u8]>) -> io::Result<()> {
    let Some(bytes) = before else { return Ok(()) };
    let folder = dir.join(ASIDE).join(EARLIER);
    fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{}.ogg", ContentHash::of(bytes).as_str()));
    if file.exists() {
        return Ok(());
    }
    fs::write(file, bytes)
}
