//! What a story can do to the world of a service: let time go by, wait, look at its pages, change its database.

use std::sync::PoisonError;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use lotsen::desk::Desk;
use lotsen::phrase::{Phrasebook, stockholm};
use lotsen::store::{Figures, Store};

use super::app::TestApp;

impl TestApp {
    /// Time goes by, and what became due in it is done.
    pub fn steps(&self, hours: u32) {
        self.clock
            .step(Duration::from_secs(u64::from(hours) * 3600));
        self.ticks();
    }

    /// Some time goes by in which nothing becomes due.
    pub fn waits(&self, time: Duration) {
        self.clock.step(time);
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

    /// A desk of another process on the same database, which does what it is told and nothing by itself.
    pub fn other_desk(&self) -> Desk {
        let (address, clock) = (self.database.clone(), self.clock.clone());
        let library = self.desk().library().clone();
        self.wait_for(async move {
            let store = Store::open(&address).await.expect("the database opens");
            let book = Phrasebook::load().expect("the locales are sound");
            Desk::new(store, library, book, clock, None, 21)
        })
    }

    /// The story makes this error happen on purpose; at its end it must be in the log.
    pub fn expects_error(&self, part: &str) {
        self.expected_errors
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(part.to_owned());
    }

    /// What the story does may make this error happen, or not: it depends on what the service does meanwhile.
    pub fn tolerates_error(&self, part: &str) {
        self.tolerated_errors
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(part.to_owned());
    }

    /// Waits until an error is in the log.
    #[track_caller]
    pub fn waits_for_error(&self, part: &str) {
        let found = self.telegram.wait(
            || {},
            |_| {
                self.log
                    .errors()
                    .iter()
                    .any(|error| error.contains(part))
                    .then_some(())
            },
        );
        assert!(found.is_some(), "the log has no error {part:?}");
    }

    /// Waits until everything that came in is handled; what is to be said may still wait.
    #[track_caller]
    pub fn handles_everything(&self) {
        let handled = self.telegram.wait(
            || {},
            |state| (state.updates.is_empty() && self.figures().waiting_updates == 0).then_some(()),
        );
        assert!(handled.is_some(), "something still waits in the inbox");
    }

    /// Changes the database behind the back of the service.
    pub fn sql(&self, statement: &'static str) {
        let store = self.desk().store().clone();
        self.wait_for(async move {
            let mut tx = store.begin().await.expect("the store answers");
            sqlx::raw_sql(statement)
                .execute(&mut *tx)
                .await
                .expect("it is sound");
            tx.commit().await.expect("it is written");
        });
    }

    /// The database's address, on whichever engine.
    pub fn database_address(&self) -> &str {
        &self.database
    }

    /// Posts to a page of the service with Telegram's header; the status.
    pub fn posts(&self, path: &str, secret: Option<&str>, body: String) -> u16 {
        let mut request = reqwest::Client::new()
            .post(format!("{}{path}", self.address()))
            .body(body);
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        let request = request.header("Content-Type", "application/json");
        self.wait_for(async move {
            request
                .send()
                .await
                .expect("it is answered")
                .status()
                .as_u16()
        })
    }

    /// Gets a page of the service; status and text.
    pub fn gets(&self, path: &str) -> (u16, String) {
        let request = reqwest::Client::new().get(format!("{}{path}", self.address()));
        self.wait_for(async move {
            let answer = request.send().await.expect("it is answered");
            (
                answer.status().as_u16(),
                answer.text().await.expect("it is text"),
            )
        })
    }

    pub fn figures(&self) -> Figures {
        let store = self.desk().store().clone();
        self.wait_for(async move { store.figures().await.expect("the store answers") })
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
        let figures = self.figures();
        figures.waiting_updates == 0 && figures.undelivered == 0
    }
}

/// From now until ten o'clock on a day on which the desks are open, and so are they on the two days after it: whatever day the
/// stories run on.
pub fn until_working_day() -> Duration {
    use lotsen::hours::OfficeHours;
    let hours: OfficeHours = "mon-fri 09:00-16:00".parse().expect("it is sound");
    let now = Timestamp::now();
    let ten = |day: i64| {
        let at = now
            .to_zoned(stockholm())
            .with()
            .hour(10)
            .minute(0)
            .second(0)
            .subsec_nanosecond(0)
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
