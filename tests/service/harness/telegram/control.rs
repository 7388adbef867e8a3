//! What a story can make the server do to the bot.

use std::time::Duration;

use super::FakeTelegram;
use super::state::State;

/// How a call goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// 429: wait.
    Throttled(Duration),
    /// A server error without the Bot API's JSON: 500, 502.
    Status(u16),
    /// The connection breaks before anything was done.
    BrokenBefore,
    /// It was done, but the connection breaks before the bot hears of it.
    BrokenAfter,
    /// 400: refused, whatever it was.
    Refused(&'static str),
}

/// Which calls go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// Those that say something in this chat.
    Chat(i64),
    /// Those that say something anywhere.
    Anywhere,
    /// Those of this method, in lower case.
    Method(&'static str),
}

/// A fault that waits for its calls.
#[derive(Debug, Clone)]
pub struct Trouble {
    pub fault: Fault,
    pub at: Where,
    pub left: u32,
}

/// Methods that say something in a chat.
const SAYING: [&str; 9] = [
    "sendmessage",
    "sendvoice",
    "editmessagetext",
    "editmessagereplymarkup",
    "copymessage",
    "forwardmessage",
    "createforumtopic",
    "setmessagereaction",
    "deletemessage",
];

impl State {
    /// The fault that this call meets, if any; counted down.
    pub fn trouble(&mut self, method: &str, chat: Option<i64>) -> Option<Fault> {
        let says = SAYING.contains(&method);
        let trouble = self.troubles.iter_mut().find(|trouble| {
            trouble.left > 0
                && match trouble.at {
                    Where::Chat(id) => says && chat == Some(id),
                    Where::Anywhere => says,
                    Where::Method(name) => name == method,
                }
        })?;
        trouble.left -= 1;
        Some(trouble.fault)
    }
}

impl FakeTelegram {
    /// The next calls there go wrong.
    pub fn breaks(&self, at: Where, fault: Fault, times: u32) {
        self.change(|state| {
            state.troubles.push(Trouble {
                fault,
                at,
                left: times,
            });
        });
    }

    /// From now on nothing goes wrong.
    pub fn recovers(&self) {
        self.change(|state| state.troubles.clear());
    }

    /// Keeps updates back until [`FakeTelegram::releases`].
    pub fn holds_updates(&self) {
        self.change(|state| state.held = Some(Vec::new()));
    }

    /// Lets go what was kept back, last first where `reversed`.
    pub fn releases(&self, reversed: bool) {
        self.change(|state| {
            state.release(|held| {
                if reversed {
                    held.reverse();
                }
            });
        });
    }

    /// Gives the bot its last updates once more, although it has confirmed them.
    pub fn repeats_the_last(&self, count: usize) {
        self.change(|state| {
            let all: Vec<_> = state
                .acknowledged
                .iter()
                .chain(&state.updates)
                .cloned()
                .collect();
            state.again = all[all.len().saturating_sub(count)..].to_vec();
        });
    }

    /// How often the bot has called a method (in lower case).
    pub fn calls(&self, method: &str) -> usize {
        self.look(|state| {
            state
                .calls
                .iter()
                .filter(|call| call.method == method)
                .count()
        })
    }
}
