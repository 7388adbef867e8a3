//! What an agency is sent comes back as it was; what came back otherwise is refused whole or becomes a change.

use std::path::Path;

use lotsen::exchange::{
    Fields, Format, Kind, Place, Plan, Record, Selection, plan, read, records, write,
};
use lotsen::knowledge::{Folder, Knowledge, TranslationState};
use lotsen::language::Language;

fn language(code: &str) -> Language {
    code.parse().expect("a language code")
}

fn shipped() -> Knowledge {
    Knowledge::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge")).knowledge
}

pub fn languages(knowledge: &Knowledge) -> Vec<Language> {
    knowledge.languages().into_iter().collect()
}

pub fn select(codes: &[&str]) -> Selection {
    Selection {
        languages: codes.iter().map(|code| language(code)).collect(),
        topic: None,
    }
}

/// An entry with a Swedish original of this revision and an Arabic text made from the first.
pub fn small(original_revision: u32) -> Knowledge {
    let mut folder = Folder::default();
    let mut put = |path: &str, text: &str| folder.put(path, text.as_bytes());
    put(
        "topics.toml",
        "[[topic]]\nid = \"housing\"\ndesk = \"coach\"\nname = { sv = \"Bostad\" }\n",
    );
    put(
        "desks.toml",
        "[[desk]]\nid = \"coach\"\nname = { sv = \"Coach\" }\nhours = \"mon 09:00-10:00\"\nreply_within_hours = 1\n",
    );
    put(
        "entries/housing/queue/entry.toml",
        "checked = 2026-11-20\n[[source]]\ntitle = \"t\"\nurl = \"https://a.example\"\n[[unsure]]\nnote = \"the fee\"\n",
    );
    put(
        "entries/housing/queue/sv.md",
        &format!(
            "+++\ntitle = \"Kö\"\nquestions = [\"Hur?\"]\nkeywords = [\"kö\"]\nstate = \"reviewed\"\nrevision = {original_revision}\n+++\nStäll dig i kö.\n"
        ),
    );
    put(
        "entries/housing/queue/ar.md",
        "+++\ntitle = \"قائمة\"\nquestions = [\"كيف؟\"]\nstate = \"draft\"\nsource = \"sv\"\nsource_revision = 1\nrevision = 4\n+++\nسجّل.\n",
    );
    let loaded = Knowledge::understand(&folder);
    assert!(!loaded.has_errors(), "{:?}", loaded.problems);
    loaded.knowledge
}

/// Through a file and back, with what identifies a row taken off.
fn through(records: &[Record], format: Format) -> Vec<Record> {
    let bytes = write(records, format).unwrap_or_else(|faults| panic!("{format}: {faults:?}"));
    read(&bytes).unwrap_or_else(|faults| panic!("{format}: {faults:?}"))
}

/// What comes back of a record: all but what only people read.
fn kept(record: &Record) -> Record {
    Record {
        place: Place::File,
        topic: None,
        original: Fields::default(),
        notes: Vec::new(),
        ..record.clone()
    }
}

#[test]
fn every_shipped_text_comes_back_as_it_was_in_every_format_and_language() {
    let knowledge = shipped();
    let all = languages(&knowledge);
    for format in Format::ALL {
        for &one in &all {
            let selection = Selection {
                languages: vec![one],
                topic: None,
            };
            let sent = records(&knowledge, &selection);
            assert_eq!(sent.len(), knowledge.entries.len());
            if format == Format::Xliff && one == Language::SWEDISH {
                let refused = write(&sent, format).expect_err("originals have no target");
                assert_eq!(refused[0].kind, Kind::OneTarget);
                continue;
            }
            let back = through(&sent, format);
            assert_eq!(sent.len(), back.len(), "{format} {one}");
            for (sent, back) in sent.iter().zip(&back) {
                assert_eq!(kept(sent), kept(back), "{format}");
            }
            let plan = plan(&back, &knowledge, &all).expect("nothing is wrong");
            // Not every entry needs a text in a variant.
            let empty = sent.iter().filter(|it| it.text.is_empty()).count();
            assert!(empty == 0 || one.is_variant(), "{one} is whole");
            let nothing = Plan {
                same: sent.len() - empty,
                empty,
                ..Plan::default()
            };
            assert_eq!(plan, nothing, "{format} {one}");
        }
    }
}

#[test]
fn all_languages_fit_one_table() {
    let knowledge = shipped();
    let sent = records(&knowledge, &Selection::default());
    for format in [Format::Csv, Format::Xlsx] {
        let back = through(&sent, format);
        let plan = plan(&back, &knowledge, &languages(&knowledge)).expect("nothing is wrong");
        assert_eq!((plan.changes.len(), plan.same), (0, sent.len()));
    }
}

/// Numbers that look random (Marsaglia's xorshift64), the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let limit = u64::try_from(limit).expect("small");
        usize::try_from(self.0 % limit).expect("small")
    }

    /// A text of pieces that formats stumble over; without space around it, as every text of the knowledge.
    fn text(&mut self, lines: bool) -> String {
        const ODD: [&str; 40] = [
            "\"",
            "'",
            ";",
            ",",
            "=",
            "+",
            "-",
            "@",
            "+++",
            "]]>",
            "<b>",
            "&amp;",
            "&#10;",
            "\\",
            "\\n",
            "\u{202b}",
            "\u{2067}",
            "\u{2069}",
            "\u{200f}",
            "\u{feff}",
            "👩‍👩‍👧",
            "🇸🇪",
            "سلام",
            "ሰላም",
            "å",
            "\t",
            "_x000D_",
            "_x005F_",
            "%",
            "{",
            "`",
            "''",
            "1.",
            "=SUM(A1)",
            "NULL",
            "a",
            "\u{a0}",
            "\u{2028}",
            "\u{85}",
            "ñ",
        ];
        let mut text = String::new();
        for _ in 0..=self.roll(12) {
            text += ODD[self.roll(ODD.len())];
            match self.roll(5) {
                0 => text.push(' '),
                1 if lines => text += "\n\n",
                2 if lines => text.push('\n'),
                _ => {}
            }
        }
        let text = text.trim();
        if text.is_empty() {
            "x".to_owned()
        } else {
            text.to_owned()
        }
    }

    fn list(&mut self) -> Vec<String> {
        (0..self.roll(4)).map(|_| self.text(true)).collect()
    }
}

#[test]
fn odd_texts_come_back_as_they_were() {
    let knowledge = small(1);
    let mut sent = records(&knowledge, &select(&["ar"]));
    let base = sent.pop().expect("a record");
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut many = Vec::new();
    for number in 0..1_500 {
        many.push(Record {
            entry: format!("housing/e{number}").as_str().into(),
            text: Fields {
                title: dice.text(false),
                answer: dice.text(true),
                questions: dice.list(),
                keywords: dice.list(),
            },
            original: Fields {
                title: dice.text(false),
                answer: dice.text(true),
                questions: dice.list(),
                keywords: dice.list(),
            },
            notes: dice.list(),
            state: Some(if dice.roll(2) == 0 {
                TranslationState::Draft
            } else {
                TranslationState::Reviewed
            }),
            ..base.clone()
        });
    }
    for format in Format::ALL {
        let back = through(&many, format);
        assert_eq!(many.len(), back.len());
        for (sent, back) in many.iter().zip(&back) {
            assert_eq!(kept(sent), kept(back), "{format}");
        }
    }
}

#[test]
fn what_differs_becomes_a_change_that_says_what_it_was_made_from() {
    let knowledge = small(1);
    for format in Format::ALL {
        let mut sent = records(&knowledge, &select(&["ar"]));
        sent[0].text.answer = "سجّل اسمك اليوم.".to_owned();
        sent[0].state = Some(TranslationState::Reviewed);
        let back = through(&sent, format);
        // Meanwhile the original has changed: the text that comes back is made from the first one.
        let newer = small(2);
        let plan = plan(&back, &newer, &languages(&newer)).expect("nothing is wrong");
        assert_eq!(plan.changes.len(), 1, "{format}");
        let change = &plan.changes[0];
        assert_eq!(change.source, Some((Language::SWEDISH, 1)));
        assert_eq!(change.state, TranslationState::Reviewed);
        assert_eq!(change.answer.as_deref(), Some("سجّل اسمك اليوم."));
        assert_eq!(
            (&change.title, &change.questions, &change.keywords),
            (&None, &None, &None)
        );
    }
}

#[test]
fn a_missing_text_can_be_filled_in_or_left() {
    let knowledge = small(3);
    for format in Format::ALL {
        let mut sent = records(&knowledge, &select(&["en"]));
        let languages = [Language::SWEDISH, Language::ENGLISH];
        let left = plan(&through(&sent, format), &knowledge, &languages).expect("nothing is wrong");
        assert_eq!((left.changes.len(), left.empty), (0, 1));
        sent[0].text.title = "Queue".to_owned();
        sent[0].text.answer = "Join the queue.".to_owned();
        let filled =
            plan(&through(&sent, format), &knowledge, &languages).expect("nothing is wrong");
        let change = &filled.changes[0];
        assert!(change.is_new && change.state == TranslationState::Draft);
        assert_eq!(change.source, Some((Language::SWEDISH, 3)));
    }
}

#[test]
fn a_change_made_meanwhile_is_not_written_over() {
    let mut knowledge = small(1);
    let mut sent = records(&knowledge, &select(&["ar"]));
    sent[0].text.title = "آخر".to_owned();
    let entry = knowledge.entries.values_mut().next().expect("an entry");
    let arabic = entry.translations.get_mut(&language("ar")).expect("a text");
    "غيره".clone_into(&mut arabic.body);
    let all = languages(&knowledge);
    let faults = plan(&through(&sent, Format::Csv), &knowledge, &all).expect_err("it is noticed");
    assert_eq!(
        faults.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "row 2: 'housing/queue ar': somebody has changed this text since the file was exported; export it again and put both together"
        ]
    );
}

/// The texts of the shipped folder, each with its file.
fn shipped_files() -> (Folder, Knowledge) {
    let folder = Folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge"));
    let knowledge = Knowledge::understand(&folder).knowledge;
    (folder, knowledge)
}

#[test]
fn files_that_were_changed_and_changed_back_by_import_are_the_same_byte_for_byte() {
    let (folder, knowledge) = shipped_files();
    let all = languages(&knowledge);
    let sent = records(&knowledge, &Selection::default());
    // Every text of every entry becomes another one…
    let mut other = sent.clone();
    for record in &mut other {
        record.text.title += " ·";
        record.text.answer += "\n\n+++ 👍";
        record.text.questions.push("=1+1".to_owned());
        record.text.keywords.push("]]>".to_owned());
    }
    let there = plan(&through(&other, Format::Xlsx), &knowledge, &all).expect("nothing is wrong");
    assert_eq!(there.changes.len(), sent.len());
    let mut changed = folder.clone();
    for change in &there.changes {
        let path = change.path().to_string();
        let text = change.write(folder.text(&path)).expect("it can be written");
        assert_ne!(folder.text(&path), Some(text.as_str()), "{path}");
        changed.put(&path, text.as_bytes());
    }
    // … and then again what it was, from the file that was exported first.
    let now = Knowledge::understand(&changed).knowledge;
    let mut first = sent.clone();
    for (record, current) in first.iter_mut().zip(records(&now, &Selection::default())) {
        record.version = current.version;
    }
    for format in [Format::Csv, Format::Xlsx] {
        let back = plan(&through(&first, format), &now, &all).expect("nothing is wrong");
        assert_eq!(back.changes.len(), sent.len());
        for change in &back.changes {
            let path = change.path().to_string();
            let text = change
                .write(changed.text(&path))
                .expect("it can be written");
            let plain = |text: &str| {
                let lines = text.lines().filter(|line| !line.starts_with("revision = "));
                lines.collect::<Vec<_>>().join("\n")
            };
            let was = folder.text(&path).expect("the file is there");
            assert_eq!(plain(was), plain(&text), "{path}");
        }
    }
}
