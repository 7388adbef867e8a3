//! While a newcomer waits: reminders, the place in the queue, taking a question back, and the word after the close.

use crate::casework::with_a_case;
use crate::harness::{Setup, TestApp, questions};

#[test]
fn an_overdue_case_is_mentioned_again_after_a_day() {
    let (app, _amina, anna, _card) = with_a_case(Setup::default());
    app.steps(26);
    anna.hears().says("skulle ha besvarats");
    app.steps(23);
    app.settles();
    assert!(anna.heard_so_far().is_empty(), "not twice in a day");
    app.steps(2);
    anna.hears().says("skulle ha besvarats");
}

#[test]
fn an_urgent_case_that_nobody_takes_is_mentioned() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::URGENT);
    amina.hears().says("Det här kan vara bråttom");
    anna.hears().says("BRÅDSKANDE");
    app.steps(1);
    anna.hears()
        .says("Ärende 1 är brådskande och ingen har tagit det.");
    anna.presses("Ta ärendet");
    amina.hears();
    anna.hears();
    app.steps(1);
}

#[test]
fn at_night_an_urgent_question_is_told_whom_to_call() {
    let app = TestApp::start();
    app.steps_until(20);
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::URGENT);
    amina.hears().says("Det här kan vara bråttom");
    amina
        .hears()
        .says("Ingen hos Ekonomiskt bistånd är på plats just nu.")
        .says("112")
        .says("1177");
    anna.hears();
}

#[test]
fn at_night_a_newcomer_hears_until_when_somebody_answers() {
    let app = TestApp::start();
    app.steps_until(20);
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina
        .asks(questions::UNKNOWN)
        .says("Du får svar här senast")
        .says("klockan 10:00")
        .does_not_say("i dag");
    // Eight office hours from the morning on: seven tomorrow, one on the day after.
    anna.hears().says("klockan 10:00");
}

#[test]
fn a_newcomer_takes_a_question_back_after_being_asked() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    amina.presses("Ta tillbaka fråga 1");
    amina
        .hears()
        .says("Vill du ta tillbaka din fråga nummer 1?")
        .offers("Ja, ta tillbaka den");
    amina.presses("Nej");
    amina.hears().says("Din fråga nummer 1 är kvar hos ");
    amina.asks("/status").says("Din plats i kön: 1.");
    amina.presses("Ta tillbaka fråga 1");
    amina.hears();
    amina.presses("Ja, ta tillbaka den");
    amina
        .hears()
        .says("Jag har tagit tillbaka din fråga nummer 1.");
    anna.hears().says("Personen har tagit tillbaka frågan.");
    app.settles();
    anna.message(card.id).says("⚫");
}

#[test]
fn the_place_in_the_queue_counts_those_before() {
    let (app, _amina, anna, _card) = with_a_case(Setup::default());
    let omar = app.newcomer("Omar", "sv");
    omar.asks(questions::UNKNOWN);
    anna.hears();
    omar.asks("/status").says("Din plats i kön: 2.");
    anna.presses("Ta ärendet");
    anna.hears();
    omar.hears().says("läser din fråga nu");
    omar.asks("/status").does_not_say("Din plats i kön");
}

#[test]
fn after_the_close_the_newcomer_is_asked_and_a_new_question_opens_the_case_again() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears();
    anna.replies_to(&card, "/close besvarat");
    amina.hears().offers("👍 Det löste sig");
    anna.hears();
    amina
        .asks(questions::UNKNOWN)
        .says("Jag har öppnat din fråga nummer 1 igen.");
    anna.hears().says("Personen behöver fortfarande hjälp.");
    anna.hears().says(questions::UNKNOWN);
    app.settles();
    anna.message(card.id).says("🟡");
}
