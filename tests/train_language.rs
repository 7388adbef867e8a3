//! Makes the table that tells languages apart. By hand, with the folder of training text in the environment:
//! `LOTSEN_LANGID=… cargo test --test train_language -- --ignored --nocapture`
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

use lotsen::language::romanise::romanise;
use lotsen::language::script::Script;
use lotsen::language::training::Trainer;
use lotsen::language::{Class, Language};

/// Lines a language and file; more changed nothing.
const LINES: usize = 4000;

#[test]
#[ignore = "writes src/language/table.bin; run by hand"]
fn train() {
    let folder = std::env::var("LOTSEN_LANGID").expect("LOTSEN_LANGID names the folder");
    let mut trainer = Trainer::default();
    for file in [
        "train-tico19.tsv",
        "train-commonvoice.tsv",
        "train-udhr.tsv",
    ] {
        let text = fs::read_to_string(Path::new(&folder).join(file)).unwrap();
        let mut seen = std::collections::HashMap::new();
        for line in text.lines().skip(1) {
            let mut columns = line.split('\t');
            let Ok(language) = columns.next().unwrap_or_default().parse::<Language>() else {
                continue;
            };
            let n = seen.entry(language).or_insert(0usize);
            *n += 1;
            if *n <= LINES {
                add(
                    &mut trainer,
                    language,
                    columns.next_back().unwrap_or_default(),
                    1.0,
                    *n,
                );
            }
        }
    }
    let knowledge = std::env::var("LOTSEN_KNOWLEDGE").unwrap_or_else(|_| "knowledge".into());
    let mut questions = 0;
    for (language, line, keyword) in own_lines(Path::new(&knowledge)) {
        questions += 1;
        if keyword {
            // Swedish authority words stand in every language; seen in all of them, they speak for none.
            let romanised =
                is_native_other(language) && Script::leading(&line) == Some(Script::Latin);
            trainer.add(
                Class {
                    language,
                    romanised,
                },
                &line,
                1.0,
            );
        } else if Script::leading(&line) == Some(Script::Latin) && is_native_other(language) {
            trainer.add(
                Class {
                    language,
                    romanised: true,
                },
                &line,
                8.0,
            );
        } else {
            add(&mut trainer, language, &line, 2.0, 0);
        }
    }
    let table = trainer.table();
    println!("{questions} own lines, {} bytes", table.len());
    fs::write("src/language/table.bin", table).unwrap();
}

fn is_native_other(language: Language) -> bool {
    !matches!(language.code(), "sv" | "en" | "fr" | "so" | "tr" | "kmr")
}

/// The line, as typed without marks, and in made-up Latin letters where the language has others.
fn add(trainer: &mut Trainer, language: Language, line: &str, weight: f32, seed: usize) {
    trainer.add(
        Class {
            language,
            romanised: false,
        },
        line,
        weight,
    );
    if Script::leading(line) == Some(Script::Latin) {
        let plain: String = line.chars().map(plain).collect();
        if plain != line {
            trainer.add(
                Class {
                    language,
                    romanised: false,
                },
                &plain,
                weight * 0.5,
            );
        }
        return;
    }
    if language.code() == "ckb" {
        return;
    }
    let abjad = Script::leading(line) == Some(Script::Arabic);
    let latin = if abjad {
        vowelled(&romanise(line), seed)
    } else {
        romanise(line)
    };
    trainer.add(
        Class {
            language,
            romanised: true,
        },
        &latin.replace('3', if seed.is_multiple_of(2) { "3" } else { "a" }),
        weight * 0.3,
    );
}

fn plain(c: char) -> char {
    match c {
        'å' | 'ä' | 'à' | 'â' => 'a',
        'ö' | 'ô' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ç' => 'c',
        'î' | 'ï' => 'i',
        'ù' | 'û' | 'ü' => 'u',
        c => c,
    }
}

/// Puts the vowels in that the Arabic script leaves out, by chance.
fn vowelled(line: &str, seed: usize) -> String {
    let mut out = String::new();
    let mut state = seed as u64 * 2_654_435_761 + 1;
    let mut last = ' ';
    for c in line.chars() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let consonant = |c: char| c.is_ascii_alphabetic() && !"aeiou".contains(c);
        if consonant(c) && consonant(last) && !(c == 'h' && "sckgtz".contains(last)) {
            match (state >> 33) % 10 {
                0..=3 => out.push('a'),
                4..=5 => out.push('e'),
                6..=7 => out.push('i'),
                8 => out.push('o'),
                _ => {}
            }
        }
        out.push(c);
        last = c;
    }
    out
}

/// The questions, phrases and titles of a knowledge folder, with their language.
fn own_lines(folder: &Path) -> Vec<(Language, String, bool)> {
    let mut lines = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.flatten().map(|e| e.path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let Some(language) = path
                .file_stem()
                .and_then(|s| s.to_str())
                .and_then(|s| s.parse().ok())
            else {
                continue;
            };
            let Ok(text) = fs::read_to_string(&path) else {
                continue;
            };
            let is_phrases = folder.ends_with("phrases");
            let toml = if is_phrases {
                text.as_str()
            } else {
                text.split("+++").nth(1).unwrap_or_default()
            };
            let Ok(value) = toml.parse::<toml::Table>() else {
                continue;
            };
            strings(
                &toml::Value::Table(value),
                is_phrases,
                false,
                &mut |s, keyword| lines.push((language, s.to_owned(), keyword)),
            );
        }
    }
    lines.sort();
    lines
}

fn strings(value: &toml::Value, take: bool, keyword: bool, found: &mut impl FnMut(&str, bool)) {
    match value {
        toml::Value::String(s) if take || keyword => found(s, keyword),
        toml::Value::Array(a) => a.iter().for_each(|v| strings(v, take, keyword, found)),
        toml::Value::Table(t) => t
            .iter()
            .for_each(|(k, v)| strings(v, take || k == "questions", k == "keywords", found)),
        _ => {}
    }
}
