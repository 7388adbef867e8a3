//! Live pages: a stream of bells, one for each change, so that the page fetches what is new.

use std::convert::Infallible;
use std::time::Duration;

use axum::http::{HeaderName, HeaderValue};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::future::BoxFuture;
use futures_util::stream;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// Several changes in a row ring once. Short enough to feel immediate, long enough for one transaction's worth.
const GATHER: Duration = Duration::from_millis(80);

/// Proxies cut connections on which nothing is said, most of them after a minute.
const KEEP_ALIVE: Duration = Duration::from_secs(20);

/// Where bells come from.
pub struct Bell {
    /// Rings when something was delivered or a case moved.
    pub changes: watch::Receiver<u64>,
    /// Ends the stream when the service stops, which would otherwise wait for open pages.
    pub shutdown: CancellationToken,
    /// Ready when the visitor may no longer listen; for a page that anybody may listen to, it never is.
    pub ended: BoxFuture<'static, ()>,
}

/// A stream that sends `name` at once, and whenever `probe` gives another value after a change.
pub fn events<Probe, Value>(name: &'static str, bell: Bell, probe: Probe) -> Response
where
    Probe: FnMut() -> Value + Send + 'static,
    Value: Future<Output = Option<u64>> + Send,
{
    let rings = stream::unfold(
        (bell, probe, None),
        move |(mut bell, mut probe, mut last)| async move {
            loop {
                let first = last.is_none();
                if !first && !next(&mut bell).await {
                    return None;
                }
                // `None` means that it cannot be told now; then it is better to ring.
                let now = probe().await;
                if first || now.is_none() || now != last {
                    last = Some(now.unwrap_or_default());
                    let event = Ok::<_, Infallible>(Event::default().event(name).data("1"));
                    return Some((event, (bell, probe, last)));
                }
            }
        },
    );
    let mut response = Sse::new(rings)
        .keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
        .into_response();
    // nginx would gather the stream otherwise.
    response.headers_mut().insert(
        HeaderName::from_static("x-accel-buffering"),
        HeaderValue::from_static("no"),
    );
    response
}

/// Waits for the next change; `false` when there will be none.
async fn next(bell: &mut Bell) -> bool {
    tokio::select! {
        () = bell.shutdown.cancelled() => return false,
        () = &mut bell.ended => return false,
        changed = bell.changes.changed() => if changed.is_err() { return false },
    }
    tokio::time::sleep(GATHER).await;
    bell.changes.borrow_and_update();
    true
}
