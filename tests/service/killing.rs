//! The program itself, killed with `kill -9` at random points: every question that was accepted is answered or becomes a case.

use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use lotsen::phrase::stockholm;

use crate::harness::app::{SECRET, free_address};
use crate::harness::binary::{Running, lotsen};
use crate::harness::dice::Dice;
use crate::harness::people::Newcomer;
use crate::harness::phone::Phone;
use crate::harness::telegram::{FakeTelegram, Kind, State, TOKEN};
use crate::harness::{database, folder, questions};

/// Newcomers, each with a question that is answered and one that becomes a case.
const NEWCOMERS: usize = 100;

/// The most calls between two kills.
const CALLS_BETWEEN: u64 = 60;

/// Without anything new for so long, it has got stuck.
const STUCK: Duration = Duration::from_secs(30);

/// The program with its world.
struct World {
    telegram: FakeTelegram,
    staff_chat: i64,
    database: String,
    home: tempfile::TempDir,
    /// Where each process listens.
    listen: Vec<String>,
    is_webhook: bool,
}

impl World {
    fn new(is_webhook: bool) -> Self {
        Self::with_processes(is_webhook, 1)
    }

    fn with_processes(is_webhook: bool, processes: usize) -> Self {
        let telegram = FakeTelegram::start();
        let staff_chat =
            telegram.change(|state| state.add_group(Kind::Supergroup, true, "Lotsen personal"));
        let home = tempfile::tempdir().expect("a folder can be made");
        folder::copy_to(
            &home.path().join("knowledge"),
            Timestamp::now().to_zoned(stockholm()).date(),
        );
        World {
            telegram,
            staff_chat,
            database: database::address(&home.path().join("lotsen.db")),
            home,
            listen: (0..processes).map(|_| free_address().to_string()).collect(),
            is_webhook,
        }
    }

    fn log(&self) -> PathBuf {
        self.home.path().join("log")
    }

    fn start(&self) -> Running {
        self.start_process(0)
    }

    fn start_process(&self, number: usize) -> Running {
        Running::start(self.command(&self.listen[number]), &self.log())
    }

    fn command(&self, listen: &str) -> Command {
        let home = self.home.path();
        let mut command = lotsen();
        command
            .arg("serve")
            .env("LOTSEN_KNOWLEDGE", home.join("knowledge"))
            .env("LOTSEN_DATABASE", &self.database)
            .env("LOTSEN_LISTEN", listen)
            .env("LOTSEN_TELEGRAM_API", self.telegram.address())
            .env("LOTSEN_TELEGRAM_TOKEN", TOKEN)
            .env("LOTSEN_TELEGRAM_RATE", "0")
            .env("LOTSEN_STAFF_CHAT", self.staff_chat.to_string())
            .env("LOTSEN_SECRET", "x".repeat(32));
        if self.is_webhook {
            command
                .env("LOTSEN_TELEGRAM_MODE", "webhook")
                .env("LOTSEN_WEBHOOK_URL", format!("http://{listen}"))
                .env("LOTSEN_WEBHOOK_SECRET", SECRET);
        }
        command
    }

    fn newcomer(&self, name: &str) -> Newcomer {
        let chat = self
            .telegram
            .change(|state| state.add_user(name, Some("sv")));
        let phone = Phone {
            telegram: self.telegram.clone(),
            chat,
            user: chat,
            meanwhile: std::sync::Arc::new(|| {}),
        };
        Newcomer { phone }
    }

    /// Calls that say something, so far.
    fn said(&self) -> usize {
        self.telegram.look(|state| {
            state
                .calls
                .iter()
                .filter(|call| call.chat.is_some())
                .count()
        })
    }

    /// Whether every update has been fetched and everything is said: what it has to say of itself.
    fn is_quiet(&self) -> bool {
        let url = format!("http://{}/metrics", self.listen[0]);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime can be built");
        let metrics = runtime.block_on(async { reqwest::get(url).await.ok()?.text().await.ok() });
        let metrics = metrics.unwrap_or_default();
        metrics.contains("lotsen_inbox_waiting 0") && metrics.contains("lotsen_outbox_waiting 0")
    }

    /// What has not come of the questions yet.
    fn missing(&self) -> Vec<String> {
        self.telegram.look(|state| {
            let mut missing = Vec::new();
            for chat in state.private_chats() {
                for (what, part) in [
                    ("an answer", "Ställ dig i bostadskön så tidigt"),
                    ("a promise", "Jag har lämnat din fråga"),
                ] {
                    let is_said = chat
                        .posts
                        .values()
                        .any(|post| post.from != chat.id && post.text.contains(part));
                    if !is_said {
                        missing.push(format!("{} has not got {what}", chat.title));
                    }
                }
            }
            let cards = state
                .chat(self.staff_chat)
                .posts
                .values()
                .filter(|post| !post.buttons.is_empty());
            let numbers: BTreeSet<&str> = cards
                .filter_map(|card| card.text.split_whitespace().nth(2))
                .collect();
            if numbers.len() != NEWCOMERS {
                missing.push(format!("{} cases instead of {NEWCOMERS}", numbers.len()));
            }
            missing
        })
    }
}

/// Everybody asks while the program is killed again and again; at last it may finish.
fn nothing_is_lost(world: &World) {
    let mut dice = Dice::new();
    let mut kills = 0;
    let newcomers: Vec<Newcomer> = (0..NEWCOMERS)
        .map(|number| world.newcomer(&format!("newcomer {number}")))
        .collect();
    let mut questions: VecDeque<(&Newcomer, &str)> = newcomers
        .iter()
        .flat_map(|newcomer| [(newcomer, questions::QUEUE), (newcomer, questions::UNKNOWN)])
        .collect();
    let processes = world.listen.len();
    let mut running: Vec<Running> = (0..processes).map(|n| world.start_process(n)).collect();
    let mut until = world.said() + 1;
    let mut moved = (Instant::now(), 0);
    loop {
        // A few more ask, so that there is always something in every stage.
        let ahead = 2 * NEWCOMERS - questions.len();
        if ahead < world.said() / 2 + 40 {
            let few = usize::try_from(dice.roll(6))
                .unwrap_or(0)
                .min(questions.len());
            for (newcomer, question) in questions.drain(..few) {
                newcomer.says(question);
            }
        }
        let said = world.said();
        if said != moved.1 {
            moved = (Instant::now(), said);
        }
        if said >= until {
            std::thread::sleep(Duration::from_micros(dice.roll(4_000)));
            let one = usize::try_from(dice.roll(processes as u64)).unwrap_or(0);
            running.remove(one).gets_killed();
            kills += 1;
            running.insert(one, world.start_process(one));
            until = world.said() + usize::try_from(dice.roll(CALLS_BETWEEN)).unwrap_or(0) + 1;
        }
        if questions.is_empty() && world.missing().is_empty() {
            break;
        }
        let is_stuck = moved.0.elapsed() > STUCK;
        assert!(
            !is_stuck,
            "killed {kills} times; {:#?}\n{}",
            world.missing(),
            log_of(&world.log())
        );
        std::thread::sleep(Duration::from_millis(2));
    }
    // What is on its way still arrives.
    let quiet = |_: &mut State| world.is_quiet().then_some(());
    assert!(
        world.telegram.wait(|| {}, quiet).is_some(),
        "something still waits"
    );
    assert!(kills >= 3, "killed only {kills} times");
    for mut running in running {
        assert!(running.is_running(), "{}", log_of(&world.log()));
        assert!(running.stops(), "it ends in order");
    }
    for newcomer in &newcomers {
        let said = newcomer.heard_so_far();
        let first = said.first().expect("something was said");
        first.says("Ställ dig i bostadskön så tidigt");
    }
    let log = log_of(&world.log());
    assert!(!log.contains("ERROR") && !log.contains("panicked"), "{log}");
}

fn log_of(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

#[test]
fn killed_while_polling_nothing_is_lost() {
    nothing_is_lost(&World::new(false));
}

#[test]
fn killed_behind_a_webhook_nothing_is_lost() {
    nothing_is_lost(&World::new(true));
}

#[test]
fn two_processes_serve_one_database_and_either_can_be_killed() {
    if !database::is_postgres() {
        eprintln!("skipped: a SQLite file has one process; `.ci/postgres cargo test` has more");
        return;
    }
    nothing_is_lost(&World::with_processes(false, 2));
}

#[test]
fn told_to_stop_the_program_finishes_what_it_holds() {
    let world = World::new(false);
    let mut running = world.start();
    let amina = world.newcomer("Amina");
    amina.asks(questions::QUEUE);
    for _ in 0..20 {
        amina.says(questions::QUEUE);
    }
    let fetched = |state: &mut State| state.updates.is_empty().then_some(());
    world
        .telegram
        .wait(|| {}, fetched)
        .expect("the updates are fetched");
    assert!(running.is_running());
    assert!(running.stops(), "{}", log_of(&world.log()));
    let answers = amina.heard_so_far().len();
    let running = world.start();
    amina.says("/help");
    let all = world.telegram.wait(
        || {},
        |state| (state.chat(amina.chat).posts.len() == 2 * (21 + 1)).then_some(()),
    );
    assert!(
        all.is_some(),
        "{answers} answers before the end\n{}",
        amina.so_far()
    );
    assert!(running.stops());
    assert_eq!(answers + amina.heard_so_far().len(), 20 + 1, "each once");
}

#[test]
fn the_demo_needs_nothing_and_leaves_nothing() {
    let world = World::new(false);
    let output = world.home.path().join("output");
    let mut command = lotsen();
    command
        .args(["demo", "--port", "0"])
        .env("LOTSEN_KNOWLEDGE", world.home.path().join("knowledge"))
        .env("TMPDIR", world.home.path());
    let mut running = Running::start_with_output(command, &world.log(), &output);
    let address = world
        .telegram
        .wait(
            || {},
            |_| {
                let said = log_of(&output);
                let (_, rest) = said.split_once("http://")?;
                Some(format!("http://{}", rest.split_whitespace().next()?))
            },
        )
        .expect("it says where it is");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built");
    let get = |path: &str| {
        let url = format!("{}{path}", address.trim_end_matches('/'));
        runtime.block_on(async {
            reqwest::get(url)
                .await
                .expect("it answers")
                .status()
                .as_u16()
        })
    };
    assert_eq!([get("/"), get("/chat"), get("/cases")], [200; 3]);
    let is_well = world
        .telegram
        .wait(|| {}, |_| (get("/healthz") == 200).then_some(()));
    assert!(is_well.is_some(), "it can answer after a moment");
    assert!(running.is_running());
    assert!(running.stops(), "{}", log_of(&world.log()));
    let left = fs::read_dir(world.home.path())
        .expect("the folder is there")
        .map(|file| file.expect("it can be read").file_name());
    let left: Vec<String> = left
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    assert!(
        !left.iter().any(|name| name.starts_with("lotsen-demo")),
        "{left:?}"
    );
}
