//! A newcomer's own plan: the steps, in the chat and on the phone page.

mod reminders;

use jiff::civil::{Date, date};
use jiff::{Span, ToSpan as _};
use lotsen::phrase::stockholm;

use crate::harness::browser::Browser;
use crate::harness::people::Newcomer;
use crate::harness::phone::Heard;
use crate::harness::{Setup, TestApp, questions};

/// A bubble of Lotsen's on the phone page.
const SAID: &str = ".line:not(.mine) .bubble";

/// The service with a plan.
fn with_plan(setup: Setup) -> TestApp {
    let app = setup.start();
    let folder = app.knowledge();
    std::fs::create_dir_all(folder.join("plan")).expect("the folder can be made");
    for (file, text) in [
        ("plan.toml", include_str!("planning/plan.toml")),
        ("plan/sv.toml", include_str!("planning/sv.toml")),
        ("plan/ar.toml", include_str!("planning/ar.toml")),
        ("plan/en.toml", include_str!("planning/en.toml")),
    ] {
        std::fs::write(folder.join(file), text).expect("it can be written");
    }
    let found = app.telegram.wait(
        || {},
        |_| {
            let plan = &app.desk().shelf().knowledge.plan;
            (!plan.steps.is_empty() && plan.texts.len() == 3).then_some(())
        },
    );
    assert!(found.is_some(), "the plan is not read");
    app
}

fn today(app: &TestApp) -> Date {
    app.now().to_zoned(stockholm()).date()
}

/// A day as the bot says it.
fn said(app: &TestApp, language: &str, day: Date) -> String {
    let language = language.parse().expect("a language");
    app.desk().phrasebook().date(language, day)
}

/// Somebody who speaks Swedish and has answered what the plan asks first; the list.
fn with_answers(app: &TestApp, name: &str, arrival: Date) -> (Newcomer, Heard) {
    let newcomer = app.newcomer(name, "sv");
    newcomer.starts_in("sv");
    newcomer.asks("/plan");
    newcomer.asks(&arrival.to_string());
    newcomer.presses("p:w:skip");
    newcomer.hears().says("Vilken uppehållsstatus har du?");
    newcomer.presses("p:u:skip");
    let list = newcomer.hears();
    (newcomer, list)
}

/// The number that stands before a step in a list.
fn number_of(list: &Heard, step: &str) -> String {
    let button = list.button(&format!("p:s:{step}"));
    let label = &button.expect("it is in the list").text;
    let (number, _) = label.split_once(". ").expect("it has a number");
    number.to_owned()
}

fn ago(app: &TestApp, span: Span) -> Date {
    today(app).saturating_sub(span)
}

/// Time goes by until a second after an hour of a day, and nothing is done: the clock is stepped in whole milliseconds, and one too few
/// would be the hour before.
fn waits_until(app: &TestApp, day: Date, hour: i8) {
    let at = day
        .at(hour, 0, 1, 0)
        .to_zoned(stockholm())
        .expect("a time")
        .timestamp();
    app.waits(at.duration_since(app.now()).unsigned_abs());
}

#[test]
fn everything_can_be_done_by_button() {
    let app = with_plan(Setup::default());
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks("/menu").offers("📋 Min plan");
    amina.presses("📋 Min plan");
    let asked = amina.hears();
    asked
        .says("När kom du till kommunen")
        .offers("En annan månad")
        .offers("Hoppa över");
    // Two years back: year, then month.
    amina.presses("En annan månad");
    amina.hears().says("Vilket år?");
    let month = today(&app).first_of_month();
    amina.presses(&month.year().to_string());
    amina.hears().says("Vilken månad?");
    amina.presses(&format!("p:a:{}-{:02}", month.year(), month.month()));
    amina
        .hears()
        .says("I vilken kommun bor du?")
        .offers("Lomma");
    amina.presses("Lomma");
    amina.hears().offers("Uppehållstillstånd");
    amina.presses("Uppehållstillstånd");
    let list = amina.hears();
    let due = said(&app, "sv", month.saturating_add(1.month()));
    list.says("Nu")
        .says(&format!("Ställ dig i bostadskö\u{2069} – senast {due}"))
        .says("välj dagen")
        .does_not_say("Lund")
        .does_not_say("De två åren");
    assert_eq!(
        list.buttons
            .iter()
            .filter(|button| button.data.starts_with("p:s:"))
            .count(),
        5,
        "at most five at a time"
    );
    amina.presses("➡️ Fler steg");
    amina.hears().says("Senare").says("De två åren tar slut");
    amina.presses("➡️ Fler steg");
    amina.hears().says("Nu");
    amina.presses("p:s:join-queue");
    let step = amina.hears();
    step.says("Kötiden börjar den dag du anmäler dig.")
        .does_not_say("maskin")
        .offers("✔ Klart")
        .offers("🔔 Påminn mig");
    // The answer is the entry's.
    amina.presses("ℹ️ Läs mer");
    amina.hears().says("Ställ dig i bostadskön så tidigt");
    // A question in between is answered as ever, and the plan goes on.
    amina.asks(questions::SWIMMING).says("Lär dig simma");
    amina.presses("✔ Klart");
    amina.hears().says("Klart: Ställ dig i bostadskö");
    amina.presses("↩️ Inte klart än");
    amina.hears().says("Kötiden börjar");
    amina.presses("✔ Klart");
    amina.hears();
    amina
        .asks("/plan")
        .does_not_say("Ställ dig i bostadskö")
        .says("Ansök igen");
    let list = amina.asks("/plan");
    amina.presses_data(list.id, "p:s:swim");
    amina.hears();
    amina.presses("⏰ Senare");
    amina.hears().says("när vill du göra det?");
    amina.presses("Om 1 månad");
    let until = said(&app, "sv", today(&app).saturating_add(1.month()));
    amina.hears().says(&format!("skjutet till {until}"));
    let data = amina.asks("/mydata");
    data.says("Min plan: du kom")
        .says("Min plan, klart: Ställ dig i bostadskö")
        .says(&format!("skjutet: Lär dig simma i sommar, till {until}"))
        .says("Kommun: Lomma")
        .says("Uppehållsstatus: Uppehållstillstånd");
    amina.hears();
}

#[test]
fn everything_can_be_typed_in_arabic_too() {
    let app = with_plan(Setup::default());
    let nour = app.newcomer("Nour", "ar");
    nour.starts_in("ar");
    nour.asks("خطتي").says("متى جئت");
    // A question is a question, whatever was asked.
    nour.asks(questions::QUEUE_AR)
        .says("سجّل في قائمة انتظار السكن");
    let came = ago(&app, 12.days());
    let arabic: String = came
        .to_string()
        .chars()
        .map(|c| match c.to_digit(10) {
            Some(digit) => char::from_u32(u32::from('٠') + digit).expect("a digit"),
            None => c,
        })
        .collect();
    nour.asks(&arabic).says("في أي بلدية").offers("لوند");
    nour.asks("لوند").offers("تصريح إقامة");
    let list = nour.asks("تصريح إقامة");
    list.says("الآن").says("سجّل في طابور السكن");
    let step = nour.asks(&number_of(&list, "join-queue"));
    step.says("يبدأ وقت الانتظار في يوم التسجيل.")
        .says("آلة")
        .says(&said(&app, "ar", came.saturating_add(1.month())));
    nour.asks("ذكّرني").says("سأذكّرك هنا");
    nour.asks("أوقف التذكير").says("لن أذكّرك بعد الآن");
    let list = nour.asks("خطتي");
    nour.asks(&number_of(&list, "join-queue"));
    nour.asks("تم").says("تمّ");
    nour.asks("/mydata").says("سجّل في طابور السكن");
    nour.hears();
    // A step without an Arabic text comes in the language of the original, and says so.
    let list = nour.asks("خطتي");
    nour.presses_data(list.id, "p:s:report");
    nour.hears().says("Svenska").says("Skicka rapporten");
}

#[test]
fn a_day_is_understood_as_people_write_it_and_one_to_come_is_no_arrival() {
    let app = with_plan(Setup::default());
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    let day = ago(&app, 40.days());
    let month = |language: &str| {
        let language = language.parse().expect("a language");
        let id = format!("month-{}", day.month());
        app.desk().phrasebook().text(language, &id, &[])
    };
    let (year, number, date) = (day.year(), day.month(), day.day());
    for written in [
        format!("{year}-{number:02}-{date:02}"),
        format!("{date}/{number} {year}"),
        format!("{date}.{number}.{year}"),
        format!("{date} {} {year}", month("sv")),
        format!("{} {date}, {year}", month("en")),
        format!("{date}/{number}"),
    ] {
        let list = amina.asks("/plan");
        // The second time one changes it.
        if list.button("p:a:skip").is_none() {
            amina.presses_data(list.id, "p:a");
            amina.hears().says("När kom du");
        }
        amina.asks(&written);
        amina.asks("/mydata").says(&said(&app, "sv", day));
        amina.forgets_the_rest();
    }
    let list = amina.asks("/plan");
    amina.presses_data(list.id, "p:a");
    amina.hears();
    let future = today(&app).saturating_add(1.year());
    amina.asks(&future.to_string()).says("När kom du");
    amina.asks("/mydata").says(&said(&app, "sv", day));
    amina.forgets_the_rest();
}

#[test]
fn a_month_stands_as_it_is_said_without_a_day() {
    let app = with_plan(Setup::default());
    let olena = app.newcomer("Olena", "uk");
    olena.starts_in("uk");
    let wanted = date(today(&app).year() - 1, 3, 1);
    for written in [
        format!("березень {} року", wanted.year()),
        format!("1 березня {} р.", wanted.year()),
    ] {
        let list = olena.asks("/plan");
        if list.button("p:a:skip").is_none() {
            olena.presses_data(list.id, "p:a");
            olena.hears();
        }
        olena.asks(&written);
        olena.asks("/mydata").says(&said(&app, "uk", wanted));
        olena.forgets_the_rest();
    }
}

#[test]
fn what_is_asked_first_can_be_skipped_and_a_forged_button_does_nothing() {
    let app = with_plan(Setup::default());
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks("/plan");
    amina.presses("Hoppa över");
    amina.hears().says("I vilken kommun bor du?");
    amina.presses("p:w:skip");
    amina.hears();
    amina.presses("p:u:skip");
    let list = amina.hears();
    // Without the day of the arrival nothing is due that is counted from it.
    list.says("1. \u{2068}Ställ dig i bostadskö\u{2069}\n");
    // It is not asked again.
    amina.asks("/plan").says("Din plan.");
    for data in [
        "p:nothing",
        "p:s:nothing",
        "p:a:2199-01",
        "p:a:y:3000",
        "p:u:king",
        "p:w:nowhere",
        "p:t:swim:2027-01-01",
        "p:t:apply:0",
        "p:t:apply:77",
        "p:t:permit-card:2020-01-01",
        "p:k:swim:y",
    ] {
        amina.presses_data(list.id, data);
        amina.hears().says("Den här knappen är för gammal");
    }
    // Without a plan there is a sentence.
    let bare = TestApp::start();
    let karim = bare.newcomer("Karim", "sv");
    karim.starts_in("sv");
    karim.asks("/plan").says("Det finns ingen plan här än.");
    karim.asks("/menu").does_not_offer("📋 Min plan");
}

#[test]
fn somebody_who_talks_with_a_person_writes_to_that_person() {
    let app = with_plan(Setup::default());
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina.asks("/person");
    amina.asks("När öppnar ni?");
    anna.hears();
    anna.presses("Ta ärendet");
    amina.hears();
    anna.hears();
    amina.asks("/plan").says("När kom du");
    amina.says("1");
    amina.sees_sign();
    anna.hears().says("1");
}

#[test]
fn the_plan_stands_from_right_to_left_on_the_phone_page() {
    let Some(phone) = Browser::phone("ar") else {
        return;
    };
    let app = with_plan(Setup::demo());
    let writes = |text: &str| {
        phone.finds("#text").is_typed_into(text);
        phone.finds("#write button").is_clicked();
    };
    phone.opens(&format!("{}/chat", app.address()));
    phone.finds_with("[data-press]", "العربية").is_clicked();
    phone
        .finds_with("[data-press=\"place:skip\"]", "")
        .is_clicked();
    phone.finds_with("[data-press=\"p:\"]", "خطتي").is_clicked();
    phone.finds_with(SAID, "متى جئت");
    writes(&ago(&app, 3.days()).to_string());
    phone
        .finds_with("[data-press^=\"p:w:\"]", "لوما")
        .is_clicked();
    phone.finds_with("[data-press]", "تصريح إقامة").is_clicked();
    let list = phone.finds_with(SAID, "سجّل في طابور السكن");
    let direction = "const words = arguments[0].querySelector('[dir]'); return words.dir";
    assert_eq!(list.runs(direction), serde_json::json!("rtl"));
    phone.sees_that("return document.documentElement.dir === 'rtl'");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.is_pictured("plan-list-ar");
    phone
        .finds_with("[data-press^=\"p:s:join\"]", "")
        .is_clicked();
    phone.finds_with(SAID, "يبدأ وقت الانتظار");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.is_pictured("plan-step-ar");
    phone
        .finds_with("[data-press^=\"p:r:join\"]", "")
        .is_clicked();
    phone.finds_with(SAID, "سأذكّرك هنا");
    // The days of a month.
    writes("/plan");
    phone
        .finds_with("[data-press=\"p:s:apply\"]", "")
        .is_clicked();
    phone
        .finds_with("[data-press=\"p:t:apply\"]", "")
        .is_clicked();
    phone.finds_with("[data-press=\"p:t:apply:31\"]", "31");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.is_pictured("plan-days-ar");
    // What comes unasked stands on the page, too, without a press.
    let due = today(&app).saturating_add(10.days());
    phone
        .finds(&format!("[data-press=\"p:t:apply:{}\"]", due.day()))
        .is_clicked();
    // With the sign before it, so that the 4th is not found in the 14th.
    let on = |day| format!("\u{2068}{}", said(&app, "ar", day));
    phone.finds_with(SAID, &on(due));
    phone
        .finds_with("[data-press=\"p:r:apply\"]", "")
        .is_clicked();
    let before = lotsen::plan::on_or_after(due.saturating_sub(3.days()));
    phone.finds_with(SAID, &on(before));
    app.settles();
    waits_until(&app, before, 10);
    app.ticks();
    app.settles();
    let reminder = phone.finds_with(SAID, "تذكير:");
    assert_eq!(reminder.runs(direction), serde_json::json!("rtl"));
    phone.is_pictured("plan-reminder-ar");
}
