//! What operators look at: health and metrics.

use std::sync::OnceLock;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use crate::desk::Desk;

/// Bounds of the time histograms, in seconds: from a turn's usual few milliseconds to a call that Telegram lets hang.
const SECONDS: [f64; 12] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 20.0,
];

/// `GET /healthz` and `GET /metrics`.
pub fn router(desk: Desk) -> Router {
    recorder();
    Router::new()
        .route("/healthz", get(health))
        .route("/metrics", get(metrics))
        .with_state(desk)
}

/// The one recorder of this process; counting works from the first call on.
fn recorder() -> Option<&'static PrometheusHandle> {
    static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
    RECORDER
        .get_or_init(|| {
            // Buckets, so that figures of several processes can be added up.
            let builder = PrometheusBuilder::new().set_buckets(&SECONDS).ok()?;
            builder.install_recorder().ok()
        })
        .as_ref()
}

/// 200 when questions can be answered, 503 otherwise, with a body that says which part is missing.
async fn health(State(desk): State<Desk>) -> impl IntoResponse {
    let entries = desk.shelf().knowledge.entries.len();
    let learned = desk.library().is_ready();
    let database = desk.store().is_reachable().await;
    let body = serde_json::json!({
        "status": if database && learned { "ok" } else { "unavailable" },
        "knowledge": { "ok": learned, "entries": entries, "problems": desk.library().problems().len() },
        "database": { "ok": database },
    });
    let status = if database && learned {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, Json(body))
}

/// Prometheus text.
async fn metrics(State(desk): State<Desk>) -> impl IntoResponse {
    match desk.store().figures().await {
        Ok(figures) => {
            #[allow(
                clippy::cast_precision_loss,
                reason = "counts of rows are far below 2^52"
            )]
            let set = |name: &'static str, value: i64| metrics::gauge!(name).set(value as f64);
            set("lotsen_cases_open", figures.open_cases);
            set("lotsen_cases_claimed", figures.claimed_cases);
            set("lotsen_inbox_waiting", figures.waiting_updates);
            set("lotsen_inbox_parked", figures.parked_updates);
            set("lotsen_outbox_waiting", figures.undelivered);
        }
        Err(error) => tracing::error!(%error, "the figures could not be read"),
    }
    let text = recorder().map(PrometheusHandle::render).unwrap_or_default();
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text)
}
