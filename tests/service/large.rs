//! A large municipality: 5,000 entries in twelve languages, and what its editors wait for.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use lotsen::config::LabelledQuestions;
use lotsen::knowledge::writing::FilePath;
use lotsen::library::{Author, FileChange};

use crate::editing_pages::opens;
use crate::harness::Setup;
use crate::harness::dice::Dice;
use crate::harness::visitor::Visitor;

/// How many entries, and in how many languages.
const ENTRIES: usize = 5_000;
const LANGUAGES: [&str; 12] = [
    "sv", "en", "ar", "fa", "prs", "ps", "so", "ti", "am", "uk", "ru", "fr",
];

/// How often each thing is done.
const TIMES: usize = 40;

/// What nobody should wait longer for, at the ninety-fifth of a hundred.
const SOON: Duration = Duration::from_millis(300);

/// How long a publication may take.
const PUBLISHED: Duration = Duration::from_secs(5);

/// The report, beside this file.
const REPORT: &str = "tests/service/large-2026-11-22.md";

/// A word of no language.
fn word(dice: &mut Dice) -> String {
    const SYLLABLES: [&str; 12] = [
        "la", "ger", "sko", "bo", "tig", "hus", "må", "ren", "sta", "fö", "vik", "pen",
    ];
    let length = 2 + dice.roll(3);
    (0..length).map(|_| *dice.picks(&SYLLABLES)).collect()
}

fn sentence(dice: &mut Dice, words: usize) -> String {
    let words: Vec<String> = (0..words).map(|_| word(dice)).collect();
    words.join(" ")
}

/// Adds the entries to a folder of the stories.
fn fill(folder: &Path, today: &str) {
    let mut dice = Dice::new();
    for number in 0..ENTRIES {
        let entry = folder.join(format!("entries/housing/made-up-{number}"));
        fs::create_dir_all(&entry).expect("the folder can be made");
        let facts = format!(
            "places = [\"se\"]\nchecked = {today}\nreview_months = 12\n[[source]]\ntitle = \"x\"\nurl = \"https://example.org\"\n"
        );
        fs::write(entry.join("entry.toml"), facts).expect("written");
        for (at, language) in LANGUAGES.iter().enumerate() {
            let questions: Vec<String> = (0..6).map(|_| sentence(&mut dice, 7)).collect();
            let origin = if at == 0 {
                ""
            } else {
                "source = \"sv\"\nsource_revision = 1\n"
            };
            let text = format!(
                "+++\ntitle = {:?}\nquestions = {questions:?}\nstate = \"reviewed\"\n{origin}revision = 1\n+++\n{}.\n\n1. {}\n2. {}\n",
                sentence(&mut dice, 4),
                sentence(&mut dice, 40),
                sentence(&mut dice, 20),
                sentence(&mut dice, 20),
            );
            fs::write(entry.join(format!("{language}.md")), text).expect("written");
        }
    }
}

/// How long something took, each time.
struct Times(&'static str, Vec<Duration>, Duration);

impl Times {
    fn of(what: &'static str, most: Duration, mut once: impl FnMut(usize)) -> Times {
        let mut times: Vec<Duration> = (0..TIMES)
            .map(|turn| {
                let start = Instant::now();
                once(turn);
                start.elapsed()
            })
            .collect();
        times.sort();
        Times(what, times, most)
    }

    /// The one that so many of a hundred are not above.
    fn at(&self, percent: usize) -> Duration {
        self.1[(self.1.len() * percent).div_ceil(100) - 1]
    }

    fn row(&self) -> String {
        let ms = |time: Duration| format!("{:.0}", time.as_secs_f64() * 1e3);
        let (median, late) = (ms(self.at(50)), ms(self.at(95)));
        format!("| {} | {median} | {late} | {} |", self.0, ms(self.2))
    }
}

/// The form of a text as it stands on its page, with another answer.
fn form<'f>(page: &'f str, body: &'f str, wish: &'f str) -> Vec<(&'f str, &'f str)> {
    let value = |name: &str| {
        let start = format!("name=\"{name}\" value=\"");
        let rest = page.split_once(&start).map_or("", |(_, rest)| rest);
        rest.split('"').next().unwrap_or_default()
    };
    vec![
        ("do", wish),
        ("hash", value("hash")),
        ("title", "En rubrik"),
        ("questions", "hur gör jag det här\nvad är det"),
        ("body", body),
    ]
}

/// Opens a text and saves it as a draft.
fn saves(eva: &Visitor, turn: usize) {
    let path = format!("/entries/housing/made-up-{turn}/sv");
    let page = eva.opens(&path).text;
    let body = format!("Ett nytt svar, {turn}.");
    let kept = eva.sends(&path, &path, &form(&page, &body, "keep"));
    assert_eq!(kept.status, 200, "{}", kept.text);
}

#[test]
#[ignore = "takes many minutes; writes the report of what editors of a large folder wait for"]
fn editors_of_five_thousand_entries_do_not_wait() {
    let mut app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    app.stops();
    let today = app.now().to_zoned(lotsen::phrase::stockholm()).date();
    fill(app.knowledge(), &today.to_string());
    let start = Instant::now();
    app.starts_again();
    let opened = start.elapsed();
    let learned = {
        let library = app.desk().library().clone();
        app.wait_for(async move { library.ready().await });
        start.elapsed()
    };
    let list = Times::of("list, first page", SOON, |_| {
        assert_eq!(eva.opens("/entries").status, 200);
    });
    let search = Times::of("list, searched by word", SOON, |turn| {
        let page = eva.opens(&format!("/entries?q=bo&state=live&page={turn}"));
        assert_eq!(page.status, 200);
    });
    let open = Times::of("open a text", SOON, |turn| {
        let page = eva.opens(&format!("/entries/housing/made-up-{turn}/sv"));
        assert_eq!(page.status, 200);
    });
    let save = Times::of("open and save a draft", SOON, |turn| saves(&eva, turn));
    let library = app.desk().library().clone();
    let publish = Times::of("publish", PUBLISHED, |turn| {
        let path = FilePath::parse(&format!("entries/housing/made-up-{turn}/sv.md"));
        let path = path.expect("a file");
        let state = library.file(&path).expect("read").expect("it is there");
        let change = FileChange {
            path,
            base: Some(state.hash),
            text: Some(state.text.replacen("1. ", "1. Ny ", 1)),
        };
        let author = Author {
            name: "Eva".to_owned(),
            email: "eva@lomma.example".to_owned(),
            why: "Mätning".to_owned(),
        };
        let done = library.publish(vec![change], &author);
        done.expect("it is published");
    });
    let withdraw = Times::of("withdraw or put back, from the press", PUBLISHED, |turn| {
        let path = format!("/entries/housing/made-up-{}/withdrawal", turn / 2);
        let wish = ["withdraw", "put-back"][turn % 2];
        let done = eva.sends(&path, &path, &[("do", wish), ("why", "Mätning")]);
        assert_eq!(done.status, 303, "{}", done.text);
    });
    let all = [list, search, open, save, publish, withdraw];
    let mut report = format!(
        "# A large folder: {ENTRIES} entries in {} languages\n\nMade by `cargo test --release --test service large:: -- --ignored`, {TIMES} times each, one after the other. Opened in {:.1} s, learned in {:.0} s; both once, at the start.\n\n\
         | what | median, ms | 95 of 100, ms | at most, ms |\n|---|--:|--:|--:|\n",
        LANGUAGES.len(),
        opened.as_secs_f64(),
        learned.as_secs_f64(),
    );
    for times in &all {
        let _ = writeln!(report, "{}", times.row());
    }
    fs::write(REPORT, &report).expect("the report can be written");
    for times in &all {
        assert!(times.at(95) <= times.2, "{}\n{report}", times.row());
    }
}

/// Publishes the same small change again and again; the time of the press that publishes, and how often one had to wait.
fn publishes(labelled: LabelledQuestions) -> (Vec<Duration>, usize) {
    let app = Setup {
        labelled,
        ..Setup::console()
    }
    .start();
    let library = app.desk().library().clone();
    app.wait_for(async move { library.ready().await });
    let eva = app.welcomes("Eva", "editor", &[]);
    let mut waited = 0;
    let times = (0..TIMES).map(|turn| {
        let opened = opens(&app, &eva, "sv");
        let body = format!("{} {turn}", opened.text.body);
        let fields = [("body", body.as_str())];
        assert_eq!(opened.sends(&eva, "keep", &fields).status, 200);
        loop {
            let start = Instant::now();
            let done = opened.sends(&eva, "publish", &fields);
            if done.status == 303 {
                break start.elapsed();
            }
            assert_eq!(done.status, 202, "{}", done.text);
            waited += 1;
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    let mut times: Vec<Duration> = times.collect();
    times.sort();
    (times, waited)
}

#[test]
#[ignore = "means something on an idle machine only; writes the report of what asking the questions costs"]
fn publishing_what_answers_nothing_worse_takes_no_longer() {
    let mut report = format!(
        "# What asking labelled questions costs\n\nMade by `cargo test --release --test service large:: -- --ignored`: the stories' small folder, {TIMES} publications each. \
         Measured is the press that publishes; before it, the questions are asked beside the service's work.\n\n\
         | labelled questions | median, ms | 95 of 100, ms | presses that came before the questions were asked |\n|---|--:|--:|--:|\n"
    );
    let ms = |time: Duration| format!("{:.1}", time.as_secs_f64() * 1e3);
    let mut late = Vec::new();
    for (what, labelled) in [
        ("off", LabelledQuestions::Off),
        ("own", LabelledQuestions::Own),
    ] {
        let (times, waited) = publishes(labelled);
        let (median, last) = (times[times.len() / 2], times[times.len() * 95 / 100]);
        let _ = writeln!(
            report,
            "| {what} | {} | {} | {waited} |",
            ms(median),
            ms(last)
        );
        late.push(median);
    }
    fs::write(
        "tests/service/asking-before-publishing-2026-11-22.md",
        &report,
    )
    .expect("written");
    assert!(
        late[1] < late[0] * 3 + Duration::from_millis(50),
        "{report}"
    );
}
