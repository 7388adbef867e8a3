//! From use back to the entries: cases that become entries, questions without an answer, wordings that people use.

use crate::editing_pages::{SV, file};
use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp, questions};

/// Replies to a case and closes it.
fn closes(visitor: &Visitor, case: &str, reply: &str) {
    for (what, fields) in [
        ("reply", ("text", reply)),
        ("close", ("outcome", "answered")),
    ] {
        let done = visitor.sends(case, &format!("{case}/{what}"), &[fields]);
        assert_eq!(done.status, 303, "{}", done.text);
    }
}

/// A value of the first field with this name.
pub fn value(page: &str, name: &str) -> String {
    let rest = page.split_once(&format!("name=\"{name}\" value=\""));
    let (_, rest) = rest.unwrap_or_else(|| panic!("there is no {name} on {page}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[test]
fn a_closed_case_becomes_an_entry_and_who_waits_with_the_question_is_offered_it() {
    let app = Setup::console().start();
    let [amina, karim, bo] = ["Amina", "Karim", "Bo"].map(|name| app.newcomer(name, "sv"));
    for (newcomer, question) in [
        (&amina, questions::UNKNOWN),
        (&karim, questions::UNKNOWN),
        (&bo, questions::UNKNOWN_TOO),
    ] {
        newcomer.asks(question).says("Jag har lämnat din fråga");
    }
    let rut = app.welcomes("Rut", "admin", &[]);
    let (first, second) = (app.case_of(1), app.case_of(2));
    let here = format!("{first}/new-entry");
    assert_eq!(rut.opens(&here).status, 404, "it is not closed yet");
    closes(
        &rut,
        &first,
        "Laget vann med 2–0. Ring mig på 0701 23 45 67.",
    );
    amina.hears().says("Laget vann");
    amina.hears().says("avslutad");
    assert!(rut.opens(&first).text.contains(&here));
    let page = rut.opens(&here).text;
    assert!(
        page.contains(questions::UNKNOWN) && !page.contains("0701"),
        "{page}"
    );
    let done = rut.sends(&here, &here, &[("do", "write")]);
    assert_eq!(done.location, "/entries/new", "{}", done.text);
    let page = rut.opens("/entries/new").text;
    assert!(
        page.contains(questions::UNKNOWN) && page.contains("Laget vann"),
        "{page}"
    );
    assert!(!page.contains("0701"), "{page}");
    let again = rut.sends(&here, &here, &[("do", "write")]);
    assert_eq!(again.status, 409, "what was begun is not thrown away");
    let hidden =
        ["case", "asked", "asked-language", "owner"].map(|name| (name, value(&page, name)));
    let mut fields = vec![
        ("do", "publish"),
        ("title", "Så slutade det"),
        ("body", "Laget vann med 2–0."),
        ("questions", questions::UNKNOWN),
        ("topic", "leisure"),
        ("source-title", "Föreningen"),
        ("source-url", "https://example.se/"),
    ];
    fields.extend(hidden.iter().map(|(name, value)| (*name, value.as_str())));
    let done = rut.sends("/entries/new", "/entries/new", &fields);
    assert_eq!(
        done.location, "/entries/leisure/sa-slutade-det?done=published",
        "{}",
        done.text
    );
    app.ticks();
    karim
        .hears()
        .says("Nu finns det ett svar som kan passa din fråga nummer 2")
        .offers("Så slutade det");
    // Once is enough, and Bo asked something else.
    app.ticks();
    app.settles();
    assert!(
        rut.opens(&second)
            .text
            .contains("har erbjudit personen det nya svaret")
    );
    karim.presses("Så slutade det");
    karim
        .hears()
        .says("Laget vann med 2–0.")
        .offers("Det löste sig");
    assert!(
        rut.opens(&second).text.contains("id=\"claim\""),
        "the case is open"
    );
    karim.presses("Det löste sig");
    karim.hears().says("Du kan alltid skriva en ny fråga.");
    assert!(rut.opens(&second).text.contains("Avslutat"), "it helped");
    amina.asks(questions::UNKNOWN).says("Laget vann med 2–0.");
}

#[test]
fn staff_who_may_not_publish_wish_for_an_entry_and_the_wish_goes_with_the_newcomer() {
    let app = Setup::console().start();
    let amina = app.newcomer("Amina", "sv");
    amina.asks(questions::UNKNOWN);
    let rut = app.welcomes("Rut", "admin", &[]);
    let first = app.case_of(1);
    closes(&rut, &first, "Malmö FF vann.");
    amina.hears();
    amina.hears();
    let desks = ["housing-coach", "social-assistance", "leisure-guide"];
    let anna = app.welcomes("Anna", "staff", &desks);
    let eva = app.welcomes("Eva", "editor", &[]);
    let here = format!("{first}/new-entry");
    let page = anna.opens(&here).text;
    assert!(
        page.contains("id=\"wish\"") && !page.contains("id=\"write\""),
        "{page}"
    );
    assert_eq!(anna.sends(&here, &here, &[("do", "write")]).status, 403);
    let done = anna.sends(&here, &here, &[("do", "wish")]);
    assert!(done.text.contains("Önskemålet är sparat"), "{}", done.text);
    assert_eq!(eva.opens(&here).status, 403, "the case is not for editors");
    let list = eva.opens("/entries").text;
    assert!(
        list.contains("Önskat svar: ") && list.contains("Anna"),
        "{list}"
    );
    let (_, to) = list.split_once("/entries/new?wish=").expect("a link");
    let to = format!(
        "/entries/new?wish={}",
        to.split('"').next().unwrap_or_default()
    );
    let page = eva.opens(&to).text;
    assert!(
        page.contains(questions::UNKNOWN) && page.contains("Malmö FF vann."),
        "{page}"
    );
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears();
    assert!(!eva.opens("/entries").text.contains("Önskat svar"));
    assert!(!eva.opens(&to).text.contains(questions::UNKNOWN));
}

#[test]
fn a_wish_can_be_declined_and_is_fulfilled_by_a_wording() {
    let app = Setup::console().start();
    let amina = app.newcomer("Amina", "sv");
    amina.asks(questions::UNKNOWN);
    let rut = app.welcomes("Rut", "admin", &[]);
    let first = app.case_of(1);
    closes(&rut, &first, "Ställ dig i kön.");
    amina.hears();
    amina.hears();
    let desks = ["housing-coach", "social-assistance", "leisure-guide"];
    let anna = app.welcomes("Anna", "staff", &desks);
    let eva = app.welcomes("Eva", "editor", &[]);
    let here = format!("{first}/new-entry");
    let wishes = || {
        anna.sends(&here, &here, &[("do", "wish")]);
        let list = eva.opens("/entries").text;
        let (_, to) = list.split_once("/entries/new?wish=").expect("a link");
        to.split('"').next().unwrap_or_default().to_owned()
    };
    let case = wishes();
    let to = format!("/entries/new?wish={case}");
    assert!(eva.opens(&to).text.contains("id=\"decline\""));
    // Throwing a draft away is not declining what a colleague has wished for.
    let wish = [("case", case.as_str()), ("wish", "1")];
    eva.sends(
        &to,
        "/entries/new",
        &[&wish[..], &[("do", "drop")]].concat(),
    );
    assert!(eva.opens("/entries").text.contains("Önskat svar"));
    let done = eva.sends(
        &to,
        "/entries/new",
        &[&wish[..], &[("do", "decline")]].concat(),
    );
    assert_eq!(done.location, "/entries");
    assert!(!eva.opens("/entries").text.contains("Önskat svar"));
    wishes();
    let words = [("entry", "housing/queue"), ("wording", questions::UNKNOWN)];
    assert_eq!(rut.sends(&here, &here, &words).status, 200);
    assert!(!eva.opens("/entries").text.contains("Önskat svar"));
}

#[test]
fn a_wording_from_a_case_is_added_to_the_entry_that_says_it_already() {
    let app = Setup::console().start();
    let amina = app.newcomer("Amina", "sv");
    amina.asks(questions::UNKNOWN);
    let rut = app.welcomes("Rut", "admin", &[]);
    let first = app.case_of(1);
    closes(&rut, &first, "Ställ dig i kön.");
    amina.hears();
    amina.hears();
    let here = format!("{first}/new-entry");
    let before = file(&app, SV);
    let empty = rut.sends(
        &here,
        &here,
        &[("entry", "housing/queue"), ("wording", " ")],
    );
    assert_eq!(empty.status, 422);
    let done = rut.sends(
        &here,
        &here,
        &[("entry", "housing/queue"), ("wording", questions::UNKNOWN)],
    );
    assert!(
        done.text.contains("Ordalydelsen är tillagd"),
        "{}",
        done.text
    );
    let after = file(&app, SV);
    assert!(
        after.contains(questions::UNKNOWN) && after.len() > before.len(),
        "{after}"
    );
    let history = rut.opens("/entries/housing/queue/history").text;
    assert!(history.contains("Ordalydelse från frågor"), "{history}");
    amina
        .asks(questions::UNKNOWN)
        .says("Ställ dig i bostadskön");
}

#[test]
fn what_staff_send_an_entry_for_becomes_a_suggestion_and_then_answers_by_itself() {
    let app = Setup::console().start();
    let [amina, karim, lina] = ["Amina", "Karim", "Lina"].map(|name| app.newcomer(name, "sv"));
    let rut = app.welcomes("Rut", "admin", &[]);
    for (number, newcomer) in [(1, &amina), (2, &karim)] {
        newcomer.asks(questions::UNKNOWN);
        let case = app.case_of(number);
        let to = format!("{case}/entry");
        let sent = rut.sends(&case, &to, &[("entry", "housing/queue")]);
        assert_eq!(sent.status, 303, "{}", sent.text);
        newcomer.hears();
        newcomer.hears().says("Ställ dig i bostadskön");
    }
    assert!(
        rut.opens("/entries/housing/queue")
            .text
            .contains("Förslag på frågor: 1"),
        "beside the entry"
    );
    let page = rut.opens("/suggestions").text;
    assert!(
        page.contains(questions::UNKNOWN) && page.contains("använt: 2"),
        "{page}"
    );
    let origin = value(&page, "origin");
    let fields = [
        ("origin", origin.as_str()),
        ("wording", questions::UNKNOWN),
        ("do", "accept"),
    ];
    let done = rut.sends("/suggestions", "/suggestions", &fields);
    assert_eq!(done.location, "/suggestions?done=accepted", "{}", done.text);
    assert!(file(&app, SV).contains(questions::UNKNOWN));
    assert!(
        rut.opens("/suggestions")
            .text
            .contains("Inga förslag väntar.")
    );
    lina.asks(questions::UNKNOWN).says("Ställ dig i bostadskön");
}

#[test]
fn a_choice_is_a_suggestion_unless_it_did_not_help_and_a_no_is_remembered() {
    let app = Setup::console().start();
    let queue = lotsen::dialogue::short_id(&"housing/queue".into());
    let eva = app.welcomes("Eva", "editor", &[]);
    let chooses = |name: &str| {
        let newcomer = app.newcomer(name, "sv");
        let offer = newcomer.asks(questions::TWO_THINGS);
        let button = offer.button("Boka tvättstugan").expect("it is offered");
        let (_, exchange) = button.data.rsplit_once(':').expect("a row");
        newcomer.presses_data(offer.id, &format!("e:{queue}:{exchange}"));
        newcomer.hears().says("Ställ dig i bostadskön");
        newcomer
    };
    let waits = || {
        eva.opens("/suggestions")
            .text
            .contains("En fråga om mitt hem")
    };
    let amina = chooses("Amina");
    assert!(waits());
    amina.presses("👎");
    amina.hears();
    assert!(!waits(), "it did not help");
    let karim = chooses("Karim");
    assert!(waits());
    karim.asks("/forget");
    karim.presses("Ja, radera allt");
    karim.hears();
    assert!(!waits(), "it goes with the conversation");
    chooses("Lina");
    let origin = value(&eva.opens("/suggestions").text, "origin");
    let fields = [("origin", origin.as_str()), ("do", "refuse")];
    let done = eva.sends("/suggestions", "/suggestions", &fields);
    assert_eq!(done.location, "/suggestions?done=refused", "{}", done.text);
    chooses("Bo");
    assert!(!waits(), "a no is remembered");
    let late = eva.sends("/entries/new", "/suggestions", &fields);
    assert_eq!(late.status, 409);
}

#[test]
fn a_suggestion_is_kept_for_as_long_as_texts_are() {
    let app = Setup::console().start();
    let amina = app.newcomer("Amina", "sv");
    amina.asks(questions::UNKNOWN);
    let rut = app.welcomes("Rut", "admin", &[]);
    let first = app.case_of(1);
    rut.sends(
        &first,
        &format!("{first}/entry"),
        &[("entry", "housing/queue")],
    );
    amina.hears();
    amina.hears();
    let count = |app: &TestApp| {
        let store = app.desk().store().clone();
        app.wait_for(async move { store.tied_wordings().await.expect("read").len() })
    };
    assert_eq!(count(&app), 1);
    app.steps(24 * 22);
    assert_eq!(count(&app), 0);
    app.settles();
    amina.forgets_the_rest();
}
