//! The style sheet, scripts and icons: part of the binary, kept by browsers until they change.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Router, routing::get};

/// A file's name, its type, and what is in it.
const FILES: &[(&str, &str, &str)] = &[
    (
        "lotsen.css",
        "text/css; charset=utf-8",
        include_str!("lotsen.css"),
    ),
    (
        "chat.js",
        "text/javascript; charset=utf-8",
        include_str!("../webchat/chat.js"),
    ),
    (
        "cases.js",
        "text/javascript; charset=utf-8",
        include_str!("../console/cases.js"),
    ),
    (
        "case.js",
        "text/javascript; charset=utf-8",
        include_str!("../console/case.js"),
    ),
    (
        "console.css",
        "text/css; charset=utf-8",
        include_str!("console.css"),
    ),
    (
        "upkeep.css",
        "text/css; charset=utf-8",
        include_str!("upkeep.css"),
    ),
    (
        "papers.css",
        "text/css; charset=utf-8",
        include_str!("papers.css"),
    ),
    (
        "report.css",
        "text/css; charset=utf-8",
        include_str!("report.css"),
    ),
    (
        "shell.js",
        "text/javascript; charset=utf-8",
        include_str!("../console/shell.js"),
    ),
    (
        "queue.js",
        "text/javascript; charset=utf-8",
        include_str!("../console/queue.js"),
    ),
    (
        "demo.js",
        "text/javascript; charset=utf-8",
        include_str!("../console/demo.js"),
    ),
    (
        "editor.css",
        "text/css; charset=utf-8",
        include_str!("editor.css"),
    ),
    (
        "editor.js",
        "text/javascript; charset=utf-8",
        include_str!("../console/editor.js"),
    ),
    (
        "effect.js",
        "text/javascript; charset=utf-8",
        include_str!("../console/effect.js"),
    ),
    (
        "follow.js",
        "text/javascript; charset=utf-8",
        include_str!("../console/follow.js"),
    ),
    (
        "sounds.js",
        "text/javascript; charset=utf-8",
        include_str!("../console/sounds.js"),
    ),
    ("icons.svg", "image/svg+xml", include_str!("icons.svg")),
    ("mark.svg", "image/svg+xml", include_str!("mark.svg")),
];

/// Another version has another address, so a copy never has to be asked about.
const FOREVER: &str = "public, max-age=31536000, immutable";

static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut hasher = DefaultHasher::new();
    FILES.hash(&mut hasher);
    format!("{:08x}", hasher.finish() & 0xffff_ffff)
});

/// `GET /assets/{name}`.
pub fn router() -> Router {
    Router::new().route("/assets/{name}", get(asset))
}

/// What the pages put behind an asset's address.
pub fn version() -> &'static str {
    &VERSION
}

async fn asset(Path(name): Path<String>) -> Response {
    match FILES.iter().find(|(file, ..)| *file == name) {
        Some((_, kind, body)) => (
            [
                (header::CONTENT_TYPE, *kind),
                (header::CACHE_CONTROL, FOREVER),
            ],
            *body,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phone_page_stays_light_for_old_phones() {
        let size = |name: &str| {
            FILES
                .iter()
                .find(|(file, ..)| *file == name)
                .map_or(0, |(.., body)| body.len())
        };
        assert!(size("chat.js") < 15_000, "{}", size("chat.js"));
        assert!(size("lotsen.css") < 40_000, "{}", size("lotsen.css"));
    }

    #[test]
    fn nothing_is_loaded_from_outside() {
        for (name, _, body) in FILES {
            let outside = body.match_indices("//").filter(|(at, _)| {
                body[..*at].ends_with("http:") || body[..*at].ends_with("https:")
            });
            let named: Vec<_> = outside
                .map(|(at, _)| &body[at..(at + 20).min(body.len())])
                .collect();
            assert!(
                named
                    .iter()
                    .all(|address| address.starts_with("//www.w3.org")),
                "{name}: {named:?}"
            );
        }
    }
}
