//! The HTTP side of the translator: `GET /languages` and `POST /translate` of `LibreTranslate` (<https://docs.libretranslate.com>).

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use reqwest::StatusCode;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::json;
use tokio::sync::{RwLock, Semaphore};

use super::Failure;
use super::breaker::Breaker;
use crate::config::TranslatorConfig;
use crate::language::Language;

/// Requests at the same time: a service on one's own machine translates on a few cores.
const AT_ONCE: usize = 4;

/// Attempts for one text.
const ATTEMPTS: u32 = 3;

/// The wait before the second attempt; it doubles.
const FIRST_WAIT: Duration = Duration::from_millis(250);

/// How long a list of languages is believed.
const LANGUAGES_FOR: Duration = Duration::from_hours(1);

/// The longest translation of a text, as a multiple of its length and a little: longer is a machine that has lost its way.
const LONGEST: usize = 6;

/// Languages of the service: code → codes it translates into.
type Languages = BTreeMap<String, Vec<String>>;

/// A LibreTranslate-compatible service.
pub struct Service {
    client: reqwest::Client,
    base: String,
    key: Option<SecretString>,
    breaker: Breaker,
    turns: Semaphore,
    languages: RwLock<Option<(Instant, Languages)>>,
}

/// One language of `/languages`.
#[derive(Deserialize)]
struct Offered {
    code: String,
    #[serde(default)]
    targets: Vec<String>,
}

/// The answer of `/translate`.
#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "translatedText")]
    text: String,
}

impl Service {
    pub(super) fn new(config: TranslatorConfig) -> Result<Service, reqwest::Error> {
        let client = reqwest::Client::builder()
            .timeout(config.timeout)
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        Ok(Service {
            client,
            base: config.url.trim_end_matches('/').to_owned(),
            key: config.key,
            breaker: Breaker::new(config.pause),
            turns: Semaphore::new(AT_ONCE),
            languages: RwLock::new(None),
        })
    }

    pub(super) async fn translate(
        &self,
        text: &str,
        from: Language,
        to: Language,
    ) -> Result<String, Failure> {
        // A closed semaphore would mean that the service is going down; it is never closed.
        let _turn = self.turns.acquire().await.map_err(|_| Failure::Down)?;
        let (from, to) = self.codes(from, to).await?;
        let mut wait = FIRST_WAIT;
        let mut attempt = 1;
        loop {
            let result = self.ask(text, &from, &to).await;
            match result {
                Err(Failure::Down | Failure::Slow) if attempt < ATTEMPTS => {}
                other => return other,
            }
            tokio::time::sleep(wait).await;
            wait *= 2;
            attempt += 1;
        }
    }

    /// The service's own codes for two languages.
    async fn codes(&self, from: Language, to: Language) -> Result<(String, String), Failure> {
        let known = self.languages.read().await.clone();
        let languages = match known {
            Some((at, languages)) if at.elapsed() < LANGUAGES_FOR => languages,
            _ => {
                let languages = self.fetch_languages().await?;
                *self.languages.write().await = Some((Instant::now(), languages.clone()));
                languages
            }
        };
        pair(&languages, from.base().code(), to.base().code()).ok_or(Failure::Unsupported)
    }

    async fn fetch_languages(&self) -> Result<Languages, Failure> {
        let request = self.client.get(format!("{}/languages", self.base));
        let offered: Vec<Offered> = self.call(request).await?;
        Ok(offered
            .into_iter()
            .map(|one| (one.code, one.targets))
            .collect())
    }

    async fn ask(&self, text: &str, from: &str, to: &str) -> Result<String, Failure> {
        let mut body = json!({ "q": text, "source": from, "target": to, "format": "text" });
        if let Some(key) = &self.key {
            body["api_key"] = json!(key.expose_secret());
        }
        let request = self
            .client
            .post(format!("{}/translate", self.base))
            .json(&body);
        let answer: Answer = self.call(request).await?;
        let said = answer.text.trim();
        if said.is_empty() || said.len() > text.len() * LONGEST + 200 {
            return Err(Failure::Wrong);
        }
        Ok(said.to_owned())
    }

    /// One call, through the breaker.
    async fn call<T: serde::de::DeserializeOwned>(
        &self,
        request: reqwest::RequestBuilder,
    ) -> Result<T, Failure> {
        if !self.breaker.allows(Instant::now()) {
            return Err(Failure::Down);
        }
        let result = async {
            let response = request.send().await.map_err(|error| sort(&error))?;
            let status = response.status();
            if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
                return Err(Failure::Down);
            }
            if !status.is_success() {
                return Err(Failure::Wrong);
            }
            let body = response.bytes().await.map_err(|error| sort(&error))?;
            serde_json::from_slice(&body).map_err(|_| Failure::Wrong)
        };
        let result = result.await;
        match &result {
            Err(Failure::Down | Failure::Slow) => self.breaker.failed(Instant::now()),
            _ => self.breaker.succeeded(),
        }
        result
    }
}

/// Two languages in the service's codes. Dari is written like Persian, so a service without it may write Persian.
fn pair(languages: &Languages, from: &str, to: &str) -> Option<(String, String)> {
    let code = |language: &str| {
        let persian = (language == "prs").then_some("fa");
        [Some(language), persian]
            .into_iter()
            .flatten()
            .find(|code| languages.contains_key(*code))
            .map(str::to_owned)
    };
    let (from, to) = (code(from)?, code(to)?);
    let targets = &languages[&from];
    (from != to && (targets.is_empty() || targets.contains(&to))).then_some((from, to))
}

/// Never the error itself: it holds the address, and in some versions the body.
fn sort(error: &reqwest::Error) -> Failure {
    if error.is_timeout() {
        Failure::Slow
    } else {
        Failure::Down
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_the_service_does_not_have_are_not_asked_for() {
        let languages = Languages::from([
            ("sv".to_owned(), vec!["en".to_owned(), "fa".to_owned()]),
            ("en".to_owned(), vec!["sv".to_owned()]),
            ("fa".to_owned(), Vec::new()),
        ]);
        let pair = |from, to| pair(&languages, from, to);
        assert_eq!(pair("sv", "prs"), Some(("sv".to_owned(), "fa".to_owned())));
        assert_eq!(pair("sv", "ti"), None);
        assert_eq!(pair("en", "fa"), None);
        assert_eq!(pair("fa", "sv"), Some(("fa".to_owned(), "sv".to_owned())));
    }
}
