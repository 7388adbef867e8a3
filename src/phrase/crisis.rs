//! What is said in a crisis.

/// A sentence of the crisis cards, like a [`Phrase`](super::Phrase). `women`, `men`, `suicide` and `children` are the numbers of the helplines.
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "locales/en/bot.ftl shows them all")]
pub enum CrisisPhrase<'a> {
    InDanger,
    CrisisDanger,
    CrisisViolence { women: &'a str, men: &'a str },
    CrisisSuicide { suicide: &'a str, children: &'a str },
    CrisisChild { children: &'a str },
    CrisisHonour { women: &'a str, children: &'a str },
    CrisisHomeless { women: &'a str },
    CrisisHunger,
    CrisisLocal { place: &'a str, phone: &'a str },
    CrisisLocalEmergency { place: &'a str, phone: &'a str },
    CrisisStaffToldOpen,
    CrisisStaffToldClosed { due: &'a str },
    CrisisWrong,
}
