//! Redaction: what identifies a person is found in every language, in every way of writing, and little else is taken for it.
//!
//! `tests/redaction/<language>.jsonl` holds what people write. What is to be hidden stands in ⟦…⟧; a line without them must stay as
//! it is; `{phone}` and the like are filled with made-up values from a seed, which every failure prints.

#[path = "redaction/making.rs"]
mod making;

use std::fs;
use std::path::PathBuf;

use lotsen::redaction::{Kind, Public, redact, redact_staff};
use making::{Dice, SLOTS};

/// Of what identifies a person, at least so much is hidden.
const RECALL: f64 = 0.99;

/// Of the lines without anything of the kind, at most so many are changed.
const FALSE_ALARMS: f64 = 0.01;

/// Rounds over every line with a slot.
const ROUNDS: u64 = 40;

/// The lines of all languages: language and text.
fn lines() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/redaction");
    let mut lines = Vec::new();
    for file in fs::read_dir(folder).expect("the folder is there") {
        let path = file.expect("it can be read").path();
        if path.extension().is_none_or(|ending| ending != "jsonl") {
            continue;
        }
        let language = path
            .file_stem()
            .expect("it has a name")
            .to_string_lossy()
            .into_owned();
        for line in fs::read_to_string(&path).expect("it is text").lines() {
            let line: serde_json::Value = serde_json::from_str(line).expect("it is JSON");
            let text = line["text"].as_str().expect("a text").to_owned();
            lines.push((language.clone(), text));
        }
    }
    lines.sort();
    lines
}

/// The pieces in ⟦…⟧, and the text without the marks.
fn marked(line: &str) -> (String, Vec<String>) {
    let pieces = line
        .split('⟦')
        .skip(1)
        .filter_map(|rest| rest.split_once('⟧'));
    let pieces = pieces.map(|(piece, _)| piece.to_owned()).collect();
    (line.replace(['⟦', '⟧'], ""), pieces)
}

/// Whether something of a piece can still be read: the whole, or three of its digits in a row.
fn is_left(piece: &str, text: &str) -> bool {
    let runs = piece.split(|c: char| !c.is_numeric());
    let mut runs = runs.filter(|run| run.chars().count() >= 3);
    text.contains(piece) || runs.any(|run| text.contains(run))
}

#[test]
fn what_people_write_about_themselves_is_hidden() {
    let nothing_public = Public::default();
    let (mut all, mut missed) = (0, Vec::new());
    for (language, line) in lines() {
        let (text, pieces) = marked(&line);
        let redacted = redact(&text, &nothing_public);
        for piece in pieces {
            all += 1;
            if is_left(&piece, &redacted.text) {
                missed.push(format!("{language}: {piece} in {}", redacted.text));
            }
        }
    }
    assert!(all > 200, "otherwise this proves nothing: {all}");
    assert!(share(missed.len(), all) <= 1.0 - RECALL, "{missed:#?}");
}

#[test]
fn made_up_numbers_are_hidden_in_every_sentence() {
    let nothing_public = Public::default();
    let (mut all, mut missed) = (0, Vec::new());
    for (language, line) in lines().into_iter().filter(|(_, line)| line.contains('{')) {
        for seed in 0..ROUNDS {
            let mut dice = Dice::new(seed, &language, &line);
            let (mut text, mut pieces) = (line.clone(), Vec::new());
            for (slot, make) in SLOTS {
                if text.contains(slot) {
                    let piece = make(&mut dice);
                    text = text.replace(slot, &piece);
                    pieces.push(piece);
                }
            }
            let redacted = redact(&text, &nothing_public);
            for piece in pieces {
                all += 1;
                if is_left(&piece, &redacted.text) {
                    missed.push(format!(
                        "{language}, seed {seed}: {text}: {}",
                        redacted.text
                    ));
                }
            }
        }
    }
    assert!(all > 3_000, "otherwise this proves nothing: {all}");
    assert!(
        share(missed.len(), all) <= 1.0 - RECALL,
        "{} of {all} are left: {:#?}",
        missed.len(),
        &missed[..missed.len().min(40)]
    );
}

#[test]
fn amounts_dates_times_and_ages_stay() {
    let nothing_public = Public::default();
    let mut all = 0;
    let mut changed = Vec::new();
    for (language, line) in lines() {
        if line.contains(['⟦', '{']) {
            continue;
        }
        all += 1;
        let redacted = redact(&line, &nothing_public);
        if redacted.text != line {
            changed.push(format!("{language}: {line}: {}", redacted.text));
        }
    }
    for seed in 0..2_000 {
        all += 1;
        let line = making::harmless(&mut Dice::new(seed, "sv", "harmless"));
        let redacted = redact(&line, &nothing_public);
        if redacted.text != line {
            changed.push(format!("seed {seed}: {line}: {}", redacted.text));
        }
    }
    assert!(
        share(changed.len(), all) <= FALSE_ALARMS,
        "{} of {all} are changed: {:#?}",
        changed.len(),
        &changed[..changed.len().min(40)]
    );
}

#[test]
fn nothing_of_our_own_texts_is_hidden_when_somebody_asks_about_it() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("knowledge");
    let knowledge = lotsen::knowledge::Knowledge::load(&root).knowledge;
    let public = Public::of(lotsen::library::public_texts(&knowledge));
    let mut asked = 0;
    for place in &knowledge.municipalities {
        let contact = [
            &place.contact.phone,
            &place.contact.web,
            &place.contact.address,
        ];
        for text in contact.into_iter().flatten() {
            asked += 1;
            let question = format!("Är det {text}?");
            assert_eq!(redact(&question, &public).text, question);
        }
    }
    assert!(asked > 5, "otherwise this proves nothing");
}

#[test]
fn no_text_however_strange_breaks_it() {
    let alphabet: Vec<char> =
        "0123456789٠١٢٣۴۵６７-+./ ()@,:_\u{200f}\u{200b}abåäöشаሀ\u{301}\u{fe0f}🙂\u{1d7d8}İßﬁ[]\n"
            .chars()
            .collect();
    for seed in 0..3_000 {
        let mut dice = Dice::new(seed, "", "strange");
        let length = dice.below(80);
        let text: String = (0..length).map(|_| *dice.pick(&alphabet)).collect();
        let redacted = redact(&text, &Public::default());
        assert_eq!(
            redacted.hidden.is_empty(),
            redacted.text == text,
            "seed {seed}: {text:?}"
        );
        assert!(
            redact_staff(&text)
                .hidden
                .iter()
                .all(|kind| matches!(kind, Kind::PersonalNumber | Kind::Card))
        );
    }
}

/// Found by a fuzzer: read as a telephone number, which staff may write, it would have stayed.
#[test]
fn a_personal_number_behind_what_begins_a_telephone_number_is_hidden_from_staff() {
    let hidden = redact_staff("Ring 020 900118-9811 i morgon").hidden;
    assert_eq!(hidden, [Kind::PersonalNumber]);
    let office = "Ring 020-50 50 50 i morgon";
    assert_eq!(redact_staff(office).text, office);
}

#[test]
fn a_hidden_text_has_nothing_more_to_hide() {
    for (_, line) in lines() {
        let (text, _) = marked(&line);
        let once = redact(&text, &Public::default()).text;
        let twice = redact(&once, &Public::default()).text;
        assert_eq!(once, twice, "{text}");
    }
}

#[allow(clippy::cast_precision_loss, reason = "a few thousand lines")]
fn share(part: usize, all: usize) -> f64 {
    part as f64 / all as f64
}
