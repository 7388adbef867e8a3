//! Desks, activities and the like by form: one record changes, and every other byte of its file stays.

use std::fs;

use crate::harness::visitor::{Page, Visitor};
use crate::harness::{Setup, TestApp};

const LIST: &str = "/settings/knowledge/activity";

const FORM: &str = "/settings/knowledge/activity/form";

/// A file as somebody has written it by hand.
const FILE: &str = "# Lomma\n\n# the first\n[[activity]]\nid = \"lomma/fotboll\"\nstatus = \"seen_in_source\"\nmunicipality = \"lomma\"\nname_sv = \"Fotboll\"\nkind = \"football\" # outdoors\nage_min = 6\nage_max = 9\ncost_kr = -1\ndays = [{ day = \"tis\", from = \"17:00\", to = \"18:00\" }]\nlanguages = [\"sv\", \"ar\"]\n\n[[activity]]\nid = \"lomma/dans\"\nstatus = \"seen_in_source\"\nmunicipality = \"lomma\"\nname_sv = \"Dans\"\nkind = \"dance\"\n";

fn read(app: &TestApp, path: &str) -> String {
    fs::read_to_string(app.knowledge().join(path)).expect("it can be read")
}

/// The values of a page's form, as a browser would send them.
pub fn fields(page: &str) -> Vec<(String, String)> {
    let plain = |text: &str| {
        let marks = [
            ("&#38;", "&"),
            ("&#34;", "\""),
            ("&#39;", "'"),
            ("&#60;", "<"),
            ("&#62;", ">"),
        ];
        marks
            .iter()
            .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
    };
    let attribute = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        Some(plain(rest.split('"').next()?))
    };
    let (_, form) = page.split_once("id=\"record\"").expect("there is a form");
    let form = form.split("</form>").next().expect("it ends");
    let mut found = Vec::new();
    let mut chosen_in = String::new();
    for part in form.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let name = attribute(tag, "name").unwrap_or_default();
        if tag.starts_with("select") {
            chosen_in = name;
        } else if tag.starts_with("option") && tag.ends_with(" selected") {
            found.push((
                chosen_in.clone(),
                attribute(tag, "value").unwrap_or_default(),
            ));
        } else if tag.starts_with("textarea") {
            found.push((name, plain(text.trim_start_matches('\n'))));
        } else if tag.starts_with("input") && !name.is_empty() && name != "form_token" {
            let is_box = tag.contains("type=\"checkbox\"");
            if !is_box || tag.ends_with(" checked") {
                found.push((name, attribute(tag, "value").unwrap_or_default()));
            }
        }
    }
    found
}

/// Fills in a form as it stands on its page, with some other values.
pub fn sends(who: &Visitor, from: &str, page: &Page, to: &str, changes: &[(&str, &str)]) -> Page {
    let mut all = fields(&page.text);
    for (name, value) in changes {
        all.retain(|(other, _)| other != name);
        all.push(((*name).to_owned(), (*value).to_owned()));
    }
    let all: Vec<(&str, &str)> = all.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    who.sends(from, to, &all)
}

fn with_activities() -> TestApp {
    let app = Setup::console().start();
    let folder = app.knowledge().join("activities");
    fs::create_dir_all(&folder).expect("the folder can be made");
    fs::write(folder.join("lomma.toml"), FILE).expect("written");
    app
}

fn address(id: &str) -> String {
    format!("{FORM}?file=activities%2Flomma.toml&id=lomma%2F{id}")
}

#[test]
fn an_activity_is_changed_field_by_field() {
    let app = with_activities();
    let eva = app.welcomes("Eva", "editor", &[]);
    let list = eva
        .opens(&format!("{LIST}?q=fotboll&place=lomma&what=football"))
        .text;
    assert!(list.contains("Fotboll") && !list.contains("Dans"), "{list}");
    let football = address("fotboll");
    let page = eva.opens(&football);
    assert_eq!(page.status, 200, "{}", page.text);
    let same = sends(&eva, &football, &page, FORM, &[]);
    assert_eq!(same.status, 303, "{}", same.text);
    assert_eq!(
        read(&app, "activities/lomma.toml"),
        FILE,
        "nothing was changed"
    );
    let changes = [
        ("name_sv", "Fotbollslek"),
        ("age_max", "10"),
        ("phone", "040-628 04 11"),
    ];
    let done = sends(&eva, &football, &page, FORM, &changes);
    assert_eq!(
        done.location,
        format!("{LIST}?kept=Fotbollslek"),
        "{}",
        done.text
    );
    let now = FILE
        .replace("name_sv = \"Fotboll\"", "name_sv = \"Fotbollslek\"")
        .replace("age_max = 9", "age_max = 10")
        .replace("\"ar\"]\n", "\"ar\"]\nphone = \"040-628 04 11\"\n");
    assert_eq!(read(&app, "activities/lomma.toml"), now);
    let past = read(&app, ".history/activities-lomma.toml.jsonl");
    assert!(
        past.contains("Aktiviteter: Fotbollslek") && past.contains("Eva"),
        "{past}"
    );
}

#[test]
fn what_is_wrong_stands_beside_its_field_in_the_readers_language() {
    let app = with_activities();
    let eva = app.welcomes("Eva", "editor", &[]);
    let football = address("fotboll");
    let page = eva.opens(&football);
    let changes = [
        ("age_min", "12"),
        ("web", "http://a.example"),
        ("status", "verified"),
    ];
    let broken = sends(&eva, &football, &page, FORM, &changes);
    assert_eq!(broken.status, 422, "{}", broken.text);
    for said in [
        "Yngsta ålder är 12, men äldsta är 9.",
        "behöver dag och namn: när, och av vem?",
    ] {
        assert!(broken.text.contains(said), "{said}: {}", broken.text);
    }
    for english in ["is missing", "must be", "needs 'checked_on'"] {
        assert!(!broken.text.contains(english), "{english}: {}", broken.text);
    }
    let (_, beside) = broken
        .text
        .split_once("name=\"age_min\"")
        .expect("the field");
    let beside = beside.split("<label").next().expect("the next field");
    assert!(beside.contains("Yngsta ålder är 12"), "{beside}");
    assert!(
        broken.text.contains("http://a.example"),
        "what was typed stays"
    );
    assert_eq!(read(&app, "activities/lomma.toml"), FILE);
}

#[test]
fn two_editors_of_one_file_lose_nothing() {
    let app = with_activities();
    let (eva, ulf) = (
        app.welcomes("Eva", "editor", &[]),
        app.welcomes("Ulf", "editor", &[]),
    );
    let (football, dance) = (address("fotboll"), address("dans"));
    let of_eva = eva.opens(&football);
    let of_ulf = ulf.opens(&dance);
    let also = ulf.opens(&football);
    let done = sends(&eva, &football, &of_eva, FORM, &[("area", "Bjärred")]);
    assert_eq!(done.status, 303, "{}", done.text);
    // Another record of the same file is no conflict.
    let done = sends(&ulf, &dance, &of_ulf, FORM, &[("area", "Flädie")]);
    assert_eq!(done.status, 303, "{}", done.text);
    let both = read(&app, "activities/lomma.toml");
    assert!(
        both.contains("\"Bjärred\"") && both.contains("\"Flädie\""),
        "{both}"
    );
    // The same record is: what stands there now is shown.
    let met = sends(&ulf, &football, &also, FORM, &[("area", "Alnarp")]);
    assert_eq!(met.status, 409, "{}", met.text);
    assert!(
        met.text.contains("Så står det nu:")
            && met.text.contains("Bjärred")
            && met.text.contains("Alnarp"),
        "{}",
        met.text
    );
    assert_eq!(read(&app, "activities/lomma.toml"), both);
    let knowingly = sends(&ulf, &football, &met, FORM, &[]);
    assert_eq!(knowingly.status, 303, "{}", knowingly.text);
    assert!(read(&app, "activities/lomma.toml").contains("\"Alnarp\""));
}

#[test]
fn an_activity_is_added_and_taken_away() {
    let app = with_activities();
    let eva = app.welcomes("Eva", "editor", &[]);
    let page = eva.opens(FORM);
    let nameless = sends(&eva, FORM, &page, FORM, &[("place", "lomma")]);
    assert_eq!(nameless.status, 422, "{}", nameless.text);
    let new = [
        ("place", "lomma"),
        ("name_sv", "Språkkafé på torget"),
        ("kind", "language-cafe"),
        ("status", "seen_in_source"),
        ("age_min", "18"),
        ("age_max", "120"),
    ];
    let done = sends(&eva, FORM, &page, FORM, &new);
    assert_eq!(done.status, 303, "{}", done.text);
    let now = read(&app, "activities/lomma.toml");
    assert!(
        now.starts_with(FILE) && now.contains("id = \"lomma/sprakkafe-pa-torget\""),
        "{now}"
    );
    assert!(eva.opens(LIST).text.contains("Språkkafé på torget"));
    let there = address("sprakkafe-pa-torget");
    let page = eva.opens(&there);
    let done = sends(&eva, &there, &page, FORM, &[("do", "remove")]);
    assert_eq!(done.status, 303, "{}", done.text);
    assert_eq!(read(&app, "activities/lomma.toml"), FILE);
}

#[test]
fn desks_and_danger_are_for_admins_and_every_kind_has_its_form() {
    let app = Setup::console().start();
    let (eva, rut) = (
        app.welcomes("Eva", "editor", &[]),
        app.welcomes("Rut", "admin", &[]),
    );
    let desk = "/settings/knowledge/desk/form?file=desks.toml&id=housing-coach";
    let to = "/settings/knowledge/desk/form";
    let page = eva.opens(desk);
    assert!(page.text.contains("Bara en administratör"), "{}", page.text);
    assert_eq!(sends(&eva, desk, &page, to, &[]).status, 403);
    let before = read(&app, "desks.toml");
    let page = rut.opens(desk);
    let done = sends(&rut, desk, &page, to, &[("reply_within_hours", "3")]);
    assert_eq!(done.status, 303, "{}", done.text);
    let after = read(&app, "desks.toml");
    let changed: Vec<_> = before
        .lines()
        .zip(after.lines())
        .filter(|(before, after)| before != after)
        .collect();
    assert!(
        matches!(changed[..], [(_, "reply_within_hours = 3")]),
        "{changed:?}"
    );
    let phrases = "/settings/knowledge/phrases/form?file=phrases%2Fsv.toml";
    let page = eva.opens(phrases);
    assert!(
        page.text.contains("name=\"smalltalk.greeting\"")
            && !page.text.contains("name=\"crisis.danger\""),
        "{}",
        page.text
    );
    let before = read(&app, "phrases/sv.toml");
    let to = "/settings/knowledge/phrases/form";
    let done = sends(&eva, phrases, &page, to, &[]);
    assert_eq!(done.status, 303, "{}", done.text);
    assert_eq!(read(&app, "phrases/sv.toml"), before);
    assert!(rut.opens(phrases).text.contains("name=\"crisis.danger\""));
    for kind in [
        "activity",
        "desk",
        "municipality",
        "reply",
        "topic",
        "helplines",
        "phrases",
    ] {
        let list = rut.opens(&format!("/settings/knowledge/{kind}"));
        assert_eq!(list.status, 200, "{kind}");
    }
    let tore = app.welcomes("Tore", "translator", &[]);
    assert_eq!(tore.opens(LIST).status, 403);
    assert_eq!(tore.opens(FORM).status, 403);
    assert_eq!(eva.opens("/settings/knowledge/entry").status, 404);
}
