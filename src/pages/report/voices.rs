//! What newcomers said of what came of it, as tables of the report.

use super::{Table, bars};
use crate::language::Language;
use crate::phrase::{Phrase, Phrasebook};
use crate::report::{Answers, Report, Row};

/// The tables; what is hidden as a whole is a table with its words and no number.
pub fn tables(book: &Phrasebook, language: Language, report: &Report) -> Vec<Table> {
    let say = |id: &str| book.text(language, id, &[]);
    let voices = &report.voices;
    let mut tables = Vec::new();
    for one in &voices.outings {
        let kind = one.about.as_str();
        let kind = book.say(language, Phrase::ActivityName { kind });
        let asked = say(&format!("staff-report-outing-{}", one.question));
        tables.push(table(format!("{asked} – {kind}"), one, &|answer| {
            say(&format!("staff-report-answer-{answer}"))
        }));
    }
    for one in &voices.pulse {
        let when = say(&format!("staff-report-pulse-{}", one.about));
        let asked = say(&format!("staff-report-pulse-{}", one.question));
        tables.push(table(format!("{asked} – {when}"), one, &|grade| {
            say(&format!("staff-report-grade-{grade}"))
        }));
    }
    let unknown = say("staff-report-unknown");
    tables.push(Table {
        title: say("staff-report-told"),
        rows: bars(&voices.told, &|name| {
            if name.is_empty() {
                unknown.clone()
            } else {
                name.to_owned()
            }
        }),
    });
    tables
}

/// One question; where nobody may know how many answered it, a single row says so.
fn table(title: String, one: &Answers, name: &dyn Fn(&str) -> String) -> Table {
    let hidden = [Row {
        name: String::new(),
        count: None,
    }];
    match one.people {
        Some(people) => Table {
            title: format!("{title} ({people})"),
            rows: bars(&one.answers, name),
        },
        None => Table {
            title,
            rows: bars(&hidden, &|_| "–".to_owned()),
        },
    }
}

/// The quotes, each with what a machine made of it.
pub fn quotes(report: &Report) -> Vec<String> {
    let quotes = report.voices.quotes.iter().map(|quote| {
        let own = format!("”{}” ({})", quote.text, quote.language);
        match &quote.translated {
            Some(translated) => format!("{own} → ”{translated}”"),
            None => own,
        }
    });
    quotes.collect()
}
