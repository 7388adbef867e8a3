//! Entries go to a translation agency and come back.

use std::fs;

use crate::harness::binary::{path, run, succeeded, text};
use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp, folder};

const FILE: &str = "/exchange/file?format=csv&language=ar";

/// The Arabic texts as an editor takes them out.
fn taken_out(editor: &Visitor) -> String {
    let page = editor.opens(FILE);
    assert_eq!(page.status, 200);
    page.text
}

fn arabic(app: &TestApp) -> String {
    let file = app.knowledge().join("entries/housing/queue/ar.md");
    fs::read_to_string(file).expect("it can be read")
}

#[test]
fn an_editor_sees_what_a_file_would_change_before_it_does() {
    let app = Setup::console().start();
    let editor = app.welcomes("Eva", "editor", &[]);
    let file = taken_out(&editor);
    let same = editor.sends_file("/exchange", "/exchange/upload", ("a.csv", file.as_bytes()));
    assert!(
        same.status == 200 && same.text.contains("finns redan här"),
        "{}",
        same.text
    );
    let before = arabic(&app);
    let done = file.replace("ادفع الرسوم كل سنة.", "ادفع الرسوم في يناير.");
    assert_ne!(done, file);
    let seen = editor.sends_file(
        "/exchange",
        "/exchange/upload",
        ("byrå.csv", done.as_bytes()),
    );
    assert_eq!(seen.status, 200);
    assert!(seen.text.contains("byrå.csv") && seen.text.contains("Ställ dig i bostadskön"));
    assert!(seen.text.contains("Texter som ändras: 1"), "{}", seen.text);
    assert_eq!(arabic(&app), before, "only looked at");
    // It waits, also when the page is left.
    let waiting = editor.opens("/exchange").text;
    let (_, at) = waiting.split_once("name=\"at\" value=\"").expect("a form");
    let at = at.split('"').next().expect("a value").to_owned();
    let other = editor.sends("/exchange", "/exchange/import", &[("at", "1")]);
    assert_eq!(other.status, 409, "a yes to another file is none");
    let done = editor.sends("/exchange", "/exchange/import", &[("at", &at)]);
    assert_eq!(done.status, 200);
    assert!(
        done.text.contains("Texter som ändrades: 1"),
        "{}",
        done.text
    );
    let after = arabic(&app);
    assert_eq!(
        after,
        before
            .replace("ادفع الرسوم كل سنة.", "ادفع الرسوم في يناير.")
            .replace("\nrevision = 1", "\nrevision = 2"),
        "nothing else has changed in the file"
    );
    let shelf = app.desk().shelf();
    let entry = shelf.knowledge.entry("housing/queue").expect("an entry");
    let language = "ar".parse().expect("a language");
    assert!(
        entry.translations[&language].body.contains("في يناير"),
        "it is live"
    );
    assert!(!editor.opens("/exchange").text.contains("byrå.csv"));
}

#[test]
fn a_broken_file_is_refused_whole_and_every_fault_is_told() {
    let app = Setup::console().start();
    let editor = app.welcomes("Eva", "editor", &[]);
    let file = taken_out(&editor);
    let broken = file
        .replace("ادفع الرسوم كل سنة.", "ادفع الرسوم في يناير.")
        .replace("money/apply;", "money/none;")
        .replace(
            "leisure/swimming;leisure;ar;",
            "leisure/swimming;leisure;Arabiska;",
        );
    let before = arabic(&app);
    let page = editor.sends_file(
        "/exchange",
        "/exchange/upload",
        ("a.csv", broken.as_bytes()),
    );
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("Arabiska") && page.text.contains("Rad "),
        "{}",
        page.text
    );
    let unknown = file.replace("money/apply;", "money/none;");
    let page = editor.sends_file(
        "/exchange",
        "/exchange/upload",
        ("a.csv", unknown.as_bytes()),
    );
    assert!(
        page.status == 422 && page.text.contains("money/none"),
        "{}",
        page.text
    );
    let old = editor.sends_file("/exchange", "/exchange/upload", ("a.csv", b"entry;k\xf6\n"));
    assert!(old.text.contains("Windows-1252"), "{}", old.text);
    assert_eq!(arabic(&app), before);
}

#[test]
fn a_change_made_meanwhile_is_kept() {
    let app = Setup::console().start();
    let editor = app.welcomes("Eva", "editor", &[]);
    let file = taken_out(&editor);
    let changed = arabic(&app).replace("ادفع الرسوم كل سنة.", "ادفع كل سنة.");
    fs::write(
        app.knowledge().join("entries/housing/queue/ar.md"),
        &changed,
    )
    .expect("written");
    let done = file.replace("ادفع الرسوم كل سنة.", "ادفع الرسوم في يناير.");
    let page = editor.sends_file("/exchange", "/exchange/upload", ("a.csv", done.as_bytes()));
    assert_eq!(page.status, 422);
    assert!(page.text.contains("sedan filen togs ut"), "{}", page.text);
    assert_eq!(arabic(&app), changed);
}

#[test]
fn only_who_answers_for_facts_reads_files_in() {
    let app = Setup::console().start();
    let translator = app.welcomes("Tore", "translator", &[]);
    let file = taken_out(&translator);
    assert!(!translator.opens("/exchange").text.contains("type=\"file\""));
    let page = translator.sends_file("/exchange", "/exchange/upload", ("a.csv", file.as_bytes()));
    assert_eq!(page.status, 403);
    let staff = app.welcomes("Anna", "staff", &[]);
    assert_eq!(staff.opens("/exchange").status, 403);
    assert_eq!(staff.opens(FILE).status, 403);
}

#[test]
fn the_command_line_exports_and_imports_and_changes_no_byte() {
    let knowledge = folder::in_a_folder();
    let work = tempfile::tempdir().expect("a folder can be made");
    let all = |folder: &std::path::Path| {
        let mut files: Vec<_> = crate::layout::files(folder, "")
            .into_iter()
            .filter(|file| !file.components().any(|part| part.as_os_str() == ".history"))
            .map(|file| (file.clone(), fs::read(file).expect("it can be read")))
            .collect();
        files.sort();
        files
    };
    let before = all(knowledge.path());
    let folder = path(knowledge.path());
    for (format, language) in [("csv", None), ("xlsx", None), ("xliff", Some("ar"))] {
        let file = work.path().join(format);
        let mut arguments = vec![
            "export",
            "--format",
            format,
            "--knowledge",
            folder,
            path(&file),
        ];
        if let Some(language) = language {
            arguments.extend(["--language", language]);
        }
        succeeded(&run(&arguments));
        let said = succeeded(&run(&["import", "--knowledge", folder, path(&file)]));
        assert!(said.contains("0 texts changed"), "{said}");
    }
    assert_eq!(all(knowledge.path()), before);
    let file = work.path().join("changed");
    let csv = fs::read_to_string(work.path().join("csv")).expect("it can be read");
    fs::write(
        &file,
        csv.replace("Pay the fee every year.", "Pay in January."),
    )
    .expect("written");
    let import = ["import", "--knowledge", folder, path(&file)];
    let dry = succeeded(&run(&[&import[..], &["--dry-run"]].concat()));
    assert!(
        dry.contains("entries/housing/queue/en.md\n1 texts would change"),
        "{dry}"
    );
    assert_eq!(all(knowledge.path()), before);
    succeeded(&run(&import));
    let english = knowledge.path().join("entries/housing/queue/en.md");
    assert!(
        fs::read_to_string(english)
            .expect("read")
            .contains("Pay in January.")
    );
    let refused = run(&import);
    assert_eq!(
        refused.status.code(),
        Some(0),
        "what is there already changes nothing"
    );
    fs::write(
        &file,
        csv.replace("Pay the fee every year.", "Pay in June."),
    )
    .expect("written");
    let refused = run(&import);
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stdout).contains("since the file was exported"));
    let wrong = run(&["export", "--format", "doc", "--knowledge", folder, "-"]);
    assert_eq!(wrong.status.code(), Some(2));
}
