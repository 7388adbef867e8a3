//! An editor changes the knowledge on disk while questions are being answered.

use std::fs;

use crate::harness::{TestApp, questions};

/// Changes a piece of a file of the knowledge that must be there.
fn changes(app: &TestApp, file: &str, old: &str, new: &str) {
    let path = app.knowledge().join(file);
    let text = fs::read_to_string(&path).expect("it can be read");
    assert!(text.contains(old), "{file} has no {old:?}");
    fs::write(&path, text.replace(old, new)).expect("it can be written");
}

/// Asks until an answer says something.
#[track_caller]
fn is_answered_with(app: &TestApp, part: &str) {
    let amina = app.newcomer("Amina", "sv");
    let mut last = String::new();
    let found = app.telegram.wait(
        || {},
        |_| {
            // The state of the server is held meanwhile, so the service is asked directly.
            let shelf = app.desk().shelf();
            let entry = shelf.knowledge.entry("housing/queue")?;
            last.clone_from(&entry.original()?.body);
            last.contains(part).then_some(())
        },
    );
    assert!(found.is_some(), "the knowledge is not read again: {last}");
    amina.asks(questions::QUEUE).says(part);
}

#[test]
fn an_edited_answer_is_given_without_a_restart() {
    let app = TestApp::start();
    changes(
        &app,
        "entries/housing/queue/sv.md",
        "Betala avgiften varje år.",
        "Betala avgiften i januari.",
    );
    is_answered_with(&app, "Betala avgiften i januari.");
}

#[test]
fn a_broken_file_leaves_the_last_sound_answer() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    changes(
        &app,
        "entries/housing/queue/sv.md",
        "state = \"reviewed\"",
        "state = perhaps",
    );
    let problem = |_: &mut crate::harness::telegram::State| {
        let problems = app.desk().library().problems();
        problems
            .iter()
            .any(|problem| problem.to_string().contains("housing/queue/sv.md"))
            .then_some(())
    };
    assert!(
        app.telegram.wait(|| {}, problem).is_some(),
        "the problem is not reported"
    );
    amina
        .asks(questions::QUEUE)
        .says("Betala avgiften varje år.");
    changes(
        &app,
        "entries/housing/queue/sv.md",
        "state = perhaps",
        "state = \"reviewed\"",
    );
    changes(
        &app,
        "entries/housing/queue/sv.md",
        "Betala avgiften varje år.",
        "Betala avgiften i januari.",
    );
    is_answered_with(&app, "Betala avgiften i januari.");
}
