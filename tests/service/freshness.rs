//! What has to be checked again, links that are gone, and how the pages of upkeep look.

use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::http::{Method, StatusCode};
use lotsen::links::{Asker, Pace};
use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::packages::axe;
use crate::harness::{Setup, TestApp, questions};

fn file(app: &TestApp, path: &str) -> String {
    fs::read_to_string(app.knowledge().join(path)).expect("it can be read")
}

#[test]
fn an_entry_that_was_checked_answers_again() {
    let app = Setup::console().start();
    let editor = app.welcomes("Eva", "editor", &[]);
    let list = editor.opens("/freshness").text;
    assert!(list.contains("/freshness/leisure/old-camp"), "{list}");
    assert!(
        !list.contains("/freshness/housing/queue\""),
        "that one is fresh"
    );
    let before = file(&app, "entries/leisure/old-camp/entry.toml");
    let done = editor.sends(
        "/freshness",
        "/freshness/leisure/old-camp",
        &[("note", "ringde kommunen"), ("desk", "")],
    );
    assert_eq!(done.status, 303);
    let today = app.now().to_zoned(lotsen::phrase::stockholm()).date();
    let after = file(&app, "entries/leisure/old-camp/entry.toml");
    let line = before
        .lines()
        .find(|line| line.starts_with("checked"))
        .expect("a date");
    assert_eq!(
        after,
        before.replace(line, &format!("checked = {today}")),
        "nothing else changes"
    );
    let list = editor.opens(&done.location).text;
    assert!(!list.contains("/freshness/leisure/old-camp"));
    assert!(list.contains("kontrollerat i dag"), "{list}");
    let entry = "leisure/old-camp".into();
    let past = app
        .desk()
        .library()
        .history(&entry)
        .expect("it can be read");
    assert_eq!(
        (past[0].who.as_str(), past[0].why.as_str()),
        ("Eva", "Kontrollerat, stämmer: ringde kommunen")
    );
    let translator = app.welcomes("Tore", "translator", &[]);
    assert!(translator.opens("/freshness").status == 200);
    let refused = translator.sends("/exchange", "/freshness/leisure/old-camp", &[]);
    assert_eq!(refused.status, 403);
}

/// A server whose pages are there, gone, or not there for HEAD; it writes down what it is asked.
fn sources() -> (String, Arc<Mutex<Vec<String>>>) {
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = asked.clone();
    let answer = move |method: Method, uri: axum::http::Uri| {
        let mut log = log.lock().expect("nobody panicked");
        log.push(format!("{method} {uri}"));
        let times = log.iter().filter(|it| it.ends_with(uri.path())).count();
        let status = match (uri.path(), method) {
            ("/there", _) | ("/get", Method::GET) => StatusCode::OK,
            ("/get", _) => StatusCode::METHOD_NOT_ALLOWED,
            ("/shaky", _) if times > 3 => StatusCode::OK,
            ("/shaky", _) => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::NOT_FOUND,
        };
        async move { status }
    };
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.set_nonblocking(true).expect("it can be set");
    let address = listener.local_addr().expect("it is bound");
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.expect("a runtime can be built").block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, Router::new().fallback(answer))
                .await
                .expect("it serves");
        });
    });
    (format!("http://{address}"), asked)
}

const QUICK: Pace = Pace {
    pause: Duration::ZERO,
    first_wait: Duration::ZERO,
};

#[test]
fn pages_are_asked_politely() {
    let app = Setup::console().start();
    let (base, asked) = sources();
    let at = |path: &str| format!("{base}{path}");
    let (there, get, shaky, gone) = (at("/there"), at("/get"), at("/shaky"), at("/gone"));
    let found = app.wait_for(async move {
        let mut asker = Asker::new(QUICK).expect("a client");
        let mut found = Vec::new();
        for url in [there, get, shaky, gone] {
            found.push(asker.ask(&url).await);
        }
        found
    });
    assert_eq!(found[..3], [Ok(()), Ok(()), Ok(())]);
    assert_eq!(found[3], Err("answers 404 Not Found".to_owned()));
    assert_eq!(
        *asked.lock().expect("nobody panicked"),
        [
            "HEAD /there",
            "HEAD /get",
            "GET /get",
            "HEAD /shaky",
            "GET /shaky",
            "HEAD /shaky",
            "GET /shaky",
            "HEAD /gone",
            "GET /gone",
        ]
    );
}

#[test]
fn a_link_that_is_gone_stands_in_the_list_and_answers_are_given_all_the_same() {
    let app = Setup::console().start();
    let editor = app.welcomes("Eva", "editor", &[]);
    let shelf = app.desk().shelf();
    let entry = shelf.knowledge.entry("housing/queue").expect("an entry");
    let url = entry.sources[0].url.clone();
    let finds = |reason: Option<&'static str>| {
        let (store, now, url) = (app.desk().store().clone(), app.now(), url.clone());
        app.wait_for(async move {
            let kept = store.keep_source_link(&url, reason, now).await;
            kept.expect("it is kept");
            store.links().await.expect("it can be read").remove(&url)
        })
    };
    let first = finds(Some("answers 404 Not Found")).expect("it is known");
    let list = editor.opens("/freshness").text;
    assert!(
        list.contains("/entries/housing/queue") && list.contains("Bruten länk"),
        "{list}"
    );
    assert!(list.contains("answers 404"), "{list}");
    let amina = app.newcomer("Amina", "sv");
    amina
        .asks(questions::QUEUE)
        .says("Betala avgiften varje år.");
    let second = finds(Some("does not answer")).expect("it is known");
    let since = |state: &lotsen::store::LinkState| state.broken.as_ref().map(|it| it.1);
    assert_eq!(since(&first), since(&second), "broken since the first time");
    assert_eq!(finds(None).expect("it is known").broken, None);
    assert!(!editor.opens("/freshness").text.contains("Bruten länk"));
}

/// An address on this machine at which nobody listens.
const NOBODY: &str = "https://127.0.0.1:1/film";

#[test]
fn films_are_looked_for_at_night_too_and_editors_see_which_are_gone() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    // Nothing outside this machine is asked.
    for id in app.desk().shelf().knowledge.entries.keys() {
        let path = format!("entries/{id}/entry.toml");
        let facts = file(&app, &path).replace("https://", "https://127.0.0.1:1/");
        fs::write(app.knowledge().join(path), facts).expect("it can be written");
    }
    let film = |title: &str, lesson: &str| {
        format!(
            "\n[[film]]\ntitle = {{ sv = \"{title}\" }}\nurl = \"{NOBODY}\"\nlanguage = \"sv\"\n{lesson}"
        )
    };
    for (path, film) in [
        (
            "entries/housing/queue/entry.toml",
            film("Så står du i kö", ""),
        ),
        (
            "courses/home/course.toml",
            film("Så läser du ett kontrakt", "lesson = \"contract\"\n"),
        ),
    ] {
        let facts = file(&app, path);
        fs::write(app.knowledge().join(path), format!("{facts}{film}")).expect("it can be written");
    }
    crate::sounds::reads_again(&app);
    let list = eva.opens("/freshness").text;
    assert!(
        !list.contains("Så läser du ett kontrakt"),
        "nobody has looked yet: {list}"
    );
    let desk = app.desk().clone();
    app.wait_for(async move { lotsen::links::round(&desk, QUICK).await })
        .expect("it is looked for");
    let list = eva.opens("/freshness").text;
    for words in ["🎬 Så står du i kö", "🎬 Så läser du ett kontrakt", NOBODY] {
        assert!(list.contains(words), "{words}: {list}");
    }
    // Other desks' courses are not in a desk's own list.
    let other = eva.opens("/freshness?desk=social-assistance").text;
    assert!(!other.contains("Så läser du ett kontrakt"), "{other}");
    // Newcomers are shown the film all the same, and it comes off the list when it is there again.
    let (store, now) = (app.desk().store().clone(), app.now());
    app.wait_for(async move { store.keep_source_link(NOBODY, None, now).await })
        .expect("it is kept");
    let list = eva.opens("/freshness").text;
    assert!(!list.contains("Så läser du ett kontrakt"), "{list}");
    let amina = app.newcomer("Amina", "sv");
    amina.asks(questions::QUEUE).says("Så står du i kö");
}

const PAGES: [&str; 10] = [
    "/translations",
    "/translations?language=ar&kind=missing",
    "/translations/housing/queue/ar",
    "/translations/money/id-card/ar",
    "/freshness",
    "/glossary",
    "/glossary?term=",
    "/exchange",
    "/settings/knowledge",
    "/settings/knowledge?file=topics.toml",
];

#[test]
fn the_pages_of_upkeep_hold_nothing_that_a_screen_reader_stumbles_over_and_fit_a_phone() {
    let (Some(browser), Some(axe)) = (Browser::desktop("sv"), axe()) else {
        return;
    };
    let app = Setup::demo().start();
    fs::write(
        app.knowledge().join("glossary.tsv"),
        "term_sv\tplain_sv\tar\tcheck\nhyra\tPengar\tإيجار\t\n",
    )
    .expect("written");
    let mut findings = Vec::new();
    for language in ["sv", "en"] {
        for theme in ["light", "dark"] {
            for choice in [format!("language/{language}"), format!("theme/{theme}")] {
                browser.opens(&format!("{}/console/{choice}?back=/", app.address()));
            }
            for page in PAGES {
                browser.opens(&format!("{}{page}", app.address()));
                browser.finds("h1");
                let found = browser.stumbles(&axe).into_iter();
                findings.extend(found.map(|it| format!("{page} {language} {theme}: {it}")));
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    let phone = Browser::phone("sv").expect("there is a browser");
    for page in PAGES {
        phone.opens(&format!("{}{page}", app.address()));
        phone.finds("h1");
        let wide = phone.runs("return document.documentElement.scrollWidth", &json!([]));
        assert!(
            wide.as_u64().is_some_and(|wide| wide <= 360),
            "{page}: {wide}"
        );
    }
}
