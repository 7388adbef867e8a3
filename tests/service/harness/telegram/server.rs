//! HTTP: `/bot<token>/<method>` with parameters as JSON, form, multipart or query.

use std::collections::{BTreeMap, HashMap};
use std::io;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, Query, State as Shared};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
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
        .route("/file/{bot}/{*path}", any(file))
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

/// The bytes of a file that `getFile` has named.
async fn file(
    Shared(telegram): Shared<FakeTelegram>,
    Path((bot, path)): Path<(String, String)>,
) -> Response {
    let id = path
        .strip_prefix("voice/")
        .and_then(|name| name.strip_suffix(".oga"));
    let bytes = telegram.look(|state| state.files.get(id?).cloned());
    match bytes.filter(|_| bot.strip_prefix("bot") == Some(TOKEN)) {
        Some(bytes) => bytes.into_response(),
        None => not_found(),
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
    let mut files = BTreeMap::new();
    if body.is_empty() {
        return Some(Parameters(parameters, files));
    }
    if kind.starts_with("application/json") {
        parameters.extend(serde_json::from_slice::<Map<String, Value>>(body).ok()?);
    } else if let Some((_, boundary)) = kind.split_once("boundary=") {
        for (name, is_file, value) in multipart(body, boundary.trim_matches('"')) {
            if is_file {
                files.insert(name, value);
            } else {
                let text = String::from_utf8(value).ok()?;
                parameters.insert(name, Value::String(text));
            }
        }
    } else {
        let text = std::str::from_utf8(body).ok()?;
        parameters.extend(query(&format!("/?{text}").parse().ok()?)?);
    }
    Some(Parameters(parameters, files))
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

/// The parts of a multipart body: the name, whether it is a file, and its bytes.
fn multipart(body: &[u8], boundary: &str) -> Vec<(String, bool, Vec<u8>)> {
    let delimiter = format!("--{boundary}").into_bytes();
    let mut begins: Vec<usize> = Vec::new();
    let mut at = 0;
    while let Some(next) = find(&body[at..], &delimiter) {
        begins.push(at + next);
        at += next + delimiter.len();
    }
    let parts = begins.windows(2).filter_map(|pair| {
        let part = &body[pair[0] + delimiter.len()..pair[1]];
        let head = find(part, b"\r\n\r\n")?;
        let value = part.get(head + 4..)?.strip_suffix(b"\r\n")?;
        let head = String::from_utf8_lossy(&part[..head]).into_owned();
        let (_, name) = head.split_once("name=\"")?;
        let (name, _) = name.split_once('"')?;
        let is_file = head.contains("filename=");
        Some((name.to_owned(), is_file, value.to_vec()))
    });
    parts.collect()
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}
