//! A transcriber on loopback that answers with what it is told to have heard, and can be down or hear nothing.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::json;
use tokio::sync::Notify;

#[derive(Default)]
struct Inner {
    /// What it hears; `None`: it is down.
    hears: Mutex<Option<String>>,
    /// What it was given.
    given: Mutex<Vec<Vec<u8>>>,
    /// It waits to be let go.
    waits: Mutex<bool>,
    goes_on: Notify,
}

/// The stand-in. It ends with the test's process.
#[derive(Clone)]
pub struct FakeTranscriber {
    address: SocketAddr,
    inner: Arc<Inner>,
}

impl FakeTranscriber {
    pub fn start() -> FakeTranscriber {
        let inner = Arc::new(Inner::default());
        let router = Router::new()
            .route("/v1/audio/transcriptions", post(write_down))
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
        FakeTranscriber { address, inner }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on it hears this; `None`: it is down.
    pub fn hears(&self, text: Option<&str>) {
        *lock(&self.inner.hears) = text.map(str::to_owned);
    }

    /// It does not answer before it is let go.
    pub fn waits(&self) {
        *lock(&self.inner.waits) = true;
    }

    pub fn goes_on(&self) {
        *lock(&self.inner.waits) = false;
        self.inner.goes_on.notify_waiters();
    }

    /// Everything it was given so far: the bodies of the requests.
    pub fn given(&self) -> Vec<Vec<u8>> {
        lock(&self.inner.given).clone()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn write_down(State(inner): State<Arc<Inner>>, body: Bytes) -> Response {
    lock(&inner.given).push(body.to_vec());
    let goes_on = inner.goes_on.notified();
    if *lock(&inner.waits) {
        goes_on.await;
    }
    match lock(&inner.hears).clone() {
        Some(text) => axum::Json(json!({ "text": text })).into_response(),
        None => StatusCode::BAD_GATEWAY.into_response(),
    }
}
