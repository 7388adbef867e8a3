//! Seeing that somebody has changed the folder.
//!
//! The operating system tells, mostly at once. Where it does not (network drives, some containers), and when the folder
//! itself is exchanged (a checkout, a link to another release), a slow look at the files' times finds the change.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use std::{fs, io};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::Library;

/// How long the folder must be at rest before it is read: an editor saves in several steps, a checkout in thousands.
const REST: Duration = Duration::from_millis(300);

/// A folder that never rests is read all the same after this many rests.
const LONGEST_UNREST: usize = 20;

/// How often the files' times are looked at.
const LOOK: Duration = Duration::from_secs(5);

/// As deep as the knowledge folder is read.
const DEPTH: usize = 6;

impl Library {
    /// Reloads whenever the folder has changed, until it is cancelled.
    pub async fn watch(self, cancel: CancellationToken) {
        let bell = Arc::new(Notify::new());
        let mut watcher = self.listen(&bell);
        let mut seen = self.look().await;
        // What changed between the opening of the library and the first look.
        self.reload_aside().await;
        loop {
            let rung = tokio::select! {
                () = cancel.cancelled() => break,
                () = bell.notified() => true,
                () = sleep(LOOK) => false,
            };
            if rung {
                rest(&bell).await;
            }
            let now = self.look().await;
            if now == seen && !rung {
                continue;
            }
            if now != seen {
                // The folder may be another one than before, or have new folders in it.
                drop(watcher);
                watcher = self.listen(&bell);
                seen = now;
            }
            self.reload_aside().await;
        }
        drop(watcher);
    }

    /// Reloads without holding up other tasks.
    async fn reload_aside(&self) {
        let library = self.clone();
        if let Err(error) = tokio::task::spawn_blocking(move || library.reload()).await {
            tracing::error!(%error, "the reload did not end; the state before is kept");
        }
    }

    /// A figure that changes when a file is added, removed or written.
    async fn look(&self) -> u64 {
        let dir = self.dir().to_owned();
        let look = move || {
            let mut hasher = DefaultHasher::new();
            times(&dir, 0, &mut hasher);
            hasher.finish()
        };
        tokio::task::spawn_blocking(look).await.unwrap_or_default()
    }

    /// Rings the bell when the operating system tells of a change in the folder, or of the folder itself.
    fn listen(&self, bell: &Arc<Notify>) -> Option<RecommendedWatcher> {
        match self.try_listen(Arc::clone(bell)) {
            Ok(watcher) => Some(watcher),
            Err(error) => {
                let seconds = LOOK.as_secs();
                tracing::warn!(%error, seconds, "changes of the knowledge are not told and are looked for instead");
                None
            }
        }
    }

    fn try_listen(&self, bell: Arc<Notify>) -> notify::Result<RecommendedWatcher> {
        let dir = self
            .dir()
            .canonicalize()
            .unwrap_or_else(|_| self.dir().to_owned());
        let named = self.dir().file_name().map(ToOwned::to_owned);
        let inside = dir.clone();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let Ok(event) = event else {
                return bell.notify_one();
            };
            let ours = |path: &Path| match path.strip_prefix(&inside) {
                Ok(within) => !is_hidden(within),
                Err(_) => path.file_name() == named.as_deref(),
            };
            if is_change(event.kind)
                && (event.paths.is_empty() || event.paths.iter().any(|path| ours(path)))
            {
                bell.notify_one();
            }
        })?;
        watcher.watch(&dir, RecursiveMode::Recursive)?;
        // The folder above tells when this one is exchanged; without it, the look at the times does.
        let above = self
            .dir()
            .parent()
            .filter(|above| !above.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        if let Err(error) = watcher.watch(above, RecursiveMode::NonRecursive) {
            tracing::debug!(%error, "the folder above the knowledge is not watched");
        }
        Ok(watcher)
    }
}

/// Waits until nothing has rung for a moment.
async fn rest(bell: &Notify) {
    for _ in 0..LONGEST_UNREST {
        if timeout(REST, bell.notified()).await.is_err() {
            break;
        }
    }
}

/// Whether it is nobody's knowledge: a hidden file, or one in a hidden folder, such as the history or git's.
fn is_hidden(within: &Path) -> bool {
    within
        .iter()
        .any(|part| part.as_encoded_bytes().starts_with(b"."))
}

/// Whether something was written; reading the files rings too, and would never end.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        _ => true,
    }
}

/// Names, sizes and times of everything below a folder.
fn times(dir: &Path, depth: usize, hasher: &mut DefaultHasher) {
    let Ok(list) = fs::read_dir(dir) else { return };
    let mut items: Vec<fs::DirEntry> = list.filter_map(Result::ok).collect();
    items.sort_by_key(fs::DirEntry::file_name);
    for item in items {
        let path = item.path();
        item.file_name().hash(hasher);
        match facts(&path) {
            Ok((true, _, _)) if depth + 1 < DEPTH => times(&path, depth + 1, hasher),
            Ok((_, size, time)) => (size, time).hash(hasher),
            Err(_) => 0_u8.hash(hasher),
        }
    }
}

fn facts(path: &Path) -> io::Result<(bool, u64, Option<SystemTime>)> {
    let facts = fs::metadata(path)?;
    Ok((facts.is_dir(), facts.len(), facts.modified().ok()))
}
