//! Who may come in, as the settings want it.

use anyhow::Context;
use secrecy::SecretString;

use crate::account::Account;
use crate::clock::Clock;
use crate::config::SignInConfig;
use crate::gate::{Gate, Provider, ProviderSettings, Seal};
use crate::store::Store;

/// The gate as the settings want it, and the address at which browsers reach it. `secrets` are those to seal and open with.
pub async fn gate(
    store: &Store,
    clock: &Clock,
    config: SignInConfig,
    secrets: &[SecretString],
) -> anyhow::Result<(Gate, Option<String>)> {
    let gate =
        Gate::new(store.clone(), clock.clone(), config.second_factor).with_seal(Seal::new(secrets));
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

/// Whom the visitors of the demonstration play.
pub async fn play(gate: &Gate) -> anyhow::Result<Account> {
    let (name, email) = crate::console::PLAYS;
    Ok(gate.play(name, email.parse()?).await?)
}
