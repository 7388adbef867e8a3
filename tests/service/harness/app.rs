//! The real service in this process: its own runtime, database and knowledge, and a clock that is stepped.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use lotsen::app::App;
use lotsen::clock::Clock;
use lotsen::config::{Config, SignInConfig, TelegramConfig, TranslatorConfig, UpkeepConfig};
use lotsen::desk::Desk;
use lotsen::gate::Gate;
use lotsen::phrase::stockholm;
use secrecy::SecretString;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::log::Log;
use super::people::{Newcomer, Staff};
use super::phone::Phone;
use super::setup::Setup;
use super::telegram::{FakeTelegram, TOKEN};
use super::world::until_working_day;
use super::{database, folder};

/// The secret of the webhook.
pub const SECRET: &str = "only-Telegram-knows-this";

/// The name of `SQLite`'s file.
const DATABASE: &str = "lotsen.db";

/// A running service with its world. Dropped, it is stopped in order and looked at; see [`super`].
pub struct TestApp {
    pub telegram: FakeTelegram,
    pub log: Log,
    /// The staff group's chat, 0 without one.
    pub staff_chat: i64,
    /// The staff group's chat as it stands in the settings.
    first_staff_chat: i64,
    home: TempDir,
    setup: Setup,
    knowledge: PathBuf,
    pub(super) database: String,
    listen: SocketAddr,
    pub(super) clock: Clock,
    service: Option<Service>,
    /// The service that `meanwhile` of every phone looks after.
    desk: Arc<Mutex<Option<Desk>>>,
    phones: Mutex<Vec<Phone>>,
    pub(super) expected_errors: Mutex<Vec<String>>,
    pub(super) tolerated_errors: Mutex<Vec<String>>,
}

struct Service {
    runtime: Runtime,
    desk: Desk,
    gate: Gate,
    stop: oneshot::Sender<()>,
    running: JoinHandle<anyhow::Result<()>>,
}

impl TestApp {
    /// A service that polls, with a plain staff group, in the middle of a working day.
    pub fn start() -> TestApp {
        Self::start_with(Setup::default())
    }

    /// A service as it is set up.
    pub fn start_with(setup: Setup) -> TestApp {
        let telegram = FakeTelegram::start();
        let staff_chat = setup.staff_group.map_or(0, |(kind, is_forum)| {
            telegram.change(|state| state.add_group(kind, is_forum, "Lotsen personal"))
        });
        let home = tempfile::tempdir().expect("a folder can be made");
        let clock = Clock::default();
        clock.step(until_working_day());
        let knowledge = home.path().join("knowledge");
        folder::copy_to(&knowledge, clock.now().to_zoned(stockholm()).date());
        let listen = setup.listen.unwrap_or_else(free_address);
        let database = database::address(&home.path().join(DATABASE));
        let mut app = TestApp {
            telegram,
            log: Log::new(),
            staff_chat,
            first_staff_chat: staff_chat,
            home,
            setup,
            knowledge,
            database,
            listen,
            clock,
            service: None,
            desk: Arc::default(),
            phones: Mutex::default(),
            expected_errors: Mutex::default(),
            tolerated_errors: Mutex::default(),
        };
        app.starts_again();
        app
    }

    /// Starts the service on what is there.
    pub fn starts_again(&mut self) {
        assert!(self.service.is_none(), "the service runs already");
        let log = self.log.clone();
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .on_thread_start(move || log.adopt_this_thread())
            .build()
            .expect("a runtime can be built");
        let build = runtime.spawn(App::build(self.config(), self.clock.clone()));
        let app = runtime
            .block_on(build)
            .expect("it does not panic")
            .expect("the service can be built");
        let desk = app.desk().clone();
        let gate = app.gate().clone();
        let (stop, stopped) = oneshot::channel();
        let running = runtime.spawn(app.run(async {
            // A sender that was dropped means the same.
            let _ = stopped.await;
        }));
        *self.desk.lock().unwrap_or_else(PoisonError::into_inner) = Some(desk.clone());
        self.service = Some(Service {
            runtime,
            desk,
            gate,
            stop,
            running,
        });
    }

    /// Starts again with the staff group that the operator wrote into the settings before it moved.
    pub fn starts_again_with_the_old_staff_chat(&mut self) {
        let new = std::mem::replace(&mut self.staff_chat, self.first_staff_chat);
        self.starts_again();
        self.staff_chat = new;
    }

    /// Starts again with another way to sign in.
    pub fn starts_again_with(&mut self, sign_in: SignInConfig) {
        self.setup.sign_in = sign_in;
        self.starts_again();
    }

    /// Starts again with updates coming in the other way.
    pub fn starts_again_in_mode(&mut self, is_webhook: bool) {
        self.setup.is_webhook = is_webhook;
        self.starts_again();
    }

    /// Stops in order, as on SIGTERM.
    pub fn stops(&mut self) {
        let service = self.take_service();
        let _ = service.stop.send(());
        let ended = service
            .runtime
            .block_on(service.running)
            .expect("it does not panic");
        ended.expect("it ends in order");
    }

    /// Goes without a word, as in a power cut: nothing is finished.
    pub fn crashes(&mut self) {
        let service = self.take_service();
        // Tasks are dropped where they wait; a transaction that is open is rolled back.
        let log = self.log.clone();
        log.is_deaf_while(|| service.runtime.shutdown_timeout(Duration::from_secs(10)));
    }

    fn take_service(&mut self) -> Service {
        *self.desk.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.service.take().expect("the service runs")
    }

    fn config(&self) -> Config {
        let webhook = self.setup.is_webhook.then(|| {
            let url = format!("http://{}/telegram/webhook", self.listen);
            (url, SecretString::from(SECRET))
        });
        let telegram = TelegramConfig {
            api: self.telegram.address(),
            token: SecretString::from(TOKEN),
            webhook,
            rate: 0,
        };
        Config {
            knowledge: self.knowledge.clone(),
            cache: Some(concat!(env!("CARGO_TARGET_TMPDIR"), "/learned").into()),
            database: self.database.clone(),
            listen: self.listen,
            telegram: (!self.setup.demo).then_some(telegram),
            staff_chat: (self.staff_chat != 0).then(|| self.staff_chat.to_string()),
            retention_days: 21,
            log_days: 365,
            translator: self.setup.translator.clone().map(|url| TranslatorConfig {
                url,
                key: None,
                timeout: Duration::from_millis(300),
                // It may be asked again at once.
                pause: Duration::ZERO,
            }),
            transcriber: self.setup.transcriber_config(),
            speech: self.setup.speech_config(),
            staff_names: false,
            pulse: self.setup.pulse,
            phone_page: true,
            patience: self.setup.patience,
            sign_in: self.setup.sign_in.clone(),
            upkeep: UpkeepConfig {
                two_persons: self.setup.two_persons,
                link_check: false,
                labelled: self.setup.labelled.clone(),
            },
            demo: self.setup.demo,
        }
    }

    /// A new person, with the app in this language.
    pub fn newcomer(&self, name: &str, language: &str) -> Newcomer {
        let user = self
            .telegram
            .change(|state| state.add_user(name, Some(language)));
        Newcomer {
            phone: self.phone(user, user),
        }
    }

    /// One of the staff, in the staff group. All of them see the same: it is enough that one of them reads it.
    pub fn staff(&self, name: &str) -> Staff {
        let user = self
            .telegram
            .change(|state| state.add_user(name, Some("sv")));
        Staff {
            phone: self.phone(user, self.staff_chat),
        }
    }

    fn phone(&self, user: i64, chat: i64) -> Phone {
        let desk = self.desk.clone();
        let meanwhile = move || {
            if let Some(desk) = &*desk.lock().unwrap_or_else(PoisonError::into_inner) {
                desk.ring();
                desk.ring_inbox();
            }
        };
        let phone = Phone {
            telegram: self.telegram.clone(),
            chat,
            user,
            meanwhile: Arc::new(meanwhile),
        };
        self.phones
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(phone.clone());
        phone
    }

    /// Where the pages are.
    pub fn address(&self) -> String {
        format!("http://{}", self.listen)
    }

    /// Where `SQLite` keeps the database.
    pub fn database(&self) -> PathBuf {
        self.home.path().join(DATABASE)
    }

    /// Whether a text stands anywhere in the database, erased rows included where it keeps files of its own.
    pub fn keeps(&self, text: &str) -> bool {
        database::keeps(&self.database, text)
    }

    pub fn knowledge(&self) -> &Path {
        &self.knowledge
    }

    pub fn desk(&self) -> &Desk {
        &self.service.as_ref().expect("the service runs").desk
    }

    pub fn gate(&self) -> &Gate {
        &self.service.as_ref().expect("the service runs").gate
    }

    /// Runs something of the service's own, as its tasks would.
    pub fn wait_for<F>(&self, future: F) -> F::Output
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        let runtime = &self.service.as_ref().expect("the service runs").runtime;
        runtime
            .block_on(runtime.spawn(future))
            .expect("it does not panic")
    }

    /// Begins something of the service's own and does not wait: a crash may come in between.
    pub fn begins<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        let service = self.service.as_ref().expect("the service runs");
        service.runtime.spawn(future)
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Looks around at the end; see [`super`].
    fn finish(&mut self) {
        self.settles();
        let acknowledged = self.telegram.wait(
            || {},
            |state| {
                state
                    .presses
                    .values()
                    .all(|press| press.answer.is_some())
                    .then_some(())
            },
        );
        assert!(
            acknowledged.is_some(),
            "a button was pressed and never acknowledged: it would blink for minutes"
        );
        let parked = self.figures().parked_updates;
        self.stops();
        assert_eq!(
            parked, 0,
            "updates were set aside: nobody will ever answer them"
        );
        for phone in self
            .phones
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
        {
            let unread = phone.unread();
            assert!(
                unread.is_empty(),
                "nobody read this: {unread:#?}\nThe chat:\n{}",
                phone.so_far()
            );
        }
        let mut errors = self.log.errors();
        for part in self
            .expected_errors
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
        {
            let before = errors.len();
            errors.retain(|error| !error.contains(part));
            assert!(errors.len() < before, "the log has no error {part:?}");
        }
        for part in self
            .tolerated_errors
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
        {
            errors.retain(|error| !error.contains(part));
        }
        assert!(errors.is_empty(), "errors in the log: {errors:#?}");
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // What the operator would have seen helps whoever looks for the reason.
            for line in self.log.lines() {
                eprintln!("{} {}", line.level, line.text);
            }
            return;
        }
        if self.service.is_some() {
            self.finish();
        }
    }
}

/// An address that is free now, and that a service can come back to.
pub fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it is bound")
}
