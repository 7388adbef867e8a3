//! The words of wishes, folded once: every question is read for wishes, and folding the lists took longer than finding the answer.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::knowledge::{Knowledge, WishMeaning, WishWord};
use crate::language::Language;
use crate::search::fold::fold;

/// Shorter Swedish and English words mean something else in other languages: "dad" is Somali for people, "dans" French for in.
const SHORTEST_FOREIGN: usize = 6;

/// The words of wishes in every language.
#[derive(Debug, Default)]
pub struct Vocabulary {
    languages: BTreeMap<Language, Spoken>,
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct Spoken {
    listed: Vec<Listed>,
    /// Which of them begin with some letters, three at most, as places in `listed`: a question has ten words, a language hundreds.
    by_beginning: HashMap<String, Vec<usize>>,
    /// Which may begin in the middle of a word.
    within: Vec<usize>,
}

impl Spoken {
    fn of(words: &[WishWord]) -> Spoken {
        let mut spoken = Spoken {
            listed: words.iter().filter_map(Listed::of).collect(),
            ..Spoken::default()
        };
        for (place, listed) in spoken.listed.iter().enumerate() {
            let Some(first) = listed.parts.first() else {
                continue;
            };
            if first.ends {
                spoken.within.push(place);
            } else {
                let beginning = first.letters.chars().take(BEGINNING).collect();
                let places: &mut Vec<usize> = spoken.by_beginning.entry(beginning).or_default();
                places.push(place);
            }
        }
        spoken
    }

    /// Those that may stand in a text whose words have these [`beginnings`], in the order in which they are listed.
    pub fn among(&self, beginnings: &BTreeSet<&str>) -> impl Iterator<Item = &Listed> {
        let mut places = self.within.clone();
        let begun = beginnings
            .iter()
            .filter_map(|beginning| self.by_beginning.get(*beginning));
        places.extend(begun.flatten());
        places.sort_unstable();
        places
            .into_iter()
            .filter_map(|place| self.listed.get(place))
    }
}

/// Letters of a word by which it is looked up.
const BEGINNING: usize = 3;

/// The first letter of a word, the first two, and so on, as far as words are looked up by them.
pub(super) fn beginnings(word: &str) -> impl Iterator<Item = &str> {
    let ends = word
        .char_indices()
        .map(|(at, letter)| at + letter.len_utf8());
    ends.take(BEGINNING).map(|end| &word[..end])
}

/// A listed word, or several that stand side by side.
#[derive(Debug)]
pub(super) struct Listed {
    /// What it says.
    pub meaning: WishMeaning,
    /// At least one.
    pub parts: Vec<Part>,
    /// It means the same between the words of another language.
    pub is_telling: bool,
}

/// One word of them, as folded letters.
#[derive(Debug)]
pub(super) struct Part {
    letters: String,
    begins: bool,
    ends: bool,
}

impl Vocabulary {
    /// Folds the words of a knowledge base.
    pub fn of(knowledge: &Knowledge) -> Vocabulary {
        let languages = knowledge.wish_words.iter();
        Vocabulary {
            languages: languages
                .map(|(language, words)| (*language, Spoken::of(words)))
                .collect(),
        }
    }

    pub(super) fn languages(&self) -> impl Iterator<Item = (Language, &Spoken)> {
        self.languages
            .iter()
            .map(|(language, spoken)| (*language, spoken))
    }
}

impl Listed {
    fn of(word: &WishWord) -> Option<Listed> {
        let letters = word.pattern.trim_matches('*');
        let parts: Vec<Part> = word
            .pattern
            .split_whitespace()
            .filter_map(Part::of)
            .collect();
        (!parts.is_empty()).then(|| Listed {
            meaning: word.meaning,
            parts,
            // Letters with dots and rings are Swedish wherever they stand.
            is_telling: !letters.is_ascii() || letters.chars().count() >= SHORTEST_FOREIGN,
        })
    }
}

impl Part {
    fn of(word: &str) -> Option<Part> {
        let letters: String = fold(word).split_whitespace().collect();
        (!letters.is_empty()).then(|| Part {
            letters,
            begins: word.ends_with('*'),
            ends: word.starts_with('*'),
        })
    }

    /// Whether a folded word is this one.
    pub fn is(&self, word: &str) -> bool {
        match (self.begins, self.ends) {
            (false, false) => word == self.letters,
            (true, false) => word.starts_with(&self.letters),
            (false, true) => word.ends_with(&self.letters),
            (true, true) => word.contains(&self.letters),
        }
    }
}
