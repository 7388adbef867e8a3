//! One story a rule: what an editor reads when something is wrong.

use crate::folder::{ENGLISH, ENTRY, Folder, SWEDISH};

const FACTS: &str = "entries/housing/queue/entry.toml";
const SV: &str = "entries/housing/queue/sv.md";
const EN: &str = "entries/housing/queue/en.md";

/// Exactly one problem, word for word.
#[track_caller]
pub fn finds(folder: &Folder, problem: &str) {
    assert_eq!(folder.problems(), [problem]);
}

#[test]
fn a_whole_folder_has_no_problems() {
    let folder = Folder::whole();
    assert_eq!(folder.problems(), Vec::<String>::new());
    let knowledge = folder.load().knowledge;
    let entry = knowledge
        .entry("housing/queue")
        .expect("the entry is there");
    assert_eq!(entry.topic.as_str(), "housing");
    assert_eq!(entry.translations.len(), 2);
    assert_eq!(
        entry.original().map(|text| text.title.as_str()),
        Some("Ställ dig i kö")
    );
}

#[test]
fn a_misspelt_key_is_named_with_the_one_that_was_meant_at_its_line() {
    finds(
        &Folder::whole().with(SV, "questions", "qestions"),
        "entries/housing/queue/sv.md:3: unknown key 'qestions'; did you mean 'questions'?",
    );
}

#[test]
fn many_problems_are_told_at_once() {
    let folder = Folder::whole()
        .with("desks.toml", "mon-fri", "mån-fre")
        .with(FACTS, "desk = \"coach\"", "desk = \"couch\"")
        .with(FACTS, "https://", "http://")
        .with(SV, "Ställ dig i kö", "")
        .with(EN, "source_revision = 2", "source_revision = 3")
        .put("entries/housing/notes.txt", "remember");
    assert_eq!(
        folder.problems(),
        [
            "desks.toml:5: 'hours': 'mån' is not a weekday: mon, tue, wed, thu, fri, sat or sun",
            "entries/housing/notes.txt: warning: nobody reads this file; only .toml, .md and .ogg are read",
            "entries/housing/queue/en.md:6: 'source_revision' is 3, but the original's revision is 2",
            "entries/housing/queue/entry.toml:1: unknown desk 'couch': desks.toml does not list it; did you mean 'coach'?",
            "entries/housing/queue/entry.toml:10: 'url': the address 'http://www.boplatssyd.se/' must begin with https://",
            "entries/housing/queue/sv.md:2: 'title' is empty",
        ]
    );
}

#[test]
fn an_entry_with_an_error_is_left_out_and_the_others_stay() {
    let folder = Folder::whole()
        .put(
            "entries/housing/rent/entry.toml",
            ENTRY.replace("2026-11-20", "\"2026-11-20\""),
        )
        .put(
            "entries/housing/rent/sv.md",
            SWEDISH.replace("lägenhet", "hyra"),
        );
    finds(
        &folder,
        "entries/housing/rent/entry.toml:6: 'checked' must be a day such as 2026-11-20, without quotation marks",
    );
    let knowledge = folder.load().knowledge;
    assert!(
        knowledge.entry("housing/queue").is_some() && knowledge.entry("housing/rent").is_none()
    );
}

#[test]
fn what_an_entry_points_at_must_be_there() {
    for (old, new, told) in [
        (
            "desk = \"coach\"",
            "topic = \"house\"",
            "1: unknown topic 'house': topics.toml does not list it; did you mean 'housing'?",
        ),
        (
            "owner = \"coach\"",
            "owner = \"chef\"",
            "5: unknown desk 'chef': desks.toml does not list it",
        ),
        (
            "\"any\"",
            "\"permitt\"",
            "3: 'status': unknown word 'permitt'; did you mean 'permit'?",
        ),
        (
            "\"any\"",
            "\"any\", \"eu\"",
            "3: 'status': 'any' stands alone",
        ),
        (
            "[\"se\"]",
            "[]",
            "2: 'places' is empty: write [\"se\"] for everywhere",
        ),
        (
            "review_months = 6",
            "related = [\"housing/quee\"]",
            "7: 'related': there is no entry 'housing/quee'; did you mean 'housing/queue'?",
        ),
        (
            "review_months = 6",
            "replaces = \"housing/queue\"",
            "7: 'replaces' names the entry itself",
        ),
        (
            "review_months = 6",
            "review_months = 0",
            "7: 'review_months' must be a whole number from 1 to 120",
        ),
    ] {
        finds(
            &Folder::whole().with(FACTS, old, new),
            &format!("{FACTS}:{told}"),
        );
    }
}

#[test]
fn places_are_checked_once_municipalities_are_listed() {
    let folder = Folder::whole().with(FACTS, "\"se\"", "\"lomma\"");
    assert_eq!(folder.problems(), Vec::<String>::new());
    let listed = folder.put(
        "municipalities.toml",
        "[[municipality]]\nid = \"lund\"\nregion = \"skane\"\nname = { sv = \"Lund\" }\n",
    );
    finds(
        &listed,
        "entries/housing/queue/entry.toml:2: unknown place 'lomma': municipalities.toml does not list it",
    );
    let region = listed.with(FACTS, "\"lomma\"", "\"skane\"");
    assert_eq!(region.problems(), Vec::<String>::new());
}

#[test]
fn dates_that_do_not_exist_are_refused() {
    let folder = Folder::whole().with(FACTS, "2026-11-20", "2026-02-30");
    let problems = folder.problems();
    assert!(
        problems[0].starts_with("entries/housing/queue/entry.toml:6: "),
        "{problems:?}"
    );
}

#[test]
fn toml_that_cannot_be_read_is_told_with_its_line() {
    let problems = Folder::whole()
        .with(SV, "keywords = [\"bostadskö\"]", "keywords = [\"bostadskö")
        .problems();
    assert!(
        problems[0].starts_with("entries/housing/queue/sv.md:6: not valid TOML: "),
        "{problems:?}"
    );
    let problems = Folder::whole().put("topics.toml", "[[topic]\n").problems();
    assert!(
        problems[0].starts_with("topics.toml:1: not valid TOML: "),
        "{problems:?}"
    );
    assert!(
        !problems
            .iter()
            .any(|problem| problem.contains("unknown topic")),
        "one cause, one problem: {problems:?}"
    );
}

#[test]
fn files_that_nobody_reads_are_named() {
    finds(
        &Folder::whole().put("entries/housing/queue/readme.md", "hello"),
        "entries/housing/queue/readme.md: 'readme' is not a language code; the name must be such as sv.md or prs.md",
    );
    finds(
        &Folder::whole().put("entries/housing/queue/facts.toml", ""),
        "entries/housing/queue/facts.toml: warning: nobody reads this file; here, names are language codes such as sv.md",
    );
    finds(
        &Folder::whole().put("entries/sv.md", SWEDISH),
        "entries/sv.md: warning: nobody reads this file: it does not belong here",
    );
    let hidden = Folder::whole()
        .put(".git/config", "")
        .put("entries/housing/queue/sv.md~", "")
        .put(".DS_Store", "");
    assert_eq!(hidden.problems(), Vec::<String>::new());
}

#[test]
fn an_entry_needs_its_facts_and_a_text() {
    let folder = Folder::whole().put("entries/housing/rent/sv.md", SWEDISH);
    finds(
        &folder,
        "entries/housing/rent/entry.toml: the file is missing; without it the texts in this folder are not used",
    );
    let folder = Folder::whole().without(SV).without(EN);
    finds(
        &folder,
        "entries/housing/queue/entry.toml: the entry has no text in any language",
    );
    assert!(!folder.load().is_usable());
}

#[test]
fn ids_are_small_letters_and_stand_once() {
    let twice = "[[desk]]\nid = \"coach\"\nname = { sv = \"Coach\" }\nhours = \"mon 09:00-10:00\"\nreply_within_hours = 1\n";
    let folder = Folder::whole();
    let desks = std::fs::read_to_string(folder.at("desks.toml")).expect("desks.toml is there");
    finds(
        &folder.put("desks.toml", desks + twice),
        "desks.toml:8: the id 'coach' is there twice",
    );
    finds(
        &Folder::whole().with("desks.toml", "id = \"coach\"", "id = \"coach\"\n[[desk]]\nid = \"Två\"").with("desks.toml", "[[desk]]\nid = \"coach\"\n", "[[desk]]\nid = \"coach\"\nname = { sv = \"C\" }\nhours = \"mon 09:00-10:00\"\nreply_within_hours = 1\n"),
        "desks.toml:7: the id 'Två' may have only small letters a-z, digits and hyphens",
    );
    finds(
        &Folder::whole()
            .put("entries/housing/My Rent/entry.toml", ENTRY)
            .put(
                "entries/housing/My Rent/sv.md",
                SWEDISH.replace("lägenhet", "hyra"),
            ),
        "entries/housing/My Rent/entry.toml: the id 'housing/My Rent' may have only small letters a-z, digits and hyphens",
    );
}

#[test]
fn the_required_files_are_missed_by_name() {
    let folder = Folder::whole().without("topics.toml").without("desks.toml");
    let problems = folder.problems();
    assert_eq!(
        problems[..2],
        [
            "desks.toml: the file is missing",
            "topics.toml: the file is missing"
        ]
    );
    let nowhere = lotsen::knowledge::Knowledge::load(&folder.at("nowhere"));
    assert!(nowhere.has_errors() && !nowhere.is_usable());
}

#[test]
fn a_desk_with_wrong_hours_keeps_its_entries() {
    let folder = Folder::whole().with("desks.toml", "mon-fri 09:00-16:00", "nine to five");
    assert!(folder.problems()[0].starts_with("desks.toml:5: 'hours': "));
    assert!(folder.load().is_usable());
}

#[test]
fn windows_files_are_read_as_they_are() {
    let folder = Folder::whole()
        .put(SV, format!("\u{feff}{}", SWEDISH.replace('\n', "\r\n")))
        .put("topics.toml", "\u{feff}[[topic]]\r\nid = \"housing\"\r\ndesk = \"coach\"\r\nname = { sv = \"Bostad\" }\r\n");
    assert_eq!(folder.problems(), Vec::<String>::new());
    finds(
        &folder.put(EN, b"+++\ntitle = \"\xe5\"\n"),
        "entries/housing/queue/en.md:2: the file is not valid UTF-8 text (save it with the encoding UTF-8)",
    );
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_not_followed() {
    let outside = tempfile::tempdir().expect("a temporary directory can be made");
    std::fs::write(outside.path().join("ar.md"), ENGLISH).expect("the file can be written");
    let folder = Folder::whole();
    std::os::unix::fs::symlink(
        outside.path().join("ar.md"),
        folder.at("entries/housing/queue/ar.md"),
    )
    .expect("a link can be made");
    std::os::unix::fs::symlink(folder.at(EN), folder.at("entries/housing/queue/fr.md"))
        .expect("a link can be made");
    let problems = folder.problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(
        problems[0],
        "entries/housing/queue/ar.md: the link leads out of the knowledge folder and is not followed"
    );
    assert_eq!(
        folder
            .load()
            .knowledge
            .entry("housing/queue")
            .map(|entry| entry.translations.len()),
        Some(3)
    );
}

#[test]
fn a_file_cut_off_anywhere_is_read_to_the_end_without_a_panic() {
    let folder = Folder::whole();
    for path in ["topics.toml", "desks.toml", FACTS, SV, EN] {
        let text = std::fs::read(folder.at(path)).expect("the file is there");
        let mut read = lotsen::knowledge::Folder::read(folder.path());
        for end in 0..text.len() {
            read.put(path, &text[..end]);
            let mut damaged = text.clone();
            damaged[end] = b"\"[]{}=#\n\\+"[end % 10];
            lotsen::knowledge::Knowledge::understand(&read);
            read.put(path, &damaged);
            lotsen::knowledge::Knowledge::understand(&read);
        }
    }
}
