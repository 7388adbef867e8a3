//! The page of `lotsen demo`: a newcomer's phone beside the staff's cases.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;

use super::Console;
use super::error::render;
use super::page::Frame;

/// Whom the visitor of the demonstration plays: name and address.
pub const PLAYS: (&str, &str) = ("Anna (demo)", "anna@lotsen.example");

/// Questions to try: two that Lotsen answers, and one that only a person can do something about.
const EXAMPLES: [(&str, &str); 3] = [
    ("sv", "Kan jag låna skridskor?"),
    ("ar", "كيف أسجل في SFI؟"),
    ("en", "Can somebody call Försäkringskassan for me?"),
];

#[derive(Template)]
#[template(path = "demo.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    examples: [(&'static str, &'static str); 3],
}

/// `GET /`.
pub async fn page(console: Console, headers: HeaderMap) -> Response {
    let frame = Frame::new(&console, &headers, "/".to_owned());
    render(&Page {
        frame,
        examples: EXAMPLES,
    })
}
