//! The desks: what they promise, as `desks.toml` has it, and how much waits at each of them.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use jiff::Timestamp;

use super::Console;
use super::error::{Error, render};
use super::page::Frame;
use super::view::language_name;
use crate::case::CaseStatus;
use crate::knowledge::{Desk, DeskId, name_in};
use crate::store::Queued;

/// How much waits at a desk.
#[derive(Default)]
struct Load {
    open: usize,
    unclaimed: usize,
    overdue: usize,
    oldest: Option<Timestamp>,
    people: BTreeMap<String, usize>,
}

/// A desk on the page.
struct Row {
    name: String,
    href: String,
    open: usize,
    unclaimed: usize,
    overdue: usize,
    /// Since when the longest-waiting newcomer waits.
    oldest: Option<String>,
    /// Who has how many.
    people: Vec<String>,
    languages: String,
    hours: String,
    promise: String,
    /// Whether new cases are offered in turn.
    in_turn: String,
    staff: String,
    is_mine: bool,
}

#[derive(Template)]
#[template(path = "desks.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    rows: Vec<Row>,
}

/// `GET /desks`.
pub async fn page(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, "/desks".to_owned());
    let store = console.desk.store();
    let open = store.open_queue(&console.scope).await;
    let (open, accounts) = match (open, store.accounts().await) {
        (Ok(open), Ok(accounts)) => (open, accounts),
        (Err(error), _) | (_, Err(error)) => return Err(Error::store(frame, &error)),
    };
    let loads = loads(&open, console.desk.now());
    let reception = console.desk.first_desk();
    let desks = frame.shelf.knowledge.desks.iter();
    let seen = desks.filter(|desk| console.scope.includes(&desk.id));
    let rows = seen.map(|desk| {
        let staff = accounts.iter().filter(|account| {
            let own = account.desks.is_empty() && desk.id == reception;
            account.disabled_at.is_none()
                && account.sees_cases()
                && (own || account.desks.contains(&desk.id))
        });
        let staff: Vec<&str> = staff.map(|account| account.name.as_str()).collect();
        let is_mine = console.account.desks.contains(&desk.id);
        row(
            &frame,
            desk,
            loads.get(&desk.id),
            (staff.join(", "), is_mine),
        )
    });
    let rows = rows.collect();
    Ok(render(&Page { frame, rows }))
}

fn loads(open: &[Queued], now: Timestamp) -> BTreeMap<DeskId, Load> {
    let mut loads: BTreeMap<DeskId, Load> = BTreeMap::new();
    for case in open {
        let load = loads.entry(case.desk.clone()).or_default();
        if let Some(person) = &case.claimed_by {
            *load.people.entry(person.clone()).or_default() += 1;
        }
        if case.status == CaseStatus::Answered {
            continue;
        }
        load.open += 1;
        load.unclaimed += usize::from(case.claimed_by.is_none());
        load.overdue += usize::from(case.is_overdue(now));
        let oldest = load.oldest.unwrap_or(case.opened_at);
        load.oldest = Some(oldest.min(case.opened_at));
    }
    loads
}

fn row(frame: &Frame, desk: &Desk, load: Option<&Load>, (staff, is_mine): (String, bool)) -> Row {
    let nothing = Load::default();
    let load = load.unwrap_or(&nothing);
    let people = load.people.iter();
    let languages = desk.languages.iter();
    let languages: Vec<String> = languages.map(|it| language_name(frame, *it)).collect();
    Row {
        name: name_in(&desk.name, frame.language()).to_owned(),
        href: format!("/cases?desk={}", desk.id),
        open: load.open,
        unclaimed: load.unclaimed,
        overdue: load.overdue,
        oldest: load.oldest.map(|at| frame.time(at)),
        people: people
            .map(|(name, count)| format!("{name}: {count}"))
            .collect(),
        languages: languages.join(", "),
        hours: desk.hours.to_string(),
        promise: frame.with(
            "staff-desk-promise",
            "hours",
            &desk.reply_within_hours.to_string(),
        ),
        in_turn: frame.say(if desk.round_robin {
            "staff-desk-in-turn-yes"
        } else {
            "staff-desk-in-turn-no"
        }),
        staff,
        is_mine,
    }
}
