//! From [`Document`] to Telegram's HTML, a page's HTML, and plain text.

use super::{Block, Document, Run, isolate};

impl Document {
    /// As HTML for Telegram's parse mode, which knows no lists and no paragraphs: only `<b> <i> <a href>`, line breaks
    /// and signs in front of items. May be longer than one message: see [`split_telegram`](super::split_telegram).
    pub fn to_telegram_html(&self) -> String {
        let right_to_left = self.is_right_to_left();
        let tags = Tags {
            bold: "b",
            italic: "i",
            link: "",
            right_to_left,
        };
        self.lines(|runs| inline(runs, &tags))
    }

    /// As HTML for a page: `<p> <strong> <em> <a> <ol> <ul> <li>`.
    pub fn to_web_html(&self) -> String {
        let right_to_left = self.is_right_to_left();
        let tags = Tags {
            bold: "strong",
            italic: "em",
            link: " rel=\"noopener\" target=\"_blank\"",
            right_to_left,
        };
        let mut html = String::new();
        for block in &self.blocks {
            match block {
                Block::Paragraph(runs) => {
                    push(&mut html, &["<p>", &breaks(&inline(runs, &tags)), "</p>\n"]);
                }
                Block::List { first, items } => {
                    let (open, close) = match first {
                        None => ("<ul>\n".to_owned(), "</ul>\n"),
                        Some(1) => ("<ol>\n".to_owned(), "</ol>\n"),
                        Some(first) => (format!("<ol start=\"{first}\">\n"), "</ol>\n"),
                    };
                    html += &open;
                    for item in items {
                        push(
                            &mut html,
                            &["<li>", &breaks(&inline(item, &tags)), "</li>\n"],
                        );
                    }
                    html += close;
                }
            }
        }
        html
    }

    /// As text without any marks; of a link, what it says.
    pub fn to_plain(&self) -> String {
        self.lines(|runs| runs.iter().map(|run| run.text.as_str()).collect())
    }

    /// Blocks with an empty line between them, items on a line each.
    fn lines(&self, show: impl Fn(&[Run]) -> String) -> String {
        let mut blocks = Vec::with_capacity(self.blocks.len());
        for block in &self.blocks {
            match block {
                Block::Paragraph(runs) => blocks.push(show(runs)),
                Block::List { first, items } => {
                    let sign = |index: u64| {
                        first.map_or("•".to_owned(), |first| {
                            format!("{}.", first.saturating_add(index))
                        })
                    };
                    let items = (0..)
                        .zip(items)
                        .map(|(index, runs)| format!("{} {}", sign(index), show(runs)));
                    blocks.push(items.collect::<Vec<_>>().join("\n"));
                }
            }
        }
        blocks.join("\n\n")
    }
}

/// How bold, italic and links are written, and which way the text reads.
struct Tags {
    bold: &'static str,
    italic: &'static str,
    /// Attributes behind a link's address.
    link: &'static str,
    right_to_left: bool,
}

fn inline(runs: &[Run], tags: &Tags) -> String {
    let mut html = String::new();
    for linked in runs.chunk_by(|a, b| a.link == b.link) {
        let link = linked.first().and_then(|run| run.link.as_deref());
        if let Some(address) = link {
            push(
                &mut html,
                &["<a href=\"", &escape(address), "\"", tags.link, ">"],
            );
        }
        for bold in linked.chunk_by(|a, b| a.bold == b.bold) {
            wrap(
                &mut html,
                bold.first().is_some_and(|run| run.bold),
                tags.bold,
                |html| {
                    for run in bold {
                        wrap(html, run.italic, tags.italic, |html| {
                            *html += &escape(&isolate(&run.text, tags.right_to_left));
                        });
                    }
                },
            );
        }
        if link.is_some() {
            html += "</a>";
        }
    }
    html
}

fn wrap(html: &mut String, wanted: bool, tag: &str, content: impl FnOnce(&mut String)) {
    if wanted {
        push(html, &["<", tag, ">"]);
    }
    content(html);
    if wanted {
        push(html, &["</", tag, ">"]);
    }
}

/// The four signs that both Telegram and pages read as markup; Telegram knows no other named entities.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            c => escaped.push(c),
        }
    }
    escaped
}

fn push(html: &mut String, pieces: &[&str]) {
    html.extend(pieces.iter().copied());
}

fn breaks(html: &str) -> String {
    html.replace('\n', "<br>")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &str = "Ställ dig i **kö** *idag*.\n\n1. Gå till [Boplats **Syd**](https://www.boplatssyd.se/?a=1&b=2).\n2. Betala.\n\n- en\n- två\n";

    fn document(text: &str) -> Document {
        Document::parse(text).0
    }

    #[test]
    fn telegram_gets_only_what_it_knows() {
        assert_eq!(
            document(ANSWER).to_telegram_html(),
            "Ställ dig i <b>kö</b> <i>idag</i>.\n\n\
             1. Gå till <a href=\"https://www.boplatssyd.se/?a=1&amp;b=2\">Boplats <b>Syd</b></a>.\n2. Betala.\n\n• en\n• två"
        );
    }

    #[test]
    fn a_page_gets_paragraphs_and_lists() {
        assert_eq!(
            document(ANSWER).to_web_html(),
            "<p>Ställ dig i <strong>kö</strong> <em>idag</em>.</p>\n<ol>\n\
             <li>Gå till <a href=\"https://www.boplatssyd.se/?a=1&amp;b=2\" rel=\"noopener\" target=\"_blank\">Boplats <strong>Syd</strong></a>.</li>\n\
             <li>Betala.</li>\n</ol>\n<ul>\n<li>en</li>\n<li>två</li>\n</ul>\n"
        );
    }

    #[test]
    fn plain_text_has_no_marks() {
        assert_eq!(
            document(ANSWER).to_plain(),
            "Ställ dig i kö idag.\n\n1. Gå till Boplats Syd.\n2. Betala.\n\n• en\n• två"
        );
    }

    #[test]
    fn nothing_an_editor_writes_is_markup() {
        let hostile = "a < b & c > \"d\" <script>alert(1)</script> [x](javascript:alert(1)) <b onclick=x>y</b>";
        for html in [
            document(hostile).to_telegram_html(),
            document(hostile).to_web_html(),
        ] {
            assert!(
                !html.contains("<script") && !html.contains("<b onclick") && !html.contains("<a"),
                "{html}"
            );
        }
        let quoted = document("[x](https://a.se/\"onmouseover=alert(1))").to_web_html();
        assert!(!quoted.contains("\"onmouseover"), "{quoted}");
    }

    #[test]
    fn right_to_left_text_keeps_numbers_together_and_addresses_untouched() {
        let html =
            document("اتصل على **020-50 50 50** أو [boplatssyd.se](https://www.boplatssyd.se) الآن")
                .to_telegram_html();
        assert_eq!(
            html,
            "اتصل على <b>\u{2068}020-50 50 50\u{2069}</b> أو \
             <a href=\"https://www.boplatssyd.se\">\u{2068}boplatssyd.se\u{2069}</a> الآن"
        );
    }

    #[test]
    fn an_item_of_several_paragraphs_stays_one_item() {
        assert_eq!(
            document("1. a\n\n   b\n\n2. c\n").to_plain(),
            "1. a\nb\n2. c"
        );
        assert_eq!(
            document("rad ett  \nrad två\nsamma rad").to_web_html(),
            "<p>rad ett<br>rad två samma rad</p>\n"
        );
    }
}
