//! What a change makes of a file.

use super::plan::Change;
use crate::knowledge::writing::{EntryText, FilePath, Unreadable};

impl Change {
    /// The file that it changes.
    pub fn path(&self) -> FilePath {
        FilePath::Text(self.entry.clone(), self.language)
    }

    /// The file's text with the change in it; everything else keeps its bytes. `None`: there is no file yet.
    ///
    /// # Errors
    /// The file has no front matter, or it is not valid TOML.
    pub fn write(&self, file: Option<&str>) -> Result<String, Unreadable> {
        let old = file.map(EntryText::read).transpose()?.unwrap_or_default();
        let mut new = old.clone();
        let fields = [(&mut new.title, &self.title), (&mut new.body, &self.answer)];
        for (field, to) in fields {
            if let Some(to) = to {
                field.clone_from(to);
            }
        }
        let lists = [
            (&mut new.questions, &self.questions),
            (&mut new.keywords, &self.keywords),
        ];
        for (list, to) in lists {
            if let Some(to) = to {
                list.clone_from(to);
            }
        }
        new.state = self.state;
        new.source = self.source.map(|(language, _)| language);
        new.source_revision = self.source.map(|(_, revision)| revision);
        // The figure grows with what a reader would notice; another wording of a question makes no translation outdated.
        if file.is_some() && new.says_otherwise(&old) {
            new.revision = old.revision.saturating_add(1);
        }
        match file {
            Some(file) => new.write_over(file),
            None => Ok(new.write()),
        }
    }
}
