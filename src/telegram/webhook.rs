//! The webhook: Telegram posts updates; each is stored before it is answered with 200.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Router, extract::DefaultBodyLimit};
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use super::{Telegram, polling};
use crate::desk::Desk;

/// The header that carries the secret.
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// The path that Telegram posts to.
pub const PATH: &str = "/telegram/webhook";

/// An update is small; a megabyte is far above the largest.
const LARGEST_UPDATE: usize = 1 << 20;

#[derive(Clone)]
struct Hook {
    telegram: Telegram,
    desk: Desk,
    secret: SecretString,
}

/// The address that Telegram is given: the public one, with [`PATH`] where it has no path of its own.
pub fn public_address(url: &str) -> String {
    let has_path = reqwest::Url::parse(url).is_ok_and(|url| url.path() != "/");
    if has_path {
        url.to_owned()
    } else {
        format!("{}{PATH}", url.trim_end_matches('/'))
    }
}

/// The route that Telegram posts to: the path of the public address, and [`PATH`] for proxies that rewrite.
pub fn router(telegram: Telegram, desk: Desk, url: &str, secret: SecretString) -> Router {
    let own = reqwest::Url::parse(url)
        .map(|url| url.path().to_owned())
        .unwrap_or_default();
    let mut router = Router::new().route(PATH, post(receive));
    // Braces would be read as a pattern by the router.
    if own.len() > 1 && own != PATH && !own.contains(['{', '}']) {
        router = router.route(&own, post(receive));
    }
    router
        .layer(DefaultBodyLimit::max(LARGEST_UPDATE))
        .with_state(Hook {
            telegram,
            desk,
            secret,
        })
}

async fn receive(State(hook): State<Hook>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let given = headers
        .get(SECRET_HEADER)
        .map_or(&b""[..], |value| value.as_bytes());
    if !bool::from(given.ct_eq(hook.secret.expose_secret().as_bytes())) {
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(update) = serde_json::from_slice::<serde_json::Value>(&body) else {
        return StatusCode::BAD_REQUEST;
    };
    if update
        .get("update_id")
        .and_then(serde_json::Value::as_i64)
        .is_none()
    {
        return StatusCode::BAD_REQUEST;
    }
    let row = polling::inbox_row(&hook.desk, &update);
    match hook
        .desk
        .store()
        .accept(&hook.telegram.origin, &[row], hook.desk.now())
        .await
    {
        Ok(_) => {
            hook.desk.ring_inbox();
            StatusCode::OK
        }
        Err(error) => {
            // Telegram offers the update again, for a day.
            tracing::error!(%error, "an update could not be stored");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
