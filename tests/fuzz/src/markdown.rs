//! Answers' text: whatever an editor writes, Telegram and browsers get well-formed text of our own tags.

use lotsen::markdown::{Document, TELEGRAM_LIMIT, isolate, split_telegram};

use super::{markup, text};

/// Letters and digits only: what must be the same however a text is shown.
fn words(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

pub fn check(data: &[u8]) {
    let source = text(data);
    let (document, beyond) = Document::parse(&source);
    let lines = source.lines().count().max(1);
    for beyond in &beyond {
        assert!((1..=lines).contains(&beyond.line), "{beyond:?}");
    }
    let plain = document.to_plain();
    let html = document.to_telegram_html();
    let read = markup::telegram(&html);
    assert_eq!(words(&read), words(&plain), "{source:?}");
    markup::page(&document.to_web_html());
    let messages = split_telegram(&html);
    let mut again = String::new();
    for message in &messages {
        let read = markup::telegram(message);
        // A single piece that is longer stays whole rather than being lost: an address of a link.
        let longest = html.split('<').map(|rest| rest.find('>').unwrap_or(0));
        if longest.max().unwrap_or(0) < TELEGRAM_LIMIT / 2 {
            assert!(
                message.encode_utf16().count() <= TELEGRAM_LIMIT,
                "{message:?}"
            );
        }
        again += &read;
    }
    assert_eq!(words(&again), words(&read), "{source:?}");
    // The same text again is the same document; and a text that was isolated keeps its words.
    assert_eq!(Document::parse(&source).0, document);
    assert_eq!(
        words(&isolate(&source, document.is_right_to_left())),
        words(&source)
    );
}
