//! Signing in: the password, then the code of the second factor or its setting up; and signing out.

use askama::Template;
use axum::extract::Query;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Extension, Form};
use serde::Deserialize;

use super::cookies::{is_in_the_clear, no_session_cookie, session_cookie};
use super::error::render;
use super::page::Frame;
use super::preferences::our_page;
use super::{Console, Visitor};
use crate::account::Stage;
use crate::gate::{SecondFactor, SignInError, SignedIn, Token};

/// Where to go afterwards, and what to say first.
#[derive(Deserialize)]
pub struct Wish {
    #[serde(default)]
    back: String,
    /// `password`: it has just been set. `out`: signed out.
    #[serde(default)]
    done: String,
}

/// Address and password.
#[derive(Deserialize)]
pub struct Written {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    back: String,
}

/// A code.
#[derive(Deserialize)]
pub struct Code {
    #[serde(default)]
    code: String,
    #[serde(default)]
    back: String,
}

#[derive(Template)]
#[template(path = "sign_in.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    back: String,
    email: String,
    alert: Option<String>,
    note: Option<String>,
    has_provider: bool,
}

#[derive(Template)]
#[template(path = "code.html", config = "src/pages/askama.toml")]
struct CodePage {
    frame: Frame,
    back: String,
    alert: Option<String>,
}

#[derive(Template)]
#[template(path = "setup.html", config = "src/pages/askama.toml")]
struct SetupPage {
    frame: Frame,
    /// Where the form goes.
    action: &'static str,
    alert: Option<String>,
    secret: String,
    size: i32,
    path: String,
}

#[derive(Template)]
#[template(path = "recovery.html", config = "src/pages/askama.toml")]
struct RecoveryPage {
    frame: Frame,
    codes: Vec<String>,
}

/// `GET /sign-in?back=/cases`.
pub async fn page(
    Extension(visitor): Extension<Visitor>,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Response {
    let is_full = |it: &SignedIn| it.session.stage == Stage::Full;
    if visitor.shared.demo.is_some() || visitor.signed_in.as_ref().is_some_and(is_full) {
        return Redirect::to("/").into_response();
    }
    let frame = Frame::outside(&visitor.shared, &headers, "/sign-in".to_owned());
    let note = match wish.done.as_str() {
        "password" => Some(frame.say("staff-password-is-set")),
        "out" => Some(frame.say("staff-signed-out")),
        _ => None,
    };
    let clear = is_in_the_clear(&visitor.shared, &headers);
    render(&Page {
        alert: clear.then(|| frame.say("staff-sign-in-clear")),
        back: wish.back,
        email: String::new(),
        note,
        has_provider: visitor.shared.gate.provider().is_some(),
        frame,
    })
}

/// `POST /sign-in`.
pub async fn password(
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    Form(written): Form<Written>,
) -> Response {
    let frame = Frame::outside(&visitor.shared, &headers, "/sign-in".to_owned());
    let (status, alert) = if is_in_the_clear(&visitor.shared, &headers) {
        (StatusCode::FORBIDDEN, frame.say("staff-sign-in-clear"))
    } else {
        let gate = &visitor.shared.gate;
        let signed_in = gate
            .sign_in(&written.email, &written.password, &visitor.visit)
            .await;
        match signed_in {
            Ok((token, stage)) => {
                let to = with_back(page_of(stage), &written.back);
                return go(&visitor, &headers, &token, &to);
            }
            Err(error) => said(&frame, &error, "staff-sign-in-wrong"),
        }
    };
    let page = Page {
        alert: Some(alert),
        back: written.back,
        email: written.email,
        note: None,
        has_provider: visitor.shared.gate.provider().is_some(),
        frame,
    };
    (status, render(&page)).into_response()
}

/// `GET /sign-in/code`.
pub async fn code_page(
    Extension(visitor): Extension<Visitor>,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Response {
    if !is_at(&visitor, Stage::Code) {
        return Redirect::to("/").into_response();
    }
    let frame = Frame::outside(&visitor.shared, &headers, "/sign-in/code".to_owned());
    render(&CodePage {
        frame,
        back: wish.back,
        alert: None,
    })
}

/// `POST /sign-in/code`.
pub async fn code(
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    Form(written): Form<Code>,
) -> Response {
    let Some(halfway) = visitor.token.clone() else {
        return Redirect::to("/sign-in").into_response();
    };
    let gate = &visitor.shared.gate;
    match gate.confirm(&halfway, &written.code, &visitor.visit).await {
        Ok(token) => go(
            &visitor,
            &headers,
            &token,
            our_page(&written.back).unwrap_or("/"),
        ),
        Err(SignInError::Ended) => Redirect::to("/sign-in").into_response(),
        Err(error) => {
            let frame = Frame::outside(&visitor.shared, &headers, "/sign-in/code".to_owned());
            let (status, alert) = said(&frame, &error, "staff-code-wrong");
            let page = CodePage {
                frame,
                back: written.back,
                alert: Some(alert),
            };
            (status, render(&page)).into_response()
        }
    }
}

/// `GET /sign-in/setup`.
pub async fn setup_page(Extension(visitor): Extension<Visitor>, headers: HeaderMap) -> Response {
    let Some(signed_in) = visitor
        .signed_in
        .as_ref()
        .filter(|_| is_at(&visitor, Stage::Setup))
    else {
        return Redirect::to("/").into_response();
    };
    let frame = Frame::outside(&visitor.shared, &headers, "/sign-in/setup".to_owned());
    setting_up(&visitor, signed_in, frame, "/sign-in/setup", None).await
}

/// `POST /sign-in/setup`.
pub async fn setup(
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    Form(written): Form<Code>,
) -> Response {
    let Some(signed_in) = visitor
        .signed_in
        .as_ref()
        .filter(|_| is_at(&visitor, Stage::Setup))
    else {
        return Redirect::to("/").into_response();
    };
    let frame = Frame::outside(&visitor.shared, &headers, "/sign-in/setup".to_owned());
    set_up(
        &visitor,
        signed_in,
        (frame, &headers),
        "/sign-in/setup",
        &written.code,
    )
    .await
}

/// The page with the picture that apps read.
pub async fn setting_up(
    visitor: &Visitor,
    signed_in: &SignedIn,
    frame: Frame,
    action: &'static str,
    alert: Option<String>,
) -> Response {
    let factor = visitor.shared.gate.second_factor_to_set_up(signed_in).await;
    let drawn = factor.map(|factor: SecondFactor| (factor.readable(), factor.picture()));
    match drawn {
        Ok((secret, Some((size, path)))) => render(&SetupPage {
            frame,
            action,
            alert,
            secret,
            size,
            path,
        }),
        Ok(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Err(error) => {
            tracing::error!(%error, "a second factor could not be shown");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Sets the second factor up and shows the recovery codes, for the only time.
pub async fn set_up(
    visitor: &Visitor,
    signed_in: &SignedIn,
    (frame, headers): (Frame, &HeaderMap),
    action: &'static str,
    code: &str,
) -> Response {
    let gate = &visitor.shared.gate;
    match gate
        .set_up_second_factor(signed_in, code, &visitor.visit)
        .await
    {
        Ok((token, codes)) => {
            let mut response = render(&RecoveryPage { frame, codes });
            keep(
                &mut response,
                session_cookie(&visitor.shared, headers, &token),
            );
            response
        }
        Err(SignInError::Ended) => Redirect::to("/sign-in").into_response(),
        Err(error) => {
            let (status, alert) = said(&frame, &error, "staff-code-wrong");
            let page = setting_up(visitor, signed_in, frame, action, Some(alert)).await;
            (status, page).into_response()
        }
    }
}

/// `POST /sign-out`.
pub async fn out(console: Console, headers: HeaderMap) -> Response {
    if let Some(signed_in) = &console.visitor.signed_in
        && let Err(error) = console.gate.sign_out(signed_in).await
    {
        tracing::error!(%error, "a session could not be ended");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    // Streams of this session end now.
    console.desk.ring();
    let mut response = Redirect::to("/sign-in?done=out").into_response();
    keep(
        &mut response,
        no_session_cookie(&console.visitor.shared, &headers),
    );
    response
}

/// Goes on with a session's new token.
pub fn go(visitor: &Visitor, headers: &HeaderMap, token: &Token, to: &str) -> Response {
    let mut response = Redirect::to(to).into_response();
    keep(
        &mut response,
        session_cookie(&visitor.shared, headers, token),
    );
    response
}

fn keep(response: &mut Response, cookie: Option<HeaderValue>) {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

fn is_at(visitor: &Visitor, stage: Stage) -> bool {
    let here = visitor.signed_in.as_ref().map(|it| it.session.stage);
    here == Some(stage)
}

fn page_of(stage: Stage) -> Option<&'static str> {
    match stage {
        Stage::Code => Some("/sign-in/code"),
        Stage::Setup => Some("/sign-in/setup"),
        Stage::Full => None,
    }
}

/// The next page of a sign-in, which remembers where to go afterwards; without one, that page itself.
fn with_back(next: Option<&str>, back: &str) -> String {
    let back = our_page(back).unwrap_or("/");
    match next {
        None => back.to_owned(),
        Some(next) if back == "/" => next.to_owned(),
        Some(next) => {
            let back = back
                .replace('%', "%25")
                .replace('&', "%26")
                .replace('+', "%2B")
                .replace('#', "%23");
            format!("{next}?back={back}")
        }
    }
}

/// Why somebody could not come in, in words; `wrong` is the id of the sentence for what was wrong.
pub fn said(frame: &Frame, error: &SignInError, wrong: &'static str) -> (StatusCode, String) {
    match error {
        SignInError::Wrong | SignInError::Ended => {
            (StatusCode::UNPROCESSABLE_ENTITY, frame.say(wrong))
        }
        SignInError::Wait(minutes) => (
            StatusCode::TOO_MANY_REQUESTS,
            frame.with("staff-sign-in-wait", "minutes", &minutes.to_string()),
        ),
        SignInError::Failed(_) => {
            tracing::error!(%error, "a sign-in failed");
            (
                StatusCode::INTERNAL_SERVER_ERROR,
                frame.say("staff-error-broken"),
            )
        }
    }
}
