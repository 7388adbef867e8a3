//! Who may come in, as the settings want it.

use std::path::{Path, PathBuf};

use anyhow::Context;
use secrecy::SecretString;

use crate::account::Account;
use crate::clock::Clock;
use crate::config::SignInConfig;
use crate::gate::{Gate, Provider, ProviderSettings, Seal, key_file};
use crate::store::Store;

/// The gate as the settings want it, and the address at which browsers reach it. `database` is the address of the store.
pub async fn gate(
    store: &Store,
    clock: &Clock,
    config: SignInConfig,
    database: &str,
) -> anyhow::Result<(Gate, Option<String>)> {
    let seal = seal(config.secret.as_ref(), database)?;
    let gate = Gate::new(store.clone(), clock.clone(), config.second_factor).with_seal(seal);
    let sealed = gate.seal_secrets().await;
    if let 1.. = sealed.context("cannot seal the secrets of second factors")? {
        tracing::info!("the secrets of second factors are sealed with the present key");
    }
    let provider = match (config.provider, &config.public_url) {
        (Some(provider), Some(public)) => {
            let settings = ProviderSettings {
                issuer: provider.issuer,
                client_id: provider.client_id,
                client_secret: provider.client_secret,
                redirect: format!("{public}/sign-in/provider/back"),
            };
            let provider = Provider::new(settings).map_err(anyhow::Error::msg);
            Some(provider.context("cannot use LOTSEN_OIDC_ISSUER")?)
        }
        _ => None,
    };
    Ok((gate.with_provider(provider), config.public_url))
}

/// The seal on the secrets of second factors. `LOTSEN_SECRET` comes first; a key file beside a `SQLite` database is made only without it, but is
/// still used to read what was sealed with it before there was one.
fn seal(secret: Option<&SecretString>, database: &str) -> anyhow::Result<Seal> {
    let beside = database.strip_prefix("sqlite:").map(|path| {
        let path = path.split('?').next().unwrap_or(path);
        PathBuf::from(format!("{path}.key"))
    });
    let from_file = |path: &Path| {
        key_file(path).with_context(|| format!("cannot use the key in '{}'", path.display()))
    };
    let mut secrets: Vec<SecretString> = secret.cloned().into_iter().collect();
    if let Some(path) = beside.filter(|path| secret.is_none() || path.exists()) {
        secrets.push(from_file(&path)?);
    }
    if secrets.is_empty() {
        tracing::warn!(
            "LOTSEN_SECRET is not set: the secrets of second factors are not encrypted in the database"
        );
    }
    Ok(Seal::new(&secrets))
}

/// Whom the visitors of the demonstration play.
pub async fn play(gate: &Gate) -> anyhow::Result<Account> {
    let (name, email) = crate::console::PLAYS;
    Ok(gate.play(name, email.parse()?).await?)
}
