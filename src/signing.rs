//! Signed texts: what a link or a certificate says, with a mark that only this service can make. So nothing has to be stored to tell
//! a true one from a forged one.
//!
//! The keys are derived from `LOTSEN_SECRET`, or from the key file beside a `SQLite` database. A token is in base 64 for addresses
//! (RFC 4648, section 5, without padding): the text, and 16 bytes of its HMAC-SHA-256 (RFC 2104, section 5 allows half of it).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

/// Bytes of the mark.
const MARK: usize = 16;

/// Makes the key another one than whatever else is derived from the same secret.
const TO_SIGN: &str = "lotsen signed v1:";

/// What a token is for: one that was made for something else is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// It stands on a certificate, and proves it.
    Certificate,
    /// It opens the page on which one makes a certificate.
    CertificatePage,
    /// It opens a family's schedule.
    Schedule,
}

impl Purpose {
    fn code(self) -> &'static str {
        match self {
            Purpose::Certificate => "certificate",
            Purpose::CertificatePage => "certificate page",
            Purpose::Schedule => "schedule",
        }
    }
}

/// Signs with the first key, and knows what was signed with any of them. Without a key it signs nothing.
#[derive(Clone, Default)]
pub struct Signer {
    keys: Vec<Hmac<Sha256>>,
}

impl Signer {
    /// With these secrets, of which the first is the present one.
    pub fn new(secrets: &[SecretString]) -> Signer {
        let key = |secret: &SecretString| {
            let derived = Sha256::digest(format!("{TO_SIGN}{}", secret.expose_secret()));
            Hmac::new_from_slice(&derived).expect("HMAC takes keys of every length")
        };
        Signer {
            keys: secrets.iter().map(key).collect(),
        }
    }

    /// Whether there is a key.
    pub fn can_sign(&self) -> bool {
        !self.keys.is_empty()
    }

    /// A token that says this; `None` without a key.
    pub fn sign(&self, purpose: Purpose, body: &[u8]) -> Option<String> {
        let mark = marked(self.keys.first()?, purpose, body).finalize();
        let token = [body, &mark.into_bytes()[..MARK]].concat();
        Some(URL_SAFE_NO_PAD.encode(token))
    }

    /// What a token says, if it was signed here for this purpose. Compared in constant time.
    pub fn open(&self, purpose: Purpose, token: &str) -> Option<Vec<u8>> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (body, mark) = bytes.split_at_checked(bytes.len().checked_sub(MARK)?)?;
        let is_ours = |key: &Hmac<Sha256>| {
            marked(key, purpose, body)
                .verify_truncated_left(mark)
                .is_ok()
        };
        self.keys.iter().any(is_ours).then(|| body.to_vec())
    }
}

fn marked(key: &Hmac<Sha256>, purpose: Purpose, body: &[u8]) -> Hmac<Sha256> {
    let mut mac = key.clone();
    // No purpose has this sign in it, so that none runs on into the text.
    mac.update(purpose.code().as_bytes());
    mac.update(&[0]);
    mac.update(body);
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer(secrets: &[&str]) -> Signer {
        let secrets: Vec<SecretString> = secrets.iter().map(|it| (*it).into()).collect();
        Signer::new(&secrets)
    }

    #[test]
    fn a_token_says_what_was_signed_and_nothing_else() {
        let one = signer(&["one"]);
        let token = one.sign(Purpose::Certificate, b"home").expect("a key");
        let open = |signer: &Signer, token: &str| signer.open(Purpose::Certificate, token);
        assert_eq!(open(&one, &token).as_deref(), Some(&b"home"[..]));
        assert_eq!(one.open(Purpose::Schedule, &token), None, "another purpose");
        assert_eq!(open(&signer(&["two"]), &token), None, "another key");
        assert!(open(&signer(&["two", "one"]), &token).is_some());
        assert_eq!(Signer::default().sign(Purpose::Schedule, b"x"), None);
        assert_eq!(open(&Signer::default(), &token), None);
    }

    #[test]
    fn what_is_changed_at_any_place_is_refused() {
        let one = signer(&["one"]);
        let token = one.sign(Purpose::Certificate, b"home").expect("a key");
        for at in 0..token.len() {
            let other = if &token[at..=at] == "A" { "B" } else { "A" };
            let changed = format!("{}{other}{}", &token[..at], &token[at + 1..]);
            assert_eq!(one.open(Purpose::Certificate, &changed), None, "{changed}");
            assert_eq!(one.open(Purpose::Certificate, &token[..at]), None);
        }
        for wrong in ["", "AAAA", "?", "å", &format!("{token}=")] {
            assert_eq!(one.open(Purpose::Certificate, wrong), None, "{wrong}");
        }
    }
}
