//! "This is not what I was told": a case for those who own the answer, which names the other office.

use crate::harness::browser::Browser;
use crate::harness::translator::FakeTranslator;
use crate::harness::{Setup, TestApp, questions};

/// A bubble of Lotsen's on the phone page.
const SAID: &str = ".line:not(.mine) .bubble";

#[test]
fn what_another_office_has_said_goes_to_those_who_own_the_answer() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    amina.presses("👎");
    let sorry = amina.hears();
    sorry.says("Jag är ledsen att det inte hjälpte.");
    amina.presses("Någon har sagt något annat");
    let whom = amina.hears();
    whom.says("Vem har sagt något annat?");
    assert_eq!(whom.labels().len(), 7, "{whom}");
    whom.offers("Nej");
    amina.presses("Arbetsförmedlingen");
    amina.hears().says("Din fråga har nummer 1.");
    anna.hears()
        .says(questions::QUEUE)
        .says("[har fått ett annat svar av: Arbetsförmedlingen]")
        .says("Varför: personen har fått ett annat svar av någon annan");
    // Pressed again, it is the same case.
    amina.presses("Arbetsförmedlingen");
    amina.hears().says("nummer 1");
    // A button that names an office that is not there says nothing.
    let exchange = whom.id;
    amina.presses_data(exchange, "told:zzz:1");
    amina.hears().says("Den här knappen är för gammal");
    app.settles();
    anna.forgets_the_rest();
}

#[test]
fn what_is_added_to_a_waiting_case_is_added_once() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::QUEUE);
    amina.presses("Fråga en människa");
    amina.hears().says("Din fråga har nummer 1.");
    anna.hears().says(questions::QUEUE);
    amina.presses("👎");
    amina.hears();
    amina.presses("Någon har sagt något annat");
    amina.hears();
    amina.presses("Försäkringskassan");
    amina
        .hears()
        .says("lagt till det här till din fråga nummer 1");
    anna.hears()
        .says("[har fått ett annat svar av: Försäkringskassan]");
    // Pressed again, and with another office, the newcomer hears where it stands.
    for office in ["Försäkringskassan", "Skatteverket"] {
        amina.presses(office);
        amina.hears().says("Fråga nummer 1");
    }
    app.settles();
    assert!(anna.heard_so_far().is_empty());
}

#[test]
fn the_line_that_names_the_other_office_is_not_translated() {
    let translator = FakeTranslator::start();
    let app = Setup::with_translator(&translator.url()).start();
    let (omar, anna) = (app.newcomer("Omar", "ar"), app.staff("Anna"));
    omar.starts_in("ar");
    omar.asks(questions::QUEUE_AR);
    omar.presses("👎");
    omar.hears();
    omar.presses("قيل لي شيء آخر");
    omar.hears();
    omar.presses("Skatteverket");
    omar.hears();
    anna.hears()
        .says(questions::QUEUE_AR)
        .says("[har fått ett annat svar av: Skatteverket]");
    anna.hears()
        .says(&format!("<sv> {}", questions::QUEUE_AR))
        .does_not_say("Skatteverket");
    app.settles();
    let asked = translator.asked();
    assert!(
        asked.iter().all(|text| !text.contains("Skatteverket")),
        "{asked:?}"
    );
}

#[test]
fn a_typed_yes_still_wishes_for_a_person() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::QUEUE);
    amina.presses("👎");
    amina.hears();
    amina.asks("ja").says("Din fråga har nummer 1.");
    anna.hears().says(questions::QUEUE);
}

#[test]
fn the_offices_stand_from_right_to_left_on_the_phone_page() {
    let Some(phone) = Browser::phone("ar") else {
        return;
    };
    let app = Setup::demo().start();
    phone.opens(&format!("{}/chat", app.address()));
    phone.finds_with("[data-press]", "العربية").is_clicked();
    phone
        .finds_with("[data-press=\"place:skip\"]", "")
        .is_clicked();
    phone.finds("#text").is_typed_into(questions::QUEUE);
    phone.finds("#write button").is_clicked();
    phone.finds_with("[data-press^=\"down:\"]", "").is_clicked();
    phone
        .finds_with("[data-press^=\"told:\"]", "قيل لي شيء آخر")
        .is_clicked();
    phone.finds_with(SAID, "من قال لك شيئًا آخر؟");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.is_pictured("told-by-whom-ar");
    phone
        .finds_with("[data-press^=\"told:fk:\"]", "Försäkringskassan")
        .is_clicked();
    phone.finds_with(SAID, "1");
    app.settles();
}

#[test]
fn forgotten_in_the_middle_nothing_of_what_others_said_is_left() {
    let mut app = TestApp::start();
    let (amina, omar) = (app.newcomer("Amina", "sv"), app.newcomer("Omar", "ar"));
    let anna = app.staff("Anna");
    amina.starts_in("sv");
    amina.asks(questions::QUEUE);
    amina.presses("👎");
    amina.hears();
    amina.presses("Någon har sagt något annat");
    amina.hears();
    amina.presses("Skatteverket");
    amina.hears().says("Din fråga har nummer 1.");
    anna.hears().says("Skatteverket");
    // The other one has not said yet which office it was.
    omar.starts_in("ar");
    omar.asks(questions::QUEUE_AR);
    omar.presses("👎");
    omar.hears();
    omar.presses("قيل لي شيء آخر");
    let whom = omar.hears();
    app.settles();
    let traces = ["annat svar av: Skatteverket", questions::QUEUE_AR];
    for trace in traces {
        assert!(app.keeps(trace), "otherwise this proves nothing: {trace}");
    }
    for newcomer in [&amina, &omar] {
        newcomer.asks("/forget");
        newcomer.presses("forget:yes");
        newcomer.hears();
    }
    app.settles();
    anna.forgets_the_rest();
    app.stops();
    for trace in traces {
        assert!(!app.keeps(trace), "{trace} stands in the database still");
    }
    app.starts_again();
    omar.presses_data(
        whom.id,
        &whom.button("Skatteverket").expect("it is there").data,
    );
    omar.hears().says("هذا الزر");
    app.settles();
    assert!(anna.heard_so_far().is_empty(), "nobody is asked");
}
