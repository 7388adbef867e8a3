//! What a file from an agency would change, and what is wrong with it, in the words of the page.

use crate::console::page::Frame;
use crate::console::upkeep::difference::{Shown, shown};
use crate::console::view::language_name;
use crate::exchange::{Change, Fault, Place, Plan};

/// Differences that are shown; more nobody reads, and the page would weigh megabytes. The others are named.
const SHOWN: usize = 100;

/// A text that would change.
pub struct Row {
    pub title: String,
    pub language: String,
    pub code: String,
    pub is_rtl: bool,
    pub is_new: bool,
    /// Which parts.
    pub parts: String,
    pub lines: Vec<Shown>,
}

/// A file that waits for a yes.
pub struct Found {
    pub name: String,
    pub summary: String,
    pub rows: Vec<Row>,
    /// Texts whose differences are not shown.
    pub more: Option<String>,
    /// When it came: the yes is to this file and no other.
    pub at: i64,
}

/// What a file would change.
pub fn found(frame: &Frame, name: &str, plan: &Plan, at: i64) -> Found {
    let count = plan.changes.len();
    let rows = plan.changes.iter().take(SHOWN);
    let more = count.saturating_sub(SHOWN);
    Found {
        name: name.to_owned(),
        summary: frame.with("upkeep-import-would", "count", &count.to_string()),
        rows: rows.map(|change| row(frame, change)).collect(),
        more: (more > 0).then(|| frame.with("upkeep-import-more", "count", &more.to_string())),
        at,
    }
}

fn row(frame: &Frame, change: &Change) -> Row {
    let entry = frame.shelf.knowledge.entry(change.entry.as_str());
    let old = entry.and_then(|entry| entry.translations.get(&change.language));
    let title = entry.and_then(|entry| entry.original());
    let parts = [
        ("upkeep-field-title", change.title.is_some()),
        ("upkeep-field-answer", change.answer.is_some()),
        ("upkeep-field-questions", change.questions.is_some()),
        ("upkeep-field-keywords", change.keywords.is_some()),
        (
            "upkeep-field-state",
            old.is_some_and(|old| old.state != change.state),
        ),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, changed)| *changed)
        .map(|(id, _)| frame.say(id))
        .collect();
    // One text to compare: the title, the answer, the questions, the keywords, one below the other.
    let joined = |title: &str, body: &str, questions: &[String], keywords: &[String]| {
        format!(
            "{title}\n\n{body}\n\n{}\n\n{}",
            questions.join("\n"),
            keywords.join(", ")
        )
    };
    let before = old.map_or_else(String::new, |old| {
        joined(&old.title, &old.body, &old.questions, &old.keywords)
    });
    let empty: &[String] = &[];
    let after = joined(
        change
            .title
            .as_deref()
            .or(old.map(|it| &*it.title))
            .unwrap_or_default(),
        change
            .answer
            .as_deref()
            .or(old.map(|it| &*it.body))
            .unwrap_or_default(),
        change
            .questions
            .as_deref()
            .or(old.map(|it| &*it.questions))
            .unwrap_or(empty),
        change
            .keywords
            .as_deref()
            .or(old.map(|it| &*it.keywords))
            .unwrap_or(empty),
    );
    Row {
        title: title.map_or_else(|| change.entry.to_string(), |it| it.title.clone()),
        language: language_name(frame, change.language),
        code: change.language.to_string(),
        is_rtl: frame.book().is_rtl(change.language),
        is_new: change.is_new,
        parts: parts.join(", "),
        lines: shown(&before, &after),
    }
}

/// A fault in the language of the page.
pub fn words(frame: &Frame, fault: &Fault) -> String {
    let place = match &fault.place {
        Place::File => String::new(),
        Place::Line(line) => frame.with("upkeep-place-line", "number", &line.to_string()),
        Place::Row(row) => frame.with("upkeep-place-row", "number", &row.to_string()),
        Place::Unit(unit) => unit.clone(),
    };
    let what = frame.say(&format!("upkeep-fault-{}", fault.kind.code()));
    let about = [&place, fault.field.unwrap_or_default(), &fault.value].map(str::to_owned);
    let about: Vec<String> = about.into_iter().filter(|it| !it.is_empty()).collect();
    if about.is_empty() {
        what
    } else {
        format!("{}: {what}", about.join(" · "))
    }
}

#[cfg(test)]
mod tests {
    use crate::console::preferences::LANGUAGES;
    use crate::exchange::Kind;
    use crate::phrase::Phrasebook;

    #[test]
    fn every_fault_has_a_sentence_in_both_languages() {
        let book = Phrasebook::load().expect("the locales are sound");
        for language in LANGUAGES {
            for kind in Kind::all() {
                let id = format!("upkeep-fault-{}", kind.code());
                let said = book.text(language, &id, &[]);
                assert!(!said.is_empty() && said != id, "{language}: {id}");
            }
        }
    }
}
