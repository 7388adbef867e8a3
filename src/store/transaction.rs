//! A transaction of the store: a connection to write with, and what seals what it writes.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use sqlx::AnyConnection;

use super::seal::Seal;

/// A transaction; nothing of it stands until it is committed.
pub struct Transaction {
    inner: sqlx::Transaction<'static, sqlx::Any>,
    pub(super) seal: Arc<Seal>,
    /// The process that writes.
    pub(super) me: i64,
}

impl Transaction {
    pub(super) fn new(
        inner: sqlx::Transaction<'static, sqlx::Any>,
        seal: &Arc<Seal>,
        me: i64,
    ) -> Self {
        Transaction {
            inner,
            seal: seal.clone(),
            me,
        }
    }

    /// Makes everything of it stand.
    ///
    /// # Errors
    /// The engine failed; whether it stands is uncertain when the connection is gone.
    pub async fn commit(self) -> Result<(), sqlx::Error> {
        self.inner.commit().await
    }

    /// Makes nothing of it stand, as dropping it does.
    ///
    /// # Errors
    /// The engine failed; nothing of it stands.
    pub async fn rollback(self) -> Result<(), sqlx::Error> {
        self.inner.rollback().await
    }
}

impl Deref for Transaction {
    type Target = AnyConnection;

    fn deref(&self) -> &AnyConnection {
        &self.inner
    }
}

impl DerefMut for Transaction {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.inner
    }
}
