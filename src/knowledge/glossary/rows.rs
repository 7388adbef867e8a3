//! The rows of `glossary.tsv` as they are changed: one row becomes another one, every other byte stays.

use super::{COLUMNS, UNREAD};

/// The table as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryRows {
    lines: Vec<String>,
    columns: Vec<String>,
}

/// Why a row cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RowError {
    /// The Swedish word is missing.
    #[error("the Swedish word is missing")]
    NoTerm,
    /// Another row has the same Swedish word.
    #[error("there is a row for this word already")]
    Taken,
    /// The row that was to be changed is not there any more.
    #[error("the row is not there any more")]
    Gone,
}

impl GlossaryRows {
    /// Reads the file.
    pub fn read(file: &str) -> GlossaryRows {
        let lines: Vec<String> = file.split('\n').map(str::to_owned).collect();
        let head = lines.first().map_or("", String::as_str);
        let columns = head.split('\t').map(|it| it.trim().to_owned()).collect();
        GlossaryRows { lines, columns }
    }

    /// The names of the columns.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The cells of a term, in the order of the columns.
    pub fn cells(&self, term: &str) -> Option<Vec<String>> {
        let cells = |line: &String| line.split('\t').map(|it| it.trim().to_owned()).collect();
        self.line_of(term).map(|at| cells(&self.lines[at]))
    }

    /// Puts cells in the place of a term's, or adds a row where there is none; what is not given is empty. Tabs and line
    /// breaks in them become spaces: they would be other cells.
    ///
    /// # Errors
    /// [`RowError`]; nothing has changed.
    pub fn put(
        &mut self,
        term: Option<&str>,
        cell: impl Fn(&str) -> String,
    ) -> Result<(), RowError> {
        let plain = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let cells: Vec<String> = self.columns.iter().map(|name| plain(cell(name))).collect();
        let at = self.columns.iter().position(|name| name == COLUMNS[0]);
        let new = at.and_then(|at| cells.get(at)).map_or("", String::as_str);
        if new.is_empty() {
            return Err(RowError::NoTerm);
        }
        if term != Some(new) && self.line_of(new).is_some() {
            return Err(RowError::Taken);
        }
        let line = cells.join("\t");
        if let Some(term) = term {
            let at = self.line_of(term).ok_or(RowError::Gone)?;
            let end = if self.lines[at].ends_with('\r') {
                "\r"
            } else {
                ""
            };
            self.lines[at] = line + end;
        } else {
            // The file ends with a line break: behind it is an empty piece.
            let last = self.lines.iter().rposition(|line| !line.trim().is_empty());
            self.lines.insert(last.map_or(0, |at| at + 1), line);
        }
        Ok(())
    }

    /// Takes a term's row away.
    ///
    /// # Errors
    /// [`RowError::Gone`]; nothing has changed.
    pub fn remove(&mut self, term: &str) -> Result<(), RowError> {
        let at = self.line_of(term).ok_or(RowError::Gone)?;
        self.lines.remove(at);
        Ok(())
    }

    /// The file.
    pub fn write(&self) -> String {
        self.lines.join("\n")
    }

    /// What the column `check` holds for a row that a speaker has read, or has not.
    pub fn check(is_read: bool) -> &'static str {
        if is_read { "" } else { UNREAD }
    }

    fn line_of(&self, term: &str) -> Option<usize> {
        let at = self.columns.iter().position(|name| name == COLUMNS[0])?;
        let is_it = |line: &String| line.split('\t').nth(at).map(str::trim) == Some(term);
        let found = self.lines.iter().skip(1).position(is_it)?;
        Some(found + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "term_sv\tar\tcheck\nhyra\tإيجار\tnative_check_needed\nkö\tطابور\t\n";

    #[test]
    fn a_row_that_is_taken_away_takes_nothing_along() {
        let mut rows = GlossaryRows::read(FILE);
        assert_eq!(rows.remove("hyra"), Ok(()));
        assert_eq!(rows.write(), "term_sv\tar\tcheck\nkö\tطابور\t\n");
        assert_eq!(rows.remove("hyra"), Err(RowError::Gone));
    }

    #[test]
    fn one_row_changes_and_the_others_stay() {
        let mut rows = GlossaryRows::read(FILE);
        let to = |name: &str| match name {
            "term_sv" => "hyra".to_owned(),
            "ar" => " إيجار\tشهري\n".to_owned(),
            _ => String::new(),
        };
        assert_eq!(rows.put(Some("hyra"), to), Ok(()));
        assert_eq!(
            rows.write(),
            "term_sv\tar\tcheck\nhyra\tإيجار شهري\t\nkö\tطابور\t\n"
        );
        assert_eq!(rows.put(None, to), Err(RowError::Taken));
        assert_eq!(rows.put(Some("kö"), to), Err(RowError::Taken));
        assert_eq!(
            rows.put(Some("lön"), |_| "lön".to_owned()),
            Err(RowError::Gone)
        );
        assert_eq!(rows.put(None, |_| String::new()), Err(RowError::NoTerm));
        assert_eq!(
            rows.put(None, |name| if name == "term_sv" {
                "lön".to_owned()
            } else {
                String::new()
            }),
            Ok(())
        );
        assert!(
            rows.write().ends_with("kö\tطابور\t\nlön\t\t\n"),
            "{:?}",
            rows.write()
        );
    }

    #[test]
    fn nothing_changed_is_the_same_file() {
        let mut rows = GlossaryRows::read(FILE);
        let cells = rows.cells("hyra").expect("a row");
        let columns = rows.columns().to_vec();
        let same = |name: &str| {
            let at = columns.iter().position(|it| it == name);
            at.map_or_else(String::new, |at| cells[at].clone())
        };
        assert_eq!(rows.put(Some("hyra"), same), Ok(()));
        assert_eq!(rows.write(), FILE);
    }
}
