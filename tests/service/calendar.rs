//! The calendar: what takes place, opening hours, holidays, reminders and signing up, in the chat, on the phone page and in the console.

mod console;
mod files;
mod pages;
mod reminders;
mod signing_up;

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use lotsen::config::SignInConfig;
use lotsen::hours::is_holiday;
use lotsen::knowledge::Knowledge;
use lotsen::phrase::stockholm;

use crate::harness::people::Newcomer;
use crate::harness::phone::Heard;
use crate::harness::{Setup, TestApp, questions};

/// Puts a calendar where the service reads it, and waits until it is live.
fn publishes(app: &TestApp, events: &[String]) {
    let file = events.join("\n");
    std::fs::write(app.knowledge().join("events.toml"), &file).expect("it can be written");
    let wanted = Knowledge::load(app.knowledge()).knowledge.events;
    assert_eq!(wanted.len(), events.len(), "they are sound");
    let found = app.telegram.wait(
        || {},
        |_| (app.desk().shelf().knowledge.events == wanted).then_some(()),
    );
    assert!(found.is_some(), "{:?}", app.desk().library().problems());
}

/// Waits until the calendar that is live has so many events.
fn sees(app: &TestApp, count: usize) {
    let found = app.telegram.wait(
        || {},
        |_| (app.desk().shelf().knowledge.events.len() == count).then_some(()),
    );
    assert!(found.is_some(), "{:?}", app.desk().library().problems());
}

/// An event at Lomma that somebody has checked.
fn event(id: &str, kind: &str, name: &str, more: &str) -> String {
    format!(
        "[[event]]\nid = \"{id}\"\nstatus = \"verified\"\nchecked_on = \"2026-11-20\"\nchecked_by = \"Eva\"\nkind = \"{kind}\"\n\
         place = \"lomma\"\nname.sv = \"{name}\"\n{more}\n"
    )
}

fn today(app: &TestApp) -> Date {
    app.now().to_zoned(stockholm()).date()
}

fn days_on(app: &TestApp, days: i32) -> Date {
    today(app).saturating_add(days.days())
}

/// `dates = […]` with one time.
fn on(day: Date, times: &str) -> String {
    format!("dates = [\"{day} {times}\"]\n")
}

fn weekday(day: Date) -> &'static str {
    match day.weekday() {
        Weekday::Monday => "mån",
        Weekday::Tuesday => "tis",
        Weekday::Wednesday => "ons",
        Weekday::Thursday => "tors",
        Weekday::Friday => "fre",
        Weekday::Saturday => "lör",
        Weekday::Sunday => "sön",
    }
}

/// A button's data for a time of an event.
fn data(word: &str, event: &str, day: Date, time: &str) -> String {
    format!("d:{word}:{event}:{}T{time}", day.strftime("%Y%m%d"))
}

/// Somebody in Lomma who speaks Swedish; the list of `/today`.
fn in_lomma(app: &TestApp, name: &str) -> (Newcomer, Heard) {
    let newcomer = app.newcomer(name, "sv");
    newcomer.starts_in("sv");
    newcomer.asks("/today").says("I vilken kommun bor du?");
    newcomer.presses("d:w:lomma");
    let list = newcomer.hears();
    (newcomer, list)
}

/// Time goes by until a day and an hour, and nothing is done.
fn waits_until(app: &TestApp, day: Date, hour: i8) {
    let at = day.at(hour, 0, 0, 0).to_zoned(stockholm());
    let at = at.expect("a time").timestamp();
    app.waits(at.duration_since(app.now()).unsigned_abs());
}

/// A service with an address and a week full of events: today and tomorrow, elsewhere, over, made up.
fn with_a_week() -> TestApp {
    let plain = Setup::default();
    let app = Setup {
        sign_in: SignInConfig {
            public_url: Some("https://lotsen.example/".to_owned()),
            ..plain.sign_in.clone()
        },
        ..plain
    }
    .start();
    let (day, next) = (today(&app), days_on(&app, 1));
    let mut events = vec![
        event(
            "cafe",
            "language-cafe",
            "Språkcafé",
            &format!(
                "{}where = \"Biblioteket\"\nlanguages = [\"sv\", \"ar\"]\ntopics = [\"leisure\"]\n",
                on(day, "17:00-18:30")
            ),
        ),
        event("stuga", "drop-in", "Frågestund", &on(day, "13:00-15:00")),
        event("over", "drop-in", "Morgonfika", &on(day, "08:00-09:00")),
        event(
            "far",
            "event",
            "Om en månad",
            &on(days_on(&app, 30), "10:00-11:00"),
        ),
        event("lund", "event", "Något i Lund", &on(day, "16:00-17:00"))
            .replace("\"lomma\"", "\"lund\""),
        event("fake", "event", "Påhittad", &on(day, "16:00-17:00")).replace("verified", "example"),
    ];
    for number in 1..=4 {
        let name = format!("Föräldraträff {number}");
        events.push(event(
            &format!("p{number}"),
            "parent-group",
            &name,
            &on(next, "10:00-11:00"),
        ));
    }
    publishes(&app, &events);
    app
}

#[test]
fn what_takes_place_near_is_listed_and_filtered_by_button() {
    let app = with_a_week();
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks("/help").says("/today visar vad som händer");
    amina.asks("/menu").offers("📅 I dag och i veckan");
    amina.presses("📅 I dag och i veckan");
    amina
        .hears()
        .says("I vilken kommun bor du?")
        .offers("Lomma");
    amina.presses("Lomma");
    let list = amina.hears();
    list.says("Det här händer i Lomma")
        .says("Öppet 09:00–16:00: Boendecoach, Ekonomiskt bistånd, Föreningslots")
        .says("1. \u{2068}Frågestund\u{2069}")
        .says("2. \u{2068}Språkcafé\u{2069}")
        .says("17:00–18:30, \u{2068}Biblioteket\u{2069}")
        .does_not_say("Morgonfika")
        .does_not_say("Om en månad")
        .does_not_say("Lund")
        .does_not_say("Påhittad");
    let shown = list.buttons.iter().filter(|it| it.data.starts_with("d:s:"));
    assert_eq!(shown.count(), 5, "at most five at a time");
    amina.presses("➡️ Fler");
    amina
        .hears()
        .says("Föräldraträff 4")
        .does_not_say("Frågestund");
    amina.presses("📅 Bara i dag");
    amina
        .hears()
        .says("Språkcafé")
        .does_not_say("Föräldraträff");
    amina.presses("🔎 Välj sort");
    amina
        .hears()
        .offers("drop-in")
        .offers("föräldragrupp")
        .offers("⚽ Fritid")
        .offers("Allt");
    amina.presses("föräldragrupp");
    amina
        .hears()
        .says("Jag vet inget som passar i dag.")
        .offers("📅 Sju dagar");
    amina.presses("📅 Sju dagar");
    amina
        .hears()
        .says("Föräldraträff 1")
        .does_not_say("Språkcafé");
    amina.presses_data(list.id, "d:l:0:w:t.leisure:a");
    amina.hears().says("Språkcafé").does_not_say("Frågestund");
    amina.presses_data(list.id, "d:l:0:w:-:m");
    amina.hears().says("Språkcafé").does_not_say("Frågestund");
}

#[test]
fn an_event_says_what_one_has_to_know_and_a_forged_button_does_nothing() {
    let app = with_a_week();
    let day = today(&app);
    let (amina, list) = in_lomma(&app, "Amina");
    amina.presses_data(list.id, &data("s", "cafe", day, "1700"));
    let shown = amina.hears();
    let link = "href=\"https://lotsen.example/events.ics?event=cafe&amp;lang=sv\"";
    assert!(shown.html.contains(link), "{}", shown.html);
    shown
        .says("Språkcafé")
        .says("📍 \u{2068}Biblioteket, Lomma\u{2069}")
        .says("Språk där: Svenska")
        .says("Kontrollerat: 20 november 2026")
        .offers("🔔 Påminn mig")
        .does_not_offer("✍️ Anmäl mig");
    for forged in [
        "d:s:nothing:20270101T1000",
        "d:s:fake:20270101T1000",
        "d:u:cafe:20270101T1000",
        "d:s:cafe:x",
        "d:l:x",
        "d:w:nowhere",
        "d:q:cafe:20270101T1000",
    ] {
        amina.presses_data(list.id, forged);
        let heard = amina.hears();
        let is_refused = heard.text.contains("för gammal") || heard.text.contains("Det är över");
        assert!(is_refused, "{forged}: {heard}");
    }
}

#[test]
fn so_many_words_ask_for_the_calendar_and_others_stay_questions() {
    let app = Setup::default().start();
    publishes(
        &app,
        &[event(
            "cafe",
            "language-cafe",
            "Språkcafé",
            &on(today(&app), "17:00-18:30"),
        )],
    );
    let (amina, _) = in_lomma(&app, "Amina");
    for asked in ["Vad händer idag?", "vad händer i dag", "What is on today?"] {
        amina.asks(asked).says("Språkcafé");
    }
    amina.asks(questions::SWIMMING).says("Lär dig simma");
    let nour = app.newcomer("Nour", "ar");
    nour.starts_in("ar");
    nour.asks("ماذا يحدث اليوم؟").says("في أي بلدية");
    nour.presses("d:w:skip");
    nour.hears()
        .says("Språkcafé\u{2069} (بالسويدية)")
        .says("مفتوح");
}

#[test]
fn on_a_holiday_the_desks_are_closed_and_weekly_times_rest() {
    let app = Setup::default().start();
    let holiday = (1..400).map(|days| days_on(&app, days));
    let is_quiet = |day: &Date| is_holiday(*day) && day.weekday() != Weekday::Sunday;
    let holiday = holiday.clone().find(is_quiet).expect("there is one");
    let weekly = format!(
        "days = [{{ day = \"{}\", from = \"17:00\", to = \"18:00\" }}]\n",
        weekday(holiday)
    );
    publishes(
        &app,
        &[
            event("rests", "drop-in", "Vilar", &weekly),
            event(
                "goes-on",
                "drop-in",
                "Fortsätter",
                &format!("{weekly}on_holidays = true\n"),
            ),
            event("single", "event", "Julfest", &on(holiday, "12:00-13:00")),
        ],
    );
    waits_until(&app, holiday, 9);
    let (amina, list) = in_lomma(&app, "Amina");
    list.says("Stängt i dag, för det är helgdag: Boendecoach")
        .does_not_say("Öppet");
    amina.presses("📅 Bara i dag");
    amina
        .hears()
        .says("Fortsätter")
        .says("Julfest")
        .does_not_say("Vilar");
}

#[test]
fn without_a_calendar_there_are_the_opening_hours() {
    let app = Setup::default().start();
    let (amina, list) = in_lomma(&app, "Amina");
    list.says("Öppet 09:00–16:00")
        .says("Jag vet inget som passar");
    amina.asks("/menu").does_not_offer("📅 I dag och i veckan");
}
