//! Passwords: the rule for new ones, and Argon2id.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

use crate::account::Account;

/// The shortest password. NIST SP 800-63B-4, section 3.1.1.2, asks for 15 characters where it is the only factor and 8
/// with a second one; most here have none and few attempts.
pub const SHORTEST: usize = 12;

/// The longest; more would only cost time.
pub const LONGEST: usize = 256;

/// Passwords that are worked on at the same time: each takes 19 MiB and most of a core for a moment.
static WORKERS: Semaphore = Semaphore::const_new(2);

/// The hash of a password that nobody has: whoever tries an unknown name waits as long as for a known one.
static NOBODY: LazyLock<String> =
    LazyLock::new(|| hash_now("nobody has this password").unwrap_or_default());

/// Why a password cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    /// Shorter than [`SHORTEST`] characters.
    Short,
    /// Longer than [`LONGEST`] characters.
    Long,
    /// It is the name or the address, or nearly only one character.
    Guessable,
}

/// Whether a person may have this password.
///
/// # Errors
/// Why not.
pub fn check(password: &str, account: &Account) -> Result<(), Weak> {
    /// `passpasspass` is three different letters and a pattern; this is the least that is not.
    const DIFFERENT: usize = 5;
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Weak::Short);
    }
    if length > LONGEST {
        return Err(Weak::Long);
    }
    let small = password.to_lowercase();
    let different: std::collections::BTreeSet<char> = small.chars().collect();
    let own = small.trim() == account.email.as_str() || small.trim() == account.name.to_lowercase();
    if own || different.len() < DIFFERENT {
        return Err(Weak::Guessable);
    }
    Ok(())
}

/// A password's hash as a PHC string: Argon2id with the parameters of the library, 19 MiB and two passes, the first
/// choice of OWASP's Password Storage Cheat Sheet.
pub async fn hash(password: String) -> Option<String> {
    // The semaphore is never closed.
    let _permit = WORKERS.acquire().await.ok()?;
    tokio::task::spawn_blocking(move || hash_now(&password))
        .await
        .ok()?
}

/// Whether a password is the one behind a hash; without a hash it takes as long, and is not.
pub async fn fits(password: String, hash: Option<String>) -> bool {
    let Ok(_permit) = WORKERS.acquire().await else {
        return false;
    };
    let known = hash.is_some();
    let work = move || {
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let Ok(hash) = PasswordHash::new(&hash) else {
            return false;
        };
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .is_ok()
    };
    tokio::task::spawn_blocking(work).await.unwrap_or(false) && known
}

fn hash_now(password: &str) -> Option<String> {
    let hash = Argon2::default().hash_password(password.as_bytes()).ok()?;
    Some(hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_fits() {
        let hash = hash("en mening som bara jag kan".to_owned()).await;
        assert!(
            hash.as_deref()
                .is_some_and(|hash| hash.starts_with("$argon2id$"))
        );
        assert!(fits("en mening som bara jag kan".to_owned(), hash.clone()).await);
        assert!(!fits("en mening som bara du kan".to_owned(), hash).await);
        assert!(!fits("nobody has this password".to_owned(), None).await);
    }
}
