//! What each part of the ranking adds, how far more questions an entry help, and how the plain peer does, in one run.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use lotsen::eval::LabelledQuestion;
use lotsen::knowledge::Knowledge;
use lotsen::language::detect;
use lotsen::search::ranker::{Parts, Ranker};

use crate::figures::{DAY, questions, shipped};
use crate::plain::Plain;

/// Questions, and of how many the right entry came first or among three, by language; `all` in all.
type Found = BTreeMap<String, (u16, u16, u16)>;

fn answerable(folder: &str) -> Vec<LabelledQuestion> {
    let mut questions = questions(folder);
    questions.retain(|q| !matches!(q.expect.as_str(), "escalate" | "crisis" | "smalltalk"));
    questions
}

fn ask(questions: &[LabelledQuestion], three: impl Fn(&LabelledQuestion) -> Vec<String>) -> Found {
    let mut found = Found::new();
    for question in questions {
        let entries = three(question);
        let right = |entry: &String| *entry == question.expect || question.also.contains(entry);
        for name in ["all", question.language.code()] {
            let count = found.entry(name.to_owned()).or_default();
            count.0 += 1;
            count.1 += u16::from(entries.first().is_some_and(right));
            count.2 += u16::from(entries.iter().any(right));
        }
    }
    found
}

fn ranked(knowledge: &Knowledge, parts: Parts) -> impl Fn(&LabelledQuestion) -> Vec<String> {
    let phrases = knowledge.phrases.iter();
    let phrases = phrases.map(|(language, own)| (*language, own)).collect();
    let ranker = Ranker::of_parts(knowledge, &phrases, parts).unwrap();
    move |question| {
        let detected = detect(&question.text, None);
        let evidence = ranker
            .rank(&question.text, detected, |_| true, |_| 0.0, false)
            .unwrap();
        let entries = evidence.ranked.iter().take(3);
        entries.map(|(entry, _)| entry.to_string()).collect()
    }
}

/// Only so many questions of every list, evenly chosen.
fn with_questions(knowledge: &Knowledge, most: usize) -> Knowledge {
    let mut less = knowledge.clone();
    for entry in less.entries.values_mut() {
        for t in entry.translations.values_mut() {
            let all = std::mem::take(&mut t.questions);
            let kept = most.min(all.len());
            t.questions = (0..kept)
                .map(|i| all[i * all.len() / kept].clone())
                .collect();
        }
    }
    less
}

fn share(part: u16, whole: u16) -> f32 {
    100.0 * f32::from(part) / f32::from(whole)
}

fn table(rows: &[(String, [Found; 2])]) -> String {
    let languages: Vec<&String> = rows[0].1[0].keys().collect();
    let mut text = String::new();
    for (set, name) in ["Development", "Validation"].iter().enumerate() {
        let _ = write!(text, "| {name}: top-1 (top-3 in all) ");
        for language in &languages {
            let _ = write!(text, "| {language} ");
        }
        let _ = writeln!(text, "|\n|---{}|", "|--:".repeat(languages.len()));
        for (row, found) in rows {
            let _ = write!(text, "| {row} ");
            for language in &languages {
                let (n, first, three) = found[set].get(*language).copied().unwrap_or_default();
                let _ = match language.as_str() {
                    _ if n == 0 => write!(text, "| – "),
                    "all" => write!(
                        text,
                        "| **{:.1}** ({:.1}) ",
                        share(first, n),
                        share(three, n)
                    ),
                    _ => write!(text, "| {:.0} ", share(first, n)),
                };
            }
            text.push_str("|\n");
        }
        text.push('\n');
    }
    text
}

#[test]
#[ignore = "takes minutes; writes the report of what each part adds"]
fn what_each_part_adds() {
    let knowledge = shipped();
    let sets = [
        answerable("tests/questions"),
        answerable("tests/questions/validation"),
    ];
    let mut parts: Vec<(String, [Found; 2])> = Vec::new();
    let plain = Plain::of(&knowledge);
    let three = |question: &LabelledQuestion| plain.three(&question.text);
    parts.push((
        "tantivy as it comes, plain BM25".to_owned(),
        [ask(&sets[0], three), ask(&sets[1], three)],
    ));
    let whole = Parts::default();
    let of = |weights: [f32; 5]| {
        let mut kinds = whole.kinds;
        for (kind, weight) in kinds.iter_mut().zip(weights) {
            *kind *= weight;
        }
        Parts {
            kinds,
            corrected: false,
            retrieval: false,
        }
    };
    let steps = [
        ("votes of words, counted", of([1.0, 0.0, 0.0, 0.0, 0.0])),
        ("+ pieces of words", of([1.0, 0.0, 1.0, 0.0, 0.0])),
        ("+ pairs of words", of([1.0, 1.0, 1.0, 0.0, 0.0])),
        ("+ skeletons across scripts", of([1.0, 1.0, 1.0, 1.0, 0.0])),
        ("+ concepts of the glossary", of([1.0; 5])),
        (
            "+ correction",
            Parts {
                retrieval: false,
                ..whole
            },
        ),
        ("+ retrieval in the answers (= all)", whole),
        (
            "all without the concepts",
            Parts {
                kinds: of([1.0, 1.0, 1.0, 1.0, 0.0]).kinds,
                ..whole
            },
        ),
        (
            "all without the correction",
            Parts {
                corrected: false,
                ..whole
            },
        ),
    ];
    let measure = |knowledge: &Knowledge, parts: Parts| {
        let three = ranked(knowledge, parts);
        [ask(&sets[0], &three), ask(&sets[1], &three)]
    };
    for (name, step) in steps {
        parts.push((name.to_owned(), measure(&knowledge, step)));
    }
    let mut sizes: Vec<(String, [Found; 2])> = Vec::new();
    for most in [1, 3, 5, 10, 15, 20, 25, usize::MAX] {
        let name = if most == usize::MAX {
            "all".to_owned()
        } else {
            most.to_string()
        };
        let less = with_questions(&knowledge, most);
        sizes.push((
            format!("{name} questions an entry and language"),
            measure(&less, whole),
        ));
    }
    let [first, .., _] = &parts[..] else {
        unreachable!("ten rows")
    };
    for (set, ours) in parts[7].1.iter().enumerate() {
        for (language, (n, right, _)) in ours {
            let plain = first.1[set][language].1;
            assert!(right > &plain, "{language}: {right} of {n}, plain {plain}");
        }
    }
    let text = format!(
        "# What each part of the ranking adds\n\nMade by `cargo test --release --test understanding what_each_part_adds -- --ignored`, in one run. \
         Per cent of the answerable questions whose right entry comes first; all entries are allowed, no place or status is known.\n\n{}\
         ## More questions\n\n{}",
        table(&parts),
        table(&sizes)
    );
    fs::write(format!("tests/questions/parts-{DAY}.md"), text).unwrap();
}
