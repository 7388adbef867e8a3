//! The program on the command line: help, questions, figures, checks, and what it says of wrong settings.

use std::fs;

use serde_json::{Value, json};

use crate::harness::binary::{lotsen, path, run, run_with_input, succeeded, text};
use crate::harness::folder::in_a_folder as knowledge;
use crate::harness::questions;

#[test]
fn every_subcommand_has_help_and_every_flag_a_variable() {
    let help = succeeded(&run(&["--help"]));
    let (_, commands) = help
        .split_once("Commands:")
        .expect("the commands are listed");
    let commands: Vec<&str> = commands
        .lines()
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    for name in [
        "demo",
        "serve",
        "ask",
        "eval",
        "check",
        "staff",
        "migrate",
        "backup",
        "restore",
        "healthcheck",
    ] {
        assert!(commands.contains(&name), "{name} is missing: {commands:?}");
    }
    for name in commands {
        let help = succeeded(&run(&[name, "--help"]));
        for flag in help.split("      --").skip(1) {
            if !flag.starts_with("help") && !flag.starts_with("version") {
                assert!(flag.contains("[env: LOTSEN_"), "{name}: --{flag}");
            }
        }
        assert!(
            !help.to_lowercase().contains("--token") && !help.contains("--secret"),
            "secrets are no flags: {help}"
        );
    }
}

#[test]
fn a_question_is_answered_in_json_as_the_contract_says() {
    let folder = knowledge();
    let ask = |arguments: &[&str]| -> Value {
        let output = run(&[
            &["ask", "--json", "--knowledge", path(folder.path())],
            arguments,
        ]
        .concat());
        serde_json::from_str(&succeeded(&output)).expect("it is JSON")
    };
    let answer = ask(&[questions::QUEUE]);
    let keys: Vec<&String> = answer.as_object().expect("an object").keys().collect();
    let contract = [
        "answer_language",
        "confidence",
        "decision",
        "desk",
        "entry",
        "hits",
        "language",
        "reason",
        "urgent",
    ];
    assert_eq!(keys, contract);
    assert_eq!(answer["decision"], json!("answer"));
    assert_eq!(answer["entry"], json!("housing/queue"));
    assert_eq!(answer["language"], json!("sv"));
    assert_eq!(answer["reason"], Value::Null);
    assert_eq!(answer["desk"], json!("housing-coach"));
    assert_eq!(answer["hits"][0]["entry"], json!("housing/queue"));
    assert!(
        answer["hits"]
            .as_array()
            .is_some_and(|hits| (1..=5).contains(&hits.len()))
    );
    let confidence = answer["confidence"].as_f64().expect("a number");
    assert!((0.5..=1.0).contains(&confidence), "{confidence}");

    let asked = ask(&[questions::APPLY]);
    assert_eq!(
        (&asked["decision"], &asked["entry"]),
        (&json!("ask"), &Value::Null)
    );
    let local = ask(&["--place", "lund", questions::APPLY]);
    assert_eq!(local["entry"], json!("money/apply-lund"));
    let stale = ask(&[questions::STALE]);
    assert_eq!(
        (&stale["decision"], &stale["reason"]),
        (&json!("escalate"), &json!("stale"))
    );
    let urgent = ask(&[questions::URGENT]);
    assert_eq!(
        (&urgent["decision"], &urgent["urgent"]),
        (&json!("answer"), &json!(true))
    );
    let crisis = ask(&[questions::VIOLENCE]);
    assert_eq!(
        (&crisis["decision"], &crisis["urgent"]),
        (&json!("crisis"), &json!(true))
    );
}

#[test]
fn a_question_for_people_shows_the_text_that_would_be_sent() {
    let folder = knowledge();
    let said = succeeded(&run(&[
        "ask",
        "--knowledge",
        path(folder.path()),
        questions::QUEUE,
    ]));
    assert!(
        said.contains("housing/queue") && said.contains("Betala avgiften varje år."),
        "{said}"
    );
}

#[test]
fn many_questions_come_back_in_their_order() {
    let folder = knowledge();
    let texts = [
        questions::QUEUE,
        questions::SWIMMING,
        questions::UNKNOWN,
        questions::QUEUE_AR,
        "",
        "🙂",
        "tack",
    ];
    let id = |number: usize| match number % 2 {
        0 => json!(number),
        _ => json!(format!("q{number}")),
    };
    let line = |number: usize| {
        let text = texts[number % texts.len()];
        json!({ "id": id(number), "text": text, "language": "sv", "place": "lomma", "status": "permit" }).to_string()
    };
    let input = (0..2_000).map(line).collect::<Vec<_>>().join(
        "
",
    );
    let output = run_with_input(
        &["ask", "--batch", "-", "--knowledge", path(folder.path())],
        &input,
    );
    let lines: Vec<Value> = succeeded(&output)
        .lines()
        .map(|line| serde_json::from_str(line).expect("it is JSON"))
        .collect();
    assert_eq!(lines.len(), 2_000);
    for (number, line) in lines.iter().enumerate() {
        assert_eq!(line["id"], id(number));
        let same = &lines[number % texts.len()];
        assert_eq!(
            (&line["decision"], &line["entry"]),
            (&same["decision"], &same["entry"])
        );
    }
    assert_eq!(lines[0]["entry"], json!("housing/queue"));

    let file = folder.path().join("questions.jsonl");
    fs::write(&file, &input).expect("it can be written");
    let from_file = run(&[
        "ask",
        "--batch",
        path(&file),
        "--knowledge",
        path(folder.path()),
    ]);
    assert_eq!(
        text(&from_file.stdout),
        text(&output.stdout),
        "a file is the same as standard input"
    );
}

#[test]
fn a_line_that_is_no_question_does_not_move_the_others() {
    let folder = knowledge();
    let input = format!(
        "{}\nno json\n{}\n",
        json!({ "id": 1, "text": "hej" }),
        json!({ "id": 3, "text": "hej" })
    );
    let output = run_with_input(
        &["ask", "--batch", "-", "--knowledge", path(folder.path())],
        &input,
    );
    assert_eq!(output.status.code(), Some(1));
    let lines: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("it is JSON"))
        .collect();
    assert_eq!(
        (lines.len(), &lines[0]["id"], &lines[2]["id"]),
        (3, &json!(1), &json!(3))
    );
    assert!(
        text(&output.stderr).contains("line 2"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn labelled_questions_give_figures() {
    let folder = knowledge();
    let file = folder.path().join("labelled.jsonl");
    let lines = [
        json!({ "id": "1", "language": "sv", "text": questions::QUEUE, "expect": "housing/queue", "also": [], "slice": "plain" }),
        json!({ "id": "2", "language": "ar", "text": questions::QUEUE_AR, "expect": "housing/queue", "slice": "plain" }),
        json!({ "id": "3", "language": "sv", "text": questions::UNKNOWN, "expect": "escalate", "slice": "oos" }),
        json!({ "id": "4", "language": "sv", "text": questions::VIOLENCE, "expect": "crisis", "slice": "short" }),
        json!({ "id": "5", "language": "sv", "text": "tack", "expect": "smalltalk", "slice": "short" }),
    ];
    fs::write(&file, lines.map(|line| line.to_string()).join("\n")).expect("it can be written");
    let said = succeeded(&run(&[
        "eval",
        "--knowledge",
        path(folder.path()),
        path(&file),
    ]));
    for word in ["sv", "ar", "plain", "oos", "short"] {
        assert!(said.contains(word), "{word} is missing:\n{said}");
    }
    let figures = succeeded(&run(&[
        "eval",
        "--json",
        "--knowledge",
        path(folder.path()),
        path(&file),
    ]));
    let figures: Value = serde_json::from_str(&figures).expect("it is JSON");
    assert!(figures.is_object(), "{figures}");
    fs::write(&file, "{\"id\": 1}").expect("it can be written");
    let wrong = run(&["eval", "--knowledge", path(folder.path()), path(&file)]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(
        text(&wrong.stderr).contains("labelled.jsonl:1"),
        "{}",
        text(&wrong.stderr)
    );
}

#[test]
fn check_lists_every_problem_with_its_place() {
    let folder = knowledge();
    let said = succeeded(&run(&["check", "--knowledge", path(folder.path())]));
    assert!(said.contains("LOTSEN_PULSE is off"), "{said}");
    let on = lotsen()
        .env("LOTSEN_PULSE", "on")
        .args(["check", "--knowledge", path(folder.path())])
        .output();
    assert!(succeeded(&on.expect("it starts")).contains("LOTSEN_PULSE is on"));
    let wrong = lotsen().env("LOTSEN_PULSE", "maybe").arg("check").output();
    let wrong = wrong.expect("it starts");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(
        text(&wrong.stderr).contains("LOTSEN_PULSE") || text(&wrong.stderr).contains("--pulse")
    );
    let topics = folder.path().join("topics.toml");
    let text_of_topics = fs::read_to_string(&topics).expect("it can be read");
    fs::write(
        &topics,
        text_of_topics.replace("icon = \"🏠\"", "ikon = \"🏠\""),
    )
    .expect("it can be written");
    let entry = folder.path().join("entries/housing/queue/entry.toml");
    let text_of_entry = fs::read_to_string(&entry).expect("it can be read");
    fs::write(&entry, text_of_entry.replace("[\"se\"]", "[\"mars\"]")).expect("it can be written");
    let output = run(&["check", "--knowledge", path(folder.path())]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(
        said.contains("topics.toml:5:") && said.contains("icon"),
        "the nearest key is named:\n{said}"
    );
    assert!(
        said.contains("entries/housing/queue/entry.toml:2:") && said.contains("mars"),
        "{said}"
    );
}
