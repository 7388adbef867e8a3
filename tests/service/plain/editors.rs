//! Editors write plain Swedish at the console as they write a translation, and see where it is wanted.

use std::fs;

use super::{QUEUE, reader, with_a_plain_text, writes};
use crate::harness::browser::Browser;
use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp, questions};

/// Where the plain text of the housing queue is written.
const BENCH: &str = "/entries/housing/queue/sv-simple";

/// Where it is reviewed.
const SHEET: &str = "/translations/housing/queue/sv-simple";

/// A value of a form on a page.
fn value(page: &str, name: &str) -> String {
    let (_, rest) = page
        .split_once(&format!("name=\"{name}\" value=\""))
        .unwrap_or_else(|| panic!("there is no {name} on {page}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[test]
fn an_editor_writes_a_plain_text_and_a_translator_reviews_it() {
    let app = Setup::console().start();
    let amina = reader(&app, "Amina");
    let eva = app.welcomes("Eva", "editor", &[]);
    let bench = eva.opens(BENCH);
    assert_eq!(bench.status, 200);
    assert!(bench.text.contains("lätt svenska"), "{}", bench.text);
    assert!(
        bench.text.contains("Ställ dig i <b>bostadskön</b>"),
        "the Swedish stands beside it"
    );
    assert!(
        !bench.text.contains("name=\"questions\""),
        "its questions are the Swedish ones"
    );
    let fields = [
        ("do", "publish"),
        ("hash", ""),
        ("title", "Vänta på en lägenhet"),
        (
            "body",
            "Börja vänta i **bostadskön** nu. Betala varje år. 1 < 2 & 3 > 2.",
        ),
    ];
    let done = eva.sends(BENCH, BENCH, &fields);
    assert_eq!(done.status, 303, "{}", done.text);
    let file = fs::read_to_string(app.knowledge().join(QUEUE)).expect("it is there");
    assert!(
        file.contains("source = \"sv\"") && file.contains("source_revision = 1"),
        "{file}"
    );
    assert!(!file.contains("questions"), "{file}");
    let said = amina.asks(questions::QUEUE);
    said.says("Börja vänta i bostadskön nu.")
        .says("En maskin har gjort");

    let tore = app.welcomes("Tore", "translator", &[]);
    let page = tore.opens(SHEET).text;
    let hash = value(&page, "hash");
    let done = tore.sends(SHEET, SHEET, &[("do", "review"), ("hash", &hash)]);
    assert_eq!(done.status, 303, "{}", done.text);
    amina
        .asks(questions::QUEUE)
        .says("Börja vänta i bostadskön nu.")
        .does_not_say("En maskin har gjort");
}

#[test]
fn hard_words_and_lost_numbers_are_told_beside_the_text() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let hard = "Bostadsförmedlingens registreringsförfarande förutsätter fullständiga personuppgifter beträffande inkomstförhållanden.";
    let fields = [
        ("do", "check"),
        ("hash", ""),
        ("title", "Kön"),
        ("body", hard),
    ];
    let page = eva.sends(BENCH, BENCH, &fields).text;
    assert!(page.contains("LIX"), "{page}");
    assert!(
        page.contains("högst 30"),
        "its limit is lower than that of Swedish: {page}"
    );
    assert!(
        page.contains("bostadskön"),
        "the authority's word is missing: {page}"
    );
}

#[test]
fn the_list_counts_a_missing_plain_text_only_where_the_swedish_is_hard() {
    let app = with_a_plain_text(Setup::console());
    let tore = app.welcomes("Tore", "translator", &[]);
    let list = |visitor: &Visitor| {
        visitor
            .opens("/translations?language=sv-simple&kind=missing")
            .text
    };
    let page = list(&tore);
    assert!(page.contains("lätt svenska"), "{page}");
    assert!(
        !page.contains("/translations/leisure/swimming/sv-simple"),
        "{page}"
    );
    let swimming = "entries/leisure/swimming/sv.md";
    let text = fs::read_to_string(app.knowledge().join(swimming)).expect("it is there");
    let hard = "Anmälan till kommunens grundläggande simundervisning förutsätter vårdnadshavarens skriftliga godkännande.";
    writes(
        &app,
        swimming,
        &text.replace("Ring simhallen och fråga efter nästa kurs.", hard),
    );
    let page = list(&tore);
    assert!(
        page.contains("/translations/leisure/swimming/sv-simple"),
        "{page}"
    );
    let entry = tore.opens("/entries/housing/laundry").text;
    assert!(entry.contains("Den vanliga texten visas"), "{entry}");
}

/// The languages that staff read, and that are spoken at an activity, are whole ones.
#[test]
fn nobody_is_asked_whether_a_person_reads_plain_swedish() {
    let app = Setup::console().start();
    let boss = app.welcomes("Britta", "admin", &[]);
    let page = boss.opens("/people").text;
    assert!(
        page.contains("value=\"ar\"") && !page.contains("sv-simple"),
        "{page}"
    );
}

#[test]
fn the_bench_for_plain_swedish_fits_a_phone_and_a_desk() {
    let (Some(phone), Some(desk)) = (Browser::phone("sv"), Browser::desktop("sv")) else {
        return;
    };
    let app = Setup::demo().start();
    writes(&app, QUEUE, super::TEXT);
    for (browser, name) in [(&phone, "plain-bench-phone"), (&desk, "plain-bench-desk")] {
        browser.opens(&format!("{}{BENCH}", app.address()));
        browser.finds_with("h1", "ätt svenska");
        browser.finds_with(".bubble", "Börja vänta i bostadskön nu.");
        browser.finds_with(".meter", "Högst 30 är bra.");
        browser.sees_that("return document.documentElement.scrollWidth <= innerWidth");
        browser.is_pictured(name);
        browser.opens(&format!(
            "{}/translations?language=sv-simple",
            app.address()
        ));
        browser.finds_with("h2", "ätt svenska");
        browser.is_pictured(&name.replace("bench", "list"));
    }
}

#[test]
fn a_wording_of_a_plain_reader_becomes_a_swedish_question() {
    let app = with_a_plain_text(Setup::console());
    let amina = reader(&app, "Amina");
    amina.asks(questions::UNKNOWN);
    let rut = app.welcomes("Rut", "admin", &[]);
    let case = app.case_of(1);
    for (what, field) in [
        ("reply", ("text", "Kön är på nätet.")),
        ("close", ("outcome", "answered")),
    ] {
        let done = rut.sends(&case, &format!("{case}/{what}"), &[field]);
        assert_eq!(done.status, 303, "{}", done.text);
    }
    let from = format!("{case}/new-entry");
    let words = "var väntar jag på en liten lya";
    let done = rut.sends(
        &from,
        &from,
        &[("entry", "housing/queue"), ("wording", words)],
    );
    assert_eq!(done.status, 200, "{}", done.text);
    let folder = app.knowledge().join("entries/housing/queue");
    let read = |file: &str| fs::read_to_string(folder.join(file)).expect("it is there");
    assert!(read("sv.md").contains(words));
    assert!(!read("sv-simple.md").contains(words));
    finish(&app);
}

fn finish(app: &TestApp) {
    app.settles();
    app.everybody_forgets();
}
