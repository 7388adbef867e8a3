//! Secrets that somebody carries: sessions, links, states. The store knows only their hashes.

use std::fmt::{self, Write};

use sha2::{Digest, Sha256};

/// A random secret in hexadecimal digits. It shows itself to nobody by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new one of 256 bits.
    ///
    /// # Errors
    /// The operating system has no random bytes.
    pub fn random() -> Result<Token, getrandom::Error> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Token(hex(&bytes)))
    }

    /// A new one of 128 bits, short enough to be typed, or to stand in a link to Telegram (at most 64 characters there).
    ///
    /// # Errors
    /// The operating system has no random bytes.
    pub fn short() -> Result<Token, getrandom::Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        Ok(Token(hex(&bytes)))
    }

    /// What somebody carries along; `None` when it cannot be one of ours.
    pub fn brought(text: &str) -> Option<Token> {
        let digits = text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        (digits && matches!(text.len(), 32 | 64)).then(|| Token(text.to_owned()))
    }

    /// The secret itself, for the one who carries it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What the store keeps of it. It is random, so a plain hash is enough.
    pub fn hash(&self) -> String {
        hex(&Sha256::digest(self.0.as_bytes()))
    }

    /// Another secret that only the holder of this one knows: what the forms of a page carry. It does not lead back to this one.
    pub fn derived(&self, purpose: &str) -> String {
        hex(&Sha256::digest(format!("{purpose}:{}", self.0).as_bytes()))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// A hash of something that is not secret, such as a network address, so that it does not stand in the store as it is.
pub fn hash_of(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_found_again_by_its_hash_and_shows_itself_to_nobody() {
        let token = Token::random().expect("random bytes");
        let brought = Token::brought(token.expose()).expect("one of ours");
        assert_eq!(brought.hash(), token.hash());
        assert_ne!(Token::random().expect("random bytes"), token);
        assert!(!format!("{token:?}").contains(token.expose()));
        assert_ne!(token.derived("form"), token.hash());
        for wrong in ["", "abc", &"g".repeat(64), &"A".repeat(64)] {
            assert!(Token::brought(wrong).is_none(), "{wrong}");
        }
    }
}
