//! My account: the password, the second factor, the sessions, and Telegram.

use askama::Template;
use axum::Form;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::Console;
use super::error::{Error, render};
use super::link::refusal;
use super::page::Frame;
use super::queue::desk_name;
use super::sign_in::{set_up, setting_up};
use super::view::language_name;
use crate::account::Role;
use crate::gate::{PasswordError, SHORTEST_PASSWORD, TELEGRAM_MINUTES};
use crate::store::LinkPurpose;

/// The address of this page.
const HERE: &str = "/account";

/// The present password, and the new one twice.
#[derive(Deserialize)]
pub struct Written {
    #[serde(default)]
    present: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
}

/// A code of the second factor.
#[derive(Deserialize)]
pub struct Code {
    #[serde(default)]
    code: String,
}

/// A session in the list.
struct SessionRow {
    agent: String,
    since: String,
    seen: String,
    is_this: bool,
}

#[derive(Template)]
#[template(path = "account.html", config = "src/pages/askama.toml")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question that the template asks"
)]
struct Page {
    frame: Frame,
    email: String,
    facts: Vec<(String, String)>,
    rule: String,
    sessions: Vec<SessionRow>,
    has_password: bool,
    has_second_factor: bool,
    may_go_without: bool,
    has_telegram: bool,
    /// The command that ties Telegram to this account, and the link that does the same where the bot's name is known.
    telegram: Option<(String, Option<String>)>,
    telegram_minutes: String,
    alert: Option<String>,
    note: Option<String>,
}

/// What is to be said at the top of the page.
#[derive(Default)]
struct Said {
    alert: Option<String>,
    note: Option<String>,
    telegram: Option<(String, Option<String>)>,
}

/// `GET /account`.
pub async fn page(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    show(&console, &headers, Said::default()).await
}

async fn show(console: &Console, headers: &HeaderMap, said: Said) -> Result<Response, Error> {
    let frame = Frame::new(console, headers, HERE.to_owned());
    let account = &console.account;
    let sessions = match console.gate.sessions(account.id).await {
        Ok(sessions) => sessions,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let here = console.session.as_ref().map(|session| &session.hash);
    let sessions = sessions.iter().map(|session| SessionRow {
        agent: browser(&session.agent),
        since: frame.time(session.created_at),
        seen: frame.time(session.seen_at),
        is_this: here == Some(&session.hash),
    });
    let sessions = sessions.collect();
    let names = |names: Vec<String>| names.join(", ");
    let roles = account.roles.iter();
    let roles = roles.map(|role| frame.say(&format!("staff-role-{}", role.code())));
    let desks = account.desks.iter().map(|desk| desk_name(&frame, desk));
    let desks = if account.is(Role::Admin) {
        frame.say("staff-desks-all")
    } else if account.desks.is_empty() {
        frame.say("staff-desks-none")
    } else {
        names(desks.collect())
    };
    let languages = account.languages.iter();
    let languages = languages.map(|language| language_name(&frame, *language));
    let facts = vec![
        (frame.say("staff-email"), account.email.to_string()),
        (frame.say("staff-roles"), names(roles.collect())),
        (frame.say("staff-desks"), desks),
        (frame.say("staff-languages"), names(languages.collect())),
    ];
    Ok(render(&Page {
        email: account.email.to_string(),
        facts,
        rule: frame.with(
            "staff-password-rule",
            "number",
            &SHORTEST_PASSWORD.to_string(),
        ),
        sessions,
        has_password: account.has_password,
        has_second_factor: account.has_second_factor,
        may_go_without: console.gate.may_go_without(account),
        has_telegram: account.telegram.is_some(),
        telegram: said.telegram,
        telegram_minutes: frame.with(
            "staff-telegram-how",
            "minutes",
            &TELEGRAM_MINUTES.to_string(),
        ),
        alert: said.alert,
        note: said.note,
        frame,
    }))
}

/// `POST /account/password`.
pub async fn password(
    console: Console,
    headers: HeaderMap,
    Form(written): Form<Written>,
) -> Result<Response, Error> {
    let Some(signed_in) = &console.visitor.signed_in else {
        return in_demo(&console, &headers).await;
    };
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    if written.password != written.again {
        return alert(&console, &headers, frame.say("staff-password-differs")).await;
    }
    let visit = &console.visitor.visit;
    let changed = console
        .gate
        .change_password(signed_in, &written.present, &written.password, visit)
        .await;
    finish(&console, &headers, changed, "staff-password-changed").await
}

/// `GET /account/second-factor`.
pub async fn second_factor(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    let Some(signed_in) = &console.visitor.signed_in else {
        return in_demo(&console, &headers).await;
    };
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    let action = "/account/second-factor";
    Ok(setting_up(&console.visitor, signed_in, frame, action, None).await)
}

/// `POST /account/second-factor`.
pub async fn set_up_second_factor(
    console: Console,
    headers: HeaderMap,
    Form(written): Form<Code>,
) -> Result<Response, Error> {
    let Some(signed_in) = &console.visitor.signed_in else {
        return in_demo(&console, &headers).await;
    };
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    let page = (frame, &headers);
    let action = "/account/second-factor";
    Ok(set_up(&console.visitor, signed_in, page, action, &written.code).await)
}

/// `POST /account/second-factor/drop`.
pub async fn drop_second_factor(
    console: Console,
    headers: HeaderMap,
    Form(written): Form<Written>,
) -> Result<Response, Error> {
    let Some(signed_in) = &console.visitor.signed_in else {
        return in_demo(&console, &headers).await;
    };
    let visit = &console.visitor.visit;
    let dropped = console
        .gate
        .drop_second_factor(signed_in, &written.present, visit)
        .await;
    finish(&console, &headers, dropped, "staff-second-factor-dropped").await
}

/// `POST /account/sessions/end`: all but this one.
pub async fn end_sessions(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    let here = console.session.as_ref().map_or("", |session| &session.hash);
    let ended = console
        .gate
        .sign_out_everywhere(console.account.id, here)
        .await;
    // Their streams end now.
    console.desk.ring();
    let ended = ended.map_err(PasswordError::from);
    finish(&console, &headers, ended, "staff-sessions-ended").await
}

/// `POST /account/telegram`: a command, and a link, that ties a Telegram user to this account.
pub async fn telegram(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    let link = console.gate.link(console.account.id, LinkPurpose::Telegram);
    let said = match link.await {
        Ok(token) => {
            let token = token.expose();
            let bot = console.desk.bot_name();
            let link = bot.map(|bot| format!("https://t.me/{bot}?start=staff_{token}"));
            Said {
                telegram: Some((format!("/link {token}"), link)),
                ..Said::default()
            }
        }
        Err(error) => {
            let frame = Frame::new(&console, &headers, HERE.to_owned());
            return Err(Error::broken(frame, &error));
        }
    };
    show(&console, &headers, said).await
}

/// `POST /account/telegram/untie`.
pub async fn untie_telegram(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    match console.gate.untie_telegram(console.account.id).await {
        Ok(()) => Ok(Redirect::to(HERE).into_response()),
        Err(error) => {
            let frame = Frame::new(&console, &headers, HERE.to_owned());
            Err(Error::store(frame, &error))
        }
    }
}

/// The page again, with what came of it.
async fn finish(
    console: &Console,
    headers: &HeaderMap,
    done: Result<(), PasswordError>,
    note: &str,
) -> Result<Response, Error> {
    let frame = Frame::new(console, headers, HERE.to_owned());
    if let Err(error) = done {
        return alert(console, headers, refusal(&frame, &error)).await;
    }
    // What has changed is read again.
    let account = console.desk.store().account(console.account.id).await;
    let account = match account {
        Ok(account) => account,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let console = Console {
        account,
        ..console.clone()
    };
    let said = Said {
        note: Some(frame.say(note)),
        ..Said::default()
    };
    show(&console, headers, said).await
}

async fn alert(console: &Console, headers: &HeaderMap, alert: String) -> Result<Response, Error> {
    let said = Said {
        alert: Some(alert),
        ..Said::default()
    };
    let page = show(console, headers, said).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// In the demonstration there is no sign-in, so nothing of it can be changed.
async fn in_demo(console: &Console, headers: &HeaderMap) -> Result<Response, Error> {
    let frame = Frame::new(console, headers, HERE.to_owned());
    alert(console, headers, frame.say("staff-not-in-demo")).await
}

/// A browser as people call it. What browsers say of themselves is long and half untrue; more than this nobody recognises.
fn browser(agent: &str) -> String {
    let programs = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let systems = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];
    let found = |names: &[(&str, &'static str)]| {
        let found = names.iter().find(|(part, _)| agent.contains(part));
        found.map(|(_, name)| *name)
    };
    match (found(&programs), found(&systems)) {
        (Some(program), Some(system)) => format!("{program}, {system}"),
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => agent.chars().take(40).collect(),
    }
}
