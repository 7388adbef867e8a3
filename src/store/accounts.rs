//! Accounts, their secrets, and links that work once.

use std::collections::BTreeSet;
use std::str::FromStr;

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Error, Seal, Store, Transaction, new_id};
use crate::account::{Account, AccountId, Email};
use crate::knowledge::DeskId;

/// Every account with the columns of [`account`].
const SELECT: &str = "select id, name, email, roles, desks, languages, telegram_user, password, totp_secret, disabled_at from account";

/// What a link that works once is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    /// To set a password.
    Password,
    /// To tie a Telegram user to the account.
    Telegram,
}

impl LinkPurpose {
    fn code(self) -> &'static str {
        match self {
            LinkPurpose::Password => "password",
            LinkPurpose::Telegram => "telegram",
        }
    }
}

/// What proves that somebody is who they say.
#[derive(Debug, Clone, Default)]
pub struct Secrets {
    /// The password's hash, as a PHC string.
    pub password: Option<String>,
    /// The second factor's secret, in base 32.
    pub totp_secret: Option<String>,
    /// The last step of which a code was used.
    pub totp_step: i64,
}

impl Store {
    /// Writes a new account; `false` when its name or address is taken. `account.id` is set here.
    pub async fn add_account(
        tx: &mut Transaction,
        account: &mut Account,
        now: Timestamp,
    ) -> Result<bool, Error> {
        account.id = AccountId(new_id());
        let result = sqlx::query(
            "insert into account (id, name, email, roles, desks, languages, created_at) values ($1, $2, $3, $4, $5, $6, $7) \
             on conflict do nothing",
        )
        .bind(account.id.0)
        .bind(&account.name)
        .bind(account.email.as_str())
        .bind(roles(account))
        .bind(words(&account.desks))
        .bind(words(&account.languages))
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(result.rows_affected() == 1)
    }

    /// Keeps roles, desks, languages and whether it is disabled. Name and address stay: cases name people by them.
    pub async fn keep_account(tx: &mut Transaction, account: &Account) -> Result<(), Error> {
        sqlx::query("update account set roles = $2, desks = $3, languages = $4, disabled_at = $5 where id = $1")
            .bind(account.id.0)
            .bind(roles(account))
            .bind(words(&account.desks))
            .bind(words(&account.languages))
            .bind(account.disabled_at.map(Timestamp::as_millisecond))
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// All accounts, by name.
    pub async fn accounts(&self) -> Result<Vec<Account>, Error> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!("{SELECT} order by name, id")))
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(|row| account(row, &self.seal)).collect()
    }

    /// An account.
    pub async fn account(&self, id: AccountId) -> Result<Account, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("{SELECT} where id = $1")))
            .bind(id.0)
            .fetch_optional(&self.reader)
            .await?
            .ok_or(Error::NotFound)?;
        account(&row, &self.seal)
    }

    /// An account with its secrets, in a transaction.
    pub async fn account_and_secrets(
        tx: &mut Transaction,
        id: AccountId,
    ) -> Result<(Account, Secrets), Error> {
        let row = sqlx::query(
            "select id, name, email, roles, desks, languages, telegram_user, password, totp_secret, totp_step, disabled_at \
             from account where id = $1",
        )
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?
        .ok_or(Error::NotFound)?;
        let secrets = Secrets {
            password: row.try_get("password")?,
            totp_secret: row.try_get("totp_secret")?,
            totp_step: row.try_get("totp_step")?,
        };
        Ok((account(&row, &tx.seal)?, secrets))
    }

    /// The account that signs in with an address.
    pub async fn account_by_email(&self, email: &Email) -> Result<Option<Account>, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("{SELECT} where email = $1")))
            .bind(email.as_str())
            .fetch_optional(&self.reader)
            .await?;
        row.map(|row| account(&row, &self.seal)).transpose()
    }

    /// The account that a Telegram user has tied to themselves; `None` also when it is disabled.
    pub async fn account_of_telegram(&self, user: i64) -> Result<Option<Account>, Error> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SELECT} where telegram_user = $1 and disabled_at is null"
        )))
        .bind(self.seal.address(&user.to_string())?)
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| account(&row, &self.seal)).transpose()
    }

    /// Ties a Telegram user to an account, and to no other; `None` unties it.
    pub async fn keep_telegram(
        tx: &mut Transaction,
        id: AccountId,
        user: Option<i64>,
    ) -> Result<(), Error> {
        let user = user.map(|user| tx.seal.address(&user.to_string()));
        let user = user.transpose()?;
        sqlx::query("update account set telegram_user = null where telegram_user = $1")
            .bind(&user)
            .execute(&mut **tx)
            .await?;
        sqlx::query("update account set telegram_user = $2 where id = $1")
            .bind(id.0)
            .bind(user)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Keeps a password's hash.
    pub async fn keep_password(
        tx: &mut Transaction,
        id: AccountId,
        hash: &str,
    ) -> Result<(), Error> {
        sqlx::query("update account set password = $2 where id = $1")
            .bind(id.0)
            .bind(hash)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Keeps a second factor with the hashes of its recovery codes; `None` takes it away.
    pub async fn keep_second_factor(
        tx: &mut Transaction,
        id: AccountId,
        secret: Option<&str>,
        recovery: &[String],
    ) -> Result<(), Error> {
        sqlx::query("update account set totp_secret = $2, totp_step = 0 where id = $1")
            .bind(id.0)
            .bind(secret)
            .execute(&mut **tx)
            .await?;
        sqlx::query("delete from recovery_code where account = $1")
            .bind(id.0)
            .execute(&mut **tx)
            .await?;
        for hash in recovery {
            sqlx::query("insert into recovery_code (account, hash) values ($1, $2)")
                .bind(id.0)
                .bind(hash)
                .execute(&mut **tx)
                .await?;
        }
        Ok(())
    }

    /// The secrets of second factors, as they stand here.
    pub async fn second_factors(&self) -> Result<Vec<(AccountId, String)>, Error> {
        let rows = sqlx::query("select id, totp_secret from account where totp_secret is not null")
            .fetch_all(&self.reader)
            .await?;
        rows.iter()
            .map(|row| Ok((AccountId(row.try_get("id")?), row.try_get("totp_secret")?)))
            .collect()
    }

    /// Puts the same secret down in another way, unless there is another secret meanwhile.
    pub async fn reseal(&self, id: AccountId, before: &str, after: &str) -> Result<(), Error> {
        sqlx::query("update account set totp_secret = $3 where id = $1 and totp_secret = $2")
            .bind(id.0)
            .bind(before)
            .bind(after)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// A code of this step was used; `false` when one of this step or a later one had been used before.
    pub async fn use_step(tx: &mut Transaction, id: AccountId, step: i64) -> Result<bool, Error> {
        let result =
            sqlx::query("update account set totp_step = $2 where id = $1 and totp_step < $2")
                .bind(id.0)
                .bind(step)
                .execute(&mut **tx)
                .await?;
        Ok(result.rows_affected() == 1)
    }

    /// A recovery code was used; `false` when there is no such code, or no longer.
    pub async fn use_recovery_code(
        tx: &mut Transaction,
        id: AccountId,
        hash: &str,
    ) -> Result<bool, Error> {
        let result = sqlx::query("delete from recovery_code where account = $1 and hash = $2")
            .bind(id.0)
            .bind(hash)
            .execute(&mut **tx)
            .await?;
        Ok(result.rows_affected() == 1)
    }

    /// Keeps a link's hash; earlier links of the account for the same purpose stop working, and expired ones go.
    pub async fn keep_link(
        tx: &mut Transaction,
        id: AccountId,
        purpose: LinkPurpose,
        (hash, expires): (&str, Timestamp),
        now: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "delete from one_time_link where (account = $1 and purpose = $2) or expires_at <= $3",
        )
        .bind(id.0)
        .bind(purpose.code())
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
        sqlx::query("insert into one_time_link (hash, account, purpose, expires_at) values ($1, $2, $3, $4)")
            .bind(hash)
            .bind(id.0)
            .bind(purpose.code())
            .bind(expires.as_millisecond())
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Whose link this is, while it works. Looking does not use it up.
    pub async fn account_of_link(
        &self,
        hash: &str,
        purpose: LinkPurpose,
        now: Timestamp,
    ) -> Result<Option<AccountId>, Error> {
        let row = sqlx::query(
            "select l.account from one_time_link l join account a on a.id = l.account \
             where l.hash = $1 and l.purpose = $2 and l.expires_at > $3 and a.disabled_at is null",
        )
        .bind(hash)
        .bind(purpose.code())
        .bind(now.as_millisecond())
        .fetch_optional(&self.reader)
        .await?;
        Ok(row
            .map(|row| row.try_get("account"))
            .transpose()?
            .map(AccountId))
    }

    /// Uses a link up; `None` when it does not work, or no longer.
    pub async fn use_link(
        tx: &mut Transaction,
        hash: &str,
        purpose: LinkPurpose,
        now: Timestamp,
    ) -> Result<Option<AccountId>, Error> {
        let row = sqlx::query(
            "delete from one_time_link where hash = $1 and purpose = $2 and expires_at > $3 \
             and account in (select id from account where disabled_at is null) returning account",
        )
        .bind(hash)
        .bind(purpose.code())
        .bind(now.as_millisecond())
        .fetch_optional(&mut **tx)
        .await?;
        Ok(row
            .map(|row| row.try_get("account"))
            .transpose()?
            .map(AccountId))
    }
}

pub(super) fn account(row: &AnyRow, seal: &Seal) -> Result<Account, Error> {
    let email: String = row.try_get("email")?;
    let disabled: Option<i64> = row.try_get("disabled_at")?;
    let telegram: Option<String> = row.try_get("telegram_user")?;
    let desks: BTreeSet<String> = list(row, "desks")?;
    Ok(Account {
        id: AccountId(row.try_get("id")?),
        name: row.try_get("name")?,
        email: email.parse().map_err(unreadable)?,
        roles: list(row, "roles")?,
        desks: desks
            .iter()
            .map(|desk| DeskId::from(desk.as_str()))
            .collect(),
        languages: list(row, "languages")?,
        // One that cannot be opened can be tied again.
        telegram: telegram.and_then(|user| seal.opened_address(&user).parse().ok()),
        has_password: row.try_get::<Option<String>, _>("password")?.is_some(),
        has_second_factor: row.try_get::<Option<String>, _>("totp_secret")?.is_some(),
        disabled_at: disabled
            .map(Timestamp::from_millisecond)
            .transpose()
            .map_err(unreadable)?,
    })
}

fn unreadable(error: impl std::fmt::Display) -> Error {
    Error::Unreadable(error.to_string())
}

/// A column of words with spaces between them.
fn list<T>(row: &AnyRow, column: &str) -> Result<BTreeSet<T>, Error>
where
    T: FromStr + Ord,
    T::Err: std::fmt::Display,
{
    let text: String = row.try_get(column)?;
    let words = text.split(' ').filter(|word| !word.is_empty());
    words.map(|word| word.parse().map_err(unreadable)).collect()
}

/// Words for a column.
fn words<T: ToString>(set: &BTreeSet<T>) -> String {
    let words: Vec<String> = set.iter().map(ToString::to_string).collect();
    words.join(" ")
}

fn roles(account: &Account) -> String {
    words(&account.roles.iter().map(|role| role.code()).collect())
}
