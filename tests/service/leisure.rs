//! A newcomer looks for something to do.

mod pages;

use crate::harness::{Setup, TestApp};

/// A bubble of Lotsen's on the phone page.
const SAID: &str = ".line:not(.mine) .bubble";

/// The service with a directory of activities.
pub fn with_activities(setup: Setup) -> TestApp {
    let app = setup.start();
    let folder = app.knowledge().join("activities");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let rows = include_str!("leisure/lomma.toml");
    std::fs::write(folder.join("lomma.toml"), rows).expect("it can be written");
    let found = app.telegram.wait(
        || {},
        |_| {
            // The state of the server is held meanwhile, so the service is asked directly.
            let shelf = app.desk().shelf();
            (!shelf.knowledge.activities.is_empty()).then_some(())
        },
    );
    assert!(found.is_some(), "the directory is not read");
    app
}

/// A newcomer in Lomma who speaks Swedish with the bot.
pub fn in_lomma(app: &TestApp) -> crate::harness::people::Newcomer {
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks("/place");
    amina.presses("Lomma");
    amina.hears();
    amina
}

#[test]
fn two_buttons_lead_to_what_fits() {
    let app = with_activities(Setup::default());
    let amina = in_lomma(&app);
    amina
        .asks("/leisure")
        .says("Vem gäller det?")
        .offers("🧒 6–9");
    amina.presses("🧒 6–9");
    amina
        .hears()
        .says("Vad vore roligt?")
        .offers("🏊 Simning och vatten");
    amina.presses("🏊 Simning och vatten");
    let found = amina.hears();
    found
        .says("Simskola 7–10 år")
        .says("lördag 09:00–09:45")
        .says("600 kr / termin")
        .says("du får prova en gång innan du betalar")
        .says("du kan betala med Fritidskortet")
        .says("hållplats Lomma centrum")
        .says("040-628 04 50")
        .does_not_say("Simning för kvinnor");
    amina.presses("🆓 Gratis");
    amina
        .hears()
        .says("Jag hittade inget precis sådant.")
        .offers("🙋 Hjälp mig att börja");
}

#[test]
fn a_place_is_asked_for_first() {
    let app = with_activities(Setup::default());
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina
        .asks("/leisure")
        .says("I vilken kommun bor du?")
        .offers("Lomma");
    amina.presses("Lomma");
    amina.hears().says("Vem gäller det?");
    amina.presses("👩 20+");
    amina.hears();
    amina.presses("✨ Vad som helst");
    amina
        .hears()
        .says("Simning för kvinnor")
        .says("bara kvinnor")
        .says("gratis")
        .says("någon ser efter små barn under tiden")
        .does_not_say("Fotboll pojkar");
}

#[test]
fn whoever_lives_on_the_second_page_of_places_can_choose_it() {
    let app = TestApp::start();
    let file = app.knowledge().join("municipalities.toml");
    let mut places = std::fs::read_to_string(&file).expect("it can be read");
    for number in 1..=10 {
        places += &format!(
            "\n[[municipality]]\nid = \"ort-{number}\"\nregion = \"skane\"\nname = {{ sv = \"Ort {number}\" }}\n"
        );
    }
    std::fs::write(&file, places).expect("it can be written");
    let found = app.telegram.wait(
        || {},
        |_| (app.desk().shelf().knowledge.municipalities.len() == 12).then_some(()),
    );
    assert!(found.is_some(), "the places are not read");
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina
        .asks("/leisure")
        .offers("Fler orter")
        .does_not_offer("Ort 10");
    amina.presses("Fler orter");
    amina.hears().offers("Ort 10");
    amina.presses("Ort 10");
    amina.hears().says("Vem gäller det?");
}

#[test]
fn a_question_that_says_enough_is_answered_with_activities_too() {
    let app = with_activities(Setup::default());
    let amina = in_lomma(&app);
    amina
        .asks("Var kan mina barn lära sig simma?")
        .says("Ring simhallen");
    amina
        .hears()
        .says("Simskola 7–10 år")
        .does_not_say("Fotboll");
    // A question that does not say for whom gets a button.
    let answer = amina.asks("Lär dig simma");
    answer
        .says("Ring simhallen")
        .offers("🔎 Hitta en aktivitet");
    amina.presses("🔎 Hitta en aktivitet");
    amina.hears().says("Simskola 7–10 år");
    amina
        .asks("badtider för kvinnor i simhallen")
        .says("Ring simhallen");
    amina
        .hears()
        .says("Simning för kvinnor")
        .does_not_say("Simskola 7–10 år");
}

#[test]
fn a_wish_that_no_entry_answers_goes_to_a_person_and_to_the_directory() {
    let app = with_activities(Setup::default());
    let (amina, anna) = (in_lomma(&app), app.staff("Anna"));
    amina
        .asks("fotboll, min pojke är 9, gärna på tisdag")
        .says("en människa");
    amina.hears().says("Fotboll pojkar");
    anna.hears().says("fotboll");
}

#[test]
fn what_is_made_up_is_shown_in_the_demonstration_only() {
    let app = with_activities(Setup::default());
    let amina = in_lomma(&app);
    amina.asks("/leisure");
    amina.presses("🧒 6–9");
    amina.hears();
    amina.presses("⚽ Bollspel");
    amina
        .hears()
        .says("Fotboll pojkar")
        .does_not_say("Påhittad fotboll");

    let Some(phone) = crate::harness::browser::Browser::phone("sv") else {
        return;
    };
    let demo = with_activities(Setup::demo());
    phone.opens(&format!("{}/chat", demo.address()));
    phone.finds_with("[data-press]", "Svenska").is_clicked();
    phone.finds_with("[data-press]", "Lomma").is_clicked();
    phone.finds_with(SAID, "Skriv din fråga med egna ord");
    phone.finds("#text").is_typed_into("/leisure");
    phone.finds("#write button").is_clicked();
    phone.finds_with("[data-press]", "🧒 6–9").is_clicked();
    phone.finds_with("[data-press]", "⚽ Bollspel").is_clicked();
    let said = phone.finds_with(SAID, "Påhittad fotboll");
    assert!(
        said.text().contains("Den här aktiviteten finns inte."),
        "{}",
        said.text()
    );
}

#[test]
fn help_to_begin_is_a_case_with_the_wish_in_swedish() {
    let app = with_activities(Setup::default());
    let amina = app.newcomer("Amina", "en");
    let anna = app.staff("Anna");
    amina.starts_in("en");
    amina.asks("/place");
    amina.presses("Lomma");
    amina.hears();
    amina.asks("/leisure");
    amina.presses("🧒 6–9");
    amina.hears();
    amina.presses("🏊 Swimming and water");
    amina
        .hears()
        .says("Simskola 7–10 år")
        .says("Saturday 09:00–09:45");
    amina.presses("🙋 Help me to begin");
    amina.hears().says("Guide to associations");
    amina.hears().says("May I ask you here in a week");
    anna.hears()
        .says("Simning och vatten")
        .says("6–9 år")
        .says("lomma/simskola");
}

#[test]
fn buttons_of_the_finder_work_after_everything_was_erased_and_forged_ones_do_nothing() {
    let app = with_activities(Setup::default());
    let amina = in_lomma(&app);
    amina.asks("/leisure");
    amina.presses("🧒 6–9");
    let what = amina.hears();
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears();
    let button = what
        .button("🏊 Simning och vatten")
        .expect("it is there")
        .data
        .clone();
    amina.presses_data(what.id, &button);
    amina.hears().says("Simskola 7–10 år");
    for forged in ["f:p:atlantis:", "f:q:1", "f:"] {
        amina.presses_data(what.id, forged);
        amina.hears();
    }
    amina.presses_data(what.id, "f:r:999-1;;9999;;;;");
    amina.hears();
}
