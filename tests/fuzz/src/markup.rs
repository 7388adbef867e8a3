//! What a message and a page may consist of.

#[path = "../../service/harness/telegram/html.rs"]
mod html;

use lotsen::markdown::TELEGRAM_LIMIT;
use lotsen::outbound::Message;

/// The tags that Lotsen makes for Telegram.
const TELEGRAM: [&str; 3] = ["b", "i", "a"];

/// The tags that Lotsen makes for pages.
const PAGE: [&str; 8] = ["p", "strong", "em", "a", "ol", "ul", "li", "br"];

/// A tag of a text in HTML: its name, and what stands behind it.
fn tags(html: &str) -> impl Iterator<Item = (&str, &str)> {
    html.split('<').skip(1).map(|rest| {
        let (inside, _) = rest.split_once('>').expect("a tag ends");
        let name = inside.trim_start_matches('/');
        let (name, attributes) = name.split_once(' ').unwrap_or((name, ""));
        (name, attributes)
    })
}

/// Outside of tags, every sign that could begin one is escaped.
fn is_escaped(html: &str) {
    let between = html
        .split('<')
        .map(|rest| rest.rsplit_once('>').map_or(rest, |(_, text)| text));
    for text in between {
        assert!(!text.contains('>'), "{text:?} in {html:?}");
        for rest in text.split('&').skip(1) {
            let known = ["amp;", "lt;", "gt;", "quot;"];
            assert!(known.iter().any(|name| rest.starts_with(name)), "{html:?}");
        }
    }
}

/// An address leads to the web and nowhere else.
fn leads_to_the_web(address: &str) {
    assert!(address.starts_with("https://"), "{address:?}");
    assert!(!address.contains(['<', '>', '"']), "{address:?}");
}

/// A text for Telegram: what the server understands, of our own tags. What people read of it.
pub fn telegram(html: &str) -> String {
    let read = html::parse(html).unwrap_or_else(|error| panic!("{error}: {html:?}"));
    is_escaped(html);
    for (name, attributes) in tags(html) {
        assert!(TELEGRAM.contains(&name), "{name:?} in {html:?}");
        match attributes.strip_prefix("href=\"") {
            Some(rest) if name == "a" => leads_to_the_web(rest.strip_suffix('"').expect("its end")),
            _ => assert!(attributes.is_empty(), "{attributes:?} in {html:?}"),
        }
    }
    read
}

/// A text for a page: of our own tags, nothing that could run.
pub fn page(html: &str) {
    is_escaped(html);
    let mut open = Vec::new();
    for (name, attributes) in tags(html) {
        assert!(PAGE.contains(&name), "{name:?} in {html:?}");
        let number = attributes.strip_prefix("start=\"");
        match attributes.strip_prefix("href=\"") {
            Some(rest) if name == "a" => {
                let (address, rest) = rest.split_once('"').expect("its end");
                leads_to_the_web(address);
                assert_eq!(rest, " rel=\"noopener\" target=\"_blank\"", "{html:?}");
            }
            _ if name == "ol" && number.is_some() => {
                let number = number.and_then(|rest| rest.strip_suffix('"'));
                assert!(
                    number.is_some_and(|it| it.parse::<u64>().is_ok()),
                    "{html:?}"
                );
            }
            _ => assert!(attributes.is_empty(), "{attributes:?} in {html:?}"),
        }
    }
    for rest in html
        .split('<')
        .skip(1)
        .filter(|rest| !rest.starts_with("br>"))
    {
        let name = rest.split(['>', ' ']).next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{html:?}"),
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?} in {html:?}");
}

/// A message that Telegram takes.
pub fn message(message: &Message) {
    let read = telegram(&message.html);
    assert!(read.encode_utf16().count() <= TELEGRAM_LIMIT, "{read:?}");
    assert!(read.chars().any(|c| !c.is_whitespace()), "an empty message");
    for button in message.buttons.iter().flatten() {
        assert!(!button.text.trim().is_empty(), "{message:?}");
        // The Bot API's limits for `callback_data`.
        assert!((1..=64).contains(&button.data.len()), "{button:?}");
    }
}
