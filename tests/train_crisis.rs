//! Makes the table that recognises a crisis, and cross-validates it. By hand, from the shipped phrases and questions:
//! `cargo test --test train_crisis -- --ignored --nocapture`
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use lotsen::knowledge::{Crisis, Knowledge};
use lotsen::language::Language;
use lotsen::understand::crisis::labelled;
use lotsen::understand::crisis::model::{Model, Trainer};

/// A text, its language, the kind of crisis, its weight, and whether it is a question that entries answer.
struct Text {
    text: String,
    language: Language,
    kind: Option<Crisis>,
    weight: f32,
    question: bool,
}

/// Questions of entries and small talk count less than phrases that were written to show the difference.
const QUESTION: f32 = 0.5;

/// Urgent entries about which people also ask without being in need; those of the others may well be a crisis.
const CALM: [&str; 2] = ["housing/cannot-pay-rent", "housing/eviction-letter"];

fn texts() -> Vec<Text> {
    let knowledge = Knowledge::load(Path::new("knowledge")).knowledge;
    let mut texts = Vec::new();
    for (language, phrases) in &knowledge.phrases {
        texts.extend(labelled(phrases).map(|(kind, text)| Text {
            text: text.to_owned(),
            language: *language,
            kind,
            weight: 1.0,
            question: false,
        }));
    }
    let calm = knowledge
        .entries
        .values()
        .filter(|entry| !entry.urgent || CALM.contains(&entry.id.as_str()));
    for translation in calm.flat_map(|entry| entry.translations.values()) {
        texts.extend(translation.questions.iter().map(|question| Text {
            text: question.clone(),
            language: translation.language,
            kind: None,
            weight: QUESTION,
            question: true,
        }));
    }
    texts
}

fn table<'a>(texts: impl Iterator<Item = &'a Text>) -> Vec<u8> {
    let mut trainer = Trainer::default();
    for text in texts {
        trainer.add(&text.text, text.language, text.kind, text.weight);
    }
    trainer.table()
}

#[test]
#[ignore = "writes src/understand/crisis/table.bin; run by hand"]
fn train() {
    let table = table(texts().iter());
    println!("{} bytes", table.len());
    std::fs::write("src/understand/crisis/table.bin", table).unwrap();
}
