//! What operators do with the database.

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use crate::app::{key_file_of, secrets};
use crate::config::{InvalidSetting, SignInConfig, check_database};
use crate::store::{Seal, Store};

pub async fn migrate(database: &str) -> anyhow::Result<ExitCode> {
    check_database(database)?;
    // Opening brings the schema up to date.
    Store::open(database)
        .await
        .context("cannot open the database (LOTSEN_DATABASE)")?
        .close()
        .await;
    println!("The database is up to date.");
    Ok(ExitCode::SUCCESS)
}

pub async fn backup(file: &Path, database: &str) -> anyhow::Result<ExitCode> {
    check_database(database)?;
    if !database.starts_with("sqlite:") {
        return Err(InvalidSetting(
            "LOTSEN_DATABASE: PostgreSQL is backed up with pg_dump".to_owned(),
        )
        .into());
    }
    anyhow::ensure!(
        !file.exists(),
        "'{}' is there already; a backup overwrites nothing",
        file.display()
    );
    let store = Store::open(database)
        .await
        .context("cannot open the database (LOTSEN_DATABASE)")?;
    store
        .backup(&file.display().to_string())
        .await
        .with_context(|| format!("cannot write '{}'", file.display()))?;
    store.close().await;
    println!("The backup is in '{}'.", file.display());
    println!("{}", about_the_key(database));
    Ok(ExitCode::SUCCESS)
}

pub async fn restore(file: &Path, database: &str) -> anyhow::Result<ExitCode> {
    check_database(database)?;
    let Some(path) = database
        .strip_prefix("sqlite:")
        .map(|path| PathBuf::from(path.trim_start_matches("//")))
    else {
        return Err(InvalidSetting(
            "LOTSEN_DATABASE: PostgreSQL is restored with pg_restore".to_owned(),
        )
        .into());
    };
    // Opened first, beside the database: a copy that is none must not replace anything.
    let beside = path.with_extension("restoring");
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder '{}'", folder.display()))?;
    }
    std::fs::copy(file, &beside).with_context(|| format!("cannot read '{}'", file.display()))?;
    let opened = Store::open(&format!("sqlite:{}", beside.display())).await;
    let locked = match opened {
        Ok(store) => {
            let locked = locked(&store, database).await;
            store.close().await;
            locked?
        }
        Err(error) => {
            std::fs::remove_file(&beside).ok();
            return Err(anyhow::Error::from(error)
                .context(format!("'{}' is not a backup of Lotsen", file.display())));
        }
    };
    let aside = path.with_extension("before-restore");
    if path.exists() {
        std::fs::rename(&path, &aside)
            .with_context(|| format!("cannot set '{}' aside", path.display()))?;
        println!("The database that was there is now '{}'.", aside.display());
    }
    for left in ["-wal", "-shm"] {
        let mut name = path.clone().into_os_string();
        name.push(left);
        std::fs::remove_file(PathBuf::from(name)).ok();
    }
    std::fs::rename(&beside, &path)
        .with_context(|| format!("cannot write '{}'", path.display()))?;
    println!("The database is restored from '{}'.", file.display());
    if locked > 0 {
        println!(
            "Nobody can be answered in {locked} of its conversations with the key that is here: their chat ids were encrypted with another one. Put the \
             key file of that database beside it, or start with the LOTSEN_SECRET of that time."
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Where the key is that a copy of the database needs.
fn about_the_key(database: &str) -> String {
    match key_file_of(database).filter(|file| file.exists()) {
        Some(file) if env::var_os("LOTSEN_SECRET").is_none() => format!(
            "The key in '{}' is not in it. Keep a copy of that elsewhere: without it chat ids cannot be read, and nobody can be answered.",
            file.display()
        ),
        _ => "LOTSEN_SECRET is not in it. Keep that elsewhere: without it chat ids cannot be read, and nobody can be answered."
            .to_owned(),
    }
}

/// In how many conversations nobody can be reached with the key that the service would have. `database` is the address of its database.
async fn locked(store: &Store, database: &str) -> anyhow::Result<u64> {
    let secrets = secrets(&SignInConfig::at_rest()?, database, false)?;
    let store = store.clone().with_seal(Seal::new(&secrets));
    store
        .locked()
        .await
        .context("cannot read the conversations")
}
