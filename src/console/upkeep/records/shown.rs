//! The fields of a record on its form: what stands in them, and what was typed.

use std::collections::BTreeMap;

use super::schema::{Control, Field, Kind, SESSION, SWEDISH, WEEKDAYS};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::upkeep::languages;
use crate::console::view::language_name;
use crate::knowledge::writing::{Cell, Records, lines_of, one_line};
use crate::knowledge::{INTERESTS, KINDS, name_in};
use crate::language::Language;
use crate::phrase::Phrase;

/// A value, its name, and whether it is chosen.
type Tick = (String, String, bool);

/// A text in one language.
pub struct Name {
    /// The language's code.
    pub code: String,
    /// What it is called.
    pub label: String,
    /// It is written from right to left.
    pub is_rtl: bool,
    /// The text.
    pub value: String,
}

/// A field as it is shown.
pub struct Shown {
    /// Its key.
    pub key: &'static str,
    /// Its name for addresses inside the page.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// A heading before it.
    pub part: Option<String>,
    /// What helps to fill it in.
    pub hint: Option<String>,
    /// What one fills in: `line`, `lines`, `names`, `texts`, `choice`, `ticks`, `tick` or `sessions`.
    pub kind: &'static str,
    /// The type of a line.
    pub input: &'static str,
    /// What stands in it.
    pub value: String,
    /// Lines that are shown.
    pub rows: u8,
    /// What can be chosen.
    pub options: Vec<Tick>,
    /// Texts by language.
    pub names: Vec<Name>,
    /// Times in the week: the days to choose from, the beginning and the end.
    pub sessions: Vec<(Vec<Tick>, String, String)>,
    /// What is not right.
    pub notes: Vec<String>,
    /// What somebody else has written there meanwhile.
    pub now: Option<String>,
}

/// Rows for new times.
const EMPTY_ROWS: usize = 2;

/// What a field is called.
pub fn label(frame: &Frame, kind: &Kind, field: &Field) -> String {
    let key = field.key.replace(['.', '_'], "-");
    frame.say(&format!("upkeep-of-{}-{key}", kind.code))
}

impl Shown {
    /// A field with a value.
    pub fn new(frame: &Frame, kind: &Kind, field: &'static Field, cell: &Cell) -> Shown {
        let mut shown = Shown {
            key: field.key,
            id: format!("of-{}", field.key.replace(['.', '_'], "-")),
            label: label(frame, kind, field),
            part: field.part.map(|part| frame.say(part)),
            hint: field.hint.map(|hint| frame.say(hint)),
            kind: "line",
            input: "text",
            value: plain(cell),
            rows: 1,
            options: Vec::new(),
            names: Vec::new(),
            sessions: Vec::new(),
            notes: Vec::new(),
            now: None,
        };
        shown.fill(frame, field.control, cell);
        shown
    }

    fn fill(&mut self, frame: &Frame, control: Control, cell: &Cell) {
        let chosen = |value: &str| match cell {
            Cell::Texts(texts) => texts.iter().any(|it| it == value),
            _ => plain(cell) == value,
        };
        let tick = |value: &str, name: String| (value.to_owned(), name, chosen(value));
        match control {
            Control::Line => {}
            Control::Address => self.input = "url",
            Control::Phone => self.input = "tel",
            Control::Day => self.input = "date",
            Control::Number => self.input = "number",
            Control::Lines(rows) => (self.kind, self.rows) = ("lines", rows),
            Control::Names | Control::Texts => {
                self.kind = if control == Control::Names {
                    "names"
                } else {
                    "texts"
                };
                self.names = names(frame, cell);
            }
            Control::Tick => {
                self.kind = "tick";
                self.options = vec![("1".to_owned(), String::new(), *cell == Cell::Flag(true))];
            }
            Control::Choice(words, list) => {
                self.kind = "choice";
                let said = |word: &str| frame.say(&format!("{words}{}", word_id(word)));
                self.options = list.iter().map(|it| tick(it, said(it))).collect();
            }
            Control::Swedish => {
                self.kind = "choice";
                let said = |word: &str| frame.say(&format!("upkeep-swedish-{word}"));
                self.options = SWEDISH.iter().map(|it| tick(it, said(it))).collect();
            }
            Control::ActivityKind => {
                self.kind = "choice";
                let kinds = KINDS.iter();
                self.options = kinds
                    .map(|(kind, _)| tick(kind, kind_name(frame, kind)))
                    .collect();
            }
            Control::Interests => {
                self.kind = "ticks";
                let interests = INTERESTS.iter().map(|(word, _)| {
                    let interest = word.replace(' ', "-");
                    let phrase = Phrase::InterestName {
                        interest: &interest,
                    };
                    tick(word, frame.book().say(frame.language(), phrase))
                });
                self.options = interests.collect();
            }
            Control::Desk | Control::Desks => {
                self.kind = if control == Control::Desk {
                    "choice"
                } else {
                    "ticks"
                };
                let desks = frame.shelf.knowledge.desks.iter();
                let own = frame.language();
                self.options = desks
                    .map(|it| tick(it.id.as_str(), name_in(&it.name, own).to_owned()))
                    .collect();
            }
            Control::Place => {
                self.kind = "choice";
                let places = frame.shelf.knowledge.municipalities.iter();
                let own = frame.language();
                self.options = places
                    .map(|it| tick(it.id.as_str(), name_in(&it.name, own).to_owned()))
                    .collect();
            }
            Control::Topics => {
                self.kind = "ticks";
                let topics = frame.shelf.knowledge.topics.iter();
                let own = frame.language();
                self.options = topics
                    .map(|it| tick(it.id.as_str(), name_in(&it.name, own).to_owned()))
                    .collect();
            }
            Control::Languages => {
                self.kind = "ticks";
                // What is spoken or read is a language, in whatever variant.
                let languages = languages(frame).into_iter();
                self.options = languages
                    .filter(|it| !it.is_variant())
                    .map(|it| tick(it.code(), language_name(frame, it)))
                    .collect();
            }
            Control::Sessions => {
                self.kind = "sessions";
                self.sessions = sessions(frame, cell);
            }
        }
        self.keep_strange(cell);
    }

    /// A choice that has none of its words chosen keeps what stands there, or nothing.
    fn keep_strange(&mut self, cell: &Cell) {
        let is_chosen = self.options.iter().any(|(.., chosen)| *chosen);
        if self.kind == "choice" && !is_chosen {
            let value = plain(cell);
            let name = if value.is_empty() { "–" } else { &value };
            let strange = (value.clone(), name.to_owned(), true);
            self.options.insert(0, strange);
        }
    }
}

/// A word of a closed list as the end of an id.
fn word_id(word: &str) -> String {
    word.replace('ö', "o").replace('_', "-")
}

/// What one does there, in the language of the page.
pub fn kind_name(frame: &Frame, kind: &str) -> String {
    let phrase = Phrase::ActivityName { kind };
    frame.book().say(frame.language(), phrase)
}

/// A value as it stands in one field.
pub fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number
            .filter(|number| *number >= 0)
            .map_or_else(String::new, |number| number.to_string()),
        Cell::Flag(flag) => u8::from(*flag).to_string(),
        Cell::Texts(texts) => texts.join("\n"),
        Cell::Names(names) => {
            let names = names.iter().map(|(code, name)| format!("{code}: {name}"));
            names.collect::<Vec<_>>().join("\n")
        }
        Cell::Rows(rows) => {
            let rows = rows.iter().map(|row| row.join(" "));
            rows.collect::<Vec<_>>().join("\n")
        }
    }
}

fn names(frame: &Frame, cell: &Cell) -> Vec<Name> {
    let nothing = BTreeMap::new();
    let known = match cell {
        Cell::Names(names) => names,
        _ => &nothing,
    };
    let mut codes: Vec<Language> = languages(frame);
    codes.extend(
        known
            .keys()
            .filter_map(|code| code.parse::<Language>().ok()),
    );
    let mut seen: Vec<Language> = Vec::new();
    codes.retain(|code| {
        let is_new = !seen.contains(code);
        seen.push(*code);
        is_new
    });
    codes.sort_by_key(|code| match *code {
        Language::SWEDISH => 0,
        Language::ENGLISH => 1,
        _ => 2,
    });
    let name = |code: Language| Name {
        code: code.to_string(),
        label: language_name(frame, code),
        is_rtl: frame.book().is_rtl(code),
        value: known.get(code.code()).cloned().unwrap_or_default(),
    };
    codes.into_iter().map(name).collect()
}

fn sessions(frame: &Frame, cell: &Cell) -> Vec<(Vec<Tick>, String, String)> {
    let mut rows = match cell {
        Cell::Rows(rows) => rows.clone(),
        _ => Vec::new(),
    };
    rows.resize(rows.len() + EMPTY_ROWS, vec![String::new(); SESSION.len()]);
    let row = |row: Vec<String>| {
        let [day, from, to] = <[String; 3]>::try_from(row).unwrap_or_default();
        let none = (String::new(), "–".to_owned(), day.is_empty());
        let days = WEEKDAYS.iter().enumerate().map(|(at, word)| {
            let is = day == *word || (day == "tor" && *word == "tors");
            let value = if is { day.as_str() } else { word };
            (value.to_owned(), frame.say(&format!("upkeep-day-{at}")), is)
        });
        (std::iter::once(none).chain(days).collect(), from, to)
    };
    rows.into_iter().map(row).collect()
}

/// What was typed into a field, on what stood there: what is the same stays as it is written.
pub fn typed(form: &Form, field: &Field, old: &Cell) -> Cell {
    let key = field.key;
    let one = || form.get(key).trim().to_owned();
    match old {
        Cell::Text(_) => Cell::Text(one_line(&one())),
        // Free of charge is 0; what is not known is empty, or below 0 in the file.
        Cell::Number(Some(before)) if *before < 0 && one().is_empty() => old.clone(),
        Cell::Number(_) => Cell::Number(one().parse().ok()),
        Cell::Flag(_) => Cell::Flag(form.has(key)),
        Cell::Texts(before) if matches!(field.control, Control::Lines(_)) => {
            let typed = form.get(key).trim_matches('\n');
            if before.join("\n") == typed {
                old.clone()
            } else {
                Cell::Texts(lines_of(typed))
            }
        }
        Cell::Texts(before) => {
            let mut ticked: Vec<String> = form.all(key).map(str::to_owned).collect();
            let place = |it: &String| before.iter().position(|old| old == it);
            ticked.sort_by_key(|it| place(it).unwrap_or(usize::MAX));
            Cell::Texts(ticked)
        }
        Cell::Names(_) => {
            let prefix = format!("{key}:");
            let typed = form.pairs().filter_map(|(name, value)| {
                let code = name.strip_prefix(&prefix)?;
                let value = value.trim();
                (!value.is_empty()).then(|| (code.to_owned(), value.to_owned()))
            });
            Cell::Names(typed.collect())
        }
        Cell::Rows(_) => {
            let column = |name: &str| -> Vec<String> {
                let name = format!("{key}:{name}");
                form.all(&name).map(|it| it.trim().to_owned()).collect()
            };
            let [days, from, to] = ["day", "from", "to"].map(column);
            let rows = days.into_iter().zip(from).zip(to);
            let rows = rows.map(|((day, from), to)| vec![day, from, to]);
            Cell::Rows(
                rows.filter(|row| row.iter().any(|it| !it.is_empty()))
                    .collect(),
            )
        }
    }
}

/// Puts a value where it belongs.
pub fn put(records: &mut Records, at: usize, field: &Field, cell: &Cell) {
    match cell {
        Cell::Rows(rows) => records.set_rows(at, field.key, SESSION, rows),
        _ => records.set(at, field.key, field.control.shape(), cell),
    }
}
