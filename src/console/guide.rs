//! `/guide`: how to write entries and what the other pages are for, in Swedish and English, with pictures.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;

use super::Console;
use super::error::render;
use super::page::Frame;

#[derive(Template)]
#[template(path = "guide.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
}

/// `GET /guide`.
pub async fn page(console: Console, headers: HeaderMap) -> Response {
    let frame = Frame::new(&console, &headers, "/guide".to_owned());
    render(&Page { frame })
}
