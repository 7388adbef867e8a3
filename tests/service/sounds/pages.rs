//! Listening on the phone page, from right to left and from left to right, and erasing everything afterwards.

use std::fs;

use serde_json::json;

use super::{QUEUE, records};
use crate::harness::browser::Browser;
use crate::harness::sound::silence;
use crate::harness::{Setup, TestApp, questions};

/// A bubble of Lotsen's on the phone page.
const SAID: &str = ".line:not(.mine) .bubble";

fn listens(phone: &Browser, app: &TestApp, language: &str, words: [&str; 3]) {
    let [name, question, title] = words;
    phone.opens(&format!("{}/chat", app.address()));
    phone.finds_with("[data-press]", name).is_clicked();
    phone
        .finds_with("[data-press=\"place:skip\"]", "")
        .is_clicked();
    phone.finds_with("[data-press=\"n:\"]", "📰");
    phone.finds("#text").is_typed_into(question);
    phone.finds("#write button").is_clicked();
    phone.finds_with(SAID, title);
    phone
        .finds_with("[data-press^=\"s:e:\"]", "🔊")
        .is_clicked();
    phone.finds("audio");
    // Nothing is fetched before somebody presses play.
    let preload = "return document.querySelector('audio').preload";
    assert_eq!(phone.runs(preload, &json!([])), json!("none"));
    phone.runs(
        "const audio = document.querySelector('audio'); audio.muted = true; audio.play()",
        &json!([]),
    );
    phone.sees_that("return Math.round(document.querySelector('audio').duration) === 3");
    phone.sees_that("return document.querySelector('audio').currentTime > 0");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.is_pictured(&format!("sound-phone-{language}"));
}

#[test]
fn one_listens_on_the_phone_page_in_arabic_and_in_swedish() {
    let Some(phone) = Browser::phone("ar") else {
        return;
    };
    let mut app = Setup::demo().start();
    records(&app, QUEUE, "ar", (1, &silence(3)));
    records(&app, QUEUE, "sv", (1, &silence(3)));
    let words = ["العربية", questions::QUEUE_AR, "سجّل في قائمة"];
    listens(&phone, &app, "ar", words);
    phone.sees_that("return document.documentElement.dir === 'rtl'");
    let Some(swedish) = Browser::phone("sv") else {
        return;
    };
    let words = ["Svenska", questions::QUEUE, "Ställ dig i bostadskön"];
    listens(&swedish, &app, "sv", words);
    // Everything is erased, in the middle of it.
    assert!(
        app.keeps("by_machine"),
        "otherwise this story proves nothing"
    );
    for (phone, data) in [(&phone, "forget:yes"), (&swedish, "forget:yes")] {
        phone.finds("#text").is_typed_into("/forget");
        phone.finds("#write button").is_clicked();
        phone
            .finds_with(&format!("[data-press=\"{data}\"]"), "🗑️")
            .is_clicked();
        phone.sees_that("return !document.querySelector('audio')");
    }
    app.settles();
    app.stops();
    assert!(!app.keeps("by_machine"), "it stands in the database still");
    app.starts_again();
}

#[test]
fn players_get_parts_and_nobody_gets_what_is_not_played() {
    let app = Setup::demo().start();
    records(&app, QUEUE, "sv", (1, &silence(3)));
    let whole = silence(3);
    let address = format!("{}/sound/{QUEUE}/sv", app.address());
    let gets = |range: Option<&'static str>| {
        let mut request = reqwest::Client::new().get(&address);
        if let Some(range) = range {
            request = request.header("range", range);
        }
        app.wait_for(async move {
            let answer = request.send().await.expect("it is answered");
            let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
            let bytes = answer.bytes().await.expect("it has a body");
            (status, headers, bytes.to_vec())
        })
    };
    let (status, headers, bytes) = gets(None);
    assert_eq!((status, &bytes), (200, &whole));
    assert_eq!(headers["content-type"], "audio/ogg");
    assert_eq!(headers["accept-ranges"], "bytes");
    assert_eq!(headers["content-length"], whole.len().to_string());
    let policy = headers["content-security-policy"].to_str().expect("text");
    assert!(policy.contains("media-src 'self';"), "{policy}");
    let (status, headers, bytes) = gets(Some("bytes=10-19"));
    assert_eq!((status, &bytes[..]), (206, &whole[10..20]));
    let place = format!("bytes 10-19/{}", whole.len());
    assert_eq!(headers["content-range"], place);
    assert_eq!(gets(Some("bytes=999999-")).0, 416);
    for nothing in [
        "/sound/entries/housing/queue/en",
        "/sound/entries/housing/queue/en?machine=true",
        "/sound/entries/nothing/here/sv",
        "/sound/../topics.toml/sv",
        "/sound/x",
    ] {
        assert_eq!(app.gets(nothing).0, 404, "{nothing}");
    }
}

#[test]
fn a_lesson_is_heard_on_its_page() {
    let Some(phone) = Browser::phone("ar") else {
        return;
    };
    let app = Setup::demo().start();
    records(&app, "courses/home/queue", "ar", (1, &silence(3)));
    let folder = app.knowledge().join("courses/home");
    let facts = fs::read_to_string(folder.join("course.toml")).expect("it is there");
    let film = "[[film]]\nlesson = \"queue\"\ntitle = { ar = \"كيف يعمل الطابور\" }\nurl = \"https://www.boplatssyd.se/film\"\n\
                language = \"sv\"\ncaptions = [\"ar\"]\n";
    fs::write(folder.join("course.toml"), format!("{facts}\n{film}")).expect("it is written");
    let said = folder.join("queue/transcript.ar.md");
    fs::write(said, "الطابور طويل.\n").expect("it is written");
    super::reads_again(&app);
    phone.opens(&format!("{}/courses/home?lang=ar", app.address()));
    phone.finds("article audio");
    phone.runs(
        "const audio = document.querySelector('audio'); audio.preload = 'auto'; audio.load()",
        &json!([]),
    );
    phone.sees_that("return Math.round(document.querySelector('audio').duration) === 3");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.finds_with("article a", "كيف يعمل الطابور");
    phone.finds(".transcript summary").is_clicked();
    phone.finds_with(".transcript div", "الطابور طويل");
    phone.is_pictured("sound-course-ar");
}
