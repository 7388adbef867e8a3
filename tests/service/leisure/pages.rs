//! The finder from right to left: in Telegram, and on the phone page in Arabic and in Swedish; forgotten in the middle.

use super::{SAID, with_activities};
use crate::harness::Setup;
use crate::harness::browser::Browser;

/// What is kept of a wish for which a person was asked, and of the question that is open.
const TRACES: [&str; 2] = ["Simning och vatten", "g:y:swimming-school"];

#[test]
fn in_arabic_one_finds_what_fits_and_a_forget_in_the_middle_leaves_nothing() {
    let mut app = with_activities(Setup::default());
    let (omar, anna) = (app.newcomer("Omar", "ar"), app.staff("Anna"));
    omar.starts_in("ar");
    omar.asks("/leisure");
    omar.presses("لوما");
    omar.hears();
    omar.presses("🧒 6–9");
    omar.hears().says("ما الذي تحب أن تفعله؟");
    omar.presses("🏊");
    let found = omar.hears();
    found
        .says("Simskola 7–10 år")
        .says("09:45")
        .offers("🆓 مجاني");
    omar.presses("🙋 ساعدني لأبدأ");
    omar.hears();
    omar.hears().says("هل يمكنني أن أسألك هنا بعد أسبوع");
    anna.hears().says(TRACES[0]).says("lomma/simskola");
    app.settles();
    for trace in TRACES {
        assert!(app.keeps(trace), "otherwise this proves nothing: {trace}");
    }
    // The question whether one may be asked is still open.
    omar.asks("/forget");
    omar.presses("forget:yes");
    omar.hears();
    app.settles();
    anna.forgets_the_rest();
    app.stops();
    for trace in TRACES {
        assert!(!app.keeps(trace), "{trace} stands in the database still");
    }
    app.starts_again();
    omar.presses_data(found.id, "g:y:swimming-school");
    omar.hears().says("سأسألك هنا");
}

#[test]
fn the_finder_stands_on_the_phone_page_in_arabic_and_in_swedish() {
    let (Some(arabic), Some(swedish)) = (Browser::phone("ar"), Browser::phone("sv")) else {
        return;
    };
    let mut app = with_activities(Setup::demo());
    let places = [
        (&arabic, "العربية", "rtl", "السبت"),
        (&swedish, "Svenska", "ltr", "lördag"),
    ];
    for (phone, language, direction, saturday) in places {
        let press = |data: &str| {
            let button = phone.finds(&format!("[data-press^=\"{data}\"]"));
            button.is_clicked();
        };
        phone.opens(&format!("{}/chat", app.address()));
        phone.finds_with("[data-press]", language).is_clicked();
        press("place:lomma");
        phone.finds("[data-press^=\"t:\"]");
        phone.finds("#text").is_typed_into("/leisure");
        phone.finds("#write button").is_clicked();
        phone.finds_with("[data-press]", "🧒 6–9").is_clicked();
        phone.finds_with("[data-press]", "🏊").is_clicked();
        let found = phone.finds_with(SAID, "Simskola 7–10 år");
        assert!(found.text().contains(saturday), "{}", found.text());
        phone.sees_that(&format!(
            "return document.documentElement.dir === '{direction}'"
        ));
        phone.sees_that("return document.documentElement.scrollWidth <= 360");
        phone.is_pictured(&format!("leisure-phone-{direction}"));
        press("f:h:");
        phone.finds("[data-press=\"g:y:swimming-school\"]");
    }
    app.settles();
    assert!(app.keeps(TRACES[0]), "otherwise this proves nothing");
    for phone in [&arabic, &swedish] {
        phone.finds("#text").is_typed_into("/forget");
        phone.finds("#write button").is_clicked();
        phone.finds("[data-press=\"forget:yes\"]").is_clicked();
        phone.sees_that("return !document.body.innerText.includes('Simskola')");
    }
    app.settles();
    app.stops();
    for trace in TRACES {
        assert!(!app.keeps(trace), "{trace} stands in the database still");
    }
    app.starts_again();
}
