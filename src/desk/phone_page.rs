//! What newcomers do on the phone page, and what stands there.

use super::{Desk, WEB};
use crate::conversation::{Channel, Happening};
use crate::language::Language;
use crate::outbound::Message;
use crate::redaction::{self, Redacted};
use crate::store::{self, Address, NewInboxRow, Store, WebLine, new_id};

impl Desk {
    /// A newcomer wrote or pressed something on a phone page: stored before it is acknowledged. `phone` is the language of the
    /// newcomer's browser, for the greeting.
    pub async fn accept_web(
        &self,
        address: &str,
        phone: Option<Language>,
        happening: &Happening,
    ) -> Result<(), store::Error> {
        let (kind, text) = match happening {
            Happening::Text(text) => ("text", text.as_str()),
            Happening::Command(name) => ("command", name.as_str()),
            Happening::Press(data) => ("press", data.as_str()),
            _ => return Ok(()),
        };
        let Redacted { text, hidden } = match happening {
            Happening::Text(text) => self.redact(text),
            // The page's own words.
            _ => Redacted {
                text: text.to_owned(),
                hidden: Vec::new(),
            },
        };
        let payload = serde_json::json!({
            "address": address, "kind": kind, "text": text, "language": phone, "hidden": hidden,
        });
        let row = NewInboxRow {
            update_id: new_id(),
            chain: format!("web:{address}"),
            payload: payload.to_string(),
        };
        let mut tx = self.inner.store.begin().await?;
        if let Happening::Text(_) = happening {
            let own = redaction::for_the_writer(&text);
            let bubble = Message::new(Language::SWEDISH, crate::outbound::escape(&own));
            Store::add_web_line(&mut tx, address, "newcomer", &bubble).await?;
        }
        Store::accept_in(&mut tx, WEB, &row, self.now()).await?;
        tx.commit().await?;
        self.inner.changes.send_modify(|count| *count += 1);
        self.ring_inbox();
        Ok(())
    }

    /// What stands on a phone page after a bubble (0: all).
    pub async fn web_lines(&self, address: &str, after: i64) -> Result<Vec<WebLine>, store::Error> {
        self.inner.store.web_lines(address, after).await
    }

    /// The language that is spoken on a phone page: the chosen one, else that of the browser.
    pub async fn web_language(&self, address: &str) -> Result<Option<Language>, store::Error> {
        let at = Address {
            channel: Channel::Web,
            address: address.to_owned(),
        };
        self.inner.store.language_at(&at).await
    }
}
