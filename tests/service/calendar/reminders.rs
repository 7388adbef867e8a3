//! Reminders of events, and hearing of what is called off: once, and never by night.

use jiff::civil::Weekday;
use jiff::{Timestamp, ToSpan as _};
use lotsen::phrase::stockholm;

use super::{data, days_on, event, in_lomma, on, publishes, sees, today, waits_until};
use crate::harness::people::Newcomer;
use crate::harness::telegram::{Fault, Where};
use crate::harness::{Setup, TestApp};

/// How a reminder begins.
const REMINDER: &str = "🔔 Påminnelse: ";

fn told(app: &TestApp, who: &Newcomer, part: &str) -> usize {
    app.telegram.look(|state| {
        let posts = state.chat(who.chat).posts.values();
        posts.filter(|post| post.text.contains(part)).count()
    })
}

/// Every hour is lived through; when each reminder came, by what it says.
fn lives(app: &TestApp, who: &Newcomer, hours: u32) -> Vec<(Timestamp, String)> {
    let mut heard = Vec::new();
    for _ in 0..hours {
        app.steps(1);
        app.settles();
        let said = who.heard_so_far().into_iter();
        heard.extend(said.map(|said| (app.now(), said.text)));
    }
    heard
}

#[test]
fn when_the_clocks_change_one_is_reminded_once_in_the_evening_and_in_the_morning() {
    let mut app = Setup::default().start();
    let zone = stockholm();
    for round in 0..2 {
        let change = zone.following(app.now()).next().expect("the clocks change");
        let sunday = change.timestamp().to_zoned(zone.clone()).date();
        assert_eq!(sunday.weekday(), Weekday::Sunday);
        publishes(
            &app,
            &[
                event("early", "event", "Frukost", &on(sunday, "10:00-11:00")),
                event("late", "event", "Middag", &on(sunday, "17:00-19:00")),
            ],
        );
        waits_until(&app, sunday.saturating_sub(2.days()), 12);
        app.ticks();
        app.settles();
        let (amina, list) = in_lomma(&app, &format!("Amina {round}"));
        for (id, time) in [("early", "1000"), ("late", "1700")] {
            amina.presses_data(list.id, &data("r", id, sunday, time));
            amina.hears().says("Jag påminner dig här");
        }
        let mut heard = lives(&app, &amina, 20);
        app.crashes();
        app.starts_again();
        sees(&app, 2);
        heard.extend(lives(&app, &amina, 48));
        let times: Vec<_> = heard
            .iter()
            .map(|(at, _)| at.to_zoned(zone.clone()))
            .collect();
        assert_eq!(heard.len(), 2, "{heard:?}");
        assert!(heard[0].1.contains("Frukost"), "{heard:?}");
        assert_eq!(
            (times[0].date(), times[0].hour()),
            (sunday.saturating_sub(1.days()), 18)
        );
        assert!(heard[1].1.contains("i dag klockan 17:00"), "{heard:?}");
        assert_eq!((times[1].date(), times[1].hour()), (sunday, 9));
    }
}

#[test]
fn a_reminder_can_be_taken_back_and_what_begins_soon_has_none() {
    let app = Setup::default().start();
    let (day, next) = (today(&app), days_on(&app, 1));
    publishes(
        &app,
        &[
            event("soon", "event", "Snart", &on(day, "10:40-11:30")),
            event("late", "event", "Middag", &on(next, "17:00-19:00")),
        ],
    );
    let (amina, list) = in_lomma(&app, "Amina");
    amina.presses_data(list.id, &data("r", "soon", day, "1040"));
    amina.hears().says("Det börjar så snart");
    amina.presses_data(list.id, &data("r", "late", next, "1700"));
    amina
        .hears()
        .says("i morgon klockan 09:00")
        .says("Jag sparar att du vill det");
    amina.presses("🔕 Påminn mig inte");
    amina.hears().says("Jag påminner dig inte om det");
    assert!(lives(&app, &amina, 40).is_empty());
}

#[test]
fn what_waits_while_the_power_goes_is_said_once_and_who_has_left_hears_nothing() {
    let mut app = Setup::default().start();
    let day = days_on(&app, 2);
    publishes(
        &app,
        &[event("late", "event", "Middag", &on(day, "17:00-19:00"))],
    );
    let people: Vec<_> = (0..4)
        .map(|it| in_lomma(&app, &format!("person {it}")))
        .collect();
    for (who, list) in &people {
        who.presses_data(list.id, &data("r", "late", day, "1700"));
        who.hears();
    }
    people[0].0.blocks();
    app.handles_everything();
    app.telegram
        .breaks(Where::Chat(people[1].0.chat), Fault::Status(502), 1);
    app.telegram
        .breaks(Where::Chat(people[2].0.chat), Fault::BrokenAfter, 1);
    waits_until(&app, day, 9);
    app.ticks();
    app.crashes();
    app.starts_again();
    sees(&app, 1);
    for _ in 0..5 {
        app.steps(1);
    }
    app.settles();
    let times: Vec<usize> = people
        .iter()
        .map(|(who, _)| told(&app, who, REMINDER))
        .collect();
    assert_eq!(times[0], 0, "who has left hears nothing");
    assert_eq!(times[3], 1);
    assert!(times.iter().all(|times| *times <= 1), "{times:?}");
    for (who, _) in &people {
        who.forgets_the_rest();
    }
}

#[test]
fn two_processes_remind_once_and_call_off_once() {
    let app = Setup::default().start();
    let day = days_on(&app, 2);
    let late = event("late", "event", "Middag", &on(day, "17:00-19:00"));
    publishes(&app, &[late]);
    let people: Vec<_> = (0..6)
        .map(|it| in_lomma(&app, &format!("person {it}")))
        .collect();
    for (who, list) in &people {
        who.presses_data(list.id, &data("r", "late", day, "1700"));
        who.hears();
    }
    app.settles();
    waits_until(&app, day, 9);
    let at_once = |app: &TestApp| {
        let desks = [app.desk().clone(), app.other_desk(), app.other_desk()];
        app.wait_for(async move {
            let ticks: Vec<_> = desks
                .iter()
                .cycle()
                .take(9)
                .cloned()
                .map(|desk| tokio::spawn(async move { desk.tick().await }))
                .collect();
            for tick in ticks {
                tick.await.expect("it does not panic").expect("it succeeds");
            }
            desks[0].ring();
            for other in &desks[1..] {
                other.store().close().await;
            }
        });
        app.settles();
    };
    at_once(&app);
    for (who, _) in &people {
        who.hears().says(REMINDER);
        assert_eq!(told(&app, who, REMINDER), 1);
    }
    let off = format!("{}cancelled = [\"{day}\"]\n", on(day, "17:00-19:00"));
    publishes(&app, &[event("late", "event", "Middag", &off)]);
    at_once(&app);
    for (who, _) in &people {
        who.hears().says("Det blir inget").says("Middag");
        assert_eq!(told(&app, who, "Det blir inget"), 1);
    }
}

#[test]
fn a_file_that_is_missing_for_a_moment_calls_nothing_off_and_one_that_stays_away_does() {
    let app = Setup::default().start();
    let day = days_on(&app, 4);
    let late = event(
        "late",
        "event",
        "Middag",
        &format!("{}sign_up = true\n", on(day, "17:00-19:00")),
    );
    let other = event("other", "event", "Annat", &on(day, "17:00-19:00"));
    publishes(&app, &[late.clone(), other.clone()]);
    let (amina, list) = in_lomma(&app, "Amina");
    amina.presses_data(list.id, &data("u", "late", day, "1700"));
    amina.hears().says("Du har en plats");
    publishes(&app, std::slice::from_ref(&other));
    app.ticks();
    publishes(&app, &[late, other.clone()]);
    app.ticks();
    app.steps(1);
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "it is there again");
    publishes(&app, &[other]);
    app.ticks();
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "not yet");
    app.steps(1);
    amina
        .hears()
        .says("blir inte av den tiden")
        .offers("📅 I dag och i veckan");
    app.steps(1);
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "it is said once");
}

#[test]
fn a_mistake_in_the_file_calls_nothing_off_even_after_a_restart() {
    let mut app = Setup::default().start();
    let day = days_on(&app, 4);
    let late = event(
        "late",
        "event",
        "Middag",
        &format!("{}sign_up = true\n", on(day, "17:00-19:00")),
    );
    publishes(&app, std::slice::from_ref(&late));
    let (amina, list) = in_lomma(&app, "Amina");
    amina.presses_data(list.id, &data("u", "late", day, "1700"));
    amina.hears().says("Du har en plats");
    app.settles();
    app.stops();
    let broken = late.replace("kind = \"event\"", "kind = \"party\"");
    std::fs::write(app.knowledge().join("events.toml"), broken).expect("it can be written");
    app.starts_again();
    sees(&app, 0);
    for _ in 0..3 {
        app.steps(1);
    }
    app.settles();
    assert!(
        amina.heard_so_far().is_empty(),
        "it cannot be read, that is all"
    );
    publishes(&app, &[late]);
    app.steps(1);
    amina.asks("/mydata").says("Anmäld: \u{2068}Middag\u{2069}");
    amina.forgets_the_rest();
}
