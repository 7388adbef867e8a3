//! After a cry for help, what follows goes on with it; and whoever takes a case sees what came before it.

use std::fs;
use std::path::Path;

use lotsen::decision::{Decision, Reason};
use lotsen::knowledge::Knowledge;
use lotsen::language::Language;
use lotsen::understand::{Asked, Understander};

use crate::harness::{Setup, TestApp, questions};

/// Swedish sentences of which it cannot be told whether somebody is in danger, and that nothing answers. Which these are changes with what the alarm
/// has learned, so they are looked for among the labelled ones.
fn doubtful(knowledge: &Path) -> Vec<String> {
    let knowledge = Knowledge::load(knowledge).knowledge;
    let today = jiff::civil::date(2026, 11, 23);
    let understander = Understander::build(&knowledge, today).expect("it can be learned from");
    let labelled = ["cries", "calibration", "validation"].map(|set| {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/questions/{set}/sv.jsonl"));
        fs::read_to_string(file).expect("the labelled questions are there")
    });
    let texts = labelled.iter().flat_map(|file| file.lines()).map(|line| {
        let question: serde_json::Value = serde_json::from_str(line).expect("it is JSON");
        question["text"].as_str().unwrap_or_default().to_owned()
    });
    let is_in_doubt = |text: &String| {
        let asked = Asked {
            text,
            chosen: Some(Language::SWEDISH),
            place: None,
            status: None,
            last_topic: None,
            identified: false,
            today,
        };
        understander.understand(&knowledge, &asked).decision
            == Decision::Escalate(Reason::PerhapsDanger)
    };
    texts.filter(is_in_doubt).take(2).collect()
}

#[test]
fn what_may_mean_danger_is_read_at_once_and_says_whom_to_call() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let [first, second] = doubtful(app.knowledge()).try_into().expect("there are two");
    amina
        .asks(&first)
        .says("Är någon i fara, ring 112.")
        .says("Jag har lämnat din fråga till en människa")
        .says("Din fråga har nummer 1.");
    anna.hears()
        .says("BRÅDSKANDE")
        .says("det kan handla om fara")
        .says(&first);
    amina.asks(&second).says("Är någon i fara, ring 112.");
    amina
        .hears()
        .says("Jag har lagt till det här till din fråga nummer 1.");
    anna.hears().says("Det kan vara brådskande.").says(&second);
}

#[test]
fn what_follows_a_cry_goes_to_whoever_reads_the_cry() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::QUEUE);
    amina.asks(questions::VIOLENCE).says("112");
    let cry = anna.hears();
    cry.says("BRÅDSKANDE").says(questions::VIOLENCE);
    for more in ["kan någon komma hit?", "jag vill prata med en människa"] {
        amina
            .asks(more)
            .says("Jag har lagt till det här till din fråga nummer 1.");
        let line = anna.hears();
        line.says(more);
        assert_eq!(line.reply_to, Some(cry.id), "it stands below the cry");
    }
    // Tomorrow it is about something else again.
    app.steps(13);
    app.settles();
    anna.forgets_the_rest();
    amina.forgets_the_rest();
    amina
        .asks("kan någon komma hit?")
        .says("Din fråga har nummer 2.");
    anna.hears().says("kan någon komma hit?");
}

#[test]
fn what_nobody_can_place_goes_on_with_the_case_that_was_just_closed() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    anna.hears();
    anna.presses("Ta ärendet");
    anna.sees_changed();
    amina.hears();
    anna.presses("Stäng");
    anna.sees_changed();
    anna.presses("Besvarat");
    amina.hears().says("Fick du den hjälp du behövde?");
    amina
        .asks("xyz fattar fortfarande inget")
        .says("Jag har öppnat din fråga nummer 1 igen.");
    app.settles();
    anna.forgets_the_rest();
}

#[test]
fn a_fragment_is_read_with_what_came_before_it() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "admin", &[]);
    let amina = app.newcomer("Amina", "sv");
    amina.asks(questions::QUEUE);
    amina
        .asks(questions::UNKNOWN)
        .says("Din fråga har nummer 1.");
    let page = anna.opens(&case_page(&app, 1)).text;
    let (_, before) = page
        .split_once("id=\"before\"")
        .expect("what came before stands there");
    assert!(
        before.contains(questions::QUEUE) && before.contains("Fick svaret: "),
        "{before}"
    );
    // A cry that went to another desk is known of, without its words.
    let karin = app.newcomer("Karin", "sv");
    karin.asks(questions::UNKNOWN);
    karin.asks(questions::VIOLENCE);
    let page = anna.opens(&case_page(&app, 2)).text;
    assert!(
        page.contains("Samma person har ett brådskande ärende: nummer 3"),
        "{page}"
    );
    let (_, notice) = page
        .split_once("Samma person har")
        .expect("it stands there");
    let notice = notice.split("</p>").next().unwrap_or_default();
    assert!(!notice.contains(questions::VIOLENCE), "{notice}");
}

#[test]
fn what_was_added_to_a_case_at_one_desk_does_not_stand_before_a_case_at_another() {
    let app = Setup::console().start();
    let amina = app.newcomer("Amina", "sv");
    amina.asks(questions::VIOLENCE).says("112");
    let more = "kan någon komma hit?";
    app.steps(11);
    app.settles();
    amina.forgets_the_rest();
    amina
        .asks(more)
        .says("Jag har lagt till det här till din fråga nummer 1.");
    // Half a day after the cry it is about something else, and what was added is younger than that.
    app.steps(2);
    app.settles();
    amina.forgets_the_rest();
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    amina.asks(questions::APPLY);
    amina.presses("Fråga en människa");
    amina.hears().says("Din fråga har nummer 2.");
    let anna = app.welcomes("Anna", "admin", &[]);
    let page = anna.opens(&case_page(&app, 2)).text;
    let (_, before) = page
        .split_once("id=\"before\"")
        .unwrap_or_else(|| panic!("what came before does not stand there: {page}"));
    assert!(before.contains(questions::QUEUE), "{before}");
    assert!(!page.contains(more), "{before}");
    let page = anna.opens(&case_page(&app, 1)).text;
    assert!(page.contains(more), "there it belongs");
}

/// The address of a case's page, by its number.
fn case_page(app: &TestApp, number: i64) -> String {
    let desk = app.desk().clone();
    let queue = app.wait_for(async move { desk.queue(false).await.expect("it is read") });
    let case = queue.iter().find(|case| case.number == number);
    format!("/cases/{}", case.expect("it waits").id)
}
