//! `ask` as other programs see it: a question in JSON, what was understood in JSON.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::decision::{Decision, Reason, Understanding};
use crate::knowledge::{Knowledge, Place, ResidenceStatus};
use crate::language::Language;
use crate::redaction::{Public, names_a_case, redact, without_placeholders};
use crate::understand::{Asked, Understander};

/// A question, one object a line; only `text` is needed. Unknown keys are ignored, so that labelled questions can be asked as they are.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct AskedLine {
    /// Handed back as it is.
    #[serde(default)]
    pub id: Option<Value>,
    /// The question.
    pub text: String,
    /// The language that the newcomer chose: a prior.
    #[serde(default)]
    pub language: Option<String>,
    /// Where the newcomer lives.
    #[serde(default)]
    pub place: Option<String>,
    /// The newcomer's residence status.
    #[serde(default)]
    pub status: Option<ResidenceStatus>,
}

/// What was understood.
#[derive(Debug, Clone, Serialize)]
pub struct UnderstoodLine {
    /// The question's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Value>,
    /// The detected language.
    pub language: Option<Language>,
    /// `answer`, `offer`, `ask`, `escalate`, `smalltalk`, `crisis`.
    pub decision: &'static str,
    /// Why, for `escalate` and `offer`.
    pub reason: Option<Reason>,
    /// What `answer` sends.
    pub entry: Option<String>,
    /// Probability that the entry, or the first hit, answers the question.
    pub confidence: f64,
    /// Staff are told at once.
    pub urgent: bool,
    /// Who answers when a person is needed.
    pub desk: String,
    /// The language of an answer.
    pub answer_language: Language,
    /// At most five, best first.
    pub hits: Vec<HitLine>,
}

/// An entry that may answer.
#[derive(Debug, Clone, Serialize)]
pub struct HitLine {
    /// The entry's id.
    pub entry: String,
    /// How surely it answers.
    pub confidence: f64,
}

/// The contract's name of a decision.
pub fn decision_name(decision: &Decision) -> &'static str {
    match decision {
        Decision::Answer(_) => "answer",
        Decision::Offer(..) => "offer",
        Decision::Ask(..) => "ask",
        Decision::Escalate(_) => "escalate",
        Decision::Smalltalk(_) => "smalltalk",
        Decision::Crisis(_) => "crisis",
    }
}

/// One question through the pipeline of a chat message, without side effects. A language that is none counts as not chosen.
pub fn ask(
    understander: &Understander,
    knowledge: &Knowledge,
    asked: &AskedLine,
    today: jiff::civil::Date,
) -> UnderstoodLine {
    let place = asked.place.as_deref().map(Place::from);
    let redacted = redact(&asked.text, &Public::default());
    let question = Asked {
        text: &without_placeholders(&redacted.text),
        chosen: asked.language.as_deref().and_then(|code| code.parse().ok()),
        place: place.as_ref(),
        status: asked.status,
        last_topic: None,
        identified: names_a_case(&redacted.text),
        today,
    };
    let understood = understander.understand(knowledge, &question);
    line(asked.id.clone(), &understood)
}

fn line(id: Option<Value>, understood: &Understanding) -> UnderstoodLine {
    let (reason, entry) = match &understood.decision {
        Decision::Answer(entry) => (None, Some(entry.to_string())),
        Decision::Offer(_, reason) | Decision::Escalate(reason) => (Some(*reason), None),
        _ => (None, None),
    };
    let hit = |hit: &crate::search::Hit| HitLine {
        entry: hit.entry.to_string(),
        confidence: rounded(hit.confidence),
    };
    UnderstoodLine {
        id,
        language: understood.language,
        decision: decision_name(&understood.decision),
        reason,
        entry,
        confidence: rounded(understood.confidence),
        urgent: understood.urgent,
        desk: understood.desk.to_string(),
        answer_language: understood.answer_language,
        hits: understood.hits.iter().take(5).map(hit).collect(),
    }
}

/// Three decimals say more than the calibration holds.
fn rounded(confidence: f32) -> f64 {
    (f64::from(confidence) * 1000.0).round() / 1000.0
}
