//! What is written on the bench, considered before it is published.

use axum::response::Response;

use super::bench::Bench;
use super::typed::Typed;
use crate::console::effect::{self, Way, weigh};
use crate::console::forms::Form;
use crate::library::FileChange;

impl Bench<'_> {
    /// What publishing would change.
    pub(super) fn change(&self, typed: &Typed) -> Result<FileChange, String> {
        Ok(FileChange {
            path: self.file(),
            base: self.hash.clone(),
            text: Some(self.written(typed)?),
        })
    }

    /// Begins to ask the labelled questions of what is written.
    pub(super) fn try_out(&self, typed: &Typed) {
        if let Ok(change) = self.change(&self.allowed(typed)) {
            effect::begin(self.console, change);
        }
    }

    /// Whether what is written may be published: with what the history is to say of it, or the page that comes first.
    pub(super) async fn weigh(
        &self,
        changes: &[FileChange],
        form: &Form,
    ) -> Result<Option<String>, Response> {
        let here = format!("{}/{}", self.known.href(), self.language);
        let way = Way {
            action: &here,
            back: &here,
        };
        weigh(self.console, &self.frame, changes, form, way).await
    }

    /// The page that comes before a publication is planned, if there is one.
    pub(super) async fn before_later(&self, typed: &Typed, form: &Form) -> Option<Response> {
        let change = self.change(&self.allowed(typed)).ok()?;
        self.weigh(&[change], form).await.err()
    }
}
