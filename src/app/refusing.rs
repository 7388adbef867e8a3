//! Refusing what is too large so that it is heard: a browser that is still sending when the connection closes shows a
//! broken connection and not the reason.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::header::EXPECT;
use axum::middleware::Next;
use axum::response::Response;
use futures_util::StreamExt;
use hyper::body::{Frame, SizeHint};
use tokio::sync::oneshot;

/// So much of what was refused is read and dropped, in bytes; whoever sends more is cut off. A film from a phone is smaller.
const MOST: usize = 256 << 20;

/// Hands the request on. Where it is refused, the rest of its body is read before the answer goes out.
pub async fn hear_out(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    // Whoever asks whether to send a body sends none after a refusal.
    let waits = parts.headers.contains_key(EXPECT);
    let (giver, given_back) = oneshot::channel();
    let lent = Lent {
        body: Some(body),
        owner: Some(giver),
    };
    let response = next.run(Request::from_parts(parts, Body::new(lent))).await;
    let refused = response.status().is_client_error() && !waits;
    // Whoever still holds the body reads it, and it is not there to be read here.
    if refused && let Some(rest) = { given_back }.try_recv().ok() {
        drain(rest).await;
    }
    response
}

/// Reads to the end, to an error, or as far as [`MOST`].
async fn drain(body: Body) {
    let mut rest = body.into_data_stream();
    let mut left = MOST;
    while let Some(Ok(piece)) = rest.next().await {
        match left.checked_sub(piece.len()) {
            Some(fewer) => left = fewer,
            None => break,
        }
    }
}

/// A body that comes back to its owner when nobody reads on.
struct Lent {
    body: Option<Body>,
    owner: Option<oneshot::Sender<Body>>,
}

impl HttpBody for Lent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = self.body.as_mut().map(|body| Pin::new(body).poll_frame(cx));
        Poll::Ready(match frame {
            Some(frame) => ready!(frame),
            None => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.as_ref().map(Body::size_hint).unwrap_or_default()
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some((owner, body)) = self.owner.take().zip(self.body.take()) {
            // An owner who is gone has no use for it.
            drop(owner.send(body));
        }
    }
}
