//! What identifies a person is hidden before it is stored, and what was erased is gone from the files at once.

use lotsen::conversation::Happening;
use lotsen::language::Language;

use crate::harness::database::is_postgres;
use crate::harness::{TestApp, questions};

/// A made-up personal number.
const NUMBER: &str = "19850101-1236";

#[test]
fn a_personal_number_is_hidden_and_the_newcomer_is_told() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina
        .asks(&format!(
            "{} Mitt personnummer är {NUMBER}.",
            questions::UNKNOWN
        ))
        .says("Jag har gömt ett personnummer")
        .says("Skriv aldrig sådant här.");
    amina.hears().says("nummer 1");
    anna.hears()
        .says("Mitt personnummer är [personnummer].")
        .does_not_say("1236");
    // Nothing has been handled away yet: the inbox, the case, the outbox and their log are all on the disk.
    assert!(
        app.keeps("[personnummer]"),
        "otherwise this story proves nothing"
    );
    assert!(!app.keeps(NUMBER), "it stands in the database");
    assert!(
        app.log
            .lines()
            .iter()
            .all(|line| !line.text.contains(NUMBER))
    );
}

#[test]
fn the_word_comes_in_the_language_of_the_question() {
    let app = TestApp::start();
    let (omar, anna) = (app.newcomer("Omar", "ar"), app.staff("Anna"));
    omar.starts_in("ar");
    omar.asks("/person");
    omar.asks("رقمي الشخصي ١٩٨٥٠١٠١-١٢٣٦ ورقم هاتفي ٠٧٠١٢٣٤٥٦٧")
        .says("لقد أخفيت معلومات خاصة");
    omar.hears();
    anna.hears().says("[personnummer]").says("[telefonnummer]");
    assert!(!app.keeps("١٢٣٦") && !app.keeps("٠٧٠١٢٣٤٥٦٧"));
}

#[test]
fn an_answer_is_found_as_if_nothing_had_stood_there() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina
        .asks(&format!("{} Ring 070-123 45 67.", questions::QUEUE))
        .says("Jag har gömt ett telefonnummer");
    amina.hears().says("Ställ dig i bostadskön");
}

#[test]
fn in_a_crisis_the_numbers_to_call_come_first() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina
        .asks("Min man slår mig, jag bor på Storgatan 12")
        .says("112");
    amina.hears().says("Jag har gömt en adress");
    anna.hears().says("[adress]").does_not_say("Storgatan");
}

#[test]
fn a_changed_message_and_a_caption_are_looked_at_too() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina.asks("/person");
    let message = amina.says(questions::UNKNOWN);
    amina.hears();
    anna.hears();
    amina.edits(message, &format!("{} {NUMBER}", questions::UNKNOWN));
    amina.hears().says("Jag har gömt");
    amina.hears();
    anna.hears().says("[personnummer]");
    amina.sends_photo(Some(&format!("{} {NUMBER}", questions::UNKNOWN)));
    amina.hears().says("Jag har gömt");
    amina.hears();
    let line = anna.hears();
    line.says("[personnummer]");
    // The copied photo has no caption: Telegram would put the original there.
    anna.hears().does_not_say("1236");
    let shown = app.telegram.look(|state| {
        let posts = state.chat(app.staff_chat).posts.values();
        posts
            .map(|post| format!("{} {:?}", post.text, post.content))
            .collect::<Vec<_>>()
            .join(" ")
    });
    assert!(!shown.contains("1236"), "staff see it: {shown}");
    assert!(!app.keeps(NUMBER));
}

#[test]
fn staff_write_their_telephone_number_but_no_personal_number() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    anna.replies_to(&card, &format!("Ring 046-12 34 56 om {NUMBER}."));
    amina.hears().says("Ring 046-12 34 56 om [personnummer].");
    assert!(!app.keeps(NUMBER));
}

#[test]
fn a_phone_page_hides_as_well() {
    let app = TestApp::start();
    let anna = app.staff("Anna");
    let (desk, key) = (app.desk().clone(), "0123456789abcdef0123456789abcdef");
    let text = format!("{} {NUMBER}", questions::UNKNOWN);
    app.wait_for(async move {
        let said = Happening::Text(text);
        desk.accept_web(key, Some(Language::SWEDISH), &said).await
    })
    .expect("it is stored");
    anna.hears().says("[personnummer]");
    app.settles();
    let desk = app.desk().clone();
    let lines = app
        .wait_for(async move { desk.web_lines(key, 0).await })
        .expect("they can be read");
    let page: String = lines
        .iter()
        .map(|line| line.message.html.as_str())
        .collect();
    assert!(
        page.contains("[•••]") && page.contains("Jag har gömt ett personnummer"),
        "{page}"
    );
    assert!(!app.keeps(NUMBER));
}

#[test]
fn what_is_forgotten_is_gone_from_the_files_at_once() {
    if is_postgres() {
        return;
    }
    let app = TestApp::start();
    let anna = app.staff("Anna");
    let people: Vec<_> = (0..12)
        .map(|n| app.newcomer(&format!("Amina {n}"), "sv"))
        .collect();
    let word = |n: usize, i: usize| format!("hemligt{n}ord{i}slut");
    for (n, amina) in people.iter().enumerate() {
        amina.starts_in("sv");
        for i in 0..6 {
            amina.asks("/person");
            // Long ones go over several pages of the database.
            amina.asks(&format!(
                "{} {}",
                word(n, i),
                "och så vidare ".repeat(i * 60)
            ));
        }
    }
    app.settles();
    anna.forgets_the_rest();
    for (n, amina) in people.iter().enumerate().step_by(2) {
        assert!(
            app.keeps(&word(n, 5)),
            "otherwise this story proves nothing"
        );
        amina.asks("/forget");
        amina.presses("Ja, radera allt");
        amina.hears();
        app.settles();
        anna.forgets_the_rest();
        // The service runs on: nothing was closed, nothing tidied up by an end.
        for i in 0..6 {
            assert!(!app.keeps(&word(n, i)), "{} stands there still", word(n, i));
        }
    }
    assert!(app.keeps(&word(1, 0)), "the others are kept");
}

#[test]
fn after_the_retention_time_nothing_is_left_in_the_files_of_a_running_service() {
    if is_postgres() {
        return;
    }
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    let words: Vec<String> = (0..20).map(|i| format!("hemligt{i}ordslut")).collect();
    amina.asks("/person");
    for word in &words {
        amina.asks(&format!("{word} {}", "och så vidare ".repeat(30)));
    }
    app.settles();
    anna.forgets_the_rest();
    amina.asks("/status").says("nummer 1");
    amina.presses("Ta tillbaka");
    amina.hears();
    amina.presses("Ja, ta tillbaka den");
    amina.hears();
    app.settles();
    anna.forgets_the_rest();
    app.steps(22 * 24);
    for word in &words {
        assert!(!app.keeps(word), "{word} stands there still");
    }
}
