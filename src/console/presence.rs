//! Who else looks at a case or writes in it, while its page is open.

use std::convert::Infallible;

use axum::Extension;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use super::page::Frame;
use super::{Console, Visitor, let_go};
use crate::case::CaseId;
use crate::desk::Present;

/// After this long without a change it is looked again: whoever stopped typing no longer writes.
const LOOK_AGAIN: std::time::Duration = std::time::Duration::from_secs(4);

/// Others at a case, in words: "Bo writes", "Cecilia looks at this".
pub fn words(frame: &Frame, others: &[Present]) -> Vec<String> {
    let say = |other: &Present| {
        let id = if other.writes {
            "staff-writes"
        } else {
            "staff-looks"
        };
        frame.with(id, "name", &other.name)
    };
    others.iter().map(say).collect()
}

/// `GET /cases/{id}/presence/events`: a `presence` event whenever somebody comes, goes or writes; its data are the words, as a list in JSON.
/// While it is open, the others see that this person looks.
pub async fn events(
    console: Console,
    Extension(visitor): Extension<Visitor>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let case = CaseId(id.parse().unwrap_or(-1));
    let frame = Frame::new(&console, &headers, format!("/cases/{id}"));
    let page = console.desk.opens_page(case, &console.staff.name);
    let changes = console.desk.presence_changes();
    console.desk.seen_at_work(&console.staff.name).await;
    let ended = Box::pin(let_go(console.clone(), visitor));
    let state = (console, frame, page, changes, ended, None::<String>);
    let events = stream::unfold(state, move |state| async move {
        let (console, frame, page, mut changes, mut ended, last) = state;
        let mut last = last;
        loop {
            let others = console.desk.present(case, &console.staff.name);
            // A list, since browsers pass over an event without data.
            let now = serde_json::json!(words(&frame, &others)).to_string();
            if last.as_ref() != Some(&now) {
                last = Some(now.clone());
                let event = Ok::<_, Infallible>(Event::default().event("presence").data(now));
                return Some((event, (console, frame, page, changes, ended, last)));
            }
            tokio::select! {
                () = console.shutdown.cancelled() => return None,
                () = &mut ended => return None,
                () = tokio::time::sleep(LOOK_AGAIN) => {
                    // A case that has gone to another desk is no longer this person's to look at.
                    let case = console.desk.store().read_case(case).await.ok();
                    if !case.is_some_and(|case| console.scope.includes(&case.desk)) {
                        return None;
                    }
                }
                changed = changes.changed() => if changed.is_err() { return None },
            }
        }
    });
    Sse::new(events)
        .keep_alive(KeepAlive::default())
        .into_response()
}
