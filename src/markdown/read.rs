//! From text to [`Document`].

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Beyond, Block, Document, Run};

pub(super) fn read(text: &str) -> (Document, Vec<Beyond>) {
    let mut reader = Reader {
        text,
        ..Reader::default()
    };
    // Tables and struck-out text are read as such only to be refused by name.
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, place) in Parser::new_ext(text, options).into_offset_iter() {
        reader.take(event, &place);
    }
    reader.close_paragraph();
    (
        Document {
            blocks: reader.blocks,
        },
        reader.beyond,
    )
}

/// What is open while a text is read from front to back.
#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    blocks: Vec<Block>,
    beyond: Vec<Beyond>,
    runs: Vec<Run>,
    bold: usize,
    italic: usize,
    link: Option<Arc<str>>,
    lists: usize,
    list: Option<(Option<u64>, Vec<Vec<Run>>)>,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, place: &Range<usize>) {
        match event {
            Event::Start(tag) => self.open(tag, place),
            Event::End(tag) => self.close(tag),
            Event::Text(text) => self.say(&text),
            Event::SoftBreak => self.say(" "),
            Event::HardBreak => self.say("\n"),
            Event::Code(text) => {
                self.refuse(place, "code is not allowed; write it as plain text");
                self.say(&text);
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                self.refuse(place, "HTML is not allowed");
                self.say(&text);
            }
            Event::Rule => self.refuse(place, "a line across the page is not allowed"),
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.say(&text);
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn open(&mut self, tag: Tag<'_>, place: &Range<usize>) {
        match tag {
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::Link { dest_url, .. } => self.open_link(&dest_url, place),
            Tag::List(first) => self.open_list(first, place),
            Tag::Item => self.close_item(),
            Tag::Heading { .. } => {
                self.open_refused(place, "headings are not allowed; write **bold** instead");
            }
            Tag::BlockQuote(_) => self.open_refused(place, "quotations with > are not allowed"),
            Tag::CodeBlock(_) => {
                self.open_refused(
                    place,
                    "code is not allowed; a line of text must not begin with four spaces",
                );
            }
            Tag::Table(_) => self.open_refused(place, "tables are not allowed; write a list"),
            Tag::Image { .. } => self.refuse(place, "pictures are not allowed"),
            Tag::Strikethrough => self.refuse(place, "struck-out text is not allowed"),
            _ => self.separate(),
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Link => self.link = None,
            TagEnd::List(_) => self.close_list(),
            TagEnd::Image | TagEnd::Strikethrough | TagEnd::Item | TagEnd::TableRow => {}
            TagEnd::TableCell => self.say(" "),
            _ => self.separate(),
        }
    }

    fn refuse(&mut self, place: &Range<usize>, message: &str) {
        let before = self.text.as_bytes().get(..place.start).unwrap_or_default();
        let line = before.split(|&byte| byte == b'\n').count();
        // One finding a line and kind is enough; `<b>x</b>` is two pieces of HTML.
        if !self
            .beyond
            .iter()
            .any(|beyond| beyond.line == line && beyond.message == message)
        {
            self.beyond.push(Beyond {
                line,
                message: message.to_owned(),
            });
        }
    }

    fn open_refused(&mut self, place: &Range<usize>, message: &str) {
        self.refuse(place, message);
        self.separate();
    }

    fn open_link(&mut self, url: &str, place: &Range<usize>) {
        match check_link(url) {
            Ok(()) => self.link = Some(Arc::from(url)),
            Err(message) => self.refuse(place, &message),
        }
    }

    fn open_list(&mut self, first: Option<u64>, place: &Range<usize>) {
        self.lists += 1;
        if self.lists > 1 {
            self.refuse(place, "a list inside a list is not allowed");
        } else {
            self.close_paragraph();
            self.list = Some((first, Vec::new()));
        }
    }

    fn close_list(&mut self) {
        self.lists = self.lists.saturating_sub(1);
        if self.lists == 0 {
            self.close_item();
            if let Some((first, items)) = self.list.take().filter(|(_, items)| !items.is_empty()) {
                self.blocks.push(Block::List { first, items });
            }
        }
    }

    fn close_item(&mut self) {
        let runs = self.finished_runs();
        if let Some((_, items)) = self.list.as_mut().filter(|_| !runs.is_empty()) {
            items.push(runs);
        }
    }

    /// A new paragraph begins: in an item, a new line.
    fn separate(&mut self) {
        if self.list.is_none() {
            self.close_paragraph();
        } else if self
            .runs
            .last()
            .is_some_and(|run| !run.text.ends_with('\n'))
        {
            self.say("\n");
        }
    }

    fn close_paragraph(&mut self) {
        let runs = self.finished_runs();
        if !runs.is_empty() {
            self.blocks.push(Block::Paragraph(runs));
        }
    }

    /// The runs said so far, without space at their ends.
    fn finished_runs(&mut self) -> Vec<Run> {
        let mut runs = std::mem::take(&mut self.runs);
        while let Some(last) = runs.last_mut() {
            last.text.truncate(last.text.trim_end().len());
            if !last.text.is_empty() {
                break;
            }
            runs.pop();
        }
        runs
    }

    fn say(&mut self, text: &str) {
        let (bold, italic) = (self.bold > 0, self.italic > 0);
        if let Some(last) = self.runs.last_mut()
            && last.bold == bold
            && last.italic == italic
            && last.link == self.link
        {
            last.text.push_str(text);
        } else if !text.is_empty() {
            self.runs.push(Run {
                text: text.to_owned(),
                bold,
                italic,
                link: self.link.clone(),
            });
        }
    }
}

/// Why an address cannot be a link. Only encrypted pages: a newcomer follows what the municipality sends.
pub fn check_link(address: &str) -> Result<(), String> {
    let Some(rest) = address.strip_prefix("https://") else {
        return Err(format!("the address '{address}' must begin with https://"));
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if !host.contains('.')
        || host.contains('@')
        || address.chars().any(|c| c.is_whitespace() || c.is_control())
    {
        return Err(format!("'{address}' is not a complete web address"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beyond(text: &str) -> Vec<(usize, String)> {
        read(text)
            .1
            .into_iter()
            .map(|beyond| (beyond.line, beyond.message))
            .collect()
    }

    #[test]
    fn what_is_allowed_is_read_without_findings() {
        let text = "Kort **svar** och *mer*.\n\n1. Gå till [boplatssyd.se](https://www.boplatssyd.se).\n2. Logga in.\n\n- ett\n- två\n";
        let (document, beyond) = read(text);
        assert_eq!(beyond, []);
        assert_eq!(document.blocks.len(), 3);
        assert!(
            matches!(&document.blocks[1], Block::List { first: Some(1), items } if items.len() == 2)
        );
        assert!(
            matches!(&document.blocks[2], Block::List { first: None, items } if items.len() == 2)
        );
    }

    #[test]
    fn what_is_not_allowed_is_named_with_its_line() {
        let cases = [
            ("a\n\n# Rubrik\n", 3, "headings"),
            ("Rubrik\n---\n", 1, "headings"),
            ("- a\n  - b\n", 2, "a list inside a list"),
            ("a <b>x</b>\n", 1, "HTML"),
            ("<div>\nx\n</div>\n", 1, "HTML"),
            ("a\n\n![x](https://a.se/b.png)\n", 3, "pictures"),
            ("`x`\n", 1, "code"),
            ("a\n\n```\nx\n```\n", 3, "code"),
            ("> x\n", 1, "quotations"),
            ("a\n\n---\n", 3, "a line across"),
            ("| a | b |\n|---|---|\n| 1 | 2 |\n", 1, "tables"),
            ("~~x~~\n", 1, "struck-out"),
            ("a\n[x](http://a.se)\n", 2, "must begin with https://"),
            ("[x](javascript:alert(1))\n", 1, "must begin with https://"),
            ("<mailto:a@b.se>\n", 1, "must begin with https://"),
        ];
        for (text, line, message) in cases {
            let found = beyond(text);
            assert!(
                found
                    .iter()
                    .any(|(at, said)| *at == line && said.contains(message)),
                "{text:?}: {found:?}"
            );
        }
    }

    #[test]
    fn only_encrypted_complete_addresses_are_links() {
        assert!(check_link("https://www.boplatssyd.se/sok?x=1").is_ok());
        for bad in [
            "http://a.se",
            "javascript:alert(1)",
            "https://a",
            "https://user@a.se",
            "https://a.se/x y",
            "www.a.se",
        ] {
            assert!(check_link(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn hostile_text_is_read_in_the_end() {
        for piece in [
            "*a ",
            "**a",
            "[a](",
            "> ",
            "- ",
            "<b>",
            "`",
            "![",
            "1. a\n  ",
            "\u{202e}*",
            "&#0;",
        ] {
            let (document, _) = read(&piece.repeat(20_000));
            assert!(document.blocks.len() < 100_000);
        }
    }
}
