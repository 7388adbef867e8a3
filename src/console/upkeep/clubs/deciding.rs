//! What editors do with what clubs have sent, and the links that clubs are given.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::super::files::{Refusal, keep};
use super::super::records::Found;
use super::super::{Tab, refused, tabs};
use super::{HERE, WAS, WORKS, change, differences, row, text};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::gate::Token;
use crate::knowledge::writing::one_line;
use crate::library::Refused;
use crate::pages::{address_of, is_behind_tls};
use crate::phrase::stockholm;
use crate::store::{self, NewClubLink, Proposal, ProposalState, new_id};

/// Decisions that are shown.
const DECIDED: i64 = 10;

/// Characters of what is said to a club.
const LONGEST: usize = 300;

/// Which activity is to get a link, and what was just done.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    activity: String,
    /// `withdrawn`, `approved` or `declined`.
    done: String,
}

/// Something that a club has sent.
struct Row {
    id: String,
    title: String,
    organiser: String,
    at: String,
    word: String,
    /// A figure of the row as it is shown; empty: it is gone.
    seen: String,
    /// The row has changed since the club saw it: it can only be declined, or sent again.
    is_older: bool,
    /// Field, what stands there, what is proposed.
    differences: Vec<(String, String, String)>,
}

/// A link that works.
struct LinkRow {
    id: String,
    title: String,
    made: String,
    until: String,
}

#[derive(Template)]
#[template(path = "clubs.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    links: Vec<LinkRow>,
    decided: Vec<(String, String)>,
    /// The activity that can be given a link: its id and name.
    activity: Option<(String, String)>,
    /// A link that was just made: it is shown this once.
    made: Option<(String, String)>,
    alert: Option<String>,
    note: Option<String>,
}

fn approving(console: &Console, headers: &HeaderMap) -> Result<Frame, Error> {
    let frame = Frame::new(console, headers, HERE.to_owned());
    if console.account.approves() {
        Ok(frame)
    } else {
        Err(Error::forbidden(frame))
    }
}

/// `GET /clubs`.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Query(wish): Query<Wish>,
) -> Result<Response, Error> {
    let frame = approving(&console, &headers)?;
    let mut page = built(&console, frame).await?;
    if let Some(found) = row(console.desk.library(), &wish.activity) {
        page.activity = Some((wish.activity.clone(), text(&found, "name_sv")));
    }
    if ["withdrawn", "approved", "declined"].contains(&wish.done.as_str()) {
        page.note = Some(page.frame.say(&format!("upkeep-clubs-done-{}", wish.done)));
    }
    Ok(render(&page))
}

async fn built(console: &Console, frame: Frame) -> Result<Page, Error> {
    let store = console.desk.store();
    let read = async {
        let proposals = store.proposals().await?;
        let links = store.club_links(console.desk.now()).await?;
        Ok((proposals, links, store.decided_proposals(DECIDED).await?))
    };
    let (proposals, links, decided) = match read.await {
        Ok(read) => read,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let library = console.desk.library();
    let name = |activity: &str| {
        row(library, activity).map_or_else(|| activity.to_owned(), |row| text(&row, "name_sv"))
    };
    Ok(Page {
        tabs: tabs(&frame, console, HERE),
        rows: proposals
            .iter()
            .map(|it| shown(console, &frame, it))
            .collect(),
        links: links
            .iter()
            .map(|link| LinkRow {
                id: link.id.to_string(),
                title: name(&link.activity),
                made: frame.with("upkeep-clubs-made-by", "name", &link.made_by),
                until: frame.with("upkeep-clubs-until", "time", &frame.time(link.expires_at)),
            })
            .collect(),
        decided: decided
            .iter()
            .map(|it| (name(&it.activity), outcome(&frame, it)))
            .collect(),
        activity: None,
        made: None,
        alert: None,
        note: None,
        frame,
    })
}

fn shown(console: &Console, frame: &Frame, proposal: &Proposal) -> Row {
    let found = row(console.desk.library(), &proposal.activity);
    let form = Form::kept(&proposal.fields);
    let differences = found.as_ref().map(|row| differences(frame, row, &form));
    let of = |key: &str| found.as_ref().map(|row| text(row, key));
    let figure = found.as_ref().map(Found::figure).unwrap_or_default();
    Row {
        id: proposal.id.to_string(),
        title: of("name_sv").unwrap_or_else(|| proposal.activity.clone()),
        organiser: of("organiser").unwrap_or_default(),
        at: frame.time(proposal.at),
        word: proposal.word.clone(),
        is_older: !figure.is_empty() && figure != form.get(WAS),
        seen: figure,
        differences: differences.unwrap_or_default(),
    }
}

/// Who has decided what, and when.
fn outcome(frame: &Frame, proposal: &Proposal) -> String {
    let (who, when) = proposal
        .decided
        .as_ref()
        .map_or_else(Default::default, |(who, when)| {
            (who.clone(), frame.time(*when))
        });
    let id = match proposal.state {
        ProposalState::Approved => "upkeep-clubs-was-approved",
        _ => "upkeep-clubs-was-declined",
    };
    format!("{} · {who} · {when}", frame.say(id))
}

/// `POST /clubs/link`: makes a link; it is shown on the page that follows, and never again.
pub async fn make_link(
    console: Console,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let frame = approving(&console, &headers)?;
    let form = Form::read(&body);
    let activity = form.get("activity");
    let Some(found) = row(console.desk.library(), activity) else {
        return Err(Error::not_found(frame));
    };
    let token = match Token::random() {
        Ok(token) => token,
        Err(error) => return Err(Error::broken(frame, &error)),
    };
    let now = console.desk.now();
    let hash = token.hash();
    let new = NewClubLink {
        id: new_id(),
        secret: &hash,
        activity,
        made_by: &console.account.name,
        expires_at: now.checked_add(WORKS).unwrap_or(now),
    };
    if let Err(error) = console.desk.store().keep_club_link(&new, now).await {
        return Err(Error::store(frame, &error));
    }
    let mut page = built(&console, frame).await?;
    let address = format!("{}/club/{}", start(&console, &headers), token.expose());
    page.made = Some((text(&found, "name_sv"), address));
    Ok(render(&page))
}

/// Where browsers reach this service: as the operator said, else as this one has.
fn start(console: &Console, headers: &HeaderMap) -> String {
    if let Some(url) = &console.visitor.shared.public_url {
        return url.trim_end_matches('/').to_owned();
    }
    let scheme = if is_behind_tls(headers) {
        "https"
    } else {
        "http"
    };
    address_of(headers).map_or_else(String::new, |host| format!("{scheme}://{host}"))
}

/// `POST /clubs/withdraw`.
pub async fn withdraw(
    console: Console,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let frame = approving(&console, &headers)?;
    let form = Form::read(&body);
    let Ok(id) = form.get("link").parse() else {
        return Err(Error::not_found(frame));
    };
    let store = console.desk.store();
    match store.withdraw_club_link(id, console.desk.now()).await {
        Ok(()) => Ok(Redirect::to(&format!("{HERE}?done=withdrawn")).into_response()),
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// `POST /clubs/decide`: publishes what a club has sent, or says no to it.
pub async fn decide(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let frame = approving(&console, &headers)?;
    let form = Form::read(&body);
    let proposals = match console.desk.store().proposals().await {
        Ok(proposals) => proposals,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let wanted = form.get("proposal");
    let Some(proposal) = proposals.iter().find(|it| it.id.to_string() == wanted) else {
        return refuse(&console, frame, (StatusCode::CONFLICT, None)).await;
    };
    if form.get("do") != "approve" {
        let answer: String = one_line(form.get("answer"));
        let answer: String = answer.chars().take(LONGEST).collect();
        let decision = (ProposalState::Declined, answer.as_str());
        return decided(&console, frame, proposal, decision).await;
    }
    let Some(found) = row(console.desk.library(), &proposal.activity) else {
        return Err(Error::not_found(frame));
    };
    let own = Form::kept(&proposal.fields);
    // What is approved is what was seen, by the editor and by the club: an older row does not come back.
    let figure = found.figure();
    if figure != form.get("seen") || figure != own.get(WAS) {
        return refuse(&console, frame, (StatusCode::CONFLICT, None)).await;
    }
    let day = console.desk.now().to_zoned(stockholm()).date().to_string();
    let organiser = text(&found, "organiser");
    let who = match organiser.as_str() {
        "" => console.account.name.clone(),
        organiser => format!("{organiser} / {}", console.account.name),
    };
    let name = text(&found, "name_sv");
    let Some(change) = change(found, &own, Some((&day, &who))) else {
        return Err(Error::not_found(frame));
    };
    let why = frame.with("upkeep-clubs-why", "name", &name);
    match keep(&console, change, why).await {
        Ok(()) => decided(&console, frame, proposal, (ProposalState::Approved, "")).await,
        Err(Refusal::Refused(Refused::Conflict(_))) => {
            refuse(&console, frame, (StatusCode::CONFLICT, None)).await
        }
        Err(Refusal::ForAdmins) => Err(Error::forbidden(frame)),
        Err(Refusal::Example) => {
            let said = frame.say("upkeep-no-examples");
            refuse(
                &console,
                frame,
                (StatusCode::UNPROCESSABLE_ENTITY, Some(said)),
            )
            .await
        }
        Err(Refusal::Refused(why)) => {
            let (status, said) = refused(&frame, &why);
            refuse(&console, frame, (status, Some(said))).await
        }
    }
}

async fn decided(
    console: &Console,
    frame: Frame,
    proposal: &Proposal,
    (state, answer): (ProposalState, &str),
) -> Result<Response, Error> {
    let (store, who) = (console.desk.store(), &console.account.name);
    let now = console.desk.now();
    let done: Result<bool, store::Error> = store
        .decide_proposal(proposal.id, (state, answer), who, now)
        .await;
    let word = if state == ProposalState::Approved {
        "approved"
    } else {
        "declined"
    };
    match done {
        Ok(true) => Ok(Redirect::to(&format!("{HERE}?done={word}")).into_response()),
        Ok(false) => refuse(console, frame, (StatusCode::CONFLICT, None)).await,
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// The page as it is now, with why nothing was done; without words: it has changed meanwhile.
async fn refuse(
    console: &Console,
    frame: Frame,
    (status, said): (StatusCode, Option<String>),
) -> Result<Response, Error> {
    let mut page = built(console, frame).await?;
    let said = said.unwrap_or_else(|| page.frame.say("upkeep-clubs-changed"));
    page.alert = Some(said);
    Ok((status, render(&page)).into_response())
}
