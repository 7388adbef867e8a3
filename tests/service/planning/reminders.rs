//! Reminders: once of each occasion, at a sensible hour, and no longer than somebody wishes for them.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan as _};
use lotsen::hours::is_holiday;
use lotsen::phrase::stockholm;

use super::{ago, said, today, waits_until, with_answers, with_plan};
use crate::harness::people::Newcomer;
use crate::harness::phone::Heard;
use crate::harness::telegram::{Fault, Where};
use crate::harness::{Setup, TestApp, questions};

/// How a reminder begins.
const REMINDER: &str = "🔔 Påminnelse: ";

/// The reminders that stand in the chat.
fn told(app: &TestApp, newcomer: &Newcomer) -> Vec<String> {
    app.telegram.look(|state| {
        let posts = state.chat(newcomer.chat).posts.values();
        let texts = posts.map(|post| post.text.clone());
        texts.filter(|text| text.starts_with(REMINDER)).collect()
    })
}

/// Every hour is lived through until a day; when each reminder came, by what it says.
fn lives_until(app: &TestApp, newcomer: &Newcomer, day: Date) -> Vec<(Timestamp, String)> {
    let mut heard = Vec::new();
    while today(app) < day {
        app.steps(1);
        app.settles();
        for said in newcomer.heard_so_far() {
            assert!(said.text.starts_with(REMINDER), "{said}");
            heard.push((app.now(), said.text));
        }
    }
    heard
}

/// Chooses a day of the month for a step, and wishes to be reminded.
fn is_reminded_every_month(newcomer: &Newcomer, list: &Heard, step: &str, due: Date) {
    newcomer.presses_data(list.id, &format!("p:t:{step}:{due}"));
    newcomer.hears();
    newcomer.presses_data(list.id, &format!("p:r:{step}"));
    newcomer.hears().says("Jag påminner dig här");
}

#[test]
fn when_the_clocks_change_everybody_is_reminded_once_and_at_ten() {
    let mut app = with_plan(Setup::default());
    let arrival = today(&app);
    let (amina, list) = with_answers(&app, "Amina", arrival);
    for _ in 0..2 {
        let zone = stockholm();
        let change = zone.following(app.now()).next().expect("the clocks change");
        let sunday = change.timestamp().to_zoned(zone).date();
        assert_eq!(sunday.weekday(), Weekday::Sunday);
        // Three days before they are due: on the Saturday before, and on the Monday after.
        for (step, wanted) in [("benefit", -1), ("apply", 1)] {
            let due = sunday.saturating_add((wanted + 3).days());
            is_reminded_every_month(&amina, &list, step, due);
        }
        waits_until(&app, sunday.saturating_sub(2.days()), 0);
        let mut heard = lives_until(&app, &amina, sunday);
        app.crashes();
        app.starts_again();
        heard.extend(lives_until(&app, &amina, sunday.saturating_add(3.days())));
        app.stops();
        app.starts_again();
        heard.extend(lives_until(&app, &amina, sunday.saturating_add(5.days())));
        let texts: Vec<&str> = heard.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(heard.len(), 2, "{texts:?}");
        assert!(texts[0].contains("Ansök om ersättning"), "{texts:?}");
        assert!(texts[1].contains("Ansök igen"), "{texts:?}");
        for (at, text) in &heard {
            let at = at.to_zoned(stockholm());
            assert_eq!(at.hour(), 10, "{text}");
            let is_rest = at.weekday() == Weekday::Sunday || is_holiday(at.date());
            assert!(!is_rest, "{at}: {text}");
        }
        let first = heard[0].0.to_zoned(stockholm()).date();
        assert_eq!(first, sunday.saturating_sub(1.days()));
        // The rest of the year is not lived through: what comes in it is turned off.
        amina
            .asks("Sluta påminna")
            .says("Jag påminner dig inte längre");
    }
    assert_eq!(told(&app, &amina).len(), 4, "each once");
}

#[test]
fn a_reminder_has_buttons_that_work_and_one_tap_ends_them_all() {
    let app = with_plan(Setup::default());
    let arrival = ago(&app, 10.days());
    let (amina, list) = with_answers(&app, "Amina", arrival);
    list.offers("🔔 Påminn mig om allt")
        .does_not_offer("🔕 Sluta påminna");
    amina.presses("🔔 Påminn mig om allt");
    amina
        .hears()
        .says("på förmiddagen och inte på söndagar")
        .offers("🔕 Sluta påminna");
    // A week before the first month is over.
    let due = arrival.saturating_add(1.month());
    let day = lotsen::plan::on_or_after(due.saturating_sub(4.days()));
    waits_until(&app, day, 12);
    app.ticks();
    app.settles();
    let heard = amina.heard_so_far();
    let queue = heard
        .iter()
        .find(|heard| heard.text.contains("Ställ dig i bostadskö"))
        .expect("it is reminded of");
    queue
        .says(&format!("senast {}", said(&app, "sv", due)))
        .offers("ℹ️ Läs mer");
    // Typed, it is meant for the reminder that came last; pressed, for its own.
    amina.presses_data(queue.id, "p:k:join-queue");
    amina.hears().says("när vill du göra det?");
    let until = said(&app, "sv", today(&app).saturating_add(1.week()));
    amina
        .asks("Om 1 vecka")
        .says(&format!("skjutet till {until}"));
    amina.asks("/mydata").says("du vill bli påmind");
    amina.asks(questions::SWIMMING).says("Lär dig simma");
    for _ in 0..10 {
        app.steps(24);
    }
    app.settles();
    let again = amina.heard_so_far();
    let again: Vec<_> = again
        .iter()
        .filter(|heard| heard.text.contains("Ställ dig i bostadskö"))
        .collect();
    assert_eq!(again.len(), 1, "it came back on its day: {again:?}");
    amina.presses_data(queue.id, "p:x");
    amina.hears().says("Jag påminner dig inte längre");
    amina
        .asks("/plan")
        .says("Ställ dig i bostadskö")
        .offers("🔔 Påminn mig om allt");
    let before = told(&app, &amina).len();
    for _ in 0..40 {
        app.steps(24);
    }
    app.settles();
    assert_eq!(told(&app, &amina).len(), before, "nobody is reminded");
}

#[test]
fn nobody_is_reminded_by_night_and_what_could_not_be_sent_by_day_comes_in_the_morning() {
    let app = with_plan(Setup::default());
    let (amina, list) = with_answers(&app, "Amina", today(&app));
    let due = today(&app).saturating_add(10.days());
    is_reminded_every_month(&amina, &list, "apply", due);
    // The service stands still on the day, and is there again at night.
    let wanted = lotsen::plan::on_or_after(due.saturating_sub(3.days()));
    waits_until(&app, wanted, 20);
    app.ticks();
    for _ in 0..11 {
        app.steps(1);
        let told = told(&app, &amina);
        assert!(told.is_empty(), "it is {}: {told:?}", app.now());
    }
    for _ in 0..(24 * 3) {
        app.steps(1);
    }
    app.settles();
    amina.hears().says("Ansök igen");
    assert_eq!(told(&app, &amina).len(), 1);
}

#[test]
fn what_goes_wrong_on_the_way_says_nothing_twice() {
    let mut app = with_plan(Setup::default());
    let newcomers: Vec<Newcomer> = (0..6)
        .map(|number| {
            let (newcomer, list) = with_answers(&app, &format!("newcomer {number}"), today(&app));
            let due = today(&app).saturating_add(10.days());
            is_reminded_every_month(&newcomer, &list, "apply", due);
            newcomer
        })
        .collect();
    // One has left; the way to another is blocked at first; of a third nobody hears whether it arrived.
    newcomers[0].blocks();
    let chat = |at: usize| Where::Chat(newcomers[at].chat);
    app.handles_everything();
    app.telegram.breaks(chat(1), Fault::Status(502), 1);
    app.telegram.breaks(chat(2), Fault::BrokenAfter, 1);
    let due = today(&app).saturating_add(10.days());
    let wanted = lotsen::plan::on_or_after(due.saturating_sub(3.days()));
    waits_until(&app, wanted, 10);
    app.ticks();
    app.crashes();
    app.starts_again();
    for _ in 0..30 {
        app.waits(Duration::from_mins(1));
        app.ticks();
    }
    app.settles();
    let times: Vec<usize> = newcomers
        .iter()
        .map(|newcomer| told(&app, newcomer).len())
        .collect();
    assert_eq!(times[0], 0, "who has left hears nothing");
    assert!(times.iter().all(|times| *times <= 1), "{times:?}");
    // Back again, nothing is made up for.
    newcomers[0].unblocks();
    app.handles_everything();
    app.steps(1);
    app.settles();
    assert_eq!(told(&app, &newcomers[0]).len(), 0);
    for newcomer in &newcomers {
        newcomer.forgets_the_rest();
    }
}

#[test]
fn what_waits_while_the_power_goes_is_said_once_when_it_is_back() {
    let mut app = with_plan(Setup::default());
    let (amina, list) = with_answers(&app, "Amina", today(&app));
    let due = today(&app).saturating_add(10.days());
    is_reminded_every_month(&amina, &list, "apply", due);
    let wanted = lotsen::plan::on_or_after(due.saturating_sub(3.days()));
    // What was said before is not what fails.
    app.settles();
    app.telegram
        .breaks(Where::Chat(amina.chat), Fault::Status(502), 1);
    waits_until(&app, wanted, 10);
    app.ticks();
    // It has been tried and failed when the power goes.
    let tried = || {
        app.telegram.wait(
            || app.desk().ring(),
            |state| {
                let was_tried = state.troubles.iter().all(|trouble| trouble.left == 0);
                was_tried.then_some(())
            },
        )
    };
    assert!(tried().is_some(), "nobody tried: {:?}", told(&app, &amina));
    app.crashes();
    app.starts_again();
    app.waits(Duration::from_mins(1));
    app.ticks();
    amina.hears().says("Ansök igen");
    for _ in 0..3 {
        app.steps(1);
    }
    app.settles();
    assert_eq!(told(&app, &amina).len(), 1);
}

#[test]
fn two_processes_remind_once() {
    let app = with_plan(Setup::default());
    let due = today(&app).saturating_add(10.days());
    let newcomers: Vec<Newcomer> = (0..8)
        .map(|number| {
            let (newcomer, list) = with_answers(&app, &format!("newcomer {number}"), today(&app));
            is_reminded_every_month(&newcomer, &list, "apply", due);
            newcomer
        })
        .collect();
    app.settles();
    let wanted = lotsen::plan::on_or_after(due.saturating_sub(3.days()));
    waits_until(&app, wanted, 10);
    let desks = [app.desk().clone(), app.other_desk(), app.other_desk()];
    app.wait_for(async move {
        let ticks: Vec<_> = desks
            .iter()
            .cycle()
            .take(12)
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
    let mut times = BTreeMap::new();
    for newcomer in &newcomers {
        newcomer.hears().says("Ansök igen");
        *times.entry(told(&app, newcomer).len()).or_insert(0) += 1;
    }
    assert_eq!(times, BTreeMap::from([(1, newcomers.len())]));
}

#[test]
fn forget_leaves_no_byte_of_the_plan_and_nobody_is_reminded() {
    let mut app = with_plan(Setup::default());
    let arrival = ago(&app, 400.days());
    let (amina, list) = with_answers(&app, "Amina", arrival);
    let due = today(&app).saturating_add(10.days());
    is_reminded_every_month(&amina, &list, "apply", due);
    amina.presses_data(list.id, "p:d:join-queue");
    amina.hears();
    app.steps(24 * 8);
    app.settles();
    amina.heard_so_far();
    // A step of the plan, and the two days that nobody else has; what was said stands there sealed.
    let traces = [
        "join-queue".to_owned(),
        arrival.to_string(),
        due.to_string(),
    ];
    for trace in &traces {
        assert!(app.keeps(trace), "otherwise this proves nothing: {trace}");
    }
    assert!(!app.keeps("Ansök igen"));
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears().says("är raderat");
    app.settles();
    for _ in 0..40 {
        app.steps(24);
    }
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "nobody is reminded");
    app.stops();
    for trace in &traces {
        assert!(
            !app.keeps(trace),
            "it stands in the database still: {trace}"
        );
    }
    app.starts_again();
    amina.asks("/plan").says("När kom du");
}
