//! The second step of a sign-in: using a second factor, and setting it up.

use super::{Gate, SecondFactor, SignInError, SignedIn, Token, Visit, second_factor, token};
use crate::account::{Account, Stage};
use crate::store::{self, Store, Transaction};

impl Gate {
    /// The second step: a code from the app, or a recovery code. The session gets a new token.
    ///
    /// # Errors
    /// [`SignInError`]; a code works once.
    pub async fn confirm(
        &self,
        halfway: &Token,
        code: &str,
        from: &Visit,
    ) -> Result<Token, SignInError> {
        let signed_in = self.halfway(halfway, Stage::Code).await?;
        let account = &signed_in.account;
        let key = format!("code:{}", account.id);
        let attempt = self.attempt(&key, from).await?;
        let mut tx = self.store.begin().await?;
        if !self.uses_code(&mut tx, account, code).await? {
            return Err(SignInError::Wrong);
        }
        Store::forget_failures(&mut tx, attempt, &token::hash_of(&key)).await?;
        let token = self.renew(&mut tx, &signed_in, from).await?;
        tx.commit().await.map_err(store::Error::from)?;
        Ok(token)
    }

    /// Whether a code is right, which uses it up.
    async fn uses_code(
        &self,
        tx: &mut Transaction,
        account: &Account,
        code: &str,
    ) -> Result<bool, SignInError> {
        let (_, secrets) = Store::account_and_secrets(tx, account.id).await?;
        let kept = secrets.totp_secret.unwrap_or_default();
        let secret = self.seal.open(account.id, &kept);
        if secret.is_none() {
            // Recovery codes still work, and so does setting it up anew.
            tracing::warn!(
                account.id = account.id.0,
                "the secret of a second factor cannot be read: another LOTSEN_SECRET?"
            );
        }
        let secret = secret.unwrap_or_default();
        let factor = SecondFactor::of(&secret, account.email.as_str());
        let step = factor.and_then(|factor| factor.step_of(code, self.clock.now()));
        if let Some(step) = step {
            return Ok(Store::use_step(tx, account.id, step).await?);
        }
        match second_factor::recovery_hash(account.id.0, code) {
            Some(hash) => Ok(Store::use_recovery_code(tx, account.id, &hash).await?),
            None => Ok(false),
        }
    }

    /// The second factor that is being set up in a session; a new one at the first time.
    ///
    /// # Errors
    /// The store failed.
    pub async fn second_factor_to_set_up(
        &self,
        signed_in: &SignedIn,
    ) -> Result<SecondFactor, SignInError> {
        let hash = &signed_in.session.hash;
        let secret = if let Some(secret) = self.pending(signed_in).await? {
            secret
        } else {
            let secret = SecondFactor::new_secret()?;
            let sealed = self.seal.close(signed_in.account.id, &secret)?;
            self.store.keep_pending(hash, &sealed).await?;
            secret
        };
        SecondFactor::of(&secret, signed_in.account.email.as_str())
            .ok_or_else(|| SignInError::Failed("the secret is none".to_owned()))
    }

    /// Sets the second factor up, when the code shows that the app has it. Returns the session's new token and the
    /// recovery codes, which nobody can see again. The person's other sessions end.
    ///
    /// # Errors
    /// [`SignInError`]; the second factor is as before.
    pub async fn set_up_second_factor(
        &self,
        signed_in: &SignedIn,
        code: &str,
        from: &Visit,
    ) -> Result<(Token, Vec<String>), SignInError> {
        let account = &signed_in.account;
        let secret = self.pending(signed_in).await?;
        let secret = secret.ok_or(SignInError::Ended)?;
        let factor = SecondFactor::of(&secret, account.email.as_str());
        let step = factor.and_then(|factor| factor.step_of(code, self.clock.now()));
        let step = step.ok_or(SignInError::Wrong)?;
        let codes = second_factor::recovery_codes()?;
        let hashes: Vec<String> = codes
            .iter()
            .filter_map(|code| second_factor::recovery_hash(account.id.0, code))
            .collect();
        let sealed = self.seal.close(account.id, &secret)?;
        let mut tx = self.store.begin().await?;
        Store::keep_second_factor(&mut tx, account.id, Some(&sealed), &hashes).await?;
        // The code that was just shown to work must not work again.
        Store::use_step(&mut tx, account.id, step).await?;
        Store::end_sessions(&mut tx, account.id, &signed_in.session.hash).await?;
        let token = self.renew(&mut tx, signed_in, from).await?;
        tx.commit().await.map_err(store::Error::from)?;
        Ok((token, codes))
    }

    /// The secret of the second factor that is being set up in a session.
    async fn pending(&self, signed_in: &SignedIn) -> Result<Option<String>, store::Error> {
        let kept = self.store.pending(&signed_in.session.hash).await?;
        Ok(kept.and_then(|kept| self.seal.open(signed_in.account.id, &kept)))
    }

    /// Seals every secret in the store that is not sealed with the present key. Returns how many there were; those that no key opens
    /// stay as they are.
    ///
    /// # Errors
    /// [`SignInError::Failed`].
    pub async fn seal_secrets(&self) -> Result<usize, SignInError> {
        let mut count = 0;
        for (account, kept) in self.store.second_factors().await? {
            if self.seal.is_present(account, &kept) {
                continue;
            }
            let Some(secret) = self.seal.open(account, &kept) else {
                tracing::warn!(
                    account.id = account.0,
                    "the secret of a second factor cannot be read: another LOTSEN_SECRET?"
                );
                continue;
            };
            let sealed = self.seal.close(account, &secret)?;
            self.store.reseal(account, &kept, &sealed).await?;
            count += 1;
        }
        Ok(count)
    }
}
