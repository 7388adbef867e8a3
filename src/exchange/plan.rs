//! What an import would change: the records of a file beside what the knowledge says now.

use std::collections::BTreeSet;

use super::fault::{Fault, Kind};
use super::record::{Fields, Record, Stamp, is_unwritable};
use crate::knowledge::{Entry, EntryId, Knowledge, Translation, TranslationState};
use crate::language::Language;

/// A text that would be other than it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The entry.
    pub entry: EntryId,
    /// The language.
    pub language: Language,
    /// The text is new.
    pub is_new: bool,
    /// The title, where it differs.
    pub title: Option<String>,
    /// The answer, where it differs.
    pub answer: Option<String>,
    /// The questions, where they differ.
    pub questions: Option<Vec<String>>,
    /// The keywords, where they differ.
    pub keywords: Option<Vec<String>>,
    /// Whether a speaker has read it.
    pub state: TranslationState,
    /// The original's language and the revision of it that the text is made from; `None` for an original.
    pub source: Option<(Language, u32)>,
}

/// What an import would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The texts that would be other than they are, in the order of the file.
    pub changes: Vec<Change>,
    /// How many texts of the file are as they are already.
    pub same: usize,
    /// How many records have nothing in them yet.
    pub empty: usize,
}

/// Compares records with the knowledge. `languages` are those that there may be texts in.
///
/// # Errors
/// Everything in the file that does not fit. Then nothing of it may be used.
pub fn plan(
    records: &[Record],
    knowledge: &Knowledge,
    languages: &[Language],
) -> Result<Plan, Vec<Fault>> {
    let (mut plan, mut faults, mut seen) = (Plan::default(), Vec::new(), BTreeSet::new());
    for record in records {
        let fault = |kind, words: &str| Fault::at(record.place.clone(), kind).about(words);
        if !seen.insert((&record.entry, record.language)) {
            faults.push(fault(Kind::DoubleRecord, &record.name()));
            continue;
        }
        let Some(entry) = knowledge.entry(record.entry.as_str()) else {
            let fault = fault(Kind::UnknownEntry, record.entry.as_str());
            faults.push(fault.field("entry"));
            continue;
        };
        if !languages.contains(&record.language) {
            let fault = fault(Kind::UnknownLanguage, record.language.code());
            faults.push(fault.field("language"));
            continue;
        }
        let found = compare(record, entry);
        match found {
            Ok(Compared::Empty) => plan.empty += 1,
            Ok(Compared::Same) => plan.same += 1,
            Ok(Compared::Differs(change)) => plan.changes.push(change),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() {
        Ok(plan)
    } else {
        Err(faults)
    }
}

enum Compared {
    Empty,
    Same,
    Differs(Change),
}

fn compare(record: &Record, entry: &Entry) -> Result<Compared, Vec<Fault>> {
    let current = entry.translations.get(&record.language);
    if record.text.is_empty() && record.version.is_none() {
        return Ok(Compared::Empty);
    }
    let state = record.state.unwrap_or(TranslationState::Draft);
    if let Some(current) = current
        && Fields::of(current) == record.text
        && current.state == state
    {
        return Ok(Compared::Same);
    }
    let faults = faults(record, entry, current);
    if !faults.is_empty() {
        return Err(faults);
    }
    let text = &record.text;
    let differs = |is: fn(&Translation, &Fields) -> bool| current.is_none_or(|it| is(it, text));
    Ok(Compared::Differs(Change {
        entry: record.entry.clone(),
        language: record.language,
        is_new: current.is_none(),
        title: differs(|it, text| it.title != text.title).then(|| text.title.clone()),
        answer: differs(|it, text| it.body != text.answer).then(|| text.answer.clone()),
        questions: differs(|it, text| *it.questions != *text.questions)
            .then(|| text.questions.clone()),
        keywords: differs(|it, text| it.keywords != text.keywords).then(|| text.keywords.clone()),
        state,
        source: record.source,
    }))
}

/// What is wrong with a record that differs from what there is.
fn faults(record: &Record, entry: &Entry, current: Option<&Translation>) -> Vec<Fault> {
    let fault = |kind| Fault::at(record.place.clone(), kind).about(&record.name());
    let stale = match (&record.version, current.map(Stamp::of)) {
        (Some(then), Some(now)) if *then != now => Some(Kind::ChangedSince),
        (Some(_), None) => Some(Kind::RemovedSince),
        (None, Some(_)) => Some(Kind::MadeSince),
        _ => None,
    };
    if let Some(kind) = stale {
        return vec![fault(kind)];
    }
    if record.text.is_empty() {
        return vec![fault(Kind::Emptied)];
    }
    let mut faults = Vec::new();
    for (field, words) in [
        ("title", &record.text.title),
        ("answer", &record.text.answer),
    ] {
        if words.is_empty() {
            faults.push(fault(Kind::MissingField).field(field));
        }
    }
    let controls = record
        .text
        .parts()
        .filter(|(_, words)| words.chars().any(is_unwritable));
    faults.extend(controls.map(|(field, _)| fault(Kind::ControlCharacter).field(field)));
    let from = record.source.map(|(language, revision)| {
        let original = entry.translations.get(&language);
        let made_from = entry.source_for(record.language);
        let is_base =
            |text: &&Translation| made_from.is_some_and(|from| from.language == text.language);
        (
            revision,
            original.filter(|text| text.source.is_none() || is_base(text)),
        )
    });
    match from {
        Some((_, None)) => faults.push(fault(Kind::OtherOriginal).field("source")),
        Some((revision, Some(original))) if revision > original.revision => {
            faults.push(fault(Kind::NewerThanOriginal).field("source_revision"));
        }
        Some((_, Some(original))) if original.language == record.language => {
            faults.push(fault(Kind::OtherOriginal).field("source"));
        }
        // Only a text that is an original now may come back as one.
        None if current.is_none_or(|text| text.source.is_some()) => {
            faults.push(fault(Kind::OtherOriginal).field("source"));
        }
        _ => {}
    }
    faults
}
