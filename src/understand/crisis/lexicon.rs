//! Words that tell of danger: the same meanings in every language, so that every language's examples teach all others.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use crate::language::Language;
use crate::language::romanise::{romanise, skeleton};
use crate::language::script::Script;
use crate::search::fold::fold;

/// The shipped lexicon.
const FILE: &str = include_str!("words.toml");

/// The words of one language.
#[derive(Default)]
struct Words {
    whole: HashMap<String, Vec<u8>>,
    /// Items of several words by their first one.
    phrases: HashMap<String, Vec<(String, u8)>>,
    bones: HashMap<String, Vec<u8>>,
    /// The script that they are written in; `None` where there are none.
    script: Option<Script>,
}

/// Letters from which a word also matches with an ending.
const STEM: usize = 4;

/// Letters from which a word of a script that writes prefixes to the word also matches inside.
const ROOT: usize = 3;

/// Consonants from which a romanised word is recognised.
const BONES: usize = 3;

/// The meaning of a question mark: who asks a question is mostly not in need this minute.
const ASKS: u8 = 254;

fn lexicon() -> &'static BTreeMap<Language, Words> {
    static LEXICON: OnceLock<BTreeMap<Language, Words>> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let file: BTreeMap<String, BTreeMap<Language, String>> =
            toml::from_str(FILE).unwrap_or_default();
        let mut lexicon: BTreeMap<Language, Words> = BTreeMap::new();
        for (concept, (_, languages)) in (0u8..).zip(&file) {
            for (language, items) in languages {
                let words = lexicon.entry(*language).or_default();
                items
                    .split_whitespace()
                    .for_each(|item| words.add(item, concept));
            }
        }
        lexicon
    })
}

impl Words {
    fn add(&mut self, item: &str, concept: u8) {
        // Latin words stand between those of other scripts, not the other way round.
        let script = Script::leading(item);
        if self.script.is_none_or(|script| script == Script::Latin) {
            self.script = script.or(self.script);
        }
        let folded = fold(&item.replace('_', " "));
        let folded = folded
            .split_whitespace()
            .map(root)
            .collect::<Vec<_>>()
            .join(" ");
        if let Some((first, _)) = folded.split_once(' ') {
            let begun = self.phrases.entry(first.to_owned()).or_default();
            begun.push((folded, concept));
        } else {
            self.whole.entry(folded).or_default().push(concept);
        }
        let bones = skeleton(&romanise(&item.replace('_', "")));
        if bones.chars().count() >= BONES && Script::leading(item) != Some(Script::Latin) {
            self.bones.entry(bones).or_default().push(concept);
        }
    }

    fn find(&self, text: &str, romanised: bool, found: &mut Vec<u8>) {
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            if romanised {
                found.extend(self.bones.get(&skeleton(word)).into_iter().flatten());
            } else {
                pieces(word, |piece| {
                    found.extend(self.whole.get(piece).into_iter().flatten());
                });
            }
        }
        for (at, _) in text.match_indices(' ') {
            let rest = &text[at + 1..];
            let first = rest.split(' ').next().unwrap_or_default();
            let begun = self.phrases.get(first).into_iter().flatten();
            let hits = begun.filter(|(phrase, _)| rest.starts_with(phrase.as_str()));
            found.extend(hits.map(|(_, concept)| *concept));
        }
    }
}

/// An Ethiopic word without its vowels; other words as they are.
fn root(word: &str) -> String {
    let vowelless = |c: char| match u32::from(c) {
        code @ 0x1200..=0x135A => char::from_u32(code | 7).unwrap_or(c),
        _ => c,
    };
    word.chars().map(vowelless).collect()
}

/// The word, its beginnings, and in scripts that write prefixes to the word every piece of it.
fn pieces(word: &str, mut see: impl FnMut(&str)) {
    let borders: Vec<usize> = word
        .char_indices()
        .map(|(at, _)| at)
        .chain([word.len()])
        .take(32)
        .collect();
    let joined = matches!(
        word.chars().next().and_then(Script::of),
        Some(Script::Arabic | Script::Ethiopic)
    );
    see(word);
    if joined {
        for start in 0..borders.len() {
            for end in start + ROOT..borders.len() {
                if borders[end] - borders[start] < word.len() {
                    see(&word[borders[start]..borders[end]]);
                }
            }
        }
    } else {
        (STEM..borders.len().saturating_sub(1)).for_each(|end| see(&word[..borders[end]]));
    }
}

/// The meanings in a text, sorted: numbers of the lexicon's tables. `native` is the language, if it can be told and is
/// written in its own letters; `romanised` the one that is typed in Latin letters for want of its own.
pub(super) fn meanings(
    text: &str,
    folded: &str,
    native: Option<Language>,
    romanised: Option<Language>,
) -> Vec<u8> {
    let spaced: String = folded
        .split_whitespace()
        .flat_map(|word| [" ".to_owned(), root(word)])
        .collect();
    let script = Script::leading(folded);
    let mut found = Vec::new();
    for (language, words) in lexicon() {
        let typed = romanised.is_some_and(|l| l.is_written_like(*language));
        if typed || speaks(*language, words.script, native, script) {
            words.find(&spaced, typed, &mut found);
        }
    }
    if text.contains(['?', '؟', '፧']) {
        found.push(ASKS);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The number of a table of the lexicon.
pub(super) fn number(name: &str) -> Option<u8> {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let file: BTreeMap<String, toml::Value> = toml::from_str(FILE).unwrap_or_default();
        file.into_keys().collect()
    });
    u8::try_from(names.iter().position(|known| known == name)?).ok()
}

/// Whether a language's words, written in a script, are looked for in a text: every language of the text's script, except in Latin
/// letters, where languages share too many words that mean different things.
fn speaks(
    language: Language,
    own: Option<Script>,
    detected: Option<Language>,
    script: Option<Script>,
) -> bool {
    script.is_some()
        && script == own
        && (own != Some(Script::Latin) || detected.is_none_or(|detected| detected == language))
}
