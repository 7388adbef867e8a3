//! The lines that the table of languages is learned from, and how they are typed on other keyboards.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

use lotsen::language::romanise::romanise;
use lotsen::language::script::Script;
use lotsen::language::training::Trainer;
use lotsen::language::{Class, Language};

/// Lines a language and file; more changed nothing.
const LINES: usize = 8000;

/// Weight of a question of the knowledge base against a public sentence: this is how people write here.
const QUESTION: f32 = 4.0;

/// Weight of one that somebody wrote in Latin letters for want of others; the rest is made up from native lines.
const TYPED: f32 = 12.0;

/// Letters from which a word of a Swedish question is Swedish wherever it stands.
const TELLING: usize = 7;

/// Learns from the public sentences whose number in their file is `taken`.
pub fn public(trainer: &mut Trainer, folder: &Path, taken: impl Fn(usize) -> bool) {
    for file in [
        "train-tico19.tsv",
        "train-commonvoice.tsv",
        "train-udhr.tsv",
    ] {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        let mut seen = HashMap::new();
        for (number, line) in text.lines().enumerate().skip(1) {
            let mut columns = line.split('\t');
            let Ok(language) = columns.next().unwrap_or_default().parse::<Language>() else {
                continue;
            };
            let n = seen.entry(language).or_insert(0usize);
            *n += 1;
            if *n <= LINES && taken(number) {
                add(
                    trainer,
                    language,
                    columns.next_back().unwrap_or_default(),
                    1.0,
                    *n,
                );
            }
        }
    }
}

/// Learns from the questions and phrases of a knowledge folder.
///
/// Swedish authority words stand in every language. They are taken out of the others and put back at random, so that
/// beside other words they speak for none; alone they are Swedish. So are the longer words of Swedish questions: people mix them in,
/// and whoever writes examples in another language mixes in more of them.
pub fn own(trainer: &mut Trainer, folder: &Path) {
    let lines = own_lines(folder);
    let loans: HashSet<String> = lines
        .iter()
        .filter(|(language, ..)| *language == Language::SWEDISH)
        .flat_map(|(_, line, kind)| {
            let words = line.split_whitespace().map(bare);
            words.filter(|word| *kind == Kind::Keyword || word.chars().count() >= TELLING)
        })
        .collect();
    for (seed, (language, line, kind)) in lines.into_iter().enumerate() {
        if language == Language::SWEDISH {
            if kind == Kind::Keyword {
                trainer.add_loan(&line);
            }
            add(trainer, language, &line, QUESTION, seed);
            continue;
        }
        let line: Vec<&str> = line
            .split_whitespace()
            .filter(|word| !loans.contains(&bare(word)))
            .collect();
        let line = line.join(" ");
        let romanised =
            is_foreign_to_latin(language) && Script::leading(&line) == Some(Script::Latin);
        match kind {
            Kind::Keyword if romanised => {}
            Kind::Question if romanised => trainer.add(
                Class {
                    language,
                    romanised,
                },
                &line,
                TYPED,
            ),
            Kind::Keyword => add(trainer, language, &line, 1.0, seed),
            Kind::Question => add(trainer, language, &line, QUESTION, seed),
        }
    }
}

/// The word without what stands around it.
fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
}

fn is_foreign_to_latin(language: Language) -> bool {
    !matches!(
        language.code(),
        "sv" | "en" | "fr" | "so" | "tr" | "kmr" | "pl" | "es"
    )
}

/// The line, as typed without marks or on another keyboard, and in made-up Latin letters where the language has others.
fn add(trainer: &mut Trainer, language: Language, line: &str, weight: f32, seed: usize) {
    let native = Class {
        language,
        romanised: false,
    };
    trainer.add(native, line, weight);
    let script = Script::leading(line);
    let plain: String = match script {
        Some(Script::Latin) => line.chars().map(without_marks).collect(),
        Some(Script::Arabic) => line.chars().map(on_an_arabic_keyboard).collect(),
        _ => line.to_owned(),
    };
    if plain != line {
        trainer.add(native, &plain, weight * 0.5);
    }
    if script == Some(Script::Latin) || language.code() == "ckb" {
        return;
    }
    let latin = if script == Some(Script::Arabic) {
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

fn without_marks(c: char) -> char {
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

/// A telephone with an Arabic keyboard lacks the letters of its neighbours, or has other forms of them.
fn on_an_arabic_keyboard(c: char) -> char {
    match c {
        'ی' | 'ې' | 'ۍ' | 'ێ' => 'ي',
        'ک' => 'ك',
        'ټ' => 'ت',
        'ډ' => 'د',
        'ړ' | 'ڕ' => 'ر',
        'ڵ' => 'ل',
        'ۆ' => 'و',
        'ە' => 'ه',
        'ڤ' => 'ف',
        'ڼ' => 'ن',
        'ګ' => 'گ',
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

/// What a line of the knowledge base is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Question,
    Keyword,
}

/// The questions, phrases and keywords of a knowledge folder, with their language.
fn own_lines(folder: &Path) -> Vec<(Language, String, Kind)> {
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
            let stem = path.file_stem().and_then(|s| s.to_str());
            let Some(language) = stem.and_then(|s| s.parse().ok()) else {
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
            let Ok(table) = toml.parse::<toml::Table>() else {
                continue;
            };
            strings(
                &toml::Value::Table(table),
                is_phrases.then_some(Kind::Question),
                &mut |s, kind| lines.push((language, s.to_owned(), kind)),
            );
        }
    }
    lines.sort();
    lines
}

fn strings(value: &toml::Value, kind: Option<Kind>, found: &mut impl FnMut(&str, Kind)) {
    match value {
        toml::Value::String(s) => {
            if let Some(kind) = kind {
                found(s, kind);
            }
        }
        toml::Value::Array(a) => a.iter().for_each(|v| strings(v, kind, found)),
        toml::Value::Table(t) => t.iter().for_each(|(k, v)| {
            let kind = kind.or(match k.as_str() {
                "questions" => Some(Kind::Question),
                "keywords" => Some(Kind::Keyword),
                _ => None,
            });
            strings(v, kind, found);
        }),
        _ => {}
    }
}
