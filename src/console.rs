//! The staff console: the queue and the cases, as pages that work without scripts and stay live with them.
//!
//! Whatever a page shows is read when it is asked for. A move is a form that is sent, and the answer is the page where
//! the case now stands.

mod cases;
mod demo;
mod error;
mod moves;
mod page;
mod view;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use tokio_util::sync::CancellationToken;

use crate::desk::{Desk, Staff};
use crate::language::Language;
use crate::pages::{Bell, cookie, events, set_cookie};

/// The cookie that remembers the console's language.
const LANGUAGE_COOKIE: &str = "lotsen_console";

/// A language is chosen about once.
const LANGUAGE_DAYS: u32 = 365;

/// The languages of the console, as `locales/<lang>/staff.ftl` has them.
const LANGUAGES: [Language; 2] = [Language::SWEDISH, Language::ENGLISH];

/// A reply is cut into messages by the desk; longer than this nobody writes.
const BODY_LIMIT: usize = 256 * 1024;

/// Whom the visitor of the demonstration plays.
const VISITOR: &str = "Anna (demo)";

#[derive(Clone)]
struct Console {
    desk: Desk,
    /// Who is at the desk.
    staff: Staff,
    shutdown: CancellationToken,
}

/// The console of `lotsen demo`: no sign-in, the visitor plays staff, and `/` shows a newcomer's phone beside the cases.
/// `shutdown` ends the live connections.
pub fn router(desk: Desk, shutdown: CancellationToken) -> Router {
    let staff = Staff {
        name: VISITOR.to_owned(),
    };
    Router::new()
        .route("/", get(demo::page))
        .route("/cases", get(cases::list))
        .route("/cases/events", get(bells))
        .route("/cases/{id}", get(cases::one))
        .route("/cases/{id}/draft", post(moves::draft))
        .route("/cases/{id}/{what}", post(moves::act))
        .route("/console/language/{language}", get(choose_language))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(Console {
            desk,
            staff,
            shutdown,
        })
}

/// `GET /cases/events`: rings `cases` when a case has moved or something was delivered.
async fn bells(State(console): State<Console>) -> Response {
    let changes = console.desk.changes();
    let count = changes.clone();
    let bell = Bell {
        changes,
        shutdown: console.shutdown.clone(),
    };
    events("cases", bell, move || {
        let now = *count.borrow();
        async move { Some(now) }
    })
}

/// Where to go back to.
#[derive(Deserialize)]
struct Back {
    #[serde(default)]
    back: String,
}

/// `GET /console/language/{language}?back=/cases`: remembers the language and goes back.
async fn choose_language(
    Path(language): Path<String>,
    Query(back): Query<Back>,
    headers: HeaderMap,
) -> Response {
    let back = if is_our_page(&back.back) {
        &back.back
    } else {
        "/cases"
    };
    let mut response = Redirect::to(back).into_response();
    let known = LANGUAGES.iter().find(|known| known.code() == language);
    if let Some(cookie) =
        known.and_then(|known| set_cookie(&headers, LANGUAGE_COOKIE, known.code(), LANGUAGE_DAYS))
    {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// Whether an address leads to a page of ours: `//` and `/\` lead elsewhere.
fn is_our_page(address: &str) -> bool {
    address.bytes().all(|byte| byte.is_ascii_graphic())
        && address
            .strip_prefix('/')
            .is_some_and(|rest| !rest.starts_with(['/', '\\']))
}

/// The console's language: as chosen, else Swedish, the language of the house.
fn language(headers: &HeaderMap) -> Language {
    let chosen = cookie(headers, LANGUAGE_COOKIE);
    LANGUAGES
        .into_iter()
        .find(|known| Some(known.code()) == chosen)
        .unwrap_or(Language::SWEDISH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_leads_to_our_own_pages_only() {
        assert!(is_our_page("/") && is_our_page("/cases?show=closed"));
        for elsewhere in [
            "",
            "//evil",
            "/\\evil",
            "https://evil",
            "/\r\nset-cookie: x",
            "cases",
        ] {
            assert!(!is_our_page(elsewhere), "{elsewhere:?}");
        }
    }
}
