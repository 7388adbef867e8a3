//! News for editors: the list, a piece of news from the first word to the last receiver, its translations, and what people asked most.

mod form;
mod one;
mod translation;
mod week;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use super::Console;
use super::error::{Error, render};
use super::page::Frame;
use super::wording;
use crate::account::Role;
use crate::knowledge::{TopicId, name_in};
use crate::language::Language;
use crate::news::{Fault, News, NewsText, Progress, Stage};
use crate::store;

/// The pages of this part of the console.
pub fn routes() -> Router {
    Router::new()
        .route("/news", get(page))
        .route("/news/week", post(week::propose))
        .route("/news/new", get(form::page).post(form::write))
        .route("/news/{id}", get(one::page).post(one::act))
        .route(
            "/news/{id}/{language}",
            get(translation::page).post(translation::act),
        )
}

/// What was just done.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    done: String,
}

/// A piece of news in the list.
struct Row {
    href: String,
    title: String,
    stage: (&'static str, String),
    facts: String,
    progress: Option<Bar>,
}

/// How far it has come, as a bar.
struct Bar {
    people: i64,
    tried: i64,
    words: String,
}

#[derive(Template)]
#[template(path = "news_list.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    rows: Vec<Row>,
    may_write: bool,
    is_under_way: bool,
    alert: Option<String>,
    note: Option<String>,
}

/// `GET /news`.
async fn page(
    console: Console,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, "/news".to_owned());
    let note = (asked.done == "dropped").then(|| frame.say("editor-news-dropped"));
    list(&console, frame, None, note).await
}

/// The list, with what is to be said above it.
async fn list(
    console: &Console,
    frame: Frame,
    alert: Option<(StatusCode, String)>,
    note: Option<String>,
) -> Result<Response, Error> {
    let rows = match rows(console, &frame).await {
        Ok(rows) => rows,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let status = alert.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
    let page = Page {
        is_under_way: rows.iter().any(|row| row.stage.0 == Stage::Sending.code()),
        rows,
        may_write: console.account.approves(),
        alert: alert.map(|(_, said)| said),
        note,
        frame,
    };
    Ok((status, render(&page)).into_response())
}

async fn rows(console: &Console, frame: &Frame) -> Result<Vec<Row>, store::Error> {
    let store = console.desk.store();
    let mut rows = Vec::new();
    for (news, title) in store.all_news(Language::SWEDISH).await? {
        let progress = match news.stage() {
            Stage::Draft => None,
            _ => Some(bar(frame, &store.news_progress(news.id).await?)),
        };
        rows.push(Row {
            href: href(&news),
            title: if title.is_empty() {
                frame.say("editor-news-untitled")
            } else {
                title
            },
            stage: stage(frame, &news),
            facts: facts(frame, &news),
            progress,
        });
    }
    Ok(rows)
}

fn href(news: &News) -> String {
    format!("/news/{}", news.id)
}

/// Where it stands: the chip's colour and its word.
fn stage(frame: &Frame, news: &News) -> (&'static str, String) {
    let stage = news.stage().code();
    (stage, frame.say(&format!("editor-news-stage-{stage}")))
}

/// Topic, places and days, in a line.
fn facts(frame: &Frame, news: &News) -> String {
    let mut facts = vec![topic_name(frame, news.topic.as_ref()), places(frame, news)];
    if let Some(last) = news.last_day {
        let day = frame.book().date(frame.language(), last);
        facts.push(frame.with("editor-news-until", "date", &day));
    }
    let when = news.sent_at.unwrap_or(news.changed_at);
    facts.push(format!("{}, {}", news.author, frame.time(when)));
    facts.join(" · ")
}

fn topic_name(frame: &Frame, topic: Option<&TopicId>) -> String {
    let Some(topic) = topic else {
        return frame.say("editor-news-topic-none");
    };
    let known = frame.shelf.knowledge.topic(topic);
    known.map_or_else(
        || topic.to_string(),
        |topic| name_in(&topic.name, frame.language()).to_owned(),
    )
}

fn places(frame: &Frame, news: &News) -> String {
    if news.places.is_empty() {
        return frame.say("editor-news-everywhere");
    }
    let name = |place| {
        let known = frame.shelf.knowledge.municipality(place);
        known.map_or(place.to_string(), |known| {
            name_in(&known.name, frame.language()).to_owned()
        })
    };
    let names: Vec<String> = news.places.iter().map(name).collect();
    names.join(", ")
}

/// The counts that are not nought, in words.
fn bar(frame: &Frame, progress: &Progress) -> Bar {
    let counts = [
        ("sent", progress.sent),
        ("waiting", progress.waiting),
        ("under-way", progress.under_way),
        ("blocked", progress.blocked),
        ("failed", progress.failed),
        ("stopped", progress.stopped),
        ("late", progress.late),
        ("forgotten", progress.forgotten),
    ];
    let said = counts
        .iter()
        .filter(|(what, count)| *count > 0 || *what == "sent");
    let words = said.map(|(what, count)| {
        let id = format!("editor-news-count-{what}");
        frame.with(&id, "count", &count.to_string())
    });
    Bar {
        people: progress.people(),
        tried: progress.tried(),
        words: words.collect::<Vec<_>>().join(" · "),
    }
}

/// A finding, beside its field.
struct Note {
    field: &'static str,
    is_error: bool,
    text: String,
}

/// What is not right in a text, in words.
fn notes(frame: &Frame, faults: &[Fault]) -> Vec<Note> {
    let told = |fault: &Fault| match fault {
        Fault::NoTitle => frame.say("editor-news-no-title"),
        Fault::LongTitle => limit(frame, "editor-news-long-title", crate::news::LONGEST_TITLE),
        Fault::NoText => frame.say("editor-news-no-text"),
        Fault::LongText => limit(frame, "editor-news-long-text", crate::news::LONGEST),
        Fault::Beyond(message) => wording::told(frame, message),
        Fault::Hard(lix) => frame.with("editor-news-hard", "lix", &format!("{lix:.0}")),
        Fault::Number(number) => frame.with("editor-news-number", "number", number),
    };
    let note = |fault: &Fault| Note {
        field: fault.field(),
        is_error: fault.is_error(),
        text: told(fault),
    };
    faults.iter().map(note).collect()
}

fn limit(frame: &Frame, id: &str, most: usize) -> String {
    frame.with(id, "count", &most.to_string())
}

/// Whether somebody may say that a translation is reviewed: translators answer for the languages, admins for everything.
fn may_review(console: &Console) -> bool {
    console.account.is(Role::Translator) || console.account.is(Role::Admin)
}

/// Whether somebody else has to review a text, since this person wrote it.
fn is_own(console: &Console, text: &NewsText) -> bool {
    console.desk.library().needs_two_persons()
        && !text.is_machine
        && text.writer == console.account.name
}

fn direction(frame: &Frame, language: Language) -> &'static str {
    if frame.book().is_rtl(language) {
        "rtl"
    } else {
        "ltr"
    }
}
