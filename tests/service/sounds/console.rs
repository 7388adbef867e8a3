//! Editors at the console: a text is recorded in the browser or sent as a file, replaced, and taken away.

use std::fs;

use lotsen::knowledge::Spoken;
use lotsen::knowledge::writing::ContentHash;
use lotsen::language::Language;
use lotsen::library::{Author, SoundChange};
use serde_json::json;

use super::{QUEUE, records};
use crate::harness::browser::Browser;
use crate::harness::packages::axe;
use crate::harness::sound::{heard_in, silence};
use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp, questions};

const PAGE: &str = "/sounds/entries/housing/queue/sv";

fn file(app: &TestApp, name: &str) -> Option<Vec<u8>> {
    fs::read(app.knowledge().join(QUEUE).join(name)).ok()
}

#[test]
fn a_file_becomes_a_recording_is_replaced_knowingly_and_taken_away() {
    let app = TestApp::start();
    let vera = app.welcomes("Vera", "editor", &[]);
    let list = vera.opens("/sounds?language=sv&kind=missing");
    assert!(list.text.contains("Ställ dig i bostadskön"));
    let page = vera.sends_file(PAGE, PAGE, ("vera.ogg", &silence(3)));
    assert_eq!(page.status, 303, "{}", page.text);
    assert!(file(&app, "sv.ogg").is_some());
    let facts = file(&app, "sound.toml").expect("it is there");
    assert_eq!(facts, b"[revision]\nsv = 1\n");
    let list = vera.opens("/sounds?language=sv&kind=there");
    assert!(list.text.contains("Ställ dig i bostadskön"));
    // Newcomers hear it at once.
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks(questions::QUEUE).offers("🔊 Lyssna");
    amina.presses("🔊 Lyssna");
    assert!(amina.hears().voice.is_some());
    // Somebody who has not seen it does not write over it.
    let page = vera.sends_file(PAGE, PAGE, ("other.ogg", &silence(5)));
    assert_eq!(page.status, 409);
    assert_eq!(file(&app, "sv.ogg"), Some(silence(3)));
    let history = vera.opens("/entries/housing/queue/history").text;
    assert!(history.contains("Inläsning: svenska") || history.contains("Inläsning: Svenska"));
    assert!(history.contains("Läste in texten") && history.contains("3 s, "));
    let shown = vera.opens(PAGE).text;
    let (_, hash) = shown
        .split_once("name=\"hash\" value=\"")
        .expect("what is there");
    let hash = hash.split('"').next().unwrap_or_default().to_owned();
    let gone = vera.sends(PAGE, &format!("{PAGE}/remove"), &[("hash", &hash)]);
    assert_eq!(gone.status, 303);
    assert_eq!(
        (file(&app, "sv.ogg"), file(&app, "sound.toml")),
        (None, None)
    );
    let kept = app.knowledge().join(format!(".history/sounds/{hash}.ogg"));
    assert_eq!(fs::read(kept).ok(), Some(silence(3)), "nothing is lost");
    amina.asks(questions::QUEUE).does_not_offer("🔊");
}

#[test]
fn what_cannot_be_sent_is_refused_and_so_is_whoever_may_not() {
    let app = TestApp::start();
    let vera = app.welcomes("Vera", "editor", &[]);
    for (name, bytes, said) in [
        ("a.mp3", b"ID3 not ogg".to_vec(), "inte en inläsning i Ogg"),
        ("b.ogg", silence(3)[..300].to_vec(), "skadad"),
        ("c.ogg", vec![0; 2 * 1024 * 1024], ""),
        ("d.ogg", vec![0; 32 * 1024 * 1024], "för stort"),
    ] {
        let page = vera.sends_file(PAGE, PAGE, (name, &bytes));
        assert!([413, 422].contains(&page.status), "{name}: {}", page.text);
        assert!(page.text.contains(said), "{name}: {}", page.text);
    }
    assert_eq!(file(&app, "sv.ogg"), None);
    // Translators answer for translations, not for the original; staff for neither.
    let tariq = app.welcomes("Tariq", "translator", &[]);
    let arabic = "/sounds/entries/housing/queue/ar";
    let page = tariq.sends_file(arabic, arabic, ("tariq.ogg", &silence(2)));
    assert_eq!(page.status, 303);
    assert!(!tariq.opens(PAGE).text.contains("id=\"publish\""));
    let page = tariq.sends_file(arabic, PAGE, ("tariq.ogg", &silence(2)));
    assert_eq!(page.status, 403);
    let sven = app.welcomes("Sven", "staff", &["housing-coach"]);
    assert_eq!(sven.opens(PAGE).status, 403);
    for nothing in [
        "/sounds/entries/housing/nothing/sv",
        "/sounds/entries/housing/queue/so",
        "/sounds/phrases/housing/queue/sv",
        "/sounds/courses/home/nothing/sv",
    ] {
        assert_eq!(vera.opens(nothing).status, 404, "{nothing}");
    }
    assert_eq!(vera.opens("/sounds/courses/home/queue/ar").status, 200);
}

#[test]
fn only_the_page_for_recording_may_use_the_microphone() {
    let app = Setup::demo().start();
    let permission = |path: &str| {
        let request = reqwest::Client::new().get(format!("{}{path}", app.address()));
        app.wait_for(async move {
            let answer = request.send().await.expect("it is answered");
            let header = |name: &str| {
                let value = answer.headers().get(name).expect("it is there");
                value.to_str().expect("text").to_owned()
            };
            (
                header("permissions-policy"),
                header("content-security-policy"),
            )
        })
    };
    let (permissions, policy) = permission(PAGE);
    assert!(permissions.contains("microphone=(self)"), "{permissions}");
    assert!(policy.contains("media-src 'self' blob:"), "{policy}");
    for path in ["/sounds", "/entries/housing/queue/sv", "/chat"] {
        let (permissions, policy) = permission(path);
        assert!(permissions.contains("microphone=()"), "{path}");
        assert!(!policy.contains("blob:"), "{path}");
    }
}

#[test]
fn an_editor_records_in_the_browser_and_newcomers_hear_it() {
    let Some(desk) = Browser::with_microphone("sv") else {
        return;
    };
    let app = Setup::demo().start();
    desk.opens(&format!("{}{}", app.address(), "/entries/housing/queue/sv"));
    desk.finds_with(".head-links a", "Inläsning").is_clicked();
    desk.finds("#record").is_clicked();
    desk.finds_with("#said", "Spelar in.");
    desk.sees_that("return document.getElementById('clock').textContent === '0:03'");
    desk.finds("#stop").is_clicked();
    desk.finds_with("#said", "Lyssna innan du publicerar");
    desk.finds("#preview");
    desk.sees_that("return document.getElementById('file').files.length === 1");
    desk.is_pictured("sound-recorded");
    desk.finds("#publish").is_clicked();
    desk.finds("#now");
    desk.finds_with(".chip", "Inläst");
    desk.runs(
        "const audio = document.getElementById('now'); audio.muted = true; audio.play()",
        &json!([]),
    );
    desk.sees_that("return document.getElementById('now').duration > 2");
    let bytes = file(&app, "sv.ogg").expect("it is published");
    assert!(bytes.starts_with(b"OggS"), "not what the browser recorded");
    let sound = lotsen::sound::read(&bytes).expect("it can be sent");
    assert!((2_000..6_000).contains(&sound.millis), "{sound:?}");
    if let Some((seconds, loudest)) = heard_in(&bytes) {
        let told = f64::from(sound.millis) / 1000.0;
        assert!((seconds - told).abs() < 0.1, "{seconds} s and not {told}");
        assert!(
            loudest > 1_000,
            "the browser's own beep is heard: {loudest}"
        );
    }
    // Read once more: what was heard before is not lost without a word.
    desk.finds("#remove").is_clicked();
    desk.finds_with("#none", "Ingen har läst in texten.");
    assert_eq!(file(&app, "sv.ogg"), None);
}

/// Somebody publishes a recording of a text.
fn publishes(app: &TestApp, who: &str, (of, language): (&str, &str), seconds: usize) {
    let library = app.desk().library();
    let of = Spoken::parse(of).expect("it can be spoken");
    let language: Language = language.parse().expect("a language");
    let now = library.sound(&of, language).expect("it can be read");
    let change = SoundChange {
        base: now.as_deref().map(ContentHash::of),
        recording: Some((silence(seconds), 1)),
        of,
        language,
    };
    let author = Author {
        name: who.to_owned(),
        email: "nobody@lomma.example".to_owned(),
        why: "Läste in texten".to_owned(),
    };
    library
        .publish_sound(change, &author)
        .expect("it is published");
}

#[test]
fn an_earlier_recording_is_played_and_used_again() {
    let Some(desk) = Browser::desktop("sv") else {
        return;
    };
    let app = Setup::demo().start();
    records(&app, QUEUE, "sv", (1, &silence(2)));
    publishes(&app, "Vera", (QUEUE, "sv"), 3);
    publishes(&app, "Omar", (QUEUE, "sv"), 5);
    desk.opens(&format!("{}{PAGE}", app.address()));
    let listed = desk.finds_with("#earlier-1", "Vera").text();
    for words in ["0:03", "Läser texten som den är nu"] {
        assert!(listed.contains(words), "{words}: {listed}");
    }
    desk.finds_with("#earlier-2", "Låg i mappen innan");
    // A browser plays nothing before somebody has touched the page.
    desk.finds("main h1").is_clicked();
    desk.runs(
        "const audio = document.querySelector('#earlier-1 audio'); audio.muted = true; audio.play()",
        &json!([]),
    );
    desk.sees_that("return Math.round(document.querySelector('#earlier-1 audio').duration) === 3");
    let axe = axe();
    for width in [360, 1280] {
        desk.is_as_wide_as(width);
        desk.sees_that("return document.documentElement.scrollWidth <= window.innerWidth");
        desk.is_pictured(&format!("sound-earlier-{width}"));
        if let Some(axe) = &axe {
            assert_eq!(desk.stumbles(axe), Vec::<String>::new(), "{width}");
        }
    }
    desk.finds_with("#earlier-1 button", "Använd den här igen")
        .is_clicked();
    desk.finds_with("#earlier-1", "Omar");
    assert_eq!(file(&app, "sv.ogg"), Some(silence(3)));
    desk.opens(&format!("{}/entries/housing/queue/history", app.address()));
    desk.finds_with("h2", "Tog tillbaka en tidigare inläsning");
    // What was read before the text changed says so, and newcomers do not hear it.
    let text = app.knowledge().join(QUEUE).join("sv.md");
    let newer = fs::read_to_string(&text).expect("it is there");
    fs::write(&text, newer.replace("\nrevision = 1", "\nrevision = 2")).expect("it is written");
    super::reads_again(&app);
    desk.opens(&format!("{}{PAGE}", app.address()));
    desk.finds_with("#earlier-1", "Läser en annan version av texten (1)");
}

#[test]
fn only_a_texts_own_recordings_come_back_and_only_for_those_who_may() {
    const LESSON: &str = "courses/home/queue";
    let app = TestApp::start();
    let vera = app.welcomes("Vera", "editor", &[]);
    let tariq = app.welcomes("Tariq", "translator", &[]);
    for seconds in [3, 4] {
        publishes(&app, "Vera", (LESSON, "sv"), seconds);
        publishes(&app, "Vera", (QUEUE, "sv"), seconds + 4);
    }
    let page = format!("/sounds/{LESSON}/sv");
    let of_lesson = ContentHash::of(&silence(3));
    let of_entry = ContentHash::of(&silence(7));
    let restores = |who: &Visitor, earlier: &ContentHash, seen: &ContentHash| {
        let fields = [("hash", seen.as_str()), ("earlier", earlier.as_str())];
        let from = format!("/sounds/{LESSON}/ar");
        who.sends(&from, &format!("{page}/restore"), &fields).status
    };
    let now = ContentHash::of(&silence(4));
    assert_eq!(restores(&tariq, &of_lesson, &now), 403);
    assert_eq!(
        restores(&vera, &of_entry, &now),
        404,
        "it is another text's"
    );
    assert_eq!(
        restores(&vera, &ContentHash::brought("../../sv"), &now),
        404
    );
    // Somebody who has not seen what is there now does not write over it.
    assert_eq!(restores(&vera, &of_lesson, &of_entry), 409);
    assert_eq!(restores(&vera, &of_lesson, &now), 303);
    let there = fs::read(app.knowledge().join(LESSON).join("sv.ogg"));
    assert_eq!(there.ok(), Some(silence(3)));
    let shown = tariq.opens(&page).text;
    assert!(
        shown.contains("0:04") && !shown.contains("/restore"),
        "{shown}"
    );
    let earlier = |hash: &ContentHash| {
        tariq
            .opens(&format!("{page}/earlier/{}", hash.as_str()))
            .status
    };
    assert_eq!(
        (earlier(&now), earlier(&of_lesson), earlier(&of_entry)),
        (200, 404, 404)
    );
}

#[test]
fn the_pages_of_recordings_are_for_everybody() {
    let Some(browser) = Browser::desktop("sv") else {
        return;
    };
    let app = Setup::demo().start();
    records(&app, QUEUE, "sv", (1, &silence(3)));
    let text = app.knowledge().join(QUEUE).join("ar.md");
    let newer = fs::read_to_string(&text).expect("it is there");
    records(&app, QUEUE, "ar", (1, &silence(3)));
    let newer = newer.replace("\nrevision = 1", "\nrevision = 2");
    fs::write(&text, newer).expect("it can be written");
    super::reads_again(&app);
    let axe = axe();
    for (name, path) in [
        ("list", "/sounds?language=ar"),
        ("one-sv", PAGE),
        ("one-ar", "/sounds/entries/housing/queue/ar"),
    ] {
        browser.opens(&format!("{}{path}", app.address()));
        browser.finds("main h1");
        for width in [360, 1280] {
            browser.is_as_wide_as(width);
            browser.sees_that("return document.documentElement.scrollWidth <= window.innerWidth");
            browser.is_pictured(&format!("sound-{name}-{width}"));
            if let Some(axe) = &axe {
                let found = browser.stumbles(axe);
                assert!(found.is_empty(), "{name} at {width}: {found:#?}");
            }
        }
    }
    browser.finds_with(".chip", "Gammal inläsning");
}
