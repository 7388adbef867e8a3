//! What was learned is kept between starts; nothing that is kept can do harm.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use lotsen::decision::Understanding;
use lotsen::knowledge::{self, Knowledge};
use lotsen::library::Cache;
use lotsen::understand::Asked;

use crate::folder::Folder;

const DAY: Date = date(2026, 11, 21);

/// What the knowledge of a folder answers, with what was kept in the other one.
fn ask(folder: &Folder, kept: &Path) -> Understanding {
    let read = knowledge::Folder::read(folder.path());
    let knowledge = Knowledge::understand(&read).knowledge;
    let cache = Cache::new(Some(kept.to_owned()));
    let understander = cache.understander(&read, &knowledge, DAY).unwrap();
    let asked = Asked {
        text: "hur får jag en lägenhet i bostadskön",
        chosen: None,
        place: None,
        status: None,
        last_topic: None,
        identified: false,
        today: DAY,
    };
    understander.understand(&knowledge, &asked)
}

fn files(kept: &Path) -> Vec<PathBuf> {
    fs::read_dir(kept)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect()
}

#[test]
fn what_is_remembered_is_what_was_learned() {
    let kept = tempfile::tempdir().unwrap();
    let folder = Folder::whole();
    let learned = ask(&folder, kept.path());
    assert!(!learned.hits.is_empty());
    let [file] = &files(kept.path())[..] else {
        panic!("one file is kept");
    };
    let written = fs::metadata(file).unwrap().modified().unwrap();
    assert_eq!(ask(&folder, kept.path()), learned);
    assert_eq!(fs::metadata(file).unwrap().modified().unwrap(), written);
}

#[test]
fn a_broken_file_is_as_if_it_were_not_there() {
    let kept = tempfile::tempdir().unwrap();
    let folder = Folder::whole();
    let learned = ask(&folder, kept.path());
    let file = files(kept.path()).remove(0);
    let whole = fs::read(&file).unwrap();
    let mut turned = whole.clone();
    let middle = turned.len() / 2;
    turned[middle] ^= 1;
    for broken in [&whole[..whole.len() / 2], &[], b"nothing", &turned] {
        fs::write(&file, broken).unwrap();
        assert_eq!(ask(&folder, kept.path()), learned);
        assert_eq!(fs::metadata(&file).unwrap().len(), whole.len() as u64);
    }
}

#[test]
fn an_edit_is_learned_and_old_files_do_not_pile_up() {
    let kept = tempfile::tempdir().unwrap();
    let mut folder = Folder::whole();
    for edit in 0..7 {
        folder = folder.with(
            "entries/housing/queue/sv.md",
            "hur får jag lägenhet",
            &format!("hur får jag lägenhet\",\n  \"väntetid {edit}"),
        );
        ask(&folder, kept.path());
    }
    assert_eq!(files(kept.path()).len(), 4);
}

#[test]
fn a_folder_that_cannot_be_written_stops_nothing() {
    let folder = Folder::whole();
    let file = tempfile::NamedTempFile::new().unwrap();
    assert!(
        !ask(&folder, &file.path().join("below a file"))
            .hits
            .is_empty()
    );
}
