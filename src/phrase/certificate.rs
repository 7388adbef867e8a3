//! What is said of certificates.

/// A sentence about certificates, like a [`Phrase`](super::Phrase). `course` is the course's name.
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "locales/en/bot.ftl shows them all")]
pub enum CertificatePhrase<'a> {
    CertificateButton,
    CertificateOffer { course: &'a str },
    CertificateOpen,
    CertificateByHand { course: &'a str },
    CertificateTitle,
    CertificateName,
    CertificateNotKept,
    CertificateMake,
    CertificateWithout,
    CertificateNoName,
    CertificateLetters,
    CertificateLater,
    CertificateExpired,
    CertificateMydata { course: &'a str, date: &'a str },
}
