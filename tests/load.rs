//! The load benchmark: Lotsen's full answers beside echo bots, which are what answering nothing costs.
//!
//! By hand, on a machine that does nothing else:
//! ```text
//! python3 -m venv target/echo && target/echo/bin/pip install aiogram python-telegram-bot
//! cargo test --test load -- --ignored --nocapture
//! ```
//! One Bot API server for all, over real HTTP on loopback, each bot a process of its own. `LOTSEN_LOAD_QUESTIONS` says how many
//! questions (2,000). The report is kept beside this file, in `load/`.

#[path = "load/bots.rs"]
mod bots;
#[path = "load/standin.rs"]
mod standin;

use std::time::{Duration, Instant};

use bots::{Bot, Cost};
use standin::Standin;

/// Questions a second in the measurement of delays.
const A_SECOND: u32 = 200;

/// Seconds of it.
const SECONDS: u32 = 10;

/// How one bot did.
struct Result {
    name: String,
    /// From the start to the first look for updates.
    start: Duration,
    a_second: f64,
    delays: Vec<Duration>,
    /// For each 10,000 questions.
    cost: Cost,
}

#[test]
#[ignore = "takes minutes, and measures something only on a quiet machine; run by hand"]
fn lotsen_answers_about_as_fast_as_others_echo() {
    let count = std::env::var("LOTSEN_LOAD_QUESTIONS").ok();
    let count = count.and_then(|text| text.parse().ok()).unwrap_or(2_000);
    let questions = standin::questions();
    println!(
        "the server alone: {:.0} calls a second",
        standin::ceiling(&Standin::start(&questions))
    );
    let mut results = Vec::new();
    for bot in Bot::all() {
        let standin = Standin::start(&questions);
        results.push(measure(bot, &standin, count));
    }
    let ceiling = results[0].a_second;
    println!(
        "| bot | start, ms | answers a second | of the teloxide echo | p50, ms | p99, ms | CPU s per 10,000 | peak memory, MB |"
    );
    for result in &results {
        println!(
            "| {} | {} | {:.0} | {:.2} | {:.1} | {:.1} | {:.1} | {:.0} |",
            result.name,
            result.start.as_millis(),
            result.a_second,
            result.a_second / ceiling,
            millis(percentile(&result.delays, 50)),
            millis(percentile(&result.delays, 99)),
            result.cost.cpu_seconds,
            result.cost.peak_megabytes,
        );
    }
}

/// Run in a process of its own by the benchmark: the ceiling.
#[test]
#[ignore = "a bot that runs until it is killed; the benchmark starts it"]
fn teloxide_echo() {
    bots::echo();
}

/// First as many questions at once as there are, then so many a second.
fn measure(bot: Bot, standin: &Standin, count: usize) -> Result {
    let begun = Instant::now();
    let mut running = bot.start(standin);
    standin.waits_for_a_poll();
    let start = begun.elapsed();
    // The first answers find everything cold.
    standin.asks(50);
    standin.waits_for_answers(&mut running);
    let before = running.cost();
    let begun = Instant::now();
    standin.asks(count);
    standin.waits_for_answers(&mut running);
    let took = begun.elapsed();
    let cost = running.cost().since(before);
    standin.forgets_delays();
    let begun = Instant::now();
    for number in 0..A_SECOND * SECONDS {
        let at = Duration::from_secs(1) / A_SECOND * number;
        std::thread::sleep(at.saturating_sub(begun.elapsed()));
        standin.asks(1);
    }
    standin.waits_for_answers(&mut running);
    let mut delays = standin.delays();
    delays.sort();
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let count = count as f64;
    Result {
        name: bot.name(),
        start,
        a_second: count / took.as_secs_f64(),
        delays,
        cost: Cost {
            cpu_seconds: cost.cpu_seconds / count * 10_000.0,
            ..cost
        },
    }
}

fn percentile(sorted: &[Duration], percent: usize) -> Duration {
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}
