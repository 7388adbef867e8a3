//! A family puts activities into its own schedule, in the chat and on the phone page.

use lotsen::config::SignInConfig;

use crate::harness::browser::Browser;
use crate::harness::packages::axe;
use crate::harness::people::Newcomer;
use crate::harness::{Setup, TestApp};

/// A bubble of Lotsen's on the phone page.
const SAID: &str = ".line:not(.mine) .bubble";

/// Every line of the page begins at the side at which its language does, also one that is in Latin letters only.
const BEGIN_AT_ONE_SIDE: &str = "
    const lines = [...document.querySelectorAll('.leaf-week li > *')];
    const isRtl = document.documentElement.dir === 'rtl';
    return lines.length > 3 && lines.every((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const [text, row] = [range, line.parentElement].map((it) => it.getBoundingClientRect());
        return (isRtl ? row.right - text.right : text.left - row.left) < 2;
    })";

/// The address at which browsers reach the service, in chats.
const PUBLIC: &str = "https://lotsen.example";

/// The service with a directory of activities.
fn with_activities(setup: Setup) -> TestApp {
    let app = setup.start();
    let folder = app.knowledge().join("activities");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let rows = include_str!("leisure/lomma.toml");
    std::fs::write(folder.join("lomma.toml"), rows).expect("it can be written");
    let found = app.telegram.wait(
        || {},
        |_| (!app.desk().shelf().knowledge.activities.is_empty()).then_some(()),
    );
    assert!(found.is_some(), "the directory is not read");
    app
}

fn with_address() -> Setup {
    let setup = Setup::default();
    Setup {
        sign_in: SignInConfig {
            public_url: Some(PUBLIC.to_owned()),
            ..setup.sign_in
        },
        ..setup
    }
}

/// Somebody in Lomma who has found the swimming school.
fn has_found(app: &TestApp) -> Newcomer {
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks("/place");
    amina.presses("Lomma");
    amina.hears();
    finds(&amina);
    amina
}

fn finds(amina: &Newcomer) {
    amina.asks("/leisure");
    amina.presses("🧒 6–9");
    amina.hears();
    amina.presses("🏊 Simning och vatten");
    amina.hears().offers("🗓 Lägg in i vårt schema");
}

/// Puts the swimming school in: for whom, when, and who goes along.
fn puts_in(amina: &Newcomer, child: &[&str], weeks: &str, along: &str) {
    amina.presses("🗓 Lägg in i vårt schema");
    amina.hears().says("Vilken aktivitet");
    amina.presses("Simskola 7–10 år");
    amina.hears().says("inget namn");
    for button in child {
        amina.presses(button);
        amina.hears();
    }
    amina.presses(weeks);
    amina.hears().says("Vem följer med?");
    amina.presses(along);
    amina
        .hears()
        .says("Det står i ert schema: Simskola 7–10 år.");
}

#[test]
fn two_children_have_their_weeks_and_a_page_to_print() {
    let mut app = with_activities(with_address());
    let amina = has_found(&app);
    puts_in(&amina, &["➕ Ett barn till", "9"], "Den här veckan", "Jag");
    finds(&amina);
    puts_in(
        &amina,
        &["➕ Ett barn till", "7"],
        "Fyra veckor från den här",
        "En annan förälder",
    );
    // The one who is known is offered again.
    finds(&amina);
    puts_in(&amina, &["Barn 1 · ålder 9"], "Nästa vecka", "Jag");
    amina.asks("/leisure").offers("🗓 Vårt schema");
    amina.presses("🗓 Vårt schema");
    let list = amina.hears();
    list.says("Vårt schema")
        .says("Simskola 7–10 år")
        .says("Barn 1 · ålder 9 · Jag")
        .says("Barn 2 · ålder 7 · En annan förälder")
        .says("lördag 09:00–09:45")
        .says("Simhallen");
    assert_eq!(list.text.matches("🗓 Vecka ").count(), 4, "{}", list.text);
    assert_eq!(list.text.matches("Barn 2").count(), 4, "{}", list.text);
    let (_, rest) = list.html.split_once("href=\"").expect("there is a link");
    let address = rest
        .split('"')
        .next()
        .unwrap_or_default()
        .replace("&amp;", "&");
    let path = address
        .strip_prefix(PUBLIC)
        .expect("the public address")
        .to_owned();
    let (status, page) = app.gets(&path);
    assert_eq!(status, 200, "{page}");
    for words in ["Vårt schema", "Barn 2 · ålder 7", "09:00–09:45"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    amina
        .asks("/mydata")
        .says("Aktiviteter i ert schema: 3")
        .says("Barn 1 · ålder 9 · Jag");
    // Taken out, and the button of what was there before means nothing any more.
    let gone = list
        .button("✖️ Simskola 7–10 år · Barn 2")
        .expect("it is there");
    amina.presses_data(list.id, &gone.data);
    amina.hears().says("Borttaget från ert schema.");
    amina.hears().does_not_say("Barn 2");
    for forged in ["f:x:9:0", "f:x::", "f:s:0", "f:s:", "f:l:9"] {
        amina.presses_data(list.id, forged);
        amina.hears();
    }
    // What is over is not shown any more.
    app.steps(14 * 24);
    app.settles();
    amina.forgets_the_rest();
    amina.presses_data(list.id, "f:l");
    amina.hears().says("Ert schema är tomt.");
    assert_eq!(app.gets(&path).0, 410, "the link has had its time");
    app.settles();
    app.stops();
    assert!(!app.keeps("lomma/simskola"));
    app.starts_again();
}

#[test]
fn twins_can_be_put_in_from_one_message_and_a_button_pressed_twice_makes_no_triplets() {
    let app = with_activities(Setup::default());
    let amina = has_found(&app);
    amina.presses("🗓 Lägg in i vårt schema");
    amina.hears();
    amina.presses("Simskola 7–10 år");
    amina.hears();
    amina.presses("➕ Ett barn till");
    let ages = amina.hears();
    let nine = ages.button("9").expect("it is there").data.clone();
    let chooses = |weeks: &str| {
        amina.presses_data(ages.id, &nine);
        amina.hears().says("Vilka veckor?");
        amina.presses(weeks);
        amina.hears().says("Vem följer med?");
        amina.presses("Jag");
        amina.hears().says("Det står i ert schema");
    };
    let children = || {
        amina.presses("🗓 Vårt schema");
        let list = amina.hears();
        (1..=4)
            .map(|number| list.text.matches(&format!("Barn {number} ")).count())
            .collect::<Vec<_>>()
    };
    chooses("Den här veckan");
    assert_eq!(children(), [1, 0, 0, 0]);
    // The age once more, on the same old message: that is the other twin, in the same week or in another.
    chooses("Den här veckan");
    assert_eq!(children(), [1, 1, 0, 0]);
    chooses("Nästa vecka");
    assert_eq!(children(), [1, 1, 1, 0]);
    // Who goes along once more, or another week on the same message, is about the same child.
    amina.presses("Jag");
    amina.hears();
    amina.presses("Fyra veckor från den här");
    amina.hears();
    amina.presses("Jag");
    amina.hears();
    assert_eq!(children(), [1, 1, 5, 0]);
    // What was chosen before everything was erased means nothing any more.
    let along = amina.asks("/leisure");
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears();
    amina.presses_data(along.id, &nine.replace(":+9.0", ":+9.2:t:m"));
    amina.hears().says("Den här knappen är för gammal");
}

#[test]
fn forgotten_in_the_middle_nothing_is_left_and_the_link_is_dead() {
    let mut app = with_activities(with_address());
    let amina = has_found(&app);
    puts_in(&amina, &["➕ Ett barn till", "9"], "Den här veckan", "Jag");
    amina.presses("🗓 Vårt schema");
    let list = amina.hears();
    let (_, rest) = list.html.split_once("href=\"").expect("there is a link");
    let path = rest
        .split('"')
        .next()
        .unwrap_or_default()
        .replace(PUBLIC, "");
    // In the middle of the next.
    finds(&amina);
    amina.presses("🗓 Lägg in i vårt schema");
    amina.hears();
    amina.presses("Simskola 7–10 år");
    let middle = amina.hears();
    app.settles();
    assert!(app.keeps("lomma/simskola"), "otherwise this proves nothing");
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears();
    assert_eq!(app.gets(&path).0, 410);
    app.settles();
    app.stops();
    assert!(!app.keeps("lomma/simskola"));
    app.starts_again();
    // A button of before still works, and knows nothing of the children.
    let other = middle
        .button("➕ Ett barn till")
        .expect("it is there")
        .data
        .clone();
    amina.presses_data(middle.id, &other);
    amina.hears().says("Hur gammalt är barnet?");
    amina.presses_data(middle.id, &other.replace(":+", ":1"));
    amina.hears().says("Den här knappen är för gammal");
}

#[test]
fn where_nobody_goes_along_the_desk_is_asked_once() {
    let app = with_activities(Setup::default());
    let anna = app.staff("Anna");
    let amina = has_found(&app);
    puts_in(
        &amina,
        &["➕ Ett barn till", "9"],
        "Nästa vecka",
        "Ingen än",
    );
    amina.hears().says("Föreningslots");
    anna.hears()
        .says("Vem följer med? Ingen än")
        .says("Simskola 7–10 år (lomma/simskola)")
        .says("Barn 1 · ålder 9")
        .does_not_say("Amina");
    // The same once more asks nobody.
    amina.presses("Ingen än");
    amina.hears().says("Det står i ert schema");
    app.settles();
    assert!(anna.heard_so_far().is_empty());
    amina.presses("🗓 Vårt schema");
    let list = amina.hears();
    assert_eq!(list.text.matches("Barn 1").count(), 1, "{}", list.text);
    list.does_not_say("Barn 2").does_not_say("http");
    // Chosen for the guide, it goes to the same case.
    finds(&amina);
    puts_in(
        &amina,
        &["🧑 En vuxen"],
        "Den här veckan",
        "Föreningslotsen",
    );
    amina.hears();
    anna.hears().says("Föreningslotsen").says("En vuxen");
}

#[test]
fn the_phone_page_has_a_schedule_in_arabic_and_in_swedish() {
    let (Some(phone), Some(other), Some(axe)) = (Browser::phone("ar"), Browser::phone("sv"), axe())
    else {
        return;
    };
    let mut app = with_activities(Setup::demo());
    let address = app.address();
    for (phone, words, picture) in [
        (
            &phone,
            ["العربية", "جدولنا", "الطفل 1 · العمر 9", "مرشد الجمعيات"],
            "ar",
        ),
        (
            &other,
            [
                "Svenska",
                "Vårt schema",
                "Barn 1 · ålder 9",
                "Föreningslotsen",
            ],
            "sv",
        ),
    ] {
        let [language, title, child, guide] = words;
        let press = |data: &str| {
            let button = phone.finds(&format!("[data-press^=\"{data}\"]"));
            button.is_clicked();
        };
        phone.opens(&format!("{address}/chat"));
        phone.finds_with("[data-press]", language).is_clicked();
        press("place:lomma");
        phone.finds("[data-press^=\"t:\"]");
        phone.finds("#text").is_typed_into("/leisure");
        phone.finds("#write button").is_clicked();
        phone
            .finds_with("[data-press^=\"f:i:\"]", "6–9")
            .is_clicked();
        phone
            .finds_with("[data-press^=\"f:r:\"]", "🏊")
            .is_clicked();
        press("f:k:");
        phone
            .finds_with("[data-press^=\"f:s:\"]", "Simskola 7–10")
            .is_clicked();
        phone.finds_with("[data-press$=\":+\"]", "➕").is_clicked();
        phone.finds("[data-press$=\":+9.0\"]").is_clicked();
        phone.finds("[data-press$=\":+9.0:n\"]").is_clicked();
        phone
            .finds_with("[data-press$=\":+9.0:n:g\"]", guide)
            .is_clicked();
        // The desk has been asked; nothing more comes that would move the buttons.
        phone.finds("[data-press^=\"withdraw:\"]");
        press("f:l");
        let bubble = phone.finds_with(SAID, title);
        assert!(bubble.text().contains(guide), "{}", bubble.text());
        phone.sees_that("return document.documentElement.scrollWidth <= 360");
        phone.is_pictured(&format!("schedule-chat-{picture}"));
        let href = bubble.runs("return arguments[0].querySelector('a[href*=\"/schedule/\"]').href");
        phone.opens(href.as_str().expect("there is a link"));
        phone.finds_with("h1", title);
        let text = phone.text();
        let plain: String = text
            .chars()
            .filter(|c| !('\u{2066}'..='\u{2069}').contains(c))
            .collect();
        for words in ["09:00–09:45", child] {
            assert!(plain.contains(words), "{words}: {plain}");
        }
        let is_rtl = phone.runs(
            "return document.documentElement.dir",
            &serde_json::json!([]),
        );
        assert_eq!(is_rtl, if picture == "ar" { "rtl" } else { "ltr" });
        phone.sees_that("return document.documentElement.scrollWidth <= 360");
        assert_eq!(phone.stumbles(&axe), Vec::<String>::new());
        phone.sees_that(BEGIN_AT_ONE_SIDE);
        phone.is_pictured(&format!("schedule-page-360-{picture}"));
        phone.is_seen_on("print");
        phone.is_as_wide_as(794);
        phone.sees_that(BEGIN_AT_ONE_SIDE);
        phone.is_pictured(&format!("schedule-page-print-{picture}"));
        phone.is_seen_on("screen");
        phone.is_as_wide_as(1280);
        phone.is_pictured(&format!("schedule-page-1280-{picture}"));
        phone.is_as_wide_as(360);
        phone.opens(&format!("{address}/chat"));
        phone.finds("#text").is_typed_into("/forget");
        phone.finds("#write button").is_clicked();
        press("forget:yes");
        phone.sees_that("return !document.body.innerText.includes('Simskola')");
    }
    app.settles();
    app.stops();
    // What the desk was asked was erased with the rest.
    assert!(!app.keeps("lomma/simskola"));
}
