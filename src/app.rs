//! The service as a whole: put together once, run until it is told to stop, and ended in order.
//!
//! The order of the end: no more updates are taken in, those in hand are finished, what they say is sent, the store is closed.
//! Whatever is cut short stands in the inbox or outbox and is gone on with at the next start.

mod company;
mod labelled;
mod presenting;
mod refusing;
mod sealing;
mod serving;
mod signing_in;
mod speaking;

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::account::Account;
use crate::clock::Clock;
use crate::config::{Config, Patience, Switch, TelegramConfig};
use crate::courier::{self, Limits};
use crate::desk::{Desk, interpreting};
use crate::gate::Gate;
use crate::library::{Cache, Library};
use crate::phrase::{Phrasebook, stockholm};
use crate::store::Store;
use crate::telegram::{Telegram, api::Api, polling, webhook};
use crate::transcriber::Transcriber;
use crate::translator::Translator;
use crate::{links, operation, reception};
use company::{keep_company, while_leading};

pub use sealing::{key_file_of, secrets};

/// How often reminders and quiet cases are looked for.
const TICK: Duration = Duration::from_mins(1);

/// How often more of what editors send to many goes into the outbox, where as much waits as can be sent in twice this time.
const SPREAD: Duration = Duration::from_secs(10);

/// How many ticks pass between two rounds of erasing.
const PURGE_EVERY: u32 = 60;

/// A service that is ready to run.
pub struct App {
    desk: Desk,
    telegram: Option<(Telegram, TelegramConfig)>,
    listener: TcpListener,
    transcriber: Option<Transcriber>,
    link_check: bool,
    phone_page: bool,
    patience: Patience,
    gate: Gate,
    public_url: Option<String>,
    /// In the demonstration: whom every visitor of the console plays.
    demo: Option<Account>,
}

impl App {
    /// Puts the service together: reads the knowledge, opens the store, binds the address.
    ///
    /// # Errors
    /// What could not be opened, named.
    pub async fn build(config: Config, clock: Clock) -> anyhow::Result<App> {
        let phrasebook = Phrasebook::load()
            .map_err(anyhow::Error::msg)
            .context("cannot read the locales")?;
        let today = clock.now().to_zoned(stockholm()).date();
        let library = Library::open(&config.knowledge, Cache::new(config.cache.clone()), today)
            .with_context(|| {
                format!(
                    "cannot use the knowledge in '{}'",
                    config.knowledge.display()
                )
            })?;
        let cache = config.cache.clone();
        let store = Store::open(&config.database)
            .await
            .context("cannot open the database (LOTSEN_DATABASE)")?;
        let secrets = secrets(&config.sign_in, &config.database, true)?;
        let store = sealing::sealed(store, &secrets).await?;
        let listener = TcpListener::bind(config.listen)
            .await
            .with_context(|| format!("cannot listen on {} (LOTSEN_LISTEN)", config.listen))?;
        let telegram = match config.telegram {
            Some(settings) => {
                let api = Api::new(&settings.api, settings.token.clone())
                    .context("cannot make an HTTP client")?;
                Some((Telegram::new(api), settings))
            }
            None => None,
        };
        let (gate, public_url) = signing_in::gate(&store, &clock, config.sign_in, &secrets).await?;
        let demo = if config.demo {
            Some(signing_in::play(&gate).await?)
        } else {
            None
        };
        let staff_chat = moved_staff_chat(&store, config.staff_chat).await?;
        let desk = Desk::new(
            store,
            library,
            phrasebook,
            clock,
            staff_chat,
            config.retention_days,
        );
        let translator = Translator::new(config.translator);
        desk.use_translator(translator.context("cannot make an HTTP client")?);
        speaking::speak(&desk, config.speech, cache).await?;
        let transcriber = speaking::transcriber(&desk, config.transcriber)?;
        desk.show_names(config.staff_names);
        desk.asks_pulse(config.pulse == Switch::On);
        desk.show_examples(config.demo);
        desk.is_reached_at(public_url.as_deref());
        desk.sign_with(&secrets);
        desk.library()
            .require_two_persons(config.upkeep.two_persons);
        desk.library()
            .ask_before_publishing(labelled::labelled(&config.upkeep.labelled)?);
        desk.keep_log_for(config.log_days);
        Ok(App {
            desk,
            telegram,
            listener,
            transcriber,
            link_check: config.upkeep.link_check,
            phone_page: config.phone_page,
            patience: config.patience,
            gate,
            public_url,
            demo,
        })
    }

    /// Where it listens.
    ///
    /// # Errors
    /// The operating system does not say.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Who may come in, for who wants to look on.
    pub fn gate(&self) -> &Gate {
        &self.gate
    }

    /// The use-cases, for who wants to look on.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Runs until `shutdown` is ready, then ends in order.
    ///
    /// # Errors
    /// A part ended by itself, which none should.
    pub async fn run(self, shutdown: impl Future<Output = ()>) -> anyhow::Result<()> {
        let (intake, handling, sending) = (
            CancellationToken::new(),
            CancellationToken::new(),
            CancellationToken::new(),
        );
        let router = self.router(&intake);
        let desk = self.desk.clone();
        let telegram = self.telegram.as_ref().map(|(telegram, _)| telegram.clone());
        let limits = self.limits();
        let leading = watch::Sender::new(false);
        let ticking = desk.clone();
        let interpreted = desk.clone();
        let mut taking_in = vec![
            tokio::spawn(serving::serve(
                self.listener,
                router,
                self.patience,
                intake.clone(),
            )),
            tokio::spawn(watch_knowledge(desk.clone(), intake.clone())),
            tokio::spawn(while_leading(
                leading.subscribe(),
                intake.clone(),
                move |stop| keep_time(ticking.clone(), stop),
            )),
            tokio::spawn(while_leading(
                leading.subscribe(),
                intake.clone(),
                move |stop| interpreting::run(interpreted.clone(), stop),
            )),
        ];
        if self.link_check {
            let checked = desk.clone();
            taking_in.push(tokio::spawn(while_leading(
                leading.subscribe(),
                intake.clone(),
                move |stop| links::nightly(checked.clone(), stop),
            )));
        }
        if let Some((telegram, settings)) = self.telegram {
            taking_in.push(tokio::spawn(presenting::present(
                telegram.clone(),
                desk.clone(),
                settings.clone(),
                intake.clone(),
            )));
            taking_in.push(speaking::hear(
                (desk.clone(), telegram.clone()),
                self.transcriber,
                (leading.subscribe(), intake.clone()),
            ));
            if settings.webhook.is_none() {
                let polling = desk.clone();
                taking_in.push(tokio::spawn(while_leading(
                    leading.subscribe(),
                    intake.clone(),
                    move |stop| polling::poll(telegram.clone(), polling.clone(), stop),
                )));
            }
        }
        let handlers = vec![tokio::spawn(reception::run(
            desk.clone(),
            telegram.clone(),
            handling.clone(),
        ))];
        let senders = vec![tokio::spawn(courier::run(
            desk.clone(),
            telegram,
            limits,
            sending.clone(),
        ))];
        let company = tokio::spawn(keep_company(desk.clone(), leading, sending.clone()));
        let broken = tokio::select! {
            () = shutdown => false,
            () = ended_early(&handlers, &senders) => true,
        };
        tracing::info!("stopping");
        for (token, tasks) in [
            (intake, taking_in),
            (handling, handlers),
            (sending, senders),
        ] {
            token.cancel();
            for task in tasks {
                if let Err(error) = task.await {
                    tracing::error!(%error, "a part ended badly");
                }
            }
        }
        if let Err(error) = company.await {
            tracing::error!(%error, "a part ended badly");
        }
        desk.store().close().await;
        tracing::info!("stopped");
        anyhow::ensure!(!broken, "a part of the service ended by itself");
        Ok(())
    }

    fn limits(&self) -> Limits {
        let settings = self.telegram.as_ref().map(|(_, settings)| settings);
        Limits {
            total_per_second: settings.map_or(0, |settings| settings.rate),
        }
    }

    fn router(&self, stop: &CancellationToken) -> Router {
        let mut router = operation::router(self.desk.clone());
        router = router.merge(crate::papers::router(self.desk.clone()));
        if self.phone_page {
            router = router.merge(crate::webchat::router(self.desk.clone(), stop.clone()));
        }
        router = router.merge(crate::console::router(crate::console::Shared {
            desk: self.desk.clone(),
            gate: self.gate.clone(),
            shutdown: stop.clone(),
            demo: self.demo.clone(),
            public_url: self.public_url.clone(),
        }));
        if let Some((telegram, settings)) = &self.telegram
            && let Some((url, secret)) = &settings.webhook
        {
            router = router.merge(webhook::router(
                telegram.clone(),
                self.desk.clone(),
                url,
                secret.clone(),
            ));
        }
        crate::pages::secured(router.merge(crate::pages::assets()))
    }
}

/// A group that became a supergroup keeps its new id over restarts.
async fn moved_staff_chat(store: &Store, chat: Option<String>) -> anyhow::Result<Option<String>> {
    let Some(mut chat) = chat else {
        return Ok(None);
    };
    while let Some(moved) = store.setting(&format!("staff_chat:{chat}")).await? {
        chat = moved;
    }
    Ok(Some(chat))
}

/// Ready when the reception or the courier has ended although nobody told it to.
async fn ended_early(handlers: &[JoinHandle<()>], senders: &[JoinHandle<()>]) {
    loop {
        tokio::time::sleep(Duration::from_millis(500)).await;
        if handlers.iter().chain(senders).any(JoinHandle::is_finished) {
            tracing::error!("the reception or the courier ended by itself");
            return;
        }
    }
}

/// Sees edits on disk. Cut off at the end of the service: a reload that is on its way has nothing to lose.
async fn watch_knowledge(desk: Desk, stop: CancellationToken) {
    tokio::select! {
        () = stop.cancelled() => {}
        () = desk.library().clone().watch(stop.clone()) => {}
    }
}

/// Everything that is done because its time has come.
async fn keep_time(desk: Desk, stop: CancellationToken) {
    tokio::join!(tick(desk.clone(), stop.clone()), spread(desk, stop));
}

/// Reminders, quiet cases, and erasing after the retention time.
async fn tick(desk: Desk, stop: CancellationToken) {
    let mut ticks: u32 = 0;
    loop {
        if let Err(error) = desk.tick().await {
            tracing::error!(%error, "reminders could not be looked for");
        }
        if ticks.is_multiple_of(PURGE_EVERY) {
            match desk.purge().await {
                Ok(0) => {}
                Ok(rows) => tracing::info!(rows, "texts past the retention time are erased"),
                Err(error) => {
                    tracing::error!(%error, "texts past the retention time could not be erased");
                }
            }
        }
        ticks = ticks.wrapping_add(1);
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(TICK) => {}
        }
    }
}

/// News, a little at a time.
async fn spread(desk: Desk, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(SPREAD) => {}
        }
        if let Err(error) = desk.spread_news().await {
            tracing::error!(%error, "news could not be spread");
        }
    }
}
