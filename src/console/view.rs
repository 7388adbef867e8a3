//! A case as staff see it: names for ids, words for states, times as people say them.

use jiff::Timestamp;
use serde::Serialize;

use super::page::Frame;
use crate::case::{Case, CaseLine, CaseStatus, LineKind};
use crate::desk::CaseView;
use crate::knowledge::{EntryId, name_in};
use crate::language::Language;

/// A case as its page's head shows it.
pub struct Row {
    /// Somebody should look at once.
    pub urgent: bool,
    /// Past its due time and not answered.
    pub late: bool,
    /// The promise, in words; for a closed case, when it was opened.
    pub due: String,
    /// The same for machines.
    pub due_at: String,
    /// The desk.
    pub desk: String,
    /// The newcomer's language, under its own name.
    pub language: String,
    /// The topic, where one is known.
    pub topic: Option<String>,
    /// Where it stands: `open`, `claimed`, `answered`, `closed`.
    pub status: String,
    /// The same in words.
    pub status_text: String,
}

/// A text that somebody wrote, or what stands in its place.
pub struct Words {
    /// The text.
    pub text: String,
    /// The language it is probably in; the letters tell the direction.
    pub language: String,
    /// Not a text of the newcomer's, but a word of ours in its place.
    pub placeholder: bool,
}

/// A line of the history.
pub struct Line {
    /// `newcomer`, `staff`, `note` or `move`.
    pub side: &'static str,
    /// Who, or what kind of line it is.
    pub who: String,
    /// When.
    pub at: String,
    /// The same for machines.
    pub at_machine: String,
    /// The text.
    pub words: Words,
    /// What a machine made of it in the other language.
    pub translation: Option<Words>,
    /// `due`, `sent`, `undeliverable` or `undone`, and the same in words.
    pub delivery: Option<(&'static str, String)>,
    /// The case that it was written in, where that is another one that was merged.
    pub from: Option<String>,
    /// It was taken back.
    pub undone: bool,
    /// A picture, a sound or a file belongs to it.
    pub medium: bool,
}

/// A closed set's code as the phrases have it: `no-match`.
pub fn code<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code.replace('_', "-"),
        _ => String::new(),
    }
}

impl Row {
    /// A case for the head of its page.
    pub fn new(frame: &Frame, case: &Case, now: Timestamp) -> Row {
        let status = code(&case.status);
        let waits = matches!(case.status, CaseStatus::Open | CaseStatus::Claimed);
        let late = waits && case.due_at < now;
        let knowledge = &frame.shelf.knowledge;
        let topic = case.topic.as_ref().and_then(|topic| knowledge.topic(topic));
        let (due, due_at) = promise(frame, case, now);
        Row {
            urgent: case.urgent,
            late,
            due,
            due_at: due_at.to_string(),
            desk: desk_name(frame, case),
            language: language_name(frame, case.language),
            topic: topic
                .map(|topic| format!("{} {}", topic.icon, name_in(&topic.name, frame.language()))),
            status_text: frame.say(&format!("staff-status-{status}")),
            status,
        }
    }
}

impl Words {
    /// The question of a case.
    pub fn question(frame: &Frame, case: &Case) -> Words {
        // After the retention time a closed case has no text; before, an empty question is a picture or a sound.
        let gone = if case.status == CaseStatus::Closed {
            "staff-erased"
        } else {
            "staff-no-text"
        };
        Words::or(frame, &case.question, case.language, gone)
    }

    fn or(frame: &Frame, text: &str, language: Language, placeholder: &str) -> Words {
        if text.trim().is_empty() {
            let (text, language) = (frame.say(placeholder), frame.code().to_owned());
            return Words {
                text,
                language,
                placeholder: true,
            };
        }
        Words {
            text: text.to_owned(),
            language: language.code().to_owned(),
            placeholder: false,
        }
    }
}

impl Line {
    /// A line of a case's history.
    pub fn new(frame: &Frame, case: &Case, line: &CaseLine, now: Timestamp) -> Line {
        let side = match line.kind {
            LineKind::Question | LineKind::Edited | LineKind::Media => "newcomer",
            LineKind::Reply | LineKind::Entry => "staff",
            LineKind::Note => "note",
            LineKind::Move => "move",
        };
        let kind = frame.say(&format!("staff-line-{}", code(&line.kind)));
        let author = line
            .author
            .clone()
            .unwrap_or_else(|| frame.say("staff-newcomer"));
        let who = match line.kind {
            LineKind::Question => author,
            LineKind::Move => kind,
            _ => format!("{author} · {kind}"),
        };
        let language = if side == "newcomer" {
            case.language
        } else {
            frame.language()
        };
        let text = match line.kind {
            LineKind::Entry => title(frame, line.text.as_deref().unwrap_or_default()),
            _ => line.text.clone().unwrap_or_default(),
        };
        let placeholder = if line.kind == LineKind::Media {
            "staff-no-text"
        } else {
            "staff-erased"
        };
        Line {
            side,
            who,
            at: frame.book().due(frame.language(), now, line.at),
            at_machine: line.at.to_string(),
            words: Words::or(frame, &text, language, placeholder),
            translation: None,
            delivery: if line.undone {
                Some(("undone", frame.say("staff-delivery-undone")))
            } else {
                line.delivery.as_deref().map(|state| delivery(frame, state))
            },
            from: (line.number != case.number)
                .then(|| frame.with("staff-case", "number", &line.number.to_string())),
            undone: line.undone,
            medium: line.kind == LineKind::Media,
        }
    }
}

/// When a case is due, in words; of a closed one, when it was opened.
pub fn promise(frame: &Frame, case: &Case, now: Timestamp) -> (String, Timestamp) {
    let say =
        |id, argument, at| frame.with(id, argument, &frame.book().due(frame.language(), now, at));
    match case.status {
        CaseStatus::Closed | CaseStatus::Answered => {
            (say("staff-opened", "time", case.opened_at), case.opened_at)
        }
        _ if case.due_at < now => (say("staff-overdue", "due", case.due_at), case.due_at),
        _ => (say("staff-due", "due", case.due_at), case.due_at),
    }
}

/// The facts of a case, as pairs of what and which.
pub fn facts(frame: &Frame, view: &CaseView, now: Timestamp) -> Vec<(String, String)> {
    let case = &view.case;
    let language = frame.language();
    let knowledge = &frame.shelf.knowledge;
    let time = |at: Timestamp| frame.book().due(language, now, at);
    let topic = case
        .topic
        .as_ref()
        .and_then(|id| knowledge.topic(id))
        .map(|topic| name_in(&topic.name, language));
    let residence = case
        .residence
        .map(|status| frame.say(&format!("staff-residence-{}", code(&status))));
    let unknown = || frame.say("staff-unknown");
    let handed = view.hand_overs;
    let handed = match (handed.count, handed.returns) {
        (0, _) => frame.say("staff-handed-never"),
        (count, 0) => frame.with("staff-handed-times", "count", &count.to_string()),
        (count, returns) => format!(
            "{}, {}",
            frame.with("staff-handed-times", "count", &count.to_string()),
            frame.with("staff-handed-back", "count", &returns.to_string())
        ),
    };
    [
        ("staff-newcomer", frame.newcomer(view.newcomer)),
        ("staff-desk", desk_name(frame, case)),
        ("staff-topic", topic.map_or_else(unknown, str::to_owned)),
        ("staff-language", language_name(frame, case.language)),
        ("staff-place", place(frame, case).unwrap_or_else(unknown)),
        ("staff-residence", residence.unwrap_or_else(unknown)),
        ("staff-opened-at", time(case.opened_at)),
        ("staff-due-at", time(case.due_at)),
        ("staff-handed", handed),
    ]
    .map(|(id, value)| (frame.say(id), value))
    .into()
}

/// Why a person is needed, in words.
pub fn why(frame: &Frame, case: &Case) -> String {
    frame.say(&format!("staff-reason-{}", code(&case.reason)))
}

/// Where the newcomer lives, if that is known.
pub fn place(frame: &Frame, case: &Case) -> Option<String> {
    let place = frame.shelf.knowledge.municipality(case.place.as_ref()?)?;
    Some(name_in(&place.name, frame.language()).to_owned())
}

/// A newcomer's language in the language of staff, who need not know how it calls itself; a language that the console has no word
/// for under its own name.
pub fn language_name(frame: &Frame, language: Language) -> String {
    let id = format!("staff-language-{language}");
    let name = frame.say(&id);
    if name == id {
        own_name(frame, language)
    } else {
        name
    }
}

/// What a language calls itself, or else its code.
pub fn own_name(frame: &Frame, language: Language) -> String {
    let name = frame.book().name(language);
    if name.is_empty() {
        language.code().to_owned()
    } else {
        name.to_owned()
    }
}

/// The name of a case's desk; its id where the desk has gone.
fn desk_name(frame: &Frame, case: &Case) -> String {
    let desk = frame.shelf.knowledge.desk(&case.desk);
    desk.map_or_else(
        || case.desk.to_string(),
        |desk| name_in(&desk.name, frame.language()).to_owned(),
    )
}

/// An entry's title, if the text is an entry's id; else the text.
fn title(frame: &Frame, text: &str) -> String {
    let entry = frame
        .shelf
        .knowledge
        .entries
        .get(&EntryId::from(text.trim()));
    let here = entry.and_then(|entry| {
        entry
            .translations
            .get(&frame.language())
            .or_else(|| entry.original())
    });
    here.map_or_else(|| text.to_owned(), |text| text.title.clone())
}

/// Where a reply is on its way.
fn delivery(frame: &Frame, state: &str) -> (&'static str, String) {
    let state = match state {
        "sent" => "sent",
        "undeliverable" => "undeliverable",
        _ => "due",
    };
    (state, frame.say(&format!("staff-delivery-{state}")))
}
