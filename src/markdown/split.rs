//! A long text as several Telegram messages.

/// Telegram's limit for one message, in UTF-16 code units. It counts the text without tags; counting the tags too is
/// simpler and errs on the safe side.
pub const TELEGRAM_LIMIT: usize = 4_096;

/// Splits Telegram HTML into messages that each stand alone: cut between paragraphs where possible, else between lines,
/// sentences or words, never inside a tag or an escaped sign; open tags are closed and opened again.
pub fn split_telegram(html: &str) -> Vec<String> {
    split_at(html, TELEGRAM_LIMIT)
}

/// A place where the text may be cut.
#[derive(Clone)]
struct Cut {
    /// Byte offset in the HTML.
    at: usize,
    /// How good a place it is; higher is better.
    rank: u8,
    /// How many UTF-16 units of the message lie before it.
    filled: usize,
    /// The tags that are open there.
    open: Vec<String>,
}

fn split_at(html: &str, limit: usize) -> Vec<String> {
    let mut messages = Vec::new();
    // Most texts fit, and need not be looked through for the best place to cut.
    let left_open = closing(&open_at_end(html));
    if length(html) + length(&left_open) <= limit {
        let text = html.trim_end();
        if !text.is_empty() {
            messages.push(format!("{text}{left_open}"));
        }
        return messages;
    }
    let mut start = 0;
    let mut open: Vec<String> = Vec::new();
    while start < html.len() {
        let cut = best_cut(html, start, &open, limit);
        let text = html[start..cut.at].trim_end();
        if text.chars().any(|c| !c.is_whitespace()) {
            messages.push(format!("{}{text}{}", open.concat(), closing(&cut.open)));
        }
        let skipped = html[cut.at..].len() - html[cut.at..].trim_start().len();
        (start, open) = (cut.at + skipped, cut.open);
    }
    messages
}

fn best_cut(html: &str, start: usize, open: &[String], limit: usize) -> Cut {
    let mut open = open.to_vec();
    let mut filled: usize = open.iter().map(|tag| length(tag)).sum();
    let mut best: Option<Cut> = None;
    let mut at = start;
    while at < html.len() {
        let piece = piece_at(html, at);
        filled += length(piece);
        at += piece.len();
        follow(&mut open, piece);
        if filled + length(&closing(&open)) > limit {
            // The one piece that does not fit alone is sent all the same rather than lost.
            return best.unwrap_or(Cut {
                at,
                rank: 0,
                filled,
                open,
            });
        }
        let rank = rank(html, at);
        // A good place in the first half would leave a message nearly empty; a worse one further on is better.
        if best
            .as_ref()
            .is_none_or(|best| rank >= best.rank || best.filled < limit / 2)
        {
            best = Some(Cut {
                at,
                rank,
                filled,
                open: open.clone(),
            });
        }
    }
    Cut {
        at,
        rank: 0,
        filled,
        open,
    }
}

/// A tag, an escaped sign or a single character: what cannot be cut.
fn piece_at(html: &str, at: usize) -> &str {
    /// The longest escape that is looked for, `&quot;`.
    const ESCAPE: usize = 6;
    let rest = &html[at..];
    let end = match rest.as_bytes().first() {
        Some(b'<') => rest.find('>').map(|end| end + 1),
        Some(b'&') => rest
            .bytes()
            .take(ESCAPE)
            .position(|byte| byte == b';')
            .map(|end| end + 1),
        _ => None,
    };
    let one = rest.chars().next().map_or(1, char::len_utf8);
    &rest[..end.unwrap_or(one)]
}

fn follow(open: &mut Vec<String>, piece: &str) {
    if piece.starts_with("</") {
        open.pop();
    } else if piece.starts_with('<') && piece.len() > 1 {
        open.push(piece.to_owned());
    }
}

/// The tags that nothing closes.
fn open_at_end(html: &str) -> Vec<String> {
    let mut open = Vec::new();
    for (at, _) in html.match_indices('<') {
        follow(&mut open, piece_at(html, at));
    }
    open
}

fn closing(open: &[String]) -> String {
    let mut closed = String::new();
    for tag in open.iter().rev() {
        let name = tag.trim_start_matches('<').split([' ', '>']).next();
        closed.extend(["</", name.unwrap_or_default(), ">"]);
    }
    closed
}

fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// How good it is to cut here: between paragraphs, lines, sentences, words, or anywhere.
fn rank(html: &str, at: usize) -> u8 {
    let (before, after) = html.split_at(at);
    if before.ends_with("\n\n") {
        4
    } else if before.ends_with('\n') {
        3
    } else if before.ends_with(". ")
        || before.ends_with("? ")
        || before.ends_with("؟ ")
        || before.ends_with("። ")
    {
        2
    } else {
        u8::from(before.ends_with(' ') || after.starts_with(' '))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_one_message() {
        assert_eq!(split_telegram("<b>hej</b>"), ["<b>hej</b>"]);
        assert_eq!(split_telegram(""), Vec::<String>::new());
    }

    #[test]
    fn paragraphs_are_kept_whole_where_possible() {
        let html = format!(
            "{}\n\n{}\n\n{}",
            "a".repeat(40),
            "b".repeat(40),
            "c".repeat(40)
        );
        assert_eq!(
            split_at(&html, 90),
            [
                format!("{}\n\n{}", "a".repeat(40), "b".repeat(40)),
                "c".repeat(40)
            ]
        );
    }

    #[test]
    fn open_tags_are_closed_and_opened_again() {
        let html = "<a href=\"https://a.se\"><b>ett två tre fyra fem sex</b></a>";
        let messages = split_at(html, 50);
        assert_eq!(
            messages,
            [
                "<a href=\"https://a.se\"><b>ett två tre fyra</b></a>",
                "<a href=\"https://a.se\"><b>fem sex</b></a>",
            ]
        );
    }

    #[test]
    fn no_message_is_too_long_and_no_word_is_lost() {
        let words = "<b>ord &amp; 👨‍👩‍👧 <i>mer &lt;x&gt;</i></b> text. ".repeat(700);
        let messages = split_telegram(&words);
        assert!(messages.len() > 3);
        for message in &messages {
            assert!(length(message) <= TELEGRAM_LIMIT);
            assert_eq!(
                message.matches("<b>").count(),
                message.matches("</b>").count()
            );
            assert_eq!(
                message.matches("<i>").count(),
                message.matches("</i>").count()
            );
        }
        let bare = |text: &str| {
            text.replace(['\n', ' '], "")
                .replace("<b>", "")
                .replace("</b>", "")
                .replace("<i>", "")
                .replace("</i>", "")
        };
        assert_eq!(bare(&messages.concat()), bare(&words));
    }

    #[test]
    fn a_text_without_any_good_place_is_cut_all_the_same() {
        let messages = split_telegram(&"漢".repeat(10_000));
        assert_eq!(
            messages
                .iter()
                .map(|message| length(message))
                .collect::<Vec<_>>(),
            [4_096, 4_096, 1_808]
        );
        let escapes = split_telegram(&"&amp;".repeat(2_000));
        assert!(
            escapes
                .iter()
                .all(|message| message.replace("&amp;", "").is_empty())
        );
    }
}
