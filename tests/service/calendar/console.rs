//! The calendar in the console: events by form, calling a day off, and who may do what.

use std::fs;

use super::{data, days_on, event, in_lomma, on, publishes, sees, weekday};
use crate::harness::{Setup, TestApp};
use crate::records::sends;

const FORM: &str = "/settings/knowledge/event/form";

fn file(app: &TestApp) -> String {
    fs::read_to_string(app.knowledge().join("events.toml")).expect("it can be read")
}

#[test]
fn an_editor_makes_an_event_changes_it_and_takes_it_away() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let day = days_on(&app, 2);
    let page = eva.opens(FORM);
    assert_eq!(page.status, 200, "{}", page.text);
    // Every problem stands beside its field, in Swedish; nothing is written.
    let wrong = [
        ("name:sv", "Språkcafé"),
        ("kind", "language-cafe"),
        ("status", "seen_in_source"),
        ("place", "lomma"),
        ("dates", "i morgon"),
        ("cancelled", "jul"),
        ("places", "3"),
    ];
    let refused = sends(&eva, FORM, &page, FORM, &wrong);
    assert_eq!(refused.status, 422, "{}", refused.text);
    for part in ["ingen dag med tider", "varken en dag", "om man anmäler sig"] {
        assert!(refused.text.contains(part), "{part}: {}", refused.text);
    }
    assert!(!app.knowledge().join("events.toml").exists());
    let right = [
        ("name:sv", "Språkcafé"),
        ("name:ar", "مقهى اللغة"),
        ("kind", "language-cafe"),
        ("status", "seen_in_source"),
        ("place", "lomma"),
        ("days:day", weekday(day)),
        ("days:from", "17:00"),
        ("days:to", "18:30"),
        ("sign_up", "1"),
        ("places", "3"),
    ];
    let done = sends(&eva, FORM, &page, FORM, &right);
    assert_eq!(done.status, 303, "{}", done.text);
    let text = file(&app);
    assert!(
        text.contains("id = \"sprakcafe\"") && text.contains("places = 3"),
        "{text}"
    );
    let (amina, list) = in_lomma(&app, "Amina");
    list.says("Språkcafé");
    amina.presses_data(list.id, &data("u", "sprakcafe", day, "1700"));
    amina.hears().says("Du har en plats");
    // The list and the calendar say how many have signed up.
    let list = eva.opens("/settings/knowledge/event").text;
    assert!(list.contains("Anmälda: 1 av 3. Väntar: 0."), "{list}");
    let calendar = eva.opens("/events").text;
    assert!(
        calendar.contains("Anmälda: 1 av 3. Väntar: 0."),
        "{calendar}"
    );
    let form = format!("{FORM}?file=events.toml&id=sprakcafe");
    let page = eva.opens(&form);
    let same = sends(&eva, &form, &page, FORM, &[]);
    assert_eq!(same.status, 303, "{}", same.text);
    assert_eq!(file(&app), text, "nothing was changed");
    let done = sends(&eva, &form, &page, FORM, &[("where", "Biblioteket")]);
    assert_eq!(done.status, 303, "{}", done.text);
    assert!(file(&app).contains("where = \"Biblioteket\""));
    let page = eva.opens(&form);
    let gone = sends(&eva, &form, &page, FORM, &[("do", "remove")]);
    assert_eq!(gone.status, 303, "{}", gone.text);
    assert!(!file(&app).contains("sprakcafe"));
}

#[test]
fn a_day_that_is_called_off_is_told_to_everybody_once() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let day = days_on(&app, 2);
    let more = format!(
        "days = [{{ day = \"{}\", from = \"17:00\", to = \"18:30\" }}] # every week\nsign_up = true\n",
        weekday(day)
    );
    publishes(&app, &[event("cafe", "language-cafe", "Språkcafé", &more)]);
    let before = file(&app);
    let (amina, list) = in_lomma(&app, "Amina");
    let (karim, _) = in_lomma(&app, "Karim");
    amina.presses_data(list.id, &data("u", "cafe", day, "1700"));
    amina.hears().says("Du har en plats");
    amina.presses("🔔 Påminn mig");
    amina.hears();
    karim.presses_data(list.id, &data("r", "cafe", day, "1700"));
    karim.hears();
    let slot = format!("{}T1700", day.strftime("%Y%m%d"));
    let fields = [("event", "cafe"), ("slot", slot.as_str())];
    let done = eva.sends("/events", "/events/cancel", &fields);
    assert_eq!(done.status, 303, "{}", done.text);
    assert!(
        done.location.starts_with("/events?cancelled="),
        "{}",
        done.location
    );
    // Every other byte of the file stays.
    assert_eq!(
        file(&app),
        before.replace(
            "sign_up = true\n",
            &format!("sign_up = true\ncancelled = [\"{day}\"]\n")
        )
    );
    app.ticks();
    for who in [&amina, &karim] {
        who.hears()
            .says("Det blir inget")
            .says("Språkcafé")
            .says("inställt");
    }
    app.ticks();
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "it is said once");
    let page = eva.opens("/events").text;
    assert!(page.contains("Inställt"), "{page}");
    amina.asks("/mydata").does_not_say("Språkcafé");
    amina.forgets_the_rest();
    // The week after it takes place.
    amina.asks("/today").does_not_say("Språkcafé");
    let again = eva.sends("/events", "/events/cancel", &fields);
    assert_eq!(again.status, 404, "it is called off already");
}

#[test]
fn staff_see_numbers_and_codes_and_change_nothing() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &["housing-coach"]);
    let day = days_on(&app, 2);
    let more = format!(
        "{}sign_up = true\nplaces = 1\nwaiting_list = true\n",
        on(day, "17:00-18:30")
    );
    publishes(&app, &[event("cafe", "language-cafe", "Språkcafé", &more)]);
    let (amina, list) = in_lomma(&app, "Amina");
    let (karim, _) = in_lomma(&app, "Karim");
    amina.presses_data(list.id, &data("u", "cafe", day, "1700"));
    let heard = amina.hears();
    let (_, code) = heard.text.split_once("när du kommer: ").expect("a code");
    karim.presses_data(list.id, &data("u", "cafe", day, "1700"));
    karim.hears();
    let page = anna.opens("/events").text;
    assert!(page.contains("Anmälda: 1 av 1. Väntar: 1."), "{page}");
    assert!(
        page.contains(&format!("<code>{}</code>", &code[..4])),
        "{page}"
    );
    assert!(
        !page.contains("Amina") && !page.contains("/events/cancel"),
        "{page}"
    );
    let slot = format!("{}T1700", day.strftime("%Y%m%d"));
    let fields = [("event", "cafe"), ("slot", slot.as_str())];
    let done = anna.sends("/cases", "/events/cancel", &fields);
    assert_eq!(done.status, 403, "{}", done.text);
}

#[test]
fn a_made_up_event_is_for_the_demonstration() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let page = eva.opens(FORM);
    let fields = [
        ("name:sv", "Påhittad"),
        ("kind", "event"),
        ("status", "example"),
        ("place", "lomma"),
        ("dates", "2027-01-10 10:00-11:00"),
    ];
    let refused = sends(&eva, FORM, &page, FORM, &fields);
    assert_eq!(refused.status, 422, "{}", refused.text);
    sees(&app, 0);
}
