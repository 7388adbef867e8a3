//! What has to be done to keep the knowledge true: translations, dates, links, the glossary, the other files.

use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::http::{Method, StatusCode};
use lotsen::links::{Asker, Pace, round};
use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::packages::axe;
use crate::harness::translator::{FakeTranslator, Manner};
use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp};

fn file(app: &TestApp, path: &str) -> String {
    fs::read_to_string(app.knowledge().join(path)).expect("it can be read")
}

/// A value of a form on a page.
fn value<'p>(page: &'p str, name: &str) -> &'p str {
    let (_, rest) = page
        .split_once(&format!("name=\"{name}\" value=\""))
        .unwrap_or_else(|| panic!("there is no {name} on {page}"));
    rest.split('"').next().unwrap_or_default()
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
    let (base, asked) = sources();
    let path = app.knowledge().join("entries/housing/queue/entry.toml");
    let facts = fs::read_to_string(&path).expect("it can be read");
    let editor = app.welcomes("Eva", "editor", &[]);
    // The files may only name https; what is asked is a page on this machine.
    fs::write(
        &path,
        facts.replace("https://www.boplatssyd.se/", &format!("{base}/gone")),
    )
    .expect("written");
    let desk = app.desk().clone();
    let changed =
        app.wait_for(
            async move { tokio::task::spawn_blocking(move || desk.library().reload()).await },
        );
    changed.expect("it does not panic");
    let shelf = app.desk().shelf();
    let url = &shelf
        .knowledge
        .entry("housing/queue")
        .expect("an entry")
        .sources[0]
        .url;
    let desk = app.desk().clone();
    if *url == format!("{base}/gone") {
        let store = desk.store().clone();
        app.wait_for(async move { round(&desk, QUICK).await.expect("it is done") });
        assert!(!asked.lock().expect("nobody panicked").is_empty());
        let links = app.wait_for(async move { store.links().await.expect("read") });
        assert!(links[&format!("{base}/gone")].broken.is_some());
    } else {
        let (store, now) = (desk.store().clone(), app.now());
        let url = url.clone();
        app.wait_for(async move {
            store
                .keep_source_link(&url, Some("answers 404 Not Found"), now)
                .await
                .expect("kept");
        });
    }
    let list = editor.opens("/freshness").text;
    assert!(
        list.contains("/entries/housing/queue") && list.contains("Bruten länk"),
        "{list}"
    );
    assert!(list.contains("404"));
}

const ARABIC: &str = "entries/housing/queue/ar.md";

/// The original of the housing queue has changed since its translations were made.
fn outdated(app: &TestApp, editor: &Visitor) {
    let (library, path) = (app.desk().library().clone(), "entries/housing/queue/sv.md");
    let path = lotsen::knowledge::writing::FilePath::parse(path).expect("a file");
    let state = library.file(&path).expect("read").expect("it is there");
    let text = state
        .text
        .replace("Betala avgiften varje år.", "Betala avgiften i januari.");
    let change = lotsen::library::FileChange {
        path,
        base: Some(state.hash),
        text: Some(text.replace("revision = 1", "revision = 2")),
    };
    let author = lotsen::library::Author {
        name: "Eva".to_owned(),
        email: "eva@lomma.example".to_owned(),
        why: "Avgiften".to_owned(),
    };
    app.wait_for(async move {
        let done =
            tokio::task::spawn_blocking(move || library.publish(vec![change], &author)).await;
        done.expect("it does not panic").expect("it is published");
    });
    assert!(
        editor
            .opens("/translations?language=ar&kind=outdated")
            .text
            .contains("/translations/housing/queue/ar")
    );
}

#[test]
fn a_translator_sees_what_changed_and_says_that_the_text_holds() {
    let app = Setup::console().start();
    let tore = app.welcomes("Tore", "translator", &[]);
    let list = tore.opens("/translations?language=ar").text;
    assert!(
        list.contains("/translations/housing/queue/ar") && list.contains("Saknas"),
        "{list}"
    );
    outdated(&app, &tore);
    let here = "/translations/housing/queue/ar";
    let page = tore.opens(here).text;
    assert!(
        page.contains("Inaktuell")
            && page.contains("<b>i januari</b>")
            && page.contains("<b>varje år</b>"),
        "{page}"
    );
    let hash = value(&page, "hash").to_owned();
    let done = tore.sends(here, here, &[("do", "review"), ("hash", &hash)]);
    assert_eq!((done.status, done.location.as_str()), (303, here));
    let text = file(&app, ARABIC);
    assert!(
        text.contains("state = \"reviewed\"") && text.contains("source_revision = 2"),
        "{text}"
    );
    assert!(
        tore.opens(here)
            .text
            .contains("läst av någon som kan språket")
    );
    let again = tore.sends("/exchange", here, &[("do", "review"), ("hash", &hash)]);
    assert_eq!(
        again.status, 303,
        "what stands there already changes nothing"
    );
    let editor = app.welcomes("Eva", "editor", &[]);
    let refused = editor.sends("/exchange", here, &[("do", "review"), ("hash", &hash)]);
    assert_eq!(refused.status, 403);
}

#[test]
fn the_translation_service_drafts_and_keeps_numbers_links_and_steps() {
    let service = FakeTranslator::start();
    let app = Setup::with_translator(&service.url()).start();
    let editor = app.welcomes("Eva", "editor translator", &[]);
    let here = "/translations/housing/queue/ar";
    outdated(&app, &editor);
    let hash = value(&editor.opens(here).text, "hash").to_owned();
    service.behaves(Manner::Forgetful);
    let failed = editor.sends(here, here, &[("do", "draft"), ("hash", &hash)]);
    assert_eq!(failed.status, 502);
    let before = file(&app, ARABIC);
    service.behaves(Manner::Works);
    let done = editor.sends(here, here, &[("do", "draft"), ("hash", &hash)]);
    assert_eq!(done.status, 303, "{}", done.text);
    let text = file(&app, ARABIC);
    assert_ne!(text, before);
    assert!(
        text.contains("state = \"draft\"") && text.contains("source_revision = 2"),
        "{text}"
    );
    assert!(
        text.contains("\n1. ")
            && text.contains("\n2. ")
            && text.contains("(https://www.boplatssyd.se)"),
        "{text}"
    );
    assert!(
        text.contains("كيف أسجل في قائمة انتظار السكن"),
        "people's own wordings stay: {text}"
    );
    let past = app
        .desk()
        .library()
        .history(&"housing/queue".into())
        .expect("read");
    assert!(past[0].why.contains("Eva") && past[0].who == lotsen::library::MACHINE);
}

#[test]
fn where_two_persons_are_needed_nobody_reviews_their_own_text() {
    let app = Setup {
        two_persons: true,
        ..Setup::console()
    }
    .start();
    let tore = app.welcomes("Tore", "translator editor", &[]);
    let csv = tore.opens("/exchange/file?format=csv&language=en").text;
    let changed = csv
        .replace("Pay the fee every year.", "Pay in January.")
        .replace(";draft;", ";reviewed;");
    tore.sends_file(
        "/exchange",
        "/exchange/upload",
        ("a.csv", changed.as_bytes()),
    );
    let page = tore.opens("/exchange").text;
    let done = tore.sends(
        "/exchange",
        "/exchange/import",
        &[("at", value(&page, "at"))],
    );
    assert_eq!(done.status, 200, "{}", done.text);
    let english = file(&app, "entries/housing/queue/en.md");
    assert!(
        english.contains("Pay in January.") && english.contains("state = \"draft\""),
        "{english}"
    );
    let here = "/translations/housing/queue/en";
    let page = tore.opens(here).text;
    assert!(page.contains("Någon annan behöver läsa den"), "{page}");
    assert!(!page.contains("value=\"review\""));
    let hash = app.desk().library().file(
        &lotsen::knowledge::writing::FilePath::parse("entries/housing/queue/en.md")
            .expect("a file"),
    );
    let hash = hash.expect("read").expect("there").hash;
    let refused = tore.sends(
        "/exchange",
        here,
        &[("do", "review"), ("hash", hash.as_str())],
    );
    assert_eq!(refused.status, 403);
    let siv = app.welcomes("Siv", "translator", &[]);
    let done = siv.sends(here, here, &[("do", "review"), ("hash", hash.as_str())]);
    assert_eq!(done.status, 303, "{}", done.text);
    assert!(file(&app, "entries/housing/queue/en.md").contains("state = \"reviewed\""));
}

#[test]
fn a_word_of_the_glossary_is_changed_and_another_editors_change_is_kept() {
    let app = Setup::console().start();
    let glossary = app.knowledge().join("glossary.tsv");
    let rows =
        "term_sv\tplain_sv\tar\tcheck\nhyra\tBetalning för bostad\tإيجار\tnative_check_needed\n";
    fs::write(&glossary, rows).expect("written");
    let tore = app.welcomes("Tore", "translator", &[]);
    let page = tore.opens("/glossary?term=hyra").text;
    let hash = value(&page, "hash").to_owned();
    let fields = [
        ("hash", hash.as_str()),
        ("term", "hyra"),
        ("term_sv", "hyra"),
        ("plain_sv", "Pengar varje månad"),
        ("ar", "إيجار"),
        ("reviewed", "1"),
    ];
    let done = tore.sends("/glossary?term=hyra", "/glossary", &fields);
    assert_eq!(done.status, 303, "{}", done.text);
    let now = "term_sv\tplain_sv\tar\tcheck\nhyra\tPengar varje månad\tإيجار\t\n";
    assert_eq!(fs::read_to_string(&glossary).expect("read"), now);
    assert!(
        tore.opens("/glossary?q=%D8%A5%D9%8A%D8%AC%D8%A7%D8%B1")
            .text
            .contains("hyra")
    );
    let late = tore.sends(
        "/glossary?term=hyra",
        "/glossary",
        &[&fields[..4], &[("ar", "أجرة")]].concat(),
    );
    assert_eq!(late.status, 409, "somebody has changed the file since");
    assert!(late.text.contains("أجرة"), "what was typed stays");
    assert_eq!(fs::read_to_string(&glossary).expect("read"), now);
    let empty = tore.sends(
        "/glossary?term=",
        "/glossary",
        &[("hash", ""), ("plain_sv", "x")],
    );
    assert_eq!(empty.status, 422);
}

#[test]
fn the_other_files_are_checked_by_line_and_danger_is_for_admins() {
    let app = Setup::console().start();
    let editor = app.welcomes("Eva", "editor", &[]);
    let page =
        |who: &Visitor, file: &str| who.opens(&format!("/settings/knowledge?file={file}")).text;
    let saves = |who: &Visitor, file: &str, text: &str| {
        let here = format!("/settings/knowledge?file={file}");
        let hash = value(&who.opens(&here).text, "hash").to_owned();
        who.sends(
            &here,
            "/settings/knowledge",
            &[("file", file), ("hash", &hash), ("text", text)],
        )
    };
    let topics = file(&app, "topics.toml");
    assert!(page(&editor, "topics.toml").contains("Ämnen"));
    let broken = saves(
        &editor,
        "topics.toml",
        &topics.replace("desk = \"", "desc = \""),
    );
    assert_eq!(broken.status, 422);
    assert!(
        broken.text.contains("Rad ")
            && broken.text.contains("desc")
            && broken.text.contains("did you mean"),
        "{}",
        broken.text
    );
    assert_eq!(file(&app, "topics.toml"), topics);
    let renamed = topics.replace("Bostad", "Boende");
    let done = saves(&editor, "topics.toml", &renamed.replace('\n', "\r\n"));
    assert_eq!(
        (done.status, done.location.as_str()),
        (303, "/settings/knowledge?kept=topics.toml")
    );
    assert_eq!(file(&app, "topics.toml"), renamed);
    // Danger and desks are for admins.
    let phrases = file(&app, "phrases/sv.toml");
    let (head, crisis) = phrases.split_once("[crisis]").expect("there is danger");
    let less = format!(
        "{head}[crisis]\n{}",
        &crisis[crisis.find("\n[").expect("another part") + 1..]
    );
    assert_eq!(saves(&editor, "phrases/sv.toml", &less).status, 403);
    let desks = file(&app, "desks.toml");
    let refused = editor.sends(
        "/exchange",
        "/settings/knowledge",
        &[("file", "desks.toml"), ("hash", ""), ("text", &desks)],
    );
    assert_eq!(refused.status, 403);
    let admin = app.welcomes("Rut", "admin", &[]);
    let done = saves(
        &admin,
        "desks.toml",
        &desks.replacen("reply_within_hours = ", "reply_within_hours = 1", 1),
    );
    assert_eq!(done.status, 303, "{}", done.text);
    for path in [
        "../secret",
        "entries/housing/queue/sv.md",
        "glossary.tsv",
        "/etc/passwd",
    ] {
        assert_eq!(
            editor
                .opens(&format!("/settings/knowledge?file={path}"))
                .status,
            404
        );
    }
    let translator = app.welcomes("Tore", "translator", &[]);
    assert_eq!(translator.opens("/settings/knowledge").status, 403);
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
