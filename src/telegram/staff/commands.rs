//! Commands of staff, in the group and in private: the same acts as the buttons, and those that need a word of one's own.

use crate::case::{CaseId, Outcome};
use crate::desk::{Desk, StaffAct, StaffError, To, time_to_come};
use crate::knowledge::name_in;
use crate::language::Language;
use crate::telegram::update::command;

/// The commands with the sentences that stand beside them in the menu.
pub const COMMANDS: [(&str, &str); 11] = [
    ("queue", "desk-command-queue"),
    ("claim", "desk-command-claim"),
    ("release", "desk-command-release"),
    ("note", "desk-command-note"),
    ("hand", "desk-command-hand"),
    ("snooze", "desk-command-snooze"),
    ("merge", "desk-command-merge"),
    ("undo", "desk-command-undo"),
    ("close", "desk-command-close"),
    ("reopen", "desk-command-reopen"),
    ("help", "desk-command-help"),
];

/// A command and what follows it.
pub fn split(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start();
    let name = command(text)?;
    let (_, argument) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    Some((name, argument.trim()))
}

/// Whether it is one of ours.
pub fn is_ours(name: &str) -> bool {
    COMMANDS.iter().any(|(known, _)| *known == name)
}

/// What staff are told who write a command that belongs to a case outside of any; `None` for a command that is not ours.
pub fn needs_case(name: &str) -> Option<&'static str> {
    match name {
        "note" => Some("desk-note-needs-case"),
        "help" => Some("desk-unknown-command"),
        name if is_ours(name) => Some("desk-needs-case"),
        _ => None,
    }
}

/// How a command is written, for whoever wrote it in another way.
pub fn help(name: &str) -> &'static str {
    match name {
        "hand" => "desk-how-to-hand",
        "snooze" => "desk-how-to-snooze",
        "merge" => "desk-how-to-merge",
        "close" => "desk-how-to-close",
        _ => "desk-unknown-command",
    }
}

/// What a command means for a case.
///
/// # Errors
/// [`StaffError::NotFound`] when it is not understood; [`help`] says how it is written.
pub async fn act(
    desk: &Desk,
    case: CaseId,
    name: &str,
    argument: &str,
) -> Result<StaffAct, StaffError> {
    let act = match name {
        "claim" => Some(StaffAct::Claim),
        "release" => Some(StaffAct::Release),
        "reopen" => Some(StaffAct::Reopen),
        "undo" => Some(StaffAct::Undo),
        "note" => Some(StaffAct::Note(argument.to_owned())),
        "close" => outcome(desk, argument).map(StaffAct::Close),
        "merge" => argument
            .trim_start_matches('#')
            .parse()
            .ok()
            .map(StaffAct::Merge),
        "snooze" => match time_to_come(argument, desk.now()) {
            Some(at) => Some(StaffAct::Snooze(desk.snooze_time(case, at).await?)),
            None => None,
        },
        "hand" => {
            let (to, reason) = argument
                .split_once([':', '\n'])
                .map_or((argument, None), |(to, reason)| (to, Some(reason)));
            let reason = reason.map(|reason| reason.trim().to_owned());
            receiver(desk, to.trim())
                .await?
                .map(|to| StaffAct::HandOver(to, reason))
        }
        _ => None,
    };
    act.ok_or(StaffError::NotFound)
}

/// An outcome by its name in the store or by how its button begins.
fn outcome(desk: &Desk, word: &str) -> Option<Outcome> {
    if let Some(outcome) = Outcome::chosen(word) {
        return Some(outcome);
    }
    let word = word.to_lowercase();
    let mut outcomes = Outcome::FOR_STAFF.into_iter();
    outcomes.find(|outcome| {
        let name = desk.staff_text(&format!("desk-outcome-{}", outcome.code()));
        !word.is_empty() && name.to_lowercase().starts_with(&word)
    })
}

/// A desk by its id or name, or a person by name; the beginning is enough where only one begins so.
async fn receiver(desk: &Desk, word: &str) -> Result<Option<To>, StaffError> {
    let word = word.to_lowercase();
    if word.is_empty() {
        return Ok(None);
    }
    desk.learn_people().await?;
    let shelf = desk.shelf();
    let mut found: Vec<(bool, To)> = Vec::new();
    for to in &shelf.knowledge.desks {
        let names = [Language::SWEDISH, Language::ENGLISH].map(|l| name_in(&to.name, l));
        let names = names.into_iter().chain([to.id.as_str()]);
        let names: Vec<String> = names.map(str::to_lowercase).collect();
        if names.iter().any(|name| name.starts_with(&word)) {
            found.push((names.contains(&word), To::Desk(to.id.clone())));
        }
    }
    for person in desk.people() {
        let name = person.name.to_lowercase();
        if name.starts_with(&word) {
            found.push((name == word, To::Person(person.name)));
        }
    }
    let exact = found.iter().position(|(exact, _)| *exact);
    let only = (found.len() == 1).then_some(0);
    Ok(exact.or(only).map(|at| found.swap_remove(at).1))
}
