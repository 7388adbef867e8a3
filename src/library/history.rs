//! The history: what was published, by whom, when and why, with the text before and after.
//!
//! A line of JSON for each file of a publication, in `.history/entries/<topic>/<slug>.jsonl` or, for the other files, in
//! `.history/<name>.jsonl`. Lines are only added, and a half-written last line is passed over.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Library;
use super::files::ASIDE;
use super::git::Committed;
use super::publishing::{Author, FileChange, FileState};
use crate::knowledge::EntryId;
use crate::knowledge::writing::FilePath;

/// A publication, before it is written down.
pub(super) struct Record {
    pub(super) id: String,
    lines: Vec<(String, Written)>,
}

/// A line of the history.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Written {
    id: String,
    #[serde(default)]
    at: i64,
    #[serde(default)]
    who: String,
    #[serde(default)]
    why: String,
    #[serde(default)]
    path: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<String>,
    /// What git made of it; such a line has nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    git: Option<Committed>,
}

/// A publication that changed an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Its key.
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: String,
    /// Why.
    pub why: String,
    /// The files, each with its text before and after; `None`: it was not there.
    pub files: Vec<(FilePath, Option<String>, Option<String>)>,
    /// What git made of it.
    pub git: Committed,
}

impl Record {
    pub(super) fn new(
        author: &Author,
        at: Timestamp,
        changes: &[FileChange],
        before: &[Option<FileState>],
    ) -> Record {
        let id = format!("{:x}-{:x}", at.as_nanosecond(), std::process::id());
        let lines = changes.iter().zip(before).map(|(change, before)| {
            let written = Written {
                id: id.clone(),
                at: at.as_millisecond(),
                who: author.name.clone(),
                why: author.why.clone(),
                path: change.path.to_string(),
                before: before.as_ref().map(|state| state.text.clone()),
                after: change.text.clone(),
                git: None,
            };
            (file_of(&change.path), written)
        });
        Record {
            lines: lines.collect(),
            id,
        }
    }

    /// The files of the history, and the line that each gets.
    pub(super) fn lines(&self) -> io::Result<Vec<(String, String)>> {
        let line = |(file, written): &(String, Written)| {
            let line = serde_json::to_string(written).map_err(io::Error::other)?;
            Ok((file.clone(), line))
        };
        self.lines.iter().map(line).collect()
    }
}

/// The file of the history that tells of a file.
fn file_of(path: &FilePath) -> String {
    match path.entry() {
        Some(id) => format!("entries/{id}.jsonl"),
        None => format!("{}.jsonl", path.to_string().replace('/', "-")),
    }
}

/// Adds a line, once: after a stop the same line may come again.
pub(super) fn append(file: &Path, line: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new()
        .read(true)
        .append(true)
        .create(true)
        .open(file)?;
    let length = i64::try_from(line.len() + 1).map_err(io::Error::other)?;
    let mut end = String::new();
    let size = file.seek(SeekFrom::End(0))?;
    let back = i64::try_from(size).map_err(io::Error::other)?.min(length);
    file.seek(SeekFrom::End(-back))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    end.push_str(&String::from_utf8_lossy(&bytes));
    if end.strip_suffix('\n') == Some(line) {
        return Ok(());
    }
    let gap = if end.is_empty() || end.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    file.write_all(format!("{gap}{line}\n").as_bytes())?;
    file.sync_all()
}

/// Adds what git made of a publication.
pub(super) fn note_git(
    dir: &Path,
    files: &[FilePath],
    id: &str,
    git: &Committed,
) -> io::Result<()> {
    if *git == Committed::None {
        return Ok(());
    }
    let written = Written {
        id: id.to_owned(),
        at: 0,
        who: String::new(),
        why: String::new(),
        path: String::new(),
        before: None,
        after: None,
        git: Some(git.clone()),
    };
    let line = serde_json::to_string(&written).map_err(io::Error::other)?;
    let mut told: Vec<String> = files.iter().map(file_of).collect();
    told.dedup();
    told.iter()
        .try_for_each(|file| append(&dir.join(ASIDE).join(file), &line))
}

impl Library {
    /// What was published of an entry, newest first.
    ///
    /// # Errors
    /// The history cannot be read.
    pub fn history(&self, entry: &EntryId) -> io::Result<Vec<Past>> {
        self.past(&format!("entries/{entry}.jsonl"))
    }

    /// What was published of a file that belongs to no entry, newest first.
    ///
    /// # Errors
    /// The history cannot be read.
    pub fn history_of(&self, file: &FilePath) -> io::Result<Vec<Past>> {
        self.past(&file_of(file))
    }

    fn past(&self, file: &str) -> io::Result<Vec<Past>> {
        let text = match fs::read(self.dir().join(ASIDE).join(file)) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut order: Vec<String> = Vec::new();
        let mut past: BTreeMap<String, Past> = BTreeMap::new();
        // A line that was cut off by a stop is none.
        for written in text
            .lines()
            .filter_map(|line| serde_json::from_str::<Written>(line).ok())
        {
            if let Some(git) = written.git {
                if let Some(known) = past.get_mut(&written.id) {
                    known.git = git;
                }
                continue;
            }
            let Some(path) = FilePath::parse(&written.path) else {
                continue;
            };
            let known = past.entry(written.id.clone()).or_insert_with(|| {
                order.push(written.id.clone());
                Past {
                    id: written.id,
                    at: Timestamp::from_millisecond(written.at).unwrap_or_default(),
                    who: written.who,
                    why: written.why,
                    files: Vec::new(),
                    git: Committed::None,
                }
            });
            known.files.push((path, written.before, written.after));
        }
        Ok(order
            .iter()
            .rev()
            .filter_map(|id| past.remove(id))
            .collect())
    }
}
