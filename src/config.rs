//! Settings: read once from flags and the environment, checked, and handed on as values.

mod patience;
mod pulse;
mod secrets;
mod sign_in;
mod speech;
mod telegram;
mod transcriber;
mod translator;
mod upkeep;

use std::env;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use secrecy::SecretString;

pub use patience::Patience;
pub use pulse::PulseArgs;
pub use secrets::SECRETS_HELP;
use secrets::secret;
pub use sign_in::{ProviderConfig, SecondFactorFor, SignInArgs, SignInConfig};
pub use speech::{SpeechArgs, SpeechConfig};
pub use transcriber::{TranscriberArgs, TranscriberConfig};
pub use translator::{TranslatorArgs, TranslatorConfig};
pub use upkeep::{LabelledQuestions, UpkeepArgs, UpkeepConfig};

use telegram::{check_token, webhook};

/// How updates come from Telegram.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum TelegramMode {
    /// Lotsen asks Telegram.
    #[default]
    Polling,
    /// Telegram posts to Lotsen.
    Webhook,
}

/// Whether something is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Switch {
    /// It is there.
    On,
    /// It is not.
    Off,
}

/// Where the knowledge base is.
#[derive(Debug, Clone, Args)]
pub struct KnowledgeArgs {
    /// The knowledge folder
    #[arg(
        long,
        env = "LOTSEN_KNOWLEDGE",
        default_value = "knowledge",
        value_name = "FOLDER"
    )]
    pub knowledge: PathBuf,
    /// Where what was learned from the knowledge is kept, so that the next start is faster; off: nowhere
    #[arg(long, env = "LOTSEN_CACHE", value_name = "FOLDER")]
    pub cache: Option<PathBuf>,
}

impl KnowledgeArgs {
    /// The folder for what was learned: the one that is named, else `lotsen` in the folder that the system has for such
    /// files; `None`: it is not kept.
    pub fn cache(&self) -> Option<PathBuf> {
        let named = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
        match &self.cache {
            Some(off) if off.as_os_str() == "off" => None,
            Some(folder) => Some(folder.clone()),
            None => named("XDG_CACHE_HOME")
                .map(PathBuf::from)
                .or_else(|| named("HOME").map(|home| PathBuf::from(home).join(".cache")))
                .map(|folder| folder.join("lotsen")),
        }
    }
}

/// Where people's data are.
#[derive(Debug, Clone, Args)]
pub struct DatabaseArgs {
    /// The database: sqlite:PATH or postgres://…
    #[arg(
        long,
        env = "LOTSEN_DATABASE",
        default_value = "sqlite:data/lotsen.db",
        value_name = "ADDRESS",
        hide_env_values = true
    )]
    pub database: String,
}

/// Where the service listens.
#[derive(Debug, Clone, Args)]
pub struct ListenArgs {
    /// Address of the phone page, health, metrics and webhook
    #[arg(
        long,
        env = "LOTSEN_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS"
    )]
    pub listen: SocketAddr,
}

/// Everything `serve` can be told. Secrets are not here: they come from the environment or from a file.
#[derive(Debug, Clone, Args)]
pub struct ServeArgs {
    #[command(flatten)]
    #[allow(missing_docs, reason = "flattened into the flags")]
    pub knowledge: KnowledgeArgs,
    #[command(flatten)]
    #[allow(missing_docs, reason = "flattened into the flags")]
    pub database: DatabaseArgs,
    #[command(flatten)]
    #[allow(missing_docs, reason = "flattened into the flags")]
    pub listen: ListenArgs,
    /// Base address of the Bot API
    #[arg(
        long,
        env = "LOTSEN_TELEGRAM_API",
        default_value = "https://api.telegram.org",
        value_name = "URL"
    )]
    pub telegram_api: String,
    /// How updates come from Telegram
    #[arg(
        long,
        env = "LOTSEN_TELEGRAM_MODE",
        value_enum,
        default_value_t,
        value_name = "MODE"
    )]
    pub telegram_mode: TelegramMode,
    /// Messages a second to all chats together; 0 for a Bot API server of one's own, without a limit
    #[arg(
        long,
        env = "LOTSEN_TELEGRAM_RATE",
        default_value_t = 30,
        value_name = "NUMBER"
    )]
    pub telegram_rate: u32,
    /// Public address that Telegram posts to; without a path, /telegram/webhook is added
    #[arg(long, env = "LOTSEN_WEBHOOK_URL", value_name = "URL")]
    pub webhook_url: Option<String>,
    /// Id of the Telegram staff group
    #[arg(
        long,
        env = "LOTSEN_STAFF_CHAT",
        allow_hyphen_values = true,
        value_name = "ID"
    )]
    pub staff_chat: Option<i64>,
    /// How many days raw text is kept after a case is closed
    #[arg(
        long,
        env = "LOTSEN_RETENTION_DAYS",
        default_value_t = 21,
        value_name = "DAYS"
    )]
    pub retention_days: u32,
    /// How many days it is kept who opened which case
    #[arg(
        long,
        env = "LOTSEN_LOG_DAYS",
        default_value_t = LOG_DAYS,
        value_parser = clap::value_parser!(u32).range(1..),
        value_name = "DAYS"
    )]
    pub log_days: u32,
    #[command(flatten)]
    #[allow(missing_docs, reason = "flattened into the flags")]
    pub translator: TranslatorArgs,
    #[command(flatten)]
    #[allow(missing_docs, reason = "flattened into the flags")]
    pub transcriber: TranscriberArgs,
    #[command(flatten)]
    #[allow(missing_docs, reason = "flattened into the flags")]
    pub speech: SpeechArgs,
    #[command(flatten)]
    #[allow(missing_docs, reason = "flattened into the flags")]
    pub sign_in: SignInArgs,
    #[command(flatten)]
    #[allow(missing_docs, reason = "flattened into the flags")]
    pub upkeep: UpkeepArgs,
    /// Whether newcomers hear the first name of whoever takes their question
    #[arg(long, env = "LOTSEN_STAFF_NAMES", value_enum, default_value_t = Switch::Off, value_name = "SWITCH")]
    pub staff_names: Switch,
    #[command(flatten)]
    #[allow(missing_docs, reason = "flattened into the flags")]
    pub pulse: PulseArgs,
    /// The phone page, for people without Telegram
    #[arg(long, env = "LOTSEN_PHONE_PAGE", value_enum, default_value_t = Switch::On, value_name = "SWITCH")]
    pub phone_page: Switch,
}

/// A year: whoever asks who has read their case does so long after its text is gone, and a yearly look at the log sees all of it.
pub const LOG_DAYS: u32 = 365;

/// A setting that cannot be used, in one sentence that names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidSetting(pub String);

impl fmt::Display for InvalidSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidSetting {}

/// The settings of a service that is about to start.
#[derive(Debug, Clone)]
pub struct Config {
    /// The knowledge folder.
    pub knowledge: PathBuf,
    /// Where what was learned from it is kept, if anywhere.
    pub cache: Option<PathBuf>,
    /// The database.
    pub database: String,
    /// Where it listens.
    pub listen: SocketAddr,
    /// The bot, if there is one.
    pub telegram: Option<TelegramConfig>,
    /// The staff group's chat id.
    pub staff_chat: Option<String>,
    /// How many days raw text is kept.
    pub retention_days: u32,
    /// How many days it is kept who opened which case.
    pub log_days: u32,
    /// The translator, if there is one.
    pub translator: Option<TranslatorConfig>,
    /// The service that writes down what is spoken, if there is one.
    pub transcriber: Option<TranscriberConfig>,
    /// The programs that read aloud, if there are any.
    pub speech: Option<SpeechConfig>,
    /// Whether newcomers hear the first names of staff.
    pub staff_names: bool,
    /// Whether newcomers are asked the three questions.
    pub pulse: Switch,
    /// Whether the phone page is served.
    pub phone_page: bool,
    /// What a connection may take.
    pub patience: Patience,
    /// How people sign in to the console.
    pub sign_in: SignInConfig,
    /// How the knowledge is kept true.
    pub upkeep: UpkeepConfig,
    /// The demo: the front page and the case list without sign-in. Only ever on a loopback address.
    pub demo: bool,
}

/// The settings of the bot.
#[derive(Debug, Clone)]
pub struct TelegramConfig {
    /// Base address of the Bot API.
    pub api: String,
    /// The token.
    pub token: SecretString,
    /// The webhook's public address and secret; `None`: polling.
    pub webhook: Option<(String, SecretString)>,
    /// Messages a second; 0 for no limit.
    pub rate: u32,
}

impl Config {
    /// The settings of `serve`, checked together with the secrets.
    ///
    /// # Errors
    /// One sentence that names the setting.
    pub fn serve(args: &ServeArgs) -> Result<Config, InvalidSetting> {
        check_database(&args.database.database)?;
        check_folder(&args.knowledge.knowledge)?;
        let token = secret("LOTSEN_TELEGRAM_TOKEN")?;
        if let Some(token) = &token {
            check_token(token)?;
        }
        check_url("LOTSEN_TELEGRAM_API", &args.telegram_api)?;
        let webhook = match args.telegram_mode {
            TelegramMode::Polling => None,
            TelegramMode::Webhook => Some(webhook(args)?),
        };
        if token.is_none() && webhook.is_some() {
            return Err(InvalidSetting(
                "LOTSEN_TELEGRAM_TOKEN is missing, and the webhook needs it".to_owned(),
            ));
        }
        let phone_page = args.phone_page == Switch::On;
        if token.is_none() && !phone_page {
            let sentence = "LOTSEN_TELEGRAM_TOKEN is missing and LOTSEN_PHONE_PAGE is off, so nobody could ask anything";
            return Err(InvalidSetting(sentence.to_owned()));
        }
        let telegram = token.map(|token| TelegramConfig {
            api: args.telegram_api.clone(),
            token,
            webhook,
            rate: args.telegram_rate,
        });
        Ok(Config {
            knowledge: args.knowledge.knowledge.clone(),
            cache: args.knowledge.cache(),
            database: args.database.database.clone(),
            listen: args.listen.listen,
            telegram,
            staff_chat: args.staff_chat.map(|id| id.to_string()),
            retention_days: args.retention_days,
            log_days: args.log_days,
            translator: translator::settings(&args.translator)?,
            transcriber: transcriber::settings(&args.transcriber)?,
            speech: speech::settings(&args.speech),
            staff_names: args.staff_names == Switch::On,
            pulse: args.pulse.pulse,
            phone_page,
            patience: Patience::default(),
            sign_in: SignInConfig::of(&args.sign_in)?,
            upkeep: UpkeepConfig::of(&args.upkeep),
            demo: false,
        })
    }

    /// The settings of `demo`: this machine, a fresh database, no bot.
    ///
    /// # Errors
    /// One sentence that names the setting.
    pub fn demo(
        knowledge: &KnowledgeArgs,
        port: u16,
        database: String,
    ) -> Result<Config, InvalidSetting> {
        check_folder(&knowledge.knowledge)?;
        Ok(Config {
            knowledge: knowledge.knowledge.clone(),
            cache: knowledge.cache(),
            database,
            listen: SocketAddr::from(([127, 0, 0, 1], port)),
            telegram: None,
            staff_chat: None,
            retention_days: 21,
            log_days: LOG_DAYS,
            translator: None,
            transcriber: None,
            speech: None,
            staff_names: false,
            pulse: Switch::Off,
            phone_page: true,
            patience: Patience::default(),
            sign_in: SignInConfig::default(),
            upkeep: UpkeepConfig::default(),
            demo: true,
        })
    }
}

/// A database address that the store can open.
pub fn check_database(address: &str) -> Result<(), InvalidSetting> {
    let known = ["sqlite:", "postgres://", "postgresql://"];
    let fits = known.iter().any(|scheme| {
        address
            .strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty())
    });
    if fits {
        return Ok(());
    }
    Err(InvalidSetting(
        "LOTSEN_DATABASE must be sqlite:PATH or postgres://…".to_owned(),
    ))
}

fn check_folder(folder: &Path) -> Result<(), InvalidSetting> {
    if folder.is_dir() {
        return Ok(());
    }
    Err(InvalidSetting(format!(
        "LOTSEN_KNOWLEDGE: there is no folder '{}'",
        folder.display()
    )))
}

fn check_url(name: &str, url: &str) -> Result<(), InvalidSetting> {
    let web = url.starts_with("http://") || url.starts_with("https://");
    match reqwest::Url::parse(url) {
        Ok(_) if web => Ok(()),
        _ => Err(InvalidSetting(format!(
            "{name}: '{url}' is not a web address"
        ))),
    }
}

#[cfg(test)]
mod tests;
