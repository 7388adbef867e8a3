//! What staff do with a case beside replying: rest, merge, hand to a person, undo, close with an outcome; in a group and in private.

use crate::harness::people::{Newcomer, Staff};
use crate::harness::phone::Heard;
use crate::harness::{Setup, TestApp, questions};

/// Amina has asked something that the bot does not know; Anna sees the card.
pub fn with_a_case(setup: Setup) -> (TestApp, Newcomer, Staff, Heard) {
    let app = setup.start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    (app, amina, anna, card)
}

#[test]
fn a_reply_that_was_sent_by_mistake_is_taken_back() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "Fel person");
    let heard = amina.hears();
    app.settles();
    anna.replies_to(&card, "/undo");
    anna.hears().says("Anna har ångrat det senaste.");
    app.settles();
    let is_there = app
        .telegram
        .look(|state| state.chat(amina.chat).posts.contains_key(&heard.id));
    assert!(!is_there, "the newcomer still sees it");
    anna.message(card.id).says("🟡").says("Väntar på någon");
    anna.replies_to(&card, "/undo");
    anna.hears().says("Det finns inget som går att ångra.");
}

#[test]
fn what_has_not_been_sent_yet_never_arrives() {
    use crate::harness::telegram::{Fault, Where};
    let (app, amina, anna, card) = with_a_case(Setup::default());
    app.telegram
        .breaks(Where::Chat(amina.chat), Fault::BrokenBefore, 1);
    anna.replies_to(&card, "Fel person");
    app.handles_everything();
    anna.replies_to(&card, "/undo");
    anna.hears().says("Anna har ångrat det senaste.");
    app.telegram.recovers();
    app.steps(1);
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "{}", amina.so_far());
}

#[test]
fn after_ten_seconds_nothing_is_undone() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "Det var Lomma IF.");
    let heard = amina.hears();
    app.settles();
    app.steps(1);
    anna.replies_to(&card, "/undo");
    anna.hears().says("inom tio sekunder");
    amina.message(heard.id).says("Det var Lomma IF.");
}

#[test]
fn another_colleague_cannot_undo_it() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears();
    let bo = app.staff("Bo");
    bo.replies_to(&card, "/undo");
    anna.hears().says("Det finns inget som går att ångra.");
}

#[test]
fn a_close_that_was_a_mistake_is_taken_back_with_its_message() {
    let (app, amina, anna, card) = with_a_case(Setup::with_forum());
    let thread = card.thread.expect("a topic");
    anna.writes_in_topic(thread, "/close inte vår sak");
    amina.hears().says("är avslutad");
    anna.hears().says("inte vår sak");
    app.settles();
    let closed = |app: &TestApp| {
        app.telegram
            .look(|state| state.chat(app.staff_chat).topics[&thread].is_closed)
    };
    assert!(closed(&app), "the topic is closed with its case");
    anna.replies_to(&card, "/undo");
    anna.hears().says("Anna har ångrat det senaste.");
    app.settles();
    assert!(!closed(&app), "and opened again with it");
    anna.message(card.id).says("🟡");
    anna.writes_in_topic(thread, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
}

#[test]
fn a_case_can_be_opened_again_by_staff() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "/close answered");
    amina.hears();
    anna.hears().says("besvarat");
    app.settles();
    anna.presses("Öppna igen");
    amina
        .hears()
        .says("Jag har öppnat din fråga nummer 1 igen.");
    anna.hears().says("Anna har öppnat ärendet igen.");
    anna.replies_to(&card, "Här kommer svaret");
    amina.hears().says("Här kommer svaret");
}

#[test]
fn how_a_close_is_written_is_said_to_whoever_does_not_know() {
    let (_app, _amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "/close");
    anna.hears().says("Skriv /close och hur det slutade");
    anna.replies_to(&card, "/snooze snart");
    anna.hears().says("Skriv /snooze och en tid");
    anna.replies_to(&card, "/hand Nisse");
    anna.hears().says("Skriv /hand och en enhet");
    anna.replies_to(&card, "/merge 99");
    anna.hears().says("finns inte längre");
    anna.says("/claim");
    anna.hears().says("som svar på ett ärende");
}

#[test]
fn a_resting_case_comes_back_by_itself_in_the_morning() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.presses("Låt vila");
    anna.sees_changed();
    anna.presses("Till i morgon");
    anna.hears()
        .says("Anna låter ärendet vila till i morgon klockan 09:00.");
    amina
        .hears()
        .says("Din fråga nummer 1 tar längre tid.")
        .says("svarar här senast");
    app.settles();
    anna.message(card.id)
        .says("Vilar till i morgon klockan 09:00");
    app.steps_until(10);
    anna.hears().says("Ärendet har vilat färdigt");
    app.settles();
    anna.message(card.id).says("Väntar på någon");
}

#[test]
fn a_resting_case_comes_back_when_the_newcomer_writes() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "/snooze 2h");
    anna.hears().says("låter ärendet vila till i dag");
    amina.hears().says("tar längre tid");
    amina
        .asks(questions::UNKNOWN)
        .says("Jag har lagt till det här");
    anna.hears().says(questions::UNKNOWN);
    app.settles();
    anna.message(card.id).does_not_say("Vilar");
}

#[test]
fn a_new_question_after_the_answer_makes_the_case_wait_again_and_thanks_do_not() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears();
    amina.says("tack så mycket");
    amina.sees_sign();
    anna.hears().says("tack så mycket");
    app.settles();
    anna.message(card.id).says("🟢");
    amina.says(questions::UNKNOWN_TOO);
    amina.sees_sign();
    anna.hears().says(questions::UNKNOWN_TOO);
    app.settles();
    anna.message(card.id).says("🔵").says("Anna har ärendet");
}

#[test]
fn two_cases_of_one_newcomer_become_one_with_one_promise() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    let first = anna.hears();
    amina.asks("/person");
    amina.asks(questions::SWIMMING).says("nummer 2");
    let second = anna.hears();
    second.says("Ärende 2 · Föreningslots");
    anna.replies_to(&second, "/merge 1");
    amina
        .hears()
        .says("Dina frågor nummer 2 och nummer 1 hör ihop.");
    anna.hears().says("slagit ihop ärende 2 med ärende 1");
    anna.hears().says("slagit ihop ärende 2 med ärende 1");
    app.settles();
    anna.message(second.id).says("⚫");
    // A reply to the card of the merged case goes on in the other.
    anna.replies_to(&second, "Här är svaret på båda.");
    amina.hears().says("Här är svaret på båda.");
    amina.asks("/status").does_not_say("Fråga nummer 2");
    app.settles();
    anna.message(first.id).says("Besvarat av Anna");
}

#[test]
fn cases_of_different_people_are_not_merged() {
    let (app, _amina, anna, _card) = with_a_case(Setup::default());
    let omar = app.newcomer("Omar", "sv");
    omar.asks(questions::UNKNOWN_TOO);
    let other = anna.hears();
    anna.replies_to(&other, "/merge 1");
    anna.hears().says("de kommer från olika personer");
    anna.replies_to(&other, "/merge 2");
    anna.hears().says("går inte att slå ihop");
}

#[test]
fn a_picture_with_a_note_below_it_does_not_reach_the_newcomer() {
    let (_app, _amina, anna, card) = with_a_case(Setup::default());
    let picture = serde_json::json!({
        "photo": [{ "file_id": "map", "file_unique_id": "map", "width": 90, "height": 90 }],
        "caption": "/note så här ser brevet ut",
    });
    anna.sends_with(picture, None, Some(card.id));
    anna.hears().says("Anteckningen är sparad.");
    anna.replies_to(&card, "  /note och en till");
    anna.hears().says("Anteckningen är sparad.");
}
