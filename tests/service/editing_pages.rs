//! Editors at the console: a new answer, drafts and reviews, two who change one text, taking an answer back, and the way back.

use std::fs;

use lotsen::knowledge::writing::{ContentHash, EntryText};
use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::visitor::{Page, Visitor};
use crate::harness::{Setup, TestApp, questions};

const QUEUE: &str = "/entries/housing/queue";
const SV: &str = "entries/housing/queue/sv.md";

/// A page for writing as somebody has opened it: what stood in the file then.
struct Opened {
    path: String,
    file: String,
    base: String,
    text: EntryText,
}

fn file(app: &TestApp, name: &str) -> String {
    fs::read_to_string(app.knowledge().join(name)).expect("the file is there")
}

fn opens(app: &TestApp, visitor: &Visitor, language: &str) -> Opened {
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
    fn sends(&self, visitor: &Visitor, wish: &str, changes: &[(&str, &str)]) -> Page {
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
fn two_who_change_one_text_lose_nothing() {
    let app = Setup::console().start();
    let (eva, ulf) = (
        app.welcomes("Eva", "editor", &[]),
        app.welcomes("Ulf", "editor", &[]),
    );
    let (of_eva, of_ulf) = (opens(&app, &eva, "sv"), opens(&app, &ulf, "sv"));
    let longer = of_eva
        .text
        .body
        .replace("Betala avgiften varje år.", "Betala avgiften i januari.");
    assert_eq!(
        of_eva.sends(&eva, "publish", &[("body", &longer)]).status,
        303
    );
    // Ulf changed something else: both are there, and he looks at it before it is published.
    let page = of_ulf.sends(&ulf, "publish", &[("title", "Gå med i bostadskön")]);
    assert_eq!(page.status, 409);
    assert!(
        page.text.contains("Båda ändringarna är hopfogade"),
        "{}",
        page.text
    );
    assert!(page.text.contains("Gå med i bostadskön") && page.text.contains("i januari"));
    assert!(
        !file(&app, SV).contains("Gå med"),
        "nothing is published yet"
    );
    let joined = Opened {
        base: file(&app, SV),
        text: EntryText::read(&file(&app, SV)).expect("it"),
        ..of_ulf
    };
    assert_eq!(
        joined
            .sends(&ulf, "publish", &[("title", "Gå med i bostadskön")])
            .status,
        303
    );
    let now = file(&app, &joined.file);
    assert!(
        now.contains("Gå med i bostadskön") && now.contains("i januari"),
        "{now}"
    );
    // The same words: Ulf's stand in the form, Eva's are told.
    let again = opens(&app, &ulf, "sv");
    let path = app.knowledge().join(SV);
    fs::write(&path, now.replace("i januari", "i mars")).expect("somebody pulls");
    let page = again.sends(
        &ulf,
        "publish",
        &[("body", &again.text.body.replace("i januari", "i maj"))],
    );
    assert_eq!(page.status, 409);
    assert!(
        page.text.contains("samma ord som du")
            && page.text.contains("i maj")
            && page.text.contains("i mars")
    );
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
fn translators_answer_for_languages_and_hand_in_the_rest() {
    let app = Setup::console().start();
    let tove = app.welcomes("Tove", "translator", &[]);
    assert_eq!(tove.opens("/cases").status, 403);
    // A translation: published, and reviewed by who may say so.
    let arabic = opens(&app, &tove, "ar");
    assert_eq!(
        arabic
            .sends(&tove, "publish", &[("reviewed", "1"), ("counts", "1")])
            .status,
        303
    );
    assert!(file(&app, &arabic.file).contains("state = \"reviewed\""));
    // The original: handed in, even when the form asks for more.
    let swedish = opens(&app, &tove, "sv");
    let asks = swedish.sends(&tove, "publish", &[("title", "Toves rubrik")]);
    assert_eq!(asks.status, 200);
    assert_eq!(file(&app, SV), swedish.base);
    let done = swedish.sends(&tove, "submit", &[("title", "Toves rubrik")]);
    assert_eq!(done.location, format!("{QUEUE}?done=submitted"));
    let withdrawal = format!("{QUEUE}/withdrawal");
    assert_eq!(tove.opens(&withdrawal).status, 403);
    assert_eq!(tove.opens("/entries/new").status, 403);
    // An editor finds it on the list, looks at it and publishes.
    let eva = app.welcomes("Eva", "editor", &[]);
    let list = eva.opens("/entries").text;
    assert!(list.contains("Väntar på granskning, Tove"), "{list}");
    let (_, link) = list
        .split_once(&format!("href=\"{QUEUE}/sv?draft="))
        .expect("a link to the draft");
    let account = link.split('"').next().expect("an id");
    let draft = eva.opens(&format!("{QUEUE}/sv?draft={account}")).text;
    assert!(
        draft.contains("Toves rubrik") && draft.contains("utkast av Tove"),
        "{draft}"
    );
    let of_eva = opens(&app, &eva, "sv");
    let words = [
        ("title", "Toves rubrik"),
        ("reviewed", "1"),
        ("draft", account),
    ];
    assert_eq!(of_eva.sends(&eva, "publish", &words).status, 303);
    let list = eva.opens("/entries").text;
    assert!(
        !list.contains("granskning, Tove"),
        "the draft is done with: {list}"
    );
    assert!(file(&app, SV).contains("Toves rubrik"));
    // Staff have nothing to do with it.
    let bo = app.welcomes("Bo", "staff", &["housing-coach"]);
    assert_eq!(bo.opens("/entries").status, 403);
    assert_eq!(bo.opens("/guide").status, 403);
}

#[test]
fn a_planned_publication_comes_at_its_time() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let opened = opens(&app, &eva, "sv");
    let at = app
        .now()
        .to_zoned(lotsen::phrase::stockholm())
        .datetime()
        .checked_add(jiff::Span::new().hours(3));
    let at = at.expect("a time").strftime("%Y-%m-%dT%H:%M").to_string();
    let done = opened.sends(
        &eva,
        "later",
        &[("title", "Nya regler"), ("publish-at", &at)],
    );
    assert_eq!(
        done.location,
        format!("{QUEUE}?done=scheduled"),
        "{}",
        done.text
    );
    app.ticks();
    assert!(!file(&app, SV).contains("Nya regler"), "not yet");
    app.steps(4);
    app.ticks();
    assert!(file(&app, SV).contains("Nya regler"));
    // One whose file somebody else has changed is not published over it.
    let again = opens(&app, &eva, "sv");
    let at = app
        .now()
        .to_zoned(lotsen::phrase::stockholm())
        .datetime()
        .checked_add(jiff::Span::new().hours(3));
    let at = at.expect("a time").strftime("%Y-%m-%dT%H:%M").to_string();
    assert_eq!(
        again
            .sends(
                &eva,
                "later",
                &[("title", "Ännu nyare"), ("publish-at", &at)]
            )
            .status,
        303
    );
    fs::write(
        app.knowledge().join(SV),
        again.base.replace("Nya regler", "Rättat av hand"),
    )
    .expect("somebody pulls");
    app.steps(4);
    app.ticks();
    assert!(file(&app, SV).contains("Rättat av hand"));
    let page = eva.opens(&again.path).text;
    assert!(
        page.contains("Ännu nyare") && page.contains("Rättat av hand"),
        "both are shown: {page}"
    );
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

#[test]
fn a_file_of_another_system_keeps_its_line_ends() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let windows = file(&app, SV).replace('\n', "\r\n");
    fs::write(app.knowledge().join(SV), &windows).expect("somebody pulls");
    let opened = opens(&app, &eva, "sv");
    let done = opened.sends(
        &eva,
        "publish",
        &[("title", "Gå med i kön"), ("reviewed", "1")],
    );
    assert_eq!(done.status, 303, "{}", done.text);
    let title = &opened.text.title;
    assert_eq!(
        file(&app, SV),
        windows.replace(title.as_str(), "Gå med i kön")
    );
}
