//! News on its way: by day, once, and only as long as somebody wishes for it and the editor lets it go.

use jiff::ToSpan as _;
use jiff::civil::Weekday;
use lotsen::phrase::stockholm;

use super::{SWIMMING, sends, waits_until, wishes_for_all, writes};
use crate::harness::people::Newcomer;
use crate::harness::telegram::{Fault, Where};
use crate::harness::visitor::{PASSWORD, Visitor, email};
use crate::harness::{Setup, TestApp, questions};

/// How a piece of news begins.
const BEGINS: &str = "📰 ";

/// How often news has arrived at somebody.
fn told(app: &TestApp, newcomer: &Newcomer) -> usize {
    app.telegram.look(|state| {
        let posts = state.chat(newcomer.chat).posts.values();
        let said = posts.filter(|post| post.from != newcomer.user && post.text.starts_with(BEGINS));
        said.count()
    })
}

/// Eva signs in again: a session does not outlive two hours in which nothing is done.
pub fn comes_back(app: &TestApp) -> Visitor {
    let eva = Visitor::at(app);
    eva.signs_in(&email("Eva"), PASSWORD);
    eva
}

/// Waits until a piece of news has been tried in vain, and puts the next attempt off for an hour.
fn is_put_off(app: &TestApp) {
    let put_off = || {
        let store = app.desk().store().clone();
        app.wait_for(async move {
            let mut tx = store.begin().await.expect("the store answers");
            let update = "update outbound set due_at = due_at + 3600000 where priority = 3 and status = 'due' and attempts > 0";
            let done = sqlx::query(update).execute(&mut *tx).await;
            let changed = done.expect("it is sound").rows_affected();
            tx.commit().await.expect("it is written");
            changed > 0
        })
    };
    let done = app
        .telegram
        .wait(|| app.desk().ring(), |_| put_off().then_some(()));
    assert!(done.is_some(), "nobody has tried");
}

/// A service with an editor and so many newcomers who wish for everything.
pub fn with_receivers(count: usize) -> (TestApp, Visitor, Vec<Newcomer>) {
    let app = Setup::console().start();
    let newcomers: Vec<Newcomer> = (0..count)
        .map(|number| app.newcomer(&format!("newcomer {number}"), "sv"))
        .collect();
    for newcomer in &newcomers {
        wishes_for_all(newcomer);
    }
    let eva = app.welcomes("Eva", "editor", &[]);
    (app, eva, newcomers)
}

/// Waits until a page of somebody's says something, and does meanwhile what is done every minute.
#[track_caller]
fn says(app: &TestApp, visitor: &Visitor, page: &str, words: &str) {
    let said = app.telegram.wait(
        || app.ticks(),
        |_| visitor.opens(page).text.contains(words).then_some(()),
    );
    assert!(
        said.is_some(),
        "no {words:?} on {}",
        visitor.opens(page).text
    );
}

#[test]
fn nobody_is_woken_by_news() {
    let (app, _, newcomers) = with_receivers(2);
    waits_until(&app, 19);
    let eva = comes_back(&app);
    let news = writes(&eva, SWIMMING, &[]);
    // Telegram does not take it until the evening has come.
    app.settles();
    let first = Where::Chat(newcomers[0].chat);
    app.telegram.breaks(first, Fault::Status(502), u32::MAX);
    assert_eq!(sends(&eva, &news).status, 303);
    newcomers[1].hears().says("Simskola i juli");
    waits_until(&app, 20);
    app.ticks();
    app.telegram.recovers();
    says(&app, &eva, &news, "framme: 1 · väntar: 1");
    let page = eva.opens(&news).text;
    assert!(page.contains("Just nu vilar den"), "{page}");
    // A second one is sent off by night.
    let second = writes(&eva, ("Badet öppnar", "Välkommen."), &[]);
    assert_eq!(sends(&eva, &second).status, 303);
    for _ in 0..12 {
        app.steps(1);
        app.settles();
        let at = app.now().to_zoned(stockholm());
        assert!(
            told(&app, &newcomers[0]) == 0 && told(&app, &newcomers[1]) == 1,
            "{at}"
        );
    }
    app.steps(1);
    newcomers[0].hears().says("Simskola i juli");
    newcomers[0].hears().says("Badet öppnar");
    newcomers[1].hears().says("Badet öppnar");
    app.settles();
    assert_eq!(app.now().to_zoned(stockholm()).hour(), 9);
}

#[test]
fn on_a_sunday_only_what_would_be_too_late_and_when_the_clocks_change_at_nine() {
    let (app, _, newcomers) = with_receivers(1);
    let amina = &newcomers[0];
    for _ in 0..2 {
        let zone = stockholm();
        let change = zone.following(app.now()).next().expect("the clocks change");
        let sunday = change.timestamp().to_zoned(zone.clone()).date();
        assert_eq!(sunday.weekday(), Weekday::Sunday);
        let evening = sunday.saturating_sub(1.day()).at(21, 0, 0, 0);
        let evening = evening.to_zoned(zone).expect("a time").timestamp();
        app.waits(evening.duration_since(app.now()).unsigned_abs());
        let eva = comes_back(&app);
        let last_day = sunday.to_string();
        let urgent = writes(&eva, SWIMMING, &[("last-day", &last_day)]);
        assert_eq!(sends(&eva, &urgent).status, 303);
        let other = writes(&eva, ("Badet öppnar", "Välkommen."), &[]);
        assert_eq!(sends(&eva, &other).status, 303);
        let mut heard = Vec::new();
        for _ in 0..(24 * 4) {
            app.steps(1);
            app.settles();
            let at = app.now().to_zoned(stockholm());
            heard.extend(
                amina
                    .heard_so_far()
                    .into_iter()
                    .map(|said| (at.clone(), said.text)),
            );
        }
        assert_eq!(heard.len(), 2, "{heard:?}");
        assert!(heard[0].1.contains("Simskola"), "{heard:?}");
        assert_eq!(heard[0].0.date(), sunday, "{heard:?}");
        assert!(heard[1].0.weekday() != Weekday::Sunday, "{heard:?}");
        for (at, _) in &heard {
            assert_eq!(at.hour(), 9, "{heard:?}");
        }
    }
}

#[test]
fn what_is_stopped_in_the_middle_reaches_nobody_else() {
    let (app, eva, newcomers) = with_receivers(6);
    app.settles();
    // Half of them cannot be reached at first.
    for newcomer in &newcomers[..3] {
        let there = Where::Chat(newcomer.chat);
        app.telegram.breaks(there, Fault::Status(502), u32::MAX);
    }
    let news = writes(&eva, SWIMMING, &[]);
    assert_eq!(sends(&eva, &news).status, 303);
    for newcomer in &newcomers[3..] {
        newcomer.hears().says("Simskola i juli");
    }
    says(&app, &eva, &news, "framme: 3");
    let done = eva.sends(&news, &news, &[("do", "stop")]);
    // What the courier holds at this moment may go; it is tried in vain.
    assert_eq!(
        done.location,
        format!("{news}?done=stopped"),
        "{}",
        done.text
    );
    for _ in 0..4 {
        app.steps(1);
    }
    app.telegram.recovers();
    for _ in 0..4 {
        app.steps(1);
        app.settles();
    }
    let eva = comes_back(&app);
    let page = eva.opens(&news).text;
    assert!(
        page.contains("framme: 3") && page.contains("Stoppad"),
        "{page}"
    );
    let times: usize = newcomers.iter().map(|newcomer| told(&app, newcomer)).sum();
    let late: usize = newcomers[..3]
        .iter()
        .map(|newcomer| newcomer.heard_so_far().len())
        .sum();
    assert!(times == 3 + late, "{times}, {late}");
    assert_eq!(late, 0, "{page}");
    assert!(page.contains("stoppade: 3"), "{page}");
    let again = eva.sends("/news/new", &news, &[("do", "stop")]);
    assert_eq!(again.status, 409);
}

#[test]
fn whoever_says_stop_while_it_is_on_its_way_does_not_get_it() {
    let (app, eva, newcomers) = with_receivers(2);
    app.settles();
    let amina = &newcomers[0];
    let there = Where::Chat(amina.chat);
    app.telegram.breaks(there, Fault::Status(502), u32::MAX);
    let news = writes(&eva, SWIMMING, &[]);
    assert_eq!(sends(&eva, &news).status, 303);
    newcomers[1].hears();
    is_put_off(&app);
    app.telegram.recovers();
    // An answer does not wait behind news that could not be sent.
    amina.asks(questions::SWIMMING).says("Lär dig simma");
    amina.asks("stop").says("Du får inga nyheter längre.");
    app.steps(1);
    app.settles();
    assert_eq!(told(&app, amina), 0);
    let page = eva.opens(&news).text;
    assert!(
        page.contains("framme: 1") && page.contains("stoppade: 1"),
        "{page}"
    );
}

#[test]
fn what_goes_wrong_on_the_way_says_nothing_twice_and_is_counted() {
    let (mut app, eva, newcomers) = with_receivers(12);
    // One has left and said so, another without a word; of a call nobody hears whether it was carried out.
    newcomers[0].blocks();
    app.handles_everything();
    app.settles();
    app.telegram
        .change(|state| state.chat_mut(newcomers[1].chat).shut = true);
    let chat = |at: usize| Where::Chat(newcomers[at].chat);
    app.telegram.breaks(chat(2), Fault::BrokenAfter, 1);
    app.telegram.breaks(chat(3), Fault::Status(502), 1);
    app.telegram
        .breaks(chat(4), Fault::Refused("WHATEVER_INVALID"), 1);
    let news = writes(&eva, SWIMMING, &[]);
    let done = sends(&eva, &news);
    assert!(done.location.ends_with("?done=sent-11"), "{}", done.text);
    app.crashes();
    app.starts_again();
    for _ in 0..4 {
        app.steps(1);
        app.settles();
    }
    app.ticks();
    let times: Vec<usize> = newcomers
        .iter()
        .map(|newcomer| told(&app, newcomer))
        .collect();
    assert!(times.iter().all(|times| *times <= 1), "{times:?}");
    assert_eq!(times[..2], [0, 0], "who has left hears nothing");
    let store = app.desk().store().clone();
    let id = news.trim_start_matches("/news/").parse().expect("a number");
    let progress = app.wait_for(async move { store.news_progress(id).await.expect("read") });
    assert_eq!(
        (progress.people(), progress.tried()),
        (11, 11),
        "{progress:?}"
    );
    let said = i64::try_from(times.iter().sum::<usize>()).expect("a small number");
    assert!(
        progress.sent <= said && progress.blocked <= 1,
        "{progress:?} {times:?}"
    );
    let page = comes_back(&app).opens(&news).text;
    assert!(page.contains("Skickad"), "{page}");
    for newcomer in &newcomers {
        newcomer.forgets_the_rest();
    }
}

#[test]
fn a_newcomer_who_has_blocked_the_bot_is_counted() {
    let (app, eva, newcomers) = with_receivers(3);
    app.settles();
    app.telegram
        .change(|state| state.chat_mut(newcomers[1].chat).shut = true);
    let news = writes(&eva, SWIMMING, &[]);
    assert_eq!(sends(&eva, &news).status, 303);
    newcomers[0].hears();
    newcomers[2].hears();
    app.settles();
    app.ticks();
    let page = eva.opens(&news).text;
    assert!(
        page.contains("framme: 2 · har blockerat Lotsen: 1"),
        "{page}"
    );
    let second = writes(&eva, SWIMMING, &[]);
    assert!(eva.opens(&second).text.contains("Får nyheten: 2"));
}

#[test]
fn two_processes_send_it_once() {
    let (app, _, newcomers) = with_receivers(12);
    app.settles();
    waits_until(&app, 22);
    let eva = comes_back(&app);
    let news = writes(&eva, SWIMMING, &[]);
    assert_eq!(sends(&eva, &news).status, 303);
    waits_until(&app, 11);
    let desks = [app.desk().clone(), app.other_desk(), app.other_desk()];
    app.wait_for(async move {
        let ticks: Vec<_> = desks
            .iter()
            .cycle()
            .take(12)
            .cloned()
            .map(|desk| tokio::spawn(async move { desk.spread_news().await }))
            .collect();
        for tick in ticks {
            let done = tick.await.expect("it does not panic");
            done.expect("it is spread");
        }
        desks[0].ring();
        for other in &desks[1..] {
            other.store().close().await;
        }
    });
    app.settles();
    for newcomer in &newcomers {
        newcomer.hears().says("Simskola i juli");
        assert_eq!(told(&app, newcomer), 1);
    }
}
