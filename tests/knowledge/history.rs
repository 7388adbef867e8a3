//! What is left of a publication: after a stop in the middle of it, in the history, in git, and in files that are not changed.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use jiff::civil::date;
use lotsen::knowledge::Knowledge;
use lotsen::knowledge::writing::{EntryText, Facts, entry_id};
use lotsen::library::{Cache, Committed, FileChange, Library, recover};

use crate::folder::{Folder, SWEDISH};
use crate::publishing::{anna, change, open, path};

const SV: &str = "entries/housing/queue/sv.md";
const EN: &str = "entries/housing/queue/en.md";

#[test]
fn a_stop_before_the_journal_leaves_the_old_state_and_one_after_it_the_new() {
    let folder = Folder::whole();
    // Staged, and then the power went.
    folder.write(".history/staged/0", "half a fi");
    assert_eq!(folder.problems(), [""; 0]);
    recover(folder.path()).expect("it recovers");
    assert!(!folder.at(".history/staged").exists());
    assert_eq!(
        fs::read_to_string(folder.at(SV)).expect("the file"),
        SWEDISH
    );
    // In the journal, one file moved already, the other not; the history not yet written.
    let english = folder
        .load()
        .knowledge
        .entry("housing/queue")
        .expect("it")
        .translations
        .len();
    let new = SWEDISH.replace("Anmäl dig", "Ring");
    folder.write(SV, &new);
    folder.write(".history/staged/1", "new english");
    folder.write(
        ".history/journal.json",
        r#"{"files":[{"path":"entries/housing/queue/sv.md","file":"0"},{"path":"entries/housing/queue/en.md","file":"1"}],
            "history":[["entries/housing/queue.jsonl","{\"id\":\"a\",\"at\":1,\"who\":\"Anna\",\"why\":\"w\",\"path\":\"entries/housing/queue/sv.md\"}"]]}"#,
    );
    assert_eq!(english, 2);
    let library = open(&folder);
    assert_eq!(fs::read_to_string(folder.at(SV)).expect("the file"), new);
    assert_eq!(
        fs::read_to_string(folder.at(EN)).expect("the file"),
        "new english"
    );
    assert!(!folder.at(".history/journal.json").exists());
    let id = entry_id("housing/queue").expect("an id");
    assert_eq!(library.history(&id).expect("a history").len(), 1);
}

#[test]
fn a_line_of_the_history_that_was_cut_off_hides_no_other() {
    let folder = Folder::whole();
    let library = open(&folder);
    folder.write(
        ".history/entries/housing/queue.jsonl",
        "{\"id\":\"x\",\"at\":1,\"wh",
    );
    let edit = change(&library, SV, |text| text.replace("Anmäl dig", "Ring"));
    library
        .publish(vec![edit], &anna("call"))
        .expect("it is published");
    let history = library
        .history(&entry_id("housing/queue").expect("an id"))
        .expect("a history");
    assert_eq!(history.len(), 1);
    assert_eq!(
        (history[0].who.as_str(), history[0].why.as_str()),
        ("Anna Ek", "call")
    );
    assert_eq!(history[0].files[0].1.as_deref(), Some(SWEDISH));
}

/// Runs git in a folder, as somebody who works there.
fn git(dir: &Path, asked: &[&str]) -> String {
    let who = [
        "-c",
        "user.name=Somebody",
        "-c",
        "user.email=somebody@example.org",
    ];
    let said = Command::new("git")
        .args(who)
        .args(asked)
        .current_dir(dir)
        .output()
        .expect("git is installed");
    assert!(
        said.status.success(),
        "git {asked:?}: {}",
        String::from_utf8_lossy(&said.stderr)
    );
    String::from_utf8_lossy(&said.stdout).trim().to_owned()
}

#[test]
fn in_a_git_work_tree_each_publication_is_a_commit_of_its_files_only() {
    let folder = Folder::whole();
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "--all"]);
    git(folder.path(), &["commit", "--quiet", "--message=begin"]);
    let library = open(&folder);
    // Somebody else is at work in the same folder: one file is staged, one is changed.
    let folder =
        folder
            .with("desks.toml", "Boendecoach", "Coach")
            .with("topics.toml", "Bostad", "Hem");
    git(folder.path(), &["add", "desks.toml"]);
    let edit = change(&library, SV, |text| text.replace("Anmäl dig", "Ring"));
    let new = FileChange {
        path: path("entries/housing/queue/ar.md"),
        base: None,
        text: Some(SWEDISH.replace(
            "revision = 2",
            "revision = 1\nsource = \"sv\"\nsource_revision = 2",
        )),
    };
    let published = library
        .publish(vec![edit, new], &anna("Ring i stället"))
        .expect("it is published");
    assert!(
        matches!(published.git, Committed::As(_)),
        "{:?}",
        published.git
    );
    assert_eq!(
        git(folder.path(), &["log", "-1", "--format=%an|%ae|%s"]),
        "Anna Ek|anna@lomma.example|Ring i stället"
    );
    assert_eq!(
        git(folder.path(), &["show", "--name-only", "--format="]),
        format!("entries/housing/queue/ar.md\n{SV}")
    );
    assert_eq!(
        git(folder.path(), &["status", "--porcelain"]),
        "M  desks.toml\n M topics.toml"
    );
    // A git that fails loses nothing, and the history says why there is no commit.
    folder.write(".git/index.lock", "");
    let edit = change(&library, SV, |text| text.replace("Ring", "Gå"));
    let published = library
        .publish(vec![edit], &anna("walk"))
        .expect("it is published");
    assert!(
        matches!(&published.git, Committed::Failed(why) if why.contains("index.lock")),
        "{:?}",
        published.git
    );
    assert!(
        fs::read_to_string(folder.at(SV))
            .expect("the file")
            .contains("Gå")
    );
    let history = library
        .history(&entry_id("housing/queue").expect("an id"))
        .expect("a history");
    assert_eq!(history[0].git, published.git);
}

#[test]
fn all_shipped_entries_keep_their_bytes_when_nothing_is_changed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
    let knowledge = Knowledge::load(&root).knowledge;
    let mut texts = 0;
    for entry in knowledge.entries.values() {
        let facts = fs::read_to_string(root.join(format!("entries/{}/entry.toml", entry.id)))
            .expect("the facts");
        assert_eq!(
            Facts::read(&facts).and_then(|it| it.write_over(&facts)),
            Ok(facts),
            "{}",
            entry.id
        );
        for (language, text) in &entry.translations {
            let file = fs::read_to_string(root.join(format!("entries/{}/{language}.md", entry.id)))
                .expect("the text");
            let read = EntryText::read(&file).expect("it can be read");
            assert_eq!(
                (&read.title, &read.questions[..], &read.body),
                (&text.title, &text.questions[..], &text.body)
            );
            assert_eq!(
                read.write_over(&file),
                Ok(file.clone()),
                "{} {language}",
                entry.id
            );
            // Changed and changed back is as it was, whatever stands in it.
            let other = EntryText {
                title: "x".to_owned(),
                body: "y".to_owned(),
                revision: 99,
                ..read.clone()
            };
            let there = other.write_over(&file).expect("it can be written");
            assert_eq!(read.write_over(&there), Ok(file), "{} {language}", entry.id);
            texts += 1;
        }
    }
    assert!(texts > 1_000, "{texts}");
}

/// Names the folder for [`publishes_until_it_is_killed`].
const FOLDER: &str = "LOTSEN_TEST_FOLDER";

/// A process of its own: publishes the Swedish and the English text with one number in both, again and again.
#[test]
#[ignore = "started and killed by killed_at_any_moment_a_publication_is_whole_or_not_there"]
fn publishes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let folder = Path::new(&folder);
    let library = Library::open(folder, Cache::default(), date(2026, 11, 21)).expect("it opens");
    for number in 0.. {
        let numbered = |file: &str| {
            change(&library, file, |text| {
                let (head, _) = text
                    .split_once("+++\n")
                    .and_then(|(_, rest)| rest.split_once("+++\n"))
                    .expect("a text");
                format!("+++\n{head}+++\nNummer {number}.\n")
            })
        };
        let both = vec![numbered(SV), numbered(EN)];
        library
            .publish(both, &anna(&number.to_string()))
            .expect("it is published");
    }
}

#[test]
fn killed_at_any_moment_a_publication_is_whole_or_not_there() {
    let folder = Folder::whole();
    let program = std::env::current_exe().expect("this program has a file");
    let mut published = 0;
    for round in 0..40_u64 {
        let mut child = Command::new(&program)
            .args([
                "--exact",
                "history::publishes_until_it_is_killed",
                "--ignored",
            ])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        let begun = folder.at(".history/entries/housing/queue.jsonl");
        let length = || fs::metadata(&begun).map_or(0, |facts| facts.len());
        let before = length();
        while length() == before {
            assert!(
                child.try_wait().expect("it can be asked").is_none(),
                "it ended by itself"
            );
            thread::sleep(Duration::from_millis(1));
        }
        // Somewhere in one of the next publications: the rounds are spread over the time that one takes.
        thread::sleep(Duration::from_micros(round * 397));
        child.kill().expect("it is killed");
        child.wait().expect("it ends");
        recover(folder.path()).expect("it recovers");
        let loaded = folder.load();
        assert!(!loaded.has_errors(), "{:?}", loaded.problems);
        let entry = loaded
            .knowledge
            .entry("housing/queue")
            .expect("the entry is whole")
            .clone();
        let bodies: Vec<&str> = entry
            .translations
            .values()
            .map(|text| text.body.as_str())
            .collect();
        assert_eq!(bodies.len(), 2);
        assert_eq!(bodies[0], bodies[1], "round {round}: half of a publication");
        let library = open(&folder);
        let history = library.history(&entry.id).expect("a history");
        let after = history[0].files[0].2.clone().expect("a text");
        assert!(
            after.contains(bodies[0]),
            "round {round}: the history tells of what is there"
        );
        published += history.len();
    }
    assert!(published > 40, "each round publishes");
}
