//! "What people asked most this week": a draft that is made of the report's figures and of entries' titles, and of nobody's words.

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::{SignedDuration, Timestamp};

use super::{href, list};
use crate::console::Console;
use crate::console::error::Error;
use crate::console::page::Frame;
use crate::language::Language;
use crate::news::{News, NewsText};
use crate::phrase::stockholm;
use crate::report::report;
use crate::store::{self, new_id};

/// How far back one looks.
const WEEK: SignedDuration = SignedDuration::from_hours(24 * 7);

/// Titles in the draft: what one reads on a phone.
const TITLES: usize = 5;

/// `POST /news/week`.
pub async fn propose(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, "/news".to_owned());
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    let titles = match most_asked(&console, &frame).await {
        Ok(titles) => titles,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    if titles.is_empty() {
        let alert = (StatusCode::CONFLICT, frame.say("editor-news-week-none"));
        return list(&console, frame, Some(alert), None).await;
    }
    let (news, text) = draft(&console, &frame, &titles);
    let who = (console.account.name.as_str(), "proposed");
    match console.desk.write_news(&news, &text, who).await {
        Ok(_) => Ok(Redirect::to(&href(&news)).into_response()),
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// The Swedish titles of the entries that were sent most, most often first. What fewer than five have asked for is hidden, as in the report.
async fn most_asked(console: &Console, frame: &Frame) -> Result<Vec<String>, store::Error> {
    let now = console.desk.now();
    let from = now.checked_sub(WEEK).unwrap_or(Timestamp::MIN);
    let questions = console.desk.store().report_questions(from, now).await?;
    let day = |at: Timestamp| at.to_zoned(stockholm()).date();
    let days = (day(from), day(now));
    let figures = report(days, &questions, &[], Vec::new(), now);
    let entries = &frame.shelf.knowledge.entries;
    let sendable = figures.most_used.iter().filter_map(|row| {
        let entry = entries.get(row.name.as_str())?;
        let text = entry.sendable(Language::SWEDISH).or(entry.original())?;
        (entry.withdrawn.is_none() && !entry.urgent).then(|| plain(&text.title))
    });
    Ok(sendable.take(TITLES).collect())
}

/// A title without the signs that mean something in `CommonMark`.
fn plain(title: &str) -> String {
    let means = |c: char| matches!(c, '*' | '_' | '[' | ']' | '`' | '<' | '>' | '\\' | '#');
    title.chars().filter(|c| !means(*c)).collect()
}

fn draft(console: &Console, frame: &Frame, titles: &[String]) -> (News, NewsText) {
    let now = console.desk.now();
    // The draft is Swedish, whatever language the page is in.
    let say = |id: &str| frame.book().text(Language::SWEDISH, id, &[]);
    let titles: Vec<String> = titles.iter().map(|title| format!("- {title}")).collect();
    let body = format!(
        "{}\n\n{}\n\n{}",
        say("editor-news-week-intro"),
        titles.join("\n"),
        say("editor-news-week-how")
    );
    let news = News {
        id: new_id(),
        topic: None,
        places: Vec::new(),
        last_day: now
            .to_zoned(stockholm())
            .date()
            .checked_add(jiff::Span::new().days(7))
            .ok(),
        author: console.account.name.clone(),
        changed_at: now,
        sent_at: None,
        stopped_at: None,
        finished_at: None,
    };
    let text = NewsText {
        language: Language::SWEDISH,
        title: say("editor-news-week-title"),
        body,
        is_reviewed: false,
        writer: console.account.name.clone(),
        is_machine: false,
        reviewer: None,
        changed_at: now,
    };
    (news, text)
}
