//! A record as the row of a table, for CSV and XLSX alike: the columns, lists in a cell, and cells that no spreadsheet takes
//! for a formula.

use std::str::FromStr as _;

use super::fault::{Fault, Kind, Place};
use super::record::{Fields, Record, Stamp, state_code};
use crate::knowledge::{EntryId, TranslationState};
use crate::language::Language;

/// The columns, in the order in which they are written: each text beside its original. They may be read in any order.
pub const COLUMNS: [&str; 16] = [
    "entry",
    "topic",
    "language",
    "original_title",
    "title",
    "original_answer",
    "answer",
    "original_questions",
    "questions",
    "original_keywords",
    "keywords",
    "notes",
    "state",
    "source",
    "source_revision",
    "version",
];

/// Columns that are there to be read by people: a file without them says as much.
const FOR_PEOPLE: [&str; 6] = [
    "topic",
    "original_title",
    "original_answer",
    "original_questions",
    "original_keywords",
    "notes",
];

/// Between the pieces of a list in a cell.
const BETWEEN: &str = "\n";

/// The cells of a record, in the order of [`COLUMNS`].
pub fn cells(record: &Record) -> [String; 16] {
    let (text, original) = (&record.text, &record.original);
    let (source, revision) = record
        .source
        .map_or_else(Default::default, |(of, revision)| {
            (of.code().to_owned(), revision.to_string())
        });
    [
        record.entry.to_string(),
        record
            .topic
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        record.language.to_string(),
        original.title.clone(),
        text.title.clone(),
        original.answer.clone(),
        text.answer.clone(),
        list(&original.questions),
        list(&text.questions),
        list(&original.keywords),
        list(&text.keywords),
        list(&record.notes),
        record.state.map(state_code).unwrap_or_default().to_owned(),
        source,
        revision,
        record
            .version
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
    ]
    .map(|cell| harmless(&cell))
}

/// A cell that no spreadsheet takes for a formula, whatever it begins with (OWASP, "CSV Injection"): an apostrophe stands
/// before it. One that looks as if this had been done to it gets another, so that [`restored`] gives back what it was.
fn harmless(cell: &str) -> String {
    if is_risky(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// A cell as it was before it was made harmless.
fn restored(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| is_risky(rest))
        .unwrap_or(cell)
}

fn is_risky(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A list in one cell, a piece a line. A line break inside a piece is written `\n`, a backslash `\\`.
pub fn list(pieces: &[String]) -> String {
    let escaped = pieces
        .iter()
        .map(|piece| piece.replace('\\', "\\\\").replace('\n', "\\n"));
    escaped.collect::<Vec<_>>().join(BETWEEN)
}

/// The pieces of a list in a cell; lines with nothing on them are none.
pub fn pieces(cell: &str) -> Vec<String> {
    cell.split(BETWEEN)
        .map(|line| unescaped(line.trim()))
        .filter(|piece| !piece.is_empty())
        .collect()
}

fn unescaped(line: &str) -> String {
    let mut piece = String::with_capacity(line.len());
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match (c, chars.as_str().chars().next()) {
            ('\\', Some('n')) => {
                piece.push('\n');
                chars.next();
            }
            ('\\', Some('\\')) => {
                piece.push('\\');
                chars.next();
            }
            _ => piece.push(c),
        }
    }
    piece
}

/// Which column stands where.
pub struct Header(Vec<&'static str>);

impl Header {
    /// Reads the first row.
    pub fn read(names: &[String]) -> Result<Header, Vec<Fault>> {
        let known = |name: &String| {
            let name = name.trim();
            COLUMNS.into_iter().find(|column| *column == name)
        };
        if !names.iter().any(|name| known(name).is_some()) {
            return Err(vec![Fault::at(Place::Row(1), Kind::NoHeader)]);
        }
        let (mut faults, mut columns) = (Vec::new(), Vec::new());
        let fault = |kind, name: &str| Fault::at(Place::Row(1), kind).about(name.trim());
        for name in names {
            match known(name) {
                Some(column) if columns.contains(&column) => {
                    faults.push(fault(Kind::DoubleColumn, name));
                }
                Some(column) => columns.push(column),
                None => faults.push(fault(Kind::UnknownColumn, name)),
            }
        }
        let needed = COLUMNS.iter().filter(|it| !FOR_PEOPLE.contains(it));
        let missing = needed.filter(|column| !columns.contains(column));
        faults.extend(missing.map(|column| fault(Kind::MissingColumn, column)));
        if faults.is_empty() {
            Ok(Header(columns))
        } else {
            Err(faults)
        }
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.0.len()
    }

    /// Reads a row; nothing when it is empty. What is wrong with it is added to the faults.
    pub fn record(&self, row: usize, cells: &[String], faults: &mut Vec<Fault>) -> Option<Record> {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return None;
        }
        let mut reading = Reading {
            header: self,
            row,
            cells,
            faults,
        };
        let (entry, language) = (reading.cell("entry"), reading.cell("language"));
        let language = reading.parsed("language", &language, Kind::UnknownLanguage, |text| {
            Language::from_str(text).ok()
        });
        let state = reading.optional("state", Kind::NotAState, |text| match text {
            "draft" => Some(TranslationState::Draft),
            "reviewed" => Some(TranslationState::Reviewed),
            _ => None,
        });
        let version = reading.optional("version", Kind::NotAVersion, |text| text.parse().ok());
        let source = reading.optional("source", Kind::UnknownLanguage, |text| text.parse().ok());
        let revision = reading.optional("source_revision", Kind::NotANumber, |text| {
            text.parse::<u32>().ok()
        });
        if source.is_some() != revision.is_some() {
            reading.fault("source_revision", Kind::NotANumber, "");
        }
        Some(Record {
            place: Place::Row(row),
            entry: EntryId::from(entry.as_str()),
            language: language?,
            topic: None,
            text: Fields {
                title: reading.cell("title"),
                answer: reading.cell("answer"),
                questions: pieces(&reading.cell("questions")),
                keywords: pieces(&reading.cell("keywords")),
            },
            state,
            version: version as Option<Stamp>,
            source: source.zip(revision),
            original: Fields::default(),
            notes: Vec::new(),
        })
    }
}

/// A row that is being read.
struct Reading<'r> {
    header: &'r Header,
    row: usize,
    cells: &'r [String],
    faults: &'r mut Vec<Fault>,
}

impl Reading<'_> {
    /// What stands in a column, without space around it and with plain line ends.
    fn cell(&self, column: &str) -> String {
        let at = self.header.0.iter().position(|it| *it == column);
        let cell = at.and_then(|at| self.cells.get(at));
        let cell = cell.map_or("", |cell| restored(cell));
        cell.replace("\r\n", "\n")
            .replace('\r', "\n")
            .trim()
            .to_owned()
    }

    fn optional<T>(
        &mut self,
        column: &'static str,
        kind: Kind,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        self.parsed(column, &cell, kind, parse)
    }

    fn parsed<T>(
        &mut self,
        column: &'static str,
        cell: &str,
        kind: Kind,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = parse(cell);
        if value.is_none() {
            self.fault(column, kind, cell);
        }
        value
    }

    fn fault(&mut self, column: &'static str, kind: Kind, words: &str) {
        let fault = Fault::at(Place::Row(self.row), kind);
        self.faults.push(fault.field(column).about(words));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_no_formula_and_comes_back_as_it_was() {
        for cell in [
            "=1+1", "+46", "-", "@x", "'=x", "''=x", "'x", "x=", "", "'", "\t=x", "- a\n- b",
        ] {
            let safe = harmless(cell);
            assert!(
                !safe.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{safe}"
            );
            assert_eq!(restored(&safe), cell);
        }
    }

    #[test]
    fn lists_keep_what_is_in_their_pieces() {
        let questions = ["a\\nb", "two\nlines", "\\", "c\\\\"].map(str::to_owned);
        assert_eq!(pieces(&list(&questions)), questions);
        assert_eq!(pieces("a\n\n  b \n"), ["a", "b"]);
        assert_eq!(list(&[]), "");
    }
}
