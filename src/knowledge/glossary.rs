//! `glossary.tsv`: the authorities' words, what they mean, and how each language explains them.
//!
//! Tab-separated, one term a row, so that it opens in any spreadsheet. The first row names the columns: `term_sv`,
//! `plain_en` and `plain_sv` (the meaning in plain words), `spellings` (how people write the Swedish word, in any script,
//! `|` between them), a column per language code (its words for the term, ` / ` between them), and `check`
//! (`native_check_needed` until a speaker has read the row).

mod rows;

use std::collections::BTreeMap;

use super::problem::{Page, meant};
use crate::language::Language;

pub use rows::{GlossaryRows, RowError};

/// What `check` holds until a speaker has read the row.
const UNREAD: &str = "native_check_needed";

/// The columns that are not languages.
const COLUMNS: [&str; 5] = ["term_sv", "plain_en", "plain_sv", "spellings", "check"];

/// An authority's word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    /// The Swedish word as it stands on letters; a second form may stand in brackets: `socialtjänsten (soc)`.
    pub swedish: String,
    /// What it means, in plain English and plain Swedish.
    pub plain: BTreeMap<Language, String>,
    /// How people write the Swedish word: misspelt, or in letters of their own.
    pub spellings: Vec<String>,
    /// What the other languages call it.
    pub words: BTreeMap<Language, Vec<String>>,
    /// Whether a speaker has read the row.
    pub reviewed: bool,
}

impl Term {
    /// The Swedish forms: `socialtjänsten (soc)` has two.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        self.swedish
            .split(['(', ')'])
            .map(str::trim)
            .filter(|form| !form.is_empty())
    }
}

pub(super) fn read(page: &Page<'_>) -> Vec<Term> {
    let mut lines = page.text().lines().enumerate();
    let Some((_, head)) = lines.next() else {
        page.error(1, "the first row must name the columns");
        return Vec::new();
    };
    let columns: Vec<&str> = head.split('\t').map(str::trim).collect();
    for column in &columns {
        let known = COLUMNS.contains(column) || column.parse::<Language>().is_ok();
        if !known {
            page.error(
                1,
                format!("unknown column '{column}'{}", meant(column, COLUMNS)),
            );
        }
    }
    if !columns.contains(&COLUMNS[0]) {
        page.error(1, "the column 'term_sv' is missing");
        return Vec::new();
    }
    let mut terms: Vec<Term> = Vec::new();
    for (above, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        if cells.len() != columns.len() {
            let message = format!(
                "the row has {} cells, the first row names {} columns",
                cells.len(),
                columns.len()
            );
            page.error(above + 1, message);
            continue;
        }
        let term = term(&columns, &cells);
        if term.swedish.is_empty() {
            page.error(above + 1, "'term_sv' is empty");
        } else if terms.iter().any(|other| other.swedish == term.swedish) {
            page.error(
                above + 1,
                format!("the term '{}' is there twice", term.swedish),
            );
        } else {
            terms.push(term);
        }
    }
    terms
}

fn term(columns: &[&str], cells: &[&str]) -> Term {
    let mut term = Term::default();
    for (&column, &cell) in columns.iter().zip(cells) {
        let pieces = |between: &str| -> Vec<String> {
            cell.split(between)
                .map(|piece| piece.trim().to_owned())
                .filter(|piece| !piece.is_empty())
                .collect()
        };
        match column {
            "term_sv" => cell.clone_into(&mut term.swedish),
            "spellings" => term.spellings = pieces("|"),
            "check" => term.reviewed = cell != UNREAD,
            "plain_en" => {
                term.plain.insert(Language::ENGLISH, cell.to_owned());
            }
            "plain_sv" => {
                term.plain.insert(Language::SWEDISH, cell.to_owned());
            }
            code => {
                let words = pieces(" / ");
                if let (Ok(language), false) = (code.parse(), words.is_empty()) {
                    term.words.insert(language, words);
                }
            }
        }
    }
    term
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        let page = Page::new("glossary.tsv", text);
        read(&page);
        page.into_problems()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_row_is_a_term() {
        let page = Page::new(
            "glossary.tsv",
            "term_sv\tplain_en\tspellings\tar\tcheck\nsocialtjänsten (soc)\tSocial services\tsocial | سوسيال\tالخدمات / السوسيال\tnative_check_needed\n",
        );
        let terms = read(&page);
        assert_eq!(terms.len(), 1);
        assert_eq!(
            terms[0].forms().collect::<Vec<_>>(),
            ["socialtjänsten", "soc"]
        );
        assert_eq!(terms[0].spellings, ["social", "سوسيال"]);
        let arabic = "ar".parse().expect("a language code");
        assert_eq!(terms[0].words[&arabic].len(), 2);
        assert!(!terms[0].reviewed);
    }

    #[test]
    fn a_broken_row_is_named_and_the_others_stay() {
        assert_eq!(
            problems("term_sv\tar\nhyra\tإيجار\nkö\nhyra\tإيجار\n"),
            [
                "glossary.tsv:3: the row has 1 cells, the first row names 2 columns",
                "glossary.tsv:4: the term 'hyra' is there twice",
            ]
        );
        assert_eq!(
            problems("term_sv\tplain_eng\n"),
            ["glossary.tsv:1: unknown column 'plain_eng'; did you mean 'plain_en'?"]
        );
    }
}
