//! A period made by hand, of which every figure is known.

use super::*;

fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + minute * 60).expect("a time")
}

fn case(reply: Option<i64>) -> CaseTimes {
    CaseTimes {
        desk: "reception".to_owned(),
        opened: at(0),
        due: at(100),
        replied: reply.map(at),
        touched: reply.map(at),
        urgent: false,
        hand_overs: 0,
        returns: 0,
        reopened: false,
    }
}

fn question(topic: &str, language: &str, way: Way) -> Question {
    Question {
        topic: Some(topic.to_owned()),
        language: Some(language.to_owned()),
        way,
        ..Question::default()
    }
}

fn period() -> (Date, Date) {
    (
        jiff::civil::date(2026, 9, 1),
        jiff::civil::date(2026, 12, 31),
    )
}

fn counts(rows: &[Row]) -> Vec<(&str, Option<u64>)> {
    rows.iter()
        .map(|row| (row.name.as_str(), row.count))
        .collect()
}

#[test]
fn every_figure_of_a_period_made_by_hand_is_right() {
    let mut questions = Vec::new();
    for n in 0..20 {
        let mut asked = question("Bostad", if n < 12 { "ar" } else { "sv" }, Way::ByItself);
        asked.entry = Some("Köa".to_owned());
        asked.helped = (n < 14).then_some(n < 6);
        questions.push(asked);
    }
    questions.extend((0..6).map(|_| question("Pengar", "ar", Way::ByPerson)));
    questions.extend((0..5).map(|_| Question {
        without_entry: true,
        ..question("Fritid", "sv", Way::Unanswered)
    }));
    let mut cases: Vec<CaseTimes> = (1..=10).map(|n| case(Some(n * 10))).collect();
    cases.extend((0..5).map(|_| CaseTimes {
        replied: Some(at(200)),
        ..case(None)
    }));
    for case in cases.iter_mut().take(5) {
        case.urgent = true;
        case.hand_overs = 2;
    }
    let report = report(
        period(),
        &questions,
        &cases,
        vec!["Gammal".to_owned()],
        at(1_000),
    );
    assert_eq!(report.questions, Some(31));
    assert_eq!(
        counts(&report.ways),
        [
            ("by_itself", Some(20)),
            ("by_person", Some(6)),
            ("unanswered", Some(5))
        ]
    );
    assert_eq!(
        counts(&report.topics),
        [
            ("Bostad", Some(20)),
            ("Pengar", Some(6)),
            ("Fritid", Some(5))
        ]
    );
    assert_eq!(
        counts(&report.languages),
        [("ar", Some(18)), ("sv", Some(13))]
    );
    assert_eq!(counts(&report.without_entry), [("Fritid", Some(5))]);
    let expected = Cases {
        opened: Some(15),
        replied: Some(15),
        wait_median_minutes: Some(80),
        wait_p90_minutes: Some(200),
        overdue: Some(5),
        handed_over: Some(5),
        returned: Some(0),
        reopened: Some(0),
        urgent: Some(5),
        urgent_median_minutes: Some(30),
    };
    assert_eq!(report.cases, expected);
    assert_eq!(
        report.feedback,
        Feedback {
            votes: Some(14),
            up_percent: Some(43)
        }
    );
    assert_eq!(
        report.least_helpful,
        [Helpful {
            name: "Köa".to_owned(),
            votes: 14,
            up_percent: Some(43)
        }]
    );
    assert_eq!(counts(&report.most_used), [("Köa", Some(20))]);
}

#[test]
fn a_few_people_are_not_shown_in_any_figure() {
    let mut questions: Vec<Question> = (0..9)
        .map(|_| question("Bostad", "sv", Way::ByItself))
        .collect();
    questions.extend((0..3).map(|_| question("Pengar", "ti", Way::ByPerson)));
    let cases: Vec<CaseTimes> = (0..3).map(|_| case(Some(5))).collect();
    let report = report(period(), &questions, &cases, Vec::new(), at(1_000));
    // Twelve less nine would be three: the other group is hidden too.
    assert_eq!(counts(&report.languages), [("sv", None), ("ti", None)]);
    assert_eq!(report.cases, Cases::default());
    let text = serde_json::to_string(&report).expect("it can be written");
    assert!(!text.contains(":3"), "{text}");
}

#[test]
fn the_rest_of_a_part_is_hidden_with_it() {
    let cases: Vec<CaseTimes> = (0..12).map(|n| case((n < 10).then_some(5))).collect();
    let report = report(period(), &[], &cases, Vec::new(), at(1_000));
    assert_eq!(report.cases.opened, Some(12));
    assert_eq!(report.cases.replied, None, "two have no reply");
    assert_eq!(report.cases.overdue, None);
}
