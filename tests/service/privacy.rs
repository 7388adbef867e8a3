//! What is kept of people, and what is not.

use serde_json::json;

use crate::harness::telegram::TOKEN;
use crate::harness::{TestApp, questions};

/// A word that stands in nothing else.
const SECRET_WORD: &str = "hemlighetsfullhet";

#[test]
fn mydata_shows_what_is_saved() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina
        .asks("/mydata")
        .says("Kommun: inte valt")
        .says("0 frågor");
    amina.asks("/language");
    amina.presses("lang:sv");
    amina.hears();
    amina.hears();
    amina.presses("place:lund");
    amina.hears();
    amina.hears();
    amina.asks(questions::QUEUE);
    amina.asks(questions::UNKNOWN);
    anna.hears();
    amina
        .asks("/mydata")
        .says("Språk: Svenska")
        .says("Kommun: Lund")
        .says("2 frågor")
        .says("Fråga nummer 1")
        .says("21 dagar");
    // The texts themselves follow.
    amina
        .hears()
        .says(questions::QUEUE)
        .says(questions::UNKNOWN);
}

#[test]
fn forget_erases_everything_and_closes_what_is_open() {
    let mut app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina.asks("/person");
    amina.asks(&format!("{SECRET_WORD} i min fråga"));
    let card = anna.hears();
    anna.replies_to(&card, &format!("svar med {SECRET_WORD}"));
    amina.hears().says(SECRET_WORD);
    amina.says(&format!("tack för {SECRET_WORD}"));
    amina.sees_sign();
    anna.hears().says(SECRET_WORD);
    app.settles();
    assert!(
        app.keeps(SECRET_WORD),
        "otherwise this story proves nothing"
    );

    amina.asks("/forget").says("Vill du radera allt");
    amina.presses("Nej");
    amina.hears();
    amina.asks("/mydata").says("1 fråga");
    amina.hears().says(SECRET_WORD);
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears().says("är raderat");
    app.settles();
    let closed = anna.message(card.id);
    closed.says("raderad").does_not_say(SECRET_WORD);
    for line in anna.heard_so_far() {
        line.does_not_say(SECRET_WORD);
    }
    amina
        .asks("/mydata")
        .says("Språk: inte valt")
        .says("0 frågor");
    amina.asks("/status").says("Du har ingen fråga som väntar");
    let said_in_group = app.telegram.look(|state| {
        let lotsen = state
            .chat(app.staff_chat)
            .posts
            .values()
            .filter(|post| !state.users.contains_key(&post.from));
        lotsen.map(|post| post.text.clone()).collect::<Vec<_>>()
    });
    assert!(
        !said_in_group.iter().any(|text| text.contains(SECRET_WORD)),
        "the staff group forgets too: {said_in_group:#?}"
    );
    app.settles();
    app.stops();
    assert!(!app.keeps(SECRET_WORD), "it stands in the database still");
    app.starts_again();
}

#[test]
fn whoever_was_forgotten_can_begin_again() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("en");
    amina.asks("/forget");
    amina.presses("Yes, erase everything");
    amina.hears().says("erased");
    amina.asks("/start").offers("Svenska");
    amina.presses("lang:sv");
    amina.hears().says("Nu talar vi svenska.");
    amina.hears();
}

#[test]
fn texts_are_erased_after_the_retention_time() {
    let mut app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks("/person");
    amina.asks(&format!("{SECRET_WORD} i min fråga"));
    anna.hears();
    anna.presses("Stäng");
    anna.sees_changed();
    anna.presses("Besvarat");
    amina.hears();
    anna.hears();
    app.settles();
    app.steps(20 * 24);
    assert!(app.keeps(SECRET_WORD), "it is kept for three weeks");
    app.steps(2 * 24);
    app.stops();
    assert!(!app.keeps(SECRET_WORD), "it stands in the database still");
    app.starts_again();
}

#[test]
fn an_open_case_keeps_its_text_however_long_it_takes() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks("/person");
    amina.asks(&format!("{SECRET_WORD} i min fråga"));
    let card = anna.hears();
    app.steps(60 * 24);
    anna.hears().says("skulle ha besvarats");
    anna.presses("Ta ärendet");
    amina.hears();
    anna.hears();
    app.settles();
    anna.message(card.id).says(SECRET_WORD);
}

#[test]
fn logs_contain_no_question_no_name_no_chat_and_no_token() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Aminasnamn", "sv"), app.staff("Annasnamn"));
    amina.starts_in("sv");
    amina.asks(questions::QUEUE);
    amina.asks("/person");
    amina.asks(&format!("{SECRET_WORD} i min fråga"));
    let card = anna.hears();
    anna.replies_to(&card, &format!("svar med {SECRET_WORD}"));
    amina.hears();
    amina.sends_photo(Some(questions::QUEUE));
    amina.sees_sign();
    amina.sends(
        json!({ "contact": { "phone_number": "+46700112233", "first_name": "Aminasnamn" } }),
    );
    amina.hears();
    amina.blocks();
    app.settles();
    anna.replies_to(&card, "en gång till");
    app.settles();
    anna.forgets_the_rest();
    app.telegram.breaks(
        crate::harness::telegram::Where::Chat(app.staff_chat),
        crate::harness::telegram::Fault::Status(500),
        1,
    );
    amina.unblocks();
    app.handles_everything();
    app.steps(1);
    app.settles();
    anna.forgets_the_rest();
    let (_, secret_of_token) = TOKEN.split_once(':').expect("two halves");
    let forbidden = [
        SECRET_WORD.to_owned(),
        questions::QUEUE.to_owned(),
        "Aminasnamn".to_owned(),
        "Annasnamn".to_owned(),
        amina.chat.to_string(),
        app.staff_chat.to_string(),
        secret_of_token.to_owned(),
        "+46700112233".to_owned(),
    ];
    let lines = app.log.lines();
    assert!(lines.len() > 3, "otherwise this story proves nothing");
    for line in lines {
        for word in &forbidden {
            assert!(
                !line.text.contains(word),
                "the log contains {word:?}: {}",
                line.text
            );
        }
    }
}

#[test]
fn staff_see_a_number_and_not_a_name() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Aminasnamn", "sv"), app.staff("Annasnamn"));
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    card.does_not_say("Aminasnamn")
        .does_not_say(&amina.chat.to_string());
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears().does_not_say("Annasnamn");
}
