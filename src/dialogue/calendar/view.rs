//! What of the calendar is shown. It stands in the buttons: `<page>:<t or w>:<what>:<m or a>`.

use std::fmt;

use crate::knowledge::{EVENT_KINDS, Event, EventKind, TopicId};
use crate::language::Language;

/// What is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct View {
    /// Which five.
    pub(super) page: usize,
    /// Only what takes place today.
    pub(super) is_today: bool,
    /// Only this.
    pub(super) what: What,
    /// Only where somebody speaks the newcomer's language.
    pub(super) is_mine: bool,
}

/// What is wished for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum What {
    /// Anything.
    #[default]
    All,
    /// This kind of thing.
    Kind(EventKind),
    /// What is about this.
    Topic(TopicId),
}

impl View {
    /// Reads what a button says; `None` for a forged one.
    pub(super) fn read(text: &str) -> Option<View> {
        let parts: Vec<&str> = text.split(':').collect();
        let [page, days, what, languages] = parts[..] else {
            return None;
        };
        let what = match what.split_once('.') {
            None => What::All,
            Some(("k", code)) => {
                let kind = EVENT_KINDS.iter().find(|(known, _)| *known == code)?;
                What::Kind(kind.1)
            }
            Some((_, topic)) => What::Topic(TopicId::from(topic)),
        };
        Some(View {
            page: page.parse().ok()?,
            is_today: days == "t",
            what,
            is_mine: languages == "m",
        })
    }

    /// Whether an event is among what is wished for.
    pub(super) fn shows(&self, event: &Event, language: Language) -> bool {
        let is_wished = match &self.what {
            What::All => true,
            What::Kind(kind) => event.kind == *kind,
            What::Topic(topic) => event.topics.contains(topic),
        };
        is_wished && (!self.is_mine || spoken(event, language))
    }
}

/// Whether an event is held in somebody's language, in whatever variant.
fn spoken(event: &Event, language: Language) -> bool {
    event.languages.iter().any(|it| it.shares_base(language))
}

impl fmt::Display for View {
    /// As a button says it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = if self.is_today { 't' } else { 'w' };
        let languages = if self.is_mine { 'm' } else { 'a' };
        let what = match &self.what {
            What::All => "-".to_owned(),
            What::Kind(kind) => format!("k.{}", kind.code()),
            What::Topic(topic) => format!("t.{topic}"),
        };
        write!(f, "{}:{days}:{what}:{languages}", self.page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_stands_in_a_button_and_is_read_from_it() {
        let views = [
            View::default(),
            View {
                page: 2,
                is_today: true,
                what: What::Kind(EventKind::LanguageCafe),
                is_mine: true,
            },
            View {
                what: What::Topic(TopicId::from("leisure")),
                ..View::default()
            },
        ];
        for view in views {
            assert_eq!(View::read(&view.to_string()), Some(view));
        }
        for forged in ["", "x:w:-:a", "0:w:k.party:a", "0:w:-", "-1:w:-:a"] {
            assert_eq!(View::read(forged), None, "{forged}");
        }
    }
}
