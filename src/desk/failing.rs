//! Why staff could not do something.

use crate::case::NotAllowed;
use crate::store;

/// Why staff could not do something.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// The case does not make this move from where it stands.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// There is no such case, desk or entry.
    #[error("there is no such case, desk or entry")]
    NotFound,
    /// The entry was taken back by an editor.
    #[error("the entry has been withdrawn")]
    Withdrawn,
    /// There is nothing to send.
    #[error("the text is empty")]
    Empty,
    /// The time is not one to come.
    #[error("this is not a time to come")]
    NotATime,
    /// Somebody else moved the case in the same moment.
    #[error("the case has just been changed by somebody else")]
    Conflict,
    /// The store failed; nothing was done.
    #[error("the store failed: {0}")]
    Store(#[source] store::Error),
}

impl From<store::Error> for StaffError {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound => StaffError::NotFound,
            other => StaffError::Store(other),
        }
    }
}
