//! What leads to a person as it stands in the database: sealed, so that a copy of the database alone tells of no chat.
//!
//! The keys are derived from `LOTSEN_SECRET`; without it, from the key file beside a `SQLite` database. A sealed value is `s1.`, the mark of its key in
//! eight hexadecimal digits, a dot, and in base 64 a nonce of 24 bytes with what XChaCha20-Poly1305 makes of the value.
//!
//! An address is always sealed to the same text, so that columns can be compared and have their indexes: its nonce is made of the address itself (HMAC-SHA-256 with
//! another key), as in the deterministic encryption of RFC 5297. That shows which rows are of the same chat, which the rows' own links show anyway.
//! What is said in a row has a random nonce, and the row's key as associated data, so that no row can be put in the place of another.
//! What does not begin like that is from before there was a seal, or has no key: it is read as it stands.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use super::Error;

/// What every sealed value begins with; no chat id and no JSON does.
const MARK: &str = "s1.";

/// What the ids of Telegram's groups begin with.
pub(super) const GROUP: char = '-';

/// Characters before the sealed bytes: [`MARK`], the key's mark and a dot.
pub(super) const PREFIX: usize = MARK.len() + 9;

/// Bytes of a nonce of XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha, section 3.1).
const NONCE: usize = 24;

/// Make the keys other ones than whatever else is derived from the same secret.
const TO_SEAL: &str = "lotsen at rest v1:";
const TO_NAME: &str = "lotsen at rest nonce v1:";

/// Seals with the first key, and opens with any of them.
#[derive(Clone, Default)]
pub struct Seal {
    keys: Vec<Key>,
}

#[derive(Clone)]
struct Key {
    cipher: XChaCha20Poly1305,
    names: Hmac<Sha256>,
    prefix: String,
}

impl Key {
    fn of(secret: &SecretString) -> Key {
        let derived =
            |purpose: &str| Sha256::digest(format!("{purpose}{}", secret.expose_secret()));
        let names: Hmac<Sha256> =
            KeyInit::new_from_slice(&derived(TO_NAME)).expect("HMAC takes keys of every length");
        let mark = Key::digest(&names, b"mark");
        let mark = u32::from_be_bytes([mark[0], mark[1], mark[2], mark[3]]);
        Key {
            cipher: XChaCha20Poly1305::new(&derived(TO_SEAL)),
            names,
            prefix: format!("{MARK}{mark:08x}."),
        }
    }

    fn digest(names: &Hmac<Sha256>, text: &[u8]) -> [u8; 32] {
        let mut mac = names.clone();
        mac.update(text);
        mac.finalize().into_bytes().into()
    }

    fn close(&self, plain: &str, of: &str, nonce: [u8; NONCE]) -> Result<String, Error> {
        let payload = Payload {
            msg: plain.as_bytes(),
            aad: of.as_bytes(),
        };
        let sealed = self.cipher.encrypt(&XNonce::from(nonce), payload);
        // Fails for texts of more than 256 GB only; one that cannot be sealed must not be kept.
        let sealed = sealed.map_err(|_| Error::Unreadable("it cannot be sealed".to_owned()))?;
        let bytes = [&nonce[..], &sealed].concat();
        Ok(format!("{}{}", self.prefix, URL_SAFE_NO_PAD.encode(bytes)))
    }

    fn open(&self, kept: &str, of: &str) -> Option<String> {
        let text = kept.strip_prefix(&self.prefix)?;
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
        let payload = Payload {
            msg: sealed,
            aad: of.as_bytes(),
        };
        let plain = self.cipher.decrypt(&XNonce::from(*nonce), payload).ok()?;
        String::from_utf8(plain).ok()
    }
}

impl Seal {
    /// With these secrets, of which the first is the present one. Without any, everything stands as it is.
    pub fn new(secrets: &[SecretString]) -> Seal {
        Seal {
            keys: secrets.iter().map(Key::of).collect(),
        }
    }

    /// What everything begins with that is sealed with the present key; `None` without one.
    pub(super) fn prefix(&self) -> Option<&str> {
        self.keys.first().map(|key| key.prefix.as_str())
    }

    /// An address as it may stand in the store: the same text for the same address. One that could not be opened stays as it is, and so
    /// does a group's, which is nobody's own and stands in the settings.
    pub(super) fn address(&self, plain: &str) -> Result<String, Error> {
        let Some(key) = self.keys.first() else {
            return Ok(plain.to_owned());
        };
        if is_sealed(plain) || plain.starts_with(GROUP) {
            return Ok(plain.to_owned());
        }
        let name = Key::digest(&key.names, plain.as_bytes());
        let (nonce, _) = name
            .split_first_chunk::<NONCE>()
            .expect("SHA-256 has 32 bytes");
        key.close(plain, "", *nonce)
    }

    /// The address again. What no key fits is left sealed: it can be compared and kept, and [`is_sealed`] tells that nothing can be sent to it.
    pub(super) fn opened_address(&self, kept: &str) -> String {
        self.open(kept, "").unwrap_or_else(|| kept.to_owned())
    }

    /// What a row holds as it may stand in the store; `of` is the row's key.
    pub(super) fn close(&self, plain: &str, of: &str) -> Result<String, Error> {
        let Some(key) = self.keys.first() else {
            return Ok(plain.to_owned());
        };
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|error| Error::Unreadable(error.to_string()))?;
        key.close(plain, of, nonce)
    }

    /// What a row holds; `None` when no key fits.
    pub(super) fn open(&self, kept: &str, of: &str) -> Option<String> {
        if !is_sealed(kept) {
            return Some(kept.to_owned());
        }
        self.keys.iter().find_map(|key| key.open(kept, of))
    }
}

/// Whether a value is sealed: after reading, that its key is not here.
pub(super) fn is_sealed(value: &str) -> bool {
    value.starts_with(MARK)
}

/// The key of a row of the outbox.
pub(super) fn of_outbound(id: i64) -> String {
    format!("outbound {id}")
}

/// The key of a row of the inbox.
pub(super) fn of_inbox(origin: &str, update: i64) -> String {
    format!("inbox {origin} {update}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seal(secrets: &[&str]) -> Seal {
        let secrets: Vec<SecretString> = secrets.iter().map(|it| (*it).into()).collect();
        Seal::new(&secrets)
    }

    #[test]
    fn an_address_is_always_the_same_text_and_only_its_key_opens_it() {
        let one = seal(&["one"]);
        let kept = one.address("4711000815").expect("it is sealed");
        assert_eq!(kept, one.address("4711000815").expect("it is sealed"));
        assert_ne!(kept, one.address("4711000816").expect("it is sealed"));
        assert!(kept.starts_with(one.prefix().expect("a key")), "{kept}");
        assert_eq!(one.prefix().map(str::len), Some(PREFIX));
        assert!(!kept.contains("4711000815"), "{kept}");
        assert_eq!(one.opened_address(&kept), "4711000815");
        assert_eq!(one.address(&kept).expect("it stays"), kept);
        assert_eq!(one.address("-100123:4").expect("a group"), "-100123:4");
        for other in [seal(&["two"]), Seal::default()] {
            let still = other.opened_address(&kept);
            assert!(is_sealed(&still) && still == kept);
            assert_eq!(other.address(&kept).expect("it stays"), kept);
        }
        assert_eq!(seal(&["two", "one"]).opened_address(&kept), "4711000815");
    }

    #[test]
    fn a_row_is_sealed_anew_each_time_and_opens_in_its_place_only() {
        let one = seal(&["one"]);
        let kept = one.close("{}", &of_outbound(7)).expect("it is sealed");
        assert_ne!(
            kept,
            one.close("{}", &of_outbound(7)).expect("it is sealed")
        );
        assert_eq!(one.open(&kept, &of_outbound(7)).as_deref(), Some("{}"));
        assert_eq!(one.open(&kept, &of_outbound(8)), None, "another row");
        assert_eq!(one.open("{}", ""), Some("{}".to_owned()), "from before");
        assert_eq!(Seal::default().close("{}", "").ok().as_deref(), Some("{}"));
    }

    #[test]
    fn what_is_broken_does_not_open() {
        let one = seal(&["one"]);
        let kept = one.address("4711000815").expect("it is sealed");
        let (head, tail) = kept.split_at(kept.len() - 1);
        let other = if tail == "A" { "Q" } else { "A" };
        let changed = format!("{head}{other}");
        for broken in ["s1.", "s1.00000000.", &kept[..PREFIX], head, &changed] {
            assert_eq!(one.open(broken, ""), None, "{broken}");
        }
        // What stands in databases must stay readable: this was worked out from the definitions, in another language.
        let text =
            "s1.3be2358d.4jmwaYqTlAceXwHhcTdh5qMhNsfNK9o3pGJEidbECS9EGuqhYzXErp7rtzaf1om_j9U";
        assert_eq!(kept, text);
    }
}
