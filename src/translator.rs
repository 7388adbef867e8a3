//! The translator: a LibreTranslate-compatible service, or none.
//!
//! With a service, staff read questions in Swedish and write replies in Swedish. It is asked beside the work, never in its way: whoever
//! calls [`Translator::translate`] must have a way to go on without. What identifies a person never leaves the machine: it is masked
//! before and put back after, and a translation that has lost a mask is refused.

mod breaker;
mod mask;
mod service;

use std::sync::Arc;

use crate::config::TranslatorConfig;
use crate::language::Language;
use crate::measure;
use service::Service;

/// Why there is no translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// There is no service, or it does not know the language.
    #[error("the language is not translated")]
    Unsupported,
    /// The service cannot be reached, refuses, or has failed so often that it is left alone for a while.
    #[error("the translator does not answer")]
    Down,
    /// The service did not answer in time.
    #[error("the translator is too slow")]
    Slow,
    /// The service answered with nothing, the same text, or without something that had to stay.
    #[error("the translator gave no usable answer")]
    Wrong,
}

/// A text in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translated {
    /// The text.
    pub text: String,
    /// The text translated back, where that was asked for and possible.
    pub back: Option<String>,
}

/// The translator. Cheap to clone; all clones share one circuit breaker.
#[derive(Clone)]
pub enum Translator {
    /// There is none: texts go out as they are written.
    None,
    /// A LibreTranslate-compatible service.
    Service(Arc<Service>),
}

impl Translator {
    /// A translator over a service; `None` for none.
    ///
    /// # Errors
    /// The HTTP client cannot be built.
    pub fn new(config: Option<TranslatorConfig>) -> Result<Translator, reqwest::Error> {
        Ok(match config {
            None => Translator::None,
            Some(config) => Translator::Service(Arc::new(Service::new(config)?)),
        })
    }

    /// Whether there is a service at all.
    pub fn is_there(&self) -> bool {
        matches!(self, Translator::Service(_))
    }

    /// Translates a text. `names` are masked together with everything else that identifies a person.
    ///
    /// # Errors
    /// [`Failure`]; the text is to be used as it is then.
    pub async fn translate(
        &self,
        text: &str,
        from: Language,
        to: Language,
        names: &[&str],
    ) -> Result<String, Failure> {
        let Translator::Service(service) = self else {
            return Err(Failure::Unsupported);
        };
        let masked = mask::mask(text, names);
        if !masked.text.chars().any(char::is_alphabetic) {
            // Nothing but numbers and addresses: they are the same everywhere.
            return Ok(text.to_owned());
        }
        let begun = std::time::Instant::now();
        let said = service.translate(&masked.text, from, to).await;
        measure::translated(said.is_ok(), begun.elapsed());
        let said = said?;
        if mask::is_same(&masked.text, &said) {
            return Err(Failure::Wrong);
        }
        masked.put_back(&said).ok_or(Failure::Wrong)
    }

    /// Translates a text, and back again, so that its writer can see what became of it. Without the way back there is still the
    /// translation.
    ///
    /// # Errors
    /// [`Failure`] of the way there.
    pub async fn there_and_back(
        &self,
        text: &str,
        (from, to): (Language, Language),
        names: &[&str],
    ) -> Result<Translated, Failure> {
        let there = self.translate(text, from, to, names).await?;
        let back = self.translate(&there, to, from, names).await.ok();
        Ok(Translated { text: there, back })
    }
}
