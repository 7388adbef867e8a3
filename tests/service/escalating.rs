//! What the bot is not sure about goes to a person: one case, one promise.

use serde_json::json;

use crate::harness::{TestApp, questions};

#[test]
fn an_unsure_question_becomes_one_case_with_one_promise() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina
        .asks(questions::UNKNOWN)
        .says("Jag har lämnat din fråga till en människa hos Boendecoach.")
        .says("senast i morgon klockan 11:00")
        .says("Din fråga har nummer 1.");
    let card = anna.hears();
    card.says("Ärende 1 · Boendecoach")
        .says("Språk: Svenska (sv)")
        .says("Svar senast i morgon klockan 11:00")
        .says("Väntar på någon")
        .says(questions::UNKNOWN)
        .does_not_say("Amina")
        .offers("Ta ärendet")
        .offers("Lämna över")
        .offers("Stäng");
    assert!(
        card.html
            .contains(&format!("<blockquote>{}</blockquote>", questions::UNKNOWN))
    );
    amina
        .asks("/status")
        .says("Fråga nummer 1")
        .says("Boendecoach");
}

#[test]
fn a_second_question_for_the_same_desk_is_added_to_the_case() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    amina
        .asks(questions::UNKNOWN)
        .says("Jag har lagt till det här till din fråga nummer 1.");
    let line = anna.hears();
    line.says("Personen skriver:").says(questions::UNKNOWN);
    assert_eq!(
        line.reply_to,
        Some(card.id),
        "the line stands below its card"
    );
}

#[test]
fn while_a_case_waits_the_bot_goes_on_answering() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    anna.hears();
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
}

#[test]
fn whoever_asks_for_a_person_gets_one() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks("/person").says("Vad vill du fråga?");
    amina
        .asks(questions::QUEUE)
        .says("Jag har lämnat din fråga till en människa hos Boendecoach.");
    anna.hears()
        .says("personen vill ha svar av en människa")
        .says("Ställ dig i bostadskön")
        .offers("Skicka 1: Ställ dig i bostadskön");
    amina.asks("/person");
    amina.presses("Avbryt");
    amina.hears().says("Avbrutet");
    amina
        .asks(questions::QUEUE)
        .says("Betala avgiften varje år.");
}

#[test]
fn ask_a_person_under_an_answer_hands_that_question_over_once() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::QUEUE);
    amina.presses("Fråga en människa");
    amina.hears().says("Din fråga har nummer 1.");
    anna.hears().says(questions::QUEUE);
    amina.presses("Fråga en människa");
    amina
        .hears()
        .says("Fråga nummer 1: väntar hos Boendecoach.");
}

#[test]
fn an_urgent_entry_is_sent_and_staff_are_told_at_once() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina
        .asks(questions::URGENT)
        .says("Ring banken och spärra kortet.")
        .offers("Fråga en människa");
    amina
        .hears()
        .says("också sagt till personalen hos Ekonomiskt bistånd")
        .says("nummer 1");
    anna.hears()
        .says("🔴")
        .says("BRÅDSKANDE")
        .says("Personen har redan fått svaret från kunskapsbasen.")
        .says(questions::URGENT);
}

#[test]
fn in_a_crisis_by_day_the_numbers_come_first_and_staff_read_it_now() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks("/place");
    amina.presses("Lomma");
    amina.hears();
    amina.hears();
    let card = amina.asks(questions::VIOLENCE);
    card.says("020-50 50 50")
        .says("040-641 10 00")
        .says("Jag har sagt till personalen nu.");
    let first = card.text.lines().next().unwrap_or_default();
    assert!(
        first.contains("112"),
        "the number to call stands in the first line: {first}"
    );
    anna.hears()
        .says("🔴")
        .says("kris")
        .says(questions::VIOLENCE);
}

#[test]
fn in_a_crisis_by_night_nobody_is_promised_who_is_not_there() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    app.steps_until(23);
    let card = amina.asks(questions::VIOLENCE);
    card.says("112")
        .says("ingen läser det här nu")
        .says("i morgon klockan 09:00");
    card.does_not_say("En människa skriver till dig här");
    anna.hears().says("BRÅDSKANDE");
}

#[test]
fn a_crisis_breaks_the_silence_while_a_person_has_the_case() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    anna.hears();
    anna.presses("Ta ärendet");
    amina.hears().says("läser din fråga nu");
    anna.hears().says("Anna har tagit ärendet.");
    amina
        .asks(questions::VIOLENCE)
        .says("112")
        .says("020-50 50 50");
    anna.hears()
        .says("Det kan vara brådskande.")
        .says(questions::VIOLENCE);
    assert!(anna.message(1).text.contains("BRÅDSKANDE"));
}

#[test]
fn a_photo_goes_to_a_person_with_its_caption() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let photo = amina.sends_photo(Some("en bild på tvättstugan"));
    amina
        .hears()
        .says("Jag kan inte läsa bilder eller lyssna på ljud.")
        .says("nummer 1");
    anna.hears()
        .says("en bild på tvättstugan")
        .says("bild, ljud eller fil");
    let copy = anna.hears();
    assert_eq!(copy.copied_from, Some((amina.chat, photo)));
}

#[test]
fn a_voice_note_without_a_type_is_not_lost() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let voice = amina.sends_voice();
    amina.hears().says("lyssna på ljud");
    anna.hears().says("Bild, ljud eller annat");
    assert_eq!(anna.hears().copied_from, Some((amina.chat, voice)));
}

#[test]
fn an_album_is_one_case_with_all_its_pictures_and_one_word() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let pictures: Vec<i64> = (0..3)
        .map(|number| {
            amina.sends_photo_of_album(
                (number == 0).then_some("bild på mitt kontrakt"),
                Some("album-7"),
            )
        })
        .collect();
    amina.hears().says("nummer 1");
    for picture in &pictures[1..] {
        assert_eq!(amina.sees_sign(), (*picture, "👀".to_owned()));
    }
    anna.hears().says("bild på mitt kontrakt");
    app.settles();
    let copied: Vec<i64> = anna
        .heard_so_far()
        .iter()
        .filter_map(|line| line.copied_from)
        .map(|(_, id)| id)
        .collect();
    assert_eq!(copied, pictures);
}

#[test]
fn signs_places_and_numbers_are_answered_and_not_kept() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina.sends_sticker();
    amina.hears().says("Jag kan bara läsa text.");
    amina.sends(json!({ "location": { "latitude": 55.67, "longitude": 13.07 } }));
    amina.hears().says("inte sparat den");
    amina.sends(json!({ "contact": { "phone_number": "+46700000000", "first_name": "Amina" } }));
    amina.hears().says("inte sparat");
    amina.asks("/status").says("Du har ingen fråga som väntar");
}

#[test]
fn a_promise_that_was_not_kept_is_admitted_and_staff_are_reminded_once() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    anna.hears();
    app.steps(26);
    anna.hears().says("Ärende 1 skulle ha besvarats");
    app.ticks();
    amina
        .asks("/status")
        .says("skulle ha fått svar")
        .says("Jag har påmint dem.");
}

#[test]
fn a_question_can_be_taken_back() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    anna.hears();
    amina.asks("/status");
    amina.presses("withdraw:");
    amina
        .hears()
        .says("Vill du ta tillbaka din fråga nummer 1?");
    amina.presses("withdrawn:");
    amina
        .hears()
        .says("Jag har tagit tillbaka din fråga nummer 1.");
    anna.hears().says("Personen har tagit tillbaka frågan.");
    amina.asks("/status").says("Du har ingen fråga som väntar");
    app.settles();
    assert_eq!(
        anna.message(1).labels(),
        ["Öppna igen"],
        "a closed case can only be opened again"
    );
}

#[test]
fn two_newcomers_have_two_cases_and_neither_hears_of_the_other() {
    let app = TestApp::start();
    let (amina, omar, anna) = (
        app.newcomer("Amina", "sv"),
        app.newcomer("Omar", "sv"),
        app.staff("Anna"),
    );
    amina.asks(questions::UNKNOWN).says("nummer 1");
    omar.asks(questions::UNKNOWN_TOO).says("nummer 2");
    let (first, second) = (anna.hears(), anna.hears());
    anna.replies_to(&second, "Svar till Omar");
    anna.replies_to(&first, "Svar till Amina");
    amina.hears().says("Svar till Amina");
    omar.hears().says("Svar till Omar");
}
