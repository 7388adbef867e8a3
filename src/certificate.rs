//! Certificates of participation: a signed token that proves one, and the sheet of paper.
//!
//! Nothing of a certificate is stored. What it says (its number, the course, the day on which it was finished) is signed and stands
//! on it; the name stands on the paper alone, and only if the person wrote it there.

mod paper;
mod setting;
mod sheet;

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use crate::signing::{Purpose, Signer};

pub use paper::paper;
pub use setting::Unprintable;
pub use sheet::{LONGEST_NAME, Sheet, course_name, name_on_paper, proven_facts, sheet};

/// For how long a link to the page works on which one makes a certificate.
pub const PAGE_WORKS: SignedDuration = SignedDuration::from_hours(24);

/// Days are counted from here.
const FIRST_DAY: Date = date(2020, 1, 1);

/// What a certificate proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its number: the year, and what nobody else has.
    pub number: String,
    /// The course's id.
    pub course: String,
    /// The municipality's id, where the newcomer had chosen one.
    pub place: Option<String>,
    /// How many lessons the course had.
    pub lessons: u8,
    /// The day on which the last of them was read.
    pub finished: Date,
}

/// A certificate as it is signed.
#[derive(Serialize, Deserialize)]
struct Signed<'a> {
    number: &'a str,
    course: &'a str,
    place: &'a str,
    lessons: u8,
    day: i32,
}

impl Certificate {
    /// The token that stands on it; `None` without a key.
    pub fn token(&self, signer: &Signer) -> Option<String> {
        signer.sign(Purpose::Certificate, &self.body()?)
    }

    /// The certificate that a token proves; `None`: it was not signed here, or is not whole.
    pub fn proven(signer: &Signer, token: &str) -> Option<Certificate> {
        Certificate::read(&signer.open(Purpose::Certificate, token)?)
    }

    /// A token for the page on which it is made. It is another one than that on the paper: whoever is shown a certificate cannot make
    /// one with a name of their own.
    pub fn page_token(&self, signer: &Signer, now: Timestamp) -> Option<String> {
        let until = now.checked_add(PAGE_WORKS).ok()?.as_second();
        let body = [&until.to_be_bytes()[..], &self.body()?].concat();
        signer.sign(Purpose::CertificatePage, &body)
    }

    /// The certificate that can be made on a page; `None`: the link is too old, or not ours.
    pub fn of_page(signer: &Signer, token: &str, now: Timestamp) -> Option<Certificate> {
        let body = signer.open(Purpose::CertificatePage, token)?;
        let (until, body) = body.split_first_chunk::<8>()?;
        (now.as_second() < i64::from_be_bytes(*until))
            .then(|| Certificate::read(body))
            .flatten()
    }

    fn body(&self) -> Option<Vec<u8>> {
        let signed = Signed {
            number: &self.number,
            course: &self.course,
            place: self.place.as_deref().unwrap_or_default(),
            lessons: self.lessons,
            day: FIRST_DAY.until(self.finished).ok()?.get_days(),
        };
        postcard::to_stdvec(&signed).ok()
    }

    fn read(body: &[u8]) -> Option<Certificate> {
        let signed: Signed<'_> = postcard::from_bytes(body).ok()?;
        Some(Certificate {
            number: signed.number.to_owned(),
            course: signed.course.to_owned(),
            place: Some(signed.place.to_owned()).filter(|place| !place.is_empty()),
            lessons: signed.lessons,
            finished: FIRST_DAY.checked_add(signed.day.days()).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certificate() -> Certificate {
        Certificate {
            number: "2026-ABC234".to_owned(),
            course: "home".to_owned(),
            place: Some("lomma".to_owned()),
            lessons: 6,
            finished: date(2026, 11, 22),
        }
    }

    #[test]
    fn a_token_proves_what_was_signed() {
        let signer = Signer::new(&["one".into()]);
        let token = certificate().token(&signer).expect("a key");
        assert!(token.len() < 80, "it makes a small picture: {token}");
        assert_eq!(Certificate::proven(&signer, &token), Some(certificate()));
        let other = Signer::new(&["two".into()]);
        assert_eq!(Certificate::proven(&other, &token), None);
    }

    #[test]
    fn what_stands_on_the_paper_opens_no_page_and_a_page_closes() {
        let signer = Signer::new(&["one".into()]);
        let now: Timestamp = "2026-11-22T12:00:00Z".parse().expect("a time");
        let token = certificate().page_token(&signer, now).expect("a key");
        let at = |hours: i64| now.checked_add(SignedDuration::from_hours(hours));
        let open = |hours| Certificate::of_page(&signer, &token, at(hours).expect("a time"));
        assert_eq!(open(23), Some(certificate()));
        assert_eq!(open(24), None);
        assert_eq!(Certificate::proven(&signer, &token), None);
        let shown = certificate().token(&signer).expect("a key");
        assert_eq!(Certificate::of_page(&signer, &shown, now), None);
    }
}
