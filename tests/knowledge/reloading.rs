//! The library while the service runs: edits are seen, and no edit can silence it.

use std::fs;
use std::time::{Duration, Instant};

use jiff::civil::date;
use lotsen::language::Language;
use lotsen::library::{Cache, Error, Library, Reload};
use tokio_util::sync::CancellationToken;

use crate::folder::{ENTRY, Folder, SWEDISH};

const SV: &str = "entries/housing/queue/sv.md";

fn open(folder: &Folder) -> Library {
    Library::open(folder.path(), Cache::default(), date(2026, 11, 21))
        .expect("the folder can be used")
}

fn title(library: &Library) -> String {
    let shelf = library.shelf();
    let entry = shelf
        .knowledge
        .entry("housing/queue")
        .expect("the entry is there");
    entry.translations[&Language::SWEDISH].title.clone()
}

#[test]
fn an_edit_is_answered_after_a_reload() {
    let folder = Folder::whole();
    let library = open(&folder);
    assert_eq!(library.reload(), Reload::Unchanged);
    let folder = folder.with(SV, "Ställ dig i kö", "Sök bostad");
    assert_eq!(library.reload(), Reload::Replaced);
    assert_eq!(title(&library), "Sök bostad");
    drop(folder);
}

#[test]
fn a_broken_file_keeps_the_last_good_state_and_is_reported() {
    let folder = Folder::whole();
    let library = open(&folder);
    let before = library.shelf();
    let folder = folder.with(SV, "title = \"Ställ dig i kö\"", "title = Sök bostad");
    assert_eq!(library.reload(), Reload::Kept);
    assert!(std::sync::Arc::ptr_eq(&before, &library.shelf()));
    assert_eq!(library.problems()[0].line, Some(2));
    let folder = folder.with(SV, "title = Sök bostad", "title = \"Sök bostad\"");
    assert_eq!(library.reload(), Reload::Replaced);
    assert_eq!(title(&library), "Sök bostad");
    assert!(library.problems().is_empty());
    drop(folder);
}

#[test]
fn an_error_from_the_start_does_not_hold_up_later_edits() {
    let folder = Folder::whole()
        .put("entries/housing/rent/entry.toml", ENTRY)
        .put("entries/housing/rent/sv.md", "no front matter");
    let library = open(&folder);
    assert!(!library.problems().is_empty());
    let folder = folder.with(SV, "Ställ dig i kö", "Sök bostad");
    assert_eq!(library.reload(), Reload::Replaced);
    assert_eq!(title(&library), "Sök bostad");
    drop(folder);
}

#[test]
fn a_folder_that_cannot_answer_is_not_opened_and_the_reason_is_told() {
    let folder = Folder::whole().with("topics.toml", "[[topic]]", "[[topics]]");
    let error = Library::open(folder.path(), Cache::default(), date(2026, 11, 21))
        .map(|_| ())
        .expect_err("there are no topics");
    assert!(matches!(error, Error::Unusable(_)));
    assert!(
        error
            .to_string()
            .contains("topics.toml:1: unknown key 'topics'; did you mean 'topic'?"),
        "{error}"
    );
}

/// Waits for the watcher as long as it may take: a look every five seconds, and a slow machine.
#[track_caller]
fn soon(what: &str, is_true: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_true() {
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "not seen: {what}"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A library whose folder is watched as long as this lives.
struct Watched {
    library: Library,
    cancel: CancellationToken,
    runtime: tokio::runtime::Runtime,
}

impl Watched {
    fn new(library: Library) -> Self {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime can be made");
        let cancel = CancellationToken::new();
        runtime.spawn(library.clone().watch(cancel.clone()));
        Self {
            library,
            cancel,
            runtime,
        }
    }

    fn end(self) {
        self.cancel.cancel();
        self.runtime.shutdown_timeout(Duration::from_secs(5));
    }
}

#[test]
fn a_change_on_disk_is_seen_and_a_new_entry_too() {
    let folder = Folder::whole();
    let watched = Watched::new(open(&folder));
    let folder = folder.with(SV, "Ställ dig i kö", "Sök bostad");
    soon("the new title", || title(&watched.library) == "Sök bostad");
    let folder = folder.put("entries/housing/rent/entry.toml", ENTRY).put(
        "entries/housing/rent/sv.md",
        SWEDISH.replace("lägenhet", "hyra"),
    );
    soon("the new entry", || {
        watched
            .library
            .shelf()
            .knowledge
            .entry("housing/rent")
            .is_some()
    });
    let folder = folder.with(SV, "Sök bostad", "");
    soon("the problem", || !watched.library.problems().is_empty());
    assert_eq!(title(&watched.library), "Sök bostad");
    watched.end();
    drop(folder);
}

#[cfg(unix)]
#[test]
fn the_folder_may_be_exchanged_for_another() {
    let (first, second) = (
        Folder::whole(),
        Folder::whole().with(SV, "Ställ dig i kö", "Sök bostad"),
    );
    let home = tempfile::tempdir().expect("a temporary directory can be made");
    let link = home.path().join("knowledge");
    std::os::unix::fs::symlink(first.path(), &link).expect("a link can be made");
    let library =
        Library::open(&link, Cache::default(), date(2026, 11, 21)).expect("the folder can be used");
    let watched = Watched::new(library);
    std::os::unix::fs::symlink(second.path(), home.path().join("next"))
        .expect("a link can be made");
    fs::rename(home.path().join("next"), &link).expect("the link can be exchanged");
    soon("the other folder", || {
        title(&watched.library) == "Sök bostad"
    });
    let second = second.with(SV, "Sök bostad", "Hitta hem");
    soon("an edit in the other folder", || {
        title(&watched.library) == "Hitta hem"
    });
    watched.end();
    drop((first, second));
}
