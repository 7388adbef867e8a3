//! Calls of the Bot API.

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::multipart::Form;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use teloxide::requests::Payload;

/// How long a call may take that waits for nothing.
const CALL_TIMEOUT: Duration = Duration::from_secs(20);

/// How long a call may take that sends a megabyte.
const UPLOAD_TIMEOUT: Duration = Duration::from_mins(1);

/// How long Telegram holds a poll open. Below the 50 seconds that the server allows, so that proxies do not cut it.
pub const POLL_SECONDS: u64 = 30;

/// Why a call did not succeed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The newcomer has blocked the bot, deleted the account, or the bot was put out of the group.
    #[error("blocked: {0}")]
    Blocked(String),
    /// Too many messages: wait this long. Holds for this chat.
    #[error("throttled for {0:?}")]
    RetryAfter(Duration),
    /// The group became a supergroup with this id.
    #[error("the group moved to {0}")]
    Migrated(i64),
    /// The forum's topic is gone.
    #[error("the topic is gone")]
    TopicGone,
    /// The forum's topic is closed.
    #[error("the topic is closed")]
    TopicClosed,
    /// The message to be edited or copied is gone, or already says this.
    #[error("nothing to change: {0}")]
    NothingToChange(String),
    /// The text's markup was refused.
    #[error("the markup was refused: {0}")]
    Markup(String),
    /// Refused for good.
    #[error("refused: {0}")]
    Rejected(String),
    /// The network or the server failed; worth trying again.
    #[error("not reachable: {0}")]
    Transient(String),
    /// The connection broke after the call had been sent: it is not known whether it was carried out.
    #[error("not heard of: {0}")]
    Uncertain(String),
}

/// The Bot API of one bot. Cheap to clone.
#[derive(Clone)]
pub struct Api {
    client: reqwest::Client,
    base: Arc<str>,
    token: SecretString,
}

/// What every call answers.
#[derive(Deserialize)]
struct Answer {
    ok: bool,
    #[serde(default)]
    result: Value,
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

impl Api {
    /// The Bot API at `base` (`https://api.telegram.org`) for the bot with this token.
    ///
    /// # Errors
    /// The HTTP client could not be built.
    pub fn new(base: &str, token: SecretString) -> Result<Self, reqwest::Error> {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .build()?;
        Ok(Api {
            client,
            base: base.trim_end_matches('/').into(),
            token,
        })
    }

    /// The bot's id: the part of the token before the colon, which is no secret.
    pub fn bot_id(&self) -> &str {
        self.token
            .expose_secret()
            .split(':')
            .next()
            .unwrap_or_default()
    }

    /// Calls the method of a typed payload.
    ///
    /// # Errors
    /// [`SendError`], already sorted by what can be done about it.
    pub async fn call<P: Payload + Serialize>(&self, payload: &P) -> Result<Value, SendError> {
        // teloxide names methods as types (`SendMessage`); the documentation, and strict servers, as `sendMessage`.
        let mut name = P::NAME.to_owned();
        if let Some(first) = name.get_mut(..1) {
            first.make_ascii_lowercase();
        }
        self.call_raw(&name, payload, CALL_TIMEOUT).await
    }

    /// The next updates after `offset` as raw JSON; waits for the first.
    ///
    /// # Errors
    /// [`SendError`].
    pub async fn updates(&self, offset: i64, allowed: &[&str]) -> Result<Vec<Value>, SendError> {
        let request = serde_json::json!({
            "offset": offset, "limit": 100, "timeout": POLL_SECONDS, "allowed_updates": allowed,
        });
        let timeout = Duration::from_secs(POLL_SECONDS) + CALL_TIMEOUT;
        match self.call_raw("getUpdates", &request, timeout).await? {
            Value::Array(updates) => Ok(updates),
            _ => Err(SendError::Transient(
                "getUpdates did not answer with a list".to_owned(),
            )),
        }
    }

    /// Telegram posts updates to an address. By hand, since teloxide's payload is made for uploading a certificate.
    ///
    /// # Errors
    /// [`SendError`].
    pub async fn set_webhook(
        &self,
        address: &str,
        secret: &str,
        allowed: &[&str],
    ) -> Result<(), SendError> {
        let request = serde_json::json!({ "url": address, "secret_token": secret, "allowed_updates": allowed });
        self.call_raw("setWebhook", &request, CALL_TIMEOUT)
            .await
            .map(drop)
    }

    async fn call_raw<B: Serialize + ?Sized>(
        &self,
        method: &str,
        body: &B,
        timeout: Duration,
    ) -> Result<Value, SendError> {
        let url = format!("{}/bot{}/{method}", self.base, self.token.expose_secret());
        let request = self.client.post(url).json(body);
        self.ask(method, request, timeout).await
    }

    /// Calls a method with a file among its fields.
    ///
    /// # Errors
    /// [`SendError`].
    pub async fn call_with_file(&self, method: &str, form: Form) -> Result<Value, SendError> {
        let url = format!("{}/bot{}/{method}", self.base, self.token.expose_secret());
        let request = self.client.post(url).multipart(form);
        self.ask(method, request, UPLOAD_TIMEOUT).await
    }

    /// The bytes of a file that somebody has sent.
    ///
    /// # Errors
    /// [`SendError`]; also when it is larger than a bot may fetch.
    pub async fn file(&self, id: &str, timeout: Duration) -> Result<Vec<u8>, SendError> {
        /// The most that the Bot API gives.
        const MOST: usize = 20 * 1024 * 1024;
        let request = serde_json::json!({ "file_id": id });
        let told = self.call_raw("getFile", &request, CALL_TIMEOUT).await?;
        let path = told.get("file_path").and_then(Value::as_str);
        let path = path.filter(|path| !path.contains(".."));
        let path = path.ok_or(SendError::Rejected("the file is not there".to_owned()))?;
        let url = format!(
            "{}/file/bot{}/{path}",
            self.base,
            self.token.expose_secret()
        );
        let failed =
            |error: reqwest::Error| SendError::Transient(format!("file: {}", error.without_url()));
        let request = self.client.get(url).timeout(timeout);
        let mut response = request.send().await.map_err(failed)?;
        if !response.status().is_success() {
            return Err(SendError::Transient(format!("file: {}", response.status())));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > MOST {
                return Err(SendError::Rejected("the file is too large".to_owned()));
            }
        }
        Ok(bytes)
    }

    async fn ask(
        &self,
        method: &str,
        request: reqwest::RequestBuilder,
        timeout: Duration,
    ) -> Result<Value, SendError> {
        // The address contains the token, so it is taken out of every error.
        let failed = |error: reqwest::Error| {
            let reached = !(error.is_connect() || error.is_builder());
            let told = format!("{method}: {}", error.without_url());
            if reached {
                SendError::Uncertain(told)
            } else {
                SendError::Transient(told)
            }
        };
        let response = request.timeout(timeout).send().await.map_err(failed)?;
        let status = response.status();
        let bytes = response.bytes().await.map_err(failed)?;
        let Ok(answer) = serde_json::from_slice::<Answer>(&bytes) else {
            let told = format!("{method}: {status} without a readable answer");
            // Something between us and Telegram has answered: that it waited in vain, or that all is well; or that nothing came through.
            let may_be_done = status.is_success() || status == StatusCode::GATEWAY_TIMEOUT;
            return Err(if may_be_done {
                SendError::Uncertain(told)
            } else {
                SendError::Transient(told)
            });
        };
        if answer.ok {
            return Ok(answer.result);
        }
        Err(sort_error(method, status, &answer))
    }
}

/// What can be done about an error. Telegram's descriptions are not a contract, so only their stable beginnings count.
fn sort_error(method: &str, status: StatusCode, answer: &Answer) -> SendError {
    let code = answer.error_code.unwrap_or(status.as_u16());
    let text = answer.description.clone();
    let lower = text.to_lowercase();
    if let Some(parameters) = &answer.parameters {
        if let Some(seconds) = parameters.retry_after {
            return SendError::RetryAfter(Duration::from_secs(seconds.max(1)));
        }
        if let Some(chat) = parameters.migrate_to_chat_id {
            return SendError::Migrated(chat);
        }
    }
    let is = |part: &str| lower.contains(part);
    match code {
        429 => SendError::RetryAfter(Duration::from_secs(5)),
        403 => SendError::Blocked(text),
        // "chat not found" is what a person who deleted the account, or never started the bot, looks like.
        400 if is("chat not found") || is("user is deactivated") || is("peer_id_invalid") => {
            SendError::Blocked(text)
        }
        400 if is("message thread not found") || is("topic_deleted") || is("topic_id_invalid") => {
            SendError::TopicGone
        }
        400 if is("topic_closed") => SendError::TopicClosed,
        400 if is("can't parse entities") => SendError::Markup(text),
        400 if is("not modified")
            || is("not_modified")
            || is("message to edit not found")
            || is("message can't be edited") =>
        {
            SendError::NothingToChange(text)
        }
        // Somebody took it away already, or it is the staff's own and the bot has no right to.
        400 if is("message to delete not found") || is("message can't be deleted") => {
            SendError::NothingToChange(text)
        }
        400 if is("message to copy not found")
            || is("message_id_invalid")
            || is("reaction_invalid") =>
        {
            SendError::NothingToChange(text)
        }
        // The server's own failures; and a wrong token, a second poller or a set webhook, which an operator can mend: tried again.
        500.. | 401 | 404 | 409 => SendError::Transient(format!("{method}: {code} {text}")),
        _ => SendError::Rejected(format!("{method}: {code} {text}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(code: u16, description: &str) -> SendError {
        let answer = Answer {
            ok: false,
            result: Value::Null,
            error_code: Some(code),
            description: description.to_owned(),
            parameters: None,
        };
        sort_error("sendMessage", StatusCode::OK, &answer)
    }

    #[test]
    fn errors_are_sorted_by_what_can_be_done_about_them() {
        assert!(matches!(
            sorted(403, "Forbidden: bot was blocked by the user"),
            SendError::Blocked(_)
        ));
        assert!(matches!(
            sorted(400, "Bad Request: chat not found"),
            SendError::Blocked(_)
        ));
        assert_eq!(
            sorted(400, "Bad Request: message thread not found"),
            SendError::TopicGone
        );
        assert_eq!(
            sorted(400, "Bad Request: TOPIC_CLOSED"),
            SendError::TopicClosed
        );
        assert!(matches!(
            sorted(400, "Bad Request: can't parse entities: x"),
            SendError::Markup(_)
        ));
        assert!(matches!(
            sorted(502, "Bad Gateway"),
            SendError::Transient(_)
        ));
        assert!(matches!(
            sorted(400, "Bad Request: message text is empty"),
            SendError::Rejected(_)
        ));
    }

    #[test]
    fn the_token_is_not_in_an_error() {
        let api =
            Api::new("http://127.0.0.1:9", SecretString::from("42:secret")).expect("a client");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let error = runtime
            .block_on(api.updates(0, &[]))
            .expect_err("nobody listens there");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}
