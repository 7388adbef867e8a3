//! A Bot API server that does as little as a Bot API server can: hands out questions, and writes down when something is sent.

use std::collections::{HashMap, VecDeque};
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path as Address, State};
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::any;
use tokio::runtime::Runtime;
use tokio::sync::Notify;

use crate::bots::Running;

/// Without an answer for so long, the bot has got stuck.
const STUCK: Duration = Duration::from_mins(1);

/// Calls with which the server alone is measured.
const CALLS: u32 = 5_000;

pub struct Standin {
    pub address: String,
    shared: Arc<Shared>,
    _runtime: Runtime,
}

struct Shared {
    state: Mutex<Inner>,
    rung: Notify,
}

#[derive(Default)]
struct Inner {
    questions: Vec<String>,
    /// Update ids and updates, as JSON.
    waiting: VecDeque<(u64, String)>,
    asked: u64,
    /// Chats that wait for an answer, since when.
    open: HashMap<i64, Instant>,
    delays: Vec<Duration>,
    polls: u64,
    sent: u64,
}

impl Standin {
    pub fn start(questions: &[String]) -> Standin {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime can be built");
        let state = Inner {
            questions: questions.to_owned(),
            ..Inner::default()
        };
        let shared = Arc::new(Shared {
            state: Mutex::new(state),
            rung: Notify::new(),
        });
        let router = Router::new()
            .route("/{bot}/{method}", any(call))
            .with_state(shared.clone());
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
            .expect("a port is free");
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        runtime.spawn(async move { axum::serve(listener, router).await });
        Standin {
            address,
            shared,
            _runtime: runtime,
        }
    }

    /// So many newcomers ask one question each.
    pub fn asks(&self, count: usize) {
        let mut state = lock(&self.shared);
        for _ in 0..count {
            state.asked += 1;
            let number = state.asked;
            let chat = 7_000_000_000 + i64::try_from(number).unwrap_or(0);
            let at = usize::try_from(number).unwrap_or(0) % state.questions.len();
            let update = serde_json::json!({ "update_id": number, "message": {
                "message_id": 1, "date": 1_790_000_000, "text": state.questions[at],
                "chat": { "id": chat, "type": "private", "first_name": "A" },
                "from": { "id": chat, "is_bot": false, "first_name": "A", "language_code": "sv" },
            } });
            state.waiting.push_back((number, update.to_string()));
            state.open.insert(chat, Instant::now());
        }
        drop(state);
        self.shared.rung.notify_waiters();
    }

    pub fn waits_for_a_poll(&self) {
        self.waits(|state| state.polls > 0, || {});
    }

    pub fn waits_for_answers(&self, bot: &mut Running) {
        self.waits(
            |state| state.open.is_empty(),
            || assert!(bot.is_running(), "the bot has ended"),
        );
    }

    pub fn forgets_delays(&self) {
        lock(&self.shared).delays.clear();
    }

    pub fn delays(&self) -> Vec<Duration> {
        lock(&self.shared).delays.clone()
    }

    fn waits(&self, is_done: impl Fn(&Inner) -> bool, mut meanwhile: impl FnMut()) {
        let mut moved = (Instant::now(), u64::MAX);
        loop {
            let (done, sent, open) = {
                let state = lock(&self.shared);
                (is_done(&state), state.sent, state.open.len())
            };
            if done {
                return;
            }
            if sent != moved.1 {
                moved = (Instant::now(), sent);
            }
            assert!(moved.0.elapsed() < STUCK, "{open} questions have no answer");
            meanwhile();
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// Questions that Lotsen answers by itself, in every language there is.
pub fn questions() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/questions");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the questions are there")
        .map(|file| file.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    files.sort();
    let texts = files
        .iter()
        .map(|file| fs::read_to_string(file).expect("it is text"));
    let texts: Vec<String> = texts.collect();
    let lines = texts.iter().flat_map(|text| text.lines());
    let lines = lines.filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let plain = lines.filter(|line| line["slice"] == "plain");
    let questions: Vec<String> = plain
        .filter_map(|line| Some(line["text"].as_str()?.to_owned()))
        .collect();
    assert!(questions.len() > 100, "there are questions");
    questions
}

/// How many calls a second the server itself takes from one client: no bot can be faster.
pub fn ceiling(standin: &Standin) -> f64 {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built");
    let url = format!("{}/bot1:x/sendMessage", standin.address);
    let client = reqwest::Client::new();
    let begun = Instant::now();
    runtime.block_on(async {
        let calls = (0..16).map(|_| async {
            for number in 0..CALLS / 16 {
                let body = serde_json::json!({ "chat_id": number, "text": "a" });
                let sent = client.post(&url).json(&body).send().await;
                sent.expect("it is answered")
                    .bytes()
                    .await
                    .expect("it is whole");
            }
        });
        futures_util::future::join_all(calls).await;
    });
    f64::from(CALLS) / begun.elapsed().as_secs_f64()
}

async fn call(
    State(shared): State<Arc<Shared>>,
    Address((_, method)): Address<(String, String)>,
    body: Bytes,
) -> impl IntoResponse {
    let result = match method.to_ascii_lowercase().as_str() {
        "getupdates" => updates(&shared, &body).await,
        "sendmessage" => {
            let chat = number_after(&body, "chat_id").unwrap_or(0);
            let mut state = lock(&shared);
            state.sent += 1;
            if let Some(since) = state.open.remove(&chat) {
                state.delays.push(since.elapsed());
            }
            format!(
                r#"{{"message_id":{},"date":1790000000,"text":"a","chat":{{"id":{chat},"type":"private","first_name":"A"}}}}"#,
                state.sent + 1
            )
        }
        "getme" => r#"{"id":1,"is_bot":true,"first_name":"L","username":"l_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false}"#.to_owned(),
        "getwebhookinfo" => r#"{"url":"","has_custom_certificate":false,"pending_update_count":0}"#.to_owned(),
        _ => "true".to_owned(),
    };
    let answer = format!(r#"{{"ok":true,"result":{result}}}"#);
    ([(header::CONTENT_TYPE, "application/json")], answer)
}

async fn updates(shared: &Shared, body: &[u8]) -> String {
    let offset = number_after(body, "offset").unwrap_or(0);
    let seconds = number_after(body, "timeout").unwrap_or(0).clamp(0, 30);
    let end = Instant::now() + Duration::from_secs(seconds.unsigned_abs());
    loop {
        let rung = shared.rung.notified();
        {
            let mut state = lock(shared);
            state.polls += 1;
            let offset = u64::try_from(offset).unwrap_or(0);
            while state.waiting.front().is_some_and(|(id, _)| *id < offset) {
                state.waiting.pop_front();
            }
            if !state.waiting.is_empty() || Instant::now() >= end {
                let first: Vec<&str> = state
                    .waiting
                    .iter()
                    .take(100)
                    .map(|(_, update)| update.as_str())
                    .collect();
                return format!("[{}]", first.join(","));
            }
        }
        // A poll that times out answers with what there is: nothing.
        let _ = tokio::time::timeout_at(end.into(), rung).await;
    }
}

/// The number of a field, whether it came as JSON, as a form, or as multipart.
fn number_after(body: &[u8], name: &str) -> Option<i64> {
    let text = std::str::from_utf8(body).ok()?;
    let (_, rest) = text.split_once(name)?;
    let rest = rest.trim_start_matches(['"', ':', '=', ' ', '\r', '\n']);
    let digits: String = rest
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == '-')
        .collect();
    digits.parse().ok()
}

fn lock(shared: &Shared) -> MutexGuard<'_, Inner> {
    shared.state.lock().unwrap_or_else(PoisonError::into_inner)
}
