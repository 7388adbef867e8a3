//! In the browser: the phone page from right to left, the page of voices, and the report.

use lotsen::config::Switch;
use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::packages::axe;
use crate::harness::{Setup, questions};
use crate::leisure::with_activities;

/// A bubble of Lotsen's on the phone page.
const SAID: &str = ".line:not(.mine) .bubble";

#[test]
fn on_the_phone_page_everything_is_told_and_answered_from_right_to_left() {
    let Some(phone) = Browser::phone("ar") else {
        return;
    };
    let app = with_activities(Setup {
        pulse: Switch::On,
        ..Setup::demo()
    });
    let writes = |text: &str| {
        phone.finds("#text").is_typed_into(text);
        phone.finds("#write button").is_clicked();
    };
    phone.opens(&format!("{}/chat", app.address()));
    phone.finds_with("[data-press]", "العربية").is_clicked();
    phone
        .finds_with("[data-press=\"place:lomma\"]", "")
        .is_clicked();
    phone
        .finds_with("[data-press=\"v:\"]", "أخبرنا")
        .is_clicked();
    // There is no voice here, and it says so.
    phone.finds_with(SAID, "لا يمكنك إرسال صوتك");
    phone.is_pictured("voices-tell-ar");
    writes("الموظفون هنا لطفاء جدًا");
    phone
        .finds_with("[data-press^=\"v:y:\"]", "✅ نعم، يمكن عرضه")
        .is_clicked();
    phone.finds_with(SAID, "يمكن عرضه بدون اسمك");
    writes("/leisure");
    phone.finds_with("[data-press]", "🧒 6–9").is_clicked();
    phone.finds_with("[data-press]", "🏊").is_clicked();
    phone
        .finds_with("[data-press=\"g:c:swimming-school\"]", "أريد أن أجرّب")
        .is_clicked();
    phone
        .finds_with("[data-press=\"g:y:swimming-school\"]", "✅ نعم، اسألني")
        .is_clicked();
    phone.finds_with(SAID, "سأسألك هنا");
    phone.is_pictured("voices-outing-ar");
    for question in [
        questions::QUEUE_AR,
        questions::QUEUE_AR,
        questions::QUEUE_AR,
    ] {
        writes(question);
        app.settles();
    }
    phone.finds_with("[data-press=\"q:y\"]", "").is_clicked();
    phone
        .finds_with("[data-press=\"q:a:start:0:4\"]", "🙂 4")
        .is_clicked();
    phone.finds_with(SAID, "أطلب منهم المساعدة");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.is_pictured("voices-pulse-ar");
    phone
        .finds_with("[data-press=\"q:a:start:1:skip\"]", "")
        .is_clicked();
    phone.finds_with(SAID, "أعرف إلى أين أتوجه");
    app.settles();
}

#[test]
fn the_page_of_voices_and_the_report_can_be_heard_and_fit_a_phone() {
    let (Some(desk), Some(axe)) = (Browser::desktop("sv"), axe()) else {
        return;
    };
    let app = Setup::demo().start();
    app.sql(crate::accessible::voices::USED);
    let address = app.address();
    let mut findings = Vec::new();
    let pages = [
        "/voices",
        "/voices?state=read",
        "/report?from=2100-01&to=2100-01",
    ];
    for theme in ["light", "dark"] {
        desk.opens(&format!("{address}/console/theme/{theme}?back=/"));
        for page in pages {
            desk.opens(&format!("{address}{page}"));
            desk.finds("main h1");
            let found = desk.stumbles(&axe).into_iter();
            findings.extend(found.map(|it| format!("{page} {theme}: {it}")));
            if theme == "dark" {
                continue;
            }
            desk.is_pictured(&format!("1280-{page}"));
            for width in [640, 360, 320] {
                desk.is_as_wide_as(width);
                desk.is_pictured(&format!("{width}-{page}"));
                let wide = desk.runs("return document.documentElement.scrollWidth", &json!([]));
                if wide.as_u64().is_none_or(|wide| wide > u64::from(width)) {
                    findings.push(format!("{page} is {wide} wide in {width} pixels"));
                }
            }
            desk.is_as_wide_as(1280);
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    // Read with one press, and the tag stays.
    desk.opens(&format!("{address}/voices"));
    desk.finds("#voice-2 select").is_typed_into("Livet här");
    desk.finds("#voice-2 button[value=\"read\"]").is_clicked();
    desk.finds_with(".note-line", "Sparat.");
    desk.opens(&format!("{address}/voices?state=read"));
    desk.sees_that("return document.querySelector('#voice-2 select').value === 'life'");
    desk.opens(&format!("{address}/report?from=2100-01&to=2100-01"));
    desk.finds_with("h2", "Gick de dit? – fotboll (18)");
    desk.finds_with("h2", "Redo att arbeta eller studera – i början (16)");
    desk.finds_with("section li", "Bussen till kursen går för sällan.");
}
