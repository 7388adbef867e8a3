//! How a case looks in the staff group, and the words that staff read there.

use fluent_bundle::FluentValue;

use super::{Desk, Menu, menus};
use crate::case::{Case, CaseId, CaseStatus, LineKind, Move, NotAllowed, Outcome};
use crate::dialogue::{World, entry_title};
use crate::knowledge::name_in;
use crate::language::Language;
use crate::outbound::{Message, Outbound, escape, shorten};

use super::StaffError;

/// The language in which staff work.
pub const STAFF_LANGUAGE: Language = Language::SWEDISH;

/// Characters of the question on the card; the rest follows in messages of its own.
const QUESTION_ON_CARD: usize = 1_500;

/// Characters of a long text in one message: 4,096 UTF-16 units less room for escapes and a heading.
const PART: usize = 1_800;

/// Longest name of a forum topic in Telegram.
const TOPIC_NAME: usize = 128;

/// A sentence for staff.
pub fn text(desk: &Desk, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
    desk.phrasebook().text(STAFF_LANGUAGE, id, args)
}

/// A new case, for the courier.
pub fn outbound(desk: &Desk, world: &World<'_>, case: &Case) -> Outbound {
    let heading = heading(desk, world, case);
    let question = case.question.replace(['\n', '\r'], " ");
    let topic = shorten(&format!("{heading} · {question}"), TOPIC_NAME);
    Outbound::CaseCard {
        case: case.id,
        topic,
        message: card(desk, world, case),
    }
}

/// The card after the case has moved.
pub fn edit(desk: &Desk, world: &World<'_>, case: &Case) -> Outbound {
    Outbound::CaseCardEdit {
        case: case.id,
        message: card(desk, world, case),
    }
}

fn heading(desk: &Desk, world: &World<'_>, case: &Case) -> String {
    let name = world.desk_name(&case.desk, STAFF_LANGUAGE);
    text(
        desk,
        "desk-case",
        &[("number", case.number.into()), ("desk", name.into())],
    )
}

/// The card: number, desk, topic, language, due time, the question in the original, the entries that may answer it.
pub fn card(desk: &Desk, world: &World<'_>, case: &Case) -> Message {
    let book = world.phrasebook;
    let sign = match (case.status, case.urgent) {
        (CaseStatus::Closed, _) => "⚫",
        (_, true) => "🔴",
        (CaseStatus::Open, _) => "🟡",
        (CaseStatus::Claimed, _) => "🔵",
        (CaseStatus::Answered, _) => "🟢",
    };
    let mut html = format!("{sign} <b>{}</b>", escape(&heading(desk, world, case)));
    if case.urgent {
        html += &format!(" · <b>{}</b>", escape(&text(desk, "desk-urgent", &[])));
    }
    let mut about = Vec::new();
    if let Some(topic) = case
        .topic
        .as_ref()
        .and_then(|topic| world.knowledge.topic(topic))
    {
        let name = name_in(&topic.name, STAFF_LANGUAGE).to_owned();
        about.push(text(desk, "desk-topic", &[("topic", name.into())]));
    }
    let language = format!("{} ({})", book.name(case.language), case.language);
    about.push(text(
        desk,
        "desk-language",
        &[("language", language.into())],
    ));
    if !case.language.shares_base(STAFF_LANGUAGE) {
        about.extend(readers(desk, case));
    }
    if let Some(place) = case
        .place
        .as_ref()
        .and_then(|place| world.knowledge.municipality(place))
    {
        let name = name_in(&place.name, STAFF_LANGUAGE).to_owned();
        about.push(text(desk, "desk-place", &[("place", name.into())]));
    }
    html += &format!("\n{}", escape(&about.join(" · ")));
    if case.status != CaseStatus::Closed {
        let due = book.due(STAFF_LANGUAGE, world.now, case.due_at);
        html += &format!(
            "\n{}",
            escape(&text(desk, "desk-due", &[("due", due.into())]))
        );
    }
    let reason = serde_json::to_value(case.reason)
        .ok()
        .and_then(|v| v.as_str().map(str::to_owned));
    let reason = text(
        desk,
        &format!("desk-reason-{}", reason.unwrap_or_default()),
        &[],
    );
    html += &format!(
        "\n{}\n<i>{}</i>",
        escape(&reason),
        escape(&status(desk, case))
    );
    html += &format!("\n\n{}", question(desk, case));
    let erased = case.outcome == Some(Outcome::Erased);
    let titles = if erased {
        Vec::new()
    } else {
        titles(world, case)
    };
    for (rank, (title, percent)) in titles.into_iter().enumerate() {
        if rank == 0 {
            html += &format!("\n\n{}", escape(&text(desk, "desk-hits", &[])));
        }
        let args = [
            ("rank", (rank + 1).into()),
            ("title", title.into()),
            ("percent", percent.into()),
        ];
        html += &format!("\n{}", escape(&text(desk, "desk-hit", &args)));
    }
    if case.status != CaseStatus::Closed {
        html += &format!(
            "\n\n<i>{}</i>",
            escape(&text(desk, "desk-how-to-reply", &[]))
        );
    }
    Message {
        html,
        language: STAFF_LANGUAGE,
        buttons: menus::buttons(desk, world, case, Menu::Main),
        sound: None,
    }
}

/// Who reads the newcomer's language; nothing where nobody is known to.
fn readers(desk: &Desk, case: &Case) -> Option<String> {
    /// As many as one can ask.
    const NAMED: usize = 3;
    let names = desk.readers(&case.desk, case.language);
    let names: Vec<String> = names.into_iter().take(NAMED).collect();
    (!names.is_empty()).then(|| text(desk, "desk-readers", &[("names", names.join(", ").into())]))
}

/// The question as it was written; the first part of a long one.
fn question(desk: &Desk, case: &Case) -> String {
    if case.outcome == Some(Outcome::Erased) {
        return format!(
            "<i>{}</i>",
            escape(&text(desk, "desk-erased-question", &[]))
        );
    }
    if case.question.trim().is_empty() {
        return format!("<i>{}</i>", escape(&text(desk, "desk-medium", &[])));
    }
    let first: String = case.question.chars().take(QUESTION_ON_CARD).collect();
    let more = if first.len() < case.question.len() {
        " …"
    } else {
        ""
    };
    format!("<blockquote>{}{more}</blockquote>", escape(&first))
}

/// What did not fit on the card, in as many messages as it takes.
pub fn question_rest(case: &Case) -> Vec<Message> {
    let rest: Vec<char> = case.question.chars().skip(QUESTION_ON_CARD).collect();
    rest.chunks(PART)
        .map(|part| Message::new(case.language, escape(&part.iter().collect::<String>())))
        .collect()
}

fn status(desk: &Desk, case: &Case) -> String {
    let name = case.claimed_by.clone().unwrap_or_default();
    if let Some(until) = case.snoozed_until {
        let until = desk.phrasebook().due(STAFF_LANGUAGE, desk.now(), until);
        return text(desk, "desk-status-rests", &[("until", until.into())]);
    }
    if let (CaseStatus::Open, Some(next)) = (case.status, &case.offered_to) {
        return text(
            desk,
            "desk-status-offered",
            &[("name", next.clone().into())],
        );
    }
    let id = match case.status {
        CaseStatus::Open => "desk-status-open",
        CaseStatus::Claimed => "desk-status-claimed",
        CaseStatus::Answered => "desk-status-answered",
        CaseStatus::Closed => "desk-status-closed",
    };
    text(desk, id, &[("name", name.into())])
}

/// Titles and percentages of the entries found.
pub(super) fn titles(world: &World<'_>, case: &Case) -> Vec<(String, i64)> {
    let known = case
        .hits
        .iter()
        .filter_map(|hit| Some((world.knowledge.entry(&hit.entry)?, hit.confidence)));
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a confidence is between 0 and 1"
    )]
    known
        .map(|(entry, c)| {
            (
                entry_title(entry, STAFF_LANGUAGE),
                (c * 100.0).round() as i64,
            )
        })
        .collect()
}

/// What the newcomer wrote, below the card.
pub fn newcomer_line(
    desk: &Desk,
    kind: LineKind,
    words: Option<&str>,
    urgent: bool,
) -> Vec<Message> {
    let id = match kind {
        LineKind::Edited => "desk-line-edited",
        LineKind::Media => "desk-line-medium",
        _ => "desk-line-newcomer",
    };
    let mut heading = format!("<i>{}</i>", escape(&text(desk, id, &[])));
    if urgent {
        heading = format!(
            "🔴 <b>{}</b>\n{heading}",
            escape(&text(desk, "desk-line-urgent", &[]))
        );
    }
    let words: Vec<char> = words.unwrap_or_default().chars().collect();
    let mut messages: Vec<Message> = words
        .chunks(PART)
        .map(|part| Message::new(STAFF_LANGUAGE, escape(&part.iter().collect::<String>())))
        .collect();
    match messages.first_mut() {
        Some(first) => first.html = format!("{heading}\n{}", first.html),
        None => messages.push(Message::new(STAFF_LANGUAGE, heading)),
    }
    messages
}

/// A move in words, for the history and the group. `name` is the staff member; `None`: the newcomer or Lotsen.
pub fn move_text(desk: &Desk, step: &Move, name: Option<&str>) -> String {
    let who = name.unwrap_or_default().to_owned();
    let (id, other) = match step {
        Move::Claim(_) => ("desk-move-claim", String::new()),
        Move::Release => ("desk-move-release", String::new()),
        Move::Reply(_) => ("desk-move-reply", String::new()),
        Move::AskAgain => ("desk-move-ask-again", String::new()),
        Move::HandOver(to) => {
            let shelf = desk.shelf();
            let to = shelf
                .knowledge
                .desk(to)
                .map_or(to.as_str(), |to| name_in(&to.name, STAFF_LANGUAGE))
                .to_owned();
            ("desk-move-hand-over", to)
        }
        Move::HandTo(person) => ("desk-move-hand-over", person.clone()),
        Move::Snooze(until) => {
            let until = desk.phrasebook().due(STAFF_LANGUAGE, desk.now(), *until);
            ("desk-move-snooze", until)
        }
        Move::Wake => ("desk-move-wake", String::new()),
        Move::Merge(_) => ("desk-move-merge", String::new()),
        Move::Close(outcome) => {
            let id = format!("desk-move-close-{}", outcome.code());
            return text(desk, &id, &[("name", who.into())]);
        }
        Move::Reopen if name.is_some() => ("desk-move-reopen-staff", String::new()),
        Move::Reopen => ("desk-move-reopen", String::new()),
    };
    text(desk, id, &[("name", who.into()), ("desk", other.into())])
}

/// Two cases have become one.
pub fn merge_text(desk: &Desk, name: &str, number: i64, into: i64) -> String {
    let args = [
        ("name", name.to_owned().into()),
        ("number", number.into()),
        ("into", into.into()),
    ];
    text(desk, "desk-move-merged", &args)
}

/// Something was taken back.
pub fn undo_text(desk: &Desk, name: &str) -> String {
    text(desk, "desk-move-undo", &[("name", name.to_owned().into())])
}

/// "Case 7", for a chat in which several are answered.
pub fn number_line(desk: &Desk, case: &Case) -> String {
    text(desk, "desk-case-number", &[("number", case.number.into())])
}

/// Why something was not done, for staff.
pub fn error_text(desk: &Desk, error: &StaffError) -> String {
    match error {
        StaffError::NotAllowed(NotAllowed::ClaimedBy(name)) => text(
            desk,
            "desk-not-allowed-claimed",
            &[("name", name.clone().into())],
        ),
        StaffError::NotAllowed(NotAllowed::Closed) => text(desk, "desk-not-allowed-closed", &[]),
        StaffError::NotAllowed(NotAllowed::NotClosed) => {
            text(desk, "desk-not-allowed-not-closed", &[])
        }
        StaffError::NotAllowed(NotAllowed::Merged) => text(desk, "desk-not-allowed-merged", &[]),
        StaffError::NotAllowed(NotAllowed::OtherNewcomer) => {
            text(desk, "desk-not-allowed-other-newcomer", &[])
        }
        StaffError::NotAllowed(NotAllowed::TooLate) => text(desk, "desk-not-allowed-too-late", &[]),
        StaffError::NotATime => text(desk, "desk-not-a-time", &[]),
        StaffError::NotFound => text(desk, "desk-not-found", &[]),
        StaffError::Withdrawn => text(desk, "desk-withdrawn", &[]),
        StaffError::Empty => text(desk, "desk-empty", &[]),
        StaffError::Conflict => text(desk, "desk-conflict", &[]),
        StaffError::Store(_) => text(desk, "desk-failed", &[]),
    }
}

/// A case in one line, for the queue in the group.
pub fn queue_line(desk: &Desk, world: &World<'_>, case: &Case) -> String {
    let name = world.desk_name(&case.desk, STAFF_LANGUAGE);
    let due = world.phrasebook.due(STAFF_LANGUAGE, world.now, case.due_at);
    let sign = if case.urgent { "🔴 " } else { "" };
    let args = [
        ("number", case.number.into()),
        ("desk", name.into()),
        ("due", due.into()),
        ("status", status(desk, case).into()),
    ];
    format!("{sign}{}", text(desk, "desk-queue-line", &args))
}

/// A line below a case's card.
pub fn line(case: CaseId, html: String) -> Outbound {
    Outbound::CaseLine {
        case,
        message: Message::new(STAFF_LANGUAGE, html),
    }
}
