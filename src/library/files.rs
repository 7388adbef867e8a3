//! Replacing files so that a stop at any moment leaves the old state or the new one.
//!
//! Everything that is not knowledge stands in `.history/`, which nobody reads as knowledge: the files on their way
//! (`staged/`), the journal of the change that is being carried out, the lock, and the history itself.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The folder beside the knowledge.
pub(super) const ASIDE: &str = ".history";

/// The files on their way.
const STAGED: &str = "staged";

/// What is to be done; while it is there, it is not done.
const JOURNAL: &str = "journal.json";

/// A change that stands, and is to be carried out.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Journal {
    /// The files, in the order in which they are moved.
    pub(super) files: Vec<Staged>,
    /// Files of the history and the line that each gets.
    pub(super) history: Vec<(String, String)>,
}

/// A file and what takes its place.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Staged {
    /// Its path inside the folder.
    pub(super) path: String,
    /// The name of the staged file; `None`: the file is taken away.
    pub(super) file: Option<String>,
}

/// Carries out what a stop has interrupted, and clears away what it left behind. Quiet in a folder that nobody publishes to.
///
/// # Errors
/// The folder cannot be read or written.
pub fn recover(dir: &Path) -> io::Result<()> {
    let aside = dir.join(ASIDE);
    if !aside.join(JOURNAL).exists() && !aside.join(STAGED).exists() {
        return Ok(());
    }
    let dir = dir.canonicalize()?;
    let _lock = lock(&dir)?;
    recover_locked(&dir)
}

/// The same for who has the lock.
pub(super) fn recover_locked(dir: &Path) -> io::Result<()> {
    let aside = dir.join(ASIDE);
    match fs::read(aside.join(JOURNAL)) {
        Ok(bytes) => {
            let journal: Journal = serde_json::from_slice(&bytes).map_err(io::Error::other)?;
            tracing::info!(
                files = journal.files.len(),
                "a publication that was interrupted is finished"
            );
            journal.carry_out(dir)?;
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    match fs::remove_dir_all(aside.join(STAGED)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Keeps other processes from publishing to the same folder until it is dropped.
pub(super) fn lock(dir: &Path) -> io::Result<File> {
    let aside = dir.join(ASIDE);
    fs::create_dir_all(&aside)?;
    let ignore = aside.join(".gitignore");
    if !ignore.exists() {
        fs::write(ignore, "*\n")?;
    }
    let lock = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(aside.join("lock"))?;
    lock.lock()?;
    Ok(lock)
}

/// Whether a file can be put here; found out before anything is changed.
pub(super) fn may_write(dir: &Path, path: &str) -> io::Result<()> {
    let target = target(dir, path)?;
    let mut folder = target.parent().unwrap_or(dir);
    while !folder.exists() {
        folder = folder.parent().unwrap_or(dir);
    }
    // Always the same name: what a stop leaves behind goes with the next publication here.
    let trial = folder.join(".lotsen-trial");
    File::create(&trial)?;
    fs::remove_file(trial)
}

/// Where a path leads, through links; never out of the folder.
fn target(dir: &Path, path: &str) -> io::Result<PathBuf> {
    let target = dir.join(path);
    let mut there = target.as_path();
    let real = loop {
        match there.canonicalize() {
            Ok(real) => break real,
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Err(error) => there = there.parent().ok_or(error)?,
        }
    };
    if !real.starts_with(dir) {
        let message = format!("{path} is a link that leads out of the knowledge folder");
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
    }
    Ok(target.strip_prefix(there).map_or(real.clone(), |rest| {
        if rest.as_os_str().is_empty() {
            real
        } else {
            real.join(rest)
        }
    }))
}

/// Writes a file's bytes beside the knowledge; they are on the disk when this returns.
pub(super) fn stage(dir: &Path, number: usize, bytes: &[u8]) -> io::Result<String> {
    let folder = dir.join(ASIDE).join(STAGED);
    fs::create_dir_all(&folder)?;
    let name = number.to_string();
    write_whole(&folder.join(&name), bytes)?;
    Ok(name)
}

fn write_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(file)?;
    file.write_all(bytes)?;
    file.sync_all()
}

impl Journal {
    /// From now on the change stands.
    pub(super) fn commit(&self, dir: &Path) -> io::Result<()> {
        let aside = dir.join(ASIDE);
        sync(&aside.join(STAGED));
        let new = aside.join("journal.new");
        write_whole(&new, &serde_json::to_vec(self).map_err(io::Error::other)?)?;
        fs::rename(new, aside.join(JOURNAL))?;
        sync(&aside);
        Ok(())
    }

    /// Moves the files, writes the history, and then forgets the journal. Doing it twice does nothing more.
    pub(super) fn carry_out(&self, dir: &Path) -> io::Result<()> {
        let staged = dir.join(ASIDE).join(STAGED);
        for file in &self.files {
            let target = target(dir, &file.path)?;
            match &file.file {
                Some(name) => put(&staged.join(name), &target)?,
                None => remove(&target)?,
            }
        }
        for (file, line) in &self.history {
            super::history::append(&dir.join(ASIDE).join(file), line)?;
        }
        fs::remove_file(dir.join(ASIDE).join(JOURNAL))?;
        sync(&dir.join(ASIDE));
        fs::remove_dir_all(staged).or_else(|error| match error.kind() {
            io::ErrorKind::NotFound => Ok(()),
            _ => Err(error),
        })
    }
}

/// Puts a staged file in its place. It is gone from the stage when that has happened already.
fn put(staged: &Path, target: &Path) -> io::Result<()> {
    if !staged.exists() {
        return Ok(());
    }
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    if let Ok(facts) = fs::metadata(target) {
        fs::set_permissions(staged, facts.permissions())?;
    }
    match fs::rename(staged, target) {
        // A part of the folder may be on a volume of its own.
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            let name = target.file_name().unwrap_or_default().to_string_lossy();
            let beside = target.with_file_name(format!(".{name}.new"));
            write_whole(&beside, &fs::read(staged)?)?;
            fs::rename(beside, target)?;
            fs::remove_file(staged)?;
        }
        done => done?,
    }
    if let Some(folder) = target.parent() {
        sync(folder);
        folder.parent().into_iter().for_each(sync);
    }
    Ok(())
}

/// Takes a file away, and its folder when nothing is left in it.
fn remove(target: &Path) -> io::Result<()> {
    match fs::remove_file(target) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    if let Some(folder) = target.parent() {
        // A folder with other files in it stays.
        fs::remove_dir(folder).ok();
        sync(folder);
    }
    Ok(())
}

/// Has the names in a folder written to the disk; some file systems cannot, and then nothing is lost but this certainty.
fn sync(folder: &Path) {
    if let Err(error) = File::open(folder).and_then(|folder| folder.sync_all()) {
        tracing::debug!(%error, "the names in a folder could not be synced");
    }
}
