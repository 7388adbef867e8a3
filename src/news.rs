//! News: what editors write once and send to those who have wished for it.
//!
//! Values in, values out. Nobody gets news without having said yes; what somebody said yes to is a [`NewsWishes`], which is kept with
//! the conversation. The [`desk`](crate::desk) writes news down and spreads it.

mod checking;

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::knowledge::{Place, TopicId};
use crate::language::Language;
use crate::phrase::stockholm;
use crate::plan::is_sensible;

pub use checking::{Fault, LONGEST, LONGEST_TITLE, faults, numbers_missing};

/// Stands for everything among the topics that somebody wishes for, and for a piece of news of no topic.
pub const EVERYTHING: &str = "*";

/// Nobody is woken by news: it comes at these hours of the clock in Stockholm, the first of them included and the last not.
const HOURS: std::ops::Range<i8> = 9..20;

/// What a newcomer has said yes to. Every field has a default, so that what another version wrote can be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewsWishes {
    /// News of every topic, and of none.
    pub all: bool,
    /// News of these topics.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub topics: BTreeSet<TopicId>,
    /// Where the newcomer lives was left unsaid on purpose: it is not asked again.
    pub no_place: bool,
}

impl NewsWishes {
    /// Whether nothing is known of them.
    pub fn is_empty(&self) -> bool {
        *self == NewsWishes::default()
    }

    /// Whether any news is wished for.
    pub fn any(&self) -> bool {
        self.all || !self.topics.is_empty()
    }

    /// Whether news of a topic is wished for.
    pub fn wants(&self, topic: &TopicId) -> bool {
        self.all || self.topics.contains(topic)
    }

    /// Turns a topic on, or off. `topics` are all that there are: whoever wished for everything keeps the others.
    pub fn toggle(&mut self, topic: &TopicId, topics: impl Iterator<Item = TopicId>) {
        if self.all {
            self.all = false;
            self.topics = topics.collect();
        }
        if !self.topics.remove(topic) {
            self.topics.insert(topic.clone());
        }
    }

    /// Everything, from now on.
    pub fn wish_for_all(&mut self) {
        self.all = true;
        self.topics.clear();
    }

    /// Nothing any more.
    pub fn stop(&mut self) {
        *self = NewsWishes::default();
    }

    /// What is wished for, as it is looked up: topics' ids, or [`EVERYTHING`].
    pub fn keys(&self) -> Vec<&str> {
        if self.all {
            return vec![EVERYTHING];
        }
        self.topics.iter().map(TopicId::as_str).collect()
    }
}

/// A piece of news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// Its key.
    pub id: i64,
    /// What it is about; `None`: of no topic, for those who wish for everything.
    pub topic: Option<TopicId>,
    /// The municipalities that it is for; none: everywhere.
    pub places: Vec<Place>,
    /// The last day on which it is sent.
    pub last_day: Option<Date>,
    /// Who began it.
    pub author: String,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// When it was sent off.
    pub sent_at: Option<Timestamp>,
    /// When it was stopped.
    pub stopped_at: Option<Timestamp>,
    /// When everything had been tried.
    pub finished_at: Option<Timestamp>,
}

/// Where a piece of news stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It is being written.
    Draft,
    /// It is being sent, or waits for a translation.
    Sending,
    /// It was stopped on the way.
    Stopped,
    /// It has been sent.
    Done,
}

impl Stage {
    /// As it is named in the pages' words.
    pub fn code(self) -> &'static str {
        match self {
            Stage::Draft => "draft",
            Stage::Sending => "sending",
            Stage::Stopped => "stopped",
            Stage::Done => "done",
        }
    }
}

impl News {
    /// Where it stands.
    pub fn stage(&self) -> Stage {
        if self.sent_at.is_none() {
            Stage::Draft
        } else if self.stopped_at.is_some() {
            Stage::Stopped
        } else if self.finished_at.is_some() {
            Stage::Done
        } else {
            Stage::Sending
        }
    }

    /// Whether its last day is over.
    pub fn is_over(&self, now: Timestamp) -> bool {
        let today = now.to_zoned(stockholm()).date();
        self.last_day.is_some_and(|last| last < today)
    }

    /// Whether it may be sent to somebody at this moment: by day, not on Sundays and holidays unless it could not come later, and not after
    /// its last day.
    pub fn may_arrive(&self, now: Timestamp) -> bool {
        is_awake(now) && is_sensible(now, self.last_day) && !self.is_over(now)
    }
}

/// Whether it is an hour at which news may come to a phone.
pub fn is_awake(now: Timestamp) -> bool {
    HOURS.contains(&now.to_zoned(stockholm()).hour())
}

/// The words of a piece of news in one language, in limited `CommonMark`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewsText {
    /// The language.
    pub language: Language,
    /// The title.
    pub title: String,
    /// The text.
    pub body: String,
    /// A person has read it and says that it may go out.
    pub is_reviewed: bool,
    /// Who wrote it, or had it drafted.
    pub writer: String,
    /// A machine made the first version of it.
    pub is_machine: bool,
    /// Who reviewed it.
    pub reviewer: Option<String>,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

/// How far a piece of news has come: counts of people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// It has not been their turn, or their language is not reviewed yet.
    pub waiting: i64,
    /// It is on its way.
    pub under_way: i64,
    /// It has arrived.
    pub sent: i64,
    /// They have blocked the bot.
    pub blocked: i64,
    /// It could not be delivered, or that is not known.
    pub failed: i64,
    /// The editor stopped it, or they wish for no more news.
    pub stopped: i64,
    /// Its last day was over before it was their turn.
    pub late: i64,
    /// They have erased everything since.
    pub forgotten: i64,
}

impl Progress {
    /// Everybody it was meant for.
    pub fn people(&self) -> i64 {
        self.waiting + self.under_way + self.tried()
    }

    /// Those of whom it is known what came of it.
    pub fn tried(&self) -> i64 {
        self.sent + self.blocked + self.failed + self.stopped + self.late + self.forgotten
    }
}

/// The name of something that somebody did with a piece of news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewsAct {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: String,
    /// What: `written`, `changed`, `proposed`, `translated`, `drafted`, `reviewed`, `sent`, `stopped`.
    pub what: String,
    /// The language it was done in, where there is one.
    pub language: Option<Language>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn news(last_day: Option<Date>) -> News {
        News {
            id: 1,
            topic: None,
            places: Vec::new(),
            last_day,
            author: String::new(),
            changed_at: Timestamp::UNIX_EPOCH,
            sent_at: None,
            stopped_at: None,
            finished_at: None,
        }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn a_topic_is_taken_out_of_everything() {
        let all = ["housing", "work"].map(TopicId::from);
        let mut wishes = NewsWishes::default();
        assert!(!wishes.any() && wishes.keys().is_empty());
        wishes.wish_for_all();
        assert!(wishes.wants(&all[0]) && wishes.keys() == [EVERYTHING]);
        wishes.toggle(&all[0], all.clone().into_iter());
        assert!(!wishes.wants(&all[0]) && wishes.wants(&all[1]));
        wishes.toggle(&all[0], all.clone().into_iter());
        assert_eq!(wishes.keys(), ["housing", "work"]);
        wishes.stop();
        assert!(wishes.is_empty());
    }

    #[test]
    fn news_comes_at_nine_before_and_after_the_clocks_change() {
        // 28 March and 31 October 2027 are the Sundays on which they change; the Easter holidays end on 29 March.
        for (early, soon) in [
            ("2027-03-27T07:59:00Z", "2027-03-27T08:00:00Z"),
            ("2027-03-30T06:59:00Z", "2027-03-30T07:00:00Z"),
            ("2027-10-30T06:59:00Z", "2027-10-30T07:00:00Z"),
            ("2027-11-01T07:59:00Z", "2027-11-01T08:00:00Z"),
        ] {
            assert!(!news(None).may_arrive(at(early)), "{early}");
            assert!(news(None).may_arrive(at(soon)), "{soon}");
        }
        assert!(news(None).may_arrive(at("2027-03-30T17:59:00Z")));
        assert!(!news(None).may_arrive(at("2027-03-30T18:00:00Z")));
    }

    #[test]
    fn a_sunday_waits_unless_monday_is_too_late() {
        let sunday = at("2027-10-31T11:00:00Z");
        assert!(!news(None).may_arrive(sunday));
        assert!(!news(Some(date(2027, 11, 1))).may_arrive(sunday));
        assert!(news(Some(date(2027, 10, 31))).may_arrive(sunday));
        assert!(!news(Some(date(2027, 10, 30))).may_arrive(sunday));
    }
}
