//! The secrets of second factors as they stand in the store: sealed, so that a copy of the database alone opens no door.
//!
//! The key is derived from `LOTSEN_SECRET`; without it, from a file of random bytes beside a `SQLite` database, which `lotsen backup` does not
//! copy. A sealed secret is `v1:` and, in hexadecimal digits, a random nonce of 24 bytes and what XChaCha20-Poly1305 makes of the secret
//! with the account's id as associated data, so that no row can be put in the place of another. What does not begin like that is from
//! before there was a seal: it is read as it stands, and sealed at the next start.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use super::token::hex;
use crate::account::AccountId;

/// What every sealed secret begins with; base 32 has no small letters.
const MARK: &str = "v1:";

/// Bytes of a nonce of XChaCha20-Poly1305: enough for random ones never to meet (draft-irtf-cfrg-xchacha, section 3.1).
const NONCE: usize = 24;

/// Random bytes in a key file: as many as the key has.
const KEY_FILE: usize = 32;

/// Makes the key another one than whatever else may be derived from the same secret.
const PURPOSE: &str = "lotsen second factor v1:";

/// Seals with the first key, and opens with any of them.
#[derive(Clone, Default)]
pub struct Seal {
    keys: Vec<XChaCha20Poly1305>,
}

impl Seal {
    /// With these secrets, of which the first is the present one. Without any, secrets stand as they are.
    pub fn new(secrets: &[SecretString]) -> Seal {
        let key = |secret: &SecretString| {
            let secret = format!("{PURPOSE}{}", secret.expose_secret());
            XChaCha20Poly1305::new(&Sha256::digest(secret.as_bytes()))
        };
        Seal {
            keys: secrets.iter().map(key).collect(),
        }
    }

    /// The secret as it may stand in the store.
    ///
    /// # Errors
    /// The operating system has no random bytes.
    pub fn close(&self, account: AccountId, secret: &str) -> Result<String, getrandom::Error> {
        let Some(key) = self.keys.first() else {
            return Ok(secret.to_owned());
        };
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce)?;
        let id = account.to_string();
        let payload = Payload {
            msg: secret.as_bytes(),
            aad: id.as_bytes(),
        };
        // Fails for texts of more than 256 GB only; one that cannot be sealed must not be kept.
        let sealed = key
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| getrandom::Error::UNEXPECTED)?;
        Ok(format!("{MARK}{}{}", hex(&nonce), hex(&sealed)))
    }

    /// The secret again; `None` when no key fits.
    pub fn open(&self, account: AccountId, kept: &str) -> Option<String> {
        if !kept.starts_with(MARK) {
            return Some(kept.to_owned());
        }
        self.keys.iter().find_map(|key| opened(key, account, kept))
    }

    /// Whether it is sealed with the present key.
    pub fn is_present(&self, account: AccountId, kept: &str) -> bool {
        match self.keys.first() {
            Some(key) => opened(key, account, kept).is_some(),
            None => true,
        }
    }
}

fn opened(key: &XChaCha20Poly1305, account: AccountId, kept: &str) -> Option<String> {
    let bytes = bytes(kept.strip_prefix(MARK)?)?;
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
    let id = account.to_string();
    let payload = Payload {
        msg: sealed,
        aad: id.as_bytes(),
    };
    let secret = key.decrypt(&XNonce::from(*nonce), payload).ok()?;
    String::from_utf8(secret).ok()
}

/// The bytes that hexadecimal digits stand for.
fn bytes(digits: &str) -> Option<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

/// What is in a key file, which is made if it is not there, for nobody else's eyes.
///
/// # Errors
/// It cannot be read or written.
pub fn key_file(path: &Path) -> io::Result<SecretString> {
    let mut random = [0; KEY_FILE];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(mut file) => {
            writeln!(file, "{}", hex(&random))?;
            file.sync_all()?;
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    let text = fs::read_to_string(path)?;
    if text.trim().len() < KEY_FILE {
        return Err(io::Error::other("it holds no key"));
    }
    Ok(SecretString::from(text.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: AccountId = AccountId(7);

    fn seal(secrets: &[&str]) -> Seal {
        let secrets: Vec<SecretString> = secrets.iter().map(|it| (*it).into()).collect();
        Seal::new(&secrets)
    }

    #[test]
    fn only_the_key_and_the_account_open_it() {
        let one = seal(&["one"]);
        let kept = one.close(ANNA, "GEZDGNBV").expect("random bytes");
        assert!(
            kept.starts_with(MARK) && !kept.contains("GEZDGNBV"),
            "{kept}"
        );
        assert_ne!(kept, one.close(ANNA, "GEZDGNBV").expect("random bytes"));
        assert_eq!(one.open(ANNA, &kept).as_deref(), Some("GEZDGNBV"));
        assert_eq!(one.open(AccountId(8), &kept), None, "another's row");
        assert_eq!(seal(&["two"]).open(ANNA, &kept), None, "another key");
        assert_eq!(Seal::default().open(ANNA, &kept), None, "no key");
        let changed = kept.replace(&kept[60..62], "zz");
        for broken in ["v1:", "v1:00", changed.as_str(), &kept[..kept.len() - 2]] {
            assert_eq!(one.open(ANNA, broken), None, "{broken}");
        }
    }

    #[test]
    fn what_is_older_is_read_and_known_as_such() {
        let (old, new) = (seal(&["one"]), seal(&["two", "one"]));
        let kept = old.close(ANNA, "GEZDGNBV").expect("random bytes");
        assert_eq!(new.open(ANNA, &kept).as_deref(), Some("GEZDGNBV"));
        assert!(old.is_present(ANNA, &kept) && !new.is_present(ANNA, &kept));
        assert_eq!(new.open(ANNA, "GEZDGNBV").as_deref(), Some("GEZDGNBV"));
        assert!(!new.is_present(ANNA, "GEZDGNBV"));
    }

    #[test]
    fn a_key_file_is_made_once_and_for_nobody_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("lotsen.db.key");
        let first = key_file(&path).expect("it is made");
        let again = key_file(&path).expect("it is read");
        assert_eq!(first.expose_secret(), again.expose_secret());
        assert_eq!(first.expose_secret().len(), 2 * KEY_FILE);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path)
                .expect("it is there")
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        fs::write(&path, "short").expect("it can be written");
        assert!(key_file(&path).is_err());
    }
}
