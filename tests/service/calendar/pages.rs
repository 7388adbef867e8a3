//! The calendar in a real browser: on the phone page in Swedish and Arabic, and in the console at two widths.

use serde_json::json;

use super::{days_on, event, on, publishes, today};
use crate::harness::browser::Browser;
use crate::harness::packages::axe;
use crate::harness::{Setup, TestApp};

/// A bubble of Lotsen's on the phone page.
const SAID: &str = ".line:not(.mine) .bubble";

fn with_calendar() -> TestApp {
    let app = Setup::demo().start();
    let day = days_on(&app, 1);
    let cafe = format!(
        "{}name.ar = \"مقهى اللغة\"\ntext.sv = \"Kom och prata svenska. Alla är välkomna.\"\nwhere = \"Exempelbiblioteket\"\n\
         languages = [\"sv\", \"ar\"]\nsign_up = true\nplaces = 1\nwaiting_list = true\ndesk = \"leisure-guide\"\n",
        on(day, "17:00-18:30")
    );
    publishes(
        &app,
        &[
            event("cafe", "language-cafe", "Språkcafé", &cafe).replace("verified", "example"),
            event("walk", "event", "Promenad", &on(today(&app), "14:00-15:00")),
        ],
    );
    app
}

fn signs_up(phone: &Browser, app: &TestApp, language: &str, words: [&str; 4]) {
    let writes = |text: &str| {
        phone.finds("#text").is_typed_into(text);
        phone.finds("#write button").is_clicked();
    };
    let [name, lomma, title, place] = words;
    phone.opens(&format!("{}/chat", app.address()));
    phone.finds_with("[data-press]", name).is_clicked();
    phone
        .finds_with("[data-press=\"place:lomma\"]", lomma)
        .is_clicked();
    phone.finds_with("[data-press=\"d:\"]", "📅");
    writes("/today");
    phone.finds_with(SAID, title);
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.is_pictured(&format!("calendar-list-{language}"));
    phone
        .finds_with("[data-press^=\"d:s:cafe\"]", "")
        .is_clicked();
    phone.finds_with("[data-press^=\"d:u:cafe\"]", "");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.is_pictured(&format!("calendar-event-{language}"));
    phone
        .finds_with("[data-press^=\"d:u:cafe\"]", "")
        .is_clicked();
    phone.finds_with(SAID, place);
    phone.is_pictured(&format!("calendar-place-{language}"));
}

#[test]
fn one_signs_up_on_the_phone_page_in_arabic_and_in_swedish() {
    let Some(phone) = Browser::phone("ar") else {
        return;
    };
    let app = with_calendar();
    signs_up(
        &phone,
        &app,
        "ar",
        ["العربية", "لوما", "مقهى اللغة", "لديك مكان"],
    );
    phone.sees_that("return document.documentElement.dir === 'rtl'");
    let list = phone.finds_with(SAID, "مقهى اللغة");
    let direction = "const words = arguments[0].querySelector('[dir]'); return words.dir";
    assert_eq!(list.runs(direction), json!("rtl"));
    let Some(swedish) = Browser::phone("sv") else {
        return;
    };
    signs_up(
        &swedish,
        &app,
        "sv",
        ["Svenska", "Lomma", "Språkcafé", "Du är nummer 1"],
    );
    app.settles();
}

/// A calendar of somebody else's.
const ICS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20270111T170000\r\nDTEND:20270111T180000\r\n\
    RRULE:FREQ=WEEKLY\r\nSUMMARY:Sagostund på biblioteket\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// Looks at a page at two widths.
fn is_for_everybody(browser: &Browser, name: &str) {
    let axe = axe();
    for width in [360, 1280] {
        browser.is_as_wide_as(width);
        browser.sees_that("return document.documentElement.scrollWidth <= window.innerWidth");
        browser.is_pictured(&format!("calendar-{name}-{width}"));
        if let Some(axe) = &axe {
            let found = browser.stumbles(axe);
            assert!(found.is_empty(), "{name} at {width}: {found:#?}");
        }
    }
}

#[test]
fn the_pages_of_the_calendar_are_for_everybody() {
    let Some(browser) = Browser::desktop("sv") else {
        return;
    };
    let app = with_calendar();
    for (name, path) in [
        ("events", "/events"),
        ("list", "/settings/knowledge/event"),
        (
            "form",
            "/settings/knowledge/event/form?file=events.toml&id=cafe",
        ),
    ] {
        browser.opens(&format!("{}{path}", app.address()));
        browser.finds("main h1");
        is_for_everybody(&browser, name);
    }
    // What is in a file, before it is taken.
    browser.opens(&format!("{}/events", app.address()));
    browser.finds("#file");
    let chooses = "const chosen = new DataTransfer(); chosen.items.add(new File([arguments[0]], 'biblioteket.ics')); \
                   document.querySelector('#file').files = chosen.files;";
    browser.runs(chooses, &json!([ICS]));
    browser
        .finds("form[action=\"/events/upload\"] button")
        .is_clicked();
    browser.finds_with("#found", "biblioteket.ics");
    is_for_everybody(&browser, "import");
    browser.finds("#take").is_clicked();
    browser.finds_with("[role=\"status\"]", "Hämtat från filen: 1");
    super::sees(&app, 3);
}
