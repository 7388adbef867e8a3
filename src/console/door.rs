//! The door of the console: who asks, whether the page is for them, whether the form is ours, and the log of who opens
//! which case. Every request of the console goes through here, so no page can forget it.

use std::net::SocketAddr;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use subtle::ConstantTimeEq;

use super::cookies::{cookie_name, is_secure};
use super::error::Error;
use super::page::Frame;
use super::{BODY_LIMIT, Console, Shared, Visitor, body_limit};
use crate::account::{Account, Role, Stage};
use crate::case::{Case, CaseId};
use crate::gate::{Token, Visit};
use crate::pages::{address, cookie, set_session_cookie};
use crate::store;

/// The cookie of visitors who are not signed in, so that nobody can send our sign-in form in their name.
const VISIT_COOKIE: &str = "lotsen_visit";

/// The field that every form carries.
const FORM_FIELD: &str = "form_token";

/// What a script sends instead of the field.
const FORM_HEADER: &str = "x-lotsen-form";

/// What a page sends when it asks for itself: this keeps no session alive.
const LIVE_HEADER: &str = "x-lotsen-live";

/// A page that stays open is logged again after this.
const LOG_AGAIN: Duration = Duration::from_mins(10);

/// Who may see a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// Anybody.
    Anybody,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever has to do with cases.
    Cases,
    /// Whoever writes or reviews entries.
    Editors,
    /// Whoever reads what newcomers tell.
    Voices,
    /// Admins.
    Admins,
}

/// Who may see which page, by the first part of its address. What is not named here is for those who see cases.
fn page_for(path: &str) -> For {
    match path.split('/').nth(1).unwrap_or_default() {
        "sign-in" | "link" | "console" | "club" => For::Anybody,
        "" | "account" | "sign-out" | "events" | "certificates" | "guide" => For::SignedIn,
        "voices" => For::Voices,
        "entries" | "exchange" | "translations" | "glossary" | "freshness" | "gaps"
        | "suggestions" | "settings" | "news" | "sounds" | "clubs" => For::Editors,
        "people" | "log" | "log.csv" => For::Admins,
        _ => For::Cases,
    }
}

fn may_see(account: &Account, page: For) -> bool {
    match page {
        For::Anybody | For::SignedIn => true,
        For::Cases => account.sees_cases(),
        For::Editors => account.edits(),
        For::Voices => account.reads_voices(),
        For::Admins => account.is(Role::Admin),
    }
}

/// What is asked for, without the body.
struct Asked {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    peer: Option<SocketAddr>,
}

impl Asked {
    fn of(request: &Request) -> Asked {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
        Asked {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: request.headers().clone(),
            peer: peer.map(|peer| peer.0),
        }
    }

    /// The page asks by itself, not the person: that keeps no session alive.
    fn is_by_itself(&self) -> bool {
        // The calendar's own page is called so, too.
        let path = self.uri.path();
        self.headers.contains_key(LIVE_HEADER) || path != "/events" && path.ends_with("/events")
    }
}

/// Lets a request through, or says why not.
pub async fn door(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request);
    let visitor = match visitor(shared, &asked).await {
        Ok(visitor) => visitor,
        Err(error) => return broken(&error),
    };
    // A new visitor gets a secret of the visit with the first form.
    let (secret, is_new) = match secret_of(&visitor, &asked.headers) {
        Some(secret) => (secret, false),
        None => match Token::random() {
            Ok(secret) => (secret, true),
            Err(error) => return broken(&error),
        },
    };
    let form = secret.derived("form");
    // Whoever is not signed in has nothing large to send.
    let limit = if Console::of(visitor.clone()).is_some() {
        body_limit(asked.uri.path())
    } else {
        BODY_LIMIT
    };
    let mut request = match checked(request, &form, limit).await {
        Ok(request) => request,
        Err(status) => return refused(&visitor, &asked.headers, status),
    };
    if let Some(answer) = turned_away(&visitor, &asked).await {
        return with_forms(answer, &form).await;
    }
    request.extensions_mut().insert(visitor.clone());
    let mut answer = with_forms(next.run(request).await, &form).await;
    if is_new {
        let secure = is_secure(&visitor.shared, &asked.headers);
        if let Some(cookie) = set_session_cookie(VISIT_COOKIE, secret.expose(), secure) {
            answer.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    answer
}

/// Finds out who asks.
async fn visitor(shared: Shared, asked: &Asked) -> Result<Visitor, store::Error> {
    let headers = &asked.headers;
    let token = session_token(headers, is_secure(&shared, headers));
    let signed_in = match &token {
        Some(token) => shared.gate.who(token, !asked.is_by_itself()).await?,
        None => None,
    };
    let agent = headers.get(header::USER_AGENT);
    let visit = Visit {
        address: address(headers, asked.peer),
        agent: agent
            .and_then(|agent| agent.to_str().ok())
            .unwrap_or_default()
            .to_owned(),
    };
    Ok(Visitor {
        shared,
        token: token.filter(|_| signed_in.is_some()),
        signed_in,
        visit,
    })
}

/// Over TLS only the cookie that no neighbouring site can set counts.
fn session_token(headers: &HeaderMap, secure: bool) -> Option<Token> {
    cookie(headers, cookie_name(secure)).and_then(Token::brought)
}

/// What the forms of this visitor are derived from.
fn secret_of(visitor: &Visitor, headers: &HeaderMap) -> Option<Token> {
    let visit = || cookie(headers, VISIT_COOKIE).and_then(Token::brought);
    visitor.token.clone().or_else(visit)
}

/// The request, if it changes nothing or carries the secret of our own forms.
async fn checked(request: Request, form: &str, limit: usize) -> Result<Request, StatusCode> {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(request);
    }
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, limit)
        .await
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    let header = parts.headers.get(FORM_HEADER);
    let header = header.map(|value| value.as_bytes().to_vec());
    let brought = header.or_else(|| field(&body)).unwrap_or_default();
    if bool::from(brought.ct_eq(form.as_bytes())) {
        Ok(Request::from_parts(parts, Body::from(body)))
    } else {
        Err(StatusCode::FORBIDDEN)
    }
}

/// The secret in a form; it is hexadecimal, so nothing in it is escaped. In a form with a file it is the first field.
fn field(body: &Bytes) -> Option<Vec<u8>> {
    /// The first field and the lines around it.
    const HEAD: usize = 1024;
    let head = String::from_utf8_lossy(&body[..body.len().min(HEAD)]);
    let part = format!("name=\"{FORM_FIELD}\"\r\n\r\n");
    if let Some((_, value)) = head.split_once(&part) {
        let value = value.split("\r\n").next().unwrap_or_default();
        return Some(value.as_bytes().to_vec());
    }
    let start = format!("{FORM_FIELD}=");
    body.split(|byte| *byte == b'&')
        .find_map(|pair| pair.strip_prefix(start.as_bytes()))
        .map(<[u8]>::to_vec)
}

/// The answer to somebody who may not see this page; nothing when they may.
async fn turned_away(visitor: &Visitor, asked: &Asked) -> Option<Response> {
    let path = asked.uri.path();
    let page = page_for(path);
    if page == For::Anybody {
        return None;
    }
    let stage = visitor.signed_in.as_ref().map(|it| it.session.stage);
    let is_demo = visitor.shared.demo.is_some();
    if stage != Some(Stage::Full) && !is_demo {
        return Some(to_sign_in(asked, stage));
    }
    let console = Console::of(visitor.clone())?;
    let frame = || Frame::new(&console, &asked.headers, "/".to_owned());
    if !may_see(&console.account, page) {
        return Some(Error::forbidden(frame()).into_response());
    }
    let (id, is_opening) = case_of(path, &asked.method)?;
    match opened(&console, id, is_opening).await {
        Ok(true) => None,
        // Whether there is such a case is nobody's business who may not see it.
        Ok(false) | Err(store::Error::NotFound) => Some(Error::not_found(frame()).into_response()),
        Err(error) => Some(Error::store(frame(), &error).into_response()),
    }
}

/// The case that an address is about, and whether asking for it is opening it.
fn case_of(path: &str, method: &Method) -> Option<(CaseId, bool)> {
    let rest = path.strip_prefix("/cases/")?;
    let (id, more) = rest.split_once('/').unwrap_or((rest, ""));
    let id = id.parse().ok()?;
    // Both pages show what the newcomer wrote.
    let is_shown = matches!(more, "" | "new-entry");
    Some((CaseId(id), is_shown && *method == Method::GET))
}

/// Whether somebody may see a case; when they open it, it stands in the log before they see anything.
async fn opened(console: &Console, id: CaseId, is_opening: bool) -> Result<bool, store::Error> {
    let store = console.desk.store();
    let case: Case = store.read_case(id).await?;
    if !console.scope.includes(&case.desk) {
        return Ok(false);
    }
    if is_opening {
        let now = console.desk.now();
        let since = now.checked_sub(LOG_AGAIN).unwrap_or(now);
        store
            .log_access(&console.account, &case, (now, since))
            .await?;
    }
    Ok(true)
}

/// To the page where the sign-in goes on; what is no page gets a plain refusal.
fn to_sign_in(asked: &Asked, stage: Option<Stage>) -> Response {
    if asked.method != Method::GET || asked.is_by_itself() {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let page = match stage {
        Some(Stage::Code) => "/sign-in/code",
        Some(Stage::Setup) => "/sign-in/setup",
        _ => "/sign-in",
    };
    let back = asked.uri.path_and_query().map_or("/", |it| it.as_str());
    if back == "/" {
        return Redirect::to(page).into_response();
    }
    let back: String = back
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    Redirect::to(&format!("{page}?back={back}")).into_response()
}

/// A form that did not come from our page, or one from before a new sign-in.
fn refused(visitor: &Visitor, headers: &HeaderMap, status: StatusCode) -> Response {
    let console = Console::of(visitor.clone());
    let frame = match &console {
        Some(console) => Frame::new(console, headers, "/".to_owned()),
        None => Frame::outside(&visitor.shared, headers, "/sign-in".to_owned()),
    };
    match status {
        StatusCode::FORBIDDEN => Error::stale(frame).into_response(),
        StatusCode::PAYLOAD_TOO_LARGE => Error::too_large(frame).into_response(),
        other => other.into_response(),
    }
}

/// Puts the secret into every form of a page. Forms stand only in our own templates: whatever people write is escaped there.
async fn with_forms(answer: Response, form: &str) -> Response {
    let html = |value: &HeaderValue| value.as_bytes().starts_with(b"text/html");
    if !answer.headers().get(header::CONTENT_TYPE).is_some_and(html) {
        return answer;
    }
    let (mut parts, body) = answer.into_parts();
    // Our own pages are in memory already and end by themselves.
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = filled(&String::from_utf8_lossy(&body), form);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}

/// A page with the secret as a field in each of its forms that change something.
fn filled(page: &str, form: &str) -> String {
    let mut out = String::with_capacity(page.len() + 1024);
    let mut rest = page;
    while let Some(at) = rest.find("<form") {
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        out.push_str(&rest[..end]);
        if rest[at..end].contains("method=\"post\"") {
            let field = format!("<input type=\"hidden\" name=\"{FORM_FIELD}\" value=\"{form}\">");
            out.push_str(&field);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

fn broken(error: &impl std::fmt::Display) -> Response {
    tracing::error!(%error, "a page of the console failed");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_that_changes_something_carries_the_secret() {
        let page = "<form class=\"a\" method=\"post\" action=\"/b\"><p></p></form><form method=\"post\"></form><form action=\"/search\"></form>";
        let field = "<input type=\"hidden\" name=\"form_token\" value=\"abc\">";
        let expected = page
            .replacen("action=\"/b\">", &format!("action=\"/b\">{field}"), 1)
            .replacen(
                "<form method=\"post\">",
                &format!("<form method=\"post\">{field}"),
                1,
            );
        assert_eq!(filled(page, "abc"), expected);
    }

    #[test]
    fn what_is_not_named_is_for_those_who_see_cases() {
        assert!(page_for("/people/1") == For::Admins && page_for("/log.csv") == For::Admins);
        assert!(page_for("/report") == For::Cases && page_for("/anything/new") == For::Cases);
        assert!(page_for("/") == For::SignedIn && page_for("/sign-in/code") == For::Anybody);
    }

    #[test]
    fn the_address_is_what_our_own_proxy_saw() {
        let mut headers = HeaderMap::new();
        headers.insert(
            "x-forwarded-for",
            HeaderValue::from_static("1.2.3.4, 5.6.7.8"),
        );
        let peer = |text: &str| Some(text.parse().expect("an address"));
        assert_eq!(address(&headers, peer("127.0.0.1:9")), "5.6.7.8");
        assert_eq!(
            address(&headers, peer("9.9.9.9:9")),
            "9.9.9.9",
            "somebody from outside says so"
        );
        assert_eq!(address(&HeaderMap::new(), peer("10.0.0.2:9")), "10.0.0.2");
    }
}
