//! The gate: who may come in. Signing in, staying signed in, and being signed out.
//!
//! Whatever proves who somebody is stands in the store as a hash; a session is looked up at every request, so that whoever
//! is disabled is out at the next one.

mod accounts;
mod codes;
mod password;
mod provider;
mod seal;
mod second_factor;
mod token;

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::account::{Account, AccountId, Email, Role, Stage};
use crate::clock::Clock;
use crate::config::SecondFactorFor;
use crate::store::{self, Session, Store, Transaction, new_id};

pub use accounts::{AddError, LINK_HOURS, NewAccount, PasswordError, TELEGRAM_MINUTES};
pub use password::{SHORTEST as SHORTEST_PASSWORD, Weak};
pub use provider::{Provider, ProviderError, ProviderSettings, Return};
pub use seal::{Seal, key_file};
pub use second_factor::SecondFactor;
pub use token::Token;

/// A session ends when nobody has used it for this long: a meeting and a meal.
pub const IDLE: Duration = Duration::from_hours(2);

/// A session ends in any case after this: a working day (NIST SP 800-63B-4, section 2.2.3: 24 hours at most, with two factors).
pub const LONGEST: Duration = Duration::from_hours(12);

/// A sign-in that stops half-way is forgotten after this.
const HALFWAY: Duration = Duration::from_mins(10);

/// How exactly it is known when a session was last used: a write for every request would be too many.
const TOUCH: Duration = Duration::from_mins(1);

/// How long failed attempts count.
const WINDOW: Duration = Duration::from_mins(15);

/// Failed attempts for one account within [`WINDOW`]; five guesses a quarter are 480 a day.
const PER_ACCOUNT: i64 = 5;

/// Failed attempts from one network address within [`WINDOW`]: a whole town hall may share one.
const PER_ADDRESS: i64 = 30;

/// Characters of a browser's name that are kept.
const AGENT: usize = 200;

/// Why somebody may not come in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Name, password or code is wrong; which one is not said.
    #[error("name, password or code is wrong")]
    Wrong,
    /// Too many attempts; how many minutes to wait.
    #[error("too many attempts: wait {0} minutes")]
    Wait(i64),
    /// The session has ended; begin again.
    #[error("the sign-in took too long")]
    Ended,
    /// The store failed, or the operating system has no random bytes.
    #[error("signing in failed: {0}")]
    Failed(String),
}

impl From<store::Error> for SignInError {
    fn from(error: store::Error) -> Self {
        SignInError::Failed(error.to_string())
    }
}

impl From<getrandom::Error> for SignInError {
    fn from(error: getrandom::Error) -> Self {
        SignInError::Failed(error.to_string())
    }
}

/// From where somebody signs in.
#[derive(Debug, Clone, Default)]
pub struct Visit {
    /// The network address.
    pub address: String,
    /// The browser, as it names itself.
    pub agent: String,
}

/// Somebody with a session.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Who.
    pub account: Account,
    /// The session.
    pub session: Session,
}

/// The gate. Cheap to clone.
#[derive(Clone)]
pub struct Gate {
    store: Store,
    clock: Clock,
    second_factor: SecondFactorFor,
    provider: Option<Arc<Provider>>,
    seal: Seal,
}

impl Gate {
    /// The gate over a store.
    pub fn new(store: Store, clock: Clock, second_factor: SecondFactorFor) -> Gate {
        Gate {
            store,
            clock,
            second_factor,
            provider: None,
            seal: Seal::default(),
        }
    }

    /// With a seal on the secrets of second factors.
    #[must_use]
    pub fn with_seal(mut self, seal: Seal) -> Gate {
        self.seal = seal;
        self
    }

    /// With the municipality's own sign-in.
    #[must_use]
    pub fn with_provider(mut self, provider: Option<Provider>) -> Gate {
        self.provider = provider.map(Arc::new);
        self
    }

    /// The municipality's own sign-in, if there is one.
    pub fn provider(&self) -> Option<&Provider> {
        self.provider.as_deref()
    }

    /// Signs somebody in with address and password. The session may need a second factor yet; see [`Stage`].
    ///
    /// # Errors
    /// [`SignInError`]: the same for an unknown address, a wrong password and a disabled account.
    pub async fn sign_in(
        &self,
        email: &str,
        password: &str,
        from: &Visit,
    ) -> Result<(Token, Stage), SignInError> {
        let key = format!("account:{}", email.trim().to_lowercase());
        let attempt = self.attempt(&key, from).await?;
        let account = match email.parse::<Email>() {
            Ok(email) => self.store.account_by_email(&email).await?,
            Err(_) => None,
        };
        let account = account.filter(|account| account.disabled_at.is_none());
        let hash = match &account {
            Some(account) => {
                let mut tx = self.store.begin().await?;
                let (_, secrets) = Store::account_and_secrets(&mut tx, account.id).await?;
                tx.commit().await.map_err(store::Error::from)?;
                secrets.password
            }
            None => None,
        };
        let password = password.chars().take(password::LONGEST + 1).collect();
        let fits = password::fits(password, hash).await;
        let Some(account) = account.filter(|_| fits) else {
            crate::measure::signed_in(false);
            return Err(SignInError::Wrong);
        };
        crate::measure::signed_in(true);
        let stage = self.stage_after_password(&account);
        let token = Token::random()?;
        let mut tx = self.store.begin().await?;
        Store::forget_failures(&mut tx, attempt, &token::hash_of(&key)).await?;
        self.begin_session(&mut tx, &account, &token, stage, &from.agent)
            .await?;
        tx.commit().await.map_err(store::Error::from)?;
        Ok((token, stage))
    }

    /// Somebody whom the municipality's own sign-in has vouched for.
    pub(crate) async fn sign_in_vouched(
        &self,
        email: &Email,
        from: &Visit,
    ) -> Result<Option<Token>, SignInError> {
        let account = self.store.account_by_email(email).await?;
        let Some(account) = account.filter(|account| account.disabled_at.is_none()) else {
            return Ok(None);
        };
        let token = Token::random()?;
        let mut tx = self.store.begin().await?;
        self.begin_session(&mut tx, &account, &token, Stage::Full, &from.agent)
            .await?;
        tx.commit().await.map_err(store::Error::from)?;
        Ok(Some(token))
    }

    /// Who a request comes from. `used` when the person did it, not the page by itself; only that keeps the session alive.
    ///
    /// # Errors
    /// The store failed.
    pub async fn who(&self, token: &Token, used: bool) -> Result<Option<SignedIn>, store::Error> {
        let Some((session, account)) = self.store.session(&token.hash()).await? else {
            return Ok(None);
        };
        let now = self.clock.now();
        if !is_alive(&session, now) {
            return Ok(None);
        }
        if used && age(session.seen_at, now) > TOUCH {
            self.store.touch_session(&session.hash, now).await?;
        }
        Ok(Some(SignedIn { account, session }))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The store failed.
    pub async fn sign_out(&self, signed_in: &SignedIn) -> Result<(), store::Error> {
        let mut tx = self.store.begin().await?;
        Store::end_session(&mut tx, &signed_in.session.hash).await?;
        Ok(tx.commit().await?)
    }

    /// Ends a person's sessions, but the one with the hash `except`.
    ///
    /// # Errors
    /// The store failed.
    pub async fn sign_out_everywhere(
        &self,
        account: AccountId,
        except: &str,
    ) -> Result<(), store::Error> {
        let mut tx = self.store.begin().await?;
        Store::end_sessions(&mut tx, account, except).await?;
        Ok(tx.commit().await?)
    }

    /// A person's sessions that are alive, the latest first.
    ///
    /// # Errors
    /// The store failed.
    pub async fn sessions(&self, account: AccountId) -> Result<Vec<Session>, store::Error> {
        let now = self.clock.now();
        let mut sessions = self.store.sessions(account).await?;
        sessions.retain(|session| session.stage == Stage::Full && is_alive(session, now));
        Ok(sessions)
    }

    /// What has to happen after the right password.
    fn stage_after_password(&self, account: &Account) -> Stage {
        let needed = account.is(Role::Admin) || self.second_factor == SecondFactorFor::Everyone;
        if account.has_second_factor {
            Stage::Code
        } else if needed {
            Stage::Setup
        } else {
            Stage::Full
        }
    }

    /// Whether a person may be without a second factor.
    pub fn may_go_without(&self, account: &Account) -> bool {
        let mut without = account.clone();
        without.has_second_factor = false;
        self.stage_after_password(&without) == Stage::Full
    }

    async fn halfway(&self, token: &Token, stage: Stage) -> Result<SignedIn, SignInError> {
        let signed_in = self.who(token, false).await?;
        signed_in
            .filter(|signed_in| signed_in.session.stage == stage)
            .ok_or(SignInError::Ended)
    }

    async fn begin_session(
        &self,
        tx: &mut Transaction,
        account: &Account,
        token: &Token,
        stage: Stage,
        agent: &str,
    ) -> Result<(), store::Error> {
        let now = self.clock.now();
        let session = Session {
            hash: token.hash(),
            account: account.id,
            stage,
            agent: agent.chars().take(AGENT).collect(),
            created_at: now,
            seen_at: now,
        };
        Store::purge_sessions(tx, before(now, LONGEST), before(now, IDLE)).await?;
        Store::add_session(tx, &session).await
    }

    /// The session goes on under a new token, now as a full one.
    async fn renew(
        &self,
        tx: &mut Transaction,
        signed_in: &SignedIn,
        from: &Visit,
    ) -> Result<Token, SignInError> {
        // Somebody else may have taken this step at the same time; only one of them goes on.
        if !Store::end_session(tx, &signed_in.session.hash).await? {
            return Err(SignInError::Ended);
        }
        let token = Token::random()?;
        self.begin_session(tx, &signed_in.account, &token, Stage::Full, &from.agent)
            .await?;
        Ok(token)
    }

    /// Counts an attempt as failed before it is looked at, so that many at once are not more than one after the other.
    async fn attempt(&self, key: &str, from: &Visit) -> Result<i64, SignInError> {
        let now = self.clock.now();
        let since = before(now, WINDOW);
        let key = token::hash_of(key);
        let address = token::hash_of(&format!("address:{}", from.address));
        let mut tx = self.store.begin().await?;
        for (key, most) in [(&key, PER_ACCOUNT), (&address, PER_ADDRESS)] {
            let (failures, first) = Store::failures(&mut tx, key, since).await?;
            if failures >= most {
                let over = WINDOW.saturating_sub(age(first.unwrap_or(now), now));
                let minutes = i64::try_from(over.as_secs().div_ceil(60)).unwrap_or(1);
                return Err(SignInError::Wait(minutes.max(1)));
            }
        }
        let attempt = new_id();
        Store::add_attempt(&mut tx, attempt, &[key, address], (since, now)).await?;
        tx.commit().await.map_err(store::Error::from)?;
        Ok(attempt)
    }
}

fn is_alive(session: &Session, now: Timestamp) -> bool {
    let longest = match session.stage {
        Stage::Full => LONGEST,
        Stage::Code | Stage::Setup => HALFWAY,
    };
    age(session.created_at, now) < longest && age(session.seen_at, now) < IDLE
}

fn age(at: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(now.duration_since(at)).unwrap_or_default()
}

fn before(now: Timestamp, by: Duration) -> Timestamp {
    let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
    now.checked_sub(by).unwrap_or(Timestamp::MIN)
}
