//! Reading a TOML table key by key, so that every problem in it is found and has a line.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::problem::{Page, meant};

/// A value and the line it stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) line: usize,
}

/// One table that is being read. Every key that is asked for is known; [`finish`](Fields::finish) reports the others.
pub(super) struct Fields<'p, 't> {
    pub(super) page: &'p Page<'t>,
    table: &'p DeTable<'t>,
    pub(super) line: usize,
    known: BTreeSet<&'static str>,
}

/// Parses a whole file. Only the first syntax error is reported: those behind it, and keys that then seem to be missing
/// or unknown, are mostly its consequences. What can be read in spite of it is there.
pub(super) fn parse<'t>(page: &Page<'t>) -> DeTable<'t> {
    let (table, errors) = DeTable::parse_recoverable(page.text());
    let place = |error: &toml::de::Error| error.span().map_or(0, |span| span.start);
    if let Some(error) = errors.iter().min_by_key(|error| place(error)) {
        let line = error.span().map(|span| page.line(&span));
        page.error(line, format!("not valid TOML: {}", error.message()));
        page.mute();
    }
    table.into_inner()
}

impl<'p, 't> Fields<'p, 't> {
    /// Reads the table of a whole file.
    pub(super) fn of_file(page: &'p Page<'t>, table: &'p DeTable<'t>) -> Self {
        let line = page.line(&(0..0));
        Self {
            page,
            table,
            line,
            known: BTreeSet::new(),
        }
    }

    /// Where the table begins.
    pub(super) fn line(&self) -> usize {
        self.line
    }

    /// The line of a key's value, or of the table where the key is missing.
    pub(super) fn line_of(&self, key: &str) -> usize {
        self.table
            .get(key)
            .map_or(self.line, |value| self.page.line(&value.span()))
    }

    pub(super) fn page(&self) -> &'p Page<'t> {
        self.page
    }

    /// Whether the key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Whether the key is there with a text as its value.
    pub(super) fn is_text(&self, key: &str) -> bool {
        self.table
            .get(key)
            .is_some_and(|value| value.get_ref().is_str())
    }

    pub(super) fn take(&mut self, key: &'static str) -> Option<&'p Spanned<DeValue<'t>>> {
        self.known.insert(key);
        self.table.get(key)
    }

    pub(super) fn wrong(&self, key: &str, span: &Range<usize>, expected: &str) {
        self.page
            .error(self.page.line(span), format!("'{key}' must be {expected}"));
    }

    /// A text, trimmed; an empty one counts as absent.
    pub(super) fn text(&mut self, key: &'static str) -> Option<At<String>> {
        let value = self.take(key)?;
        let Some(text) = value.get_ref().as_str() else {
            self.wrong(key, &value.span(), "a text in quotation marks");
            return None;
        };
        let text = text.trim();
        (!text.is_empty()).then(|| At {
            value: text.to_owned(),
            line: self.page.line(&value.span()),
        })
    }

    /// A text that must be there and not be empty.
    pub(super) fn required_text(&mut self, key: &'static str) -> Option<At<String>> {
        let text = self.text(key);
        let there = self.table.get(key);
        match (&text, there) {
            (None, None) => self.page.error(self.line, format!("'{key}' is missing")),
            (None, Some(value)) if value.get_ref().is_str() => {
                self.page
                    .error(self.page.line(&value.span()), format!("'{key}' is empty"));
            }
            _ => {}
        }
        text
    }

    /// A list of texts; absent counts as empty.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<At<String>> {
        let Some(array) = self.array(key, "a list of texts") else {
            return Vec::new();
        };
        let mut texts = Vec::with_capacity(array.len());
        for value in array {
            match value.get_ref().as_str() {
                Some(text) => {
                    texts.push(At {
                        value: text.trim().to_owned(),
                        line: self.page.line(&value.span()),
                    });
                }
                None => self.wrong(key, &value.span(), "a list of texts"),
            }
        }
        texts
    }

    fn array(&mut self, key: &'static str, expected: &str) -> Option<&'p DeArray<'t>> {
        let value = self.take(key)?;
        let array = value.get_ref().as_array();
        if array.is_none() {
            self.wrong(key, &value.span(), expected);
        }
        array
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, key: &'static str) -> Option<bool> {
        let value = self.take(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(key, &value.span(), "true or false");
        }
        flag
    }

    /// A whole number within the range.
    pub(super) fn number(
        &mut self,
        key: &'static str,
        range: std::ops::RangeInclusive<i64>,
    ) -> Option<i64> {
        let value = self.take(key)?;
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|integer| i64::from_str_radix(integer.as_str(), integer.radix()).ok())
            .filter(|number| range.contains(number));
        if number.is_none() {
            self.wrong(
                key,
                &value.span(),
                &format!("a whole number from {} to {}", range.start(), range.end()),
            );
        }
        number
    }

    /// A day such as `2026-11-20`.
    pub(super) fn date(&mut self, key: &'static str) -> Option<Date> {
        let value = self.take(key)?;
        let date = value
            .get_ref()
            .as_datetime()
            .filter(|when| when.time.is_none() && when.offset.is_none())
            .and_then(|when| when.date)
            .and_then(|day| {
                let (month, date) = (i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?);
                Date::new(i16::try_from(day.year).ok()?, month, date).ok()
            });
        if date.is_none() {
            self.wrong(
                key,
                &value.span(),
                "a day such as 2026-11-20, without quotation marks",
            );
        }
        date
    }

    /// A table inside this one.
    pub(super) fn table(&mut self, key: &'static str) -> Option<Fields<'p, 't>> {
        let value = self.take(key)?;
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong(key, &value.span(), &format!("a table, such as [{key}]"));
        }
        table.map(|table| self.inner(table, value))
    }

    /// The tables of `[[key]]`, in the order of the file.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<Fields<'p, 't>> {
        let expected = format!("a list of tables, each written as [[{key}]]");
        let Some(array) = self.array(key, &expected) else {
            return Vec::new();
        };
        let mut tables = Vec::with_capacity(array.len());
        for value in array {
            match value.get_ref().as_table() {
                Some(table) => tables.push(self.inner(table, value)),
                None => self.wrong(key, &value.span(), &expected),
            }
        }
        tables
    }

    fn inner(&self, table: &'p DeTable<'t>, value: &Spanned<DeValue<'t>>) -> Fields<'p, 't> {
        Fields {
            page: self.page,
            table,
            line: self.page.line(&value.span()),
            known: BTreeSet::new(),
        }
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
        for (key, _) in self.table {
            if !self.known.contains(key.get_ref().as_ref()) {
                let near = meant(key.get_ref(), self.known.iter().copied());
                self.page.error(
                    self.page.line(&key.span()),
                    format!("unknown key '{key}'{near}"),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str, read: impl FnOnce(&mut Fields<'_, '_>)) -> Vec<String> {
        let page = Page::new("file.toml", text);
        let table = parse(&page);
        let mut fields = Fields::of_file(&page, &table);
        read(&mut fields);
        fields.finish();
        page.into_problems()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_misspelt_key_is_named_with_the_one_that_was_meant() {
        let found = problems("title = \"x\"\nqestions = []\n", |fields| {
            fields.text("title");
            fields.texts("questions");
        });
        assert_eq!(
            found,
            ["file.toml:2: unknown key 'qestions'; did you mean 'questions'?"]
        );
    }

    #[test]
    fn a_syntax_error_has_its_line_and_hides_its_consequences() {
        let found = problems("a = 1\nb = \"x\ncolour = 1\n", |fields| {
            fields.required_text("title");
        });
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].starts_with("file.toml:2: not valid TOML: "),
            "{found:?}"
        );
    }

    #[test]
    fn wrong_types_are_told_what_was_expected() {
        let found = problems(
            "a = 1\nb = \"yes\"\nc = \"2026-01-01\"\nd = 0\ne = [1]\n",
            |fields| {
                fields.text("a");
                fields.flag("b");
                fields.date("c");
                fields.number("d", 1..=24);
                fields.texts("e");
            },
        );
        assert_eq!(
            found,
            [
                "file.toml:1: 'a' must be a text in quotation marks",
                "file.toml:2: 'b' must be true or false",
                "file.toml:3: 'c' must be a day such as 2026-11-20, without quotation marks",
                "file.toml:4: 'd' must be a whole number from 1 to 24",
                "file.toml:5: 'e' must be a list of texts",
            ]
        );
    }
}
