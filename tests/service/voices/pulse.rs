//! The three questions: voluntary, at three times, never in need, and only where the operator wants them.

use jiff::ToSpan as _;
use lotsen::config::Switch;

use super::{counted, lives_until, one, open_day, today, waits_until};
use crate::harness::people::Newcomer;
use crate::harness::{Setup, TestApp, questions};

/// How the offer begins.
const OFFER: &str = "Får jag ställa tre korta frågor";

/// And how it begins later.
const AGAIN: &str = "För en tid sedan svarade du på tre korta frågor";

fn with_pulse() -> TestApp {
    Setup {
        pulse: Switch::On,
        ..Setup::default()
    }
    .start()
}

/// Somebody who has got three answers.
fn has_used(app: &TestApp) -> Newcomer {
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    for question in [questions::QUEUE, questions::SWIMMING, questions::ID_CARD] {
        amina.asks(question);
    }
    amina
}

#[test]
fn three_questions_are_asked_at_three_times_and_each_answer_is_counted_once() {
    let app = with_pulse();
    let amina = has_used(&app);
    amina.hears().says(OFFER).says("frivilligt");
    let first = amina.asks("ja");
    first.says("Jag är redo att arbeta");
    amina.presses("😀 5");
    amina.hears().says("be om hjälp");
    amina.presses_data(first.id, "q:a:start:0:1");
    amina.hears().says("Du har redan svarat");
    amina.presses("Hoppa över");
    amina.hears().says("vart jag ska vända mig");
    amina.presses("😐 3");
    amina.hears().says("Dina svar räknas, utan ditt namn");
    let answers = [one("ready", "start", "5"), one("turn", "start", "3")];
    assert_eq!(counted(&app), answers);
    // More answers bring no more offers, and old buttons count nothing.
    amina.asks(questions::QUEUE);
    amina.presses_data(first.id, "q:y");
    amina.hears().says("Du har redan svarat");
    for forged in ["q:a:end:0:5", "q:a:start:0:9", "q:a", "q:zzz"] {
        amina.presses_data(first.id, forged);
        amina.hears();
    }
    assert_eq!(counted(&app), answers);
    let begun = today(&app);
    let months = begun.saturating_add(4.months());
    waits_until(&app, months.saturating_sub(1.days()), 10);
    app.ticks();
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "it is too early");
    waits_until(&app, open_day(months), 10);
    app.ticks();
    amina.hears().says(AGAIN);
    amina.presses("✅ Ja, fråga");
    amina.hears().says("Jag är redo");
    amina.presses("🙂 4");
    amina.hears();
    amina.presses("🔕 Fråga aldrig mer");
    amina.hears().says("Jag frågar aldrig mer");
    waits_until(&app, open_day(begun.saturating_add(23.months())), 10);
    app.ticks();
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "never is never");
    amina
        .asks("/mydata")
        .says("Tre frågor: du vill inte bli frågad");
}

#[test]
fn before_the_two_years_end_it_is_asked_once_more_and_never_beside_an_open_question() {
    let app = with_pulse();
    let (amina, anna) = (has_used(&app), app.staff("Anna"));
    amina.hears().says(OFFER);
    amina.presses("✅ Ja, fråga");
    amina.hears();
    let begun = today(&app);
    let months = open_day(begun.saturating_add(4.months()));
    waits_until(&app, months.saturating_sub(1.days()), 14);
    amina.asks(questions::UNKNOWN);
    anna.hears();
    waits_until(&app, months, 10);
    app.ticks();
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "a person is asked first");
    anna.presses("Stäng");
    anna.sees_changed();
    anna.presses("Besvarat");
    amina.hears();
    app.settles();
    anna.forgets_the_rest();
    let heard = lives_until(
        &app,
        &amina,
        open_day(months.saturating_add(1.days())).saturating_add(1.days()),
    );
    assert_eq!(heard.len(), 1, "{heard:?}");
    heard[0].1.says(AGAIN);
    amina.presses("✅ Ja, fråga");
    amina.hears();
    let end = open_day(begun.saturating_add(23.months()));
    waits_until(&app, end, 10);
    app.ticks();
    amina.hears().says(AGAIN);
    amina.presses("✅ Ja, fråga");
    amina.hears().says("Jag är redo");
    amina.presses("😞 1");
    amina.hears();
    assert_eq!(counted(&app), [one("ready", "end", "1")]);
    app.settles();
    anna.forgets_the_rest();
}

#[test]
fn nobody_is_asked_where_nobody_switched_it_on_or_while_a_person_is_waited_for() {
    let app = TestApp::start();
    let amina = has_used(&app);
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "it is off");
    drop(app);
    let app = with_pulse();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina.asks(questions::UNKNOWN);
    anna.hears();
    for question in [questions::QUEUE, questions::SWIMMING, questions::ID_CARD] {
        amina.asks(question);
    }
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "a question waits");
    // "⏳ Not now" is not "never": below an answer some months later it is offered once more, and never unasked.
    let omar = has_used(&app);
    omar.hears().says(OFFER);
    omar.presses("⏳ Inte nu");
    omar.hears().says("Inget sparas");
    let later = today(&app).saturating_add(5.months());
    waits_until(&app, later, 12);
    app.ticks();
    app.settles();
    assert!(omar.heard_so_far().is_empty());
    omar.asks(questions::QUEUE);
    omar.hears().says(AGAIN);
    anna.forgets_the_rest();
    amina.forgets_the_rest();
    assert!(counted(&app).is_empty());
}
