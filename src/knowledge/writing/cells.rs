//! The values of a record's fields, and how they stand in a TOML table.

use std::collections::BTreeMap;

use toml_edit::{Array, Item, Table, TableLike, Value, value};

use super::table::changed_list;

/// How the value of a field is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text; a day without quotation marks is one too.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`; absent is `false`.
    Flag,
    /// A list of texts.
    Texts,
    /// Texts by language.
    Names,
    /// A list of small tables with these keys.
    Rows(&'static [&'static str]),
}

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A text; empty: there is none.
    Text(String),
    /// A number, if there is one.
    Number(Option<i64>),
    /// Yes or no.
    Flag(bool),
    /// Texts in their order.
    Texts(Vec<String>),
    /// Texts by language code.
    Names(BTreeMap<String, String>),
    /// Rows of texts, in the order of the shape's keys.
    Rows(Vec<Vec<String>>),
}

/// A text; a day or another value without quotation marks as it is written.
pub(super) fn text(item: &Item) -> String {
    match item.as_value() {
        Some(Value::String(text)) => text.value().trim().to_owned(),
        Some(Value::Datetime(day)) => day.value().to_string(),
        _ => String::new(),
    }
}

pub(super) fn rows(item: Option<&Item>, keys: &[&str]) -> Vec<Vec<String>> {
    let row = |table: &dyn TableLike| -> Vec<String> {
        let cell = |key: &&str| table.get(key).map(text).unwrap_or_default();
        keys.iter().map(cell).collect()
    };
    match item {
        Some(Item::ArrayOfTables(tables)) => tables.iter().map(|it| row(it)).collect(),
        Some(Item::Value(Value::Array(list))) => list
            .iter()
            .filter_map(Value::as_inline_table)
            .map(|it| row(it))
            .collect(),
        _ => Vec::new(),
    }
}

/// A table whose keys are written as `name.sv = …`.
pub(super) fn dotted() -> Table {
    let mut table = Table::new();
    table.set_implicit(true);
    table.set_dotted(true);
    table
}

pub(super) fn set(table: &mut dyn TableLike, key: &str, new: &Cell) {
    let old = table.get(key).and_then(Item::as_value).cloned();
    let new = match new {
        Cell::Text(new) if new.is_empty() => None,
        Cell::Text(new) => Some(match &old {
            Some(Value::Datetime(_)) => new
                .parse::<toml_edit::Datetime>()
                .map_or_else(|_| Value::from(new.as_str()), Value::from),
            _ => Value::from(new.as_str()),
        }),
        Cell::Number(new) => new.map(Value::from),
        Cell::Flag(new) => Some(Value::from(*new)),
        Cell::Texts(new) if new.is_empty() => old.as_ref().map(|_| Value::from(Array::new())),
        Cell::Texts(new) => Some(Value::from(changed_list(
            old.as_ref().and_then(Value::as_array),
            new,
        ))),
        Cell::Names(new) => return set_names(table, key, new),
        Cell::Rows(_) => None,
    };
    put(table, key, old.as_ref(), new);
}

/// Puts a value where it belongs, with the comment and the spaces that stood around the old one.
pub(super) fn put(table: &mut dyn TableLike, key: &str, old: Option<&Value>, new: Option<Value>) {
    let Some(mut new) = new else {
        table.remove(key);
        return;
    };
    match table.get_mut(key) {
        Some(item) => {
            if let Some(old) = old {
                *new.decor_mut() = old.decor().clone();
            }
            *item = Item::Value(new);
        }
        None => {
            table.insert(key, value(new));
        }
    }
}

fn set_names(table: &mut dyn TableLike, key: &str, new: &BTreeMap<String, String>) {
    if table.get(key).is_none_or(|it| !it.is_table_like()) {
        table.insert(key, Item::Table(dotted()));
    }
    let Some(names) = table.get_mut(key).and_then(Item::as_table_like_mut) else {
        return;
    };
    let gone: Vec<String> = names
        .iter()
        .map(|(code, _)| code.to_owned())
        .filter(|code| !new.contains_key(code))
        .collect();
    for code in gone {
        names.remove(&code);
    }
    for (code, name) in new {
        let old = names.get(code).and_then(Item::as_value).cloned();
        if old.as_ref().and_then(Value::as_str).map(str::trim) != Some(name) {
            put(names, code, old.as_ref(), Some(Value::from(name.as_str())));
        }
    }
}
