//! A small knowledge, read once: that of the stories.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use jiff::civil::{Date, date};
use lotsen::dialogue::World;
use lotsen::knowledge::{Folder, Knowledge};
use lotsen::leisure::Vocabulary;
use lotsen::phrase::Phrasebook;
use lotsen::understand::Understander;

/// The day on which everything happens; the entries were checked on it.
pub const TODAY: Date = date(2026, 11, 2);

/// What is known, and how it is said.
pub struct Known {
    pub folder: Folder,
    pub knowledge: Knowledge,
    pub vocabulary: Vocabulary,
    pub understander: Arc<Understander>,
    pub phrasebook: Phrasebook,
}

static KNOWN: LazyLock<Known> = LazyLock::new(read);

pub fn known() -> &'static Known {
    &KNOWN
}

/// The project's folder: the fuzzer's package stands two levels below it.
pub fn project() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let above = own
        .ancestors()
        .find(|folder| folder.join("locales").is_dir());
    above.expect("there is a project").to_owned()
}

fn read() -> Known {
    let mut folder = Folder::default();
    put(&mut folder, &project().join("tests/service/knowledge"), "");
    for language in ["sv", "en", "ar"] {
        let path = format!("phrases/{language}.toml");
        let file = project().join("knowledge").join(&path);
        folder.put(&path, &fs::read(file).expect("it can be read"));
    }
    let knowledge = Knowledge::understand(&folder).knowledge;
    let understander = Understander::build(&knowledge, TODAY).expect("it can be learned from");
    Known {
        folder,
        vocabulary: Vocabulary::of(&knowledge),
        knowledge,
        understander: Arc::new(understander),
        phrasebook: Phrasebook::load().expect("the locales are sound"),
    }
}

/// Everything below a folder, checked today where it was checked lately.
fn put(folder: &mut Folder, from: &Path, above: &str) {
    for file in fs::read_dir(from).expect("the folder is there") {
        let file = file.expect("it can be read");
        let name = file.file_name().to_string_lossy().into_owned();
        let path = format!("{above}{name}");
        if file.path().is_dir() {
            put(folder, &file.path(), &format!("{path}/"));
            continue;
        }
        let text = fs::read_to_string(file.path()).expect("it is text");
        let text = text.replace("2020-01-01", &TODAY.to_string());
        folder.put(&path, text.as_bytes());
    }
}

/// The world of a dialogue at noon of that day.
pub fn world() -> World<'static> {
    let known = known();
    World {
        knowledge: &known.knowledge,
        vocabulary: &known.vocabulary,
        understander: Some(known.understander.clone()),
        foreseen: None,
        phrasebook: &known.phrasebook,
        now: noon(),
        retention_days: 21,
        examples: true,
        public_url: Some("https://lotsen.example".to_owned()),
        voices: Arc::default(),
        listens: true,
    }
}

pub fn noon() -> Timestamp {
    "2026-11-02T11:00:00Z".parse().expect("a time")
}
