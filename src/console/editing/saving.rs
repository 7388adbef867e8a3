//! From a form to the folder: publishing what was typed, and keeping what could not be published.

use jiff::Timestamp;

use crate::console::Console;
use crate::knowledge::EntryId;
use crate::knowledge::writing::ContentHash;
use crate::library::{Author, Committed, FileChange, Published, Refused};
use crate::store::{self, DraftStatus, NewDraft};

/// The part of an entry that is not a language, in drafts and addresses.
pub const FACTS: &str = "facts";

/// What became of a publication, as an address says it to the page that follows.
pub fn outcome(published: &Published) -> &'static str {
    match published.git {
        _ if published.files.is_empty() => "unchanged",
        Committed::Failed(_) => "published-no-commit",
        _ => "published",
    }
}

/// Publishes files. What the editor does not say about why is what was changed.
pub async fn publish(
    console: &Console,
    changes: Vec<FileChange>,
    (what, why): (&str, &str),
) -> Result<Published, Refused> {
    let why = crate::knowledge::writing::one_line(why);
    let author = Author {
        name: console.account.name.clone(),
        email: console.account.email.to_string(),
        why: if why.is_empty() { what.to_owned() } else { why },
    };
    let library = console.desk.library().clone();
    let done = tokio::task::spawn_blocking(move || library.publish(changes, &author)).await;
    match done {
        Ok(done) => done,
        Err(error) => Err(Refused::Failed(std::io::Error::other(error))),
    }
}

/// A publication that is planned.
pub struct Plan {
    /// When.
    pub at: Timestamp,
    /// What the file is to say then.
    pub text: String,
    /// What it says now.
    pub base: Option<ContentHash>,
}

/// Keeps what is being written, in case of a crash, and with it where it stands.
pub async fn keep(
    console: &Console,
    entry: &EntryId,
    part: &str,
    (typed, base): (&str, Option<&str>),
    status: DraftStatus,
    plan: Option<&Plan>,
) -> Result<(), store::Error> {
    let draft = NewDraft {
        account: console.account.id,
        entry,
        part,
        typed,
        base,
        status,
        publish_at: plan.map(|plan| plan.at),
        planned: plan.map(|plan| plan.text.as_str()),
        base_hash: plan
            .and_then(|plan| plan.base.as_ref())
            .map(ContentHash::as_str),
        refused: None,
    };
    console
        .desk
        .store()
        .keep_entry_draft(&draft, console.desk.now())
        .await
}

/// The phrase for what went wrong with the folder, and for the log the reason.
pub fn failure(refused: &Refused) -> &'static str {
    match refused {
        Refused::ReadOnly => "editor-read-only",
        Refused::Conflict(_) => "editor-conflict",
        Refused::Problems(_) => "editor-has-problems",
        Refused::SamePerson(_) => "upkeep-own",
        Refused::Failed(error) => {
            tracing::error!(%error, "the knowledge folder could not be changed");
            "editor-failed"
        }
    }
}
