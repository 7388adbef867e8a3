//! Suggestions from use: the words with which people asked for an entry that staff sent them or that they chose themselves. An
//! editor adds them to the entry's questions, or says no for good.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::{approving, direction, wording};
use crate::console::Console;
use crate::console::editing::title;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::upkeep::{Tab, tabs};
use crate::console::view::language_name;
use crate::desk::is_question_of;
use crate::knowledge::EntryId;
use crate::knowledge::writing::ContentHash;
use crate::language::Language;
use crate::search::fold::fold;
use crate::store::{self, TiedWording};

/// The address of the list.
const HERE: &str = "/suggestions";

/// Suggestions on a page, those that were used most first.
const SHOWN: usize = 100;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    entry: String,
    done: String,
}

/// What can be told to have just happened.
const DONE: [&str; 2] = ["accepted", "refused"];

/// One wording for one entry, however often it was used.
struct Suggestion {
    entry: EntryId,
    language: Language,
    wording: String,
    figure: String,
    origins: Vec<i64>,
    people: BTreeSet<i64>,
}

struct Row {
    origin: i64,
    href: String,
    title: String,
    wording: String,
    code: String,
    dir: &'static str,
    language: String,
    count: String,
    /// The entry has a text in the language.
    has_text: bool,
}

#[derive(Template)]
#[template(path = "suggestions.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    tabs: Vec<Tab>,
    /// The entry whose suggestions these are: its id and title; all of them, where there is none.
    entry: Option<(String, String)>,
    rows: Vec<Row>,
    more: Option<String>,
    alert: Option<String>,
    note: Option<String>,
}

/// What stands for a wording where it was refused.
fn figure(wording: &str) -> String {
    let words = fold(wording);
    let words: Vec<&str> = words.split_whitespace().collect();
    ContentHash::of(words.join(" ").as_bytes())
        .as_str()
        .to_owned()
}

/// What nobody has decided on, of one entry or of all, what was used most first.
async fn open_ones(
    console: &Console,
    frame: &Frame,
    only: Option<&EntryId>,
) -> Result<Vec<Suggestion>, store::Error> {
    let store = console.desk.store();
    let (tied, refused) = (
        store.tied_wordings().await?,
        store.refused_wordings().await?,
    );
    let mut found: BTreeMap<(EntryId, Language, String), Suggestion> = BTreeMap::new();
    for TiedWording {
        origin,
        conversation,
        entry,
        language,
        wording,
        ..
    } in tied
        .into_iter()
        .filter(|it| only.is_none_or(|only| it.entry == *only))
    {
        let figure = figure(&wording);
        let known = frame.shelf.knowledge.entries.get(&entry);
        let is_there = known.is_none_or(|entry| is_question_of(entry, language, &wording));
        let key = (entry.to_string(), language.to_string(), figure.clone());
        if is_there || refused.contains(&key) {
            continue;
        }
        let one = found.entry((entry.clone(), language, figure.clone()));
        let one = one.or_insert_with(|| Suggestion {
            entry,
            language,
            figure,
            wording: console.desk.redact(&wording).text,
            origins: Vec::new(),
            people: BTreeSet::new(),
        });
        one.origins.push(origin);
        one.people.insert(conversation);
    }
    let mut found: Vec<Suggestion> = found.into_values().collect();
    found.sort_by_key(|one| std::cmp::Reverse((one.people.len(), one.origins.len())));
    Ok(found)
}

/// How many suggestions wait for an entry; for whoever may decide on them.
pub async fn waiting_for(
    console: &Console,
    frame: &Frame,
    entry: &EntryId,
) -> Result<usize, store::Error> {
    if !console.account.approves() {
        return Ok(0);
    }
    Ok(open_ones(console, frame, Some(entry)).await?.len())
}

/// `GET /suggestions`.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Query(wish): Query<Wish>,
) -> Result<Response, Error> {
    show(&console, &headers, &wish, None).await
}

/// `POST /suggestions`: adds a wording to its entry, or refuses it.
pub async fn act(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let form = Form::read(&body);
    let frame = approving(&console, &headers, HERE)?;
    let all = match open_ones(&console, &frame, None).await {
        Ok(all) => all,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let wish = Wish {
        entry: form.get("of").to_owned(),
        done: String::new(),
    };
    let origin = form.get("origin").parse::<i64>().unwrap_or_default();
    let Some(one) = all.iter().find(|one| one.origins.contains(&origin)) else {
        let alert = (StatusCode::CONFLICT, frame.say("upkeep-suggestion-gone"));
        return show(&console, &headers, &wish, Some(alert)).await;
    };
    let (store, now) = (console.desk.store(), console.desk.now());
    let done = if form.get("do") == "refuse" {
        let key = (&one.entry, one.language, one.figure.as_str());
        let refused = store.refuse_wording(key, &console.account.name, now).await;
        if let Err(error) = refused {
            return Err(Error::store(frame, &error));
        }
        "refused"
    } else {
        let words = form.get("wording");
        let to = (&one.entry, one.language);
        if let Err(error) = wording::add(&console, &frame, to, words).await {
            return show(&console, &headers, &wish, Some(error.told(&frame))).await;
        }
        "accepted"
    };
    if let Err(error) = store.settle_wordings(&one.origins).await {
        return Err(Error::store(frame, &error));
    }
    let of = frame.shelf.knowledge.entry(&wish.entry);
    let to = of.map_or_else(
        || format!("{HERE}?done={done}"),
        |entry| format!("{HERE}?entry={}&done={done}", entry.id),
    );
    Ok(Redirect::to(&to).into_response())
}

async fn show(
    console: &Console,
    headers: &HeaderMap,
    wish: &Wish,
    alert: Option<(StatusCode, String)>,
) -> Result<Response, Error> {
    let frame = approving(console, headers, HERE)?;
    let all = match open_ones(console, &frame, None).await {
        Ok(all) => all,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let of = frame.shelf.knowledge.entry(&wish.entry);
    let fits = |one: &&Suggestion| of.is_none_or(|entry| entry.id == one.entry);
    let fitting: Vec<&Suggestion> = all.iter().filter(fits).collect();
    let more = fitting.len().saturating_sub(SHOWN);
    let rows = fitting
        .iter()
        .take(SHOWN)
        .filter_map(|one| row(&frame, one));
    let status = alert.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
    let done = DONE.contains(&wish.done.as_str());
    let page = Page {
        tabs: tabs(&frame, console, HERE),
        entry: of.map(|entry| (entry.id.to_string(), title(&frame, entry))),
        rows: rows.collect(),
        more: (more > 0).then(|| frame.with("upkeep-suggestions-more", "count", &more.to_string())),
        note: done.then(|| frame.say(&format!("upkeep-suggestion-{}", wish.done))),
        alert: alert.map(|(_, said)| said),
        frame,
    };
    Ok((status, render(&page)).into_response())
}

fn row(frame: &Frame, one: &Suggestion) -> Option<Row> {
    let entry = frame.shelf.knowledge.entries.get(&one.entry)?;
    Some(Row {
        origin: *one.origins.first()?,
        href: format!("/entries/{}", one.entry),
        title: title(frame, entry),
        wording: one.wording.clone(),
        code: one.language.to_string(),
        dir: direction(frame, Some(one.language)),
        language: language_name(frame, one.language),
        count: frame.with(
            "upkeep-suggestion-used",
            "count",
            &one.origins.len().to_string(),
        ),
        has_text: entry.translations.contains_key(&one.language),
    })
}
