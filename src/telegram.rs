//! Telegram: the edge to the Bot API.
//!
//! [`api`] makes the calls (teloxide's typed payloads over our own HTTP client, so that error codes and `retry_after` arrive
//! unfiltered), [`update`] reads what comes in tolerantly, [`polling`] and [`webhook`] feed the inbox, [`incoming`] turns stored
//! updates into happenings (`private` hears staff among them), [`outgoing`] delivers the outbox, [`profile`] registers commands and descriptions.

pub mod api;
mod cards;
mod documents;
mod hiding;
pub mod incoming;
pub mod outgoing;
pub mod polling;
mod private;
pub mod profile;
mod staff;
mod tie;
pub mod update;
mod voice;
pub mod webhook;

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use api::Api;

/// The bot, as everything in this module knows it. Cheap to clone.
#[derive(Clone)]
pub struct Telegram {
    /// The Bot API.
    pub api: Api,
    /// The bot's own id: the number before the colon of its token. It names the bot's rows in the inbox.
    pub origin: Arc<str>,
    /// Whether the staff group is a forum: 0 not known, 1 plain, 2 forum.
    forum: Arc<AtomicU8>,
}

impl Telegram {
    /// The bot behind an API.
    pub fn new(api: Api) -> Self {
        let origin = api.bot_id().into();
        Telegram {
            api,
            origin,
            forum: Arc::default(),
        }
    }

    /// Whether the staff group is a forum, where that is known.
    pub fn is_forum(&self) -> Option<bool> {
        match self.forum.load(Ordering::Relaxed) {
            1 => Some(false),
            2 => Some(true),
            _ => None,
        }
    }

    /// Learned from a chat or a message whether the staff group is a forum.
    pub fn learn_forum(&self, forum: bool) {
        self.forum
            .store(if forum { 2 } else { 1 }, Ordering::Relaxed);
    }
}
