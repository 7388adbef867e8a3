//! Proving a certificate: whoever is shown one sees what it says, or that it is none of ours.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use fluent_bundle::FluentValue;

use super::{Around, Papers, Wanted, answer};
use crate::certificate::{Certificate, proven_facts};
use crate::language::Language;

/// The languages of this page: it is read by employers, schools and offices.
const LANGUAGES: [Language; 2] = [Language::SWEDISH, Language::ENGLISH];

#[derive(Template)]
#[template(path = "paper_verify.html", config = "src/pages/askama.toml")]
struct Page {
    around: Around,
    /// What is true of it; nothing: it is none of ours.
    facts: Vec<(String, String)>,
    lead: String,
    note: String,
}

/// `GET /verify/{token}`.
pub(super) async fn page(
    State(papers): State<Papers>,
    Path(token): Path<String>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Response {
    let language = papers.language(&wanted, &headers);
    let language = Some(language.base()).filter(|it| LANGUAGES.contains(it));
    let language = language.unwrap_or(Language::SWEDISH);
    let book = papers.desk.phrasebook();
    let say = |id: &str, args: &[(&str, FluentValue<'_>)]| book.text(language, id, args);
    let shelf = papers.desk.shelf();
    let certificate = Certificate::proven(papers.desk.signer(), &token);
    let facts = certificate
        .as_ref()
        .map(|certificate| proven_facts(book, &shelf.knowledge, certificate, language));
    let is_ours = facts.is_some();
    let (title, lead, note) = if is_ours {
        ("paper-true", "paper-true-lead", "paper-true-note")
    } else {
        ("paper-false", "paper-false-lead", "paper-false-note")
    };
    // A forged token is not carried on to other addresses.
    let (path, languages) = if is_ours {
        (format!("/verify/{token}"), &LANGUAGES[..])
    } else {
        (String::new(), &[][..])
    };
    let page = Page {
        around: papers.around(&path, say(title, &[]), language, languages),
        facts: facts.unwrap_or_default(),
        lead: say(lead, &[]),
        note: say(note, &[]),
    };
    let status = if is_ours {
        StatusCode::OK
    } else {
        StatusCode::NOT_FOUND
    };
    answer(status, &page)
}
