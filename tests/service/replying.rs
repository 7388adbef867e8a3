//! Staff reply, in a plain group and in a forum.

use serde_json::json;

use crate::harness::people::{Newcomer, Staff};
use crate::harness::phone::Heard;
use crate::harness::{Setup, TestApp, questions};

/// Amina has asked something that the bot does not know; Anna sees the card.
fn with_a_case(setup: Setup) -> (TestApp, Newcomer, Staff, Heard) {
    let app = setup.start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    (app, amina, anna, card)
}

/// The desk that a card names: which one a question goes to that nobody has written about is a guess.
fn desk_of(card: &Heard) -> String {
    let first = card.text.lines().next().unwrap_or_default();
    let desk = first.split(" · ").nth(1);
    desk.expect("the card names a desk").to_owned()
}

#[test]
fn a_reply_to_the_card_reaches_the_newcomer_and_staff_see_that_it_did() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    let reply = anna.replies_to(&card, "Ring <biblioteket> & fråga.");
    amina
        .hears()
        .says(&format!(
            "Svar från {}:\nRing <biblioteket> & fråga.",
            desk_of(&card)
        ))
        .does_not_say("Anna")
        .offers("Det löste sig")
        .offers("Jag behöver fortfarande hjälp");
    assert_eq!(anna.sees_sign(), (reply, "👌".to_owned()));
    app.settles();
    anna.message(card.id).says("🟢").says("Besvarat av Anna");
}

#[test]
fn in_a_forum_every_case_has_a_topic_and_what_is_written_in_it_reaches_the_newcomer() {
    let (app, amina, anna, card) = with_a_case(Setup::with_forum());
    let thread = card.thread.expect("the card stands in a topic");
    let name = app
        .telegram
        .look(|state| state.chat(app.staff_chat).topics[&thread].name.clone());
    assert_eq!(
        name,
        format!("Ärende 1 · {} · {}", desk_of(&card), questions::UNKNOWN)
    );
    anna.writes_in_topic(thread, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
    amina.says("Tack! Och i dag?");
    assert_eq!(amina.sees_sign().1, "👀");
    let line = anna.hears();
    line.says("Personen skriver:").says("Och i dag?");
    assert_eq!(line.thread, Some(thread));
}

#[test]
fn in_a_basic_group_it_works_as_well() {
    let (_app, amina, anna, card) = with_a_case(Setup::with_basic_group());
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
}

#[test]
fn talk_in_the_group_that_belongs_to_no_case_reaches_nobody() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.says("Någon som vill ha kaffe?");
    let bo = app.staff("Bo");
    bo.replies_to(&card, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
    anna.says("Tack Bo");
}

#[test]
fn a_colleague_may_answer_any_message_of_the_case() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    let first = anna.replies_to(&card, "Jag kollar.");
    amina.hears().says("Jag kollar.");
    app.settles();
    let bo = app.staff("Bo");
    bo.replies_to(&anna.message(first), "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
}

#[test]
fn whoever_claims_has_the_case_and_the_second_is_told_who() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    let bo = app.staff("Bo");
    anna.presses("Ta ärendet");
    amina
        .hears()
        .says(&format!(
            "En människa hos {} läser din fråga nu.",
            desk_of(&card)
        ))
        .does_not_say("Anna");
    anna.hears().says("Anna har tagit ärendet.");
    app.settles();
    anna.message(card.id)
        .says("🔵")
        .says("Anna har ärendet")
        .offers("Släpp ärendet");
    let told = bo
        .presses_data(
            card.id,
            &card.button("Ta ärendet").expect("it was there").data,
        )
        .word();
    assert_eq!(told, "Anna har redan ärendet.");
    anna.presses("Släpp ärendet");
    anna.sees_changed();
    app.settles();
    anna.message(card.id).says("🟡").offers("Ta ärendet");
    // The newcomer is told once that somebody has taken it.
    bo.presses("Ta ärendet");
    bo.hears().says("Bo har tagit ärendet.");
}

#[test]
fn while_a_person_has_the_case_the_bot_is_silent_and_passes_everything_on() {
    let (_app, amina, anna, card) = with_a_case(Setup::default());
    anna.presses("Ta ärendet");
    amina.hears();
    anna.hears();
    let question = amina.says(questions::QUEUE);
    assert_eq!(amina.sees_sign(), (question, "👀".to_owned()));
    let line = anna.hears();
    line.says("Personen skriver:").says(questions::QUEUE);
    assert_eq!(line.reply_to, Some(card.id));
    let photo = amina.sends_photo(None);
    assert_eq!(amina.sees_sign(), (photo, "👀".to_owned()));
    anna.hears().says("Personen skickar:");
    assert_eq!(anna.hears().copied_from, Some((amina.chat, photo)));
    amina.asks("/menu").offers("🏠 Bostad");
}

#[test]
fn an_entry_is_sent_with_one_button() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "ar"), app.staff("Anna"));
    amina.starts_in("ar");
    amina.asks("/person");
    amina.asks(questions::QUEUE_AR);
    let card = anna.hears();
    card.says("العربية")
        .says(questions::QUEUE_AR)
        .says("1. Ställ dig i bostadskön");
    anna.presses("Skicka 1: Ställ dig i bostadskön");
    amina.hears().says("مرشد السكن");
    amina
        .hears()
        .says("سجّل في قائمة انتظار السكن")
        .says("boplatssyd.se");
    app.settles();
    anna.message(card.id).says("Besvarat av Anna");
}

#[test]
fn a_case_can_be_handed_over_to_another_desk() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.presses("Lämna över");
    let choice = anna.sees_changed();
    let mut others = vec!["Boendecoach", "Ekonomiskt bistånd", "Föreningslots"];
    others.retain(|desk| *desk != desk_of(&card));
    others.push("Tillbaka");
    assert_eq!(
        choice.labels(),
        others,
        "nobody has an account here, so there are only desks"
    );
    anna.presses("Tillbaka");
    anna.sees_changed().offers("Lämna över");
    anna.presses("Lämna över");
    anna.sees_changed();
    anna.presses("Föreningslots");
    amina
        .hears()
        .says("Din fråga nummer 1 finns nu hos Föreningslots")
        .says("Du får svar här senast");
    anna.hears()
        .says("Anna har lämnat över till Föreningslots.");
    app.settles();
    anna.message(card.id).says("Ärende 1 · Föreningslots");
}

#[test]
fn a_closed_case_can_be_opened_again_by_the_newcomer() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.presses("Stäng");
    let choice = anna.sees_changed();
    assert_eq!(
        choice.labels(),
        [
            "Besvarat",
            "Hänvisat till någon annan",
            "Inget svar från personen",
            "Inte vår sak",
            "Dubblett",
            "Tillbaka"
        ]
    );
    anna.presses("Besvarat");
    amina
        .hears()
        .says("Din fråga nummer 1 är avslutad.")
        .offers("👍 Det löste sig")
        .offers("👎 Jag behöver fortfarande hjälp");
    anna.hears().says("Anna har stängt ärendet: besvarat.");
    app.settles();
    assert_eq!(anna.message(card.id).labels(), ["Öppna igen"]);
    anna.replies_to(&card, "En sak till");
    anna.hears().says("Ärendet är stängt.");
    amina.presses("Jag behöver fortfarande hjälp");
    amina
        .hears()
        .says("Jag har öppnat din fråga nummer 1 igen.");
    anna.hears().says("Personen behöver fortfarande hjälp.");
    anna.replies_to(&card, "Här kommer svaret");
    amina.hears().says("Här kommer svaret");
}

#[test]
fn solved_means_closed() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears();
    amina.presses("Det löste sig");
    amina.hears().says("Du kan alltid skriva en ny fråga.");
    anna.hears().says("Personen säger att det är löst.");
    app.settles();
    anna.message(card.id).says("⚫").says("Stängt");
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    amina.presses("Det löste sig");
    amina.hears().says("Du kan alltid skriva en ny fråga.");
}

#[test]
fn what_the_newcomer_changes_staff_see() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let question = amina.says(questions::UNKNOWN);
    amina.hears();
    anna.hears();
    amina.edits(question, "vem vann matchen i förrgår");
    amina.hears().says("nummer 1");
    anna.hears()
        .says("Personen ändrade till:")
        .says("i förrgår");
}

#[test]
fn a_question_that_was_changed_is_answered_again() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    let question = amina.says(questions::SWIMMING);
    amina.hears().says("Lär dig simma");
    amina.edits(question, questions::SWIMMING);
    amina.edits(question, questions::QUEUE);
    amina.hears().says("Du har ändrat din fråga.");
    amina.hears().says("Ställ dig i bostadskön");
}

#[test]
fn what_staff_change_the_newcomer_sees() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    let reply = anna.replies_to(&card, "Det var Lomma IFF.");
    let heard = amina.hears();
    app.settles();
    anna.edits(reply, "Det var Lomma IF.");
    let changed = amina.sees_changed();
    assert_eq!(changed.id, heard.id);
    changed
        .says(&format!("Svar från {}:\nDet var Lomma IF.", desk_of(&card)))
        .offers("Det löste sig");
}

#[test]
fn a_note_is_for_staff_only() {
    let (_app, _amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "/note ringde kommunen, väntar på svar");
    anna.hears()
        .says("Anteckningen är sparad. Personen ser den inte.");
    anna.says("/note utan ärende");
    anna.hears().says("Skriv /note som svar på ett ärende");
    anna.says("/queue");
    anna.hears().says(&format!("1 · {}", desk_of(&card)));
    anna.replies_to(&card, "/nonsense");
    anna.hears().says("Kommandon här");
}

#[test]
fn staff_can_send_a_picture() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    let picture = json!({ "photo": [{ "file_id": "map", "file_unique_id": "map", "width": 90, "height": 90 }] });
    let picture = anna.sends_with(picture, None, Some(card.id));
    amina.hears().says("Svar från ");
    assert_eq!(amina.hears().copied_from, Some((app.staff_chat, picture)));
    anna.sends_with(
        json!({ "dice": { "emoji": "🎲", "value": 3 } }),
        None,
        Some(card.id),
    );
    anna.hears().says("kan inte skickas vidare");
}

#[test]
fn a_long_reply_arrives_whole() {
    let (_app, amina, anna, card) = with_a_case(Setup::default());
    let reply = "å<&".repeat(1_300);
    anna.replies_to(&card, &reply);
    let first = amina.hears();
    let heading = format!("Svar från {}:\n", desk_of(&card));
    let mut arrived = first.text.replace(&heading, "");
    arrived += &amina.hears().text.replace(&heading, "");
    assert_eq!(arrived, reply);
}

#[test]
fn an_answered_case_closes_by_itself_when_nobody_writes() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears();
    app.settles();
    app.steps(71);
    app.steps(2);
    anna.hears()
        .says("Ingen har skrivit på länge. Ärendet är stängt.");
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    amina.presses("Jag behöver fortfarande hjälp");
    amina
        .hears()
        .says("Jag har öppnat din fråga nummer 1 igen.");
    anna.hears().says("Personen behöver fortfarande hjälp.");
}
