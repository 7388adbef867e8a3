//! Chat ids in the database: sealed, so that a copy of it leads to nobody, and still known when the same person writes again.

use std::time::Instant;

use jiff::Timestamp;
use lotsen::config::SignInConfig;
use lotsen::conversation::Channel;
use lotsen::language::Language;
use lotsen::outbound::{Message, Outbound};
use lotsen::store::{
    Address, Error, NewInboxRow, NewOutbound, Priority, Seal, Sealed, Store, new_id,
};
use secrecy::SecretString;
use serde_json::json;

use crate::harness::database;
use crate::harness::telegram::TOKEN;
use crate::harness::{Setup, TestApp, questions};

/// A word that stands in nothing else.
const WORD: &str = "hemlighetsfullhet";

fn secret(letter: &str) -> SecretString {
    SecretString::from(letter.repeat(32))
}

fn key(letter: &str) -> SignInConfig {
    SignInConfig {
        secret: Some(secret(letter)),
        ..SignInConfig::default()
    }
}

fn keys(present: &str, before: &str) -> SignInConfig {
    SignInConfig {
        secret_before: Some(secret(before)),
        ..key(present)
    }
}

fn with_key(letter: &str) -> TestApp {
    let setup = Setup {
        sign_in: key(letter),
        ..Setup::default()
    };
    setup.start()
}

/// Runs something on a store beside the service.
fn wait_for<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime can be built");
    runtime.block_on(future)
}

fn telegram(chat: i64) -> Address {
    Address {
        channel: Channel::Telegram,
        address: chat.to_string(),
    }
}

fn says(to: &Address, conversation: Option<i64>, text: &str) -> NewOutbound {
    NewOutbound {
        id: new_id(),
        to: to.clone(),
        conversation,
        case: None,
        priority: Priority::Answer,
        outbound: Outbound::Say(Message::new(Language::SWEDISH, text)),
    }
}

fn update(id: i64, chat: i64, text: &str) -> NewInboxRow {
    let person = json!({ "id": chat, "is_bot": false, "first_name": "Berta", "type": "private" });
    let update = json!({ "update_id": id, "message": {
        "message_id": 9, "date": 1, "chat": person, "from": person, "text": text,
    }});
    NewInboxRow {
        update_id: id,
        chain: chat.to_string(),
        payload: update.to_string(),
    }
}

/// What a program without a seal leaves behind for a chat: a conversation, something to be said, and an update that waits. The conversation's id.
async fn leaves_plain_rows(store: &Store, chat: i64, at: (i64, Timestamp)) -> Result<i64, Error> {
    let (number, now) = at;
    let (to, origin) = (telegram(chat), TOKEN.split(':').next().unwrap_or_default());
    let mut tx = store.begin().await?;
    let mut conversation = Store::conversation(&mut tx, &to, now).await?;
    conversation.language = Some(Language::SWEDISH);
    conversation.memory.welcomed = true;
    Store::keep_conversation(&mut tx, &conversation).await?;
    let new = says(&to, Some(conversation.id), "Välkommen tillbaka.");
    Store::say(&mut tx, &new, now).await?;
    Store::accept_in(&mut tx, origin, &update(number, chat, "/mydata"), now).await?;
    tx.commit().await?;
    Ok(conversation.id)
}

async fn sealed(address: &str, letters: &[&str]) -> (Store, Sealed) {
    let secrets: Vec<SecretString> = letters.iter().map(|letter| secret(letter)).collect();
    let store = Store::open(address).await.expect("it opens");
    let store = store.with_seal(Seal::new(&secrets));
    let sealed = store.seal_rows().await.expect("it is sealed");
    (store, sealed)
}

#[test]
fn no_chat_of_a_person_stands_in_the_database() {
    let mut app = Setup {
        sign_in: key("a"),
        ..Setup::with_forum()
    }
    .start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let bo = app.colleague("Bo Berg", &[], &[]);
    amina.starts_in("sv");
    amina.asks(questions::QUEUE);
    amina.asks("/person");
    amina.asks(&format!("{WORD} i min fråga"));
    let card = anna.hears();
    anna.replies_to(&card, &format!("svar med {WORD}"));
    amina.hears();
    amina.sends_photo(None);
    amina.sees_sign();
    let queue = bo.asks("/queue");
    let open = queue.labels().first().map(|label| (*label).to_owned());
    bo.presses(&open.expect("a case has a button"));
    let card = bo.hears();
    bo.replies_to(&card, &format!("svar i enrum med {WORD}"));
    amina.hears();
    app.handles_everything();
    app.settles();
    let chats = [amina.chat, amina.user, bo.phone.chat, bo.phone.user].map(|id| id.to_string());
    let looks = |app: &TestApp, when: &str| {
        assert!(app.keeps(WORD), "otherwise this story proves nothing");
        for chat in &chats {
            assert!(!app.keeps(chat), "{when}, {chat} stands in the database");
        }
    };
    looks(&app, "while it runs");
    // What nobody has handled yet when the power goes is no exception.
    amina.says(&format!("{WORD} till sist"));
    app.crashes();
    looks(&app, "after a crash");
    app.starts_again();
    app.handles_everything();
    app.stops();
    looks(&app, "after its end");
    app.starts_again();
    anna.forgets_the_rest();
    bo.forgets_the_rest();
    amina.asks("/status").says("1");
    amina.forgets_the_rest();
}

#[test]
fn an_older_database_is_sealed_at_the_start_and_goes_on() {
    let mut app = with_key("a");
    let berta = app.newcomer("Berta", "sv");
    app.settles();
    app.stops();
    let chat = berta.chat;
    let (address, now) = (app.database_address().to_owned(), app.now());
    let id = wait_for(async {
        let store = Store::open(&address).await.expect("it opens");
        let id = leaves_plain_rows(&store, chat, (1, now)).await;
        store.close().await;
        id.expect("it is written")
    });
    assert!(
        app.keeps(&berta.chat.to_string()),
        "otherwise this story proves nothing"
    );
    app.starts_again();
    // The order of the two is not said: one waited in the outbox, one in the inbox.
    let heard = [berta.hears(), berta.hears()];
    let texts: Vec<&str> = heard.iter().map(|heard| heard.text.as_str()).collect();
    assert!(texts.contains(&"Välkommen tillbaka."), "{texts:?}");
    assert!(
        texts.iter().any(|text| text.contains("Språk: Svenska")),
        "{texts:?}"
    );
    app.settles();
    let store = app.desk().store().clone();
    let found = app.wait_for(async move { store.conversation_at(&telegram(chat)).await });
    let found = found.expect("it can be read").expect("it is there");
    assert_eq!(found.id, id, "it is the same conversation");
    assert!(!app.keeps(&chat.to_string()), "while it runs");
    app.stops();
    assert!(!app.keeps(&chat.to_string()), "after its end");
    app.starts_again();
}

#[test]
fn several_processes_may_seal_at_once() {
    let home = tempfile::tempdir().expect("a folder can be made");
    let address = database::address(&home.path().join("lotsen.db"));
    let chats = 7_411_000_100..7_411_000_140_i64;
    let (sealed_by, found) = wait_for(async {
        let store = Store::open(&address).await.expect("it opens");
        let mut ids = Vec::new();
        for (number, chat) in chats.clone().enumerate() {
            let at = (i64::try_from(number).expect("few"), Timestamp::now());
            ids.push(leaves_plain_rows(&store, chat, at).await.expect("written"));
        }
        store.close().await;
        // `SQLite` has one process; two tasks of it are as near as it gets.
        let several = (0..3).map(|_| sealed(&address, &["a"]));
        let several = futures_util::future::join_all(several).await;
        let sealed_by = several
            .iter()
            .map(|(_, sealed)| *sealed)
            .collect::<Vec<_>>();
        let mut found = Vec::new();
        for (chat, id) in chats.clone().zip(ids) {
            let conversation = several[0].0.conversation_at(&telegram(chat)).await;
            found.push(conversation.expect("it can be read").map(|it| it.id) == Some(id));
        }
        let due = several[1].0.due(Timestamp::now(), 100, true).await;
        assert_eq!(due.expect("it can be read").len(), found.len());
        for (store, _) in several {
            store.close().await;
        }
        (sealed_by, found)
    });
    let first = sealed_by.iter().filter(|sealed| sealed.changed > 0);
    assert_eq!(first.count(), 1, "{sealed_by:?}");
    assert!(sealed_by.iter().all(|sealed| sealed.locked == 0));
    assert!(found.iter().all(|found| *found), "{found:?}");
    for chat in chats {
        assert!(!database::keeps(&address, &chat.to_string()), "{chat}");
    }
}

#[test]
fn another_key_loses_nobody_who_is_brought_back_with_the_first() {
    const LOCKED: &str = "encrypted with a key that is not here";
    let mut app = with_key("a");
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina.asks("/person");
    amina.asks(&format!("{WORD} i min fråga"));
    let card = anna.hears();
    anna.presses("Ta ärendet");
    amina.hears();
    anna.hears();
    app.settles();
    app.stops();

    app.starts_again_with(key("b"));
    app.expects_error("nobody can be answered in these conversations");
    app.expects_error("a message cannot be delivered");
    assert!(app.log.errors().iter().any(|error| error.contains(LOCKED)));
    anna.replies_to(&card, "Ett svar som inte kommer fram.");
    anna.hears().says("Meddelandet kom inte fram");
    app.settles();
    anna.message(card.id).offers("Ta ärendet");
    // To the service she is somebody new, and is answered as such.
    amina.asks("/status").says("Du har ingen fråga som väntar");
    amina.asks("/person");
    amina.asks("En fråga till");
    let second = anna.hears();
    app.settles();
    anna.forgets_the_rest();
    amina.forgets_the_rest();
    app.stops();

    app.starts_again_with(keys("a", "b"));
    amina
        .asks("/status")
        .says("Fråga nummer 1")
        .says("Fråga nummer 2");
    for (card, answer) in [(&card, "Det första."), (&second, "Det andra.")] {
        anna.replies_to(card, answer);
        amina.hears().says(answer);
    }
    app.settles();
    anna.forgets_the_rest();
    app.stops();

    // From now on the first key alone is enough, and everything goes when she says so.
    app.starts_again_with(key("a"));
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears().says("är raderat");
    app.settles();
    anna.forgets_the_rest();
    app.stops();
    assert!(!app.keeps(WORD), "it stands in the database still");
    app.starts_again();
}

#[test]
fn what_waits_in_the_inbox_waits_for_its_key() {
    let mut app = with_key("a");
    let berta = app.newcomer("Berta", "sv");
    app.settles();
    app.stops();
    let (address, chat, now) = (app.database_address().to_owned(), berta.chat, app.now());
    let waiting = wait_for(async {
        let store = Store::open(&address).await.expect("it opens");
        let store = store.with_seal(Seal::new(&[secret("a")]));
        let origin = TOKEN.split(':').next().unwrap_or_default();
        let rows = [update(1, chat, "/status")];
        store.accept(origin, &rows, now).await.expect("written");
        store.close().await;
        let (other, _) = sealed(&address, &["b"]).await;
        let waiting = other.waiting(now, 10).await.expect("it can be read");
        other.close().await;
        waiting.len()
    });
    assert_eq!(waiting, 0, "nobody can read it, and nobody tries");
    app.starts_again();
    berta.hears().says("Du har ingen fråga som väntar");
}

/// By hand: what sealing takes of what the database takes, with a conversation that gets an update and an answer.
#[test]
#[ignore = "measures, and says how much"]
fn what_sealing_costs() {
    const TURNS: i64 = 2_000;
    let turns = |seal: Seal| {
        wait_for(async move {
            let home = tempfile::tempdir().expect("a folder can be made");
            let address = database::address(&home.path().join("lotsen.db"));
            let store = Store::open(&address).await.expect("it opens");
            let store = store.with_seal(seal);
            let now = Timestamp::now();
            let begun = Instant::now();
            for turn in 0..TURNS {
                let chat = 7_411_000_100 + turn % 200;
                let to = telegram(chat);
                let row = update(turn, chat, questions::QUEUE);
                store.accept("bot", &[row], now).await.expect("written");
                let row = store.waiting(now, 64).await.expect("read").remove(0);
                let mut tx = store.begin_swift().await.expect("begun");
                let at = Store::conversation(&mut tx, &to, now).await.expect("read");
                let text = questions::QUEUE.repeat(20);
                let new = says(&to, Some(at.id), &text);
                Store::say(&mut tx, &new, now).await.expect("written");
                Store::finish_update(&mut tx, &row).await.expect("written");
                tx.commit().await.expect("written");
                let due = store.due(now, 128, true).await.expect("read");
                let ids: Vec<i64> = due.iter().map(|due| due.id).collect();
                store.mark_sending(&ids, false).await.expect("written");
                let mut tx = store.begin_swift().await.expect("begun");
                for id in ids {
                    let sent = Store::mark_sent(&mut tx, id, Some(1), now).await;
                    sent.expect("written");
                }
                tx.commit().await.expect("written");
            }
            let took = begun.elapsed();
            store.close().await;
            took
        })
    };
    let mut ratios: Vec<f64> = (0..5)
        .map(|_| {
            let plain = turns(Seal::default());
            let sealed = turns(Seal::new(&[secret("a")]));
            eprintln!("{TURNS} turns: plain {plain:?}, sealed {sealed:?}");
            sealed.as_secs_f64() / plain.as_secs_f64()
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    eprintln!("sealed takes {:.3} of plain (median of 5)", ratios[2]);
}
