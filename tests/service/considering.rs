//! Before something is published: the labelled questions are asked of it, and what is answered worse is published knowingly.

use std::fs;

use lotsen::config::LabelledQuestions;
use serde_json::json;

use crate::editing_pages::{Opened, QUEUE, SV, file, opens};
use crate::harness::browser::Browser;
use crate::harness::packages::axe;
use crate::harness::visitor::{Page, Visitor};
use crate::harness::{Setup, TestApp};

/// The Swedish text about queues.
const SV_FILE: &str = "entries/housing/queue/sv.md";

/// Sends the form until the questions have been asked.
fn publishes(app: &TestApp, eva: &Visitor, opened: &Opened, fields: &[(&str, &str)]) -> Page {
    let page = app.telegram.wait(
        || {},
        |_| {
            let page = opened.sends(eva, "publish", fields);
            (page.status != 202).then_some(page)
        },
    );
    page.expect("the questions are asked in the end")
}

/// The figure of the change that is to be ticked.
fn seen(page: &str) -> String {
    let (_, rest) = page
        .split_once("id=\"seen\" value=\"")
        .expect("there is a box to tick");
    rest.split('"').next().unwrap_or_default().to_owned()
}

fn with_questions(labelled: LabelledQuestions) -> TestApp {
    Setup {
        labelled,
        ..Setup::console()
    }
    .start()
}

#[test]
fn what_answers_questions_worse_is_published_knowingly() {
    let app = with_questions(LabelledQuestions::Own);
    let eva = app.welcomes("Eva", "editor", &[]);
    let opened = opens(&app, &eva, "sv");
    // Nothing about queues is left.
    let other = [
        ("title", "Flytta"),
        ("questions", "hur anmäler jag flytt"),
        ("keywords", ""),
        ("body", "Anmäl flytten till Skatteverket."),
    ];
    let first = opened.sends(&eva, "publish", &other);
    assert_eq!(first.status, 202, "{}", first.text);
    assert!(first.text.contains("data-again"), "{}", first.text);
    let page = publishes(&app, &eva, &opened, &other);
    assert_eq!(page.status, 422, "{}", page.text);
    assert!(
        page.text.contains("Jag har sett att")
            && page.text.contains("hur ställer jag mig i bostadskön")
            && page.text.contains("Skickar ”Ställ dig i bostadskön”"),
        "{}",
        page.text
    );
    assert_eq!(file(&app, SV), opened.base, "nothing is published yet");
    let figure = seen(&page.text);
    // A tick for another change is none for this one.
    let also = [other.as_slice(), &[("body", "Flytta."), ("seen", &figure)]].concat();
    let again = publishes(&app, &eva, &opened, &also);
    assert_eq!(again.status, 422, "{}", again.text);
    let knowingly = [other.as_slice(), &[("seen", figure.as_str())]].concat();
    let done = publishes(&app, &eva, &opened, &knowingly);
    assert_eq!(done.location, format!("{QUEUE}?done=published"));
    let history = eva.opens(&format!("{QUEUE}/history")).text;
    assert!(history.contains("besvaras sämre; det är sett"), "{history}");
}

#[test]
fn what_answers_no_question_worse_is_published_without_a_word() {
    let app = with_questions(LabelledQuestions::Own);
    let eva = app.welcomes("Eva", "editor", &[]);
    let opened = opens(&app, &eva, "sv");
    let body = opened.text.body.replace("varje år", "i januari");
    let done = publishes(&app, &eva, &opened, &[("body", &body)]);
    assert_eq!(
        done.location,
        format!("{QUEUE}?done=published"),
        "{}",
        done.text
    );
    let history = eva.opens(&format!("{QUEUE}/history")).text;
    assert!(!history.contains("det är sett"), "{history}");
    // What only says that somebody has read it cannot change an answer, and is not asked about.
    let opened = opens(&app, &eva, "sv");
    let same = opened.sends(&eva, "publish", &[("why", "läst")]);
    assert_eq!(same.status, 303, "{}", same.text);
}

#[test]
fn the_operators_own_questions_are_asked() {
    let questions = tempfile::tempdir().expect("a folder");
    let line = r#"{"id":"q1","language":"sv","text":"när börjar min kötid","expect":"housing/queue","slice":"plain"}"#;
    fs::write(questions.path().join("sv.jsonl"), line).expect("written");
    let app = with_questions(LabelledQuestions::From(questions.path().to_owned()));
    let eva = app.welcomes("Eva", "editor", &[]);
    let opened = opens(&app, &eva, "sv");
    let other = [
        ("title", "Flytta"),
        ("questions", "hur anmäler jag flytt"),
        ("keywords", ""),
        ("body", "Anmäl flytten."),
    ];
    let page = publishes(&app, &eva, &opened, &other);
    assert_eq!(page.status, 422, "{}", page.text);
    assert!(
        page.text.contains("1 av 1 frågor") && page.text.contains("när börjar min kötid"),
        "{}",
        page.text
    );
}

/// A file of an agency from which everything about queues is gone.
fn without_queues(file: &str) -> String {
    let cut = |text: &str, from: &str, to: &str, other: &str| {
        let (before, rest) = text.split_once(from).expect("it begins");
        let (_, after) = rest.split_once(to).expect("it ends");
        format!("{before}{other}{after}")
    };
    let file = cut(
        file,
        "hur ställer jag mig i bostadskön",
        "när börjar min kötid",
        "hur anmäler jag flytt",
    );
    let file = cut(&file, "bostadskö\n", "kötid", "folkbokföring");
    file.replace("Ställ dig i bostadskön", "Flytta")
        .replace("**bostadskön**", "**registret**")
}

#[test]
fn a_file_from_an_agency_that_answers_questions_worse_is_read_in_knowingly() {
    let app = with_questions(LabelledQuestions::Own);
    let eva = app.welcomes("Eva", "editor", &[]);
    let file = eva.opens("/exchange/file?format=csv&language=sv").text;
    let worse = without_queues(&file);
    let shown = eva.sends_file("/exchange", "/exchange/upload", ("a.csv", worse.as_bytes()));
    assert_eq!(shown.status, 200, "{}", shown.text);
    let (_, at) = shown
        .text
        .split_once("name=\"at\" value=\"")
        .expect("a form");
    let at = at.split('"').next().expect("a value");
    let before = fs::read_to_string(app.knowledge().join(SV_FILE)).expect("read");
    let imports = |fields: &[(&str, &str)]| {
        let page = app.telegram.wait(
            || {},
            |_| {
                let page = eva.sends("/exchange", "/exchange/import", fields);
                (page.status != 202).then_some(page)
            },
        );
        page.expect("the questions are asked in the end")
    };
    let page = imports(&[("at", at)]);
    assert_eq!(page.status, 422, "{}", page.text);
    assert!(
        page.text.contains("hur ställer jag mig i bostadskön"),
        "{}",
        page.text
    );
    // What is sent on with the tick is what was sent first.
    assert!(page.text.contains(&format!("name=\"at\" value=\"{at}\"")));
    let now = fs::read_to_string(app.knowledge().join(SV_FILE)).expect("read");
    assert_eq!(now, before, "nothing is read in yet");
    let figure = seen(&page.text);
    let done = imports(&[("at", at), ("seen", &figure)]);
    assert_eq!(done.status, 200, "{}", done.text);
    assert!(
        done.text.contains("Texter som ändrades: 1"),
        "{}",
        done.text
    );
    let history = eva.opens(&format!("{QUEUE}/history")).text;
    assert!(history.contains("besvaras sämre; det är sett"), "{history}");
}

#[test]
fn the_page_before_publishing_is_for_everybody() {
    let (Some(browser), Some(axe)) = (Browser::desktop("sv"), axe()) else {
        return;
    };
    let app = Setup {
        labelled: LabelledQuestions::Own,
        ..Setup::demo()
    }
    .start();
    let mut findings = Vec::new();
    for (language, theme) in [("sv", "light"), ("sv", "dark"), ("en", "light")] {
        for what in [format!("language/{language}"), format!("theme/{theme}")] {
            browser.opens(&format!("{}/console/{what}?back=/", app.address()));
        }
        browser.opens(&format!("{}{QUEUE}/sv", app.address()));
        browser.finds("#publish");
        browser.runs(
            "for (const [id, text] of arguments[0]) document.getElementById(id).value = text",
            &json!([[
                ["title", "Flytta"],
                ["questions", "hur anmäler jag flytt"],
                ["keywords", ""],
                ["body", "Anmäl flytten till Skatteverket."]
            ]]),
        );
        browser.finds("#publish").is_clicked();
        // The page looks by itself until the questions have been asked.
        browser.finds("#seen");
        for width in [1280, 360, 320] {
            browser.is_as_wide_as(width);
            browser.is_pictured(&format!("{width}-{language}-{theme}-effect"));
            let wide = browser.runs("return document.documentElement.scrollWidth", &json!([]));
            assert!(wide.as_u64() <= Some(u64::from(width)), "{wide} in {width}");
        }
        let found = browser.stumbles(&axe).into_iter();
        findings.extend(found.map(|it| format!("{language} {theme}: {it}")));
        browser.is_as_wide_as(1280);
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    browser.finds("#seen").is_clicked();
    browser.finds("#publish-anyway").is_clicked();
    browser.finds_with(".note-line", "Published");
}
