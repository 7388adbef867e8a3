//! The phone page: the same conversation for people without Telegram.
//!
//! A page is known by a random cookie, which is the address of its conversation. What is written goes through the same
//! inbox as a Telegram update; what Lotsen says comes out of the outbox as lines, which the page fetches when a bell
//! rings.

mod course_page;
mod feed;
mod heard;
mod page;
mod sound;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{ConnectInfo, DefaultBodyLimit, Query, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use crate::conversation::Happening;
use crate::desk::Desk;
use crate::language::Language;
use crate::pages::{Bell, Often, WINDOW, address, cookie, events, preferred_language, set_cookie};
use crate::store::WebLine;
use heard::Heard;

/// The cookie that holds a conversation's address.
const COOKIE: &str = "lotsen_chat";

/// A reply may take a working day, and a newcomer comes back to read it; longer than that nothing is kept anyway.
const COOKIE_DAYS: u32 = 60;

/// The header that only a script on our own page can set: a form or picture on another site cannot.
const OWN_HEADER: &str = "x-lotsen";

/// The longest text the page takes is 20,000 characters; in any script and with JSON around it that stays below this.
const BODY_LIMIT: usize = 128 * 1024;

#[derive(Clone)]
struct Chat {
    desk: Desk,
    shutdown: CancellationToken,
    heard: Arc<Heard>,
    beginnings: Arc<Often>,
}

/// The routes of the phone page. `shutdown` ends the live connections.
pub fn router(desk: Desk, shutdown: CancellationToken) -> Router {
    Router::new()
        .route("/chat", get(page))
        .route("/chat/say", post(say))
        .route("/chat/press", post(press))
        .route("/chat/lines", get(lines))
        .route("/chat/events", get(bells))
        .route("/courses", get(course_page::list))
        .route("/courses/{course}", get(course_page::whole))
        .route("/events.ics", get(feed::feed))
        .route("/sound/{*path}", get(sound::sound))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(Chat {
            desk,
            shutdown,
            heard: Arc::default(),
            beginnings: Arc::default(),
        })
}

impl Chat {
    /// Whether one more conversation may begin from the visitor's network address; if so it is counted.
    fn may_begin(&self, headers: &HeaderMap, peer: SocketAddr) -> bool {
        let from = address(headers, Some(peer));
        self.beginnings.may(&from, self.desk.now())
    }

    /// Whoever has begun goes on; whoever has not must not be one too many.
    async fn lets_in(&self, key: &Key, headers: &HeaderMap, peer: SocketAddr) -> Result<(), Error> {
        let has_begun = !self.desk.web_lines(&key.0, 0).await?.is_empty();
        if has_begun || self.may_begin(headers, peer) {
            return Ok(());
        }
        Err(Error::TooMany)
    }
}

/// The key of a conversation, 128 random bits: whoever has it can read along, so it never stands in an address.
#[derive(Clone)]
struct Key(String);

impl Key {
    fn new() -> Result<Key, Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|error| Error::Failed(error.to_string()))?;
        Ok(Key(format!("{:032x}", u128::from_be_bytes(bytes))))
    }

    /// The key in the visitor's cookie, if it looks like one of ours.
    fn of(headers: &HeaderMap) -> Option<Key> {
        let key = cookie(headers, COOKIE)?;
        (key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .then(|| Key(key.to_owned()))
    }
}

/// What can go wrong; none of it has words of its own, since the page says in the newcomer's language what to do next.
enum Error {
    /// No conversation: the page must be loaded first.
    NoConversation,
    /// Not sent by our own page.
    NotOurs,
    /// Too many conversations have begun from this network address.
    TooMany,
    /// Nothing was written; the page does not send that.
    Nothing,
    /// A failure on our side.
    Failed(String),
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        match self {
            Error::NoConversation => StatusCode::UNAUTHORIZED.into_response(),
            Error::NotOurs => StatusCode::FORBIDDEN.into_response(),
            Error::TooMany => {
                let after = [(header::RETRY_AFTER, WINDOW.as_secs().to_string())];
                (StatusCode::TOO_MANY_REQUESTS, after).into_response()
            }
            Error::Nothing => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
            Error::Failed(error) => {
                tracing::error!(error, "the phone page failed");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}

impl From<crate::store::Error> for Error {
    fn from(error: crate::store::Error) -> Self {
        Error::Failed(error.to_string())
    }
}

/// `GET /chat`: the page with everything said so far. The first visit is a `/start`.
async fn page(
    State(chat): State<Chat>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let key = Key::of(&headers).map_or_else(Key::new, Ok)?;
    let phone = preferred_language(&headers, chat.desk.phrasebook());
    let mut lines = chat.desk.web_lines(&key.0, 0).await?;
    let language = speaks(&chat.desk, &key, phone).await?;
    let may_begin = !lines.is_empty() || chat.may_begin(&headers, peer);
    if !may_begin {
        // The page keeps what is written on it until the conversation can begin.
        lines.push(page::not_yet(chat.desk.phrasebook(), language));
    } else if lines.is_empty() {
        lines = page::greeted(&chat.desk, &key.0, phone).await?;
    }
    let language = speaks(&chat.desk, &key, phone).await?;
    let html = page::render(chat.desk.phrasebook(), language, &lines, &digest(&lines))
        .map_err(|error| Error::Failed(error.to_string()))?;
    let mut response = Html(html).into_response();
    if !may_begin {
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    }
    if let Some(cookie) = set_cookie(&headers, COOKIE, &key.0, COOKIE_DAYS) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response.headers_mut().insert(
        header::VARY,
        HeaderValue::from_static("accept-language, cookie"),
    );
    Ok(response)
}

/// What the newcomer wrote.
#[derive(Deserialize)]
struct Said {
    text: String,
    /// The page's own name for it: the same name twice is the same message, sent again after a broken connection.
    #[serde(default)]
    id: String,
}

/// `POST /chat/say`.
async fn say(
    State(chat): State<Chat>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(mut said): Json<Said>,
) -> Result<StatusCode, Error> {
    let key = ours(&headers)?;
    chat.lets_in(&key, &headers, peer).await?;
    // `PostgreSQL` cannot keep this character, and nobody can read it.
    said.text.retain(|c| c != '\0');
    let happening = match command(&said.text) {
        Some(name) => Happening::Command(name),
        None if said.text.trim().is_empty() => return Err(Error::Nothing),
        None => Happening::Text(said.text),
    };
    if chat.heard.is_new(&key.0, &said.id) {
        let phone = preferred_language(&headers, chat.desk.phrasebook());
        if let Err(error) = chat.desk.accept_web(&key.0, phone, &happening).await {
            chat.heard.forget(&key.0, &said.id);
            return Err(error.into());
        }
    }
    Ok(StatusCode::NO_CONTENT)
}

/// A button that was pressed.
#[derive(Deserialize)]
struct Pressed {
    data: String,
}

/// `POST /chat/press`.
async fn press(
    State(chat): State<Chat>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(pressed): Json<Pressed>,
) -> Result<StatusCode, Error> {
    let key = ours(&headers)?;
    chat.lets_in(&key, &headers, peer).await?;
    let phone = preferred_language(&headers, chat.desk.phrasebook());
    chat.desk
        .accept_web(&key.0, phone, &Happening::Press(pressed.data))
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Which lines the page has.
#[derive(Deserialize)]
struct Known {
    /// The last one; 0 for none.
    #[serde(default)]
    after: i64,
    /// What [`News::seen`] said then.
    #[serde(default)]
    seen: String,
}

/// What the page does not have yet.
#[derive(Serialize)]
struct News {
    /// The language of the page around the lines.
    language: Language,
    /// To be handed in with the next request, so that changed and erased lines are noticed.
    seen: String,
    /// Whether `lines` are all there are: the page's own are to be replaced.
    all: bool,
    lines: Vec<Line>,
}

/// A line of the conversation. Ids are too great for a number in JavaScript.
#[derive(Serialize)]
struct Line {
    id: String,
    author: String,
    language: Language,
    /// The bubble with its buttons.
    html: String,
}

/// `GET /chat/lines?after=ID&seen=…`.
async fn lines(
    State(chat): State<Chat>,
    headers: HeaderMap,
    Query(known): Query<Known>,
) -> Result<Json<News>, Error> {
    let key = Key::of(&headers).ok_or(Error::NoConversation)?;
    let book = chat.desk.phrasebook();
    let lines = chat.desk.web_lines(&key.0, 0).await?;
    let (old, new) = lines.split_at(lines.partition_point(|line| line.id <= known.after));
    let all = digest(old) != known.seen;
    let shown = if all { lines.as_slice() } else { new };
    let language = speaks(&chat.desk, &key, preferred_language(&headers, book)).await?;
    let bubbles = shown.iter().map(|line| {
        let html =
            page::bubble(book, language, line).map_err(|error| Error::Failed(error.to_string()))?;
        let (id, author) = (line.id.to_string(), line.author.clone());
        Ok(Line {
            id,
            author,
            language: line.message.language,
            html,
        })
    });
    let bubbles = bubbles.collect::<Result<_, Error>>()?;
    Ok(Json(News {
        language,
        seen: digest(&lines),
        all,
        lines: bubbles,
    }))
}

/// `GET /chat/events`: rings `lines` when there is something to fetch.
async fn bells(State(chat): State<Chat>, headers: HeaderMap) -> Result<Response, Error> {
    let key = Key::of(&headers).ok_or(Error::NoConversation)?;
    let bell = Bell {
        changes: chat.desk.changes(),
        shutdown: chat.shutdown.clone(),
        ended: Box::pin(std::future::pending()),
    };
    Ok(events("lines", bell, move || {
        let (desk, key) = (chat.desk.clone(), key.clone());
        async move {
            desk.web_lines(&key.0, 0)
                .await
                .ok()
                .map(|lines| hash(&lines))
        }
    }))
}

/// The conversation of a request that changes something; the page proves with a header that it is ours.
fn ours(headers: &HeaderMap) -> Result<Key, Error> {
    if headers
        .get(HeaderName::from_static(OWN_HEADER))
        .is_none_or(|value| value != "1")
    {
        return Err(Error::NotOurs);
    }
    Key::of(headers).ok_or(Error::NoConversation)
}

/// The command that a text is: `/menu` and what stands behind it on the line, as in Telegram.
fn command(text: &str) -> Option<String> {
    let word = text.trim().strip_prefix('/')?.split_whitespace().next()?;
    let name = word.split('@').next()?;
    name.bytes()
        .all(|byte| byte.is_ascii_lowercase())
        .then(|| name.to_owned())
}

/// The language of the page around the lines: the chosen one, else that of the browser. A line may be in another one, since
/// Lotsen answers in the language of the question.
async fn speaks(desk: &Desk, key: &Key, phone: Option<Language>) -> Result<Language, Error> {
    Ok(desk
        .web_language(&key.0)
        .await?
        .or(phone)
        .unwrap_or(Language::SWEDISH))
}

/// What the lines say, as one number.
fn hash(lines: &[WebLine]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for line in lines {
        (line.id, &line.message.html, line.message.language).hash(&mut hasher);
        for button in line.message.buttons.iter().flatten() {
            (&button.text, &button.data).hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// The same as a word for the page.
fn digest(lines: &[WebLine]) -> String {
    format!("{:016x}", hash(lines))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_and_a_word_is_a_command() {
        assert_eq!(command(" /menu please ").as_deref(), Some("menu"));
        assert_eq!(command("/start@lotsen_bot").as_deref(), Some("start"));
        assert_eq!(command("/Åäö"), None);
        assert_eq!(command("and/or"), None);
        assert_eq!(command("/"), None);
    }

    #[test]
    fn a_cookie_that_we_did_not_make_is_no_key() {
        let with = |value: &'static str| {
            HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static(value))])
        };
        assert!(Key::of(&with("lotsen_chat=0123456789abcdef0123456789abcdef")).is_some());
        assert!(Key::of(&with("lotsen_chat=../../etc/passwd")).is_none());
        assert!(Key::of(&HeaderMap::new()).is_none());
    }
}
