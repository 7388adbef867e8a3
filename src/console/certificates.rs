//! Proving a certificate at the console: for one whose picture holds no address, or that somebody reads out.

use askama::Template;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;

use super::Console;
use super::error::render;
use super::page::Frame;
use crate::certificate::{Certificate, proven_facts};

/// What is to be proven.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// An address, or the token alone.
    code: String,
}

#[derive(Template)]
#[template(path = "certificates.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    code: String,
    /// What is true of it; `None`: it is none of ours.
    facts: Option<Vec<(String, String)>>,
}

/// `GET /certificates?code=…`.
pub async fn page(console: Console, headers: HeaderMap, Query(wish): Query<Wish>) -> Response {
    let frame = Frame::new(&console, &headers, "/certificates".to_owned());
    let certificate = Certificate::proven(console.desk.signer(), token(&wish.code));
    let facts = certificate.map(|certificate| {
        let knowledge = &frame.shelf.knowledge;
        proven_facts(frame.book(), knowledge, &certificate, frame.language())
    });
    render(&Page {
        code: wish.code.trim().to_owned(),
        facts,
        frame,
    })
}

/// The token in what was pasted: the last part of an address.
fn token(code: &str) -> &str {
    let code = code.trim();
    let code = code.split(['?', '#']).next().unwrap_or(code);
    code.trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_found_in_its_address() {
        for code in [
            "abc",
            " abc ",
            "https://lotsen.example/verify/abc?lang=en",
            "https://lotsen.example/verify/abc/",
        ] {
            assert_eq!(token(code), "abc", "{code}");
        }
    }
}
