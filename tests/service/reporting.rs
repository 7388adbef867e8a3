//! The follow-up report, as an operator prints it for the steering group.

use serde_json::Value;

use crate::harness::binary::{lotsen, succeeded};
use crate::harness::database::is_postgres;
use crate::harness::{Setup, TestApp, questions};

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

/// Questions of this month, desk by desk: as many as stand there, by ids that the stories' knowledge has and one that it has not.
const ASKED: &str = "insert into exchange (id, conversation, at, question, language, decision, reason, entry, topic, desk, feedback) \
     with recursive n(i) as (select 1 union all select i + 1 from n where i < 40) \
     select i, 0, (select max(seen_at) from session), 'hemligt', case when i <= 37 then 'ar' else 'ti' end, \
     case when i <= 30 then 'answer' else 'escalate' end, case when i > 30 then 'no_match' end, \
     case when i <= 30 then 'housing/queue' end, case when i <= 20 then 'housing' when i <= 30 then 'money' else 'gone' end, \
     case when i <= 20 then 'housing-coach' else 'social-assistance' end, case when i <= 12 then 'up' when i <= 18 then 'down' end from n";

/// The report's rows of a part, name and count.
fn rows(report: &Value, part: &str) -> Vec<(String, Value)> {
    let rows = report[part].as_array().expect("a list").iter();
    rows.map(|row| {
        let name = row["name"].as_str().expect("a name").to_owned();
        (name, row["count"].clone())
    })
    .collect()
}

#[test]
fn the_report_stands_in_the_console_for_the_desks_that_somebody_may_see() {
    let app = Setup::console().start();
    let admin = app.welcomes("Rut", "admin", &[]);
    let anna = app.welcomes("Anna", "staff", &["housing-coach"]);
    let eva = app.welcomes("Eva", "editor", &[]);
    app.sql(ASKED);
    assert_eq!(eva.opens("/report").status, 403);
    let page = admin.opens("/report");
    assert_eq!(page.status, 200);
    for words in [
        "Uppföljning",
        "Alla enheter",
        ">40<",
        "30 <span>(75 %)</span>",
        "Bostad",
        "arabiska",
        "<svg",
    ] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    for words in ["<style", "style=", "hemligt"] {
        assert!(!page.text.contains(words), "{words}: {}", page.text);
    }
    let read = |text: &str| serde_json::from_str::<Value>(text).expect("it is JSON");
    let all = read(&admin.opens("/report.json").text);
    assert_eq!(all["questions"], 40);
    let counted = |name: &str, count: Value| (name.to_owned(), count);
    assert_eq!(
        rows(&all, "desks"),
        [
            counted("Boendecoach", 20.into()),
            counted("Ekonomiskt bistånd", 20.into())
        ]
    );
    assert_eq!(
        rows(&all, "languages"),
        [
            counted("arabiska", Value::Null),
            counted("tigrinska", Value::Null)
        ],
        "forty less thirty-seven are three"
    );
    assert_eq!(rows(&all, "months").len(), 1);
    // Whoever sees one desk gets the figures of that desk, and nobody else's.
    let page = anna.opens("/report").text;
    assert!(page.contains("Bara Boendecoach"), "{page}");
    let own = read(&anna.opens("/report.json").text);
    assert_eq!(own["questions"], 20);
    assert_eq!(rows(&own, "desks"), [counted("Boendecoach", 20.into())]);
    assert_eq!(
        own["feedback"],
        serde_json::json!({ "votes": 18, "up_percent": 67 })
    );
    // Another period has nothing of it; one that makes no sense is said to be none.
    let before = anna.opens("/report.json?from=2020-01&to=2020-02").text;
    assert_eq!(read(&before)["questions"], 0);
    let page = anna.opens("/report?from=2020-03&to=2020-02").text;
    assert!(page.contains("kommer före den första"), "{page}");
    let csv = admin.opens("/report.csv");
    assert!(csv.text.contains(";questions;;count;40"), "{}", csv.text);
    let english = admin.opens("/console/language/en?back=/report");
    assert_eq!(english.location, "/report");
    let page = admin.opens("/report").text;
    assert!(
        page.contains("Follow-up report") && page.contains("Housing"),
        "{page}"
    );
}
