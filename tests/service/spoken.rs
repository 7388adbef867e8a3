//! Questions that newcomers speak: written down by a service, shown back, and answered only after a yes; otherwise a person hears them.

use crate::harness::people::{Newcomer, Staff};
use crate::harness::sound::silence;
use crate::harness::transcriber::FakeTranscriber;
use crate::harness::{Setup, TestApp, questions};

/// A word that stands in nothing else.
const SECRET_WORD: &str = "hemlighetsfullhet";

fn story(language: &str) -> (TestApp, FakeTranscriber, Newcomer, Staff) {
    let transcriber = FakeTranscriber::start();
    let setup = Setup {
        transcriber: Some(transcriber.url()),
        ..Setup::default()
    };
    let app = setup.start();
    let (amina, anna) = (app.newcomer("Amina", language), app.staff("Anna"));
    amina.starts_in(language);
    (app, transcriber, amina, anna)
}

/// A person has got the voice message, and the newcomer a promise.
fn reaches_a_person(amina: &Newcomer, anna: &Staff, voice: i64) {
    amina.hears().says("nummer 1");
    anna.hears().says("Ärende");
    let copy = anna.hears();
    assert_eq!(copy.copied_from, Some((amina.chat, voice)));
}

#[test]
fn a_spoken_question_is_shown_back_and_answered_after_a_yes() {
    let (app, transcriber, amina, _anna) = story("sv");
    transcriber.hears(Some(questions::QUEUE));
    amina.speaks(&silence(3));
    amina.hears().says("Jag lyssnar på ditt meddelande.");
    let asked = amina.hears();
    asked.says(&format!("Jag hörde: ”{}”. Är det rätt?", questions::QUEUE));
    assert_eq!(asked.labels(), ["✅ Ja", "❌ Nej", "🙋 Fråga en människa"]);
    amina.asks("/mydata").says("Ett röstmeddelande");
    amina.presses("✅ Ja");
    amina.hears().says("Ställ dig i bostadskön");
    // Once is enough.
    amina.presses_data(asked.id, &asked.buttons[0].data);
    amina.hears().says("knappen är för gammal");
    amina.asks("/mydata").does_not_say("röstmeddelande");
    amina.hears();
    let given = transcriber.given();
    assert_eq!(given.len(), 1);
    let body = String::from_utf8_lossy(&given[0]);
    assert!(body.contains("OggS") && body.contains("whisper-1"));
    app.settles();
}

#[test]
fn in_arabic_a_written_yes_will_do() {
    let (app, transcriber, omar, _anna) = story("ar");
    transcriber.hears(Some(questions::QUEUE_AR));
    omar.speaks(&silence(3));
    omar.hears().says("أنا أستمع إلى رسالتك");
    omar.hears().says(questions::QUEUE_AR).offers("✅ نعم");
    omar.says("نعم");
    omar.hears().says("سجّل في قائمة انتظار السكن");
    let given = transcriber.given();
    let body = String::from_utf8_lossy(&given[0]);
    assert!(body.contains("name=\"language\"\r\n\r\nar"), "{body:?}");
    app.settles();
}

#[test]
fn what_was_heard_wrongly_goes_to_a_person_as_a_voice() {
    let (app, transcriber, amina, anna) = story("sv");
    transcriber.hears(Some("hur spärrar jag mitt bankkort"));
    let voice = amina.speaks(&silence(3));
    amina.hears();
    amina.hears();
    amina.presses("❌ Nej");
    reaches_a_person(&amina, &anna, voice);
    app.settles();
    let said = anna.so_far();
    assert!(!said.contains("bankkort"), "what was not said: {said}");
}

#[test]
fn whoever_says_neither_yes_nor_no_gets_a_person() {
    let (app, transcriber, amina, anna) = story("sv");
    transcriber.hears(Some(questions::QUEUE));
    let voice = amina.speaks(&silence(3));
    amina.hears();
    amina.hears().says("Är det rätt?");
    app.waits(std::time::Duration::from_mins(29));
    app.ticks();
    app.settles();
    app.waits(std::time::Duration::from_mins(2));
    app.ticks();
    reaches_a_person(&amina, &anna, voice);
    // Neither later nor twice.
    app.ticks();
    amina.presses("✅ Ja");
    amina.hears().says("knappen är för gammal");
    app.settles();
    anna.forgets_the_rest();
}

#[test]
fn whoever_would_rather_ask_a_person_has_the_words_go_along() {
    let (app, transcriber, amina, anna) = story("sv");
    transcriber.hears(Some("jag undrar en sak om min ansökan"));
    let voice = amina.speaks(&silence(3));
    amina.hears();
    amina.hears();
    amina.presses("🙋 Fråga en människa");
    reaches_a_person(&amina, &anna, voice);
    app.settles();
    assert!(anna.so_far().contains("jag undrar en sak om min ansökan"));
}

#[test]
fn when_nothing_can_be_heard_a_person_hears_it() {
    for heard in [None, Some("  …  ")] {
        let (app, transcriber, amina, anna) = story("sv");
        transcriber.hears(heard);
        let voice = amina.speaks(&silence(3));
        amina.hears().says("Jag lyssnar");
        reaches_a_person(&amina, &anna, voice);
        app.settles();
    }
}

#[test]
fn a_cry_for_help_is_heard_without_a_yes() {
    let (app, transcriber, amina, anna) = story("sv");
    transcriber.hears(Some(questions::VIOLENCE));
    let voice = amina.speaks(&silence(3));
    amina.hears().says("Jag lyssnar");
    amina.hears().says("112");
    let card = anna.hears();
    card.says(questions::VIOLENCE);
    let copy = anna.hears();
    assert_eq!(copy.copied_from, Some((amina.chat, voice)));
    app.settles();
    anna.forgets_the_rest();
    amina.forgets_the_rest();
}

#[test]
fn what_identifies_somebody_is_hidden_before_it_is_kept() {
    let (mut app, transcriber, amina, _anna) = story("sv");
    let said = format!("mitt personnummer är 19850101-1236 {}", questions::QUEUE);
    transcriber.hears(Some(&said));
    amina.speaks(&silence(3));
    amina.hears();
    amina.hears().says("Jag har gömt ett personnummer");
    amina.hears().does_not_say("1236").says(questions::QUEUE);
    app.settles();
    amina.forgets_the_rest();
    app.stops();
    assert!(!app.keeps("19850101"), "it was never written down");
    app.starts_again();
}

#[test]
fn forget_in_the_middle_leaves_nothing() {
    let (mut app, transcriber, amina, anna) = story("sv");
    // Asked, and not answered yet.
    transcriber.hears(Some(&format!("{SECRET_WORD} i min fråga")));
    amina.speaks(&silence(3));
    amina.hears();
    amina.hears().says(SECRET_WORD);
    app.settles();
    assert!(
        app.keeps(SECRET_WORD),
        "otherwise this story proves nothing"
    );
    // Another one is being listened to.
    transcriber.waits();
    amina.speaks(&silence(4));
    amina.hears().says("Jag lyssnar");
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears().says("är raderat");
    transcriber.goes_on();
    app.settles();
    assert_eq!(anna.unread(), Vec::<String>::new());
    app.stops();
    assert_eq!(amina.unread(), Vec::<String>::new());
    assert!(!app.keeps(SECRET_WORD), "it stands in the database still");
    app.starts_again();
}

#[test]
fn a_voice_message_that_waits_survives_a_crash() {
    let (mut app, transcriber, amina, _anna) = story("sv");
    transcriber.hears(Some(questions::QUEUE));
    transcriber.waits();
    amina.speaks(&silence(3));
    amina.hears().says("Jag lyssnar");
    app.settles();
    app.crashes();
    transcriber.goes_on();
    app.starts_again();
    amina.hears().says("Är det rätt?");
    amina.presses("✅ Ja");
    amina.hears().says("Ställ dig i bostadskön");
    app.settles();
}
