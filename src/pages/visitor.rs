//! What a request says about the visitor: cookies and languages.

use std::net::SocketAddr;

use axum::http::{HeaderMap, HeaderValue, header};

use super::{is_secure, text};
use crate::language::Language;
use crate::phrase::Phrasebook;

/// A cookie's value.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// A cookie for our own pages only, which scripts cannot read. `None` when the value cannot stand in a cookie.
pub fn set_cookie(headers: &HeaderMap, name: &str, value: &str, days: u32) -> Option<HeaderValue> {
    let secure = if is_secure(headers) { "; Secure" } else { "" };
    let age = u64::from(days) * 24 * 60 * 60;
    format!("{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}")
        .parse()
        .ok()
}

/// A cookie that goes with the browser's session, for our own pages only, which scripts cannot read.
pub fn set_session_cookie(name: &str, value: &str, secure: bool) -> Option<HeaderValue> {
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}")
        .parse()
        .ok()
}

/// The first language of the visitor's browser that Lotsen speaks.
pub fn preferred_language(headers: &HeaderMap, phrasebook: &Phrasebook) -> Option<Language> {
    let mut wishes: Vec<(f32, &str)> = text(headers, "accept-language")?
        .split(',')
        .map(|wish| {
            let (tag, weight) = wish.split_once(';').unwrap_or((wish, "q=1"));
            (
                weight
                    .trim()
                    .trim_start_matches("q=")
                    .parse()
                    .unwrap_or(0.0),
                tag.trim(),
            )
        })
        .collect();
    wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
    wishes
        .into_iter()
        .find_map(|(_, tag)| spoken(tag, phrasebook))
}

/// The language that a browser's tag means.
fn spoken(tag: &str, phrasebook: &Phrasebook) -> Option<Language> {
    // Browsers know Dari only as the Persian of Afghanistan.
    let code = if tag.eq_ignore_ascii_case("fa-af") {
        "prs"
    } else {
        tag.split('-').next().unwrap_or(tag)
    };
    // The whole tag first: it may be a variant that is spoken here.
    let own = [tag, code].into_iter().find_map(|code| {
        let language = code.to_ascii_lowercase().parse().ok()?;
        phrasebook.locale(language).map(|_| language)
    });
    own.or_else(|| phrasebook.from_telegram(code))
}

/// The network address of the browser: what the proxy in front of us says, when there is one on this machine or its network.
pub fn address(headers: &HeaderMap, peer: Option<SocketAddr>) -> String {
    let near = |ip: std::net::IpAddr| match ip {
        std::net::IpAddr::V4(ip) => ip.is_loopback() || ip.is_private(),
        std::net::IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local(),
    };
    let told = headers.get_all("x-forwarded-for").iter().next_back();
    // The last address is the one that our own proxy saw; those before it are hearsay.
    let told = told
        .and_then(|told| told.to_str().ok()?.rsplit(',').next())
        .map(|told| told.trim().to_owned());
    match peer.map(|peer| peer.ip()) {
        Some(ip) if !near(ip) => ip.to_string(),
        Some(ip) => told.unwrap_or_else(|| ip.to_string()),
        None => told.unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: header::HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let headers = with(header::COOKIE, "a=1; lotsen_chat=abc; b=2");
        assert_eq!(cookie(&headers, "lotsen_chat"), Some("abc"));
        assert_eq!(cookie(&headers, "lotsen"), None);
    }

    #[test]
    fn the_browsers_languages_are_taken_in_their_order() {
        let book = Phrasebook::load().expect("the locales are sound");
        let first = |tags| {
            preferred_language(&with(header::ACCEPT_LANGUAGE, tags), &book)
                .map(|l| l.code().to_owned())
        };
        assert_eq!(first("tlh, ar-SY;q=0.8, sv;q=0.9").as_deref(), Some("sv"));
        assert_eq!(first("fa-AF,fa;q=0.9").as_deref(), Some("prs"));
        assert_eq!(first("tlh").as_deref(), None);
        assert_eq!(first(";;;q=,").as_deref(), None);
    }
}
