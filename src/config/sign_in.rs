//! How people sign in to the console.

use clap::{Args, ValueEnum};
use secrecy::{ExposeSecret, SecretString};

use super::{InvalidSetting, check_url, secret};

/// Who needs a second factor to sign in to the console.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum SecondFactorFor {
    /// Admins need one; others may have one.
    #[default]
    Admins,
    /// Everybody needs one.
    Everyone,
}

/// What can be said about signing in.
#[derive(Debug, Clone, Default, Args)]
pub struct SignInArgs {
    /// Address at which browsers reach this service, for links and for the municipality's own sign-in
    #[arg(long, env = "LOTSEN_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// Who needs a second factor to sign in to the console
    #[arg(
        long,
        env = "LOTSEN_SECOND_FACTOR",
        value_enum,
        default_value_t,
        value_name = "WHO"
    )]
    pub second_factor: SecondFactorFor,
    /// The municipality's own sign-in (`OpenID` Connect): its issuer
    #[arg(long, env = "LOTSEN_OIDC_ISSUER", value_name = "URL")]
    pub oidc_issuer: Option<String>,
    /// What the municipality's own sign-in calls this service
    #[arg(long, env = "LOTSEN_OIDC_CLIENT_ID", value_name = "ID")]
    pub oidc_client_id: Option<String>,
}

/// How people sign in to the console.
#[derive(Debug, Clone, Default)]
pub struct SignInConfig {
    /// The address at which browsers reach this service, without a slash at its end.
    pub public_url: Option<String>,
    /// Who needs a second factor.
    pub second_factor: SecondFactorFor,
    /// The municipality's own sign-in, if there is one.
    pub provider: Option<ProviderConfig>,
    /// What the keys are derived from with which chat ids and the secrets of second factors are encrypted in the database.
    pub secret: Option<SecretString>,
    /// An earlier one: what was encrypted with it is encrypted anew.
    pub secret_before: Option<SecretString>,
}

/// The municipality's own sign-in.
#[derive(Debug, Clone)]
pub struct ProviderConfig {
    /// Its issuer.
    pub issuer: String,
    /// What it calls this service.
    pub client_id: String,
    /// What proves that we are the one.
    pub client_secret: Option<SecretString>,
}

impl SignInConfig {
    /// Only what the database is encrypted with.
    ///
    /// # Errors
    /// One sentence that names the setting.
    pub fn at_rest() -> Result<SignInConfig, InvalidSetting> {
        Ok(SignInConfig {
            secret: long_secret("LOTSEN_SECRET")?,
            secret_before: long_secret("LOTSEN_SECRET_BEFORE")?,
            ..SignInConfig::default()
        })
    }

    /// The settings, checked together with the secret.
    ///
    /// # Errors
    /// One sentence that names the setting.
    pub(super) fn of(args: &SignInArgs) -> Result<SignInConfig, InvalidSetting> {
        if let Some(url) = &args.public_url {
            check_url("LOTSEN_PUBLIC_URL", url)?;
        }
        let public_url = args
            .public_url
            .as_ref()
            .map(|url| url.trim_end_matches('/').to_owned());
        Ok(SignInConfig {
            provider: provider(args, public_url.is_some())?,
            public_url,
            second_factor: args.second_factor,
            secret: long_secret("LOTSEN_SECRET")?,
            secret_before: long_secret("LOTSEN_SECRET_BEFORE")?,
        })
    }
}

/// A secret that is long enough that nobody guesses it who has the database.
fn long_secret(name: &str) -> Result<Option<SecretString>, InvalidSetting> {
    /// As many characters as 16 random bytes have in hexadecimal digits (NIST SP 800-131A: at least 112 bits).
    const LEAST: usize = 32;
    let secret = secret(name)?;
    match &secret {
        Some(secret) if secret.expose_secret().chars().count() < LEAST => Err(InvalidSetting(
            format!("{name} is too short: it needs at least {LEAST} random characters"),
        )),
        _ => Ok(secret),
    }
}

fn provider(args: &SignInArgs, is_public: bool) -> Result<Option<ProviderConfig>, InvalidSetting> {
    let missing = |name: &str, what: &str| InvalidSetting(format!("{name} is missing: {what}"));
    let Some(issuer) = args.oidc_issuer.clone() else {
        return Ok(None);
    };
    check_url("LOTSEN_OIDC_ISSUER", &issuer)?;
    let client_id = args.oidc_client_id.clone().ok_or_else(|| {
        let what = "what does the municipality's own sign-in call this service?";
        missing("LOTSEN_OIDC_CLIENT_ID", what)
    })?;
    if !is_public {
        let what = "where does the municipality's own sign-in send people back to?";
        return Err(missing("LOTSEN_PUBLIC_URL", what));
    }
    Ok(Some(ProviderConfig {
        issuer,
        client_id,
        client_secret: secret("LOTSEN_OIDC_CLIENT_SECRET")?,
    }))
}
