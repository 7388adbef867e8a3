//! getUpdates and the webhook's settings.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::{Instant, timeout_at};

use super::FakeTelegram;
use super::answers::{Answer, Parameters, Refusal};
use super::state::{State, Update, Webhook};

/// The longest that a poll is held open.
const LONGEST_POLL: i64 = 50;

/// getUpdates: waits for the first update; ends with 409 when another poller comes or a webhook is set.
pub async fn poll(telegram: &FakeTelegram, parameters: &Parameters) -> Answer {
    let seconds = parameters
        .int("timeout")
        .unwrap_or(0)
        .clamp(0, LONGEST_POLL);
    let end = Instant::now() + Duration::from_secs(seconds.unsigned_abs());
    let mut rung = telegram.rung();
    let mine = telegram.change(|state| {
        if let Some(Value::Array(kinds)) = parameters.object("allowed_updates") {
            let names = kinds
                .iter()
                .filter_map(|kind| kind.as_str().map(str::to_owned));
            state.allowed = Some(names.collect()).filter(|names: &Vec<String>| !names.is_empty());
        }
        state.polls += 1;
        state.polls
    });
    let limit = parameters.int("limit").unwrap_or(100).clamp(1, 100);
    loop {
        rung.mark_unchanged();
        let found = telegram.change_quietly(|state| {
            if state.webhook.is_some() {
                return Err(Refusal::new(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
                ));
            }
            if state.polls != mine {
                return Err(Refusal::new(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                ));
            }
            Ok(fetch(state, parameters.int("offset").unwrap_or(0), limit))
        })?;
        if !found.is_empty() || Instant::now() >= end {
            return Ok(Value::Array(found.iter().map(Update::json).collect()));
        }
        // A poll that times out answers with what there is: nothing.
        let _ = timeout_at(end, rung.changed()).await;
    }
}

/// The next updates; those before the offset are forgotten.
fn fetch(state: &mut State, offset: i64, limit: i64) -> Vec<Update> {
    let limit = usize::try_from(limit).unwrap_or(100);
    if offset < 0 {
        let keep = usize::try_from(-offset).unwrap_or(0);
        while state.updates.len() > keep {
            state.acknowledged.extend(state.updates.pop_front());
        }
    }
    while state
        .updates
        .front()
        .is_some_and(|update| update.id < offset)
    {
        state.acknowledged.extend(state.updates.pop_front());
    }
    let again = std::mem::take(&mut state.again);
    again
        .into_iter()
        .chain(state.updates.iter().cloned())
        .take(limit)
        .collect()
}

/// Methods about the webhook; `None` when it is about something else.
pub fn call(state: &mut State, method: &str, parameters: &Parameters) -> Option<Answer> {
    Some(match method {
        "setwebhook" => set_webhook(state, parameters),
        "deletewebhook" => {
            state.webhook = None;
            if parameters.flag("drop_pending_updates") {
                state.updates.clear();
            }
            Ok(json!(true))
        }
        "getwebhookinfo" => {
            let url = state.webhook.as_ref().map(|webhook| webhook.url.clone());
            Ok(json!({
                "url": url.unwrap_or_default(),
                "has_custom_certificate": false,
                "pending_update_count": state.updates.len(),
            }))
        }
        _ => return None,
    })
}

/// The real server wants https; loopback is spared that.
fn set_webhook(state: &mut State, parameters: &Parameters) -> Answer {
    let url = parameters.text("url").unwrap_or_default();
    if url.is_empty() {
        state.webhook = None;
        return Ok(json!(true));
    }
    if !url.starts_with("https://") && !url.starts_with("http://127.0.0.1:") {
        return Err(Refusal::bad(
            "bad webhook: An HTTPS URL must be provided for webhook",
        ));
    }
    let secret = parameters
        .text("secret_token")
        .filter(|secret| !secret.is_empty());
    let is_secret = |secret: &str| {
        secret.len() <= 256
            && secret
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
    };
    if !secret.is_none_or(is_secret) {
        return Err(Refusal::bad(
            "bad webhook: secret token contains unallowed characters",
        ));
    }
    if let Some(Value::Array(kinds)) = parameters.object("allowed_updates") {
        state.allowed = Some(
            kinds
                .iter()
                .filter_map(|kind| kind.as_str().map(str::to_owned))
                .collect(),
        );
    }
    state.webhook = Some(Webhook {
        url: url.to_owned(),
        secret: secret.map(str::to_owned),
    });
    Ok(json!(true))
}

impl Update {
    /// As the Bot API writes it.
    pub fn json(&self) -> Value {
        let kind = self.kind;
        json!({ "update_id": self.id, kind: self.body })
    }
}
