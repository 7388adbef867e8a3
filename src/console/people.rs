//! People: who may sign in, what they may do, which desks are theirs. For admins.

mod form;

use std::collections::BTreeSet;

use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use form::{Tick, Written, desk_ticks, language_ticks, role_ticks};

use super::Console;
use super::error::{Error, render};
use super::page::Frame;
use super::queue::desk_name;
use super::view::language_name;
use crate::account::{Account, AccountId, Role};
use crate::gate::{AddError, LINK_HOURS, NewAccount, Token};
use crate::store::LinkPurpose;

/// The address of the list.
const HERE: &str = "/people";

/// Somebody in the list.
struct Row {
    href: String,
    name: String,
    email: String,
    roles: String,
    desks: String,
    languages: String,
    /// "Disabled", "No password yet", or nothing.
    state: Option<String>,
    disabled: bool,
}

#[derive(Template)]
#[template(path = "people.html", config = "src/pages/askama.toml")]
struct ListPage {
    frame: Frame,
    rows: Vec<Row>,
    roles: Vec<Tick>,
    desks: Vec<Tick>,
    languages: Vec<Tick>,
    name: String,
    email: String,
    alert: Option<String>,
}

#[derive(Template)]
#[template(path = "person.html", config = "src/pages/askama.toml")]
struct PersonPage {
    frame: Frame,
    href: String,
    name: String,
    email: String,
    roles: Vec<Tick>,
    desks: Vec<Tick>,
    languages: Vec<Tick>,
    disabled: bool,
    is_me: bool,
    has_second_factor: bool,
    /// The link that was just made; it is shown once.
    link: Option<String>,
    link_hours: String,
    alert: Option<String>,
    note: Option<String>,
}

/// `GET /people`.
pub async fn list(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    show_list(&console, &headers, &Written::default(), None).await
}

async fn show_list(
    console: &Console,
    headers: &HeaderMap,
    written: &Written,
    alert: Option<String>,
) -> Result<Response, Error> {
    let frame = Frame::new(console, headers, HERE.to_owned());
    let accounts = match console.desk.store().accounts().await {
        Ok(accounts) => accounts,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let roles = if written.roles.is_empty() {
        BTreeSet::from([Role::Staff])
    } else {
        written.roles.clone()
    };
    Ok(render(&ListPage {
        rows: accounts
            .iter()
            .map(|account| row(&frame, account))
            .collect(),
        roles: role_ticks(&frame, &roles),
        desks: desk_ticks(&frame, &written.desks),
        languages: language_ticks(&frame, &written.languages),
        name: written.name.clone(),
        email: written.email.clone(),
        alert,
        frame,
    }))
}

/// `POST /people`: adds somebody, and shows the link on which they set a password.
pub async fn add(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let written = Written::read(&body);
    let frame = Frame::new(&console, &headers, HERE.to_owned());
    let Ok(email) = written.email.parse() else {
        let alert = frame.say("staff-people-no-email");
        return again(&console, &headers, &written, alert).await;
    };
    let new = NewAccount {
        name: written.name.clone(),
        email,
        roles: written.roles.clone(),
        desks: written.desks.clone(),
        languages: written.languages.clone(),
    };
    let alert = match console.gate.add(new).await {
        Ok((account, link)) => {
            tracing::info!(
                account.id = account.id.0,
                by = console.account.id.0,
                "an account was added"
            );
            let note = frame.say("staff-people-added");
            return show_one(
                &console,
                &headers,
                account.id,
                Said::link(&console, &link, note),
            )
            .await;
        }
        Err(AddError::NoName) => frame.say("staff-people-no-name"),
        Err(AddError::NoRole) => frame.say("staff-people-no-role"),
        Err(AddError::Taken) => frame.say("staff-people-taken"),
        Err(AddError::Failed(error)) => return Err(Error::broken(frame, &error)),
    };
    again(&console, &headers, &written, alert).await
}

async fn again(
    console: &Console,
    headers: &HeaderMap,
    written: &Written,
    alert: String,
) -> Result<Response, Error> {
    let page = show_list(console, headers, written, Some(alert)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// What is to be said on a person's page.
#[derive(Default)]
struct Said {
    link: Option<String>,
    alert: Option<String>,
    note: Option<String>,
}

impl Said {
    fn link(console: &Console, token: &Token, note: String) -> Said {
        let shared = &console.visitor.shared;
        let start = shared.public_url.clone().unwrap_or_default();
        Said {
            link: Some(format!("{start}/link/{}", token.expose())),
            note: Some(note),
            alert: None,
        }
    }
}

/// `GET /people/{id}`.
pub async fn one(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    show_one(&console, &headers, key(&id), Said::default()).await
}

async fn show_one(
    console: &Console,
    headers: &HeaderMap,
    id: AccountId,
    said: Said,
) -> Result<Response, Error> {
    let frame = Frame::new(console, headers, format!("{HERE}/{id}"));
    let account = match console.desk.store().account(id).await {
        Ok(account) => account,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    Ok(render(&PersonPage {
        href: format!("{HERE}/{id}"),
        roles: role_ticks(&frame, &account.roles),
        desks: desk_ticks(&frame, &account.desks),
        languages: language_ticks(&frame, &account.languages),
        disabled: account.disabled_at.is_some(),
        is_me: account.id == console.account.id,
        has_second_factor: account.has_second_factor,
        email: account.email.to_string(),
        name: account.name,
        link: said.link,
        link_hours: frame.with("staff-people-link-how", "hours", &LINK_HOURS.to_string()),
        alert: said.alert,
        note: said.note,
        frame,
    }))
}

/// `POST /people/{id}`: roles, desks, languages.
pub async fn change(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let written = Written::read(&body);
    let (frame, account) = find(&console, &headers, &id).await?;
    let refuse = |alert: String| Said {
        alert: Some(alert),
        ..Said::default()
    };
    let said = if written.roles.is_empty() {
        refuse(frame.say("staff-people-no-role"))
    } else if account.id == console.account.id && !written.roles.contains(&Role::Admin) {
        // Otherwise the last admin could lock everybody out.
        refuse(frame.say("staff-people-not-yourself"))
    } else {
        let changed = Account {
            roles: written.roles,
            desks: written.desks,
            languages: written.languages,
            ..account.clone()
        };
        if let Err(error) = console.gate.keep(&changed).await {
            return Err(Error::store(frame, &error));
        }
        tracing::info!(
            account.id = account.id.0,
            by = console.account.id.0,
            "an account was changed"
        );
        Said {
            note: Some(frame.say("staff-people-kept")),
            ..Said::default()
        }
    };
    console.desk.ring();
    let status = if said.alert.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let page = show_one(&console, &headers, account.id, said).await?;
    Ok((status, page).into_response())
}

/// `POST /people/{id}/disable`: out at once, wherever they are signed in.
pub async fn disable(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (frame, account) = find(&console, &headers, &id).await?;
    if account.id == console.account.id {
        let said = Said {
            alert: Some(frame.say("staff-people-not-yourself")),
            ..Said::default()
        };
        let page = show_one(&console, &headers, account.id, said).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    if let Err(error) = console.gate.disable(&account).await {
        return Err(Error::store(frame, &error));
    }
    tracing::info!(
        account.id = account.id.0,
        by = console.account.id.0,
        "an account was disabled"
    );
    // Their streams end now.
    console.desk.ring();
    Ok(Redirect::to(&format!("{HERE}/{}", account.id)).into_response())
}

/// `POST /people/{id}/enable`.
pub async fn enable(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (frame, account) = find(&console, &headers, &id).await?;
    if let Err(error) = console.gate.enable(&account).await {
        return Err(Error::store(frame, &error));
    }
    Ok(Redirect::to(&format!("{HERE}/{}", account.id)).into_response())
}

/// `POST /people/{id}/link`: a new link to set a password, and a new start for the second factor if wished.
pub async fn link(
    console: Console,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let written = Written::read(&body);
    let (frame, account) = find(&console, &headers, &id).await?;
    if written.forget_second_factor
        && let Err(error) = console.gate.reset_second_factor(account.id).await
    {
        return Err(Error::store(frame, &error));
    }
    match console.gate.link(account.id, LinkPurpose::Password).await {
        Ok(link) => {
            tracing::info!(
                account.id = account.id.0,
                by = console.account.id.0,
                "a link was made"
            );
            let said = Said::link(&console, &link, frame.say("staff-people-link-made"));
            show_one(&console, &headers, account.id, said).await
        }
        Err(error) => Err(Error::broken(frame, &error)),
    }
}

async fn find(console: &Console, headers: &HeaderMap, id: &str) -> Result<(Frame, Account), Error> {
    let frame = Frame::new(console, headers, format!("{HERE}/{id}"));
    match console.desk.store().account(key(id)).await {
        Ok(account) => Ok((frame, account)),
        Err(error) => Err(Error::store(frame, &error)),
    }
}

fn key(id: &str) -> AccountId {
    AccountId(id.parse().unwrap_or(-1))
}

fn row(frame: &Frame, account: &Account) -> Row {
    let list = |names: Vec<String>| names.join(", ");
    let roles = account.roles.iter();
    let desks = account.desks.iter();
    let languages = account.languages.iter();
    let disabled = account.disabled_at.is_some();
    let state = if disabled {
        Some(frame.say("staff-people-disabled"))
    } else if account.has_password {
        None
    } else {
        Some(frame.say("staff-people-no-password"))
    };
    Row {
        href: format!("{HERE}/{}", account.id),
        name: account.name.clone(),
        email: account.email.to_string(),
        roles: list(
            roles
                .map(|role| frame.say(&format!("staff-role-{}", role.code())))
                .collect(),
        ),
        desks: list(desks.map(|desk| desk_name(frame, desk)).collect()),
        languages: list(languages.map(|it| language_name(frame, *it)).collect()),
        state,
        disabled,
    }
}
