//! An entry's texts: what an editor reads when something is wrong in one.

use lotsen::language::Language;

use crate::broken::finds;
use crate::folder::{ENGLISH, ENTRY, Folder, SWEDISH};

const SV: &str = "entries/housing/queue/sv.md";
const EN: &str = "entries/housing/queue/en.md";

#[test]
fn a_translation_with_an_error_is_left_out_and_the_others_stay() {
    let folder = Folder::whole().with(EN, "state = \"draft\"", "state = \"done\"");
    finds(
        &folder,
        "entries/housing/queue/en.md:4: 'state': 'done' is not one of draft, reviewed",
    );
    let knowledge = folder.load().knowledge;
    let entry = knowledge.entry("housing/queue").expect("the entry stays");
    assert!(entry.translations.contains_key(&Language::SWEDISH));
    assert!(!entry.translations.contains_key(&Language::ENGLISH));
}

#[test]
fn front_matter_must_be_there_and_end() {
    finds(
        &Folder::whole().put(EN, "Join the queue.\n"),
        "entries/housing/queue/en.md:1: the front matter is missing: the first line must be +++",
    );
    finds(
        &Folder::whole().put(EN, ENGLISH.replacen("+++\nJoin", "Join", 1)),
        "entries/housing/queue/en.md:1: the front matter does not end: a second line +++ is missing",
    );
}

#[test]
fn translations_name_the_text_and_revision_they_come_from() {
    for (old, new, told) in [
        (
            "source = \"sv\"",
            "source = \"ar\"",
            "5: translated from 'ar', but there is no ar.md beside it",
        ),
        (
            "source = \"sv\"",
            "source = \"en\"",
            "5: 'source' names the language of this text itself",
        ),
        (
            "source = \"sv\"",
            "source = \"Swedish\"",
            "5: 'source': 'Swedish' is not a language code: two to eight lower-case letters, such as sv or prs; a variant has a hyphen and four to eight more",
        ),
        (
            "source = \"sv\"\n",
            "",
            "5: 'source' is missing: which language was this translated from?",
        ),
        (
            "source_revision = 2\n",
            "",
            "5: 'source_revision' is missing: which revision of the original is this?",
        ),
        (
            "source_revision = 2",
            "source_revision = 3",
            "6: 'source_revision' is 3, but the original's revision is 2",
        ),
    ] {
        finds(&Folder::whole().with(EN, old, new), &format!("{EN}:{told}"));
    }
}

#[test]
fn an_outdated_translation_is_no_problem_and_is_not_sent() {
    let folder = Folder::whole().with(EN, "source_revision = 2", "source_revision = 1");
    assert_eq!(folder.problems(), Vec::<String>::new());
    let knowledge = folder.load().knowledge;
    let entry = knowledge
        .entry("housing/queue")
        .expect("the entry is there");
    assert!(
        entry.sendable(Language::ENGLISH).is_none() && entry.sendable(Language::SWEDISH).is_some()
    );
}

#[test]
fn questions_that_are_missing_or_repeated_are_a_warning() {
    finds(
        &Folder::whole().with(EN, "\"how do I get a flat\"", ""),
        "entries/housing/queue/en.md:3: warning: no questions: the entry is found by its title and text alone",
    );
    finds(
        &Folder::whole().with(
            SV,
            "lägenhet\",",
            "lägenhet\",\n  \"Hur  får jag lägenhet?\",",
        ),
        "entries/housing/queue/sv.md:5: warning: the question 'Hur  får jag lägenhet?' is there twice",
    );
    let folder = Folder::whole()
        .put("entries/housing/rent/entry.toml", ENTRY)
        .put("entries/housing/rent/sv.md", SWEDISH);
    finds(
        &folder,
        "entries/housing/rent/sv.md:4: warning: the question 'hur får jag lägenhet' stands under housing/queue too",
    );
}

#[test]
fn long_answers_are_warned_about_and_too_long_ones_refused() {
    let long = "Gå dit. ".repeat(190);
    finds(
        &Folder::whole().with(SV, "Anmäl", &format!("{long}Anmäl")),
        "entries/housing/queue/sv.md:10: warning: the answer has 1550 characters; below 900 is good, above 1500 few read on",
    );
    let too_long = "Gå dit. ".repeat(440);
    finds(
        &Folder::whole().with(SV, "Anmäl", &format!("{too_long}Anmäl")),
        "entries/housing/queue/sv.md:10: the answer has 3550 characters; at most 3500 are sent",
    );
    finds(
        &Folder::whole().with(EN, "Join the **housing queue**.", ""),
        "entries/housing/queue/en.md:9: the answer is empty",
    );
}

#[test]
fn answers_keep_to_the_simple_marks() {
    let folder = Folder::whole().with(
        SV,
        "Anmäl dig",
        "# Rubrik\n\n- ett\n  - två\n\n[x](http://a.se) <br>\n\nAnmäl dig",
    );
    assert_eq!(
        folder.problems(),
        [
            "entries/housing/queue/sv.md:10: headings are not allowed; write **bold** instead",
            "entries/housing/queue/sv.md:13: a list inside a list is not allowed",
            "entries/housing/queue/sv.md:15: HTML is not allowed",
            "entries/housing/queue/sv.md:15: the address 'http://a.se' must begin with https://",
        ]
    );
}
