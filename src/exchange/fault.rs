//! What is wrong with a file from outside, for whoever sent it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Something wrong in a file: where, in which field, what it is. All faults of a file are told at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it is.
    pub place: Place,
    /// The field that it is about, by the name of its column or unit.
    pub field: Option<&'static str>,
    /// What it is.
    pub kind: Kind,
    /// The words of the file that it is about, where there are some.
    pub value: String,
}

/// Where something stands in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A line of text, from 1.
    Line(usize),
    /// A row of a table, from 1; the first one names the columns.
    Row(usize),
    /// An entry of an XLIFF file.
    Unit(String),
}

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// There is nothing in it.
    Empty,
    /// It is larger than a knowledge base can be.
    TooLarge,
    /// It unpacks to more than a knowledge base can be.
    TooLargeInside,
    /// A workbook of before 2007.
    OldWorkbook,
    /// It is a Windows-1252 text: letters of most languages are lost in it.
    Windows1252,
    /// It is no text.
    NotText,
    /// It begins like a workbook and is none.
    NotAWorkbook,
    /// The first row does not name the columns.
    NoHeader,
    /// A column is missing.
    MissingColumn,
    /// A column that nobody knows.
    UnknownColumn,
    /// A column that is there twice.
    DoubleColumn,
    /// A row has another number of cells than the first.
    CellCount,
    /// Not well-formed XML.
    NotXml,
    /// A document type definition: nothing we read needs one, and it can make a small file endless.
    Doctype,
    /// Another XML format, or another version of XLIFF.
    NotXliff,
    /// An XLIFF file without a target language.
    NoTarget,
    /// An element in a text, where only text can stand.
    Markup,
    /// Something that XLIFF needs is not there.
    MissingPart,
    /// No such entry.
    UnknownEntry,
    /// Not a language that there are texts in.
    UnknownLanguage,
    /// The text is there twice.
    DoubleRecord,
    /// Title or answer is empty and the other is not.
    MissingField,
    /// A text that was there has been emptied.
    Emptied,
    /// Neither draft nor reviewed.
    NotAState,
    /// Not a whole number.
    NotANumber,
    /// The text has been changed since the file was exported.
    ChangedSince,
    /// The text has been made since the file was exported.
    MadeSince,
    /// The text has been taken away since the file was exported.
    RemovedSince,
    /// The version is none that an export writes.
    NotAVersion,
    /// The original that it is made from is newer than the one there is.
    NewerThanOriginal,
    /// Translated from another language than the entry's original has.
    OtherOriginal,
    /// An invisible control character.
    ControlCharacter,
    /// Longer than a cell of a spreadsheet can be.
    CellTooLong,
    /// Of a text that was cut into sentences, some are not translated.
    HalfTranslated,
    /// Its original is in another language than those of the other entries.
    OtherSource,
    /// XLIFF sets one language beside one other: choose one.
    OneTarget,
    /// Nothing was chosen.
    NothingChosen,
}

/// Every kind with its code and what is to be said, in English: what it is, and what to do.
const WORDS: [(Kind, &str, &str); 37] = [
    (Kind::Empty, "empty", "the file is empty"),
    (
        Kind::TooLarge,
        "too-large",
        "the file is larger than 64 MB; export fewer topics or languages at a time",
    ),
    (
        Kind::TooLargeInside,
        "too-large-inside",
        "the file unpacks to more than 256 MB; a knowledge base is smaller",
    ),
    (
        Kind::OldWorkbook,
        "old-workbook",
        "this is a workbook of before 2007 (.xls); save it as .xlsx",
    ),
    (
        Kind::Windows1252,
        "windows-1252",
        "the file is saved in Windows-1252 (ANSI), which has no letters for Arabic, Tigrinya and others; save it as \"CSV UTF-8\"",
    ),
    (
        Kind::NotText,
        "not-text",
        "this is neither a workbook nor a text file; CSV, XLSX and XLIFF 2.0 can be read",
    ),
    (
        Kind::NotAWorkbook,
        "not-a-workbook",
        "the workbook cannot be read; save it again as .xlsx",
    ),
    (
        Kind::NoHeader,
        "no-header",
        "the first row does not name the columns as the export does; keep that row",
    ),
    (
        Kind::MissingColumn,
        "missing-column",
        "the column is missing; export again",
    ),
    (
        Kind::UnknownColumn,
        "unknown-column",
        "nobody reads this column; remove it, so that nothing in it is lost unnoticed",
    ),
    (
        Kind::DoubleColumn,
        "double-column",
        "the column is there twice; remove one of them",
    ),
    (
        Kind::CellCount,
        "cell-count",
        "the row has another number of cells than the first row; save it again from the spreadsheet",
    ),
    (Kind::NotXml, "not-xml", "this is not well-formed XML"),
    (
        Kind::Doctype,
        "doctype",
        "the file has a document type definition (<!DOCTYPE>), which is not read; remove it",
    ),
    (
        Kind::NotXliff,
        "not-xliff",
        "this is not XLIFF 2.0; export as XLIFF 2.0",
    ),
    (
        Kind::NoTarget,
        "no-target",
        "the file does not say its target language (trgLang)",
    ),
    (
        Kind::Markup,
        "markup",
        "there is an element inside the text; only text can stand there",
    ),
    (
        Kind::MissingPart,
        "missing-part",
        "this is missing although every export has it; export again",
    ),
    (
        Kind::UnknownEntry,
        "unknown-entry",
        "there is no such entry; an entry is made in the editor, not by import",
    ),
    (
        Kind::UnknownLanguage,
        "unknown-language",
        "this is not a language that there are texts in",
    ),
    (
        Kind::DoubleRecord,
        "double-record",
        "this text is in the file twice; remove one of them",
    ),
    (
        Kind::MissingField,
        "missing-field",
        "this is empty; a text needs both title and answer",
    ),
    (
        Kind::Emptied,
        "emptied",
        "the text has been emptied; an import removes no texts: put it back, or remove it from the file",
    ),
    (Kind::NotAState, "not-a-state", "write draft or reviewed"),
    (
        Kind::NotANumber,
        "not-a-number",
        "this is not a whole number",
    ),
    (
        Kind::ChangedSince,
        "changed-since",
        "somebody has changed this text since the file was exported; export it again and put both together",
    ),
    (
        Kind::MadeSince,
        "made-since",
        "somebody has written this text since the file was exported; export it again and put both together",
    ),
    (
        Kind::RemovedSince,
        "removed-since",
        "this text has been taken away since the file was exported; remove it from the file",
    ),
    (
        Kind::NotAVersion,
        "not-a-version",
        "this is not what the export wrote there; put it back or export again",
    ),
    (
        Kind::NewerThanOriginal,
        "newer-than-original",
        "this revision of the original is newer than the one here; export again",
    ),
    (
        Kind::OtherOriginal,
        "other-original",
        "the entry's original is in another language now; export again",
    ),
    (
        Kind::ControlCharacter,
        "control-character",
        "there is an invisible control character in the text; write it anew",
    ),
    (
        Kind::CellTooLong,
        "cell-too-long",
        "this is longer than a cell of a spreadsheet can be; export as XLIFF",
    ),
    (
        Kind::HalfTranslated,
        "half-translated",
        "some sentences of this text are not translated yet; translate all of them or none",
    ),
    (
        Kind::OtherSource,
        "other-source",
        "the original is in another language than those of the other entries, and XLIFF has one; export as CSV or XLSX",
    ),
    (
        Kind::OneTarget,
        "one-target",
        "XLIFF sets one language beside the original: choose one language that is translated into",
    ),
    (
        Kind::NothingChosen,
        "nothing-chosen",
        "there is nothing to export in this choice",
    ),
];

impl Kind {
    /// Every kind, for who has a sentence for each.
    pub fn all() -> impl Iterator<Item = Kind> {
        WORDS.iter().map(|(kind, ..)| *kind)
    }

    fn words(self) -> (&'static str, &'static str) {
        let own = WORDS.iter().find(|(kind, ..)| *kind == self);
        // A test sees to it that every kind is in the table.
        own.map_or(("", ""), |(_, code, words)| (code, words))
    }

    /// Its code, for the sentences in other languages.
    pub fn code(self) -> &'static str {
        self.words().0
    }
}

impl Fault {
    /// About the file as a whole.
    pub fn of_file(kind: Kind) -> Fault {
        Fault::at(Place::File, kind)
    }

    /// At a place.
    pub fn at(place: Place, kind: Kind) -> Fault {
        Fault {
            place,
            field: None,
            kind,
            value: String::new(),
        }
    }

    /// In a field.
    #[must_use]
    pub fn field(self, field: &'static str) -> Fault {
        Fault {
            field: Some(field),
            ..self
        }
    }

    /// About these words of the file; many of them are cut short.
    #[must_use]
    pub fn about(self, words: &str) -> Fault {
        /// Enough to find it.
        const SHOWN: usize = 80;
        Fault {
            value: words.chars().take(SHOWN).collect(),
            ..self
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File => Ok(()),
            Place::Line(line) => write!(f, "line {line}: "),
            Place::Row(row) => write!(f, "row {row}: "),
            Place::Unit(unit) => write!(f, "{unit}: "),
        }
    }
}

impl fmt::Display for Fault {
    /// `row 4, title: this is empty; a text needs both title and answer`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.place)?;
        if let Some(field) = self.field {
            write!(f, "{field}: ")?;
        }
        if !self.value.is_empty() {
            write!(f, "'{}': ", self.value)?;
        }
        f.write_str(self.kind.words().1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_words() {
        // The last of the enumeration: a kind added after it belongs into the table, and here.
        let last = Kind::NothingChosen as usize;
        let mut seen: Vec<usize> = Kind::all().map(|kind| kind as usize).collect();
        seen.sort_unstable();
        assert_eq!(seen, (0..=last).collect::<Vec<_>>());
    }
}
