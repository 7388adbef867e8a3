//! Pieces of words as tantivy tokens.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use crate::language::script::Script;

/// The pieces of every word of a folded text: four letters, three in Ethiopic, where a letter is a syllable; a shorter
/// word is a piece of its own.
pub(super) fn pieces(folded: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for word in folded.split_whitespace() {
        let size = if word.chars().next().and_then(Script::of) == Some(Script::Ethiopic) {
            3
        } else {
            4
        };
        let borders: Vec<usize> = word
            .char_indices()
            .map(|(at, _)| at)
            .chain([word.len()])
            .collect();
        if borders.len() <= size + 1 {
            found.push(word);
        } else {
            found.extend(
                borders
                    .windows(size + 1)
                    .map(|span| &word[span[0]..span[size]]),
            );
        }
    }
    found
}

/// Splits a folded text into [`pieces`].
#[derive(Debug, Clone, Default)]
pub(super) struct Pieces;

/// The pieces of one text.
pub(super) struct PieceStream<'a> {
    pieces: std::vec::IntoIter<&'a str>,
    token: Token,
}

impl Tokenizer for Pieces {
    type TokenStream<'a> = PieceStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> PieceStream<'a> {
        PieceStream {
            pieces: pieces(text).into_iter(),
            token: Token::default(),
        }
    }
}

impl TokenStream for PieceStream<'_> {
    fn advance(&mut self) -> bool {
        let Some(piece) = self.pieces.next() else {
            return false;
        };
        self.token.text.clear();
        self.token.text.push_str(piece);
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
