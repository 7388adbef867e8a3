//! What an editor has to mend: a finding in the content, with its place.

use std::cell::{Cell, OnceCell, RefCell};
use std::fmt;
use std::ops::Range;
use std::path::PathBuf;

use serde::Serialize;

/// How bad a [`Problem`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// What it stands in is not used, and a reload keeps the state before.
    Error,
    /// It is used all the same.
    Warning,
}

/// A finding in the content, for an editor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Problem {
    /// The file, relative to the knowledge folder.
    pub path: PathBuf,
    /// The line in the file, from 1; `None` when it is about the file as a whole.
    pub line: Option<usize>,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do about it, where that is not obvious.
    pub hint: Option<String>,
}

impl fmt::Display for Problem {
    /// `entries/housing/queue/sv.md:3: unknown key 'qestions'; did you mean 'questions'?`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        f.write_str(": ")?;
        if self.severity == Severity::Warning {
            f.write_str("warning: ")?;
        }
        f.write_str(&self.message)?;
        match &self.hint {
            Some(hint) => write!(f, " ({hint})"),
            None => Ok(()),
        }
    }
}

/// One file, or the part of it that is read now, and the problems found in it so far.
pub(super) struct Page<'t> {
    path: &'t str,
    text: &'t str,
    /// Lines of the file that stand above `text`.
    above: usize,
    breaks: OnceCell<Vec<usize>>,
    found: RefCell<Vec<Problem>>,
    muted: Cell<bool>,
}

impl<'t> Page<'t> {
    pub(super) fn new(path: &'t str, text: &'t str) -> Self {
        Self::below(path, text, 0)
    }

    /// A part of a file that begins after `above` lines.
    pub(super) fn below(path: &'t str, text: &'t str, above: usize) -> Self {
        Self {
            path,
            text,
            above,
            breaks: OnceCell::new(),
            found: RefCell::default(),
            muted: Cell::default(),
        }
    }

    pub(super) fn path(&self) -> &'t str {
        self.path
    }

    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// The line of the file where a span of the text begins. Asked for each value, so the breaks are counted once.
    pub(super) fn line(&self, span: &Range<usize>) -> usize {
        let breaks = self
            .breaks
            .get_or_init(|| self.text.match_indices('\n').map(|(at, _)| at).collect());
        self.above + 1 + breaks.partition_point(|at| *at < span.start)
    }

    pub(super) fn error(&self, line: impl Into<Option<usize>>, message: impl Into<String>) {
        self.report(Severity::Error, line.into(), message.into(), None);
    }

    pub(super) fn warn(&self, line: impl Into<Option<usize>>, message: impl Into<String>) {
        self.report(Severity::Warning, line.into(), message.into(), None);
    }

    pub(super) fn report(
        &self,
        severity: Severity,
        line: Option<usize>,
        message: String,
        hint: Option<String>,
    ) {
        if self.muted.get() {
            return;
        }
        self.found.borrow_mut().push(Problem {
            path: PathBuf::from(self.path),
            line,
            severity,
            message,
            hint,
        });
    }

    /// Reports nothing more: what would follow are consequences of what was found.
    pub(super) fn mute(&self) {
        self.muted.set(true);
    }

    /// How many errors were found so far; what they stand in is left out.
    pub(super) fn errors(&self) -> usize {
        self.found
            .borrow()
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .count()
    }

    /// Takes over what was found in a part of the same file.
    pub(super) fn adopt(&self, part: Page<'_>) {
        self.found.borrow_mut().extend(part.into_problems());
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.found.into_inner()
    }
}

/// The line, from 1, on which the text after this one begins.
pub(super) fn line_after(before: &[u8]) -> usize {
    before.split(|&byte| byte == b'\n').count()
}

/// The known word that a misspelt one was most likely meant to be.
pub(super) fn nearest<'w>(word: &str, known: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    /// Below this Jaro-Winkler similarity two words have little in common ("owner" and "urgent": 0.46).
    const ALIKE: f64 = 0.72;
    known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate))
        .filter(|(similarity, _)| *similarity >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// `; did you mean 'x'?`, or nothing when no known word is near.
pub(super) fn meant<'w>(word: &str, known: impl IntoIterator<Item = &'w str>) -> String {
    nearest(word, known)
        .map(|near| format!("; did you mean '{near}'?"))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_as_path_line_message() {
        let page = Page::below("desks.toml", "a = 1\nb = 2\n", 1);
        page.error(page.line(&(6..7)), "unknown key 'b'");
        page.warn(None, "is empty");
        assert_eq!(page.errors(), 1);
        let read: Vec<String> = page
            .into_problems()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            read,
            [
                "desks.toml:3: unknown key 'b'",
                "desks.toml: warning: is empty"
            ]
        );
    }

    #[test]
    fn only_a_word_that_is_near_is_suggested() {
        assert_eq!(
            nearest("qestions", ["title", "questions", "keywords"]),
            Some("questions")
        );
        assert_eq!(nearest("colour", ["title", "questions", "keywords"]), None);
    }
}
