//! Plain Swedish: whoever chose it reads texts in it where there are some, and the Swedish ones where there are none, without a word of regret.

mod editors;
mod outside;

use std::fs;

use lotsen::knowledge::Severity;

use crate::harness::browser::Browser;
use crate::harness::people::Newcomer;
use crate::harness::translator::FakeTranslator;
use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp, questions};

/// The plain text of the entry that answers [`questions::QUEUE`].
const QUEUE: &str = "entries/housing/queue/sv-simple.md";

/// What stands in it.
const TEXT: &str = "\
+++
title = \"Vänta på en lägenhet\"
state = \"draft\"
source = \"sv\"
source_revision = 1
revision = 1
+++
Börja vänta i **bostadskön** nu.

1. Gå till [boplatssyd.se](https://www.boplatssyd.se).
2. Betala varje år.

Den som väntar längst får lägenheten. 1 < 2 & 3 > 2.
";

/// Below a text that a machine has made plain.
const MADE: &str = "En maskin har gjort den här texten lättare.";

/// The begin of the line above a text in another language.
const OTHER_LANGUAGE: &str = "Det här svaret finns inte på";

/// A file of the knowledge is written, and holds.
fn writes(app: &TestApp, file: &str, text: &str) {
    let path = app.knowledge().join(file);
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it can be made");
    fs::write(path, text).expect("it can be written");
    let library = app.desk().library().clone();
    library.reload();
    let problems = library.problems();
    let errors: Vec<_> = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// A service with a plain text.
fn with_a_plain_text(setup: Setup) -> TestApp {
    let app = setup.start();
    writes(&app, QUEUE, TEXT);
    app
}

/// Somebody who has chosen plain Swedish.
fn reader(app: &TestApp, name: &str) -> Newcomer {
    let newcomer = app.newcomer(name, "sv");
    newcomer.starts_in("sv-simple");
    newcomer
}

#[test]
fn whoever_chose_plain_swedish_gets_the_plain_text_and_otherwise_the_swedish_one() {
    let app = with_a_plain_text(Setup::default());
    let amina = app.newcomer("Amina", "sv");
    let languages = amina.asks("/start");
    let first: Vec<&str> = languages.labels().into_iter().take(3).collect();
    assert_eq!(first, ["Svenska", "Lätt svenska", "English"]);
    amina.presses("Lätt svenska");
    amina.hears().says("Nu skriver jag lätt svenska.");
    amina.hears().says("Var bor du? Välj din kommun.");
    amina.presses("place:skip");
    amina.hears();
    amina.hears();

    amina
        .asks(questions::QUEUE)
        .says("Vänta på en lägenhet")
        .says("Börja vänta i bostadskön nu.")
        .says("De har ansvar för svaret: Boendecoach")
        .says(MADE)
        .does_not_say(OTHER_LANGUAGE)
        .does_not_say("så tidigt du kan");
    amina
        .asks(questions::ID_CARD)
        .does_not_say(OTHER_LANGUAGE)
        .does_not_say(MADE);
    // The menu, and what is chosen from it.
    amina.asks("/menu").offers("🏠 Bostad");
    amina.presses("🏠 Bostad");
    amina.hears().offers("Vänta på en lägenhet");
    amina.presses("Vänta på en lägenhet");
    amina.hears().says("Börja vänta i bostadskön nu.");
    // What the plain texts do not say otherwise is said in Swedish.
    amina
        .asks("/mydata")
        .says("Språk: Lätt svenska")
        .says("Det här sparar jag om dig:");
    amina.hears();
    // A plain reader's neighbours get what they always got.
    let (karim, omar) = (app.newcomer("Karim", "sv"), app.newcomer("Omar", "ar"));
    karim.starts_in("sv");
    karim
        .asks(questions::QUEUE)
        .says("Ställ dig i bostadskön så tidigt du kan.")
        .does_not_say("maskin");
    omar.starts_in("ar");
    omar.asks(questions::QUEUE_AR)
        .says("سجّل في قائمة انتظار السكن");
}

#[test]
fn a_plain_text_that_is_behind_is_not_sent_and_nobody_is_told() {
    let app = with_a_plain_text(Setup::default());
    let amina = reader(&app, "Amina");
    amina.asks(questions::QUEUE).says("Börja vänta");
    let swedish = "entries/housing/queue/sv.md";
    let text = fs::read_to_string(app.knowledge().join(swedish)).expect("it is there");
    writes(&app, swedish, &text.replace("revision = 1", "revision = 2"));
    amina
        .asks(questions::QUEUE)
        .says("Ställ dig i bostadskön så tidigt du kan.")
        .does_not_say("Börja vänta")
        .does_not_say(OTHER_LANGUAGE)
        .does_not_say(MADE);
}

#[test]
fn another_language_is_answered_as_for_somebody_who_chose_swedish() {
    let app = with_a_plain_text(Setup::default());
    let amina = reader(&app, "Amina");
    amina
        .asks(questions::QUEUE_AR)
        .says("سجّل في قائمة انتظار السكن")
        .does_not_say("Vänta på");
    // What there is in Swedish only is read in Swedish, and in English by whom the question is in English.
    amina
        .asks(questions::QUEUE_EN)
        .says("Join the housing queue");
    amina.asks(questions::QUEUE).says("Börja vänta");
}

#[test]
fn a_crisis_is_met_in_plain_words() {
    let app = TestApp::start();
    let (amina, anna) = (reader(&app, "Amina"), app.staff("Anna"));
    amina
        .asks(questions::VIOLENCE)
        .says("Är du i fara nu? Ring 112. Det kostar inget.")
        .says("Förstod jag dig fel?");
    anna.hears().says("Språk: Lätt svenska (sv-simple)");
}

#[test]
fn staff_who_read_swedish_need_no_translation_and_reply_as_they_write() {
    let translator = FakeTranslator::start();
    let app = Setup::with_translator(&translator.url()).start();
    let (amina, anna) = (reader(&app, "Amina"), app.staff("Anna"));
    amina
        .asks("/person")
        .says("Vad vill du fråga? Skriv det här.");
    amina
        .asks("Vem läser min ansökan?")
        .says("Jag har gett din fråga till en människa hos");
    let card = anna.hears();
    card.says("Språk: Lätt svenska (sv-simple)")
        .says("Vem läser min ansökan?")
        .does_not_say("Maskinöversatt")
        .does_not_say("Läser språket");
    anna.replies_to(&card, "Din handläggare läser den.");
    amina
        .hears()
        .says("Din handläggare läser den.")
        .does_not_say("maskin")
        .offers("Det löste sig");
    app.settles();
    anna.forgets_the_rest();
    assert!(translator.asked().is_empty(), "{:?}", translator.asked());
}

#[test]
fn an_answer_that_staff_choose_comes_in_plain_swedish_too() {
    let app = with_a_plain_text(Setup::console());
    let amina = reader(&app, "Amina");
    amina.asks(questions::UNKNOWN);
    let anna = app.welcomes("Anna", "admin", &[]);
    let case = app.case_of(1);
    let page = anna.opens(&case).text;
    assert!(page.contains("lätt svenska"), "{page}");
    let done = anna.sends(
        &case,
        &format!("{case}/entry"),
        &[("entry", "housing/queue")],
    );
    assert_eq!(done.status, 303, "{}", done.text);
    let mut heard = amina.hears().text;
    heard += &amina.hears().text;
    assert!(heard.contains("Börja vänta i bostadskön nu."), "{heard}");
}

#[test]
fn news_in_swedish_reaches_plain_readers_once_and_in_their_own_words_around_it() {
    let app = Setup::console().start();
    let (amina, karim) = (reader(&app, "Amina"), app.newcomer("Karim", "sv"));
    for newcomer in [&amina, &karim] {
        let list = newcomer.asks("/news");
        newcomer.presses_data(list.id, "n:*");
        let asked = newcomer.hears();
        newcomer.presses_data(asked.id, "n:w:skip");
        newcomer.hears();
    }
    let eva = app.welcomes("Eva", "editor", &[]);
    let fields = [
        ("do", "keep"),
        ("title", "Simskola i juli"),
        ("body", "Anmäl dig **senast 10 juni**."),
        ("topic", "leisure"),
    ];
    let done = eva.sends("/news/new", "/news/new", &fields);
    let (news, _) = done.location.split_once('?').expect("it is kept");
    let page = eva.opens(news).text;
    assert!(page.contains("Den vanliga texten skickas"), "{page}");
    sends(&eva, news, &page);
    for newcomer in [&amina, &karim] {
        newcomer
            .hears()
            .says("Simskola i juli")
            .says("Anmäl dig senast 10 juni.")
            .does_not_say(OTHER_LANGUAGE);
    }
    app.settles();
}

fn sends(eva: &Visitor, news: &str, page: &str) {
    let (_, saw) = page.split_once("name=\"saw\" value=\"").expect("a form");
    let saw = saw.split('"').next().unwrap_or_default().to_owned();
    let done = eva.sends(news, news, &[("do", "send"), ("saw", &saw), ("read", "1")]);
    assert_eq!(done.status, 303, "{}", done.text);
}

#[test]
fn a_lesson_comes_in_plain_swedish_where_there_is_one() {
    let app = TestApp::start();
    writes(
        &app,
        "courses/home/queue/sv-simple.md",
        "+++\ntitle = \"Börja vänta tidigt\"\nsource = \"sv\"\nsource_revision = 2\n+++\nDin tid i kön börjar i dag.\n",
    );
    let amina = reader(&app, "Amina");
    amina.asks("/courses");
    amina.presses("🏠 Boskola 0/2");
    amina
        .hears()
        .offers("▫️ 1. Börja vänta tidigt")
        .offers("▫️ 2. Läs kontraktet");
    amina.presses("▫️ 1. Börja vänta tidigt");
    amina
        .hears()
        .says("Din tid i kön börjar i dag.")
        .says(MADE)
        .does_not_say(OTHER_LANGUAGE);
    amina.presses("▶️ Nästa lektion");
    amina
        .hears()
        .says("Läs hela kontraktet")
        .does_not_say(OTHER_LANGUAGE);
    app.settles();
    amina.phone.forgets_the_rest();
}

#[test]
fn the_phone_page_speaks_plain_swedish() {
    let Some(phone) = Browser::phone("sv") else {
        return;
    };
    let app = Setup::demo().start();
    writes(&app, QUEUE, TEXT);
    phone.opens(&format!("{}/chat", app.address()));
    let said = ".line:not(.mine) .bubble";
    phone
        .finds_with("[data-press]", "Lätt svenska")
        .is_clicked();
    phone.finds_with(said, "Nu skriver jag lätt svenska.");
    phone.finds_with("[data-press]", "Lomma").is_clicked();
    phone.finds_with(said, "Skriv din fråga med egna ord. Eller välj ett ämne.");
    phone.sees_that(
        "return document.documentElement.lang === 'sv-simple' && document.documentElement.dir === 'ltr'",
    );
    phone.sees_that(
        "const list = document.getElementById('language'); return list.value === 'sv-simple' && list.selectedIndex === 1",
    );
    phone.finds("#text").is_typed_into(questions::QUEUE);
    phone.finds("#write button").is_clicked();
    let answer = phone.finds_with(said, "Börja vänta i bostadskön nu.");
    let language = "return arguments[0].querySelector('[lang]').lang";
    assert_eq!(answer.runs(language), "sv-simple");
    // It has faded in, and its name has room in the chooser.
    phone.sees_that("return document.getAnimations().every((it) => it.playState !== 'running')");
    phone.sees_that("const list = document.getElementById('language'); return list.scrollWidth <= list.clientWidth");
    phone.is_pictured("plain-phone");
    phone.runs("location.reload()", &serde_json::json!([]));
    phone.finds_with(said, "Börja vänta i bostadskön nu.");
    let choose = "const list = document.getElementById('language'); list.value = 'ar'; list.dispatchEvent(new Event('change', { bubbles: true }))";
    phone.runs(choose, &serde_json::json!([]));
    phone.sees_that("return document.documentElement.dir === 'rtl'");
    phone.sees_that("return document.documentElement.scrollWidth <= innerWidth");
    phone.is_pictured("plain-left-for-arabic");
    phone.opens(&format!("{}/courses?lang=sv-simple", app.address()));
    phone.sees_that("return document.documentElement.lang === 'sv-simple'");
    phone.is_pictured("plain-courses");
}
