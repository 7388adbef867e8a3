//! Which revision of its text each recording of a folder speaks.

use toml_edit::{DocumentMut, Item, Table, value};

use super::{Unreadable, keeping_line_ends};
use crate::language::Language;

/// `sound.toml` with another revision of one language; `None`: it has no recording any more. What else stands there keeps its bytes. Empty when
/// nothing is left to say.
///
/// # Errors
/// The file is not valid TOML, or has something else in the place of the table.
pub fn with_revision(
    file: &str,
    language: Language,
    revision: Option<u32>,
) -> Result<String, Unreadable> {
    keeping_line_ends(file, |text| {
        let wrong = |error: &dyn std::fmt::Display| Unreadable(error.to_string());
        let mut document: DocumentMut = text.parse().map_err(|error| wrong(&error))?;
        let list = document
            .entry("revision")
            .or_insert_with(|| Item::Table(Table::new()))
            .as_table_like_mut()
            .ok_or_else(|| wrong(&"'revision' must be a table"))?;
        match revision {
            Some(revision) => {
                list.insert(language.code(), value(i64::from(revision)));
            }
            None => {
                list.remove(language.code());
            }
        }
        if list.is_empty() {
            document.remove("revision");
        }
        Ok(document.to_string())
    })
}

/// The revision that the recording of a language speaks; `None` where the file does not say so.
pub fn revision_of(file: &str, language: Language) -> Option<u32> {
    let document: DocumentMut = file.parse().ok()?;
    let revision = document.get("revision")?.get(language.code())?;
    u32::try_from(revision.as_integer()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_language_changes_and_the_rest_keeps_its_bytes() {
        let file = "# Spoken by Amina.\n[revision]\nsv = 1 # at home\n";
        let arabic: Language = "ar".parse().expect("a code");
        let both = with_revision(file, arabic, Some(2)).expect("it can be read");
        assert_eq!(both, format!("{file}ar = 2\n"));
        assert_eq!(revision_of(&both, arabic), Some(2));
        assert_eq!(revision_of(file, arabic), None);
        assert_eq!(with_revision(&both, arabic, None).as_deref(), Ok(file));
        let first = with_revision("", arabic, Some(1)).expect("it can be written");
        assert_eq!(first, "[revision]\nar = 1\n");
        assert_eq!(with_revision(&first, arabic, None).as_deref(), Ok(""));
        assert!(with_revision("revision = 3", arabic, Some(1)).is_err());
    }
}
