//! The knowledge of the stories: a small folder, copied so that a story may change it.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use lotsen::phrase::stockholm;

/// Questions of which the stories know what becomes. `hur ställer jag mig i bostadskön` is answered, and so is its translation.
pub mod questions {
    /// Answered with `housing/queue`.
    pub const QUEUE: &str = "hur ställer jag mig i bostadskön";
    /// The same in English.
    pub const QUEUE_EN: &str = "how do I join the housing queue";
    /// The same in Arabic.
    pub const QUEUE_AR: &str = "كيف أسجل في قائمة انتظار السكن";
    /// Answered with `money/id-card`, which there is in Swedish only.
    pub const ID_CARD: &str = "hur skaffar jag id-kort";
    /// Answered with `leisure/swimming`.
    pub const SWIMMING: &str = "simskola för barn";
    /// Either `housing/laundry` or `housing/insurance`.
    pub const TWO_THINGS: &str = "En fråga om mitt hem!";
    /// Depends on the municipality.
    pub const APPLY: &str = "ansöka om försörjningsstöd";
    /// Answered with `money/stolen-card`, which is urgent.
    pub const URGENT: &str = "hur spärrar jag mitt bankkort";
    /// `leisure/old-camp` would answer, but has not been checked for years.
    pub const STALE: &str = "anmäla barn till sommarläger";
    /// Nobody has written about it.
    pub const UNKNOWN: &str = "vem vann matchen i går";
    /// And neither about this.
    pub const UNKNOWN_TOO: &str = "när spelar Malmö FF nästa match";
    /// Somebody is beaten.
    pub const VIOLENCE: &str = "min man slår mig";
}

/// Stands in the files of the stories for the day on which they run.
const TODAY: &str = "2020-01-01";

/// Stands there for a day long before it.
const LONG_AGO: &str = "2019-01-01";

/// The knowledge of the stories, as it stands in the project.
fn original() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/service/knowledge")
}

/// The knowledge that is shipped.
fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge")
}

/// Copies the knowledge of the stories. Entries were checked `today`, so that the stories hold on any day.
pub fn copy_to(folder: &Path, today: Date) {
    copy(&original(), folder, today);
    // The languages that the stories' entries are in; with all twelve the index takes much longer to build.
    for language in ["sv", "en", "ar"] {
        let file = format!("phrases/{language}.toml");
        let text = fs::read_to_string(shipped().join(&file)).expect("the phrases are there");
        fs::create_dir_all(folder.join("phrases")).expect("the folder can be made");
        fs::write(folder.join(file), text).expect("it can be written");
    }
}

/// The knowledge of the stories in a folder of its own, checked today.
pub fn in_a_folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    copy_to(folder.path(), Timestamp::now().to_zoned(stockholm()).date());
    folder
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
        let text = text
            .replace(TODAY, &today.to_string())
            .replace(LONG_AGO, &long_ago.to_string());
        fs::write(to, text).expect("it can be written");
    }
}
