//! A newcomer writes Arabic, staff read and write Swedish, and a machine stands between them that may be there or not.

use crate::harness::people::{Newcomer, Staff};
use crate::harness::phone::Heard;
use crate::harness::translator::{FakeTranslator, Manner};
use crate::harness::{Setup, TestApp};

/// "Who reads my application? I do not understand the letter." in Arabic.
const QUESTION: &str = "من يقرأ طلبي؟ أنا لا أفهم الرسالة التي وصلتني";

/// What staff answer.
const REPLY: &str = "Din handläggare läser din ansökan. Ring 046-12 34 56 om du undrar något mer.";

/// Above a reply that was sent as it was written, in Arabic.
const NOT_TRANSLATED: &str = "لم نتمكن من ترجمة هذا الجواب";

fn story() -> (TestApp, FakeTranslator, Newcomer, Staff) {
    let translator = FakeTranslator::start();
    let app = Setup::with_translator(&translator.url()).start();
    let (omar, anna) = (app.newcomer("Omar", "ar"), app.staff("Anna Ek"));
    omar.starts_in("ar");
    (app, translator, omar, anna)
}

/// Omar asks for a person; the card.
fn asks(omar: &Newcomer, anna: &Staff, text: &str) -> Heard {
    omar.asks("/person");
    omar.says(text);
    omar.hears();
    let card = anna.hears();
    card.says("Ärende");
    card
}

#[test]
fn staff_read_the_question_in_swedish_and_see_their_reply_translated_back_before_it_goes() {
    let (app, _translator, omar, anna) = story();
    let card = asks(&omar, &anna, QUESTION);
    card.says(QUESTION);
    anna.hears()
        .says("Maskinöversatt")
        .says(&format!("<sv> {QUESTION}"));
    anna.replies_to(&card, REPLY);
    omar.hears();
    anna.hears().says("Anna Ek");
    let preview = anna.hears();
    preview
        .says("Så här läser personen ditt svar")
        .says(&format!("<ar> {REPLY}"))
        .says("Översatt tillbaka")
        .says(&format!("<sv> <ar> {REPLY}"))
        .offers("Ändra");
    assert!(
        omar.unread().is_empty(),
        "nothing is sent before somebody says so"
    );
    anna.presses("Skicka");
    omar.hears()
        .says(&format!("<ar> {REPLY}"))
        .says("هذا النص مترجم آلياً")
        .says(&format!("\n{REPLY}"));
    app.settles();
    anna.forgets_the_rest();
    let case = app.wait_for({
        let desk = app.desk().clone();
        async move {
            let id = desk.queue(false).await.expect("it can be read")[0].id;
            desk.case(id).await.expect("it can be read")
        }
    });
    let reply = case
        .translations
        .iter()
        .find(|one| one.is_reply)
        .expect("it is kept");
    assert_eq!(reply.original, REPLY);
    assert_eq!(
        reply.translated.as_deref(),
        Some(format!("<ar> {REPLY}").as_str())
    );
    assert!(
        reply.line.is_some(),
        "both texts belong to the line that was sent"
    );
}

#[test]
fn what_identifies_somebody_does_not_leave_the_machine() {
    let (app, translator, omar, anna) = story();
    let card = asks(
        &omar,
        &anna,
        &format!("{QUESTION} اسمي عمر ورقمي 19850101-1236"),
    );
    omar.hears();
    anna.hears().says("[personnummer]").says("عمر");
    anna.replies_to(&card, &format!("{REPLY} Hälsningar, Anna Ek"));
    omar.hears();
    anna.hears();
    anna.hears().says("046-12 34 56").says("Anna Ek");
    anna.presses("Skicka");
    omar.hears().says("046-12 34 56").says("Anna Ek");
    app.settles();
    anna.forgets_the_rest();
    let asked = translator.asked();
    assert!(
        asked.len() >= 3,
        "otherwise this story proves nothing: {asked:?}"
    );
    for text in asked {
        for secret in ["1985", "1236", "046", "عمر", "Anna", "Ek"] {
            assert!(!text.contains(secret), "{secret} left the machine: {text}");
        }
    }
}

#[test]
fn a_reply_can_be_written_differently_or_sent_as_it_is() {
    let (app, _translator, omar, anna) = story();
    let card = asks(&omar, &anna, QUESTION);
    anna.hears();
    anna.replies_to(&card, REPLY);
    omar.hears();
    anna.hears();
    anna.hears();
    anna.presses("Ändra");
    anna.hears().says("Svaret är inte skickat").says(REPLY);
    anna.replies_to(&card, "Din handläggare läser din ansökan nu.");
    anna.hears()
        .says("<ar> Din handläggare läser din ansökan nu.");
    anna.presses("Skicka utan översättning");
    omar.hears()
        .says("Din handläggare läser din ansökan nu.")
        .says(NOT_TRANSLATED)
        .says("Svenska")
        .does_not_say("<ar>");
    app.settles();
    anna.forgets_the_rest();
}

#[test]
fn when_the_translator_is_down_slow_or_wrong_the_reply_goes_as_written_and_both_are_told() {
    for manner in [
        Manner::Down,
        Manner::Slow,
        Manner::Same,
        Manner::Empty,
        Manner::Forgetful,
    ] {
        let (app, translator, omar, anna) = story();
        let card = asks(&omar, &anna, QUESTION);
        anna.hears().says("Maskinöversatt");
        translator.behaves(manner);
        anna.replies_to(&card, REPLY);
        omar.hears();
        omar.hears().says(REPLY).says(NOT_TRANSLATED);
        app.settles();
        let told = anna.heard_so_far();
        assert!(
            told.iter()
                .any(|line| line.text.contains("Svaret är skickat som du skrev det")),
            "{manner:?}: staff are not told: {told:?}"
        );
        anna.forgets_the_rest();
    }
}

#[test]
fn when_it_comes_back_it_is_used_again() {
    let (app, translator, omar, anna) = story();
    translator.behaves(Manner::Down);
    let card = asks(&omar, &anna, QUESTION);
    anna.hears().says("Översättningen svarar inte");
    anna.replies_to(&card, REPLY);
    omar.hears();
    omar.hears().says(NOT_TRANSLATED);
    app.settles();
    anna.forgets_the_rest();
    translator.behaves(Manner::Works);
    omar.says("شكرا جزيلا، ومتى أحصل على الجواب؟");
    omar.sees_sign();
    anna.hears();
    anna.hears().says("Maskinöversatt");
    app.settles();
    anna.forgets_the_rest();
}

#[test]
fn a_language_the_service_does_not_have_is_treated_as_no_translator() {
    let translator = FakeTranslator::start();
    let app = Setup::with_translator(&translator.url()).start();
    let (selam, anna) = (app.newcomer("Selam", "ti"), app.staff("Anna"));
    selam.starts_in("ti");
    let card = asks(&selam, &anna, "መን እዩ ንመመልከቲየይ ዘንብቦ? እቲ ደብዳበ ኣይተረድኣንን");
    anna.replies_to(&card, REPLY);
    selam.hears();
    selam.hears().says(REPLY).says("Svenska");
    app.settles();
    anna.forgets_the_rest();
    assert!(translator.asked().is_empty());
}

#[test]
fn without_a_translator_a_newcomer_is_told_that_the_reply_is_in_swedish() {
    let app = TestApp::start();
    let (omar, anna) = (app.newcomer("Omar", "ar"), app.staff("Anna"));
    omar.starts_in("ar");
    let card = asks(&omar, &anna, QUESTION);
    anna.replies_to(&card, REPLY);
    omar.hears().says(REPLY).says(NOT_TRANSLATED);
    // A language supporter writes Arabic: nothing is to be said about that.
    anna.replies_to(&card, "موظف الشؤون الاجتماعية يقرأ طلبك الآن");
    omar.hears().does_not_say(NOT_TRANSLATED);
    app.settles();
    anna.forgets_the_rest();
}

#[test]
fn a_reply_that_waits_survives_a_crash() {
    let (mut app, translator, omar, anna) = story();
    let card = asks(&omar, &anna, QUESTION);
    anna.hears();
    translator.behaves(Manner::Slow);
    anna.replies_to(&card, REPLY);
    omar.hears();
    app.crashes();
    translator.behaves(Manner::Works);
    app.starts_again();
    // What was being sent in the crash may have come twice.
    let preview = format!("<ar> {REPLY}");
    while !anna.hears().text.contains(&preview) {}
    app.settles();
    omar.forgets_the_rest();
    anna.presses("Skicka");
    omar.hears().says(&format!("<ar> {REPLY}"));
    app.settles();
    anna.forgets_the_rest();
}
