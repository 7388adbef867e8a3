//! The program, and everything around it that can break.

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use lotsen::phrase::stockholm;
use tempfile::TempDir;

use crate::database::Database;
use crate::disk::Disk;
use crate::harness::binary::{Running, lotsen};
use crate::harness::dice::Dice;
use crate::harness::people::{Newcomer, Staff};
use crate::harness::phone::Phone;
use crate::harness::telegram::{FakeTelegram, Kind, TOKEN};
use crate::harness::{database, folder};
use crate::wire::Wire;

/// The secret of the webhook.
const SECRET: &str = "only-Telegram-knows-this";

/// Within this time the program answers; if not, that will be seen.
const START: Duration = Duration::from_secs(30);

/// Whoever runs it cannot write what is not theirs: even root is denied what the file's mode denies.
const WITHOUT_PRIVILEGE: [&str; 3] = [
    "setpriv",
    "--bounding-set=-dac_override,-dac_read_search",
    "--inh-caps=-all",
];

pub struct World {
    /// First, so that it ends before its disk goes.
    running: Option<Running>,
    pub telegram: FakeTelegram,
    pub wire: Wire,
    pub disk: Disk,
    pub database: Database,
    pub staff: Staff,
    home: TempDir,
    address: String,
    listen: String,
    is_webhook: bool,
}

impl World {
    pub fn new(dice: &mut Dice) -> Self {
        let telegram = FakeTelegram::start();
        let is_forum = dice.roll(2) == 0;
        let staff_chat =
            telegram.change(|state| state.add_group(Kind::Supergroup, is_forum, "Lotsen personal"));
        let anna = telegram.change(|state| state.add_user("Anna", Some("sv")));
        let home = tempfile::tempdir().expect("a folder can be made");
        let today = Timestamp::now().to_zoned(stockholm()).date();
        folder::copy_to(&home.path().join("knowledge"), today);
        let disk = Disk::new();
        let address = database::address(&disk.path().join("lotsen.db"));
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let listen = listener.local_addr().expect("it is bound").to_string();
        let mut world = World {
            wire: Wire::to(&telegram.address()),
            staff: Staff {
                phone: phone(&telegram, staff_chat, anna),
            },
            database: Database::at(&address),
            disk,
            home,
            address,
            listen,
            is_webhook: false,
            running: None,
            telegram,
        };
        drop(listener);
        world.starts();
        world
    }

    /// Starts the program, the other way to get updates now and then.
    pub fn starts_as_chance_will(&mut self, dice: &mut Dice) {
        self.is_webhook = dice.roll(4) == 0;
        self.starts();
    }

    pub fn starts(&mut self) {
        self.running = Some(Running::start(self.command(&[]), &self.log()));
    }

    /// Starts it without the right to write what is not its own.
    pub fn starts_without_privilege(&mut self) {
        let command = self.command(&WITHOUT_PRIVILEGE);
        self.running = Some(Running::start(command, &self.log()));
    }

    /// Starts it so that no file of its can grow, where there is no small disk to fill.
    pub fn starts_without_room(&mut self) {
        let file = self.database.file().expect("it is SQLite");
        let blocks = fs::metadata(file).map_or(0, |file| file.len() / 512);
        let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let command = self.command(&["sh", "-c", &limited]);
        self.running = Some(Running::start(command, &self.log()));
    }

    pub fn running(&self) -> &Running {
        self.running.as_ref().expect("it runs")
    }

    /// `kill -9`.
    pub fn gets_killed(&mut self) {
        self.running.take().expect("it runs").gets_killed();
    }

    /// SIGTERM; it must end in order. Before it has begun there is no order, and the signal ends it as it ends any program.
    pub fn stops(&mut self) {
        let begun = Instant::now();
        while self.metrics().is_empty() && begun.elapsed() < START {
            std::thread::sleep(Duration::from_millis(5));
        }
        let stopped = self.running.take().expect("it runs").stops();
        assert!(stopped, "it ends in order\n{}", self.log_text());
    }

    /// The program ends by itself only when it could not start, which is mended by starting it again.
    pub fn starts_if_it_has_ended(&mut self) {
        let running = self.running.as_mut();
        if !running.is_some_and(Running::is_running) {
            self.starts();
        }
    }

    pub fn newcomer(&self, number: usize) -> Newcomer {
        let name = format!("newcomer {number}");
        let chat = self
            .telegram
            .change(|state| state.add_user(&name, Some("sv")));
        Newcomer {
            phone: phone(&self.telegram, chat, chat),
        }
    }

    /// Whether every update has been fetched and everything is said: what it has to say of itself.
    pub fn is_quiet(&self) -> bool {
        if !self.telegram.look(|state| state.updates.is_empty()) {
            return false;
        }
        let metrics = self.metrics();
        metrics.contains("lotsen_inbox_waiting 0") && metrics.contains("lotsen_outbox_waiting 0")
    }

    /// What it says of itself; empty while it does not answer.
    fn metrics(&self) -> String {
        let url = format!("http://{}/metrics", self.listen);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime can be built");
        let metrics = runtime.block_on(async { reqwest::get(url).await.ok()?.text().await.ok() });
        metrics.unwrap_or_default()
    }

    fn log(&self) -> PathBuf {
        self.home.path().join("log")
    }

    pub fn log_text(&self) -> String {
        fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// `lotsen serve`, behind another program where there is one.
    fn command(&self, behind: &[&str]) -> Command {
        let plain = lotsen();
        let mut command = match behind {
            [] => plain,
            [program, arguments @ ..] => {
                let mut command = Command::new(program);
                command.args(arguments).arg(plain.get_program());
                for (name, value) in plain.get_envs() {
                    match value {
                        Some(value) => command.env(name, value),
                        None => command.env_remove(name),
                    };
                }
                command
            }
        };
        command
            .arg("serve")
            .env("LOTSEN_KNOWLEDGE", self.home.path().join("knowledge"))
            .env("LOTSEN_DATABASE", &self.address)
            .env("LOTSEN_LISTEN", &self.listen)
            .env("LOTSEN_TELEGRAM_API", self.wire.address())
            .env("LOTSEN_TELEGRAM_TOKEN", TOKEN)
            .env("LOTSEN_TELEGRAM_RATE", "0")
            .env("LOTSEN_STAFF_CHAT", self.staff.chat.to_string())
            .env("LOTSEN_SECRET", "x".repeat(32));
        if self.is_webhook {
            command
                .env("LOTSEN_TELEGRAM_MODE", "webhook")
                .env("LOTSEN_WEBHOOK_URL", format!("http://{}", self.listen))
                .env("LOTSEN_WEBHOOK_SECRET", SECRET);
        }
        command
    }
}

fn phone(telegram: &FakeTelegram, chat: i64, user: i64) -> Phone {
    Phone {
        telegram: telegram.clone(),
        chat,
        user,
        meanwhile: Arc::new(|| {}),
    }
}
