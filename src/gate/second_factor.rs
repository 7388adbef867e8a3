//! The second factor: codes from an app on the phone (RFC 6238), and recovery codes for the day the phone is gone.

use jiff::Timestamp;
use qrcodegen::{QrCode, QrCodeEcc};
use totp_rs::{Builder, Secret, Totp};

use super::token::{hash_of, hex};

/// Bytes of a secret: as long as the hash, as RFC 4226 recommends.
const SECRET: usize = 20;

/// How many recovery codes a person gets.
const RECOVERY: usize = 8;

/// What an app calls the place.
const ISSUER: &str = "Lotsen";

/// A secret that the person's app and Lotsen share.
pub struct SecondFactor {
    totp: Totp,
    secret: String,
}

impl SecondFactor {
    /// A new secret in base 32.
    ///
    /// # Errors
    /// The operating system has no random bytes.
    pub fn new_secret() -> Result<String, getrandom::Error> {
        let mut bytes = [0; SECRET];
        getrandom::fill(&mut bytes)?;
        Ok(Secret::new_stack(bytes).to_base32())
    }

    /// The factor of a person, who is named in the app; `None` when the secret is none.
    pub fn of(secret: &str, person: &str) -> Option<SecondFactor> {
        // A colon separates the place from the person in the address that apps read.
        let person = person.replace(':', " ");
        let totp = Builder::new()
            .with_secret(Secret::try_from_base32(secret).ok()?)
            .with_account_name(person)
            .with_issuer(Some(ISSUER))
            .build()
            .ok()?;
        Some(SecondFactor {
            totp,
            secret: secret.to_owned(),
        })
    }

    /// The step of which this is the code: now, or one before or after, since clocks differ.
    pub fn step_of(&self, code: &str, now: Timestamp) -> Option<i64> {
        let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let step = self.totp.check(&code, seconds(now))?;
        i64::try_from(step).ok()
    }

    /// The code that an app shows at a time.
    pub fn code(&self, at: Timestamp) -> String {
        self.totp.generate(seconds(at)).to_string()
    }

    /// The secret in groups of four, to be typed by those who cannot take a picture.
    pub fn readable(&self) -> String {
        let letters: Vec<char> = self.secret.chars().collect();
        let groups: Vec<String> = letters
            .chunks(4)
            .map(|four| four.iter().collect())
            .collect();
        groups.join(" ")
    }

    /// The picture that apps read: how many squares it is wide, and the path of the dark ones in SVG. With a rim of four
    /// squares, as the standard (ISO/IEC 18004) asks.
    pub fn picture(&self) -> Option<(i32, String)> {
        const RIM: i32 = 4;
        let code = QrCode::encode_text(&self.totp.to_url().ok()?, QrCodeEcc::Medium).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
                path.push_str(&format!("M{},{}h1v1h-1z", x + RIM, y + RIM));
            }
        }
        Some((code.size() + 2 * RIM, path))
    }
}

/// New recovery codes, each of which works once: `a1b2c-3d4e5`, 40 bits, with the few attempts that there are.
///
/// # Errors
/// The operating system has no random bytes.
pub fn recovery_codes() -> Result<Vec<String>, getrandom::Error> {
    let code = || {
        let mut bytes = [0; 5];
        getrandom::fill(&mut bytes)?;
        let code = hex(&bytes);
        Ok(format!("{}-{}", &code[..5], &code[5..]))
    };
    (0..RECOVERY).map(|_| code()).collect()
}

/// What is kept of a recovery code, however it was typed; `None` when it cannot be one.
pub fn recovery_hash(account: i64, code: &str) -> Option<String> {
    let code: String = code
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_hexdigit)
        .collect();
    // With the account in it, one list of hashes does not serve for all.
    (code.len() == 10).then(|| hash_of(&format!("recovery:{account}:{code}")))
}

fn seconds(at: Timestamp) -> u64 {
    u64::try_from(at.as_second()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B: this secret shows 94287082 at second 59, of which apps show the last six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        // "12345678901234567890" in base 32.
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        let factor = SecondFactor::of(secret, "Anna").expect("a secret");
        let at = |second| Timestamp::from_second(second).expect("a time");
        assert_eq!(factor.code(at(59)), "287082");
        assert_eq!(factor.step_of("287 082", at(59)), Some(1));
        assert_eq!(factor.step_of("287082", at(89)), Some(1), "a slow clock");
        assert_eq!(factor.step_of("287082", at(120)), None);
        assert_eq!(factor.step_of("", at(59)), None);
        let (size, path) = factor.picture().expect("a picture");
        assert!(size > 29 && path.starts_with("M4,4h1"));
    }

    #[test]
    fn a_recovery_code_is_known_however_it_is_typed() {
        let code = recovery_codes().expect("random bytes").remove(0);
        let typed = code.replace('-', " ").to_uppercase();
        assert_eq!(recovery_hash(1, &code), recovery_hash(1, &typed));
        assert_ne!(recovery_hash(1, &code), recovery_hash(2, &code));
        assert_eq!(recovery_hash(1, "123456"), None);
    }
}
