//! Sessions of signed-in people, sign-ins that failed, and sign-ins that are on their way at a provider.

use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

use super::{Error, Store, Transaction, code, decode, time};
use crate::account::{Account, AccountId, Stage};

/// Somebody's session in a browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The hash of its token.
    pub hash: String,
    /// Whose it is.
    pub account: AccountId,
    /// How far the sign-in has come.
    pub stage: Stage,
    /// The browser.
    pub agent: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When the person last did something in it.
    pub seen_at: Timestamp,
}

/// A sign-in that is on its way at a provider.
#[derive(Debug, Clone)]
pub struct ProviderSignIn {
    /// What the provider's token has to repeat.
    pub nonce: String,
    /// The secret behind the challenge that the provider was given (RFC 7636).
    pub verifier: String,
}

impl Store {
    /// Keeps a new session.
    pub async fn add_session(tx: &mut Transaction, session: &Session) -> Result<(), Error> {
        sqlx::query("insert into session (hash, account, stage, agent, created_at, seen_at) values ($1, $2, $3, $4, $5, $6)")
            .bind(&session.hash)
            .bind(session.account.0)
            .bind(code(&session.stage))
            .bind(&session.agent)
            .bind(session.created_at.as_millisecond())
            .bind(session.seen_at.as_millisecond())
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// A session and whose it is, in one query; nothing when it was ended, or the account is disabled.
    pub async fn session(&self, hash: &str) -> Result<Option<(Session, Account)>, Error> {
        let row = sqlx::query(
            "select s.hash, s.account, s.stage, s.agent, s.created_at, s.seen_at, a.id, a.name, a.email, a.roles, a.desks, \
             a.languages, a.telegram_user, a.password, a.totp_secret, a.disabled_at from session s join account a on a.id = s.account \
             where s.hash = $1 and a.disabled_at is null",
        )
        .bind(hash)
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| Ok((session(&row)?, super::accounts::account(&row, &self.seal)?)))
            .transpose()
    }

    /// A person's sessions, the latest first.
    pub async fn sessions(&self, account: AccountId) -> Result<Vec<Session>, Error> {
        let rows = sqlx::query(
            "select hash, account, stage, agent, created_at, seen_at from session where account = $1 order by seen_at desc",
        )
        .bind(account.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(session).collect()
    }

    /// The person did something.
    pub async fn touch_session(&self, hash: &str, now: Timestamp) -> Result<(), Error> {
        sqlx::query("update session set seen_at = $2 where hash = $1")
            .bind(hash)
            .bind(now.as_millisecond())
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Ends a session; `false` when it had ended before.
    pub async fn end_session(tx: &mut Transaction, hash: &str) -> Result<bool, Error> {
        let result = sqlx::query("delete from session where hash = $1")
            .bind(hash)
            .execute(&mut **tx)
            .await?;
        Ok(result.rows_affected() == 1)
    }

    /// Ends all sessions of a person but the one with the hash `except`.
    pub async fn end_sessions(
        tx: &mut Transaction,
        account: AccountId,
        except: &str,
    ) -> Result<(), Error> {
        sqlx::query("delete from session where account = $1 and hash <> $2")
            .bind(account.0)
            .bind(except)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Forgets sessions that began or were last used before these times.
    pub async fn purge_sessions(
        tx: &mut Transaction,
        began: Timestamp,
        seen: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query("delete from session where created_at < $1 or seen_at < $2")
            .bind(began.as_millisecond())
            .bind(seen.as_millisecond())
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// The secret of a second factor that is being set up in this session.
    pub async fn keep_pending(&self, hash: &str, secret: &str) -> Result<(), Error> {
        sqlx::query("update session set pending = $2 where hash = $1")
            .bind(hash)
            .bind(secret)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// The secret that [`Store::keep_pending`] kept.
    pub async fn pending(&self, hash: &str) -> Result<Option<String>, Error> {
        let row = sqlx::query("select pending from session where hash = $1")
            .bind(hash)
            .fetch_optional(&self.reader)
            .await?;
        Ok(row.map(|row| row.try_get("pending")).transpose()?.flatten())
    }

    /// An attempt to sign in counts as failed for these keys until it has succeeded. What is older than `since` is
    /// forgotten, so that the table stays small.
    pub async fn add_attempt(
        tx: &mut Transaction,
        attempt: i64,
        keys: &[String],
        (since, now): (Timestamp, Timestamp),
    ) -> Result<(), Error> {
        sqlx::query("delete from sign_in_failure where at < $1")
            .bind(since.as_millisecond())
            .execute(&mut **tx)
            .await?;
        for key in keys {
            sqlx::query("insert into sign_in_failure (attempt, key, at) values ($1, $2, $3)")
                .bind(attempt)
                .bind(key)
                .bind(now.as_millisecond())
                .execute(&mut **tx)
                .await?;
        }
        Ok(())
    }

    /// How many attempts have failed for a key since a time, and when the first of them was.
    pub async fn failures(
        tx: &mut Transaction,
        key: &str,
        since: Timestamp,
    ) -> Result<(i64, Option<Timestamp>), Error> {
        let row = sqlx::query(
            "select count(*) as n, min(at) as first from sign_in_failure where key = $1 and at >= $2",
        )
        .bind(key)
        .bind(since.as_millisecond())
        .fetch_one(&mut **tx)
        .await?;
        let first: Option<i64> = row.try_get("first")?;
        let first = first.and_then(|at| Timestamp::from_millisecond(at).ok());
        Ok((row.try_get("n")?, first))
    }

    /// The attempt has succeeded, and the earlier failures of the key are forgotten.
    pub async fn forget_failures(
        tx: &mut Transaction,
        attempt: i64,
        key: &str,
    ) -> Result<(), Error> {
        sqlx::query("delete from sign_in_failure where attempt = $1 or key = $2")
            .bind(attempt)
            .bind(key)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Keeps a sign-in that is on its way at a provider, under the hash of its state. Expired ones go.
    pub async fn add_provider_sign_in(
        tx: &mut Transaction,
        hash: &str,
        begun: &ProviderSignIn,
        (now, expires): (Timestamp, Timestamp),
    ) -> Result<(), Error> {
        sqlx::query("delete from provider_sign_in where expires_at <= $1")
            .bind(now.as_millisecond())
            .execute(&mut **tx)
            .await?;
        sqlx::query("insert into provider_sign_in (hash, nonce, verifier, expires_at) values ($1, $2, $3, $4)")
            .bind(hash)
            .bind(&begun.nonce)
            .bind(&begun.verifier)
            .bind(expires.as_millisecond())
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Takes up a sign-in that comes back from a provider: once, and in time.
    pub async fn take_provider_sign_in(
        tx: &mut Transaction,
        hash: &str,
        now: Timestamp,
    ) -> Result<Option<ProviderSignIn>, Error> {
        let row = sqlx::query("delete from provider_sign_in where hash = $1 and expires_at > $2 returning nonce, verifier")
            .bind(hash)
            .bind(now.as_millisecond())
            .fetch_optional(&mut **tx)
            .await?;
        row.map(|row| {
            Ok(ProviderSignIn {
                nonce: row.try_get("nonce")?,
                verifier: row.try_get("verifier")?,
            })
        })
        .transpose()
    }
}

fn session(row: &AnyRow) -> Result<Session, Error> {
    Ok(Session {
        hash: row.try_get("hash")?,
        account: AccountId(row.try_get("account")?),
        stage: decode(&row.try_get::<String, _>("stage")?)?,
        agent: row.try_get("agent")?,
        created_at: time(row, "created_at")?,
        seen_at: time(row, "seen_at")?,
    })
}
