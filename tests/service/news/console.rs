//! News in the browser: written and sent at the console, read on the phone page, with a screen reader and in a narrow window.

use lotsen::desk::news::NewsTranslated;
use lotsen::language::Language;
use lotsen::news::NewsText;

use super::sending::with_receivers;
use super::{STOP, SWIMMING, SWIMMING_AR, translates, value, writes};
use crate::harness::Setup;
use crate::harness::browser::Browser;
use crate::harness::packages::axe;
use crate::harness::visitor::{Page, Visitor};

/// A bubble of Lotsen's on the phone page.
const SAID: &str = ".line:not(.mine) .bubble";

/// Somebody at the phone page who wishes for everything, in a language.
fn wishes(phone: &Browser, address: &str, language: &str, all: &str) {
    phone.opens(&format!("{address}/chat"));
    phone.finds_with("[data-press]", language).is_clicked();
    phone
        .finds_with("[data-press=\"place:skip\"]", "")
        .is_clicked();
    phone.finds_with("[data-press=\"n:\"]", "").is_clicked();
    phone.finds_with("[data-press=\"n:*\"]", all).is_clicked();
    phone
        .finds_with("[data-press=\"n:w:skip\"]", "")
        .is_clicked();
}

#[test]
fn an_editor_sends_news_and_the_phone_pages_get_it_in_arabic_and_in_swedish() {
    let (Some(desk), Some(phone), Some(other)) = (
        Browser::desktop("sv"),
        Browser::phone("ar"),
        Browser::phone("sv"),
    ) else {
        return;
    };
    let app = Setup::demo().start();
    let address = app.address();
    wishes(&phone, &address, "العربية", "كل شيء");
    phone.finds_with(SAID, "تصلك أخبار عن كل شيء.");
    wishes(&other, &address, "Svenska", "Allt");
    other.finds_with(SAID, "Du får nyheter om allt.");
    desk.opens(&format!("{address}/news"));
    desk.finds("#new").is_clicked();
    desk.finds("#title").is_typed_into(SWIMMING.0);
    desk.finds("#body").is_typed_into(SWIMMING.1);
    // What is written stands on the phone beside it.
    desk.finds_with(".bubble", "senast 10 juni");
    desk.finds("#keep").is_clicked();
    desk.finds_with(".note-line", "Sparat.");
    desk.finds_with("h2", "Får nyheten: 2");
    desk.finds_with(".texts a", "arabiska").is_clicked();
    desk.finds("#title").is_typed_into(SWIMMING_AR.0);
    desk.finds("#body").is_typed_into(SWIMMING_AR.1);
    desk.sees_that("return document.querySelector('.bubble')?.dir === 'rtl'");
    desk.is_pictured("news-translation-1280");
    desk.finds("#review").is_clicked();
    desk.finds_with(".note-line", "Texten är granskad.");
    desk.finds("a.back").is_clicked();
    desk.finds_with(".texts .chip", "Granskad");
    desk.is_pictured("news-draft-1280");
    desk.finds("#read").is_clicked();
    desk.finds("#send").is_clicked();
    desk.finds_with(".note-line", "Nyheten är på väg till 2.");
    desk.finds_with("#counts", "framme: 2");
    let bubble = phone.finds_with(SAID, "تعليم السباحة في يوليو");
    let direction = "const words = arguments[0].querySelector('[dir]'); return words.dir";
    assert_eq!(bubble.runs(direction), serde_json::json!("rtl"));
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    phone.is_pictured("news-phone-ar");
    other.finds_with(SAID, "Simskola i juli");
    other.sees_that("return document.documentElement.scrollWidth <= 360");
    other.is_pictured("news-phone-sv");
    // One tap, and there is no more.
    other.finds_with("[data-press=\"n:x\"]", STOP).is_clicked();
    other.finds_with(SAID, "Du får inga nyheter längre.");
    phone
        .finds_with("[data-press=\"n:x\"]", "أوقف الأخبار")
        .is_clicked();
    phone.finds_with(SAID, "لن تصلك أخبار بعد الآن");
    phone.is_pictured("news-stopped-ar");
    app.settles();
}

/// Sends the form of a draft with another title.
fn presses(editor: &Visitor, news: &str, wish: &str, (saw, title): (&str, &str)) -> Page {
    let fields = [
        ("do", wish),
        ("saw", saw),
        ("read", "1"),
        ("title", title),
        ("body", SWIMMING.1),
        ("topic", "leisure"),
        ("last-day", ""),
    ];
    editor.sends(news, news, &fields)
}

#[test]
fn what_is_typed_and_not_saved_is_not_sent() {
    let (app, eva, newcomers) = with_receivers(1);
    let news = writes(&eva, SWIMMING, &[]);
    let page = eva.opens(&news).text;
    for field in [
        "id=\"read\" form=\"writing\"",
        "id=\"send\" form=\"writing\"",
    ] {
        assert!(page.contains(field), "{field}: {page}");
    }
    let saw = value(&page, "saw");
    let refused = presses(&eva, &news, "send", (&saw, "Simskola i augusti"));
    assert_eq!(refused.status, 409);
    for words in ["Spara först", "value=\"Simskola i augusti\""] {
        assert!(refused.text.contains(words), "{words}: {}", refused.text);
    }
    app.settles();
    assert!(newcomers[0].heard_so_far().is_empty());
    let done = presses(&eva, &news, "send", (&saw, SWIMMING.0));
    assert!(done.location.ends_with("?done=sent-1"), "{}", done.text);
    newcomers[0].hears().says("Simskola i juli");
    app.settles();
}

#[test]
fn two_editors_of_a_draft_do_not_write_over_each_other() {
    let app = Setup::console().start();
    let (eva, rut) = (
        app.welcomes("Eva", "editor", &[]),
        app.welcomes("Rut", "editor", &[]),
    );
    let news = writes(&eva, SWIMMING, &[]);
    let saw = value(&rut.opens(&news).text, "saw");
    let kept = presses(&eva, &news, "keep", (&saw, "Simskola i augusti"));
    assert_eq!(kept.status, 303, "{}", kept.text);
    let refused = presses(&rut, &news, "keep", (&saw, "Simskola i maj"));
    assert_eq!(refused.status, 409);
    for words in ["Nyheten har ändrats", "value=\"Simskola i maj\""] {
        assert!(refused.text.contains(words), "{words}: {}", refused.text);
    }
    let page = eva.opens(&news).text;
    assert!(page.contains("value=\"Simskola i augusti\""), "{page}");
}

#[test]
fn a_translation_is_of_the_original_that_was_seen_and_a_machine_writes_over_nobody() {
    let app = Setup::console().start();
    let (eva, tore) = (
        app.welcomes("Eva", "editor", &[]),
        app.welcomes("Tore", "translator", &[]),
    );
    let news = writes(&eva, SWIMMING, &[]);
    let path = format!("{news}/ar");
    let old = value(&tore.opens(&path).text, "saw");
    let saw = value(&eva.opens(&news).text, "saw");
    let kept = presses(&eva, &news, "keep", (&saw, "Simskola i augusti"));
    assert_eq!(kept.status, 303, "{}", kept.text);
    let fields = [
        ("do", "review"),
        ("saw", old.as_str()),
        ("title", SWIMMING_AR.0),
        ("body", SWIMMING_AR.1),
    ];
    let refused = tore.sends(&path, &path, &fields);
    assert_eq!(refused.status, 409);
    assert!(refused.text.contains(SWIMMING_AR.0), "{}", refused.text);
    // A machine begins, and a person is done before it.
    let begun = value(&tore.opens(&path).text, "saw");
    let begun = begun.parse().expect("a number");
    let done = translates(&tore, &news, "ar", SWIMMING_AR, "review");
    assert_eq!(done.status, 303, "{}", done.text);
    let page = tore.opens(&done.location).text;
    assert!(page.contains("Nyheten är inte skickad än."), "{page}");
    let drafted = NewsText {
        language: "ar".parse::<Language>().expect("a language"),
        title: "x".to_owned(),
        body: "x".to_owned(),
        is_reviewed: false,
        writer: "Eva".to_owned(),
        is_machine: true,
        reviewer: None,
        changed_at: app.now(),
    };
    let desk = app.desk().clone();
    let id = news.trim_start_matches("/news/").parse().expect("a number");
    let done = app.wait_for(async move {
        let act = ("Eva", "drafted");
        let done = desk.translate_news(id, &drafted, begun, act).await;
        done.expect("the store answers")
    });
    assert_eq!(done, NewsTranslated::Otherwise);
    let page = tore.opens(&path).text;
    assert!(page.contains(SWIMMING_AR.0), "{page}");
}

#[test]
fn every_page_of_the_news_can_be_heard_and_fits_a_phone() {
    let (Some(desk), Some(axe)) = (Browser::desktop("sv"), axe()) else {
        return;
    };
    let app = Setup::demo().start();
    app.sql(crate::accessible::news::USED);
    let address = app.address();
    let mut findings = Vec::new();
    let pages = crate::accessible::news::STORIES.iter();
    let pages: Vec<&str> = pages.flat_map(|(_, pages)| pages.iter().copied()).collect();
    for theme in ["light", "dark"] {
        desk.opens(&format!("{address}/console/theme/{theme}?back=/"));
        for page in &pages {
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
                let wide = "return document.documentElement.scrollWidth";
                let wide = desk.runs(wide, &serde_json::json!([]));
                if wide.as_u64().is_none_or(|wide| wide > u64::from(width)) {
                    findings.push(format!("{page} is {wide} wide in {width} pixels"));
                }
            }
            desk.is_as_wide_as(1280);
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}
