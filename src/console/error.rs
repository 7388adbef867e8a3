//! What can go wrong on a page of the console, and the page that is shown then.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::page::Frame;
use crate::store;

/// A page that cannot be shown.
pub struct Error {
    frame: Box<Frame>,
    kind: Kind,
}

enum Kind {
    NotFound,
    Forbidden,
    Stale,
    TooLarge,
    Broken(String),
}

#[derive(Template)]
#[template(path = "error.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    frame: &'a Frame,
    title: String,
    more: String,
}

impl Error {
    /// Why the store's answer is no page.
    pub fn store(frame: Frame, error: &store::Error) -> Error {
        match error {
            store::Error::NotFound => Error::not_found(frame),
            other => Error {
                frame: Box::new(frame),
                kind: Kind::Broken(other.to_string()),
            },
        }
    }

    /// Something else failed.
    pub fn broken(frame: Frame, error: &impl std::fmt::Display) -> Error {
        Error {
            frame: Box::new(frame),
            kind: Kind::Broken(error.to_string()),
        }
    }

    /// The page is for other roles.
    pub fn forbidden(frame: Frame) -> Error {
        Error {
            frame: Box::new(frame),
            kind: Kind::Forbidden,
        }
    }

    /// A form that is not ours, or was made before a new sign-in.
    pub fn stale(frame: Frame) -> Error {
        Error {
            frame: Box::new(frame),
            kind: Kind::Stale,
        }
    }

    /// More was sent than the page takes.
    pub fn too_large(frame: Frame) -> Error {
        Error {
            frame: Box::new(frame),
            kind: Kind::TooLarge,
        }
    }

    /// There is no such page.
    pub fn not_found(frame: Frame) -> Error {
        Error {
            frame: Box::new(frame),
            kind: Kind::NotFound,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, title) = match &self.kind {
            Kind::NotFound => (StatusCode::NOT_FOUND, "staff-error-not-found"),
            Kind::Forbidden => (StatusCode::FORBIDDEN, "staff-error-forbidden"),
            Kind::Stale => (StatusCode::FORBIDDEN, "staff-error-stale"),
            Kind::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "staff-error-too-large"),
            Kind::Broken(error) => {
                tracing::error!(error, "a page of the console failed");
                (StatusCode::INTERNAL_SERVER_ERROR, "staff-error-broken")
            }
        };
        let more = self.frame.say(&format!("{title}-more"));
        let page = Page {
            frame: &self.frame,
            title: self.frame.say(title),
            more,
        };
        (status, render(&page)).into_response()
    }
}

/// A page as an answer.
pub fn render(page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => Html(html).into_response(),
        Err(error) => {
            tracing::error!(%error, "a template of the console failed");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
