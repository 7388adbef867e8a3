//! Changing the keys of a TOML table, with everything around them kept.

use jiff::civil::Date;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value};

use super::Unreadable;

/// A list with more signs than this gets a line for each text.
const WIDE: usize = 80;

/// A table that is being changed. A key whose value is the same stays as it is written.
pub(super) struct Writer(DocumentMut);

impl Writer {
    /// Parses a file, or the front matter of one.
    pub(super) fn parse(text: &str) -> Result<Writer, Unreadable> {
        match text.parse::<DocumentMut>() {
            Ok(document) => Ok(Writer(document)),
            Err(error) => {
                let line = error
                    .span()
                    .and_then(|span| text.get(..span.start))
                    .map_or(1, |before| before.matches('\n').count() + 1);
                Err(Unreadable(format!("line {line}: {}", error.message())))
            }
        }
    }

    /// The text with the changes.
    pub(super) fn finish(self) -> String {
        self.0.to_string()
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// A text, trimmed; `None` when there is none or it is empty.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        let text = self.0.get(key)?.as_str()?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    pub(super) fn texts(&self, key: &str) -> Vec<String> {
        let list = self.0.get(key).and_then(Item::as_array);
        let texts = list.into_iter().flatten().filter_map(Value::as_str);
        texts.map(|text| text.trim().to_owned()).collect()
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.0.get(key).and_then(Item::as_bool).unwrap_or(false)
    }

    pub(super) fn number(&self, key: &str) -> Option<i64> {
        self.0.get(key)?.as_integer()
    }

    pub(super) fn date(&self, key: &str) -> Option<Date> {
        self.0.get(key)?.as_datetime()?.to_string().parse().ok()
    }

    /// The rows of `[[key]]`, each as the texts of some of its keys.
    pub(super) fn rows<const N: usize>(&self, key: &str, columns: [&str; N]) -> Vec<[String; N]> {
        let tables = self.0.get(key).and_then(Item::as_array_of_tables);
        tables
            .into_iter()
            .flatten()
            .map(|table| row(table, columns))
            .collect()
    }

    pub(super) fn remove(&mut self, key: &str) {
        self.0.remove(key);
    }

    /// Sets a value where it is another one, in its place and with the comment beside it.
    fn set(&mut self, key: &str, value: impl Into<Value>) {
        let mut value = value.into();
        match self.0.get_mut(key) {
            Some(Item::Value(old)) => {
                *value.decor_mut() = old.decor().clone();
                *old = value;
            }
            _ => {
                self.0.insert(key, Item::Value(value));
            }
        }
    }

    pub(super) fn set_text(&mut self, key: &str, text: Option<&str>) {
        let text = text.map(str::trim).filter(|text| !text.is_empty());
        match text {
            None => self.remove(key),
            Some(text) if self.text(key).as_deref() == Some(text) => {}
            Some(text) => self.set(key, text),
        }
    }

    pub(super) fn set_flag(&mut self, key: &str, flag: bool) {
        if self.flag(key) != flag {
            self.set(key, flag);
        }
    }

    pub(super) fn set_number(&mut self, key: &str, number: Option<i64>) {
        match number {
            None => self.remove(key),
            Some(number) if self.number(key) == Some(number) => {}
            Some(number) => self.set(key, number),
        }
    }

    pub(super) fn set_date(&mut self, key: &str, date: Option<Date>) {
        match date {
            None => self.remove(key),
            Some(date) if self.date(key) == Some(date) => {}
            Some(date) => {
                if let Ok(day) = date.to_string().parse::<toml_edit::Datetime>() {
                    self.set(key, day);
                }
            }
        }
    }

    /// Sets a list of texts. Those that stay keep their line, and a comment is never lost.
    pub(super) fn set_texts(&mut self, key: &str, texts: &[String]) {
        if self.texts(key) == texts {
            return;
        }
        if texts.is_empty() {
            return self.remove(key);
        }
        let old = self.0.get(key).and_then(Item::as_array);
        let list = changed_list(old, texts);
        self.set(key, list);
    }

    /// Sets the rows of `[[key]]`. A row that stays keeps its place, its other keys and its comments.
    pub(super) fn set_rows<const N: usize>(
        &mut self,
        key: &str,
        columns: [&str; N],
        rows: &[[String; N]],
    ) {
        if self.rows(key, columns) == rows {
            return;
        }
        if rows.is_empty() {
            return self.remove(key);
        }
        let old = match self.0.get(key).and_then(Item::as_array_of_tables) {
            Some(tables) => tables.iter().cloned().collect(),
            None => Vec::new(),
        };
        let tables = changed_rows(old, columns, rows);
        self.0.insert(key, Item::ArrayOfTables(tables));
    }
}

fn row<const N: usize>(table: &Table, columns: [&str; N]) -> [String; N] {
    columns.map(|column| {
        let text = table.get(column).and_then(Item::as_str);
        text.unwrap_or_default().trim().to_owned()
    })
}

/// The space and the comments before a value.
fn before(value: &Value) -> String {
    let prefix = value.decor().prefix().and_then(|raw| raw.as_str());
    prefix.unwrap_or_default().to_owned()
}

pub(super) fn changed_list(old: Option<&Array>, texts: &[String]) -> Array {
    let width: usize = texts.iter().map(|text| text.chars().count() + 4).sum();
    let many_lines = match old {
        Some(old) if !old.is_empty() => old.iter().any(|value| before(value).contains('\n')),
        _ => width > WIDE,
    };
    let mut left: Vec<Option<Value>> = old.into_iter().flatten().cloned().map(Some).collect();
    let mut kept: Vec<Option<Value>> = Vec::new();
    for text in texts {
        let same = left.iter_mut().find(|value| {
            value.as_ref().and_then(Value::as_str).map(str::trim) == Some(text.as_str())
        });
        kept.push(same.and_then(Option::take));
    }
    // The comments of values that are gone; they stand before the value after the one that they are about.
    let orphans: Vec<String> = left
        .iter()
        .flatten()
        .map(before)
        .filter(|space| space.contains('#'))
        .map(|space| space.trim_end().to_owned())
        .collect();
    let mut list = Array::new();
    for (at, (text, kept)) in texts.iter().zip(kept).enumerate() {
        let plain = match (many_lines, at) {
            (true, _) => "\n  ",
            (false, 0) => "",
            (false, _) => " ",
        };
        let mut value = kept.unwrap_or_else(|| Value::from(text.as_str()));
        let space = before(&value);
        let keeps = space.contains('#') || (many_lines && space.contains('\n'));
        value
            .decor_mut()
            .set_prefix(if keeps { space } else { plain.to_owned() });
        if !many_lines {
            value.decor_mut().set_suffix("");
        }
        list.push_formatted(value);
    }
    let trailing = old.and_then(|old| old.trailing().as_str()).unwrap_or("\n");
    let trailing = if many_lines && !trailing.contains('\n') {
        "\n"
    } else {
        trailing
    };
    let end = if many_lines || !orphans.is_empty() {
        trailing
    } else {
        ""
    };
    let end = if orphans.is_empty() {
        end.to_owned()
    } else {
        format!("{}\n{}", orphans.concat(), end.trim_start_matches('\n'))
    };
    list.set_trailing(end);
    list.set_trailing_comma(many_lines);
    list
}

fn changed_rows<const N: usize>(
    old: Vec<Table>,
    columns: [&str; N],
    rows: &[[String; N]],
) -> ArrayOfTables {
    let mut places: Vec<isize> = old.iter().filter_map(Table::position).collect();
    places.sort_unstable();
    let plain = old.last().map_or("", |last| {
        let space = last.decor().prefix().and_then(|raw| raw.as_str());
        space.filter(|space| space.trim().is_empty()).unwrap_or("")
    });
    let plain = plain.to_owned();
    let mut left: Vec<Option<Table>> = old.into_iter().map(Some).collect();
    // First the rows that are the same, so that a changed one cannot take their table.
    let mut kept: Vec<Option<Table>> = rows
        .iter()
        .map(|wanted| {
            let same = |table: &&mut Option<Table>| {
                table
                    .as_ref()
                    .is_some_and(|table| row(table, columns) == *wanted)
            };
            left.iter_mut().find(same).and_then(Option::take)
        })
        .collect();
    for (wanted, kept) in rows
        .iter()
        .zip(&mut kept)
        .filter(|(_, kept)| kept.is_none())
    {
        let alike = |table: &&mut Option<Table>| {
            table.as_ref().is_some_and(|table| {
                let is = row(table, columns);
                is.iter()
                    .zip(wanted)
                    .any(|(is, wanted)| is == wanted && !is.is_empty())
            })
        };
        let mut table = left
            .iter_mut()
            .find(alike)
            .and_then(Option::take)
            .unwrap_or_else(|| {
                let mut table = Table::new();
                table.decor_mut().set_prefix(plain.as_str());
                table
            });
        write_row(&mut table, columns, wanted);
        *kept = Some(table);
    }
    let mut tables = ArrayOfTables::new();
    for (at, mut table) in kept.into_iter().flatten().enumerate() {
        table.set_position(places.get(at).or(places.last()).copied());
        tables.push(table);
    }
    tables
}

fn write_row<const N: usize>(table: &mut Table, columns: [&str; N], wanted: &[String; N]) {
    let is = row(table, columns);
    for ((column, is), wanted) in columns.into_iter().zip(&is).zip(wanted) {
        if is == wanted {
            continue;
        }
        match table.get_mut(column) {
            Some(Item::Value(old)) => {
                let mut value = Value::from(wanted.as_str());
                *value.decor_mut() = old.decor().clone();
                *old = value;
            }
            _ => {
                table.insert(column, toml_edit::value(wanted.as_str()));
            }
        }
    }
}
