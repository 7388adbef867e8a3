//! What the fuzzer has found stays mended: every input that it found something with, the seeds that it began with, and a few hundred that are made up
//! here, through the same functions. `tests/fuzz/Cargo.toml` says how to run the fuzzer itself.

#[path = "fuzz/src/lib.rs"]
mod fuzz;

use std::fs;
use std::path::PathBuf;

/// Made-up inputs for each target.
const MADE_UP: u64 = 300;

/// What a made-up input is put together from, besides pieces of the seeds.
const PIECES: [&str; 40] = [
    "**",
    "_",
    "[a](https://a.example/x)",
    "](",
    "\n- ",
    "\n1. ",
    "\n\n",
    "`",
    "<b>",
    "</script>",
    "&amp;",
    "&",
    "\"",
    "'",
    "\0",
    "\u{200f}",
    "\u{2066}",
    "\u{feff}",
    "é",
    "ß",
    "مرحبا",
    "ሰላም",
    "٠١٢٣٤٥٦٧٨٩",
    "900118-9811",
    "070-174 06 35",
    "@",
    "a@b.se",
    "{",
    "}",
    ":",
    ",",
    "=",
    "[[",
    "]]",
    "+++",
    "\"text\":",
    "/start",
    "9999999999999999999",
    "-1",
    "\r\n",
];

/// The same numbers each time, so that what holds today holds tomorrow: looking for what does not is the fuzzer's business.
struct Dice(u64);

impl Dice {
    /// Below `limit`: Marsaglia's xorshift64.
    fn up_to(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let limit = u64::try_from(limit).expect("not that many");
        usize::try_from(self.0 % limit).expect("below the limit")
    }
}

/// The files below a folder of the fuzzer's, by name.
fn inputs(folder: &str, target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = fuzz::world::project()
        .join("tests/fuzz")
        .join(folder)
        .join(target);
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .map(|files| {
            files
                .map(|file| file.expect("it can be read").path())
                .collect()
        })
        .unwrap_or_default();
    paths.sort();
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).expect("it can be read");
        (path.display().to_string(), bytes)
    };
    paths.into_iter().map(read).collect()
}

/// An input of a few pieces of seeds, of [`PIECES`], and of single bytes.
fn made_up(dice: &mut Dice, seeds: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut input = Vec::new();
    for _ in 0..dice.up_to(12) {
        match dice.up_to(4) {
            0 | 1 if !seeds.is_empty() => {
                let seed = &seeds[dice.up_to(seeds.len())].1;
                let (from, to) = (dice.up_to(seed.len() + 1), dice.up_to(seed.len() + 1));
                input.extend(&seed[from.min(to)..from.max(to)]);
            }
            2 => input.extend(PIECES[dice.up_to(PIECES.len())].as_bytes()),
            _ => input.push(u8::try_from(dice.up_to(256)).unwrap_or_default()),
        }
    }
    input
}

/// Everything that there is for a target.
fn holds(target: &str, check: fn(&[u8])) {
    let (seeds, found) = (inputs("seeds", target), inputs("regressions", target));
    assert!(!seeds.is_empty(), "{target} has no seeds");
    let mut dice = Dice(target.bytes().map(u64::from).sum());
    let made_up =
        (0..MADE_UP).map(|number| (format!("made-up {number}"), made_up(&mut dice, &seeds)));
    let made_up: Vec<_> = made_up.collect();
    for (name, input) in found.iter().chain(&seeds).chain(&made_up) {
        let held = std::panic::catch_unwind(|| check(input));
        assert!(
            held.is_ok(),
            "{target}, {name}: {:?}",
            String::from_utf8_lossy(input)
        );
    }
}

#[test]
fn updates_are_read_whatever_stands_in_them() {
    holds("updates", fuzz::updates::check);
}

#[test]
fn entries_are_taken_or_refused_with_a_line() {
    holds("entries", fuzz::entries::check);
}

#[test]
fn answers_are_well_formed_in_telegram_and_on_pages() {
    holds("markdown", fuzz::markdown::check);
}

#[test]
fn no_personal_number_is_left() {
    holds("redaction", fuzz::redaction::check);
}

#[test]
fn every_text_has_a_language_or_none() {
    holds("language", fuzz::language::check);
}

#[test]
fn every_question_gets_a_decision() {
    holds("understanding", fuzz::understanding::check);
}

#[test]
fn files_are_refused_or_come_back_as_they_were() {
    holds("imports", fuzz::imports::check);
}

#[test]
fn every_press_leads_to_something_that_telegram_takes() {
    holds("presses", fuzz::presses::check);
}
