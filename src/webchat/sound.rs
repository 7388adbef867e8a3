//! `GET /sound/…`: what is heard on a page. It is public like the texts themselves, and asked for only when somebody presses play.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::Chat;
use crate::knowledge::Spoken;
use crate::language::Language;
use crate::outbound::Heard;
use crate::pages::ranged;

/// A recording has another address when it is another one.
const A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

/// Which of the two is meant.
#[derive(Deserialize)]
pub struct Wanted {
    /// A machine speaks.
    #[serde(default)]
    machine: bool,
}

/// The address of what is heard with a message.
pub fn address(heard: &Heard) -> String {
    let hash: String = heard.hash.chars().take(16).collect();
    let machine = if heard.by_machine {
        "&machine=true"
    } else {
        ""
    };
    format!("/sound/{}/{}?v={hash}{machine}", heard.of, heard.language)
}

/// `GET /sound/entries/{topic}/{slug}/{language}`, `GET /sound/courses/{course}/{lesson}/{language}`.
pub async fn sound(
    State(chat): State<Chat>,
    Path(path): Path<String>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Response {
    let named = path.rsplit_once('/').and_then(|(folder, code)| {
        let language = code.parse::<Language>().ok()?;
        Some((Spoken::parse(folder)?, language))
    });
    let Some((of, language)) = named else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let bytes = if wanted.machine {
        chat.desk.spoken_by_machine(&of, language).await
    } else {
        chat.desk.recorded(&of, language).await
    };
    match bytes {
        Some(bytes) => {
            let mut response = ranged(&headers, "audio/ogg", bytes);
            response.headers_mut().insert(header::CACHE_CONTROL, A_DAY);
            response
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
