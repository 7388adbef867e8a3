//! Authority words: in whatever language, script or spelling they come, one term is one concept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::knowledge::Term;
use crate::language::script::Script;

use super::features::{Feature, Kind};
use super::fold::fold;

/// The authority words of a knowledge base, ready to be recognised.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Concepts {
    /// Words of one or more, folded, a space between, each with the numbers of its terms.
    names: BTreeMap<String, Vec<u16>>,
}

/// Words of a name at most: longer ones explain rather than name.
const LONGEST: usize = 3;

/// Letters from which a word is also recognised with an ending.
const STEM: usize = 4;

/// Letters of an ending on a word of fewer than [`LONG`] letters; on a longer one, the rest of a compound.
const ENDING: usize = 3;

/// Letters from which a word is recognised when one of them is wrong; from half as many again, when two are.
const LONG: usize = 7;

impl Concepts {
    /// Takes the terms of the glossary.
    pub fn of(terms: &[Term]) -> Concepts {
        let mut names: BTreeMap<String, Vec<u16>> = BTreeMap::new();
        for (number, term) in (0u16..).zip(terms) {
            let all = term
                .forms()
                .chain(term.spellings.iter().map(String::as_str))
                .chain(
                    term.words
                        .values()
                        .flatten()
                        .flat_map(|word| word.split(['(', ')', '،', ','])),
                );
            for name in all {
                let folded = fold(name);
                let words: Vec<&str> = folded.split_whitespace().collect();
                if (1..=LONGEST).contains(&words.len()) {
                    let numbers = names.entry(words.join(" ")).or_default();
                    if !numbers.contains(&number) {
                        numbers.push(number);
                    }
                }
            }
        }
        Concepts { names }
    }

    /// The concepts in a folded text, as features.
    pub fn features(&self, folded: &str) -> Vec<Feature> {
        let mut found: Vec<u16> = Vec::new();
        if self.names.is_empty() {
            return Vec::new();
        }
        let words: Vec<&str> = folded.split_whitespace().collect();
        for at in 0..words.len() {
            for length in 2..=LONGEST.min(words.len() - at) {
                if let Some(numbers) = self.names.get(&words[at..at + length].join(" ")) {
                    found.extend(numbers);
                }
            }
            found.extend(self.word(words[at]));
        }
        found.sort_unstable();
        found.dedup();
        found
            .into_iter()
            .map(|number| Feature {
                hash: (u32::from(number) + 1).wrapping_mul(0x9e37_79b9),
                kind: Kind::Concept,
            })
            .collect()
    }

    fn word(&self, word: &str) -> &[u16] {
        self.known(word)
            .or_else(|| {
                let bare = without_prefix(word)?;
                self.known(bare)
            })
            .or_else(|| self.misspelt(word))
            .unwrap_or_default()
    }

    /// The word, or the longest name that it begins with.
    fn known(&self, word: &str) -> Option<&[u16]> {
        if let Some(numbers) = self.names.get(word) {
            return Some(numbers);
        }
        let borders: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        let letters = borders.len();
        (STEM..letters).rev().find_map(|stem| {
            if stem < LONG && letters - stem > ENDING {
                return None;
            }
            self.names.get(&word[..borders[stem]]).map(Vec::as_slice)
        })
    }

    fn misspelt(&self, word: &str) -> Option<&[u16]> {
        let letters = word.chars().count();
        if letters < LONG || Script::leading(word) != Some(Script::Latin) {
            return None;
        }
        let most = if letters >= LONG + LONG / 2 { 2 } else { 1 };
        let first = &word[..word.chars().next()?.len_utf8()];
        let near = self
            .names
            .range(first.to_owned()..)
            .take_while(|(name, _)| name.starts_with(first));
        near.filter(|(name, _)| name.len().abs_diff(word.len()) <= most && name.len() >= LONG)
            .map(|(name, numbers)| (strsim::osa_distance(name, word), numbers))
            .filter(|(distance, _)| *distance <= most)
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, numbers)| numbers.as_slice())
    }
}

/// An Arabic word without its article and the letters that are written to it.
fn without_prefix(word: &str) -> Option<&str> {
    const PREFIXES: [&str; 8] = ["وال", "بال", "لل", "ال", "و", "ب", "ل", "ه"];
    let folded = PREFIXES
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix))?;
    (folded.chars().count() >= ENDING).then_some(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concepts() -> Concepts {
        let term = |swedish: &str, spellings: &[&str], words: &[(&str, &str)]| Term {
            swedish: swedish.to_owned(),
            spellings: spellings.iter().map(|&s| s.to_owned()).collect(),
            words: words
                .iter()
                .filter_map(|(code, word)| Some((code.parse().ok()?, vec![(*word).to_owned()])))
                .collect(),
            ..Term::default()
        };
        Concepts::of(&[
            term(
                "socialtjänsten (soc)",
                &["سوسيال"],
                &[("fr", "services sociaux")],
            ),
            term("försörjningsstöd", &[], &[("ar", "دعم الإعالة")]),
            term("hyra", &["хюра"], &[("tr", "kira")]),
        ])
    }

    fn number(text: &str) -> Vec<Feature> {
        concepts().features(&fold(text))
    }

    #[test]
    fn a_term_is_the_same_in_every_spelling_script_and_language() {
        for same in [
            ["jag ringde soc", "راجعت السوسيال"],
            ["socialtjänsten ringde", "les services sociaux ont appelé"],
            ["försörjningsstöd", "forsorningstod"],
            ["ansökan om försörjningsstödet", "دعم الإعالة متى"],
            ["hyran är hög", "kiram çok yüksek"],
            ["hyra", "хюра"],
        ] {
            assert_eq!(number(same[0]).len(), 1, "{}", same[0]);
            assert_eq!(number(same[0]), number(same[1]), "{same:?}");
        }
        assert_ne!(number("soc"), number("hyra"));
    }

    #[test]
    fn other_words_are_none() {
        for text in ["", "hyr", "sociologi", "فرن", "hyrverk och lök"] {
            assert_eq!(number(text), [], "{text}");
        }
        assert_eq!(Concepts::default().features("soc"), []);
    }
}
