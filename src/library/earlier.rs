//! What a text said at an earlier revision: from the history, else from git.

use std::io;

use super::Library;
use super::git;
use crate::knowledge::writing::{EntryText, FilePath};

/// Commits of a file that are looked through; the original of an outdated text is rarely further back.
const COMMITS: usize = 50;

impl Library {
    /// What a text said when it had this revision; `None` when nobody remembers. Blocks: it may ask git.
    ///
    /// # Errors
    /// The history cannot be read.
    pub fn earlier(&self, path: &FilePath, revision: u32) -> io::Result<Option<EntryText>> {
        let fits = |text: &str| {
            let text = EntryText::read(text).ok();
            text.filter(|text| text.revision == revision)
        };
        let Some(entry) = path.entry() else {
            return Ok(None);
        };
        // Newest first: the last text that had the revision is what translators saw.
        for past in self.history(entry)? {
            let files = past.files.iter().filter(|(file, ..)| file == path);
            for (_, before, after) in files {
                let mut texts = [after, before].into_iter().flatten();
                if let Some(found) = texts.find_map(|text| fits(text)) {
                    return Ok(Some(found));
                }
            }
        }
        Ok(git::versions(self.dir(), path, COMMITS).find_map(|text| fits(&text)))
    }
}
