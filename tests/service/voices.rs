//! What came of it: did you go, the three questions, and what newcomers tell.

mod asking;
mod changing;
mod outings;
mod pages;
mod pulse;
mod telling;

use jiff::Timestamp;
use jiff::civil::Date;
use lotsen::phrase::stockholm;

use crate::harness::TestApp;
use crate::harness::people::Newcomer;
use crate::harness::phone::Heard;

fn today(app: &TestApp) -> Date {
    app.now().to_zoned(stockholm()).date()
}

/// Time goes by until a second after an hour of a day, and nothing is done.
fn waits_until(app: &TestApp, day: Date, hour: i8) {
    let at = day.at(hour, 0, 1, 0).to_zoned(stockholm());
    let at = at.expect("a time").timestamp();
    app.waits(at.duration_since(app.now()).unsigned_abs());
}

/// The day on which somebody is asked who may be asked from a day on.
fn open_day(day: Date) -> Date {
    lotsen::plan::on_or_after(day)
}

/// Every hour is lived through until a day; what somebody heard, and when.
fn lives_until(app: &TestApp, newcomer: &Newcomer, day: Date) -> Vec<(Timestamp, Heard)> {
    let mut heard = Vec::new();
    while today(app) < day {
        app.steps(1);
        app.settles();
        let said = newcomer.heard_so_far().into_iter();
        heard.extend(said.map(|said| (app.now(), said)));
    }
    heard
}

/// Everything that was ever counted: question, what it is about, answer, how many.
fn counted(app: &TestApp) -> Vec<(String, String, String, u64)> {
    let store = app.desk().store().clone();
    let counts = app.wait_for(async move {
        let counts = store.voice_counts("0000-01", "9999-12").await;
        counts.expect("the store answers")
    });
    let rows = counts.into_iter();
    rows.map(|it| (it.question, it.about, it.answer, it.people))
        .collect()
}

/// One of them, as a story writes it.
fn one(question: &str, about: &str, answer: &str) -> (String, String, String, u64) {
    (question.to_owned(), about.to_owned(), answer.to_owned(), 1)
}
