//! How news ends: its last day is over, or somebody erases everything.

use jiff::ToSpan as _;
use lotsen::phrase::stockholm;

use super::sending::{comes_back, with_receivers};
use super::{SWIMMING, SWIMMING_AR, sends, translates, value, wishes_for_all, writes};
use crate::harness::TestApp;

#[test]
fn after_its_last_day_it_is_not_sent_any_more() {
    let (app, eva, newcomers) = with_receivers(1);
    let nour = app.newcomer("Nour", "ar");
    wishes_for_all(&nour);
    let today = app.now().to_zoned(stockholm()).date();
    let yesterday = today.saturating_sub(1.day()).to_string();
    let fields = [
        ("do", "keep"),
        ("title", "Hej"),
        ("topic", "leisure"),
        ("last-day", yesterday.as_str()),
    ];
    let refused = eva.sends("/news/new", "/news/new", &fields);
    assert_eq!(refused.status, 422);
    let news = writes(&eva, SWIMMING, &[("last-day", &today.to_string())]);
    assert_eq!(sends(&eva, &news).status, 303);
    newcomers[0].hears();
    app.steps(24);
    app.settles();
    app.ticks();
    let eva = comes_back(&app);
    let page = eva.opens(&news).text;
    assert!(page.contains("hann inte före sista dagen: 1"), "{page}");
    // Nobody waits for a translation any more.
    let rut = app.welcomes("Rut", "admin", &[]);
    assert_eq!(
        translates(&rut, &news, "ar", SWIMMING_AR, "review").status,
        409
    );
    let kept = writes(
        &eva,
        SWIMMING,
        &[("last-day", &today.saturating_add(1.day()).to_string())],
    );
    app.steps(48);
    let eva = comes_back(&app);
    let page = eva.opens(&kept).text;
    assert!(page.contains("Den sista dagen är förbi"), "{page}");
    let fields = [
        ("do", "send"),
        ("saw", &*value(&page, "saw")),
        ("read", "1"),
    ];
    assert_eq!(eva.sends(&kept, &kept, &fields).status, 422);
}

#[test]
fn forget_leaves_no_byte_of_the_wish_and_what_waits_is_gone() {
    let (mut app, eva, newcomers) = with_receivers(1);
    let nour = app.newcomer("Nour", "ar");
    wishes_for_all(&nour);
    let news = writes(&eva, SWIMMING, &[]);
    assert_eq!(sends(&eva, &news).status, 303);
    newcomers[0].hears();
    app.settles();
    assert!(eva.opens(&news).text.contains("väntar: 1"));
    // The one who stays wishes for a single topic, so that the trace is the other's alone.
    newcomers[0].asks("stop");
    let trace = "\"news\":{\"all\":true";
    // PostgreSQL shows a row with its quotes doubled, or escaped.
    let keeps = |app: &TestApp| {
        let as_shown = ["\"", "\"\"", "\\\""].map(|quote| trace.replace('"', quote));
        as_shown.iter().any(|trace| app.keeps(trace))
    };
    assert!(keeps(&app), "otherwise this proves nothing");
    nour.asks("/forget");
    nour.presses("forget:yes");
    nour.hears();
    app.settles();
    let page = eva.opens(&news).text;
    assert!(page.contains("har raderat sina uppgifter: 1"), "{page}");
    let store = app.desk().store().clone();
    let id = news.trim_start_matches("/news/").parse().expect("a number");
    let left = app.wait_for(async move {
        let left = store.waiting_receivers(id).await;
        left.expect("read").len()
    });
    assert_eq!(left, 0);
    let rut = app.welcomes("Rut", "admin", &[]);
    // Nobody waits for it: it may have ended already.
    translates(&rut, &news, "ar", SWIMMING_AR, "review");
    app.settles();
    assert!(nour.heard_so_far().is_empty(), "nobody hears of it");
    app.stops();
    assert!(!keeps(&app), "it stands in the database still");
    app.starts_again();
    nour.asks("/news").says("لا تصلك أخبار الآن");
}
