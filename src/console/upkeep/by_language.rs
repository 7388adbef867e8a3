//! What the lists of translations and of recordings have in common: a table by language, and the choice of a language and of what is
//! listed.

use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::language::Language;

/// A language in the table.
pub struct LanguageRow {
    /// Its name.
    pub name: String,
    /// Its list is shown.
    pub is_chosen: bool,
    /// A count and the address of its list, in the order of the kinds.
    pub counts: Vec<(usize, String)>,
    /// What can be sent, in percent; `None` where the table does not say so.
    pub percent: Option<usize>,
}

/// The table and the choice.
pub struct ByLanguage {
    /// A row for each language.
    pub rows: Vec<LanguageRow>,
    /// The names of the kinds, as heads of the columns.
    pub heads: Vec<String>,
    /// The head of the last column, where there are percents.
    pub percent: Option<String>,
    /// The code of the language whose list is shown.
    pub language: String,
    /// Its name.
    pub language_name: String,
    /// The languages that can be chosen: code and name.
    pub languages: Vec<(String, String)>,
    /// What the choice of a kind is called.
    pub kind_label: String,
    /// The kind that is chosen; empty: all.
    pub kind: String,
    /// The kinds that can be chosen: as in the address, and in words.
    pub kinds: Vec<(String, String)>,
}

impl ByLanguage {
    /// Without rows. `kinds` are the words of the addresses, each with a message that begins so; `label` is the message that names them.
    pub fn new(
        frame: &Frame,
        (languages, chosen): (&[Language], Language),
        (kinds, begins, label): (&[&str], &str, &str),
        kind: String,
    ) -> ByLanguage {
        let kinds: Vec<(String, String)> = kinds
            .iter()
            .map(|kind| ((*kind).to_owned(), frame.say(&format!("{begins}{kind}"))))
            .collect();
        let languages = languages.iter();
        ByLanguage {
            rows: Vec::new(),
            heads: kinds.iter().map(|(_, name)| name.clone()).collect(),
            percent: None,
            language: chosen.to_string(),
            language_name: language_name(frame, chosen),
            languages: languages
                .map(|it| (it.to_string(), language_name(frame, *it)))
                .collect(),
            kind_label: frame.say(label),
            kind,
            kinds,
        }
    }
}
