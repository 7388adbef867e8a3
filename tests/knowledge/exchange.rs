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

fn languages(knowledge: &Knowledge) -> Vec<Language> {
    knowledge.languages().into_iter().collect()
}

fn select(codes: &[&str]) -> Selection {
    Selection {
        languages: codes.iter().map(|code| language(code)).collect(),
        topic: None,
    }
}

/// An entry with a Swedish original of this revision and an Arabic text made from the first.
fn small(original_revision: u32) -> Knowledge {
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
            let nothing = Plan {
                same: sent.len(),
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
        assert_eq!(
            (change.revision, change.state),
            (5, TranslationState::Reviewed)
        );
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

/// The faults of a CSV file, as they are told.
fn faults(bytes: &[u8]) -> Vec<String> {
    let knowledge = small(1);
    let found = match read(bytes) {
        Ok(records) => plan(&records, &knowledge, &languages(&knowledge)).expect_err("a fault"),
        Err(faults) => faults,
    };
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn a_broken_table_is_refused_whole_with_everything_that_is_wrong() {
    let knowledge = small(1);
    let good = write(&records(&knowledge, &select(&["sv", "ar"])), Format::Csv).expect("a file");
    let good = String::from_utf8(good).expect("text");
    let broken = good
        .replace(";ar;", ";Arabiska;")
        .replace("housing/queue;housing;sv", "housing/que;housing;sv")
        .replace("reviewed", "ready");
    let told = faults(broken.as_bytes());
    assert_eq!(
        told,
        [
            "row 2: state: 'ready': write draft or reviewed",
            "row 3: language: 'Arabiska': this is not a language that there are texts in",
        ]
    );
    let unknown = good.replace("housing/queue;housing;sv", "housing/que;housing;sv");
    assert!(
        faults(unknown.as_bytes())[0]
            .starts_with("row 2: entry: 'housing/que': there is no such entry")
    );
    let twice = format!("{good}{}", good.lines().last().expect("a row"));
    assert!(
        faults(twice.as_bytes())[0].contains("in the file twice"),
        "{:?}",
        faults(twice.as_bytes())
    );
    let columns = good.replacen("keywords", "Nyckelord", 3);
    let told = faults(columns.as_bytes());
    assert!(
        told.iter()
            .any(|it| it.contains("'Nyckelord'") || it.contains("Nyckelord")),
        "{told:?}"
    );
    assert!(
        told.iter()
            .any(|it| it.contains("'keywords': the column is missing")),
        "{told:?}"
    );
}

#[test]
fn what_spreadsheets_make_of_a_table_is_read() {
    let knowledge = small(1);
    let sent = records(&knowledge, &select(&["ar"]));
    let good = String::from_utf8(write(&sent, Format::Csv).expect("a file")).expect("text");
    let bare = good.trim_start_matches('\u{feff}');
    let utf16: Vec<u8> = [0xfeffu16]
        .into_iter()
        .chain(bare.replace(';', "\t").encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let windows = bare.replace('\n', "\r\n");
    let commas = bare.replace(';', ",");
    for file in [
        bare.as_bytes(),
        &utf16,
        windows.as_bytes(),
        commas.as_bytes(),
    ] {
        let back = read(file).expect("it is read");
        let found = plan(&back, &knowledge, &languages(&knowledge)).expect("nothing is wrong");
        assert_eq!((found.same, found.changes.len()), (1, 0));
    }
}

#[test]
fn files_that_are_none_are_told_what_they_are() {
    for (bytes, kind) in [
        (&b""[..], Kind::Empty),
        (b"a;b\nbostadsk\xf6;x\n", Kind::Windows1252),
        (b"\x00\x01\x02\xff", Kind::NotText),
        (b"PK\x03\x04 and nothing more", Kind::NotAWorkbook),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", Kind::OldWorkbook),
        (b"name;text\nx;y\n", Kind::NoHeader),
        (b"<xliff version=\"1.2\"/>", Kind::NotXliff),
        (b"<html></html>", Kind::NotXliff),
        (b"<xliff version=\"2.0\" srcLang=\"sv\"/>", Kind::NoTarget),
        (
            b"<xliff version=\"2.0\" srcLang=\"sv\" trgLang=\"ar\"><file>",
            Kind::NotXml,
        ),
    ] {
        let faults = read(bytes).expect_err("it is refused");
        assert_eq!(faults[0].kind, kind, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_file_that_would_grow_is_refused() {
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n<xliff version=\"2.0\" srcLang=\"sv\" trgLang=\"ar\">&b;</xliff>";
    assert_eq!(
        read(bomb.as_bytes()).expect_err("refused")[0].kind,
        Kind::Doctype
    );
    let entity = "<xliff version=\"2.0\" srcLang=\"sv\" trgLang=\"ar\">&b;</xliff>";
    assert_eq!(
        read(entity.as_bytes()).expect_err("refused")[0].kind,
        Kind::NotXml
    );
    let huge = vec![b'a'; lotsen::exchange::LARGEST + 1];
    assert_eq!(read(&huge).expect_err("refused")[0].kind, Kind::TooLarge);
}

#[test]
fn what_tools_add_to_xliff_is_passed_over_and_half_a_text_is_refused() {
    let knowledge = small(1);
    let sent = records(&knowledge, &select(&["ar"]));
    let file = String::from_utf8(write(&sent, Format::Xliff).expect("a file")).expect("text");
    let matches = "<mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"><mtc:match ref=\"#s1\"><source>x</source><target>wrong</target></mtc:match></mtc:matches>";
    let with_matches = file.replacen(
        "<unit id=\"title\">",
        &format!("<unit id=\"title\">{matches}"),
        1,
    );
    assert_ne!(file, with_matches);
    let marked = with_matches.replace("قائمة", "<mrk id=\"m1\" type=\"term\">قا</mrk>ئمة");
    let back = read(marked.as_bytes()).expect("it is read");
    let found = plan(&back, &knowledge, &languages(&knowledge)).expect("nothing is wrong");
    assert_eq!((found.same, found.changes.len()), (1, 0));
    let cut = file.replace(
        "<source xml:space=\"preserve\">Ställ dig i kö.</source>",
        "<source>Ställ dig </source></segment><segment id=\"s2\" state=\"translated\"><source>i kö.</source>",
    );
    assert_ne!(file, cut);
    assert_eq!(
        read(cut.as_bytes()).expect_err("half a text")[0].kind,
        Kind::HalfTranslated
    );
    let bold = file.replace("سجّل.", "<pc id=\"1\">سجّل</pc>.");
    assert_eq!(
        read(bold.as_bytes()).expect_err("markup")[0].kind,
        Kind::Markup
    );
}
