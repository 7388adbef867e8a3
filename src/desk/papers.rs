//! What signed links are made with, and what stands behind them.

use secrecy::SecretString;

use super::Desk;
use crate::dialogue::{Week, opened_schedule, weeks};
use crate::language::Language;
use crate::signing::Signer;
use crate::store::Error;

impl Desk {
    /// Signs with these secrets from now on, of which the first is the present one. It is said once, at the start.
    pub fn sign_with(&self, secrets: &[SecretString]) {
        // Only the first one counts.
        let _ = self.inner.signer.set(Signer::new(secrets));
    }

    /// What signs links and certificates; without a key it signs nothing.
    pub fn signer(&self) -> &Signer {
        self.inner.signer.get_or_init(Signer::default)
    }

    /// The address at which browsers reach this service, if the operator said so.
    pub fn public_url(&self) -> Option<&str> {
        self.inner.public_url.get().map(String::as_str)
    }

    /// The schedule that a signed link opens, in a language. `None`: the link is too old or not ours, or everything was erased since.
    pub async fn schedule_of(
        &self,
        token: &str,
        language: Language,
    ) -> Result<Option<Vec<Week>>, Error> {
        let Some(id) = opened_schedule(self.signer(), token, self.now()) else {
            return Ok(None);
        };
        let conversation = match self.store().conversation_with(id).await {
            Ok(conversation) => conversation,
            Err(Error::NotFound) => return Ok(None),
            Err(error) => return Err(error),
        };
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let schedule = &conversation.memory.schedule;
        Ok(Some(weeks(&world, language, schedule)))
    }
}
