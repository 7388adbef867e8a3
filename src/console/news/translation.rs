//! A piece of news in another language: the original beside it, a draft by the translation service, and the word of a person who has read it.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::{Asked, Note, direction, href, is_own, may_review, notes};
use crate::console::Console;
use crate::console::editing::both_names;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::language::Language;
use crate::markdown::Document;
use crate::news::{Fault, News, NewsText, Stage, faults, numbers_missing};
use crate::pages::message_html;

/// A piece of news, its original and its text in a language.
struct Sheet {
    news: News,
    original: NewsText,
    text: Option<NewsText>,
    language: Language,
}

#[derive(Template)]
#[template(path = "news_text.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    href: String,
    back: String,
    title: String,
    language: String,
    code: String,
    dir: &'static str,
    original_title: String,
    original_body: String,
    typed_title: String,
    typed_body: String,
    /// What the text was when the page was made (the time of its last change, unix milliseconds).
    saw: i64,
    notes: Vec<Note>,
    phone: Option<String>,
    state: (&'static str, String),
    can_draft: bool,
    can_write: bool,
    can_review: bool,
    /// That somebody else has to review it.
    own: Option<String>,
    alert: Option<String>,
    note: Option<String>,
}

impl Page {
    /// The findings of a field.
    fn of<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a Note> {
        self.notes.iter().filter(move |note| note.field == field)
    }
}

/// What is said above the page.
type Said = Option<(StatusCode, String)>;

/// `GET /news/{id}/{language}`.
pub async fn page(
    console: Console,
    Path(which): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (frame, sheet) = open(&console, &headers, &which).await?;
    let note = match asked.done.as_str() {
        "kept" => Some(frame.say("editor-news-kept")),
        "reviewed" => Some(frame.say("editor-news-reviewed")),
        "drafted" => Some(frame.say("editor-news-drafted")),
        _ => None,
    };
    Ok(show(&console, frame, &sheet, None, (None, note)))
}

/// `POST /news/{id}/{language}`: `do` is `keep`, `review` (keep, and a person has read it), `draft` (by the translation service) or `live` (only
/// look).
pub async fn act(
    console: Console,
    Path(which): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let (frame, sheet) = open(&console, &headers, &which).await?;
    let form = Form::read(&body);
    let wish = form.get("do");
    if wish == "review" && !may_review(&console) {
        return Err(Error::forbidden(frame));
    }
    let typed = (
        form.get("title").trim().to_owned(),
        form.get("body").trim().to_owned(),
    );
    let refused = |status, id: &str| Some((status, frame.say(id)));
    let stands = sheet.text.as_ref().map_or(0, saw);
    let alert = if wish == "live" {
        return Ok(show(&console, frame, &sheet, Some(typed), (None, None)));
    } else if form.get("saw").parse() != Ok(stands) {
        refused(StatusCode::CONFLICT, "editor-news-text-otherwise")
    } else if wish == "draft" {
        match console
            .desk
            .draft_news(&sheet.original, sheet.language)
            .await
        {
            Ok(drafted) => {
                let text = text(&console, &sheet, drafted, wish);
                return keep(&console, frame, &sheet, &text, ("drafted", "drafted")).await;
            }
            Err(failure) => {
                tracing::warn!(%failure, news.id = sheet.news.id, "no draft was made");
                refused(StatusCode::BAD_GATEWAY, "editor-news-draft-failed")
            }
        }
    } else if typed.0.is_empty() && typed.1.is_empty() {
        refused(StatusCode::UNPROCESSABLE_ENTITY, "editor-news-empty")
    } else {
        let text = text(&console, &sheet, typed.clone(), wish);
        let found = faults(text.language, &text.title, &text.body);
        if wish != "review" {
            return keep(&console, frame, &sheet, &text, ("translated", "kept")).await;
        }
        if found.iter().any(Fault::is_error) {
            refused(StatusCode::UNPROCESSABLE_ENTITY, "editor-news-faulty")
        } else if is_own(&console, &text) {
            refused(StatusCode::FORBIDDEN, "editor-news-own")
        } else {
            return keep(&console, frame, &sheet, &text, ("reviewed", "reviewed")).await;
        }
    };
    Ok(show(&console, frame, &sheet, Some(typed), (alert, None)))
}

/// The text as it is to be kept. Whoever reviews what somebody else has written, word for word, does not become its writer.
fn text(console: &Console, sheet: &Sheet, (title, body): (String, String), wish: &str) -> NewsText {
    let name = &console.account.name;
    let same = sheet.text.as_ref();
    let same = same.filter(|text| text.title == title && text.body == body);
    let is_review = wish == "review";
    NewsText {
        language: sheet.language,
        is_reviewed: is_review,
        writer: same.map_or(name.clone(), |text| text.writer.clone()),
        is_machine: wish == "draft" || same.is_some_and(|text| text.is_machine),
        reviewer: is_review.then(|| name.clone()),
        changed_at: console.desk.now(),
        title,
        body,
    }
}

async fn keep(
    console: &Console,
    frame: Frame,
    sheet: &Sheet,
    text: &NewsText,
    (act, done): (&str, &str),
) -> Result<Response, Error> {
    let who = (console.account.name.as_str(), act);
    let here = format!("{}/{}", href(&sheet.news), sheet.language);
    match console.desk.translate_news(sheet.news.id, text, who).await {
        Ok(true) => Ok(Redirect::to(&format!("{here}?done={done}")).into_response()),
        Ok(false) => {
            let alert = (StatusCode::CONFLICT, frame.say("editor-news-ended"));
            Ok(show(console, frame, sheet, None, (Some(alert), None)))
        }
        Err(error) => Err(Error::store(frame, &error)),
    }
}

async fn open(
    console: &Console,
    headers: &HeaderMap,
    (id, code): &(String, String),
) -> Result<(Frame, Sheet), Error> {
    let frame = Frame::new(console, headers, format!("/news/{id}/{code}"));
    let spoken = code.parse::<Language>().ok();
    let spoken = spoken.filter(|language| frame.book().locale(*language).is_some());
    let spoken = spoken.filter(|language| *language != Language::SWEDISH);
    let (Ok(id), Some(language)) = (id.parse::<i64>(), spoken) else {
        return Err(Error::not_found(frame));
    };
    let store = console.desk.store();
    let (news, texts) = match (store.news(id).await, store.news_texts(id).await) {
        (Ok(news), Ok(texts)) => (news, texts),
        (Err(error), _) | (_, Err(error)) => return Err(Error::store(frame, &error)),
    };
    let of = |wanted| {
        let mut texts = texts.iter();
        texts.find(|text| text.language == wanted).cloned()
    };
    let Some(original) = of(Language::SWEDISH) else {
        return Err(Error::not_found(frame));
    };
    let sheet = Sheet {
        text: of(language),
        original,
        news,
        language,
    };
    Ok((frame, sheet))
}

fn saw(text: &NewsText) -> i64 {
    text.changed_at.as_millisecond()
}

fn show(
    console: &Console,
    frame: Frame,
    sheet: &Sheet,
    typed: Option<(String, String)>,
    (alert, note): (Said, Option<String>),
) -> Response {
    let kept = sheet.text.as_ref();
    let kept_words = kept.map(|text| (text.title.clone(), text.body.clone()));
    let (typed_title, typed_body) = typed.or(kept_words).unwrap_or_default();
    let is_begun = !typed_title.is_empty() || !typed_body.is_empty();
    let mut found = Vec::new();
    if is_begun {
        found = faults(sheet.language, &typed_title, &typed_body);
        found.extend(numbers_missing(&sheet.original.body, &typed_body));
    }
    let shown = text(
        console,
        sheet,
        (typed_title.clone(), typed_body.clone()),
        "",
    );
    let state = match kept {
        Some(text) if text.is_reviewed => "reviewed",
        Some(_) => "draft",
        None => "missing",
    };
    let is_open = matches!(sheet.news.stage(), Stage::Draft | Stage::Sending);
    let own = kept.filter(|text| is_own(console, text) && !text.is_reviewed);
    let (original, _) = Document::parse(&sheet.original.body);
    let page = Page {
        href: format!("{}/{}", href(&sheet.news), sheet.language),
        back: href(&sheet.news),
        title: sheet.original.title.clone(),
        language: both_names(&frame, sheet.language),
        code: sheet.language.to_string(),
        dir: direction(&frame, sheet.language),
        original_title: sheet.original.title.clone(),
        original_body: message_html(&original.to_telegram_html()),
        saw: kept.map_or(0, saw),
        notes: notes(&frame, &found),
        phone: is_begun.then(|| message_html(&console.desk.news_preview(&sheet.news, &shown))),
        state: (state, frame.say(&format!("editor-news-text-{state}"))),
        can_draft: is_open && kept.is_none() && console.desk.can_draft(),
        can_write: is_open,
        can_review: is_open && may_review(console) && own.is_none(),
        own: own.map(|_| frame.say("editor-news-own")),
        typed_title,
        typed_body,
        alert: alert.as_ref().map(|(_, said)| said.clone()),
        note,
        frame,
    };
    let status = alert.map_or(StatusCode::OK, |(status, _)| status);
    (status, render(&page)).into_response()
}
