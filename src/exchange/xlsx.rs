//! XLSX: one sheet, a row a text.

use std::io::{Cursor, Read as _, sink};

use calamine::{Data, DataRef, Reader as _, Xlsx, open_workbook_from_rs};
use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};
use zip::ZipArchive;

use super::cells::{COLUMNS, Header, cells};
use super::fault::{Fault, Kind, Place};
use super::record::Record;

/// The most UTF-16 units in a cell (ECMA-376, part 1, section 18.18.11 for Excel's own limit).
const LONGEST_CELL: usize = 32_767;

/// What a workbook may unpack to: a packed file of a few kilobytes can hold gigabytes.
const LARGEST_INSIDE: u64 = 256 * 1024 * 1024;

/// Columns behind those of an export are not looked at; a row of a sheet can have sixteen thousand.
const WIDEST: u32 = 64;

/// The name of the sheet.
const SHEET: &str = "Lotsen";

/// Columns with long texts, in the width that lets one read them; the others are narrow.
const WIDE: (f64, f64) = (50.0, 14.0);

/// Writes a workbook.
pub fn write(records: &[Record]) -> Result<Vec<u8>, Vec<Fault>> {
    let rows: Vec<_> = records
        .iter()
        .map(|record| (record, cells(record)))
        .collect();
    let mut faults = Vec::new();
    for (record, cells) in &rows {
        for (column, cell) in COLUMNS.into_iter().zip(cells) {
            if cell.encode_utf16().count() > LONGEST_CELL {
                let place = Place::Unit(record.name());
                faults.push(Fault::at(place, Kind::CellTooLong).field(column));
            }
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let rows: Vec<_> = rows.into_iter().map(|(_, cells)| cells).collect();
    // What remains is more rows than a sheet has.
    workbook(&rows).map_err(|_| vec![Fault::of_file(Kind::TooLarge)])
}

fn workbook(rows: &[[String; 16]]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let text = Format::new()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let head = Format::new().set_bold();
    let sheet = workbook.add_worksheet();
    sheet.set_name(SHEET)?.set_freeze_panes(1, 0)?;
    for (at, name) in (0u16..).zip(COLUMNS) {
        sheet.write_string_with_format(0, at, name, &head)?;
        let long = ["title", "answer", "questions", "keywords", "notes"];
        let is_long = long.iter().any(|it| name.ends_with(it));
        sheet.set_column_width(at, if is_long { WIDE.0 } else { WIDE.1 })?;
    }
    for (row, cells) in (1u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(cells) {
            if !cell.is_empty() {
                sheet.write_string_with_format(row, column, cell, &text)?;
            }
        }
    }
    workbook.save_to_buffer()
}

/// Reads the first sheet of a workbook.
pub fn read(bytes: &[u8]) -> Result<Vec<Record>, Vec<Fault>> {
    let rows = rows(bytes).map_err(|kind| vec![Fault::of_file(kind)])?;
    let mut rows = rows.into_iter();
    let Some((_, first)) = rows.next() else {
        return Err(vec![Fault::of_file(Kind::Empty)]);
    };
    let header = Header::read(&first)?;
    let (mut records, mut faults) = (Vec::new(), Vec::new());
    for (row, cells) in rows {
        records.extend(header.record(row, &cells, &mut faults));
    }
    if faults.is_empty() {
        Ok(records)
    } else {
        Err(faults)
    }
}

/// The rows that have something in them, with their numbers from 1. The cells are read one by one: a sheet that says it is
/// a million rows long costs nothing.
fn rows(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, Kind> {
    is_bearable(bytes)?;
    let mut workbook: Xlsx<_> =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| Kind::NotAWorkbook)?;
    let names = workbook.sheet_names();
    let sheet = names.first().ok_or(Kind::NotAWorkbook)?;
    let mut reader = workbook
        .worksheet_cells_reader(sheet)
        .map_err(|_| Kind::NotAWorkbook)?;
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    while let Some(cell) = reader.next_cell().map_err(|_| Kind::NotAWorkbook)? {
        let (row, column) = cell.get_position();
        let text = text_of(cell.get_value());
        if text.is_empty() || column >= WIDEST {
            continue;
        }
        let row = usize::try_from(row).map_err(|_| Kind::NotAWorkbook)? + 1;
        let column = usize::try_from(column).map_err(|_| Kind::NotAWorkbook)?;
        if rows.last().is_none_or(|(last, _)| *last != row) {
            rows.push((row, Vec::new()));
        }
        if let Some((_, cells)) = rows.last_mut() {
            cells.resize(cells.len().max(column + 1), String::new());
            cells[column] = text;
        }
    }
    Ok(rows)
}

/// Unpacks everything once, into nothing, as far as it may go. What a packed file says of its size need not be true.
fn is_bearable(bytes: &[u8]) -> Result<(), Kind> {
    let mut packed = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Kind::NotAWorkbook)?;
    let mut left = LARGEST_INSIDE;
    for index in 0..packed.len() {
        let part = packed.by_index(index).map_err(|_| Kind::NotAWorkbook)?;
        let read = std::io::copy(&mut part.take(left), &mut sink());
        left = left.saturating_sub(read.map_err(|_| Kind::NotAWorkbook)?);
        if left == 0 {
            return Err(Kind::TooLargeInside);
        }
    }
    Ok(())
}

/// What a cell says. A spreadsheet may have made a number of the digits it found; whole ones are written without a point.
fn text_of(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::String(text) => text.clone(),
        other => Data::from(other.clone()).to_string(),
    }
}
