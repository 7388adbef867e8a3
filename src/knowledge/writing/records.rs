//! Changing one record of a TOML file field by field: a row of `[[activity]]`, a desk, or a file that is one record.
//!
//! A field is named by its key, with a dot for what stands in a table (`contact.phone`). What is not changed keeps its
//! bytes, however it is written: `name.sv = …`, `name = { sv = … }` and `[reply.text]` are read and changed alike.

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::cells::{Cell, Shape, dotted, put, rows, set, text};
use super::{Unreadable, keeping_line_ends};

/// The records of a file.
#[derive(Debug, Clone)]
pub struct Records {
    document: DocumentMut,
    /// The name of the list; `None`: the file is one record.
    list: Option<&'static str>,
}

impl Records {
    /// Reads a file.
    ///
    /// # Errors
    /// It is not valid TOML.
    pub fn read(file: &str, list: Option<&'static str>) -> Result<Records, Unreadable> {
        let bare = file.strip_prefix('\u{feff}').unwrap_or(file);
        let document = bare.replace("\r\n", "\n").parse::<DocumentMut>();
        let document = document.map_err(|error| Unreadable(error.message().to_owned()))?;
        Ok(Records { document, list })
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.list
            .map_or(1, |list| self.tables(list).map_or(0, ArrayOfTables::len))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where the record with this id stands.
    pub fn find(&self, id: &str) -> Option<usize> {
        (0..self.len()).find(|at| {
            self.list.is_none() || self.cell(*at, "id", Shape::Text) == Cell::Text(id.to_owned())
        })
    }

    fn tables(&self, list: &str) -> Option<&ArrayOfTables> {
        self.document.get(list)?.as_array_of_tables()
    }

    fn record(&self, at: usize) -> Option<&Table> {
        match self.list {
            Some(list) => self.tables(list)?.get(at),
            None => Some(self.document.as_table()),
        }
    }

    fn record_mut(&mut self, at: usize) -> Option<&mut Table> {
        match self.list {
            Some(list) => self
                .document
                .get_mut(list)?
                .as_array_of_tables_mut()?
                .get_mut(at),
            None => Some(self.document.as_table_mut()),
        }
    }

    /// The value of a field.
    pub fn cell(&self, at: usize, key: &str, shape: Shape) -> Cell {
        let item = self
            .record(at)
            .and_then(|record| match key.split_once('.') {
                Some((table, key)) => record.get(table)?.as_table_like()?.get(key),
                None => record.get(key),
            });
        match shape {
            Shape::Text => Cell::Text(item.map(text).unwrap_or_default()),
            Shape::Number => Cell::Number(item.and_then(Item::as_integer)),
            Shape::Flag => Cell::Flag(item.and_then(Item::as_bool).unwrap_or(false)),
            Shape::Texts => {
                let list = item.and_then(Item::as_array);
                let texts = list.into_iter().flatten().filter_map(Value::as_str);
                Cell::Texts(texts.map(|text| text.trim().to_owned()).collect())
            }
            Shape::Names => {
                let names = item.and_then(Item::as_table_like);
                let names = names.into_iter().flat_map(TableLike::iter);
                let names = names.map(|(code, name)| (code.to_owned(), text(name)));
                Cell::Names(names.filter(|(_, name)| !name.is_empty()).collect())
            }
            Shape::Rows(keys) => Cell::Rows(rows(item, keys)),
        }
    }

    /// Puts a value in the place of a field's; the same value changes nothing.
    pub fn set(&mut self, at: usize, key: &str, shape: Shape, new: &Cell) {
        if self.cell(at, key, shape) == *new {
            return;
        }
        let Some(record) = self.record_mut(at) else {
            return;
        };
        let Some((table, key)) = key.split_once('.') else {
            return set(record, key, new);
        };
        if record.get(table).is_none_or(|it| !it.is_table_like()) {
            record.insert(table, Item::Table(dotted()));
        }
        if let Some(inner) = record.get_mut(table).and_then(Item::as_table_like_mut) {
            set(inner, key, new);
            if inner.is_empty() {
                record.remove(table);
            }
        }
    }

    /// Adds an empty record behind the others and says where it stands.
    pub fn add(&mut self) -> usize {
        let Some(list) = self.list else { return 0 };
        let end = self.tables(list).map_or(0, ArrayOfTables::len);
        let mut table = Table::new();
        let is_first =
            self.document.as_table().is_empty() && self.document.trailing().as_str() == Some("");
        table
            .decor_mut()
            .set_prefix(if is_first { "" } else { "\n" });
        let item = self.document.entry(list);
        let item = item.or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
        if let Some(tables) = item.as_array_of_tables_mut() {
            tables.push(table);
        }
        end
    }

    /// Takes a record away.
    pub fn remove(&mut self, at: usize) {
        let list = self.list.and_then(|list| self.document.get_mut(list));
        if let Some(tables) = list.and_then(Item::as_array_of_tables_mut)
            && at < tables.len()
        {
            tables.remove(at);
        }
    }

    /// A record as it stands in the file: a figure for seeing whether somebody else has changed it.
    pub fn source(&self, at: usize) -> String {
        self.record(at).map(ToString::to_string).unwrap_or_default()
    }

    /// The file with the changes, with the line ends that `file` had.
    ///
    /// # Errors
    /// Never where `file` is the one that was read.
    pub fn write_over(&self, file: &str) -> Result<String, Unreadable> {
        keeping_line_ends(file, |_| Ok(self.document.to_string()))
    }

    /// The record and the field that a line of a file belongs to, counted from 1; `None` above the first record.
    pub fn place(file: &str, list: Option<&str>, line: usize) -> Option<(usize, String)> {
        let mut record = list.is_none().then_some(0);
        let (mut above, mut key) = (String::new(), String::new());
        for text in file.lines().take(line) {
            let text = text.trim();
            if let Some(name) = text.strip_prefix("[[").and_then(|it| it.split(']').next()) {
                if Some(name.trim()) == list {
                    record = Some(record.map_or(0, |at| at + 1));
                }
                let inner = list.and_then(|list| name.trim().strip_prefix(list)?.strip_prefix('.'));
                inner.unwrap_or_default().clone_into(&mut above);
                key.clone_from(&above);
            } else if let Some(name) = text.strip_prefix('[').filter(|_| !text.contains('=')) {
                let name = name.split(']').next().unwrap_or_default().trim();
                let inner = list.map_or(Some(name), |list| {
                    name.strip_prefix(list)?.strip_prefix('.')
                });
                inner.unwrap_or_default().clone_into(&mut above);
                key.clone_from(&above);
            } else if let Some((name, _)) = text.split_once('=') {
                let name = name.trim();
                let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
                if !name.is_empty() && name.chars().all(plain) {
                    key = if above.is_empty() {
                        name.to_owned()
                    } else {
                        format!("{above}.{name}")
                    };
                }
            }
        }
        record.map(|record| (record, key))
    }
}

impl Records {
    /// Puts rows in the place of a field's; they are written as small tables, a line for all of them.
    pub fn set_rows(
        &mut self,
        at: usize,
        key: &str,
        keys: &'static [&'static str],
        new: &[Vec<String>],
    ) {
        if self.cell(at, key, Shape::Rows(keys)) == Cell::Rows(new.to_vec()) {
            return;
        }
        let mut list = Array::new();
        for row in new {
            let mut table = InlineTable::new();
            for (key, cell) in keys.iter().zip(row) {
                table.insert(*key, Value::from(cell.as_str()));
            }
            list.push(table);
        }
        if let Some(record) = self.record_mut(at) {
            let old = record.get(key).and_then(Item::as_value).cloned();
            if old.is_none() {
                record.remove(key);
            }
            put(record, key, old.as_ref(), Some(Value::from(list)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# Desks\n\n# first\n[[desk]]\nid = \"a\"\nhours = \"mon 09:00-10:00\" # by hand\nname.sv = \"A\"\nname.en = \"A\"\n\n[[desk]]\nid = \"b\"\ncontact = { phone = \"1\", web = \"https://b\" }\ntags = [\"x\"]\ndays = [{ day = \"tis\", from = \"17:00\", to = \"18:00\" }]\nseen = 2026-11-20\n[desk.name]\nsv = \"B\"\n";

    fn changed(change: impl FnOnce(&mut Records)) -> String {
        let mut records = Records::read(FILE, Some("desk")).expect("it can be read");
        change(&mut records);
        records.write_over(FILE).expect("it can be written")
    }

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn one_field_changes_and_every_other_byte_stays() {
        assert_eq!(changed(|_| {}), FILE);
        assert_eq!(
            changed(|it| it.set(0, "hours", Shape::Text, &text("tue 09:00-10:00"))),
            FILE.replace("mon 09", "tue 09")
        );
        assert_eq!(
            changed(|it| it.set(1, "contact.phone", Shape::Text, &text("2"))),
            FILE.replace("\"1\"", "\"2\"")
        );
        assert_eq!(
            changed(|it| it.set(1, "seen", Shape::Text, &text("2026-12-01"))),
            FILE.replace("2026-11-20", "2026-12-01")
        );
        assert_eq!(
            changed(|it| it.set(0, "round_robin", Shape::Flag, &Cell::Flag(false))),
            FILE,
            "what is not there means the same"
        );
    }

    #[test]
    fn names_are_kept_as_they_are_written() {
        let names = |sv: &str| {
            let pairs = [("en", "A"), ("sv", sv)];
            Cell::Names(pairs.map(|(a, b)| (a.to_owned(), b.to_owned())).into())
        };
        assert_eq!(
            changed(|it| it.set(0, "name", Shape::Names, &names("Å"))),
            FILE.replace("name.sv = \"A\"", "name.sv = \"Å\"")
        );
        let one = Cell::Names([("sv".to_owned(), "C".to_owned())].into());
        assert_eq!(
            changed(|it| it.set(1, "name", Shape::Names, &one)),
            FILE.replace("sv = \"B\"", "sv = \"C\"")
        );
    }

    #[test]
    fn a_record_is_added_and_taken_away() {
        let file = changed(|it| {
            let at = it.add();
            it.set(at, "id", Shape::Text, &text("c"));
            it.set(at, "contact.phone", Shape::Text, &text("3"));
        });
        assert_eq!(
            file,
            format!("{FILE}\n[[desk]]\nid = \"c\"\ncontact.phone = \"3\"\n")
        );
        let file = changed(|it| it.remove(1));
        assert_eq!(
            Some(file.as_str()),
            FILE.split("\n[[desk]]\nid = \"b\"").next()
        );
        let mut new = Records::read("", Some("desk")).expect("empty is valid");
        let at = new.add();
        new.set(at, "id", Shape::Text, &text("a"));
        assert_eq!(new.write_over("").as_deref(), Ok("[[desk]]\nid = \"a\"\n"));
    }

    #[test]
    fn rows_are_changed_together() {
        let keys: &[&str] = &["day", "from", "to"];
        let rows = [["ons", "10:00", "11:00"].map(str::to_owned).to_vec()];
        let file = changed(|it| it.set_rows(1, "days", keys, &rows));
        let now = "days = [{ day = \"ons\", from = \"10:00\", to = \"11:00\" }]";
        assert!(file.contains(now), "{file}");
    }

    #[test]
    fn a_line_belongs_to_a_record_and_a_field() {
        let place = |line| Records::place(FILE, Some("desk"), line);
        assert_eq!(place(1), None);
        assert_eq!(place(6), Some((0, "hours".to_owned())));
        assert_eq!(place(7), Some((0, "name.sv".to_owned())));
        assert_eq!(place(12), Some((1, "contact".to_owned())));
        assert_eq!(place(17), Some((1, "name.sv".to_owned())));
        let whole = "[smalltalk]\ngreeting = [\n  \"hej\",\n]\n";
        assert_eq!(
            Records::place(whole, None, 3),
            Some((0, "smalltalk.greeting".to_owned()))
        );
    }
}
