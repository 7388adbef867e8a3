//! Which part of the queue is asked for. It stands in the address, so that it can be kept, sent and gone back to.

use jiff::Timestamp;
use serde::Deserialize;

use crate::case::CaseStatus;
use crate::store::Queued;

/// A part of the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Nobody has answered yet.
    Waiting,
    /// Answered; the newcomer may write back.
    Answered,
    /// Done.
    Closed,
}

impl Part {
    /// All of them, in the order of the tabs.
    pub const ALL: [Part; 3] = [Part::Waiting, Part::Answered, Part::Closed];

    /// The part in which cases of a status stand.
    pub fn of(status: CaseStatus) -> Part {
        match status {
            CaseStatus::Open | CaseStatus::Claimed => Part::Waiting,
            CaseStatus::Answered => Part::Answered,
            CaseStatus::Closed => Part::Closed,
        }
    }

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Part::Waiting => "waiting",
            Part::Answered => "answered",
            Part::Closed => "closed",
        }
    }
}

/// Which cases are asked for. What is not understood is as if it were not there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Filter {
    show: String,
    /// A desk's id; empty: all.
    pub desk: String,
    /// A language's code; empty: all.
    pub language: String,
    /// A topic's id; empty: all.
    pub topic: String,
    /// `1`: only what I have.
    pub mine: String,
    /// `1`: only what nobody has.
    pub free: String,
    /// `1`: only what is past its due time.
    pub overdue: String,
    page: String,
}

impl Filter {
    /// A whole part.
    pub fn part(part: Part) -> Filter {
        Filter {
            show: part.name().to_owned(),
            ..Filter::default()
        }
    }

    /// The part that is shown; what is not the name of one means the first.
    pub fn show(&self) -> Part {
        let part = Part::ALL.into_iter().find(|part| part.name() == self.show);
        part.unwrap_or(Part::Waiting)
    }

    /// The page, from 0 on.
    pub fn page(&self) -> usize {
        /// More pages than anybody has; keeps the numbers small.
        const MOST: usize = 10_000;
        let page: usize = self.page.parse().unwrap_or(1);
        page.clamp(1, MOST) - 1
    }

    /// Whether only what I have is asked for.
    pub fn is_mine(&self) -> bool {
        self.mine == "1"
    }

    /// Whether only what nobody has is asked for.
    pub fn is_free(&self) -> bool {
        self.free == "1"
    }

    /// Whether only what is past its due time is asked for.
    pub fn is_overdue(&self) -> bool {
        self.overdue == "1"
    }

    /// Whether anything but the part is asked for.
    pub fn is_narrow(&self) -> bool {
        let words = [&self.desk, &self.language, &self.topic];
        self.is_mine()
            || self.is_free()
            || self.is_overdue()
            || words.iter().any(|word| !word.is_empty())
    }

    /// Whether a case is asked for by somebody of this name.
    pub fn fits(&self, case: &Queued, staff: &str, now: Timestamp) -> bool {
        let is = |wish: &str, value: &str| wish.is_empty() || wish == value;
        let topic = case.topic.as_ref().map_or("", |topic| topic.as_str());
        Part::of(case.status) == self.show()
            && is(&self.desk, case.desk.as_str())
            && is(&self.language, case.language.base().code())
            && is(&self.topic, topic)
            && (!self.is_mine() || case.claimed_by.as_deref() == Some(staff))
            && (!self.is_free() || case.claimed_by.is_none())
            && (!self.is_overdue() || case.is_overdue(now))
    }

    /// The same for another part. Closed cases are not filtered.
    pub fn with_part(&self, part: Part) -> Filter {
        if part == Part::Closed {
            return Filter::part(part);
        }
        Filter {
            show: part.name().to_owned(),
            ..self.on_page(0)
        }
    }

    /// The same on another page.
    pub fn on_page(&self, page: usize) -> Filter {
        Filter {
            page: (page + 1).to_string(),
            ..self.clone()
        }
    }

    /// The same from its first page, with one of the yes-or-no wishes turned round.
    pub fn toggled(&self, field: fn(&mut Filter) -> &mut String) -> Filter {
        let mut other = self.on_page(0);
        let wish = field(&mut other);
        if wish == "1" { "" } else { "1" }.clone_into(wish);
        other
    }

    /// Its address; what is as usual is left out.
    pub fn href(&self) -> String {
        let page = if self.page() == 0 {
            String::new()
        } else {
            (self.page() + 1).to_string()
        };
        let show = match self.show() {
            Part::Waiting => "",
            other => other.name(),
        };
        let pairs = [
            ("show", show),
            ("desk", &self.desk),
            ("language", &self.language),
            ("topic", &self.topic),
            ("mine", &self.mine),
            ("free", &self.free),
            ("overdue", &self.overdue),
            ("page", &page),
        ];
        // Whatever is not an id cannot be a filter, so nothing needs to be escaped.
        let sound = |text: &str| {
            let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            !text.is_empty() && text.chars().all(allowed)
        };
        let pairs: Vec<String> = pairs
            .into_iter()
            .filter(|(_, value)| sound(value))
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if pairs.is_empty() {
            "/cases".to_owned()
        } else {
            format!("/cases?{}", pairs.join("&"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_stands_in_its_address() {
        let mut filter = Filter::part(Part::Waiting);
        assert_eq!(filter.href(), "/cases");
        filter.desk = "housing-coach".to_owned();
        let filter = filter.toggled(|it| &mut it.overdue).on_page(1);
        assert_eq!(filter.href(), "/cases?desk=housing-coach&overdue=1&page=2");
        let back = filter.toggled(|it| &mut it.overdue);
        assert_eq!(back.href(), "/cases?desk=housing-coach");
        assert_eq!(filter.with_part(Part::Closed).href(), "/cases?show=closed");
    }

    #[test]
    fn what_is_no_id_does_not_come_back() {
        let filter = Filter {
            desk: "\"><script>".to_owned(),
            page: "-7".to_owned(),
            ..Filter::default()
        };
        assert_eq!(filter.href(), "/cases");
        assert_eq!(filter.page(), 0);
    }
}
