//! HTTP: `/bot<token>/<method>` with parameters as JSON, form, multipart or query.

use std::collections::HashMap;
use std::io;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, Query, State as Shared};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use super::answers::{Parameters, Refusal};
use super::control::Fault;
use super::state::Call;
use super::{FakeTelegram, TOKEN, methods, updates};

/// Starts to listen on a free port; the base address.
pub fn serve(runtime: &Runtime, telegram: FakeTelegram) -> String {
    let router = Router::new()
        .route("/{bot}/{method}", any(call))
        .fallback(|| async { not_found() })
        .layer(DefaultBodyLimit::max(64 << 20))
        .with_state(telegram);
    let listener = runtime
        .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
        .expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    runtime.spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

async fn call(
    Shared(telegram): Shared<FakeTelegram>,
    Path((bot, method)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if bot.strip_prefix("bot") != Some(TOKEN) {
        return reply(&Refusal::new(401, "Unauthorized"));
    }
    let method = method.to_ascii_lowercase();
    let Some(parameters) = read(&uri, &headers, &body) else {
        return reply(&Refusal::bad("can't parse the parameters"));
    };
    let chat = parameters.int("chat_id");
    let fault = telegram.change(|state| {
        state.calls.push(Call {
            method: method.clone(),
            chat,
        });
        state.trouble(&method, chat)
    });
    match fault {
        Some(Fault::Throttled(wait)) => {
            let seconds = wait.as_secs();
            let refusal = Refusal::new(429, format!("Too Many Requests: retry after {seconds}"));
            return reply(&refusal.with(json!({ "retry_after": seconds })));
        }
        Some(Fault::Status(code)) => {
            let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            return (status, "<html><h1>Sorry</h1></html>").into_response();
        }
        Some(Fault::Refused(why)) => return reply(&Refusal::bad(why)),
        Some(Fault::BrokenBefore) => return broken(),
        Some(Fault::BrokenAfter) | None => {}
    }
    let answer = match method.as_str() {
        "getupdates" => updates::poll(&telegram, &parameters).await,
        _ => telegram.change(|state| methods::call(state, &method, &parameters)),
    };
    if fault == Some(Fault::BrokenAfter) {
        return broken();
    }
    match answer {
        Ok(result) => axum::Json(json!({ "ok": true, "result": result })).into_response(),
        Err(refusal) => reply(&refusal),
    }
}

fn reply(refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::BAD_REQUEST);
    (status, axum::Json(refusal.json())).into_response()
}

fn not_found() -> Response {
    reply(&Refusal::new(404, "Not Found"))
}

/// A body that fails closes the connection in the middle of the answer.
fn broken() -> Response {
    let failing = futures_util::stream::once(async { Err::<Bytes, _>(io::Error::other("broken")) });
    Body::from_stream(failing).into_response()
}

/// The parameters of a call; those of the query first, those of the body over them.
fn read(uri: &Uri, headers: &HeaderMap, body: &Bytes) -> Option<Parameters> {
    let mut parameters = query(uri)?;
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    if body.is_empty() {
        return Some(Parameters(parameters));
    }
    if kind.starts_with("application/json") {
        parameters.extend(serde_json::from_slice::<Map<String, Value>>(body).ok()?);
    } else if let Some((_, boundary)) = kind.split_once("boundary=") {
        parameters.extend(multipart(body, boundary.trim_matches('"')));
    } else {
        let text = std::str::from_utf8(body).ok()?;
        parameters.extend(query(&format!("/?{text}").parse().ok()?)?);
    }
    Some(Parameters(parameters))
}

fn query(uri: &Uri) -> Option<Map<String, Value>> {
    let Query(pairs) = Query::<HashMap<String, String>>::try_from_uri(uri).ok()?;
    Some(
        pairs
            .into_iter()
            .map(|(name, value)| (name, Value::String(value)))
            .collect(),
    )
}

/// The fields of a multipart body; a file is an object with its name and its bytes in base 64.
fn multipart(body: &[u8], boundary: &str) -> Map<String, Value> {
    let delimiter = format!("--{boundary}");
    let mut found = Map::new();
    let mut rest = body;
    while let Some(begin) = place(rest, delimiter.as_bytes()) {
        rest = &rest[begin + delimiter.len()..];
        let part = &rest[..place(rest, delimiter.as_bytes()).unwrap_or(rest.len())];
        let Some(head) = place(part, b"\r\n\r\n") else {
            continue;
        };
        let (head, value) = (String::from_utf8_lossy(&part[..head]), &part[head + 4..]);
        let value = value.strip_suffix(b"\r\n").unwrap_or(value);
        let named = |key: &str| {
            let (_, name) = head.split_once(&format!("; {key}=\""))?;
            Some(name.split_once('"')?.0.to_owned())
        };
        let Some(name) = named("name") else { continue };
        let value = match named("filename") {
            Some(file) => json!({ "name": file, "bytes": STANDARD.encode(value) }),
            None => Value::String(String::from_utf8_lossy(value).into_owned()),
        };
        found.insert(name, value);
    }
    found
}

/// Where one text begins in another.
fn place(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}
