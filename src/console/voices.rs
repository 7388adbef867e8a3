//! "Voices": what newcomers tell in their own words, to be read, given a topic, hidden, listened to, and marked as fit to quote. Nobody
//! answers here: there is no way from this page to a newcomer.

use askama::Template;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use super::Console;
use super::editing::both_names;
use super::error::{Error, render};
use super::forms::Form;
use super::page::Frame;
use crate::knowledge::name_in;
use crate::store::{self, VoiceChange};
use crate::voices::{ABOUT, Medium, Told, VoiceState};

/// As many as a page shows, the latest first.
const LIMIT: i64 = 100;

/// The address of the list.
const HERE: &str = "/voices";

/// The pages of this part of the console.
pub fn routes() -> Router {
    Router::new()
        .route("/voices/{id}", post(act))
        .route("/voices", get(page))
}

/// What is asked for, and what was just done.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    state: String,
    done: String,
}

/// A state that can be chosen above the list.
struct Part {
    href: String,
    name: String,
    current: bool,
}

/// A topic in the form of one of them.
struct Topic {
    id: String,
    name: String,
    chosen: bool,
}

/// One of them.
struct Item {
    told: Told,
    heading: String,
    dir: &'static str,
    /// Its sound or picture can be copied into the staff group.
    may_play: bool,
    topics: Vec<Topic>,
    /// What can be done with it, as the form sends it, and the words.
    moves: Vec<(&'static str, String)>,
}

impl Item {
    fn is_medium(&self) -> bool {
        self.told.medium != Medium::None
    }

    fn is_copied(&self) -> bool {
        self.told.medium == Medium::Copied
    }
}

#[derive(Template)]
#[template(path = "voices.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    parts: Vec<Part>,
    state: &'static str,
    may_quote: bool,
    items: Vec<Item>,
    note: Option<String>,
    alert: Option<String>,
}

/// `GET /voices?state=new`: `new`, `read` or `hidden`.
async fn page(
    console: Console,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    let note = match wish.done.as_str() {
        "kept" => Some(frame.say("editor-voices-kept")),
        "played" => Some(frame.say("editor-voices-played")),
        _ => None,
    };
    show(&console, frame, state_named(&wish.state), (note, None)).await
}

/// `POST /voices/{id}`: `do` is `keep` (topic and quote), `read`, `hide`, `back` or `play`.
async fn act(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    let form = Form::read(&body);
    let state = state_named(form.get("state"));
    let Ok(id) = id.parse::<i64>() else {
        return Err(Error::not_found(frame));
    };
    let word = form.get("do");
    let done = if word == "play" {
        console.desk.play_voice(id).await
    } else {
        change(&console, &frame, (id, word), &form).await
    };
    match done {
        Ok(true) => {
            let done = if word == "play" { "played" } else { "kept" };
            let to = format!("{HERE}?state={}&done={done}", state.code());
            Ok(Redirect::to(&to).into_response())
        }
        Ok(false) => {
            let id = if word == "play" {
                "editor-voices-not-played"
            } else {
                "editor-voices-gone"
            };
            let alert = Some((StatusCode::CONFLICT, frame.say(id)));
            show(&console, frame, state, (None, alert)).await
        }
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// Keeps what the form says of one of them. Only editors and admins mark something as fit to quote.
async fn change(
    console: &Console,
    frame: &Frame,
    (id, word): (i64, &str),
    form: &Form,
) -> Result<bool, store::Error> {
    let topic = form.get("topic");
    let is_known = topic.is_empty() || topics(frame, None).iter().any(|it| it.id == topic);
    let state = match word {
        "read" => Some(VoiceState::Read),
        "hide" => Some(VoiceState::Hidden),
        "back" => Some(VoiceState::New),
        _ => None,
    };
    let change = VoiceChange {
        topic: (form.has("topic") && is_known).then_some(topic),
        state,
        is_quotable: (console.account.approves() && form.has("may-quote"))
            .then(|| form.has("quote")),
    };
    console.desk.store().change_voice(id, &change).await
}

fn state_named(code: &str) -> VoiceState {
    match code {
        "read" => VoiceState::Read,
        "hidden" => VoiceState::Hidden,
        _ => VoiceState::New,
    }
}

/// What is said above the list: what was done, or why it was not.
type Said = (Option<String>, Option<(StatusCode, String)>);

async fn show(
    console: &Console,
    frame: Frame,
    state: VoiceState,
    (note, alert): Said,
) -> Result<Response, Error> {
    let (voices, unread) = match read(console, state).await {
        Ok(read) => read,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let status = alert.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
    let part = |one: VoiceState| {
        let code = one.code();
        let name = frame.say(&format!("editor-voices-{code}"));
        Part {
            href: format!("{HERE}?state={code}"),
            name: match one {
                VoiceState::New => format!("{name} ({unread})"),
                _ => name,
            },
            current: one == state,
        }
    };
    let parts = [VoiceState::New, VoiceState::Read, VoiceState::Hidden].map(part);
    let has_group = console.desk.staff_chat().is_some();
    let items = voices.into_iter();
    let page = Page {
        parts: parts.into(),
        state: state.code(),
        may_quote: console.account.approves(),
        items: items.map(|told| item(&frame, told, has_group)).collect(),
        note,
        alert: alert.map(|(_, said)| said),
        frame,
    };
    Ok((status, render(&page)).into_response())
}

/// Those of a state, and how many nobody has read.
async fn read(console: &Console, state: VoiceState) -> Result<(Vec<Told>, i64), store::Error> {
    let voices = console.desk.store().voices(state, LIMIT).await?;
    Ok((voices, console.desk.unread_voices().await?))
}

fn item(frame: &Frame, told: Told, has_group: bool) -> Item {
    let move_to = |word: &'static str| (word, frame.say(&format!("editor-voices-do-{word}")));
    let moves = match told.state {
        VoiceState::New => vec![move_to("read"), move_to("hide")],
        VoiceState::Read => vec![move_to("keep"), move_to("hide")],
        VoiceState::Hidden => vec![move_to("back")],
    };
    let rtl = frame.book().is_rtl(told.language);
    Item {
        heading: format!(
            "{} · {}",
            frame.time(told.at),
            both_names(frame, told.language)
        ),
        dir: if rtl { "rtl" } else { "ltr" },
        may_play: told.medium == Medium::There && has_group,
        topics: topics(frame, told.topic.as_deref()),
        moves,
        told,
    }
}

/// What it can be about: this service, the municipality, life here, and the topics of the knowledge.
fn topics(frame: &Frame, chosen: Option<&str>) -> Vec<Topic> {
    let own = ABOUT.iter().map(|id| {
        let name = frame.say(&format!("staff-report-about-{id}"));
        ((*id).to_owned(), name)
    });
    let known = frame.shelf.knowledge.topics.iter().map(|topic| {
        let name = name_in(&topic.name, frame.language()).to_owned();
        (topic.id.to_string(), name)
    });
    let topic = |(id, name): (String, String)| Topic {
        chosen: chosen == Some(id.as_str()),
        id,
        name,
    };
    own.chain(known).map(topic).collect()
}
