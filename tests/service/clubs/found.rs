//! What a club has sent, as newcomers find it: nothing before an editor has approved it, and then in every language, in their schedules too.

use super::{decides, makes_a_link, waiting, with_activities};
use crate::harness::Setup;
use crate::harness::browser::Browser;
use crate::harness::visitor::Visitor;
use crate::records::sends;

/// The telephone number of the club, before and after.
const NUMBERS: [&str; 2] = ["040-628 04 10", "040-628 04 99"];

#[test]
fn newcomers_find_what_was_approved_in_arabic_and_in_swedish() {
    let mut app = with_activities(Setup::default());
    let eva = app.welcomes("Eva", "editor", &[]);
    let link = makes_a_link(&eva);
    let club = Visitor::at(&app);
    let page = club.opens(&link);
    let changes = [("phone", NUMBERS[1]), ("do", "change")];
    assert_eq!(sends(&club, &link, &page, &link, &changes).status, 303);
    let newcomers = ["ar", "sv"].map(|language| {
        let newcomer = app.newcomer("Amina", language);
        newcomer.starts_in(language);
        newcomer.asks("/place");
        newcomer.presses("place:lomma");
        newcomer.hears();
        newcomer
    });
    let finds = |number: &str| {
        for newcomer in &newcomers {
            newcomer.asks("/leisure");
            newcomer.presses("🧒 6–9");
            newcomer.hears();
            newcomer.presses("✨");
            newcomer.hears().says("Fotboll").says(number);
        }
    };
    finds(NUMBERS[0]);
    let (proposal, seen, _) = waiting(&eva);
    assert_eq!(decides(&eva, "approve", (&proposal, &seen), ""), 303);
    finds(NUMBERS[1]);
    // One of them wants to try it, and is forgotten before the question about that is answered.
    let [omar, _] = &newcomers;
    omar.presses("g:c:football");
    omar.hears();
    app.settles();
    assert!(app.keeps("g:y:football"), "otherwise this proves nothing");
    omar.asks("/forget");
    omar.presses("forget:yes");
    omar.hears();
    app.settles();
    app.stops();
    assert!(
        !app.keeps("g:y:football"),
        "it stands in the database still"
    );
    assert!(!app.keeps(link.trim_start_matches("/club/")));
    app.starts_again();
}

#[test]
fn the_phone_page_shows_what_a_club_has_changed() {
    let (Some(arabic), Some(swedish)) = (Browser::phone("ar"), Browser::phone("sv")) else {
        return;
    };
    let app = with_activities(Setup::demo());
    swedish.opens(&format!("{}/clubs?activity=lomma%2Ffotboll", app.address()));
    swedish.finds("#make-link").is_clicked();
    let link = swedish.finds("#address").runs("return arguments[0].value");
    swedish.opens(link.as_str().expect("an address"));
    swedish.runs(
        "document.querySelector('#of-phone').value = ''",
        &serde_json::json!([]),
    );
    swedish.finds("#of-phone").is_typed_into(NUMBERS[1]);
    swedish.finds("#send").is_clicked();
    swedish.finds(".note-line");
    swedish.opens(&format!("{}/clubs", app.address()));
    swedish
        .finds_with("button", "Godkänn och publicera")
        .is_clicked();
    swedish.finds_with(".note-line", "Publicerat.");
    for (phone, language) in [(&arabic, "العربية"), (&swedish, "Svenska")] {
        phone.opens(&format!("{}/chat", app.address()));
        phone.finds_with("[data-press]", language).is_clicked();
        phone.finds("[data-press=\"place:lomma\"]").is_clicked();
        phone.finds("[data-press^=\"t:\"]");
        phone.finds("#text").is_typed_into("/leisure");
        phone.finds("#write button").is_clicked();
        phone.finds_with("[data-press]", "🧒 6–9").is_clicked();
        phone.finds_with("[data-press]", "✨").is_clicked();
        let found = phone.finds_with(".line:not(.mine) .bubble", "Fotboll");
        assert!(found.text().contains(NUMBERS[1]), "{}", found.text());
        phone.sees_that("return document.documentElement.scrollWidth <= 360");
    }
    app.settles();
}
