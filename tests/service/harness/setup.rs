//! How a service is set up for a story.

use std::net::SocketAddr;

use lotsen::config::{LabelledQuestions, Patience, SignInConfig, Switch};
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

    pub fn start(self) -> TestApp {
        TestApp::start_with(self)
    }
}
