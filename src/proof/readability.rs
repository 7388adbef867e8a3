//! How hard a Swedish text is to read.

use super::pieces;
use crate::markdown::Document;

/// The readability index LIX (C. H. Björnsson, "Läsbarhet", 1968): words a sentence plus the percentage of words with
/// more than six letters. A list item ends a sentence. `None` for a text without words.
pub fn lix(document: &Document) -> Option<f64> {
    let (mut words, mut long, mut sentences) = (0_u32, 0_u32, 0_u32);
    for piece in pieces(document) {
        for sentence in piece.split(['.', '!', '?', ':', '\n']) {
            let before = words;
            for word in sentence.split_whitespace() {
                let letters = word.chars().filter(|c| c.is_alphabetic()).count();
                words += u32::from(word.chars().any(char::is_alphanumeric));
                long += u32::from(letters > 6);
            }
            sentences += u32::from(words > before);
        }
    }
    (words > 0).then(|| {
        f64::from(words) / f64::from(sentences) + 100.0 * f64::from(long) / f64::from(words)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<f64> {
        lix(&Document::parse(text).0)
    }

    #[test]
    fn short_words_in_short_sentences_are_easy() {
        // 6 words, 2 sentences, no long word.
        assert_eq!(
            of("Gå dit nu. Ta med legitimation."),
            Some(3.0 + 100.0 / 6.0)
        );
        assert_eq!(of("- Gå dit\n- Ring dem"), Some(2.0));
        assert_eq!(of("…"), None);
    }
}
