//! The phone page and the case list in a real browser.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::{Setup, TestApp, questions};

/// Writes on the phone page.
fn writes(phone: &Browser, text: &str) {
    phone.finds("#text").is_typed_into(text);
    phone.finds("#write button").is_clicked();
}

/// A bubble of Lotsen's that contains a text.
const SAID: &str = ".line:not(.mine) .bubble";

/// Nothing may stand out to the side: at 360 pixels there is no scrolling there.
#[track_caller]
fn fits(phone: &Browser) {
    let wide = phone.runs("return document.documentElement.scrollWidth", &json!([]));
    assert!(
        wide.as_u64().is_some_and(|wide| wide <= 360),
        "the page is {wide} pixels wide"
    );
}

fn demo(language: &str) -> Option<(TestApp, Browser)> {
    let phone = Browser::phone(language)?;
    let app = Setup::demo().start();
    phone.opens(&format!("{}/chat", app.address()));
    Some((app, phone))
}

#[test]
fn a_newcomer_asks_on_a_phone_in_swedish_and_staff_reply_in_the_browser() {
    let Some((app, phone)) = demo("sv") else {
        return;
    };
    let Some(desk) = Browser::desktop("sv") else {
        return;
    };
    phone.finds_with(SAID, "Välj ditt språk.");
    phone.finds_with("[data-press]", "Svenska").is_clicked();
    phone.finds_with(SAID, "Nu talar vi svenska.");
    phone.finds_with("[data-press]", "Lomma").is_clicked();
    phone.finds_with(SAID, "Skriv din fråga med egna ord");
    phone.sees_that(
        "return document.documentElement.lang === 'sv' && document.documentElement.dir === 'ltr'",
    );
    fits(&phone);

    writes(&phone, questions::QUEUE);
    let answer = phone.finds_with(SAID, "Ställ dig i bostadskön så tidigt du kan.");
    assert_eq!(
        answer.runs("return arguments[0].querySelector('a').href"),
        json!("https://www.boplatssyd.se/")
    );
    phone.finds_with("[data-press]", "👍").is_clicked();
    phone.finds_with(SAID, "Tack. Det hjälper oss.");
    phone
        .finds_with("[data-press]", "Fråga en människa")
        .is_clicked();
    phone.finds_with(SAID, "Din fråga har nummer 1.");
    fits(&phone);

    desk.opens(&format!("{}/cases", app.address()));
    desk.finds_with(".row a", questions::QUEUE).is_clicked();
    desk.finds_with("#head button", "").is_clicked();
    phone.finds_with(SAID, "läser din fråga nu");
    desk.finds("#reply")
        .is_typed_into("Kom på tisdag <b>klockan 10</b> & ta med pass.");
    desk.finds(".reply button").is_clicked();
    phone.finds_with(SAID, "Kom på tisdag <b>klockan 10</b> & ta med pass.");
    desk.finds_with("#history .reply .delivery, #history .delivery.sent", "");
    writes(&phone, "Tack, jag kommer.");
    desk.finds_with("#history .words", "Tack, jag kommer.");
    fits(&phone);
}

#[test]
fn in_arabic_the_page_stands_from_right_to_left() {
    let Some((_app, phone)) = demo("ar") else {
        return;
    };
    phone.sees_that(
        "return document.documentElement.dir === 'rtl' && document.documentElement.lang === 'ar'",
    );
    phone.finds_with("[data-press]", "العربية").is_clicked();
    phone
        .finds_with("[data-press=\"place:skip\"]", "")
        .is_clicked();
    phone.finds_with("[data-press]", "السكن");
    fits(&phone);
    writes(&phone, questions::QUEUE_AR);
    let answer = phone.finds_with(SAID, "سجّل في قائمة انتظار السكن");
    let direction =
        "const words = arguments[0].querySelector('[dir]'); return [words.dir, words.lang]";
    assert_eq!(answer.runs(direction), json!(["rtl", "ar"]));
    let side = "const box = arguments[0].getBoundingClientRect(); return box.left + box.width / 2 < innerWidth / 2";
    let own = phone.finds(".line.mine .bubble");
    assert_eq!(
        (own.runs(side), answer.runs(side)),
        (json!(true), json!(false)),
        "the sides are mirrored"
    );
    phone
        .finds_with("[data-press^=\"person:\"]", "")
        .is_clicked();
    phone.finds_with(SAID, "1");
    fits(&phone);
}

#[test]
fn the_language_can_be_changed_without_losing_the_conversation() {
    let Some((_app, phone)) = demo("en") else {
        return;
    };
    phone.finds_with("[data-press]", "English").is_clicked();
    phone.finds_with(SAID, "We speak English now.");
    phone.runs(
        "const list = document.getElementById('language'); list.value = 'ar'; list.dispatchEvent(new Event('change', { bubbles: true }))",
        &json!([]),
    );
    phone.sees_that("return document.documentElement.dir === 'rtl'");
    phone.finds_with(SAID, "We speak English now.");
    phone.runs("location.reload()", &json!([]));
    phone.sees_that("return document.documentElement.dir === 'rtl'");
    phone.finds_with(SAID, "We speak English now.");
}

#[test]
fn what_is_written_without_a_connection_is_kept_and_sent() {
    let Some((mut app, phone)) = demo("sv") else {
        return;
    };
    phone.finds_with("[data-press]", "Svenska").is_clicked();
    phone.finds_with(SAID, "Nu talar vi svenska.");
    app.settles();
    app.stops();
    writes(&phone, questions::QUEUE);
    phone.finds_with("#lost", "Ingen");
    phone.finds_with(".line.mine", questions::QUEUE);
    app.starts_again();
    phone.finds_with(SAID, "Ställ dig i bostadskön så tidigt du kan.");
    phone.sees_that("return document.querySelectorAll('.line.mine').length === 1 || document.body.innerText.split('hur ställer').length === 2");
}

#[test]
fn what_somebody_writes_is_never_part_of_the_page() {
    let Some((app, phone)) = demo("sv") else {
        return;
    };
    let Some(desk) = Browser::desktop("sv") else {
        return;
    };
    let nasty =
        "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>";
    phone.finds_with("[data-press]", "Svenska");
    writes(&phone, "/person");
    phone.finds_with(SAID, "Vad vill du fråga?");
    writes(&phone, nasty);
    phone.finds_with(".line.mine .bubble", "<img src=x");
    app.settles();
    desk.opens(&format!("{}/cases", app.address()));
    desk.finds_with(".row a", "<img src=x").is_clicked();
    desk.finds_with("#history .words", "<script>");
    for page in [&phone, &desk] {
        let inside = page.runs(
            "return [document.title === 'broken', document.querySelectorAll('img').length]",
            &json!([]),
        );
        assert_eq!(inside, json!([false, 0]));
    }
}

#[test]
fn the_demo_shows_phone_and_cases_beside_each_other() {
    let Some(desk) = Browser::desktop("sv") else {
        return;
    };
    let app = Setup::demo().start();
    desk.opens(&format!("{}/", app.address()));
    desk.finds("#phone-frame");
    desk.finds("#desk-frame");
    let example = desk.finds("[data-example]");
    let text = example.text();
    desk.looks_into(Some(&desk.finds("#phone-frame")));
    desk.finds_with("[data-press]", "Svenska");
    desk.looks_into(None);
    example.is_clicked();
    desk.looks_into(Some(&desk.finds("#phone-frame")));
    desk.finds_with(".line.mine", text.trim());
    desk.sees_that("return document.querySelectorAll('.line').length >= 3");
}
