//! A small knowledge folder on disk, to break.

use std::fs;
use std::path::{Path, PathBuf};

use lotsen::knowledge::{Knowledge, Loaded};

/// A knowledge folder in a directory of its own, whole until a story breaks it.
pub struct Folder {
    dir: tempfile::TempDir,
}

pub const ENTRY: &str = "\
desk = \"coach\"
places = [\"se\"]
status = [\"any\"]
urgent = false
owner = \"coach\"
checked = 2026-11-20
review_months = 6
[[source]]
title = \"Boplats Syd\"
url = \"https://www.boplatssyd.se/\"
";

pub const SWEDISH: &str = "\
+++
title = \"Ställ dig i kö\"
questions = [
  \"hur får jag lägenhet\",
]
keywords = [\"bostadskö\"]
state = \"reviewed\"
revision = 2
+++
Anmäl dig till **bostadskön**.
";

pub const ENGLISH: &str = "\
+++
title = \"Join the queue\"
questions = [\"how do I get a flat\"]
state = \"draft\"
source = \"sv\"
source_revision = 2
revision = 1
+++
Join the **housing queue**.
";

impl Folder {
    /// The smallest folder that questions can be answered from, and a second text.
    pub fn whole() -> Self {
        let folder = Self {
            dir: tempfile::tempdir().expect("a temporary directory can be made"),
        };
        folder
            .put("topics.toml", "[[topic]]\nid = \"housing\"\nicon = \"🏠\"\ndesk = \"coach\"\nname = { sv = \"Bostad\" }\n")
            .put(
                "desks.toml",
                "[[desk]]\nid = \"coach\"\nname = { sv = \"Boendecoach\" }\nlanguages = [\"sv\"]\n\
                 hours = \"mon-fri 09:00-16:00\"\nreply_within_hours = 8\n",
            )
            .put("entries/housing/queue/entry.toml", ENTRY)
            .put("entries/housing/queue/sv.md", SWEDISH)
            .put("entries/housing/queue/en.md", ENGLISH)
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    pub fn at(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    pub fn put(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.write(path, text);
        self
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let at = self.at(path);
        fs::create_dir_all(at.parent().expect("a file is in a folder"))
            .expect("the folder can be made");
        fs::write(at, text).expect("the file can be written");
    }

    /// Changes a piece of a file that must be there.
    pub fn with(self, path: &str, old: &str, new: &str) -> Self {
        let text = fs::read_to_string(self.at(path)).expect("the file is there");
        assert!(text.contains(old), "{path} has no {old:?}");
        self.put(path, text.replacen(old, new, 1))
    }

    pub fn without(self, path: &str) -> Self {
        fs::remove_file(self.at(path)).expect("the file is there");
        self
    }

    pub fn load(&self) -> Loaded {
        Knowledge::load(self.path())
    }

    /// What `check` prints, line by line.
    pub fn problems(&self) -> Vec<String> {
        self.load()
            .problems
            .iter()
            .map(ToString::to_string)
            .collect()
    }
}
