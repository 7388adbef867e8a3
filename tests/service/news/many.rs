//! Ten thousand receivers, and a process that is killed in the middle. By hand, by day: `cargo test --test service news::many -- --ignored --nocapture`.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use lotsen::conversation::Channel;
use lotsen::phrase::stockholm;
use lotsen::store::{Address, Store};

use super::{SWIMMING, sends, value, writes};
use crate::harness::binary::{Running, lotsen};
use crate::harness::dice::Dice;
use crate::harness::telegram::TOKEN;
use crate::harness::{Setup, TestApp};

/// Receivers.
const RECEIVERS: usize = 10_000;

/// Kills.
const KILLS: usize = 12;

/// Messages between two kills, at most.
const BETWEEN: u64 = 1_200;

/// Without a single message for so long, it has got stuck.
const STUCK: Duration = Duration::from_mins(1);

/// So many newcomers have said yes to everything.
fn say_yes(app: &TestApp) {
    let users: Vec<i64> = app.telegram.change(|state| {
        let add = |number| state.add_user(&format!("newcomer {number}"), Some("sv"));
        (0..RECEIVERS).map(add).collect()
    });
    let (store, now) = (app.desk().store().clone(), app.now());
    app.wait_for(async move {
        let mut tx = store.begin().await.expect("the store answers");
        for user in users {
            let at = Address {
                channel: Channel::Telegram,
                address: user.to_string(),
            };
            let made = Store::conversation(&mut tx, &at, now).await;
            let mut conversation = made.expect("it is made");
            conversation.memory.news.wish_for_all();
            let kept = Store::keep_conversation(&mut tx, &conversation).await;
            kept.expect("it is kept");
            let wished = Store::wish_news(&mut tx, conversation.id, &["*"]).await;
            wished.expect("it is written");
        }
        tx.commit().await.expect("it is written");
    });
}

/// How often each has got it: times, and how many people.
fn times(app: &TestApp) -> BTreeMap<usize, usize> {
    app.telegram.look(|state| {
        let mut times = BTreeMap::new();
        for chat in state.private_chats() {
            let is_news = |post: &&_| is_news(post);
            let count = chat.posts.values().filter(is_news).count();
            *times.entry(count).or_insert(0) += 1;
        }
        times
    })
}

fn is_news(post: &crate::harness::telegram::Post) -> bool {
    post.text.starts_with("📰 ")
}

fn said(app: &TestApp) -> usize {
    times(app)
        .iter()
        .map(|(times, people)| times * people)
        .sum()
}

#[test]
#[ignore = "takes many minutes, and only by day in Sweden, since nobody is woken"]
fn ten_thousand_get_it_once_whenever_the_process_is_killed() {
    let mut app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    say_yes(&app);
    // The program has the clock of this machine. On a Sunday only what cannot wait is sent.
    let today = jiff::Timestamp::now().to_zoned(stockholm());
    assert!((9..20).contains(&today.hour()), "run it by day");
    let last_day = app.now().to_zoned(stockholm()).date().to_string();
    let news = writes(&eva, SWIMMING, &[("last-day", &last_day)]);
    assert!(!value(&eva.opens(&news).text, "saw").is_empty());
    // Night falls on the clock of the story, so that nothing goes before the program is there.
    super::waits_until(&app, 21);
    let eva = super::sending::comes_back(&app);
    let done = sends(&eva, &news);
    assert!(
        done.location.ends_with(&format!("sent-{RECEIVERS}")),
        "{}",
        done.text
    );
    app.stops();
    // Of that day it is today again, for the program.
    let address = app.database_address().to_owned();
    let day = today.date().to_string();
    run_sql(&address, format!("update news set last_day = '{day}'"));
    let listen = crate::harness::app::free_address().to_string();
    let log = tempfile::tempdir().expect("a folder can be made");
    let start = || {
        let mut command = lotsen();
        command
            .arg("serve")
            .env("LOTSEN_KNOWLEDGE", app.knowledge())
            .env("LOTSEN_DATABASE", &address)
            .env("LOTSEN_LISTEN", &listen)
            .env("LOTSEN_TELEGRAM_API", app.telegram.address())
            .env("LOTSEN_TELEGRAM_TOKEN", TOKEN)
            .env("LOTSEN_TELEGRAM_RATE", "0");
        if !address.starts_with("sqlite:") {
            command.env("LOTSEN_SECRET", "x".repeat(32));
        }
        Running::start(command, &log.path().join("log"))
    };
    let (mut dice, begun) = (Dice::new(), Instant::now());
    let mut running = start();
    let mut kills = 0;
    let mut until = usize::try_from(dice.roll(BETWEEN)).unwrap_or(0);
    let mut moved = (Instant::now(), 0);
    loop {
        let count = said(&app);
        if count != moved.1 {
            moved = (Instant::now(), count);
        }
        if kills < KILLS && count >= until {
            running.gets_killed();
            kills += 1;
            running = start();
            until = said(&app) + usize::try_from(dice.roll(BETWEEN)).unwrap_or(0);
        }
        let stuck = moved.0.elapsed() > STUCK;
        if stuck || count >= RECEIVERS {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    // What a kill leaves open is not tried again; the rest has been tried when nothing moves any more.
    let ended = running.stops();
    app.starts_again();
    let store = app.desk().store().clone();
    let id = news.trim_start_matches("/news/").parse().expect("a number");
    let progress = app.wait_for(async move { store.news_progress(id).await.expect("read") });
    let times = times(&app);
    println!(
        "{kills} kills, {:?}: {progress:?}, times {times:?}",
        begun.elapsed()
    );
    app.everybody_forgets();
    assert!(ended, "it ends in order");
    assert!(times.keys().all(|times| *times <= 1), "{times:?}");
    let people = i64::try_from(RECEIVERS).expect("a small number");
    assert_eq!(
        (progress.people(), progress.waiting),
        (people, 0),
        "{progress:?}"
    );
    let reached = i64::try_from(said(&app)).expect("a small number");
    assert!(
        progress.sent <= reached && progress.sent + progress.failed == people,
        "{progress:?}"
    );
}

/// Changes the database while nobody uses it.
fn run_sql(address: &str, statement: String) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built");
    runtime.block_on(async {
        let store = Store::open(address).await.expect("it opens");
        let mut tx = store.begin().await.expect("the store answers");
        let statement = sqlx::AssertSqlSafe(statement);
        sqlx::raw_sql(statement)
            .execute(&mut *tx)
            .await
            .expect("it is sound");
        tx.commit().await.expect("it is written");
        store.close().await;
    });
}
