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
use crate::desk::news::{NewsTranslated, last_change};
use crate::language::Language;
use crate::markdown::Document;
use crate::news::{Fault, News, NewsText, Stage, faults, numbers_missing};
use crate::pages::message_html;
use crate::store;

/// A piece of news, its original and its text in a language.
struct Sheet {
    news: News,
    original: NewsText,
    text: Option<NewsText>,
    language: Language,
}

impl Sheet {
    /// What is kept now; `None`: there is no original.
    async fn read(
        console: &Console,
        id: i64,
        language: Language,
    ) -> Result<Option<Sheet>, store::Error> {
        let store = console.desk.store();
        let (news, texts) = (store.news(id).await?, store.news_texts(id).await?);
        let of = |wanted| {
            let mut texts = texts.iter();
            texts.find(|text| text.language == wanted).cloned()
        };
        Ok(of(Language::SWEDISH).map(|original| Sheet {
            text: of(language),
            original,
            news,
            language,
        }))
    }

    /// When the original or the text was last changed: whoever translates has seen both.
    fn saw(&self) -> i64 {
        let texts = std::iter::once(&self.original).chain(&self.text);
        last_change(texts, self.language)
    }
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
    /// What the original and the text were when the page was made (the time of the last change, unix milliseconds).
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
        "reviewed" if sheet.news.stage() == Stage::Draft => {
            Some(frame.say("editor-news-reviewed-draft"))
        }
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
    let alert = if wish == "live" {
        return Ok(show(&console, frame, &sheet, Some(typed), (None, None)));
    } else if form.get("saw").parse() != Ok(sheet.saw())
        || (wish == "draft" && sheet.text.is_some())
    {
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
    let (id, language) = (sheet.news.id, sheet.language);
    let here = format!("{}/{language}", href(&sheet.news));
    let kept = console.desk.translate_news(id, text, sheet.saw(), who);
    match kept.await {
        Ok(NewsTranslated::Kept) => {
            Ok(Redirect::to(&format!("{here}?done={done}")).into_response())
        }
        Ok(NewsTranslated::Ended) => {
            let alert = (StatusCode::CONFLICT, frame.say("editor-news-ended"));
            Ok(show(console, frame, sheet, None, (Some(alert), None)))
        }
        Ok(NewsTranslated::Otherwise) => {
            let said = frame.say("editor-news-text-otherwise");
            let alert = Some((StatusCode::CONFLICT, said));
            // Nobody has typed what a machine has made: what a person wrote meanwhile stands there instead.
            let typed = (act != "drafted").then(|| (text.title.clone(), text.body.clone()));
            match Sheet::read(console, id, language).await {
                Ok(Some(sheet)) => Ok(show(console, frame, &sheet, typed, (alert, None))),
                Ok(None) => Err(Error::not_found(frame)),
                Err(error) => Err(Error::store(frame, &error)),
            }
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
    match Sheet::read(console, id, language).await {
        Ok(Some(sheet)) => Ok((frame, sheet)),
        Ok(None) => Err(Error::not_found(frame)),
        Err(error) => Err(Error::store(frame, &error)),
    }
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
        saw: sheet.saw(),
        notes: notes(&frame, &found),
        phone: is_begun.then(|| message_html(&console.desk.news_preview(&sheet.news, &shown))),
        state: (state, frame.say(&format!("editor-news-text-{state}"))),
        can_draft: is_open
            && kept.is_none()
            && !sheet.language.is_variant()
            && console.desk.can_draft(),
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
