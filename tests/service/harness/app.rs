//! The real service in this process: its own runtime, database and knowledge, and a clock that is stepped.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use lotsen::app::App;
use lotsen::clock::Clock;
use lotsen::config::{Config, TelegramConfig};
use lotsen::desk::Desk;
use lotsen::phrase::stockholm;
use secrecy::SecretString;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::folder;
use super::log::Log;
use super::people::{Newcomer, Phone, Staff};
use super::telegram::{FakeTelegram, Kind, TOKEN};

/// The secret of the webhook.
pub const SECRET: &str = "only-Telegram-knows-this";

/// How a service is set up.
#[derive(Debug, Clone)]
pub struct Setup {
    staff_group: Option<(Kind, bool)>,
    is_webhook: bool,
    knowledge: Option<PathBuf>,
    demo: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Setup {
            staff_group: Some((Kind::Supergroup, false)),
            is_webhook: false,
            knowledge: None,
            demo: false,
        }
    }
}

impl Setup {
    /// The staff group is a forum.
    pub fn with_forum() -> Self {
        Setup {
            staff_group: Some((Kind::Supergroup, true)),
            ..Setup::default()
        }
    }

    /// The staff group is a basic group, as Telegram makes them first.
    pub fn with_basic_group() -> Self {
        Setup {
            staff_group: Some((Kind::Group, false)),
            ..Setup::default()
        }
    }

    /// Telegram posts updates instead of being polled.
    pub fn with_webhook() -> Self {
        Setup {
            is_webhook: true,
            ..Setup::default()
        }
    }

    /// The shipped knowledge instead of the stories' own.
    pub fn with_shipped_knowledge() -> Self {
        Setup {
            knowledge: Some(folder::shipped()),
            ..Setup::default()
        }
    }

    /// The demo: pages only, no bot.
    pub fn demo() -> Self {
        Setup {
            staff_group: None,
            demo: true,
            ..Setup::default()
        }
    }

    pub fn start(self) -> TestApp {
        TestApp::start_with(self)
    }
}

/// A running service with its world. Dropped, it is stopped in order and looked at; see [`super`].
pub struct TestApp {
    pub telegram: FakeTelegram,
    pub log: Log,
    /// The staff group's chat, 0 without one.
    pub staff_chat: i64,
    home: TempDir,
    setup: Setup,
    knowledge: PathBuf,
    listen: SocketAddr,
    clock: Clock,
    service: Option<Service>,
    /// The service that `meanwhile` of every phone looks after.
    desk: Arc<Mutex<Option<Desk>>>,
    phones: Mutex<Vec<Phone>>,
    expected_errors: Mutex<Vec<String>>,
}

struct Service {
    runtime: Runtime,
    desk: Desk,
    stop: oneshot::Sender<()>,
    running: JoinHandle<anyhow::Result<()>>,
}

impl TestApp {
    /// A service that polls, with a plain staff group, in the middle of a working day.
    pub fn start() -> TestApp {
        Self::start_with(Setup::default())
    }

    fn start_with(setup: Setup) -> TestApp {
        let telegram = FakeTelegram::start();
        let staff_chat = setup.staff_group.map_or(0, |(kind, is_forum)| {
            telegram.change(|state| state.add_group(kind, is_forum, "Lotsen personal"))
        });
        let home = tempfile::tempdir().expect("a folder can be made");
        let clock = Clock::default();
        clock.step(until_working_day());
        let knowledge = setup.knowledge.clone().unwrap_or_else(|| {
            let own = home.path().join("knowledge");
            folder::copy_to(&own, clock.now().to_zoned(stockholm()).date());
            own
        });
        let mut app = TestApp {
            telegram,
            log: Log::new(),
            staff_chat,
            home,
            setup,
            knowledge,
            listen: free_address(),
            clock,
            service: None,
            desk: Arc::default(),
            phones: Mutex::default(),
            expected_errors: Mutex::default(),
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
        let (stop, stopped) = oneshot::channel();
        let running = runtime.spawn(app.run(async {
            // A sender that was dropped means the same.
            let _ = stopped.await;
        }));
        *self.desk.lock().unwrap_or_else(PoisonError::into_inner) = Some(desk.clone());
        self.service = Some(Service {
            runtime,
            desk,
            stop,
            running,
        });
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
        service.runtime.shutdown_timeout(Duration::from_secs(10));
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
            database: format!("sqlite:{}", self.database().display()),
            listen: self.listen,
            telegram: (!self.setup.demo).then_some(telegram),
            staff_chat: (self.staff_chat != 0).then(|| self.staff_chat.to_string()),
            retention_days: 21,
            phone_page: true,
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

    pub fn database(&self) -> PathBuf {
        self.home.path().join("lotsen.db")
    }

    pub fn knowledge(&self) -> &Path {
        &self.knowledge
    }

    pub fn desk(&self) -> &Desk {
        &self.service.as_ref().expect("the service runs").desk
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

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Time goes by, and what became due in it is done.
    pub fn steps(&self, hours: u32) {
        self.clock
            .step(Duration::from_secs(u64::from(hours) * 3600));
        self.ticks();
    }

    /// Time goes by until a clock in Stockholm shows this hour.
    pub fn steps_until(&self, hour: i8) {
        let now = self.now().to_zoned(stockholm());
        let at = now
            .with()
            .hour(hour)
            .minute(0)
            .second(0)
            .subsec_nanosecond(0)
            .build()
            .expect("a time");
        let at = if at > now {
            at
        } else {
            at.checked_add(SignedDuration::from_hours(24))
                .expect("a time")
        };
        self.clock
            .step(at.timestamp().duration_since(self.now()).unsigned_abs());
        self.ticks();
    }

    /// Does what the service does every minute, and erases what is past its time.
    pub fn ticks(&self) {
        let desk = self.desk().clone();
        self.wait_for(async move {
            desk.tick().await.expect("the tick succeeds");
            desk.purge().await.expect("erasing succeeds");
            desk.ring();
            desk.ring_inbox();
        });
    }

    /// The story makes this error happen on purpose; at its end it must be in the log.
    pub fn expects_error(&self, part: &str) {
        self.expected_errors
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(part.to_owned());
    }

    /// Waits until everything that came in is handled and everything that is to be said is said.
    #[track_caller]
    pub fn settles(&self) {
        let desk = self.desk().clone();
        let settled = self.telegram.wait(
            || {
                desk.ring();
                desk.ring_inbox();
            },
            |state| (state.updates.is_empty() && self.is_quiet()).then_some(()),
        );
        assert!(
            settled.is_some(),
            "something still waits in the inbox or the outbox"
        );
    }

    /// Nothing waits in the inbox or the outbox.
    fn is_quiet(&self) -> bool {
        let desk = self.desk().clone();
        self.wait_for(async move {
            let figures = desk.store().figures().await.expect("the store answers");
            figures.waiting_updates == 0 && figures.undelivered == 0
        })
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
        let parked = {
            let desk = self.desk().clone();
            self.wait_for(async move {
                desk.store()
                    .figures()
                    .await
                    .expect("the store answers")
                    .parked_updates
            })
        };
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
fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it is bound")
}

/// From now until ten o'clock on a day on which the desks are open, and so are they on the two days after it: whatever day the
/// stories run on.
fn until_working_day() -> Duration {
    use lotsen::hours::OfficeHours;
    let hours: OfficeHours = "mon-fri 09:00-16:00".parse().expect("it is sound");
    let now = Timestamp::now();
    let ten = |day: i64| {
        let at = now
            .to_zoned(stockholm())
            .with()
            .hour(10)
            .minute(0)
            .build()
            .expect("a time");
        at.checked_add(jiff::Span::new().days(day))
            .expect("a time")
            .timestamp()
    };
    let fits = |day: &i64| (0..3).all(|after| hours.is_open(ten(day + after)));
    let day = (1..60)
        .find(fits)
        .expect("there are three working days in a row within two months");
    ten(day).duration_since(now).unsigned_abs()
}
