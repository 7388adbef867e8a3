//! The knowledge of the stories: a small folder, copied so that a story may change it.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use jiff::civil::Date;

/// Stands in the files of the stories for the day on which they run.
const TODAY: &str = "2020-01-01";

/// Stands there for a day long before it.
const LONG_AGO: &str = "2019-01-01";

/// The knowledge of the stories, as it stands in the project.
fn original() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/service/knowledge")
}

/// The knowledge that is shipped.
pub fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge")
}

/// Copies the knowledge of the stories. Entries were checked `today`, so that the stories hold on any day.
pub fn copy_to(folder: &Path, today: Date) {
    copy(&original(), folder, today);
    copy(&shipped().join("phrases"), &folder.join("phrases"), today);
}

fn copy(from: &Path, to: &Path, today: Date) {
    fs::create_dir_all(to).expect("the folder can be made");
    for file in fs::read_dir(from).expect("the folder is there") {
        let file = file.expect("it can be read");
        let to = to.join(file.file_name());
        if file.path().is_dir() {
            copy(&file.path(), &to, today);
            continue;
        }
        let text = fs::read_to_string(file.path()).expect("it is text");
        let long_ago = today.saturating_sub(3.years());
        let text = text.replace(TODAY, &today.to_string()).replace(LONG_AGO, &long_ago.to_string());
        fs::write(to, text).expect("it can be written");
    }
}
