//! Authorities' words: kept in Swedish, since people meet them on letters, and explained where they first stand.

use super::Finding;
use crate::knowledge::Term;
use crate::markdown::{Block, Document, Run};

/// An authority's word is the bold one that the original explains in brackets, or that the glossary knows.
pub(super) fn check(original: &Document, body: &str, glossary: &[Term]) -> Vec<Finding> {
    let lower = body.to_lowercase();
    let mut findings = Vec::new();
    for (word, explained) in bold_words(original) {
        let known = glossary
            .iter()
            .flat_map(Term::forms)
            .any(|form| form.to_lowercase() == word.to_lowercase());
        if !explained && !known {
            continue;
        }
        let base = base(&word.to_lowercase(), &lower);
        match lower.find(&base) {
            None => findings.push(Finding::whole(format!(
                "the Swedish word '{word}' of the original is missing; people meet it on letters"
            ))),
            Some(at) if explained && !is_explained(&lower, at, base.len()) => {
                findings.push(Finding {
                    at: lower.get(at..at + base.len()).map(str::to_owned),
                    message: format!("the Swedish word '{word}' stands without its explanation"),
                });
            }
            Some(_) => {}
        }
    }
    findings
}

/// The form of a Swedish word that a text has: other languages take "hyresavi" where the Swedish sentence has "hyresavin".
fn base(word: &str, body: &str) -> String {
    ["", "en", "n", "et", "t", "na", "ar", "er", "erna", "arna"]
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|form| form.len() > 3 && body.contains(form))
        .unwrap_or(word)
        .to_owned()
}

/// The bold words of a text, each with whether brackets explain it.
fn bold_words(document: &Document) -> Vec<(String, bool)> {
    let mut words = Vec::new();
    let mut read = |runs: &[Run]| {
        for (at, run) in runs.iter().enumerate().filter(|(_, run)| run.bold) {
            let explained = runs
                .get(at + 1)
                .is_some_and(|next| next.text.trim_start().starts_with('('));
            let word = run.text.trim().trim_end_matches([':', '.', ',']).to_owned();
            if !word.is_empty() {
                words.push((word, explained));
            }
        }
    };
    for block in &document.blocks {
        match block {
            Block::Paragraph(runs) => read(runs),
            Block::List { items, .. } => items.iter().for_each(|item| read(item)),
        }
    }
    words
}

/// Words of the language stand at the Swedish word: it is in brackets behind them, or they are in brackets, behind a
/// dash, colon or comma, after it.
fn is_explained(body: &str, at: usize, length: usize) -> bool {
    let marks: &[char] = &[
        '*', ' ', '"', '“', '”', '«', '»', '„', '\u{2068}', '\u{2069}', '\u{200f}', '\u{200e}',
    ];
    let before = body[..at].trim_end_matches(marks);
    let after = body[at + length..].trim_start_matches(marks);
    let begins = |c: char| "(（–—-:،,፣=/".contains(c);
    before.ends_with(begins)
        || after.starts_with(begins)
        // "(… ekonomiskt bistånd)": the bracket holds more than the word.
        || after.starts_with(')')
        || before.rfind('(') > before.rfind(')')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(translation: &str) -> Vec<String> {
        let (original, _) = Document::parse("Betala din **hyresavi** (räkning för hyran) i tid.");
        check(&original, translation, &[])
            .into_iter()
            .map(|finding| finding.message)
            .collect()
    }

    #[test]
    fn the_word_stays_and_is_explained() {
        for good in [
            "Pay your **hyresavi** (rent bill) in time.",
            "ادفع فاتورة الإيجار (**hyresavi**) في الوقت.",
            "Payez la facture du loyer, **hyresavi**, à temps.",
        ] {
            assert_eq!(found(good), Vec::<String>::new(), "{good}");
        }
        assert_eq!(
            found("Pay your rent bill in time."),
            ["the Swedish word 'hyresavi' of the original is missing; people meet it on letters"]
        );
        let (original, _) = Document::parse("Läs **hyresavin** (räkning för hyran).");
        assert_eq!(check(&original, "Read the hyresavi (rent bill).", &[]), []);
        assert_eq!(
            found("Pay your hyresavi in time."),
            ["the Swedish word 'hyresavi' stands without its explanation"]
        );
    }
}
