//! The staff console: signing in, the queue and the cases, search, people and the log, as pages that work without
//! scripts and stay live with them.
//!
//! Whatever a page shows is read when it is asked for. A move is a form that is sent, and the answer is the page where
//! the case now stands. Who may see a page is decided at the [`door`], once for all of them.

mod account;
mod before;
mod cases;
mod certificates;
mod choices;
mod demo;
mod desks;
mod cookies;
mod door;
mod editing;
mod effect;
mod error;
mod forms;
mod guide;
mod hits;
mod learning;
mod link;
mod log;
mod moves;
mod news;
mod page;
mod people;
mod preferences;
mod presence;
mod provider;
mod queue;
mod report;
mod search;
mod sign_in;
mod sounds;
mod translations;
mod upkeep;
mod view;
mod voices;
mod wording;

use axum::extract::{DefaultBodyLimit, FromRequestParts};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use tokio_util::sync::CancellationToken;

use crate::account::{Account, Scope};
use crate::desk::{Desk, Staff};
use crate::gate::{Gate, SignedIn, Token, Visit};
use crate::pages::{Bell, events};
use crate::store::Session;

pub use demo::PLAYS;

/// A reply is cut into messages by the desk; longer than this nobody writes.
const BODY_LIMIT: usize = 256 * 1024;

/// How much may be sent to an address: a file from a translation agency is larger than what people write.
fn body_limit(path: &str) -> usize {
    /// What stands around the file in the form.
    const AROUND: usize = 16 * 1024;
    /// A whole file of the knowledge, as a form sends it: three characters a byte.
    const FILE: usize = 4 * 1024 * 1024;
    match path {
        upkeep::UPLOAD => crate::exchange::LARGEST + AROUND,
        upkeep::FILES => FILE,
        path if path.starts_with("/sounds/") => sounds::MOST,
        _ => BODY_LIMIT,
    }
}

/// How soon a stream ends after its listener was let go by another process; within this one it is at once.
const STILL_THERE: std::time::Duration = std::time::Duration::from_secs(2);

/// What all pages share.
#[derive(Clone)]
pub struct Shared {
    /// The use-cases.
    pub desk: Desk,
    /// Who may come in.
    pub gate: Gate,
    /// Ends the live connections.
    pub shutdown: CancellationToken,
    /// In the demonstration: whom every visitor plays.
    pub demo: Option<Account>,
    /// The address at which browsers reach this service, if the operator said so.
    pub public_url: Option<String>,
}

/// Who asks for a page, as the door has found out.
#[derive(Clone)]
struct Visitor {
    shared: Shared,
    /// Somebody with a session, which may need a second factor yet.
    signed_in: Option<SignedIn>,
    /// The session's token.
    token: Option<Token>,
    visit: Visit,
}

/// A page's view of the service, for somebody who is signed in.
#[derive(Clone)]
struct Console {
    desk: Desk,
    gate: Gate,
    shutdown: CancellationToken,
    /// Who is at the desk, as cases name them.
    staff: Staff,
    /// Who is at the desk.
    account: Account,
    /// Which cases they may see.
    scope: Scope,
    /// The session; none in the demonstration.
    session: Option<Session>,
    visitor: Visitor,
}

impl Console {
    /// For a visitor who is signed in.
    fn of(visitor: Visitor) -> Option<Console> {
        let shared = visitor.shared.clone();
        let (account, session) = match (&shared.demo, &visitor.signed_in) {
            (Some(account), _) => (account.clone(), None),
            (None, Some(signed_in)) => (signed_in.account.clone(), Some(signed_in.session.clone())),
            (None, None) => return None,
        };
        Some(Console {
            staff: Staff {
                name: account.name.clone(),
            },
            scope: account.scope(&shared.desk.first_desk()),
            desk: shared.desk,
            gate: shared.gate,
            shutdown: shared.shutdown,
            account,
            session,
            visitor,
        })
    }

    fn is_demo(&self) -> bool {
        self.visitor.shared.demo.is_some()
    }
}

impl<S: Sync> FromRequestParts<S> for Console {
    type Rejection = StatusCode;

    /// Whoever came through the door to a page that is not for everybody.
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        let visitor = parts.extensions.get::<Visitor>().cloned();
        visitor
            .and_then(Console::of)
            .ok_or(StatusCode::UNAUTHORIZED)
    }
}

/// The console. In the demonstration there is no sign-in, and `/` shows a newcomer's phone beside the cases.
pub fn router(shared: Shared) -> Router {
    let first = if shared.demo.is_some() {
        get(demo::page)
    } else {
        get(home)
    };
    let router = Router::new()
        .route("/", first)
        .route("/cases", get(queue::page))
        .route("/cases/events", get(bells))
        .route("/cases/{id}", get(cases::one))
        .route("/cases/{id}/draft", post(moves::draft))
        .route("/cases/{id}/presence/events", get(presence::events))
        .route("/cases/{id}/{what}", post(moves::act))
        .route("/search", get(search::page))
        .route("/desks", get(desks::page))
        .route("/certificates", get(certificates::page))
        .route("/report", get(report::page))
        .route("/report.csv", get(report::csv))
        .route("/report.json", get(report::json))
        .route("/people", get(people::list).post(people::add))
        .route("/people/{id}", get(people::one).post(people::change))
        .route("/people/{id}/disable", post(people::disable))
        .route("/people/{id}/enable", post(people::enable))
        .route("/people/{id}/link", post(people::link))
        .route("/log", get(log::page))
        .route("/log.csv", get(log::csv))
        .route("/account", get(account::page))
        .route("/account/password", post(account::password))
        .route(
            "/account/second-factor",
            get(account::second_factor).post(account::set_up_second_factor),
        )
        .route(
            "/account/second-factor/drop",
            post(account::drop_second_factor),
        )
        .route("/account/sessions/end", post(account::end_sessions))
        .route("/account/telegram", post(account::telegram))
        .route("/account/telegram/untie", post(account::untie_telegram))
        .route("/sign-in", get(sign_in::page).post(sign_in::password))
        .route("/sign-in/code", get(sign_in::code_page).post(sign_in::code))
        .route(
            "/sign-in/setup",
            get(sign_in::setup_page).post(sign_in::setup),
        )
        .route("/sign-in/provider", get(provider::begin))
        .route("/sign-in/provider/back", get(provider::back))
        .route("/sign-out", post(sign_in::out))
        .route("/link/{token}", get(link::page).post(link::password))
        .route(
            "/console/language/{language}",
            get(preferences::choose_language),
        )
        .route("/console/theme/{theme}", get(preferences::choose_theme));
    router
        .merge(editing::routes())
        .route("/guide", get(guide::page))
        .merge(upkeep::routes())
        .merge(sounds::routes())
        .merge(news::routes())
        .merge(voices::routes())
        .merge(learning::routes())
        .layer(middleware::from_fn_with_state(shared, door::door))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
}

/// `GET /`: the first page of whoever is signed in.
async fn home(console: Console) -> Response {
    let page = if console.account.sees_cases() {
        "/cases"
    } else if console.account.edits() {
        "/entries"
    } else {
        "/account"
    };
    Redirect::to(page).into_response()
}

/// `GET /cases/events`: rings `cases` when a case has moved or something was delivered. It says nothing of what.
async fn bells(console: Console, Extension(visitor): Extension<Visitor>) -> Response {
    let changes = console.desk.changes();
    let count = changes.clone();
    let bell = Bell {
        changes,
        shutdown: console.shutdown.clone(),
        ended: Box::pin(let_go(console, visitor)),
    };
    events("cases", bell, move || {
        let now = *count.borrow();
        async move { Some(now) }
    })
}

/// Ready when the visitor has signed out, was let go, or has stayed too long.
async fn let_go(console: Console, visitor: Visitor) {
    let mut changes = console.desk.changes();
    let Some(token) = visitor.token.filter(|_| !console.is_demo()) else {
        return std::future::pending().await;
    };
    loop {
        tokio::select! {
            _ = changes.changed() => {}
            () = tokio::time::sleep(STILL_THERE) => {}
        }
        // A store that does not answer for a moment is no reason to cut a page off.
        if let Ok(None) = console.gate.who(&token, false).await {
            return;
        }
    }
}
