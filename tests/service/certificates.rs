//! A newcomer has read a course and gets a certificate: with a name that is kept nowhere, and that proves itself.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lotsen::config::SignInConfig;
use reqwest::header::{ACCEPT_LANGUAGE, CONTENT_TYPE};
use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::packages::axe;
use crate::harness::pdf::Paper;
use crate::harness::people::Newcomer;
use crate::harness::{Setup, TestApp};

/// A bubble of Lotsen's on the phone page.
const SAID: &str = ".line:not(.mine) .bubble";

/// The address at which browsers reach the service, in chats.
const PUBLIC: &str = "https://lotsen.example";

/// Names that stand in nothing else.
const NAME: &str = "Zaynab Öhrström-Kýros";
const NAME_AR: &str = "زينب الخوارزمي";

/// The service with an address for browsers.
fn with_address() -> TestApp {
    let setup = Setup::default();
    Setup {
        sign_in: SignInConfig {
            public_url: Some(PUBLIC.to_owned()),
            ..setup.sign_in
        },
        ..setup
    }
    .start()
}

/// Reads the whole course, and hears that it is done.
fn reads_the_course(amina: &Newcomer) {
    amina.asks("/courses");
    amina.presses("🏠 Boskola 0/2");
    amina.hears().does_not_offer("🎓 Intyg");
    amina.presses("▫️ 1. Ställ dig i kö tidigt");
    amina.hears();
    amina.hears();
    amina.presses("Redan nu");
    amina.hears().does_not_offer("🎓 Intyg");
    amina.presses("c:home:1");
    amina.hears();
    amina.hears().says("hela kursen Boskola").offers("🎓 Intyg");
}

/// The address in a message.
fn link(html: &str) -> String {
    let (_, rest) = html.split_once("href=\"").expect("there is a link");
    let address = rest.split('"').next().unwrap_or_default();
    address.replace("&amp;", "&")
}

/// Sends a form to a page and brings back the answer: status, type, bytes.
fn sends(url: &str, fields: &[(&str, &str)]) -> (u16, String, Vec<u8>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built");
    runtime.block_on(async {
        let client = reqwest::Client::builder().no_proxy().build();
        let request = client.expect("a client").post(url).form(fields);
        let answer = request.send().await.expect("it is answered");
        let kind = answer.headers().get(CONTENT_TYPE);
        let kind = kind.map_or("", |kind| kind.to_str().expect("it is text"));
        (
            answer.status().as_u16(),
            kind.to_owned(),
            answer.bytes().await.expect("it is whole").to_vec(),
        )
    })
}

/// A page in a language: status, text, and whether search engines are asked to stay away.
fn opens(url: &str, language: &str) -> (u16, String, bool) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built");
    runtime.block_on(async {
        let client = reqwest::Client::builder().no_proxy().build();
        let request = client.expect("a client").get(url);
        let request = request.header(ACCEPT_LANGUAGE, language);
        let answer = request.send().await.expect("it is answered");
        let unlisted = answer.headers().contains_key("x-robots-tag");
        let status = answer.status().as_u16();
        (status, answer.text().await.expect("it is text"), unlisted)
    })
}

#[test]
fn a_course_that_was_read_gives_a_certificate_whose_name_is_kept_nowhere() {
    let mut app = with_address();
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks("/place");
    amina.presses("Lomma");
    amina.hears();
    reads_the_course(&amina);
    amina.presses("🎓 Intyg");
    let offered = amina.hears();
    offered
        .says("Boskola")
        .says("jag sparar det inte")
        .says("Skriv det inte här");
    let address = link(&offered.html);
    let page = address.replace(PUBLIC, &app.address());
    assert_ne!(page, address, "it leads to the public address");
    let (status, text, unlisted) = opens(&page, "sv");
    assert_eq!(status, 200, "{text}");
    assert!(unlisted && text.contains("Namnet sparas inte."), "{text}");

    let (status, kind, bytes) = sends(&page, &[("name", NAME)]);
    assert_eq!((status, kind.as_str()), (200, "application/pdf"));
    let paper = Paper::read(bytes);
    let lines = paper.lines();
    for line in [
        "Intyg om deltagande",
        "Certificate of participation",
        NAME,
        "Boskola",
        "Lotsen i Lomma",
    ] {
        assert!(lines.iter().any(|it| it == line), "{line}: {lines:?}");
    }
    assert!(
        lines
            .iter()
            .any(|it| it.starts_with("2 lektioner, avslutad "))
    );
    // What is seen is what is said.
    assert!(
        paper.glyphs().contains(&format!("{NAME}\n")),
        "{}",
        paper.glyphs()
    );
    let proof = paper.picture();
    let number = lines.iter().find_map(|it| it.strip_prefix("Intyg nummer "));
    let number = number.expect("it has a number");

    assert!(proof.starts_with(&format!("{PUBLIC}/verify/")), "{proof}");
    let verify = proof.replace(PUBLIC, &app.address());
    let (status, text, unlisted) = opens(&verify, "sv");
    assert_eq!(status, 200, "{text}");
    assert!(unlisted);
    for words in ["Intyget är äkta", "Boskola", number, "Lotsen i Lomma"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains(NAME));
    let (_, text, _) = opens(&verify, "en");
    assert!(text.contains("The certificate is true"), "{text}");

    app.settles();
    app.stops();
    for part in [NAME, "Zaynab", "Öhrström", number] {
        assert!(!app.keeps(part), "{part} is kept");
        let told = app.log.lines();
        assert!(!told.iter().any(|line| line.text.contains(part)), "{part}");
    }
    assert!(app.keeps("courses_done"), "otherwise this proves nothing");
    // After everything was erased, the certificate still proves itself.
    app.starts_again();
    amina.asks("/mydata").says("Avslutad kurs: Boskola, ");
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears();
    assert_eq!(opens(&verify, "sv").0, 200);
    app.settles();
    app.stops();
    assert!(!app.keeps("courses_done"));
    app.starts_again();
}

#[test]
fn a_certificate_that_was_changed_is_refused_and_what_it_shows_opens_no_form() {
    let app = with_address();
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    // Before all lessons are read, the button says which are left.
    let forged = amina.asks("/courses").id;
    amina.presses_data(forged, "c:!home");
    amina
        .hears()
        .says("Boskola: 2 lektioner")
        .does_not_say("http");
    amina.presses_data(forged, "c:!nothing");
    amina.hears().says("Den här knappen är för gammal");
    reads_the_course(&amina);
    amina.presses("🎓 Intyg");
    let page = link(&amina.hears().html).replace(PUBLIC, &app.address());
    let paper = Paper::read(sends(&page, &[("name", NAME)]).2);
    let verify = paper.picture().replace(PUBLIC, &app.address());
    let token = verify.rsplit('/').next().expect("a token").to_owned();
    let other = |c: char| if c == 'A' { 'B' } else { 'A' };
    for at in [0, token.len() / 2, token.len() - 1] {
        let mut changed: Vec<char> = token.chars().collect();
        changed[at] = other(changed[at]);
        let changed: String = changed.into_iter().collect();
        let (status, text, _) = opens(&verify.replace(&token, &changed), "sv");
        assert_eq!(status, 404);
        assert!(
            text.contains("Det här är inget intyg från den här tjänsten")
                && !text.contains(&changed),
            "{text}"
        );
    }
    // Whoever is shown a certificate cannot make one with another name.
    let (status, text, _) = opens(&format!("{}/certificate/{token}", app.address()), "sv");
    assert_eq!(status, 410, "{text}");
    let (status, kind, _) = sends(
        &format!("{}/certificate/{token}", app.address()),
        &[("name", "x")],
    );
    assert_eq!((status, kind.starts_with("text/html")), (410, true));
    // Nobody in particular, a name that cannot be printed, and one that is no name.
    let (status, kind, bytes) = sends(&page, &[("name", NAME), ("blank", "1")]);
    assert_eq!((status, kind.as_str()), (200, "application/pdf"));
    assert!(!Paper::read(bytes).lines().contains(&NAME.to_owned()));
    for (name, said) in [
        ("王小明", "går inte att skriva ut"),
        (" \u{202e} ", "Skriv ett namn"),
    ] {
        let (status, _, bytes) = sends(&page, &[("name", name)]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert_eq!(status, 422, "{text}");
        assert!(text.contains(said) && !text.contains(name), "{text}");
    }
    // A day later the link has closed.
    app.steps(25);
    app.settles();
    amina.forgets_the_rest();
    assert_eq!(opens(&page, "sv").0, 410);
    assert_eq!(sends(&page, &[("name", NAME)]).0, 410);
    assert_eq!(opens(&verify, "sv").0, 200, "the certificate stays true");
}

#[test]
fn where_browsers_have_no_way_the_paper_comes_as_a_file_with_a_line_for_the_name() {
    let app = TestApp::start();
    let (amina, anna) = (
        app.newcomer("Amina", "sv"),
        app.welcomes("Anna", "staff", &[]),
    );
    amina.starts_in("sv");
    reads_the_course(&amina);
    amina.presses("🎓 Intyg");
    amina
        .hears()
        .says("skriv ditt namn på linjen för hand")
        .does_not_say("http");
    let files = app.telegram.look(|state| state.files.clone());
    assert_eq!(files.len(), 1);
    let paper = Paper::read(files.into_values().next().expect("one was sent"));
    assert!(paper.lines().contains(&"Boskola".to_owned()));
    paper.is_pictured("certificate-by-hand");
    // The picture holds the code alone, and staff prove it at the console.
    let code = paper.picture();
    assert!(!code.contains('/'), "{code}");
    let page = anna.opens(&format!("/certificates?code={code}"));
    assert_eq!(page.status, 200);
    assert!(page.text.contains("Intyget är äkta") && page.text.contains("Boskola"));
    let page = anna.opens(&format!("/certificates?code=A{code}")).text;
    assert!(page.contains("inget intyg från den här tjänsten"), "{page}");
}

/// Reads the course on the phone page, in a language, and opens the page of the certificate.
fn reads_on(phone: &Browser, address: &str, words: [&str; 5]) -> String {
    let [language, course, answer, second, button] = words;
    phone.opens(&format!("{address}/chat"));
    phone.finds_with("[data-press]", language).is_clicked();
    phone.finds("[data-press=\"place:skip\"]").is_clicked();
    phone.finds("[data-press^=\"t:\"]");
    phone.finds("#text").is_typed_into("/courses");
    phone.finds("#write button").is_clicked();
    phone.finds_with("[data-press]", course).is_clicked();
    phone.finds("[data-press=\"c:home:0\"]").is_clicked();
    phone.finds_with("[data-press]", answer).is_clicked();
    phone
        .finds_with("[data-press=\"c:home:1\"]", second)
        .is_clicked();
    phone
        .finds_with("[data-press=\"c:!home\"]", button)
        .is_clicked();
    let bubble = phone.finds_with(SAID, "👉");
    let href = bubble.runs("return arguments[0].querySelector('a[href*=\"/certificate/\"]').href");
    href.as_str().expect("there is a link").to_owned()
}

/// What the form on the page gives with this name: the file.
fn makes(phone: &Browser, name: &str) -> Paper {
    phone.finds("#name").is_typed_into(name);
    let script = "const form = document.querySelector('form.leaf-form'); \
        return fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }) \
        .then((answer) => answer.arrayBuffer()) \
        .then((bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')))";
    let bytes = phone.runs(script, &json!([]));
    let bytes = STANDARD.decode(bytes.as_str().expect("bytes come back"));
    Paper::read(bytes.expect("it is base 64"))
}

#[test]
fn the_phone_page_leads_to_the_form_in_swedish_and_in_arabic_and_the_letters_are_joined() {
    let (Some(phone), Some(other), Some(axe)) = (Browser::phone("ar"), Browser::phone("sv"), axe())
    else {
        return;
    };
    let mut app = Setup::demo().start();
    let address = app.address();
    let words = ["العربية", "مدرسة السكن", "الآن", "الدرس التالي", "🎓 شهادة"];
    let page = reads_on(&phone, &address, words);
    phone.is_pictured("certificate-chat-ar");
    phone.opens(&page);
    phone.sees_that("return document.documentElement.dir === 'rtl'");
    phone.finds_with("#kept", "الاسم لا يُحفظ");
    phone.sees_that("return document.documentElement.scrollWidth <= 360");
    assert_eq!(phone.stumbles(&axe), Vec::<String>::new());
    phone.is_pictured("certificate-form-ar");
    let paper = makes(&phone, NAME_AR);
    paper.is_pictured("certificate-ar");
    assert!(
        paper.lines().contains(&NAME_AR.to_owned()),
        "{:?}",
        paper.lines()
    );
    // From left to right it is written backwards, and none of its letters is missing.
    let mut seen: Vec<char> = paper
        .glyphs()
        .lines()
        .nth(2)
        .expect("a line")
        .chars()
        .collect();
    let mut said: Vec<char> = NAME_AR.chars().collect();
    assert_eq!(seen.first(), said.last());
    seen.sort_unstable();
    said.sort_unstable();
    assert_eq!(seen, said);

    let words = [
        "Svenska",
        "Boskola",
        "Redan nu",
        "Nästa lektion",
        "🎓 Intyg",
    ];
    let page = reads_on(&other, &address, words);
    other.opens(&page);
    other.finds_with("h1", "Ditt intyg");
    other.is_pictured("certificate-form-360");
    assert_eq!(other.stumbles(&axe), Vec::<String>::new());
    let paper = makes(&other, NAME);
    paper.is_pictured("certificate-sv");
    assert!(paper.lines().contains(&NAME.to_owned()));
    let proof = paper.picture();
    assert!(proof.starts_with(&format!("{address}/verify/")), "{proof}");
    other.opens(&proof);
    other.finds_with("h1", "Intyget är äkta");
    other.sees_that("return document.documentElement.scrollWidth <= 360");
    other.is_pictured("certificate-true-360");
    assert_eq!(other.stumbles(&axe), Vec::<String>::new());
    other.is_as_wide_as(1280);
    other.is_pictured("certificate-true-1280");
    other.opens(&page);
    other.finds("#name");
    other.is_pictured("certificate-form-1280");
    other.opens(&proof.replace("/verify/", "/verify/A"));
    other.finds_with("h1", "Inget intyg härifrån");
    other.is_as_wide_as(360);
    other.is_pictured("certificate-false-360");
    assert_eq!(other.stumbles(&axe), Vec::<String>::new());
    app.settles();
    app.stops();
    for part in [NAME, NAME_AR, "الخوارزمي"] {
        assert!(!app.keeps(part), "{part} is kept");
    }
    assert!(app.keeps("Boskola"), "otherwise this proves nothing");
}
