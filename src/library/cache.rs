//! What was learned, kept in a file: so that a start takes as long as reading, not as long as learning.
//!
//! A file is named after what was learned from and by which program; any other is not looked at. It is written beside
//! its place and moved there, and a broken one is as if it were not there.

use std::fs::File;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs, io, process};

use jiff::civil::Date;

use crate::knowledge::{Folder, Knowledge};
use crate::search;
use crate::understand::{Learned, Understander};

/// How the names of the files begin and end.
const NAME: (&str, &str) = ("learned-", ".bin");

/// Files that are kept: the knowledge of a few folders, or of one before its last edits.
const KEPT: usize = 4;

/// Where what was learned is kept.
#[derive(Debug, Clone, Default)]
pub struct Cache {
    folder: Option<PathBuf>,
}

impl Cache {
    /// Keeps it in a folder, which is made when it is needed; `None`: nowhere.
    pub fn new(folder: Option<PathBuf>) -> Cache {
        Cache { folder }
    }

    /// What understands questions about the knowledge of a folder: remembered, or else learned and kept.
    ///
    /// # Errors
    /// The index cannot be built. That nothing can be kept is only logged.
    pub fn understander(
        &self,
        folder: &Folder,
        knowledge: &Knowledge,
        today: Date,
    ) -> Result<Understander, search::Error> {
        let Some(place) = self.folder.as_deref() else {
            return Understander::build(knowledge, today);
        };
        let file = place.join(format!("{}{:016x}{}", NAME.0, print(folder), NAME.1));
        if let Some(learned) = read(&file) {
            return Ok(Understander::recall(knowledge, learned));
        }
        let understander = Understander::build(knowledge, today)?;
        match keep(&file, understander.learned()) {
            Ok(()) => tidy(place, &file),
            Err(error) => {
                tracing::warn!(%error, "what was learned cannot be kept for the next start");
            }
        }
        Ok(understander)
    }
}

/// A number for what is learned from, and for the program that learns.
fn print(folder: &Folder) -> u64 {
    let mut hasher = DefaultHasher::new();
    folder.hash_texts(&mut hasher);
    env!("CARGO_PKG_VERSION").hash(&mut hasher);
    // Two builds of one version may learn differently.
    if let Ok(facts) = env::current_exe().and_then(fs::metadata) {
        facts.len().hash(&mut hasher);
        facts.modified().ok().hash(&mut hasher);
    }
    hasher.finish()
}

/// Bytes that are read or written at a time. The whole is as large as what is learned: held at once, it would double what a start needs.
const PIECE: usize = 64 * 1024;

/// The checksum that stands before the bytes: of everything that is written or read through it.
struct Sum<T> {
    of: T,
    hasher: DefaultHasher,
}

impl<T> Sum<T> {
    fn new(of: T) -> Self {
        let hasher = DefaultHasher::new();
        Sum { of, hasher }
    }

    fn bytes(&self) -> [u8; 8] {
        self.hasher.finish().to_le_bytes()
    }
}

impl<T: Write> Write for Sum<T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.of.write(bytes)?;
        self.hasher.write(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.of.flush()
    }
}

fn read(file: &Path) -> Option<Learned> {
    let mut source = BufReader::with_capacity(PIECE, File::open(file).ok()?);
    if !is_whole(&mut source).unwrap_or(false) {
        tracing::warn!("what was kept of the knowledge is broken; it is learned again");
        return None;
    }
    // For texts alone, which are short: ids, and names of files.
    let mut texts = vec![0; PIECE];
    let (learned, _) = postcard::from_io((source, &mut texts)).ok()?;
    Some(learned)
}

/// Whether the bytes are those that were written; then the source stands at the first of them.
fn is_whole(source: &mut BufReader<File>) -> io::Result<bool> {
    let mut sum = [0; 8];
    source.read_exact(&mut sum)?;
    let begin = source.stream_position()?;
    let mut through = Sum::new(io::sink());
    io::copy(source, &mut through)?;
    source.seek(SeekFrom::Start(begin))?;
    Ok(sum == through.bytes())
}

fn keep(file: &Path, learned: &Learned) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = file.with_extension(process::id().to_string());
    let written = write(&beside, learned).and_then(|()| fs::rename(&beside, file));
    if written.is_err() {
        // What is half written would only take space.
        fs::remove_file(&beside).ok();
    }
    written
}

fn write(file: &Path, learned: &Learned) -> io::Result<()> {
    let mut to = BufWriter::with_capacity(PIECE, File::create(file)?);
    to.write_all(&[0; 8])?;
    let through = postcard::to_io(learned, Sum::new(to)).map_err(io::Error::other)?;
    let sum = through.bytes();
    let mut to = through.of.into_inner()?;
    to.seek(SeekFrom::Start(0))?;
    to.write_all(&sum)
}

/// Removes the oldest files of this kind, but never the one in use.
fn tidy(place: &Path, used: &Path) {
    let Ok(list) = fs::read_dir(place) else {
        return;
    };
    let ours = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with(NAME.0) && name.ends_with(NAME.1))
    };
    let mut files: Vec<(SystemTime, PathBuf)> = list
        .flatten()
        .map(|file| file.path())
        .filter(|path| ours(path) && path != used)
        .filter_map(|path| Some((fs::metadata(&path).ok()?.modified().ok()?, path)))
        .collect();
    files.sort();
    let surplus = (files.len() + 1).saturating_sub(KEPT);
    for (_, file) in files.into_iter().take(surplus) {
        fs::remove_file(file).ok();
    }
}
