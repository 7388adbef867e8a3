//! The form of a piece of news: a new one, and a draft that is changed.

use askama::Template;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;

use super::{Note, notes};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::knowledge::{Place, TopicId, name_in};
use crate::language::Language;
use crate::news::{EVERYTHING, News, NewsText, faults};
use crate::pages::message_html;
use crate::phrase::stockholm;
use crate::store::new_id;

/// What stands in the form, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    pub title: String,
    pub body: String,
    pub topic: String,
    pub places: Vec<String>,
    pub last_day: String,
}

impl Typed {
    /// What was sent.
    pub fn of(form: &Form) -> Typed {
        Typed {
            title: form.get("title").trim().to_owned(),
            body: form.get("body").trim().to_owned(),
            topic: form.get("topic").to_owned(),
            places: form.all("place").map(str::to_owned).collect(),
            last_day: form.get("last-day").trim().to_owned(),
        }
    }

    /// What was sent, if the form has its texts.
    pub fn sent(form: &Form) -> Option<Typed> {
        (form.has("title") || form.has("body")).then(|| Typed::of(form))
    }

    /// Whether it says what is kept.
    pub fn is(&self, news: &News, text: &NewsText) -> bool {
        let plain = |typed: &Typed| {
            let mut places = typed.places.clone();
            places.sort();
            Typed {
                title: typed.title.trim().to_owned(),
                body: typed.body.trim().to_owned(),
                places,
                ..typed.clone()
            }
        };
        plain(self) == plain(&Typed::from(news, text))
    }

    /// What is kept.
    pub fn from(news: &News, text: &NewsText) -> Typed {
        Typed {
            title: text.title.clone(),
            body: text.body.clone(),
            topic: news
                .topic
                .as_ref()
                .map_or(EVERYTHING.to_owned(), TopicId::to_string),
            places: news.places.iter().map(Place::to_string).collect(),
            last_day: news.last_day.map_or(String::new(), |day| day.to_string()),
        }
    }

    /// The piece of news and its text, where what was typed can be kept; otherwise the id of why not.
    pub fn read(
        &self,
        console: &Console,
        frame: &Frame,
        before: Option<&News>,
    ) -> Result<(News, NewsText), &'static str> {
        if self.title.is_empty() && self.body.is_empty() {
            return Err("editor-news-empty");
        }
        let knowledge = &frame.shelf.knowledge;
        let topic = match self.topic.as_str() {
            EVERYTHING => None,
            id => Some(
                knowledge
                    .topic(&TopicId::from(id))
                    .ok_or("editor-news-no-topic")?,
            ),
        };
        let known = knowledge.municipalities.iter().map(|place| &place.id);
        let chosen = known
            .clone()
            .filter(|id| self.places.iter().any(|it| it == id.as_str()));
        let mut places: Vec<Place> = chosen.cloned().collect();
        // All of them are everywhere: whoever has not said where they live gets it too.
        if places.len() == known.count() {
            places.clear();
        }
        let now = console.desk.now();
        let today = now.to_zoned(stockholm()).date();
        let last_day = match self.last_day.as_str() {
            "" => None,
            day => {
                let day: Date = day.parse().map_err(|_| "editor-news-no-day")?;
                Some(day)
                    .filter(|day| *day >= today)
                    .ok_or("editor-news-no-day")
                    .map(Some)?
            }
        };
        let name = console.account.name.clone();
        let news = News {
            id: before.map_or_else(new_id, |news| news.id),
            topic: topic.map(|topic| topic.id.clone()),
            places,
            last_day,
            author: before.map_or(name.clone(), |news| news.author.clone()),
            changed_at: now,
            sent_at: None,
            stopped_at: None,
            finished_at: None,
        };
        Ok((news, self.text(name, now)))
    }

    /// The text in Swedish.
    pub fn text(&self, writer: String, now: jiff::Timestamp) -> NewsText {
        NewsText {
            language: Language::SWEDISH,
            title: self.title.clone(),
            body: self.body.clone(),
            is_reviewed: false,
            writer,
            is_machine: false,
            reviewer: None,
            changed_at: now,
        }
    }
}

/// The form with what it can be filled in with, and what is not right in it.
pub struct Fields {
    pub typed: Typed,
    pub topics: Vec<(String, String, bool)>,
    pub places: Vec<(String, String, bool)>,
    pub today: String,
    pub notes: Vec<Note>,
    /// How a phone shows it.
    pub phone: Option<String>,
}

impl Fields {
    /// The form for what was typed.
    pub fn new(console: &Console, frame: &Frame, typed: Typed) -> Fields {
        let knowledge = &frame.shelf.knowledge;
        let named = |name| name_in(name, frame.language()).to_owned();
        let topics = knowledge.topics.iter().map(|topic| {
            let id = topic.id.to_string();
            let is_chosen = id == typed.topic;
            (id, named(&topic.name), is_chosen)
        });
        let none = frame.say("editor-news-topic-none");
        let none = (EVERYTHING.to_owned(), none, typed.topic == EVERYTHING);
        let places = knowledge.municipalities.iter().map(|place| {
            let id = place.id.to_string();
            let is_chosen = typed.places.contains(&id);
            (id, named(&place.name), is_chosen)
        });
        let now = console.desk.now();
        let text = typed.text(String::new(), now);
        let found = faults(text.language, &text.title, &text.body);
        let is_begun = !typed.title.is_empty() || !typed.body.is_empty();
        let topic = (typed.topic != EVERYTHING).then(|| TopicId::from(typed.topic.as_str()));
        let shown = News {
            id: 0,
            topic,
            places: Vec::new(),
            last_day: None,
            author: String::new(),
            changed_at: now,
            sent_at: None,
            stopped_at: None,
            finished_at: None,
        };
        let phone = is_begun.then(|| message_html(&console.desk.news_preview(&shown, &text)));
        Fields {
            topics: topics.chain([none]).collect(),
            places: places.collect(),
            today: now.to_zoned(stockholm()).date().to_string(),
            notes: if is_begun {
                notes(frame, &found)
            } else {
                Vec::new()
            },
            phone,
            typed,
        }
    }

    /// The findings of a field.
    pub fn of<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a Note> {
        self.notes.iter().filter(move |note| note.field == field)
    }
}

#[derive(Template)]
#[template(path = "news_new.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    fields: Fields,
    href: String,
    alert: Option<String>,
}

/// `GET /news/new`.
pub async fn page(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, "/news/new".to_owned());
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    let first = frame.shelf.knowledge.topics.first();
    let typed = Typed {
        topic: first.map_or(String::new(), |topic| topic.id.to_string()),
        ..Typed::default()
    };
    Ok(show(&console, frame, typed, None))
}

/// `POST /news/new`: keeps the draft, or (`do` is `live`) only shows what it looks like.
pub async fn write(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, "/news/new".to_owned());
    if !console.account.approves() {
        return Err(Error::forbidden(frame));
    }
    let form = Form::read(&body);
    let typed = Typed::of(&form);
    if form.get("do") == "live" {
        return Ok(show(&console, frame, typed, None));
    }
    let (news, text) = match typed.read(&console, &frame, None) {
        Ok(read) => read,
        Err(id) => {
            let alert = Some((StatusCode::UNPROCESSABLE_ENTITY, frame.say(id)));
            return Ok(show(&console, frame, typed, alert));
        }
    };
    let who = (console.account.name.as_str(), "written");
    match console.desk.write_news(&news, &text, who).await {
        Ok(_) => Ok(Redirect::to(&format!("{}?done=kept", super::href(&news))).into_response()),
        Err(error) => Err(Error::store(frame, &error)),
    }
}

fn show(
    console: &Console,
    frame: Frame,
    typed: Typed,
    alert: Option<(StatusCode, String)>,
) -> Response {
    let status = alert.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
    let page = Page {
        fields: Fields::new(console, &frame, typed),
        href: "/news/new".to_owned(),
        alert: alert.map(|(_, said)| said),
        frame,
    };
    (status, render(&page)).into_response()
}
