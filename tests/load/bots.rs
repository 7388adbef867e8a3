//! The bots that are measured, each a process of its own.

use std::fs;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::standin::Standin;

/// A token that looks like one.
const TOKEN: &str = "1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Where the echo bot of this file finds the server.
const ECHO_API: &str = "LOTSEN_LOAD_API";

/// A bot that can be started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bot {
    /// teloxide's dispatcher, which sends back what it hears.
    TeloxideEcho,
    /// The same with python-telegram-bot.
    PythonTelegram,
    /// The same with aiogram.
    Aiogram,
    /// Lotsen with the shipped knowledge: hidden, stored, understood, answered, delivered.
    Lotsen,
}

/// What a bot has used.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    pub cpu_seconds: f64,
    pub peak_megabytes: f64,
}

impl Cost {
    pub fn since(self, before: Cost) -> Cost {
        Cost {
            cpu_seconds: self.cpu_seconds - before.cpu_seconds,
            ..self
        }
    }
}

impl Bot {
    /// The ceiling first, and those of Python where they are installed.
    pub fn all() -> Vec<Bot> {
        let mut all = vec![Bot::TeloxideEcho];
        if fs::exists(python()).unwrap_or(false) {
            all.extend([Bot::PythonTelegram, Bot::Aiogram]);
        } else {
            println!("without the echo bots in Python: there is no {}", python());
        }
        all.push(Bot::Lotsen);
        all
    }

    pub fn name(self) -> String {
        match self {
            Bot::TeloxideEcho => "teloxide, echo",
            Bot::PythonTelegram => "python-telegram-bot, echo",
            Bot::Aiogram => "aiogram, echo",
            Bot::Lotsen => "Lotsen, full answers",
        }
        .to_owned()
    }

    pub fn start(self, standin: &Standin) -> Running {
        let home = tempfile::tempdir().expect("a folder can be made");
        let mut command = match self {
            Bot::TeloxideEcho => {
                let own = std::env::current_exe().expect("this program has a file");
                let mut command = Command::new(own);
                command
                    .args(["--exact", "teloxide_echo", "--ignored"])
                    .env(ECHO_API, &standin.address);
                command
            }
            Bot::PythonTelegram => script("echo_ptb.py", standin),
            Bot::Aiogram => script("echo_aiogram.py", standin),
            Bot::Lotsen => lotsen(standin, &home),
        };
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Running {
            child: child.expect("the bot starts"),
            _home: home,
        }
    }
}

fn lotsen(standin: &Standin, home: &TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotsen"));
    let database = home.path().join("lotsen.db");
    command
        .arg("serve")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env(
            "LOTSEN_CACHE",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/learned"),
        )
        .env("LOTSEN_LISTEN", "127.0.0.1:0")
        .env("LOTSEN_TELEGRAM_API", &standin.address)
        .env("LOTSEN_TELEGRAM_TOKEN", TOKEN)
        .env("LOTSEN_TELEGRAM_RATE", "0");
    let address = std::env::var("LOTSEN_LOAD_DATABASE");
    let address = address.unwrap_or_else(|_| format!("sqlite:{}", database.display()));
    command.env("LOTSEN_DATABASE", address);
    command
}

fn python() -> &'static str {
    concat!(env!("CARGO_MANIFEST_DIR"), "/target/echo/bin/python")
}

fn script(name: &str, standin: &Standin) -> Command {
    let mut command = Command::new(python());
    command
        .arg(format!("{}/tests/load/{name}", env!("CARGO_MANIFEST_DIR")))
        .args([&standin.address, TOKEN]);
    command
}

/// The echo bot of this file, for as long as it is not killed.
pub fn echo() {
    use teloxide::prelude::*;
    let Ok(address) = std::env::var(ECHO_API) else {
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built");
    runtime.block_on(async {
        let bot = Bot::new(TOKEN).set_api_url(address.parse().expect("it is an address"));
        let echo = |bot: Bot, message: Message| async move {
            if let Some(text) = message.text() {
                bot.send_message(message.chat.id, text).await?;
            }
            respond(())
        };
        let handler = Update::filter_message().endpoint(echo);
        Dispatcher::builder(bot, handler).build().dispatch().await;
    });
}

/// A bot that runs; killed when it goes out of scope.
pub struct Running {
    child: Child,
    _home: TempDir,
}

impl Running {
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("it can be asked").is_none()
    }

    /// What it has used until now.
    pub fn cost(&self) -> Cost {
        /// Ticks of the kernel's clock in a second, as Linux tells them to programs.
        const TICKS: f64 = 100.0;
        let read = |file: &str| {
            let path = format!("/proc/{}/{file}", self.child.id());
            fs::read_to_string(path).expect("it runs on Linux")
        };
        let stat = read("stat");
        let (_, fields) = stat.rsplit_once(") ").expect("it has a name");
        let fields: Vec<f64> = fields
            .split_whitespace()
            .map(|field| field.parse().unwrap_or(0.0))
            .collect();
        let status = read("status");
        let peak = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .and_then(|line| line.split_whitespace().next()?.parse().ok());
        Cost {
            // utime and stime; the name and the state stand before them.
            cpu_seconds: (fields[11] + fields[12]) / TICKS,
            peak_megabytes: peak.unwrap_or(0.0) / 1024.0,
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
