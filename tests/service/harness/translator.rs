//! A `LibreTranslate` stand-in on loopback: it marks what it is given with the language, and can be down, slow or wrong.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

/// How it behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    Works,
    /// It works, and what it says could stand in an entry.
    Plain,
    Down,
    /// It takes longer than anybody waits.
    Slow,
    /// The text comes back as it was.
    Same,
    Empty,
    /// What was to stay is gone.
    Forgetful,
}

struct Inner {
    manner: Manner,
    asked: Vec<String>,
}

/// The stand-in. It ends with the test's process.
#[derive(Clone)]
pub struct FakeTranslator {
    address: SocketAddr,
    inner: Arc<Mutex<Inner>>,
}

type Shared = Arc<Mutex<Inner>>;

impl FakeTranslator {
    pub fn start() -> FakeTranslator {
        let inner = Arc::new(Mutex::new(Inner {
            manner: Manner::Works,
            asked: Vec::new(),
        }));
        let router = Router::new()
            .route("/languages", get(languages))
            .route("/translate", post(translate))
            .with_state(inner.clone());
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        listener.set_nonblocking(true).expect("it can be set");
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime can be built");
            runtime.block_on(async {
                let listener =
                    tokio::net::TcpListener::from_std(listener).expect("it is a listener");
                axum::serve(listener, router).await.expect("it serves");
            });
        });
        FakeTranslator { address, inner }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn behaves(&self, manner: Manner) {
        self.locked().manner = manner;
    }

    /// Everything it was given so far.
    pub fn asked(&self) -> Vec<String> {
        self.locked().asked.clone()
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn languages(State(inner): State<Shared>) -> (StatusCode, Json<Value>) {
    if manner(&inner) == Manner::Down {
        return (StatusCode::BAD_GATEWAY, Json(json!({ "error": "down" })));
    }
    let language =
        |code: &str| json!({ "code": code, "name": code, "targets": ["sv", "ar", "en"] });
    (
        StatusCode::OK,
        Json(json!([language("sv"), language("ar"), language("en")])),
    )
}

async fn translate(
    State(inner): State<Shared>,
    Json(body): Json<Value>,
) -> (StatusCode, Json<Value>) {
    let word = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let (text, target) = (word("q"), word("target"));
    inner
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .asked
        .push(text.clone());
    let said = match manner(&inner) {
        Manner::Works => format!("<{target}> {text}"),
        Manner::Plain => format!("{target}: {text}"),
        Manner::Down => return (StatusCode::BAD_GATEWAY, Json(json!({ "error": "down" }))),
        Manner::Slow => {
            tokio::time::sleep(Duration::from_mins(10)).await;
            String::new()
        }
        Manner::Same => text,
        Manner::Empty => String::new(),
        Manner::Forgetful => format!("<{target}> {}", text.replace(['[', ']'], "")),
    };
    (StatusCode::OK, Json(json!({ "translatedText": said })))
}

fn manner(inner: &Shared) -> Manner {
    inner.lock().unwrap_or_else(PoisonError::into_inner).manner
}
