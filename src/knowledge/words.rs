//! Reading the values that mean something: words of closed lists, languages, names by language, addresses.

use std::collections::BTreeMap;

use super::fields::Fields;
use super::problem::meant;
use crate::language::Language;
use crate::markdown::check_link;

impl Fields<'_, '_> {
    /// One word of a closed list.
    pub(super) fn choice<T: Copy>(
        &mut self,
        key: &'static str,
        list: &[(&'static str, T)],
    ) -> Option<T> {
        let text = self.text(key)?;
        let choice = one_of(&text.value, list);
        if choice.is_none() {
            self.page
                .error(text.line, not_one_of(key, &text.value, list));
        }
        choice
    }

    /// Several words of a closed list; the ones that are not in it are reported and left out.
    pub(super) fn choices<T: Copy>(
        &mut self,
        key: &'static str,
        list: &[(&'static str, T)],
    ) -> Vec<T> {
        let mut choices = Vec::new();
        for text in self.texts(key) {
            match one_of(&text.value, list) {
                Some(choice) => choices.push(choice),
                None => self
                    .page
                    .error(text.line, not_one_of(key, &text.value, list)),
            }
        }
        choices
    }

    /// A list of language codes.
    pub(super) fn languages(&mut self, key: &'static str) -> Vec<Language> {
        let mut languages = Vec::new();
        for text in self.texts(key) {
            match text.value.parse() {
                Ok(language) => languages.push(language),
                Err(error) => self.page.error(text.line, format!("'{key}': {error}")),
            }
        }
        languages
    }

    /// An address on the web, which must be encrypted.
    pub(super) fn address(&mut self, key: &'static str) -> Option<String> {
        let text = self.text(key)?;
        if let Err(why) = check_link(&text.value) {
            self.page.error(text.line, format!("'{key}': {why}"));
            return None;
        }
        Some(text.value)
    }

    /// Names by language: `{ sv = "Bostad", en = "Housing" }`.
    pub(super) fn names(&mut self, key: &'static str) -> BTreeMap<Language, String> {
        let mut names = BTreeMap::new();
        let Some(value) = self.take(key) else {
            self.page.error(self.line, format!("'{key}' is missing"));
            return names;
        };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(
                key,
                &value.span(),
                "a table of names by language, such as { sv = \"Bostad\" }",
            );
            return names;
        };
        for (code, name) in table {
            let line = self.page.line(&code.span());
            match (
                code.get_ref().parse::<Language>(),
                name.get_ref().as_str().map(str::trim),
            ) {
                (Err(error), _) => self.page.error(line, format!("'{key}': {error}")),
                (_, None) => self.page.error(
                    line,
                    format!("'{key}.{code}' must be a text in quotation marks"),
                ),
                (_, Some("")) => self.page.error(line, format!("'{key}.{code}' is empty")),
                (Ok(language), Some(name)) => {
                    names.insert(language, name.to_owned());
                }
            }
        }
        if table.is_empty() {
            self.wrong(key, &value.span(), "given in at least one language");
        }
        names
    }
}

fn one_of<T: Copy>(word: &str, list: &[(&'static str, T)]) -> Option<T> {
    list.iter()
        .find(|(name, _)| *name == word)
        .map(|(_, value)| *value)
}

fn not_one_of<T>(key: &str, word: &str, list: &[(&'static str, T)]) -> String {
    /// Up to this many words are all named; a longer list would bury the message.
    const ALL: usize = 8;
    let names = || list.iter().map(|(name, _)| *name);
    let near = meant(word, names());
    if near.is_empty() && list.len() <= ALL {
        return format!(
            "'{key}': '{word}' is not one of {}",
            names().collect::<Vec<_>>().join(", ")
        );
    }
    format!("'{key}': unknown word '{word}'{near}")
}
