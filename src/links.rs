//! Whether the pages of sources and films are still there: `lotsen check --links` asks on demand, and the service every night.
//!
//! The sources are small municipalities' servers, too: one page at a time, a pause between two pages of one server, HEAD
//! before GET, and a few tries before a page counts as gone. What is found never stands in the way of an answer.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp, ToSpan as _};
use tokio::time::{Instant, sleep, sleep_until};
use tokio_util::sync::CancellationToken;

use crate::desk::Desk;
use crate::knowledge::Knowledge;
use crate::phrase::stockholm;

/// A page that does not answer in this time is asked again, or reported.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Between two pages of one server.
const PAUSE: Duration = Duration::from_secs(1);

/// Attempts before a page counts as gone.
const ATTEMPTS: u32 = 3;

/// The wait before the second attempt; it doubles.
const FIRST_WAIT: Duration = Duration::from_secs(2);

/// The hours of the night in which the service asks, on the clock of Stockholm: few people read the pages then.
const NIGHT: std::ops::Range<i8> = 1..5;

/// How often the service looks whether it is night.
const LOOK: Duration = Duration::from_mins(10);

/// A page that was asked more recently than this is not asked again in the same night.
const FRESH: SignedDuration = SignedDuration::from_hours(12);

/// What no entry names any more is forgotten after this long.
const FORGET: i64 = 30;

/// How the pages are asked.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// Between two pages of one server.
    pub pause: Duration,
    /// Before the second attempt; it doubles.
    pub first_wait: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Pace {
            pause: PAUSE,
            first_wait: FIRST_WAIT,
        }
    }
}

/// Asks pages, politely.
pub struct Asker {
    client: reqwest::Client,
    pace: Pace,
    /// When each server was asked last.
    asked: BTreeMap<String, Instant>,
}

impl Asker {
    /// With this pace.
    ///
    /// # Errors
    /// No HTTP client could be built.
    pub fn new(pace: Pace) -> reqwest::Result<Asker> {
        let client = reqwest::Client::builder()
            .timeout(TIMEOUT)
            .user_agent(concat!(
                "lotsen/",
                env!("CARGO_PKG_VERSION"),
                " (checks the sources of its answers)"
            ))
            .build()?;
        Ok(Asker {
            client,
            pace,
            asked: BTreeMap::new(),
        })
    }

    /// Whether a page is there; if not, what its server says.
    pub async fn ask(&mut self, url: &str) -> Result<(), String> {
        let host = reqwest::Url::parse(url).ok();
        let host = host.and_then(|url| url.host_str().map(str::to_owned));
        let host = host.unwrap_or_default();
        let mut wait = self.pace.first_wait;
        let mut attempt = 1;
        loop {
            let gone = match self.try_once(url, &host).await {
                Ok(()) => return Ok(()),
                Err(gone) => gone,
            };
            if attempt >= ATTEMPTS || gone.is_final {
                return Err(gone.reason);
            }
            sleep(wait).await;
            wait *= 2;
            attempt += 1;
        }
    }

    /// HEAD, and GET where a server does not like HEAD.
    async fn try_once(&mut self, url: &str, host: &str) -> Result<(), Gone> {
        let mut gone = Gone {
            reason: String::new(),
            is_final: false,
        };
        for request in [self.client.head(url), self.client.get(url)] {
            if let Some(last) = self.asked.get(host) {
                sleep_until(*last + self.pace.pause).await;
            }
            let answer = request.send().await;
            self.asked.insert(host.to_owned(), Instant::now());
            gone = match answer {
                Ok(answer) if answer.status().is_success() => return Ok(()),
                Ok(answer) => Gone {
                    reason: format!("answers {}", answer.status()),
                    // These two say so for good; everything else may be a bad moment.
                    is_final: matches!(answer.status().as_u16(), 404 | 410),
                },
                Err(error) => Gone {
                    reason: format!("does not answer: {}", error.without_url()),
                    is_final: false,
                },
            };
        }
        Err(gone)
    }
}

struct Gone {
    reason: String,
    is_final: bool,
}

/// The addresses of sources and films, each with the files that name it.
pub fn pages(knowledge: &Knowledge) -> BTreeMap<&str, BTreeSet<String>> {
    let mut pages: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for entry in knowledge.entries.values() {
        let sources = entry.sources.iter().map(|source| &source.url);
        let films = entry.films.iter().map(|film| &film.url);
        for url in sources.chain(films) {
            let file = format!("entries/{}/entry.toml", entry.id);
            pages.entry(url).or_default().insert(file);
        }
    }
    for course in &knowledge.courses {
        for film in course.lessons.iter().flat_map(|lesson| &lesson.films) {
            let file = format!("courses/{}/course.toml", course.id);
            pages.entry(&film.url).or_default().insert(file);
        }
    }
    pages
}

/// Asks every page once; one line for each that is not there, with the files that name it.
///
/// # Errors
/// No HTTP client could be built.
pub async fn check(knowledge: &Knowledge) -> anyhow::Result<Vec<String>> {
    let mut asker = Asker::new(Pace::default())?;
    let mut problems = Vec::new();
    for (url, files) in pages(knowledge) {
        if let Err(reason) = asker.ask(url).await {
            let files: Vec<String> = files.into_iter().collect();
            problems.push(format!("{}: the page {url} {reason}", files.join(", ")));
        }
    }
    Ok(problems)
}

/// Asks the pages of sources and films every night, until it is told to stop.
pub async fn nightly(desk: Desk, stop: CancellationToken) {
    loop {
        let hour = desk.now().to_zoned(stockholm()).hour();
        if NIGHT.contains(&hour) {
            tokio::select! {
                () = stop.cancelled() => return,
                done = round(&desk, Pace::default()) => if let Err(error) = done {
                    tracing::warn!(%error, "the sources could not be checked");
                },
            }
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = sleep(LOOK) => {}
        }
    }
}

/// Asks every page that has not been asked in the last hours, and writes down what was found. What a stop cuts off is
/// gone on with in the next round.
///
/// # Errors
/// The store failed, or no HTTP client could be built.
pub async fn round(desk: &Desk, pace: Pace) -> anyhow::Result<()> {
    let known = desk.store().links().await?;
    let before = |at: Timestamp| at.saturating_sub(FRESH).unwrap_or(at);
    let due = |url: &str| {
        known
            .get(url)
            .is_none_or(|state| state.checked_at < before(desk.now()))
    };
    let shelf = desk.shelf();
    let pages = pages(&shelf.knowledge);
    let urls: Vec<&str> = pages.keys().copied().filter(|url| due(url)).collect();
    if urls.is_empty() {
        return Ok(());
    }
    let mut asker = Asker::new(pace)?;
    let mut broken = 0;
    for url in &urls {
        let found = asker.ask(url).await;
        broken += usize::from(found.is_err());
        let reason = found.as_ref().err().map(String::as_str);
        desk.store()
            .keep_source_link(url, reason, desk.now())
            .await?;
    }
    let now = desk.now().to_zoned(stockholm());
    let old = now.checked_sub(FORGET.days()).unwrap_or(now);
    desk.store().forget_links(old.timestamp()).await?;
    tracing::info!(checked = urls.len(), broken, "the sources were checked");
    Ok(())
}
