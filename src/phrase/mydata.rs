//! What is said of what is kept of a newcomer.

/// A sentence of `/mydata`, like a [`Phrase`](super::Phrase).
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "locales/en/bot.ftl shows them all")]
pub enum MydataPhrase<'a> {
    MydataIntro,
    MydataLanguage {
        language: &'a str,
    },
    MydataPlace {
        place: &'a str,
    },
    MydataStatus {
        status: &'a str,
    },
    MydataNotChosen,
    MydataQuestions {
        count: i64,
    },
    MydataCases {
        count: i64,
    },
    MydataCaseLine {
        number: i64,
        date: &'a str,
        desk: &'a str,
    },
    MydataLessons {
        count: i64,
    },
    MydataRetention {
        days: i64,
    },
}
