//! Telegram's HTML, parsed as the server does: what it does not know, it refuses.

/// The tags that a message may contain, besides `a`, `span`, `code` and `pre` with their attributes.
const TAGS: [&str; 17] = [
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "a",
    "span",
    "tg-spoiler",
    "tg-emoji",
    "code",
    "pre",
    "blockquote",
    "tg-time",
];

/// The text that people see. Its tags must be known and balanced.
///
/// # Errors
/// The description that Telegram answers with.
pub fn parse(html: &str) -> Result<String, String> {
    let mut text = String::new();
    let mut open: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(character) = html[at..].chars().next() {
        match character {
            '<' => at = tag(html, at, &mut open)?,
            '&' => {
                let (meant, length) = entity(&html[at..]);
                text.push(meant);
                at += length;
            }
            other => {
                text.push(other);
                at += other.len_utf8();
            }
        }
    }
    match open.last() {
        None => Ok(text),
        Some(name) => Err(refused(&format!(
            "Can't find end tag corresponding to start tag \"{name}\""
        ))),
    }
}

/// Reads the tag at `at`; the position after it.
fn tag(html: &str, at: usize, open: &mut Vec<String>) -> Result<usize, String> {
    let inside = &html[at + 1..];
    let end = inside
        .find('>')
        .ok_or_else(|| refused(&format!("Unclosed start tag at byte offset {at}")))?;
    let inside = &inside[..end];
    let next = at + 1 + end + 1;
    if let Some(name) = inside.strip_prefix('/') {
        let name = name.trim().to_ascii_lowercase();
        return match open.pop() {
            Some(expected) if expected == name || name.is_empty() => Ok(next),
            Some(expected) => Err(refused(&format!(
                "Unmatched end tag at byte offset {at}, expected \"</{expected}>\", found \"</{name}>\""
            ))),
            None => Err(refused(&format!("Unexpected end tag at byte offset {at}"))),
        };
    }
    let name = inside
        .split(|c: char| c.is_whitespace())
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let attributes = inside[name.len()..].trim();
    let known = TAGS.contains(&name.as_str())
        && (name != "span" || attributes == "class=\"tg-spoiler\"")
        && attributes.matches('"').count().is_multiple_of(2);
    if !known {
        return Err(refused(&format!(
            "Unsupported start tag \"{name}\" at byte offset {at}"
        )));
    }
    open.push(name);
    Ok(next)
}

/// The character that an entity means, and its length; an unknown one is an ampersand.
fn entity(rest: &str) -> (char, usize) {
    for (name, meant) in [
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&amp;", '&'),
        ("&quot;", '"'),
    ] {
        if rest.starts_with(name) {
            return (meant, name.len());
        }
    }
    let number = rest.strip_prefix("&#").and_then(|number| {
        let (digits, _) = number.split_once(';')?;
        let code = match digits.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => digits.parse().ok()?,
        };
        Some((
            char::from_u32(code).filter(|c| *c != '\0')?,
            digits.len() + 3,
        ))
    });
    number.unwrap_or(('&', 1))
}

fn refused(why: &str) -> String {
    format!("Bad Request: can't parse entities: {why}")
}
