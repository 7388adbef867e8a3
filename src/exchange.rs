//! Exchange with translation agencies: entries as CSV, XLSX and XLIFF 2.0, and back again. Bytes in, values out.
//!
//! A [`Record`] is one text of one entry beside the original that it is translated from. An export writes records, an
//! import reads them and compares them with what the knowledge says now ([`plan`]): what is the same changes nothing, what
//! differs becomes a [`Change`]. A broken file is refused whole, with every [`Fault`] in it.
//!
//! Each record carries the version of the text that was exported, so that a change made meanwhile is noticed, and the
//! revision of the original, so that a text made from an older original is outdated and not silently current.

mod cells;
mod csv;
mod encoding;
mod fault;
mod files;
mod plan;
mod record;
mod xliff;
mod xlsx;

pub use fault::{Fault, Kind, Place};
pub use plan::{Change, Plan, plan};
pub use record::{Fields, Record, Selection, Stamp, records};

use std::fmt;
use std::str::FromStr;

use crate::language::Language;

/// A larger file is not a knowledge base: the shipped one had 8.5 MB as CSV with its originals when it was in twelve languages.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// The files that an agency can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A table with semicolons, in UTF-8 with a byte order mark: Swedish spreadsheets open it without questions.
    Csv,
    /// A workbook with one sheet.
    Xlsx,
    /// XLIFF 2.0 (OASIS, 2014): one target language a file, for translation programs.
    Xliff,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 3] = [Format::Csv, Format::Xlsx, Format::Xliff];

    /// As it is written on the command line and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Xliff => "xliff",
        }
    }

    /// How the names of its files end.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Xliff => "xlf",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Xliff => "application/xliff+xml",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text is not a format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a format: csv, xlsx or xliff")]
pub struct NotAFormat(String);

impl FromStr for Format {
    type Err = NotAFormat;

    fn from_str(code: &str) -> Result<Self, NotAFormat> {
        let known = Format::ALL.into_iter().find(|format| format.code() == code);
        known.ok_or_else(|| NotAFormat(code.to_owned()))
    }
}

/// Writes records as a file.
///
/// # Errors
/// What cannot stand in such a file: XLIFF has one target language and one source language; a cell of a spreadsheet has at
/// most 32,767 characters; invisible control characters are in no file.
pub fn write(records: &[Record], format: Format) -> Result<Vec<u8>, Vec<Fault>> {
    let faults: Vec<Fault> = records.iter().flat_map(Record::unwritable).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    match format {
        Format::Csv => csv::write(records),
        Format::Xlsx => xlsx::write(records),
        Format::Xliff => xliff::write(records),
    }
}

/// Reads a file, whichever of the formats it has.
///
/// # Errors
/// Everything that is wrong in the file itself; what does not fit the knowledge is found by [`plan`].
pub fn read(bytes: &[u8]) -> Result<Vec<Record>, Vec<Fault>> {
    /// How the files of old spreadsheets begin (the compound file format of Microsoft).
    const OLD_WORKBOOK: &[u8] = b"\xd0\xcf\x11\xe0";
    let alone = |kind| Err(vec![Fault::of_file(kind)]);
    if bytes.len() > LARGEST {
        return alone(Kind::TooLarge);
    }
    if bytes.starts_with(OLD_WORKBOOK) {
        return alone(Kind::OldWorkbook);
    }
    if bytes.starts_with(b"PK") {
        return xlsx::read(bytes);
    }
    let text = encoding::decode(bytes).map_err(|kind| vec![Fault::of_file(kind)])?;
    if text.trim().is_empty() {
        return alone(Kind::Empty);
    }
    if text.trim_start().starts_with('<') {
        xliff::read(&text)
    } else {
        csv::read(&text)
    }
}

/// Whether texts in a language run from right to left: what the programs of agencies are told of it. Languages in the
/// Arabic, Hebrew, Syriac and Thaana scripts (Unicode, Script property).
fn is_right_to_left(language: Language) -> bool {
    const CODES: [&str; 14] = [
        "ar", "fa", "prs", "ps", "ur", "ckb", "he", "yi", "syr", "aii", "dv", "ug", "sd", "azb",
    ];
    CODES.contains(&language.code())
}
