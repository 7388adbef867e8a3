//! Which messages have been taken in lately: a page that lost its connection sends them again.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many messages are remembered. A page repeats within minutes; at a hundred messages a minute this is an hour.
const MEMORY: usize = 6_000;

/// The last messages, as hashes of page and name.
#[derive(Default)]
pub struct Heard(Mutex<VecDeque<u64>>);

impl Heard {
    /// Whether a page says this for the first time. A message without a name is always new.
    pub fn is_new(&self, page: &str, id: &str) -> bool {
        let mark = mark(page, id);
        let mut heard = self.marks();
        if id.is_empty() {
            return true;
        }
        if heard.contains(&mark) {
            return false;
        }
        if heard.len() == MEMORY {
            heard.pop_front();
        }
        heard.push_back(mark);
        true
    }

    /// It could not be taken in after all.
    pub fn forget(&self, page: &str, id: &str) {
        let mark = mark(page, id);
        self.marks().retain(|other| *other != mark);
    }

    fn marks(&self) -> MutexGuard<'_, VecDeque<u64>> {
        // A list of numbers cannot be left half written.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn mark(page: &str, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (page, id).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_sent_again_is_not_new() {
        let heard = Heard::default();
        assert!(heard.is_new("page", "1"));
        assert!(!heard.is_new("page", "1"));
        assert!(heard.is_new("another page", "1"));
        heard.forget("page", "1");
        assert!(heard.is_new("page", "1"));
        assert!(heard.is_new("page", "") && heard.is_new("page", ""));
    }
}
