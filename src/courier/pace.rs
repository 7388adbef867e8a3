//! Telegram's limits: how many messages in all, to one chat, and to one group.
//!
//! The limits are not published exactly; these are the numbers of Telegram's bot FAQ. What counts in the end is a 429 with
//! `retry_after`, which holds only the chat that it was for. A second one for another chat within that time holds everybody.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

/// How many messages may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// A second, to all chats together. 0: no limit, for a Bot API server of one's own.
    pub total_per_second: u32,
}

impl Default for Limits {
    fn default() -> Self {
        // "bots are able to send about 30 messages per second": core.telegram.org/bots/faq, read November 2026.
        Limits {
            total_per_second: 30,
        }
    }
}

/// A private chat takes one message a second and short bursts: the FAQ, and Telegram's own server.
const CHAT: Rate = Rate {
    burst: 8,
    every: Duration::from_secs(1),
};

/// A group takes 20 messages a minute.
const GROUP: Rate = Rate {
    burst: 20,
    every: Duration::from_secs(3),
};

/// So many messages of the total are kept for those who wait for an answer, while news is sent to many: of a burst, not of the pace.
const KEPT_FREE: u32 = 10;

/// Buckets that have been full for so long are forgotten when there are many.
const FORGET_AT: usize = 10_000;

#[derive(Debug, Clone, Copy)]
struct Rate {
    burst: u32,
    every: Duration,
}

/// A bucket of tokens, kept as the time at which it would be full.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    full_at: Instant,
}

impl Bucket {
    /// The wait until there is a token; zero when there is one.
    fn wait(self, rate: Rate, now: Instant) -> Duration {
        let room = rate.every * (rate.burst - 1);
        self.full_at
            .saturating_duration_since(now)
            .saturating_sub(room)
    }

    fn take(&mut self, rate: Rate, now: Instant) {
        self.full_at = self.full_at.max(now) + rate.every;
    }
}

/// When the next message may go where.
#[derive(Debug)]
pub struct Pace {
    total: Option<(Rate, Bucket)>,
    chats: HashMap<String, Bucket>,
    held: HashMap<String, Instant>,
    all_held: Option<Instant>,
}

impl Pace {
    /// A pace within these limits.
    pub fn new(limits: Limits) -> Self {
        let total = (limits.total_per_second > 0).then(|| {
            let rate = Rate {
                burst: limits.total_per_second,
                every: Duration::from_secs(1) / limits.total_per_second,
            };
            (
                rate,
                Bucket {
                    full_at: Instant::now(),
                },
            )
        });
        Pace {
            total,
            chats: HashMap::new(),
            held: HashMap::new(),
            all_held: None,
        }
    }

    /// Takes the right to send one message to a chat. What nobody waits for leaves a part of the burst to others.
    ///
    /// # Errors
    /// How long to wait instead; nothing was taken.
    pub fn take(&mut self, chat: &str, now: Instant, can_wait: bool) -> Result<(), Duration> {
        let Some((total_rate, total)) = &mut self.total else {
            return held_until(self.held.get(chat), now);
        };
        if self.chats.len() > FORGET_AT {
            self.chats.retain(|_, bucket| bucket.full_at > now);
        }
        // Groups have negative ids.
        let rate = if chat.starts_with('-') { GROUP } else { CHAT };
        let bucket = self
            .chats
            .entry(chat.to_owned())
            .or_insert(Bucket { full_at: now });
        held_until(self.all_held.as_ref(), now)?;
        held_until(self.held.get(chat), now)?;
        let kept = KEPT_FREE.min(total_rate.burst / 2);
        let free = Rate {
            burst: total_rate.burst - if can_wait { kept } else { 0 },
            ..*total_rate
        };
        let wait = bucket.wait(rate, now).max(total.wait(free, now));
        if !wait.is_zero() {
            return Err(wait);
        }
        bucket.take(rate, now);
        total.take(*total_rate, now);
        Ok(())
    }

    /// Telegram asked for a pause.
    pub fn hold(&mut self, chat: &str, pause: Duration, now: Instant) {
        self.held.retain(|_, until| *until > now);
        let others = self.held.keys().any(|held| held != chat);
        let until = now + pause;
        self.held.insert(chat.to_owned(), until);
        if others {
            self.all_held = Some(self.all_held.map_or(until, |all| all.max(until)));
        }
    }
}

fn held_until(until: Option<&Instant>, now: Instant) -> Result<(), Duration> {
    match until {
        Some(until) if *until > now => Err(*until - now),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chat_gets_a_burst_and_then_one_a_second() {
        let mut pace = Pace::new(Limits::default());
        let now = Instant::now();
        for _ in 0..CHAT.burst {
            assert_eq!(pace.take("1", now, false), Ok(()));
        }
        let wait = pace
            .take("1", now, false)
            .expect_err("the burst is used up");
        assert!(wait <= Duration::from_secs(1), "{wait:?}");
        assert_eq!(pace.take("1", now + wait, false), Ok(()));
        assert_eq!(
            pace.take("2", now + wait, false),
            Ok(()),
            "another chat is not held up"
        );
    }

    #[test]
    fn a_pause_holds_one_chat_and_a_second_one_everybody() {
        let mut pace = Pace::new(Limits::default());
        let now = Instant::now();
        pace.hold("1", Duration::from_secs(5), now);
        assert!(pace.take("1", now, false).is_err());
        assert_eq!(pace.take("2", now, false), Ok(()));
        pace.hold("2", Duration::from_secs(5), now);
        assert!(pace.take("3", now, false).is_err());
        assert_eq!(pace.take("3", now + Duration::from_secs(6), false), Ok(()));
    }

    #[test]
    fn all_together_stay_within_the_total() {
        let mut pace = Pace::new(Limits {
            total_per_second: 10,
        });
        let now = Instant::now();
        let sent = (0..100)
            .filter(|chat| pace.take(&chat.to_string(), now, false).is_ok())
            .count();
        assert_eq!(sent, 10);
    }

    #[test]
    fn news_leaves_room_for_an_answer_and_keeps_the_pace_all_the_same() {
        let mut pace = Pace::new(Limits::default());
        let mut now = Instant::now();
        let news = (0..100)
            .filter(|chat| pace.take(&chat.to_string(), now, true).is_ok())
            .count();
        assert_eq!(news, 20);
        for chat in 200..210 {
            assert_eq!(pace.take(&chat.to_string(), now, false), Ok(()));
        }
        assert!(pace.take("300", now, false).is_err());
        // Thirty a second: ten seconds of nothing but news.
        let mut sent = 0;
        for chat in 1_000..1_300 {
            while let Err(wait) = pace.take(&chat.to_string(), now, true) {
                now += wait;
            }
            sent += 1;
        }
        assert_eq!(sent, 300);
    }
}
