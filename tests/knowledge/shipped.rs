//! The knowledge that is shipped with the program.

use std::path::Path;

use lotsen::knowledge::{ActivityStatus, Knowledge, Severity};
use lotsen::language::Language;

/// Languages in which every shipped entry has a text.
const LANGUAGES_COMPLETE: &[&str] = &["sv", "en"];

fn shipped() -> lotsen::knowledge::Loaded {
    Knowledge::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge"))
}

#[test]
fn the_shipped_knowledge_has_no_errors() {
    let loaded = shipped();
    let errors: Vec<_> = loaded
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(ToString::to_string)
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn every_shipped_entry_can_be_sent_in_the_complete_languages() {
    let knowledge = shipped().knowledge;
    let mut missing = Vec::new();
    for code in LANGUAGES_COMPLETE {
        let language: Language = code.parse().expect("a language code");
        missing.extend(
            knowledge
                .entries
                .values()
                .filter(|entry| entry.sendable(language).is_none())
                .map(|entry| format!("{} {code}", entry.id)),
        );
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn made_up_activities_are_marked_and_never_verified() {
    for activity in shipped().knowledge.activities {
        let fictional = activity.contact.web.contains("example.org")
            || activity.contact.email.contains("example.org");
        assert!(
            !fictional || activity.status == ActivityStatus::Example,
            "{}",
            activity.id
        );
    }
}
