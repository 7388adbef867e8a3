//! The pages behind a club's link, and those on which what clubs propose is read.

use serde_json::json;

use super::with_activities;
use crate::harness::Setup;
use crate::harness::browser::Browser;
use crate::harness::packages::axe;

#[test]
fn a_club_uses_a_narrow_window_and_a_screen_reader_in_both_languages() {
    let (Some(phone), Some(desk), Some(axe)) =
        (Browser::phone("sv"), Browser::desktop("sv"), axe())
    else {
        return;
    };
    let app = with_activities(Setup::demo());
    let address = app.address();
    desk.opens(&format!("{address}/clubs?activity=lomma%2Ffotboll"));
    desk.finds("#make-link").is_clicked();
    let link = desk.finds("#address").runs("return arguments[0].value");
    desk.is_pictured("clubs-made-1280");
    assert_eq!(desk.stumbles(&axe), Vec::<String>::new());
    phone.opens(link.as_str().expect("an address"));
    phone.finds_with("h1", "Fotboll");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.is_pictured("club-360");
    assert_eq!(phone.stumbles(&axe), Vec::<String>::new());
    phone.runs("document.querySelector('#of-phone').value = ''", &json!([]));
    phone.finds("#of-phone").is_typed_into("040-628 04 99");
    phone.finds("#send").is_clicked();
    phone.finds_with(".note-line", "väntar på att läsas");
    phone.is_pictured("club-sent-360");
    phone.finds_with("a.quiet", "English").is_clicked();
    phone.finds_with("#same", "Everything is true");
    assert_eq!(phone.stumbles(&axe), Vec::<String>::new());
    phone.is_as_wide_as(1280);
    phone.is_pictured("club-en-1280");
    desk.opens(&format!("{address}/clubs"));
    desk.finds_with("ins", "040-628 04 99");
    desk.is_pictured("clubs-1280");
    assert_eq!(desk.stumbles(&axe), Vec::<String>::new());
    desk.is_as_wide_as(360);
    desk.sees_that("return document.documentElement.scrollWidth <= 360");
    desk.is_pictured("clubs-360");
    desk.finds_with("button", "Godkänn och publicera")
        .is_clicked();
    desk.finds_with(".note-line", "Publicerat.");
    desk.is_as_wide_as(1280);
    desk.opens(&format!("{address}/certificates?code=abc"));
    desk.finds_with("h2", "Inget intyg härifrån");
    desk.is_pictured("certificates-1280");
    desk.is_as_wide_as(360);
    desk.is_pictured("certificates-360");
    app.settles();
}
