//! The figures on the development questions must not drop, and no development question may stand in the knowledge base.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use jiff::civil::{Date, date};
use lotsen::eval::{self, Figures, LabelledQuestion, Report};
use lotsen::knowledge::Knowledge;
use lotsen::search::fold::fold;
use lotsen::understand::Understander;

/// The day that the evaluation pretends it is, so that nothing becomes stale by waiting.
const DAY: Date = date(2026, 11, 22);

/// Points that a figure may be below the committed report.
const SLACK: f32 = 2.0;

fn questions() -> Vec<LabelledQuestion> {
    let mut files: Vec<_> = fs::read_dir("tests/questions")
        .unwrap()
        .flatten()
        .map(|file| file.path())
        .collect();
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "jsonl")
    });
    files.sort();
    let lines = files.iter().flat_map(|path| {
        fs::read_to_string(path)
            .unwrap()
            .lines()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    lines.map(|line| eval::parse(&line).unwrap()).collect()
}

fn shipped() -> Knowledge {
    Knowledge::load(Path::new("knowledge")).knowledge
}

/// `LOTSEN_REPORT=1 cargo test --test understanding figures -- --nocapture` writes a new report.
#[test]
fn no_figure_drops_against_the_committed_report() {
    let knowledge = shipped();
    let understander = Understander::build(&knowledge, DAY).unwrap();
    let report = eval::evaluate(&understander, &knowledge, &questions(), DAY);
    let name = format!("tests/questions/report-{DAY}");
    if std::env::var_os("LOTSEN_REPORT").is_some() {
        println!("{report}");
        fs::write(
            format!("{name}.json"),
            serde_json::to_string_pretty(&report).unwrap(),
        )
        .unwrap();
        let command = "Made by `LOTSEN_REPORT=1 cargo test --test understanding figures`; the same tables as `lotsen eval tests/questions/*.jsonl`.";
        fs::write(format!("{name}.md"), format!("# Understanding, measured\n\n{command}\n\n![Risk and coverage](report-{DAY}.svg)\n\n{report}")).unwrap();
        fs::write(format!("{name}.svg"), report.svg()).unwrap();
    }
    let committed: Report =
        serde_json::from_str(&fs::read_to_string(format!("{name}.json")).unwrap()).unwrap();
    compare("all", &report.all, &committed.all);
    for (language, figures) in &committed.languages {
        compare(language.code(), &report.languages[language], figures);
    }
}

/// One question of a language is about one point; the slack of a language is therefore twice that of all.
fn compare(name: &str, now: &Figures, then: &Figures) {
    let slack = if name == "all" { SLACK } else { 2.0 * SLACK };
    let higher = [
        ("top-1", now.top1, then.top1),
        ("top-3", now.top3, then.top3),
        ("answered", now.answered, then.answered),
        ("precision", now.precision, then.precision),
        ("crisis recall", now.crisis_recall, then.crisis_recall),
        ("language", now.language, then.language),
    ];
    for (figure, now, then) in higher {
        let slack = if figure == "crisis recall" && name != "all" {
            12.0
        } else {
            slack
        };
        assert!(
            now >= then - slack,
            "{name}: {figure} dropped from {then:.1} to {now:.1}"
        );
    }
    for (figure, now, then) in [
        ("wrong", now.wrong, then.wrong),
        ("false alarms", now.false_alarms, then.false_alarms),
    ] {
        assert!(
            now <= then + slack,
            "{name}: {figure} rose from {then:.1} to {now:.1}"
        );
    }
}

fn words(text: &str) -> Vec<String> {
    fold(text).split_whitespace().map(str::to_owned).collect()
}

/// Questions of so many words are long enough that a copy is no accident.
const LONG: usize = 5;

#[test]
fn no_development_question_stands_in_the_knowledge_base() {
    let knowledge = shipped();
    let mut known: Vec<Vec<String>> = Vec::new();
    for translation in knowledge
        .entries
        .values()
        .flat_map(|entry| entry.translations.values())
    {
        known.extend(translation.questions.iter().map(|question| words(question)));
    }
    for phrases in knowledge.phrases.values() {
        let lists = [
            &phrases.not_crisis.examples,
            &phrases.out_of_scope.examples,
            &phrases.person.phrases,
        ];
        for list in lists
            .into_iter()
            .chain(phrases.crisis.values())
            .chain(phrases.smalltalk.values())
        {
            known.extend(list.iter().map(|phrase| words(phrase)));
        }
    }
    let sets: Vec<HashSet<&String>> = known.iter().map(|words| words.iter().collect()).collect();
    let mut copies = Vec::new();
    for question in questions() {
        let asked = words(&question.text);
        let asked: HashSet<&String> = asked.iter().collect();
        if asked.len() < LONG {
            continue;
        }
        let near = sets.iter().position(|set| {
            let common = set.intersection(&asked).count();
            // Four fifths of the words of both are the same.
            common * 10 >= 8 * set.len().max(asked.len())
        });
        if let Some(at) = near {
            copies.push(format!(
                "{}: {} = {:?}",
                question.id, question.text, known[at]
            ));
        }
    }
    assert!(copies.is_empty(), "{copies:#?}");
}
