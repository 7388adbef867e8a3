//! Translations, the glossary and the other files, as those meet them who keep them.

use std::fs;

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
    assert!(page.contains("Inaktuell"), "{page}");
    assert!(
        page.contains("class=\"removed\"") && page.contains("class=\"added\""),
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
    service.behaves(Manner::Plain);
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
    // A row is taken away after a question, and the history keeps it.
    let page = tore.opens("/glossary?term=hyra").text;
    assert!(page.contains("försvinner ur ordlistan"), "{page}");
    let hash = value(&page, "hash").to_owned();
    let gone = [("hash", hash.as_str()), ("term", "hyra"), ("do", "remove")];
    let done = tore.sends("/glossary?term=hyra", "/glossary", &gone);
    assert_eq!(done.location, "/glossary?removed=hyra", "{}", done.text);
    let left = "term_sv\tplain_sv\tar\tcheck\n";
    assert_eq!(fs::read_to_string(&glossary).expect("read"), left);
    let past = fs::read_to_string(app.knowledge().join(".history/glossary.tsv.jsonl"));
    assert!(
        past.expect("a history")
            .contains("Borttaget ur ordlistan: hyra")
    );
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
            && broken.text.contains("Menade du ”desk”?")
            && !broken.text.contains("did you mean"),
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
