//! Plain Swedish for other programs: `ask`, `check`, files of agencies; and that nothing is understood otherwise because of it.

use std::fs;
use std::path::Path;

use lotsen::knowledge::{Folder, Knowledge};
use lotsen::understand::{Asked, Understander};
use serde_json::{Value, json};

use super::TEXT;
use crate::harness::binary::{path, run, succeeded, text};
use crate::harness::{folder, questions};

/// The folder of the stories with a plain text.
fn knowledge() -> tempfile::TempDir {
    let home = folder::in_a_folder();
    fs::write(home.path().join(super::QUEUE), TEXT).expect("it can be written");
    home
}

fn asks(folder: &Path, language: &str, question: &str) -> Value {
    let arguments = [
        "ask",
        "--json",
        "--knowledge",
        path(folder),
        "--language",
        language,
        question,
    ];
    serde_json::from_str(&succeeded(&run(&arguments))).expect("it is JSON")
}

#[test]
fn ask_says_in_which_language_the_answer_is() {
    let home = knowledge();
    let answer = asks(home.path(), "sv-simple", questions::QUEUE);
    assert_eq!(answer["entry"], json!("housing/queue"));
    assert_eq!(
        (&answer["language"], &answer["answer_language"]),
        (&json!("sv"), &json!("sv-simple"))
    );
    let none = asks(home.path(), "sv-simple", questions::ID_CARD);
    assert_eq!(none["answer_language"], json!("sv"));
    let swedish = asks(home.path(), "sv", questions::QUEUE);
    assert_eq!(swedish["answer_language"], json!("sv"));
    let arabic = asks(home.path(), "sv-simple", questions::QUEUE_AR);
    assert_eq!(
        (&arabic["language"], &arabic["answer_language"]),
        (&json!("ar"), &json!("ar"))
    );
    let arguments = [
        "ask",
        "--knowledge",
        path(home.path()),
        "--language",
        "sv-simple",
        questions::QUEUE,
    ];
    assert!(succeeded(&run(&arguments)).contains("Börja vänta"));
}

/// A plain text changes nothing of what is understood: neither what is learned nor how sure anything is.
#[test]
fn questions_are_understood_the_same_with_and_without_plain_texts() {
    let (with, without) = (knowledge(), folder::in_a_folder());
    let figures = |home: &Path, chosen: &str| -> Vec<String> {
        let knowledge = Knowledge::understand(&Folder::read(home)).knowledge;
        let today = jiff::Zoned::now().date();
        let understander = Understander::build(&knowledge, today).expect("it can be learned from");
        let all = [
            questions::QUEUE,
            questions::QUEUE_AR,
            questions::UNKNOWN,
            questions::SWIMMING,
            "vänta på en lägenhet",
            "börja vänta i bostadskön nu",
            "hej",
        ];
        let understood = all.map(|question| {
            let asked = Asked {
                text: question,
                chosen: chosen.parse().ok(),
                place: None,
                status: None,
                last_topic: None,
                identified: false,
                today,
            };
            let found = understander.understand(&knowledge, &asked);
            format!(
                "{:?} {:?} {:?} {:?}",
                found.language, found.decision, found.confidence, found.hits
            )
        });
        understood.into()
    };
    let swedish = figures(without.path(), "sv");
    assert_eq!(figures(with.path(), "sv"), swedish);
    assert_eq!(figures(with.path(), "sv-simple"), swedish);
}

#[test]
fn check_notes_hard_texts_without_a_plain_one_where_there_are_plain_texts_at_all() {
    let home = knowledge();
    let swimming = home.path().join("entries/leisure/swimming/sv.md");
    let own = fs::read_to_string(&swimming).expect("it is there");
    let hard = "Anmälan till kommunens grundläggande simundervisning förutsätter vårdnadshavarens skriftliga godkännande.";
    fs::write(
        &swimming,
        own.replace("Ring simhallen och fråga efter nästa kurs.", hard),
    )
    .expect("it can be written");
    let check = || run(&["check", "--knowledge", path(home.path())]);
    let said = succeeded(&check());
    let note = "entries/leisure/swimming/sv.md: warning: the text is above LIX 30, and there is no sv-simple.md beside it";
    assert!(said.contains(note), "{said}");
    assert!(
        !said.contains("entries/housing/insurance/sv.md: warning: the text is above"),
        "{said}"
    );
    let row = said
        .lines()
        .find(|line| line.starts_with("sv-simple"))
        .expect("it has a row");
    assert!(
        row.split_whitespace().skip(1).take(3).eq(["1", "1", "0"]),
        "{row}"
    );
    fs::remove_file(home.path().join(super::QUEUE)).expect("it can be removed");
    let said = succeeded(&check());
    assert!(!said.contains("sv-simple.md beside it"), "{said}");
}

#[test]
fn a_plain_text_without_its_swedish_is_an_error_and_its_questions_are_read_by_nobody() {
    let home = knowledge();
    let file = home.path().join(super::QUEUE);
    let check = |text_of_file: &str| {
        fs::write(&file, text_of_file).expect("it can be written");
        let output = run(&["check", "--knowledge", path(home.path())]);
        (output.status.code(), text(&output.stdout))
    };
    let (code, said) = check(&TEXT.replace("source = \"sv\"\nsource_revision = 1\n", ""));
    assert!(
        code == Some(1) && said.contains("is made from that in 'sv'"),
        "{said}"
    );
    let (code, said) = check(&TEXT.replace("source = \"sv\"", "source = \"en\""));
    assert!(code == Some(1) && said.contains("not from 'en'"), "{said}");
    let (code, said) = check(&TEXT.replace("state =", "questions = [\"när får jag bo\"]\nstate ="));
    assert!(
        code == Some(0) && said.contains("write them into sv.md"),
        "{said}"
    );
    let phrases = home.path().join("phrases/sv-simple.toml");
    fs::write(&phrases, "[person]\nphrases = [\"hjälp\"]\n").expect("it can be written");
    let (code, said) = check(TEXT);
    assert!(
        code == Some(0) && said.contains("those of sv.toml"),
        "{said}"
    );
}

#[test]
fn plain_texts_go_to_an_agency_and_come_back() {
    let (home, out) = (knowledge(), tempfile::tempdir().expect("a folder"));
    for format in ["csv", "xliff", "xlsx"] {
        let file = out.path().join(format!("plain.{format}"));
        let export = [
            "export",
            "--knowledge",
            path(home.path()),
            "--format",
            format,
            "--language",
            "sv-simple",
            path(&file),
        ];
        let output = run(&export);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let import = [
            "import",
            "--dry-run",
            "--knowledge",
            path(home.path()),
            path(&file),
        ];
        let done = run(&import);
        assert_eq!(
            done.status.code(),
            Some(0),
            "{format}: {}{}",
            text(&done.stdout),
            text(&done.stderr)
        );
    }
}
