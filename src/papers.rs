//! Pages that a signed link opens: making a certificate, proving one, and a family's schedule to print.
//!
//! Nobody signs in for them, no cookie is set, and nothing that is written on them is stored. Search engines are asked to stay away.

mod certificate;
mod schedule;
mod verify;

use std::net::SocketAddr;
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;

use crate::desk::Desk;
use crate::language::Language;
use crate::pages::{Often, address, preferred_language, version};

/// A name, in any script, as a form sends it, with room around it.
const BODY_LIMIT: usize = 16 * 1024;

/// What the pages share.
#[derive(Clone)]
struct Papers {
    desk: Desk,
    made: Arc<Often>,
}

/// The language that was asked for in the address.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wanted {
    lang: Option<Language>,
}

/// What stands around every page.
struct Around {
    version: &'static str,
    language: String,
    rtl: bool,
    title: String,
    /// The same page in other languages: address, name, code, whether it is this one.
    languages: Vec<(String, String, String, bool)>,
    change_language: String,
}

/// The routes of these pages.
pub fn router(desk: Desk) -> Router {
    Router::new()
        .route(
            "/certificate/{token}",
            get(certificate::page).post(certificate::make),
        )
        .route("/verify/{token}", get(verify::page))
        .route("/schedule/{token}", get(schedule::page))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(Papers {
            desk,
            made: Arc::default(),
        })
}

impl Papers {
    /// Whether one more may be made from the visitor's network address.
    fn may_make(&self, headers: &HeaderMap, peer: SocketAddr) -> bool {
        let from = address(headers, Some(peer));
        self.made.may(&from, self.desk.now())
    }

    /// The language of a page: the one in its address, else that of the browser.
    fn language(&self, wanted: &Wanted, headers: &HeaderMap) -> Language {
        let book = self.desk.phrasebook();
        wanted
            .lang
            .filter(|language| book.locale(*language).is_some())
            .or_else(|| preferred_language(headers, book))
            .unwrap_or(Language::SWEDISH)
    }

    fn around(&self, path: &str, title: String, language: Language, all: &[Language]) -> Around {
        let book = self.desk.phrasebook();
        let link = |other: &Language| {
            let name = book.name(*other).to_owned();
            let address = format!("{path}?lang={other}");
            (address, name, other.to_string(), *other == language)
        };
        Around {
            version: version(),
            language: language.code().to_owned(),
            rtl: book.is_rtl(language),
            title,
            languages: all.iter().map(link).collect(),
            change_language: book.say(language, crate::phrase::Phrase::CommandLanguage),
        }
    }
}

/// A page as an answer, for nobody's index.
fn answer(status: StatusCode, page: &impl Template) -> Response {
    let robots = (
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex, nofollow"),
    );
    match page.render() {
        Ok(html) => (status, [robots], Html(html)).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page of a signed link failed");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// A file to keep, as an answer.
fn pdf(bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"intyg.pdf\"",
        ),
    ];
    (headers, bytes).into_response()
}
