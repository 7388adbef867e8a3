//! The knowledge that is shipped with the program.

use std::path::Path;

use lotsen::knowledge::{ActivityStatus, Folder, Knowledge, Severity};
use lotsen::language::Language;
use lotsen::markdown::{Document, TELEGRAM_LIMIT};
use lotsen::proof::proofread;

/// Languages in which every shipped entry has a text; a language is added once its last entry is there.
const LANGUAGES_COMPLETE: &[&str] = &[
    "sv", "en", "ar", "fa", "prs", "so", "ti", "am", "uk", "ru", "fr", "ps", "tr", "ckb", "kmr",
];

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
fn a_proofreader_finds_nothing_in_the_shipped_texts() {
    let folder = Folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge"));
    let found: Vec<String> = proofread(&Knowledge::understand(&folder).knowledge, &folder)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
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

#[test]
fn every_shipped_answer_fits_one_message_with_room_for_its_source() {
    /// What stands around an answer: its title, source, desk and date.
    const AROUND: usize = 800;
    for entry in shipped().knowledge.entries.values() {
        for text in entry.translations.values() {
            let (document, beyond) = Document::parse(&text.body);
            let html = document.to_telegram_html();
            assert!(
                beyond.is_empty() && !document.to_plain().is_empty(),
                "{} {}",
                entry.id,
                text.language
            );
            let length = html.encode_utf16().count();
            assert!(
                length + AROUND <= TELEGRAM_LIMIT,
                "{} {}: {length}",
                entry.id,
                text.language
            );
            assert_eq!(
                html.matches('\u{2068}').count(),
                html.matches('\u{2069}').count(),
                "{html}"
            );
        }
    }
}

#[test]
fn every_step_of_the_shipped_plan_has_a_text_in_swedish_and_english() {
    let knowledge = shipped().knowledge;
    assert!(knowledge.plan.steps.len() > 20, "the plan is there");
    for code in ["sv", "en"] {
        let missing = knowledge.plan_missing(code.parse().expect("a language code"));
        assert!(missing.is_empty(), "{code}: {missing:?}");
    }
    for step in &knowledge.plan.steps {
        let entry = knowledge.entries.get(&step.entry);
        let entry = entry.expect("the answer behind it is there");
        assert!(
            !entry.sources.is_empty(),
            "{}: its time has no source",
            step.id
        );
    }
}
