//! Files from agencies that are read all the same, and those that are refused.

use lotsen::exchange::{Format, Kind, plan, read, records, write};

use crate::exchange::{languages, select, small};

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
