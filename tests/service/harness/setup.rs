//! How a service is set up for a story.

use std::net::SocketAddr;
use std::time::Duration;

use lotsen::config::{
    LabelledQuestions, Patience, SignInConfig, SpeechConfig, Switch, TranscriberConfig,
};
use secrecy::SecretString;

use super::app::TestApp;
use super::database::is_postgres;
use super::telegram::Kind;

/// How a service is set up.
#[derive(Debug, Clone)]
pub struct Setup {
    pub staff_group: Option<(Kind, bool)>,
    pub is_webhook: bool,
    pub demo: bool,
    /// The three questions are asked.
    pub pulse: Switch,
    /// The address of a translator.
    pub translator: Option<String>,
    /// The address of a service that writes down what is spoken.
    pub transcriber: Option<String>,
    /// A program that reads aloud.
    pub speech: Option<&'static str>,
    pub sign_in: SignInConfig,
    /// Somebody else than its writer has to declare a text as read.
    pub two_persons: bool,
    /// The questions that are asked before something is published.
    pub labelled: LabelledQuestions,
    /// Where it listens; a free address when nobody says.
    pub listen: Option<SocketAddr>,
    /// What a connection may take.
    pub patience: Patience,
}

impl Default for Setup {
    fn default() -> Self {
        Setup {
            staff_group: Some((Kind::Supergroup, false)),
            is_webhook: false,
            demo: false,
            pulse: Switch::Off,
            translator: None,
            transcriber: None,
            speech: None,
            // Without one, `SQLite` makes a key file.
            sign_in: SignInConfig {
                secret: is_postgres().then(|| SecretString::from("x".repeat(32))),
                ..SignInConfig::default()
            },
            two_persons: false,
            labelled: LabelledQuestions::Off,
            listen: None,
            patience: Patience::default(),
        }
    }
}

impl Setup {
    /// The staff group is a forum.
    pub fn with_forum() -> Self {
        Setup {
            staff_group: Some((Kind::Supergroup, true)),
            ..Setup::default()
        }
    }

    /// The staff group is a basic group, as Telegram makes them first.
    pub fn with_basic_group() -> Self {
        Setup {
            staff_group: Some((Kind::Group, false)),
            ..Setup::default()
        }
    }

    /// Telegram posts updates instead of being polled.
    pub fn with_webhook() -> Self {
        Setup {
            is_webhook: true,
            ..Setup::default()
        }
    }

    /// With a translator.
    pub fn with_translator(url: &str) -> Self {
        Setup {
            translator: Some(url.to_owned()),
            ..Setup::default()
        }
    }

    /// Without a staff group: staff are at the console.
    pub fn console() -> Self {
        Setup {
            staff_group: None,
            ..Setup::default()
        }
    }

    /// The demo: pages only, no bot.
    pub fn demo() -> Self {
        Setup {
            staff_group: None,
            demo: true,
            ..Setup::default()
        }
    }

    /// How the service that writes down what is spoken is reached.
    pub fn transcriber_config(&self) -> Option<TranscriberConfig> {
        let url = self.transcriber.clone()?;
        Some(TranscriberConfig {
            url,
            key: None,
            model: "whisper-1".to_owned(),
            timeout: Duration::from_secs(30),
        })
    }

    /// The programs that read aloud.
    pub fn speech_config(&self) -> Option<SpeechConfig> {
        let program = self.speech?.into();
        let encoder = "opusenc".into();
        Some(SpeechConfig { program, encoder })
    }

    pub fn start(self) -> TestApp {
        TestApp::start_with(self)
    }
}
