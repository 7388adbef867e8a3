//! What stands beside a text while it is written: how a phone shows it, what is not right, how long and how hard it is,
//! which numbers of the original it has, and what the authorities' words are called.

use std::collections::BTreeMap;

use crate::console::Console;
use crate::console::page::Frame;
use crate::console::wording;
use crate::knowledge::writing::{EntryText, FilePath};
use crate::knowledge::{EntryId, Severity, Term, Translation, read_entry};
use crate::language::Language;
use crate::markdown::Document;
use crate::pages::message_html;
use crate::proof;

/// Below this many characters an answer is read to its end on a phone (the format's advice).
const GOOD_LENGTH: usize = 900;

/// Above this many few read on; `check` warns.
const LONG: usize = 1_500;

/// Words of the glossary that are shown; more would be a page of their own.
const WORDS: usize = 12;

/// A finding, beside its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The field's name; empty when it is about the file as a whole.
    pub field: String,
    /// Nothing can be published with it.
    pub is_error: bool,
    /// What it is, in words.
    pub text: String,
}

/// Everything beside a text.
#[derive(Default)]
pub struct Beside {
    /// What is not right.
    pub notes: Vec<Note>,
    /// The messages on the phone, as HTML.
    pub bubbles: Vec<String>,
    /// Characters of the answer.
    pub length: String,
    /// `good`, `long` or `too-long`.
    pub length_state: &'static str,
    /// How hard it is to read (LIX), where that can be said, whether that is too hard, and both in words.
    pub lix: Option<(String, bool, String)>,
    /// It is of a variant, whose questions are those of its language.
    pub is_variant: bool,
    /// The original's numbers, and whether this text has them.
    pub numbers: Vec<(String, bool)>,
    /// Words of the glossary that the original has, and what they are called here.
    pub words: Vec<(String, String)>,
}

impl Beside {
    /// The findings of a field.
    pub fn of<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a Note> {
        self.notes.iter().filter(move |note| note.field == field)
    }
}

/// What is being written: an entry's file in a language, beside the entry's other files.
pub struct Sheet<'a> {
    /// The entry.
    pub id: &'a EntryId,
    /// The language.
    pub language: Language,
    /// The file's text.
    pub file: String,
    /// The entry's other files.
    pub others: Vec<(FilePath, String)>,
}

/// Looks at what is being written.
pub fn look(console: &Console, frame: &Frame, sheet: Sheet<'_>) -> Beside {
    let Sheet {
        id,
        language,
        file,
        mut others,
    } = sheet;
    let knowledge = &frame.shelf.knowledge;
    let path = FilePath::Text(id.clone(), language);
    let name = path.to_string();
    let written = EntryText::read(&file).unwrap_or_default();
    others.retain(|(other, _)| *other != path);
    others.push((path, file.clone()));
    let (entry, problems) = read_entry(knowledge, id, &others);
    let mut notes: Vec<Note> = problems
        .iter()
        .filter(|problem| problem.path.as_os_str() == name.as_str())
        .map(|problem| Note {
            field: field_of(&file, problem.line),
            is_error: problem.severity == Severity::Error,
            text: wording::told(frame, &problem.message),
        })
        .collect();
    notes.extend(asked_elsewhere(frame, id, language, &written));
    let text = entry
        .as_ref()
        .and_then(|entry| entry.translations.get(&language));
    if let (Some(entry), Some(text)) = (&entry, text) {
        let findings = proof::findings(entry, text, &knowledge.glossary).into_iter();
        notes.extend(findings.map(|finding| Note {
            field: "body".to_owned(),
            is_error: false,
            text: wording::told(frame, &finding.message),
        }));
    }
    let bubbles = entry
        .as_ref()
        .map(|entry| console.desk.entry_preview(entry, language));
    let original = entry.as_ref().and_then(|entry| entry.source_for(language));
    let (document, _) = Document::parse(&written.body);
    let length = written.body.trim().chars().count();
    let hardest = proof::hardest(language);
    let lix = proof::lix(&document).zip(hardest);
    Beside {
        notes,
        bubbles: bubbles
            .into_iter()
            .flatten()
            .map(|html| message_html(&html))
            .collect(),
        length: length.to_string(),
        length_state: match length {
            0..=GOOD_LENGTH => "good",
            _ if length <= LONG => "long",
            _ => "too-long",
        },
        lix: lix.map(|(lix, hardest)| {
            let (figure, most) = (format!("{lix:.0}"), format!("{hardest:.0}"));
            let words = [("lix", figure.clone().into()), ("most", most.into())];
            let said = frame.book().text(frame.language(), "editor-lix", &words);
            (figure, lix > hardest, said)
        }),
        is_variant: language.is_variant(),
        numbers: original
            .map(|original| numbers(original, &written.body))
            .unwrap_or_default(),
        words: words(&knowledge.glossary, original, &written, language),
    }
}

/// The field of the form that a line of the file belongs to.
pub fn field_of(file: &str, line: Option<usize>) -> String {
    let Some(line) = line else {
        return String::new();
    };
    let mut field = String::new();
    let mut fences = 0;
    for text in file.lines().take(line) {
        if text.trim_end() == "+++" {
            fences += 1;
        } else if fences == 1 {
            let key: String = text
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                .collect();
            if !key.is_empty() && text[key.len()..].trim_start().starts_with('=') {
                field = key;
            }
        }
    }
    if fences > 1 { "body".to_owned() } else { field }
}

/// Questions that stand under another entry too: the search cannot know which one is meant.
fn asked_elsewhere(frame: &Frame, id: &EntryId, language: Language, text: &EntryText) -> Vec<Note> {
    let plain = |question: &str| {
        question
            .trim()
            .trim_end_matches(['?', '؟', '.', '!'])
            .to_lowercase()
    };
    let own: BTreeMap<String, &String> = text.questions.iter().map(|it| (plain(it), it)).collect();
    let mut notes = Vec::new();
    for entry in frame
        .shelf
        .knowledge
        .entries
        .values()
        .filter(|entry| entry.id != *id)
    {
        let theirs = entry
            .translations
            .get(&language)
            .into_iter()
            .flat_map(|it| it.questions.iter());
        for question in theirs.filter_map(|theirs| own.get(&plain(theirs))) {
            let message = format!("the question '{question}' stands under {} too", entry.id);
            notes.push(Note {
                field: "questions".to_owned(),
                is_error: false,
                text: wording::told(frame, &message),
            });
        }
    }
    notes
}

/// The numbers of the original, in its order of figures, and whether the translation has them.
fn numbers(original: &Translation, body: &str) -> Vec<(String, bool)> {
    let here = proof::numbers_in(&Document::parse(body).0);
    let there = proof::numbers_in(&Document::parse(&original.body).0);
    there
        .into_iter()
        .map(|number| (number.clone(), here.contains(&number)))
        .collect()
}

/// Words of the glossary that stand in the original (in an original: in the text itself), with what the language calls them.
fn words(
    glossary: &[Term],
    original: Option<&Translation>,
    written: &EntryText,
    language: Language,
) -> Vec<(String, String)> {
    let body = original
        .map_or(written.body.as_str(), |it| it.body.as_str())
        .to_lowercase();
    let stands = |term: &&Term| term.forms().any(|form| body.contains(&form.to_lowercase()));
    let called = |term: &Term| {
        language.with_base().find_map(|language| {
            let words = term.words.get(&language).map(|words| words.join(" / "));
            words.or_else(|| term.plain.get(&language).cloned())
        })
    };
    let known = glossary.iter().filter(stands);
    known
        .filter_map(|term| Some((term.swedish.clone(), called(term)?)))
        .filter(|(_, called)| !called.is_empty())
        .take(WORDS)
        .collect()
}

/// A text's HTML with its numbers marked, so that one finds them again in a translation. The numbers of its lists are not.
pub fn with_numbers_marked(html: &str) -> String {
    html.split('\n')
        .map(marked_line)
        .collect::<Vec<_>>()
        .join("\n")
}

fn marked_line(line: &str) -> String {
    let start = line.find(|c: char| !c.is_numeric()).unwrap_or(0);
    let is_item = start > 0 && line[start..].starts_with(". ");
    let (item, rest) = line.split_at(if is_item { start } else { 0 });
    let mut marked = item.to_owned();
    let (mut in_tag, mut in_entity, mut in_number) = (false, false, false);
    for c in rest.chars() {
        let is_digit = c.is_numeric() && !in_tag && !in_entity;
        if is_digit != in_number {
            marked.push_str(if is_digit { "<mark>" } else { "</mark>" });
            in_number = is_digit;
        }
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            '&' if !in_tag => in_entity = true,
            _ if in_entity && !c.is_ascii_alphanumeric() && c != '#' => in_entity = false,
            _ => {}
        }
        marked.push(c);
    }
    if in_number {
        marked.push_str("</mark>");
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_file_is_a_field_of_the_form() {
        let file = "+++\ntitle = \"a\"\nquestions = [\n  \"title = 1\",\n]\n+++\nText\n";
        let fields = [2, 3, 4, 7].map(|line| field_of(file, Some(line)));
        assert_eq!(fields, ["title", "questions", "questions", "body"]);
        assert_eq!(field_of(file, None), "");
    }

    #[test]
    fn numbers_are_marked_and_addresses_are_not() {
        assert_eq!(
            with_numbers_marked("1. Ring <a href=\"tel:112\">112</a> &#39;5&#39;"),
            "1. Ring <a href=\"tel:112\"><mark>112</mark></a> &#39;<mark>5</mark>&#39;"
        );
    }
}
