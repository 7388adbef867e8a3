//! The page of a case in a real browser: drafts that survive, who else is here, undo, rest, close and open again.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::translator::FakeTranslator;
use crate::harness::visitor::{PASSWORD, email};
use crate::harness::{Setup, TestApp, questions};

/// A bubble of Lotsen's.
const SAID: &str = ".line:not(.mine) .bubble";

/// A newcomer's phone and the page of the newcomer's case; `None` where there is no browser.
fn a_case_on_a_page() -> Option<(TestApp, Browser, Browser)> {
    let phone = Browser::phone("sv")?;
    let desk = Browser::desktop("sv")?;
    let app = Setup::demo().start();
    phone.opens(&format!("{}/chat", app.address()));
    phone.finds("#text").is_typed_into(questions::UNKNOWN);
    phone.finds("#write button").is_clicked();
    phone.finds_with(SAID, "Din fråga har nummer 1.");
    desk.opens(&format!("{}/cases", app.address()));
    desk.finds_with(".row a", questions::UNKNOWN);
    clicks(&desk, ".row a");
    clicks(&desk, "#claim");
    phone.finds_with(SAID, "läser din fråga nu");
    Some((app, phone, desk))
}

/// Clicks what is there, or as soon as it is: the page exchanges its parts meanwhile.
fn clicks(desk: &Browser, selector: &str) {
    desk.sees_that(&format!(
        "const it = document.querySelector({selector:?}); if (it) it.click(); return it !== null"
    ));
}

/// Opens a part of the page and presses its button.
fn moves(desk: &Browser, id: &str) {
    clicks(desk, &format!("#{id}:not([open]) > summary"));
    clicks(desk, &format!("#{id} form button"));
}

#[test]
fn a_draft_is_kept_on_the_server_and_colleagues_see_that_somebody_is_here() {
    let Some((app, _phone, desk)) = a_case_on_a_page() else {
        return;
    };
    desk.finds("#reply").is_typed_into("Ett halvfärdigt svar");
    let service = app.desk().clone();
    let kept = app.telegram.wait(
        || {},
        |_| {
            let service = service.clone();
            app.wait_for(async move {
                let case = service.queue(false).await.ok()?.first()?.id;
                let text = service.store().draft(case, "Anna (demo)").await.ok()??;
                (text == "Ett halvfärdigt svar").then_some(case)
            })
        },
    );
    let case = kept.expect("the draft is kept");
    let other = Browser::desktop("sv").expect("there is a browser");
    other.opens(&format!("{}/cases/{case}", app.address()));
    other.sees_that("return document.getElementById('reply').value === 'Ett halvfärdigt svar'");

    let bo = app.desk().opens_page(case, "Bo");
    desk.finds_with("#others", "Bo tittar på ärendet");
    app.desk().types(case, "Bo");
    desk.finds_with("#others", "Bo skriver");
    drop(bo);
    desk.sees_that("return document.getElementById('others').textContent === ''");
}

#[test]
fn a_reply_is_undone_and_a_case_rests_closes_and_opens_again() {
    let Some((_app, phone, desk)) = a_case_on_a_page() else {
        return;
    };
    desk.finds("#reply").is_typed_into("Fel person");
    clicks(&desk, "#reply-send");
    phone.finds_with(SAID, "Fel person");
    clicks(&desk, "#undo");
    desk.finds_with("#history .entry.undone", "Fel person");
    phone.sees_that("return !document.body.textContent.includes('Fel person')");

    moves(&desk, "snooze-area");
    desk.finds_with(".standing", "Vilar till");
    phone.finds_with(SAID, "tar längre tid");

    moves(&desk, "close-area");
    desk.finds_with(".closed-note", "Besvarat");
    phone.finds_with("[data-press]", "👎");
    clicks(&phone, "[data-press^='reopen:']:last-of-type");
    phone.finds_with(SAID, "Jag har öppnat din fråga nummer 1 igen.");
    desk.finds("#reply");

    desk.runs(
        "document.getElementById('reason').value = 'gäller fotboll'",
        &json!([]),
    );
    moves(&desk, "hand-over");
    desk.finds_with("#history", "gäller fotboll");
    phone.sees_that("return !document.body.textContent.includes('gäller fotboll')");
    let wide = desk.runs(
        "return document.documentElement.scrollWidth <= innerWidth",
        &json!([]),
    );
    assert_eq!(wide, json!(true), "nothing stands out to the side");
}

#[test]
fn a_reply_is_read_in_the_other_language_and_back_before_it_goes() {
    const QUESTION: &str = "من يقرأ طلبي؟ أنا لا أفهم الرسالة التي وصلتني";
    const REPLY: &str = "Din handläggare läser din ansökan.";
    let Some(desk) = Browser::desktop("sv") else {
        return;
    };
    let translator = FakeTranslator::start();
    let app = Setup::with_translator(&translator.url()).start();
    app.hires("Anna", "staff", &["housing-coach", "social-assistance"]);
    let omar = app.newcomer("Omar", "ar");
    omar.starts_in("ar");
    omar.asks("/person");
    omar.asks(QUESTION);
    desk.opens(&format!("{}/sign-in", app.address()));
    desk.finds("#email").is_typed_into(&email("Anna"));
    desk.finds("#password").is_typed_into(PASSWORD);
    desk.finds(".gate button").is_clicked();
    desk.finds_with(".row a", QUESTION);
    desk.finds_with(".row .row-translated", "Maskinöversatt");
    clicks(&desk, ".row .claim");
    omar.hears();
    // Original and translation stand beside each other, each in its own direction, the machine's marked as such.
    desk.finds_with(".entry.newcomer .said .words", QUESTION);
    desk.finds_with(".entry.newcomer .translation", "Maskinöversatt");
    desk.finds_with(".entry.newcomer .translation .words", "<sv>");
    let direction =
        "return getComputedStyle(document.querySelector('.entry.newcomer .said .words')).direction";
    assert_eq!(desk.runs(direction, &json!([])), json!("rtl"));
    desk.finds("#reply").is_typed_into(REPLY);
    clicks(&desk, "#reply-send");
    let pending = desk.finds_with(".pending", "Översatt tillbaka").text();
    for part in [REPLY, "<ar>", "<sv> <ar>", "Maskinöversatt"] {
        assert!(pending.contains(part), "{part}: {pending}");
    }
    assert!(
        omar.unread().is_empty(),
        "nothing goes before somebody says so"
    );
    // Changed once, then sent.
    clicks(&desk, ".pending form[action$='/change'] button");
    desk.sees_that(&format!(
        "return document.getElementById('reply').value === {REPLY:?}"
    ));
    desk.finds("#reply").is_typed_into(" Ring oss.");
    clicks(&desk, "#reply-send");
    desk.finds_with(".pending", "Ring oss.");
    clicks(&desk, ".pending form[action$='/send-translated'] button");
    omar.hears()
        .says(&format!("<ar> {REPLY} Ring oss."))
        .says("هذا النص مترجم آلياً");
    desk.finds_with("#history .entry.staff", "Ring oss.");
    desk.sees_that("return document.querySelector('.pending') === null");
    app.settles();
    app.everybody_forgets();
}
