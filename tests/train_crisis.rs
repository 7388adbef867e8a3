//! Makes the table that recognises a crisis, and cross-validates it. By hand, from the shipped phrases and questions:
//! `cargo test --test train_crisis -- --ignored --nocapture`
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use lotsen::knowledge::{Crisis, Knowledge};
use lotsen::language::Language;
use lotsen::understand::crisis::labelled;
use lotsen::understand::crisis::model::{Model, Trainer};

/// A text, its language, the kind of crisis, its weight, and whether it is a question that entries answer.
struct Sample {
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

fn texts() -> Vec<Sample> {
    let knowledge = Knowledge::load(Path::new("knowledge")).knowledge;
    let mut texts = Vec::new();
    for (language, phrases) in &knowledge.phrases {
        texts.extend(labelled(phrases).map(|(kind, text)| Sample {
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
        texts.extend(translation.questions.iter().map(|question| Sample {
            text: question.clone(),
            language: translation.language,
            kind: None,
            weight: QUESTION,
            question: true,
        }));
    }
    texts
}

fn table<'a>(texts: impl Iterator<Item = &'a Sample>) -> Vec<u8> {
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

/// Parts of a cross-validation.
const FOLDS: u64 = 4;

/// The part that a text is in, by its letters.
fn fold_of(text: &str) -> u64 {
    let mix = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    (text.bytes().fold(0xcbf2_9ce4_8422_2325, mix) >> 29) % FOLDS
}

#[test]
#[ignore = "measures; run by hand"]
fn cross_validate() {
    let texts = texts();
    let (mut cries, mut questions) = (Vec::new(), Vec::new());
    for fold in 0..FOLDS {
        let table = table(texts.iter().filter(|text| fold_of(&text.text) != fold));
        let model = Model::read(&table).unwrap();
        for text in texts.iter().filter(|text| fold_of(&text.text) == fold) {
            let (_, odds) = model.listen(&text.text);
            if text.kind.is_some() {
                cries.push(odds);
            } else if text.question {
                questions.push(odds);
            }
        }
    }
    let above = |all: &[f32], odds: f32| {
        100 * all.iter().filter(|heard| **heard >= odds).count() / all.len().max(1)
    };
    for odds in [-1.5, -1.0, -0.75, -0.5, 0.0, 0.5, 1.0] {
        println!(
            "{odds:5}: {} % of cries, {} % of questions",
            above(&cries, odds),
            above(&questions, odds)
        );
    }
    assert!(above(&cries, -0.75) >= 80 && above(&questions, -0.75) <= 2);
}
