//! The link on which a person sets their password. It works once, and looking at it does not use it up.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Extension, Form};
use serde::Deserialize;

use super::Visitor;
use super::cookies::is_in_the_clear;
use super::error::{Error, render};
use super::page::Frame;
use crate::gate::{PasswordError, SHORTEST_PASSWORD, Token, Weak};

/// A new password, twice.
#[derive(Deserialize)]
pub struct Written {
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
}

#[derive(Template)]
#[template(path = "link.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    /// The link's token; `None` when it does not work.
    token: Option<String>,
    name: String,
    email: String,
    rule: String,
    alert: Option<String>,
}

/// `GET /link/{token}`.
pub async fn page(
    Extension(visitor): Extension<Visitor>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    show(&visitor, &headers, &token, None).await
}

/// `POST /link/{token}`.
pub async fn password(
    Extension(visitor): Extension<Visitor>,
    Path(token): Path<String>,
    headers: HeaderMap,
    Form(written): Form<Written>,
) -> Result<Response, Error> {
    let frame = Frame::outside(&visitor.shared, &headers, "/sign-in".to_owned());
    let Some(link) = Token::brought(&token) else {
        return show(&visitor, &headers, &token, None).await;
    };
    if is_in_the_clear(&visitor.shared, &headers) {
        let alert = frame.say("staff-sign-in-clear");
        return again(&visitor, &headers, &token, alert).await;
    }
    if written.password != written.again {
        let alert = frame.say("staff-password-differs");
        return again(&visitor, &headers, &token, alert).await;
    }
    match visitor
        .shared
        .gate
        .set_password(&link, &written.password)
        .await
    {
        Ok(_) => {
            visitor.shared.desk.ring();
            Ok(Redirect::to("/sign-in?done=password").into_response())
        }
        Err(PasswordError::Link) => show(&visitor, &headers, &token, None).await,
        Err(error) => {
            let alert = refusal(&frame, &error);
            again(&visitor, &headers, &token, alert).await
        }
    }
}

async fn again(
    visitor: &Visitor,
    headers: &HeaderMap,
    token: &str,
    alert: String,
) -> Result<Response, Error> {
    let page = show(visitor, headers, token, Some(alert)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn show(
    visitor: &Visitor,
    headers: &HeaderMap,
    token: &str,
    alert: Option<String>,
) -> Result<Response, Error> {
    let frame = Frame::outside(&visitor.shared, headers, format!("/link/{token}"));
    let owner = match Token::brought(token) {
        Some(link) => visitor.shared.gate.owner_of_link(&link).await,
        None => Ok(None),
    };
    let owner = match owner {
        Ok(owner) => owner,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let status = if owner.is_some() {
        StatusCode::OK
    } else {
        StatusCode::GONE
    };
    let page = Page {
        token: owner.is_some().then(|| token.to_owned()),
        email: owner
            .as_ref()
            .map_or(String::new(), |it| it.email.to_string()),
        name: owner.map_or(String::new(), |it| it.name),
        rule: frame.with(
            "staff-password-rule",
            "number",
            &SHORTEST_PASSWORD.to_string(),
        ),
        alert,
        frame,
    };
    Ok((status, render(&page)).into_response())
}

/// Why a password was not set, in words.
pub fn refusal(frame: &Frame, error: &PasswordError) -> String {
    let rule = || {
        frame.with(
            "staff-password-rule",
            "number",
            &SHORTEST_PASSWORD.to_string(),
        )
    };
    match error {
        PasswordError::Weak(Weak::Short) => rule(),
        PasswordError::Weak(Weak::Long) => frame.say("staff-password-long"),
        PasswordError::Weak(Weak::Guessable) => frame.say("staff-password-guessable"),
        PasswordError::Wrong => frame.say("staff-password-wrong"),
        PasswordError::Wait(minutes) => {
            frame.with("staff-sign-in-wait", "minutes", &minutes.to_string())
        }
        PasswordError::Link => frame.say("staff-link-dead"),
        PasswordError::Failed(cause) => {
            tracing::error!(cause, "a password could not be set");
            frame.say("staff-error-failed")
        }
    }
}
