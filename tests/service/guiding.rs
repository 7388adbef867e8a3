//! The guide: for whoever is signed in, in both languages, with every page of the console in it.

use crate::harness::Setup;
use crate::harness::browser::Browser;

/// The names of the links in a part of a page.
fn links_of(page: &str, part: &str) -> Vec<String> {
    let (_, rest) = page.split_once(part).expect("the part is there");
    let (part, _) = rest.split_once("</nav>").expect("it ends");
    let links = part.split("<a ").skip(1);
    let names = links.map(|link| {
        let (_, name) = link.split_once('>').expect("a link");
        name.split('<').next().unwrap_or_default().to_owned()
    });
    names.collect()
}

#[test]
fn every_page_in_the_navigation_is_named_and_every_chapter_is_there() {
    let app = Setup::console().start();
    let rut = app.welcomes("Rut", "admin", &[]);
    for (language, chapter) in [
        ("sv", "Är intyget äkta?"),
        ("en", "Is the certificate genuine?"),
    ] {
        rut.opens(&format!("/console/language/{language}?back=/"));
        let upkeep = rut.opens("/translations").text;
        let places = links_of(&upkeep, "<nav class=\"places\"");
        let parts = links_of(&upkeep, "<nav class=\"choices parts\"");
        assert_eq!(
            (places.len(), parts.len()),
            (12, 9),
            "an admin sees all of them"
        );
        let guide = rut.opens("/guide");
        assert_eq!(guide.status, 200);
        assert!(guide.text.contains(chapter), "{language}: {chapter}");
        for name in places.iter().chain(&parts) {
            let named = format!("<b>{name}</b>");
            assert!(
                guide.text.contains(&named),
                "{language}: {name} is not in the guide"
            );
        }
        let (_, chapters) = guide
            .text
            .split_once("<nav class=\"chapters\"")
            .expect("there are chapters");
        let (chapters, _) = chapters.split_once("</nav>").expect("they end");
        let mut count = 0;
        for link in chapters.split("href=\"#").skip(1) {
            let id = link.split('"').next().unwrap_or_default();
            assert!(
                guide.text.contains(&format!("<h2 id=\"{id}\">")),
                "{language}: {id}"
            );
            count += 1;
        }
        assert_eq!(
            count,
            guide.text.matches("<h2 ").count(),
            "every chapter is listed"
        );
    }
}

#[test]
fn whoever_is_signed_in_finds_the_guide_and_nobody_else() {
    let app = Setup::console().start();
    let bo = app.welcomes("Bo", "staff", &["housing-coach"]);
    assert!(bo.opens("/cases").text.contains("href=\"/guide\""));
    assert_eq!(bo.opens("/guide").status, 200);
    let nobody = crate::harness::visitor::Visitor::at(&app);
    assert_eq!(nobody.opens("/guide").status, 303);
}

#[test]
fn the_guide_is_read_on_a_phone_and_on_a_desk() {
    let Some(browser) = Browser::desktop("sv") else {
        return;
    };
    let app = Setup::demo().start();
    for language in ["sv", "en"] {
        browser.opens(&format!(
            "{}/console/language/{language}?back=/",
            app.address()
        ));
        browser.opens(&format!("{}/guide", app.address()));
        browser.sees_that(&format!(
            "return document.documentElement.lang === '{language}'"
        ));
        for width in [360, 1280] {
            browser.is_as_wide_as(width);
            browser.sees_that("return document.documentElement.scrollWidth <= window.innerWidth");
            browser.is_pictured(&format!("guide-{language}-{width}"));
        }
        browser.finds(".chapters a[href='#clubs']").is_clicked();
        browser.sees_that("return location.hash === '#clubs' && document.getElementById('clubs').getBoundingClientRect().top < 400");
    }
}
