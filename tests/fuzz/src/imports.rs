//! Files from translation agencies: read or refused with faults, and what was written is read again as it was.

use lotsen::exchange::{Format, Record, Selection, plan, read, records, write};
use lotsen::language::Language;

use super::world::known;
use super::{choice, text};

pub fn check(data: &[u8]) {
    let (chosen, rest) = choice(data);
    match chosen % 4 {
        0 => arrives(rest),
        way => comes_back(Format::ALL[usize::from(way) - 1], rest),
    }
}

/// A file from outside.
fn arrives(bytes: &[u8]) {
    let languages: [Language; 3] = ["sv", "en", "ar"].map(|code| code.parse().expect("a language"));
    match read(bytes) {
        Ok(records) => {
            let _ = plan(&records, &known().knowledge, &languages);
            // What could be read once can be written, and read the same; or there is a reason why not.
            for format in Format::ALL {
                if let Ok(file) = write(&records, format) {
                    same(&records, &file);
                }
            }
        }
        Err(faults) => assert!(!faults.is_empty(), "refused for no reason"),
    }
}

/// A file of ours, with any words in it.
fn comes_back(format: Format, bytes: &[u8]) {
    let words: Vec<String> = bytes.split(|byte| *byte == 0).map(text).collect();
    let selection = Selection {
        languages: vec!["ar".parse().expect("a language")],
        topic: None,
    };
    let mut records = records(&known().knowledge, &selection);
    records.truncate(3);
    // What stands around a text is no part of it.
    let word = |at: usize| {
        words
            .get(at)
            .map_or(String::new(), |word| word.trim().to_owned())
    };
    for (at, record) in records.iter_mut().enumerate() {
        record.text.title = word(4 * at);
        record.text.answer = word(4 * at + 1);
        // A list has no empty pieces.
        let list = |at: usize| -> Vec<String> {
            let pieces = word(at)
                .lines()
                .map(str::trim)
                .map(str::to_owned)
                .collect::<Vec<_>>();
            pieces
                .into_iter()
                .filter(|piece| !piece.is_empty())
                .collect()
        };
        record.text.questions = list(4 * at + 2);
        record.text.keywords = list(4 * at + 3);
    }
    if let Ok(file) = write(&records, format) {
        same(&records, &file);
    }
}

fn same(records: &[Record], file: &[u8]) {
    let again = read(file).unwrap_or_else(|faults| panic!("{faults:?} of {records:?}"));
    assert_eq!(again.len(), records.len(), "{records:?}");
    for (one, other) in records.iter().zip(&again) {
        assert_eq!((&one.entry, one.language), (&other.entry, other.language));
        assert_eq!(one.text, other.text, "{one:?}");
        assert_eq!(one.version, other.version, "{one:?}");
    }
}
