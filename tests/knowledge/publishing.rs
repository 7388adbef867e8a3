//! Publishing through the library: all of a change or none of it, never over somebody else's, and never out of the folder.

use crate::folder::{ENTRY, Folder, SWEDISH};
use jiff::civil::date;
use lotsen::knowledge::TranslationState;
use lotsen::knowledge::writing::{ContentHash, EntryText, Facts, FilePath, entry_id};
use lotsen::language::Language;
use lotsen::library::{Author, Cache, Committed, FileChange, Library, Refused};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::thread;

const SV: &str = "entries/housing/queue/sv.md";
const EN: &str = "entries/housing/queue/en.md";
const FACTS: &str = "entries/housing/queue/entry.toml";

pub fn open(folder: &Folder) -> Library {
    Library::open(folder.path(), Cache::default(), date(2026, 11, 21))
        .expect("the folder can be used")
}

pub fn anna(why: &str) -> Author {
    Author {
        name: "Anna Ek".to_owned(),
        email: "anna@lomma.example".to_owned(),
        why: why.to_owned(),
    }
}

pub fn path(path: &str) -> FilePath {
    FilePath::parse(path).expect("a file of the format")
}

/// A change of a file as it stands now.
pub fn change(library: &Library, file: &str, edit: impl FnOnce(&str) -> String) -> FileChange {
    let path = path(file);
    let state = library
        .file(&path)
        .expect("it can be read")
        .expect("it is there");
    FileChange {
        text: Some(edit(&state.text)),
        base: Some(state.hash),
        path,
    }
}

fn title(library: &Library) -> String {
    let shelf = library.shelf();
    let entry = shelf
        .knowledge
        .entry("housing/queue")
        .expect("the entry is there");
    entry.translations[&Language::SWEDISH].title.clone()
}

/// Every file of the folder with its bytes, without what stands aside.
fn everything(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for item in fs::read_dir(dir)
        .expect("a folder")
        .map(|item| item.expect("an item").path())
    {
        if item
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with('.'))
        {
            continue;
        }
        if item.is_dir() {
            found.extend(everything(&item));
        } else {
            found.push((item.display().to_string(), fs::read(&item).expect("a file")));
        }
    }
    found.sort();
    found
}

#[test]
fn a_publication_is_on_the_disk_and_live_when_it_returns() {
    let folder = Folder::whole();
    let library = open(&folder);
    let edit = change(&library, SV, |text| {
        text.replace("Ställ dig i kö", "Sök bostad")
    });
    let published = library
        .publish(vec![edit.clone()], &anna("shorter"))
        .expect("it is published");
    assert_eq!(published.files, [path(SV)]);
    assert_eq!(published.git, Committed::None);
    assert_eq!(title(&library), "Sök bostad");
    assert_eq!(
        fs::read_to_string(folder.at(SV)).expect("the file"),
        SWEDISH.replace("Ställ dig i kö", "Sök bostad")
    );
    // The same once more is nothing, whoever wins the race.
    assert_eq!(
        library
            .publish(vec![edit], &anna("again"))
            .expect("nothing to do")
            .files,
        []
    );
}

#[test]
fn a_change_on_the_disk_is_not_overwritten_and_both_texts_are_told() {
    let folder = Folder::whole();
    let library = open(&folder);
    let edit = change(&library, SV, |text| text.replace("Anmäl dig", "Ring"));
    let folder = folder.with(SV, "hur får jag lägenhet", "var finns bostad");
    let before = everything(folder.path());
    let Err(Refused::Conflict(conflicts)) = library.publish(vec![edit], &anna("mine")) else {
        panic!("somebody else's change is overwritten");
    };
    assert_eq!(everything(folder.path()), before);
    let conflict = &conflicts[0];
    let read = |text: &Option<String>| {
        EntryText::read(text.as_deref().expect("a text")).expect("it can be read")
    };
    let theirs = conflict.theirs.clone().expect("the file is there");
    // The editor's program joins them, and nothing is lost.
    let (base, ours) = (
        EntryText::read(SWEDISH).expect("the base"),
        read(&conflict.ours),
    );
    let merged = EntryText::merge(&base, &ours, &read(&Some(theirs.text.clone())));
    assert_eq!(merged.clashes, [""; 0]);
    let text = merged
        .value
        .write_over(&theirs.text)
        .expect("it can be written");
    let both = FileChange {
        path: path(SV),
        base: Some(theirs.hash),
        text: Some(text),
    };
    library
        .publish(vec![both], &anna("both"))
        .expect("it is published");
    let now = fs::read_to_string(folder.at(SV)).expect("the file");
    assert!(
        now.contains("Ring") && now.contains("var finns bostad"),
        "{now}"
    );
}

#[test]
fn of_two_who_publish_at_once_one_hears_of_the_other() {
    let folder = Folder::whole();
    let library = open(&folder);
    let edits: Vec<FileChange> = (0..8)
        .map(|number| {
            change(&library, SV, |text| {
                text.replace("Ställ", &format!("Ställ{number}"))
            })
        })
        .collect();
    let results: Vec<bool> = thread::scope(|scope| {
        let tries: Vec<_> = edits
            .into_iter()
            .map(|edit| scope.spawn(|| library.publish(vec![edit], &anna("race")).is_ok()))
            .collect();
        tries
            .into_iter()
            .map(|one| one.join().expect("no panic"))
            .collect()
    });
    assert_eq!(
        results.iter().filter(|published| **published).count(),
        1,
        "{results:?}"
    );
}

#[test]
fn a_bad_file_among_good_ones_changes_nothing() {
    let folder = Folder::whole();
    let library = open(&folder);
    let before = everything(folder.path());
    let shelf = library.shelf();
    let good = change(&library, EN, |text| text.replace("Join", "Enter"));
    let bad = change(&library, FACTS, |text| {
        text.replace("desk = \"coach\"", "desk = \"nobody\"")
    });
    let Err(Refused::Problems(problems)) = library.publish(vec![good, bad], &anna("both")) else {
        panic!("an error is published");
    };
    assert!(problems[0].to_string().contains("nobody"), "{problems:?}");
    assert_eq!(everything(folder.path()), before);
    assert!(std::sync::Arc::ptr_eq(&shelf, &library.shelf()));
    assert_eq!(
        library
            .history(&entry_id("housing/queue").expect("an id"))
            .expect("a history"),
        []
    );
}

#[test]
fn a_folder_that_may_not_be_written_to_says_so() {
    let folder = Folder::whole();
    let library = open(&folder);
    let edit = change(&library, SV, |text| text.replace("Anmäl dig", "Ring"));
    let closed = |mode| {
        for path in [folder.at("entries/housing/queue"), folder.path().to_owned()] {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is ours");
        }
    };
    closed(0o555);
    // The administrator may write everywhere.
    let may_all_the_same = fs::write(folder.at("trial.md"), "").is_ok();
    let result = library.publish(vec![edit], &anna("why"));
    closed(0o755);
    if !may_all_the_same {
        assert!(matches!(result, Err(Refused::ReadOnly)), "{result:?}");
        assert_eq!(
            fs::read_to_string(folder.at(SV)).expect("the file"),
            SWEDISH
        );
    }
}

#[test]
fn a_link_out_of_the_folder_is_not_written_through() {
    let outside = tempfile::tempdir().expect("a folder");
    let folder = Folder::whole();
    fs::write(outside.path().join("entry.toml"), ENTRY).expect("a file");
    std::os::unix::fs::symlink(outside.path(), folder.at("entries/housing/elsewhere"))
        .expect("a link");
    let library = open(&folder);
    let new = FileChange {
        path: path("entries/housing/elsewhere/sv.md"),
        base: None,
        text: Some(SWEDISH.replace("hur får jag lägenhet", "annat").clone()),
    };
    assert!(library.publish(vec![new], &anna("out")).is_err());
    assert!(!outside.path().join("sv.md").exists());
}

#[test]
fn a_new_entry_is_there_whole_and_can_be_taken_away_again() {
    let folder = Folder::whole();
    let library = open(&folder);
    let facts = Facts {
        checked: Some(date(2026, 11, 22)),
        sources: vec![["A".into(), "https://a.example".into()]],
        ..Facts::default()
    };
    let text = EntryText {
        title: "Hyra ut".into(),
        questions: vec!["får jag hyra ut?".into()],
        body: "Fråga värden.".into(),
        ..EntryText::default()
    };
    let files = [
        ("entries/housing/let/entry.toml", facts.write()),
        ("entries/housing/let/sv.md", text.write()),
    ];
    let new = |(file, text): &(&str, String)| FileChange {
        path: path(file),
        base: None,
        text: Some(text.clone()),
    };
    library
        .publish(files.iter().map(new).collect(), &anna("new"))
        .expect("it is published");
    let shelf = library.shelf();
    let entry = shelf
        .knowledge
        .entry("housing/let")
        .expect("the new entry is live");
    assert_eq!(
        entry.translations[&Language::SWEDISH].state,
        TranslationState::Draft
    );
    // It must not be there when it is made.
    assert!(matches!(
        library.publish(
            files
                .iter()
                .map(new)
                .map(|mut it| {
                    it.text = Some("x".into());
                    it
                })
                .collect(),
            &anna("new")
        ),
        Err(Refused::Conflict(_))
    ));
    let gone = files.iter().map(|(file, text)| FileChange {
        path: path(file),
        base: Some(ContentHash::of(text.as_bytes())),
        text: None,
    });
    library
        .publish(gone.collect(), &anna("not needed"))
        .expect("it is published");
    assert!(library.shelf().knowledge.entry("housing/let").is_none());
    assert!(!folder.at("entries/housing/let").exists());
    let history = library
        .history(&entry_id("housing/let").expect("an id"))
        .expect("a history");
    assert_eq!(
        history
            .iter()
            .map(|past| (past.why.as_str(), past.files.len()))
            .collect::<Vec<_>>(),
        [("not needed", 2), ("new", 2)]
    );
    // What was taken away stands in the history word for word.
    assert_eq!(history[0].files[1].1.as_deref(), Some(files[1].1.as_str()));
}
