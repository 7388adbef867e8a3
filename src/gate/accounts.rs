//! Keeping accounts: adding people, links that work once, passwords, Telegram, and letting people go.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::SignedDuration;

use super::{Gate, SignInError, SignedIn, Token, Visit, Weak, password};
use crate::account::{Account, AccountId, Email, Role};
use crate::knowledge::DeskId;
use crate::language::Language;
use crate::store::{self, LinkPurpose, Store};

/// How long a link to set a password works: until after a weekend's start, not for ever.
pub const LINK_HOURS: u64 = 48;

/// How long a link to Telegram works.
pub const TELEGRAM_MINUTES: u64 = 15;

/// Somebody who shall be able to sign in.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// The name that colleagues see.
    pub name: String,
    /// What the person signs in with.
    pub email: Email,
    /// What the person may do.
    pub roles: BTreeSet<Role>,
    /// The person's desks.
    pub desks: BTreeSet<DeskId>,
    /// The languages that the person reads.
    pub languages: BTreeSet<Language>,
}

/// Why somebody cannot be added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// There is no name.
    #[error("the name is empty")]
    NoName,
    /// There is no role.
    #[error("the person has no role")]
    NoRole,
    /// Somebody has this name or this address already.
    #[error("there is an account with this name or this e-mail address already")]
    Taken,
    /// The store failed, or the operating system has no random bytes.
    #[error("the account could not be kept: {0}")]
    Failed(#[from] SignInError),
}

impl From<store::Error> for AddError {
    fn from(error: store::Error) -> Self {
        AddError::Failed(error.into())
    }
}

/// Why a password was not set.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// It cannot be taken.
    #[error("the password cannot be taken")]
    Weak(Weak),
    /// The link does not work, or no longer.
    #[error("the link does not work")]
    Link,
    /// The present password is another one.
    #[error("the present password is wrong")]
    Wrong,
    /// Too many attempts; how many minutes to wait.
    #[error("too many attempts: wait {0} minutes")]
    Wait(i64),
    /// The store failed.
    #[error("the password could not be kept: {0}")]
    Failed(String),
}

impl From<store::Error> for PasswordError {
    fn from(error: store::Error) -> Self {
        PasswordError::Failed(error.to_string())
    }
}

impl Gate {
    /// Adds somebody, and makes the link on which the person sets a password.
    ///
    /// # Errors
    /// [`AddError`]; nobody was added.
    pub async fn add(&self, new: NewAccount) -> Result<(Account, Token), AddError> {
        let name = new.name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return Err(AddError::NoName);
        }
        if new.roles.is_empty() {
            return Err(AddError::NoRole);
        }
        let mut account = Account {
            id: AccountId(0),
            name,
            email: new.email,
            roles: new.roles,
            desks: new.desks,
            languages: new.languages,
            telegram: None,
            has_password: false,
            has_second_factor: false,
            disabled_at: None,
        };
        let mut tx = self.store.begin().await?;
        if !Store::add_account(&mut tx, &mut account, self.clock.now()).await? {
            return Err(AddError::Taken);
        }
        tx.commit().await.map_err(store::Error::from)?;
        let link = self.link(account.id, LinkPurpose::Password).await?;
        Ok((account, link))
    }

    /// The account of whoever plays staff in the demonstration: every role, no password. Made when it is not there.
    ///
    /// # Errors
    /// The store failed.
    pub async fn play(&self, name: &str, email: Email) -> Result<Account, store::Error> {
        if let Some(account) = self.store.account_by_email(&email).await? {
            return Ok(account);
        }
        let mut account = Account {
            id: AccountId(0),
            name: name.to_owned(),
            email,
            roles: Role::ALL.into(),
            desks: BTreeSet::new(),
            languages: BTreeSet::from([Language::SWEDISH, Language::ENGLISH]),
            telegram: None,
            has_password: false,
            has_second_factor: false,
            disabled_at: None,
        };
        let mut tx = self.store.begin().await?;
        Store::add_account(&mut tx, &mut account, self.clock.now()).await?;
        tx.commit().await?;
        Ok(account)
    }

    /// A new link that works once; earlier ones for the same purpose stop working.
    ///
    /// # Errors
    /// The store failed, or the operating system has no random bytes.
    pub async fn link(&self, id: AccountId, purpose: LinkPurpose) -> Result<Token, SignInError> {
        let (token, lasts) = match purpose {
            LinkPurpose::Password => (Token::random()?, Duration::from_hours(LINK_HOURS)),
            LinkPurpose::Telegram => (Token::short()?, Duration::from_mins(TELEGRAM_MINUTES)),
        };
        let now = self.clock.now();
        let lasts = SignedDuration::try_from(lasts).unwrap_or(SignedDuration::ZERO);
        let expires = now.checked_add(lasts).unwrap_or(now);
        let mut tx = self.store.begin().await?;
        Store::keep_link(&mut tx, id, purpose, (&token.hash(), expires), now).await?;
        tx.commit().await.map_err(store::Error::from)?;
        Ok(token)
    }

    /// Whose link to a password this is, while it works. Looking does not use it up: mail programs look too.
    ///
    /// # Errors
    /// The store failed.
    pub async fn owner_of_link(&self, link: &Token) -> Result<Option<Account>, store::Error> {
        let now = self.clock.now();
        let owner = self
            .store
            .account_of_link(&link.hash(), LinkPurpose::Password, now)
            .await?;
        match owner {
            Some(id) => Ok(Some(self.store.account(id).await?)),
            None => Ok(None),
        }
    }

    /// Sets a password, which uses the link up and ends all sessions of the person.
    ///
    /// # Errors
    /// [`PasswordError`]; the link still works unless it is [`PasswordError::Link`].
    pub async fn set_password(
        &self,
        link: &Token,
        password: &str,
    ) -> Result<Account, PasswordError> {
        let account = self.owner_of_link(link).await?.ok_or(PasswordError::Link)?;
        let hash = new_hash(password, &account).await?;
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let owner = Store::use_link(&mut tx, &link.hash(), LinkPurpose::Password, now).await?;
        if owner != Some(account.id) {
            return Err(PasswordError::Link);
        }
        Store::keep_password(&mut tx, account.id, &hash).await?;
        Store::end_sessions(&mut tx, account.id, "").await?;
        tx.commit().await.map_err(store::Error::from)?;
        Ok(account)
    }

    /// Changes the password of somebody who is signed in and knows the present one. All other sessions end.
    ///
    /// # Errors
    /// [`PasswordError`]; nothing has changed.
    pub async fn change_password(
        &self,
        signed_in: &SignedIn,
        present: &str,
        new: &str,
        from: &Visit,
    ) -> Result<(), PasswordError> {
        let account = &signed_in.account;
        self.is_present_password(account, present, from).await?;
        let hash = new_hash(new, account).await?;
        let mut tx = self.store.begin().await?;
        Store::keep_password(&mut tx, account.id, &hash).await?;
        Store::end_sessions(&mut tx, account.id, &signed_in.session.hash).await?;
        tx.commit().await.map_err(store::Error::from)?;
        Ok(())
    }

    /// Takes the second factor away from somebody who knows the password and may go without.
    ///
    /// # Errors
    /// [`PasswordError`]; nothing has changed.
    pub async fn drop_second_factor(
        &self,
        signed_in: &SignedIn,
        present: &str,
        from: &Visit,
    ) -> Result<(), PasswordError> {
        let account = &signed_in.account;
        if !self.may_go_without(account) {
            return Err(PasswordError::Failed(
                "a second factor is needed".to_owned(),
            ));
        }
        self.is_present_password(account, present, from).await?;
        self.reset_second_factor(account.id).await?;
        Ok(())
    }

    async fn is_present_password(
        &self,
        account: &Account,
        present: &str,
        from: &Visit,
    ) -> Result<(), PasswordError> {
        let key = format!("password:{}", account.id);
        let attempt = self
            .attempt(&key, from)
            .await
            .map_err(|error| match error {
                SignInError::Wait(minutes) => PasswordError::Wait(minutes),
                other => PasswordError::Failed(other.to_string()),
            })?;
        let mut tx = self.store.begin().await?;
        let (_, secrets) = Store::account_and_secrets(&mut tx, account.id).await?;
        tx.commit().await.map_err(store::Error::from)?;
        if !password::fits(present.to_owned(), secrets.password).await {
            return Err(PasswordError::Wrong);
        }
        let mut tx = self.store.begin().await?;
        Store::forget_failures(&mut tx, attempt, &super::token::hash_of(&key)).await?;
        tx.commit().await.map_err(store::Error::from)?;
        Ok(())
    }

    /// Takes the second factor away, for somebody whose phone and recovery codes are gone.
    ///
    /// # Errors
    /// The store failed.
    pub async fn reset_second_factor(&self, id: AccountId) -> Result<(), store::Error> {
        let mut tx = self.store.begin().await?;
        Store::keep_second_factor(&mut tx, id, None, &[]).await?;
        Ok(tx.commit().await?)
    }

    /// Changes roles, desks and languages.
    ///
    /// # Errors
    /// The store failed.
    pub async fn keep(&self, account: &Account) -> Result<(), store::Error> {
        let mut tx = self.store.begin().await?;
        Store::keep_account(&mut tx, account).await?;
        Ok(tx.commit().await?)
    }

    /// Lets somebody go: no sign-in any more, all sessions end, and no link works.
    ///
    /// # Errors
    /// The store failed.
    pub async fn disable(&self, account: &Account) -> Result<(), store::Error> {
        let gone = Account {
            disabled_at: Some(self.clock.now()),
            ..account.clone()
        };
        let mut tx = self.store.begin().await?;
        Store::keep_account(&mut tx, &gone).await?;
        Store::end_sessions(&mut tx, account.id, "").await?;
        Ok(tx.commit().await?)
    }

    /// Lets somebody who was disabled sign in again.
    ///
    /// # Errors
    /// The store failed.
    pub async fn enable(&self, account: &Account) -> Result<(), store::Error> {
        let back = Account {
            disabled_at: None,
            ..account.clone()
        };
        self.keep(&back).await
    }

    /// Ties a Telegram user to the account that made the link; `None` when the link does not work, or no longer.
    ///
    /// # Errors
    /// The store failed.
    pub async fn tie_telegram(
        &self,
        link: &str,
        user: i64,
    ) -> Result<Option<Account>, store::Error> {
        let Some(link) = Token::brought(link) else {
            return Ok(None);
        };
        let mut tx = self.store.begin().await?;
        let now = self.clock.now();
        let owner = Store::use_link(&mut tx, &link.hash(), LinkPurpose::Telegram, now).await?;
        let Some(id) = owner else {
            return Ok(None);
        };
        Store::keep_telegram(&mut tx, id, Some(user)).await?;
        tx.commit().await?;
        Ok(Some(self.store.account(id).await?))
    }

    /// Unties the Telegram user from an account.
    ///
    /// # Errors
    /// The store failed.
    pub async fn untie_telegram(&self, id: AccountId) -> Result<(), store::Error> {
        let mut tx = self.store.begin().await?;
        Store::keep_telegram(&mut tx, id, None).await?;
        Ok(tx.commit().await?)
    }
}

async fn new_hash(password: &str, account: &Account) -> Result<String, PasswordError> {
    password::check(password, account).map_err(PasswordError::Weak)?;
    let hash = password::hash(password.to_owned()).await;
    hash.ok_or_else(|| PasswordError::Failed("the password could not be hashed".to_owned()))
}
