//! The seal on the store: which secrets there are, and what came of putting it on.

use std::path::PathBuf;

use anyhow::Context;
use secrecy::SecretString;

use crate::config::SignInConfig;
use crate::gate::key_file;
use crate::store::{Seal, Sealed, Store};

/// The file beside a `SQLite` database that holds the key where no setting names one.
pub fn key_file_of(database: &str) -> Option<PathBuf> {
    let path = database.strip_prefix("sqlite:")?.trim_start_matches("//");
    let path = path.split('?').next().unwrap_or(path);
    Some(PathBuf::from(format!("{path}.key")))
}

/// The secrets that are sealed and opened with, the present one first. `LOTSEN_SECRET` comes first; a key file beside a `SQLite` database is made only
/// without it, and only if `may_make` says so, but is still used to read what was sealed with it before there was one. `database` is the address of
/// the store.
///
/// # Errors
/// The key file cannot be used.
pub fn secrets(
    config: &SignInConfig,
    database: &str,
    may_make: bool,
) -> anyhow::Result<Vec<SecretString>> {
    let present = config.secret.as_ref();
    let mut secrets: Vec<SecretString> = present.cloned().into_iter().collect();
    let wanted = |path: &PathBuf| path.exists() || (present.is_none() && may_make);
    if let Some(path) = key_file_of(database).filter(wanted) {
        let key = key_file(&path);
        secrets.push(key.with_context(|| format!("cannot use the key in '{}'", path.display()))?);
    }
    secrets.extend(config.secret_before.clone());
    Ok(secrets)
}

/// The store with its seal, also on what stood there before.
///
/// # Errors
/// The store failed.
pub async fn sealed(store: Store, secrets: &[SecretString]) -> anyhow::Result<Store> {
    if secrets.is_empty() {
        tracing::warn!(
            "LOTSEN_SECRET is not set: chat ids and the secrets of second factors are not encrypted in the database"
        );
    }
    let store = store.with_seal(Seal::new(secrets));
    let sealed = store.seal_rows().await;
    let Sealed { changed, locked } = sealed.context("cannot encrypt the chat ids")?;
    if changed > 0 {
        tracing::info!(
            values = changed,
            "chat ids are encrypted with the present key"
        );
    }
    if locked > 0 {
        tracing::error!(
            conversations = locked,
            "nobody can be answered in these conversations, since their chat ids were encrypted with a key that is not here: start with that \
             LOTSEN_SECRET, or put the key file of the database back, and name the present one as LOTSEN_SECRET_BEFORE"
        );
    }
    Ok(store)
}
