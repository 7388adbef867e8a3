//! The reception: takes what waits in the inbox and has it handled, each chat in its order, chats side by side.
//!
//! A panic or an error counts as an attempt; after the third, our failure is a reason to hand over: the newcomer hears one plain
//! sentence, and a person gets the text. If even that fails, the update is set aside for the operator, not lost.

use std::collections::{HashSet, VecDeque};
use std::time::{Duration, Instant};

use serde::Deserialize;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::conversation::{Channel, Happening};
use crate::desk::{Desk, Incoming, WEB};
use crate::language::Language;
use crate::measure::{self, Handled};
use crate::redaction::Kind;
use crate::store::{Address, Error, InboxRow};
use crate::telegram::{Telegram, incoming};

/// Turns handled at the same time. What they lead to is written together; more of them were no faster.
const AT_ONCE: usize = 32;

/// Rows looked at in one go.
const BATCH: i64 = 64;

/// Attempts before an update is handed over instead.
const ATTEMPTS: i64 = 3;

/// Attempts before an update is set aside, when the database fails the handing over too: with waits that double to a minute that
/// is a quarter of an hour.
const ATTEMPTS_OF_HANDING_OVER: i64 = 20;

/// Handles updates until it is told to stop; then it finishes those in hand.
pub async fn run(desk: Desk, telegram: Option<Telegram>, stop: CancellationToken) {
    /// A look now and then, for updates that wait for another attempt.
    const IDLE: Duration = Duration::from_secs(1);
    let mut in_hand: HashSet<String> = HashSet::new();
    let mut turns: JoinSet<String> = JoinSet::new();
    // The first of each chat, as it was at the last look: with much waiting, a look takes longer than a turn.
    let mut next: VecDeque<InboxRow> = VecDeque::new();
    let mut is_rung = true;
    while !stop.is_cancelled() {
        if is_rung || next.is_empty() {
            match desk.store().waiting(desk.now(), BATCH).await {
                Ok(rows) => {
                    // What is in hand still waits in the store until it is done.
                    let free = |row: &InboxRow| !in_hand.contains(&key(row));
                    next = rows.into_iter().filter(free).collect();
                }
                Err(error) => tracing::error!(%error, "the inbox could not be read"),
            }
        }
        while turns.len() < AT_ONCE {
            let Some(row) = next.pop_front() else { break };
            if !in_hand.insert(key(&row)) {
                continue;
            }
            let (desk, telegram) = (desk.clone(), telegram.clone());
            turns.spawn(async move {
                let key = key(&row);
                attend(desk, telegram, row).await;
                key
            });
        }
        is_rung = tokio::select! {
            () = stop.cancelled() => break,
            () = desk.inbox_rung() => true,
            () = tokio::time::sleep(IDLE) => true,
            Some(done) = turns.join_next() => {
                free(done, &mut in_hand);
                false
            }
        };
        while let Some(done) = turns.try_join_next() {
            free(done, &mut in_hand);
        }
    }
    while turns.join_next().await.is_some() {}
}

/// Rows of one chain are handled one after the other.
fn key(row: &InboxRow) -> String {
    format!("{} {}", row.origin, row.chain)
}

fn free(done: Result<String, tokio::task::JoinError>, in_hand: &mut HashSet<String>) {
    match done {
        Ok(key) => {
            in_hand.remove(&key);
        }
        // `attend` catches panics itself, so this is the runtime going down.
        Err(error) => {
            tracing::error!(%error, "a turn broke off");
            in_hand.clear();
        }
    }
}

/// One update: handled, tried again later, handed over, or set aside.
async fn attend(desk: Desk, telegram: Option<Telegram>, row: InboxRow) {
    match desk.store().take_up(&row).await {
        Ok(true) => {}
        // Another process has it in hand.
        Ok(false) => return,
        Err(error) => {
            // It stays waiting and is tried again with the next look.
            tracing::error!(%error, "an update could not be taken in hand");
            tokio::time::sleep(Duration::from_secs(1)).await;
            return;
        }
    }
    if let Some(telegram) = telegram.as_ref().filter(|_| row.attempts == 0) {
        incoming::acknowledge(telegram, &desk, &row);
    }
    let begun = Instant::now();
    let turn = {
        let (desk, telegram, row) = (desk.clone(), telegram.clone(), row.clone());
        tokio::spawn(async move { handle(&desk, telegram.as_ref(), &row).await })
    };
    let failure = match turn.await {
        Ok(Ok(())) => return measure::handled(Handled::Done, Some(begun.elapsed())),
        Ok(Err(Error::Taken)) => return,
        Ok(Err(error)) => error.to_string(),
        Err(panic) => format!("a panic: {panic}"),
    };
    tracing::error!(update = row.update_id, attempts = row.attempts, error = %failure, "an update could not be handled");
    if row.attempts + 1 < ATTEMPTS {
        return try_later(&desk, &row).await;
    }
    hand_over(&desk, &row).await;
}

/// The update stays waiting, for a while that doubles with every attempt.
async fn try_later(desk: &Desk, row: &InboxRow) {
    measure::handled(Handled::Retried, None);
    let wait = jiff::SignedDuration::from_secs(1 << row.attempts.clamp(0, 6));
    let due = desk.now().checked_add(wait).unwrap_or_else(|_| desk.now());
    if let Err(error) = desk.store().retry_update(row, due).await {
        // It stays waiting and is tried again with the next look.
        tracing::error!(%error, "the attempt could not be counted");
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn handle(desk: &Desk, telegram: Option<&Telegram>, row: &InboxRow) -> Result<(), Error> {
    if row.is_locked() {
        return Err(Error::Unreadable(
            "an update was encrypted with a key that is not here (LOTSEN_SECRET)".to_owned(),
        ));
    }
    if row.origin == WEB {
        return match read_web(row) {
            Some(incoming) => desk.receive(&incoming, row).await,
            None => incoming::finish(desk, row).await,
        };
    }
    match telegram {
        Some(telegram) => incoming::handle(telegram, desk, row).await,
        None => Err(Error::Unreadable(
            "an update waits for a bot that is not configured".to_owned(),
        )),
    }
}

/// After every attempt: to a person, with one plain sentence to the newcomer.
async fn hand_over(desk: &Desk, row: &InboxRow) {
    let incoming = if row.origin == WEB {
        read_web(row)
    } else {
        match incoming::read(desk, row) {
            incoming::Event::Newcomer(incoming) => Some(*incoming),
            _ => None,
        }
    };
    let handed = match &incoming {
        Some(incoming) => desk.receive_failed(incoming, row).await,
        None => Err(Error::Unreadable("not a newcomer's".to_owned())),
    };
    match &handed {
        Err(Error::Taken) => return,
        // The database will come back, and nobody looks at what is set aside before somebody looks for it.
        Err(Error::Engine(_)) if row.attempts < ATTEMPTS_OF_HANDING_OVER => {
            return try_later(desk, row).await;
        }
        _ => {}
    }
    let outcome = if handed.is_ok() {
        Handled::HandedOver
    } else {
        Handled::Parked
    };
    measure::handled(outcome, None);
    if let Err(error) = handed {
        tracing::error!(update = row.update_id, %error, "an update is set aside; it stays in the inbox as parked");
        if let Err(error) = desk.store().park_update(row).await {
            tracing::error!(%error, "an update could not be set aside");
        }
    }
}

/// What was written or pressed on a phone page.
#[derive(Deserialize)]
struct WebHappening {
    address: String,
    kind: String,
    text: String,
    /// The language of the browser.
    #[serde(default)]
    language: Option<Language>,
    /// What was hidden in it.
    #[serde(default)]
    hidden: Vec<Kind>,
}

fn read_web(row: &InboxRow) -> Option<Incoming> {
    let read: WebHappening = serde_json::from_str(&row.payload).ok()?;
    let happening = match read.kind.as_str() {
        "command" => Happening::Command(read.text),
        "press" => Happening::Press(read.text),
        _ => match crate::telegram::update::command(&read.text) {
            Some(command) => Happening::Command(command),
            None => Happening::Text(read.text),
        },
    };
    Some(Incoming {
        from: Address {
            channel: Channel::Web,
            address: read.address,
        },
        phone_language: read.language,
        happening,
        message: None,
        hidden: read.hidden,
    })
}
