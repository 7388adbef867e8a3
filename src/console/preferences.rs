//! What a browser remembers of a person's liking: the console's language, and light or dark.

use axum::extract::{Path, Query};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::language::Language;
use crate::pages::{cookie, set_cookie};

/// The cookie that remembers the console's language.
const LANGUAGE_COOKIE: &str = "lotsen_console";

/// The cookie that remembers light or dark.
const THEME_COOKIE: &str = "lotsen_theme";

/// Both are chosen about once.
const DAYS: u32 = 365;

/// The languages of the console, as `locales/<lang>/staff.ftl` has them.
pub const LANGUAGES: [Language; 2] = [Language::SWEDISH, Language::ENGLISH];

/// Light, dark, or as the system has it.
pub const THEMES: [&str; 3] = ["system", "light", "dark"];

/// Where to go back to.
#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

/// `GET /console/language/{language}?back=/cases`: remembers the language and goes back.
pub async fn choose_language(
    Path(language): Path<String>,
    Query(back): Query<Back>,
    headers: HeaderMap,
) -> Response {
    let known = LANGUAGES.iter().find(|known| known.code() == language);
    let choice = known.map(|known| (LANGUAGE_COOKIE, known.code()));
    remember(&headers, &back, choice)
}

/// `GET /console/theme/{theme}?back=/cases`: remembers light or dark and goes back.
pub async fn choose_theme(
    Path(theme): Path<String>,
    Query(back): Query<Back>,
    headers: HeaderMap,
) -> Response {
    let known = THEMES.into_iter().find(|known| *known == theme);
    remember(&headers, &back, known.map(|known| (THEME_COOKIE, known)))
}

fn remember(headers: &HeaderMap, back: &Back, choice: Option<(&str, &str)>) -> Response {
    let back = our_page(&back.back).unwrap_or("/");
    let mut response = Redirect::to(back).into_response();
    if let Some(cookie) = choice.and_then(|(name, value)| set_cookie(headers, name, value, DAYS)) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// An address, if it leads to a page of ours: `//` and `/\` lead elsewhere.
pub fn our_page(address: &str) -> Option<&str> {
    let ours = address.bytes().all(|byte| byte.is_ascii_graphic())
        && address
            .strip_prefix('/')
            .is_some_and(|rest| !rest.starts_with(['/', '\\']));
    ours.then_some(address)
}

/// The console's language: as chosen, else Swedish, the language of the house.
pub fn language(headers: &HeaderMap) -> Language {
    let chosen = cookie(headers, LANGUAGE_COOKIE);
    LANGUAGES
        .into_iter()
        .find(|known| Some(known.code()) == chosen)
        .unwrap_or(Language::SWEDISH)
}

/// Light or dark as chosen, else as the system has it.
pub fn theme(headers: &HeaderMap) -> &'static str {
    let chosen = cookie(headers, THEME_COOKIE);
    let known = THEMES.into_iter().find(|known| Some(*known) == chosen);
    known.unwrap_or("system")
}

#[cfg(test)]
mod tests {
    use super::our_page;

    #[test]
    fn the_way_back_leads_to_our_own_pages_only() {
        assert!(our_page("/").is_some() && our_page("/cases?show=closed").is_some());
        for elsewhere in [
            "",
            "//evil",
            "/\\evil",
            "https://evil",
            "/\r\nset-cookie: x",
            "cases",
        ] {
            assert!(our_page(elsewhere).is_none(), "{elsewhere:?}");
        }
    }
}
