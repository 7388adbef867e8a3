//! Canned replies: `replies.toml`, what staff send often. The head of the shipped file says what may stand in it.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::{Known, own_id};
use super::fields::{self, Fields};
use super::problem::Page;
use super::{DeskId, Knowledge};
use crate::language::Language;

/// What may stand in braces in a text.
pub const VARIABLES: [&str; 4] = ["place", "desk", "due", "name"];

/// Longest text: what fits into one message in Telegram (4,096 UTF-16 units) with its heading.
const LONGEST: usize = 3_000;

/// A reply that staff send often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CannedReply {
    /// Its id.
    pub id: String,
    /// The desks that it is offered to; empty: every desk.
    pub desks: Vec<DeskId>,
    /// What staff see, by language.
    pub name: BTreeMap<Language, String>,
    /// What the newcomer reads, by language.
    pub text: BTreeMap<Language, String>,
}

/// What is filled in for the words in braces.
#[derive(Debug, Clone, Copy)]
pub struct Filling<'a> {
    /// The newcomer's municipality, where it is known.
    pub place: Option<&'a str>,
    /// The desk.
    pub desk: &'a str,
    /// The promise.
    pub due: &'a str,
    /// Who sends it, or the desk.
    pub name: &'a str,
}

impl CannedReply {
    /// Whether a desk is offered it.
    pub fn is_for(&self, desk: &DeskId) -> bool {
        self.desks.is_empty() || self.desks.contains(desk)
    }

    /// The text for a newcomer: in this language, else in English, else in Swedish, else in whichever there is.
    pub fn text_for(&self, language: Language) -> Option<(Language, &str)> {
        let language = language
            .or_else_read()
            .find(|language| self.text.contains_key(language))
            .or_else(|| self.text.keys().next().copied())?;
        Some((language, self.text.get(&language)?))
    }

    /// A text with its words filled in; `None` when it names a place that is not known.
    pub fn fill(text: &str, filling: &Filling<'_>) -> Option<String> {
        let mut filled = text.to_owned();
        for variable in VARIABLES {
            let word = format!("{{{variable}}}");
            if !filled.contains(&word) {
                continue;
            }
            let value = match variable {
                "place" => filling.place?,
                "desk" => filling.desk,
                "due" => filling.due,
                _ => filling.name,
            };
            filled = filled.replace(&word, value);
        }
        Some(filled)
    }
}

impl Knowledge {
    /// The canned reply with this id.
    pub fn canned(&self, id: &str) -> Option<&CannedReply> {
        self.replies.iter().find(|reply| reply.id == id)
    }
}

/// Reads `replies.toml`; the desks have been read before.
pub(super) fn read(page: &Page<'_>, known: &Known<'_>) -> Vec<CannedReply> {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let mut replies = Vec::new();
    let mut seen = BTreeSet::new();
    for mut table in file.tables("reply") {
        let id = own_id(&mut table, &mut seen);
        let desks = table.texts("desks");
        let desks = desks
            .iter()
            .filter_map(|desk| known.desk(page, desk))
            .collect();
        let name = table.names("name");
        let line = table.line_of("text");
        let text = table.names("text");
        table.finish();
        for (language, text) in &text {
            check(page, line, *language, text);
        }
        if let Some(id) = id {
            replies.push(CannedReply {
                id: id.value,
                desks,
                name,
                text,
            });
        }
    }
    file.finish();
    replies
}

/// Names a word in braces that nothing can be filled in for, and a text that is too long.
fn check(page: &Page<'_>, line: usize, language: Language, text: &str) {
    for rest in text.split('{').skip(1) {
        let word = rest.split('}').next().unwrap_or_default();
        if !VARIABLES.contains(&word) {
            let known = VARIABLES.map(|word| format!("{{{word}}}")).join(", ");
            page.error(
                line,
                format!(
                    "'text.{language}': nothing is filled in for '{{{word}}}'; there are {known}"
                ),
            );
        }
    }
    if text.chars().count() > LONGEST {
        page.error(
            line,
            format!("'text.{language}' is longer than {LONGEST} characters"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::Folder;

    fn read_file(text: &str) -> (Vec<CannedReply>, Vec<String>) {
        let mut folder = Folder::default();
        folder.put("replies.toml", text.as_bytes());
        let loaded = Knowledge::understand(&folder);
        let problems = loaded.problems.iter();
        let own = problems.filter(|problem| problem.path.ends_with("replies.toml"));
        (
            loaded.knowledge.replies,
            own.map(|problem| problem.message.clone()).collect(),
        )
    }

    #[test]
    fn words_are_filled_in_and_a_missing_place_is_not_invented() {
        let (replies, problems) = read_file(
            "[[reply]]\nid = \"call\"\nname = { sv = \"Ring\" }\ntext = { sv = \"Ring {desk} i {place} senast {due}. {name}\" }\n",
        );
        assert!(problems.is_empty(), "{problems:?}");
        let (language, text) = replies[0]
            .text_for("ar".parse().expect("a language"))
            .expect("there is one");
        assert_eq!(language, Language::SWEDISH);
        let mut filling = Filling {
            place: Some("Lomma"),
            desk: "Boendecoach",
            due: "i dag",
            name: "Anna",
        };
        assert_eq!(
            CannedReply::fill(text, &filling).as_deref(),
            Some("Ring Boendecoach i Lomma senast i dag. Anna")
        );
        filling.place = None;
        assert_eq!(CannedReply::fill(text, &filling), None);
    }

    #[test]
    fn what_cannot_be_filled_in_is_a_problem() {
        let (_, problems) = read_file(
            "[[reply]]\nid = \"call\"\nname = { sv = \"Ring\" }\ntext = { sv = \"Ring {phone}\" }\nkolour = 1\n",
        );
        assert!(
            problems.iter().any(|problem| problem.contains("'{phone}'")),
            "{problems:?}"
        );
        assert!(
            problems
                .iter()
                .any(|problem| problem.contains("unknown key 'kolour'")),
            "{problems:?}"
        );
    }
}
