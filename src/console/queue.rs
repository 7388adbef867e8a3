//! The queue: what waits, for whom, until when. One query; everything that is counted is counted from its rows.

mod counting;
mod filter;

use askama::Template;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::Response;
use jiff::Timestamp;

use super::Console;
use super::error::{Error, render};
use super::page::Frame;
use super::view::{code, language_name};
use crate::case::{Case, CaseStatus};
use crate::knowledge::{DeskId, name_in};
use crate::outbound::shorten;
use crate::store::{self, Queued};

use counting::Counting;
pub use filter::{Filter, Part};

/// Cases on one page: what one scrolls through without losing the way.
const PER_PAGE: usize = 50;

/// Cases beside an open one.
const BESIDE: usize = 30;

/// Characters of a question in the list: about two lines.
const EXCERPT: usize = 160;

/// One part of the queue as rows, and how many there are in each.
pub struct Queue {
    /// `waiting`, `answered` or `closed`.
    pub part: &'static str,
    /// The parts.
    pub tabs: Vec<Choice>,
    /// Mine, overdue, without anybody.
    pub quick: Vec<Choice>,
    /// Desks, languages, topics.
    pub groups: Vec<Group>,
    /// Whether anything but the part is filtered.
    pub is_filtered: bool,
    /// The address without any filter.
    pub all_href: String,
    /// The cases.
    pub rows: Vec<Row>,
    /// What stands there when there is none.
    pub empty: String,
    /// How many cases wait in all.
    pub waiting: usize,
    /// The addresses of the page before and after this one.
    pub before: Option<String>,
    /// See [`Queue::before`].
    pub after: Option<String>,
    /// "51–100 of 500".
    pub range: Option<String>,
    /// It stands beside a case: only what fits there.
    pub is_beside: bool,
}

/// A link that chooses a part of the queue.
pub struct Choice {
    /// Its address.
    pub href: String,
    /// Its name.
    pub name: String,
    /// How many cases are behind it; the closed ones are not counted.
    pub count: Option<usize>,
    /// It is chosen; its address then takes the choice back.
    pub current: bool,
}

/// A group of choices.
pub struct Group {
    /// Its name.
    pub name: String,
    /// Its choices, the most frequent first.
    pub choices: Vec<Choice>,
}

/// A case in the list.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question that the template asks"
)]
pub struct Row {
    /// Its number.
    pub number: i64,
    /// Its page.
    pub href: String,
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
    /// What the newcomer is called.
    pub newcomer: String,
    /// The newcomer's language, under its own name.
    pub language: String,
    /// Its code.
    pub language_code: String,
    /// The topic, where one is known.
    pub topic: Option<String>,
    /// Where it stands: `open`, `claimed`, `answered`, `closed`.
    pub status: String,
    /// The same in words.
    pub status_text: String,
    /// Who works on it.
    pub who: Option<String>,
    /// The first words of the question; `None` for a picture or a sound, and after the retention time.
    pub question: Option<String>,
    /// The same in the staff's language, where a machine has translated it.
    pub translated: Option<String>,
    /// What stands in place of a question without text.
    pub instead: String,
    /// Nobody has it.
    pub can_claim: bool,
    /// It is the case beside the list.
    pub current: bool,
}

#[derive(Template)]
#[template(path = "cases.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    queue: Queue,
}

/// `GET /cases?show=waiting&desk=housing-coach&overdue=1&page=2`.
pub async fn page(
    console: Console,
    Query(filter): Query<Filter>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, filter.href());
    match queue(&console, &frame, &filter).await {
        Ok(queue) => Ok(render(&Page { frame, queue })),
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// The part of the queue in which a case stands, to be shown beside it.
pub async fn beside(console: &Console, frame: &Frame, case: &Case) -> Result<Queue, store::Error> {
    let filter = Filter::part(Part::of(case.status));
    let mut queue = queue(console, frame, &filter).await?;
    queue.rows.truncate(BESIDE);
    for row in &mut queue.rows {
        row.current = row.number == case.number;
    }
    queue.is_beside = true;
    Ok(queue)
}

async fn queue(console: &Console, frame: &Frame, filter: &Filter) -> Result<Queue, store::Error> {
    let store = console.desk.store();
    let now = console.desk.now();
    let open = store.open_queue(&console.scope).await?;
    let matching = |case: &&Queued| filter.fits(case, &frame.staff, now);
    let start = filter.page() * PER_PAGE;
    let (shown, in_all): (Vec<Queued>, Option<usize>) = if filter.show() == Part::Closed {
        // One more than is shown tells whether there is another page.
        let (limit, offset) = (as_row(PER_PAGE + 1), as_row(start));
        let closed = store.closed_queue(&console.scope, limit, offset).await?;
        (closed, None)
    } else {
        let all: Vec<&Queued> = open.iter().filter(matching).collect();
        let page = all.iter().skip(start).take(PER_PAGE + 1);
        (page.map(|case| (*case).clone()).collect(), Some(all.len()))
    };
    let has_more = shown.len() > PER_PAGE;
    let shown = &shown[..shown.len().min(PER_PAGE)];
    let counting = Counting {
        frame,
        filter,
        open: &open,
        now,
    };
    let range = in_all
        .filter(|all| *all > PER_PAGE)
        .map(|all| format!("{}–{} / {all}", start + 1, start + shown.len()));
    Ok(Queue {
        part: filter.show().name(),
        tabs: counting.tabs(),
        quick: counting.quick(),
        groups: counting.groups(),
        is_filtered: filter.is_narrow(),
        all_href: Filter::part(filter.show()).href(),
        rows: shown
            .iter()
            .map(|case| Row::new(frame, case, now))
            .collect(),
        empty: empty(frame, filter),
        waiting: open
            .iter()
            .filter(|case| Part::of(case.status) == Part::Waiting)
            .count(),
        before: (filter.page() > 0).then(|| filter.on_page(filter.page() - 1).href()),
        after: has_more.then(|| filter.on_page(filter.page() + 1).href()),
        range,
        is_beside: false,
    })
}

fn as_row(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn empty(frame: &Frame, filter: &Filter) -> String {
    if filter.is_narrow() {
        frame.say("staff-empty-filtered")
    } else {
        frame.say(&format!("staff-empty-{}", filter.show().name()))
    }
}

impl Row {
    /// A case in the list.
    pub fn new(frame: &Frame, case: &Queued, now: Timestamp) -> Row {
        let status = code(&case.status);
        let late = case.is_overdue(now);
        let topic = case
            .topic
            .as_ref()
            .and_then(|topic| frame.shelf.knowledge.topic(topic));
        let (due, due_at) = match case.status {
            CaseStatus::Closed | CaseStatus::Answered => (
                frame.with("staff-opened", "time", &frame.time(case.opened_at)),
                case.opened_at,
            ),
            _ if late => (
                frame.with("staff-overdue", "due", &frame.time(case.due_at)),
                case.due_at,
            ),
            _ => (
                frame.with("staff-due", "due", &frame.time(case.due_at)),
                case.due_at,
            ),
        };
        let words: Vec<&str> = case.question.split_whitespace().collect();
        let question = shorten(&words.join(" "), EXCERPT);
        // After the retention time a closed case has no text; before, an empty question is a picture or a sound.
        let instead = if case.status == CaseStatus::Closed {
            "staff-erased"
        } else {
            "staff-no-text"
        };
        Row {
            number: case.number,
            href: format!("/cases/{}", case.id),
            urgent: case.urgent,
            late,
            due,
            due_at: due_at.to_string(),
            desk: desk_name(frame, &case.desk),
            newcomer: frame.newcomer(case.newcomer),
            language: language_name(frame, case.language),
            language_code: case.language.to_string(),
            topic: topic
                .map(|topic| format!("{} {}", topic.icon, name_in(&topic.name, frame.language()))),
            status_text: frame.say(&format!("staff-status-{status}")),
            can_claim: case.claimed_by.is_none() && case.status != CaseStatus::Closed,
            status,
            who: case.claimed_by.clone(),
            question: (!question.is_empty()).then_some(question),
            translated: case
                .translated
                .as_deref()
                .map(|text| shorten(text, EXCERPT)),
            instead: frame.say(instead),
            current: false,
        }
    }
}

/// The name of a desk; its id where the desk has gone.
pub fn desk_name(frame: &Frame, desk: &DeskId) -> String {
    frame.shelf.knowledge.desk(desk).map_or_else(
        || desk.to_string(),
        |desk| name_in(&desk.name, frame.language()).to_owned(),
    )
}
