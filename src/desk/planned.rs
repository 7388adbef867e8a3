//! Drafts of entries that are published when their time comes.

use super::Desk;
use crate::knowledge::EntryId;
use crate::knowledge::writing::{ContentHash, FilePath};
use crate::library::{Author, FileChange, Refused};
use crate::store::{EntryDraft, Error};

impl Desk {
    /// Publishes what is due. What cannot be published stays as a draft, with the reason.
    pub(super) async fn publish_due(&self) -> Result<(), Error> {
        for draft in self.store().due_entry_drafts(self.now()).await? {
            let Some(change) = change(&draft) else {
                self.store()
                    .refuse_entry_draft(&draft, "it cannot be read")
                    .await?;
                continue;
            };
            let author = Author {
                name: draft.writer.clone(),
                email: draft.email.clone(),
                why: format!("{}: {}", draft.entry, draft.part),
            };
            let library = self.library().clone();
            let done =
                tokio::task::spawn_blocking(move || library.publish(vec![change], &author)).await;
            let done =
                done.unwrap_or_else(|error| Err(Refused::Failed(std::io::Error::other(error))));
            let (account, entry): (_, &EntryId) = (draft.account, &draft.entry);
            match done {
                Ok(_) => {
                    self.store()
                        .drop_entry_draft(account, entry, &draft.part)
                        .await?
                }
                Err(error) => {
                    tracing::warn!(%error, entry.id = %entry, "a planned publication could not be done");
                    self.store()
                        .refuse_entry_draft(&draft, &error.to_string())
                        .await?;
                }
            }
        }
        Ok(())
    }
}

fn change(draft: &EntryDraft) -> Option<FileChange> {
    let language = draft.part.parse().ok()?;
    Some(FileChange {
        path: FilePath::Text(draft.entry.clone(), language),
        base: draft.base_hash.as_deref().map(ContentHash::brought),
        text: Some(draft.planned.clone()?),
    })
}
