//! The answers' text: `CommonMark` limited to paragraphs, bold, italic, links and one level of lists.
//!
//! Read once into a [`Document`], shown as Telegram's HTML, as a web page's HTML, or as plain text. What goes beyond
//! the limits is reported by [`Document::parse`] and shown as plain text: nothing an editor writes can reach a chat or
//! a page unescaped.

mod direction;
mod read;
mod render;
mod split;

use std::sync::Arc;

pub use direction::{isolate, reads_right_to_left};
pub use read::check_link;
pub use split::{TELEGRAM_LIMIT, split_telegram};

/// A text in limited `CommonMark`, understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// Paragraphs and lists, in order.
    pub blocks: Vec<Block>,
}

/// A paragraph or a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Run>),
    /// A list; numbered from `first` on, or with bullets where it is `None`.
    List {
        /// The number of the first item.
        first: Option<u64>,
        /// The text of each item.
        items: Vec<Vec<Run>>,
    },
}

/// A stretch of text that looks the same throughout; flat, so that no input can nest deeper than the stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The text; `\n` is a forced line break.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Where it leads.
    pub link: Option<Arc<str>>,
}

/// Something that the limits do not allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beyond {
    /// The line of the text, from 1.
    pub line: usize,
    /// What it is.
    pub message: String,
}

impl Document {
    /// Reads a text. What goes beyond the limits is listed, and kept as plain text.
    pub fn parse(text: &str) -> (Self, Vec<Beyond>) {
        read::read(text)
    }

    /// Whether it is written in a script that reads from right to left.
    pub fn is_right_to_left(&self) -> bool {
        reads_right_to_left(self.runs().map(|run| run.text.as_str()))
    }

    fn runs(&self) -> impl Iterator<Item = &Run> {
        self.blocks.iter().flat_map(|block| match block {
            Block::Paragraph(runs) => std::slice::from_ref(runs).iter().flatten(),
            Block::List { items, .. } => items.as_slice().iter().flatten(),
        })
    }
}
