//! Where files go that stand beside the texts: recordings and transcripts.

use std::path::PathBuf;

use super::{Problem, Severity, Sorted};
use crate::knowledge::recording::{Beside, Heard, language_of};

impl<'f> Sorted<'f> {
    /// Puts a file beside the texts of its folder; `false` when it is something else.
    pub(super) fn place_beside(&mut self, path: &'f str, text: &'f str) -> bool {
        let file = path.rsplit('/').next().unwrap_or_default();
        let folder = self.folder(path);
        folder.is_some_and(|beside| beside.takes(path, file, text))
    }

    /// Puts a recording beside the texts of its folder, or says why it does not belong anywhere.
    pub(super) fn place_sound(
        &mut self,
        path: &'f str,
        heard: &'f Heard,
        problems: &mut Vec<Problem>,
    ) {
        let language = path.rsplit('/').next().and_then(language_of);
        match (self.folder(path), language) {
            (Some(beside), Some(language)) => beside.sounds.push((language, heard)),
            _ => problems.push(Problem {
                path: PathBuf::from(path),
                line: None,
                severity: Severity::Warning,
                message: "nobody hears this file: a recording is named after its language, such as sv.ogg, and stands beside sv.md"
                    .to_owned(),
                hint: None,
            }),
        }
    }

    /// What stands beside the texts of a file's folder, if that is an entry's or a lesson's.
    fn folder(&mut self, path: &'f str) -> Option<&mut Beside<'f>> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts[..] {
            ["entries", topic, slug, _] => {
                let files = self.entries.entry(format!("{topic}/{slug}"));
                Some(&mut files.or_default().beside)
            }
            ["courses", course, lesson, _] => {
                let files = self.courses.entry(course).or_default();
                Some(files.beside.entry(lesson).or_default())
            }
            _ => None,
        }
    }
}
