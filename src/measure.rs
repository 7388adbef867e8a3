//! What is counted for operators, under the names that `/metrics` shows. Counts and times only: never a text, a name or an id.
//!
//! Counters grow from the start of the process; times are histograms in seconds.

use std::time::Duration;

use metrics::{counter, histogram};

/// What became of an update of the inbox.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "the names say it all")]
pub enum Handled {
    Done,
    Retried,
    HandedOver,
    Parked,
}

/// An update was handled, or not. `took` is from its acceptance to the commit of what it led to.
pub fn handled(outcome: Handled, took: Option<Duration>) {
    let outcome = match outcome {
        Handled::Done => "done",
        Handled::Retried => "retried",
        Handled::HandedOver => "handed-over",
        Handled::Parked => "parked",
    };
    counter!("lotsen_updates_total", "outcome" => outcome).increment(1);
    if let Some(took) = took {
        histogram!("lotsen_turn_seconds").record(took.as_secs_f64());
    }
}

/// A question was understood: the decision's name, the language's code, and how long it took.
pub fn decided(decision: &'static str, language: Option<String>) {
    let language = language.unwrap_or_else(|| "unknown".to_owned());
    counter!("lotsen_questions_total", "decision" => decision, "language" => language).increment(1);
}

/// Something that identifies a person was hidden before it was stored.
pub fn hidden(kinds: usize) {
    counter!("lotsen_hidden_total").increment(u64::try_from(kinds).unwrap_or(u64::MAX));
}

/// What became of one attempt to deliver a message.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "the names say it all")]
pub enum Sent {
    Delivered,
    Throttled,
    Retried,
    Undeliverable,
}

/// A message was sent, or not. `took` is the call alone.
pub fn sent(outcome: Sent, took: Duration) {
    let outcome = match outcome {
        Sent::Delivered => "delivered",
        Sent::Throttled => "throttled",
        Sent::Retried => "retried",
        Sent::Undeliverable => "undeliverable",
    };
    counter!("lotsen_messages_total", "outcome" => outcome).increment(1);
    histogram!("lotsen_send_seconds").record(took.as_secs_f64());
}

/// A text was given to the translator.
pub fn translated(succeeded: bool, took: Duration) {
    let outcome = if succeeded { "done" } else { "failed" };
    counter!("lotsen_translations_total", "outcome" => outcome).increment(1);
    histogram!("lotsen_translation_seconds").record(took.as_secs_f64());
}

/// Somebody tried to sign in at the console.
pub fn signed_in(succeeded: bool) {
    let outcome = if succeeded { "done" } else { "refused" };
    counter!("lotsen_sign_ins_total", "outcome" => outcome).increment(1);
}
