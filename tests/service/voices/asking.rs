//! Several processes, and what is left when somebody erases everything.

use jiff::ToSpan as _;
use lotsen::config::Switch;

use super::{counted, one, open_day, today, waits_until};
use crate::harness::people::Newcomer;
use crate::harness::{Setup, TestApp, questions};

/// What is kept of a wish to swim.
const TRACE: &str = "swimming-school";

/// Somebody who may be asked about swimming, and has said yes to the three questions.
fn may_be_asked(app: &TestApp) -> Newcomer {
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    let first = amina.asks(questions::QUEUE);
    amina.presses_data(first.id, &format!("g:y:{TRACE}"));
    amina.hears().says("Jag frågar dig här");
    amina.asks(questions::SWIMMING);
    amina.asks(questions::ID_CARD);
    amina.hears().says("tre korta frågor");
    amina.presses("✅ Ja, fråga");
    amina.hears().says("Jag är redo");
    amina
}

fn with_pulse() -> TestApp {
    Setup {
        pulse: Switch::On,
        ..Setup::default()
    }
    .start()
}

#[test]
fn two_processes_ask_once() {
    let app = with_pulse();
    let people: Vec<Newcomer> = (0..4).map(|_| may_be_asked(&app)).collect();
    app.settles();
    let day = today(&app).saturating_add(4.months());
    waits_until(&app, open_day(day), 10);
    let desks = [app.desk().clone(), app.other_desk(), app.other_desk()];
    app.wait_for(async move {
        desks[1].asks_pulse(true);
        desks[2].asks_pulse(true);
        let ticks: Vec<_> = desks
            .iter()
            .cycle()
            .take(9)
            .cloned()
            .map(|desk| tokio::spawn(async move { desk.tick().await }))
            .collect();
        for tick in ticks {
            let done = tick.await.expect("it does not panic");
            done.expect("the tick succeeds");
        }
        desks[0].ring();
        for other in &desks[1..] {
            other.store().close().await;
        }
    });
    app.settles();
    for who in &people {
        let said = who.heard_so_far();
        let about = |part: &str| said.iter().filter(|one| one.text.contains(part)).count();
        assert_eq!(about("Gick du dit?"), 1, "{said:?}");
        assert_eq!(about("För en tid sedan"), 1, "{said:?}");
        assert_eq!(said.len(), 2, "{said:?}");
    }
}

#[test]
fn forget_leaves_nobody_to_ask_and_the_figures_without_a_person() {
    let mut app = with_pulse();
    let amina = may_be_asked(&app);
    amina.presses("😀 5");
    amina.hears().says("be om hjälp");
    assert!(app.keeps(TRACE), "otherwise this proves nothing");
    amina
        .asks("/mydata")
        .says("simskola")
        .says("du har sagt ja till att bli frågad");
    amina.hears().says(questions::QUEUE);
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears().says("är raderat");
    app.settles();
    assert_eq!(counted(&app), [one("ready", "start", "5")]);
    for days in [8, 130, 730] {
        waits_until(&app, open_day(today(&app).saturating_add(days.days())), 10);
        app.ticks();
    }
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "nobody is asked");
    app.stops();
    assert!(!app.keeps(TRACE), "it stands in the database still");
    app.starts_again();
    // A button of before counts nothing.
    let hello = amina.asks("/start");
    amina.presses_data(hello.id, "q:a:start:1:5");
    amina.hears().says("Du har redan svarat");
    assert_eq!(counted(&app), [one("ready", "start", "5")]);
}
