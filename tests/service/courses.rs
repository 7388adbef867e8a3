//! A newcomer reads a short course, in the chat and as a page.

use crate::harness::browser::Browser;
use crate::harness::{Setup, TestApp};

#[test]
fn a_course_is_read_lesson_by_lesson_and_goes_on_where_one_stopped() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina
        .asks("/courses")
        .says("Korta kurser.")
        .offers("🏠 Boskola 0/2");
    amina.presses("🏠 Boskola 0/2");
    let overview = amina.hears();
    overview
        .says("Boskola: 2 lektioner.")
        .offers("▫️ 1. Ställ dig i kö tidigt");
    amina.presses("▫️ 1. Ställ dig i kö tidigt");
    amina
        .hears()
        .says("Boskola · lektion 1 av 2")
        .says("Kötiden börjar");
    amina
        .hears()
        .says("När kan du ställa dig i kö?")
        .offers("Redan nu");
    // A wrong answer is met kindly, with the right one and the reason.
    amina.presses("När du har ett jobb");
    amina
        .hears()
        .says("Inte riktigt.")
        .says("✅ Redan nu")
        .says("Kötiden börjar den dag du anmäler dig.")
        .offers("▶️ Nästa lektion");
    // A question in between is answered as ever, and the course goes on.
    amina
        .asks(crate::harness::questions::QUEUE)
        .says("Ställ dig i bostadskön");
    amina.asks("/courses").offers("🏠 Boskola 1/2");
    amina.presses("🏠 Boskola 1/2");
    amina.hears().offers("✅ 1. Ställ dig i kö tidigt");
    amina.presses("▫️ 2. Läs kontraktet");
    amina
        .hears()
        .says("Läs hela kontraktet")
        .does_not_offer("▶️ Nästa lektion");
    amina.hears().says("Du har läst hela kursen Boskola.");
    amina.asks("/mydata").says("Lektioner du har läst: 2");
    amina.hears();
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears();
    amina.asks("/courses").offers("🏠 Boskola 0/2");
}

#[test]
fn a_lesson_comes_in_the_newcomers_language_and_an_outdated_one_does_not() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "ar");
    amina.starts_in("ar");
    amina.asks("/courses");
    amina.presses("🏠 مدرسة السكن 0/2");
    amina.hears();
    amina.presses("▫️ 1. سجّل في الطابور مبكراً");
    amina.hears().says("يبدأ وقت الانتظار");
    amina.hears().says("متى يمكنك");
    amina.presses("الآن");
    amina.hears().says("يبدأ وقت الانتظار في يوم التسجيل.");

    let john = app.newcomer("John", "en");
    john.starts_in("en");
    john.asks("/courses");
    john.presses("🏠 Home school 0/2");
    john.hears();
    john.presses("▫️ 1. Ställ dig i kö tidigt");
    john.hears()
        .says("Svenska")
        .says("Kötiden börjar")
        .does_not_say("behind the original");
    john.hears();
    let forged = john.asks("/courses").id;
    for data in ["c:nothing", "c:home:9", "c:home:0:7", "c:home:1:0"] {
        john.presses_data(forged, data);
        john.hears().says("This button is too old");
    }
}

#[test]
fn a_course_is_a_page_too_from_right_to_left_where_the_language_is() {
    let Some(phone) = Browser::phone("ar") else {
        return;
    };
    let app = Setup::demo().start();
    phone.opens(&format!("{}/courses?lang=ar", app.address()));
    phone.finds_with("a", "مدرسة السكن").is_clicked();
    phone.finds_with("h2", "سجّل في الطابور مبكراً");
    phone.sees_that("return document.documentElement.dir === 'rtl'");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.finds("summary").is_clicked();
    phone.finds_with("details p", "الآن");
    phone.finds_with("nav a", "Svenska").is_clicked();
    phone.finds_with("h1", "Boskola");
    phone.sees_that("return document.documentElement.dir === 'ltr'");
    let (status, _) = app.gets("/courses/nothing");
    assert_eq!(status, 404);
}

#[test]
fn forgotten_in_the_middle_of_a_course_nothing_of_it_is_left() {
    let mut app = TestApp::start();
    let readers = [
        ("sv", "🏠 Boskola 0/2", "▫️ 1. Ställ dig i kö tidigt"),
        ("ar", "🏠 مدرسة السكن 0/2", "▫️ 1. سجّل في الطابور مبكراً"),
    ];
    let readers = readers.map(|(language, course, lesson)| {
        let newcomer = app.newcomer("Amina", language);
        newcomer.starts_in(language);
        newcomer.asks("/courses");
        newcomer.presses(course);
        newcomer.hears();
        newcomer.presses(lesson);
        newcomer.hears();
        let question = newcomer.hears();
        let answer = question.button("c:").expect("it is there").data.clone();
        newcomer.presses_data(question.id, &answer);
        newcomer.hears();
        // The next lesson has not been opened yet.
        (newcomer, question.id, answer)
    });
    app.settles();
    assert!(app.keeps("lessons_read"), "otherwise this proves nothing");
    for (newcomer, ..) in &readers {
        newcomer.asks("/forget");
        newcomer.presses("forget:yes");
        newcomer.hears();
    }
    app.settles();
    app.stops();
    assert!(
        !app.keeps("lessons_read"),
        "it stands in the database still"
    );
    app.starts_again();
    // What is pressed after that is a beginning.
    for (newcomer, question, answer) in &readers {
        newcomer.presses_data(*question, answer);
        newcomer.hears();
    }
    let [(amina, ..), _] = &readers;
    amina.asks("/courses").offers("🏠 Boskola 1/2");
}
