//! What a club sees: its own row, without signing in.

use std::net::SocketAddr;
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, Path};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::super::records::{Found, Shown, plain, typed};
use super::{cell, change, clean, fields, kind, own_words, row, text, with_was};
use crate::console::Visitor;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::wording::told;
use crate::gate::Token;
use crate::pages::{Often, address};
use crate::store::{self, ClubLink, NewProposal, Proposal, ProposalState, new_id};

#[derive(Template)]
#[template(path = "club.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    /// `None`: the link does not work.
    open: Option<Open>,
    title: String,
    /// Why it does not work, or what else is to be said first.
    alert: Option<String>,
    note: Option<String>,
}

/// The row that a link is about.
struct Open {
    href: String,
    organiser: String,
    /// A figure of the row as it is shown.
    was: String,
    until: String,
    fields: Vec<Shown>,
    word: String,
}

/// A visit with a link.
struct Visit<'a> {
    visitor: &'a Visitor,
    headers: &'a HeaderMap,
    token: &'a str,
    link: ClubLink,
}

/// `GET /club/{token}`.
pub async fn page(
    Extension(visitor): Extension<Visitor>,
    Extension(often): Extension<Arc<Often>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let visit = match enter(&visitor, &headers, &token, (&often, peer)).await? {
        Ok(visit) => visit,
        Err(answer) => return Ok(answer),
    };
    let last = visitor.shared.desk.store().last_proposal(visit.link.id);
    let last = match last.await {
        Ok(last) => last,
        Err(error) => return Err(Error::store(visit.frame(), &error)),
    };
    let note = last.map(|last| visit.said_of(&last));
    Ok(visit.shown(None, (StatusCode::OK, None, note)))
}

/// `POST /club/{token}`: keeps what is sent, for an editor to decide.
pub async fn send(
    Extension(visitor): Extension<Visitor>,
    Extension(often): Extension<Arc<Often>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let visit = match enter(&visitor, &headers, &token, (&often, peer)).await? {
        Ok(visit) => visit,
        Err(answer) => return Ok(answer),
    };
    let form = Form::read(&body);
    let library = visitor.shared.desk.library().clone();
    let Some(found) = row(&library, &visit.link.activity) else {
        return Ok(visit.closed("upkeep-club-gone"));
    };
    if found.figure() != form.get("was") {
        let alert = visit.frame().say("upkeep-club-changed");
        return Ok(visit.shown(Some(&form), (StatusCode::CONFLICT, Some(alert), None)));
    }
    let is_same = form.get("do") == "same";
    let own = if is_same {
        Form::default()
    } else {
        own_words(&form)
    };
    let own = with_was(&own, &found.figure());
    if let Some(alert) = wrong(&visit, found, &own).await {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(visit.shown(Some(&form), (status, Some(alert), None)));
    }
    let word = clean(form.get("word"));
    let fields = own.to_keep();
    let new = NewProposal {
        id: new_id(),
        link: &visit.link,
        fields: &fields,
        word: &word,
    };
    let desk = &visitor.shared.desk;
    match desk.store().propose(&new, desk.now()).await {
        Ok(()) => {
            desk.ring();
            Ok(Redirect::to(&visit.href()).into_response())
        }
        Err(store::Error::Taken) => Ok(visit.closed("upkeep-club-withdrawn")),
        Err(error) => Err(Error::store(visit.frame(), &error)),
    }
}

/// Looks at a link: a visit, or the page that says why there is none.
async fn enter<'a>(
    visitor: &'a Visitor,
    headers: &'a HeaderMap,
    token: &'a str,
    (often, peer): (&Often, SocketAddr),
) -> Result<Result<Visit<'a>, Response>, Error> {
    let frame = || Frame::outside(&visitor.shared, headers, "/sign-in".to_owned());
    let desk = &visitor.shared.desk;
    if !often.may(&address(headers, Some(peer)), desk.now()) {
        let status = StatusCode::TOO_MANY_REQUESTS;
        return Ok(Err(closed(frame(), status, "upkeep-club-often")));
    }
    let Some(secret) = Token::brought(token) else {
        return Ok(Err(closed(frame(), StatusCode::GONE, "upkeep-club-dead")));
    };
    let link = match desk.store().club_link(&secret.hash()).await {
        Ok(link) => link,
        Err(error) => return Err(Error::store(frame(), &error)),
    };
    let why = match &link {
        None => Some("upkeep-club-dead"),
        Some(link) if link.is_withdrawn => Some("upkeep-club-withdrawn"),
        Some(link) if link.expires_at <= desk.now() => Some("upkeep-club-expired"),
        Some(link) if row(desk.library(), &link.activity).is_none() => Some("upkeep-club-gone"),
        Some(_) => None,
    };
    Ok(match (link, why) {
        (Some(link), None) => Ok(Visit {
            visitor,
            headers,
            token,
            link,
        }),
        (_, why) => {
            let why = why.unwrap_or("upkeep-club-dead");
            Err(closed(frame(), StatusCode::GONE, why))
        }
    })
}

/// What is wrong with what was typed, in words; `None`: it could be published.
async fn wrong(visit: &Visit<'_>, found: Found, own: &Form) -> Option<String> {
    let change = change(found, own, None)?;
    let library = visit.visitor.shared.desk.library().clone();
    let tried = tokio::task::spawn_blocking(move || library.try_out(&[change]).2).await;
    let frame = visit.frame();
    let problems = tried.unwrap_or_default();
    let said: Vec<String> = problems
        .iter()
        .map(|it| told(&frame, &it.message))
        .collect();
    let first = frame.say("upkeep-club-wrong");
    (!said.is_empty()).then(|| format!("{first} {}", said.join(" ")))
}

impl Visit<'_> {
    fn href(&self) -> String {
        format!("/club/{}", self.token)
    }

    fn frame(&self) -> Frame {
        Frame::outside(&self.visitor.shared, self.headers, self.href())
    }

    /// What became of what was sent last.
    fn said_of(&self, last: &Proposal) -> String {
        let frame = self.frame();
        match last.state {
            ProposalState::Waiting => frame.with("upkeep-club-waits", "time", &frame.time(last.at)),
            ProposalState::Approved => frame.say("upkeep-club-approved"),
            ProposalState::Declined if last.answer.is_empty() => frame.say("upkeep-club-declined"),
            ProposalState::Declined => {
                frame.with("upkeep-club-declined-word", "word", &last.answer)
            }
        }
    }

    fn closed(&self, why: &str) -> Response {
        closed(self.frame(), StatusCode::GONE, why)
    }

    /// The page; with what was typed, where that was not kept.
    fn shown(
        &self,
        form: Option<&Form>,
        (status, alert, note): (StatusCode, Option<String>, Option<String>),
    ) -> Response {
        let frame = self.frame();
        let library = self.visitor.shared.desk.library();
        let Some((found, kind)) = row(library, &self.link.activity).zip(kind()) else {
            return self.closed("upkeep-club-gone");
        };
        let shown = |field| {
            let now = cell(&found, field);
            let typed = form.map(|form| typed(form, field, &now));
            let mut shown = Shown::new(&frame, kind, field, typed.as_ref().unwrap_or(&now));
            shown.now = typed
                .filter(|typed| *typed != now && status == StatusCode::CONFLICT)
                .map(|_| plain(&now))
                .map(|now| {
                    if now.is_empty() {
                        "–".to_owned()
                    } else {
                        now
                    }
                });
            shown
        };
        let open = Open {
            href: self.href(),
            organiser: text(&found, "organiser"),
            was: found.figure(),
            until: frame.time(self.link.expires_at),
            fields: fields(kind).map(shown).collect(),
            word: form.map_or_else(String::new, |form| form.get("word").to_owned()),
        };
        let page = Page {
            title: text(&found, "name_sv"),
            open: Some(open),
            alert,
            note,
            frame,
        };
        unlisted((status, render(&page)).into_response())
    }
}

/// The page of a link that does not work.
fn closed(frame: Frame, status: StatusCode, why: &str) -> Response {
    let page = Page {
        title: frame.say("upkeep-club-title"),
        alert: Some(frame.say(why)),
        open: None,
        note: None,
        frame,
    };
    unlisted((status, render(&page)).into_response())
}

/// Search engines are asked to stay away.
fn unlisted(mut answer: Response) -> Response {
    answer.headers_mut().insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex, nofollow"),
    );
    answer
}
