//! A piece of news: the draft, who would get it in which language, sending it, how far it has come, and stopping it.

use std::collections::BTreeMap;

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::form::{Fields, Typed};
use super::{Asked, Bar, bar, facts, href, stage};
use crate::console::Console;
use crate::console::editing::both_names;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::desk::news::NewsSent;
use crate::language::Language;
use crate::news::{News, NewsAct, NewsText, Progress, Stage};
use crate::pages::message_html;
use crate::store;

/// A language: who gets it, and how its text stands.
struct Spoken {
    name: String,
    href: Option<String>,
    people: i64,
    state: (&'static str, String),
}

/// What is known of a piece of news.
struct Known {
    news: News,
    texts: Vec<NewsText>,
    receivers: BTreeMap<Language, i64>,
    progress: Progress,
    acts: Vec<NewsAct>,
}

impl Known {
    async fn read(console: &Console, id: i64) -> Result<Known, store::Error> {
        let store = console.desk.store();
        let news = store.news(id).await?;
        Ok(Known {
            texts: store.news_texts(id).await?,
            receivers: console.desk.news_receivers(&news).await?,
            progress: store.news_progress(id).await?,
            acts: store.news_acts(id).await?,
            news,
        })
    }

    fn original(&self) -> Option<&NewsText> {
        let mut texts = self.texts.iter();
        texts.find(|text| text.language == Language::SWEDISH)
    }

    /// Whether something was typed that is not kept: it is on the phone beside it, and would not be what is sent.
    fn is_not(&self, typed: Option<&Typed>) -> bool {
        let is_kept = |typed: &Typed| {
            let original = self.original();
            original.is_some_and(|text| typed.is(&self.news, text))
        };
        typed.is_some_and(|typed| !is_kept(typed))
    }
}

/// The form of a draft, and sending it.
struct Draft {
    fields: Fields,
    /// What is sent, or changed, is what was seen.
    saw: i64,
    people: i64,
    /// How many of them wait for a translation.
    without: i64,
    /// Why it cannot be sent.
    obstacle: Option<String>,
}

#[derive(Template)]
#[template(path = "news_one.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    href: String,
    title: String,
    stage: (&'static str, String),
    facts: String,
    draft: Option<Draft>,
    /// The words as they are sent; for a draft they stand in its form.
    phone: Option<String>,
    bar: Option<Bar>,
    is_under_way: bool,
    /// Why nothing is sent just now.
    rests: Option<String>,
    languages: Vec<Spoken>,
    acts: Vec<String>,
    may_write: bool,
    alert: Option<String>,
    note: Option<String>,
}

/// What is said above the page.
type Said = Option<(StatusCode, String)>;

/// `GET /news/{id}`.
pub async fn page(
    console: Console,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (frame, known) = open(&console, &headers, &id).await?;
    let note = match asked.done.as_str() {
        "kept" => Some(frame.say("editor-news-kept")),
        "stopped" => Some(frame.say("editor-news-stop-done")),
        done => done
            .strip_prefix("sent-")
            .filter(|people| people.parse::<u64>().is_ok())
            .map(|people| frame.with("editor-news-sent", "count", people)),
    };
    Ok(show(&console, frame, &known, None, (None, note)))
}

/// `POST /news/{id}`: `do` is `keep` (the draft), `live` (only look), `drop`, `send` or `stop`.
pub async fn act(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let (frame, known) = open(&console, &headers, &id).await?;
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    let form = Form::read(&body);
    let (id, here) = (known.news.id, href(&known.news));
    let who = console.account.name.as_str();
    let conflict = |id: &str| Some((StatusCode::CONFLICT, frame.say(id)));
    let wrong = |id: &str| Some((StatusCode::UNPROCESSABLE_ENTITY, frame.say(id)));
    let typed = Typed::sent(&form);
    let seen = form.has("saw").then(|| form.get("saw"));
    let saw: Option<i64> = seen.map(|saw| saw.parse().unwrap_or_default());
    let done = match form.get("do") {
        "live" => {
            let typed = Some(Typed::of(&form));
            return Ok(show(&console, frame, &known, typed, (None, None)));
        }
        "send" if !form.has("read") => Ok(wrong("editor-news-unread")),
        // What is typed differs from what is kept: somebody else has kept something meanwhile, or it is only typed.
        "send" if known.is_not(typed.as_ref()) => {
            let is_as_seen = saw == Some(known.news.changed_at.as_millisecond());
            Ok(conflict(if is_as_seen {
                "editor-news-save-first"
            } else {
                "editor-news-otherwise"
            }))
        }
        "send" => match console
            .desk
            .send_news(id, saw.unwrap_or_default(), who)
            .await
        {
            Ok(NewsSent::Sent(people)) => {
                return Ok(Redirect::to(&format!("{here}?done=sent-{people}")).into_response());
            }
            Ok(NewsSent::Otherwise) => Ok(conflict("editor-news-otherwise")),
            Ok(NewsSent::Over) => Ok(wrong("editor-news-over")),
            Ok(NewsSent::Faulty) => Ok(wrong("editor-news-faulty")),
            Ok(NewsSent::Nobody) => Ok(conflict("editor-news-nobody")),
            Err(error) => Err(error),
        },
        "stop" => match console.desk.stop_news(id, who).await {
            Ok(true) => {
                return Ok(Redirect::to(&format!("{here}?done=stopped")).into_response());
            }
            Ok(false) => Ok(conflict("editor-news-stop-late")),
            Err(error) => Err(error),
        },
        "drop" => match console.desk.drop_news(id).await {
            Ok(true) => return Ok(Redirect::to("/news?done=dropped").into_response()),
            Ok(false) => Ok(conflict("editor-news-otherwise")),
            Err(error) => Err(error),
        },
        _ => {
            let read = Typed::of(&form).read(&console, &frame, Some(&known.news));
            let (news, text) = match read {
                Ok(read) => read,
                Err(id) => {
                    let alert = wrong(id);
                    return Ok(show(&console, frame, &known, typed, (alert, None)));
                }
            };
            let act = (who, "changed");
            match console.desk.change_news(&news, &text, saw, act).await {
                Ok(true) => return Ok(Redirect::to(&format!("{here}?done=kept")).into_response()),
                Ok(false) => Ok(conflict("editor-news-otherwise")),
                Err(error) => Err(error),
            }
        }
    };
    let said = match done {
        Ok(said) => said,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    match Known::read(&console, id).await {
        Ok(known) => Ok(show(&console, frame, &known, typed, (said, None))),
        Err(error) => Err(Error::store(frame, &error)),
    }
}

async fn open(console: &Console, headers: &HeaderMap, id: &str) -> Result<(Frame, Known), Error> {
    let frame = Frame::new(console, headers, format!("/news/{id}"));
    let Ok(id) = id.parse() else {
        return Err(Error::not_found(frame));
    };
    match Known::read(console, id).await {
        Ok(known) => Ok((frame, known)),
        Err(error) => Err(Error::store(frame, &error)),
    }
}

fn show(
    console: &Console,
    frame: Frame,
    known: &Known,
    typed: Option<Typed>,
    (alert, note): (Said, Option<String>),
) -> Response {
    let news = &known.news;
    let may_write = console.account.approves();
    let is_draft = news.stage() == Stage::Draft;
    let original = known.original();
    let now = console.desk.now();
    let draft = original.filter(|_| is_draft && may_write).map(|text| {
        let typed = typed.unwrap_or_else(|| Typed::from(news, text));
        draft(console, &frame, known, typed)
    });
    let title = original.map_or_else(String::new, |text| text.title.clone());
    let rests = news.stage() == Stage::Sending && !news.may_arrive(now);
    let page = Page {
        href: href(news),
        title: if title.is_empty() {
            frame.say("editor-news-untitled")
        } else {
            title
        },
        stage: stage(&frame, news),
        facts: facts(&frame, news),
        phone: original
            .filter(|_| draft.is_none())
            .map(|text| message_html(&console.desk.news_preview(news, text))),
        draft,
        bar: (!is_draft).then(|| bar(&frame, &known.progress)),
        is_under_way: news.sent_at.is_some() && news.finished_at.is_none(),
        rests: rests.then(|| frame.say("editor-news-rests")),
        languages: languages(&frame, known),
        acts: known.acts.iter().map(|act| told(&frame, act)).collect(),
        may_write,
        alert: alert.as_ref().map(|(_, said)| said.clone()),
        note,
        frame,
    };
    let status = alert.map_or(StatusCode::OK, |(status, _)| status);
    (status, render(&page)).into_response()
}

fn draft(console: &Console, frame: &Frame, known: &Known, typed: Typed) -> Draft {
    let people: i64 = known.receivers.values().sum();
    let ready = |language: &Language| {
        let reviewed = known.texts.iter().filter(|text| text.is_reviewed);
        // Who chose a variant gets the text of its language, where there is none in the variant.
        let mut read = reviewed.map(|text| text.language);
        language.base() == Language::SWEDISH
            || read.any(|own| language.with_base().any(|it| it == own))
    };
    let with: i64 = known
        .receivers
        .iter()
        .filter(|(language, _)| ready(language))
        .map(|(_, people)| *people)
        .sum();
    let kept = known.original().map(|text| Typed::from(&known.news, text));
    let fields = Fields::new(console, frame, kept.unwrap_or_default());
    let is_faulty = fields.notes.iter().any(|note| note.is_error);
    let obstacle = if is_faulty {
        Some("editor-news-faulty")
    } else if known.news.is_over(console.desk.now()) {
        Some("editor-news-over")
    } else if people == 0 {
        Some("editor-news-nobody")
    } else {
        None
    };
    Draft {
        fields: Fields::new(console, frame, typed),
        saw: known.news.changed_at.as_millisecond(),
        people,
        without: people - with,
        obstacle: obstacle.map(|id| frame.say(id)),
    }
}

/// Every language that Lotsen speaks: the original first.
fn languages(frame: &Frame, known: &Known) -> Vec<Spoken> {
    let mut all = frame.book().languages();
    all.sort_by_key(|language| *language != Language::SWEDISH);
    let one = |language: Language| {
        let text = known.texts.iter().find(|text| text.language == language);
        let is_original = language == Language::SWEDISH;
        let state = match text {
            Some(_) if is_original => "original",
            Some(text) if text.is_reviewed => "reviewed",
            Some(_) => "draft",
            None if language.is_variant() => "base",
            None => "missing",
        };
        Spoken {
            name: both_names(frame, language),
            href: (!is_original).then(|| format!("{}/{language}", href(&known.news))),
            people: known.receivers.get(&language).copied().unwrap_or(0),
            state: (state, frame.say(&format!("editor-news-text-{state}"))),
        }
    };
    all.into_iter().map(one).collect()
}

/// Who did what, in words.
fn told(frame: &Frame, act: &NewsAct) -> String {
    let what = frame.say(&format!("editor-news-act-{}", act.what));
    let language = act.language.map(|language| both_names(frame, language));
    let language = language.map_or(String::new(), |name| format!(" ({name})"));
    format!("{}, {}: {what}{language}", frame.time(act.at), act.who)
}
