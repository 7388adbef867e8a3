//! What a change of the knowledge does to labelled questions: the same questions before and after it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use jiff::civil::Date;

use super::{Expected, LabelledQuestion, asked, parse};
use crate::decision::Decision;
use crate::knowledge::{Entry, EntryId, Knowledge};
use crate::understand::Understander;

/// A question that is decided in another way than before.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// The question.
    pub question: LabelledQuestion,
    /// What was done with it.
    pub before: Decision,
    /// What is done with it now.
    pub after: Decision,
    /// Whether that is better.
    pub verdict: Verdict,
}

/// What a change is to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Farther from what is right.
    Worse,
    /// Nearer to it.
    Better,
    /// Another decision that is as near.
    Other,
}

/// A knowledge base and what understands questions about it.
#[derive(Clone, Copy)]
pub struct State<'a> {
    /// The knowledge base.
    pub knowledge: &'a Knowledge,
    /// What understands.
    pub understander: &'a Understander,
}

/// Asks both states, until the time is up, and counts the questions that were asked. What is decided in another way is
/// given back, the worse ones first.
pub fn compare(
    questions: &[LabelledQuestion],
    (before, after): (State<'_>, State<'_>),
    today: Date,
    (count, until): (&AtomicUsize, Instant),
) -> Vec<Changed> {
    let mut changed = Vec::new();
    for question in questions {
        if Instant::now() >= until {
            break;
        }
        let decide = |state: State<'_>| {
            let asked = asked(question, None, today);
            state
                .understander
                .understand(state.knowledge, &asked)
                .decision
        };
        let (was, is) = (decide(before), decide(after));
        count.fetch_add(1, Ordering::Relaxed);
        if !is_same(&was, &is) {
            changed.push(Changed {
                verdict: verdict(question, &was, &is),
                question: question.clone(),
                before: was,
                after: is,
            });
        }
    }
    changed.sort_by_key(|it| it.verdict);
    changed
}

/// Whether people would notice no difference: the order of buttons and the reason of a hand-over do not count.
fn is_same(one: &Decision, other: &Decision) -> bool {
    let sorted = |ids: &[EntryId]| {
        let mut ids = ids.to_vec();
        ids.sort();
        ids
    };
    match (one, other) {
        (Decision::Offer(one, _), Decision::Offer(other, _)) => sorted(one) == sorted(other),
        (Decision::Escalate(_), Decision::Escalate(_)) => true,
        (Decision::Ask(one, _), Decision::Ask(other, _)) => one == other,
        _ => one == other,
    }
}

fn verdict(question: &LabelledQuestion, before: &Decision, after: &Decision) -> Verdict {
    let (was, is) = (grade(question, before), grade(question, after));
    match is.cmp(&was) {
        std::cmp::Ordering::Less => Verdict::Worse,
        std::cmp::Ordering::Greater => Verdict::Better,
        std::cmp::Ordering::Equal => Verdict::Other,
    }
}

/// How near a decision is to what is right: 3 right, 2 right after one more tap, 1 a person puts it right, 0 wrong.
fn grade(question: &LabelledQuestion, decision: &Decision) -> u8 {
    let right = |id: &EntryId| question.is_right(id.as_str());
    match (question.expected(), decision) {
        (Expected::Entry, Decision::Answer(id)) if right(id) => 3,
        (Expected::Entry, Decision::Offer(ids, _) | Decision::Ask(_, ids))
            if ids.iter().any(right) =>
        {
            2
        }
        (Expected::Person, Decision::Escalate(_))
        | (Expected::Smalltalk, Decision::Smalltalk(_))
        | (Expected::Crisis, Decision::Crisis(_)) => 3,
        (Expected::Person, Decision::Offer(..) | Decision::Ask(..)) => 2,
        (_, Decision::Escalate(_) | Decision::Crisis(_) | Decision::Offer(..)) => 1,
        (_, Decision::Answer(_) | Decision::Ask(..) | Decision::Smalltalk(_)) => 0,
    }
}

/// The questions of the knowledge base itself, each labelled with the entries under which it stands; of entries that do not
/// answer by themselves, none.
pub fn own_questions(knowledge: &Knowledge, today: Date) -> Vec<LabelledQuestion> {
    let live = |entry: &&Entry| entry.answers(today);
    let mut questions = Vec::new();
    for entry in knowledge.entries.values().filter(live) {
        // A local variant answers in place of the entry that it replaces, and the other way round elsewhere.
        let variants = knowledge.entries.values().filter(|other| {
            other.replaces.as_ref() == Some(&entry.id) || entry.replaces.as_ref() == Some(&other.id)
        });
        let also: Vec<String> = variants.map(|other| other.id.to_string()).collect();
        for (_, text) in entry.whole_texts() {
            for question in text.questions.iter() {
                questions.push(LabelledQuestion {
                    id: format!("{}/{}", entry.id, text.language),
                    language: text.language,
                    text: question.clone(),
                    expect: entry.id.to_string(),
                    also: also.clone(),
                    slice: "plain".to_owned(),
                    place: None,
                    status: None,
                });
            }
        }
    }
    questions
}

/// Why a file of labelled questions cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// The file or folder cannot be read.
    #[error("'{path}' cannot be read: {1}", path = .0.display())]
    Unreadable(PathBuf, std::io::Error),
    /// A line is no labelled question.
    #[error("{path}:{1}: {2}", path = .0.display())]
    Line(PathBuf, usize, super::NotAQuestion),
}

/// Reads a file of labelled questions, or every `.jsonl` file of a folder in the order of their names.
///
/// # Errors
/// What cannot be read, with the file and the line.
pub fn read(path: &Path) -> Result<Vec<LabelledQuestion>, Unusable> {
    let unreadable = |error| Unusable::Unreadable(path.to_owned(), error);
    if path.is_dir() {
        let mut files: Vec<PathBuf> = Vec::new();
        for item in std::fs::read_dir(path).map_err(unreadable)? {
            let file = item.map_err(unreadable)?.path();
            if file.extension().is_some_and(|kind| kind == "jsonl") {
                files.push(file);
            }
        }
        files.sort();
        let mut questions = Vec::new();
        for file in files {
            questions.extend(read(&file)?);
        }
        return Ok(questions);
    }
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            parse(line).map_err(|error| Unusable::Line(path.to_owned(), at + 1, error))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::Reason;

    fn question(expect: &str) -> LabelledQuestion {
        let line = format!(
            r#"{{"id":"1","language":"sv","text":"kö","expect":"{expect}","slice":"plain"}}"#
        );
        parse(&line).expect("a question")
    }

    #[test]
    fn nearer_to_the_right_entry_is_better() {
        let (right, wrong) = (EntryId::from("housing/queue"), EntryId::from("money/bills"));
        let answer = |id: &EntryId| Decision::Answer(id.clone());
        let offer = Decision::Offer(vec![wrong.clone(), right.clone()], Reason::Ambiguous);
        let person = Decision::Escalate(Reason::NoMatch);
        let asked = question("housing/queue");
        let of = |before: &Decision, after: &Decision| verdict(&asked, before, after);
        assert_eq!(of(&answer(&right), &offer), Verdict::Worse);
        assert_eq!(of(&person, &answer(&wrong)), Verdict::Worse);
        assert_eq!(of(&answer(&wrong), &person), Verdict::Better);
        assert_eq!(of(&offer, &answer(&right)), Verdict::Better);
        let nobody = question("escalate");
        assert_eq!(verdict(&nobody, &person, &answer(&wrong)), Verdict::Worse);
        assert!(is_same(&person, &Decision::Escalate(Reason::Stale)));
        assert!(!is_same(&answer(&right), &answer(&wrong)));
    }
}
