//! Accounts of the console, from the command line: the first admin comes from here.

use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Subcommand};

use crate::account::{Account, Email, Role};
use crate::clock::Clock;
use crate::config::{DatabaseArgs, InvalidSetting, SecondFactorFor, check_database};
use crate::gate::{AddError, Gate, LINK_HOURS, NewAccount, Token};
use crate::knowledge::DeskId;
use crate::language::Language;
use crate::store::{LinkPurpose, Store};

/// What is done with accounts.
#[derive(Debug, Args)]
pub struct StaffArgs {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Adds somebody and prints a link on which they set a password
    Add {
        /// The name that colleagues see
        name: String,
        /// What the person signs in with
        #[arg(long, env = "LOTSEN_STAFF_EMAIL")]
        email: String,
        /// staff, editor, translator or admin; several may be given
        #[arg(
            long,
            env = "LOTSEN_STAFF_ROLE",
            default_value = "staff",
            value_delimiter = ','
        )]
        role: Vec<Role>,
        /// A desk's id, as desks.toml has it; several may be given. None: the reception desk
        #[arg(long, env = "LOTSEN_STAFF_DESK", value_delimiter = ',')]
        desk: Vec<String>,
        /// A language that the person reads; several may be given
        #[arg(long, env = "LOTSEN_STAFF_LANGUAGE", value_delimiter = ',')]
        language: Vec<Language>,
        #[command(flatten)]
        at: At,
    },
    /// All accounts, one a line
    List {
        #[command(flatten)]
        database: DatabaseArgs,
    },
    /// Prints a new link, for somebody who has lost the password
    Link {
        /// What the person signs in with
        email: String,
        /// The phone is lost too: the second factor is set up anew
        #[arg(long, env = "LOTSEN_STAFF_FORGET_SECOND_FACTOR")]
        forget_second_factor: bool,
        #[command(flatten)]
        at: At,
    },
    /// Ends all sessions of somebody and lets them in no more
    Disable {
        /// What the person signs in with
        email: String,
        #[command(flatten)]
        database: DatabaseArgs,
    },
}

/// Where the accounts are, and where browsers find the console.
#[derive(Debug, Args)]
struct At {
    #[command(flatten)]
    database: DatabaseArgs,
    /// Address at which browsers reach the service
    #[arg(
        long,
        env = "LOTSEN_PUBLIC_URL",
        default_value = "http://127.0.0.1:8080",
        value_name = "URL"
    )]
    public_url: String,
}

impl At {
    fn say(&self, account: &Account, link: &Token) {
        let start = self.public_url.trim_end_matches('/');
        println!("{start}/link/{}", link.expose());
        eprintln!(
            "On this page {} sets a password. It works once, and for {LINK_HOURS} hours.",
            account.name
        );
    }
}

pub async fn run(args: StaffArgs) -> anyhow::Result<ExitCode> {
    match args.act {
        Act::Add {
            name,
            email,
            role,
            desk,
            language,
            at,
        } => {
            let new = NewAccount {
                name,
                email: email.parse::<Email>().map_err(setting)?,
                roles: role.into_iter().collect(),
                desks: desk
                    .iter()
                    .map(|desk| DeskId::from(desk.as_str()))
                    .collect(),
                languages: language.into_iter().collect(),
            };
            let gate = gate(&at.database).await?;
            let (account, link) = gate.add(new).await.map_err(|error| match error {
                AddError::Failed(error) => anyhow::Error::from(error),
                other => setting(other).into(),
            })?;
            at.say(&account, &link);
        }
        Act::List { database } => list(&database).await?,
        Act::Link {
            email,
            forget_second_factor,
            at,
        } => {
            let (gate, account) = find(&at.database, &email).await?;
            if forget_second_factor {
                gate.reset_second_factor(account.id).await?;
            }
            let link = gate.link(account.id, LinkPurpose::Password).await?;
            at.say(&account, &link);
        }
        Act::Disable { email, database } => {
            let (gate, account) = find(&database, &email).await?;
            gate.disable(&account).await?;
            println!(
                "{} is signed out everywhere and cannot sign in.",
                account.name
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn list(database: &DatabaseArgs) -> anyhow::Result<()> {
    for account in store(database).await?.accounts().await? {
        let roles: Vec<&str> = account.roles.iter().map(|role| role.code()).collect();
        let desks: Vec<&str> = account.desks.iter().map(DeskId::as_str).collect();
        let state = match (account.disabled_at, account.has_password) {
            (Some(_), _) => "disabled",
            (None, false) => "no password yet",
            (None, true) => "active",
        };
        println!(
            "{}\t{}\t{}\t{}\t{state}",
            account.email,
            account.name,
            roles.join(","),
            desks.join(",")
        );
    }
    Ok(())
}

async fn find(database: &DatabaseArgs, email: &str) -> anyhow::Result<(Gate, Account)> {
    let address = email.parse::<Email>().map_err(setting)?;
    let store = store(database).await?;
    let account = store.account_by_email(&address).await?;
    let account = account.with_context(|| format!("there is no account with '{address}'"))?;
    Ok((gate_over(store), account))
}

async fn store(database: &DatabaseArgs) -> anyhow::Result<Store> {
    check_database(&database.database)?;
    Store::open(&database.database)
        .await
        .context("cannot open the database (LOTSEN_DATABASE)")
}

async fn gate(database: &DatabaseArgs) -> anyhow::Result<Gate> {
    Ok(gate_over(store(database).await?))
}

fn gate_over(store: Store) -> Gate {
    Gate::new(store, Clock::default(), SecondFactorFor::default())
}

fn setting(error: impl std::fmt::Display) -> InvalidSetting {
    InvalidSetting(error.to_string())
}
