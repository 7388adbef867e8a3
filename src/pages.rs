//! What every page shares: the style sheet, scripts and icons in the binary, headers that keep a page to itself, and
//! where a request comes from.
//!
//! No page loads anything from outside, and no page runs what does not stand in these files: the content security
//! policy forbids both.

mod assets;
mod live;
mod message;
mod ranged;
mod often;
mod report;
mod visitor;

use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::{Router, body::Body};

pub use assets::{router as assets, version};
pub use live::{Bell, events};
pub use message::message_html;
pub use often::{Often, WINDOW};
pub use ranged::ranged;
pub use report::{month_name, report_figures, report_file, report_period};
pub use visitor::{address, cookie, preferred_language, set_cookie, set_session_cookie};

/// Own files only, no inline script or style, no plug-ins, sound from here only, frames by ourselves only.
const POLICY: &str = "default-src 'self'; media-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'self'";

/// What a page does not need, it may not ask for.
const PERMISSIONS: &str = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

/// A page on which somebody records, as an extension of its answer: it may use the microphone, and play what has just been recorded.
#[derive(Debug, Clone, Copy)]
pub struct Recording;

/// The same for such a page.
const POLICY_RECORDING: &str = "default-src 'self'; media-src 'self' blob:; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'self'";
const PERMISSIONS_RECORDING: &str =
    "camera=(), microphone=(self), geolocation=(), payment=(), usb=()";

/// Puts the safe headers on every answer of `router`, and refuses what another site sends in the visitor's name.
pub fn secured(router: Router) -> Router {
    router.layer(middleware::from_fn(guard))
}

/// Whether a request that changes something was made by one of our own pages.
///
/// Browsers say so themselves: today's in `Sec-Fetch-Site`, older ones by naming the `Origin`. A request with neither
/// was not made by a page of another site, since for those every browser has sent one of the two for ten years.
pub fn is_same_origin(headers: &HeaderMap) -> bool {
    match text(headers, "sec-fetch-site") {
        Some(site) => matches!(site, "same-origin" | "none"),
        None => match text(headers, "origin") {
            // `null` has no host, so it is refused too.
            Some(origin) => origin.split_once("://").map(|(_, host)| host) == text(headers, "host"),
            None => true,
        },
    }
}

async fn guard(request: Request, next: Next) -> Response {
    let changes = !matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    if changes && !is_same_origin(request.headers()) {
        return protect(StatusCode::FORBIDDEN.into_response());
    }
    protect(next.run(request).await)
}

fn protect(mut response: Response<Body>) -> Response {
    let (policy, permissions) = match response.extensions().get::<Recording>() {
        Some(Recording) => (POLICY_RECORDING, PERMISSIONS_RECORDING),
        None => (POLICY, PERMISSIONS),
    };
    let headers = response.headers_mut();
    let always = [
        (CONTENT_SECURITY_POLICY, policy),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Not `no-referrer`: that would make browsers send `Origin: null` with our own forms.
        (REFERRER_POLICY, "same-origin"),
        (X_FRAME_OPTIONS, "SAMEORIGIN"),
        (HeaderName::from_static("permissions-policy"), permissions),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    for (name, value) in always {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // What people write stands on these pages: nothing keeps a copy, unless the page said otherwise (assets do).
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

/// A header as text.
fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Whether the visitor reached us over TLS, as the proxy in front of us says.
pub fn is_behind_tls(headers: &HeaderMap) -> bool {
    text(headers, "x-forwarded-proto")
        .is_some_and(|protocol| protocol.eq_ignore_ascii_case("https"))
}

/// The host and port under which the visitor has reached us, if it looks like one.
pub fn address_of(headers: &HeaderMap) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    text(headers, "host").filter(|host| !host.is_empty() && host.chars().all(is_part))
}

/// Whether the visitor reached us over TLS, as the proxy or the browser says.
fn is_secure(headers: &HeaderMap) -> bool {
    is_behind_tls(headers)
        || text(headers, header::ORIGIN.as_str())
            .is_some_and(|origin| origin.starts_with("https://"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect()
    }

    #[test]
    fn another_site_cannot_speak_for_the_visitor() {
        assert!(!is_same_origin(&from(&[("sec-fetch-site", "cross-site")])));
        assert!(
            !is_same_origin(&from(&[("sec-fetch-site", "same-site")])),
            "nor can a neighbouring subdomain"
        );
        assert!(!is_same_origin(&from(&[
            ("host", "lotsen.example"),
            ("origin", "https://evil.example")
        ])));
        assert!(!is_same_origin(&from(&[
            ("host", "lotsen.example"),
            ("origin", "null")
        ])));
    }

    #[test]
    fn our_own_pages_and_programs_can() {
        assert!(is_same_origin(&from(&[
            ("sec-fetch-site", "same-origin"),
            ("origin", "https://x")
        ])));
        assert!(is_same_origin(&from(&[
            ("host", "127.0.0.1:8080"),
            ("origin", "http://127.0.0.1:8080")
        ])));
        assert!(is_same_origin(&from(&[("host", "127.0.0.1:8080")])));
    }
}
