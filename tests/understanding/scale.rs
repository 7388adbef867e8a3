//! How learning and searching grow with the number of entries: a made-up knowledge base in three languages.
#![expect(
    clippy::cast_precision_loss,
    reason = "counts of questions are far below 2^53"
)]

use std::fmt::Write as _;
use std::fs;
use std::time::{Duration, Instant};

use lotsen::knowledge::{Folder, Knowledge};
use lotsen::language::Language;
use lotsen::understand::{Asked, Understander};

use crate::figures::{DAY, shipped};

/// Numbers of entries.
const SIZES: [usize; 5] = [100, 300, 1_000, 3_000, 10_000];

/// Questions an entry and language.
const QUESTIONS: usize = 5;

/// Questions that are asked of every size.
const ASKED: usize = 2_000;

/// A fixed stream of numbers that look random.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }
}

/// Words of a made-up language: syllables of its letters, the common ones first.
fn words(dice: &mut Dice, syllables: &[&str], count: usize) -> Vec<String> {
    let word = |dice: &mut Dice| -> String {
        let length = 2 + dice.throw(3);
        (0..length)
            .map(|_| syllables[dice.throw(syllables.len())])
            .collect()
    };
    (0..count).map(|_| word(dice)).collect()
}

/// A sentence of common words with some that belong to the entry.
fn sentence(dice: &mut Dice, words: &[String], own: &[usize], length: usize) -> String {
    let mut text = Vec::new();
    for _ in 0..length {
        // Common words are common: the square of a share lies near zero.
        let common = dice.throw(words.len()) * dice.throw(words.len()) / words.len();
        let at = if dice.throw(3) == 0 {
            own[dice.throw(own.len())]
        } else {
            common
        };
        text.push(words[at].as_str());
    }
    text.join(" ")
}

const LANGUAGES: [(&str, &[&str]); 3] = [
    (
        "sv",
        &[
            "la", "ger", "sko", "bo", "tig", "hus", "må", "ren", "sta", "fö", "vik", "pen",
        ],
    ),
    (
        "ar",
        &[
            "با", "سك", "در", "من", "لي", "كو", "تر", "حم", "نا", "شي", "عم", "قد",
        ],
    ),
    (
        "uk",
        &[
            "до", "ква", "ри", "лі", "сто", "пе", "ма", "ни", "ве", "кі", "жу", "бра",
        ],
    ),
];

/// A knowledge base, and questions with the entries that they were made for.
fn made_up(entries: usize) -> (Knowledge, Vec<(String, String)>) {
    let mut dice = Dice(0x5DEE_CE66_D1CE_4E5B);
    let mut folder = Folder::default();
    folder.put(
        "topics.toml",
        b"[[topic]]\nid = \"t\"\nicon = \"x\"\ndesk = \"d\"\nname = { sv = \"T\" }\n",
    );
    folder.put("desks.toml", "[[desk]]\nid = \"d\"\nname = { sv = \"D\" }\nlanguages = [\"sv\"]\nhours = \"mon-fri 09:00-16:00\"\nreply_within_hours = 8\n".as_bytes());
    let vocabularies: Vec<Vec<String>> = LANGUAGES
        .iter()
        .map(|(_, syllables)| words(&mut dice, syllables, 20_000))
        .collect();
    let mut asked = Vec::new();
    for entry in 0..entries {
        let id = format!("t/e{entry}");
        let facts = "places = [\"se\"]\nstatus = [\"any\"]\nchecked = 2026-11-01\nreview_months = 6\n[[source]]\ntitle = \"x\"\nurl = \"https://example.org\"\n";
        folder.put(&format!("entries/{id}/entry.toml"), facts.as_bytes());
        for ((code, _), words) in LANGUAGES.iter().zip(&vocabularies) {
            let own: Vec<usize> = (0..8).map(|_| dice.throw(words.len())).collect();
            let questions: Vec<String> = (0..=QUESTIONS)
                .map(|_| {
                    let length = 5 + dice.throw(6);
                    sentence(&mut dice, words, &own, length)
                })
                .collect();
            let body = sentence(&mut dice, words, &own, 60);
            let title = sentence(&mut dice, words, &own, 4);
            let text = format!(
                "+++\ntitle = {title:?}\nquestions = {:?}\nstate = \"reviewed\"\nrevision = 1\n+++\n{body}\n",
                &questions[1..]
            );
            folder.put(&format!("entries/{id}/{code}.md"), text.as_bytes());
            asked.push((questions[0].clone(), id.clone()));
        }
    }
    let step = asked.len().div_ceil(ASKED).max(1);
    let asked = asked.into_iter().step_by(step).collect();
    (Knowledge::understand(&folder).knowledge, asked)
}

/// What a size costs.
struct Cost {
    entries: usize,
    learning: Duration,
    median: Duration,
    slowest_of_hundred: Duration,
    right: f64,
}

fn ask(
    understander: &Understander,
    knowledge: &Knowledge,
    text: &str,
) -> (Duration, Option<String>) {
    let asked = Asked {
        text,
        chosen: None::<Language>,
        place: None,
        status: None,
        last_topic: None,
        identified: false,
        today: DAY,
    };
    let start = Instant::now();
    let understood = understander.understand(knowledge, &asked);
    (
        start.elapsed(),
        understood.hits.first().map(|hit| hit.entry.to_string()),
    )
}

fn cost(entries: usize) -> Cost {
    let (knowledge, asked) = made_up(entries);
    assert_eq!(knowledge.entries.len(), entries);
    let start = Instant::now();
    let understander = Understander::build(&knowledge, DAY).unwrap();
    let learning = start.elapsed();
    let mut times = Vec::new();
    let mut right = 0;
    for (text, entry) in &asked {
        let (time, found) = ask(&understander, &knowledge, text);
        times.push(time);
        right += usize::from(found.as_ref() == Some(entry));
    }
    times.sort();
    Cost {
        entries,
        learning,
        median: times[times.len() / 2],
        slowest_of_hundred: times[times.len() * 99 / 100],
        right: 100.0 * right as f64 / asked.len() as f64,
    }
}

/// Both axes logarithmic: learning in seconds, a question in milliseconds.
fn picture(costs: &[Cost]) -> String {
    let x = |entries: usize| 60.0 + 190.0 * ((entries as f64).log10() - 2.0);
    let y = |value: f64| 150.0 - 60.0 * value.log10();
    let line = |value: &dyn Fn(&Cost) -> f64, colour: &str| {
        let points: Vec<String> = costs
            .iter()
            .map(|cost| format!("{:.1},{:.1}", x(cost.entries), y(value(cost))))
            .collect();
        format!(
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n",
            points.join(" ")
        )
    };
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 330\" font-family=\"sans-serif\" font-size=\"11\">\n",
    );
    for power in -2..=2 {
        let value = 10f64.powi(power);
        let _ = writeln!(
            svg,
            "<path d=\"M60 {0:.1}H440\" stroke=\"#ddd\"/><text x=\"54\" y=\"{0:.1}\" text-anchor=\"end\">{value}</text>",
            y(value)
        );
    }
    for cost in costs {
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"290\" text-anchor=\"middle\">{}</text>",
            x(cost.entries),
            cost.entries
        );
    }
    svg.push_str(&line(&|cost| cost.learning.as_secs_f64(), "#0b6e4f"));
    svg.push_str(&line(&|cost| cost.median.as_secs_f64() * 1e3, "#8a5a00"));
    svg.push_str(&line(
        &|cost| cost.slowest_of_hundred.as_secs_f64() * 1e3,
        "#a11",
    ));
    svg.push_str("<text x=\"250\" y=\"312\" text-anchor=\"middle\">entries, each in three languages</text>\n<text x=\"60\" y=\"14\"><tspan fill=\"#0b6e4f\">learning, s</tspan> · <tspan fill=\"#8a5a00\">a question, median, ms</tspan> · <tspan fill=\"#a11\">slowest of a hundred, ms</tspan></text>\n</svg>\n");
    svg
}

#[test]
#[ignore = "takes minutes and means something in release only; writes the report of how costs grow"]
fn costs_grow_no_faster_than_the_knowledge() {
    let knowledge = shipped();
    let start = Instant::now();
    let understander = Understander::build(&knowledge, DAY).unwrap();
    let learning = start.elapsed();
    let questions: Vec<_> = crate::figures::questions("tests/questions");
    let start = Instant::now();
    for question in &questions {
        ask(&understander, &knowledge, &question.text);
    }
    let a_second = questions.len() as f64 / start.elapsed().as_secs_f64();
    let costs = SIZES.map(cost);
    let mut text = format!(
        "# How costs grow with the knowledge\n\nMade by `cargo test --release --test understanding costs_grow -- --ignored`. Made-up entries in three languages, \
         {QUESTIONS} questions each and an answer of 60 words; {ASKED} other questions are asked one after the other on one core. \
         Machines differ: read the growth, and the last column against the shipped knowledge of the same run \
         ({} entries, {} languages: learned in {:.1} s, {a_second:.0} questions a second and core).\n\n\
         ![Growth](scale-{DAY}.svg)\n\n| entries | learning, s | a question, median, ms | slowest of a hundred, ms | right entry first, % | learning, times the shipped |\n|--:|--:|--:|--:|--:|--:|\n",
        knowledge.entries.len(),
        knowledge.phrases.len(),
        learning.as_secs_f64(),
    );
    for cost in &costs {
        let _ = writeln!(
            text,
            "| {} | {:.2} | {:.3} | {:.3} | {:.1} | {:.2} |",
            cost.entries,
            cost.learning.as_secs_f64(),
            cost.median.as_secs_f64() * 1e3,
            cost.slowest_of_hundred.as_secs_f64() * 1e3,
            cost.right,
            cost.learning.as_secs_f64() / learning.as_secs_f64(),
        );
    }
    fs::write(format!("tests/questions/scale-{DAY}.md"), text).unwrap();
    fs::write(format!("tests/questions/scale-{DAY}.svg"), picture(&costs)).unwrap();
    let growth = costs[4].learning.as_secs_f64() / costs[2].learning.as_secs_f64();
    assert!(
        growth < 20.0,
        "ten times the entries take {growth:.1} times as long to learn"
    );
}
