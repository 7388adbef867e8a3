//! CSV: what spreadsheets save and open. Written with semicolons and a byte order mark; commas and tabs are read as well.

use ::csv::{ReaderBuilder, StringRecord, WriterBuilder};

use super::cells::{COLUMNS, Header, cells};
use super::fault::{Fault, Kind, Place};
use super::record::Record;

/// What can stand between two cells. Swedish spreadsheets write semicolons, others commas, "Unicode text" tabs.
const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];

/// The mark by which spreadsheets know UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Writes a table; the first row names the columns.
pub fn write(records: &[Record]) -> Result<Vec<u8>, Vec<Fault>> {
    let mut writer = WriterBuilder::new()
        .delimiter(DELIMITERS[0])
        .from_writer(MARK.to_vec());
    let rows = std::iter::once(COLUMNS.map(str::to_owned)).chain(records.iter().map(cells));
    for row in rows {
        // Writing to memory fails only where there is none left.
        if writer.write_record(&row).is_err() {
            return Err(vec![Fault::of_file(Kind::TooLarge)]);
        }
    }
    writer
        .into_inner()
        .map_err(|_| vec![Fault::of_file(Kind::TooLarge)])
}

/// Reads a table.
pub fn read(text: &str) -> Result<Vec<Record>, Vec<Fault>> {
    let Some(delimiter) = delimiter(text) else {
        return Err(vec![Fault::at(Place::Row(1), Kind::NoHeader)]);
    };
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut header, mut records, mut faults) = (None, Vec::new(), Vec::new());
    for (above, row) in reader.records().enumerate() {
        let place = Place::Row(above + 1);
        let Ok(row) = row else {
            faults.push(Fault::at(place, Kind::CellCount));
            continue;
        };
        let row: Vec<String> = row.iter().map(str::to_owned).collect();
        let Some(header) = &header else {
            header = Some(Header::read(&row)?);
            continue;
        };
        if row.len() == header.width() {
            records.extend(header.record(above + 1, &row, &mut faults));
        } else if row.iter().any(|cell| !cell.trim().is_empty()) {
            faults.push(Fault::at(place, Kind::CellCount));
        }
    }
    if faults.is_empty() {
        Ok(records)
    } else {
        Err(faults)
    }
}

/// What stands between the cells of the first row: that with which it names the most columns.
fn delimiter(text: &str) -> Option<u8> {
    let named = |delimiter: u8| {
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut row = StringRecord::new();
        reader.read_record(&mut row).is_ok().then(|| {
            row.iter()
                .filter(|name| COLUMNS.contains(&name.trim()))
                .count()
        })
    };
    let best = DELIMITERS
        .into_iter()
        .filter_map(|it| Some((named(it)?, it)))
        .max_by_key(|(count, _)| *count)?;
    (best.0 > 0).then_some(best.1)
}
