//! The follow-up report, as an operator prints it for the steering group.

use serde_json::Value;

use crate::harness::binary::{lotsen, succeeded};
use crate::harness::database::is_postgres;
use crate::harness::{TestApp, questions};

#[test]
fn a_period_is_reported_without_its_texts_and_without_small_groups() {
    if is_postgres() {
        return;
    }
    let mut app = TestApp::start();
    let anna = app.staff("Anna");
    let mut people = Vec::new();
    for n in 0..6 {
        let amina = app.newcomer(&format!("Amina {n}"), "sv");
        amina.starts_in("sv");
        amina.asks(questions::QUEUE);
        amina.presses("👍");
        amina.hears();
        amina.asks("/person");
        amina.asks(questions::UNKNOWN);
        let card = anna.hears();
        anna.replies_to(&card, "Det var Lomma IF.");
        amina.hears();
        app.settles();
        anna.forgets_the_rest();
        people.push(amina);
    }
    // Two more in another language: a group that must not be seen.
    for n in 0..2 {
        let omar = app.newcomer(&format!("Omar {n}"), "ar");
        omar.starts_in("ar");
        omar.asks("/person");
        omar.asks("من يقرأ طلبي؟ أنا لا أفهم الرسالة التي وصلتني");
        people.push(omar);
    }
    app.settles();
    anna.forgets_the_rest();
    let day = app
        .now()
        .to_zoned(lotsen::phrase::stockholm())
        .date()
        .to_string();
    // After the retention time the texts are gone, the figures are not.
    app.steps(80 * 24);
    app.settles();
    anna.forgets_the_rest();
    for person in &people {
        person.forgets_the_rest();
    }
    app.stops();
    let database = format!("sqlite:{}", app.database().display());
    let knowledge = app.knowledge().display().to_string();
    let report = |format: &str| {
        let arguments = ["report", "--from", &day, "--to", &day, "--format", format];
        let mut command = lotsen();
        command
            .env("LOTSEN_DATABASE", &database)
            .env("LOTSEN_KNOWLEDGE", &knowledge);
        succeeded(
            &command
                .args(arguments)
                .output()
                .expect("the program starts"),
        )
    };
    let json: Value = serde_json::from_str(&report("json")).expect("it is JSON");
    assert_eq!(json["questions"], 14);
    let ways = serde_json::json!([
        { "name": "by_itself", "count": 6 },
        { "name": "by_person", "count": null },
        { "name": "unanswered", "count": null },
    ]);
    assert_eq!(
        json["ways"], ways,
        "two unanswered ones would be told by subtraction"
    );
    let languages = json["languages"].as_array().expect("a list");
    let shown = languages.iter().filter(|row| !row["count"].is_null());
    assert_eq!(
        shown.count(),
        0,
        "fourteen less twelve are two: {languages:?}"
    );
    assert_eq!(json["cases"]["opened"], 8);
    assert!(json["cases"]["replied"].is_null());
    assert_eq!(
        json["feedback"],
        serde_json::json!({ "votes": 6, "up_percent": 100 })
    );
    let csv = report("csv");
    assert!(
        csv.contains("from;to;section;group;measure;value") && csv.contains(";questions;;count;14"),
        "{csv}"
    );
    let html = report("html");
    assert!(
        html.contains("Uppföljning") && html.contains("<svg") && html.contains(">14<"),
        "{html}"
    );
    assert!(!html.contains("<script"), "{html}");
    app.starts_again();
}
