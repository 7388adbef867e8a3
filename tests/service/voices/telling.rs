//! `/tell`: what somebody says in their own words, and what becomes of it.

use serde_json::Value;

use crate::harness::translator::FakeTranslator;
use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp, questions};

/// What somebody tells.
const BUS: &str = "Bussen till kursen går för sällan, säger Hemlighetsdotter.";

/// A word that stands in nothing else.
const TRACE: &str = "Hemlighetsdotter";

/// "The staff here are very kind" in Arabic.
const KIND: &str = "الموظفون هنا لطفاء جدًا ويساعدونني كثيرًا";

/// The address of the only voice on a page.
fn address(page: &str) -> String {
    let (_, rest) = page.split_once("action=\"/voices/").expect("there is one");
    format!("/voices/{}", rest.split('"').next().unwrap_or_default())
}

fn report(visitor: &Visitor) -> Value {
    let json = visitor.opens("/report.json").text;
    serde_json::from_str(&json).expect("it is JSON")
}

#[test]
fn what_is_told_is_read_tagged_quoted_and_counted_without_a_person() {
    let app = Setup::default().start();
    let rut = app.welcomes("Rut", "admin", &[]);
    let anna = app.welcomes("Anna", "staff", &["housing-coach"]);
    let tore = app.welcomes("Tore", "translator", &[]);
    assert_eq!(tore.opens("/voices").status, 403);
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks("/menu").offers("💬 Berätta för oss");
    let intro = amina.asks("/tell");
    intro
        .says("Ingen svarar på det.")
        .says("röstmeddelande")
        .offers("Fråga en människa");
    let asked = amina.asks(BUS);
    asked
        .says("Får det visas för andra, utan ditt namn?")
        .offers("Fråga en människa");
    let page = anna.opens("/voices").text;
    for words in [BUS, "Får inte visas för andra.", "Nya (1)"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("name=\"quote\""), "{page}");
    amina.presses("✅ Ja, det får visas");
    amina.hears().says("utan ditt namn");
    let voice = address(&rut.opens("/voices").text);
    // Staff give it a topic; what is fit to quote is for editors and admins.
    let tag = [("do", "read"), ("topic", "service"), ("state", "new")];
    let done = anna.sends("/voices", &voice, &tag);
    assert_eq!(done.status, 303, "{}", done.text);
    let forged = [("do", "keep"), ("may-quote", "1"), ("quote", "1")];
    anna.sends("/voices?state=read", &voice, &forged);
    assert!(!anna.opens("/voices?state=read").text.contains(">Citat<"));
    assert_eq!(report(&rut)["voices"]["quotes"], serde_json::json!([]));
    let quote = [
        ("do", "keep"),
        ("topic", "service"),
        ("may-quote", "1"),
        ("quote", "1"),
        ("state", "read"),
    ];
    rut.sends("/voices?state=read", &voice, &quote);
    let read = rut.opens("/voices?state=read").text;
    for words in [">Citat<", "value=\"service\" selected"] {
        assert!(read.contains(words), "{words}: {read}");
    }
    let voices = &report(&rut)["voices"];
    assert_eq!(voices["quotes"][0]["text"], BUS);
    let told = serde_json::json!([{ "name": "Den här tjänsten", "count": null }]);
    assert_eq!(voices["told"], told, "one is too few to be shown");
    assert!(rut.opens("/report").text.contains(TRACE));
    assert!(rut.opens("/report.csv").text.contains(TRACE));
    // It belongs to no desk.
    assert_eq!(report(&anna)["voices"]["told"], serde_json::json!([]));
    // Whoever thinks better of it is not quoted any more.
    let no = asked.button("Nej").expect("it is there").data.clone();
    amina.presses_data(asked.id, &no);
    amina.hears().says("Bara personalen läser det");
    assert_eq!(report(&rut)["voices"]["quotes"], serde_json::json!([]));
    amina.asks("/mydata");
    amina.hears().says("Du berättade").says(BUS);
    let hidden = [("do", "hide"), ("state", "read")];
    rut.sends("/voices?state=read", &voice, &hidden);
    assert_eq!(report(&rut)["voices"]["told"], serde_json::json!([]));
}

#[test]
fn alarm_words_raise_the_alarm_and_numbers_are_hidden() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let eva = app.welcomes("Eva", "editor", &[]);
    amina.starts_in("sv");
    amina.asks("/tell");
    amina.asks(questions::VIOLENCE).says("112");
    anna.hears().says(questions::VIOLENCE);
    // What cannot wait is answered, and staff are told, as ever.
    amina.asks("/tell");
    amina.asks(questions::URGENT);
    let page = eva.opens("/voices").text;
    assert!(page.contains("Här finns inget."), "{page}");
    app.settles();
    amina.forgets_the_rest();
    anna.forgets_the_rest();
    let omar = app.newcomer("Omar", "sv");
    omar.starts_in("sv");
    omar.asks("/tell");
    omar.asks("Det är bra här. Mitt personnummer är 19900101-2385.")
        .says("Jag har gömt");
    omar.hears().says("Får det visas");
    let page = eva.opens("/voices").text;
    assert!(page.contains("Det är bra här."), "{page}");
    assert!(!page.contains("19900101"), "{page}");
}

#[test]
fn what_is_told_is_translated_for_staff_and_can_be_mended() {
    let translator = FakeTranslator::start();
    let app = Setup::with_translator(&translator.url()).start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let amina = app.newcomer("Amina", "ar");
    amina.starts_in("ar");
    amina.asks("/tell").says("لا أحد يجيب عنها");
    let told = amina.says(KIND);
    amina.hears().says("هل يمكن أن يُعرض على الآخرين");
    let shows = |words: &str| {
        let found = app.telegram.wait(
            || {},
            |_| eva.opens("/voices").text.contains(words).then_some(()),
        );
        assert!(found.is_some(), "{words}: {}", eva.opens("/voices").text);
    };
    shows(&format!("&#60;sv&#62; {KIND}"));
    amina.edits(told, &format!("{KIND} 2"));
    amina.hears().says("غيّرت ما أخبرتنا به");
    shows(&format!("&#60;sv&#62; {KIND} 2"));
    // Telegram also reports edits that nobody made: what was told stands as it is, and nothing is said.
    let voice = address(&eva.opens("/voices").text);
    let read = [("do", "read"), ("state", "new")];
    assert_eq!(eva.sends("/voices", &voice, &read).status, 303);
    amina.edits(told, &format!("{KIND} 2"));
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "nothing was changed");
    assert!(eva.opens("/voices?state=read").text.contains(KIND));
    amina.edits(told, &format!("{KIND} 3"));
    amina.hears().says("غيّرت ما أخبرتنا به");
    shows(&format!("&#60;sv&#62; {KIND} 3"));
    let page = eva.opens("/voices").text;
    assert!(page.contains("dir=\"rtl\""), "{page}");
}

#[test]
fn what_is_spoken_can_be_listened_to_until_it_is_forgotten() {
    let mut app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let eva = app.welcomes("Eva", "editor", &[]);
    amina.starts_in("sv");
    amina.asks("/tell");
    amina.sends_voice();
    amina.hears().says("Får det visas");
    // Pictures that were sent together are one, and no question.
    amina.asks("/tell");
    amina.sends_photo_of_album(Some(BUS), Some("7"));
    amina.hears().says("Får det visas");
    amina.sends_photo_of_album(None, Some("7"));
    amina.sees_sign();
    app.settles();
    assert!(anna.heard_so_far().is_empty(), "nobody is asked anything");
    let page = eva.opens("/voices").text;
    assert_eq!(page.matches("Röst eller bild").count(), 2, "{page}");
    let voice = page
        .rsplit("action=\"/voices/")
        .next()
        .expect("it is there");
    let voice = format!("/voices/{}", voice.split('"').next().unwrap_or_default());
    let play = [("do", "play"), ("state", "new")];
    assert_eq!(eva.sends("/voices", &voice, &play).status, 303);
    anna.hears().says("Någon har berättat det här för oss");
    let copy = anna.hears();
    let again = eva.sends("/voices", &voice, &play);
    assert_eq!(again.status, 409, "once is enough");
    app.settles();
    amina.asks("/mydata");
    amina.hears().says("med ett röstmeddelande").says(BUS);
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears().says("är raderat");
    app.settles();
    let is_there = app
        .telegram
        .look(|state| state.chat(app.staff_chat).posts.contains_key(&copy.id));
    assert!(!is_there, "it is gone in the staff group too");
    let page = eva.opens("/voices").text;
    assert!(page.contains("Här finns inget.") && !page.contains(TRACE));
    app.stops();
    assert!(!app.keeps(TRACE), "it stands in the database still");
    app.starts_again();
}

#[test]
fn a_question_stays_a_question_and_texts_go_after_the_retention_time() {
    let mut app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    // Another button, another command, or an hour later: what is written is a question again.
    let menu = amina.asks("/menu");
    amina.asks("/tell");
    amina.presses_data(menu.id, "t:housing:0");
    amina.hears();
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    amina.asks("/tell");
    amina.asks("/help").says("/tell");
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    amina.asks("/tell");
    app.steps(2);
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    amina.asks("/tell");
    amina.presses("Avbryt");
    amina.hears();
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    // The button to a person leads to one.
    let intro = amina.asks("/tell");
    let person = intro.button("Fråga en människa").expect("it is there");
    amina.presses_data(intro.id, &person.data);
    amina.hears().says("Vad vill du fråga?");
    amina.asks("/menu");
    for number in 0..5 {
        amina.asks("/tell");
        amina.asks(&format!("{BUS} ({number})"));
    }
    let siv = app.welcomes("Siv", "admin", &[]);
    assert_eq!(report(&siv)["voices"]["told"][0]["count"], 5);
    assert!(app.keeps(TRACE), "otherwise this proves nothing");
    app.steps(23 * 24);
    app.settles();
    amina.forgets_the_rest();
    let rut = app.welcomes("Rut", "admin", &[]);
    assert!(rut.opens("/voices").text.contains("Här finns inget."));
    let all = rut.opens("/report.json?from=2026-01&to=2030-01").text;
    let all: Value = serde_json::from_str(&all).expect("it is JSON");
    assert_eq!(all["voices"]["told"][0]["count"], 5, "the count stays");
    app.stops();
    assert!(!app.keeps(TRACE), "it stands in the database still");
    app.starts_again();
}
