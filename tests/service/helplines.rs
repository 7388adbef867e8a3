//! Whom one calls, and when a desk is closed: editors change it, and newcomers read it at once.

use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp, questions};
use crate::records::sends;

const HELPLINES: &str = "/settings/knowledge/helplines/form";

const LOMMA: &str = "/settings/knowledge/municipality/form";

const DESK: &str = "/settings/knowledge/desk/form";

/// Opens a form and keeps it with other values: the status and what the page says.
fn keeps(who: &Visitor, form: &str, query: &str, changes: &[(&str, &str)]) -> (u16, String) {
    let from = format!("{form}{query}");
    let page = who.opens(&from);
    assert_eq!(page.status, 200, "{}", page.text);
    let done = sends(who, &from, &page, form, changes);
    (done.status, done.text)
}

#[test]
fn the_numbers_on_the_crisis_cards_are_changed_by_form() {
    let app = Setup::console().start();
    let (eva, rut) = (
        app.welcomes("Eva", "editor", &[]),
        app.welcomes("Rut", "admin", &[]),
    );
    let (amina, karim) = (app.newcomer("Amina", "sv"), app.newcomer("Karim", "ar"));
    amina.asks(questions::VIOLENCE).says("020-50 50 50");
    // The folder has no such file yet; the list leads to its form all the same.
    let list = rut.opens("/settings/knowledge/helplines").text;
    assert!(
        list.contains(&format!("{HELPLINES}?file=helplines.toml")),
        "{list}"
    );
    let query = "?file=helplines.toml";
    let (status, _) = keeps(&eva, HELPLINES, query, &[("women", "020-11 22 33")]);
    assert_eq!(status, 403, "whom one calls in danger is for admins");
    let (status, page) = keeps(&rut, HELPLINES, query, &[("women", "ring oss")]);
    assert_eq!(status, 422);
    assert!(page.contains("går inte att ringa"), "{page}");
    amina.asks(questions::VIOLENCE).says("020-50 50 50");
    let (status, page) = keeps(&rut, HELPLINES, query, &[("women", "020-11 22 33")]);
    assert_eq!(status, 303, "{page}");
    amina
        .asks(questions::VIOLENCE)
        .says("020-11 22 33")
        .says("020-80 80 80")
        .does_not_say("020-50 50 50");
    // In Arabic the number stands in isolates, so that its parts are not read from the right.
    karim.starts_in("ar");
    karim
        .asks("زوجي يضربني")
        .says("\u{2068}020-11 22 33\u{2069}");
}

#[test]
fn the_social_services_at_night_stand_on_the_card_of_their_municipality() {
    let app = Setup::console().start();
    let rut = app.welcomes("Rut", "admin", &[]);
    let amina = app.newcomer("Amina", "sv");
    amina.asks("/place");
    amina.presses("Lomma");
    amina.hears();
    amina.hears();
    amina
        .asks(questions::VIOLENCE)
        .does_not_say("Socialjouren i Lomma");
    let query = "?file=municipalities.toml&id=lomma";
    let number = [("contact.emergency", "046-35 50 00")];
    let (status, page) = keeps(&rut, LOMMA, query, &number);
    assert_eq!(status, 303, "{page}");
    amina
        .asks(questions::VIOLENCE)
        .says("Växeln i Lomma: 040-641 10 00")
        .says("Socialjouren i Lomma, kvällar och helger: 046-35 50 00");
}

#[test]
fn a_desk_that_is_closed_promises_a_later_day() {
    let app: TestApp = Setup::console().start();
    let rut = app.welcomes("Rut", "admin", &[]);
    let amina = app.newcomer("Amina", "sv");
    let zoned = app.now().to_zoned(lotsen::phrase::stockholm());
    let tomorrow = zoned.date().tomorrow().expect("a day");
    let query = "?file=desks.toml&id=housing-coach";
    let (status, page) = keeps(&rut, DESK, query, &[("closed", "jul")]);
    assert_eq!(status, 422);
    assert!(page.contains("varken en dag"), "{page}");
    let days = format!("{}\n{tomorrow}..{tomorrow}", zoned.date());
    let (status, page) = keeps(&rut, DESK, query, &[("closed", &days)]);
    assert_eq!(status, 303, "{page}");
    amina
        .asks(questions::UNKNOWN)
        .does_not_say("i morgon klockan");
}
