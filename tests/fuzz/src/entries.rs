//! Files of entries: whatever stands in them, every problem names a line that there is, and what is taken can be shown.

use lotsen::knowledge::writing::FilePath;
use lotsen::knowledge::{Knowledge, read_entry};
use lotsen::markdown::Document;

use super::world::known;
use super::{choice, markup, text};

/// The entry of the stories in whose place the files stand.
const ENTRY: &str = "housing/queue";

/// Other files of the folder that may be broken as well.
const OTHERS: [&str; 8] = [
    "desks.toml",
    "topics.toml",
    "municipalities.toml",
    "replies.toml",
    "glossary.tsv",
    "phrases/sv.toml",
    "activities/lund.toml",
    "wishes/sv.toml",
];

pub fn check(data: &[u8]) {
    let (chosen, rest) = choice(data);
    if chosen >= 128 {
        return other(OTHERS[usize::from(chosen) % OTHERS.len()], rest);
    }
    let known = known();
    // The facts, the Swedish text and the English one, with a NUL between them; what is missing is as it is.
    let parts: Vec<String> = rest.split(|byte| *byte == 0).map(text).collect();
    let names = ["entry.toml", "sv.md", "en.md"].map(|name| format!("entries/{ENTRY}/{name}"));
    let files: Vec<(FilePath, String)> = names
        .iter()
        .enumerate()
        .map(|(at, path)| {
            let kept = known.folder.text(path).unwrap_or_default();
            let given = parts.get(at).filter(|part| !part.is_empty());
            let file = FilePath::parse(path).expect("such a file there is");
            (file, given.map_or_else(|| kept.to_owned(), Clone::clone))
        })
        .collect();
    let id = ENTRY.into();
    let (entry, problems) = read_entry(&known.knowledge, &id, &files);
    for problem in &problems {
        let file = names.iter().position(|name| problem.path.ends_with(name));
        let lines = file.map_or(1, |at| files[at].1.lines().count() + 1);
        let line = problem.line.unwrap_or(1);
        assert!((1..=lines.max(1)).contains(&line), "{problem} of {lines}");
        assert!(!problem.message.trim().is_empty());
    }
    for text in entry.iter().flat_map(|entry| entry.translations.values()) {
        let (document, _) = Document::parse(&text.body);
        markup::telegram(&document.to_telegram_html());
        markup::page(&document.to_web_html());
    }
    assert_eq!(read_entry(&known.knowledge, &id, &files).1, problems);
}

/// One other file of the folder.
fn other(path: &str, bytes: &[u8]) {
    let mut folder = known().folder.clone();
    folder.put(path, bytes);
    let lines = bytes.split(|byte| *byte == b'\n').count() + 1;
    let loaded = Knowledge::understand(&folder);
    for problem in loaded.problems.iter().filter(|it| it.path.ends_with(path)) {
        assert!(
            (1..=lines).contains(&problem.line.unwrap_or(1)),
            "{problem} of {lines}"
        );
    }
}
