//! Signing in with the municipality's own sign-in.

use askama::Template;
use axum::Extension;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::Visitor;
use super::cookies::is_secure;
use super::error::render;
use super::page::Frame;
use super::sign_in::go;
use crate::gate::{ProviderError, Return};
use crate::pages::{cookie, set_session_cookie};

/// The cookie that ties a sign-in at the provider to the browser it was begun in.
const STATE_COOKIE: &str = "lotsen_state";

/// What the provider sends back.
#[derive(Deserialize)]
pub struct Answer {
    #[serde(default)]
    state: String,
    code: Option<String>,
}

#[derive(Template)]
#[template(path = "refused.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    title: String,
    more: String,
}

/// `GET /sign-in/provider`: to the provider.
pub async fn begin(Extension(visitor): Extension<Visitor>, headers: HeaderMap) -> Response {
    let shared = &visitor.shared;
    match shared.gate.begin_at_provider().await {
        Ok((url, state)) => {
            let mut response = Redirect::to(&url).into_response();
            let secure = is_secure(shared, &headers);
            if let Some(cookie) = set_session_cookie(STATE_COOKIE, state.expose(), secure) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            response
        }
        Err(error) => refused(&visitor, &headers, &error),
    }
}

/// `GET /sign-in/provider/back`: from the provider.
pub async fn back(
    Extension(visitor): Extension<Visitor>,
    Query(answer): Query<Answer>,
    headers: HeaderMap,
) -> Response {
    let back = Return {
        state: answer.state,
        code: answer.code,
    };
    let state = cookie(&headers, STATE_COOKIE);
    let gate = &visitor.shared.gate;
    match gate.finish_at_provider(back, state, &visitor.visit).await {
        Ok(token) => go(&visitor, &headers, &token, "/"),
        Err(error) => refused(&visitor, &headers, &error),
    }
}

fn refused(visitor: &Visitor, headers: &HeaderMap, error: &ProviderError) -> Response {
    let frame = Frame::outside(&visitor.shared, headers, "/sign-in".to_owned());
    let (status, more) = match error {
        ProviderError::NoAccount => (StatusCode::FORBIDDEN, "staff-provider-no-account"),
        ProviderError::NoEmail => (StatusCode::FORBIDDEN, "staff-provider-no-email"),
        ProviderError::Refused => (StatusCode::FORBIDDEN, "staff-provider-refused"),
        ProviderError::Expired => (StatusCode::BAD_REQUEST, "staff-provider-expired"),
        ProviderError::Failed(cause) => {
            tracing::error!(cause, "the municipality's own sign-in failed");
            (StatusCode::BAD_GATEWAY, "staff-provider-failed")
        }
    };
    let page = Page {
        title: frame.say("staff-provider-no"),
        more: frame.say(more),
        frame,
    };
    (status, render(&page)).into_response()
}
