//! Ten thousand receivers, and a process that is killed in the middle. By hand: `cargo test --test service news::many -- --ignored --nocapture`;
//! with `LOTSEN_TEST_RECEIVERS=200` there are fewer. The process has the clock of the story, where it is morning, so it can be run at any hour.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use clap::Parser;
use jiff::Timestamp;
use lotsen::app::App;
use lotsen::clock::Clock;
use lotsen::config::{Config, ServeArgs};
use lotsen::conversation::Channel;
use lotsen::store::{Address, Store};
use tokio::signal::unix::{SignalKind, signal};

use super::{SWIMMING, sends, value, waits_until, writes};
use crate::harness::binary::{Running, without_settings};
use crate::harness::dice::Dice;
use crate::harness::telegram::TOKEN;
use crate::harness::{Setup, TestApp};

/// Receivers, where nobody says how many.
const RECEIVERS: usize = 10_000;

/// Says how many receivers there are.
const HOW_MANY: &str = "LOTSEN_TEST_RECEIVERS";

/// Kills.
const KILLS: usize = 12;

/// Says to the process of the story how many milliseconds its clock is ahead of this machine's.
const AHEAD: &str = "LOTSEN_TEST_CLOCK_AHEAD";

/// The name of the process of the story among the tests.
const PROCESS: &str = "news::many::the_process_of_the_story";

/// Without a single message for so long, it has got stuck.
const STUCK: Duration = Duration::from_mins(1);

/// So many newcomers have said yes to everything.
fn say_yes(app: &TestApp, receivers: usize) {
    let users: Vec<i64> = app.telegram.change(|state| {
        let add = |number| state.add_user(&format!("newcomer {number}"), Some("sv"));
        (0..receivers).map(add).collect()
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

/// The settings of the service, as the program takes them from the environment.
#[derive(Parser)]
struct Settings {
    #[command(flatten)]
    serve: ServeArgs,
}

/// The service as the program runs it, but for its clock. It ends on SIGTERM, and can be killed as any process.
#[test]
#[ignore = "a process of the story below, and no story"]
fn the_process_of_the_story() {
    let Some(ahead) = std::env::var(AHEAD).ok().and_then(|it| it.parse().ok()) else {
        return;
    };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime can be built");
    runtime.block_on(async {
        let settings = Settings::parse_from(["lotsen"]);
        let config = Config::serve(&settings.serve).expect("the settings are sound");
        let clock = Clock::default();
        clock.step(Duration::from_millis(ahead));
        let app = App::build(config, clock).await.expect("it can be built");
        let mut ended = signal(SignalKind::terminate()).expect("it can be listened for");
        let done = app.run(async move {
            ended.recv().await;
        });
        done.await.expect("it ends in order");
    });
}

#[test]
#[ignore = "takes many minutes"]
fn ten_thousand_get_it_once_whenever_the_process_is_killed() {
    let mut app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let receivers = std::env::var(HOW_MANY).ok();
    let receivers = receivers.and_then(|it| it.parse().ok());
    let receivers: usize = receivers.unwrap_or(RECEIVERS);
    // A sixteenth on the average: at the last kill three quarters have got it.
    let between = u64::try_from(receivers / 8).expect("a small number");
    say_yes(&app, receivers);
    let news = writes(&eva, SWIMMING, &[]);
    assert!(!value(&eva.opens(&news).text, "saw").is_empty());
    // Night falls, so that nothing goes before the process is there.
    waits_until(&app, 21);
    let eva = super::sending::comes_back(&app);
    let done = sends(&eva, &news);
    assert!(
        done.location.ends_with(&format!("sent-{receivers}")),
        "{}",
        done.text
    );
    app.stops();
    // The next day is a working day, too.
    waits_until(&app, 9);
    let address = app.database_address().to_owned();
    let listen = crate::harness::app::free_address().to_string();
    let log = tempfile::tempdir().expect("a folder can be made");
    let start = || {
        let ahead = app.now().duration_since(Timestamp::now()).as_millis();
        let this = std::env::current_exe().expect("this program has a path");
        let mut command = without_settings(&this);
        command
            .args(["--exact", PROCESS, "--ignored", "--nocapture"])
            .env(AHEAD, ahead.to_string())
            .env("LOTSEN_KNOWLEDGE", app.knowledge())
            .env("LOTSEN_DATABASE", &address)
            .env("LOTSEN_LISTEN", &listen)
            .env("LOTSEN_TELEGRAM_API", app.telegram.address())
            .env("LOTSEN_TELEGRAM_TOKEN", TOKEN);
        if !address.starts_with("sqlite:") {
            command.env("LOTSEN_SECRET", "x".repeat(32));
        }
        Running::start(command, &log.path().join("log"))
    };
    let (mut dice, begun) = (Dice::new(), Instant::now());
    let mut running = start();
    let mut kills = 0;
    let mut until = usize::try_from(dice.roll(between)).unwrap_or(0);
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
            until = said(&app) + usize::try_from(dice.roll(between)).unwrap_or(0);
        }
        let stuck = moved.0.elapsed() > STUCK;
        if stuck || count >= receivers {
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
    let people = i64::try_from(receivers).expect("a small number");
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
