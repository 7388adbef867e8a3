//! What is said of an answer that did not help, or that is not what somebody else has said.

/// A sentence about an answer, like a [`Phrase`](super::Phrase).
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "locales/en/bot.ftl shows them all")]
pub enum FeedbackPhrase {
    FeedbackThanks,
    FeedbackSorry,
    ButtonToldOtherwise,
    ToldByWhom,
    ButtonToldMunicipality,
    ButtonToldOther,
}
