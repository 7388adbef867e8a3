//! The transcriber: a service that writes down what is spoken, or none.
//!
//! It is asked with `POST /v1/audio/transcriptions`, as `OpenAI`'s service is and as those that one can run oneself have taken over
//! (whisper.cpp's server, speaches, `LocalAI`): the file, the model and, where it is known, the language, and `{"text": …}` back. Whoever calls it must
//! have a way to go on without.

use std::sync::Arc;
use std::time::Duration;

use reqwest::multipart::{Form, Part};
use secrecy::ExposeSecret;
use serde::Deserialize;
use tokio::sync::Semaphore;

use crate::config::TranscriberConfig;
use crate::language::Language;

/// Requests at the same time: a service on one's own machine takes a core each.
const AT_ONCE: usize = 2;

/// The longest text of a voice message; more is a machine that has lost its way.
const LONGEST: usize = 4_000;

/// Why nothing was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The service cannot be reached or fails; worth another try.
    #[error("the transcriber does not answer")]
    Down,
    /// The service did not answer in time.
    #[error("the transcriber is too slow")]
    Slow,
    /// It refuses, or gave nothing that can be used: trying again changes nothing.
    #[error("the transcriber gave no usable answer")]
    Wrong,
}

/// The service. Cheap to clone.
#[derive(Clone)]
pub struct Transcriber(Arc<Inner>);

struct Inner {
    client: reqwest::Client,
    config: TranscriberConfig,
    turns: Semaphore,
}

/// What the service answers.
#[derive(Deserialize)]
struct Answer {
    text: String,
}

impl Transcriber {
    /// A transcriber over a service.
    ///
    /// # Errors
    /// The HTTP client cannot be built.
    pub fn new(config: TranscriberConfig) -> Result<Transcriber, reqwest::Error> {
        let client = reqwest::Client::builder()
            .timeout(config.timeout)
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        Ok(Transcriber(Arc::new(Inner {
            client,
            config,
            turns: Semaphore::new(AT_ONCE),
        })))
    }

    /// What is said in an Ogg Opus file. `language` is what the newcomer has chosen to speak here, a help and no promise.
    ///
    /// # Errors
    /// [`Failure`]; the voice is for a person then.
    pub async fn write_down(
        &self,
        voice: Vec<u8>,
        language: Option<Language>,
    ) -> Result<String, Failure> {
        let config = &self.0.config;
        // Never closed.
        let _turn = self.0.turns.acquire().await.map_err(|_| Failure::Down)?;
        let file = Part::bytes(voice).file_name("voice.ogg");
        let file = file.mime_str("audio/ogg").map_err(|_| Failure::Wrong)?;
        let mut form = Form::new()
            .part("file", file)
            .text("model", config.model.clone())
            .text("response_format", "json");
        if let Some(language) = language {
            form = form.text("language", code(language));
        }
        let url = format!(
            "{}/v1/audio/transcriptions",
            config.url.trim_end_matches('/')
        );
        let mut request = self.0.client.post(url).multipart(form);
        if let Some(key) = &config.key {
            request = request.bearer_auth(key.expose_secret());
        }
        let response = request.send().await.map_err(|error| sort(&error))?;
        let status = response.status();
        if status.is_server_error() || status.as_u16() == 429 {
            return Err(Failure::Down);
        }
        if !status.is_success() {
            return Err(Failure::Wrong);
        }
        let body = response.bytes().await.map_err(|error| sort(&error))?;
        let answer: Answer = serde_json::from_slice(&body).map_err(|_| Failure::Wrong)?;
        let text: String = answer.text.chars().filter(|c| *c != '\0').collect();
        let text = text.trim().to_owned();
        let is_said = text.chars().any(char::is_alphanumeric);
        if !is_said || text.chars().count() > LONGEST {
            return Err(Failure::Wrong);
        }
        Ok(text)
    }

    /// How long one voice message may take.
    pub fn timeout(&self) -> Duration {
        self.0.config.timeout
    }
}

/// The language in the codes of such services. They know no Dari, which is Persian to them.
fn code(language: Language) -> String {
    match language.base().code() {
        "prs" => "fa".to_owned(),
        code => code.to_owned(),
    }
}

/// Never the error itself: it holds the address.
fn sort(error: &reqwest::Error) -> Failure {
    if error.is_timeout() {
        Failure::Slow
    } else {
        Failure::Down
    }
}
