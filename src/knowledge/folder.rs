//! A snapshot of the knowledge folder: every file's text, before anything is understood.
//!
//! Reading and understanding are apart, so that a draft can be checked beside the files that are there
//! ([`Folder::put`]) and nothing half-written is ever mixed with what was read a moment before.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::problem::{Problem, Severity, line_after};
use super::recording::Heard;

/// Folders inside folders are read down to this depth; the format needs four (`entries/topic/slug/file`).
const DEPTH: usize = 6;

/// A file larger than this is not knowledge (an answer has at most 3,500 characters); reading it would only cost memory.
const LARGEST: u64 = 4 * 1024 * 1024;

/// The files of a knowledge folder by their path in it (`entries/housing/queue/sv.md`), and what could not be read.
#[derive(Debug, Clone, Default, Hash)]
pub struct Folder {
    pub(super) files: BTreeMap<String, Arc<str>>,
    /// What the recordings are; their bytes stay on the disk.
    pub(super) sounds: BTreeMap<String, Heard>,
    pub(super) problems: Vec<Problem>,
    seen: Seen,
}

/// Sizes and times of the files that were read, and when that began. They are no part of what the folder says.
#[derive(Debug, Clone, Default)]
struct Seen {
    at: Option<SystemTime>,
    files: Arc<HashMap<String, Stamp>>,
}

impl Hash for Seen {
    fn hash<H: Hasher>(&self, _state: &mut H) {}
}

/// Size and time of a file, and when the system last changed anything of it, where it says so.
type Stamp = (u64, SystemTime, (i64, i64));

/// A file that was written shortly before it was read may be written again within the same tick of the file system's
/// clock; the coarsest that are in use count in steps of two seconds (FAT).
const TICK: Duration = Duration::from_secs(2);

impl Folder {
    /// Reads everything below a folder. What cannot be read is a problem, not an end.
    pub fn read(dir: &Path) -> Self {
        Self::read_again(dir, &Self::default())
    }

    /// The same when it was read before: a file whose size and time are the same is not read again.
    pub fn read_again(dir: &Path, before: &Folder) -> Self {
        let mut folder = Self {
            seen: Seen {
                at: Some(SystemTime::now()),
                files: Arc::default(),
            },
            ..Self::default()
        };
        let mut reading = Reading {
            before,
            seen: HashMap::with_capacity(before.seen.files.len()),
        };
        match dir.canonicalize() {
            Ok(root) if root.is_dir() => folder.read_level(&mut reading, (&root, &root), "", 0),
            Ok(_) => folder.problem(
                "",
                Severity::Error,
                "the knowledge folder is not a folder".to_owned(),
            ),
            Err(error) => folder.problem(
                "",
                Severity::Error,
                format!("the knowledge folder cannot be read: {error}"),
            ),
        }
        folder.seen.files = Arc::new(reading.seen);
        folder
    }

    /// Adds a file, or puts another text in its place.
    pub fn put(&mut self, path: &str, bytes: &[u8]) {
        self.problems
            .retain(|problem| problem.path != Path::new(path));
        match text_of(bytes) {
            Ok(text) => {
                self.files.insert(path.to_owned(), text.into());
            }
            Err(line) => {
                self.files.remove(path);
                let message = "the file is not valid UTF-8 text".to_owned();
                self.problems.push(Problem {
                    path: PathBuf::from(path),
                    line: Some(line),
                    severity: Severity::Error,
                    message,
                    hint: Some("save it with the encoding UTF-8".to_owned()),
                });
            }
        }
    }

    /// Adds a recording, or puts another one in its place.
    pub fn put_sound(&mut self, path: &str, bytes: &[u8]) {
        self.sounds.insert(path.to_owned(), Heard::of(bytes));
    }

    /// Takes a file away.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
        self.sounds.remove(path);
    }

    /// A figure of what can be learned from: what the texts say, without the recordings.
    pub fn hash_texts(&self, state: &mut impl Hasher) {
        (&self.files, &self.problems).hash(state);
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(|text| &**text)
    }

    fn problem(&mut self, path: &str, severity: Severity, message: String) {
        self.problems.push(Problem {
            path: PathBuf::from(path),
            line: None,
            severity,
            message,
            hint: None,
        });
    }

    fn read_level(
        &mut self,
        reading: &mut Reading<'_>,
        (root, dir): (&Path, &Path),
        above: &str,
        depth: usize,
    ) {
        let list = match fs::read_dir(dir) {
            Ok(list) => list,
            Err(error) => {
                return self.problem(
                    above,
                    Severity::Error,
                    format!("the folder cannot be read: {error}"),
                );
            }
        };
        let mut names: Vec<_> = list.filter_map(Result::ok).collect();
        names.sort_by_key(fs::DirEntry::file_name);
        for item in names {
            let name = item.file_name();
            let Some(name) = name.to_str() else {
                self.problem(
                    above,
                    Severity::Warning,
                    format!("the name of {} is not text", item.path().display()),
                );
                continue;
            };
            // Hidden files and the backups of text editors are nobody's knowledge.
            if !name.starts_with('.') && !name.ends_with('~') && !name.starts_with('#') {
                let path = if above.is_empty() {
                    name.to_owned()
                } else {
                    format!("{above}/{name}")
                };
                self.read_item(reading, (root, &item), &path, depth);
            }
        }
    }

    fn read_item(
        &mut self,
        reading: &mut Reading<'_>,
        (root, item): (&Path, &fs::DirEntry),
        path: &str,
        depth: usize,
    ) {
        // Only a link can lead elsewhere.
        let is_link = item.file_type().is_ok_and(|kind| kind.is_symlink());
        let real = if is_link {
            item.path().canonicalize()
        } else {
            Ok(item.path())
        };
        let real = match real {
            Ok(real) => real,
            Err(error) => {
                return self.problem(path, Severity::Error, format!("cannot be read: {error}"));
            }
        };
        if !real.starts_with(root) {
            let message =
                "the link leads out of the knowledge folder and is not followed".to_owned();
            return self.problem(path, Severity::Error, message);
        }
        if real.is_dir() {
            if depth + 1 >= DEPTH {
                return self.problem(
                    path,
                    Severity::Warning,
                    "folders this deep are not read".to_owned(),
                );
            }
            return self.read_level(reading, (root, &real), path, depth + 1);
        }
        let is_sound = is_sound_name(path);
        if !is_sound && !is_text_name(path) {
            return self.problem(
                path,
                Severity::Warning,
                "nobody reads this file; only .toml, .md and .ogg are read".to_owned(),
            );
        }
        match fs::metadata(&real) {
            Ok(facts) if !facts.is_file() => {
                self.problem(path, Severity::Warning, "is not a file".to_owned());
            }
            Ok(facts) if facts.len() > LARGEST => {
                self.problem(
                    path,
                    Severity::Error,
                    format!("the file is larger than {} MB", LARGEST >> 20),
                );
            }
            Ok(facts) if self.remember(reading, path, &facts) => {}
            _ => match fs::read(&real) {
                Ok(bytes) if is_sound => self.put_sound(path, &bytes),
                Ok(bytes) => self.put(path, &bytes),
                Err(error) => {
                    self.problem(path, Severity::Error, format!("cannot be read: {error}"));
                }
            },
        }
    }
}

/// A folder that is being read, and what it said before.
struct Reading<'f> {
    before: &'f Folder,
    seen: HashMap<String, Stamp>,
}

impl Folder {
    /// Takes a file as it was read before, if it is surely the same.
    fn remember(&mut self, reading: &mut Reading<'_>, path: &str, facts: &fs::Metadata) -> bool {
        let Ok(time) = facts.modified() else {
            return false;
        };
        let stamp = (facts.len(), time, changed(facts));
        reading.seen.insert(path.to_owned(), stamp);
        let before = reading.before;
        let is_old = before.seen.at.is_some_and(|at| time + TICK < at);
        let is_same = is_old && before.seen.files.get(path) == Some(&stamp);
        if let Some(heard) = before.sounds.get(path).filter(|_| is_same) {
            self.sounds.insert(path.to_owned(), heard.clone());
            return true;
        }
        match before.files.get(path).filter(|_| is_same) {
            Some(text) => {
                self.files.insert(path.to_owned(), text.clone());
                true
            }
            None => false,
        }
    }
}

/// A copy may keep the time of its original; this one nobody can set.
#[cfg(unix)]
fn changed(facts: &fs::Metadata) -> (i64, i64) {
    use std::os::unix::fs::MetadataExt as _;
    (facts.ctime(), facts.ctime_nsec())
}

#[cfg(not(unix))]
fn changed(_facts: &fs::Metadata) -> (i64, i64) {
    (0, 0)
}

/// Other kinds of files are not read at all; `glossary.tsv` belongs to the search.
fn is_text_name(path: &str) -> bool {
    let kind = Path::new(path).extension().unwrap_or_default();
    ["toml", "md", "tsv"].iter().any(|known| kind == *known)
}

/// Recordings.
fn is_sound_name(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|kind| kind == "ogg")
}

/// The text with `\n` between lines and without a byte order mark, or the line of the first byte that is not UTF-8.
fn text_of(bytes: &[u8]) -> Result<String, usize> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let read = bytes.get(..error.valid_up_to()).unwrap_or_default();
        line_after(read)
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Ok(if text.contains('\r') {
        text.replace("\r\n", "\n")
    } else {
        text.to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_line_ends_and_a_byte_order_mark_are_read_as_plain_text() {
        let mut folder = Folder::default();
        folder.put("a.md", b"\xef\xbb\xbf+++\r\ntitle\r\n");
        assert_eq!(folder.text("a.md"), Some("+++\ntitle\n"));
    }

    #[test]
    fn another_encoding_is_named_with_its_line() {
        let mut folder = Folder::default();
        folder.put("a.md", b"one\ntwo \xe5\n");
        assert_eq!(folder.text("a.md"), None);
        assert_eq!(folder.problems[0].line, Some(2));
    }
}
