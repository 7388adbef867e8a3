//! Editors at the console: a new answer, what cannot be published, taking an answer back, the way back, and trying out.

use std::fs;

use lotsen::knowledge::writing::{ContentHash, EntryText};
use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::visitor::{Page, Visitor};
use crate::harness::{Setup, TestApp, questions};

pub const QUEUE: &str = "/entries/housing/queue";
pub const SV: &str = "entries/housing/queue/sv.md";

/// A page for writing as somebody has opened it: what stood in the file then.
pub struct Opened {
    pub path: String,
    pub file: String,
    pub base: String,
    pub text: EntryText,
}

pub fn file(app: &TestApp, name: &str) -> String {
    fs::read_to_string(app.knowledge().join(name)).expect("the file is there")
}

pub fn opens(app: &TestApp, visitor: &Visitor, language: &str) -> Opened {
    let path = format!("{QUEUE}/{language}");
    let page = visitor.opens(&path);
    assert_eq!(page.status, 200, "{}", page.text);
    let base = file(app, &format!("entries/housing/queue/{language}.md"));
    let hash = ContentHash::of(base.as_bytes());
    assert!(
        page.text.contains(hash.as_str()),
        "the page knows what it began with"
    );
    Opened {
        file: format!("entries/housing/queue/{language}.md"),
        text: EntryText::read(&base).expect("it can be read"),
        path,
        base,
    }
}

impl Opened {
    /// Sends the form with other words in it.
    pub fn sends(&self, visitor: &Visitor, wish: &str, changes: &[(&str, &str)]) -> Page {
        let (questions, keywords) = (
            self.text.questions.join("\r\n"),
            self.text.keywords.join(", "),
        );
        let hash = ContentHash::of(self.base.as_bytes());
        let mut fields = vec![
            ("do", wish),
            ("hash", hash.as_str()),
            ("base", &self.base),
            ("title", &self.text.title),
            ("questions", &questions),
            ("keywords", &keywords),
            ("body", &self.text.body),
        ];
        for change in changes {
            fields.retain(|(name, _)| name != &change.0);
            fields.push(*change);
        }
        visitor.sends(&self.path, &self.path, &fields)
    }
}

#[test]
fn a_new_editor_makes_a_new_answer_and_the_phone_page_finds_it() {
    let Some(desk) = Browser::desktop("sv") else {
        return;
    };
    let app = Setup::demo().start();
    desk.opens(&format!("{}/entries", app.address()));
    desk.finds_with(".note-line", "egen kopia");
    desk.finds("#new").is_clicked();
    desk.finds("#title")
        .is_typed_into("Byta lägenhet med någon annan");
    desk.finds("#body")
        .is_typed_into("Du får byta om **hyresvärden** (den som äger huset) säger ja.");
    // What is written stands on the phone beside it, and is kept.
    desk.finds_with(".bubble", "Byta lägenhet med någon annan");
    desk.finds_with("#kept", "Utkastet är sparat.");
    desk.finds_with(".finding", "Inga frågor ännu");
    desk.opens(&format!("{}/entries/new", app.address()));
    desk.sees_that(
        "return document.getElementById('title').value === 'Byta lägenhet med någon annan'",
    );
    desk.finds("#questions")
        .is_typed_into("får jag byta lägenhet med min kompis");
    desk.finds_with("[data-part=facts] .finding", "Ingen källa");
    desk.finds("#source-title")
        .is_typed_into("Hyresgästföreningen");
    desk.finds("#source-url")
        .is_typed_into("https://www.hyresgastforeningen.se/");
    desk.finds("#publish").is_clicked();
    desk.finds_with(".note-line", "Publicerat. Det gäller nu.");
    desk.finds_with("h1", "Byta lägenhet med någon annan");
    let facts = file(
        &app,
        "entries/housing/byta-lagenhet-med-nagon-annan/entry.toml",
    );
    assert!(
        facts.contains("https://www.hyresgastforeningen.se/"),
        "{facts}"
    );
    let phone = Browser::phone("sv").expect("there is a browser");
    phone.opens(&format!("{}/chat", app.address()));
    phone
        .finds("#text")
        .is_typed_into("Får jag byta lägenhet med min kompis?");
    phone.finds("#write button").is_clicked();
    phone.finds_with(".line:not(.mine) .bubble", "Du får byta om hyresvärden");
}

#[test]
fn a_text_is_written_by_keys_alone_on_a_small_screen() {
    let Some(phone) = Browser::phone("sv") else {
        return;
    };
    let app = Setup::demo().start();
    phone.opens(&format!("{}{QUEUE}/ar", app.address()));
    phone.finds("#title");
    phone.sees_that("return document.getElementById('title').dir === 'rtl'");
    phone.sees_that("return document.documentElement.scrollWidth <= innerWidth");
    let focus = |id: &str| {
        let reached = (0..60).any(|_| {
            phone.presses_key("\u{E004}");
            phone.runs("return document.activeElement.id", &json!([])) == json!(id)
        });
        assert!(reached, "#{id} is not reached by keys");
    };
    focus("why");
    phone.presses_key("stavfel");
    focus("publish");
    phone.presses_key("\u{E007}");
    phone.finds_with(".note-line", "Inget att publicera");
}

#[test]
fn what_cannot_be_published_is_told_beside_its_field_and_changes_nothing() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let opened = opens(&app, &eva, "sv");
    let page = opened.sends(
        &eva,
        "publish",
        &[
            ("title", "Ny rubrik"),
            ("body", "# Rubrik\n\n![bild](https://a.example/b.png)"),
        ],
    );
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("Rubriker i texten går inte"),
        "{}",
        page.text
    );
    assert!(page.text.contains("Bilder går inte"), "{}", page.text);
    assert!(page.text.contains("Ny rubrik"), "what was typed is kept");
    assert_eq!(file(&app, SV), opened.base);
    // And it is still there tomorrow, for Eva alone.
    assert!(eva.opens(&opened.path).text.contains("Ny rubrik"));
    let ulf = app.welcomes("Ulf", "editor", &[]);
    assert!(!ulf.opens(&opened.path).text.contains("Ny rubrik"));
}

#[test]
fn a_withdrawn_answer_is_given_no_more_until_it_is_put_back() {
    let app = TestApp::start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let amina = app.newcomer("Amina", "sv");
    let bo = app.staff("Bo");
    amina.asks(questions::QUEUE).says("Betala avgiften");
    let path = format!("{QUEUE}/withdrawal");
    assert_eq!(
        eva.sends(&path, &path, &[("do", "withdraw"), ("why", " ")])
            .status,
        422,
        "a reason is wanted"
    );
    let done = eva.sends(
        &path,
        &path,
        &[("do", "withdraw"), ("why", "Avgiften är fel")],
    );
    assert_eq!(done.location, format!("{QUEUE}?done=withdrawn"));
    amina
        .asks(questions::QUEUE)
        .does_not_say("Betala avgiften")
        .says("Jag har lämnat din fråga till en människa");
    bo.phone.hears().says("Varför: svaret är tillbakadraget");
    assert!(file(&app, "entries/housing/queue/entry.toml").contains("withdrawn = "));
    assert_eq!(eva.sends(&path, &path, &[("do", "put-back")]).status, 303);
    let karim = app.newcomer("Karim", "sv");
    karim.asks(questions::QUEUE).says("Betala avgiften");
}

#[test]
fn facts_are_changed_one_at_a_time_and_an_earlier_text_comes_back() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let facts = file(&app, "entries/housing/queue/entry.toml");
    let hash = ContentHash::of(facts.as_bytes());
    let fields = [
        ("do", "publish"),
        ("hash", hash.as_str()),
        ("base", &facts),
        ("topic", "housing"),
        ("desk", "housing-coach"),
        ("owner", "housing-coach"),
        ("place", "se"),
        (
            "checked",
            &app.now()
                .to_zoned(lotsen::phrase::stockholm())
                .date()
                .to_string(),
        ),
        ("months", "3"),
        ("source-title", "Boplats Syd – så fungerar kön"),
        ("source-url", "https://www.boplatssyd.se/"),
        ("why", "Avgiften ändras i vår"),
    ];
    let done = eva.sends(QUEUE, QUEUE, &fields);
    assert_eq!(
        done.location,
        format!("{QUEUE}?done=published"),
        "{}",
        done.text
    );
    assert_eq!(
        file(&app, "entries/housing/queue/entry.toml"),
        facts.replace("review_months = 12", "review_months = 3")
    );
    let history = format!("{QUEUE}/history");
    let page = eva.opens(&history).text;
    assert!(
        page.contains("Avgiften ändras i vår") && page.contains("Eva"),
        "{page}"
    );
    let (_, id) = page
        .split_once("name=\"id\" value=\"")
        .expect("a change to go back before");
    let id = id.split('"').next().expect("an id").to_owned();
    let back = eva.sends(
        &history,
        &history,
        &[("id", &id), ("path", "entries/housing/queue/entry.toml")],
    );
    assert_eq!(back.status, 303, "{}", back.text);
    assert_eq!(file(&app, "entries/housing/queue/entry.toml"), facts);
    assert!(
        eva.opens(&history)
            .text
            .contains("Tillbaka till texten före")
    );
}

#[test]
fn a_question_is_tried_against_what_is_live_and_against_the_draft() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let opened = opens(&app, &eva, "sv");
    let asks = |question: &str| eva.opens(&format!("{QUEUE}/trial?q={question}")).text;
    let live = app.telegram.wait(
        || {},
        |_| {
            let page = asks("hur%20st%C3%A4ller%20jag%20mig%20i%20bostadsk%C3%B6n");
            page.contains("Skickar ”Ställ dig i bostadskön”")
                .then_some(page)
        },
    );
    assert!(
        live.expect("it is understood")
            .contains("Ord som stämmer: ")
    );
    let questions = format!(
        "{}\nvem vann matchen i går",
        opened.text.questions.join("\n")
    );
    assert_eq!(
        opened
            .sends(&eva, "keep", &[("questions", &questions)])
            .status,
        200
    );
    let page = app.telegram.wait(
        || {},
        |_| {
            let page = asks("vem%20vann%20matchen%20i%20g%C3%A5r");
            page.contains("Med ditt utkast").then_some(page)
        },
    );
    let page = page.expect("the draft is learned");
    let (live, draft) = page.split_once("Med ditt utkast").expect("both answers");
    assert!(!live.contains("Skickar ”Ställ dig i bostadskön”"), "{live}");
    assert!(
        draft.contains("Skickar ”Ställ dig i bostadskön”"),
        "{draft}"
    );
}
