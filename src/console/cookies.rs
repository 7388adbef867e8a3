//! The session's cookie, and whether the way to the browser is safe enough for it.

use axum::http::{HeaderMap, HeaderValue, header};

use super::Shared;
use crate::gate::Token;
use crate::pages::{is_behind_tls, set_session_cookie};

/// The session's cookie over TLS. Browsers take the prefix only with `Secure`, for this host and all its paths.
const SECURE_COOKIE: &str = "__Host-lotsen";

/// The session's cookie on this machine, without TLS.
const PLAIN_COOKIE: &str = "lotsen_session";

/// Whether the browser reaches us over TLS.
pub fn is_secure(shared: &Shared, headers: &HeaderMap) -> bool {
    let public = shared.public_url.as_deref();
    is_behind_tls(headers) || public.is_some_and(|url| url.starts_with("https://"))
}

/// The cookie of a session that has begun, or gone on under a new token.
pub fn session_cookie(shared: &Shared, headers: &HeaderMap, token: &Token) -> Option<HeaderValue> {
    let secure = is_secure(shared, headers);
    set_session_cookie(cookie_name(secure), token.expose(), secure)
}

/// The cookie that takes the session's away.
pub fn no_session_cookie(shared: &Shared, headers: &HeaderMap) -> Option<HeaderValue> {
    let secure = is_secure(shared, headers);
    let secured = if secure { "; Secure" } else { "" };
    let name = cookie_name(secure);
    format!("{name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{secured}")
        .parse()
        .ok()
}

/// The name of the session's cookie.
pub fn cookie_name(secure: bool) -> &'static str {
    if secure { SECURE_COOKIE } else { PLAIN_COOKIE }
}

/// Whether a password would travel in the clear: no TLS, and not on this machine.
pub fn is_in_the_clear(shared: &Shared, headers: &HeaderMap) -> bool {
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let host = host.unwrap_or_default();
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let is_here = name == "localhost"
        || name
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback());
    !is_here && !is_secure(shared, headers)
}
